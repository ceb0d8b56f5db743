// Lists of states that sit in a body which another sentence names: "The others elected are A, B and C", "They will replace D and E".
import { matches } from '../matches.ts';
import type { Resolved } from '../people/resolve.ts';
import { itemsIn } from '../skeleton.ts';
import { partyOf } from './parties.ts';
import type { SeatBodies } from './seat-bodies.ts';
import type { Seat } from './seats.ts';

const LIST = String.raw`(?<who>(?:the )?<C\d+>(?: ,(?: the)? <C\d+>)*(?:,? (?:and|as well as)(?: the)? <C\d+>)?)`;
const LONG = String.raw`(?<who>(?:the )?<C\d+>(?: ,(?: the)? <C\d+>)+(?:,? (?:and|as well as)(?: the)? <C\d+>)?)`;
/** Those who were chosen, those whose place they take, and those who stay. */
const LISTED: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:chosen|picked|voted in|members?|elected|re-elected|seats?|joined|membership|serve|voted|winners?)\b[^;]{0,60}?${LONG}`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:replac(?:e|es|ed|ing)|succeed(?:s|ed|ing)?|(?:take|taking|took|fill|filling|filled) the (?:seats?|places?) of|tak(?:e|es|ing) over from|vacated by|outgoing members?|alongside)(?: the)? ${LIST}`,
    'g',
  ),
  new RegExp(
    String.raw`${LIST}(?: ,)? (?:\w+ ){0,2}(?:(?:was|were|are|got) (?:\w+ )?(?:elected|chosen|picked|re-elected|voted in)|stay(?:s|ed)? on|remain(?:s|ed)?|continue|leave|step down|conclude|won|complete)\b`,
    'g',
  ),
];

/** Seats of lists in a sentence that names no body, where one was elected to or joined shortly before. */
export function listedIn(views: readonly Resolved[], n: number, bodies: SeatBodies): Seat[] {
  const view = views[n];
  if (!view) return [];
  const { text } = view.skeleton;
  if (/<B\d+>/.test(text)) return [];
  const body = bodies.joined(n, 8);
  if (!body) return [];
  return LISTED.flatMap((pattern, which) =>
    matches(pattern, text).flatMap((match) => {
      const codes = itemsIn(view.skeleton, match.groups?.who ?? '', 'C')
        .map(partyOf)
        .filter((code) => code !== null && /^[A-Z]{3}$/.test(code));
      const enough = codes.length >= 3 || (which > 0 && codes.length >= 2);
      if (!enough || /\b(?:not|nor|never|lost|failed|candidates?|compet\w+)\b/.test(match[0])) return [];
      return codes.map((code) => ({
        member: String(code),
        of: body.words,
        body: body.name,
        role: 'member',
        status: null,
        rule: 'membership-listed',
        start: view.start,
        end: view.end,
      }));
    }),
  );
}
