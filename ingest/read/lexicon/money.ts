// Words and signs of money: by which a sum tells its currency, and currencies that share a word. Closed classes of the language.
import { words } from './word-lists.ts';

// code | signs and words before the number | words after it
const MONEY = `
USD | us$ usd u.s.$ $ us.$ | usd us-dollars us-dollar u.s.-dollars u.s.-dollar american-dollars dollars dollar bucks
EUR | eur € | eur euros euro €
GBP | gbp £ | gbp pounds-sterling british-pounds pounds
JPY | jpy ¥ jp¥ | jpy japanese-yen yen
CNY | cny rmb cn¥ | cny rmb yuan chinese-yuan renminbi
KRW | krw ₩ | krw korean-won won
VND | vnd ₫ | vnd vietnamese-dong dong ₫
INR | inr ₹ | inr indian-rupees
@rupees | rs rs. |
PKR | pkr | pkr pakistani-rupees
RUB | rub ₽ | rub russian-roubles russian-rubles roubles rubles rouble ruble
AUD | aud a$ au$ | aud australian-dollars
NZD | nzd nz$ | nzd new-zealand-dollars
CAD | cad c$ ca$ can$ | cad canadian-dollars
SGD | sgd s$ sg$ | sgd singapore-dollars singaporean-dollars
HKD | hkd hk$ | hkd hong-kong-dollars
TWD | twd nt$ | twd taiwan-dollars
CHF | chf | chf swiss-francs
SEK | sek | sek swedish-kronor swedish-crowns
NOK | nok | nok norwegian-kroner norwegian-crowns
DKK | dkk | dkk danish-kroner danish-crowns
PLN | pln | pln zlotys zloty
CZK | czk | czk czech-crowns
HUF | huf | huf forints
TRY | ₺ | turkish-liras turkish-lira
BRL | brl r$ | brl reais brazilian-reais brazilian-real
MXN | mxn | mxn mexican-pesos
ARS | ars | ars argentine-pesos
PHP | php ₱ | philippine-pesos
THB | thb ฿ | thb thai-baht baht
IDR | idr rp | idr rupiah
MYR | myr rm | myr ringgit
LAK | lak | lao-kip kip
KHR | khr | riels riel
MMK | mmk | kyats kyat
KZT | kzt ₸ | tenge
UAH | uah ₴ | hryvnias hryvnia
SAR | sar | saudi-riyals
QAR | qar | qatari-riyals
AED | aed | emirati-dirhams uae-dirhams dirhams
ILS | ils ₪ | shekels
EGP | egp | egyptian-pounds
ZAR | zar | south-african-rand rand
NGN | ngn ₦ | naira
KES | kes ksh | kenyan-shillings
GHS | ghs gh₵ | ghanaian-cedis cedis cedi
ETB | etb | ethiopian-birr birr
TZS | tzs tsh | tanzanian-shillings
UGX | ugx ush | ugandan-shillings
RWF | rwf frw | rwandan-francs
XOF | xof fcfa cfa | xof cfa-francs fcfa
ZMW | zmw | zambian-kwacha
MWK | mwk | malawian-kwacha
BWP | bwp | pula
AOA | aoa | angolan-kwanzas kwanzas kwanza
MZN | mzn | meticais metical
MAD | | moroccan-dirhams
DZD | dzd | algerian-dinars
TND | tnd | tunisian-dinars
LYD | lyd | libyan-dinars
IQD | iqd | iraqi-dinars
KWD | kwd | kuwaiti-dinars
BHD | bhd | bahraini-dinars
JOD | jod | jordanian-dinars
OMR | omr | omani-rials omani-riyals
IRR | irr | iranian-rials
YER | yer | yemeni-rials
SYP | syp | syrian-pounds
LBP | lbp | lebanese-pounds
AFN | afn | afghanis afghani
BDT | bdt ৳ tk | taka
LKR | lkr | sri-lankan-rupees
NPR | npr | nepali-rupees nepalese-rupees
MVR | mvr | rufiyaa
BTN | nu | ngultrum
UZS | uzs | uzbek-soums uzbek-soms soums
KGS | kgs | kyrgyz-soms
TJS | tjs | somoni
TMT | | turkmen-manats
AZN | azn | azerbaijani-manats manats manat
GEL | ₾ | lari
AMD | amd | armenian-drams drams
BYN | byn | belarusian-roubles belarusian-rubles
MDL | mdl | moldovan-lei
RON | | romanian-lei lei
BGN | bgn | leva lev
RSD | rsd | serbian-dinars
MKD | mkd | denars denar
ALL | | lek
BAM | | convertible-marks
ISK | isk | icelandic-kronur icelandic-krona kronur
PEN | | soles peruvian-soles
COP | | colombian-pesos
CLP | clp | chilean-pesos
UYU | uyu | uruguayan-pesos
BOB | bob | bolivianos boliviano
PYG | pyg | guaranies guarani
VES | ves | bolivars
CUP | | cuban-pesos
DOP | dop | dominican-pesos
GTQ | gtq | quetzales quetzal
HNL | hnl | lempiras lempira
NIO | nio | cordobas
CRC | crc | colones colon
JMD | jmd j$ | jamaican-dollars
TTD | ttd tt$ | trinidad-and-tobago-dollars
FJD | fjd f$ fj$ | fijian-dollars
PGK | pgk | kina
WST | wst ws$ sat$ | tala
TOP | top t$ | pa'anga paanga
BND | bnd | brunei-dollars
MNT | mnt ₮ | tugriks togrogs tugrik
KPW | | north-korean-won
NAD | nad n$ | namibian-dollars
SZL | szl | emalangeni lilangeni
LSL | lsl | maloti loti
LRD | lrd l$ | liberian-dollars
GYD | gyd gy$ | guyanese-dollars guyana-dollars
BBD | bbd bds$ | barbados-dollars barbadian-dollars
BSD | bsd b$ | bahamian-dollars
BZD | bzd bz$ | belize-dollars
XCD | xcd ec$ | east-caribbean-dollars
SBD | sbd si$ | solomon-islands-dollars
SRD | srd | surinamese-dollars
VUV | vuv vt | vatu
MUR | mur | mauritian-rupees
SCR | scr | seychelles-rupees seychellois-rupees
MGA | mga | ariary
GMD | gmd | dalasis dalasi
MRU | mru | ouguiyas ouguiya
CVE | cve | cape-verdean-escudos
STN | stn | dobras dobra
ERN | ern | nakfas nakfa
SDG | sdg | sudanese-pounds
SSP | ssp | south-sudanese-pounds
SLE | sle | leones leone
HTG | htg | gourdes gourde
PAB | pab | balboas balboa
MOP | mop mop$ | patacas
BIF | bif fbu | burundian-francs
CDF | cdf fc | congolese-francs
GNF | gnf | guinean-francs
KMF | kmf | comorian-francs
DJF | djf | djiboutian-francs djibouti-francs
XAF | xaf | central-african-francs
XPF | xpf | pacific-francs
SOS | sos | somali-shillings
`;

