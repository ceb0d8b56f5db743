// Whose a bare title is where the sentence does not say: the state that the surroundings speak for most, of those that can have
// such an office and whose holder is not somebody else.
import { SENT } from '../../lexicon/offices.ts';
import { HELD_BY_ONE, mayHave, maySay } from '../../lexicon/protocol.ts';
import type { Piece } from '../../mentions/pieces.ts';
import { mayStandFor, sameTitle, titleKey } from '../../people/titles.ts';
import { isState, type Titled } from '../../story/titled.ts';
import type { MetApart } from '../meetings/met-apart.ts';
import { Excluded } from './tenure-excluded.ts';
import { Journeys } from './tenure-journeys.ts';
import { Setting } from './tenure-setting.ts';
import { type Found, type OwnerView, stateOf } from './tenure-view.ts';

/** What speaks for a state, in points; figures found by trial on annotated articles. */
const POINTS = {
  home: 3,
  likelyHome: 1.6,
  homeLine: 1,
  line: 1.6,
  near: 2.4,
  before: 1.7,
  after: 0.8,
  nation: 0.6,
  earlier: 0.9,
  described: 2.6,
  scene: 1.7,
  host: 2.6,
  turned: 4,
  speaks: 3,
  superior: 3.5,
  atSeat: 6.5,
  most: 2,
} as const;
/** ", and the ": what joins two offices is no longer. */
const LONGEST_JOINT = 36;

/** Between a head of state or government and a title: he acts, and so does its holder, upon nobody. */
const JOINED_CLAUSE =
  /^,? (?:said|told|announced|repeated|called|warned|spoke|asked|added|insisted|declared)\b[^.]*(?:, and|, while|;) (?:the |in [A-Z]\p{L}+ )?$/u;

/** What a state is worth that one of the sentences before names, the nearest first. */
const EARLIER = [POINTS.earlier, 0.6, 0.4] as const;
/** Less than this says nothing, and less than the other is no more than a guess. */
const ENOUGH = 0.4;
const SURE = 0.9;
/** Who resides with those to whom he is sent; a text told from either side names his office, and context does not tell the sides apart. */
const RESIDENT =
  /ambassador|commissioner|consul|charg|^envoy|nuncio|mission|head of|counsell|attach|secretary|resident|director|coordinator/;
/** Titles of heads of state and government. */
const HEADS = /^(?:president|prime minister|premier|chancellor|king|queen|emir|amir|sultan|leader)$/i;
/** So many sentences back whoever has no office yet may be meant by a description. */
const NAMED_BEFORE = 3;
/** What speaks for a state that by its constitution has no such office counts so much. */
const UNUSUAL = 0.12;
/** What speaks for a state from which the holder is told apart in the sentence counts so much. */
const OTHER_SIDE = 0.1;
/** Less than this is not even a guess at a state from which the holder is told apart. */
const FAINT = 0.25;
/** What speaks for a state to which the holder is said to have travelled counts so much. */
const GUEST = 0.3;

/** A state found, and the points by which it leads the next. */
interface Likely extends Found {
  lead: number;
}

export class LikelyOwners {
  readonly #view: OwnerView;
  readonly #all: readonly Titled[];
  readonly #setting: Setting;
  readonly #excluded: Excluded;
  readonly #journeys: Journeys;
  readonly #apart: MetApart;
  readonly #counts = new Map<string, number>();
  /** Offices that stand by a name. */
  readonly #attached: ReadonlySet<Piece>;
  /** Descriptions of holders whom nobody's name stands by, each title and state once. */
  #descriptions: { title: string; of: string; index: number }[] | undefined;

  constructor(view: OwnerView, all: readonly Titled[], apart: MetApart) {
    this.#view = view;
    this.#apart = apart;
    this.#all = all;
    this.#attached = new Set(view.annotated.attachments.map(({ office }) => office));
    this.#setting = new Setting(view);
    this.#journeys = new Journeys(view.annotated);
    this.#excluded = new Excluded(view, all, this.#attached);
    for (const { index } of view.annotated.sentences)
      for (const piece of view.prose(index)) {
        // an envoy "to" the country that the text is told from names it
        for (const code of piece.kind === 'office'
          ? [piece.of, ...piece.to.filter((to) => to === view.annotated.home)]
          : [stateOf(piece)])
          if (code && isState(code)) this.#counts.set(code, (this.#counts.get(code) ?? 0) + 1);
      }
  }

