// Whose a bare title is whose holder acts on a traveller at a place named before: "She flew on to Lima. President X told her there …";
// those called on next in the same round are of the same state. A city that is no seat of government tells only where he receives.
import type { AnnotatedSentence } from '../../annotate.ts';
import { isState, type Titled } from '../../story/titled.ts';
import { type OwnerView, stateOf } from './tenure-view.ts';

/** After a title: its holder acts on somebody, at a place named before. */
const HIM_THERE =
  /^,? (?:who )?(?:[a-z]+ ){0,3}(?:him|her|them|the (?:\p{L}+ )?(?:guest|visitor)s?) there\b(?! (?:is|are|was|were|will|would|has|have|had|can|could|may|might)\b)/u;
/** After a title: its holder receives somebody. */
const RECEIVES_HIM =
  /^,? (?:who )?(?:[a-z]+ ){0,2}(?:receiv|welcom|greet|host|await)\w* (?:him|her|them|the (?:\p{L}+ )?(?:guest|visitor)s?)\b/u;
const MEETS_HIM = /^,? (?:who )?(?:had |has |also |later )?(?:met|saw|sat down with|spoke with) (?:him|her|them)\b/;
const RECEIVED_BY = /\b(?:received|welcomed|greeted|awaited|hosted) (?:\w+ ){0,2}by (?:the )?$/;
/** After a title that a sentence begins with: its holder is the next who is called on. */
const CAME_NEXT = /^,? (?:(?:was|came|comes|is) (?:the )?(?:next|last|second|third|then)\b|followed(?: [a-z]+)?[.,;])/;
/** Before a title: somebody talks with its holder; behind it: that was the next of several talks. */
const TALK_WITH = /\b(?:meeting|talks?|call|audience|conversation|lunch|dinner) (?:with|on) (?:the )?$/i;
const CLOSED = /^ (?:followed|came (?:next|last)|was next|closed|ended|concluded|completed|rounded off|wound up)\b/;
/** Before a title: its holder is the next who is called on. */
const NEXT_CAME =
  /^(?:next|then|last) (?:came|was) (?:the )?$|\b(?:closed|ended|concluded|wound up|rounded off) with (?:an? )?(?:\w+ )?(?:meeting|talks?|call|audience|conversation|lunch|dinner) (?:with|on) (?:the )?$/i;
/** Before the name of a place: somebody is there, goes there or comes from there. */
const PLACED = /^(?:in|to|at|from|via|into|reach(?:ed|es)|left|leaves|visit(?:s|ed|ing)?|toured)$/;
/** How many sentences back the place may be named, and how many a round of calls goes on. */
const NEAR = 2;
const ROUND = 5;

/** The state of the place at which the holder of an office acts on somebody, or of those who were called on before him. */
export function stateThere(view: OwnerView, holding: Titled, sentence: AnnotatedSentence): string | null {
  const after = view.text(holding.end, sentence.end);
  if (HIM_THERE.test(after)) return stateOfPlaceBefore(view, holding, RECEIVES_HIM.test(after));
  const before = view.text(sentence.start, holding.start);
  const next =
    (/^(?:the )?$/i.test(before) && CAME_NEXT.test(after)) ||
    (TALK_WITH.test(before) && CLOSED.test(after)) ||
    NEXT_CAME.test(before);
  return next ? stateOfRound(view, holding) : null;
}

function stateOfPlaceBefore(view: OwnerView, { sentence, start }: Titled, anyCity: boolean): string | null {
  for (let back = 0; back <= NEAR; back++) {
    const tokens = view.annotated.sentences[sentence - back]?.tokens ?? [];
    const place = view.prose(sentence - back).findLast((piece) => {
      if (stateOf(piece) === null || (tokens[piece.last]?.end ?? 0) >= start) return false;
      if (piece.kind === 'place' ? !anyCity : piece.kind === 'country' && piece.how === 'adjective') return false;
      const at = tokens[piece.first - 1]?.lower === 'the' ? piece.first - 2 : piece.first - 1;
      return PLACED.test(tokens[at]?.lower ?? '');
    });
    if (place) return stateOf(place);
  }
  return null;
}

/** "President X received him. Prime Minister Y was next": the state of the host named last. */
function stateOfRound(view: OwnerView, { person, sentence, start }: Titled): string | null {
  for (let back = 0; back <= ROUND; back++) {
    const host = view.known.in(sentence - back).findLast((one) => {
      const { start: from, end } = view.annotated.sentences[sentence - back] ?? { start: 0, end: 0 };
      if (one.person === person || one.start >= start || !isState(one.of)) return false;
      const after = view.text(one.end, end);
      const before = view.text(from, one.start);
      return (
        HIM_THERE.test(after) ||
        RECEIVES_HIM.test(after) ||
        MEETS_HIM.test(after) ||
        RECEIVED_BY.test(before) ||
        (before === '' && CAME_NEXT.test(after))
      );
    });
    if (host) return host.of;
  }
  return null;
}
