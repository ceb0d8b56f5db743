// Whose offices two people of one title hold where the states are not told with them: "the foreign ministers, A and B". The two
// states are those that the text joins nearest; who is of which by what else is told of either, else in the order of
// states joined right before them, else the home of the text first.
import type { Annotated, AnnotatedSentence } from '../../annotate.ts';
import { grouped } from '../../grouped.ts';
import { HELD_BY_ONE, mayHave } from '../../lexicon/protocol.ts';
import type { Piece } from '../../mentions/pieces.ts';
import { sameTitle, titleKey } from '../../people/titles.ts';
import { isState, type Titled } from '../../story/titled.ts';
import { type OwnerView, stateOf } from './tenure-view.ts';

type Pair = readonly [string, string];

/** Gives the states of two offices of one title in one breath; what is known already stays. */
export function settlePairs(holdings: readonly Titled[], view: OwnerView): void {
  const open = holdings.filter(({ standing, title }) => standing === null && HELD_BY_ONE.has(titleKey(title)));
  const told = new StatesTold(view);
  settleUnlike(open, view, told);
  for (const two of grouped(open, ({ start, title }) => `${start} ${title}`).values()) {
    const [one, other] = two;
    if (!one || !other || two.length !== 2 || one.person === other.person || (one.of !== null && other.of !== null))
      continue;
    const states = told.pairNear(one);
    if (!states?.every((code) => mayHave(code, titleKey(one.title)))) continue;
    const [first, second] = states;
    const known =
      one.of ?? told.stateOf(one.person, states) ?? opposite(other.of ?? told.stateOf(other.person, states), states);
    const { home, homeKnown, dateline } = view.annotated;
    const sure = homeKnown || dateline?.country === home;
    // "between A and B was signed. Presidents X and Y": one order stands right before the other
    const inOrder = told.joinedNear(one) !== undefined && !beginsWithName(one, view);
    const own = known ?? (sure && home === second && !inOrder ? second : first);
    const rest = opposite(own, states);
    if (rest === null) continue;
    if (one.of === null) Object.assign(one, { of: own, owner: 'title' });
    if (other.of === null) Object.assign(other, { of: rest, owner: 'title' });
  }
}

/** "X and Y, the foreign ministers of the two countries": a text names its own first. */
const beginsWithName = ({ sentence, start }: Titled, { annotated }: OwnerView): boolean =>
  annotated.sentences[sentence]?.mentions.some(({ run }) => run.start === start) === true;

/** "of France and Germany. … President X and Chancellor Y": in their order, where no other order has such offices. */
function settleUnlike(open: readonly Titled[], view: OwnerView, told: StatesTold): void {
  for (const one of open) {
    const other = open.find(
      ({ sentence, start }) =>
        sentence === one.sentence && start > one.end && /^ and (?:the )?$/.test(view.text(one.end, start)),
    );
    if (!other || one.of !== null || other.of !== null || sameTitle(one.title, other.title)) continue;
    const states = told.joinedNear(one);
    if (!states || !mayBoth(states, one, other) || mayBoth([states[1], states[0]], one, other)) continue;
    Object.assign(one, { of: states[0], owner: 'title' });
    Object.assign(other, { of: states[1], owner: 'title' });
  }
}

const mayBoth = ([first, second]: Pair, one: Titled, other: Titled): boolean =>
  mayHave(first, titleKey(one.title)) && mayHave(second, titleKey(other.title));

function opposite(code: string | null, [one, other]: Pair): string | null {
  if (code === one) return other;
  return code === other ? one : null;
}

/** Sentences in which two states may be joined before the text as a whole is asked. */
const NEAR = 2;
/** So many sentences back the joining of two states still counts. */
const REACH = 200;

/** What a text tells of two states; what takes the whole text is worked out once. */
class StatesTold {
  readonly #view: OwnerView;
  readonly #joined = new Map<number, Pair | undefined>();
  #most: Pair | undefined | null = null;
  #sentencesOf: ReadonlyMap<number, { sentence: AnnotatedSentence }[]> | undefined;

  constructor(view: OwnerView) {
    this.#view = view;
  }

  /** The two states joined nearest to an office: in its sentence or just before, else the two spoken of most, else those further back. */
  pairNear({ sentence: index }: Titled): Pair | undefined {
    for (let i = index; i >= Math.max(0, index - REACH); i--) {
      const pair = this.#joinedAt(i) ?? (i === index - NEAR ? (this.#inLead() ?? this.#mostTold()) : undefined);
      if (pair) return pair;
    }
    return this.#mostTold();
  }

