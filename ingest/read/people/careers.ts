// Offices that a sentence says of "he", "she" or of somebody named before: "she was ambassador to Italy", "he has been chosen as
// envoy", "…, after having been foreign secretary himself", "The general, until now adviser, …" of who was given an office before. Who
// is only seen or described as something is refused.
import type { AnnotatedSentence } from '../annotate.ts';
import { HONORIFICS, STANDINGS } from '../lexicon/offices.ts';
import { PEOPLE_NOUNS } from '../lexicon/words.ts';
import type { OfficePiece, Piece } from '../mentions/pieces.ts';
import type { Item } from '../skeleton.ts';
import { isState, toldHolding } from '../story/titled.ts';
import type { Token } from '../tokens.ts';
import { CHOSEN, ONLY_SEEN } from './complements.ts';
import { heldBy } from './holdings.ts';
import { BEFORE_TITLE, Line } from './line.ts';
import { OfficeVerbs } from './office-verbs.ts';
import { lowerWords, passage } from './passages.ts';
import { LOSES, readPosts } from './post-verbs.ts';
import type { SpokenOf } from './spoken-of.ts';

const BE = /^(?:is|was|be|been|being|became|become|becomes|remains|remained|as)$/;
/** Between a verb and its title. */
const ADVERB = /^(?:twice|briefly|again|still|now|already|for|long)$/;
/** From a pronoun up to the verb. */
const AUXILIARIES =
  /^(?:has|had|have|is|was|been|being|be|also|then|once|later|previously|earlier|formerly|herself|now|currently|today|already|long|twice|briefly|first|again|unanimously|recently|just|since|himself|served|serves|serving|worked|working|sworn|in|accredited|came|returned|as)$/;
/** "would resign as": the office is held up to then. */
const LEAVES = /\b(?:resign\w*|retir\w+|quit\w*|(?:step\w*|stand\w*|stood) down)$/;
/** What is lost, where the office is told before. */
const POST = /^(?:portfolio|post|office|job|position)$/;
const UNREAL = /\b(?:not|never|will|would|to|may|might|could)\b/;
const PAST = /^(?:was|had|served|worked|once|previously|formerly|earlier|having)$/;
/** Between "The general," and what he was before he was given another office. */
const HITHERTO =
  /^the (?:new )?(\S+) , (?:who )?(?:(?:has|had) )?(?:until|till|up to|hitherto|so far|previously|formerly|earlier|served|been|worked|acted|was)\b/;
/** What whoever gives offices makes known of another is a fact. */
const DECREED =
  /\b(?:president|prime minister|premier|chancellor|king|queen|emir|sultan) [^;:]*?(?:informed|told|tells|announce[sd]|confirm(?:s|ed)|decided|decreed|declare[sd]|notified|made it known)\b[^;:]* that s?he (?:will|would) (?:also )?be(?: the| an?)?$/;
/** Somebody was given an office so few sentences before. */
const APPOINTED = 3;
/** A career is told within so many words. */
const REACH = 12;