  /** What speaks for each state, in points, before anything is known of who else holds the office; none for who is sent. */
  #weigh(holding: Titled): Map<string, number> {
    const points = new Map<string, number>();
    const add = (code: string | null | undefined, more: number): void => {
      if (code && isState(code)) points.set(code, (points.get(code) ?? 0) + more);
    };
    const { home, dateline } = this.#view.annotated;
    const spoken =
      home !== null &&
      (this.#counts.has(home) || !dateline || this.#all.some(({ of, owner }) => of === home && owner === 'home'));
    for (const [code, more] of this.#told(spoken, holding)) add(code, more);
    for (const [code, more] of this.#around(holding)) add(code, more);
    const superior = this.#superior(holding);
    const sentence = this.#view.annotated.sentences[holding.sentence];
    if (superior) add(superior, POINTS.superior);
    else for (const code of sentence ? this.#setting.scene(sentence, holding.start) : []) add(code, POINTS.scene);
    add(this.#setting.atHome(holding), POINTS.host);
    add(this.#setting.metThere(holding), POINTS.host);
    add(this.#setting.turnedTo(holding), POINTS.turned);
    add(this.#setting.speaksFor(holding), POINTS.speaks);
    add(this.#setting.atSeat(holding), POINTS.atSeat);
    add(this.#setting.behindAtSeat(holding), POINTS.atSeat);
    const all = [...this.#counts.values()].reduce((sum, n) => sum + n, 0);
    for (const [code, n] of this.#counts) add(code, (POINTS.most * n) / (all + 2));
    if (/^(?:federal )?chancellor$/i.test(holding.title) && !this.#counts.has('AUT')) add('DEU', POINTS.speaks);
    if (/^(?:vice[- ])?premier$/i.test(holding.title) && this.#counts.has('CHN') && !this.#counts.has('TWN'))
      add('CHN', POINTS.described);
    return points;
  }

  /** The state that the surroundings speak for, with what is known by now, and by how much it leads. */
  likely(holding: Titled): Likely | null {
    const key = titleKey(holding.title);
    const sent = SENT.has(key);
    if (sent && holding.to.length === 0 && RESIDENT.test(key)) return null;
    const joined = this.#joined(holding);
    if (joined && mayHave(joined, key)) return { of: joined, owner: 'home', lead: SURE };
    const points = this.#weigh(holding);
    for (const code of this.#described(holding)) points.set(code, (points.get(code) ?? 0) + POINTS.described);
    const taken = this.#excluded.taken(holding, key);
    const other = this.#excluded.otherSide(holding);
    other.delete(this.#superior(holding) ?? '');
    const notOf = new Set<string>();
    for (const { other: whom, there } of this.#apart.get(holding.person) ?? []) {
      const state = this.#view.state(whom);
      if (state !== null) notOf.add(state);
      if (there !== null && there !== state) points.set(there, (points.get(there) ?? 0) + POINTS.host);
    }
    const visited = this.#journeys.of(holding.person);
    // constitutions change, and a text may know better: they lower what speaks for a state and do not forbid it
    const usual = (code: string): number =>
      (mayHave(code, key) && maySay(code, holding.title) ? 1 : UNUSUAL) *
      (visited.has(code) ? GUEST : 1) *
      (other.has(code) ? OTHER_SIDE : 1);
    const sorted = [...points]
      .filter(([code, sum]) => sum >= ENOUGH && !taken.has(code) && !(sent && holding.to.includes(code)))
      .map(([code, sum]): [string, number] => [code, sum * usual(code)])
      .filter(([code, sum]) => sum >= FAINT || !other.has(code))
      .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
    const others = sorted.filter(([code]) => !notOf.has(code));
    const [best, next] = others.length > 0 ? others : sorted;
    return best ? { of: best[0], owner: best[1] < SURE ? 'place' : 'home', lead: best[1] - (next?.[1] ?? 0) } : null;
  }

  /** What publisher and dateline speak for. */
  #told(spoken: boolean, { sentence }: Titled): [string | null, number][] {
    const own = this.#view.lineOf(sentence);
    if (own !== null) return [[own, POINTS.home + POINTS.homeLine]];
    const { home, homeKnown, dateline } = this.#view.annotated;
    const line = dateline?.country ?? null;
    const named = line !== null && (this.#counts.has(line) || dateline?.sentence === sentence);
    const ofLine: [string | null, number] = [line, named ? POINTS.line : POINTS.earlier];
    // a home that only the dateline tells must not count twice
    if (!homeKnown)
      return line === home
        ? [[home, named ? POINTS.likelyHome + POINTS.homeLine : POINTS.likelyHome]]
        : [[home, POINTS.likelyHome], ofLine];
    // an agency that does not name its own country at all, among others, tells of those others
    const silent =
      home !== null &&
      line !== home &&
      !this.#counts.has(home) &&
      this.#counts.size > (this.#setting.opensElsewhere() ? 0 : 1);
    const worth = !silent && (spoken || this.#counts.size === 0 || line === home) ? POINTS.home : POINTS.line;
    return [[home, line === home ? worth + POINTS.homeLine : worth], ofLine];
  }

  /** "Kuwaiti President X and Prime Minister Y": joined to an office of a known state. */
  #joined(holding: Titled): string | null {
    const other = this.#view.known
      .endingIn(holding.start - LONGEST_JOINT, holding.start)
      .find(
        (one) =>
          one.person !== holding.person &&
          /^(?: of (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?(?:, | and |, and )(?:the )?$/u.test(
            this.#view.text(one.end, holding.start),
          ),
      );
    if (!other || other.standing !== null || !isState(other.of) || other.owner === 'home') return null;
    if (HELD_BY_ONE.has(titleKey(holding.title)) && sameTitle(other.title, holding.title)) return null;
    // the host among guests of several states is none of theirs: "the Japanese premier A, President B and the Chinese premier C"
    const here = new Set(
      this.#view.known
        .in(holding.sentence)
        .filter((one) => one.owner === 'stated' && isState(one.of))
        .map(({ of }) => of),
    );
    return here.size <= 2 ? other.of : null;
  }

  /** "President X said so, and Foreign Minister Y repeated it": the state of whom he serves. */
  #superior({ sentence, start, title }: Titled): string | null {
    if (HEADS.test(title)) return null;
    const heads = this.#view.known.in(sentence).filter((one) => one.end < start && HEADS.test(one.title));
    const near = heads.findLast(({ standing }) => standing === null);
    return near && isState(near.of) && JOINED_CLAUSE.test(this.#view.text(near.end, start)) ? near.of : null;
  }

  /** States named in the sentence and the one before it, with their points. */
  #around(holding: Titled): [string, number][] {
    const sentence = this.#view.annotated.sentences[holding.sentence];
    if (!sentence) return [];
    const at = sentence.tokens.findIndex(({ start }) => start >= holding.start);
    const found = new Map<string, number>();
    const best = (code: string | null, points: number): void => {
      if (code) found.set(code, Math.max(found.get(code) ?? 0, points));
    };
    for (const piece of this.#view.prose(sentence.index)) {
      if (piece.first >= at && (sentence.tokens[piece.last]?.end ?? 0) <= holding.end) continue;
      const nation = piece.kind === 'country' && piece.how === 'adjective';
      // "The Congolese president did not come; Prime Minister X spoke"
      if (piece.kind === 'office' && isState(piece.of) && piece.last < at) best(piece.of, POINTS.before);
      if (piece.last < at)
        best(stateOf(piece), nation ? POINTS.nation : at - piece.last <= 6 ? POINTS.near : POINTS.before);
      else best(stateOf(piece), nation ? POINTS.nation / 2 : POINTS.after);
    }
    for (const { person, run } of this.#view.annotated.sentences[sentence.index - 1]?.mentions ?? [])
      if (person !== holding.person && run.words.length > 0) best(this.#view.state(person), POINTS.nation);
    for (const [back, worth] of EARLIER.entries())
      for (const piece of this.#view.prose(sentence.index - 1 - back)) {
        const code = piece.kind === 'office' && isState(piece.of) ? piece.of : stateOf(piece);
        const nation = piece.kind !== 'place' && !(piece.kind === 'country' && piece.how !== 'adjective');
        if (code && (found.get(code) ?? 0) < worth) best(code, nation ? worth * 0.7 : worth);
      }
    return [...found];
  }

  /** The states of descriptions such as "the Pakistani foreign minister" that nobody else in the text fits. */
  #described(holding: Titled): string[] {
    this.#descriptions ??= this.#unattached();
    const found = this.#descriptions.flatMap(({ title, of, index }) =>
      mayStandFor(title, holding.title) && !this.#meansAnother(index, holding.person) ? [of] : [],
    );
    return [...new Set(found)].filter(
      (code) => !this.#view.known.anotherHolds(code, holding.person, (title) => mayStandFor(title, holding.title)),
    );
  }

  /** "X and Y met. President X spoke. The Omani President …": who was named shortly before and has no office yet. */
  #meansAnother(index: number, not: number): boolean {
    return this.#view.annotated.sentences
      .slice(Math.max(0, index - NAMED_BEFORE), index)
      .some(({ mentions, caption }) =>
        mentions.some(
          ({ person, run }) =>
            !caption && person !== not && run.words.length > 1 && this.#view.known.by(person).length === 0,
        ),
      );
  }

  #unattached(): { title: string; of: string; index: number }[] {
    const found = new Map<string, { title: string; of: string; index: number }>();
    for (const { pieces, index } of this.#view.annotated.sentences)
      for (const piece of pieces) {
        if (piece.kind !== 'office' || piece.plural || this.#attached.has(piece) || !piece.of || !isState(piece.of))
          continue;
        const key = `${piece.of} ${piece.title}`;
        if (!found.has(key)) found.set(key, { title: piece.title, of: piece.of, index });
      }
    return [...found.values()];
  }
}
