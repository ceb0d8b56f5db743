// Words of numbers: spelled numbers, scales, currencies, measures, and what stands before a number that is not one to count by.
// Closed classes of the language; no names of people or places.

const words = (text: string): string[] => text.trim().split(/\s+/);

const UNITS = words(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const TENS = words('twenty thirty forty fifty sixty seventy eighty ninety');

/** Value of each simple number word. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, i) => [word, i + 1] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
]);

/** "forty-seven", "twenty", "seven": one number in words, for a regular expression. */
export const SPELLED = `(?:(?:${TENS.join('|')})(?:[- ](?:${UNITS.slice(0, 9).join('|')}))?|${[...UNITS].sort((a, b) => b.length - a.length).join('|')})`;

/** "one hundred and twenty-eight", "two thousand": what follows the hundreds or thousands of a number in words. */
export const AND_MORE = `(?: and (?:${SPELLED}))`;

/** What multiplies the number before it. One letter counts only where it is glued to digits. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['k', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['m', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['bln', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['trn', 1e12],
  ['tn', 1e12],
]);

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
BTN | | ngultrum
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
TOP | top t$ | paanga
BND | bnd | brunei-dollars
MNT | mnt ₮ | tugriks togrogs tugrik
KPW | | north-korean-won
`;

/** Words that several currencies share, by the country whose money is meant. */
export const SHARED_MONEY: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([
  ['kroner', { DNK: 'DKK', GRL: 'DKK', FRO: 'DKK', NOR: 'NOK' }],
  ['kronor', { SWE: 'SEK' }],
  ['crowns', { CZE: 'CZK', SWE: 'SEK', NOR: 'NOK', DNK: 'DKK' }],
  ['krona', { SWE: 'SEK', ISL: 'ISK' }],
  ['rupees', { IND: 'INR', PAK: 'PKR', LKA: 'LKR', NPL: 'NPR', MUS: 'MUR', SYC: 'SCR' }],
  ['pesos', { ARG: 'ARS', MEX: 'MXN', PHL: 'PHP', COL: 'COP', CHL: 'CLP', URY: 'UYU', CUB: 'CUP', DOM: 'DOP' }],
  ['dinars', { DZA: 'DZD', TUN: 'TND', LBY: 'LYD', IRQ: 'IQD', KWT: 'KWD', BHR: 'BHD', JOR: 'JOD', SRB: 'RSD' }],
  ['riyals', { SAU: 'SAR', QAT: 'QAR', OMN: 'OMR', YEM: 'YER' }],
  ['rials', { IRN: 'IRR', OMN: 'OMR', YEM: 'YER' }],
  ['shillings', { KEN: 'KES', TZA: 'TZS', UGA: 'UGX', SOM: 'SOS' }],
  [
    'francs',
    {
      CHE: 'CHF',
      RWA: 'RWF',
      BDI: 'BIF',
      COD: 'CDF',
      GIN: 'GNF',
      DJI: 'DJF',
      COM: 'KMF',
      SEN: 'XOF',
      CIV: 'XOF',
      MLI: 'XOF',
      NER: 'XOF',
      BFA: 'XOF',
      TGO: 'XOF',
      BEN: 'XOF',
      CMR: 'XAF',
      GAB: 'XAF',
      TCD: 'XAF',
      COG: 'XAF',
    },
  ],
  ['kwacha', { ZMB: 'ZMW', MWI: 'MWK' }],
  ['lira', { TUR: 'TRY' }],
  ['liras', { TUR: 'TRY' }],
]);

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/-/g, '[- ]');

