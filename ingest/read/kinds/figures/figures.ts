// Figures: what the text counts or measures in the world of diplomacy and its economy, each number with what it is a number of.
// Refuses numbers of sport, and numbers of which the words do not say what they count.
import { latest } from '../../../../model/dates.ts';
import type { Annotated } from '../../annotate.ts';
import { NUMBER_WORDS, SCALES } from '../../lexicon/numerals.ts';
import { wordsOf } from '../../mentions/pieces.ts';
import { findQuantities, type Quantity } from '../../mentions/quantities.ts';
import type { Resolved } from '../../people/resolve.ts';
import { isSport } from '../../story/sport.ts';
import type { Story } from '../../story/story.ts';
import { speakerOf } from '../statements/speech.ts';
import type { Dated } from './counted-words.ts';
import { changed } from './figure-changes.ts';
import { datedOf, datesOf } from './figure-owners.ts';
import { seenFigure } from './figure-parts.ts';
import { periodOf, type Times } from './figure-period.ts';
import { type Place, tokenFrom } from './figure-place.ts';
import { goingOn } from './figure-reference.ts';
import { distinct } from './figure-sameness.ts';
import { changeOf, clauseBefore, isExpected, isListed, plainOf } from './figure-setting.ts';
import { currentYear } from './figure-spans.ts';
import { measured } from './figure-sums.ts';
import { countedThings } from './figure-things.ts';
import { withUnit } from './figure-units.ts';
import { Whose } from './figure-whose.ts';
import type { Read, ToldFigure } from './told-figure.ts';

/** What a number is only compared with: "down from 3.8% a year earlier". */
const COMPARISON =
  /\b(?:(?:(?<!\badds? )up|down|compared|increase|rise|fall|decrease)(?: slightly| sharply)? (?:from|with|to)|against|versus)(?: the| about| nearly| over)? $/;

/** So many sentences back a number without a noun may look for one. */
const REACH = 2;

/** The text of a sentence around a number. */
interface Around {
  text: string;
  dated: Dated;
  following: Quantity | undefined;
}

/** Whether a day or month is of the news: not to come, and no further back than the month before. */
function isRecent(date: string, published: string | null): boolean {
  if (published === null || published.length < 10 || date.slice(0, 10) > published.slice(0, date.length)) return false;
  const months = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  return months(published) - months(date) <= 1;
}

/** Whether a text can hold a number at all. */
const HAS_NUMBER = new RegExp(
  `\\d|\\b(?:${[...NUMBER_WORDS.keys(), ...SCALES.keys()].filter((word) => word.length > 2 && word !== 'one').join('|')})`,
);

class Reader {
  readonly #annotated: Annotated;
  readonly #story: Story;
  readonly #read: Read[] = [];
  readonly #times: Times;
  readonly #whose: Whose;
  /** Figures of the sentence at hand. */
  #here: Read[] = [];

  constructor(annotated: Annotated, story: Story) {
    this.#annotated = annotated;
    this.#story = story;
    this.#whose = new Whose(annotated, story);
    this.#times = { published: annotated.published, told: null, review: null, day: null, past: null, span: null };
  }

