// Whose journey is being told: who goes on from a place is who came to it, and a leg without a traveller is a leg of that journey.
// Knows only the visits told so far; where none was, nobody is under way.
import { shiftMonth } from '../../mentions/calendar.ts';
import type { Resolved } from '../../people/resolve.ts';
import { peopleIn } from '../../skeleton.ts';
import type { Story } from '../../story/story.ts';
import { isState } from '../../story/titled.ts';
import { leftIn } from './goals.ts';
import type { ToldVisit } from './told-visits.ts';

/** Sentences that a journey stays in mind. */
const REACH = 9;
const INSERTED =
  /, (?:the )?(<[PG]\d+>)(?: ,)? (?:said|says|announced|told|added|explained|wrote|stated|confirmed|recalled|noted|let it be known)(?: [a-z]+| <[DO]\d+>){0,3} ,/;
/** "flew on to", "from Lima he goes": words of a journey that goes on. */
const ONWARD =
  /\b(?:on (?:to|from|for|via|towards?)|onwards?|then|next|further|afterwards|thereafter|continues?|continued|proceeds?|proceeded|moves on|moved on)\b/;

const LEAVES = /\b(?:leaves?|left|departs?|departed|flies|flew|heads?|headed|goes|went)\b/;

export class UnderWay {
  readonly #story: Story;
  readonly #told: ToldVisit[] = [];
  #tour: { index: number; person: number } | undefined;
  #spokenOf: { index: number; goals: readonly string[] } | undefined;

  constructor(story: Story) {
    this.#story = story;
  }

  add(visits: readonly ToldVisit[]): void {
    this.#told.push(...visits.filter(({ rule }) => rule !== 'visit-companion'));
  }

  /** Somebody sets out on a tour of which no country is named yet. */
  onTour({ index }: Resolved, person: number): void {
    this.#tour = { index, person };
  }

  /** A journey is spoken of that nobody is told to have made: what "X did so" may mean. */
  speakOf({ index }: Resolved, goals: readonly string[]): void {
    this.#spokenOf = { index, goals };
  }

  /** Where the journey would lead that was spoken of in this sentence or the one before. */
  spokenOf({ index }: Resolved): readonly string[] {
    const { index: at = Number.NEGATIVE_INFINITY, goals = [] } = this.#spokenOf ?? {};
    return index - at <= 1 ? goals : [];
  }

