// People who sit in a body in person: "A and B sit with him on the Panel of Experts", "X serves on the Committee". Organs of a state
// are left out: a seat in them is an office, and offices are tenures.
import { Cued } from '../../cues.ts';
import { matches } from '../../matches.ts';
import { wordsOf } from '../../mentions/pieces.ts';
import type { Resolved } from '../../people/resolve.ts';
import { itemsIn, peopleIn } from '../../skeleton.ts';
import type { ToldMembership } from './told-membership.ts';

const NAMES = String.raw`<P\d+>(?: of(?: the)? <C\d+>)?(?: , [^<>,.;]{1,40} ,)?`;
const SITS = new Cued(
  new RegExp(
    String.raw`(?<who>${NAMES}(?:(?: ,| and| , and) ${NAMES})*)(?: ,)? (?:who )?(?:also |both |had |has |have )?(?:(?:sits?|sat|serves?|served) (?<also>(?:together |alongside |along )?(?:with )?<[PH]\d+> )?|(?:takes?|took|has|have|holds?|will take) (?:a|his|her|their) seats? )on (?:the |its )?(?<body><B\d+>(?: 's <B\d+>| (?:panel|board|committee|commission|council|team)\b)?)`,
    'g',
  ),
);

/** The seats that people have in person by one sentence. */
export function seatsOfPeople({ skeleton, tokens, start, end }: Resolved): ToldMembership[] {
  return matches(SITS, skeleton.text).flatMap(({ groups }) => {
    const [body, inner] = itemsIn(skeleton, groups?.body ?? '');
    if (body?.piece?.kind !== 'body' || (body.piece.organ && body.piece.country !== null)) return [];
    // "the AU panel", "the Bank's Governing Council"
    const last = inner?.last ?? body.last + (/ [a-z]+$/.test(groups?.body ?? '') ? 1 : 0);
    const of = wordsOf(tokens, body.first, last);
    return peopleIn(skeleton, `${groups?.who ?? ''} ${groups?.also ?? ''}`).map(
      (member): ToldMembership => ({ member, of, role: 'member', rule: 'membership-person', start, end }),
    );
  });
}
