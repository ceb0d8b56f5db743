// Which words name one office. An office is title + body, by nature's key; heads of mission are told apart by the side to
// which they are accredited. "Minister of Foreign Affairs" and "Foreign Minister" are one title; "acting" is how one holds it.
import { countryName, EU, isCountry } from '../../model/countries.ts';
import { fold, slug } from '../../model/names.ts';
import { bodyId, bodyName, countryInName } from './bodies.ts';

/** An office in a claim's words. */
export interface OfficeWords {
  title: string;
  of: string | null;
  to?: string | undefined;
  under?: readonly string[] | undefined;
}

/** Ways of holding an office that do not make it another one. */
const MANNER = /^(acting|caretaker|interim|current|incumbent|new|newly appointed|outgoing|then|late|former|ex) /;

const TITLES: readonly (readonly [RegExp, string])[] = [
  [/\bfm\b/g, 'foreign minister'],
  [/\bpm\b/g, 'prime minister'],
  [/\bdpm\b/g, 'deputy prime minister'],
  [/\bna\b/g, 'national assembly'],
  [/\bpremier\b/g, 'prime minister'],
  [/\b(external|foreign) affairs\b/g, 'foreign'],
  [/\b(?:federal |union |cabinet )?minister (?:of|for) (?:the )?([a-z ]+)$/g, '$1 minister'],
  [/\b(chairwoman|chairperson|chair|speaker)\b/g, 'chairman'],
  [/\b(chairman|president) of the ([a-z ]*(?:assembly|parliament|senate|congress))\b/g, '$2 $1'],
  [/\bstate secretary\b/g, 'secretary of state'],
  [/\b(state|country) president\b/g, 'president'],
  [/\bambassador (?:extraordinary|designate).*$/g, 'ambassador'],
  [/\bparty general secretary\b|\bgeneral secretary of the (?:party|central committee)\b/g, 'general secretary'],
  [/\bparty chief\b/g, 'general secretary'],
];

/** The key of a title: equal for equal offices of one body. */
export function titleKey(title: string): string {
  let words = fold(title).replace(/^the /, '');
  while (MANNER.test(words)) words = words.replace(MANNER, '');
  for (const [pattern, plain] of TITLES) words = words.replace(pattern, plain);
  return slug(words.replace(/ of the (?:state|country|republic|government)$/, ''));
}

/** The manner in which the title is held, where it says one: "acting", "caretaker", "interim". */
export function manner(title: string): string | undefined {
  return /^(?:the )?(acting|caretaker|interim) /.exec(fold(title))?.[1];
}

const isPartyLeader = (key: string): boolean => key === 'general-secretary';

/** The country whose office it is, also where the text names a body of that country. */
export function countryOf({ of, under }: OfficeWords): string | undefined {
  if (of === null) return undefined;
  if (isCountry(of)) return of;
  return under?.find(isCountry) ?? countryInName(of);
}

/**
 * The id of the office that the words name; "?" stands for an unknown body.
 * A ruling party's general secretary is one office, whether the text gives the party or the country.
 */
export function officeId(words: OfficeWords): string {
  const key = titleKey(words.title);
  const country = countryOf(words);
  const body = isPartyLeader(key) && country ? country : bodyPart(words, country);
  return words.to ? `${body}:${key}:${sideId(words.to)}` : `${body}:${key}`;
}

function bodyPart({ of }: OfficeWords, country: string | undefined): string {
  if (of === null) return '?';
  return isCountry(of) || of === EU ? of : bodyId(of, country);
}

/** The id of a party that may be a country, the EU or a body. */
export function sideId(party: string): string {
  return isCountry(party) || party === EU ? party : bodyId(party);
}

/** The name of a party as shown. */
export function sideName(party: string): string {
  return countryName(party) ?? (party === EU ? 'European Union' : bodyName(party));
}

/** The office in words: "Foreign Minister of Viet Nam", "Ambassador of Viet Nam to Belgium". */
export function officeName(words: OfficeWords): string {
  let title = words.title.replace(/^the /i, '');
  while (MANNER.test(`${fold(title)} `)) title = title.split(' ').slice(1).join(' ');
  const shown = title.charAt(0).toUpperCase() + title.slice(1);
  const of = words.of === null ? '' : ` of ${article(sideName(words.of))}`;
  const body = words.of !== null && fold(shown).includes(fold(sideName(words.of))) ? '' : of;
  return `${shown}${body}${words.to ? ` to ${article(sideName(words.to))}` : ''}`;
}

const WITH_ARTICLE =
  /^(?:united |european |republic|netherlands|philippines|holy see|bahamas|gambia|association|organi[sz]ation|democratic|ministry|department|embassy|communist|central|national|state|supreme|standing|politburo|secretariat)/i;

const article = (name: string): string => (WITH_ARTICLE.test(name) ? `the ${name}` : name);

/** Whether `vague` may be the same office as `exact`, said with less: no body, or no side of accreditation. */
export function isVaguerOffice(vague: OfficeWords, exact: OfficeWords): boolean {
  if (titleKey(vague.title) !== titleKey(exact.title)) return false;
  const sameBody = vague.of === null || bodyPart(vague, countryOf(vague)) === bodyPart(exact, countryOf(exact));
  const sameSide = vague.to === undefined || vague.to === exact.to;
  const less = (vague.of === null && exact.of !== null) || (vague.to === undefined && exact.to !== undefined);
  return sameBody && sameSide && less;
}
