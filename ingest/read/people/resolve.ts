// Whom words other than names mean: "the PM", "the Australian", "he", "his Polish counterpart", "the two leaders".
// In the order of the text: an expression means the fitting person spoken of last, else the first who is spoken of later.

import type { Annotated, AnnotatedSentence } from '../annotate.ts';
import { grouped } from '../grouped.ts';
import { readPredecessors } from '../kinds/tenures/tenure-turns.ts';
import { OBLIQUE } from '../lexicon/words.ts';
import type { OfficePiece, Piece } from '../mentions/pieces.ts';
import { type Item, makeSkeleton, type Skeleton } from '../skeleton.ts';
import type { Holding } from '../story/titled.ts';
import type { Token } from '../tokens.ts';
import { Careers } from './careers.ts';
import { CounterpartOffices } from './counterpart-offices.ts';
import { FormsOfAddress } from './forms-of-address.ts';
import { GROUP_WORDS, GroupReferences } from './group-references.ts';
import type { Attachment, CounterpartOf } from './line.ts';
import { nameItems } from './name-items.ts';
import { lowerWords } from './passages.ts';
import { PRONOUNS, Pronouns } from './pronouns.ts';
import { KIN } from './signs.ts';
import { SpokenOf } from './spoken-of.ts';
import { type Acting, actingItem, localSubject, mainSubject } from './subjects.ts';
import { TitleReferences } from './title-references.ts';
import { isGuestNoun, travellerIn } from './travellers.ts';

export interface Resolved extends AnnotatedSentence {
  skeleton: Skeleton;
}

const NATIONALS = /^(?:diplomat|official|leader|guest|host|politician|visitor|envoy|side's|dignitary|head)$/;
/** Behind "the Australian": who is meant, and no noun that this tells of. */
const ENDS_PHRASE =
  /^(?:[,.;:)]|and|to|in|on|at|for|with|said|told|was|is|had|has|would|who|by|from|noted|affirmed|agreed|added|then|later|also|himself|herself|cuts|cut|left|leaves|flew|flies|took|takes|went|goes|came|comes|arrived|arrives|departed|departs|landed|travelled|travels|spoke|moves|moved|stayed|stays|will)$/;

/** "at the invitation of X", "the request will be made to X": X is not whom the next sentence goes on with. */
const APART = /^(?:invitation|made|sent|put|addressed)$/;

/** Whether a word is one of those that mean somebody by who acts in its clause. */
const mayRefer = (token: Token | undefined): boolean =>
  token !== undefined && (PRONOUNS.has(token.lower) || GROUP_WORDS.has(token.lower));

class Resolver {
  readonly #spoken: SpokenOf;
  readonly #titles: TitleReferences;
  readonly #pronouns: Pronouns;
  readonly #groups: GroupReferences;
  readonly #counterpartOffices: CounterpartOffices;
  readonly #careers: Careers;
  readonly #forms: FormsOfAddress;
  readonly #attachments: ReadonlyMap<number, readonly Attachment[]>;
  readonly #counterparts: ReadonlyMap<number, readonly CounterpartOf[]>;

  constructor(annotated: Annotated, holdings: Holding[]) {
    this.#spoken = new SpokenOf(annotated, holdings);
    this.#attachments = grouped(annotated.attachments, ({ sentence }) => sentence);
    this.#counterparts = grouped(annotated.counterparts, ({ sentence }) => sentence);
    this.#titles = new TitleReferences(this.#spoken);
    this.#pronouns = new Pronouns(this.#spoken);
    this.#groups = new GroupReferences(this.#spoken);
    this.#careers = new Careers(this.#spoken);
    this.#forms = new FormsOfAddress(this.#spoken);
    this.#counterpartOffices = new CounterpartOffices(this.#spoken, this.#counterparts);
  }

