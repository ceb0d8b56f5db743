// People who sit in a body in person: "A and B sit with him on the Panel of Experts", "X serves on the Committee". Organs of a state
// are left out: a seat in them is an office, and offices are tenures.
import { Cued } from '../../cues.ts';
import { matches } from '../../matches.ts';
import { wordsOf } from '../../mentions/pieces.ts';
import type { Resolved } from '../../people/resolve.ts';
import { itemsIn, peopleIn } from '../../skeleton.ts';
import type { ToldMembership } from './told-membership.ts';

const NAME = String.raw`<P\d+>(?: of(?: the)? <C\d+>)?(?: , (?:[^<>,.;]|<[OCLN]\d+>){1,60} ,)?`;
const NAMES = `${NAME}(?:(?: ,| and| , and) ${NAME})*`;
const GROUP = 'panel|board|committee|commission|council|team|court|tribunal';
const SEAT = String.raw`(?:the |its )?(?<body>(?:(?:[a-z]+ )?(?:${GROUP}) of (?:the )?)?<B\d+>(?: 's <B\d+>| (?:${GROUP})\b)?)`;
const SITS = new Cued(
  new RegExp(
    String.raw`(?<who>${NAMES})(?: ,)? (?:who )?(?:also |both |had |has |have )?(?:(?:sits?|sat|serves?|served) (?<also>(?:together |alongside |along )?(?:with )?<[PH]\d+> )?|(?:takes?|took|has|have|holds?|will take) (?:a|his|her|their) seats? )on ${SEAT}`,
    'g',
  ),
);
const CHOSEN = new Cued(
  new RegExp(
    String.raw`(?<who>${NAMES})(?: ,)? (?:who )?(?:was|were|is|are|has been|have been) (?:re-)?(?:elected|appointed|named|chosen|picked)(?: (?:on|in) <D\d+>)? (?:to|onto|(?:as )?(?:an? )?members? of) ${SEAT}`,
    'g',
  ),
);
/** "She joins A and B", "the other members are A and B": those who sit with somebody told of right before. */
const WITH = new Cued(
  new RegExp(
    String.raw`(?:(?:joins?|will work there with|takes? over from|replaces?|succeeds?)|\b(?:sitting|serving|there) with <[HGP]\d+> (?:is|are|sits?)|\b(?:other|its|their) members (?:are|include)) (?<who>${NAMES})(?= [,;.]|$)`,
    'g',
  ),
);
/** What people are chosen for in person; all else that they are sent to is an office. */
const IN_PERSON = /\b(?:panel|board|committee|commission|council|team|court|tribunal)\b/i;
const OF_STATES = /\b(?:Security|Human Rights|Social) Council$|^(?:European|African Union) Commission$/;

/** The body in the words of the text, where it is one that people sit in. */
function bodyOf({ skeleton, tokens }: Resolved, words: string): string | null {
  const [body, inner] = itemsIn(skeleton, words);
  if (body?.piece?.kind !== 'body' || (body.piece.organ && body.piece.country !== null)) return null;
  // "the reform team of the AU", "the AU panel", "the Bank's Governing Council"
  const before = words.slice(0, words.indexOf('<')).trim().split(' ').filter(Boolean).length;
  return wordsOf(tokens, body.first - before, inner?.last ?? body.last + (/ [a-z]+$/.test(words) ? 1 : 0));
}

/** The seats that people have in person, sentence by sentence. */
export function seatsOfPeople(views: readonly Resolved[]): ToldMembership[] {
  let last: { of: string; n: number } | undefined;
  return views.flatMap((view, n) => {
    const { skeleton, start, end } = view;
    const seat = (of: string, words: string): ToldMembership[] =>
      peopleIn(skeleton, words).map((member) => ({
        member,
        of,
        role: 'member',
        rule: 'membership-person',
        start,
        end,
      }));
    const here = [SITS, CHOSEN].flatMap((way) =>
      matches(way, skeleton.text).flatMap(({ groups }) => {
        const of = bodyOf(view, groups?.body ?? '');
        if (of === null || (way === CHOSEN && (!IN_PERSON.test(of) || OF_STATES.test(of)))) return [];
        last = { of, n };
        return seat(of, `${groups?.who ?? ''} ${groups?.also ?? ''}`);
      }),
    );
    if (last === undefined || n - last.n > 2 || here.length > 0) return here;
    const { of } = last;
    return matches(WITH, skeleton.text).flatMap(({ groups }) => seat(of, groups?.who ?? ''));
  });
}