/** word | currencies, each with the countries whose money it is */
const SHARED = `
kroner | DKK DNK GRL FRO, NOK NOR
kronor | SEK SWE
crowns | CZK CZE, SEK SWE, NOK NOR, DKK DNK
krona | SEK SWE, ISK ISL
rupees | INR IND, PKR PAK, LKR LKA, NPR NPL, MUR MUS, SCR SYC
pesos | ARS ARG, MXN MEX, PHP PHL, COP COL, CLP CHL, UYU URY, CUP CUB, DOP DOM
dinars | DZD DZA, TND TUN, LYD LBY, IQD IRQ, KWD KWT, BHD BHR, JOD JOR, RSD SRB
riyals | SAR SAU, QAR QAT, OMR OMN, YER YEM
rials | IRR IRN, OMR OMN, YER YEM
shillings | KES KEN, TZS TZA, UGX UGA, SOS SOM
francs | CHF CHE, RWF RWA, BIF BDI, CDF COD, GNF GIN, DJF DJI, KMF COM, XOF SEN CIV MLI NER BFA TGO BEN, XAF CMR GAB TCD COG
kwacha | ZMW ZMB, MWK MWI
lira | TRY TUR
liras | TRY TUR
`;

/** Words that several currencies share, by the country whose money is meant. */
export const SHARED_MONEY: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  SHARED.trim()
    .split('\n')
    .map((line) => {
      const [word = '', currencies = ''] = line.split(' | ');
      const owned = currencies.split(', ').map((currency) => currency.split(' '));
      return [word, new Map(owned.flatMap(([code = '', ...states]) => states.map((state) => [state, code])))];
    }),
);

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/-/g, '[- ]');

const PREFIXES: [string, string][] = [];
const SUFFIXES: [string, string][] = [];
for (const line of MONEY.trim().split('\n')) {
  const [code = '', before = '', after = ''] = line.split('|').map((part) => part.trim());
  for (const sign of words(before)) PREFIXES.push([sign, code]);
  for (const word of words(after)) SUFFIXES.push([word.replace(/-/g, ' '), code]);
}
const longest = ([a]: [string, string], [b]: [string, string]): number => b.length - a.length;

/** Sign or code before a number → ISO 4217. */
export const MONEY_BEFORE: ReadonlyMap<string, string> = new Map(PREFIXES);
/** Sign, code or words after a number (words parted by a blank) → ISO 4217. */
export const MONEY_AFTER: ReadonlyMap<string, string> = new Map(SUFFIXES);
export const MONEY_BEFORE_PATTERN = PREFIXES.sort(longest)
  .map(([sign]) => literally(sign))
  .join('|');
export const MONEY_AFTER_PATTERN = SUFFIXES.sort(longest)
  .map(([word]) => literally(word.replace(/ /g, '-')) + (/[a-z]$/.test(word) ? '(?![a-z])' : ''))
  .join('|');

/** Whether a unit is a currency by its ISO 4217 code. */
export const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);
