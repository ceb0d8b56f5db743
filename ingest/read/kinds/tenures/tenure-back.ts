// Offices told of somebody who was named without one: "Barack X rang her. … the US President understands", "Y arrived in a carriage.
// The new ambassador of Peru …", "… was handed to the Omani leader. Z spoke". Nobody is taken who has an office, or who stands in
// the same sentence as the description.
import type { Annotated, AnnotatedSentence } from '../../annotate.ts';
import { STANDINGS } from '../../lexicon/offices.ts';
import { HELD_BY_ONE } from '../../lexicon/protocol.ts';
import { OBLIQUE } from '../../lexicon/words.ts';
import type { OfficePiece } from '../../mentions/pieces.ts';
import { isDescribed, ofTwo } from '../../people/named-before.ts';
import type { PersonMention } from '../../people/roster.ts';
import { mayStandFor, titleKey } from '../../people/titles.ts';
import { type Holding, isState, type Titled } from '../../story/titled.ts';
import { TitledIndex } from './tenure-index.ts';
import { RECEIVES, TALKS } from './tenure-setting.ts';
import { turn } from './tenure-turns.ts';

/** How many sentences back a description points. */
const REACH = 2;
/** So many people without an office may be named, of whom one is spoken of again. */
const FEW = 2;
/** A description this near the beginning is what its sentence speaks of. */
const OPENING = 3;
/** Descriptions of a state's highest, whatever its constitution calls them. */
const HEADS =
  /^(?:(?:military|de facto|supreme|paramount|transitional|interim) )?(?:leader|head of state|head of government|ruler|monarch|strongman)$/i;
const HEAD_OFFICES =
  /^(?:president|prime minister|king|queen|emir|amir|sultan|chancellor|emperor|supreme leader|leader|taoiseach)$/;
const NO_ONE_KNOWN =
  /^(?:a|an|as|any|no|every|each|first|last|next|only|another|former|like|late|future|previous|earlier|of|is|was|were|be|been|became|becomes|become)$/;

class Back {
  readonly #annotated: Annotated;
  readonly #known: TitledIndex;
  readonly #all: Titled[];
  readonly #given = new Set<number>();
  readonly #mentioned = new Map<number, number>();
  readonly #first = new Map<number, { mention: PersonMention; sentence: AnnotatedSentence }>();
  /** Who acts at the seat of which state. */
  #homes: ReadonlySet<string> | undefined;