  sentence(sentence: AnnotatedSentence): Resolved {
    const items: Item[] = [];
    const names = nameItems(sentence, {
      held: this.#attachments.get(sentence.index) ?? [],
      counterparts: this.#counterparts.get(sentence.index) ?? [],
    });
    const covered = new Set(names.flatMap(({ first, last }) => range(first, last)));
    const open = sentence.pieces.filter((piece) => !covered.has(piece.first) && !covered.has(piece.last));
    let subject: number | undefined;
    let side: Item[] = [];
    this.#spoken.at = sentence.index;
    const before = this.#spoken.annotated.sentences[sentence.index - 1];
    if (before?.paragraph !== sentence.paragraph && opensItem(sentence)) this.#spoken.item = sentence.index;
    const { pair } = this.#spoken;
    // "X with Y in Lima, where they met": the two of a picture are the two in it
    const shown = sentence.caption ? [...new Set(sentence.mentions.map(({ person }) => person))] : [];
    if (shown.length === 2) this.#spoken.pair = shown;
    for (let i = 0; i < sentence.tokens.length; i++) {
      const unsaid = sentence.elided.includes(i) ? (this.#spoken.unsaid ?? this.#spoken.subject) : undefined;
      if (unsaid !== undefined) {
        items.push({ tag: 'P', first: i, last: i - 1, people: [unsaid], how: 'elided' });
        subject ??= unsaid;
      }
      const name = names.find((item) => item.first === i);
      const local = mayRefer(sentence.tokens[i]) ? localSubject(sentence.tokens, items) : undefined;
      const item = name ?? this.#other(sentence, open, i, { subject, local, items });
      if (!item) continue;
      items.push(item);
      if (item.how === 'name') this.#counterpartOffices.read(sentence, item.people[0], subject);
      const aside = asideBefore(sentence.tokens, item.first);
      for (const person of item.people) if (!sentence.caption) this.#spoken.speakOf(person, aside, sentence.index);
      if (item.tag === 'P') {
        side = joins(sentence.tokens, side.at(-1), item) ? [...side, item] : [item];
        if (!sentence.caption) this.#spoken.sideBySide(sentence, side);
      }
      if (item.tag === 'P' && !OBLIQUE.test(sentence.tokens[item.first - 1]?.lower ?? '')) subject ??= item.people[0];
      i = item.last;
    }
    if (sentence.caption) this.#spoken.pair = pair;
    this.#careers.told(sentence, items);
    // where everybody stands behind a preposition, the only person of the sentence is whom the next "he" means
    const all = [...new Set(items.flatMap((item) => item.people))];
    const apart = items.some(({ tag, first }) => tag === 'P' && APART.test(sentence.tokens[first - 2]?.lower ?? ''));
    if (subject === undefined && all.length === 1 && !apart) subject = all[0];
    const acting = sentence.caption ? undefined : actingItem(sentence.tokens, items);
    if (acting !== undefined) this.#spoken.unsaid = acting;
    if (!sentence.caption && subject !== undefined)
      this.#spoken.subject = this.#spoken.alone(mainSubject(sentence, items) ?? subject, items);
    const skeleton = makeSkeleton(sentence.tokens, items);
    if (!sentence.caption) this.#spoken.traveller = travellerIn(skeleton) ?? this.#spoken.traveller;
    return { ...sentence, skeleton };
  }

  #other(
    sentence: AnnotatedSentence,
    open: readonly Piece[],
    i: number,
    acting: Acting & { items: readonly Item[] },
  ): Item | undefined {
    const { subject, items } = acting;
    const piece = open.find((candidate) => candidate.first === i);
    if (piece?.kind === 'office') {
      if (this.#careers.read(sentence, piece, items))
        return { tag: 'O', first: i, last: piece.last, people: [], how: 'none', piece };
      const item = this.#titles.office(sentence, piece);
      if (item.people.length > 0) return item;
      const guest = this.#guestAt(sentence.tokens, i - 1);
      return guest ? { ...guest, first: i } : (this.#addressed(sentence.tokens, i) ?? item);
    }
    if (piece?.kind === 'counterpart') {
      const other = subject ?? this.#spoken.subject;
      const told = this.#counterparts.get(sentence.index)?.find((one) => one.piece === piece);
      const whose = sentence.tokens[i - 1]?.lower === "'s";
      const known = piece.of ? this.#titles.ofCountry(piece.of, other, other) : undefined;
      // "his American colleague, Secretary of State X": who is named behind is meant
      const named =
        /^[,:–]$/.test(sentence.tokens[piece.last + 1]?.lower ?? '') || sentence.tokens[piece.last + 1]?.capital;
      if (told && known === undefined && !named) told.person ??= this.#spoken.onlyOpen(other) ?? null;
      const person = (whose ? told?.person : null) ?? known ?? told?.person ?? undefined;
      if (told && person === told.person) this.#counterpartOffices.read(sentence, person, subject);
      if (person === undefined) this.#spoken.leftOpen(sentence.tokens, piece, 'counterpart-open');
      const people = person === undefined ? [] : [person];
      return { tag: person === undefined ? 'O' : 'P', first: i, last: piece.last, people, how: 'counterpart' };
    }
    if (piece) return this.#plain(sentence.tokens, piece);
    const guest = this.#guestAt(sentence.tokens, i) ?? this.#addressed(sentence.tokens, i);
    return guest ?? this.#pronouns.at(sentence.tokens, i, acting) ?? this.#groups.at(sentence.tokens, i, acting.local);
  }

  #guestAt(tokens: readonly Token[], i: number): Item | undefined {
    const { traveller } = this.#spoken;
    if (traveller === undefined || !isGuestNoun(tokens, i)) return undefined;
    return { tag: 'P', first: i, last: i + 1, people: [traveller], how: 'counterpart' };
  }

  #addressed(tokens: readonly Token[], i: number): Item | undefined {
    const next = tokens[i + 1]?.lower ?? '.';
    const person = next === "'s" || ENDS_PHRASE.test(next) ? this.#forms.meantBy(tokens, i) : undefined;
    return person === undefined ? undefined : { tag: 'P', first: i, last: i, people: [person], how: 'counterpart' };
  }

