// Instruments between parties: "the EU–Viet Nam Free Trade Agreement (EVFTA)", "a memorandum of understanding on fisheries",
// "FTA with Israel". Uncountable masses ("more than 70 documents") and the verb "agreed" are no agreements.
import { INSTRUMENTS } from '../lexicon/instruments.ts';
import { wordsOf } from '../mentions/pieces.ts';
import type { Resolved } from '../people/resolve.ts';
import { peopleIn, tokensAt } from '../skeleton.ts';
import type { Token } from '../tokens.ts';
import { nameEnd, nameStart } from './agreement-names.ts';
import { partiesOf } from './agreement-parties.ts';
import { type AgreementStatus, statusOf } from './agreement-steps.ts';
import { dateNear } from './circumstances.ts';
import { withList } from './parties.ts';
import type { Story } from './story.ts';

export interface ToldAgreement {
  name: string;
  also: string[];
  kind: string;
  parties: string[];
  status: AgreementStatus;
  date: string | null;
  signatories: number[];
  /** Whether its own name or words tell it from others. */
  proper: boolean;
  /** Whether the parties are those that the text is about, for want of better. */
  guessed: boolean;
  rule: string;
  sentence: number;
  start: number;
  end: number;
}

const NOUN = new RegExp(
  String.raw`(?<![\w-])(?:${INSTRUMENTS.map(([words]) => `(?:${words})`).join('|')})(?![\w-])`,
  'g',
);
const KINDS = INSTRUMENTS.map(([words, kind]) => [new RegExp(`^(?:${words})$`), kind] as const);
const kindOf = (noun: string): string => KINDS.find(([pattern]) => pattern.test(noun))?.[1] ?? 'agreement';

/** Words that make a bare noun no instrument of its own: "in agreement with", "reached agreement", "the two deals". */
function isBare(before: string, noun: string, tail: string): boolean {
  // "the trade deal" points back
  if (/\b(?:the|this|that|these|those) $/.test(before) && tail === '') return true;
  if (
    /^(?:agreement|accord|protocol|declaration|convention|treaty|pact|charter|roadmap|agreements|accords|treaties|conventions|protocols|declarations|pacts|treat)/.test(
      noun,
    ) === false
  ) {
    return (
      /s$/.test(noun) &&
      /\b(?:many|several|some|\d+|dozens of|number of|more than|over|all|these|those|other|various|existing|signed|of)(?: [\w-]+){0,2} $/.test(
        before,
      ) &&
      tail === ''
    );
  }
  if (/\b(?:in|reach\w*|full|mutual|into|general|common) $/.test(before)) return true;
  if (
    /\b(?:in|reach\w*|full|by|mutual|into|of|general|common|more|many|several|other|these|those|such|this|that|all|any|no|existing|past|previous|signed|some|trade|cooperation|bilateral|international|relevant|various|both|two|three|four|five|six|seven|eight|nine|ten|\d+)(?: [\w-]+)? $/.test(
      before,
    ) &&
    !/^(?:on|between)/.test(tail)
  )
    return true;
  return tail === '';
}

function agreementsIn(sentence: Resolved, story: Story): ToldAgreement[] {
  const { skeleton, tokens } = sentence;
  const found: ToldAgreement[] = [];
  for (const match of skeleton.text.matchAll(NOUN)) {
    const at = tokensAt(skeleton, match.index, match.index + match[0].length);
    if (found.some((other) => other.end >= (tokens[at.first]?.end ?? 0))) continue;
    const told = fromNoun(sentence, story, match, at);
    if (told) found.push(told);
  }
  return found;
}

/** "free trade agreement (FTA)": the short form in brackets is the same one. */
const bracketed = (tokens: readonly Token[], at: { first: number; last: number }): boolean =>
  tokens[at.first - 1]?.plain === '(' && tokens[at.last + 1]?.plain === ')';

