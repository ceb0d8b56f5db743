// States whose office a bare title cannot be: somebody else holds it, they met the holder, or the holder travelled there.
import type { AnnotatedSentence } from '../../annotate.ts';
import { HELD_BY_ONE } from '../../lexicon/protocol.ts';
import type { Piece } from '../../mentions/pieces.ts';
import { statesOf } from '../../people/listed-states.ts';
import { mayStandFor } from '../../people/titles.ts';
import { isState, type Titled } from '../../story/titled.ts';
import { SOUGHT } from './tenure-setting.ts';
import { meant } from './tenure-turns.ts';
import { type OwnerView, stateOf } from './tenure-view.ts';

const TALKED =
  /\b(?:met|meets?|meeting|with|receiv\w+|welcom\w+|host\w*|call(?:s|ed)? on|telephon\w+|phon\w+|spoke|talk\w*|greet\w+|see|saw|held|visit\w*|and|invit\w+|thank\w+|told|congratulat\w+|between|from|to|embrac\w+|hugg\w+|sat|await\w*|by)\b/;
/** After the title: its holder does something for a guest. */
const FOR_HIM =
  /^ (?:hosted|gave|held|offered) [^.;]{0,30}for (?:him|her)\b|^ (?:received|met|welcomed|greeted) (?:him|her)\b/;
/** Titles of monarchs who reign, as people/titles.ts keys them. */
const MONARCHS = ['king', 'queen', 'emperor', 'empress', 'emir', 'amir', 'sultan', 'grand duke'];
/** Before the title: its holder travels. */
const VISIT_OF = /\b(?:visit|trip|journey|tour) (?:of|by) (?:the )?$/;

/** After the title: its holder turns against a state, or to it. */
const AGAINST =
  /^,? (?:[a-z]+ ){0,2}(?:accus(?:es|ed|ing)|blam(?:es|ed|ing)|condemn(?:s|ed|ing)|warn(?:s|ed|ing)|thank(?:s|ed|ing)|congratulat(?:es|ed|ing)|urg(?:es|ed|ing)) (?:the )?$/;
const TRAVELLED =
  /^\s*(?:,[^,]{0,40},)?\s*(?:had |has |also |will |later |is |was |just |then )?(?:(?:fly|travel|go|come|leave|return) (?:\w+ ){0,2}(?:to|for)|visit(?:s|ed|ing)?|arriv(?:es|ed|ing) (?:\w+ ){0,2}in|flew (?:\w+ ){0,2}to|flown (?:\w+ ){0,2}to|c[ao]me (?:\w+ ){0,2}to|comes (?:\w+ ){0,2}to|(?:is|are) (?:coming|flying|travel+ing) (?:\w+ ){0,2}to|spent [^.;,]{0,30}? in|will be in|was the (?:last|first) to (?:come|visit)|travel+(?:ed|ing) (?:\w+ ){0,2}to|(?:paid|paying|pays|made|making|beg[au]n|begins|ended|ends|starts|started) (?:an? |his |her )?[^.;,]{0,40}?(?:visit|trip|tour)\b[^.;,]{0,25}? (?:to|of|in)|on (?:an? )?[^.;,]{0,20}?(?:visit|trip) to|left [^.;,]{0,20}for|went to|to (?:visit|pay [^.;,]{0,40}?visit to)|in)\b/;
/** Of these: nobody does so where he is at home. */
const COMES = /\b(?:visit|comes|coming|spent|will be)\b/;
/** After it: a country that is not called by its name. */
const THE_COUNTRY =
  /^ the (?:Republic|Kingdom|kingdom|country|island|islands|Emirates|sultanate|emirate|Commonwealth)\b/;
/** After the title: its holder acts upon whoever is named next. */
const ACTS_UPON =
  /^,? (?:had |has |also |later |then |will |would |may |(?:is|was|is going|was going|is due|was due|is expected|was expected|plans|planned|intends|intended|wants|wanted) to |, in turn, )?(?:also |later |then )?(?:receiv(?:e|ed|es)|welcom(?:e|ed|es)|greet(?:ed|s)?|host(?:ed|s)?|met(?: with)?|meets?|sees?|saw|telephoned|phoned|called|rang|told|assured|thanked|congratulated|invited|urged|asked|presented|awarded|decorated|paid (?:a |his |her )?(?:[a-z]+ )?(?:visit|call)(?: on| to)|called on|saw off)\s(?:the |his |her |new |visiting |by telephone )*$/;
