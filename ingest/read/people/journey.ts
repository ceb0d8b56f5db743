// Where an entry without a subject takes place: the country that the last sentence with a subject tells a journey to, and the country
// for which the traveller acts. Bare titles in such an entry are the host country's, those of company the traveller's own.
import type { Annotated, AnnotatedSentence } from '../annotate.ts';
import { wordsOf } from '../mentions/pieces.ts';

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

/** The journey under way at a sentence that leaves its subject out; undefined where none was told. */
export function journeyAt(annotated: Annotated, sentence: AnnotatedSentence): Journey | undefined {
  if (sentence.elided.length === 0) return undefined;
  const told = annotated.sentences.slice(0, sentence.index).findLast(({ elided, tokens }) => {
    return elided.length === 0 && tokens.some(({ lower }) => TRAVELS.test(lower));
  });
  if (!told) return undefined;
  const verb = told.tokens.findIndex(({ lower }) => TRAVELS.test(lower));
  const goals = told.pieces.filter((piece) => piece.first > verb);
  const country = goals.find((piece) => piece.kind === 'country' && piece.how === 'name');
  const places = goals.filter((piece) => piece.kind === 'place' || (piece.kind === 'country' && piece.how === 'seat'));
  const to = country?.kind === 'country' ? country.code : codeOf(places[0]);
  if (!to) return undefined;
  const office = annotated.attachments.find((attachment) => attachment.sentence === told.index)?.office;
  const [place] = places;
  return {
    own: office?.of ?? null,
    title: office?.title ?? null,
    to,
    place: place && places.length === 1 ? wordsOf(told.tokens, place.first, place.last) : null,
  };
}

const codeOf = (piece: AnnotatedSentence['pieces'][number] | undefined): string | null =>
  piece?.kind === 'place' ? piece.country : piece?.kind === 'country' ? piece.code : null;