function fromNoun(
  sentence: Resolved,
  story: Story,
  match: RegExpExecArray,
  at: { first: number; last: number },
): ToldAgreement | undefined {
  const { skeleton, tokens } = sentence;
  if (bracketed(tokens, at)) return undefined;
  const capital = tokens[at.first]?.capital === true && at.first > 0;
  const first = capital ? nameStart(tokens, at.first) : at.first;
  const last = nameEnd(
    tokens,
    at.last,
    capital,
    new Set(
      skeleton.items
        .filter(({ piece }) => piece?.kind === 'place' || (piece?.kind === 'country' && piece.how === 'seat'))
        .map((item) => item.first),
    ),
  );
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
    .join(' ')} ${head ? `${head} ` : ''}`;
  const acronym = /^[A-Z]{2,}s?$|^MoUs?$/.test(tokens[at.first]?.plain ?? '');
  const proper = capital && (first < at.first || (tail !== '' && !acronym));
  const partner = withList(
    sentence,
    skeleton.text.slice(match.index + match[0].length, match.index + match[0].length + 90),
  );
  if (!proper && isBare(before, match[0], tail)) return undefined;
  if (
    /s$/.test(match[0]) &&
    !/conduct$|notes$|customs$/.test(match[0]) &&
    !proper &&
    partner.length === 0 &&
    !/^on /.test(tail)
  )
    return undefined;
  if (/s$/.test(match[0]) && !proper && /\b(?:other|more|several|many|various|further)\b/.test(`${before} ${tail}`))
    return undefined;
  const range = { start: match.index, end: match.index + match[0].length };
  const { parties, guessed } = partiesOf(sentence, story, range, { first, last, proper });
  // a plan of one government is no agreement
  if (parties.length === 0 && /(?:plan|programme|program)s?$/.test(match[0])) return undefined;
  const [start, end] = [tokens[first], tokens[last]];
  if (!start || !end) return undefined;
  const name = wordsOf(tokens, first, last);
  const after = skeleton.marks.find((mark) => mark.first > last)?.at ?? skeleton.text.length;
  const status = statusOf(skeleton.text.slice(0, match.index), ` ${skeleton.text.slice(after)}`);
  const year = /^(?:19|20)\d\d$/.exec(tokens[first - 1]?.plain ?? tokens[first]?.plain ?? '')?.[0];
  const inForce = status === 'in force' ? skeleton.text.search(/\b(?:into|took|takes?|in) (?:force|effect)\b/) : -1;
  const date =
    inForce >= 0
      ? dateNear(sentence, inForce + 12)
      : status === 'mentioned' || status === 'negotiating'
        ? (year ?? null)
        : (dateNear(sentence, match.index, match.index + match[0].length, true) ??
          (status === 'signed' ? story.lead.date : null));
  const signatories = status === 'signed' ? signers(sentence, match.index) : [];
  return {
    name,
    also: abbreviation(tokens, last),
    kind: kindOf(match[0]),
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

/** Names that hold no noun of INSTRUMENTS: "Regional Comprehensive Economic Partnership (RCEP)". */
function partnershipsByName(sentence: Resolved): ToldAgreement[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, i): ToldAgreement[] => {
    const short = tokens[i + 1]?.plain === '(' && /^[A-Z]{3,}$/.test(tokens[i + 2]?.plain ?? '');
    if (token.plain !== 'Partnership' || (!short && tokens[i - 1]?.plain !== 'Economic')) return [];
    if (/^agreements?$/.test(tokens[i + 1]?.lower ?? '')) return [];
    const first = nameStart(tokens, i);
    if (first === i || /agreement/i.test(wordsOf(tokens, Math.max(0, first - 3), first))) return [];
    const start = tokens[first];
    const mark = sentence.skeleton.marks.find((one) => one.first >= first)?.at ?? 0;
    if (!start) return [];
    const status = statusOf(sentence.skeleton.text.slice(0, mark), sentence.skeleton.text.slice(mark + 40));
    return [
      {
        name: wordsOf(tokens, first, i),
        also: short ? [tokens[i + 2]?.text ?? ''] : [],
        kind: 'economic partnership',
        parties: [],
        status,
        date: null,
        signatories: [],
        proper: true,
        guessed: false,
        rule: 'agreement-named',
        sentence: sentence.index,
        start: start.start,
        end: token.end,
      },
    ];
  });
}

export interface JoinedAgreement extends ToldAgreement {
  passages: { start: number; end: number }[];
}

const key = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The agreements of a document, each once; the further step outweighs the mere mention. */
export function readAgreements(sentences: readonly Resolved[], story: Story): JoinedAgreement[] {
  const joined: JoinedAgreement[] = [];
  for (const told of sentences
    .filter(({ caption }) => !caption)
    .flatMap((sentence) => [...agreementsIn(sentence, story), ...partnershipsByName(sentence)])) {
    const known = joined.find(
      (other) =>
        key(other.name) === key(told.name) ||
        other.also.includes(told.name) ||
        (other.kind === told.kind &&
          other.parties.length > 0 &&
          other.parties.join() === told.parties.join() &&
          !(other.proper && told.proper)),
    );
    if (!known) {
      joined.push({ ...told, passages: [{ start: told.start, end: told.end }] });
      continue;
    }
    known.passages.push({ start: told.start, end: told.end });
    if (known.status === 'mentioned') Object.assign(known, { status: told.status, date: told.date ?? known.date });
    if (known.parties.length === 0) known.parties = told.parties;
  }
  return joined;
}
