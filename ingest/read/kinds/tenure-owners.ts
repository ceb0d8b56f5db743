// Whose a bare title is ("President X", "the foreign minister, Y"): what the sentence says of it first, else the state that
// the surroundings speak for most, of those that can have such an office and whose holder is not somebody else.
import type { Annotated, AnnotatedSentence } from '../annotate.ts';
import { SENT } from '../lexicon/offices.ts';
import { HELD_BY_ONE, mayHave } from '../lexicon/protocol.ts';
import type { Piece } from '../mentions/pieces.ts';
import { mayStandFor, titleKey } from '../people/titles.ts';
import type { TitledIndex } from './tenure-index.ts';

/** An office said of a person, as far as its owner is asked for. */
export interface Titled {
  person: number;
  title: string;
  of: string | null;
  to: string[];
  standing: 'former' | 'designate' | null;
  rule: string;
  /** How the country was known; `host`: an entry without a subject leaves out the country that is visited. */
  owner: 'stated' | 'host' | 'place' | 'person' | 'title' | 'home' | 'none';
  start: number;
  end: number;
  sentence: number;
}

interface Found {
  of: string;
  owner: 'place' | 'home' | 'title';
}

const isState = (of: string | null): boolean => of !== null && /^[A-Z]{3}$/.test(of);

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
  most: 2,
} as const;
/** ", and the ": what joins two offices is no longer. */
const LONGEST_JOINT = 10;

/** What a state is worth that one of the sentences before names, the nearest first. */
const EARLIER = [POINTS.earlier, 0.6, 0.4] as const;
/** Less than this says nothing. */
const ENOUGH = 0.9;

/** "The Indian side": words after a nation's that make it the state. */
const SIDES = /^(?:side|delegation|government|team|mission)$/;

const TALKED =
  /\b(?:met|meets?|meeting|with|receiv\w+|welcom\w+|host\w*|call(?:s|ed)? on|telephon\w+|phon\w+|spoke|talk\w*|greet\w+|see|saw|held|visit\w*|and|invit\w+|thank\w+|told|congratulat\w+|between|from|to)\b/;
const TRAVELLED =
  /^\s*(?:,[^,]{0,40},)?\s*(?:had |has |also |will |later )?(?:visit(?:s|ed)?|arriv(?:es|ed) in|flew to|c[ao]me to|travel+ed to|paid (?:an? )?(?:\w+ )?visit to|left for|went to|is visiting|is in|was in)\b/;

/** The country of a piece that stands for a state. */
const stateOf = (piece: Piece): string | null =>
  piece.kind === 'country' ? (piece.code === 'EU' ? null : piece.code) : piece.kind === 'place' ? piece.country : null;

/** The pieces of a sentence without those of the dateline. */
function prose(annotated: Annotated, index: number): Piece[] {
  return (annotated.sentences[index]?.pieces ?? []).filter(
    (piece) => index !== annotated.dateline?.sentence || piece.first > annotated.dateline.last,
  );
}

export class Owners {
  readonly #annotated: Annotated;
  readonly #all: readonly Titled[];
  readonly #known: TitledIndex;
  readonly #counts = new Map<string, number>();
  /** Offices that stand by a name. */
  readonly #attached: ReadonlySet<Piece>;
  /** Descriptions of holders whom nobody's name stands by, each title and state once. */
  #descriptions: { title: string; of: string }[] | undefined;
  /** Bodies named in the text, with the sentence of each. */
  #bodies: { sentence: number; name: string }[] | undefined;

  constructor(annotated: Annotated, all: readonly Titled[], known: TitledIndex) {
    this.#annotated = annotated;
    this.#all = all;
    this.#attached = new Set(annotated.attachments.map(({ office }) => office));
    this.#known = known;
    for (const { index } of annotated.sentences)
      for (const piece of prose(annotated, index)) {
        const code = piece.kind === 'office' ? piece.of : stateOf(piece);
        if (code && isState(code)) this.#counts.set(code, (this.#counts.get(code) ?? 0) + 1);
      }
  }

