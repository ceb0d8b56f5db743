// Which words gave an instrument its name, parties, signatories and day. For traces only.
import { partOfTokens, unsaid } from '../../parts.ts';
import type { Resolved } from '../../people/resolve.ts';
import { partyParts, SIDES_SAID } from '../../story/party-parts.ts';
import type { Story } from '../../story/story.ts';
import type { Sighting } from '../../trace.ts';
import type { ToldAgreement } from './told-agreement.ts';

/** Which words gave the name, the parties, the signatories and the day, for a trace. */
export function seenAgreement(sentence: Resolved, story: Story, told: ToldAgreement, at: number): Sighting {
  const { name, parties, guessed, status, date, signatories, rule, start, end } = told;
  const { skeleton, tokens } = sentence;
  const day = skeleton.items.find(({ piece }) => piece?.kind === 'date' && piece.value === date);
  const signers = skeleton.items.filter(({ people }) => people.some((person) => signatories.includes(person)));
  return {
    rule,
    start,
    end,
    parts: [
      { role: 'name', start, end, gives: name, how: told.proper ? 'its own name' : 'its kind and what it is on' },
      ...partyParts({ sentence, story, at }, parties, guessed ? SIDES_SAID.borrowed : 'stated in the name or by it'),
      ...signers.map((item) => partOfTokens(tokens, item, { role: 'signatory', how: 'signed' })),
      unsaid('status', status, 'by the verb before it or what follows it'),
      ...(day ? [partOfTokens(tokens, day, { role: 'date', gives: date, how: 'stated in the sentence' })] : []),
      ...(date && !day ? [unsaid('date', date, 'beside its name, or from the opening of the text')] : []),
    ],
  };
}