const PREFIXES: [string, string][] = [];
const SUFFIXES: [string, string][] = [];
for (const line of MONEY.trim().split('\n')) {
  const [code = '', before = '', after = ''] = line.split('|').map((part) => part.trim());
  for (const sign of words(before).filter(Boolean)) PREFIXES.push([sign, code]);
  for (const word of words(after).filter(Boolean)) SUFFIXES.push([word.replace(/-/g, ' '), code]);
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

/** Measures → the plain word that stands as unit. */
export const MEASURES: ReadonlyMap<string, string> = new Map([
  ['percentage points', 'percentage points'],
  ['percentage point', 'percentage points'],
  ['square kilometres', 'square kilometres'],
  ['square kilometers', 'square kilometers'],
  ['square km', 'square km'],
  ['sq km', 'sq km'],
  ['square miles', 'square miles'],
  ['nautical miles', 'nautical miles'],
  ['kilometres', 'km'],
  ['kilometers', 'km'],
  ['kilometre', 'km'],
  ['kilometer', 'km'],
  ['km', 'km'],
  ['miles', 'miles'],
  ['metric tonnes', 'tonnes'],
  ['metric tons', 'tonnes'],
  ['tonnes', 'tonnes'],
  ['tonne', 'tonnes'],
  ['tons', 'tonnes'],
  ['ton', 'tonnes'],
  ['kg', 'kg'],
  ['kilograms', 'kg'],
  ['hectares', 'hectares'],
  ['hectare', 'hectares'],
  ['acres', 'acres'],
  ['barrels per day', 'barrels'],
  ['barrels a day', 'barrels'],
  ['bpd', 'barrels per day'],
  ['barrels', 'barrels'],
  ['cubic metres', 'cubic metres'],
  ['cubic meters', 'cubic meters'],
  ['cubic feet', 'cubic feet'],
  ['litres', 'litres'],
  ['liters', 'liters'],
  ['megawatts', 'megawatts'],
  ['megawatt', 'megawatts'],
  ['mw', 'MW'],
  ['gigawatts', 'gigawatts'],
  ['gigawatt', 'gigawatts'],
  ['gw', 'GW'],
  ['kwh', 'kWh'],
  ['degrees celsius', 'degrees Celsius'],
  ['degrees', 'degrees'],
  ['tael', 'taels'],
  ['ounces', 'ounces'],
  ['metres', 'metres'],
  ['metre', 'metres'],
  ['feet', 'feet'],
  ['mile', 'miles'],
  ['acre', 'acres'],
  ['kilogram', 'kg'],
  ['grams', 'grams'],
  ['centimetres', 'centimetres'],
  ['centimeters', 'centimeters'],
  ['barrel', 'barrels'],
  ['square feet', 'square feet'],
  ['square mile', 'square miles'],
  ['meters', 'meters'],
  ['terawatt-hours', 'terawatt-hours'],
  ['twh', 'TWh'],
  ['kilowatt-hours', 'kilowatt-hours'],
  ['kilowatts', 'kilowatts'],
  ['million tonnes per annum', 'mtpa'],
  ['bcm', 'bcm'],
  ['bushels', 'bushels'],
  ['gallons', 'gallons'],
  ['carats', 'carats'],
  ['square metres', 'square metres'],
  ['square meters', 'square meters'],
  ['square kilometre', 'square kilometres'],
  ['square kilometer', 'square kilometers'],
  ['sq. km', 'sq km'],
  ['kroner', '@kroner'],
  ['kronor', '@kronor'],
  ['krona', '@krona'],
  ['crowns', '@crowns'],
  ['rupees', '@rupees'],
  ['pesos', '@pesos'],
  ['dinars', '@dinars'],
  ['riyals', '@riyals'],
  ['rials', '@rials'],
  ['shillings', '@shillings'],
  ['francs', '@francs'],
  ['kwacha', '@kwacha'],
  ['liras', '@liras'],
  ['lira', '@lira'],
]);

/** Words right before a number that say how exact it is. */
export const APPROXIMATE: readonly (readonly ['over' | 'under' | 'about', RegExp])[] = [
  [
    'under',
    /(?:\b(?:nearly|almost|less than|fewer than|under|up to|as many as|as much as|below|just under|not more than|no more than|at most|approaching|not quite|close to|nearing|a maximum of)) $/,
  ],
  [
    'over',
    /(?:\b(?:more than|over|above|at least|exceeding|exceeded|exceeds|exceed|in excess of|upwards of|surpassing|surpassed|surpass|surpasses|topping|topped|top|no fewer than|no less than|not less than|well over|a minimum of|beyond|crossed|passing|passed|greater than|higher than)) (?:the )?$/,
  ],
  [
    'about',
    /(?:\b(?:about|around|some|roughly|approximately|approx\.?|circa|an estimated|estimated(?: at)?|in the region of|in the order of|somewhere around|something like)|~) ?$/,
  ],
];

/** Nouns that a number after them belongs to as its name: "Article 5", "Directive No. 15", "Phase 2". */
export const NUMBERED =
  /\b(?:members|articles?|directives?|resolutions?|decrees?|decisions?|conclusions?|circulars?|laws?|acts?|orders?|chapters?|sections?|annex(?:es)?|appendix|protocols?|paragraphs?|clauses?|pages?|no\.?|nos\.?|number|numbers|group of|pillars?|phase|stage|level|tier|grade|type|version|vol\.?|volume|part|track|route|highway|flight|boeing|airbus|room|hall|gate|terminal|pier|zone|district|ward|battalion|brigade|goals?|agenda|vision|cop|aged|age of|ages|top|channel|formula|class|category|world war|chapter|document|bill|proposal|item|point|line|ranked|ranking|ranks|place|position|seed|group|mission|summit|expo|games|olympics|plan|project|strategy|charter|year|years|fiscal|fy|section|title|file|case|serial|code|postcode|apt|suite|floor|lot|block)(?: no\.?)? ?$/;

/** After a number these make it a length of time, an age or a time of day. */
export const TIMES =
  /^(?:[- ](?:(?:more|full|straight|consecutive|successive|long|whole|additional|extra|working|business|calendar|academic|fiscal|school|or so|solid|entire|tumultuous|eventful|odd) )*(?:years?|months?|weeks?|weekends?|days?|hours?|minutes?|seconds?|decades?|centur(?:y|ies)|nights?|generations?|quarters?|terms?|times|yrs?|hrs?|mins?|o'clock|gmt|percentile)\b|[- ]?(?:a\.?m\.?|p\.?m\.?)(?![a-z])|[- ]year|'?s\b)/;

/** What a small spelled number only points at. */
export const POINTED_AT =
  /^ (?:(?:foreign|prime|regional|rival|warring|top|main|other|key|core|major|neighbouring|neighboring|deputy|important|basic|central|big|friendly|brotherly|fraternal|former|different|separate|respective|specific|following|senior|party|state) )*(?:sides?|parties|countries|nations|peoples|people(?! (?:in all|were|was|have|had|died|dead|killed|injured|wounded|lost)\b)|governments?|states|leaders?|ministers?|premiers|presidents?|men|women|capitals|economies|neighbou?rs|friends|officials?|diplomats?|delegations|heads|counterparts|chambers|houses|armies|ministries|ways?|things?|points?|questions?|issues?|topics?|matters?|reasons?|occasions?|parts|halves|steps?|tasks?|pillars?|priorities|principles?|factors?|elements?|aspects?|fronts?|directions?|levels?|legs?|sessions?|rounds?|chiefs|powers|cities|continents|former|ones?|of them|of us|of the|hands|words?|sets?|types?|kinds?|sorts?|koreas|germanys|kingdoms|republics|appointments|rivals|diplomats|flags|monarchs|kings|emirs|wives|guests|hosts|visitors|camps|sovereigns|foes|enemies|allies|partners|signatories|interlocutors|texts|delegations|thirds|quarters|fifths|tenths|songs|groups|emissaries)\b/;
