// Finds the words that name a gathering in a sentence: "28th and 29th ASEAN Summits", "third meeting of Foreign Ministers of …",
// "COP 28", "state funeral of X". Says where they stand and how sure they name one; date and place are read elsewhere.
import {
  DESCRIBES,
  EVENT_NOUNS,
  type EventKind,
  NEEDS_BODY,
  NO_GATHERING,
  NOT_BEFORE,
  ORDINAL,
} from '../lexicon/gatherings.ts';
import { wordsOf } from '../mentions/pieces.ts';
import type { Resolved } from '../people/resolve.ts';
import type { Token } from '../tokens.ts';

export interface NamedEvent {
  name: string;
  also: string[];
  kind: EventKind;
  /** proper: bears a name or number; common: only described, counts where day or place is told. */
  shape: 'proper' | 'common';
  first: number;
  last: number;
}

const CONNECTS = /^(?:of|and|on|for|in|the|with|against|to|&)$/;
const MARKS = /^(?:-|–|\/|'s|'|,)$/;
const acronym = (token: Token | undefined): boolean =>
  token !== undefined && /^[A-Z][A-Za-z0-9-]*[A-Z0-9]$/.test(token.plain);

const MEMBERS =
  /^(?:leaders|members|member|ministers|states|countries|nations|secretariat|secretary|secretary-general|chair|chairman|chairmanship|presidency|charter)$/;
const NO_TOPIC =
  /^(?:in|at|on|was|is|were|are|held|to|that|which|with|this|last|next|here|will|has|had|have|organi[sz]ed|hosted|where|when|by|from|of|the|opened|took|takes|begins|began|two|three|four|five|six)$/;

class Names {
  readonly #sentence: Resolved;
  readonly #tokens: readonly Token[];

  constructor(sentence: Resolved) {
    this.#sentence = sentence;
    this.#tokens = sentence.tokens;
  }

