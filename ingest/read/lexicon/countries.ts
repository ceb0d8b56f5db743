// How texts write countries: names and abbreviations, adjectives and words for nationals, seats of government.
// Own table, general knowledge; the names that `model/countries.ts` shows are added by the reader of this table.
// A word that is more often something else (Jordan, Chad, Georgia) is settled by its surroundings, not left out here.

export interface CountryWords {
  code: string;
  names: readonly string[];
  adjectives: readonly string[];
  seats: readonly string[];
}

// code | names | adjectives and nationals | seat of government (the first is the capital)
const TABLE = `
EU | European Union, EU, European bloc | | Brussels
AFG | Islamic Emirate of Afghanistan | Afghan | Kabul
AGO | Republic of Angola | Angolan | Luanda
ALB | Republic of Albania | Albanian | Tirana
AND | | Andorran | Andorra la Vella
ARE | UAE, U.A.E., Emirates, the Emirates, Trucial States | Emirati, UAE | Abu Dhabi
ARG | Argentine Republic | Argentine, Argentinian, Argentinean | Buenos Aires, Casa Rosada
ARM | Republic of Armenia | Armenian | Yerevan
ATG | Antigua & Barbuda, Antigua | Antiguan | Saint John's
AUS | Commonwealth of Australia | Australian, Aussie | Canberra
AUT | Republic of Austria | Austrian | Vienna
AZE | Republic of Azerbaijan | Azerbaijani, Azeri | Baku
BDI | Republic of Burundi | Burundian | Gitega
BEL | Kingdom of Belgium | Belgian | Brussels
BEN | Republic of Benin, Dahomey, Republic of Dahomey | Beninese, Beninois, Dahomean | Porto-Novo
BFA | Upper Volta, Republic of Upper Volta | Burkinabe, Burkinabé, Voltaic | Ouagadougou
BGD | People's Republic of Bangladesh, East Pakistan | Bangladeshi | Dhaka
BGR | Republic of Bulgaria | Bulgarian | Sofia
BHR | Kingdom of Bahrain | Bahraini | Manama
BHS | The Bahamas | Bahamian | Nassau
BIH | Bosnia, Bosnia-Herzegovina, BiH | Bosnian, Bosnian Serb, Bosnian Croat | Sarajevo
BLR | Republic of Belarus, Byelorussia, Belorussia | Belarusian, Belarussian, Byelorussian, Belorussian | Minsk
BLZ | British Honduras | Belizean | Belmopan
BMU | | Bermudian | Hamilton
BOL | Plurinational State of Bolivia | Bolivian | La Paz, Sucre
BRA | Federative Republic of Brazil, Brasil | Brazilian | Brasilia, Brasília, Planalto
BRB | | Barbadian | Bridgetown
BRN | Brunei | Bruneian | Bandar Seri Begawan
BTN | Kingdom of Bhutan | Bhutanese | Thimphu
BWA | Republic of Botswana, Bechuanaland | Botswanan, Motswana, Batswana | Gaborone
CAF | CAR, Central African Empire, Ubangi-Shari | Central African | Bangui
CAN | | Canadian | Ottawa
CHE | Swiss Confederation | Swiss | Bern, Berne
CHL | Republic of Chile | Chilean | Santiago, Santiago de Chile
CHN | PRC, P.R.C., People's Republic of China, P.R. China, mainland China | Chinese | Beijing, Peking, Zhongnanhai
CIV | Ivory Coast, Cote d'Ivoire, Côte d’Ivoire, Cote d’Ivoire | Ivorian, Ivoirian | Yamoussoukro, Abidjan
CMR | Republic of Cameroon | Cameroonian | Yaounde, Yaoundé
COD | DRC, DR Congo, D.R. Congo, Congo-Kinshasa, Democratic Republic of Congo, Zaire, Republic of Zaire, Belgian Congo, Congo-Léopoldville, Congo-Leopoldville | Congolese, Zairean, Zairian | Kinshasa
COG | Republic of the Congo, Republic of Congo, Congo-Brazzaville | Congolese | Brazzaville
COK | | Cook Islander | Avarua
COL | Republic of Colombia | Colombian | Bogota, Bogotá
COM | Union of the Comoros, Comoros Islands | Comorian, Comoran | Moroni
CPV | Cape Verde, Republic of Cabo Verde | Cape Verdean, Cabo Verdean | Praia
CRI | Republic of Costa Rica | Costa Rican | San Jose, San José
CUB | Republic of Cuba | Cuban | Havana
CYP | Republic of Cyprus | Cypriot | Nicosia
CZE | Czech Republic | Czech | Prague
DEU | Federal Republic of Germany, West Germany, FRG, F.R.G. | German, West German | Berlin
DJI | Republic of Djibouti, French Somaliland, Afars and Issas | Djiboutian |
DMA | Commonwealth of Dominica | |
DNK | Kingdom of Denmark | Danish, Dane | Copenhagen
DOM | | Dominican | Santo Domingo
DZA | People's Democratic Republic of Algeria | Algerian | Algiers
ECU | Republic of Ecuador | Ecuadorian, Ecuadorean, Ecuadoran | Quito
EGY | Arab Republic of Egypt, United Arab Republic | Egyptian | Cairo
ERI | State of Eritrea | Eritrean | Asmara
ESH | Sahrawi Arab Democratic Republic, Spanish Sahara | Sahrawi, Saharawi |
ESP | Kingdom of Spain | Spanish, Spaniard | Madrid, Moncloa
EST | Republic of Estonia | Estonian | Tallinn
ETH | Federal Democratic Republic of Ethiopia, Abyssinia | Ethiopian, Abyssinian | Addis Ababa
FIN | Republic of Finland | Finnish, Finn | Helsinki
FJI | Republic of Fiji | Fijian | Suva
FRA | French Republic | French, Frenchman | Paris, Elysée, Élysée, Elysee
FSM | Federated States of Micronesia | Micronesian | Palikir
GAB | Gabonese Republic | Gabonese | Libreville
GBR | UK, U.K., Britain, Great Britain, England, Scotland, Wales, Northern Ireland, United Kingdom of Great Britain and Northern Ireland | British, English, Scottish, Welsh, Briton, UK, U.K. | London, Downing Street
GEO | | Georgian | Tbilisi
GHA | Republic of Ghana, Gold Coast Colony | Ghanaian, Ghanian | Accra
GIN | Republic of Guinea, Guinea-Conakry, French Guinea | Guinean | Conakry
GMB | The Gambia, Republic of The Gambia | Gambian | Banjul
GNB | Republic of Guinea-Bissau, Portuguese Guinea | Bissau-Guinean, Guinea-Bissauan | Bissau
GNQ | Republic of Equatorial Guinea, Spanish Guinea | Equatorial Guinean, Equatoguinean | Malabo
GRC | Hellenic Republic | Greek, Hellenic | Athens
GRD | | Grenadian | Saint George's
GTM | Republic of Guatemala | Guatemalan | Guatemala City
GUY | Co-operative Republic of Guyana, British Guiana | Guyanese | Georgetown
HKG | Hong Kong SAR, Hong Kong Special Administrative Region | Hong Konger |
HND | Republic of Honduras | Honduran | Tegucigalpa
HRV | Republic of Croatia | Croatian, Croat | Zagreb
HTI | Republic of Haiti | Haitian | Port-au-Prince
HUN | Republic of Hungary | Hungarian | Budapest
IDN | Republic of Indonesia, Dutch East Indies, Netherlands East Indies | Indonesian | Jakarta
IND | Republic of India, Bharat | Indian | New Delhi, Delhi
IRL | Republic of Ireland, Irish Free State | Irish, Irishman | Dublin
IRN | Islamic Republic of Iran, Persia | Iranian, Persian | Tehran, Teheran
IRQ | Republic of Iraq, Mesopotamia | Iraqi | Baghdad
ISL | Republic of Iceland | Icelandic, Icelander | Reykjavik, Reykjavík
ISR | State of Israel | Israeli | Tel Aviv
ITA | Italian Republic | Italian | Rome, Palazzo Chigi, Quirinale
JAM | | Jamaican | Kingston
JOR | Hashemite Kingdom of Jordan, Hashemite Kingdom, Transjordan, Trans-Jordan | Jordanian | Amman
JPN | | Japanese | Tokyo
KAZ | Republic of Kazakhstan | Kazakh, Kazakhstani | Astana, Nur-Sultan, Akorda
KEN | Republic of Kenya | Kenyan | Nairobi
KGZ | Kyrgyz Republic, Kirghizstan | Kyrgyz, Kyrgyzstani | Bishkek
KHM | Kingdom of Cambodia, Kampuchea, Khmer Republic, Democratic Kampuchea, People's Republic of Kampuchea | Cambodian, Khmer | Phnom Penh
KIR | Republic of Kiribati, Gilbert Islands | I-Kiribati | South Tarawa, Tarawa
KNA | St. Kitts and Nevis, St Kitts and Nevis, Saint Kitts, St. Christopher and Nevis, Saint Christopher and Nevis | Kittitian | Basseterre
KOR | South Korea, Korea, RoK, ROK, R.O.K., RO Korea | South Korean, Korean, RoK, ROK | Seoul, Blue House
KWT | State of Kuwait | Kuwaiti | Kuwait City
LAO | Lao PDR, Lao People's Democratic Republic, Laos PDR | Lao, Laotian | Vientiane
LBN | Lebanese Republic | Lebanese | Beirut
LBR | Republic of Liberia | Liberian | Monrovia
LBY | State of Libya | Libyan | Tripoli
LCA | St. Lucia, St Lucia | Saint Lucian, St. Lucian | Castries
LIE | Principality of Liechtenstein | Liechtensteiner | Vaduz
LKA | Democratic Socialist Republic of Sri Lanka, Ceylon | Sri Lankan, Ceylonese | Colombo, Sri Jayawardenepura Kotte
LSO | Kingdom of Lesotho, Basutoland | Basotho, Lesothan, Mosotho | Maseru
LTU | Republic of Lithuania | Lithuanian | Vilnius
LUX | Grand Duchy of Luxembourg | Luxembourgish, Luxembourger, Luxembourgian | Luxembourg City
LVA | Republic of Latvia | Latvian | Riga
MAR | Kingdom of Morocco | Moroccan | Rabat
MCO | Principality of Monaco | Monegasque, Monacan |
MDA | Republic of Moldova | Moldovan | Chisinau, Chișinău
MDG | Republic of Madagascar, Malagasy Republic, Democratic Republic of Madagascar | Malagasy | Antananarivo
MDV | Republic of Maldives, The Maldives | Maldivian | Male
MEX | United Mexican States | Mexican | Mexico City
MHL | Republic of the Marshall Islands | Marshallese | Majuro
MKD | Republic of North Macedonia, Macedonia, Former Yugoslav Republic of Macedonia, FYROM | North Macedonian, Macedonian | Skopje
MLI | Republic of Mali, French Sudan | Malian | Bamako
MLT | Republic of Malta | Maltese | Valletta
MMR | Burma, Union of Myanmar, Republic of the Union of Myanmar | Burmese, Myanmar, Myanma | Naypyidaw, Nay Pyi Taw, Naypyitaw
MNE | | Montenegrin | Podgorica
MNG | | Mongolian | Ulaanbaatar, Ulan Bator, Ulan Baatar
MOZ | Republic of Mozambique | Mozambican | Maputo
MRT | Islamic Republic of Mauritania | Mauritanian | Nouakchott
MUS | Republic of Mauritius | Mauritian | Port Louis
MWI | Republic of Malawi, Nyasaland | Malawian | Lilongwe
MYS | Malaya, Federation of Malaya | Malaysian, Malayan | Kuala Lumpur, Putrajaya
NAM | Republic of Namibia, South West Africa, South-West Africa | Namibian | Windhoek
NER | Republic of Niger | Nigerien | Niamey
NGA | Federal Republic of Nigeria | Nigerian | Abuja
NIC | Republic of Nicaragua | Nicaraguan | Managua
NIU | | Niuean | Alofi
NLD | The Netherlands, Holland, Kingdom of the Netherlands | Dutch, Dutchman | The Hague, Amsterdam
NOR | Kingdom of Norway | Norwegian | Oslo
NPL | Federal Democratic Republic of Nepal | Nepali, Nepalese | Kathmandu
NRU | Republic of Nauru | Nauruan | Yaren
NZL | Aotearoa New Zealand, Aotearoa | New Zealand, Kiwi, New Zealander | Wellington
OMN | Sultanate of Oman, Muscat and Oman | Omani | Muscat
PAK | Islamic Republic of Pakistan | Pakistani | Islamabad
PAN | Republic of Panama | Panamanian | Panama City
PER | Republic of Peru | Peruvian | Lima
PHL | Republic of the Philippines, the Philippines | Philippine, Filipino, Filipina | Manila, Malacañang, Malacanang
PLW | Republic of Palau | Palauan | Ngerulmud
PNG | PNG, Independent State of Papua New Guinea | Papua New Guinean, PNG | Port Moresby
POL | Republic of Poland | Polish, Pole | Warsaw
PRI | | Puerto Rican |
PRK | North Korea, DPRK, D.P.R.K., DPR Korea | North Korean, DPRK | Pyongyang
PRT | Portuguese Republic | Portuguese | Lisbon
PRY | Republic of Paraguay | Paraguayan | Asuncion, Asunción
PSE | State of Palestine, Palestinian Authority, Palestinian National Authority, West Bank | Palestinian | Ramallah
QAT | State of Qatar | Qatari | Doha
ROU | Rumania | Romanian, Rumanian | Bucharest
RUS | Russian Federation | Russian | Moscow, Kremlin
RWA | Republic of Rwanda | Rwandan | Kigali
SAU | KSA, Kingdom of Saudi Arabia | Saudi Arabian, Saudi | Riyadh
SDN | Republic of the Sudan, Republic of Sudan | Sudanese | Khartoum
SEN | Republic of Senegal | Senegalese | Dakar
SGP | Republic of Singapore | Singaporean, Singapore |
SLB | Solomons | Solomon Islander, Solomon Islands | Honiara
SLE | Republic of Sierra Leone | Sierra Leonean | Freetown
SLV | Republic of El Salvador | Salvadoran, Salvadorean, Salvadorian | San Salvador
SMR | Republic of San Marino | Sammarinese |
SOM | Federal Republic of Somalia | Somali, Somalian | Mogadishu
SRB | Republic of Serbia | Serbian, Serb | Belgrade
SSD | Republic of South Sudan | South Sudanese | Juba
STP | São Tomé and Príncipe, São Tomé, Sao Tome | Sao Tomean, Santomean | São Tomé
SUR | Republic of Suriname, Dutch Guiana | Surinamese | Paramaribo
SVK | Slovak Republic | Slovak, Slovakian | Bratislava
SVN | Republic of Slovenia | Slovenian, Slovene | Ljubljana
SWE | Kingdom of Sweden | Swedish, Swede | Stockholm
SWZ | Kingdom of Eswatini, Swaziland | Swazi, Eswatini | Mbabane
SYC | Republic of Seychelles, The Seychelles | Seychellois | Victoria
SYR | Syrian Arab Republic | Syrian | Damascus
TCD | Republic of Chad | Chadian | N'Djamena, Ndjamena
TGO | Togolese Republic | Togolese | Lome, Lomé
THA | Kingdom of Thailand, Siam | Thai, Siamese | Bangkok
TJK | Republic of Tajikistan | Tajik, Tajikistani | Dushanbe
TKM | | Turkmen | Ashgabat
TLS | East Timor, Timor Leste, Democratic Republic of Timor-Leste | Timorese, East Timorese | Dili
TON | Kingdom of Tonga | Tongan | Nuku'alofa, Nukualofa
TTO | Trinidad & Tobago, Trinidad | Trinidadian | Port of Spain
TUN | Republic of Tunisia | Tunisian | Tunis
TUR | Turkey, Turkiye, Republic of Türkiye, Republic of Turkey | Turkish, Turk | Ankara
TUV | Ellice Islands | Tuvaluan | Funafuti
TWN | Republic of China, Formosa, Chinese Taipei, Nationalist China | Taiwanese, Formosan | Taipei
TZA | United Republic of Tanzania, Tanganyika | Tanzanian | Dodoma, Dar es Salaam
UGA | Republic of Uganda | Ugandan | Kampala
UKR | | Ukrainian | Kyiv, Kiev
URY | Oriental Republic of Uruguay | Uruguayan | Montevideo
USA | US, U.S., USA, U.S.A., United States of America, America | American, US, U.S. | Washington, Washington D.C., Washington DC, White House
UZB | Republic of Uzbekistan | Uzbek, Uzbekistani | Tashkent
VAT | Vatican, Vatican City, the Vatican | Papal |
VCT | St. Vincent and the Grenadines, St Vincent and the Grenadines, Saint Vincent | Vincentian | Kingstown
VEN | Bolivarian Republic of Venezuela | Venezuelan | Caracas
VNM | Vietnam, Socialist Republic of Vietnam, Socialist Republic of Viet Nam, SRV, Viet-Nam, South Vietnam, South Viet-Nam, South Viet Nam, Republic of Vietnam, Republic of Viet-Nam, Republic of Viet Nam | Vietnamese, South Vietnamese | Hanoi, Ha Noi
VUT | Republic of Vanuatu, New Hebrides | Ni-Vanuatu, Vanuatuan | Port Vila
WSM | Independent State of Samoa, Western Samoa | Samoan | Apia
XKX | Republic of Kosovo | Kosovar, Kosovan | Pristina
YEM | Republic of Yemen, Yemen Arab Republic, North Yemen | Yemeni, North Yemeni | Sanaa, Sana'a
ZAF | Republic of South Africa, RSA, Union of South Africa | South African | Pretoria, Tshwane
ZMB | Republic of Zambia, Northern Rhodesia | Zambian | Lusaka
ZWE | Republic of Zimbabwe, Rhodesia, Southern Rhodesia | Zimbabwean, Rhodesian | Harare
ABW | | Aruban |
AIA | | Anguillian |
ASM | | American Samoan |
CUW | Curacao | Curaçaoan, Curacaoan |
CYM | | Caymanian |
FLK | Falkland Islands, Falklands, Malvinas | Falkland Islander |
FRO | Faroes, Faeroe Islands | Faroese |
GIB | | Gibraltarian |
GLP | | Guadeloupean |
GRL | | Greenlandic, Greenlander |
GUM | | Guamanian |
IMN | | Manx |
MAC | Macao, Macau, Macao SAR, Macau SAR | Macanese |
MSR | | Montserratian |
MTQ | | Martinican |
NCL | | New Caledonian |
PYF | | French Polynesian, Tahitian |
SXM | Sint Maarten | |
TCA | | Turks and Caicos Islander |
VGB | British Virgin Islands | |
VIR | US Virgin Islands, U.S. Virgin Islands | |
SUN | USSR, U.S.S.R., Union of Soviet Socialist Republics, Soviet Russia | Soviet |
YUG | Socialist Federal Republic of Yugoslavia, Federal People's Republic of Yugoslavia, Federal Republic of Yugoslavia, SFRY, FRY | Yugoslav, Yugoslavian |
SCG | Serbia & Montenegro, Serbia-Montenegro, State Union of Serbia and Montenegro | |
CSK | Czecho-Slovakia, Czechoslovak Socialist Republic, Czechoslovak Republic, CSSR, Czech and Slovak Federative Republic, Czech and Slovak Federal Republic | Czechoslovak, Czechoslovakian |
DDR | GDR, G.D.R., East Germany | East German | East Berlin
VDR | Democratic Republic of Vietnam, Democratic Republic of Viet-Nam, North Vietnam, North Viet-Nam, North Viet Nam, DRV | North Vietnamese |
YMD | South Yemen, People's Democratic Republic of Yemen, People's Republic of South Yemen, PDRY, P.D.R.Y. | South Yemeni | Aden
ANT | The Netherlands Antilles | Antillean |
PCZ | Canal Zone | |
PCI | Trust Territory of the Pacific Islands, Trust Territory of the Pacific | |
`;

const cell = (text: string | undefined): string[] =>
  (text ?? '')
    .split(', ')
    .map((name) => name.trim())
    .filter(Boolean);

export const COUNTRY_WORDS: readonly CountryWords[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [code = '', names, adjectives, seats] = line.split('|').map((part) => part.trim());
    return { code, names: cell(names), adjectives: cell(adjectives), seats: cell(seats) };
  });

/** Names that are persons' names, common words or other places often enough that they need support from what stands by. */
export const DOUBTFUL_NAMES: ReadonlySet<string> = new Set([
  'Male',
  'Victoria',
  'Georgetown',
  'Hamilton',
  'Jordan',
  'Chad',
  'Pole',
  'Turk',
  'Dane',
  'Finn',
  'Kiwi',
  'CAR',
  'Colombo',
  'Sucre',
  'Wellington',
  'Santiago',
  'Kingston',
]);
