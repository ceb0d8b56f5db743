// An annotated article as it would read in another part of the world: every person, country and city, and the regional bodies, are
// replaced, in text, title and annotation alike, by others of another culture. What remains the same is the language of diplomacy.
import { COUNTRY_WORDS } from '../../../../ingest/read/lexicon/countries.ts';
import { AGENCIES, PAPERS } from '../../../../ingest/read/lexicon/papers.ts';
import { PLACES } from '../../../../ingest/read/lexicon/places.ts';
import { countryName } from '../../../../model/countries.ts';
import { BODIES_SWAPPED, LANDS, type Land } from './cultures.ts';

export interface Article {
  id: string;
  title: string | null;
  text: string;
  published?: string | null;
  publisher?: string | null;
  gold: { people?: { name: string; also?: string[] }[]; [kind: string]: unknown };
}

export interface Swapped {
  article: Article;
  /** How many names of each family were replaced, each counted once. */
  counts: { people: number; countries: number; cities: number; bodies: number };
}

/** A small generator of numbers from 0 to 1, the same for the same seed (mulberry32, general knowledge). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const EDGE_LEFT = String.raw`(?<![\p{L}\p{N}])`;
/** "US$" is money and no country. */
const EDGE_RIGHT = String.raw`(?![\p{L}\p{N}$])`;
/** Of thousands of forms few stand in a text, and only for those a pattern is made. */
const occurs = (text: string, form: string): boolean =>
  text.includes(form) && new RegExp(EDGE_LEFT + escaped(form) + EDGE_RIGHT, 'u').test(text);

/** How the replacement of a form is chosen once its surroundings are known. */
type Choice = { to: string; land?: Land; sort: 'person' | 'country' | 'adjective' | 'city' | 'body' };

/** Spellings with marks, which the lexicon of the reader folds away. */
const MARKED = new Map([['VNM', { names: ['Việt Nam'], seats: ['Hà Nội'] }]]);

/** The article in another part of the world; the same seed gives the same one. */
export function swap(article: Article, seed: number): Swapped {
  const random = randomFrom(seed * 7919 + [...article.id].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7));
  const forms = new Map<string, Choice>();
  const all = [article.text, article.title ?? '', JSON.stringify(article.gold)].join('\n').normalize('NFC');
  const counts = { people: 0, countries: 0, cities: 0, bodies: 0 };

  const lands = landsFor(article, all, random);
  for (const { code, names, adjectives, seats } of COUNTRY_WORDS) {
    const land = lands.get(code);
    if (!land) continue;
    counts.countries += 1;
    for (const name of [countryName(code) ?? '', ...names, ...(MARKED.get(code)?.names ?? [])])
      if (name) forms.set(name, { to: land.name, land, sort: 'country' });
    for (const word of adjectives) {
      if (forms.get(word)?.sort === 'country') continue;
      forms.set(word, { to: land.adjective, land, sort: 'adjective' });
      forms.set(`${word}s`, {
        to: /(?:ese|ish|ch)$/.test(land.adjective) ? land.adjective : `${land.adjective}s`,
        land,
        sort: 'adjective',
      });
    }
    const cities = [...seats, ...(MARKED.get(code)?.seats ?? []), ...placesOf(code)].filter(
      (city) => occurs(all, city) || occurs(all, city.toUpperCase()),
    );
    cities.forEach((city, at) => {
      const to = land.cities[at === 0 && !seats.includes(city) ? 1 : at % land.cities.length] ?? land.name;
      if (!forms.has(city)) forms.set(city, { to, sort: 'city' });
      counts.cities += 1;
    });
  }
  for (const [from, to] of BODIES_SWAPPED) {
    if (!occurs(all, from)) continue;
    forms.set(from, { to, sort: 'body' });
    counts.bodies += 1;
  }
  for (const agency of AGENCIES) {
    const land = lands.get(PAPERS.get(agency) ?? '');
    if (land && occurs(article.text, agency)) forms.set(agency, { to: agencyOf(land), sort: 'body' });
  }
  // names of people come last: where a name is also a word for a country, the person has it
  for (const [from, to] of peopleOf(article, lands, random)) forms.set(from, { to, sort: 'person' });
  counts.people = article.gold.people?.length ?? 0;

  const replace = replacer(forms);
  return {
    article: {
      ...article,
      text: replace(article.text),
      title: article.title === null ? null : replace(article.title),
      publisher: publisherOf(article.publisher ?? null, lands),
      gold: swapGold(article.gold, replace, lands) as Article['gold'], // the same shape, strings replaced
    },
    counts,
  };
}

