// Instruments told by leaving the noun out: "the agreement with A is to be signed; B's was signed in June", "after those with A and B".
// Each is of the kind of the one told before it, with the party that it has in common.
import { Cued } from '../../cues.ts';
import { matches } from '../../matches.ts';
import { wordsOf } from '../../mentions/pieces.ts';
import type { Resolved } from '../../people/resolve.ts';
import { type Item, itemsIn } from '../../skeleton.ts';
import { dateNear } from '../../story/circumstances.ts';
import { partyOf } from '../../story/parties.ts';
import { statusOf } from './agreement-steps.ts';
import type { ToldAgreement } from './told-agreement.ts';

const OWN = new Cued(/(<[CB]\d+>) 's (?=(?:was|were|is|has been|had been|entered|took|came|has) )/g);
const THOSE = new Cued(
  /\b(?:those|that|one|ones|one (?:was|has been) (?:signed|concluded|reached)(?: [^.;<]{1,50}| <D\d+>| <L\d+>)*?|similar (?:agreements?|pacts?|deals?|accords?|treat(?:y|ies)|documents?|papers?|texts?|ones?)|the same with|another) (?:signed |reached |concluded )?with(?: the)? (<[CB]\d+>(?:(?: ,|,? and|,? as well as)(?: with)?(?: the)? <[CB]\d+>)*)/g,
);

const TO_COME =
  /^[^.;]{0,40}\b(?:will|would|should|could|are to|is to|planned|expected|envisaged|being negotiated|under negotiation|to follow|soon)\b/;

/** "Poland-Malta Air Services Agreement with X" → "Air Services Agreement". */
const core = (name: string): string =>
  name
    .replace(/^(?:\p{Lu}[\p{L}.]*[ -–—])+?(?:[-–—] ?)(?:\p{Lu}[\p{L}.]*) (?=\p{Lu})/u, '')
    .replace(/ (?:with|between) .*$/, '');

function like(sentence: Resolved, base: ToldAgreement, item: Item, own: string, at: number): ToldAgreement | undefined {
  const party = partyOf(item);
  const [start, end] = [sentence.tokens[item.first], sentence.tokens[item.last]];
  if (!party || party === own || base.parties.includes(party) || !start || !end) return undefined;
  const { text } = sentence.skeleton;
  return {
    ...base,
    name: `${core(base.name)} with ${wordsOf(sentence.tokens, item.first, item.last)}`,
    also: [],
    parties: [own, party].sort(),
    status: statusOf('', text.slice(at)),
    date: dateNear(sentence, at),
    signatories: [],
    proper: true,
    guessed: false,
    rule: 'agreement-unsaid',
    sentence: sentence.index,
    start: start.start,
    end: end.end,
  };
}

/** The instruments that a sentence tells without naming them, after one of their kind. */
export function leftUnsaid(sentence: Resolved, before: readonly ToldAgreement[]): ToldAgreement[] {
  const { skeleton } = sentence;
  const base = before.findLast((told) => told.parties.length === 2 && sentence.index - told.sentence <= 2);
  if (!base) return [];
  const found: (ToldAgreement | undefined)[] = [];
  for (const match of matches(OWN, skeleton.text)) {
    const [item] = itemsIn(skeleton, match[1] ?? '');
    const partner = / with (?:the )?(.+)$/.exec(base.name);
    const own = partner ? ownOf(base) : undefined;
    if (item && own) found.push(like(sentence, base, item, own, match.index + match[0].length));
  }
  for (const match of matches(THOSE, skeleton.text)) {
    const subject = itemsIn(skeleton, skeleton.text.slice(0, match.index), 'C')
      .map(partyOf)
      .findLast((party) => party !== null && base.parties.includes(party));
    const own = subject ?? ownOf(base);
    for (const item of itemsIn(skeleton, match[1] ?? '')) {
      const told = own ? like(sentence, base, item, own, match.index) : undefined;
      if (told)
        found.push({
          ...told,
          status: TO_COME.test(skeleton.text.slice(match.index + match[0].length)) ? 'proposed' : 'signed',
        });
    }
  }
  return found.filter((told) => told !== undefined);
}

/** The party of an agreement "with X" that is not X: the one that its like have in common. */
function ownOf({ name, parties }: ToldAgreement): string | undefined {
  const [one, other] = parties;
  if (!one || !other) return undefined;
  return / with /.test(name) && /^[A-Z]{3}$/.test(one) && !/^[A-Z]{3}$/.test(other) ? other : one;
}
