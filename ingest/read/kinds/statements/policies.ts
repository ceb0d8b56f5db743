// Directives, resolutions, laws, strategies and programmes that texts refer to by number or by a name of their own; who issued,
// who proposed them, and when. Treaties between states are agreements and no policies; "international law" is neither.
import { Cued } from '../../cues.ts';
import { matches } from '../../matches.ts';
import type { BodyPiece } from '../../mentions/pieces.ts';
import type { Resolved } from '../../people/resolve.ts';
import { Alike } from '../../story/alike.ts';
import { type Seen, seeAlso, type Trace } from '../../trace.ts';
import { type At, bodiesOf, dateOf, issuerOf, proposerOf } from './policy-issuers.ts';
import { seenPolicy } from './policy-parts.ts';

export interface ToldPolicy extends Seen {
  name: string;
  kind: 'directive' | 'resolution' | 'strategy' | 'law' | 'programme' | 'decision';
  number: string | null;
  issuer: string | null;
  proposer: string | null;
  date: string | null;
  start: number;
  end: number;
}

const KINDS = new Map<string, ToldPolicy['kind']>([
  ['directive', 'directive'],
  ['instruction', 'directive'],
  ['regulation', 'law'],
  ['resolution', 'resolution'],
  ['conclusion', 'resolution'],
  ['decision', 'decision'],
  ['decree', 'decision'],
  ['order', 'decision'],
  ['circular', 'decision'],
  ['ordinance', 'law'],
  ['law', 'law'],
  ['act', 'law'],
  ['strategy', 'strategy'],
  ['doctrine', 'strategy'],
  ['roadmap', 'strategy'],
  ['programme', 'programme'],
  ['program', 'programme'],
]);

const NOUN =
  'Executive Order|Presidential Decree|Royal Decree|Directive|Instruction|Regulation|Resolution|resolution|directive|decree|Decision|Decree|Ordinance|Conclusion|Circular|Order|Law|Act';
const NUMBER = String.raw`(?:\((?:EU|EC|UE)\) )?(?:No\.? ?|Nr\.? ?|number |nos?\. ?)?(\d[\dA-Z]*(?:[-/–.](?:\d[\dA-Z]*|[A-ZĐ]{1,5}\d*))*)`;
const NUMBERED = new Cued(
  new RegExp(
    String.raw`(?<![\p{L}-])(${NOUN}) ${NUMBER}(?![\p{Lu}\d%]|(?:st|nd|rd|th)(?![\p{L}]))(?! (?:of|in|per|votes|people|countries)\b(?! the| [A-Z\d]))`,
    'gu',
  ),
);
const WORD = String.raw`\p{Lu}[\p{L}\p{N}'’-]*`;
const NAMED = new RegExp(
  String.raw`(?<![\p{L}])((?:${WORD}(?: (?:and|for|of|on|to|the|&) (?=${WORD})| )){1,7}?(?:Strategy|Doctrine|Roadmap|Act|Law|Programme|Program))(?! of the Sea| (?:Firm|School|Society|Enforcement|Commission|Officer|Manager|East))(?: ((?:on|for|of|to|towards|against) (?:the )?${WORD}(?: (?:(?:and|of|for|in|the) ){0,2}${WORD})*))?(?: (?:of |to |until )?(\d{4}(?:[-–]\d{4})?))?(?![\p{L}])`,
  'gu',
);
const ON = new RegExp(
  String.raw`(?<![\p{L}])((?:Basic |Amended |Revised |Draft |National |Federal )?(?:Law|Act|Ordinance|Strategy|Programme|Program|Decree|Directive|Resolution) (?:on|against|for) (?:the )?${WORD}(?: (?:(?:and|of|for|in|the|on) ){0,2}${WORD})*)`,
  'gu',
);
const NAMES = [new Cued(ON), new Cued(NAMED)];
const CONGRESS = new Cued(
  /(?<![\p{L}])(Resolution of the (?:\d+(?:st|nd|rd|th) )?(?:National )?(?:Party )?Congress(?: of the (?:\p{Lu}\p{L}+(?: of)? ?){1,5})?)/gu,
);
const LEADS =
  /^(?:The|A|An|This|Its|Their|Our|Under|With|By|In|On|For|And|But|As|According|Implementing|Since|After|Before)$/;
const NOT_NAMED =
  /^(?:(?:International|Domestic|Maritime|Martial|Common|Civil|Criminal|Islamic|Sharia|Humanitarian|Rule|Action|The|Local|European|Public|Constitutional|International Humanitarian) (?:Law|Act|Program|Programme|Strategy)|(?:World Food|United Nations \p{L}+|UN \p{L}+|UN Development|Development|Environment) Programme)$/u;

/** "The ministry" is none of those named before so many other bodies. */
const REMEMBERED = 200;

const ABOUT_POLICIES = new Cued(
  /directive|resolution|decree|decision|order|ordinance|law|act|strategy|program|doctrine|roadmap|circular|regulation|conclusion|instruction/i,
);

