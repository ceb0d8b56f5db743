// Who took part in a gathering in which role, and under which theme it met. Only whom words of taking part join to its name, or to
// "the conference" said of the one told last. Being invited, staying away, and a photographer's credit are no part in it.
import { Cued } from '../../cues.ts';
import { matches } from '../../matches.ts';
import type { Resolved } from '../../people/resolve.ts';
import { itemsIn } from '../../skeleton.ts';
import { partyOf } from '../../story/parties.ts';
import { upTo } from '../../stretches.ts';

type EventRole = 'host' | 'chair' | 'speaker' | 'opener' | 'participant';

/** A person of the roster by number, or a country or body by code or name. */
export interface Participant {
  actor: number | string;
  role: EventRole;
}

/** Words of taking part, up to the name of the gathering. */
const PARTS: readonly (readonly [EventRole, string])[] = [
  ['host', 'hosts?|hosted|hosting|organi[sz]es?|organi[sz]ed|convened|convenes'],
  ['chair', 'chairs?|chaired|chairing|co-chairs?|co-chaired|co-chairing|presid(?:ed|es|ing) over|moderated'],
  ['opener', 'open(?:s|ed|ing)|inaugurat(?:ed|es|ing)'],
  [
    'speaker',
    'address(?:ed|es|ing)?|(?:sp(?:oke|eaks|eaking)|said|told) (?:at|to)|made (?:the|this|his|her|a) (?:[a-z]+ )?(?:statement|speech|remarks?|address) at|(?:deliver(?:ed|s|ing)|gave|giving) (?:the|a|an|his|her) (?:[a-z]+ ){0,3}(?:speech|address|lecture|remarks|statement) (?:at|to)',
  ],
  [
    'participant',
    String.raw`attend(?:ed|s|ing)?|(?:took|takes?|taking) part in|participat(?:ed|es|ing) in|join(?:ed|s|ing)|represent(?:ed|s|ing) <[A-Z]\d+> at|(?:led|leads|leading|headed|heads) (?:the|a|his|her) (?:[a-z]+ )?delegation (?:to|at)|were among those at`,
  ],
];
const ANY_PART = PARTS.map(([role, verbs]) => `(?<${role}>${verbs})`).join('|');
const ACTORS = String.raw`(?<who><[PC]\d+>(?:(?: ,)? and <[PC]\d+>| , <[PC]\d+>(?= , <[PC]| and| , and)){0,12})`;
/** "<P0> and <P1> attended the": right before the name. */
const BEFORE = new RegExp(
  String.raw`${ACTORS}(?: , [^<>,;]{1,60} ,| and <O\d+>| and (?:[a-z]+ ){0,3}(?:delegates|others|officials|guests|participants))?(?: (?:also|both|will|would|is set to|is due to|has|have|had|is|are|was|were|then|later|jointly))* (?:${ANY_PART})(?: [\w'’-]+| <D\d+>){0,4} ?$`,
);
/** "Addressing the", "At the … , X said": a phrase that opens the sentence, its subject after the name. */
const OPENING =
  /^(?:(?<chair>chairing|co-chairing)|(?<opener>opening|inaugurating)|(?<speaker>addressing|speaking (?:at|to))|(?<participant>attending|taking part in|participating in))(?: [\w'’-]+){0,3} ?$/;
const NEXT = /^[^;.]{0,120}? , (?:<D\d+> , )?(?<who><P\d+>(?: and <P\d+>)?)/;
/** "was attended by", "hosted by" after the name. */
const AFTER = new RegExp(
  `^[^;.]{0,90}?(?:(?<host>hosted|organi[sz]ed|convened)|(?<chair>chaired|co-chaired|presided over|moderated)|(?<opener>opened|inaugurated)|(?<speaker>addressed)|attended|joined) (?:[a-z]+ ){0,2}by (?:the )?${ACTORS}`,
);
const REFUSED =
  /\b(?:not|never|no|declined to|refused to|invited|invitation|without|skip\w*|absent|unable to|instead of|failed to|denied|if|boycott\w*|cancelled|canceled)\b/;

const roleIn = (groups: Readonly<Record<string, string | undefined>>): EventRole =>
  PARTS.find(([role]) => groups[role] !== undefined)?.[0] ?? 'participant';

function actors(sentence: Resolved, words: string): (number | string)[] {
  return itemsIn(sentence.skeleton, words, 'PC').flatMap((item): (number | string)[] => {
    if (item.tag === 'P') return sentence.credits.has(item.first) ? [] : item.people;
    const party = partyOf(item);
    return party === null ? [] : [party];
  });
}

/** Who takes part in the gathering whose name stands at these offsets of the skeleton. */
export function participantsAt(sentence: Resolved, { from, to }: { from: number; to: number }): Participant[] {
  const { text } = sentence.skeleton;
  const before = text.slice(Math.max(0, from - 300), from);
  const after = text.slice(to, to + 400);
  const found: Participant[] = [];
  const add = (words: string | undefined, role: EventRole): void => {
    for (const actor of actors(sentence, words ?? ''))
      if (!found.some((one) => one.actor === actor && one.role === role)) found.push({ actor, role });
  };
  const joined = BEFORE.exec(before);
  if (joined?.groups && !REFUSED.test(joined[0])) add(joined.groups.who, roleIn(joined.groups));
  const opening = OPENING.exec(before.trimStart());
  if (opening?.groups) add(NEXT.exec(after)?.groups?.who, roleIn(opening.groups));
  const passive = AFTER.exec(after);
  if (passive?.groups && !REFUSED.test(passive[0]) && !/ (?:who|which|and) /.test(upTo(/ by /, passive[0])))
    add(passive.groups.who, roleIn(passive.groups));
  return found;
}

const SPOKEN_OF = new Cued(
  /\bthe (?<noun>conference|summit|forum|congress|dialogue|exhibition|festival|seminar|workshop)(?! of| on| cent| hall)\b/g,
);

/** "the conference", "the forum" in a sentence without a name: the noun and its offsets. */
export function spokenOf({ skeleton }: Resolved): { noun: string; from: number; to: number }[] {
  return matches(SPOKEN_OF, skeleton.text).map((match) => ({
    noun: match.groups?.noun ?? '',
    from: match.index,
    to: match.index + match[0].length,
  }));
}

const THEME =
  /\b(?:(?:with|under|on|around|by) (?:the|a|its) (?:theme|slogan|motto)(?: of)?|themed|whose theme (?:is|was)|the theme (?:of which )?(?:is|was))[ :,]{0,3}["'“‘«]([^"”«»\n]{3,180}?)[,.]?["'”’»](?![\p{L}\p{N}])/u;

/** The theme in quotation marks that follows a name in its sentence, in the words of the text. */
export function themeAfter(text: string, { start, end }: { start: number; end: number }): string | null {
  return THEME.exec(text.slice(start, Math.min(end, start + 400)))?.[1]?.trim() ?? null;
}

/** Where the tokens of a name stand in the skeleton. */
export function stretchOf({ skeleton }: Resolved, first: number, last: number): { from: number; to: number } {
  const from = skeleton.marks.findLast((mark) => mark.first <= first)?.at ?? 0;
  const to = skeleton.marks.find((mark) => mark.first > last)?.at ?? skeleton.text.length;
  return { from, to };
}
