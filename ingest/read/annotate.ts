// One document, annotated once: sentences with their pieces, people and offices, on which every kind of fact is read.
import type { Document } from '../../model/documents.ts';
import { creditSpans, type Dateline, findDateline, homeOf, isCaption } from './frame.ts';
import { grouped } from './grouped.ts';
import { type LastTold, withAnaphora } from './mentions/anaphoric-dates.ts';
import { findBodies } from './mentions/bodies.ts';
import { splitCompounds } from './mentions/compounds.ts';
import { findDates } from './mentions/dates.ts';
import { findNamed } from './mentions/gazetteer.ts';
import { findLands, NamedStates } from './mentions/lands.ts';
import { settleNations } from './mentions/nations.ts';
import { findOffices } from './mentions/offices.ts';
import type { Piece } from './mentions/pieces.ts';
import { withoutNames } from './mentions/shields.ts';
import { attachOffices } from './people/attach.ts';
import { nameNext } from './people/counterpart-people.ts';
import type { Attachment, CounterpartOf } from './people/line.ts';
import { splitNamesakes } from './people/namesakes.ts';
import { makeRoster, type Person, type PersonMention } from './people/roster.ts';
import { findRuns, type Run } from './people/runs.ts';
import { withoutRepeats } from './repeats.ts';
import { elidedSubjects, isRegister } from './telegraphic.ts';
import { type Sentence, splitSentences, type Token } from './tokens.ts';
import type { Trace } from './trace.ts';

export interface AnnotatedSentence {
  index: number;
  paragraph: number;
  start: number;
  end: number;
  tokens: Token[];
  pieces: Piece[];
  mentions: PersonMention[];
  caption: boolean;
  credits: ReadonlySet<number>;
  /** Tokens before which an unsaid subject belongs (telegraphic.ts); none in prose. */
  elided: readonly number[];
}

export interface Annotated {
  text: string;
  published: string | null;
  sentences: AnnotatedSentence[];
  people: Person[];
  attachments: Attachment[];
  counterparts: CounterpartOf[];
  dateline: Dateline | undefined;
  home: string | null;
  /** Whether the home is known by agency or publisher and not only likely. */
  homeKnown: boolean;
  /** Where the reading is asked to tell of itself. */
  trace: Trace | undefined;
}

interface Draft {
  sentences: Omit<AnnotatedSentence, 'mentions'>[];
  runs: Run[];
  dateline: Dateline | undefined;
}

function draft(text: string, published: string | null): Draft {
  const settled = settleNations(text);
  const sentences: Draft['sentences'] = [];
  const runs: Run[] = [];
  const states = new NamedStates();
  let dateline: Dateline | undefined;
  let reference = published;
  let told: LastTold = { day: null, time: null };
  const whole = withoutRepeats(text, splitSentences(text));
  const captions = captionStarts(text, whole);
  for (const sentence of whole) {
    const tokens = splitCompounds(sentence.tokens);
    const caption = sentence.index >= (captions.get(sentence.paragraph) ?? Number.POSITIVE_INFINITY);
    const known = findNamed(tokens, settled);
    for (const piece of known) if (piece.kind === 'country') states.note(piece.code);
    const named = [...known, ...findLands(tokens, states)];
    const bodies = findBodies(tokens, named);
    const free = named.filter(
      (piece) => !bodies.some(({ first, last }) => first <= piece.first && last >= piece.first),
    );
    const found: Piece[] = [...free, ...bodies];
    const offices = findOffices(tokens, found);
    const pieces: Piece[] = withoutNames(tokens, withoutCovered([...found, ...offices]));
    if (!dateline && sentences.length < 6 && !caption) {
      dateline = findDateline({ ...sentence, tokens }, pieces);
    }
    const dates = withAnaphora(tokens, findDates(tokens, reference), told);
    const own = dates.filter(
      ({ last }) => !(dateline && dateline.sentence === sentence.index && last <= dateline.last),
    );
    if (!reference || reference.length < 10)
      reference = dates.find((date) => !own.includes(date) && date.value.length === 10)?.value ?? reference;
    // a time to come is none that others are counted from
    const past = own
      .flatMap(({ value }) => value.split('/')[0] ?? [])
      .filter((value) => !published || value <= published);
    told = { day: past.findLast((value) => value.length === 10) ?? told.day, time: past.at(-1) ?? told.time };
    pieces.push(...own);
    pieces.sort((a, b) => a.first - b.first);
    const credits = creditTokens(tokens, sentence, text);
    const elided = caption ? [] : elidedSubjects(tokens);
    sentences.push({ ...sentence, tokens, pieces, caption, credits, elided });
    // "NEW YORK, Kyodo –": the agency is nobody
    const lineEnd = dateline?.sentence === sentence.index ? dateline.last : -1;
    runs.push(...findRuns(tokens, pieces, sentence.index, credits).filter(({ last }) => last > lineEnd));
  }
  return { sentences, runs, dateline };
}