  read(sentences: readonly Resolved[]): ToldFigure[] {
    for (const sentence of sentences) if (!sentence.caption) this.#sentence(sentence);
    return distinct(this.#read.map(({ figure }) => figure));
  }

  #sentence(sentence: Resolved): void {
    const text = plainOf(this.#annotated.text, sentence);
    this.#here = [];
    const quantities = HAS_NUMBER.test(text)
      ? findQuantities({
          text: this.#annotated.text.slice(sentence.start, sentence.end),
          start: sentence.start,
          dates: datesOf(sentence),
        })
      : [];
    const dated = datedOf(sentence, quantities);
    for (const [i, quantity] of quantities.entries()) {
      const read = this.#figure(sentence, quantity, { text, dated, following: quantities[i + 1] });
      if (read) this.#here.push(read);
    }
    const said = this.#here.length > 0 ? speakerOf(sentence) : undefined;
    if (said !== undefined) for (const { figure } of this.#here) figure.saidBy = said;
    this.#read.push(...this.#here);
    this.#noteYear(sentence, text);
  }

  /** The past time that the text last spoke of: what "in the year" and an undated past deed are of. */
  #noteYear(sentence: Resolved, text: string): void {
    const { published } = this.#times;
    const year = currentYear(published);
    for (const piece of sentence.pieces) {
      if (piece.kind !== 'date') continue;
      if (piece.value.length >= 7 && !piece.value.includes('/') && isRecent(piece.value, published))
        this.#times.day = { date: piece.value, sentence: sentence.index };
      if (
        /^\d{4}(?:-\d\d)?$/.test(piece.value) &&
        (published === null || piece.value < published.slice(0, piece.value.length))
      )
        this.#times.past = { date: piece.value, sentence: sentence.index, paragraph: sentence.paragraph };
      if (!/^\d{4}$/.test(piece.value)) continue;
      if (year === null || (Number(piece.value) <= year && Number(piece.value) >= year - 1))
        this.#times.told = piece.value;
      const from = sentence.tokens[piece.first]?.start ?? 0;
      const ofNumber = this.#here.some(({ figure, quantity }) => figure.period === piece.value && quantity.end < from);
      if (this.#times.told === piece.value && !ofNumber) this.#times.review = piece.value;
    }
    if (year && /\blast year(?!')\b/.test(text)) {
      this.#times.told ??= String(year - 1);
      if (this.#here.length === 0) this.#times.review ??= String(year - 1);
    }
    const last = this.#here.at(-1)?.figure;
    if (last?.period && !last.expected && last.unit !== 'count') {
      const { period } = last;
      const before = this.#times.span?.newest ?? period;
      const newest = latest(before) > latest(period) ? before : period;
      this.#times.span = { period, paragraph: sentence.paragraph, newest };
    }
  }

  #figure(sentence: Resolved, seen: Quantity, { text, dated, following }: Around): Read | undefined {
    const { tokens } = sentence;
    const told: Place['told'] = (fits) => this.#before(sentence, fits);
    const quantity = withUnit(seen, {
      annotated: this.#annotated,
      sentence,
      text,
      dated,
      earlier: this.#here,
      following,
      told,
    });
    const [at, end] = [quantity.start - sentence.start, quantity.end - sentence.start];
    const [before, after] = [text.slice(0, at), text.slice(end)];
    const next = tokenFrom(tokens, quantity.end);
    const from = tokenFrom(tokens, quantity.start);
    if (
      COMPARISON.test(before) &&
      /^,? ?(?:a year|the (?:previous|same|year)|in the (?:same|previous|year)|one year|last year|\.|$)/.test(after)
    )
      return undefined;
    // "up 19.5% in volume and 36.1% in value"
    const last = this.#here.at(-1);
    const joined =
      last?.figure.change === true &&
      last.quantity.unit === quantity.unit &&
      /^[^,;]{0,40} and $/.test(text.slice(last.quantity.end - sentence.start, at));
    const change = joined ? (last.figure.value < 0 ? -1 : 1) : changeOf(quantity, before, after);
    const place: Place = {
      sentence,
      dated,
      from,
      next: next < 0 ? tokens.length : next,
      before,
      after,
      end: quantity.end,
      earlier: this.#here,
      told,
      previous: this.#annotatedBefore(sentence),
    };
    // "last year 8.1 billion": cubic metres, of what was told in them
    const measure = seen.unit === 'count' && /^[a-z]/.test(quantity.unit) && quantity.unit !== 'count';
    const counted = measure
      ? goingOn(place, quantity.unit)
      : change !== 0
        ? changed(place)
        : quantity.unit === 'count'
          ? countedThings(place)
          : measured(place, quantity);
    if (!counted) return undefined;
    const clause = clauseBefore(text, at);
    const expected = isExpected(clause, after);
    let what = counted.what ?? wordsOf(tokens, counted.phrase.first, counted.phrase.last).replace(/\s+/g, ' ');
    const same = /^(?:figures?|numbers?|totals?|amounts?|sums?)$/i.test(what)
      ? (last ?? this.#read.at(-1))?.figure.what
      : undefined;
    if (same) what = same;
    // "and 8,930 Chinese ones"
    what = what.replace(/ ones?$/, ` ${/\S+$/.exec(last?.figure.what ?? 'ones')?.[0]}`);
    if (!/\p{L}{2}/u.test(what) || /(?:^| )ones?$/.test(what)) return undefined;
    const figure: ToldFigure = {
      what,
      value: change < 0 ? -quantity.value : quantity.value,
      to: quantity.to === undefined ? null : change < 0 ? -quantity.to : quantity.to,
      unit: quantity.unit,
      approx: quantity.approx,
      change: change !== 0,
      expected,
      period: periodOf(
        {
          sentence,
          text,
          at,
          end,
          clause: `${clause}${after.slice(0, 60)} ${what}`,
          change: change !== 0,
          expected,
          counts: quantity.unit === 'count',
          what,
          near: last ? last.figure.period : counted.source?.expected ? null : counted.source?.period,
          listed: last !== undefined && isListed(text.slice(last.quantity.end - sentence.start, at), after),
        },
        this.#times,
      ),
      of: this.#whose.of({
        sentence,
        what,
        phrase: counted.phrase,
        from,
        next: place.next,
        given: counted.given === true,
        carried: counted.way === 'before',
        unit: quantity.unit,
        near: last?.figure.of ?? counted.source?.of,
      }),
      saidBy: null,
      rule: `figure-${counted.way}`,
      passages: [{ start: sentence.start, end: sentence.end }],
    };
    if (this.#annotated.trace) figure.seen = [seenFigure(sentence, figure, quantity, counted)];
    return { figure, quantity, sentence: sentence.index };
  }

  /** The figure told last before this sentence, in it or the two before it, that is of a kind. */
  #before(sentence: Resolved, fits: (figure: ToldFigure) => boolean): Read | undefined {
    const read = this.#read.findLast(({ figure }) => fits(figure));
    return read && read.sentence >= sentence.index - REACH ? read : undefined;
  }

  #annotatedBefore({ index, paragraph }: Resolved): Resolved | undefined {
    const before = this.#story.sentences[index - 1];
    return before?.paragraph === paragraph ? before : undefined;
  }
}

/** The figures of a document. `sentences` are its sentences with their words resolved. */
export function readFigures(annotated: Annotated, sentences: readonly Resolved[], story: Story): ToldFigure[] {
  return isSport(annotated.text) ? [] : new Reader(annotated, story).read(sentences);
}
