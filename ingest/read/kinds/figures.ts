// Figures: what the text counts or measures in the world of diplomacy and its economy, each number with what it is a number of.
// Refuses numbers of sport, and numbers of which the words do not say what they count.
import type { Period } from '../../../model/dates.ts';
import type { Annotated } from '../annotate.ts';
import { foldEqual } from '../fold.ts';
import { SHARED_MONEY } from '../lexicon/quantities.ts';
import { findQuantities, type Quantity } from '../mentions/quantities.ts';
import type { Resolved } from '../people/resolve.ts';
import { type Seen, seeAlso } from '../trace.ts';
import {
  type Dated,
  nominal,
  nounsBackFrom,
  type Phrase,
  phraseAfter,
  phraseBefore,
  phraseLinked,
  tellsTime,
} from './counted.ts';
import { seenFigure, type Way } from './figure-parts.ts';
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
import { speakerOf } from './speech.ts';
import { isSport } from './sport.ts';
import type { Story } from './story.ts';
import { toldSides } from './told-sides.ts';

/** One figure as told, with the passages that tell it. */
export interface ToldFigure extends Seen {
  what: string;
  value: number;
  to: number | null;
  unit: string;
  approx: Quantity['approx'];
  change: boolean;
  expected: boolean;
  period: Period | null;
  of: string | null;
  /** The person who is reported to say it. */
  saidBy: number | null;
  /** By what the thing counted was known: a noun after the number, a linked noun, a verb, the figure before, the subject. */
  rule: string;
  passages: { start: number; end: number }[];
}

interface Read {
  figure: ToldFigure;
  quantity: Quantity;
}

/** What a number is only compared with: "down from 3.8% a year earlier". */
const COMPARISON =
  /\b(?:(?:up|down|compared|increase|rise|fall|decrease)(?: slightly| sharply)? (?:from|with|to)|against|versus)(?: the| about| nearly| over)? $/;

/** A deed of giving or granting without a time of its own has none. */
const GIVEN =
  /\b(?:announced|promised|offered|pledged|donated|granted|allocated|provided|committed|brought|approved|lent|earmarked|welcomed|under a|threatened|unveiled|presented|receives?|will)\b/;

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
    const dated = datedOf(sentence);
    for (const quantity of quantities) {
      const read = this.#figure(sentence, quantity, { text, dated });
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

  #figure(sentence: Resolved, seen: Quantity, { text, dated }: { text: string; dated: Dated }): Read | undefined {
    const { tokens } = sentence;
    const quantity = this.#withUnit(sentence, seen, text.slice(seen.end - sentence.start));
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
    return { figure, quantity };
  }

  /** "to 427.2 billion" after a sum is money too; "kroner" is that of the country spoken of. */
  #withUnit(sentence: Resolved, quantity: Quantity, after: string): Quantity {
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
    const last = this.#here.at(-1) ?? this.#read.at(-1);
    const bare =
      quantity.unit === 'count' &&
      quantity.value >= 1e6 &&
      !quantity.spelled &&
      /^(?:$| ?[,.;)]| (?:in|later|by|from|and|while|last|this|a year)\b)/.test(after);
    return bare && last && /^[A-Z]{3}$/.test(last.figure.unit) ? { ...quantity, unit: last.figure.unit } : quantity;
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

interface Place {
  sentence: Resolved;
  dated: Dated;
  /** First token of the number, and first token after it. */
  from: number;
  next: number;
  before: string;
  after: string;
  /** Offset in the document where the number ends. */
  end: number;
  earlier: readonly Read[];
}

/** Who gives a sum is not what it is a sum of. */
const isPerson = ({ mentions }: Resolved, { first, last }: Phrase): boolean =>
  mentions.some(({ run }) => run.first <= last && run.last >= first);

interface Counted {
  /** Whether it is what a sum is given for: then whoever gives has it. */
  given?: boolean;
  phrase: Phrase;
  what?: string;
  way: Way;
}

const withWay = (phrase: Phrase | undefined, way: Way): Counted | undefined => (phrase ? { phrase, way } : undefined);

/** The figure told just before in the same sentence, whose noun an elliptic number takes over. */
function carried({ earlier, from }: Place): Counted | undefined {
  const what = earlier.at(-1)?.figure.what;
  return what ? { phrase: { first: from, last: from }, what, way: 'before' } : undefined;
}

