// What the text as a whole is about: whose day it tells, when and where, and whether it tells a round of meetings.
// What a sentence leaves unsaid (the day, the city) is borrowed from here, and marked as borrowed.

import { daysBetween } from '../../../model/dates.ts';
import type { Annotated } from '../annotate.ts';
import { ROUND } from '../lexicon/meeting-frames.ts';
import { mayHave, maySay } from '../lexicon/protocol.ts';
import { heldBy, speaksForOthers } from '../people/holdings.ts';
import { type Journey, journeyAt } from '../people/journey.ts';
import type { Resolved } from '../people/resolve.ts';
import { titleKey } from '../people/titles.ts';
import { peopleIn } from '../skeleton.ts';
import type { Trace } from '../trace.ts';
import { NOWHERE, type Setting, type Status } from './circumstances.ts';
import { mournedIn } from './mourned.ts';
import { narrativeOf } from './narrative.ts';
import { firstTime, LEAD, leadSetting, type OpeningWords } from './opening.ts';
import { type Holding, isState, isStateOrUnion } from './titled.ts';

export class Story {
  readonly #annotated: Annotated;
  readonly holdings: readonly Holding[];
  readonly sentences: readonly Resolved[];
  readonly #countries = new Map<number, string | null>();
  readonly #sides: string[];
  readonly #leadTime: string | null;
  /** Whether anybody holds an office, or offices are spoken of. */
  readonly #ofStates: boolean;
  #callsOff: boolean | undefined;
  /** The person whose doings the text tells. */
  readonly about: number | undefined;
  /** The sentence from which a round of meetings is told. */
  readonly roundFrom: number | undefined;
  /** Those whom the text tells to be dead. */
  readonly mourned: ReadonlySet<number>;
  readonly lead: Setting;
  readonly #narrative: ReadonlyMap<number, Setting>;
  readonly leadWords: OpeningWords;

  constructor(annotated: Annotated, sentences: readonly Resolved[], holdings: readonly Holding[]) {
    this.#annotated = annotated;
    this.holdings = holdings;
    this.sentences = sentences;
    this.#ofStates =
      holdings.length > 0 ||
      OF_STATES.test(annotated.text) ||
      sentences.some(({ skeleton }) => skeleton.items.some(({ tag }) => tag === 'O'));
    this.#sides = mostSpokenOf(sentences, annotated.home);
    this.mourned = mournedIn(sentences);
    const prose = sentences.filter(({ caption }) => !caption);
    const round = prose
      .slice(0, LEAD + 2)
      .find(({ skeleton }) => ROUND.test(skeleton.text) && /<[PG]\d/.test(skeleton.text));
    // entries without a subject are about the one whom they leave unsaid, and tell each meeting by itself
    const unsaid = mostlyUnsaid(prose);
    this.roundFrom = unsaid === undefined ? round?.index : undefined;
    const first = (round ?? prose.find(({ skeleton }) => /<P\d/.test(skeleton.text)))?.skeleton;
    this.about = unsaid ?? this.#protagonist(prose, first ? peopleIn(first, first.text) : []);
    const { words, ...lead } = leadSetting(prose, annotated);
    this.lead = lead;
    this.leadWords = words;
    this.#leadTime = firstTime(prose);
    this.#narrative = narrativeOf(prose, annotated.published);
  }

  /** Of the people of the opening sentence the one of the home country, else the first. */
  #protagonist(prose: readonly Resolved[], named: readonly number[]): number | undefined {
    const mayBe = (person: number): boolean => !this.mourned.has(person) && !speaksForOthers(this.holdings, person);
    const opening = named.filter(mayBe);
    const home = opening.find((person) => this.country(person) === this.#annotated.home);
    if (home !== undefined) return home;
    if (opening[0] !== undefined) return opening[0];
    const people = prose.slice(0, LEAD).flatMap(({ skeleton }) => peopleIn(skeleton, skeleton.text));
    return people.find(mayBe);
  }