  constructor(annotated: Annotated, holdings: readonly Titled[]) {
    this.#annotated = annotated;
    this.#known = new TitledIndex(holdings);
    this.#all = [...holdings];
    for (const sentence of annotated.sentences)
      for (const mention of sentence.caption ? [] : sentence.mentions) {
        const { person } = mention;
        this.#mentioned.set(person, (this.#mentioned.get(person) ?? 0) + 1);
        if (!this.#first.has(person)) this.#first.set(person, { mention, sentence });
      }
  }

  read(): Holding[] {
    const attached = new Set(this.#annotated.attachments.map(({ office }) => office));
    const turns: Holding[] = [];
    for (const sentence of this.#annotated.sentences) {
      if (sentence.caption) continue;
      for (const piece of sentence.pieces) {
        if (piece.kind !== 'office' || attached.has(piece)) continue;
        const first = this.#firstOfAll(sentence, piece);
        if (first === undefined && !this.#tells(sentence, piece)) continue;
        const person = first ?? this.#meant(sentence, piece);
        if (person === undefined) continue;
        this.#given.add(person);
        const [start, end] = [sentence.tokens[piece.first]?.start ?? 0, sentence.tokens[piece.last]?.end ?? 0];
        const { title, of, to, standing } = piece;
        const told = { ...turn(person, { title, of, standing }, sentence, 'anaphora'), start, end, to: [...to] };
        turns.push(told);
        this.#all.push(told);
      }
    }
    return turns;
  }

  /** "X stepped over the line, the first North Korean leader ever to do so": who acts in the sentence. */
  #firstOfAll({ tokens, mentions }: AnnotatedSentence, office: OfficePiece): number | undefined {
    const word = (i: number): string => tokens[i]?.lower ?? '';
    const { first, last, of, plural } = office;
    const told =
      word(first - 3) === ',' &&
      word(first - 2) === 'the' &&
      /^(?:first|second|third|last|only)$/.test(word(first - 1));
    if (!told || plural || !isState(of) || !/^(?:ever|to|in|since)$/.test(word(last + 1))) return undefined;
    const [acting] = mentions.filter(({ run }) => run.last < first);
    return acting && !OBLIQUE.test(word(acting.run.from - 1)) && this.#open(acting.person, office)
      ? acting.person
      : undefined;
  }

  /** Whether the description is of one known holder whom nobody in the text is yet. */
  #tells({ tokens, mentions }: AnnotatedSentence, { first, last, of, title, plural, standing }: OfficePiece): boolean {
    if (plural || standing === 'designate' || of === null || !/^[A-Z]{3}$/.test(of)) return false;
    const key = titleKey(title);
    if (!HELD_BY_ONE.has(key) && !HEADS.test(title) && key !== 'ambassador') return false;
    let i = first - 1;
    while (/^(?:new|visiting|then|current)$/.test(tokens[i]?.lower ?? '')) i--;
    const before = tokens[i]?.lower ?? '';
    const former = standing === 'former' && before === 'former' && /^(?:the|its)$/.test(tokens[i - 1]?.lower ?? '');
    if (!former && (standing === 'former' || NO_ONE_KNOWN.test(before) || STANDINGS.get(before) === 'former'))
      return false;
    if (STANDINGS.get(before) === 'designate') return false;
    const next = mentions.find(({ run }) => run.from > last);
    if (next && next.run.from - last < OPENING) return false;
    return !this.#all.some(
      (one) =>
        one.of === of &&
        one.standing !== 'former' &&
        (mayStandFor(title, one.title) ||
          mayStandFor(one.title, title) ||
          (HEADS.test(title) && HEAD_OFFICES.test(titleKey(one.title)))),
    );
  }

