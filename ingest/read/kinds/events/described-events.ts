// Gatherings that bear no name of their own: "a meeting of finance ministers of the region", "the summit of the Group of Seven",
// "the next gathering", "the election due in May", and bodies whose bare name stands for their gathering ("at the European Council").
// Talks of two sides are none, nor is a body that nobody says to gather.

import { Cued } from '../../cues.ts';
import { ASKED_FOR, EVENT_NOUNS, type EventKind, GATHERS, ORDINAL, TOOK_PLACE } from '../../lexicon/gatherings.ts';
import { matches } from '../../matches.ts';
import { wordsOf } from '../../mentions/pieces.ts';
import type { Resolved } from '../../people/resolve.ts';
import type { NamedEvent } from './event-view.ts';

/** Words before the noun that belong to the description. */
const ADJECTIVES =
  '(?:(?:working|emergency|informal|extraordinary|special|annual|biennial|regular|ministerial|virtual|high-level|joint|international|regional|inaugural|plenary|closed-door|historic|rare|online|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:st|nd|rd|th)|next|previous|last) )*';
const WHO =
  "(?:(?:foreign|finance|trade|defen[cs]e|economy|economic|interior|justice|energy|environment|health|agriculture|labou?r|culture|education|transport|prime|central|religious|european|african|asian|arab|pacific|caribbean|latin|american|nordic|baltic|gulf|regional|world|eu|un|asean|nato|g7|g20|brics)(?: 's)? )*(?:leaders|ministers|heads of (?:state|government)(?: and government)?|presidents|premiers|monarchs|parliament speakers|speakers|envoys|spy chiefs|defen[cs]e chiefs|army chiefs|bankers|donors|negotiators|senior officials)";

const SEVERAL = '(?:(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}) )?';
const MEETING_OF = new Cued(
  new RegExp(
    `\\b(${ADJECTIVES}(?:meeting|gathering|conference|summit|talks))(?: of| among)(?: the)? ${SEVERAL}${WHO}\\b`,
    'g',
  ),
);
/** "the retreat of the Forum", "a meeting of the Council": of a body that is of no single country. */
const SESSION_OF = new Cued(new RegExp(`\\b(${ADJECTIVES}(?:meeting|retreat))(?: of) (?:the )?(?=\\S)`, 'g'));
const SUMMIT_OF = new Cued(
  new RegExp(
    `\\b(${ADJECTIVES}(?:summit meeting|summit|(?:annual|ordinary|plenary|extraordinary|special|emergency|spring|autumn|regular|joint) session|congress|conference|annual meetings?|ministerial|plenary|leaders ' meeting|leaders' meeting|general debate|debate))(?: of) (?:the )?(?=\\S)`,
    'g',
  ),
);
/** The ministers of a group of states, by the group's name or by what they have in common. */
const GATHERED = new Cued(
  new RegExp(
    `(?<!\\btwo )(?<!\\bboth )(?<!\\b's )\\b(${WHO}(?: (?:of|from) [^.;,]{4,90}?)?)(?: (?:are|were|is|was|will|would|have|had|been|due|to|also|then|again|<d>))* (?:meet|met|gather|gathered|confer|conferred|convene|convened|assemble|assembled|come together|came together) (?!with|him|her|them|the|each|bilaterally|president|prime|king|separately|<)`,
    'g',
  ),
);
const kindOf = (who: string): EventKind =>
  /\b(?:leaders|presidents|heads|premiers|monarchs)\b/.test(who) ? 'summit' : 'conference';
const BLOC =
  /\b(?:european|african|arab|nordic|baltic|gulf|caribbean|pacific|eu|asean|nato|g7|g20|brics|asian|latin american)\b/;