  /** What the sentence itself says of the office's owner. */
  stated(holding: Titled): Found | null {
    const sentence = this.#annotated.sentences[holding.sentence];
    if (!sentence) return null;
    const own =
      this.#ofPerson(holding, sentence) ??
      this.#represented(holding, sentence) ??
      this.#accompanying(holding, sentence);
    return own ? { of: own, owner: 'place' } : this.#ofBody(holding);
  }

  /** The state that the surroundings speak for. */
  likely(holding: Titled): Found | null {
    const { home, dateline } = this.#annotated;
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
    const all = [...this.#counts.values()].reduce((sum, n) => sum + n, 0);
    for (const [code, n] of this.#counts) add(code, (POINTS.most * n) / (all + 2));
    if (/^(?:vice[- ])?premier$/i.test(holding.title) && this.#counts.has('CHN')) add('CHN', POINTS.described);
    const excluded = this.#excluded(holding, key);
    const best = [...points]
      .filter(
        ([code, sum]) =>
          sum >= ENOUGH && !excluded.has(code) && mayHave(code, key) && !(sent && holding.to.includes(code)),
      )
      .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0];
    return best ? { of: best[0], owner: 'home' } : null;
  }

  /** What publisher and dateline speak for. */
  #told(spoken: boolean): [string | null, number][] {
    const { home, homeKnown, dateline } = this.#annotated;
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

  #text(from: number, to: number): string {
    return this.#annotated.text.slice(from, to);
  }

  /** The state of a person, by offices that are known. */
  #state(person: number | undefined): string | null {
    if (person === undefined) return null;
    const held = this.#known.by(person).filter(({ of }) => isState(of));
    return (
      (held.find(({ standing }) => standing === null) ?? held[0])?.of ?? this.#annotated.people[person]?.origin ?? null
    );
  }

  /** "X let his foreign minister, Y, speak", "Y, X's spokeswoman", "the foreign minister of his country": X's state. */
  #ofPerson(holding: Titled, sentence: AnnotatedSentence): string | null {
    const office = sentence.pieces.find(
      (piece) =>
        piece.kind === 'office' &&
        (sentence.tokens[piece.first]?.start ?? -1) >= holding.start - 1 &&
        (sentence.tokens[piece.last]?.end ?? 0) <= holding.end,
    );
    if (!office) return null;
    const word = (i: number): string => sentence.tokens[i]?.lower ?? '';
    let i = office.first - 1;
    while (
      i > 0 &&
      sentence.tokens[i]?.capital === false &&
      /^(?:new|former|then|own|deputy|late|outgoing|long-time|longtime|chief)$/.test(word(i))
    )
      i--;
    if (word(i) === "'s") {
      const whose = sentence.mentions.find(({ run }) => run.last === i - 1);
      if (whose && whose.person !== holding.person) return this.#state(whose.person);
    }
    const { last } = office;
    if (
      word(last + 1) === 'of' &&
      /^(?:his|her|their)$/.test(word(last + 2)) &&
      /^(?:country|nation|homeland)$/.test(word(last + 3))
    )
      return this.#annotated.people[holding.person]?.origin ?? this.#state(holding.person);
    // "Her successor, president-elect X": of the state of the one who is succeeded
    if (word(i) === ',' && /^(?:predecessor|successor)$/.test(word(i - 1))) i -= 2;
    // "X, security adviser to President Y"
    if (/^(?:to|for|of)$/.test(word(last + 1))) {
      const served = sentence.mentions.find(
        ({ person, run }) => person !== holding.person && run.from > last && run.from - last <= 5,
      );
      const between = served && this.#text(sentence.tokens[last + 1]?.end ?? 0, served.run.start);
      if (served && between && !/[,;]/.test(between)) return this.#state(served.person);
    }
    if (!/^(?:his|her|their)$/.test(word(i))) return null;
    const before = sentence.mentions.filter(({ person, run }) => person !== holding.person && run.last < office.first);
    const people = before.length > 0 ? before : (this.#annotated.sentences[sentence.index - 1]?.mentions ?? []);
    if (word(i) === 'their') {
      const nation = sentence.pieces.findLast((piece) => piece.kind === 'country' && piece.last < office.first);
      const plural = nation?.kind === 'country' && nation.how === 'adjective' && /s$/.test(word(nation.last));
      return plural && nation.kind === 'country' ? nation.code : null;
    }
    return this.#state(people[0]?.person);
  }

