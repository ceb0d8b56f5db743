// Lists of states that sit in a body which another sentence names: "The others elected are A, B and C", "They will replace D and E".
import { CuedList } from '../../cues.ts';
import { EUROPE } from '../../lexicon/blocs.ts';
import { LIST, NOUN, WHO } from '../../lexicon/seat-words.ts';
import { matches } from '../../matches.ts';
import type { Resolved } from '../../people/resolve.ts';
import { itemsIn } from '../../skeleton.ts';
import { partyOf } from '../../story/parties.ts';
import { isState } from '../../story/titled.ts';
import { JOINED, type Named, type SeatBodies } from './seat-bodies.ts';
import { type Seat, withoutDateline } from './seats.ts';

/** A construction of lists, and how many states a list must have at least for it to be one of seats. */
interface Listing {
  pattern: RegExp;
  least: number;
}

const listing = (least: number, pattern: string): Listing => ({ least, pattern: new RegExp(pattern, 'g') });

/** What states do, and are called, that come into a body, sit in it, stay in it or go. */
const IN_SEATS =
  'members?|membership|newcomers?|entrants?|founders|founding|winners?|elected|re-elected|chosen|picked|selected|voted in|admitted|readmitted|seated|let in|taken in|received|returned|made it|(?<!all )successful|came in|born|founded|created|formed|grew|(?:entry|admission|accession|departure|withdrawal|exit) of|(?:come|came|are|were|got) in|sits?|sat|sitting|serves?|served|serving|seats?|places?|terms?|mandates?|belongs?|observers?|(?:dialogue|sectoral) partners?|partner (?:country|countries|states?)|associates?|initials|leaving|(?:walked|pulled|bow|bowed|going) out|withdrew|withdrawn|steps? down|stepping down|outgoing|must go|gone|replac(?:e|es|ed|ing)|suspended|expelled|stay(?:s|ed|ing)?(?: on)?|remain(?:s|ed|ing)|half-way|complete|conclude|begin|start|preceded|to go|had no (?:rivals?|opponents?)|unopposed';
/** What leads from such a word to the states of which it is told. */
const INTRODUCED = String.raw`(?:(?:are|were|is|was|be|being|as|both|namely|,|:|–|—|\(|by|of|from|to|after|than|alongside|behind|like|include|including|with|saw|sends?|<D\d+>)(?: also| likewise| today)? )`;
/** The list is not the subject of what follows. */
const ENDS = String.raw`(?= (?:,|\.|;|\)|–|—|-|for|from|on|in|to|at|as|and|whose|which|who|while|until|<D\d+>)|$)`;
/** Words between, of nobody else. */
const BETWEEN = (n: number): string =>
  String.raw`(?:(?:along|together) with(?: the)? <C\d+> |(?!<[BCOPN]|after |while |but |when |governments|those )[^\s.;]+ ){0,${n}}?`;
/** States that are not where, with whom or whose something is. */
const THESE = String.raw`(?<!\b(?:of|in|from|to|by|for|at|on|against|over|between|before)(?: the)? )`;
/** Where a verb of coming and going is told of a body, not of something else. */
const OF_IT = String.raw`(?= (?:<[BD]|(?:in|on|since|from) <D|it\b|them\b|the (?:${NOUN})\b|,|\.|at the|last|this|next|as|only|later)|$)`;

/** Those who were chosen, those whose place they take, and those who stay. */
const LISTED = new CuedList<Listing>(
  [
    listing(
      2,
      String.raw`\b(?:${IN_SEATS}|joined|entered|left|quit)\b ${BETWEEN(10)}${INTRODUCED}(?:the )?${LIST}${ENDS}`,
    ),
    listing(
      2,
      String.raw`\b(?:${IN_SEATS}|joined by|succeed(?:s|ed|ing)?|alongside|vacated by|took over from|taking over from|along with)(?: the)? ${LIST}`,
    ),
    listing(
      2,
      String.raw`${THESE}${LIST}(?: ,)? ${BETWEEN(7)}(?:(?:${IN_SEATS})\b(?! (?:the|a|their|in) (?!<[BD]|${NOUN}|seat|place|body|year|term))|(?:join|enter|follow|preced|left|leav|quit)\w*\b${OF_IT})`,
    ),
    listing(2, String.raw`(?:^|[;:] |\band )so (?:do|does|did|are|were|is|was|will|have|has)(?: the)? ${WHO}`),
    listing(
      2,
      String.raw`\b(?:they|seats|places|vacancies) (?:(?!<)[a-z]+ ){0,4}?(?:went|go|fell|passed|are going) to(?: the)? ${LIST}`,
    ),
    listing(1, String.raw`\b(?:tak(?:e|es|ing) over from|vacated by)(?: the)? ${WHO}`),
    listing(
      1,
      String.raw`${WHO}(?: , (?!who)[^<,]{1,40} ,)? (?:won|took|takes|got|gets|gives up|gave up|keeps?|kept|vacates?|vacated|fills?|filled) (?:the|its) (?:(?:other|remaining|last|second|third|fourth|fifth) )?(?:seat|place)\b`,
    ),
    listing(
      1,
      String.raw`${WHO} (?:then |narrowly |easily )?(?:prevailed over|beat|defeated|won against|came in ahead of)\b`,
    ),
    listing(
      1,
      String.raw`\b(?:first|second|third|fourth|fifth|other|remaining|last|next)(?: (?:one|seat|place))? (?:went|goes|fell|passed) to(?: the)? ${WHO}`,
    ),
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
    listing(
      2,
      String.raw`${WHO}(?: ,)? (?:(?:will|also|then|now|likewise) )*(?:got|gets?|took|takes?|won|wins?|represents?|shares?|fills?|filled) (?:(?:the|two|three|four|a|its|their|for|in|other|remaining|term) )*(?:seats?|africa|asia|europe|latin|western|eastern|the west|<L\d+>|term|places?)`,
    ),
  ],
  ({ pattern }) => pattern,
);