const NEXT = new Cued(
  /\b((?:(?:next|previous|last|following|upcoming|forthcoming|latest)|(?:last|next|this) year 's) (?:such |regular |annual |biennial )?(?:gathering|session|summit|edition|congress|conference|forum|dialogue|(?<= 's )meeting))\b/g,
);
const ELECTION = new Cued(
  /(?<!\bto )\b(?:the|an?) ((?:(?:next|snap|early|general|presidential|parliamentary|legislative|local|federal|regional|european|run-off|municipal) )*(?:(?:by-)?elections?|referendum|plebiscite|run-off|polls))(?= (?:is |are |was |were |that is |to be |which is )?(?:due|to come|scheduled|slated|set|planned|called|held|expected|on|in|next|this|of)\b)/g,
);
const TIME = /^(?:in|on|at|next|last|this|here|there|to|is|was|will|later|and|,|for|\.)$/;
/** "where the G20 met", "the Quad gathers on Friday". */
const GATHERS_HERE = /^(?:met|meeting|convening|meets|gathers|gathered|convenes|convened|gathering)$/;
const HELD_BEFORE =
  /\b(?:at|for the|to the|attend\w*|hosts?|hosting|hosted|chair\w*|during|sidelines? of|margins? of|fringes? of|edges? of|address\w*|conven\w*|opening of|held?|holds?|ahead of|follow\w*|after|before|preparing|prepare)(?: the| a| this year 's| next year 's| next month 's)*$/;

class Described {
  readonly #sentence: Resolved;
  readonly #text: string;
  /** Offset in the lower-case words of each token. */
  readonly #at: number[] = [];

  constructor(sentence: Resolved) {
    this.#sentence = sentence;
    let text = '';
    for (const { lower } of sentence.tokens) {
      this.#at.push(text.length);
      text += `${lower} `;
    }
    this.#text = text;
  }

  /** `alone`: the sentence names no gathering, so that those who gather in it are told to do so here. */
  read(alone: boolean): NamedEvent[] {
    const told = [
      ...this.#meetings(),
      ...this.#summits(),
      ...this.#sessions(),
      ...this.#nexts(),
      ...this.#elections(),
      ...this.#bodies(),
    ];
    return told.length === 0 && alone ? this.#gathered() : told;
  }

  /** The token that begins at or holds an offset. */
  #token(offset: number): number {
    let i = this.#at.findIndex((at) => at > offset);
    if (i < 0) i = this.#at.length;
    return i - 1;
  }

  #event(first: number, last: number, kind: EventKind, shape: NamedEvent['shape']): NamedEvent {
    return { name: wordsOf(this.#sentence.tokens, first, last), also: [], kind, shape, first, last };
  }

  #meetings(): NamedEvent[] {
    return matches(MEETING_OF, this.#text).flatMap((match) => {
      const first = this.#token(match.index);
      const last = this.#extend(this.#token(match.index + match[0].length - 1));
      if (this.#ofTwo(first, last)) return [];
      return [this.#event(first, last, kindOf(match[0]), 'common')];
    });
  }

  #summits(): NamedEvent[] {
    return matches(SUMMIT_OF, this.#text).flatMap((match) => {
      const first = this.#token(match.index);
      const from = this.#token(match.index + match[0].length);
      const body = this.#sentence.pieces.find((piece) => piece.kind === 'body' && piece.first === from);
      const group = /^(?:group|g\d+|americas|arab|african|organi[sz]ation|association|community|union|league)/.test(
        this.#sentence.tokens[from]?.lower ?? '',
      );
      if (!body && !group) return [];
      const last = this.#extend(body?.last ?? from);
      const noun = EVENT_NOUNS.get(match[1]?.split(' ').at(-1) ?? '') ?? 'conference';
      return [this.#event(first, last, /summit|leaders/.test(match[1] ?? '') ? 'summit' : noun, 'proper')];
    });
  }

  #sessions(): NamedEvent[] {
    const { pieces, tokens } = this.#sentence;
    return matches(SESSION_OF, this.#text).flatMap((match) => {
      const from = this.#token(match.index + match[0].length);
      const body = pieces.find((piece) => piece.kind === 'body' && piece.first === from);
      if (body?.kind !== 'body' || body.country !== null || tokens[body.last + 1]?.lower === "'s") return [];
      const leaders = /retreat$/.test(match[1] ?? '') || /\bEuropean Council$/.test(body.name);
      const first = this.#token(match.index);
      return [this.#event(first, body.last, leaders ? 'summit' : 'conference', 'common')];
    });
  }

  /** "where ministers from the neighbouring states are to confer", "EU foreign ministers met in Brussels". */
  #gathered(): NamedEvent[] {
    return matches(GATHERED, this.#text).flatMap((match) => {
      const words = match[1] ?? '';
      const first = this.#token(match.index + match[0].indexOf(words));
      const last = this.#token(match.index + match[0].indexOf(words) + words.length - 1);
      if (this.#ofTwo(first, last) || (!/ (?:of|from) /.test(words) && !BLOC.test(words))) return [];
      const event = this.#event(first, last, kindOf(words), 'common');
      return [{ ...event, name: `meeting of ${event.name}` }];
    });
  }

  #nexts(): NamedEvent[] {
    return matches(NEXT, this.#text).map((match) => {
      const first = this.#token(match.index);
      const last = this.#token(match.index + match[0].length - 1);
      const kind = EVENT_NOUNS.get(this.#sentence.tokens[last]?.lower ?? '') ?? 'conference';
      return this.#event(first, last, kind, 'common');
    });
  }

  #elections(): NamedEvent[] {
    return matches(ELECTION, this.#text).flatMap((match) => {
      // what somebody only asks for is none
      if (ASKED_FOR.test(this.#text.slice(0, match.index))) return [];
      const first = this.#token(match.index + match[0].length - (match[1]?.length ?? 0));
      return [this.#event(first, this.#token(match.index + match[0].length - 1), 'election', 'common')];
    });
  }

  /** "at the European Council in Brussels": the body's name for its gathering. */
  #bodies(): NamedEvent[] {
    const { tokens, pieces } = this.#sentence;
    return tokens.flatMap(({ plain, capital }, i): NamedEvent[] => {
      if (!capital) return [];
      const body = pieces.find((piece) => piece.kind === 'body' && piece.first === i);
      const [name, last] = body ? [wordsOf(tokens, i, body.last), body.last] : [plain, i];
      // "the Trade Panel, which took place in May": what takes place is no house
      const here = body?.kind === 'body' && !body.country && TOOK_PLACE.test(this.#text.slice(this.#at[last + 1]));
      const next = tokens[last + 1]?.lower ?? '.';
      // "when the first Council of Ministers convenes"
      if (body && ORDINAL.test(tokens[i - 1]?.lower ?? '') && GATHERS_HERE.test(next))
        return [this.#event(i - 1, last, 'session', 'proper')];
      const kind = GATHERS.find(({ pattern }) => pattern.test(name))?.kind ?? (here ? 'conference' : undefined);
      const sited =
        kind === 'summit' &&
        next === 'in' &&
        pieces.some((at) => at.first === last + 2 && /place|country/.test(at.kind));
      if (!kind) return [];
      // a standing forum is its gathering only where a place or day is said of it
      if (kind === 'forum' && /^Pacific Islands/.test(name) && next !== 'in') return [];
      if (here || GATHERS_HERE.test(/^(?:is|are|was|were)$/.test(next) ? (tokens[last + 2]?.lower ?? '') : next))
        return [this.#event(i, last, kind, 'common')];
      const before = this.#text.slice(0, Math.max(0, (this.#at[i] ?? 0) - 1));
      // who chairs a group this year holds no gathering by that
      const held = HELD_BEFORE.test(before) && !/\bchair\w*(?: the)?$/.test(before);
      if (!(held || sited)) return [];
      const dated = pieces.some((piece) => piece.kind === 'date' && piece.first === last + 1);
      return dated || TIME.test(next) ? [this.#event(i, last, kind, 'common')] : [];
    });
  }

  /** Over "of", "from" and the capital words that follow. */
  #extend(from: number): number {
    const { tokens, pieces } = this.#sentence;
    let last = from;
    for (let i = from + 1; i < tokens.length && i - from < 14; i++) {
      const token = tokens[i];
      if (!token || pieces.some((piece) => piece.kind === 'date' && piece.first <= i && piece.last >= i)) break;
      if (
        token.capital ||
        /^(?:member|states|countries|nations|region|bloc|neighbouring|forum|eu|group)$/.test(token.lower)
      )
        last = i;
      else if (!/^(?:of|from|and|the|'s|-)$/.test(token.lower)) break;
      if (token.lower === 'and' && !/^(?:of|the)$/.test(tokens[i + 1]?.lower ?? '') && !tokens[i + 1]?.capital) break;
    }
    return last;
  }

  /** "the foreign ministers of Peru and Chile": two sides talk, that is a meeting. */
  #ofTwo(first: number, last: number): boolean {
    const { tokens, pieces } = this.#sentence;
    if (/\b(?:two|both|their)\b/.test(wordsOf(tokens, first, last + 1))) return true;
    const name = wordsOf(tokens, first, last);
    const body = pieces.some((piece) => piece.kind === 'body' && piece.first >= first && piece.last <= last);
    return (
      !body &&
      !name.includes(',') &&
      name.split(' and ').length === 2 &&
      !/\b(?:state|finance|foreign|government) and\b/i.test(name)
    );
  }
}

const CUE =
  /\b(?:meeting|gathering|conference|summit|dialogue|talks|congress|ministerial|plenary|session|edition|elections?|referendum|plebiscite|run-off|polls|debate|retreat|meet|met|gather|gathered|gathers|confer|conferred|convene|convened|assemble|assembled)\b/;
const SINGLE = /^(?:Quad|G-?7|G-?8|G-?20|BRICS|APEC|ASEM|CHOGM)$/;

/** The gatherings that a sentence only describes, or calls by the name of the body that gathers. */
export function describedEvents(sentence: Resolved, called: readonly NamedEvent[]): NamedEvent[] {
  const cue = sentence.tokens.some(
    ({ lower, plain, capital }) =>
      CUE.test(lower) ||
      (capital && (SINGLE.test(plain) || /^(?:council|committee|commission|forum|group|panel)$/.test(lower))),
  );
  return cue ? new Described(sentence).read(called.length === 0) : [];
}
