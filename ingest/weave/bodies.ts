// Bodies by name: which spellings mean one body, which country a body belongs to, and what kind of body it is.
// Judges by the name alone; whether two ministries of one name in two countries are meant is said by the claim's country.
import { countryCodes, countryName, EU } from '../../model/countries.ts';
import { fold, placeKey, slug } from '../../model/names.ts';

/** International bodies that texts call by an abbreviation (general knowledge). */
const ABBREVIATIONS: readonly (readonly [string, string])[] = [
  ['EU', 'European Union'],
  ['UN', 'United Nations'],
  ['ASEAN', 'Association of Southeast Asian Nations'],
  ['APEC', 'Asia-Pacific Economic Cooperation'],
  ['NATO', 'North Atlantic Treaty Organization'],
  ['OSCE', 'Organization for Security and Co-operation in Europe'],
  ['OIC', 'Organisation of Islamic Cooperation'],
  ['AU', 'African Union'],
  ['GCC', 'Gulf Cooperation Council'],
  ['SCO', 'Shanghai Cooperation Organization'],
  ['CIS', 'Commonwealth of Independent States'],
  ['EAEU', 'Eurasian Economic Union'],
  ['WTO', 'World Trade Organization'],
  ['WHO', 'World Health Organization'],
  ['IMF', 'International Monetary Fund'],
  ['UNESCO', 'United Nations Educational, Scientific and Cultural Organization'],
  ['UNHRC', 'United Nations Human Rights Council'],
  ['UNSC', 'United Nations Security Council'],
  ['CPV', 'Communist Party of Viet Nam'],
];

const FULL = new Map(ABBREVIATIONS.map(([short, full]) => [fold(short), full]));

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\b(embassy|consulate|permanent mission|mission|delegation|representative office)\b/, 'mission'],
  [/\b(ministry|foreign office|state department|department of state)\b/, 'ministry'],
  [/\b(politburo|secretariat|central committee|party|commission for external relations)\b/, 'party organ'],
  [/\b(national assembly|parliament|congress|senate|house of|duma|bundestag|diet|knesset)\b/, 'parliament'],
  [/\b(department|directorate|bureau|office|agency|administration|academy|institute)\b/, 'department'],
  [/\b(company|corporation|group|bank|inc|ltd|plc|corp)\b/, 'company'],
  [
    /\b(nations|union|organi[sz]ation|association|community|council|cooperation|commission|forum|fund|court|committee|assembly)\b/,
    'international body',
  ],
];

/** The name in full, abbreviations written out: "UN Human Rights Council" → "United Nations Human Rights Council". */
export function bodyName(name: string): string {
  const bare = name
    .trim()
    .replace(/^the /i, '')
    .replace(/\bVietnam\b|\bViệt Nam\b/g, 'Viet Nam');
  const whole = FULL.get(fold(bare));
  if (whole) return whole;
  const [head = '', ...rest] = bare.split(' ');
  const expanded = head === 'UN' || head === 'EU' ? FULL.get(fold(head)) : undefined;
  return expanded && rest.length > 0 ? `${expanded} ${rest.join(' ')}` : bare;
}

/** ministry, department, party organ, parliament, mission, company, international body or body. */
export function bodyKind(name: string): string {
  const words = fold(bodyName(name));
  return KINDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'body';
}

const BY_NAME = new Map(countryCodes().map((code) => [placeKey(countryName(code) ?? code), code]));

/** The country that a body's name names: "Communist Party of Vietnam" → VNM; undefined if none or two. */
export function countryInName(name: string): string | undefined {
  const words = fold(name).split(' ');
  const found = new Set<string>();
  for (let start = 0; start < words.length; start++) {
    for (let end = start + 1; end <= Math.min(words.length, start + 5); end++) {
      const code = BY_NAME.get(words.slice(start, end).join(''));
      if (code) found.add(code);
    }
  }
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

/** The id of a body: by its full name, and by its country where one is known. */
export function bodyId(name: string, country?: string): string {
  const full = bodyName(name);
  if (fold(full) === 'european union') return EU;
  const home = country ?? countryInName(full);
  return home ? `org:${home}:${slug(full)}` : `org:${slug(full)}`;
}
