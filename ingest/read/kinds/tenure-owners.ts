// Whose a bare title is where the sentence does not say: the state that the surroundings speak for most, of those that can have
// such an office and whose holder is not somebody else.
import type { AnnotatedSentence } from '../annotate.ts';
import { SENT } from '../lexicon/offices.ts';
import { HELD_BY_ONE, mayHave } from '../lexicon/protocol.ts';
import type { Piece } from '../mentions/pieces.ts';
import { mayStandFor, titleKey } from '../people/titles.ts';
import { type Found, type OwnerView, stateOf } from './tenure-view.ts';
import { isState, type Titled } from './titled.ts';

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
  scene: 2.2,
  host: 2.6,
  turned: 4,
  most: 2,
} as const;
/** ", and the ": what joins two offices is no longer. */
const LONGEST_JOINT = 10;

/** What a state is worth that one of the sentences before names, the nearest first. */
const EARLIER = [POINTS.earlier, 0.6, 0.4] as const;
/** Less than this says nothing. */
const ENOUGH = 0.9;
/** What speaks for a state that by its constitution has no such office counts so much. */
const UNUSUAL = 0.6;

const TALKED =
  /\b(?:met|meets?|meeting|with|receiv\w+|welcom\w+|host\w*|call(?:s|ed)? on|telephon\w+|phon\w+|spoke|talk\w*|greet\w+|see|saw|held|visit\w*|and|invit\w+|thank\w+|told|congratulat\w+|between|from|to)\b/;
/** After the title: its holder is at home. */
const HOSTS =
  /^,? (?:also |later |then )?(?:hosted|hosts|gave|offered|held) (?:\w+ ){0,3}(?:dinner|lunch|luncheon|banquet|reception|breakfast|welcom\w+ ceremony|welcome)\b/;
/** After the title: its holder receives somebody, who comes to him. */
const RECEIVES =
  /^,? (?:had |has |also |later |then |will |is to )?(?:receiv(?:e|ed|es)|welcom(?:e|ed|es)|greet(?:ed|s)?|host(?:ed|s)?) /;
/** Titles of monarchs who reign, as people/titles.ts keys them. */
const MONARCHS = ['king', 'queen', 'emperor', 'empress', 'emir', 'amir', 'sultan', 'grand duke'];
/** Before the title: its holder travels. */
const VISIT_OF = /\b(?:visit|trip|journey|tour) (?:of|by) (?:the )?$/;
/** Before the name of a place: it is where something happens. */
const IN_PLACE = /\b(?:in|at)(?: the)? $/;
/** Between the place that a sentence begins with and a title: its holder is met there. */
const MET_WITH = /\b(?:met|meets|saw|sat down|talks|called on|calls on|respects to|received by|welcomed by|spoke)\b/;
/** Before the title: its holder receives a guest. */
const RECEIVED_BY = /\b(?:received|welcomed|greeted|met at the airport|seen off) (?:\w+ ){0,3}by (?:the )?$/;
/** Before the name of a place: somebody travels there. */
const TO_THERE =
  /\b(?:fl[ey]w?|flown|travel+ed|went|came|arriv(?:ed|es|ing)|landed|touched down|headed|left|visit(?:s|ed|ing)?|trip|journey|visit)\b(?: \w+){0,3}?(?: (?:to|in|at|for))?(?: the)? $/;

const TRAVELLED =
  /^\s*(?:,[^,]{0,40},)?\s*(?:had |has |also |will |later )?(?:visit(?:s|ed)?|arriv(?:es|ed) in|flew to|c[ao]me to|travel+ed to|paid (?:an? )?(?:\w+ )?visit to|left for|went to|is visiting|is in|was in)\b/;

export class LikelyOwners {
  readonly #view: OwnerView;
  readonly #all: readonly Titled[];
  readonly #counts = new Map<string, number>();
  /** Offices that stand by a name. */
  readonly #attached: ReadonlySet<Piece>;
  /** Descriptions of holders whom nobody's name stands by, each title and state once. */
  #descriptions: { title: string; of: string }[] | undefined;

  constructor(view: OwnerView, all: readonly Titled[]) {
    this.#view = view;
    this.#all = all;
    this.#attached = new Set(view.annotated.attachments.map(({ office }) => office));
    for (const { index } of view.annotated.sentences)
      for (const piece of view.prose(index)) {
        const code = piece.kind === 'office' ? piece.of : stateOf(piece);
        if (code && isState(code)) this.#counts.set(code, (this.#counts.get(code) ?? 0) + 1);
      }
  }