/** "70 cooperation documents", "the number of partners to 32", "of which 34 were in-person". */
function countedThings(place: Place): Counted | undefined {
  const { sentence, dated, next, from, before, after } = place;
  const { tokens } = sentence;
  const seats = /^-(member|seat|nation|country|state) /.exec(after);
  if (seats) {
    const body = phraseAfter(
      tokens,
      tokens.findIndex((token) => token.start >= place.end + seats[0].length),
      dated,
    );
    return body
      ? {
          phrase: body,
          what: `${seats[1] === 'seat' ? 'seats' : 'members'} of ${tokensText(tokens, body.first, body.last)}`,
          way: 'noun',
        }
      : undefined;
  }
  const total = /\bnumber of (?:the |its |their )?[^,;]*$/.exec(before);
  if (total && !/^ (?:\w+ )?(?:countries|nations|people|companies)/.test(after)) {
    const first = tokens.findIndex((token) => token.start >= sentence.start + total.index + 'number of '.length);
    const phrase =
      first < 0 ? undefined : phraseAfter(tokens, tokens[first]?.lower === 'the' ? first + 1 : first, dated);
    if (phrase && phrase.last < from) return { phrase: { ...phrase }, way: 'verb' };
  }
  if (
    /\bof (?:which|whom|them|these|those)(?: ,)? (?:\w+ )?$/.test(before) ||
    /^ (?:of (?:them|these|those|which)\b|were\b|are\b|was\b)/.test(after)
  )
    return carried(place);
  const share =
    /^ (?:out )?of (?:the |its |their )?(?:\w+-)?(?:two|three|four|five|six|seven|eight|nine|ten|\d+) /.exec(after);
  if (share) {
    const start = tokens.findIndex(
      (token) => token.start >= sentence.start + (tokens[next]?.start ?? 0) - sentence.start + share[0].length - 1,
    );
    return withWay(start < 0 ? undefined : phraseAfter(tokens, start, dated), 'noun');
  }
  // "six of its members", "hundreds" apart
  const of = /^ of (?:the|its|their|his|her) /.exec(after);
  const right = phraseAfter(tokens, of ? next + 2 : next, dated);
  if (right) return withWay(right, 'noun');
  const left = phraseBefore(tokens, from, dated);
  if (left && !/^(?:and|or)\b/.test(before.slice(-4).trim())) return withWay(left, 'verb');
  return /^(?:$| ?[,.;)]| and\b| while\b)/.test(after) ? carried(place) : undefined;
}

/** The part is what the number is of: "exports accounted for 46% of GDP". */
const SHARE =
  /\b(?:account(?:s|ed|ing)? for|represent(?:s|ed|ing)?|mak(?:e|es|ing) up|made up|constitut(?:es?|ed|ing)|equivalent to|equal to)(?: an?| the)? $/;

/** "promised 450 million dollars for the programme", "announced $11 million to modernise the army": what the sum is for. */
const GIVES =
  /\b(?:announc(?:e|ed|es|ing)|promis(?:e|ed|es|ing)|offer(?:ed|s|ing)?|pledg(?:e|ed|es|ing)|donat(?:e|ed|es|ing)|gave|gives?|giving|grant(?:ed|s|ing)?|allocat(?:e|ed|es|ing)|provid(?:e|ed|es|ing)|commit(?:ted|s|ting)?|contribut(?:e|ed|es|ing)|add(?:ed|s)?|approv(?:e|ed|es|ing)|lend(?:s|ing)?|lent|earmark(?:ed|s)?|spend(?:s|ing)?|spent|invest(?:ed|s|ing)?|paid|pays?|put|set aside|receiv(?:e|ed|es|ing)|secured|raised|deposit(?:ed|s)?|extend(?:ed|s)?)(?: \w+){0,2}?(?: an?| the| an additional| another)? $/;

function givenFor(place: Place): Counted | undefined {
  const { sentence, dated, next, before } = place;
  const { tokens } = sentence;
  if (!GIVES.test(before)) return undefined;
  for (let i = next; i < next + 8; i++) {
    const word = tokens[i]?.lower ?? '';
    if (/^[.;:,)]?$/.test(word) || /^(?:and|but|while|which|that)$/.test(word)) return undefined;
    if (!/^(?:for|to|towards?|into|in)$/.test(word)) continue;
    const at = /^(?:the|its|their|his|her|an?|help)$/.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
    const start =
      word === 'to' && /^(?:the|its|their|an?)$/.test(tokens[at + 1]?.lower ?? '') && !tokens[at]?.capital
        ? at + 2
        : at;
    if (dated.dated(start)) continue;
    const phrase = phraseAfter(tokens, start, dated);
    if (phrase) return { phrase: { first: Math.min(phrase.first, at), last: phrase.last }, way: 'linked', given: true };
  }
  return undefined;
}

