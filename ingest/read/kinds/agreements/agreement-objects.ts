// Instruments whose names hold no noun of an instrument: "Regional Comprehensive Economic Partnership (RCEP)", "signed the Bay Union".
// A law, a budget or a guest book that somebody signs is none.
import { foundIn } from '../../found-in.ts';
import { wordsOf } from '../../mentions/pieces.ts';
import type { Resolved } from '../../people/resolve.ts';
import { dateNear } from '../../story/circumstances.ts';
import type { Story } from '../../story/story.ts';
import type { Token } from '../../tokens.ts';
import { nameStart } from './agreement-names.ts';
import { partiesOf } from './agreement-parties.ts';
import { statusOf } from './agreement-steps.ts';
import type { ToldAgreement } from './told-agreement.ts';
import { isTradeName } from './trade-names.ts';

/** Names that hold no noun of INSTRUMENTS: "Regional Comprehensive Economic Partnership (RCEP)". */
export function partnershipsByName(sentence: Resolved, story: Story): ToldAgreement[] {
  const { tokens, skeleton } = sentence;
  return foundIn(tokens, (token, i): ToldAgreement[] => {
    if (token.plain !== 'Partnership') return [];
    const short = tokens[i + 1]?.plain === '(' && /^[A-Z]{3,}$/.test(tokens[i + 2]?.plain ?? '');
    if (!short && !/^(?:Economic|Trans-Pacific|Investment)$/.test(tokens[i - 1]?.plain ?? '')) return [];
    if (/^agreements?$/.test(tokens[i + 1]?.lower ?? '')) return [];
    const first = nameStart(tokens, i);
    if (first === i || /agreement/i.test(wordsOf(tokens, Math.max(0, first - 3), first))) return [];
    const start = tokens[first];
    if (!start || !isTradeName(tokens, { first, last: i })) return [];
    const opens = skeleton.marks.findLast((mark) => mark.first <= first)?.at ?? 0;
    const after = skeleton.marks.find((mark) => mark.first > i)?.at ?? skeleton.text.length;
    const status = statusOf(skeleton.text.slice(0, opens), ` ${skeleton.text.slice(after)}`);
    const name = { first, last: i, proper: true, kind: 'economic partnership', after };
    const { parties, guessed } = partiesOf(sentence, story, { start: opens, end: after }, name);
    return [
      {
        name: wordsOf(tokens, first, i),
        also: short ? [tokens[i + 2]?.text ?? ''] : [],
        kind: 'economic partnership',
        parties,
        status,
        date: null,
        signatories: [],
        proper: true,
        guessed,
        rule: 'agreement-named',
        sentence: sentence.index,
        start: start.start,
        end: token.end,
      },
    ];
  });
}

const SIGNS = new Set('signed sign signs signing inked initialled concluded endorsed adopted'.split(' '));
const NO_PAPER =
  /^(?:Acts?|Bill|Bills|Law|Laws|Orders?|Book|Books|Decree|Budget|Constitution|Amendment|Team|Club|FC|Register|Award|Prize|Reform|Code|Cup|League)$/;
/** Words in a capital name that make it a paper, whoever signs. */
const PAPER = /^(?:Document|Framework|Principles|Roadmap|Vision|Pledge|Initiative|Union|Compact)$/;
const LINK = /^(?:of|on|for|and|the|to|in)$/;

/** The last token of a capital name from `first` on; -1 if there is none. */
function capitalRun(tokens: readonly Token[], first: number): number {
  let last = -1;
  for (let i = first; i < Math.min(first + 12, tokens.length); i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.capital && /^[\p{L}\d'-]+$/u.test(token.plain)) last = i;
    else if (last < 0 || !LINK.test(token.lower)) break;
  }
  return last;
}

/** "signed the Bay Union", "signed the Document on Fraternity": what is signed under a capital name is an instrument. */
export function namedBySigning(sentence: Resolved, story: Story, known: readonly ToldAgreement[]): ToldAgreement[] {
  const { tokens, skeleton, mentions } = sentence;
  return foundIn(tokens, (token, i): ToldAgreement[] => {
    if (!SIGNS.has(token.lower)) return [];
    const article = token.lower === 'signing' && tokens[i + 1]?.lower === 'of' ? i + 2 : i + 1;
    if (!/^(?:the|an?)$/.test(tokens[article]?.lower ?? '')) return [];
    const first = article + 1;
    const last = capitalRun(tokens, first);
    const [start, end] = [tokens[first], tokens[last]];
    if (!start || !end || (last === first && !/^[A-Z]{3,}$/.test(start.plain))) return [];
    if (known.some((other) => other.start <= end.end && other.end >= start.start)) return [];
    const words = tokens.slice(first, last + 1);
    if (words.some(({ plain }) => NO_PAPER.test(plain))) return [];
    if (mentions.some(({ run }) => run.first <= last && run.last >= first)) return [];
    const marked = skeleton.marks.filter((mark) => mark.first <= first).at(-1);
    const after = skeleton.marks.find((mark) => mark.first > last)?.at ?? skeleton.text.length;
    if (!marked) return [];
    const range = { start: marked.at, end: after };
    const { parties, guessed } = partiesOf(sentence, story, range, {
      first,
      last,
      proper: true,
      kind: 'treaty',
      after,
    });
    if ((parties.length < 2 || guessed || token.lower === 'adopted') && !words.some(({ plain }) => PAPER.test(plain)))
      return [];
    const status = statusOf(skeleton.text.slice(0, range.start), ` ${skeleton.text.slice(after)}`);
    return [
      {
        name: wordsOf(tokens, first, last),
        also: [],
        kind: 'treaty',
        parties,
        status,
        date: dateNear(sentence, range.start, after, true) ?? (status === 'signed' ? story.lead.date : null),
        signatories: [],
        proper: true,
        guessed,
        rule: 'agreement-signed',
        sentence: sentence.index,
        start: start.start,
        end: end.end,
      },
    ];
  });
}
