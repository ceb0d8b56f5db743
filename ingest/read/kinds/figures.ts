// Figures: what the text counts or measures in the world of diplomacy and its economy, each number with what it is a number of.
// Refuses numbers of sport, and numbers of which the words do not say what they count.
import type { Annotated } from '../annotate.ts';
import { SHARED_MONEY } from '../lexicon/quantities.ts';
import { findQuantities, type Quantity } from '../mentions/quantities.ts';
import type { Resolved } from '../people/resolve.ts';
import { type Dated, type Phrase, phraseAfter } from './counted.ts';
import { datedOf, datesOf, owners } from './figure-owners.ts';
import { seenFigure } from './figure-parts.ts';
import { distinct } from './figure-sameness.ts';
import {
  changeOf,
  clauseBefore,
  currentYear,
  isExpected,
  isStanding,
  periodNear,
  plainOf,
  type Times,
  tokensText,
} from './figure-setting.ts';
import { changed, countedThings, measured, type Place } from './figure-things.ts';
import { speakerOf } from './speech.ts';
import { isSport } from './sport.ts';
import type { Story } from './story.ts';
import type { Read, ToldFigure } from './told-figure.ts';
import { toldSides } from './told-sides.ts';

/** What a number is only compared with: "down from 3.8% a year earlier". */
const COMPARISON =
  /\b(?:(?:up|down|compared|increase|rise|fall|decrease)(?: slightly| sharply)? (?:from|with|to)|against|versus)(?: the| about| nearly| over)? $/;

/** So many sentences back a number without a noun may look for one. */
const REACH = 2;

/** A deed of giving or granting without a time of its own has none. */
const GIVEN =
  /\b(?:announced|promised|offered|pledged|donated|granted|allocated|provided|committed|brought|approved|lent|earmarked|welcomed|under a|threatened|unveiled|presented|receives?|will)\b/;

/** The text of a sentence around a number. */
interface Around {
  text: string;
  dated: Dated;
  following: Quantity | undefined;
}

/** "10 of the 12.5 billion euros": both are of the same kind. */
const PART_OF = /^ (?:out )?of (?:the |its |their |a |these |those )?$/;

function partOf(part: Quantity, whole: Quantity): Quantity {
  if (part.unit !== 'count' || !/^(?:[A-Z]{3}|@.*)$/.test(whole.unit)) return part;
  const scale = part.scale === 1 && part.value < 1000 ? whole.scale : 1;
  return { ...part, unit: whole.unit, value: Number((part.value * scale).toPrecision(15)), scale: part.scale * scale };
}

class Reader {
  readonly #annotated: Annotated;
  readonly #story: Story;
  readonly #read: Read[] = [];
  readonly #times: Times;
  #isCentred: boolean | undefined;
  /** Figures of the sentence at hand. */
  #here: Read[] = [];

  constructor(annotated: Annotated, story: Story) {
    this.#annotated = annotated;
    this.#story = story;
    this.#times = { published: annotated.published, told: null };
  }