/** "for eleven years and, from 1998 until her retirement, sat in the cabinet as": between two offices of a career. */
const LONGEST_LINK = 18;
const FURTHER =
  /^(?:and|well|,|after|before|that|later|then|more|recently|earlier|also|previously|since|now|the|a|an|its|in|from|to|until|for|at|was|became|served|worked|sat|cabinet|government|as|next|first|still|finally|once|twice|again|briefly|his|her|country's|retirement|death|years?|months|terms?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|(?:twen|thir|for|fif|six|seven|eigh|nine)ties|\d{1,4})$/;

interface Told {
  person: number;
  first: number;
  past: boolean;
}

export class Careers {
  readonly #spoken: SpokenOf;
  /** The office told last, and of whom. */
  #last: (Told & { sentence: number; end: number }) | undefined;

  constructor(spoken: SpokenOf) {
    this.#spoken = spoken;
  }

  /** "… and, more recently, director general": a further office after the last one told. */
  #goesOn({ tokens, index, pieces }: AnnotatedSentence, { first }: OfficePiece): Told | undefined {
    if (this.#last?.sentence !== index || first - this.#last.end > LONGEST_LINK) return undefined;
    const { end } = this.#last;
    const between = tokens.slice(end + 1, first).map(({ lower }) => lower);
    const covers = (n: number): boolean =>
      pieces.some((piece) => piece.first <= n && piece.last >= n && isSetting(piece));
    if (!between.every((word, n) => FURTHER.test(word) || covers(end + 1 + n))) return undefined;
    // "was ambassador to Peru, minister of trade and …": of a list
    if (!between.some((word) => /^(?:and|was|became|as)$/.test(word)) && between.join() !== ',') return undefined;
    return { ...this.#last, past: this.#last.past && !between.includes('now') };
  }

  /** "X is the new minister. The general, who has served as adviser until now, …": whoever was given an office shortly before. */
  #newcomer({ tokens, index }: AnnotatedSentence, { first }: OfficePiece): Told | undefined {
    const noun = first > REACH ? '' : (HITHERTO.exec(lowerWords(tokens, 0, first - 1))?.[1] ?? '');
    if (!PEOPLE_NOUNS.has(noun) && !HONORIFICS.has(noun)) return undefined;
    const given = this.#spoken.holdings.findLast(
      ({ rule, standing, sentence }) =>
        rule === 'appointment' && standing === null && sentence < index && index - sentence <= APPOINTED,
    );
    return given && { person: given.person, first: 0, past: true };
  }

  /** "The president told parliament that she would be minister": of herself, or of whom the sentence before speaks. */
  #decreed({ tokens, index }: AnnotatedSentence, office: OfficePiece, items: readonly Item[]): Told | undefined {
    const { first = 0, people: [person] = [] } = items.findLast(({ last }) => last < office.first) ?? {};
    if (person === undefined || !/^s?he$/.test(tokens[first]?.lower ?? '')) return undefined;
    if (!DECREED.test(lowerWords(tokens, 0, office.first - 1))) return undefined;
    const himself = items.some(({ people, last }) => last < first && people.includes(person));
    const before = (one: number): boolean => one !== person && this.#spoken.saidAt.get(one) === index - 1;
    const meant = himself ? this.#spoken.recent.findLast(before) : person;
    return meant === undefined ? undefined : { person: meant, first, past: false };
  }

  /** Offices that verbs tell of "he" or "she": "she has headed the World Bank", "he had held the trade portfolio". */
  told(sentence: AnnotatedSentence, items: readonly Item[]): void {
    const { tokens, index, mentions } = sentence;
    const meant = items.flatMap(({ tag, how, first, last, people: [person] }) => {
      if (tag !== 'P' || how !== 'pronoun' || person === undefined) return [];
      if (!/^(?:s?he|him|her)$/.test(tokens[first]?.lower ?? '')) return [];
      const none = { sentence: index, start: 0, end: 0, name: '', words: [], honorific: false, weight: 0, reasons: [] };
      return [{ person, run: { ...none, first, last, from: first, origin: null } }];
    });
    for (const item of items) this.#loses(sentence, item);
    if (meant.length === 0) return;
    const line = new Line({ ...sentence, mentions: [...mentions, ...meant].sort((a, b) => a.run.first - b.run.first) });
    for (const { mention, office } of [...new OfficeVerbs(line).read(), ...readPosts(line)])
      if (mention.run.name === '') this.#hold({ person: mention.person, first: mention.run.first }, office, sentence);
  }

  /** "X lost the portfolio": the office that was given to another right before. */
  #loses(sentence: AnnotatedSentence, { tag, first, last, people: [person] }: Item): void {
    const { tokens, index } = sentence;
    const at = last + 1 + tokens.slice(last + 1, last + 7).findIndex(({ lower }) => POST.test(lower));
    if (tag !== 'P' || person === undefined || at <= last) return;
    if (/^(?:of|as|for|in|to)$/.test(tokens[at + 1]?.lower ?? '')) return;
    const verb = lowerWords(tokens, last + 1, at - 1);
    if (!LOSES.test(verb) || UNREAL.test(verb)) return;
    const given = this.#spoken.holdings.findLast((held) => index - held.sentence <= 1 && held.standing === null);
    if (!given || heldBy(this.#spoken.holdings, person).length > 0) return;
    const title = given.title.replace(/^(?:acting|interim) /i, '');
    this.#spoken.holdings.push({
      ...toldHolding({ ...given, person, title, standing: 'former', rule: 'career', sentence: index }),
      ...passage(tokens, first, at),
    });
  }

  /** Adds the office to those of the person of whom the sentence says it. Whether it did. */
  read(sentence: AnnotatedSentence, office: OfficePiece, items: readonly Item[]): boolean {
    const { tokens, index } = sentence;
    if (office.plural || tokens[office.last + 1]?.lower === "'s") return false;
    const verb = verbBefore(tokens, office.first);
    const told =
      (verb === undefined ? undefined : subjectOf(tokens, verb, items)) ??
      this.#decreed(sentence, office, items) ??
      this.#goesOn(sentence, office) ??
      this.#newcomer(sentence, office);
    if (!told) return false;
    this.#last = { ...told, sentence: index, end: office.last };
    const standing = office.standing ?? (told.past ? 'former' : null);
    return this.#hold(told, { ...office, standing }, sentence);
  }

  #hold(told: Pick<Told, 'person' | 'first'>, office: OfficePiece, { tokens, index }: AnnotatedSentence): boolean {
    const own = this.#spoken.country(told.person);
    const of = office.of ?? (isState(own) ? own : this.#spoken.annotated.home);
    if (of === null) return false;
    this.#spoken.holdings.push(
      toldHolding({
        person: told.person,
        title: office.title,
        of,
        to: [...office.to],
        under: [...office.under],
        standing: office.standing,
        rule: 'career',
        owner: office.of ? 'stated' : isState(own) ? 'person' : 'home',
        ...passage(tokens, Math.min(told.first, office.first), Math.max(told.first, office.last)),
        sentence: index,
      }),
    );
    return true;
  }
}

