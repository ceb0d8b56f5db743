// Who travels, where the words of travel have no name right before them: the subject of their clause.
// "X met Y in Lima and then flew on to Quito" is X's journey; what exports, tourists and spokesmen do is nobody's.
import { peopleIn, type Skeleton } from '../../skeleton.ts';

/** Between a subject and its verb: auxiliaries, modal words, adverbs, days. */
const BETWEEN =
  /^(?:<D\d+>|has|had|have|having|is|was|are|were|be|been|being|will|would|shall|may|might|could|can|did|does|do|to|due|set|scheduled|expected|slated|supposed|planning|plans|planned|plan|hopes|hoped|hoping|expects|wishes|means|meant|promised|chose|managed|proposes|intends|intended|wants|wanted|agreed|decided|prepares|preparing|about|going|likely|poised|bound|ready|able|also|already|then|later|earlier|first|just|now|back|soon|once|never|not|only|himself|herself|themselves|still|recently|again|twice|even|ever|too|next|last|both|all|together|thereafter|afterwards|there|here|today|today's|n't|personally|morning|afternoon|evening|night|week|month|year|the|same|day|on|in|early|late|mid|[a-z]+ly)$/;
/** Words that carry the subject of the clause over to the verb after them. */
const LINKS = /^(?:and|,|before|after|then|while|when|by|without|since|upon|on|or|but|prior|for|whilst|where)$/;
/** After these a person is no subject. */
const OBLIQUE =
  /^(?:with|to|of|by|from|for|between|on|about|after|before|under|against|at|in|into|than|like|alongside|including|via|through|without|over|behind|towards?|upon|around|among|as|on|per|despite|late|since|until)$/;
const OBJECT_VERBS =
  /^(?:became|becomes|become|remains|remained|met|meets|meet|told|tells|saw|sees|held|gave|gives|led|let|thanked|thanks|received|receives|hosted|hosts|hosting|welcomed|welcomes|(?!evening|morning|during|following|king|meeting|opening|according|including|regarding|united)[a-z]{3,}(?:ed|ing))$/;
/** What may stand for somebody on the move: his plane lands, he lands. */
const VEHICLES =
  /^(?:plane|aircraft|flight|jet|delegation|entourage|motorcade|convoy|train|ship|yacht|helicopter|party|team|airplane|cavalcade|air)$/;
const REPORTED =
  /(?:^| )(?:said|says|saying|told|tells|announced|announces|noted|notes|added|adds|warned|hoped|believes?|reported|stated|confirmed|claimed|that)(?: |$)/;
/** Before a person who goes on with a verb these open a clause of his. */
const CONJUNCTIONS = /^(?:before|after|as|since|until|than)$/;
/** As far back as this a clause is searched for its subject. */
const REACH = 70;

const isPerson = (word: string | undefined): boolean => /^<[PG]\d+>$/.test(word ?? '');