  #plain(tokens: readonly Token[], piece: Exclude<Piece, OfficePiece>): Item | undefined {
    if (piece.kind === 'counterpart') return undefined;
    const none = { people: [], how: 'none' as const, first: piece.first, last: piece.last, piece };
    if (piece.kind === 'date') return { tag: 'D', ...none };
    if (piece.kind === 'body') return { tag: 'B', ...none };
    if (piece.kind === 'place') return { tag: 'L', ...none };
    if (piece.how !== 'adjective') return { tag: 'C', ...none };
    const next = tokens[piece.last + 1];
    const noun = next && NATIONALS.test(next.lower);
    if (tokens[piece.first - 1]?.lower === 'the' && (!next || noun || ENDS_PHRASE.test(next.lower))) {
      const person = this.#titles.ofCountry(piece.code, undefined) ?? this.#spoken.nowOf(piece.code);
      const last = noun ? piece.last + 1 : piece.last;
      if (person !== undefined) return { tag: 'P', first: piece.first, last, people: [person], how: 'nation' };
    }
    return { tag: 'N', ...none };
  }
}

/** "Trade: X is to …", "Foreign policy: …": an item of news in brief. */
const opensItem = ({ tokens, caption }: AnnotatedSentence): boolean =>
  !caption && /^\p{L}+(?: \p{L}+)? :/u.test(lowerWords(tokens, 0, 2));

/** "the trip of X": who is only spoken of; "took over from X", "succeeded X", "his wife X": who is gone, or came along. None is one of "the two". */
function asideBefore(tokens: readonly Token[], first: number): 'of' | 'gone' | null {
  const words = lowerWords(tokens, Math.max(0, first - 6), first - 1);
  if (/\b(?:of|about|on|under|after|before)$/.test(words)) return 'of';
  const gone =
    KIN.test(tokens[tokens[first - 1]?.lower === ',' ? first - 2 : first - 1]?.lower ?? '') ||
    /\b(?:(?:t(?:oo|a)k\w* (?:\w+ ){0,2}over\b.*|inherited .*)from|succe(?:ed\w*|ssion to)|replac\w+)$/.test(words);
  return gone ? 'gone' : null;
}

/** Whether nothing but a comma or "and", and whose somebody is, parts two people. */
function joins(tokens: readonly Token[], before: Item | undefined, item: Item): boolean {
  if (!before) return false;
  // "X of Poland, the Czech Y"
  const own = tokens[item.first - 2]?.lower === 'the' && tokens[item.first - 1]?.capital ? 1 : 0;
  return /^(?:(?:of|from)(?: the)? [^\s,]+(?: [^\s,]+){0,2} )?(?:,|and|, and|as well as|, as well as|along with|together with)(?: the)?$/.test(
    lowerWords(tokens, before.last + 1, item.first - own - 1),
  );
}

const range = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);

/**
 * Every sentence with its skeleton, people resolved in the order of the text.
 * Adds to `holdings` the offices that only this order shows (counterparts, "the Australian Prime Minister").
 */
export function resolveSentences(annotated: Annotated, holdings: Holding[]): Resolved[] {
  const resolver = new Resolver(annotated, holdings);
  const resolved = annotated.sentences.map((sentence) => resolver.sentence(sentence));
  // who comes after whom may be known only now
  if (/predecessor|succe|replac|took over|takes over|taking over|before (?:him|her)/.test(annotated.text))
    holdings.push(...readPredecessors(annotated, holdings));
  return resolved;
}
