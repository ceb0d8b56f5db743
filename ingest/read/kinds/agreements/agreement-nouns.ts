// Instruments by their nouns: "the EU–Viet Nam Free Trade Agreement (EVFTA)", "a memorandum of understanding on fisheries".
// Uncountable masses ("more than 70 documents") and the verb "agreed" are no agreements.
import { Cued } from '../../cues.ts';
import { INSTRUMENTS } from '../../lexicon/instruments.ts';
import { matches } from '../../matches.ts';
import { wordsOf } from '../../mentions/pieces.ts';
import type { Resolved } from '../../people/resolve.ts';
import { itemsIn, peopleIn, tokensAt } from '../../skeleton.ts';
import { dateNear } from '../../story/circumstances.ts';
import { partyOf, withList } from '../../story/parties.ts';
import type { Story } from '../../story/story.ts';
import type { Token } from '../../tokens.ts';
import { calledBefore, isLaw, isLoose, NOT_PAPER, ofDate, pairBefore, WHOLE_TEXT } from './agreement-marks.ts';
import { isBare, leadWord, modifierStart, nameEnd, nameStart } from './agreement-names.ts';
import { GENERAL, hasOwnClause, isBareSigned, isSigned } from './agreement-papers.ts';
import { partiesOf } from './agreement-parties.ts';
import { seenAgreement } from './agreement-parts.ts';
import { partnersOf, singledOut, singular, topicsOf } from './agreement-plurals.ts';
import { datedBy, furtherStep, ownStep, statusOf } from './agreement-steps.ts';
import type { ToldAgreement } from './told-agreement.ts';

const NOUN = new Cued(
  new RegExp(String.raw`(?<![\w-])(?:${INSTRUMENTS.map(([words]) => `(?:${words})`).join('|')})(?![\w-])`, 'g'),
);

const KINDS = INSTRUMENTS.map(([words, kind]) => [new RegExp(`^(?:${words})$`), kind] as const);

/** Patterns that look at the words around the noun cannot tell its kind from the noun alone. */
const kindOf = (noun: string): string => {
  if (/^memorand/.test(noun)) return 'memorandum of understanding';
  return KINDS.find(([pattern]) => pattern.test(noun))?.[1] ?? 'agreement';
};

export function agreementsIn(sentence: Resolved, story: Story, before: Before): ToldAgreement[] {
  const { skeleton, tokens } = sentence;
  const found: ToldAgreement[] = [];
  for (const match of matches(NOUN, skeleton.text)) {
    const at = tokensAt(skeleton, match.index, match.index + match[0].length);
    if (found.some((other) => other.end >= (tokens[at.first]?.end ?? 0))) continue;
    const told = fromNoun(sentence, story, match, { ...before, told: before.told || found.length > 0, at });
    for (const one of told ? oneByOne(sentence, match, told) : []) {
      if (story.trace) one.seen = [seenAgreement(sentence, story, one, at.first)];
      found.push(one);
    }
  }
  return found;
}

/** A plural as its single instruments, where the sentence tells them apart. */
function oneByOne(sentence: Resolved, match: RegExpExecArray, told: ToldAgreement): ToldAgreement[] {
  const noun = singular(match[0]);
  if (noun === match[0]) return [told];
  const end = match.index + match[0].length;
  const singled = told.proper ? [] : singledOut(sentence, end);
  if (singled.length > 0) return singled.map((tail) => ({ ...told, name: `${noun} ${tail}` }));
  const topics = told.proper ? [] : topicsOf(sentence, end);
  if (topics.length > 0) return topics.map((topic) => ({ ...told, name: `${noun} ${topic}` }));
  const partners = partnersOf(sentence, end);
  const mine = told.parties.filter((party) => partners.every((partner) => partner.party !== party));
  const [own] = mine;
  if (partners.length < 2 || mine.length !== 1 || !own) return [told];
  const head = told.proper ? singular(told.name.replace(/ with .*$/, '')) : noun;
  return partners.map(({ party, words }) => ({
    ...told,
    name: `${head} with ${words}`,
    parties: [own, party].sort(),
  }));
}