/** For each country of the article one that it does not speak of, no two the same. */
function landsFor(article: Article, all: string, random: () => number): Map<string, Land> {
  const spoken = COUNTRY_WORDS.filter(({ code, names, adjectives, seats }) =>
    code === 'EU'
      ? false
      : [countryName(code) ?? '', ...names, ...adjectives, ...seats, ...placesOf(code)].some(
          (form) => form !== '' && occurs(all, form),
        ),
  ).map(({ code }) => code);
  const codes = new Set([
    ...spoken,
    ...[...JSON.stringify(article.gold).matchAll(/"([A-Z]{3})"/g)].map(([, code]) => code ?? ''),
  ]);
  const free = shuffled(
    LANDS.filter(({ code }) => !codes.has(code)),
    random,
  );
  return new Map(
    [...codes].flatMap((code, at) => {
      const land = free[at];
      return land && COUNTRY_WORDS.some((words) => words.code === code) ? [[code, land] as const] : [];
    }),
  );
}

/** The places of each country, by its code. */
const PLACES_BY_CODE = new Map(
  PLACES.split('\n').map((line) => [
    line.slice(0, 3),
    line
      .slice(4)
      .split(';')
      .filter((place) => place.length > 3),
  ]),
);

const placesOf = (code: string): string[] => PLACES_BY_CODE.get(code) ?? [];

/** Every form of every person's name with the new one: full for full, short for short. */
function peopleOf(article: Article, lands: ReadonlyMap<string, Land>, random: () => number): [string, string][] {
  const tenures = (article.gold.tenures ?? []) as { person: string; of: string | null }[]; // the annotation guide gives this shape
  const used = new Set<string>();
  const draw = (parts: readonly string[]): string => {
    const part =
      shuffled(
        parts.filter((each) => !used.has(each)),
        random,
      )[0] ??
      parts[0] ??
      'Nobody';
    used.add(part);
    return part;
  };
  const spare = shuffled([...lands.values()], random)[0] ?? LANDS[0];
  return (article.gold.people ?? []).flatMap(({ name, also = [] }) => {
    const of = tenures.find(({ person }) => person === name)?.of ?? '';
    const culture = (lands.get(of) ?? spare)?.culture;
    if (!culture) return [];
    const [given, family] = [draw(culture.given), draw(culture.family)];
    const full = culture.order === 'given first' ? `${given} ${family}` : `${family} ${given}`;
    const short = culture.short === 'given' ? given : family;
    const forms = [name, ...also];
    return forms.map((form): [string, string] => {
      const own = new Set(name.split(' '));
      const parts = form.split(' ').filter((word) => own.has(word));
      const kept = form.split(' ').filter((word) => !own.has(word));
      // a form in quite other letters ("Khamenei" for "Khamenei'i") is replaced whole
      if (parts.length === 0 || kept.some((word) => !/^(?:[A-Z]{2,4}|[A-Z][a-z]+\.?)$/.test(word)))
        return [form, form.includes(' ') ? full : short];
      const to = parts.length === 1 && name.includes(' ') ? short : name.includes(' ') ? full : short;
      return [form, [...kept, to].join(' ')];
    });
  });
}

