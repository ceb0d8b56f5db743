// Lists of states that sit in a body which another sentence names: "The others elected are A, B and C", "They will replace D and E".
import { CuedList } from '../../cues.ts';
import { LIST, WHO } from '../../lexicon/seat-words.ts';
import { matches } from '../../matches.ts';
import type { Resolved } from '../../people/resolve.ts';
import { itemsIn } from '../../skeleton.ts';
import { partyOf } from '../../story/parties.ts';
import { isState } from '../../story/titled.ts';
import { JOINED, type Named, type SeatBodies } from './seat-bodies.ts';
import type { Seat } from './seats.ts';

/** A construction of lists, and how many states a list must have at least for it to be one of seats. */
interface Listing {
  pattern: RegExp;
  least: number;
}

const listing = (least: number, pattern: string): Listing => ({ least, pattern: new RegExp(pattern, 'g') });

/** Those who were chosen, those whose place they take, and those who stay. */
const LISTED = new CuedList<Listing>(
  [
    listing(
      3,
      String.raw`\b(?:chosen|picked|voted in|members?|elected|re-elected|seats?|joined|membership|serve|voted|winners?|partner states?|newcomers?|entrants?|made it|admitted|let in|taken in|(?<!all )successful)\b[^;]{0,60}?(?:the )?${LIST}`,
    ),
    listing(
      2,
      String.raw`\b(?:replac(?:e|es|ed|ing)|succeed(?:s|ed|ing)?|(?:take|taking|took|fill|filling|filled) the (?:seats?|places?) of|tak(?:e|es|ing) over from|vacated by|outgoing members?|alongside)(?: the)? ${WHO}`,
    ),
    listing(1, String.raw`\b(?:tak(?:e|es|ing) over from|vacated by)(?: the)? ${WHO}`),
    listing(
      2,
      String.raw`${WHO}(?: ,)? (?:\w+ ){0,2}(?:(?:was|were|are|got|(?:had|have|has)(?: \w+)? been) (?:\w+ )?(?:elected|chosen|picked|re-elected|voted in|let in|taken in|admitted|successful|in)|beg[aiu]n|starts?|started|(?:took|take) (?:up )?(?:their|its) seats?|enter(?:ed)?|came in|ha(?:s|ve) come in|had no (?:rivals?|opponents?)|ran unopposed|stay(?:s|ed)? on|remain(?:s|ed)?|continue|leave|step down|conclude|won|complete)\b`,
    ),
    listing(
      2,
      String.raw`${WHO}(?: ,)? (?:(?:will|also|then|now|likewise) )*(?:got|gets?|took|takes?|won|wins?|represents?|sits?|serves?|joins?|shares?|fills?|filled) (?:(?:the|two|three|four|a|its|their|for|in|other|remaining|term) )*(?:seats?|africa|asia|europe|latin|western|eastern|the west|<L\d+>|term|it|them|places?|alongside|on <D)`,
    ),
    listing(
      1,
      String.raw`${WHO} (?:won|took|takes|got|gets|fills?|filled) (?:the|its) (?:(?:other|remaining|last|second|third|fourth|fifth) )?(?:seat|place)\b`,
    ),
    listing(
      1,
      String.raw`${WHO} (?:then |narrowly |easily )?(?:prevailed over|beat|defeated|won against|came in ahead of)\b`,
    ),
    listing(
      1,
      String.raw`\b(?:first|second|third|fourth|fifth|other|remaining|last|next)(?: (?:one|seat|place))? (?:went|goes|fell|passed) to(?: the)? ${WHO}`,
    ),
    listing(2, String.raw`(?:^|[;:] |\band )so (?:do|does|did|are|were|is|was|will|have|has)(?: the)? ${WHO}`),
    // "the same was true of A and B, elected for Africa"
    listing(
      1,
      String.raw`\bthe same (?:is|was|were|goes|went|holds|held|applies|applied)(?: (?:true|so))? (?:of|for|to)(?: the)? ${WHO}`,
    ),
    listing(1, String.raw`${WHO} , (?:re-)?(?:elected|chosen|voted in) (?:for|from|by|with|on|to)\b`),
    listing(1, String.raw`(?<=\bthe same [^.;]{0,120}) (?:and|or) (?:of|for|to)(?: the)? ${WHO}`),
    // "…, A and B for the West"
    listing(
      2,
      String.raw`(?<=\b(?:sit|represent|chosen|elected|got|won)\b[^.;]*)(?: ,|, and| and) ${WHO} for (?:the )?(?:\w+ )?(?:west|east|group|seats?|africa|asia|europe|<L\d+>)`,
    ),
    // "… stays until December, like A and B"
    listing(
      2,
      String.raw`\b(?:stays?|stayed|remains?|sits?|sat|serves?|members?|seats?|terms?|leaves?|joins?)\b[^.;<]{0,70}(?:<D\d+>[^.;<]{0,20})?(?: ,)? (?:like|just like|as do|as are|together with|along with|alongside)(?: the)? ${WHO}`,
    ),
  ],
  ({ pattern }) => pattern,
);

const VOTES = new RegExp(
  String.raw`${WHO}(?: ,)? (?:(?:each|both|also|had|came in|won it|won|,|polling|winning|with|came to|on|at|received|got|gained|polled|obtained|secured|collected|took|attracted|drew|the support of|votes of) ){1,4}(?<votes>\d{2,3})(?= (?:votes?|each|,|\.|and|in favour|states|countries|members|of the))`,
  'g',
);
const NOT = /\b(?:not|nor|never|lost|failed|candidates?|compet\w+)\b/;

/** The seats in a body of the states that a stretch of the skeleton names. */
const seated = ({ skeleton, start, end }: Resolved, stretch: string, { words, name }: Named, rule: string): Seat[] =>
  itemsIn(skeleton, stretch, 'C')
    .map(partyOf)
    .filter(isState)
    .map((member) => ({ member, of: words, body: name, role: 'member', rule, start, end }));

/** How many votes seat a state at least: two thirds of all for the Security Council, more than half elsewhere. */
const enoughFor = ({ name }: Named): number => (/Security Council$/.test(name) ? 128 : 97);

/** "A received 192 votes, B and C came to 191 each": those whose votes were enough. */
function byVotes(view: Resolved, body: Named): Seat[] {
  const { skeleton } = view;
  if (!/^(?:United Nations|UN)\b/.test(body.name) || !/ \d{2,3} /.test(skeleton.text)) return [];
  return matches(VOTES, skeleton.text).flatMap(({ groups }) => {
    if (Number(groups?.votes) < enoughFor(body)) return [];
    return seated(view, groups?.who ?? '', body, 'membership-votes');
  });
}

/** Seats of lists in a sentence that names no body, where one was elected to or joined shortly before. */
export function listedIn(views: readonly Resolved[], n: number, bodies: SeatBodies): Seat[] {
  const view = views[n];
  if (!view) return [];
  const { text } = view.skeleton;
  const joined = bodies.joined(n, JOINED);
  const voted = joined ? byVotes(view, joined) : [];
  if (voted.length > 0 || /<B\d+>/.test(text)) return voted;
  const body = joined ?? (/\b(?:let|admit\w+|taken) in\b|\badmit/.test(text) ? bodies.unsaid(n, 'bloc', []) : null);
  if (!body) return [];
  return LISTED.in(text).flatMap(({ pattern, least }) =>
    matches(pattern, text).flatMap((match) => {
      const seats = seated(view, match.groups?.who ?? '', body, 'membership-listed');
      return seats.length < least || NOT.test(match[0]) ? [] : seats;
    }),
  );
}
