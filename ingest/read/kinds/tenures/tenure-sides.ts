// The state for which somebody is told to act: "Egypt was represented by Foreign Minister X", "In the Indian party were X and Y",
// "his host in Yerevan, President X", "Peru's cabinet, chaired by President X".
import type { AnnotatedSentence } from '../../annotate.ts';
import type { Titled } from '../../story/titled.ts';
import { type OwnerView, stateOf } from './tenure-view.ts';

/** Those who travel or sit together for a state. */
const PARTIES = /^(?:party|delegation|side|team|entourage|mission|group|contingent)$/;
/** After them: who they are. */
const LISTS =
  /^,? ?(?::|(?:also )?(?:was|were|is|are|included|includes|including|consisted of|consists of|comprised|comprises|was made up of|numbered)\b)/;
/** From a state to who acts for it. */
const REPRESENTED_BY =
  /^(?:'s|’s)?(?: (?:side|delegation|government|team|mission|embassy))?,? (?:(?:is|was|were|will be|has been|had been|would be|being)(?: \w+){0,3} )?(?:represented |sent |led |headed )?(?:\w+ ){0,2}by (?:its |the )?$/;
/** From an office to a state: its holder leads those who act for it. */
const HEADING = /^,? (?:who )?(?:head|lead|led|run|ran|direct|represent)\w* (?:the |his |her )?$/;
/** From a state to who leads what is its own: "'s cabinet, presided over by". */
const ITS_OWN_UNDER =
  /^(?:'s|’s)?(?: [\p{L}-]+){1,3},? (?:(?:headed|led|chaired|directed|run|commanded|presided over) by|under) (?:the )?$/u;
const SPEAKS_FOR =
  /^(?:, (?:for|on behalf of) (?:which|whom) | sent | was sending | is sending | dispatched )(?:its |the )?$/;

/** ", the ": what parts a state from who speaks for it is no longer. */
const LONGEST_JOINT = 6;

/** The state for whose side the holder of an office is named, if the sentence names one. */
export const stateOfSide = (view: OwnerView, holding: Titled, sentence: AnnotatedSentence): string | null =>
  stateSpokenFor(view, holding, sentence) ??
  stateOfHost(view, holding, sentence) ??
  stateInTurn(view, holding, sentence) ??
  stateRepresented(view, holding, sentence) ??
  stateOfParty(view, holding, sentence) ??
  stateHeaded(view, holding, sentence) ??
  stateOfSideBefore(view, holding, sentence);

/** "For Lomé, Foreign Minister X said", "Y signed it for Bhutan and Commerce Minister X for Thailand". */
function stateSpokenFor(view: OwnerView, { start, end }: Titled, { index, tokens }: AnnotatedSentence): string | null {
  const states = view.prose(index).filter((piece) => piece.kind === 'country' && piece.how !== 'adjective');
  for (const piece of states) {
    if (tokens[piece.first - 1]?.lower !== 'for') continue;
    const [from, to] = [tokens[piece.first - 1]?.start ?? 0, tokens[piece.last]?.end ?? 0];
    const next = tokens[piece.last + 1]?.lower ?? '';
    const opens = piece.first === 1 && next === ',' && view.text(to, start).length <= LONGEST_JOINT;
    const closes = view.text(end, from) === ' ' && /^(?:[,;.]|and|)$/.test(next);
    if (opens || closes) return stateOf(piece);
  }
  return null;
}

/** "Egypt was represented by Foreign Minister X and Bahrain by Crown Prince Y", "Egypt, for which Foreign Minister X signed". */
function stateRepresented(view: OwnerView, { start }: Titled, { index, tokens }: AnnotatedSentence): string | null {
  const piece = view.prose(index).findLast((one) => one.kind === 'country' && (tokens[one.last]?.end ?? 0) < start);
  if (piece?.kind !== 'country') return null;
  const between = view.text(tokens[piece.last]?.end ?? 0, start);
  return REPRESENTED_BY.test(between) || SPEAKS_FOR.test(between) || ITS_OWN_UNDER.test(between) ? piece.code : null;
}

/** "A and B were represented by X and Y": in their order. */
function stateInTurn(view: OwnerView, { person, start, end }: Titled, sentence: AnnotatedSentence): string | null {
  const by = /\b(?:represented|led|headed) (?:\w+ )?by\b/.exec(view.text(sentence.start, sentence.end));
  const at = by ? sentence.start + by.index : start + 1;
  if (at > start) return null;
  const states = view
    .prose(sentence.index)
    .filter(
      (piece) => piece.kind === 'country' && piece.how !== 'adjective' && (sentence.tokens[piece.last]?.end ?? 0) <= at,
    );
  const named = sentence.mentions.filter(({ run }) => run.start > at);
  const turn = named.findIndex((one) => one.person === person && one.run.start >= start && one.run.end <= end);
  const piece = states.length > 1 && states.length === named.length ? states[turn] : undefined;
  return piece ? stateOf(piece) : null;
}

/** "In the Indian party were X, the external affairs minister, and Y": the state of the party. */
function stateOfParty(view: OwnerView, { start }: Titled, { index, tokens }: AnnotatedSentence): string | null {
  const piece = view
    .prose(index)
    .find(
      (one) =>
        one.kind === 'country' &&
        PARTIES.test(tokens[one.last + 1]?.lower ?? '') &&
        (tokens[one.last]?.end ?? 0) < start,
    );
  if (piece?.kind !== 'country') return null;
  const between = view.text(tokens[piece.last + 1]?.end ?? 0, start);
  return LISTS.test(between) && !/[.;]/.test(between) ? piece.code : null;
}

/** "Ambassador X, who heads the Korean mission": the state of the party. */
function stateHeaded(view: OwnerView, { end }: Titled, { index, tokens }: AnnotatedSentence): string | null {
  const piece = view.prose(index).find((one) => (tokens[one.first]?.start ?? 0) > end);
  if (
    piece?.kind !== 'country' ||
    !PARTIES.test(tokens[piece.last + (tokens[piece.last + 1]?.lower === "'s" ? 2 : 1)]?.lower ?? '')
  )
    return null;
  return HEADING.test(view.text(end, tokens[piece.first]?.start ?? end)) ? piece.code : null;
}

/** "his host in Yerevan, President X", "a guest from Slovakia: Prime Minister X". */
function stateOfHost(view: OwnerView, { start }: Titled, { index, tokens }: AnnotatedSentence): string | null {
  const place = view.prose(index).findLast((one) => stateOf(one) !== null && (tokens[one.last]?.end ?? 0) < start);
  if (!place || !/^(?:in|from)$/.test(tokens[place.first - 1]?.lower ?? '')) return null;
  if (!/^(?:host|hostess|guest|visitor|colleague|counterpart)$/.test(tokens[place.first - 2]?.lower ?? '')) return null;
  return /^[,:]? (?:the )?$/.test(view.text(tokens[place.last]?.end ?? 0, start)) ? stateOf(place) : null;
}

/** "On the Chinese side an envoy is being made ready. X, special representative, …": who opens the next sentence is of that side. */
function stateOfSideBefore(
  view: OwnerView,
  { start }: Titled,
  { index, start: opening, paragraph }: AnnotatedSentence,
): string | null {
  const before = view.annotated.sentences[index - 1];
  if (start - opening > LONGEST_JOINT || before?.paragraph !== paragraph) return null;
  const word = (i: number): string => before.tokens[i]?.lower ?? '';
  if (!/^(?:on|for)$/.test(word(0)) || word(1) !== 'the') return null;
  const piece = view.prose(index - 1).find(({ first }) => first === 2);
  return piece?.kind === 'country' && PARTIES.test(word(piece.last + 1)) ? stateOf(piece) : null;
}