  #open(person: number, { of, title }: Pick<OfficePiece, 'of' | 'title'>): boolean {
    const key = titleKey(title);
    const { origin = null } = this.#annotated.people[person] ?? {};
    const like = this.#annotated.counterparts.find((one) => one.person === person)?.piece.of ?? null;
    return (
      !this.#given.has(person) &&
      (origin === null || origin === of) &&
      (like === null || like === of) &&
      // who is said to be of that state may hold an office elsewhere
      this.#known
        .by(person)
        .every(
          (held) =>
            held.standing === 'former' ||
            (held.of !== null && !isState(held.of) && !HEAD_OFFICES.test(key)) ||
            (origin === of && of !== null && held.of !== of && held.of !== null),
        )
    );
  }

  /** "X attended the signing, and the Venezuelan president then …": the only one without an office in the clause before. */
  #inClauseBefore({ tokens, mentions }: AnnotatedSentence, office: OfficePiece): number | undefined {
    const { first } = office;
    if (tokens[first - 1]?.lower !== 'the' || !NEW_CLAUSE.test(tokens[first - 2]?.lower ?? '')) return undefined;
    if (tokens[first - 2]?.lower !== ';' && tokens[first - 3]?.lower !== ',') return undefined;
    const before = mentions.filter(({ run }) => run.last < first);
    const free = before.filter(({ person }) => this.#open(person, office));
    return free.length === 1 && before.length === 1 ? free[0]?.person : undefined;
  }

  /** Whether somebody bears the title without a state yet: the description may be of him. */
  #half({ index }: AnnotatedSentence, title: string): boolean {
    return this.#all.some(
      (one) =>
        one.of === null &&
        one.standing === null &&
        (HEADS.test(title)
          ? HEAD_OFFICES.test(titleKey(one.title))
          : HELD_BY_ONE.has(titleKey(title)) &&
            index - one.sentence <= REACH &&
            index >= one.sentence &&
            mayStandFor(title, one.title)),
    );
  }

  /** "In Minsk X was receiving telegrams", "GENEVA – X welcomed the two": whether somebody acts where a state has its seat. */
  #isAtHome(person: number, state: string): boolean {
    this.#homes ??= new Set(this.#annotated.sentences.flatMap((sentence) => homesIn(this.#annotated, sentence)));
    return this.#homes.has(`${person} ${state}`);
  }

  #meant(sentence: AnnotatedSentence, office: OfficePiece): number | undefined {
    const { first, of, title } = office;
    if (this.#half(sentence, title)) return undefined;
    const here = new Set(sentence.mentions.map(({ person }) => person));
    const free = ({ person }: PersonMention): boolean => !here.has(person) && this.#open(person, office);
    const everybody = [...this.#mentioned.keys()].filter((person) => !here.has(person) && this.#open(person, office));
    const native = everybody.filter((person) => this.#annotated.people[person]?.origin === of);
    if (native.length === 1) return native[0];
    const residents = everybody.filter((person) => of !== null && this.#isAtHome(person, of));
    if (residents.length === 1) return residents[0];
    const alone = this.#inClauseBefore(sentence, office);
    if (alone !== undefined) return alone;
    const opens = first <= OPENING;
    // "He spent the day with the Omani president": he is not the president
    const other = !opens && sentence.tokens.slice(0, OPENING).some(({ lower }) => /^(?:he|she|they)$/.test(lower));
    for (let back = 1; back <= REACH && !other; back++) {
      const before = this.#annotated.sentences[sentence.index - back];
      const named = (before?.caption ? [] : (before?.mentions ?? [])).filter(
        (one) => free(one) && !isDescribed(before, one),
      );
      const people = new Set(named.map(({ person }) => person));
      const ofPair = before && ofTwo(this.#annotated, before, { named, of });
      if (ofPair) return ofPair.person;
      if (people.size === 1 || (people.size > 1 && opens)) return named[0]?.person;
      if (people.size > 1) return undefined;
    }
    // "sent the Peruvian ambassador home": there are many, and he need not be named
    if (titleKey(title) === 'ambassador' && !opens) return undefined;
    const next = this.#annotated.sentences[sentence.index + 1];
    const begins = next?.paragraph === sentence.paragraph ? next.mentions.find(({ run }) => run.from <= 1) : undefined;
    if (begins && free(begins)) return begins.person;
    const often = everybody.filter((person) => (this.#mentioned.get(person) ?? 0) > 1);
    if (often.length === 1 && everybody.length <= FEW) return often[0];
    const [only, ...others] = everybody;
    return !other && others.length === 0 && only !== undefined && this.#introduced(only, sentence) ? only : undefined;
  }

  /** Whether somebody was named in full before a sentence, and not as somebody else than a holder of high office. */
  #introduced(person: number, { index }: AnnotatedSentence): boolean {
    const first = this.#first.get(person);
    if (!first || first.sentence.index >= index || first.mention.run.words.length < 2) return false;
    return !isDescribed(first.sentence, first.mention);
  }
}

/** Who acts in a sentence where a state has its seat: "In Minsk X was receiving telegrams", "GENEVA – X welcomed the two". */
function homesIn(
  { dateline, text }: Annotated,
  { mentions, pieces, tokens, index, end, caption }: AnnotatedSentence,
): string[] {
  const own = pieces.filter((piece) => index !== dateline?.sentence || piece.first > dateline.last);
  const seats = own.filter((piece) => piece.kind === 'country' && piece.how === 'seat');
  const [seat] = seats;
  return (caption ? [] : mentions).flatMap(({ person, run }): string[] => {
    const behind = text.slice(run.end, end);
    const opens = seat?.first === 1 && tokens[0]?.lower === 'in' && run.from - seat.last <= 2;
    if (seat?.kind === 'country' && opens) return TALKS.test(behind) ? [] : [`${person} ${seat.code}`];
    const there = seats.flatMap((one) => (one.kind === 'country' ? [one.code] : []));
    if (index === dateline?.sentence && dateline.country && there.length === 0) there.push(dateline.country);
    return there.length > 0 && RECEIVES.test(behind) ? there.map((code) => `${person} ${code}`) : [];
  });
}

/** Before a description: a clause of its own begins. */
const NEW_CLAUSE = /^(?:and|while|but|as|whereas|;)$/;

/** Offices by descriptions that point at somebody named without an office, given those that stand by names. */
export const readPointedBack = (annotated: Annotated, holdings: readonly Titled[]): Holding[] =>
  new Back(annotated, holdings).read();
