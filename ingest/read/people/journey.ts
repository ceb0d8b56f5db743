// Where entries without a subject take place: the country that the last sentence with a subject tells a journey to, and the country
// for which the traveller acts. Bare titles in such an entry are the host country's, those of company the traveller's own.
// Worked out once for each text, in one pass.
import type { Annotated, AnnotatedSentence } from '../annotate.ts';
import { wordsOf } from '../mentions/pieces.ts';
import type { Attachment } from './line.ts';

export interface Journey {
  /** For whom the traveller acts. */
  own: string | null;
  /** In which office. */
  title: string | null;
  to: string;
  /** The city, if exactly one is named. */
  place: string | null;
}

const TRAVELS = /^(?:travelled|traveled|travels|visited|visits|arrived|flew|went|came|toured)$/;

/** By number of sentence: the journey under way. */
type Journeys = readonly (Journey | undefined)[];

const known = new WeakMap<Annotated, Journeys>();

function journeysOf(annotated: Annotated): Journeys {
  const found = known.get(annotated);
  if (found) return found;
  const offices = new Map<number, Attachment>();
  for (const attachment of annotated.attachments)
    if (!offices.has(attachment.sentence)) offices.set(attachment.sentence, attachment);
  let under: Journey | undefined;
  const journeys = annotated.sentences.map((sentence) => {
    if (sentence.elided.length > 0) return under;
    const verb = sentence.tokens.findIndex(({ lower }) => TRAVELS.test(lower));
    if (verb >= 0) under = journeyTold(sentence, verb, offices.get(sentence.index));
    return undefined;
  });
  known.set(annotated, journeys);
  return journeys;
}

function journeyTold(
  { tokens, pieces }: AnnotatedSentence,
  verb: number,
  office: Attachment | undefined,
): Journey | undefined {
  const goals = pieces.filter((piece) => piece.first > verb);
  const country = goals.find((piece) => piece.kind === 'country' && piece.how === 'name');
  const places = goals.filter((piece) => piece.kind === 'place' || (piece.kind === 'country' && piece.how === 'seat'));
  const to = country?.kind === 'country' ? country.code : codeOf(places[0]);
  if (!to) return undefined;
  const [place] = places;
  return {
    own: office?.office.of ?? null,
    title: office?.office.title ?? null,
    to,
    place: place && places.length === 1 ? wordsOf(tokens, place.first, place.last) : null,
  };
}

const codeOf = (piece: AnnotatedSentence['pieces'][number] | undefined): string | null =>
  piece?.kind === 'place' ? piece.country : piece?.kind === 'country' ? piece.code : null;

/** The journey under way at a sentence that leaves its subject out; undefined where none was told, and in every other sentence. */
export function journeyAt(annotated: Annotated, { index, elided }: AnnotatedSentence): Journey | undefined {
  return elided.length === 0 ? undefined : journeysOf(annotated)[index];
}
