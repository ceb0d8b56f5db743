// Whose a bare title is by who comes to whom: "Peru has a guest from Chile. President X arrived on Monday", "it was President Y who
// had asked him to come", "at the invitation of King Z she pays a visit to Norway". Who only receives a guest is none.
import type { AnnotatedSentence } from '../../annotate.ts';
import type { Titled } from '../../story/titled.ts';
import { HEADS, TO_THERE } from './tenure-setting.ts';
import { type OwnerView, stateOf } from './tenure-view.ts';

/** Who comes from somewhere: "a guest from Chile". */
const GUESTS = /^(?:guests?|visitors?|delegation|company|callers?|visit)$/;
/** After a title that a sentence begins with: its holder is who came. */
const CAME =
  /^,? (?:who )?(?:(?:has|had|will|is|was) )?(?:(?:now|just|already) )?(?:arriv(?:ed|es|ing)|land(?:ed|s)|came|comes|coming|touched down|fl(?:ew|ies) in|due|expected|here|(?:heads?|leads?|led) (?:it|the delegation))\b(?![^.;]*\bto (?:meet|greet|welcome|receive|await|see)\b)/;
/** After such a title: he is where the text is told from. */
const HERE =
  /^,? (?:is|was|has been) here\b|^,? (?:arrived|landed|came|flew in) [^.;]{0,20}\b(?:for|on) (?:an? )?(?:\w+ ){0,2}visit\b(?! to)/;
/** Before a title: its holder is the guest; from a land that the sentence begins with, he comes. */
const AS_GUEST = /\b(?:guest|visitor), (?:the )?$/i;
const COMES_FROM = /^,? (?:comes|came|arrives|arrived|there (?:is|was)) (?:the )?$/;
/** Before a title: its holder invites. */
const INVITED_BY =
  /\b(?:invited|asked(?: to come)?)(?: (?!to )\w+){0,2} by (?:the )?$|\binvitation (?:of|from|by|extended by) (?:the )?$/i;
/** Before a title, or after it: its holder has a guest. */
const RECEIVED_BY = /\b(?:received|welcomed|greeted|met|awaited|hosted) (?:\w+ ){0,2}by (?:the )?$|\bhost(?:ess)?, $/i;
const INVITES_HIM = /^,? (?:who )?(?:\w+ )?(?:had|has) (?:asked|invited|bidden) (?:him|her|them)\b/;
const RECEIVES_HIM =
  /^,? (?:who )?(?:will |is to |had |has )?(?:receiv|welcom|greet|host|await|me[et]t?|show)\w* (?:him|her|them|the (?:guest|visitor)s?)\b|^,? (?:is|was|will be) (?:his|her|their) host\b/;
/** So many sentences back it may be told who comes, and where to. */
const NEAR = 3;

interface Coming {
  from: string;
  to: string | null;
  /** Whether somebody named in the sentence right before has him as a guest. */
  hosted: boolean;
}

/** The state from which a guest is told to come shortly before, and that to which he comes. */
function guestBefore(view: OwnerView, { index }: AnnotatedSentence): Coming | undefined {
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
    const named = view.annotated.sentences[index - back]?.mentions ?? [];
    const hosted = back === 1 && named.length === 1 && named.every(({ run }) => run.last < own.first);
    return { from, to: told.find((code) => code && code !== from) ?? null, hosted };
  }
  return undefined;
}

/** The only other state named shortly before that whose text it is. */
function otherBefore(view: OwnerView, { index }: AnnotatedSentence): string | null {
  const { home } = view.annotated;
  const told = [1, 2, 3].flatMap((back) => view.prose(index - back).map(stateOf));
  const [other, ...more] = new Set(told.filter((code) => code !== null && code !== home));
  return home !== null && more.length === 0 ? (other ?? null) : null;
}

/** "From Ghana comes President X": the state with which the sentence begins. */
function comesFrom(view: OwnerView, { index, tokens }: AnnotatedSentence, start: number): string | null {
  const piece = tokens[0]?.lower === 'from' ? view.prose(index).find(({ first }) => first === 1) : undefined;
  return piece && COMES_FROM.test(view.text(tokens[piece.last]?.end ?? 0, start)) ? stateOf(piece) : null;
}

/** The country to which somebody is told to travel, in the sentence or shortly before. */
function goalNear(view: OwnerView, { index }: AnnotatedSentence): string | null {
  for (let back = 0; back < NEAR; back++) {
    const { start = 0, tokens = [] } = view.annotated.sentences[index - back] ?? {};
    const goal = view
      .prose(index - back)
      .findLast(
        (piece) =>
          stateOf(piece) !== null &&
          !(piece.kind === 'country' && piece.how === 'adjective') &&
          TO_THERE.test(view.text(start, tokens[piece.first]?.start ?? start)),
      );
    if (goal) return stateOf(goal);
  }
  return null;
}

/** The state of a guest, or of whoever has him come. */
export function stateOfGuest(
  view: OwnerView,
  { title, start, end }: Titled,
  sentence: AnnotatedSentence,
): string | null {
  const before = view.text(sentence.start, start);
  const after = view.text(end, sentence.end);
  const from = comesFrom(view, sentence, start);
  if (from !== null) return from;
  const guest = guestBefore(view, sentence);
  const invites = INVITED_BY.test(before) || INVITES_HIM.test(after);
  if (invites || RECEIVED_BY.test(before) || RECEIVES_HIM.test(after))
    return guest?.to ?? (invites ? goalNear(view, sentence) : null);
  const opens = /^(?:the )?$/i.test(before);
  const comes = opens && (CAME.test(after) || (guest?.hosted && HEADS.test(title)));
  if (guest && (comes || AS_GUEST.test(before))) return guest.from;
  return opens && HERE.test(after) ? otherBefore(view, sentence) : null;
}
