// Whom words other than names mean: "the PM", "the Australian", "he", "his Polish counterpart", "the two leaders".
// In the order of the text: an expression means the fitting person spoken of last, else the first who is spoken of later.
import type { Annotated, AnnotatedSentence } from '../annotate.ts';
import { grouped } from '../grouped.ts';
import { officeForCounterpart } from '../kinds/tenures.ts';
import type { Holding } from '../kinds/titled.ts';
import { HONORIFICS, STANDINGS } from '../lexicon/offices.ts';
import { HUMAN_VERBS } from '../lexicon/words.ts';
import type { OfficePiece, Piece } from '../mentions/pieces.ts';
import { type Item, makeSkeleton, type Skeleton } from '../skeleton.ts';
import type { Token } from '../tokens.ts';
import type { Reason } from '../trace.ts';
import { type Gender, gendersOf } from './genders.ts';
import { byTitle, heldBy } from './holdings.ts';
import type { Attachment, CounterpartOf } from './line.ts';
import { mayStandFor } from './titles.ts';

export interface Resolved extends AnnotatedSentence {
  skeleton: Skeleton;
}

const NATIONALS = /^(?:diplomat|official|leader|guest|host|politician|visitor|envoy|side's|dignitary|head)$/;
const PAIRS =
  /^(?:leaders|ministers|sides|presidents|officials|diplomats|men|heads|statesmen|parties|chiefs|counterparts|foreign|premiers|prime|top|party|politicians|women|of|state|government|interlocutors|neighbours|neighbors|dignitaries|envoys|negotiators|monarchs|chancellors|kings|colleagues|guests|visitors|rivals|foes|enemies|adversaries|allies|antagonists|hosts|signatories)$/;
/** "the trio", "the three", "all four": so many of those spoken of last. */
const NUMBERS = new Map([
  ['trio', 3],
  ['three', 3],
  ['foursome', 4],
  ['quartet', 4],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
]);
/** What may follow a number that counts people and not things: a noun for them, or a verb. */
const COUNTED =
  /^(?:leaders|ministers|presidents|premiers|men|women|heads|diplomats|officials|statesmen|politicians|chiefs|later|then|also|had|have|were|are|held|met|posed|agreed|signed|discussed|spoke|talked|sat|dined|shook|exchanged|stood|joined|announced|adopted|issued|,|\.|gathered|walked|toured|appeared|condemned|called|reaffirmed|pledged|as|at|in|on)$/;
/** "received them", "with them": the people, not the things, spoken of. */
const TAKES_PEOPLE =
  /^(?:with|between|received|hosted|welcomed|greeted|met|joined|brought|seated|got|invited|gathered|convened|saw|led|gave|told|assured|briefed|urged|warned|thanked|asked|helped|persuaded)$/;
/** "his guest", "her host": the other one at the table. */
const OTHERS = /^(?:guest|host|visitor|interlocutor)$/;

/** Who acts so far in a sentence: its subject, and that of the clause at hand. */
interface Acting {
  subject: number | undefined;
  local: number | undefined;
}

/** After these a person is no subject. */
const OBLIQUE = /^(?:with|to|of|by|from|for|between|on|about|after|before|under|against|late)$/;
/** How far back a title may point at somebody named without an office. */
const REACH = 2;
/** Whoever was spoken of before so many others is meant by no pronoun or title any more. */
const REMEMBERED = 200;

class Resolver {
  readonly #annotated: Annotated;
  readonly #holdings: Holding[];
  /** People in the order last spoken of, the newest last. */
  #recent: number[] = [];
  #subject: number | undefined;
  /** Whom entries without a subject leave unsaid: who acted last, with a verb; a fragment changes it not. */
  #unsaid: number | undefined;
  #pair: number[] = [];
  /** Those named side by side last: "X, Y and Z". */
  #group: number[] = [];
  /** The sentence whose subject the pair, or the group, is; a later name in it changes neither. */
  #joined = -1;
  /** Those of one country named side by side last: "they" of the same sentence. */
  #company: { people: number[]; index: number } = { people: [], index: -1 };
  /** The sentence being read. */
  #at = 0;
  /** In which sentence each person was spoken of last. */
  readonly #saidAt = new Map<number, number>();
  readonly #genders: ReadonlyMap<number, Gender>;
  readonly #attachments: ReadonlyMap<number, readonly Attachment[]>;
  readonly #counterparts: ReadonlyMap<number, readonly CounterpartOf[]>;

  constructor(annotated: Annotated, holdings: Holding[]) {
    this.#annotated = annotated;
    this.#holdings = holdings;
    this.#attachments = grouped(annotated.attachments, ({ sentence }) => sentence);
    this.#counterparts = grouped(annotated.counterparts, ({ sentence }) => sentence);
    this.#genders = gendersOf(annotated.sentences);
  }

  #speakOf(person: number, aside: boolean, index: number): void {
    this.#saidAt.set(person, index);
    if (this.#recent.at(-1) !== person)
      this.#recent = [...this.#recent.filter((other) => other !== person).slice(1 - REMEMBERED), person];
    // who is only spoken of ("the trip of X") is none of "the two"
    if (aside || this.#joined === index) return;
    const partner = this.#recent.at(-2);
    if (partner !== undefined && this.#country(partner) !== this.#country(person)) this.#pair = [partner, person];
  }

  #country(person: number): string | null {
    const held = heldBy(this.#holdings, person);
    return (
      (held.find(({ standing, of }) => standing === null && of !== null && /^[A-Z]{2,3}$/.test(of)) ?? held[0])?.of ??
      this.#annotated.people[person]?.origin ??
      null
    );
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
    this.#at = sentence.index;
    for (let i = 0; i < sentence.tokens.length; i++) {
      const unsaid = sentence.elided.includes(i) ? (this.#unsaid ?? this.#subject) : undefined;
      if (unsaid !== undefined) {
        items.push({ tag: 'P', first: i, last: i - 1, people: [unsaid], how: 'elided' });
        subject ??= unsaid;
      }
      const name = names.find((item) => item.first === i);
      const item = name ?? this.#other(sentence, open, i, { subject, local: localSubject(sentence.tokens, items) });
      if (!item) continue;
      items.push(item);
      if (item.how === 'name') this.#counterpartHolding(sentence, item.people[0], subject);
      const aside = /^(?:of|about|on|under|after|before)$/.test(sentence.tokens[item.first - 1]?.lower ?? '');
      for (const person of item.people) if (!sentence.caption) this.#speakOf(person, aside, sentence.index);
      if (item.tag === 'P') {
        side = joins(sentence.tokens, side.at(-1), item) ? [...side, item] : [item];
        if (!sentence.caption) this.#sideBySide(sentence, side);
      }
      if (item.tag === 'P' && !OBLIQUE.test(sentence.tokens[item.first - 1]?.lower ?? '')) subject ??= item.people[0];
      i = item.last;
    }
    // where everybody stands behind a preposition, the only person of the sentence is whom the next "he" means
    const all = [...new Set(items.flatMap((item) => item.people))];
    if (subject === undefined && all.length === 1) subject = all[0];
    const acting = sentence.caption ? undefined : actingItem(sentence.tokens, items);
    if (acting !== undefined) this.#unsaid = acting;
    if (!sentence.caption && subject !== undefined) this.#subject = mainSubject(sentence, items) ?? subject;
    return { ...sentence, skeleton: makeSkeleton(sentence.tokens, items) };
  }

  /** "X and Y", "X, Y and Z" where a sentence begins, or as its subject: the next "they" and "the two". */
  #sideBySide({ tokens, index }: AnnotatedSentence, side: readonly Item[]): void {
    const people = [...new Set(side.flatMap((item) => item.people))];
    const [head] = side;
    if (!head || people.length < 2 || OBLIQUE.test(tokens[head.first - 1]?.lower ?? '')) return;
    const countries = new Set(people.map((person) => this.#country(person)));
    if (countries.size === 1 && !countries.has(null)) {
      this.#company = { people, index };
      return;
    }
    if (this.#joined === index && people.length < this.#group.length) return;
    this.#group = people;
    this.#joined = index;
    if (people.length === 2) this.#pair = people;
  }

  #other(sentence: AnnotatedSentence, open: readonly Piece[], i: number, acting: Acting): Item | undefined {
    const { subject } = acting;
    const piece = open.find((candidate) => candidate.first === i);
    if (piece?.kind === 'office') return this.#office(sentence, piece);
    if (piece?.kind === 'counterpart') {
      const other = subject ?? this.#subject;
      const person = piece.of ? this.#ofCountry(piece.of, other, other) : undefined;
      if (person === undefined) this.#open(sentence.tokens, piece, 'counterpart-open');
      return {
        tag: person === undefined ? 'O' : 'P',
        first: i,
        last: piece.last,
        people: person === undefined ? [] : [person],
        how: 'counterpart',
      };
    }
    if (piece) return this.#plain(sentence.tokens, piece);
    return this.#word(sentence.tokens, i, acting);
  }

  #plain(tokens: readonly Token[], piece: Exclude<Piece, OfficePiece>): Item | undefined {
    if (piece.kind === 'name' || piece.kind === 'counterpart') return undefined;
    const none = { people: [], how: 'none' as const, first: piece.first, last: piece.last, piece };
    if (piece.kind === 'date') return { tag: 'D', ...none };
    if (piece.kind === 'body') return { tag: 'B', ...none };
    if (piece.kind === 'place') return { tag: 'L', ...none };
    if (piece.how === 'seat') return { tag: 'C', ...none };
    if (piece.how === 'name') return { tag: 'C', ...none };
    const next = tokens[piece.last + 1];
    if (tokens[piece.first - 1]?.lower === 'the' && (!next || NATIONALS.test(next.lower) || this.#endsPhrase(next))) {
      const person = this.#ofCountry(piece.code, undefined);
      const last = next && NATIONALS.test(next.lower) ? piece.last + 1 : piece.last;
      if (person !== undefined) return { tag: 'P', first: piece.first, last, people: [person], how: 'nation' };
    }
    return { tag: 'N', ...none };
  }

  #endsPhrase(token: Token): boolean {
    return /^(?:[,.;:)]|and|to|in|on|at|for|with|said|told|was|is|had|has|would|who|by|from|noted|affirmed|agreed|added)$/.test(
      token.lower,
    );
  }

  /** Tells the trace of words that may mean somebody and were left open. */
  #open(tokens: readonly Token[], { first, last }: { first: number; last: number }, reason: Reason): void {
    const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
    this.#annotated.trace?.refuse({ reason, rule: null, people: [], start, end, detail: null });
  }

  /** The person of that country spoken of last; whoever holds the same office as `like` before others. */
  #ofCountry(code: string, not: number | undefined, like?: number): number | undefined {
    const fits = (person: number): boolean =>
      person !== not && heldBy(this.#holdings, person).some(({ of, standing }) => of === code && standing !== 'former');
    const fitting = this.#recent.filter(fits).reverse();
    const title = like === undefined ? undefined : officeForCounterpart(this.#holdings, like)?.title;
    const same = fitting.find((person) =>
      heldBy(this.#holdings, person).some((held) => held.of === code && mayStandFor(title ?? '', held.title)),
    );
    return same ?? fitting[0];
  }

  /** "his Polish counterpart X" holds the office that the other one holds. */
  #counterpartHolding(sentence: AnnotatedSentence, person: number | undefined, subject: number | undefined): void {
    const told = this.#counterparts.get(sentence.index)?.find((counterpart) => counterpart.person === person);
    // a host or guest need not hold the same office
    const word =
      told &&
      sentence.tokens
        .slice(told.piece.first, told.piece.last + 1)
        .some((token) => /^(?:hosts?|guests?)$/.test(token.lower));
    if (!told || person === undefined || word) return;
    const candidates = [subject, ...[...this.#recent].reverse(), ...sentence.mentions.map((mention) => mention.person)];
    for (const other of candidates) {
      if (other === undefined || other === person) continue;
      const office = officeForCounterpart(this.#holdings, other);
      if (!office || office.of === told.piece.of) continue;
      const of = told.piece.of ?? this.#country(person) ?? this.#countrySpokenOf(sentence, told.piece.first, office.of);
      const owner = told.piece.of ? 'stated' : 'none';
      this.#holdings.push({
        person,
        title:
          /^(?:Foreign Secretary|Secretary of State|.* (?:of|for) External Affairs|External Affairs Minister|Global Affairs Minister|International Relations Minister)$/i.test(
            office.title,
          )
            ? 'Foreign Minister'
            : office.title,
        of,
        to: [],
        under: [],
        standing: null,
        from: null,
        until: null,
        rule: 'counterpart',
        owner,
        start: told.start,
        end: told.end,
        sentence: sentence.index,
      });
      return;
    }
  }

  /** The country spoken of last before a place in the text, other than one. */
  #countrySpokenOf(sentence: AnnotatedSentence, first: number, not: string | null): string | null {
    const before = [
      ...(this.#annotated.sentences[sentence.index - 1]?.pieces ?? []),
      ...sentence.pieces.filter((piece) => piece.last < first),
    ];
    return before.filter((piece) => piece.kind === 'country').findLast(({ code }) => code !== not)?.code ?? null;
  }

  /** "The Australian Prime Minister": somebody named shortly before without any office, if there is one. */
  #newHolder(sentence: AnnotatedSentence, office: OfficePiece): number | undefined {
    const { tokens, index } = sentence;
    const definite = /^(?:the|new|its)$/.test(tokens[office.first - 1]?.lower ?? '') || office.of !== null;
    if (!definite || office.weak || office.standing === 'former' || !tokens[office.first]?.capital) return undefined;
    const here = new Set(sentence.mentions.map(({ person }) => person));
    // "He spent the day with the Omani President": he is somebody else
    if (office.first > 3 && /^(?:he|she|they)$/.test(tokens[0]?.lower ?? '')) return undefined;
    const near = this.#recent
      .filter((person) => !here.has(person))
      .filter((person) =>
        this.#annotated.sentences
          .slice(Math.max(0, index - REACH), index)
          .some(({ mentions }) => mentions.some((mention) => mention.person === person)),
      );
    const open = near.filter((candidate) => {
      const { origin = null } = this.#annotated.people[candidate] ?? {};
      if (origin !== null && office.of !== null && origin !== office.of) return false;
      const country = this.#country(candidate);
      if (country !== null && country !== (office.of ?? this.#annotated.home)) return false;
      return !heldBy(this.#holdings, candidate).some(({ standing }) => standing !== 'former');
    });
    const said = open.filter(
      (candidate) => office.of !== null && this.#annotated.people[candidate]?.origin === office.of,
    );
    const last = this.#annotated.sentences
      .slice(Math.max(0, index - REACH), index)
      .findLast(({ mentions }) => mentions.some((mention) => open.includes(mention.person)));
    const person = said.at(-1) ?? last?.mentions.find((mention) => open.includes(mention.person))?.person;
    if (person === undefined) return undefined;
    const of = office.of ?? this.#annotated.home;
    this.#holdings.push({
      person,
      title: office.title,
      of,
      to: [...office.to],
      under: [...office.under],
      standing: null,
      from: null,
      until: null,
      rule: 'anaphora',
      owner: office.of ? 'stated' : 'home',
      start: tokens[office.first]?.start ?? 0,
      end: tokens[office.last]?.end ?? 0,
      sentence: index,
    });
    return person;
  }

  #office(sentence: AnnotatedSentence, office: OfficePiece): Item | undefined {
    const { tokens } = sentence;
    const first = office.first;
    const none: Item = { tag: 'O', first, last: office.last, people: [], how: 'none', piece: office };
    const before = tokens[office.first - 1]?.lower ?? '';
    const standing = STANDINGS.get(before);
    if (office.plural) {
      // "the foreign ministers, X and Y": who is named behind is meant
      if (this.#namedBehind(tokens, office.last)) return none;
      const both =
        office.of === null &&
        before === 'the' &&
        this.#pair.length === 2 &&
        this.#pair.every(
          (one) =>
            heldBy(this.#holdings, one).some(({ title }) => mayStandFor(office.title.replace(/s$/, ''), title)) ||
            /leaders$/i.test(office.title),
        );
      return both
        ? { tag: 'G', first, last: office.last, people: [...this.#pair], how: 'pronoun', piece: office }
        : none;
    }
    if (office.weak && !/^(?:the|his|her|visiting)$/.test(before)) return none;
    if (/^(?:a|an|as|any|every|each|no)$/.test(before) || standing === 'former' || standing === 'designate')
      return none;
    const person = this.#holder(office) ?? this.#newHolder(sentence, office);
    if (person === undefined) this.#open(tokens, office, 'title-open');
    return person === undefined
      ? none
      : { tag: 'P', first, last: office.last, people: [person], how: 'office', piece: office };
  }

  #holder(office: OfficePiece): number | undefined {
    const fits = ({ title, of, owner }: Holding): boolean =>
      (office.of === null || of === office.of || (owner === 'home' && of === null)) && mayStandFor(office.title, title);
    const now = (holding: Holding): boolean => holding.standing === null && fits(holding);
    const spokenOf = this.#recent.findLast((person) => heldBy(this.#holdings, person).some(now));
    if (spokenOf !== undefined) return this.#ours(office, spokenOf, now) ?? spokenOf;
    const others = this.#twoOf(office.title, now);
    if (others.length > 0) return others.length === 1 ? others[0] : undefined;
    const once = this.#twoOf(office.title, fits);
    return (
      this.#recent.findLast((person) => heldBy(this.#holdings, person).some(fits)) ??
      (once.length === 1 ? once[0] : undefined)
    );
  }

  /** "The Crown Prince" of a text told from his country, where another's was named long ago; "the head of state" wherever. */
  #ours(office: OfficePiece, newest: number, fits: (holding: Holding) => boolean): number | undefined {
    const { home } = this.#annotated;
    if (office.of !== null || home === null || this.#country(newest) === home) return undefined;
    const near = this.#at - (this.#saidAt.get(newest) ?? -9) <= 1;
    if (near && !/^head of (?:state|government)$/i.test(office.title)) return undefined;
    return this.#recent.findLast(
      (person) => this.#country(person) === home && heldBy(this.#holdings, person).some(fits),
    );
  }

  /** Those whose holdings of such a title fit, two at most: more than one is as good as many. */
  #twoOf(office: string, fits: (holding: Holding) => boolean): number[] {
    const people = new Set<number>();
    for (const [title, held] of byTitle(this.#holdings)) {
      if (!mayStandFor(office, title)) continue;
      for (const holding of held) {
        if (fits(holding)) people.add(holding.person);
        if (people.size === 2) return [...people];
      }
    }
    return [...people];
  }

  /** "Uganda's X and Kenya's Y … The two presidents": both hold that office, each of the country by the name. */
  #bothHold(tokens: readonly Token[], title: string, first: number, last: number): void {
    const office = /^(?:prime ministers|foreign ministers|presidents|premiers|kings)$/.test(title)
      ? title.replace(/s$/, '')
      : undefined;
    if (!office) return;
    for (const person of this.#pair) {
      const { origin = null } = this.#annotated.people[person] ?? {};
      if (!origin || heldBy(this.#holdings, person).some(({ of }) => of === origin)) continue;
      const title = office.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
      const span = { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0, sentence: this.#at };
      this.#holdings.push({
        person,
        title,
        of: origin,
        to: [],
        under: [],
        standing: null,
        from: null,
        until: null,
        rule: 'anaphora',
        owner: 'stated',
        ...span,
      });
    }
  }

  /** "the two prime ministers": the two of that office spoken of last, of two countries. */
  #pairOf(title: string): number[] | undefined {
    if (!/^(?:prime ministers|foreign ministers|presidents|premiers|ministers)$/.test(title)) return undefined;
    const office = title.replace(/s$/, '');
    const fitting = this.#recent
      .filter((person) =>
        heldBy(this.#holdings, person).some(
          (holding) => holding.standing === null && mayStandFor(office, holding.title),
        ),
      )
      .reverse();
    const [one] = fitting;
    const other =
      one === undefined ? undefined : fitting.find((person) => this.#country(person) !== this.#country(one));
    return one === undefined || other === undefined ? undefined : [other, one];
  }

  /** The person whom "he" or "she" means: subjects first, then who was spoken of last, but nobody who goes by the other word. */
  #meant(gender: Gender, { subject, local }: Acting, object: boolean): number | undefined {
    const mayBe = (person: number | undefined): boolean =>
      person !== undefined && (this.#genders.get(person) ?? gender) === gender;
    const candidates = [subject, this.#subject, ...[...this.#recent].reverse()].filter(
      (person) => mayBe(person) && !(object && person === local),
    );
    // few texts that say "she" speak of two women: one known to be one is meant before one who only may be
    const known =
      gender === 'she' ? candidates.find((person) => this.#genders.get(person ?? -1) === gender) : undefined;
    return known ?? candidates[0];
  }

  /** "The trio", "all four", and "they" where three or more were named side by side. */
  #several(tokens: readonly Token[], i: number): Item | undefined {
    const word = tokens[i]?.lower ?? '';
    const many = NUMBERS.get(word);
    let last = i;
    let people = this.#group;
    if (/^(?:they|them)$/.test(word) && this.#company.index === this.#at)
      return { tag: 'G', first: i, last: i, people: this.#company.people, how: 'pronoun' };
    if (many === undefined) {
      if (!/^(?:they|them)$/.test(word) || people.length < 3 || this.#at - this.#joined > 2) return undefined;
      if (word === 'them' && !takesPeople(tokens, i)) return undefined;
    } else {
      if (!/^(?:the|all|these)$/.test(tokens[i - 1]?.lower ?? '')) return undefined;
      if (/^[a-z]/.test(word) && many < 8 && !COUNTED.test(tokens[i + 1]?.lower ?? '')) return undefined;
      while (PAIRS.test(tokens[last + 1]?.lower ?? '') && last - i < 4) last++;
      if (people.length !== many) people = this.#lastHolding(tokens[last]?.lower ?? '').slice(-many);
      if (people.length !== many) return undefined;
    }
    return { tag: 'G', first: i, last, people: [...people], how: 'pronoun' };
  }

  /** "X had brought the two together": the pair without whoever acts upon it. */
  #pairBut(actor: number | undefined, before: string): number[] {
    if (actor === undefined || !this.#pair.includes(actor) || !TAKES_PEOPLE.test(before.replace('the', 'brought')))
      return [...this.#pair];
    const others = this.#recent.filter((person) => person !== actor);
    const [one] = others.slice(-1);
    const other = others.findLast((person) => one !== undefined && this.#country(person) !== this.#country(one));
    return one === undefined || other === undefined ? [...this.#pair] : [other, one];
  }

  /** Those spoken of, the newest last; for "ministers", "presidents" only who holds such an office. */
  #lastHolding(noun: string): number[] {
    if (!/^(?:ministers|presidents|premiers|kings|chancellors|ambassadors)$/.test(noun)) return [...this.#recent];
    const title = noun.replace(/s$/, '');
    return this.#recent.filter((person) =>
      heldBy(this.#holdings, person).some((holding) => mayStandFor(title, holding.title)),
    );
  }

  /** "the two ministers, X and Y": the names follow. */
  #namedBehind(tokens: readonly Token[], last: number): boolean {
    const mentions = this.#annotated.sentences[this.#at]?.mentions ?? [];
    return (
      /^[,:–-]$/.test(tokens[last + 1]?.lower ?? '') &&
      mentions.some(({ run }) => run.first > last && run.from <= last + 2)
    );
  }

  /** "his guest" after "X" and "Y" were told together: the other of the two. */
  #otherOf(tokens: readonly Token[], i: number, one: number | undefined): Item | undefined {
    const last = i + 1;
    const next = tokens[last + 1];
    if (
      !OTHERS.test(tokens[last]?.lower ?? '') ||
      next?.capital ||
      /^(?:,|from|of|'s|in|there|-)$/.test(next?.lower ?? '')
    )
      return undefined;
    const other = this.#pair.includes(one ?? -1) ? this.#pair.find((person) => person !== one) : undefined;
    return other === undefined ? undefined : { tag: 'P', first: i, last, people: [other], how: 'counterpart' };
  }

  #word(tokens: readonly Token[], i: number, acting: Acting): Item | undefined {
    const word = tokens[i]?.lower ?? '';
    if (tokens[i]?.plain === 'HE') return undefined;
    if (/^(?:he|she|him|his|her)$/.test(word)) {
      const next = tokens[i + 1];
      const whose =
        word === 'his' ||
        (word === 'her' &&
          next !== undefined &&
          !/^(?:[,.;:)]|and|to|in|on|at|for|with|that|as|by|from|when|while|after|before)$/.test(next.lower));
      // "gave a lunch for him": who is done something to is not who does it
      const object = word === 'him' || (word === 'her' && !whose);
      const person = this.#meant(/^(?:she|her)$/.test(word) ? 'she' : 'he', acting, object);
      const other = whose ? this.#otherOf(tokens, i, person) : undefined;
      if (other) return other;
      return person === undefined
        ? undefined
        : { tag: whose ? 'H' : 'P', first: i, last: i, people: [person], how: 'pronoun' };
    }
    if (
      word === 'their' &&
      this.#pair.length === 2 &&
      tokens
        .slice(i + 1, i + 5)
        .some((token) => /^(?:meeting|talks?|conversation|discussions?|summit|encounter|call)$/.test(token.lower))
    ) {
      return { tag: 'G', first: i, last: i, people: [...this.#pair], how: 'pronoun' };
    }
    // "A met B. The latter …"
    const newest = this.#recent.at(-1);
    if (word === 'latter' && tokens[i - 1]?.lower === 'the' && newest !== undefined)
      return { tag: 'P', first: i, last: i, people: [newest], how: 'pronoun' };
    const several = this.#several(tokens, i);
    if (several) return several;
    const two =
      word === 'they' ||
      word === 'pair' ||
      word === 'duo' ||
      word === 'them' ||
      word === 'both' ||
      (word === 'two' && /^(?:the|these|between)$/.test(tokens[i - 1]?.lower ?? ''));
    if (two && this.#pair.length < 2) this.#open(tokens, { first: i, last: i }, 'pair-open');
    if (!two || this.#pair.length < 2) return undefined;
    const before = tokens[i - 1]?.lower ?? '';
    if (/^(?:pair|duo)$/.test(word) && !/^(?:the|this)$/.test(before)) return undefined;
    if (word === 'them' && !takesPeople(tokens, i)) return undefined;
    let last = i;
    while (PAIRS.test(tokens[last + 1]?.lower ?? '') && last - i < 5) last++;
    if (
      word === 'two' &&
      last === i &&
      !/^(?:also|met|agreed|held|discussed|spoke|talked|had|exchanged|then|had)$/.test(tokens[i + 1]?.lower ?? '')
    )
      return undefined;
    if (this.#namedBehind(tokens, last)) return undefined;
    if (word === 'both' && last === i && (tokens[i + 1]?.capital || /(?<!s)s$/.test(tokens[i + 1]?.lower ?? '')))
      return undefined;
    const title = tokens
      .slice(i + 1, last + 1)
      .map((token) => token.lower)
      .join(' ');
    this.#bothHold(tokens, title, i, last);
    return {
      tag: 'G',
      first: i,
      last,
      people: this.#pairOf(title) ?? this.#pairBut(acting.local, before),
      how: 'pronoun',
    };
  }
}

/** The first person of a sentence right after whom, or whose title, a verb stands. */
function actingItem(tokens: readonly Token[], items: readonly Item[]): number | undefined {
  const item = items.find(({ tag, how, first, last }) => {
    if (tag !== 'P' || how === 'elided' || OBLIQUE.test(tokens[first - 1]?.lower ?? '')) return false;
    return HUMAN_VERBS.has(tokens[tokens[last + 1]?.lower === ',' ? last + 2 : last + 1]?.lower ?? '');
  });
  return item?.people[0];
}

/** "When X was laid to rest, Y came": the next "he" is Y. */
function mainSubject({ tokens }: AnnotatedSentence, items: readonly Item[]): number | undefined {
  if (
    !/^(?:when|after|as|while|since|before|if|although|though|once|following|in|on|at|during|with|under)$/.test(
      tokens[0]?.lower ?? '',
    )
  )
    return undefined;
  const comma = tokens.findIndex(
    (token, i) => token.lower === ',' && !items.some(({ first, last }) => first <= i && last >= i),
  );
  if (comma < 0) return undefined;
  return items.find(
    (item) => item.first > comma && item.tag === 'P' && !OBLIQUE.test(tokens[item.first - 1]?.lower ?? ''),
  )?.people[0];
}

/** What stands before the subject of a clause. */
const OPENS_CLAUSE = /^(?:,|;|and|but|when|where|while|whereas|as|that|because|after|before|since|though|although|if)$/;

/** Whoever acts in the clause at hand: the person nearest before with whom a clause opens. */
const localSubject = (tokens: readonly Token[], items: readonly Item[]): number | undefined =>
  (
    items.findLast(
      ({ tag, first }) => tag === 'P' && (first === 0 || OPENS_CLAUSE.test(tokens[first - 1]?.lower ?? '')),
    ) ?? items.find(({ tag, first }) => tag === 'P' && !OBLIQUE.test(tokens[first - 1]?.lower ?? ''))
  )?.people[0];

/** "received them", "each of them". */
const takesPeople = (tokens: readonly Token[], i: number): boolean =>
  TAKES_PEOPLE.test(tokens[i - 1]?.lower ?? '') ||
  (tokens[i - 1]?.lower === 'of' && /^(?:each|both|all|either|neither)$/.test(tokens[i - 2]?.lower ?? ''));

/** Whether nothing but a comma or "and" parts two people. */
function joins(tokens: readonly Token[], before: Item | undefined, item: Item): boolean {
  if (!before) return false;
  const between = tokens.slice(before.last + 1, item.first).map(({ lower }) => lower);
  return /^(?:,|and|, and|as well as|, as well as|along with|together with)(?: the)?$/.test(between.join(' '));
}

const range = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** Names with the offices that stand by them, each as one item. */
function nameItems(
  sentence: AnnotatedSentence,
  { held, counterparts }: { held: readonly Attachment[]; counterparts: readonly CounterpartOf[] },
): Item[] {
  const items: Item[] = [];
  const ordered = [...sentence.mentions].sort((a, b) => a.run.first - b.run.first);
  for (const [n, { person, run }] of ordered.entries()) {
    let { from: first } = run;
    let { last } = run;
    const floor = items.at(-1)?.last ?? -1;
    const ceiling = ordered[n + 1]?.run.from ?? sentence.tokens.length;
    for (const { piece } of counterparts.filter((counterpart) => counterpart.person === person)) {
      if (piece.first > floor && piece.last < run.first && run.first - piece.last <= 5)
        first = Math.min(first, piece.first);
      else if (piece.first > run.last && piece.last < ceiling && piece.first - run.last <= 3)
        last = Math.max(last, piece.last);
    }
    for (const { office } of held.filter((attachment) => attachment.person === person)) {
      if (office.first > floor && office.last < run.first && office.last >= first - 6)
        first = Math.min(first, office.first);
      else if (office.first > run.last && office.last < ceiling && office.first - last <= 12)
        last = Math.max(last, office.last);
    }
    first = withOwner(sentence, withArticles(sentence.tokens, first, floor), floor);
    last = withSide(sentence.tokens, last);
    items.push({ tag: 'P', first, last, people: [person], how: 'name' });
  }
  return items;
}

/** Left over "the visiting", "former", "H.E. Mr." */
function withArticles(tokens: readonly Token[], from: number, floor: number): number {
  let first = from;
  for (let i = from - 1; i > floor && from - i < 6; i--) {
    const word = tokens[i]?.lower ?? '';
    if (
      !/^(?:the|a|an|new|newly)$/.test(word) &&
      !STANDINGS.has(word) &&
      !(HONORIFICS.has(word) && (word !== 'he' || tokens[i]?.plain === 'HE'))
    )
      break;
    first = i;
  }
  return first;
}

/** Left over "Australia's". */
function withOwner({ tokens, pieces }: AnnotatedSentence, first: number, floor: number): number {
  if (tokens[first - 1]?.lower !== "'s") return first;
  const owner = pieces.find((piece) => piece.kind === 'country' && piece.last === first - 2);
  return owner && owner.first > floor ? owner.first : first;
}

/** Right over "(L)", "(right)", ", 61,". */
function withSide(tokens: readonly Token[], to: number): number {
  if (tokens[to + 1]?.plain !== '(') return to;
  for (let i = to + 2; i < Math.min(to + 7, tokens.length); i++) if (tokens[i]?.plain === ')') return i;
  return to;
}

/**
 * Every sentence with its skeleton, people resolved in the order of the text.
 * Adds to `holdings` the offices that only this order shows (counterparts, "the Australian Prime Minister").
 */
export function resolveSentences(annotated: Annotated, holdings: Holding[]): Resolved[] {
  const resolver = new Resolver(annotated, holdings);
  return annotated.sentences.map((sentence) => resolver.sentence(sentence));
}