/** The first words that a person's item is governed by: articles and the like passed over. */
function governor(words: readonly string[], at: number): string {
  let i = at - 1;
  while (
    /^(?:the|a|an|visiting|new|both|<N\d+>|'s)$/.test(words[i] ?? '') ||
    (/^<C\d+>$/.test(words[i] ?? '') && words[i + 1] === "'s")
  )
    i--;
  return words[i] ?? '';
}

/** "officials of X", but not "the plane of X". */
function ofOthers(words: readonly string[], at: number): boolean {
  if (governor(words, at) !== 'of') return false;
  const of = words.lastIndexOf('of', at);
  return !VEHICLES.test(words[of - 1] ?? '');
}

const governed = (words: readonly string[], at: number): boolean => {
  const word = governor(words, at);
  return OBLIQUE.test(word) || OBJECT_VERBS.test(word);
};

/** Where the person stands with whom words end at `last`: "X", "X of Chile". */
function personUpTo(words: readonly string[], last: number): number | undefined {
  const at = /^<C\d+>$/.test(words[last] ?? '') && /^(?:of|from)$/.test(words[last - 1] ?? '') ? last - 2 : last;
  return isPerson(words[at]) ? at : undefined;
}

/** The people told side by side up to the one at `last`: "X and Y", "X, Y and Z". */
function together(words: readonly string[], last: number): { first: number; all: number[] } {
  const all = [last];
  let first = last;
  let joined = false;
  for (;;) {
    const word = words[first - 1];
    const link = word === 'and' ? (words[first - 2] === ',' ? 2 : 1) : word === ',' && joined ? 1 : 0;
    const other = link === 0 ? undefined : personUpTo(words, first - 1 - link);
    if (other === undefined) return { first, all };
    joined = true;
    first = other;
    all.push(first);
  }
}

/** These begin a clause of another subject. */
const BREAKS = /^(?:,|where|which|that|when|while|as|because|after|before|if)$/;

/** Whether what stands between a person and the words of travel leaves him their subject. */
function reaches(tail: readonly string[], linked: boolean): boolean {
  if (tail.length === 0 || linked) return true;
  const [head = ''] = tail;
  // an aside between commas, or one comma
  if (head === ',' && tail.at(-1) === ',' && tail.length <= 16) return true;
  // "the President's plane landed"
  if (head === "'s") return tail.length <= 4 && VEHICLES.test(tail.at(-1) ?? '');
  if (/^(?:of|from|and|along|together|with|accompanied|in|at|on|himself|herself|who|-|—|–|\()$/.test(head))
    return tail.length <= 12 && !tail.some((word) => isPerson(word) || BREAKS.test(word));
  return false;
}

/** The person of whom a clause between commas, which ends at `end`, tells. */
function asideBefore(words: readonly string[], end: number): number | undefined {
  if (words[end] !== ',') return undefined;
  for (let i = end - 1; i > 0 && end - i < 24; i--) {
    if (/^[;:"]$/.test(words[i] ?? '')) return undefined;
    if (words[i] !== ',') continue;
    return /^(?:who|whose|whom)$/.test(words[i + 1] ?? '') && isPerson(words[i - 1]) ? i - 1 : undefined;
  }
  return undefined;
}

/** "X and his <O>": where X stands, else where the office does. */
function besideOffice(words: readonly string[], end: number): number {
  let i = end - 1;
  while (/^(?:<[HN]\d+>|his|her|the|several|some|two|three|other)$/.test(words[i] ?? '')) i--;
  return words[i] === 'and' && isPerson(words[i - 1]) ? i - 1 : end;
}

/** "X, foreign minister at that time, travelled": a word of time at the end of an aside. */
const AT_THAT_TIME = /(<[PG]\d+>) (?:, )?(?:at (?:that|the) time|in those days|back then|then) ,$/;

const FROM = / from (?:there|here|(?:the )?<[CL]\d+>)$/;

/** The subject of the words of travel at an offset of the skeleton, with all named beside it; none where it is a thing or unknown. */
export function travellersBefore(
  skeleton: Skeleton,
  at: number,
  { close = false, aside = false }: { close?: boolean; aside?: boolean } = {},
): number[] {
  // "and from there flew on": where from is said between a subject and its verb too
  const words = skeleton.text
    .slice(0, at)
    .trimEnd()
    .replace(FROM, '')
    .replace(AT_THAT_TIME, '$1')
    .split(' ')
    .slice(-REACH);
  let end = words.length - 1;
  while (end >= 0 && BETWEEN.test(words[end] ?? '')) end--;
  // "talks with X, on a visit to Lima, …"
  const [beside = '', comma] = words.slice(-2);
  if (aside && comma === ',' && isPerson(beside)) return peopleIn(skeleton, beside);
  // "X, whose wife came with him, had been …": what stands between says nothing of who acts
  const whose = asideBefore(words, end);
  if (whose !== undefined) return peopleIn(skeleton, words[whose] ?? '');
  // "X and his ministers came"
  if (/^<O\d+>$/.test(words[end] ?? '')) end = besideOffice(words, end);
  const relative = words[end] === 'who';
  const linked = relative || aside || LINKS.test(words[end] ?? '');
  for (let i = end; i >= 0; i--) {
    const word = words[i] ?? '';
    if (/^[;:"]$/.test(word)) return [];
    const person = isPerson(word);
    if (!person && !(/^<H\d+>$/.test(word) && VEHICLES.test(words[i + 1] ?? ''))) {
      if (/^<O\d+>$/.test(word) && i === end) return [];
      continue;
    }
    const tail = words.slice(i + 1, end + 1);
    if (!person) return i + 2 > end ? peopleIn(skeleton, word) : [];
    const own = tail[0] === "'s" && !VEHICLES.test(tail.at(-1) ?? '');
    const opened =
      tail.length === 0 || relative || (/^(?:, )?who /.test(`${tail.join(' ')} `) && !tail.slice(2).includes(','));
    const clause =
      CONJUNCTIONS.test(words[i - 1] ?? '') &&
      !/^(?:[,('-]|'s|and|or|who|in|at|on|of|to|for|with|from)$/.test(tail[0] ?? '');
    // "officials of both sides came": others than they
    if (tail.length === 0 && ofOthers(words, together(words, i).first)) return [];
    if (own || (governed(words, together(words, i).first) && !opened && !clause)) continue;
    if (!relative && !reaches(tail, linked && !close)) return [];
    if (
      !opened &&
      tail.length > 1 &&
      REPORTED.test(` ${tail.join(' ')} `) &&
      !/^(?:before|then|later)$/.test(words[end] ?? '')
    )
      return [];
    return together(words, i)
      .all.reverse()
      .flatMap((one) => peopleIn(skeleton, words[one] ?? ''));
  }
  return [];
}

/** "Arriving in Lima on Monday, X …": whom words of travel at the head of a sentence mean. */
export function travellersAfter(skeleton: Skeleton, end: number): number[] {
  // "at the end of a visit to Lima, in the course of which he met Y, X …"
  const rest = skeleton.text
    .slice(end, end + 300)
    .replace(/^ , (?:in the course of|during|on|at|for|in|after) which [^;,]{0,140}/, '');
  // "during a stay in Lima in May X promised": nothing but a day may stand between without a comma
  const found =
    /^(?: (?:in|on|early|late|last|this)| <D\d+>)* (?:that )?(?:the )?(<[PG]\d+>)(?! ')/.exec(rest) ??
    /^[^;:"]{0,120}? , (?:[^<;:"]{0,40} )?(<[PG]\d+>)/.exec(rest);
  return found ? peopleIn(skeleton, found[1] ?? '') : [];
}