const VOTES = new RegExp(
  String.raw`${WHO}(?: ,)? (?:(?:each|both|also|had|came in|won it|won|,|polling|winning|with|came to|on|at|received|got|gained|polled|obtained|secured|collected|took|attracted|drew|the support of|votes of) ){1,4}(?<votes>\d{2,3})(?= (?:votes?|each|,|\.|and|in favour|states|countries|members|of the))`,
  'g',
);
const NOT =
  /\b(?:not|nor|never|neither|lost|failed|candidates?|compet\w+|invited|appl\w+|hop\w+|wish\w*|bid|would|could|may|might|seek\w*|want\w*|against|leaders|ministers|presidents|delegat\w+|pending)\b/;

/** How many sentences back the body of those who are members of something is told of. */
const NEAR = 3;
const LET_IN =
  /\b(?:let|admit\w+|taken) in\b|\badmit|\b(?:members|observers|(?:dialogue|sectoral) partners|partner (?:countries|states)|newcomers|founders)\b(?! of)/;
/** "To A and B; to C and D". */
const SERIES = /(<C\d+>) ; (?:and )?(?:(?:to|from|by|for) )?(?=(?:the )?<C\d+>(?: ,| and| ;| \.))/g;
/** "The group": a body told of before. */
const POINTED = new RegExp(String.raw`\bthe (${NOUN})\b`);

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

/** The body of which a sentence with a list tells: the only one that it names, else the one joined or told of shortly before. */
function bodyAt({ skeleton }: Resolved, n: number, bodies: SeatBodies): Named | null {
  const joined = bodies.joined(n, JOINED);
  const tags = matches(/<B\d+>/g, skeleton.text).map(([tag]) => tag);
  if (tags.length === 0) {
    const noun = POINTED.exec(skeleton.text)?.[1];
    return (
      joined ??
      (noun
        ? bodies.meant(n, noun)
        : LET_IN.test(skeleton.text)
          ? (bodies.unsaid(n, 'bloc', [], NEAR) ?? bodies.unsaid(n, 'council', [], NEAR))
          : null)
    );
  }
  const named = tags.flatMap((tag) => bodies.meant(n, tag) ?? []).filter(({ name }) => !/Assembly$/.test(name));
  const names = new Set(named.map(({ name }) => name));
  return names.size === 1 ? (named[0] ?? null) : (named.find(({ name }) => name === joined?.name) ?? null);
}

/** Seats of the lists of a sentence. */
export function listedIn(views: readonly Resolved[], n: number, bodies: SeatBodies): Seat[] {
  const told = views[n];
  if (!told) return [];
  const view = n === 0 ? withoutDateline(told) : told;
  const text = view.skeleton.text.replace(SERIES, '$1 , ');
  const joined = bodies.joined(n, JOINED);
  const voted = joined ? byVotes(view, joined) : [];
  if (voted.length > 0) return voted;
  const listings = LISTED.in(text);
  if (listings.length === 0) return [];
  const body = bodyAt(view, n, bodies);
  if (!body) return [];
  return listings.flatMap(({ pattern, least }) =>
    matches(pattern, text).flatMap((match) => {
      const seats = seated(view, match.groups?.who ?? '', body, 'membership-listed');
      if (body.name === 'EU' && !seats.every(({ member }) => EUROPE.has(member))) return [];
      return new Set(seats.map(({ member }) => member)).size < least || NOT.test(match[0]) ? [] : seats;
    }),
  );
}