  /** "Egypt was represented by Foreign Minister X and Bahrain by Crown Prince Y", "Egypt, for which Foreign Minister X signed". */
  #represented(holding: Titled, sentence: AnnotatedSentence): string | null {
    const piece = prose(this.#annotated, sentence.index).findLast(
      (one) =>
        one.kind === 'country' &&
        (one.how !== 'adjective' || SIDES.test(sentence.tokens[one.last + 1]?.lower ?? '')) &&
        (sentence.tokens[one.last]?.end ?? 0) < holding.start,
    );
    const host = this.#host(holding, sentence);
    if (host) return host;
    if (piece?.kind !== 'country') return null;
    const between = this.#text(sentence.tokens[piece.last]?.end ?? 0, holding.start);
    const by =
      /^(?: (?:side|delegation|government|team|mission))?,? (?:(?:is|was|were|will be|has been|had been|would be|being)(?: \w+){0,3} )?(?:represented |sent |led |headed )?(?:\w+ ){0,2}by (?:its |the )?$/;
    const spoken =
      /^(?:, (?:for|on behalf of) (?:which|whom) | sent | was sending | is sending | dispatched )(?:its |the )?$/;
    return by.test(between) || spoken.test(between) ? piece.code : null;
  }

  /** "his host in Yerevan, President X". */
  #host(holding: Titled, sentence: AnnotatedSentence): string | null {
    const piece = prose(this.#annotated, sentence.index).findLast(
      (one) => stateOf(one) !== null && (sentence.tokens[one.last]?.end ?? 0) < holding.start,
    );
    const [before, after] = [sentence.tokens[(piece?.first ?? 0) - 1], sentence.tokens[(piece?.first ?? 0) - 2]];
    if (
      !piece ||
      !/^(?:in|from)$/.test(before?.lower ?? '') ||
      !/^(?:host|hostess|colleague|counterpart)$/.test(after?.lower ?? '')
    )
      return null;
    return /^,? (?:the )?$/.test(this.#text(sentence.tokens[piece.last]?.end ?? 0, holding.start))
      ? stateOf(piece)
      : null;
  }

  /** "Foreign Minister X is accompanying the Maldivian leader", "accompanied by Foreign Minister X": of the same state. */
  #accompanying(holding: Titled, sentence: AnnotatedSentence): string | null {
    const after = this.#text(holding.end, Math.min(sentence.end, holding.end + 90));
    if (
      /^(?:,? (?:and|,) [^.;]{0,50})? (?:is |are |was |were |who )?(?:accompan(?:y|ies|ied|ying)|join(?:s|ed|ing)) (?:the|President|Prime)\b/.test(
        after,
      )
    ) {
      const next = sentence.pieces.find((piece) => (sentence.tokens[piece.first]?.start ?? 0) > holding.end);
      if (next?.kind === 'office' && isState(next.of)) return next.of;
      if (next?.kind === 'country') return next.code;
      const who = sentence.mentions.find(({ run }) => run.start > holding.end);
      return this.#state(who?.person);
    }
    const before = this.#text(sentence.start, holding.start);
    if (!/\b(?:accompanied|joined|flanked|assisted)\b[^.;]{0,40}\bby (?:his |her |the )?$/.test(before)) return null;
    return this.#state(
      sentence.mentions.findLast(({ run, person }) => run.end < holding.start && person !== holding.person)?.person,
    );
  }

  /** "deputy chairperson of the Commission", "outgoing chairperson X": a body named before, or the one of the same title. */
  #ofBody(holding: Titled): Found | null {
    const noun =
      / of the (Commission|Union|Organi[sz]ation|Council|Bank|Fund|Agency|Alliance|Forum|Bloc|Court|Community|Group)$/i.exec(
        holding.title,
      )?.[1];
    if (noun) {
      const named = this.#bodyBefore(holding, (name) => name.toLowerCase().endsWith(noun.toLowerCase()));
      if (!named) return null;
      holding.title = holding.title.replace(/ of the \w+$/, '');
      return { of: named, owner: 'title' };
    }
    const key = titleKey(holding.title);
    if (
      !/^(?:(?:deputy )?(?:chairman|secretary-general|secretary general|director-general|director general|executive (?:secretary|director)|commissioner|managing director))$/.test(
        key,
      )
    )
      return null;
    const alike = this.#known.ofBodies.findLast((other) => other !== holding && titleKey(other.title) === key);
    const near = this.#bodyBefore(holding, () => true);
    const of = alike?.of ?? (/^(?:secretary|director|executive|managing)/.test(key) ? near : undefined);
    return of ? { of, owner: 'title' } : null;
  }

  /** The body named last up to the sentence of an office, of those that fit. */
  #bodyBefore({ sentence }: Titled, fits: (name: string) => boolean): string | undefined {
    this.#bodies ??= this.#annotated.sentences.flatMap(({ pieces, index }) =>
      pieces.flatMap((piece) => {
        if (piece.kind === 'body' && !piece.organ) return [{ sentence: index, name: piece.name }];
        const owner = piece.kind === 'office' && piece.of && !isState(piece.of) && piece.of !== 'EU' ? piece.of : null;
        return owner === null ? [] : [{ sentence: index, name: owner }];
      }),
    );
    return this.#bodies.findLast((body) => body.sentence <= sentence && fits(body.name))?.name;
  }

  /** "Kuwaiti President X and Prime Minister Y": joined to an office of a known state. */
  #joined(holding: Titled): string | null {
    const other = this.#known
      .endingIn(holding.start - LONGEST_JOINT, holding.start)
      .find(
        (one) =>
          one.person !== holding.person && /^(?:, | and |, and )(?:the )?$/.test(this.#text(one.end, holding.start)),
      );
    if (!other || other.standing !== null || !isState(other.of) || other.owner === 'home') return null;
    if (HELD_BY_ONE.has(titleKey(holding.title)) && titleKey(other.title) === titleKey(holding.title)) return null;
    // the host among guests of several states is none of theirs: "the Japanese premier A, President B and the Chinese premier C"
    const here = new Set(
      this.#known
        .in(holding.sentence)
        .filter((one) => one.owner === 'stated' && isState(one.of))
        .map(({ of }) => of),
    );
    return here.size <= 2 ? other.of : null;
  }

  /** States named in the sentence and the one before it, with their points. */
  #around(holding: Titled): [string, number][] {
    const sentence = this.#annotated.sentences[holding.sentence];
    if (!sentence) return [];
    const at = sentence.tokens.findIndex(({ start }) => start >= holding.start);
    const found = new Map<string, number>();
    const best = (code: string | null, points: number): void => {
      if (code) found.set(code, Math.max(found.get(code) ?? 0, points));
    };
    for (const piece of prose(this.#annotated, sentence.index)) {
      if (piece.first >= at && (sentence.tokens[piece.last]?.end ?? 0) <= holding.end) continue;
      const nation = piece.kind === 'country' && piece.how === 'adjective';
      // "The Congolese president did not come; Prime Minister X spoke"
      if (piece.kind === 'office' && isState(piece.of) && piece.last < at) best(piece.of, POINTS.before);
      if (piece.last < at)
        best(stateOf(piece), nation ? POINTS.nation : at - piece.last <= 6 ? POINTS.near : POINTS.before);
      else best(stateOf(piece), nation ? POINTS.nation / 2 : POINTS.after);
    }
    for (const { person, run } of this.#annotated.sentences[sentence.index - 1]?.mentions ?? [])
      if (person !== holding.person && run.words.length > 0) best(this.#state(person), POINTS.nation);
    for (const code of this.#scene(sentence)) best(code, POINTS.scene);
    for (const [back, worth] of EARLIER.entries())
      for (const piece of prose(this.#annotated, sentence.index - 1 - back)) {
        const code = piece.kind === 'office' && isState(piece.of) ? piece.of : stateOf(piece);
        const nation = piece.kind !== 'place' && !(piece.kind === 'country' && piece.how !== 'adjective');
        if (code && (found.get(code) ?? 0) < worth) best(code, nation ? worth * 0.7 : worth);
      }
    return [...found];
  }

  /** "In Paris the news went down badly. President X …": where the sentence before it in the paragraph is set. */
  #scene(sentence: AnnotatedSentence): string[] {
    const before = this.#annotated.sentences[sentence.index - 1];
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
      (code) => !this.#known.anotherHolds(code, holding.person, (title) => mayStandFor(title, holding.title)),
    );
  }

  #unattached(): { title: string; of: string }[] {
    const found = new Map<string, { title: string; of: string }>();
    for (const { pieces } of this.#annotated.sentences)
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
    const sentence = this.#annotated.sentences[holding.sentence];
    if (HELD_BY_ONE.has(key) && holding.standing === null)
      for (const code of this.#known.statesWithAnother(key, holding.person)) excluded.add(code);
    for (const other of this.#known.in(holding.sentence)) {
      if (other.person === holding.person || !isState(other.of) || other.of === null) continue;
      if (other.start === holding.start || holding.rule === 'appointment') continue;
      if (other.owner === 'stated') excluded.add(other.of);
    }
    if (!sentence) return excluded;
    // "The Chancellor spoke with President X": the Chancellor's state
    for (const code of this.#subjects(holding, sentence)) excluded.add(code);
    const after = this.#text(holding.end, sentence.end);
    if (TRAVELLED.test(after)) {
      const to = sentence.pieces.find(
        (piece) => (sentence.tokens[piece.first]?.start ?? 0) > holding.end && stateOf(piece),
      );
      const code = to && stateOf(to);
      if (code && code !== this.#annotated.home) excluded.add(code);
      if (code && holding.standing !== null) excluded.add(code);
    }
    return excluded;
  }

  /** "He was received by King X and met …": who stands behind a preposition meets nobody there. */
  #oblique(sentence: AnnotatedSentence, person: number, start: number): boolean {
    const titled = this.#all.find(
      (one) => one.person === person && one.sentence === sentence.index && one.start <= start && one.end >= start,
    );
    const before = this.#text(sentence.start, titled?.start ?? start);
    return /\b(?:by|with|from|of|to) (?:the )?$/.test(before);
  }

  /** Whom "he" or "she" means here: who is named first before it, in the sentence or the one before. */
  #spokenOf(sentence: AnnotatedSentence, at: number, not: number): number | undefined {
    const here = sentence.mentions.find(({ person, run }) => run.end <= at && person !== not);
    const before = this.#annotated.sentences[sentence.index - 1]?.mentions.find(({ person }) => person !== not);
    return (here ?? before)?.person;
  }

  /** The states of those who are said to talk with the holder in the same clause. */
  #subjects(holding: Titled, sentence: AnnotatedSentence): string[] {
    const met = (end: number): boolean => {
      const between = this.#text(end, holding.start);
      return (
        between.length < 90 &&
        !/[.;]/.test(between) &&
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
      .map(({ person }) => this.#state(person));
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
      pronoun && met(pronoun.end) ? [this.#state(this.#spokenOf(sentence, pronoun.start, holding.person))] : [];
    return [...named, ...titled, ...meant].filter((code) => code !== null);
  }
}