/** Before the title: its holder honours whoever is named before. */
const HONOURED_BY = /\b(?:presented with|awarded|decorated|invested with|conferred|given) [^.;]{0,60}\bby (?:the )?$/;

/** After a title behind "where": its holder is there from elsewhere. */
export const GUEST_THERE =
  /^,? (?:is|was|has been|had been|had|has|will|would|also|just)?\s?(?:on a|paying|paid|making|visiting|attending|attended|arriv\w+|landed|travell?\w+|went|came|fl[ey]w|touched|due|to (?:visit|attend|meet)|begin\w*|beg[au]n|start\w*|wound up|conclud\w+|end\w*)\b/;

/** So many sentences behind an office its holder's counterpart may be told of. */
const COUNTERPART_REACH = 3;

export class Excluded {
  readonly #view: OwnerView;
  readonly #all: readonly Titled[];
  /** Offices that stand by a name. */
  readonly #attached: ReadonlySet<Piece>;

  constructor(view: OwnerView, all: readonly Titled[], attached: ReadonlySet<Piece>) {
    this.#view = view;
    this.#all = all;
    this.#attached = attached;
  }

  /** States whose office this cannot be: somebody else holds it, or there is none. */
  taken(holding: Titled, key: string): Set<string> {
    const excluded = new Set<string>();
    // Britain's foreign secretary is the minister; elsewhere he serves beside one
    const beside = /^foreign secretary$/i.test(holding.title);
    if (HELD_BY_ONE.has(key) && holding.standing === null && !beside)
      for (const code of this.#view.known.statesWithAnother(key, holding.person)) excluded.add(code);
    // where the text tells of a reigning monarch there is no president
    if (/^(?:vice[- ])?president(?:-elect)?$/.test(key))
      for (const code of this.#view.known.statesWith(MONARCHS)) excluded.add(code);
    return excluded;
  }

  /** States whose office this hardly is: one of theirs met the holder, or the holder travelled there. */
  otherSide(holding: Titled): Set<string> {
    const excluded = new Set<string>();
    const sentence = this.#view.annotated.sentences[holding.sentence];
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
    for (const code of this.#actedUpon(holding, sentence)) excluded.add(code);
    const against = sentence.pieces.find(
      (piece) =>
        piece.kind === 'country' &&
        piece.how !== 'adjective' &&
        (sentence.tokens[piece.first]?.start ?? 0) > holding.end,
    );
    if (against && AGAINST.test(this.#view.text(holding.end, sentence.tokens[against.first]?.start ?? 0)))
      excluded.add(stateOf(against) ?? '');
    const there = GUEST_THERE.test(after) ? this.#placeOfWhere(holding, sentence) : null;
    if (there) excluded.add(there);
    const gone = TRAVELLED.exec(after);
    // "the request was made to President X in Lima": he resides there
    const resides = /^ in$/.test(gone?.[0] ?? '') && SOUGHT.test(this.#view.text(sentence.start, holding.start));
    const travelled = resides ? null : gone;
    if (travelled && THE_COUNTRY.test(after.slice(travelled[0].length)) && this.#view.annotated.home) {
      // "He flew to the emirate": the one that the text has named
      const noun = holding.end + travelled[0].length + ' the '.length;
      const named = sentence.pieces.find(({ first }) => sentence.tokens[first]?.start === noun);
      excluded.add((named && stateOf(named)) ?? this.#view.annotated.home);
    } else if (travelled) {
      const to = sentence.pieces.find(
        (piece) => (sentence.tokens[piece.first]?.start ?? 0) > holding.end && stateOf(piece),
      );
      const code = to && stateOf(to);
      const guest = (to?.kind === 'country' && COMES.test(travelled[0])) || /\bcom(?:es|ing)\b/.test(travelled[0]);
      if (code && (code !== this.#view.annotated.home || guest)) excluded.add(code);
      if (code && holding.standing !== null) excluded.add(code);
    }
    return excluded;
  }

  /** "in Nairobi, where Prime Minister X is paying a visit": the state of the place. */
  #placeOfWhere({ start }: Titled, sentence: AnnotatedSentence): string | null {
    const place = sentence.pieces.findLast(
      (piece) => stateOf(piece) !== null && (sentence.tokens[piece.last]?.end ?? 0) < start,
    );
    const between = place ? this.#view.text(sentence.tokens[place.last]?.end ?? 0, start) : '';
    return place && /^, where (?:the )?$/.test(between) ? stateOf(place) : null;
  }

  /** "President X received the Greek minister", "his Chinese colleague": the state of the one whom the holder acts upon, or of his peer. */
  #actedUpon(holding: Titled, sentence: AnnotatedSentence): string[] {
    const found: string[] = [];
    for (const { person, piece, sentence: at, start: from } of this.#view.annotated.counterparts)
      if (
        person !== null &&
        person !== holding.person &&
        piece.of !== null &&
        (at === sentence.index || (at > sentence.index && this.#onlyNamed(holding, at, from)))
      )
        found.push(piece.of);
    const next = sentence.pieces.find(
      (piece) =>
        (sentence.tokens[piece.first]?.start ?? 0) > holding.end &&
        (piece.kind === 'office' ||
          piece.kind === 'counterpart' ||
          (piece.kind === 'country' && piece.how === 'adjective')),
    );
    const start = next && sentence.tokens[next.first]?.start;
    if (next && start !== undefined && ACTS_UPON.test(this.#view.text(holding.end, start))) {
      // "the Indian guest" is read as a word for somebody's like
      const codes = next.kind === 'office' ? statesOf(sentence, next).codes : [];
      found.push(...[...codes, next.kind === 'counterpart' ? next.of : stateOf(next)].filter(isState));
    }
    const named = sentence.mentions.find(({ run }) => run.start > holding.end);
    if (named && ACTS_UPON.test(this.#view.text(holding.end, named.run.start))) {
      const code = this.#view.state(named.person);
      if (code !== null) found.push(code);
    }
    const him = FOR_HIM.test(this.#view.text(holding.end, sentence.end)) ? this.#guestBefore(sentence) : null;
    if (him !== null) found.push(him);
    const before = this.#view.text(sentence.start, holding.start);
    const honoured = HONOURED_BY.test(before)
      ? sentence.mentions.find(({ run }) => run.end < holding.start)
      : undefined;
    const own = this.#view.state(honoured?.person);
    if (own !== null) found.push(own);
    return found;
  }

  /** "Prime Minister X spoke. …, Y, his Malaysian counterpart": whether nobody else was named up to there. */
  #onlyNamed({ person, sentence }: Titled, at: number, until: number): boolean {
    return (
      at - sentence <= COUNTERPART_REACH &&
      this.#view.annotated.sentences
        .slice(sentence, at + 1)
        .every(({ mentions }) => mentions.every((one) => one.person === person || one.run.start >= until))
    );
  }

  /** "X called on the Sri Lankan leader. President Y hosted a banquet for him": the state of the one described there. */
  #guestBefore({ index }: AnnotatedSentence): string | null {
    const piece = this.#view
      .prose(index - 1)
      .findLast((one) => one.kind === 'office' && !one.plural && !this.#attached.has(one) && isState(one.of));
    return piece?.kind === 'office' ? piece.of : null;
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
  #spokenOf(sentence: AnnotatedSentence, start: number, not: number): number | undefined {
    const here = sentence.mentions.find(({ person, run }) => run.end <= start && person !== not);
    if (here) return here.person;
    const named = meant(this.#view.annotated, sentence, 0, not);
    const titled = this.#describedBefore(sentence);
    // "King X welcomed the Chinese President. He met": of the two the one whom the text is about
    return titled !== undefined && titled !== not && this.#timesNamed(titled) > this.#timesNamed(named)
      ? titled
      : named;
  }

  /** Whoever holds the office that the sentence before names without a name. */
  #describedBefore({ index }: AnnotatedSentence): number | undefined {
    const piece = this.#view.prose(index - 1).findLast((one) => one.kind === 'office' && !this.#attached.has(one));
    if (piece?.kind !== 'office') return undefined;
    return this.#all.find(({ of, title }) => of === piece.of && of !== null && mayStandFor(piece.title, title))?.person;
  }

  #timesNamed(person: number | undefined): number {
    return this.#view.annotated.sentences.filter(({ mentions }) => mentions.some((one) => one.person === person))
      .length;
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
        /\b(?:met|meets?|meeting|receiv\w+|welcom\w+|host\w*|call(?:s|ed)? on|telephon\w+|phon\w+|spoke\w*|talk\w*|greet\w+|hold|held|congratulat\w+|embrac\w+|hugg\w+|shook hands|sat|saw|await\w*|wishes|greetings|condolences|regards)\b/.test(
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