  /** The state that the surroundings speak for. */
  likely(holding: Titled): Found | null {
    const { home, dateline } = this.#view.annotated;
    const key = titleKey(holding.title);
    const sent = SENT.has(key);
    if (sent && holding.to.length === 0) return null;
    const joined = this.#joined(holding);
    if (joined && mayHave(joined, key)) return { of: joined, owner: 'home' };
    const points = new Map<string, number>();
    const add = (code: string | null | undefined, more: number): void => {
      if (code && isState(code)) points.set(code, (points.get(code) ?? 0) + more);
    };
    const spoken =
      home !== null &&
      (this.#counts.has(home) || !dateline || this.#all.some(({ of, owner }) => of === home && owner === 'home'));
    for (const [code, more] of this.#told(spoken)) add(code, more);
    for (const [code, more] of this.#around(holding)) add(code, more);
    for (const code of this.#described(holding)) add(code, POINTS.described);
    add(this.#hostOf(holding), POINTS.host);
    add(this.#atHome(holding), POINTS.host);
    add(this.#metThere(holding), POINTS.host);
    add(this.#turnedTo(holding), POINTS.turned);
    const all = [...this.#counts.values()].reduce((sum, n) => sum + n, 0);
    for (const [code, n] of this.#counts) add(code, (POINTS.most * n) / (all + 2));
    if (/^(?:vice[- ])?premier$/i.test(holding.title) && this.#counts.has('CHN')) add('CHN', POINTS.described);
    const excluded = this.#excluded(holding, key);
    const best = [...points]
      .filter(([code, sum]) => sum >= ENOUGH && !excluded.has(code) && !(sent && holding.to.includes(code)))
      // constitutions change, and a text may know better: they lower what speaks for a state and do not forbid it
      .map(([code, sum]): [string, number] => [code, mayHave(code, key) ? sum : sum * UNUSUAL])
      .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0];
    return best ? { of: best[0], owner: 'home' } : null;
  }

  /** "In Mogadishu, Deputy Prime Minister X said" in a text sent from home: the place that the sentence turns to. */
  #turnedTo({ sentence, start }: Titled): string | null {
    const { home, dateline, sentences } = this.#view.annotated;
    const at = sentences[sentence];
    if (!at || dateline?.country !== home || !/^in$/.test(at.tokens[0]?.lower ?? '')) return null;
    const piece = at.pieces.find(({ first }) => first === 1);
    const next = piece && at.tokens[piece.last + 1];
    if (!piece || next?.lower !== ',' || next.end + 1 < start - 4) return null;
    return stateOf(piece);
  }

  /** "President X received him in the White House", "President X hosted a dinner in Nairobi": the state of the place behind. */
  #atHome(holding: Titled): string | null {
    const sentence = this.#view.annotated.sentences[holding.sentence];
    if (!sentence || !RECEIVES.test(this.#view.text(holding.end, sentence.end))) return null;
    const place = this.#view
      .prose(sentence.index)
      .find(
        (piece) =>
          (sentence.tokens[piece.first]?.start ?? 0) > holding.end &&
          stateOf(piece) !== null &&
          IN_PLACE.test(this.#view.text(sentence.start, sentence.tokens[piece.first]?.start ?? 0)),
      );
    return place ? stateOf(place) : null;
  }

  /** "In Nairobi on Thursday, the minister sat down with Prime Minister X": who is met in a place that the sentence begins with. */
  #metThere(holding: Titled): string | null {
    const sentence = this.#view.annotated.sentences[holding.sentence];
    if (!sentence || !/^(?:in|at)$/.test(sentence.tokens[0]?.lower ?? '')) return null;
    const place = this.#view.prose(sentence.index).find(({ first }) => first === 1);
    const code = place ? stateOf(place) : null;
    if (!place || code === null || code === this.#view.annotated.home) return null;
    return MET_WITH.test(this.#view.text(sentence.tokens[place.last]?.end ?? 0, holding.start)) ? code : null;
  }

  /** "They flew to A. … Prime Minister X hosted a dinner": who hosts or is said to receive is of the country last travelled to. */
  #hostOf(holding: Titled): string | null {
    const { text, sentences } = this.#view.annotated;
    const sentence = sentences[holding.sentence];
    if (!sentence) return null;
    const hosts = HOSTS.test(text.slice(holding.end, sentence.end));
    if (!hosts && !RECEIVED_BY.test(text.slice(sentence.start, holding.start))) return null;
    for (let back = 0; back <= 3; back++) {
      const before = sentences[sentence.index - back];
      const to = before?.pieces.findLast(
        (piece) =>
          stateOf(piece) !== null &&
          (piece.kind !== 'country' || piece.how !== 'adjective') &&
          (before.tokens[piece.last]?.end ?? 0) < holding.start &&
          TO_THERE.test(text.slice(before.start, before.tokens[piece.first]?.start ?? 0)),
      );
      if (to) return stateOf(to);
    }
    return null;
  }

  /** What publisher and dateline speak for. */
  #told(spoken: boolean): [string | null, number][] {
    const { home, homeKnown, dateline } = this.#view.annotated;
    const line = dateline?.country ?? null;
    const named = line !== null && this.#counts.has(line);
    const ofLine: [string | null, number] = [line, named ? POINTS.line : POINTS.earlier];
    // a home that only the dateline tells must not count twice
    if (!homeKnown)
      return line === home
        ? [[home, named ? POINTS.likelyHome + POINTS.homeLine : POINTS.likelyHome]]
        : [[home, POINTS.likelyHome], ofLine];
    const own = spoken || this.#counts.size === 0 || line === home ? POINTS.home : POINTS.line;
    return [[home, line === home ? own + POINTS.homeLine : own], ofLine];
  }

  /** "Kuwaiti President X and Prime Minister Y": joined to an office of a known state. */
  #joined(holding: Titled): string | null {
    const other = this.#view.known
      .endingIn(holding.start - LONGEST_JOINT, holding.start)
      .find(
        (one) =>
          one.person !== holding.person &&
          /^(?:, | and |, and )(?:the )?$/.test(this.#view.text(one.end, holding.start)),
      );
    if (!other || other.standing !== null || !isState(other.of) || other.owner === 'home') return null;
    if (HELD_BY_ONE.has(titleKey(holding.title)) && titleKey(other.title) === titleKey(holding.title)) return null;
    // the host among guests of several states is none of theirs: "the Japanese premier A, President B and the Chinese premier C"
    const here = new Set(
      this.#view.known
        .in(holding.sentence)
        .filter((one) => one.owner === 'stated' && isState(one.of))
        .map(({ of }) => of),
    );
    return here.size <= 2 ? other.of : null;
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
    for (const code of this.#scene(sentence)) best(code, POINTS.scene);
    for (const [back, worth] of EARLIER.entries())
      for (const piece of this.#view.prose(sentence.index - 1 - back)) {
        const code = piece.kind === 'office' && isState(piece.of) ? piece.of : stateOf(piece);
        const nation = piece.kind !== 'place' && !(piece.kind === 'country' && piece.how !== 'adjective');
        if (code && (found.get(code) ?? 0) < worth) best(code, nation ? worth * 0.7 : worth);
      }
    return [...found];
  }

  /** "In Paris the news went down badly. President X …": where the sentence before it in the paragraph is set. */
  #scene(sentence: AnnotatedSentence): string[] {
    const before = this.#view.annotated.sentences[sentence.index - 1];
    if (!before || before.paragraph !== sentence.paragraph || !/^(?:in|at)$/.test(before.tokens[0]?.lower ?? ''))
      return [];
    const piece = before.pieces.find(({ first }) => first === 1);
    const code = piece && stateOf(piece);
    return code ? [code] : [];
  }

  /** The states of descriptions such as "the Pakistani foreign minister" that nobody else in the text fits. */
  #described(holding: Titled): string[] {
    this.#descriptions ??= this.#unattached();
    const found = this.#descriptions.flatMap(({ title, of }) => (mayStandFor(title, holding.title) ? [of] : []));
    return [...new Set(found)].filter(
      (code) => !this.#view.known.anotherHolds(code, holding.person, (title) => mayStandFor(title, holding.title)),
    );
  }

  #unattached(): { title: string; of: string }[] {
    const found = new Map<string, { title: string; of: string }>();
    for (const { pieces } of this.#view.annotated.sentences)
      for (const piece of pieces) {
        if (piece.kind !== 'office' || piece.plural || this.#attached.has(piece) || !piece.of || !isState(piece.of))
          continue;
        const key = `${piece.of} ${piece.title}`;
        if (!found.has(key)) found.set(key, { title: piece.title, of: piece.of });
      }
    return [...found.values()];
  }

  /** States whose office this cannot be: somebody else holds it, they met the holder, or the holder travelled there. */
  #excluded(holding: Titled, key: string): Set<string> {
    const excluded = new Set<string>();
    const sentence = this.#view.annotated.sentences[holding.sentence];
    if (HELD_BY_ONE.has(key) && holding.standing === null)
      for (const code of this.#view.known.statesWithAnother(key, holding.person)) excluded.add(code);
    // where the text tells of a reigning monarch there is no president
    if (/^(?:vice[- ])?president(?:-elect)?$/.test(key))
      for (const code of this.#view.known.statesWith(MONARCHS)) excluded.add(code);
    for (const other of this.#view.known.in(holding.sentence)) {
      if (other.person === holding.person || !isState(other.of) || other.of === null) continue;
      if (other.start === holding.start || holding.rule === 'appointment') continue;
      if (other.owner === 'stated') excluded.add(other.of);
    }
    if (!sentence) return excluded;
    // "The Chancellor spoke with President X": the Chancellor's state
    for (const code of this.#subjects(holding, sentence)) excluded.add(code);
    const after = this.#view.text(holding.end, sentence.end);
    // "during the visit of Prime Minister X to Manila": wherever the text is told from
    if (/^ to /.test(after) && VISIT_OF.test(this.#view.text(sentence.start, holding.start))) {
      const goal = sentence.pieces.find((piece) => (sentence.tokens[piece.first]?.start ?? 0) > holding.end);
      const code = goal && stateOf(goal);
      if (code) excluded.add(code);
    }
    if (TRAVELLED.test(after)) {
      const to = sentence.pieces.find(
        (piece) => (sentence.tokens[piece.first]?.start ?? 0) > holding.end && stateOf(piece),
      );
      const code = to && stateOf(to);
      if (code && code !== this.#view.annotated.home) excluded.add(code);
      if (code && holding.standing !== null) excluded.add(code);
    }
    return excluded;
  }

  /** "He was received by King X and met …": who stands behind a preposition meets nobody there. */
  #oblique(sentence: AnnotatedSentence, person: number, start: number): boolean {
    const titled = this.#all.find(
      (one) => one.person === person && one.sentence === sentence.index && one.start <= start && one.end >= start,
    );
    const before = this.#view.text(sentence.start, titled?.start ?? start);
    return /\b(?:by|with|from|of|to) (?:the )?$/.test(before);
  }

  /** Whom "he" or "she" means here: who is named first before it, in the sentence or the one before. */
  #spokenOf(sentence: AnnotatedSentence, at: number, not: number): number | undefined {
    const here = sentence.mentions.find(({ person, run }) => run.end <= at && person !== not);
    const before = this.#view.annotated.sentences[sentence.index - 1]?.mentions.find(({ person }) => person !== not);
    return (here ?? before)?.person;
  }

  /** The states of those who are said to talk with the holder in the same clause. */
  #subjects(holding: Titled, sentence: AnnotatedSentence): string[] {
    const met = (end: number): boolean => {
      const between = this.#view.text(end, holding.start);
      return (
        between.length < 90 &&
        !/[.;]|\b(?:in which|including|among them|accompanied by|in the presence of|flanked by|joined by)\b/.test(
          between,
        ) &&
        TALKED.test(between) &&
        /\b(?:met|meets?|meeting|receiv\w+|welcom\w+|host\w*|call(?:s|ed)? on|telephon\w+|phon\w+|spoke\w*|talk\w*|greet\w+|hold|held|congratulat\w+)\b/.test(
          between,
        )
      );
    };
    const named = sentence.mentions
      .filter(
        ({ person, run }) =>
          person !== holding.person &&
          run.end < holding.start &&
          met(run.end) &&
          !this.#oblique(sentence, person, run.start),
      )
      .map(({ person }) => this.#view.state(person));
    const titled = sentence.pieces.flatMap((piece) => {
      if (
        piece.kind !== 'office' ||
        this.#attached.has(piece) ||
        (sentence.tokens[piece.last]?.end ?? 0) >= holding.start ||
        !met(sentence.tokens[piece.last]?.end ?? 0)
      )
        return [];
      if (piece.of && isState(piece.of)) return [piece.of];
      const first = this.#all.find(
        (other) => other.person !== holding.person && isState(other.of) && mayStandFor(piece.title, other.title),
      );
      return [first?.of ?? null];
    });
    const pronoun = sentence.tokens.findLast(({ lower, start }) => start < holding.start && /^(?:he|she)$/.test(lower));
    const meant =
      pronoun && met(pronoun.end) ? [this.#view.state(this.#spokenOf(sentence, pronoun.start, holding.person))] : [];
    return [...named, ...titled, ...meant].filter((code) => code !== null);
  }
}
