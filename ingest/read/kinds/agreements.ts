// Instruments between parties: "the EU–Viet Nam Free Trade Agreement (EVFTA)", "a memorandum of understanding on fisheries",
// "FTA with Israel". Uncountable masses ("more than 70 documents") and the verb "agreed" are no agreements.
import { INSTRUMENTS } from '../lexicon/instruments.ts';
import { wordsOf } from '../mentions/pieces.ts';
import type { Resolved } from '../people/resolve.ts';
import { itemsIn, peopleIn, tokensAt } from '../skeleton.ts';
import type { Token } from '../tokens.ts';
import { dateNear } from './circumstances.ts';
import { partyOf, sidesAt, withList } from './parties.ts';
import type { Story } from './story.ts';

export interface ToldAgreement {
  name: string;
  also: string[];
  kind: string;
  parties: string[];
  status: 'signed' | 'in force' | 'ratified' | 'negotiating' | 'proposed' | 'mentioned' | 'ended';
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

/** Capital words and small links that run on to the left of the noun: "Regional Comprehensive Economic". */
function nameStart(tokens: readonly Token[], first: number): number {
  let start = first;
  for (let i = first - 1; i >= 0 && first - i < 10; i--) {
    const token = tokens[i];
    if (!token) break;
    if (/^(?:-|–|\/|and|of|on|for|&|'|the)$/.test(token.lower)) {
      const further = tokens[i - 1];
      if (
        !further?.capital ||
        (/^(?:and|the)$/.test(token.lower) && start === i + 1 && !/^\p{Lu}/u.test(tokens[start]?.plain ?? ''))
      )
        break;
      continue;
    }
    if (!token.capital || /^(?:the|a|an|in|on|at|both|this|that|under|with|after|his|her|their|its)$/.test(token.lower))
      break;
    if (i === 0 && !/^[A-Z]{2,}/.test(token.plain) && !tokens[i + 1]?.capital) break;
    start = i;
  }
  return start;
}

/** "on fishery cooperation", "between A and B", "for Trans-Pacific Partnership": what belongs to the name after the noun. */
function nameEnd(tokens: readonly Token[], last: number, capital: boolean, where: ReadonlySet<number>): number {
  let end = last;
  for (let i = last + 1; i < Math.min(last + 18, tokens.length); i++) {
    const token = tokens[i];
    if (!token) break;
    const lower = token.lower;
    if (
      i === last + 1 &&
      !/^(?:on|for|of|between|with|in|against|concerning|regarding|to|among|about|relating)$/.test(lower)
    )
      break;
    if (i === last + 1 && lower === 'in' && !capital) break;
    // "Peace, Prosperity and Unification"
    if (lower === ',' && capital && tokens[i + 1]?.capital && /^(?:,|and)$/.test(tokens[i + 2]?.lower ?? '')) continue;
    if (/^[,.;:()"”–—]$/.test(lower) || STOP.has(lower)) break;
    if (
      /^(?:in|on|at)$/.test(lower) &&
      /^(?:\d{1,2}|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/.test(
        tokens[i + 1]?.plain ?? '',
      )
    )
      break;
    if (/^(?:in|at)$/.test(lower) && where.has(i + 1)) break;
    if (/^(?:19|20)\d\d$/.test(lower) && /^(?:in|of|since)$/.test(tokens[i - 1]?.lower ?? '')) break;
    end = i;
  }
  while (end > last && /^(?:on|for|of|between|with|in|the|and|a|to|by|an|as|at|from)$/.test(tokens[end]?.lower ?? ''))
    end--;
  return end;
}
const STOP = new Set(
  'is are was were be been has have had will would shall should can could may might must that which who whom whose when where while after before during by as at from signed sign signs reached due under since until pending worth including such early soon being included it he she they both within took takes entered into effect came through last this next today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday then and/or without also'.split(
    ' ',
  ),
);

/** What the words around an instrument say of it; the nearest counts. */
const STEPS: readonly [ToldAgreement['status'], RegExp][] = [
  [
    'signed',
    /\b(?:sign(?:ed|s|ing)?|inked|initialled|concluded|exchanged|issued|adopted|released|clinched|sealed|struck|finali[sz]ed|reached|put (?:its|their|his) names?)\b/g,
  ],
  [
    'in force',
    /\b(?:in force|into force|took effect|takes? effect|into effect|carry(?:ing)? out|carried out|implementing|implementation of|implemented|utili[sz]\w+|taking advantage of|use of|put into practice|benefits? (?:of|from)|under the)\b/g,
  ],
  ['ratified', /\bratif(?:ied|ies)\b/g],
  ['negotiating', /\b(?:negotiat\w*|talks (?:on|for|over|about)|under discussion|rounds? of)\b/g],
  [
    'proposed',
    /\b(?:propos\w+|call(?:ed|s|ing)? for|consider\w*|seek(?:s|ing)?|draft|plead\w* for|push(?:ed|ing)? for|stud(?:y|ies|ying)|hop(?:e|es|ed|ing) (?:to|for)|want\w* (?:a|an|to)|building of|work(?:ing)? (?:on|towards?))\b/g,
  ],
  [
    'ended',
    /\b(?:terminat\w+|withdr\w+ from|expired|abrogat\w+|pulled out|scrapped|suspend\w+|denounc\w+|revok\w+)\b/g,
  ],
];
const AHEAD =
  /\b(?:will|would|to be|be|due to|expected|scheduled|soon|plan(?:s|ned)?|hop(?:e|es|ed)|wish(?:ed|es)?|should|could|early|empowered|may|intend\w*|ready to|urged|want\w*|look(?:ed|s|ing)? forward to|approv\w+|to|shall)\b(?: [\w'-]+){0,3} ?$/;

/** The clause before the instrument and the one after it. */
function statusOf(before: string, after: string): ToldAgreement['status'] {
  const near = (before.split(/ ; | \. /).at(-1) ?? before).slice(-110);
  const rest = (after.split(/ ; | \. |, (?:while|which|and <)/)[0] ?? after).slice(0, 120);
  let best: { status: ToldAgreement['status']; far: number } | undefined;
  for (const [status, words] of STEPS) {
    const candidates = [
      ...[...near.matchAll(words)].map((match) => ({
        match,
        text: near,
        far: near.length - match.index - match[0].length,
      })),
      ...[...rest.matchAll(words)].map((match) => ({ match, text: rest, far: match.index })),
    ];
    for (const { match, text, far } of candidates) {
      const ahead =
        AHEAD.test(text.slice(0, match.index)) ||
        (text === rest && AHEAD.test(`${near.slice(-30)} `) && /^ ?to /.test(rest));
      const real =
        status === 'proposed' || status === 'negotiating' || status === 'ended' || !ahead
          ? status
          : status === 'signed'
            ? 'proposed'
            : 'mentioned';
      if (!best || far < best.far) best = { status: real, far };
    }
  }
  const later = /\b(?:took effect|takes effect|entered into force|came into (?:force|effect))\b/.exec(
    after.slice(0, 180),
  );
  if (best?.status === 'signed' && later && !AHEAD.test(after.slice(0, later.index))) return 'in force';
  // a step far off in the sentence is some other instrument's
  if (best && best.far <= 75) return best.status;
  return AHEAD.test(`${near.slice(-40)} `) && /\b(?:an?|new)(?: [\w-]+)? $/.test(near) ? 'proposed' : 'mentioned';
}

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

function partiesOf(
  sentence: Resolved,
  story: Story,
  range: { start: number; end: number },
  name: { first: number; last: number; proper: boolean },
): { parties: string[]; guessed: boolean } {
  const inside = sentence.skeleton.items
    .filter((item) => item.first >= name.first && item.last <= name.last && 'CB'.includes(item.tag))
    .map(partyOf);
  const own = [...new Set(inside.filter((party) => party !== null))];
  if (own.length >= 2) return { parties: own.sort(), guessed: false };
  const signed = signingSides(sentence, story, range.start);
  if (signed.length >= 2) return { parties: signed.sort(), guessed: false };
  const sides = sidesAt(sentence, story, range);
  if (!sides) return { parties: [], guessed: false };
  const guessed = sides.how === 'named' || sides.how === 'borrowed';
  const many = MULTILATERAL.test(wordsOf(sentence.tokens, name.first, name.last));
  if (name.proper && guessed && own.length === 0)
    return { parties: many || new Set(sides.parties).size < 2 ? [] : sides.parties.slice(0, 2).sort(), guessed: !many };
  return { parties: [...new Set(sides.parties)].sort(), guessed };
}

/** "The Presidents of A, B and C signed": the sides of those who signed. */
function signingSides(sentence: Resolved, story: Story, at: number): string[] {
  const match =
    /((?:<[CNOPBG]\d+>)(?: (?:,|and|, and|of|the|and the)(?: the)? <[CNOPBG]\d+>)*) (?:[\w-]+ ){0,3}(?:signed|sign|inked|concluded|issued|adopted|signing) [^.;]*$/.exec(
      sentence.skeleton.text.slice(0, at),
    );
  if (!match?.[1]) return [];
  const parties = itemsIn(sentence.skeleton, match[1]).flatMap((item) => {
    if (item.people.length > 0) return item.people.map((person) => story.country(person));
    return [item.piece?.kind === 'office' ? item.piece.of : partyOf(item)];
  });
  return [...new Set(parties.filter((party) => party !== null))];
}

/** Instruments of many parties: the two sides that speak of one are not its parties. */
const MULTILATERAL =
  /\b(?:Convention|Charter|Comprehensive and Progressive|Regional|Trans-Pacific|Protocol|Treaty on the|Accords?|UN|United Nations|Paris|Agenda|Code of Conduct|Declaration on|Compact|Geneva|Vienna|Global|Minsk|Schengen|ASEAN|WTO|Universal|Non-Proliferation|Nuclear|Climate)\b/;

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
