// Whose a bare title is by who comes to whom: "Peru has a guest from Chile. President X arrived on Monday", "it was President Y who
// had asked him to come", "at the invitation of King Z she pays a visit to Norway". Who only receives a guest is none.
import type { AnnotatedSentence } from '../../annotate.ts';
import type { Titled } from '../../story/titled.ts';
import { goalsNear } from './tenure-setting.ts';
import { type OwnerView, stateOf } from './tenure-view.ts';

/** Who comes from somewhere: "a guest from Chile". */
const GUESTS = /^(?:guests?|visitors?|delegation|company|callers?|visit)$/;
/** After a title that a sentence begins with: its holder is who came. */
const CAME =
  /^,? (?:who )?(?:(?:has|had|will|is|was) )?(?:(?:now|just|already) )?(?:arriv(?:ed|es|ing)|land(?:ed|s)|came|comes|coming|touched down|fl(?:ew|ies) in|due|expected|here|(?:heads?|leads?|led) (?:it|the delegation))\b(?![^.;]*\bto (?:meet|greet|welcome|receive|await|see)\b)/;
/** Before a title, and after it: its holder invites. */
const INVITED_BY =
  /\b(?:invited|asked(?: to come)?)(?: (?!to )\w+){0,2} by (?:the )?$|\binvitation (?:of|from|by|extended by) (?:the )?$/i;
const INVITES_HIM = /^,? (?:who )?(?:\w+ )?(?:had|has) (?:asked|invited|bidden) (?:him|her|them)\b/;
/** So many sentences back it may be told who comes, and where to. */
const NEAR = 3;

/** The state from which a guest is told to come shortly before, and that to which he comes. */
function guestBefore(view: OwnerView, { index }: AnnotatedSentence): { from: string; to: string | null } | undefined {
  const { home, dateline } = view.annotated;
  for (let back = 1; back <= NEAR; back++) {
    const word = (i: number): string => view.annotated.sentences[index - back]?.tokens[i]?.lower ?? '';
    const states = view.prose(index - back).filter((piece) => stateOf(piece) !== null);
    const own = states.find(({ first }) => {
      const at = word(first - 1) === 'the' ? first - 2 : first - 1;
      return word(at) === 'from' && GUESTS.test(word(at - 1));
    });
    const from = own && stateOf(own);
    if (!from) continue;
    const told = [...states.map(stateOf), dateline?.country, home];
    return { from, to: told.find((code) => code && code !== from) ?? null };
  }
  return undefined;
}

/** The state of a guest, or of whoever has him come. */
export function stateOfGuest(view: OwnerView, { start, end }: Titled, sentence: AnnotatedSentence): string | null {
  const before = view.text(sentence.start, start);
  const after = view.text(end, sentence.end);
  const guest = guestBefore(view, sentence);
  if (INVITED_BY.test(before) || INVITES_HIM.test(after))
    return guest?.to ?? goalsNear(view, sentence.index)[0] ?? null;
  return guest && /^(?:the )?$/i.test(before) && CAME.test(after) ? guest.from : null;
}
