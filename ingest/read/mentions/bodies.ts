// Finds bodies that no list names, by the noun that heads them: "Vietnam Fatherland Front", "Ministry of Foreign Affairs of
// Vietnam", "Department for Local Diplomacy Facilitation". Needs a capital at both ends; "the ministry" is no body here.
import { BODY_NOUNS, STATE_ORGANS } from '../lexicon/bodies.ts';
import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { AREAS, FIELDS } from '../lexicon/offices.ts';
import { words } from '../lexicon/word-lists.ts';
import { NOT_IN_NAMES, NOT_LAST_IN_NAMES } from '../lexicon/words.ts';
import type { Token } from '../tokens.ts';
import { beginsOffice } from './office-core.ts';
import { type BodyPiece, byToken, type Piece, wordsOf } from './pieces.ts';

const LINKS = words('of for on and & the in against ,');
const MINISTRY = words('ministry department agency office directorate bureau secretariat inspectorate');

/** Missions are of the state that sends them, however it is named ("the EU Delegation", "US Embassy"). */
const MISSION = words('embassy consulate mission delegation army navy police force forces');

const isCapital = (token: Token | undefined): boolean => token?.capital === true && /^[\p{L}\d'-]+$/u.test(token.plain);

/** The first token of the capital words before the noun. */
function begin(tokens: readonly Token[], noun: number, taken: ReadonlyMap<number, Piece>): number {
  let first = noun;
  let joint: number | undefined;
  for (let i = noun - 1; i >= 0 && noun - i < 7; i--) {
    const token = tokens[i];
    if (!token) break;
    if (
      /^(?:and|&|of|for|on)$/.test(token.lower) &&
      i > 0 &&
      isCapital(tokens[i - 1]) &&
      first === i + 1 &&
      !BODY_NOUNS.has(tokens[i - 1]?.lower ?? '') &&
      token.lower !== 'of'
    ) {
      joint ??= i;
      continue;
    }
    // "People's Revolutionary Party"
    if (token.lower === "'s" && isCapital(tokens[i - 1]) && !taken.has(i - 1) && first === i + 1) continue;
    // "Prime Minister X and Sovereign Council Chair": what a title leads to is a name, and the body begins after "and"
    if (joint !== undefined && TITLES.test(token.lower)) return joint + 1;
    if (!isCapital(token) || NOT_BODY.has(token.lower)) break;
    const piece = taken.get(i);
    if (piece?.kind === 'office' || piece?.kind === 'counterpart') break;
    first = i;
  }
  return first;
}

const TITLES =
  /^(?:president|minister|premier|king|queen|chancellor|secretary|director|chairman|prince|princess|speaker|sheikh|shaikh|mr\.?|mrs\.?|ms\.?|dr\.?|sir|general|cardinal|sayyid)$/;
const NOT_BODY = words(
  'the a an on in at as for his her their its this that mr mr. ms during after before under with from by to and but while when meanwhile according addressing chinese president minister prime deputy director head chairman visiting both also',
);

const namesTime = ({ capital, lower }: Token): boolean => capital && (WEEKDAYS.includes(lower) || MONTHS.has(lower));

/** The last token of "of …", "for …" after the noun. */
function finish(tokens: readonly Token[], noun: number, taken: ReadonlyMap<number, Piece>): number {
  let last = noun;
  for (let i = noun + 1; i < tokens.length && i - noun < 14; i++) {
    const token = tokens[i];
    if (!token) break;
    if (/^(?:and|,)$/.test(tokens[i - 1]?.lower ?? '') && beginsOffice(tokens, i)) break;
    // "the National Palace on December 27": a day is no part of a name
    if (isDay(tokens, i)) break;
    if (/^(?:on|in|of|for)$/.test(tokens[i - 1]?.lower ?? '') && namesTime(token)) break;
    // "Council of Representatives Speaker X": the name of the body is over where a title and a name follow
    if (last > noun && last === i - 1 && isCapital(tokens[i + 1]) && beginsOffice(tokens, i)) break;
    if (isCapital(token) && (last > noun || i > noun + 1)) {
      if (i !== last + 1 && !allLinks(tokens, last + 1, i)) break;
      if (i === last + 1 && isName(tokens, i, taken)) break;
      last = i;
      // "Standing Committee of the National People's Congress": a body that is known is taken whole
      const whole = taken.get(i);
      if (whole?.kind === 'body' && whole.first === i && whole.organ) {
        last = whole.last;
        break;
      }
      // a country ends the name: the capitals after it are somebody's name
      const piece = taken.get(i);
      if (piece?.kind === 'country' && piece.how === 'name' && piece.last === i && isCapital(tokens[i + 1])) break;
    } else if (!LINKS.has(token.lower)) break;
    else if (i === noun + 1 && !/^(?:of|for|on|against)$/.test(token.lower)) break;
    // "he traded the Foreign Ministry for the Chancellery"
    else if (
      i === noun + 1 &&
      token.lower !== 'of' &&
      tokens[noun]?.lower === 'ministry' &&
      isCapital(tokens[noun - 1])
    )
      break;
    else if (token.lower === ',' && !(isCapital(tokens[i + 1]) && /^(?:,|and)$/.test(tokens[i + 2]?.lower ?? '')))
      break;
    else if (token.lower === 'and' && BODY_NOUNS.has(tokens[i + 1]?.lower ?? '') && tokens[i - 1]?.lower !== 'state')
      break;
    else if (token.lower === 'in' && i > noun + 1) break;
  }
  return last;
}

/** Whether a day or month begins here that says when. */
function isDay(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  if (WEEKDAYS.includes(word)) return true;
  return MONTHS.has(word) && (/^(?:on|in)$/.test(before) || /^\d{1,4}$/.test(tokens[at + 1]?.lower ?? ''));
}

/** "Chamber of Commerce Wang Wei": after a field or country a capital word of no such sense begins somebody's name. */
function isName(tokens: readonly Token[], at: number, taken: ReadonlyMap<number, Piece>): boolean {
  const known = (i: number): boolean => {
    const word = tokens[i]?.lower ?? '';
    return (
      FIELDS.has(word) ||
      AREAS.has(word) ||
      BODY_NOUNS.has(word) ||
      NOT_IN_NAMES.has(word) ||
      NOT_LAST_IN_NAMES.has(word)
    );
  };
  return (
    (known(at - 1) || taken.get(at - 1)?.kind === 'country') &&
    !known(at) &&
    !taken.has(at) &&
    !/^(?:Heads|Ministers|Chiefs|Leaders|Governors|Speakers)$/.test(tokens[at]?.plain ?? '') &&
    tokens[at + 1]?.lower !== "'s"
  );
}

const allLinks = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every((token) => LINKS.has(token.lower));

/** "the Presidential Secretariat", "the Royal Chancellery": those who serve whoever leads a state. */
const STAFFS = /^(?:secretariat|administration|chancellery)$/;
const HEADED = /^(?:presidential|royal|imperial|cabinet|government)$/;

/** Organs that a state has one of: the noun alone is their name. */
const SINGLE_ORGANS = words('politburo knesset bundestag duma majlis senate parliament government congress cabinet');

function bodyOf(tokens: readonly Token[], noun: number, taken: ReadonlyMap<number, Piece>): BodyPiece | undefined {
  let first = begin(tokens, noun, taken);
  let last = finish(tokens, noun, taken);
  for (let i = noun + 1; i <= last; i++) {
    const piece = taken.get(i);
    if (piece?.kind === 'office' || piece?.kind === 'counterpart') last = i - 1;
  }
  while (last > noun && LINKS.has(tokens[last]?.lower ?? '')) last--;
  const word = tokens[noun]?.lower ?? '';
  const staff = STAFFS.test(word) && HEADED.test(tokens[noun - 1]?.lower ?? '');
  const organ = STATE_ORGANS.has(word) || word === 'ministry' || staff;
  let country: string | null = null;
  const front = taken.get(first);
  if (
    front?.kind === 'country' &&
    front.first === first &&
    front.last < noun &&
    (organ || MINISTRY.has(word) || MISSION.has(word) || front.how === 'adjective')
  ) {
    country = front.code;
    first = front.last + 1;
  }
  const tail = taken.get(last);
  if (tail?.kind === 'country' && tail.last === last && tail.first > noun && tail.how !== 'adjective') {
    // "Bank of Japan" keeps its country, "State Bank of Vietnam" is an organ
    if ((organ || MINISTRY.has(word)) && !(word === 'bank' && first === noun))
      last = tokens.findLastIndex(({ lower }, i) => i < tail.first && !LINKS.has(lower));
    country = tail.code;
  }
  if (first === last && first === noun && !SINGLE_ORGANS.has(word)) return undefined;
  if (last < noun || tokens.slice(first, noun).some(({ lower }) => PAPER.test(lower))) return undefined;
  const own = organ && !(word === 'bank' && first === noun && last > noun);
  return { kind: 'body', first, last, name: wordsOf(tokens, first, last), country, under: [], organ: own };
}

const OF_PAPER = /^(?:association|union|partnership|front)$/;
/** "Treaty on Conventional Armed Forces" is a paper about forces. */
const PAPER = /^(?:treaty|agreement|convention|protocol|pact|accord|memorandum|declaration|charter|compact)$/;

/** The last noun of a name that holds several: "Senate Foreign Relations Committee", "Asian Development Bank Institute". */
function headNoun(tokens: readonly Token[], at: number, taken: ReadonlyMap<number, Piece>): number {
  let noun = at;
  for (let i = at + 1; i < at + 7 && isCapital(tokens[i]) && !taken.has(i); i++) {
    const word = tokens[i]?.lower ?? '';
    if (BODY_NOUNS.has(word)) noun = i;
    else if (!FIELDS.has(word) || beginsOffice(tokens, i)) break;
  }
  return noun;
}

/** Bodies of a sentence that stand free of what is known (`found`: countries, places, named bodies). */
export function findBodies(tokens: readonly Token[], found: readonly Piece[]): BodyPiece[] {
  const taken = byToken(found);
  const bodies: BodyPiece[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token?.capital || !BODY_NOUNS.has(token.lower) || taken.has(i)) continue;
    // "the Stabilisation and Association Agreement" is a paper
    if (OF_PAPER.test(token.lower) && PAPER.test(tokens[i + 1]?.lower ?? '')) continue;
    // "Heads of State and Government" are offices
    if (
      token.lower === 'government' &&
      /^(?:and|or)$/.test(tokens[i - 1]?.lower ?? '') &&
      tokens[i - 2]?.lower === 'state'
    )
      continue;
    // "Cabinet Secretary" is an office
    if (token.lower === 'cabinet' && /^(?:secretary|minister|secretaries|ministers)$/.test(tokens[i + 1]?.lower ?? ''))
      continue;
    // "the Party Congress", "Asian Development Bank Institute": the last noun heads the name
    const noun = headNoun(tokens, i, taken);
    const body = bodyOf(tokens, noun, taken);
    if (!body || bodies.some((other) => other.last >= body.first)) continue;
    bodies.push(body);
    if (/^(?:under|of)$/.test(tokens[body.last + 1]?.lower ?? '')) attach(tokens, taken, body);
    i = body.last;
  }
  return bodies;
}

/** "under the Ministry of Foreign Affairs of Vietnam": the larger body, if it is one. */
function attach(tokens: readonly Token[], taken: ReadonlyMap<number, Piece>, body: BodyPiece): void {
  const start = tokens[body.last + 2]?.lower === 'the' ? body.last + 3 : body.last + 2;
  for (let i = start; i < Math.min(start + 4, tokens.length); i++) {
    if (!BODY_NOUNS.has(tokens[i]?.lower ?? '') || !tokens[i]?.capital) continue;
    const larger = bodyOf(tokens, i, taken);
    if (!larger || larger.first !== start) return;
    body.under.push(larger.name, ...(larger.country ? [larger.country] : []));
    body.last = tailCountry(tokens, taken, larger.last);
    return;
  }
}

function tailCountry(tokens: readonly Token[], taken: ReadonlyMap<number, Piece>, last: number): number {
  if (tokens[last + 1]?.lower !== 'of') return last;
  const at = tokens[last + 2]?.lower === 'the' ? last + 3 : last + 2;
  const country = taken.get(at);
  return country?.kind === 'country' ? country.last : last;
}