  /** The home of the guest whom these people had last in their own country. */
  guestHomes(people: readonly number[]): string[] {
    const homes = new Set(people.map((person) => this.#story.country(person)));
    const guest = this.#told.findLast(
      ({ person, to, status }) => status === null && homes.has(to) && !homes.has(this.#story.country(person)),
    );
    const home = guest === undefined ? null : this.#story.country(guest.person);
    return isState(home) ? [home] : [];
  }

  /** Whether somebody is told to have come to a country. */
  hasCome(to: string): boolean {
    return this.#told.some((visit) => visit.to === to && visit.status === null);
  }

  /** Whether anybody's journey is being told. */
  isTold({ index }: Resolved): boolean {
    return this.#near(index).length > 0;
  }

  /** Those told in this sentence to travel. */
  setOut({ index }: Resolved): number[] {
    return [...new Set(this.#told.filter(({ sentence }) => sentence === index).map(({ person }) => person))];
  }

  /** Whose journey it is: that of whom the text tells, else of who was told last to travel. */
  traveller({ index }: Resolved): number | undefined {
    const { about } = this.#story;
    const own = this.#told.filter(
      ({ person, sentence, date }) => person === about && sentence <= index && this.#isNew(date),
    );
    const near = this.#near(index);
    const tour = this.#tour !== undefined && index - this.#tour.index <= REACH ? this.#tour.person : undefined;
    if (own.some(({ status }) => status === null)) return about;
    return (
      near.findLast(({ status }) => status === null)?.person ?? (own.length > 0 ? about : (near.at(-1)?.person ?? tour))
    );
  }

  /** Who of a nation was told last to travel. */
  ofNation({ index }: Resolved, nations: readonly string[]): number | undefined {
    return this.#near(index).findLast(({ person }) => nations.includes(this.#story.country(person) ?? ''))?.person;
  }

  /** Whether the journey was told shortly before. */
  told({ index }: Resolved, { person, to, date }: ToldVisit): boolean {
    return this.#near(index).some(
      (visit) =>
        visit.person === person &&
        visit.to === to &&
        (!date || !visit.date || visit.date.slice(0, date.length) === date.slice(0, visit.date.length)),
    );
  }

  /** Where the one who travels was told to be last, or is told to come to. */
  place({ index }: Resolved): string | undefined {
    return this.#near(index).findLast(({ status }) => status === null)?.to;
  }

  /** The month of the journey that was told last. */
  month({ index }: Resolved): string | null {
    return (
      this.#near(index)
        .findLast(({ date }) => date !== null)
        ?.date?.slice(0, 7) ?? null
    );
  }

  /** The people of words of travel, with those whom a pronoun or bare title means by mistake put right. */
  settled(sentence: Resolved, people: readonly number[], stretch: string): readonly number[] {
    const [one] = people;
    if (people.length !== 1 || one === undefined || this.#told.some(({ person }) => person === one)) return people;
    const { skeleton, index } = sentence;
    const items = skeleton.items.filter((item) => item.people.includes(one));
    if (items.some(({ how }) => how === 'name')) return people;
    if (this.#onlySpoke(one, index)) return [this.traveller(sentence) ?? one];
    const hosted = items.every(({ how }) => how === 'pronoun') && this.#hosted(one, index);
    if (this.justNamed(one, index) && !hosted) return people;
    // who has not come does not go on
    const from = this.#from(sentence, stretch);
    const near = this.#near(index);
    const there = from === null ? [] : this.#told.filter(({ to, date }) => to === from && this.#isNew(date));
    const came = (there.findLast(({ status }) => status === null) ?? there.at(-1))?.person;
    if (came !== undefined) return [came];
    const visitor = near.at(-1);
    const home = this.#story.country(one) ?? (hosted ? this.#story.stands : null);
    const guest =
      hosted || LEAVES.test(stretch) ? near.findLast(({ to, status }) => status === null && to === home) : undefined;
    if (guest) return [guest.person];
    return visitor !== undefined && ONWARD.test(stretch) ? [visitor.person] : people;
  }

  /** "Its stages, X announced, are Peru and Chile": whoever only says so, in the midst of a sentence, is not who goes on in the next. */
  #onlySpoke(person: number, index: number): boolean {
    const before = this.#story.sentences[index - 1]?.skeleton;
    const speaker = before === undefined ? undefined : INSERTED.exec(before.text)?.[1];
    return before !== undefined && speaker !== undefined && peopleIn(before, speaker).includes(person);
  }

  /** Whether somebody is the only one named in the sentence before. */
  justNamed(person: number, index: number): boolean {
    const named = this.#story.sentences[index - 1]?.skeleton.items.filter(
      ({ how, tag }) => tag === 'P' && how === 'name',
    );
    return named?.length === 1 && named[0]?.people[0] === person;
  }

  /** "Y gave him a dinner": whoever of the sentence before had the one who is under way as a guest. */
  #hosted(person: number, index: number): boolean {
    const before = this.#story.sentences[index - 1]?.skeleton;
    const visitor = this.#near(index).at(-1)?.person;
    return before !== undefined && visitor !== person && peopleIn(before, before.text).includes(visitor ?? -1);
  }

  #near(index: number): ToldVisit[] {
    return this.#told.filter(
      ({ sentence, date }) => sentence <= index && sentence >= index - REACH && this.#isNew(date),
    );
  }

  /** Nobody is still under way on a journey of years ago. */
  #isNew(date: string | null): boolean {
    const { published } = this.#story;
    if (date === null || published === null || published.length < 7) return true;
    return date.length >= 7 ? date.slice(0, 7) >= shiftMonth(published, -1) : date >= published.slice(0, 4);
  }

  /** "From Lima", "from here": the country that is left. */
  #from(sentence: Resolved, stretch: string): string | null {
    if (/\bfrom here\b/.test(stretch)) return this.#story.stands;
    if (/\bfrom there\b/.test(stretch)) return this.#near(sentence.index).at(-1)?.to ?? null;
    return leftIn(sentence, stretch);
  }
}
