// Who has been told to meet whom so far, sentence by sentence: of whom "talks with X followed", "then came X" and "he" are told.
// Remembers meetings that were held; whoever was only spoken of is not remembered here.
import type { Resolved } from '../../people/resolve.ts';
import { peopleIn } from '../../skeleton.ts';
import type { Story } from '../../story/story.ts';
import type { ToldMeeting } from './told-meetings.ts';

const ANNOUNCES =
  /\b(?:receiv\w+|met|meet|saw|see|welcom\w+|host\w*|greet\w*)\b.{0,40}(?:<O\d+>|\b(?:envoys|ambassadors|visitors|guests|callers|leaders|ministers|counterparts|colleagues)\b)|\b(?:made|did|began|opened|continued|went on) (?:the|<H\d+>|his|her) (?:\w+ )?rounds?\b|\b(?:day|week|morning|afternoon|evening|round|series|string|stream) of (?:\w+ )?(?:visitors|visits|guests|callers|meetings|talks|audiences|calls|receptions)\b|\bfull (?:diary|programme|schedule)\b|\bfrom one <?\w+>? to the next\b/;
/** As many sentences after a meeting its people are still those whose day is told. */
const REACH = 3;

export class Tables {
  readonly #story: Story;
  #last: ToldMeeting | undefined;
  #round: { host: number; sentence: number } | undefined;
  /** With whom each sat alone last. */
  readonly #pairs = new Map<number, number>();
  /** How often each was at a table. */
  readonly #times = new Map<number, number>();

  constructor(story: Story) {
    this.#story = story;
  }

  /** Takes what a sentence told, the last of it being what the next sentence goes on from. */
  note(told: readonly ToldMeeting[]): void {
    for (const meeting of told) {
      if (meeting.status !== 'held' || meeting.people.length < 2) continue;
      this.#last = meeting;
      const [one, other, ...more] = meeting.people;
      if (
        one !== undefined &&
        other !== undefined &&
        more.length === 0 &&
        this.#story.country(one) !== this.#story.country(other)
      ) {
        this.#pairs.set(one, other);
        this.#pairs.set(other, one);
      }
      for (const person of meeting.people) this.#times.set(person, (this.#times.get(person) ?? 0) + 1);
    }
  }

  /** Takes a sentence that announces a round of meetings of one person: "began to receive envoys", "made the usual rounds". */
  announce({ skeleton, index, caption }: Resolved): void {
    if (caption || !/\brounds?\b|\bvisitors\b|\bguests\b|\bcallers\b|<O\d+>/.test(skeleton.text)) return;
    if (!ANNOUNCES.test(skeleton.text)) return;
    const people = peopleIn(skeleton, skeleton.text);
    const [host] = people;
    if (host !== undefined && (people.length === 1 || /\brounds\b/.test(skeleton.text)))
      this.#round = { host, sentence: index };
  }

  /** Whose round of meetings was announced just before. */
  host({ index }: Resolved): number | undefined {
    return this.#round && index - this.#round.sentence <= REACH ? this.#round.host : undefined;
  }

  /** The meeting told last, if that was just before. */
  before({ index }: Resolved): ToldMeeting | undefined {
    return this.#last && index - this.#last.sentence <= REACH ? this.#last : undefined;
  }

  /** Whose day goes on where a sentence tells only of these: somebody of another country who sat at the last table, or the one the text is about. */
  partnerOf(people: readonly number[], sentence: Resolved): number | undefined {
    const { about } = this.#story;
    const host = this.host(sentence);
    if (host !== undefined && !people.includes(host)) return host;
    const sat = this.before(sentence)?.people ?? [];
    const candidates = [...new Set([...this.#byTimes(sat), ...(about === undefined ? [] : [about])])].filter(
      (person) => !people.includes(person),
    );
    const foreign = candidates.filter((person) =>
      people.every((one) => {
        const [mine, other] = [this.#story.country(person), this.#story.country(one)];
        return mine === null || other === null || mine !== other;
      }),
    );
    const main = about !== undefined && foreign.includes(about) && (sat.length === 0 || sat.includes(about));
    return main ? about : foreign[0];
  }

  /** Those of a table, who sat at most tables first. */
  #byTimes(sat: readonly number[]): number[] {
    return [...sat].sort((a, b) => (this.#times.get(b) ?? 0) - (this.#times.get(a) ?? 0));
  }

  /** Whether somebody sat at the table that the sentence right before told. */
  satJustBefore(person: number, { index }: Resolved): boolean {
    return this.#last !== undefined && index - this.#last.sentence === 1 && this.#last.people.includes(person);
  }

  /** The other of the two at the last table at which somebody sat with one other. */
  otherOf(person: number): number | undefined {
    return this.#pairs.get(person);
  }
}