  read(sentences: readonly Resolved[]): ToldFigure[] {
    for (const sentence of sentences) if (!sentence.caption) this.#sentence(sentence);
    return distinct(this.#read.map(({ figure }) => figure));
  }

  #sentence(sentence: Resolved): void {
    const text = plainOf(this.#annotated.text, sentence);
    this.#here = [];
    const quantities =
      /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen)/.test(
        text,
      )
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

  /** The past year that the text last spoke of: what "in the year" and an undated past deed are of. */
  #noteYear(sentence: Resolved, text: string): void {
    const year = currentYear(this.#times.published);
    for (const piece of sentence.pieces) {
      if (piece.kind !== 'date' || !/^\d{4}$/.test(piece.value)) continue;
      if (year === null || (Number(piece.value) <= year && Number(piece.value) >= year - 1))
        this.#times.told = piece.value;
    }
    if (year && /\blast year(?!')\b/.test(text)) this.#times.told ??= String(year - 1);
  }

  #figure(sentence: Resolved, seen: Quantity, { text, dated, following }: Around): Read | undefined {
    const { tokens } = sentence;
    const joint = following ? text.slice(seen.end - sentence.start, following.start - sentence.start) : '';
    const part = following && PART_OF.test(joint) ? partOf(seen, following) : seen;
    const quantity = this.#withUnit(sentence, part, { text, dated });
    const [at, end] = [quantity.start - sentence.start, quantity.end - sentence.start];
    const [before, after] = [text.slice(0, at), text.slice(end)];
    const next = tokens.findIndex((token) => token.start >= quantity.end);
    const from = tokens.findIndex((token) => token.start >= quantity.start);
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
      told: (fits) => this.#before(sentence, fits),
      previous: this.#annotatedBefore(sentence),
    };
    const counted =
      change !== 0 ? changed(place) : quantity.unit === 'count' ? countedThings(place) : measured(place, quantity);
    if (!counted) return undefined;
    const clause = clauseBefore(text, at);
    const expected = isExpected(clause, after);
    let what = counted.what ?? tokensText(tokens, counted.phrase.first, counted.phrase.last).replace(/\s+/g, ' ');
    const same = /^(?:figures?|numbers?|totals?|amounts?|sums?)$/i.test(what)
      ? (this.#here.at(-1) ?? this.#read.at(-1))?.figure.what
      : undefined;
    if (same) what = same;
    if (!/\p{L}{2}/u.test(what) || /(?:^| )ones?$/.test(what)) return undefined;
    const figure: ToldFigure = {
      what,
      value: change < 0 ? -quantity.value : quantity.value,
      to: quantity.to === undefined ? null : change < 0 ? -quantity.to : quantity.to,
      unit: quantity.unit,
      approx: quantity.approx,
      change: change !== 0,
      expected,
      period: this.#period(sentence, text, { at, expected, clause: clause + after.slice(0, 60) }),
      of: this.#of({ ...place, what, phrase: counted.phrase, given: counted.given === true }),
      saidBy: null,
      rule: `figure-${counted.way}`,
      passages: [{ start: sentence.start, end: sentence.end }],
    };
    if (this.#annotated.trace) figure.seen = [seenFigure(sentence, figure, quantity, counted)];
    return { figure, quantity, sentence: sentence.index };
  }

  /** "to 427.2 billion" after a sum is money too; "kroner" is that of the country spoken of. */
  #withUnit(sentence: Resolved, quantity: Quantity, { text, dated }: Pick<Around, 'text' | 'dated'>): Quantity {
    const shared = SHARED_MONEY.get(quantity.unit.slice(1));
    if (quantity.unit.startsWith('@')) {
      const countries = sentence.pieces.flatMap((piece) =>
        piece.kind === 'country'
          ? [{ code: piece.code, far: Math.abs((sentence.tokens[piece.first]?.start ?? 0) - quantity.start) }]
          : [],
      );
      const near = countries.sort((a, b) => a.far - b.far).find(({ code }) => shared?.[code]);
      const all = this.#annotated.sentences.flatMap(({ pieces }) =>
        pieces.flatMap((piece) => (piece.kind === 'country' ? [piece.code] : [])),
      );
      const code = near?.code ?? [this.#annotated.home, ...all].find((one) => one !== null && shared?.[one]);
      return { ...quantity, unit: (code ? shared?.[code] : undefined) ?? quantity.unit.slice(1) };
    }
    if (quantity.unit !== 'count' || quantity.scale < 1e6) return quantity;
    const last = this.#here.at(-1) ?? this.#before(sentence, ({ unit }) => unit !== '%');
    if (!last || !/^[A-Z]{3}$/.test(last.figure.unit)) return quantity;
    const next = sentence.tokens.findIndex((token) => token.start >= quantity.end);
    const noun = next < 0 ? undefined : phraseAfter(sentence.tokens, next, dated);
    const things =
      noun !== undefined && /^[a-z]*(?:s|people|men|women|children)$/.test(sentence.tokens[noun.first]?.lower ?? '');
    const money =
      noun === undefined ||
      /^ (?:in|later|by|from|and|while|last|this|a year|each|for|to)\b/.test(
        text.slice(quantity.end - sentence.start),
      ) ||
      (!things && this.#here.length > 0);
    return money ? { ...quantity, unit: last.figure.unit } : quantity;
  }

  /** The figure told last before this sentence, in it or the two before it, that is of a kind. */
  #before(sentence: Resolved, fits: (figure: ToldFigure) => boolean): Read | undefined {
    const read = this.#read.findLast(({ figure }) => fits(figure));
    return read && read.sentence >= sentence.index - REACH ? read : undefined;
  }

  #period(
    sentence: Resolved,
    text: string,
    { at, expected, clause }: { at: number; expected: boolean; clause: string },
  ): string | null {
    const told = periodNear(sentence, text, at, this.#times);
    // a state that goes on is that of the year, whatever the day of the report
    if (told !== undefined && told.length === 10 && !expected && told === this.#times.published && isStanding(clause))
      return told.slice(0, 4);
    if (told !== undefined) return told;
    const near = this.#here.at(-1)?.figure.period;
    if (near) return near;
    if (expected) return null;
    const year = this.#times.published?.slice(0, 4) ?? null;
    if (isStanding(clause)) return year;
    return this.#times.told ?? (GIVEN.test(clause) ? null : year);
  }

  #of(place: Place & { what: string; phrase: Phrase; given: boolean }): string | null {
    const { what, sentence, phrase, from, given } = place;
    if (/\b(?:two-way|bilateral|mutual|both)\b|\bbetween the two\b|\btrade between\b/i.test(what)) return null;
    const all = owners(sentence, phrase.first, phrase.last);
    // tourists and money are those of the place that receives them
    const came = /\btourists?|visitors?\b/i.test(what)
      ? owners(sentence, phrase.last + 1, phrase.last + 4).find(({ country }) => country)
      : undefined;
    if (
      came &&
      /^(?:visited|travelled|traveled|came|arrived|flew)$/.test(sentence.tokens[phrase.last + 1]?.lower ?? '')
    )
      return came.code;
    const receives = /\b(?:tourists?|visitors?|arrivals|investors?|investment|holidaymakers)\b/i.test(what)
      ? all.find(({ kind, country }) => kind === 'to' && country)
      : undefined;
    if (receives) return receives.code;
    const giver = given
      ? owners(sentence, 0, from - 1).find(({ kind, country }) => country && kind !== 'to')
      : undefined;
    if (giver) return giver.code;
    const inside = given ? [] : all.filter(({ kind }) => kind !== 'to');
    // "members of UNESCO", "UNESCO designations": the body that has them; "exports of Laos": the country
    const own = inside.find(({ kind }) => kind === 'own' || kind === 'of') ?? inside[0];
    if (own) return own.code;
    const subject = owners(sentence, Math.max(0, from - 40), from - 1).filter(({ kind }) => kind !== 'to');
    const last = subject.findLast(({ country }) => country) ?? subject.at(-1);
    if (
      last &&
      subject.some(
        ({ at, code }) => code !== last.code && at === last.at - 2 && sentence.tokens[last.at - 1]?.lower === 'and',
      )
    )
      return null;
    if (last) return last.code;
    return this.#told(sentence, from);
  }

  #annotatedBefore({ index, paragraph }: Resolved): Resolved | undefined {
    const before = this.#story.sentences[index - 1];
    return before?.paragraph === paragraph ? before : undefined;
  }

  /** Whether the text is about its own country more than about any other. */
  get #centred(): boolean {
    if (this.#isCentred !== undefined) return this.#isCentred;
    const counts = new Map<string, number>();
    for (const { pieces } of this.#annotated.sentences)
      for (const piece of pieces)
        if (piece.kind === 'country') counts.set(piece.code, (counts.get(piece.code) ?? 0) + 1);
    const { home } = this.#annotated;
    const own = home === null ? 0 : (counts.get(home) ?? 0);
    const other = Math.max(0, ...[...counts].map(([code, count]) => (code === home ? 0 : count)));
    this.#isCentred = own >= 3 && own > other * 2;
    return this.#isCentred;
  }

  /** Whoever acts in the sentence, by the people in it, or in the sentences before; nobody where two share it. */
  #told(sentence: Resolved, from: number): string | null {
    const { skeleton } = sentence;
    const at = skeleton.marks.find((mark) => mark.last >= from)?.at ?? skeleton.text.length;
    const told = toldSides(this.#story);
    const before = told.actors(sentence, at);
    if (before.length === 1 && before[0]) return before[0];
    if (/\b(?:promised|pledged|offered|granted|announced|donated|lent)\b[^.;]*$/.test(skeleton.text.slice(0, at)))
      return told.actingLast(sentence, at);
    if (/\bthe (?:bloc|grouping|union)\b/.test(skeleton.text.slice(0, at))) return told.bloc(sentence);
    if (before.length > 1 || /\bthe two\b|<G\d+>/.test(skeleton.text.slice(0, at))) return null;
    return this.#centred ? this.#annotated.home : null;
  }
}

/** The figures of a document. `sentences` are its sentences with their words resolved. */
export function readFigures(annotated: Annotated, sentences: readonly Resolved[], story: Story): ToldFigure[] {
  return isSport(annotated.text) ? [] : new Reader(annotated, story).read(sentences);
}