/** A sum, a share or a measure. */
function measured(place: Place, quantity: Quantity): Counted | undefined {
  const { sentence, dated, next, from, before, after } = place;
  const { tokens } = sentence;
  const glued = /^ (?!worth|a (?:year|month|day|week)|the (?:year|same|previous))[a-z]/.test(after)
    ? phraseAfter(tokens, next, dated)
    : undefined;
  const adjective =
    glued &&
    !/^(?:per|a|each|later|earlier|away|long|wide|tall|north|south|east|west|worth|annually|yearly)$/.test(
      tokens[glued.first]?.lower ?? '',
    );
  const back = phraseBefore(tokens, from, dated);
  const left = back && !isPerson(sentence, back) ? back : undefined;
  if (left && SHARE.test(before)) return withWay(left, 'verb');
  // "14 billion dollars, or nearly 90% of GDP"
  const again = /, or (?:about |nearly |some |over |almost )?$/.test(before) ? carried(place) : undefined;
  if (again) return again;
  // "debt, at 68% of GDP": the whole is no more than a measure
  if (
    left &&
    quantity.unit === '%' &&
    /^ of (?:the |its |their )?(?:gdp|gross domestic product|national income|the economy)\b/.test(after) &&
    !/\b(?:account|represent|mak|made|constitut|equivalent|stands? for)/.test(before.slice(-40))
  )
    return withWay(left, 'verb');
  const linked = phraseLinked(tokens, next, dated);
  if (linked) return withWay(linked, 'linked');
  // "put 48 billion into the country as foreign direct investment"
  const as = /^ (?:in|into|to) (?:the )?(?:\S+ ){1,4}?as (?!well|the)/.exec(after);
  const role = as ? tokens.findIndex((token) => token.start >= place.end + as[0].length) : -1;
  const named = role < 0 ? undefined : phraseAfter(tokens, role, dated);
  if (named) return withWay(named, 'linked');
  const given = /^[A-Z]{3}$/.test(quantity.unit) ? givenFor(place) : undefined;
  if (given) return given;
  if (adjective && (!left || quantity.unit !== '%')) return withWay(glued, 'noun');
  if (left) return withWay(left, 'verb');
  if (adjective) return withWay(glued, 'noun');
  return carried(place) ?? withWay(subjectOf(place), 'subject');
}