/** A day or a place of which a career tells. */
const isSetting = ({ kind }: Piece): boolean => kind === 'date' || kind === 'country' || kind === 'place';

/** The verb of which the title is the complement: "was", "as", "named". */
function verbBefore(tokens: readonly Token[], first: number): number | undefined {
  let i = first - 1;
  while (
    i > 0 &&
    (BEFORE_TITLE.test(tokens[i]?.lower ?? '') ||
      ADVERB.test(tokens[i]?.lower ?? '') ||
      STANDINGS.has(tokens[i]?.lower ?? ''))
  )
    i--;
  const word = tokens[i]?.lower ?? '';
  const seen = tokens[i - 1]?.lower ?? '';
  if (word === 'as' && (ONLY_SEEN.test(seen) || /^(?:him|her|them)$/.test(seen))) return undefined;
  return BE.test(word) || CHOSEN.test(word) ? i : undefined;
}

/** Who the sentence says it of: a pronoun before the verb, or after "after having been" whoever acts before it. */
function subjectOf(tokens: readonly Token[], verb: number, items: readonly Item[]): Told | undefined {
  const word = (i: number): string => tokens[i]?.lower ?? '';
  const having = word(verb) === 'been' && word(verb - 1) === 'having' ? verb - 1 : undefined;
  if (having !== undefined) {
    const before = items.findLast(({ tag, last }) => tag === 'P' && last < having);
    const [person] = before?.people ?? [];
    return before && person !== undefined && having - before.last <= REACH
      ? { person, first: before.first, past: true }
      : undefined;
  }
  // "he served his country as"
  const subject = items.findLast(({ last, tag }) => last < verb && tag !== 'H');
  const [person] = subject?.people ?? [];
  if (subject?.tag !== 'P' || person === undefined || verb - subject.last > REACH) return undefined;
  // "The Ghanaian, who is both minister and governor"
  const nation = subject.how === 'nation' && lowerWords(tokens, subject.last + 1, subject.last + 2) === ', who';
  if (!nation && (!/^(?:he|she)$/.test(word(subject.last)) || subject.how !== 'pronoun')) return undefined;
  const between = tokens.slice(subject.last + (nation ? 3 : 1), verb).map(({ lower }) => lower);
  const plain = between.every((one) => AUXILIARIES.test(one));
  // "she had faced the press every week as spokesperson": any deed, as long as nobody else is named
  if (!plain && (word(verb) !== 'as' || between.some((one) => /^[,;:"“”]$/.test(one)))) return undefined;
  const leaves = LEAVES.test(between.join(' '));
  const unreal = between.some((one) => /^(?:not|never|may|might|could|would|will|if)$/.test(one));
  if (leaves) return { person, first: subject.first, past: !unreal && !/ to \w+(?: down)?$/.test(between.join(' ')) };
  if (unreal) return undefined;
  const chosen = between.some((one) => CHOSEN.test(one)) || CHOSEN.test(word(verb));
  const past = !chosen && (PAST.test(word(verb)) || between.some((one) => PAST.test(one))) && !between.includes('is');
  return { person, first: subject.first, past };
}