/** Policies of a document, each once; of two passages on one policy the fuller words are kept. */
export function readPolicies(text: string, sentences: readonly Resolved[], trace?: Trace): ToldPolicy[] {
  const found: ToldPolicy[] = [];
  const index = new Alike<ToldPolicy>();
  const bodies: BodyPiece[] = [];
  for (const sentence of sentences) {
    bodies.push(...bodiesOf(sentence));
    if (bodies.length > 2 * REMEMBERED) bodies.splice(0, bodies.length - REMEMBERED);
    const at: At = { text, sentence, bodies };
    const words = text.slice(sentence.start, sentence.end);
    if (!ABOUT_POLICIES.test(words)) continue;
    const taken: { start: number; end: number }[] = [];
    const note = (from: number, name: string, rest: Pick<ToldPolicy, 'kind' | 'number'>): void => {
      const [start, end] = [sentence.start + from, sentence.start + from + name.length];
      if (taken.some((other) => other.start < end && other.end > start)) return;
      taken.push({ start, end });
      const told: ToldPolicy = {
        name: name.replace(/\s+/g, ' '),
        ...rest,
        issuer: issuerOf(at, start, end),
        proposer: proposerOf(at, start),
        date: dateOf(at, start, end),
        start: sentence.start,
        end: sentence.end,
      };
      if (trace)
        told.seen = [
          {
            rule: told.number ? 'policy-numbered' : 'policy-named',
            start: told.start,
            end: told.end,
            parts: seenPolicy(at, told, start, end),
          },
        ];
      add(found, index, told);
    };
    for (const match of matches(NUMBERED, words)) {
      const kind = kindOf(match[1] ?? '');
      // "Law 5", "Act 2": numbered laws need a sign of number
      if (!kind || (kind === 'law' && !/No|\d[-/]\d/.test(match[0]))) continue;
      note(match.index, match[0], { kind, number: match[2] ?? null });
    }
    for (const match of matches(CONGRESS, words))
      note(match.index, (match[1] ?? '').trimEnd(), { kind: 'resolution', number: null });
    for (const pattern of NAMES) for (const match of matches(pattern, words)) named(words, match, note);
  }
  return found;
}

const kindOf = (noun: string): ToldPolicy['kind'] | undefined =>
  KINDS.get((noun.split(' ').at(-1) ?? '').toLowerCase());

function named(
  words: string,
  match: RegExpExecArray,
  note: (from: number, name: string, rest: Pick<ToldPolicy, 'kind' | 'number'>) => void,
): void {
  let name = match[0].trimEnd();
  let from = match.index;
  const strip = (): void => {
    const first = name.split(' ')[0] ?? '';
    if (!LEADS.test(first)) return;
    from += first.length + 1;
    name = name.slice(first.length + 1);
    strip();
  };
  strip();
  const possessive = /^[^ ]+(?: [^ ]+){0,3}?['’]s (?=\p{Lu})/u.exec(name);
  if (possessive) {
    from += possessive[0].length;
    name = name.slice(possessive[0].length);
  }
  const noun = /(?:Strategy|Doctrine|Roadmap|Act|Law|Programme|Program|Ordinance|Decree|Directive|Resolution)/.exec(
    name,
  )?.[0];
  const kind = noun ? kindOf(noun) : undefined;
  if (
    !kind ||
    !name.includes(' ') ||
    NOT_NAMED.test(name) ||
    /^(?:Law|Act) (?:of|to)\b/.test(name) ||
    words.slice(from + name.length).startsWith('-')
  )
    return;
  note(from, name, { kind, number: null });
}

const digits = (number: string): string => /^\d+/.exec(number)?.[0] ?? number;

/** "Directive No. 15-CT/TW" and "Directive 15" are one. */
function add(found: ToldPolicy[], index: Alike<ToldPolicy>, told: ToldPolicy): void {
  const known = index.find(marksOf(told), (other) =>
    told.number !== null && other.number !== null
      ? other.kind === told.kind && oneNumber(other.number, told.number)
      : other.name.toLowerCase() === told.name.toLowerCase(),
  );
  if (!known) {
    found.push(told);
    index.add(told, marksOf(told));
    return;
  }
  if (told.number && known.number && told.number.length > known.number.length)
    Object.assign(known, { name: told.name, number: told.number });
  index.add(known, marksOf(known));
  seeAlso(known, told);
  known.issuer ??= told.issuer;
  known.proposer ??= told.proposer;
  known.date ??= told.date;
}

/** Marks of which two policies that are one share one: the name, or kind and number. */
const marksOf = ({ name, kind, number }: ToldPolicy): string[] => [
  `=${name.toLowerCase()}`,
  ...(number === null ? [] : [`${kind} ${digits(number)}`]),
];

const oneNumber = (a: string, b: string): boolean =>
  a === b || (digits(a) === digits(b) && (a === digits(a) || b === digits(b)));