/** "free trade agreement (FTA)": the short form in brackets is the same one. */
const bracketed = (tokens: readonly Token[], at: { first: number; last: number }): boolean =>
  tokens[at.first - 1]?.plain === '(' && tokens[at.last + 1]?.plain === ')';

/** The value of the date that a tag stands for. */
function dateAt({ skeleton }: Resolved, tag: string | undefined): string | undefined {
  const piece = tag ? itemsIn(skeleton, tag, 'D')[0]?.piece : undefined;
  return piece?.kind === 'date' ? piece.value : undefined;
}

/** "the agreement of the two countries has been in force": whose it is stands between the noun and its verb. */
const pastOwners = (rest: string): string =>
  rest.replace(
    /^ (?:of|between) (?:the |both )(?:two |three )?(?:countries|states|sides|nations|neighbours|governments)(?= )/,
    '',
  );

/** "a joint statement titled 'A Shared Future'". */
const TITLED =
  /^,? (?:titled|entitled|headed|named|called|under the title|with the title|by the title)(?: of)?,? ["“'‘]([^"”“]{5,100}?)["”'’](?!\p{L})/u;
/** "…, which is to be signed next month". */
const COMING =
  /^ ?(?:, )?(?:which|that) (?:(?:is|are) (?:due |expected |set |scheduled )?to|will|should|would) be (?:\w+ )?(?:signed|concluded|initialled)\b/;
/** "They have had a treaty since 1951", "since 1998 it has had an agreement". */
const HAS = /\b(?:have|has)(?: long)?(?: had)? (?:an?|the|their) (?:[\w-]+ )?$/;
const SINCE = /^ ?(?:, )?(?:since|from|in force since) (?<at><D\d+>)/;
const SINCE_FIRST = /^(?:[^<]{0,30} )?since (?<at><D\d+>)/;

/** "signed some time ago": when that was, the text does not tell. */
const LONG_AGO = /\b(?:some time ago|long ago|years ago|earlier|in the past|previously)\b/;

/** How far the instrument whose name begins at token `first`, at `start` of the skeleton, and is over at `after` has come, and when. */
function stepOf(
  sentence: Resolved,
  story: Story,
  match: RegExpExecArray,
  { first, start, after }: { first: number; start: number; after: number },
): Pick<ToldAgreement, 'status' | 'date'> {
  const { skeleton, tokens } = sentence;
  const [lead, rest] = [skeleton.text.slice(0, start), pastOwners(` ${skeleton.text.slice(after)}`)];
  const own = ownStep(rest);
  const when = dateAt(sentence, own?.at);
  const status = statusOf(lead, rest);
  // "ratified the treaty signed in 2005": the signing is not what is told
  const further = furtherStep(lead);
  if (own && when && !further) return { status: own.status, date: when };
  if (COMING.test(rest)) return { status: 'proposed', date: dateNear(sentence, after, after, true) };
  const held = HAS.test(lead) ? dateAt(sentence, (SINCE.exec(rest) ?? SINCE_FIRST.exec(lead))?.groups?.at) : undefined;
  if (held) return { status: 'in force', date: held };
  if (own && further) return { status: further, date: null };
  const inForce = status === 'in force' ? skeleton.text.search(/\b(?:into|took|takes?|in) (?:force|effect)\b/) : -1;
  if (inForce >= 0) {
    const from = dateNear(sentence, inForce + 12);
    // "a treaty that enters into force next March" is signed so far
    if (from === null || story.published === null || from <= story.published.slice(0, from.length))
      return { status, date: from };
    return { status: 'signed', date: null };
  }
  if (status === 'mentioned' || status === 'negotiating') {
    const dated = dateAt(sentence, datedBy(rest));
    if (dated) return { status: status === 'mentioned' && dated.length > 4 ? 'signed' : status, date: dated };
    return {
      status,
      date: /^(?:19|20)\d\d$/.exec(tokens[first - 1]?.plain ?? tokens[first]?.plain ?? '')?.[0] ?? null,
    };
  }
  const near = dateNear(sentence, match.index, match.index + match[0].length, true);
  const lately = status === 'signed' && !LONG_AGO.test(rest.slice(0, 60));
  return { status, date: near ?? (lately ? story.lead.date : null) };
}

/** What the text has told before this noun. */
export interface Before {
  /** Whether an instrument has been told already. */
  told: boolean;
  /** Whether the sentence singles out papers told of together. */
  listed: boolean;
}

/** Whether a noun that otherwise points back is an instrument of its own: a clause says what was done with it, or it is the first. */
function toldByItself({ skeleton }: Resolved, match: RegExpExecArray, told: boolean): boolean {
  const lead = skeleton.text.slice(0, match.index);
  const rest = pastOwners(skeleton.text.slice(match.index + match[0].length));
  if (/s$/.test(match[0])) return false;
  return hasOwnClause(rest) || (!told && (ownStep(rest) !== undefined || isBareSigned(lead, rest)));
}

/** Whether a general word for a paper is one that is signed, or one of several that are. */
function isPaper(
  { skeleton }: Resolved,
  match: RegExpExecArray,
  { listed, bare }: { listed: boolean; bare: boolean },
): boolean {
  if (bare) return false;
  if (listed && !/s$/.test(match[0])) return true;
  return isSigned(skeleton.text.slice(0, match.index), skeleton.text.slice(match.index + match[0].length));
}

function fromNoun(
  sentence: Resolved,
  story: Story,
  match: RegExpExecArray,
  { at, told, listed }: Before & { at: { first: number; last: number } },
): ToldAgreement | undefined {
  const { skeleton, tokens } = sentence;
  if (bracketed(tokens, at)) return undefined;
  const capital = tokens[at.first]?.capital === true && at.first > 0;
  // a general word that nobody signs is soon done with
  const general = GENERAL.test(match[0].replace(/^exchange /, ''));
  if (general && !capital && !listed && !isPaper(sentence, match, { listed, bare: false })) return undefined;
  const lead = capital ? nameStart(tokens, at.first) : leadWord(tokens, at.first);
  const said = capital || lead < at.first ? lead : modifierStart(tokens, at.first);
  const joint = capital ? undefined : pairBefore(sentence, said);
  const dated = capital ? undefined : ofDate(sentence, at.last);
  const called = capital || joint !== undefined ? undefined : calledBefore(sentence, said);
  const first = joint ?? called ?? said;
  const last = nameEnd(tokens, at.last, capital, {
    where: new Set(
      skeleton.items
        .filter(({ piece }) => piece?.kind === 'place' || (piece?.kind === 'country' && piece.how === 'seat'))
        .map((item) => item.first),
    ),
    sides: new Set(skeleton.items.filter((item) => partyOf(item) !== null).map((item) => item.first)),
  });
  const head = tokens
    .slice(first, at.first)
    .map((token) => token.lower)
    .join(' ');
  const tail = tokens
    .slice(at.last + 1, last + 1)
    .map((token) => token.lower)
    .join(' ');
  const before = `${tokens
    .slice(Math.max(0, first - 6), first)
    .map((token) => token.lower)
    .join(' ')} `;
  const kind = kindOf(match[0]);
  const acronym = /^[A-Z]{2,}s?$|^MoUs?$/.test(tokens[at.first]?.plain ?? '');
  const proper =
    called !== undefined ||
    (capital &&
      (first < at.first || (match[0].includes(' ') && tokens[at.last]?.capital === true) || (tail !== '' && !acronym)));
  const partner = withList(
    sentence,
    story,
    skeleton.text.slice(match.index + match[0].length, match.index + match[0].length + 90),
  );
  if (
    !proper &&
    joint === undefined &&
    dated === undefined &&
    kind !== 'accession document' &&
    abbreviation(tokens, last).length === 0 &&
    isBare({ before, noun: match[0], tail, modified: head !== '' }) &&
    !toldByItself(sentence, match, told && head === '' && !match[0].includes(' '))
  )
    return undefined;
  if (!proper && general && !isPaper(sentence, match, { listed, bare: head === '' && tail === '' })) return undefined;
  if (
    /(?:s|memoranda)$/.test(match[0]) &&
    !/conduct$|notes$|customs$/.test(match[0]) &&
    !proper &&
    partner.length === 0 &&
    !/^on /.test(tail) &&
    singledOut(sentence, match.index + match[0].length).length === 0
  )
    return undefined;
  if (!proper && /^of (?:a similar|this|that|such)\b/.test(tail)) return undefined;
  if (/s$/.test(match[0]) && !proper && /\b(?:other|more|several|many|various|further)\b/.test(`${before} ${tail}`))
    return undefined;
  if (
    (capital && NOT_PAPER.test(tokens[at.last + 1]?.plain ?? '')) ||
    /^(?:cent(?:re|er)|hall)$/.test(tokens[at.last + 1]?.lower ?? '')
  )
    return undefined;
  if (capital && isLaw(tokens, at.last)) return undefined;
  const loose = joint === undefined && dated === undefined && isLoose(kind, match, skeleton.text);
  if (loose && !hasOwnClause(skeleton.text.slice(match.index + match[0].length))) return undefined;
  const after = skeleton.marks.find((mark) => mark.first > last)?.at ?? skeleton.text.length;
  const range = { start: match.index, end: match.index + match[0].length };
  const { parties, guessed } = partiesOf(sentence, story, range, { first, last, proper, kind, after });
  // a plan of one government is no agreement
  if (/(?:plan|programme|program)s?$/.test(match[0]) && !parties.some((party) => /^[A-Z]{3}$/.test(party)))
    return undefined;
  const [start, end] = [tokens[first], tokens[Math.max(last, dated ?? last)]];
  if (!start || !end) return undefined;
  const words = wordsOf(tokens, first, tail === '' && !proper && head === '' ? Math.max(last, dated ?? last) : last);
  const short = / \((\p{Lu}[\p{L}\d-]*)\)/u.exec(words);
  const title = TITLED.exec(story.text.slice(end.end, end.end + 150))?.[1];
  const plain = short ? words.replace(short[0], '') : words;
  const name = title ? `${plain} '${title}'` : plain;
  const opens = skeleton.marks.findLast((mark) => mark.first <= first)?.at ?? match.index;
  const step = stepOf(sentence, story, match, { first, start: Math.min(opens, match.index), after });
  // a joint text that is told of without more has been put out
  const out =
    kind === 'joint statement' &&
    (WHOLE_TEXT.test(`${before}${match[0]}`) || (step.status === 'mentioned' && step.date === null));
  const status = out ? 'signed' : step.status;
  const date = out
    ? (step.date ??
      dateNear(sentence, match.index, match.index + match[0].length, true) ??
      story.leadTime(sentence.index))
    : step.date;
  const signatories = status === 'signed' ? signers(sentence, match.index) : [];
  return {
    name,
    also: [...abbreviation(tokens, last), ...(short?.[1] ? [short[1]] : [])],
    kind,
    parties,
    status,
    date,
    signatories,
    proper,
    guessed,
    rule: proper ? 'agreement-named' : 'agreement-described',
    sentence: sentence.index,
    start: start.start,
    end: end.end,
  };
}

/** "(EVFTA)" right after the name. */
function abbreviation(tokens: readonly Token[], last: number): string[] {
  if (tokens[last + 1]?.plain !== '(' || !/^[A-Z][\w-]*[A-Z]/.test(tokens[last + 2]?.plain ?? '')) return [];
  return [tokens[last + 2]?.text ?? ''].filter(Boolean);
}

function signers(sentence: Resolved, at: number): number[] {
  const { text } = sentence.skeleton;
  const before = /(<[PG]\d+>(?: (?:,|and|, and) <P\d+>)*) (?:[\w-]+ ){0,3}(?:signed|inked|initialled) [^.;]*$/.exec(
    text.slice(0, at),
  );
  const by = /\bsigned (?:[\w-]+ ){0,6}by ((?:the )?<[PG]\d+>(?: (?:,|and|, and) (?:the )?<P\d+>)*)/.exec(
    text.slice(at),
  );
  return peopleIn(sentence.skeleton, `${before?.[1] ?? ''} ${by?.[1] ?? ''}`);
}