const FUNCTION_WORD =
  /^\s(?:and|or|to|in|on|at|by|for|from|with|of|as|is|are|was|were|has|had|have|will|would|which|that|who|this|last|next|after|before|over|would|could|may|can|but|while|when|the|a|not|also|said|says)\b/;

function replacer(forms: ReadonlyMap<string, Choice>): (text: string) => string {
  const inOrder = [...forms.keys()].sort((a, b) => b.length - a.length);
  const upper = new Map(
    inOrder
      .filter((form) => /city|country/.test(forms.get(form)?.sort ?? '') && /\p{Ll}/u.test(form))
      .map((form) => [form.toUpperCase(), form]),
  );
  const pattern = new RegExp(
    `${EDGE_LEFT}(?:(?<article>[Aa]n?|[Tt]he) )?(?<form>${[...inOrder, ...upper.keys()].map(escaped).join('|')})${EDGE_RIGHT}`,
    'gu',
  );
  return (text) =>
    text.normalize('NFC').replace(pattern, (...found) => {
      const groups = found.at(-1) as { article?: string; form: string }; // named groups come last
      const whole = String(found.at(-2));
      const rest = whole.slice(Number(found.at(-3)) + String(found[0]).length);
      const loud = upper.get(groups.form);
      const choice = forms.get(loud ?? groups.form);
      if (!choice) return String(found[0]);
      const word = withArticle(groups.article, written(choice, groups.form, rest, loud !== undefined), choice, rest);
      const opens = /(?:^|[.!?:]\s+|\n\s*)$/.test(
        whole.slice(Math.max(0, Number(found.at(-3)) - 4), Number(found.at(-3))),
      );
      return opens ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    });
}

/** "US President" is "Kenyan President", "the US and" is "Kenya and". */
function written(choice: Choice, form: string, rest: string, loud: boolean): string {
  const attribute =
    choice.sort === 'country' && /^[\p{Lu}.]+$/u.test(form) && /^ \p{L}/u.test(rest) && !FUNCTION_WORD.test(rest);
  const word = attribute && choice.land ? choice.land.adjective : choice.to;
  return loud ? word.toUpperCase() : word;
}

function withArticle(article: string | undefined, word: string, choice: Choice, rest: string): string {
  if (article === undefined) return word;
  if (/^the$/i.test(article)) {
    const bare = choice.sort === 'country' && word === choice.to && !/^(?:-| \p{Ll}+(?:ship|ment|tion)\b)/u.test(rest);
    return bare ? word : `${article} ${word}`;
  }
  const vowel = /^[AEIOU]/.test(word) && !/^(?:Eu|Uk|Un)/.test(word);
  return `${article.charAt(0)}${vowel ? 'n' : ''} ${word}`;
}

/** An agency of that country; one that nobody knows where the reader knows none. */
function agencyOf({ code, cities }: Land): string {
  return [...AGENCIES].find((agency) => PAPERS.get(agency) === code) ?? `${cities[0]?.replace(' ', '')}Press`;
}

function publisherOf(publisher: string | null, lands: ReadonlyMap<string, Land>): string | null {
  if (publisher === null) return null;
  const code =
    PAPERS.get(publisher) ??
    COUNTRY_WORDS.find(({ names, adjectives, seats }) =>
      [...names, ...adjectives, ...seats].some((word) => word.length > 4 && publisher.includes(word)),
    )?.code;
  const land = code ? lands.get(code) : undefined;
  return land ? `${land.adjective} News Agency` : publisher;
}

/** The annotation with its names and codes replaced as in the text. */
function swapGold(value: unknown, replace: (text: string) => string, lands: ReadonlyMap<string, Land>): unknown {
  if (Array.isArray(value)) return value.map((item) => swapGold(item, replace, lands));
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, swapGold(item, replace, lands)]));
  if (typeof value !== 'string') return value;
  if (value === 'EU') return 'African Union';
  return lands.get(value)?.code ?? replace(value);
}