  /** Where an entry without a subject takes place; undefined where that was not told. */
  journey(sentence: Resolved): Journey | undefined {
    return journeyAt(this.#annotated, sentence);
  }

  /** The time that the text opens with, for what is told in or right after the opening without a time of its own. */
  leadTime(sentence: number): string | null {
    return sentence <= LEAD + 1 ? (this.lead.date ?? this.#leadTime) : null;
  }

  get published(): string | null {
    return this.#annotated.published;
  }

  /** The text as it stands. */
  get text(): string {
    return this.#annotated.text;
  }

  /** A person's name as the list of people has it. */
  name(person: number): string {
    return this.#annotated.people[person]?.name ?? '';
  }

  get home(): string | null {
    return this.#annotated.home;
  }

  /** Whether the country from which the text is told is known and not only likely, and this month is what it tells of. */
  tellsOfHome(date: string | null): boolean {
    const known = this.#annotated.homeKnown || this.#annotated.dateline !== undefined;
    return known && (date === null || date.slice(0, 7) === this.published?.slice(0, 7));
  }

  get trace(): Trace | undefined {
    return this.#annotated.trace;
  }

  /** The two sides that the text is about: home, and the other country most spoken of. */
  sides(): string[] {
    return this.#sides;
  }

  /** Country or body for which a person acts, by the offices the text gives. */
  country(person: number): string | null {
    const known = this.#countries.get(person);
    if (known !== undefined) return known;
    const all = heldBy(this.holdings, person).filter(({ of }) => of !== null);
    const held = all.filter(({ standing }) => standing === null);
    // who held an office of a state is of that state still
    const country =
      (held.find(({ of }) => isStateOrUnion(of)) ?? held[0])?.of ??
      this.#annotated.people[person]?.origin ??
      all.find(({ of, owner }) => isState(of) && owner !== 'home' && owner !== 'place')?.of ??
      null;
    this.#countries.set(person, country);
    return country;
  }

  /** Everybody whom the text names. */
  get spokenOf(): number[] {
    return this.#annotated.people.map((_, person) => person);
  }

  /** Whether the text says that a person acts for that country, and not only that it may be so by where the text stands. */
  surelyOf(person: number, code: string): boolean {
    return heldBy(this.holdings, person).some(
      ({ of, owner, title }) =>
        of === code && (owner === 'home' ? this.#annotated.homeKnown && mayBeOf(code, title) : owner !== 'place'),
    );
  }

  /** Whether the text itself says that a person acts for that country, and it is not inferred from where the text is told. */
  saidToBeOf(person: number, code: string): boolean {
    if (this.#annotated.people[person]?.origin === code) return true;
    return heldBy(this.holdings, person).some(({ of, owner }) => of === code && owner !== 'home' && owner !== 'place');
  }

  /** Whether the text tells of a journey that was called off. */
  get callsOff(): boolean {
    this.#callsOff ??= this.sentences.some(({ skeleton: { text } }) =>
      /\bcancellation\b|\b(?:cancel\w*|call\w* off|scrap\w*|postpon\w*|put off|scuttl\w*)\b.{0,60}\b(?:visit|trip|tour|journey|summit|meeting)\b|\b(?:visit|trip|tour|journey|summit|meeting)\b.{0,60}\b(?:cancel\w*|called off|scrap\w*|postpon\w*|put off|scuttl\w*)\b/.test(
        text,
      ),
    );
    return this.#callsOff;
  }

  /** The month in which what is told freshly took place. */
  get now(): string | null {
    return (this.lead.date ?? this.published)?.slice(0, 7) ?? null;
  }

  /** Whether the text says at its head where it was written. */
  get hasDateline(): boolean {
    return this.#annotated.dateline !== undefined;
  }

  /** Where what is told freshly took place, if the text says where it stands. */
  get site(): string | null {
    return this.lead.country ?? this.#annotated.dateline?.country ?? null;
  }

  /** The time that the paragraph of a sentence spoke of last before it. */
  timeBefore({ index, paragraph }: Resolved): string | null {
    for (const sentence of this.sentences.slice(Math.max(0, index - 2), index).reverse()) {
      const date = sentence.skeleton.items.findLast(({ piece }) => piece?.kind === 'date')?.piece;
      if (sentence.paragraph === paragraph && date?.kind === 'date' && date.value.length >= 7)
        return date.value.split('/')[0] ?? null;
    }
    return null;
  }

  /** The country that the text stands in: of its dateline, of its opening, or the home of who tells it. */
  get stands(): string | null {
    return this.#annotated.dateline?.country ?? this.lead.country ?? this.home;
  }

  /** The dead and the merely named do not meet: everyone must be a different person of whom something is known, or be named at once. */
  mayMeet(people: readonly number[]): boolean {
    // where nobody in the whole text holds an office, "met" is told of players, not of statesmen
    return this.#ofStates && new Set(people).size === people.length;
  }

  /** "Had earlier paid a call": the day that is told. "Had been received", with no other time: this month, unless times are counted. */
  #beforehand(text: string): string | null {
    if (/\bhad earlier\b/.test(text)) return this.lead.date;
    return /\b(?:[a-z]+th|first|second|third|last|next) time\b/.test(text) ? null : this.now;
  }

  /** A sentence's own setting, filled up from its paragraph, from whose house it is, or from the lead. */
  setting(
    said: Setting,
    told: { mode: 'in-person' | 'call'; status: Status; sentence: Resolved; host?: string | null },
  ): Setting & { borrowed: boolean; placed?: boolean } {
    // the seats of the Union stand in a state
    const own = said.country === 'EU' ? { ...said, country: 'BEL' } : said;
    const { text } = told.sentence.skeleton;
    const held = told.status === 'held';
    const now = (held ? this.#narrative.get(told.sentence.index) : undefined) ?? NOWHERE;
    // another country is another day
    const elsewhere = own.country !== null && this.lead.country !== null && own.country !== this.lead.country;
    const before = /\bhad (?:\w+ )?(?:met|been|paid|received|visited|held|talked|spoken)\b/.test(text);
    const just = before && held ? this.#beforehand(text) : null;
    const lead = held && !elsewhere && !before ? this.lead.date : just;
    const date = own.date ?? (elsewhere && now.country !== own.country ? null : now.date) ?? lead;
    const borrowed = own.date === null;
    if (told.mode === 'call') return { date, place: null, country: null, borrowed };
    if (borrowed && /\bduring (?:the|his|her|their|<H\d+>)(?: \w+){0,2} (?:visit|stay|trip|tour)\b/.test(text))
      return { ...own, borrowed };
    if (own.country) return { ...own, date, borrowed, placed: true };
    if (now.country) return { date, place: now.place, country: now.country, borrowed: true };
    const sameDay = own.date === null || this.lead.date === null || own.date === this.lead.date;
    const host = told.host ?? null;
    if (held && host !== null && (host !== this.lead.country || !sameDay))
      return { date, place: null, country: host, borrowed: true };
    const where = (sameDay || nearby(date, this.lead.date)) && held ? this.lead : NOWHERE;
    return { date, place: where.place, country: where.country, borrowed: true };
  }
}

/** Whether a state may have an office, and call it so: a president whom a Japanese paper names is not Japan's. */
const mayBeOf = (code: string, title: string): boolean => mayHave(code, titleKey(title)) && maySay(code, title);

/** Whether two days are so near each other that a traveller is likely to be in the same country still. */
function nearby(day: string | null, other: string | null): boolean {
  if (day?.length !== 10 || other?.length !== 10) return false;
  return Math.abs(daysBetween(day, other)) <= 2;
}

/** Words of texts that tell of states, and not of players. */
const OF_STATES =
  /\b(?:summit|presidents?|ministers?|premiers?|chancellor|governments?|diplomats?|diplomatic|ministry|embassy|treaty|bilateral|ambassador)\b/i;

/** Whom a log or register leaves unsaid in its entries; undefined for a text most of whose sentences say who acts. */
function mostlyUnsaid(prose: readonly Resolved[]): number | undefined {
  const unsaid = prose.flatMap(({ skeleton }) => skeleton.items.find(({ how }) => how === 'elided') ?? []);
  return unsaid.length * 2 >= prose.length ? unsaid[0]?.people[0] : undefined;
}

function mostSpokenOf(sentences: readonly Resolved[], home: string | null): string[] {
  const counts = new Map<string, number>();
  for (const { skeleton } of sentences) {
    for (const { piece } of skeleton.items) {
      if (piece?.kind === 'country' && piece.code !== home) counts.set(piece.code, (counts.get(piece.code) ?? 0) + 1);
    }
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  const [first, second] = ranked;
  if (!home || !first) return [];
  // two countries spoken of alike: nobody can say which one "the two countries" are
  return second && second[1] === first[1] ? [] : [home, first[0]];
}
