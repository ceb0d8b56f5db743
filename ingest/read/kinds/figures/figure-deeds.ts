// What a sum is where no noun says it and a verb does: what a state lends is loans, what a firm sells is sales. Knows the verbs by
// which money and goods change hands, and nothing of who does it.
import type { Token } from '../../tokens.ts';

/** noun | forms of the verb by which it is told */
const DEEDS = `
loans | lend lends lent lending loan loans loaned loaning
debt | owe owes owed owing
investment | invest invests invested investing inject injects injected injecting
spending | spend spends spent spending
payments | pay pays paid paying repay repays repaid transfer transfers transferred disburse disburses disbursed
contribution | contribute contributes contributed contributing
money donated | donate donates donated donating
money given | give gives gave given giving provide provides provided providing
money granted | grant grants granted granting award awards awarded
money pledged | pledge pledges pledged pledging commit commits committed committing
money promised | promise promises promised promising
money offered | offer offers offered offering
allocation | allocate allocates allocated allocating earmark earmarks earmarked earmarking approve approves approved approving
advance | advance advances advanced advancing
funding | fund funds funded funding finance finances financed financing mobilise mobilises mobilised mobilize mobilizes mobilized
exports | export exports exported exporting
imports | import imports imported importing
sales | sell sells sold selling
purchases | buy buys bought buying purchase purchases purchased purchasing
supplies | supply supplies supplied supplying
deliveries | deliver delivers delivered delivering
shipments | ship ships shipped shipping
earnings | earn earns earned earning
loss | lose loses lost losing
cost | cost costs costing
savings | save saves saved saving
charge | charge charges charged charging
duty | levy levies levied levying impose imposes imposed imposing
fine | fine fines fined fining
receipts | receive receives received receiving collect collects collected collecting
loans | borrow borrows borrowed borrowing
production | produce produces produced producing pump pumps pumped pumping extract extracts extracted generate generates generated
consumption | consume consumes consumed consuming
money requested | ask asks asked asking request requests requested requesting seek seeks sought seeking
need | need needs needed needing require requires required requiring
appeal | appeal appeals appealed appealing
withdrawal | withhold withholds withheld withdraw withdraws withdrew
expulsions | expel expels expelled expelling
employment | employ employs employed employing
share | hold holds held holding own owns owned owning keep keeps kept keeping
`;

/** Verbs whose subject may itself be what is measured: "meat exports earned 40 million", "the bridge cost 3 million". */
const BY_SUBJECT = new Set(['cost', 'earnings', 'savings', 'need', 'production', 'loss']);

const NOUN_OF: ReadonlyMap<string, string> = new Map(
  DEEDS.trim()
    .split('\n')
    .flatMap((line) => {
      const [noun = '', forms = ''] = line.split(' | ');
      return forms.split(' ').map((form): [string, string] => [form, noun]);
    }),
);

export interface Deed {
  /** Token of the verb. */
  at: number;
  noun: string;
  /** Whether what is measured may be the subject of the verb. */
  bySubject: boolean;
}

const FARTHEST = 9;
const STOPS = /^(?:[,;:()–—]|and|but|or|while|which|who|that|whereas|when|of|at|to|by|from|in|on|with|as|than|for)$/;

/**
 * The verb of which the number that begins at a token is the object, if it is one of those known: "lends African countries ten
 * billion". Nothing but whoever receives may stand between.
 */
export function deedBefore(
  tokens: readonly Token[],
  from: number,
  isName: (token: number) => boolean,
): Deed | undefined {
  for (let at = from - 1; at >= Math.max(0, from - FARTHEST); at--) {
    const word = tokens[at]?.lower ?? '';
    if (word === 'home' && /^(?:send|sends|sent|sending)$/.test(tokens[at - 1]?.lower ?? ''))
      return { at: at - 1, noun: 'remittances', bySubject: false };
    const noun = isName(at) ? undefined : NOUN_OF.get(word);
    const before = tokens[at - 1]?.lower ?? '';
    // "the loans", "its exports": a noun, not a verb
    if (
      noun !== undefined &&
      !/^(?:the|its|their|a|an|his|her|our|of|'s|new|in|total)$/.test(before) &&
      !isNounHere(tokens, at)
    )
      return { at, noun, bySubject: BY_SUBJECT.has(noun) };
    if (/^(?:for|towards)$/.test(word) && /^(?:ask|asks|asked|asking|appeal|appeals|appealed|appealing)$/.test(before))
      continue;
    if (STOPS.test(word) || /[^e]ing$/.test(word)) return undefined;
  }
  return undefined;
}

/** "Exports cost", "an offer": a word that may be a noun is one after an adjective or where another verb follows. */
function isNounHere(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  return /^(?:of|is|are|was|were|has|have|had|will|would|could|rose|fell|grew|stood|reached|came|amounted|exceeded)$/.test(
    next,
  );
}