/** A comma, and nothing after it but words that lead to a change: ", an increase of". */
const ASIDE =
  /[,(] ?(?:(?:which|that|is|i\.e\.|or|a|an|with|up|down|representing|marking|rising|falling|increasing|decreasing|the|year-on-year|on-year|annual|sharp|slight|strong|increase|rise|growth|drop|decline|fall|jump|surge|decrease|of|by|about|nearly|over|more|than|almost|some|around|and) ){0,10}$/;

/** What rises or falls: after "in" ("an increase of 5 percent in exports"), else before the verb, else the figure told before. */
function changed(place: Place): Counted | undefined {
  const { sentence, dated, next, from, before, after } = place;
  const { tokens } = sentence;
  const inNoun =
    /^ (?:(?:year-on-year|on-year|annual|annually|rise|increase|drop|fall|decline|decrease|growth|jump|surge|expansion|reduction) )*(?:in|of) /.exec(
      after,
    );
  if (inNoun) {
    const start = tokens.findIndex((token) => token.start >= (tokens[next]?.start ?? 0) + inNoun[0].length - 1);
    const at = /^(?:the|its|their|a|total)$/.test(tokens[start]?.lower ?? '') ? start + 1 : start;
    const phrase =
      start < 0 || tellsTime(tokens[at]) || dated.dated(at) || dated.named(at)
        ? undefined
        : phraseAfter(tokens, at, dated);
    if (phrase) return withWay(phrase, 'linked');
  }
  // ", up 22 percent", ", an increase of 44%": of what was told just before
  if (ASIDE.test(before)) {
    const told = carried(place);
    if (told) return told;
  }
  const noun =
    /^[ -](?:(?:year-on-year|on-year|annual|economic|gdp|real|average) )*(growth|increase|rise|decline|drop|fall|expansion)\b/.exec(
      after,
    );
  if (noun) {
    const glued = phraseAfter(tokens, next, dated);
    if (glued && glued.last > glued.first) return withWay(glued, 'noun');
  }
  const rate =
    /\b(?:growth|increase|rise|decline|drop|fall|expansion|reduction|cut|decrease)(?: rate)?(?: (?:of|at|by|to|reach(?:ed|ing|es)?))+ (?:a |an |the |about |over |nearly )*$/.test(
      before,
    );
  const left = phraseBefore(tokens, from, dated);
  if (left && (rate || left.last < from)) {
    const bare = tokensText(tokens, left.first, left.last).toLowerCase();
    if (!/^(?:growth|increase|rise|decline|drop|fall|year-on-year increase|annual increase|expansion)$/.test(bare))
      return withWay(left, 'verb');
  }
  return carried(place) ?? withWay(subjectOf(place), 'subject');
}

/** The first noun phrase of the sentence. */
function subjectOf({ sentence, dated, from }: Place): Phrase | undefined {
  for (let i = 0; i < Math.min(from, 12); i++) {
    const phrase = nounsBackFrom(sentence.tokens, i, dated);
    const following = sentence.tokens[i + 1];
    if (
      phrase &&
      following &&
      /\p{L}/u.test(following.plain) &&
      (!nominal(following) || /[^e]ed$/.test(following.lower)) &&
      phrase.last + 1 < from
    )
      return phrase;
  }
  return undefined;
}

/** Countries and bodies named in a stretch of tokens, with how they stand there. */
function owners(
  sentence: Resolved,
  first: number,
  last: number,
): { code: string; country: boolean; kind: 'own' | 'of' | 'to'; at: number }[] {
  return sentence.pieces.flatMap((piece) => {
    if (piece.first < first || piece.last > last || (piece.kind !== 'country' && piece.kind !== 'body')) return [];
    const word =
      sentence.tokens[piece.first - 1]?.lower === 'the'
        ? sentence.tokens[piece.first - 2]?.lower
        : sentence.tokens[piece.first - 1]?.lower;
    const code = piece.kind === 'country' ? piece.code : piece.name;
    const kind =
      sentence.tokens[piece.last + 1]?.lower === "'s"
        ? 'own'
        : word === 'to' || word === 'with' || word === 'in' || word === 'by' || word === 'than'
          ? 'to'
          : word === 'of' || word === 'from'
            ? 'of'
            : 'own';
    return [{ code, country: piece.kind === 'country', kind, at: piece.first }];
  });
}

function datesOf(sentence: Resolved): { start: number; end: number }[] {
  return sentence.pieces.flatMap((piece) => {
    const [first, last] = [sentence.tokens[piece.first], sentence.tokens[piece.last]];
    return piece.kind === 'date' && first && last ? [{ start: first.start, end: last.end }] : [];
  });
}

function datedOf(sentence: Resolved): Dated {
  const dates = new Set<number>();
  const names = new Set<number>();
  for (const piece of sentence.pieces) {
    const into =
      piece.kind === 'date'
        ? dates
        : piece.kind === 'country' || piece.kind === 'place' || piece.kind === 'body'
          ? names
          : undefined;
    for (let i = piece.first; into && i <= piece.last; i++) into.add(i);
  }
  return { dated: (token) => dates.has(token), named: (token) => names.has(token) };
}

const substance = (what: string): Set<string> =>
  new Set(
    foldEqual(what)
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3)
      .map((word) => word.replace(/(?:ies|es|s)$/, '')),
  );

/** Whether two phrases speak of the same thing: they share at least half of their words of substance. */
function alike(a: string, b: string): boolean {
  const [one, other] = [substance(a), substance(b)];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared > 0 && shared * 2 >= Math.min(one.size, other.size) && shared * 3 >= Math.max(one.size, other.size);
}

/** The same number of the same thing is one figure, with all its passages. */
function distinct(figures: readonly ToldFigure[]): ToldFigure[] {
  const kept: ToldFigure[] = [];
  const byValue = new Map<string, ToldFigure[]>();
  for (const figure of figures) {
    const key = `${figure.value} ${figure.unit} ${figure.change}`;
    const others = byValue.get(key) ?? [];
    const same = others.find((other) => alike(other.what, figure.what));
    if (same) {
      seeAlso(same, figure);
      same.passages.push(
        ...figure.passages.filter(({ start }) => same.passages.every((passage) => passage.start !== start)),
      );
    } else {
      kept.push(figure);
      byValue.set(key, [...others, figure]);
    }
  }
  return kept;
}

/** The figures of a document. `sentences` are its sentences with their words resolved. */
export function readFigures(annotated: Annotated, sentences: readonly Resolved[], story: Story): ToldFigure[] {
  return isSport(annotated.text) ? [] : new Reader(annotated, story).read(sentences);
}
