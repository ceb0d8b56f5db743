// Papers, agencies and broadcasters by the country they are made in, where their name does not say it. General knowledge.
// Those that are made for the whole world (Reuters, AFP, BBC) are left out: where they report from tells more.
import { byState } from './by-state.ts';
import { words } from './word-lists.ts';

const TABLE = `
AFG TOLOnews; Tolo News; Pajhwok; Khaama Press; Bakhtar
AGO Jornal de Angola; ANGOP
ARE Gulf News; Khaleej Times; The National; Emirates News Agency; WAM
ARG Clarin; Clarín; La Nacion; La Nación; Telam; Télam; Infobae; Pagina 12; Página 12
ARM Armenpress; Armenpress News Agency
AUS The Age; Sydney Morning Herald; AAP; The Canberra Times; ABC News (Sydney)
AUT APA (Vienna); Die Presse; Der Standard; Kurier
AZE Azertac; AZERTAC; Trend; APA; Report
BEL Belga; De Standaard; Le Soir; De Morgen
BGD The Daily Star; Dhaka Tribune; Prothom Alo; New Age; UNB; BSS; bdnews24.com; bdnews24
BGR BTA; Novinite; Sofia Globe
BHR BNA; Gulf Daily News; News of the World (Manama)
BIH FENA; Klix; Oslobodjenje; Sarajevo Times
BLR BelTA; BELTA
BOL El Deber; La Razon; La Razón; Pagina Siete; ABI
BRA Folha; Folha de S.Paulo; O Globo; Agencia Brasil; Agência Brasil; Estadao; Estadão; Valor
BTN Kuensel; BBS
BWA Mmegi; Daily News (Gaborone)
CAN The Globe and Mail; Toronto Star; CBC; CBC News; CTV; National Post
CHE swissinfo; Swissinfo; NZZ; Le Temps; Neue Zurcher Zeitung; Neue Zürcher Zeitung; Keystone-SDA
CHL El Mercurio; La Tercera; BioBio
CHN Xinhua; CGTN; People's Daily; Global Times; Caixin; South China Morning Post
CIV Fraternite Matin; Fraternité Matin; AIP
CMR CRTV
COD ACP; Actualite.cd; Radio Okapi
COL El Tiempo; El Espectador; Semana
CRI La Nacion (San Jose); Tico Times; The Tico Times
CUB Prensa Latina; Prensa; ACN; Granma; Juventud Rebelde; Radio Reloj; Radio Havana
CYP CNA (Nicosia); Cyprus Mail; Politis
CZE CTK; ČTK; Lidove noviny; Hospodarske noviny
DEU dpa; DPA; Deutsche Welle; Der Spiegel; Spiegel; FAZ; Suddeutsche Zeitung; Süddeutsche Zeitung; Die Zeit; Tagesspiegel
DNK Ritzau; Politiken; Berlingske
DOM Listin Diario; Listín Diario; Diario Libre
DZA APS; El Watan; El Moudjahid; TSA
ECU El Comercio (Quito); El Universo; Andes
EGY Al-Ahram; Ahram Online; MENA; Daily News Egypt; Al-Masry Al-Youm
ESP EFE; El Pais; El País; El Mundo; La Vanguardia; ABC (Madrid); Europa Press
EST ERR; ERR News; Postimees; Delfi (Tallinn)
ETH ENA; Fana; Addis Standard; The Reporter (Addis Ababa); Addis Fortune; Walta
FIN Yle; YLE; Helsingin Sanomat; STT
FJI Fiji Times; FBC; Fijivillage
FRA Le Monde; Le Figaro; France 24; Liberation; Libération; RFI
GBR The Guardian; The Times; The Telegraph; The Daily Telegraph; Financial Times; The Independent; Sky News
GEO Civil Georgia; Civil.ge; Agenda.ge; InterPressNews; Rustavi 2; 1TV
GHA GNA; Daily Graphic; Graphic Online; GhanaWeb; Myjoyonline
GMB The Point; Foroyaa; The Standard (Banjul)
GRC Kathimerini; eKathimerini; ANA-MPA; ANA; To Vima
GTM Prensa Libre; AGN
GUY Stabroek News; Kaieteur News; Guyana Chronicle; DPI Guyana
HKG South China Morning Post
HND La Prensa (San Pedro Sula); El Heraldo (Tegucigalpa)
HRV HINA; Hina; Vecernji list; Večernji list; Jutarnji list
HTI Le Nouvelliste; Haiti Libre
HUN MTI; Hungary Today; Index; Telex
IDN Antara; ANTARA; Jakarta Post; The Jakarta Post; Jakarta Globe; Kompas; Tempo
IND PTI; ANI; IANS; The Hindu; Times of India; The Times of India; Hindustan Times; Indian Express; The Wire; NDTV; Mint; Economic Times
IRL RTE; RTÉ; Irish Times; The Irish Times; Irish Independent
IRN IRNA; ISNA; Tasnim; Fars; Mehr; Press TV; Tehran Times
IRQ INA; Rudaw; Kurdistan 24; Shafaq News
ISL Morgunbladid; Morgunblaðið; RUV; RÚV
ISR Haaretz; Jerusalem Post; The Jerusalem Post; Times of Israel; The Times of Israel; Ynet; Yedioth Ahronoth
ITA ANSA; Corriere della Sera; La Repubblica; La Stampa; Agenzia Nova; Adnkronos
JAM Jamaica Gleaner; The Gleaner; Jamaica Observer; JIS
JOR Petra; Jordan Times; The Jordan Times
JPN Kyodo; Kyodo News; Jiji; Jiji Press; NHK; Asahi; Asahi Shimbun; The Asahi Shimbun; Mainichi; The Mainichi; Yomiuri; Nikkei; Nikkei Asia
KAZ Kazinform; The Astana Times; Astana Times; Tengrinews
KEN Daily Nation; Nation; KBC; The Standard (Nairobi); Capital FM; The EastAfrican; The East African
KGZ 24.kg; Kabar; AKIpress; Kaktus
KHM AKP; Phnom Penh Post; Khmer Times; Fresh News
KOR Yonhap; Korea Herald; The Korea Herald; Korea Times; The Korea Times; Hankyoreh; JoongAng Ilbo; JoongAng Daily; Chosun Ilbo; Dong-A Ilbo; KBS; Arirang
KWT KUNA; Kuwait Times; Arab Times
LAO KPL; Vientiane Times; The Laotian Times
LBN NNA; Daily Star (Beirut); The Daily Star (Beirut); L'Orient-Le Jour; L'Orient Today; An-Nahar; Naharnet
LBR FrontPageAfrica; LINA; The New Dawn
LBY LANA; Libya Herald; The Libya Observer
LKA Daily FT; Daily Mirror (Colombo); Ada Derana; The Island; Sunday Times (Colombo); Daily News (Colombo); News First
LTU BNS; LRT; Delfi; ELTA
LVA LETA; LSM
MAR MAP; Hespress; Morocco World News; Le Matin; Medias24
MDA Moldpres; IPN; Unimedia
MDV Edition; Mihaaru; SunOnline; The Edition; Avas
MEX Notimex; El Universal; Reforma; Milenio; Excelsior; Excélsior; La Jornada; El Financiero
MKD MIA; Makfax; Sloboden Pechat
MLI AMAP; Maliweb; L'Essor
MMR Global New Light of Myanmar; Irrawaddy; The Irrawaddy; Myanmar Times; Mizzima; MNA
MNE MINA; Vijesti; Pobjeda
MNG Montsame; MONTSAME; UB Post; The UB Post; ikon.mn
MOZ AIM; O Pais; O País; Noticias (Maputo); Club of Mozambique
MUS L'Express (Port Louis); Le Mauricien
MWI The Nation (Blantyre); Nyasa Times; MANA
MYS Bernama; BERNAMA; The Star; New Straits Times; Malaysiakini; Malay Mail; The Edge
NAM The Namibian; New Era; NAMPA
NGA NAN; The Guardian (Lagos); Punch; Vanguard; This Day; ThisDay; Premium Times; Daily Trust; Channels; Leadership
NIC El 19 Digital; La Prensa (Managua); Confidencial
NLD NRC; ANP; de Volkskrant; De Telegraaf; NL Times; Trouw
NOR NTB; NRK; Aftenposten; VG; Dagbladet
NPL The Kathmandu Post; Kathmandu Post; Republica; RSS; The Himalayan Times; The Rising Nepal; Setopati
NZL RNZ; Radio New Zealand; New Zealand Herald; NZ Herald; Stuff; Newshub
OMN ONA; Oman Observer; Times of Oman; Muscat Daily
PAK APP; Dawn; The News; The News International; The Nation (Lahore); The Express Tribune; Express Tribune; Geo; Radio Pakistan; Business Recorder; Associated Press of Pakistan; PID
PAN La Prensa (Panama City); La Estrella; TVN
PER Andina; El Comercio; El Peruano; Gestion; Gestión; RPP; La Republica (Lima)
PHL PNA; Inquirer; Philippine Star; Rappler; Manila Bulletin; Manila Times; The Manila Times; ABS-CBN; GMA News; BusinessWorld
PNG Post-Courier; The National (Port Moresby); EMTV; PNG Post-Courier
POL PAP; Gazeta Wyborcza; Rzeczpospolita; TVP; Polskie Radio; TVP World; Notes from Poland
PRK KCNA; Rodong Sinmun
PRT Lusa; Publico; Público; Expresso; Diario de Noticias; Diário de Notícias; RTP
PRY ABC Color; Ultima Hora; Última Hora; IP (Asuncion)
PSE WAFA; Maan; Ma'an; Al-Quds
QAT QNA; Al Jazeera; The Peninsula; Gulf Times; Qatar Tribune
ROU Agerpres; AGERPRES; Mediafax; Hotnews; Romania Insider; Digi24
RUS TASS; Tass; ITAR-TASS; RIA Novosti; RIA; Interfax; Kommersant; Izvestia; RT; Sputnik; Rossiyskaya Gazeta; Vedomosti
RWA The New Times; New Times; KT Press; Igihe; RNA
SAU SPA; Arab News; Asharq Al-Awsat; Saudi Gazette; Al Arabiya
SDN SUNA; Sudan Tribune; Radio Dabanga
SEN APS (Dakar); Le Soleil; Dakaractu; Seneweb
SGP The Straits Times; Straits Times; CNA; Channel NewsAsia; Channel News Asia; TODAY; Business Times
SLB Solomon Star; SIBC
SLV La Prensa Grafica; La Prensa Gráfica; El Diario de Hoy; Diario El Salvador
SOM SONNA; Garowe Online; Hiiraan Online; Goobjoog
SRB Tanjug; TANJUG; B92; Politika; Danas; N1; Beta; RTS
SVK TASR; SITA; SME; The Slovak Spectator
SVN STA; Delo; Dnevnik; Radio Slovenia; RTV Slovenija
SWE TT; Dagens Nyheter; Svenska Dagbladet; Sveriges Radio; SVT; The Local (Stockholm)
SYR SANA; Enab Baladi
THA Bangkok Post; The Nation (Bangkok); TNA; NNT; MCOT; Thai PBS; Khaosod; Thai Enquirer
TJK Asia-Plus; Khovar; Avesta
TKM TDH; Turkmenportal; Orient
TLS Tatoli; TATOLI; Suara Timor Lorosae; Diligente
TON Matangi Tonga; Kaniva
TTO Trinidad Express; Newsday; Guardian (Port of Spain); Trinidad and Tobago Guardian; Trinidad Guardian
TUN TAP; La Presse; Kapitalis; Leaders
TUR Anadolu; Anadolu Agency; AA; Hurriyet; Hürriyet; Hurriyet Daily News; Daily Sabah; TRT; TRT World; Cumhuriyet; Today's Zaman; Bianet
TWN CNA (Taipei); Focus Taiwan; Taipei Times; Central News Agency
TZA Daily News (Dar es Salaam); The Citizen; The Citizen (Dar es Salaam); The Guardian (Dar es Salaam)
UGA New Vision; Daily Monitor; The Independent (Kampala); The Observer (Kampala); UBC
UKR Ukrinform; Kyiv Post; Kyiv Independent; The Kyiv Independent; Ukrainska Pravda; Interfax-Ukraine; UNIAN; European Pravda
URY El Pais (Montevideo); MercoPress; El Observador; La Diaria; Busqueda
USA The New York Times; New York Times; Washington Post; The Washington Post; Voice of America; VOA; Wall Street Journal; The Wall Street Journal; Los Angeles Times; Stars and Stripes; NPR; Politico; Foreign Policy; AP
UZB UzA; Gazeta.uz; Kun.uz; UzDaily; Podrobno.uz
VAT Vatican News; Vatican Insider; Holy See Press Office; L'Osservatore Romano; Fides
VEN Telesur; teleSUR; AVN; El Nacional; El Universal (Caracas); Ultimas Noticias
VNM VietnamPlus; VNA; VnExpress; VNExpress; Nhan Dan; Tuoi Tre; Tuoi Tre News; Thanh Nien; VOV; VGP; VNS; VNP; NDO; VietNamNet; Voice of Vietnam; SGGP
VUT Daily Post (Port Vila); Vanuatu Daily Post; VBTC
WSM Samoa Observer; Savali
YEM Saba; SABA
ZAF News24; Mail & Guardian; Daily Maverick; SABC; SAnews; BusinessDay; Business Day; Sowetan; IOL; Times Live; TimesLIVE
ZMB Zambia Daily Mail; Times of Zambia; ZANIS; Lusaka Times
ZWE The Herald; NewsDay; New Ziana; Chronicle; NewZimbabwe; ZBC
`;

/** Name of a paper, agency or broadcaster → code of its country. */
export const PAPERS = byState(TABLE);

/** Single words among them that stand in datelines: other names of papers are words that a first sentence may begin with. */
export const AGENCIES = words(`
  VNA VNS VGP VOV VNP NDO Xinhua CGTN Yonhap TASS Tass Interfax Sputnik RIA Antara ANTARA Bernama BERNAMA KPL AKP WAM SPA QNA KUNA BNA ONA Anadolu AA
  IRNA ISNA PTI ANI IANS APP BSS UNB PNA NAN APS TAP MENA SANA ANSA EFE Lusa DPA dpa Kyodo Jiji Prensa ACN Telam Andina Agerpres AGERPRES MTI PAP CTK
  BTA Tanjug HINA Hina Ukrinform BelTA BELTA Kazinform UzA Montsame KCNA Petra NNA WAFA INA SUNA ENA GNA ANGOP AIM MAP Azertac AZERTAC Armenpress APA CNA
  VietnamPlus PID
`);