/** A caption has no more sentences than this unless its credit closes it; in a longer paragraph only its end is one. */
const CAPTION_SENTENCES = 3;

/** For each paragraph that is a caption or ends in one, the sentence from which it is. */
function captionStarts(text: string, sentences: readonly Sentence[]): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  for (const [paragraph, own] of grouped(sentences, (one) => one.paragraph)) {
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last || !isCaption(text.slice(first.start, last.end))) continue;
    const closing = own.slice(-CAPTION_SENTENCES);
    const whole = closing.length === own.length || text.startsWith('(', last.start);
    const from = whole ? first : closing.find(({ start, end }) => isCaption(text.slice(start, end)));
    if (from && last.end - from.start < 600) starts.set(paragraph, from.index);
  }
  return starts;
}

/** An office that takes in its country or body leaves these out of the list. */
function withoutCovered(pieces: readonly Piece[]): Piece[] {
  return pieces.filter(
    (piece) =>
      !pieces.some(
        (other) =>
          other !== piece &&
          other.first <= piece.first &&
          other.last >= piece.last &&
          (other.kind === 'office' || other.kind === 'counterpart'),
      ),
  );
}

const NO_CREDITS: ReadonlySet<number> = new Set();

function creditTokens(
  tokens: readonly Token[],
  sentence: { start: number; end: number },
  text: string,
): ReadonlySet<number> {
  const spans = creditSpans(text.slice(sentence.start, sentence.end));
  if (spans.length === 0) return NO_CREDITS;
  return new Set(
    tokens.flatMap((token, i) =>
      spans.some(({ start, end }) => token.start >= sentence.start + start && token.end <= sentence.start + end)
        ? [i]
        : [],
    ),
  );
}

/** Everything about one document that kinds of facts are read from. Pure, but for what it tells a trace. */
export function annotate(document: Pick<Document, 'text' | 'published' | 'publisher'>, trace?: Trace): Annotated {
  const { text, published } = document;
  const { sentences: drafts, runs, dateline } = draft(text, published);
  const { people, mentions } = makeRoster(runs, trace);
  const bySentence = grouped<number, PersonMention>(mentions, ({ run }) => run.sentence);
  const register = isRegister(drafts);
  const sentences = drafts.map((sentence) => ({
    ...sentence,
    mentions: bySentence.get(sentence.index) ?? [],
    elided: register ? sentence.elided : [],
  }));
  // counted before names lend their country to offices
  const counts = countCountries(sentences, dateline);
  const attachments: Attachment[] = [];
  const counterparts: CounterpartOf[] = [];
  for (const sentence of sentences) {
    const read = attachOffices(sentence);
    attachments.push(...read.attached);
    counterparts.push(...read.counterparts);
  }
  nameNext(counterparts, sentences, attachments);
  splitNamesakes(people, mentions, attachments);
  const home = homeOf({
    dateline,
    publisher: document.publisher,
    counts,
    opening: openingCountry(sentences, dateline),
  });
  return {
    text,
    published,
    sentences,
    people,
    attachments,
    counterparts,
    dateline,
    home: home.code,
    homeKnown: home.known,
    trace,
  };
}

function countCountries(sentences: readonly AnnotatedSentence[], dateline: Dateline | undefined): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (code: string): void => void counts.set(code, (counts.get(code) ?? 0) + 1);
  for (const { pieces, index } of sentences) {
    for (const piece of pieces) {
      if (index === dateline?.sentence && piece.first <= dateline.last) continue;
      if (piece.kind === 'country' && piece.code !== 'EU') add(piece.code);
      if (piece.kind === 'office' && piece.of && /^[A-Z]{3}$/.test(piece.of)) add(piece.of);
    }
  }
  return counts;
}

/** The first country that the first sentence of prose names. */
function openingCountry(sentences: readonly AnnotatedSentence[], dateline: Dateline | undefined): string | null {
  const first = sentences.find(
    ({ caption, index }) => !caption && (dateline === undefined || index >= dateline.sentence),
  );
  const piece = first?.pieces.find(
    (one) =>
      one.kind === 'country' &&
      one.code !== 'EU' &&
      !(first.index === dateline?.sentence && one.first <= dateline.last),
  );
  return piece?.kind === 'country' ? piece.code : null;
}