  #lower(i: number): string {
    return this.#tokens[i]?.lower ?? '';
  }

  #capital(i: number): boolean {
    return (
      this.#tokens[i]?.capital === true &&
      !/^(?:The|A|An|In|At|On|During|After|Before|This|That|While|When|As|And|But|For|With|Its|His|Her|Their|Attending|Addressing|Speaking|Opening)$/.test(
        this.#tokens[i]?.plain ?? '',
      )
    );
  }

  read(): NamedEvent[] {
    const found: NamedEvent[] = [];
    for (let i = 0; i < this.#tokens.length; i++) {
      const events = this.#conferenceOfParties(i) ?? this.#funeral(i) ?? this.#assembly(i) ?? this.#headed(i);
      if (!events?.length) continue;
      found.push(...events);
      i = Math.max(i, events[0]?.last ?? i);
    }
    return found;
  }

  #event(
    first: number,
    last: number,
    rest: Pick<NamedEvent, 'kind' | 'shape'> & { name?: string; also?: string[] },
  ): NamedEvent {
    return {
      name: rest.name ?? wordsOf(this.#tokens, first, last),
      also: rest.also ?? this.#alias(last),
      kind: rest.kind,
      shape: rest.shape,
      first,
      last,
    };
  }

  /** "COP 28", "COP28", "COP-28". */
  #conferenceOfParties(i: number): NamedEvent[] | undefined {
    const word = this.#tokens[i]?.plain ?? '';
    if (/^COP-?\d{1,2}$/.test(word)) return [this.#event(i, i, { kind: 'conference', shape: 'proper' })];
    return word === 'COP' && /^\d{1,2}$/.test(this.#lower(i + 1))
      ? [this.#event(i, i + 1, { kind: 'conference', shape: 'proper' })]
      : undefined;
  }

  /** "state funeral of the late Prime Minister X", "memorial service for Y": the name of the person, titles off. */
  #funeral(i: number): NamedEvent[] | undefined {
    const noun = this.#lower(i);
    const service = noun === 'service' && /^(?:memorial|funeral|thanksgiving|requiem)$/.test(this.#lower(i - 1));
    if (EVENT_NOUNS.get(noun) !== 'ceremony' && !service) return undefined;
    const person = this.#sentence.mentions.find(({ run }) => run.first > i && run.first - i < 9);
    const between = person ? wordsOf(this.#tokens, i + 1, person.run.first - 1) : '';
    let first = service ? i - 1 : i;
    if (/^(?:state|royal|official|presidential|national|public)$/.test(this.#lower(first - 1))) first--;
    const link = /^(?:ceremony |mass )?(of|for)\b/.exec(between)?.[1];
    if (person && link && !/,/.test(between)) {
      const name = `${wordsOf(this.#tokens, first, i)} ${link} ${wordsOf(this.#tokens, person.run.first, person.run.last)}`;
      return [this.#event(first, person.run.last, { kind: 'ceremony', shape: 'proper', name, also: [] })];
    }
    return first < i && !service ? [this.#event(first, i, { kind: 'ceremony', shape: 'common' })] : undefined;
  }

  /** "on the sidelines of the UN General Assembly": the body's name stands for its gathering. */
  #assembly(i: number): NamedEvent[] | undefined {
    const body = this.#sentence.pieces.find((piece) => piece.kind === 'body' && piece.first === i);
    if (body?.kind !== 'body' || !/General Assembly$/.test(body.name)) return undefined;
    const before = this.#tokens
      .slice(Math.max(0, i - 6), i)
      .map((token) => token.lower)
      .join(' ');
    const gathering =
      /\b(?:sidelines?|margins?|fringes?|attend(?:ed|s|ing)?|address(?:ed|es|ing)?|high-level week|opening|at|during)(?: of)?(?: the| this year 's)?$/.test(
        before,
      );
    const session =
      /^(?:session|meetings?|debate|'s)$/.test(this.#lower(body.last + 1)) ||
      /\bsession of(?: the)?$/.test(before) ||
      ORDINAL.test(this.#lower(i - 1));
    if (!gathering || session || /^(?:president|resolution|hall)$/.test(this.#lower(body.last + 1))) return undefined;
    const its = this.#tokens.slice(body.last + 1, body.last + 9).some(({ lower }) => lower === 'session');
    return its ? undefined : [this.#event(i, body.last, { kind: 'session', shape: 'proper' })];
  }

  #headed(noun: number): NamedEvent[] | undefined {
    const kind = EVENT_NOUNS.get(this.#lower(noun));
    if (!kind || kind === 'ceremony' || NO_GATHERING.test(this.#lower(noun + 1))) return undefined;
    if (this.#tokens[noun]?.capital && EVENT_NOUNS.has(this.#lower(noun + 1)) && this.#tokens[noun + 1]?.capital)
      return undefined;
    if (kind === 'election') return this.#election(noun);
    const first = this.#begin(noun);
    const last = this.#finish(noun);
    const shape = this.#shape(first, noun, last);
    if (!shape) return this.#ownSession(noun, first);
    return this.#each(first, noun, last).map((name) =>
      this.#event(first, last, { kind, shape, ...(name ? { name } : {}), ...this.#short(first, noun) }),
    );
  }

  /** The first token of the name that its noun ends. */
  #begin(noun: number): number {
    const capital = this.#tokens[noun]?.capital === true;
    const bracketed = this.#lower(noun - 1) === ')' && acronym(this.#tokens[noun - 2]) && this.#lower(noun - 3) === '(';
    let first = bracketed ? noun - 3 : noun;
    for (let i = first - 1; i >= 0 && noun - i < 16; i--) {
      const word = this.#lower(i);
      const next = i + 1;
      if (ORDINAL.test(word)) {
        first = i;
        if (this.#lower(i - 1) === 'and' && ORDINAL.test(this.#lower(i - 2))) first = i - 2;
        break;
      }
      if (this.#capital(i) || DESCRIBES.test(word) || /^(?:19|20)\d\d$/.test(word)) {
        if (
          /^(?:mr|mrs|ms|president|minister|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
            word,
          )
        )
          break;
        first = i;
      } else if (MARKS.test(word) && word !== ',') {
        if (!this.#capital(i - 1) && !DESCRIBES.test(this.#lower(i - 1))) break;
      } else if (
        CONNECTS.test(word) &&
        capital &&
        (word !== 'the' || bracketed) &&
        word !== 'in' &&
        word !== 'to' &&
        word !== 'with'
      ) {
        // "National Conference and the X Forum" are two; inside a bracketed name the article may stand
        if (!this.#capital(next) && !(bracketed && this.#lower(next) === 'the')) break;
        if (!this.#capital(i - 1) && !(word === 'the' && /^(?:and|for|of|on)$/.test(this.#lower(i - 1)))) break;
        if (word === 'and' && EVENT_NOUNS.has(this.#lower(i - 1))) break;
        if (word === 'of' && !bracketed && this.#lower(i - 1) !== 'heads') break;
      } else break;
    }
    while (first < noun && (CONNECTS.test(this.#lower(first)) || MARKS.test(this.#lower(first)))) first++;
    return this.#opener(first, noun);
  }

  /** "Tuesday's state funeral", "Japan's G20 Summit": whose it is, is no part of the name. */
  #opener(first: number, noun: number): number {
    for (let i = first; i < noun; i++)
      if (
        this.#lower(i) === "'s" &&
        !/^(?:minister|leader|people|women|children|ministers|leaders|speaker|president)$/.test(this.#lower(i - 1))
      )
        return i + 1;
    return first;
  }

  /** "of Foreign Ministers of …", "on Trade and Development", "2023" after the noun. */
  #finish(noun: number): number {
    let last = noun;
    const linked = /^(?:of|on|for|between)$/.test(this.#lower(noun + 1));
    if (/^(?:(?:19|20)\d\d|\d{1,2})$/.test(this.#lower(noun + 1)) && this.#tokens[noun]?.capital) last = noun + 1;
    else if (linked) {
      for (let i = noun + 1; i < this.#tokens.length && i - noun < 16; i++) {
        const date = this.#sentence.pieces.some(
          (piece) => piece.kind === 'date' && piece.first <= i && piece.last >= i,
        );
        if (date) break;
        if (
          this.#tokens[i]?.capital ||
          (this.#lower(i - 2) === 'group' && /^\d{1,2}$/.test(this.#lower(i))) ||
          (ORDINAL.test(this.#lower(i)) && this.#capital(i + 1)) ||
          /^(?:government|parliament|ministers|leaders|neighbouring|countries|cabinet|committee)$/.test(this.#lower(i))
        )
          last = i;
        else if (
          !/^(?:of|on|for|between|and|the|-|–|'s|'|&|in|,)$/.test(this.#lower(i)) ||
          this.#lower(i) === ',' ||
          this.#lower(i) === 'in'
        )
          break;
      }
    }
    while (last > noun && this.#lower(last) === "'s") last--;
    return last > noun || !/^(?:on|for)$/.test(this.#lower(noun + 1)) ? last : this.#topic(noun);
  }

  /** "seminar on deep-sea mining": the topic in small letters, up to the next verb or preposition. */
  #topic(noun: number): number {
    if (this.#tokens[noun]?.capital) return noun;
    let last = noun + 1;
    for (let i = noun + 2; i < this.#tokens.length && i - noun < 7; i++) {
      const dated = this.#sentence.pieces.some((piece) => piece.first <= i && piece.last >= i);
      if (dated || !/^[a-z-]+$/.test(this.#lower(i)) || NO_TOPIC.test(this.#lower(i))) break;
      last = i;
    }
    return last > noun + 1 && this.#lower(last) !== 'and' ? last : noun;
  }

  #shape(first: number, noun: number, last: number): NamedEvent['shape'] | undefined {
    const word = this.#lower(noun);
    const before = this.#lower(first - 1);
    // "the leaders of the Pacific Islands Forum": a body
    if (before === 'the' && this.#lower(first - 2) === 'of' && MEMBERS.test(this.#lower(first - 3))) return undefined;
    const modifiers = this.#tokens.slice(first, noun);
    const capitals = modifiers.filter(
      (token, k) => token.capital && (first + k > 0 || acronym(token) || modifiers.length > 1),
    );
    const numbered = modifiers.some((token) => ORDINAL.test(token.lower));
    const capital = this.#tokens[noun]?.capital === true;
    if (NOT_BEFORE.test(this.#lower(noun - 1)) && !numbered) return undefined;
    if (this.#isBody(first, last, numbered) || this.#ofTwo(first, noun)) return undefined;
    if (/^conventions?$/.test(word) && !/\b(?:national|party|annual)\b/i.test(wordsOf(this.#tokens, first, noun)))
      return undefined;
    if (/^congress/.test(word))
      return numbered || /\b(?:party|national|world)\b/i.test(wordsOf(this.#tokens, first, noun))
        ? numbered || last > noun || /party|world/i.test(this.#lower(noun - 1))
          ? 'proper'
          : undefined
        : undefined;
    const ofBody = last > noun;
    if (numbered) {
      if (NEEDS_BODY.test(word) && !ofBody && !capital && capitals.length === 0) return undefined;
      return /^(?:his|her|their)$/.test(before) && !ofBody && !/^(?:summits?|congress|conference)$/.test(word)
        ? undefined
        : 'proper';
    }
    if (capital && (capitals.length > 0 || (ofBody && /^(?:conference|forum|summit|dialogue)$/.test(word))))
      return NEEDS_BODY.test(word) && capitals.length < 2 && !capitals.some(({ plain }) => /^High-/.test(plain))
        ? undefined
        : 'proper';
    if (
      /^(?:summits?|conference|festival|dialogue|expo|exhibition|fair)$/.test(word) &&
      capitals.length > 0 &&
      !/^(?:dialogue)$/.test(word)
    )
      return 'proper';
    if (
      /^(?:conference|forum|seminar|symposium|workshop|exhibition|festival|fair|expo|roundtable|colloquium)$/.test(
        word,
      ) &&
      /^(?:an?)$/.test(before)
    )
      return 'common';
    // "at an extraordinary summit in the Palace"
    if (
      /^summits?$/.test(word) &&
      /^an?$/.test(before) &&
      modifiers.some((token) =>
        /^(?:extraordinary|emergency|special|regional|international|annual|informal)$/.test(token.lower),
      )
    )
      return 'common';
    // "before the business forum": told of as known
    if (
      /^(?:conference|forum|seminar|exhibition|fair|expo)$/.test(word) &&
      /^(?:the|this|last|next)$/.test(before) &&
      modifiers.length > 0 &&
      modifiers.every((token) => DESCRIBES.test(token.lower))
    )
      return 'common';
    return undefined;
  }

  /** A standing body that bears such a word in its name. */
  #isBody(first: number, last: number, numbered: boolean): boolean {
    if (numbered) return false;
    return this.#sentence.pieces.some((piece) => piece.kind === 'body' && piece.first <= first && piece.last >= last);
  }

  /** "Canada-Italy summit": leaders of two meet, that is a meeting. */
  #ofTwo(first: number, noun: number): boolean {
    if (!/^(?:summits?|meetings?|dialogues?)$/.test(this.#lower(noun))) return false;
    const inside = this.#sentence.pieces.filter(
      (piece) => piece.first >= first && piece.last < noun && (piece.kind === 'country' || piece.kind === 'body'),
    );
    // "the Berg-Osman summit": two people
    const couple = this.#tokens
      .slice(first, noun)
      .some(
        ({ plain }, k) =>
          /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(plain) &&
          !this.#sentence.pieces.some((piece) => piece.first <= first + k && piece.last >= first + k),
      );
    if (couple && this.#tokens[noun]?.capital === false && noun - first === 1) return true;
    const countries = inside.filter((piece) => piece.kind === 'country' && piece.code !== 'EU');
    return /^summits?$/.test(this.#lower(noun)) && countries.length === 2 && inside.length === 2;
  }

  /** "the UN General Assembly is holding its 76th session": of the body spoken of before. */
  #ownSession(noun: number, first: number): NamedEvent[] | undefined {
    if (
      !/^(?:session|congress|summit|plenum|plenary|conference|meeting)$/.test(this.#lower(noun)) ||
      !ORDINAL.test(this.#lower(first)) ||
      this.#lower(first - 1) !== 'its'
    )
      return undefined;
    const body = this.#sentence.pieces.findLast((piece) => piece.kind === 'body' && piece.last < first);
    if (body?.kind !== 'body') return undefined;
    const name = `${wordsOf(this.#tokens, first, noun)} of the ${body.name}`;
    return [
      this.#event(first, noun, {
        kind: EVENT_NOUNS.get(this.#lower(noun)) ?? 'session',
        shape: 'proper',
        name,
        also: [],
      }),
    ];
  }

  /** "parliamentary elections", "the elections": not somebody's election to a post. */
  #election(noun: number): NamedEvent[] | undefined {
    let first = noun;
    while (DESCRIBES.test(this.#lower(first - 1)) || /^(?:19|20)\d\d$/.test(this.#lower(first - 1))) first--;
    const text = this.#tokens.map(({ lower }) => lower).join(' ');
    const described = first < noun;
    const plain =
      this.#lower(noun) === 'elections' &&
      this.#lower(noun - 1) === 'the' &&
      /\b(?:preparations?|held|holds?|ahead of|vote|voters|inspect\w*|observ\w+|scheduled|postponed|called)\b/.test(
        text,
      );
    if (!described && !plain) return undefined;
    if (/^(?:to|as|of)$/.test(this.#lower(noun + 1)) && this.#lower(noun) === 'election') return undefined;
    if (
      /^(?:won|win|wins|winning|lost|losing)$/.test(this.#lower(first - 2)) ||
      /^(?:won|win|lost)$/.test(this.#lower(first - 1))
    )
      return undefined;
    return [
      this.#event(first, noun, {
        kind: 'election',
        shape: described && this.#lower(noun - 1) !== 'the' ? 'common' : 'proper',
      }),
    ];
  }

  /** "28th and 29th ASEAN Summits" are two; undefined: the words as they stand. */
  #each(first: number, noun: number, last: number): (string | undefined)[] {
    if (this.#lower(first + 1) !== 'and' || !ORDINAL.test(this.#lower(first + 2))) return [undefined];
    const rest = wordsOf(this.#tokens, first + 3, last).replace(
      this.#tokens[noun]?.text ?? '',
      (this.#tokens[noun]?.text ?? '').replace(/s$/, ''),
    );
    return [`${this.#tokens[first]?.text} ${rest}`, `${this.#tokens[first + 2]?.text} ${rest}`];
  }

  /** "(AMM-56)" right after the name. */
  #alias(last: number): string[] {
    return this.#lower(last + 1) === '(' && this.#lower(last + 3) === ')' && acronym(this.#tokens[last + 2])
      ? [this.#tokens[last + 2]?.text ?? '']
      : [];
  }

  /** "(P4G) Summit": the short name beside the long one. */
  #short(first: number, noun: number): { also?: string[] } {
    if (this.#lower(noun - 1) !== ')' || first > noun - 3) return {};
    return { also: [`${this.#tokens[noun - 2]?.text} ${this.#tokens[noun]?.text}`] };
  }
}

/** The gatherings named in a sentence, in order. */
export function eventNames(sentence: Resolved): NamedEvent[] {
  return sentence.tokens.some(
    ({ lower }) =>
      EVENT_NOUNS.has(lower) ||
      lower.startsWith('cop') ||
      lower === 'assembly' ||
      lower === 'unga' ||
      lower === 'service',
  )
    ? new Names(sentence).read()
    : [];
}
