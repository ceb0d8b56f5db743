// One entry held against the text, value by value. A value that the text does not bear out is left out where the format can do without
// it, and takes the whole entry with it where it cannot: half a fact would be another fact. Says of everything why.

import { nameTokens } from '../../../model/names.ts';
import { type Json, mayBeNull } from './asked.ts';
import type { Cast } from './cast.ts';
import type { Fields, Ground as Kind } from './fields.ts';
import { type Ground, tellingWords } from './ground.ts';
import { writesNumber } from './numbers.ts';

/** Why something is dropped or left out, as it is counted and told. */
export type Reason =
  | 'not of the format'
  | 'quote not in the text'
  | 'quote too short or too long'
  | 'quote about something else'
  | 'name not in the text'
  | 'country or body not in the text'
  | 'words not in the text'
  | 'date not of the text'
  | 'number not in the quote'
  | 'fewer than two took part';

/** A value, or why the text does not bear it out. */
export type Held = { value: unknown } | { missing: Reason };

/** Something that the entry names, by any of the words for it. */
export interface Borne {
  words: ReadonlySet<string>;
  /** Whether it is somebody or some party, and not what is said of them. */
  name: boolean;
}

export class Proof {
  readonly leftOut: Reason[] = [];
  readonly borne: Borne[] = [];
  readonly #ground: Ground;
  readonly #cast: Cast;
  readonly #quotes: readonly string[];

  constructor(ground: Ground, cast: Cast, quotes: readonly string[]) {
    this.#ground = ground;
    this.#cast = cast;
    this.#quotes = quotes;
  }

  /** The entry, or the part of it, with what the text bears out. `needed`: whether a list is nothing if one of it is missing. */
  hold(value: unknown, kind: Kind | Fields | undefined, schema: Json | undefined, needed = true): Held {
    if (kind === undefined || value === null || value === undefined) return { value };
    if (Array.isArray(value)) return this.#list(value, kind, schema?.items, needed && kind !== 'topic');
    if (typeof kind === 'object') return this.#object(value, kind, schema);
    return this.#value(value, kind);
  }

  #list(values: readonly unknown[], kind: Kind | Fields, schema: Json | undefined, needed: boolean): Held {
    const held = values.map((value) => this.hold(value, kind, schema));
    const missing = held.flatMap((one) => ('missing' in one ? [one.missing] : []));
    const kept = held.flatMap((one) => ('value' in one ? [one.value] : []));
    const [first] = missing;
    if (first === undefined) return { value: kept };
    if (needed || (kept.length === 0 && kind !== 'topic')) return { missing: first };
    this.leftOut.push(...missing);
    return { value: kept };
  }

  #object(value: unknown, fields: Fields, schema: Json | undefined): Held {
    const proven: Record<string, unknown> = {};
    // the schema has been checked: where fields are named there is an object
    for (const [key, field] of Object.entries(value as Record<string, unknown>)) {
      const own = schema?.properties?.[key];
      const needed = schema?.required?.includes(key) ?? false;
      const held = this.hold(field, fields[key], own, needed);
      if ('value' in held) proven[key] = held.value;
      else if (needed && !mayBeNull(own)) return held;
      else {
        this.leftOut.push(held.missing);
        if (needed) proven[key] = null;
      }
    }
    return { value: proven };
  }

  #value(value: unknown, kind: Kind): Held {
    if (kind === 'number') {
      const stated = typeof value === 'number' && this.#quotes.some((quote) => writesNumber(quote, value));
      return stated ? { value } : { missing: 'number not in the quote' };
    }
    const words = String(value);
    switch (kind) {
      case 'person':
        return this.#person(words);
      case 'party':
        return this.#party(words);
      case 'actor': {
        const party = this.#party(words);
        return 'value' in party ? party : this.#person(words);
      }
      case 'topic':
        return this.#ground.hasTopic(words) ? { value } : this.#party(words);
      case 'date':
        return words === 'open' || this.#ground.hasDate(words) ? { value } : { missing: 'date not of the text' };
      case 'verbatim':
        return this.#said(words, this.#ground.text.includes(words));
      case 'words':
        return this.#said(words, this.#ground.hasWords(words));
    }
  }

  #person(name: string): Held {
    const listed = this.#cast.named(name);
    if (listed === undefined) return { missing: 'name not in the text' };
    this.borne.push({ words: new Set(this.#cast.forms(listed).flatMap(nameTokens)), name: true });
    return { value: listed };
  }

  #party(party: string): Held {
    const words = this.#ground.party(party);
    if (!words) return { missing: 'country or body not in the text' };
    this.borne.push({ words: new Set(words), name: true });
    return { value: party };
  }

  #said(words: string, there: boolean): Held {
    if (!there) return { missing: 'words not in the text' };
    this.borne.push({ words: new Set(tellingWords(words)), name: false });
    return { value: words };
  }
}