  /** The two states joined in the sentence of an office or in the one before it. */
  joinedNear({ sentence }: Titled): Pair | undefined {
    for (const index of [sentence, sentence - 1]) {
      const told = this.#view.annotated.sentences[index];
      const pair = told && joinedIn(told, this.#view.prose(index));
      if (pair) return pair;
    }
    return undefined;
  }

  /** Of two states the one that the text tells for a person: by another office or origin, a counterpart, "Paris, where X received". */
  stateOf(person: number, states: Pair): string | null {
    const own = this.#view.state(person);
    if (own !== null && states.includes(own)) return own;
    this.#sentencesOf ??= grouped(
      this.#view.annotated.sentences.flatMap((sentence) =>
        [...new Set(sentence.mentions.map((mention) => mention.person))].map((each) => ({ each, sentence })),
      ),
      ({ each }) => each,
    );
    for (const { sentence } of this.#sentencesOf.get(person) ?? []) {
      const code = placeBefore(sentence, person);
      if (code !== null && states.includes(code)) return code;
    }
    return null;
  }

  #joinedAt(index: number): Pair | undefined {
    const sentence = this.#view.annotated.sentences[index];
    if (!this.#joined.has(index))
      this.#joined.set(index, sentence && (joinedIn(sentence, this.#view.prose(index)) ?? this.#spokenOf(sentence)));
    return this.#joined.get(index);
  }

  /** "Prime Minister A saw President B. With them were the foreign ministers": the states of two who are named and known. */
  #spokenOf({ mentions }: AnnotatedSentence): Pair | undefined {
    const states = new Set(mentions.map(({ person }) => this.#view.state(person)).filter((code) => code !== null));
    const [one, other, third] = states;
    return one && other && !third ? [one, other] : undefined;
  }

  /** The two states that a text joins where it begins: those it is about. */
  #inLead(): Pair | undefined {
    return this.#joinedAt(0) ?? this.#joinedAt(1);
  }

  #mostTold(): Pair | undefined {
    if (this.#most === null) this.#most = mostToldOf(this.#view.annotated);
    return this.#most;
  }
}

/** "Paris, where X received": the state of the place that stands before somebody. */
function placeBefore({ tokens, mentions, pieces }: AnnotatedSentence, person: number): string | null {
  const mention = mentions.find((one) => one.person === person);
  if (!mention) return null;
  const at = pieces.findLastIndex((piece) => stateOf(piece) !== null && piece.last < mention.run.from);
  const [place, earlier] = [pieces[at], pieces[at - 1]];
  // "Tallinn and Vilnius, where": both places
  if (place && earlier && stateOf(earlier) !== null && earlier.last === place.first - 2) return null;
  const between = tokens.slice((place?.last ?? 0) + 1, mention.run.from).map(({ lower }) => lower);
  // "New York, where X is to speak": anybody may
  if (place?.kind !== 'country') return null;
  return between[0] === ',' && between[1] === 'where' && between.length < 6 ? stateOf(place) : null;
}

/** The state of a country, or of an office of several with which a list of states begins. */
function ownState(piece: Piece): string | null {
  if (piece.kind === 'office') return piece.plural && isState(piece.of) ? piece.of : null;
  return piece.kind === 'country' ? stateOf(piece) : null;
}

function joinedIn({ tokens }: AnnotatedSentence, pieces: readonly Piece[]): Pair | undefined {
  const states = pieces.flatMap((piece) => {
    const code = ownState(piece);
    return code === null ? [] : [{ ...piece, code }];
  });
  for (const [n, piece] of states.entries()) {
    const next = states[n + 1];
    const [a, b] = [piece.code, next?.code ?? null];
    if (!next || !a || !b || a === b || !/^(?:and|-|–)$/.test(tokens[piece.last + 1]?.lower ?? '')) continue;
    const article = tokens[piece.last + 2]?.lower === 'the' ? 1 : 0;
    if (next.first - piece.last !== 2 + article) continue;
    // "X, Y and Z" are more than two
    const more = [tokens[piece.first - 1]?.lower, tokens[next.last + 1]?.lower];
    if (more[0] === ',' && pieces.some(({ last, kind }) => kind === 'country' && last === piece.first - 2)) continue;
    return [a, b];
  }
  return undefined;
}

/** The two states of which a text speaks most, where no third is spoken of as often. */
function mostToldOf({ sentences, dateline, home }: Annotated): Pair | undefined {
  const counts = new Map<string, number>();
  for (const { pieces } of sentences)
    for (const piece of pieces) {
      // a place says where something is, not whose it is
      const code =
        piece.kind === 'office' && isState(piece.of) ? piece.of : piece.kind === 'place' ? null : stateOf(piece);
      if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  const [one, other, third] = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  if (one && other) return other[1] > (third?.[1] ?? 0) ? [one[0], other[0]] : undefined;
  // "KHARKIV – Russia's fleet may stay": the one told of and the one where the text stands
  const here = dateline?.country ?? home;
  return one && here && here !== one[0] && isState(here) ? [one[0], here] : undefined;
}
