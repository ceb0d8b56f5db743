// Which words of a passage gave a membership its member, body and role. For traces only.
import { wordsOf } from '../../mentions/pieces.ts';
import { partOfTokens, unsaid } from '../../parts.ts';
import type { Resolved } from '../../people/resolve.ts';
import { partyParts } from '../../story/party-parts.ts';
import type { Story } from '../../story/story.ts';
import type { Part, Sighting } from '../../trace.ts';
import type { ToldMembership } from './told-membership.ts';

/** One seat, looked up in the passage that tells it. */
export function seenSeat(sentences: readonly Resolved[], story: Story, told: ToldMembership): Sighting {
  const { member, of, role, rule, start, end } = told;
  const sentence = sentences.find((one) => one.start <= start && one.end >= end);
  if (!sentence) return { rule, start, end, parts: [unsaid('body', of, 'told before')] };
  const bodies = sentence.pieces.find(
    (piece) =>
      (piece.kind === 'body' && (piece.name === of || of.includes(piece.name))) ||
      (piece.kind === 'office' && piece.of === of) ||
      wordsOf(sentence.tokens, piece.first, piece.last) === of,
  );
  const word = sentence.tokens.findIndex(({ lower }) => lower.startsWith(role.toLowerCase().split(' ').at(-1) ?? role));
  const parts: Part[] = [
    ...(typeof member === 'string'
      ? partyParts({ sentence, story, at: bodies?.first ?? 0 }, [member], 'named with the body')
      : [unsaid('person', story.name(member), 'named with the body')]),
    bodies
      ? partOfTokens(sentence.tokens, bodies, { role: 'body', gives: of, how: 'named in the sentence' })
      : unsaid('body', of, 'the body told of before'),
    word >= 0
      ? partOfTokens(sentence.tokens, { first: word, last: word }, { role: 'role', gives: role, how: 'stated' })
      : unsaid('role', role, 'by the construction'),
  ];
  return { rule, start, end, parts };
}
