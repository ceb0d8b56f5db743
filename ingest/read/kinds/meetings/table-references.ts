// Words for people that stay open until it is known who met: "the two", "his guest", "the sovereign", "the Briton", "the Iraqi leader".
// They mean those at the table told last, or the only one of that country who is spoken of; where two would fit, they stay words.

import { Cued } from '../../cues.ts';
import { grouped } from '../../grouped.ts';
import { words } from '../../lexicon/word-lists.ts';
import { heldBy } from '../../people/holdings.ts';
import type { Resolved } from '../../people/resolve.ts';
import { type Item, makeSkeleton, peopleIn } from '../../skeleton.ts';
import type { Story } from '../../story/story.ts';
import type { Tables } from './tables.ts';

const CUE = new Cued(
  /\b(?:two|pair|duo|guests?|visitors?|hosts?|hostess|sovereign|monarch|ruler|them|both)\b|\bthe <N\d+>|<[OG]\d+>/,
);
const SIDE = words('guest guests visitor visitors host hosts hostess interlocutor opposite');
const ROYAL = /\b(?:king|queen|emir|amir|sultan|emperor|grand duke|prince)\b/i;
const PAIR = words('two pair duo both them');
const SOVEREIGN = words('sovereign monarch ruler');
/** Nouns that go on "the two". */
const OF_PAIR =
  /^(?:of|them|leaders|ministers|presidents|premiers|men|women|statesmen|sides|diplomats|officials|politicians|heads|state|government|foreign|prime|top|chiefs)$/;
/** What stands behind a nationality that means a person. */
const ENDS =
  /^(?:[.,;:)]|to|in|on|at|for|with|as|and|was|is|had|has|said|told|then|also|later|by|from|who|out|around|through|himself|herself|went|came|flew|left|agreed|replied|answered|promised|thanked|would|over|before|after|during|when|while)$/;
/** What stands behind a verb, and behind no participle that describes: "the Omani picked up", not "the Iranian enriched uranium". */
const AFTER_VERB = /^(?:the|an?|his|her|their|up|to|that|in|on|for|with|him|it|at|out|down)$/;
/** Titles that say no more than that somebody leads. */
const LEADS =
  /^(?:leader|head|chief|strongman|ruler|statesman|politician|dignitary|guest|visitor|envoy|diplomat|official)$/i;

/** The sentence, open words in it standing for the people they mean. */
export function withReferences(sentence: Resolved, story: Story, tables: Tables): Resolved {
  const { tokens } = sentence;
  const { skeleton } = sentence;
  if (!CUE.test(skeleton.text)) return sentence;
  const taken = new Set<number>();
  for (const { first, last, tag } of skeleton.items)
    if (tag !== 'N' && tag !== 'O' && tag !== 'H') for (let i = first; i <= last; i++) taken.add(i);
  const found: Item[] = [];
  const here = new Set(skeleton.items.flatMap(({ people }) => people));
  for (const [i, { lower }] of tokens.entries()) {
    if (taken.has(i)) continue;
    const item = PAIR.has(lower)
      ? pairAt(sentence, tables, i)
      : SIDE.has(lower)
        ? sideAt(sentence, { story, tables, here }, i)
        : undefined;
    if (item) found.push(item);
    else if (SOVEREIGN.has(lower) && tokens[i - 1]?.lower === 'the')
      found.push(...one(spokenIn(story).royals, i - 1, i, here));
  }
  for (const item of skeleton.items) {
    found.push(...fromNation(sentence, story, item, here));
    const mended = mendedPair(sentence, tables, item) ?? mendedSide(sentence, tables, item);
    if (mended) found.push(mended);
  }
  if (found.length === 0) return sentence;
  const others = skeleton.items.filter(
    (item) => !found.some((other) => item.first <= other.last && item.last >= other.first),
  );
  return { ...sentence, skeleton: makeSkeleton(tokens, [...others, ...found]) };
}

const one = (people: readonly number[], first: number, last: number, not: ReadonlySet<number>): Item[] => {
  const [person, ...more] = people.filter((other) => !not.has(other));
  if (person === undefined || more.length > 0) return [];
  return [{ tag: 'P', first, last, people: [person], how: 'counterpart' }];
};

/** "The two", "the pair", "both men", "joined them": those of a table of two. */
function pairAt({ tokens, ...sentence }: Resolved, tables: Tables, i: number): Item | undefined {
  const table = tables.before({ tokens, ...sentence });
  if (table?.people.length !== 2) return undefined;
  const word = tokens[i]?.lower ?? '';
  const before = tokens[i - 1]?.lower ?? '';
  if (word === 'them' && !/^(?:joined|received|hosted|welcomed|met|with|between|greeted|beside)$/.test(before))
    return undefined;
  if (/^(?:two|pair|duo)$/.test(word) && !/^(?:the|these|this)$/.test(before)) return undefined;
  let last = i;
  while (word !== 'them' && OF_PAIR.test(tokens[last + 1]?.lower ?? '') && last - i < 4) last++;
  const next = tokens[last + 1]?.lower ?? '';
  if (
    last === i &&
    word !== 'them' &&
    !/^(?:met|had|were|then|also|drove|went|sat|spoke|talked|agreed|held|shook|walked|dined|signed|discussed|[a-z]+ed|,|\.)$/.test(
      next,
    )
  )
    return undefined;
  return { tag: 'G', first: i, last, people: [...table.people], how: 'pronoun' };
}

/** "They talked for hours", right behind a meeting of two of whom only one would be meant: the two of that meeting. */
function mendedPair(sentence: Resolved, tables: Tables, item: Item): Item | undefined {
  const table = tables.before(sentence);
  if (sentence.caption || item.tag !== 'G' || item.people.length !== 2 || table?.people.length !== 2) return undefined;
  const word = sentence.tokens[item.first]?.lower ?? '';
  const far = sentence.index - table.sentence;
  if (far > (/^(?:two|pair|duo)$/.test(word) ? 2 : 1) || !/^(?:they|the|two|both|pair|duo)$/.test(word))
    return undefined;
  const shared = item.people.filter((person) => table.people.includes(person));
  return shared.length === 1 ? { ...item, people: [...table.people] } : undefined;
}

/** "her guest" of somebody who sat alone with one other: that one, whoever was spoken of since. */
function mendedSide(sentence: Resolved, tables: Tables, item: Item): Item | undefined {
  const { tokens, skeleton } = sentence;
  if (item.how !== 'counterpart' || item.first === item.last || !/^(?:his|her)$/.test(tokens[item.first]?.lower ?? ''))
    return undefined;
  if (!SIDE.has(tokens[item.last]?.lower ?? '')) return undefined;
  const actor = skeleton.items.find(({ tag, last }) => tag === 'P' && last < item.first)?.people[0];
  const other = actor === undefined ? undefined : tables.otherOf(actor);
  return other === undefined || item.people.includes(other) ? undefined : { ...item, people: [other] };
}

/** "his guest", "the visitor", "her host": the other at the table. */
function sideAt(
  sentence: Resolved,
  { story, tables, here }: { story: Story; tables: Tables; here: ReadonlySet<number> },
  i: number,
): Item | undefined {
  const { tokens, skeleton } = sentence;
  const next = tokens[i + 1];
  if (next?.lower === 'of' || next?.lower === 'to' || next?.capital || next?.lower === ',') return undefined;
  const { about, site } = story;
  const told = tables.before(sentence)?.people;
  // nobody sat down so far: the visitor is the one the text is about, where he is from elsewhere
  const away = about !== undefined && site !== null && !here.has(about) && (story.country(about) ?? site) !== site;
  const before = story.sentences[sentence.index - 1];
  const named = before ? [...new Set(peopleIn(before.skeleton, before.skeleton.text))] : [];
  const pair =
    named.length === 2 && new Set(named.map((person) => story.country(person))).size === 2 ? named : undefined;
  const table = told ?? (away && !/^host/.test(tokens[i]?.lower ?? '') ? [about] : pair);
  if (!table) return undefined;
  const whose = /^(?:his|her|their)$/.test(tokens[i - 1]?.lower ?? '');
  if (!whose && tokens[i - 1]?.lower !== 'the') return undefined;
  const [actor] = whose
    ? skeleton.items.filter(({ tag, last }) => tag === 'P' && last < i).flatMap(({ people }) => people)
    : [];
  if (whose && (actor === undefined || !table.includes(actor))) return undefined;
  const left = table.filter((person) => (whose ? person !== actor : !here.has(person)));
  const hosting = /^host/.test(tokens[i]?.lower ?? '');
  const fitting = whose || site === null ? left : left.filter((person) => (story.country(person) === site) === hosting);
  if (/s$/.test(tokens[i]?.lower ?? '') && tokens[i]?.lower !== 'hostess')
    return fitting.length > 0 ? { tag: 'G', first: i - 1, last: i, people: fitting, how: 'counterpart' } : undefined;
  return one(fitting, i - 1, i, new Set())[0];
}

/** "The Briton", "the Iraqi leader": the only one of that country who is spoken of. */
function fromNation(sentence: Resolved, story: Story, item: Item, here: ReadonlySet<number>): Item[] {
  const { tokens } = sentence;
  const { first, last, piece, tag } = item;
  if (tokens[first - 1]?.lower !== 'the') return [];
  const [next = '.', further = '.'] = [tokens[last + 1]?.lower, tokens[last + 2]?.lower];
  const acts = ENDS.test(next) || (/ed$/.test(next) && AFTER_VERB.test(further));
  if (tag === 'N' && piece?.kind === 'country' && acts)
    return one(ofCountry(story, piece.code, sentence), first - 1, last, here);
  if (
    tag !== 'O' ||
    piece?.kind !== 'office' ||
    piece.plural ||
    !piece.of ||
    !LEADS.test(piece.title.split(' ').at(-1) ?? '')
  )
    return [];
  return one(ofCountry(story, piece.of, sentence), first - 1, last, here);
}

/** Those of a country: whoever was spoken of so far, else anybody of the text. */
function ofCountry(story: Story, code: string, { index }: Resolved): readonly number[] {
  const { byCountry, saidFrom } = spokenIn(story);
  const all = byCountry.get(code) ?? [];
  const before = all.filter((person) => (saidFrom.get(person) ?? index) < index);
  return before.length > 0 ? before : all;
}

/** Whom a text speaks of: by country, from which sentence on, and who reigns. */
interface Spoken {
  byCountry: ReadonlyMap<string, readonly number[]>;
  saidFrom: ReadonlyMap<number, number>;
  royals: readonly number[];
}

const known = new WeakMap<Story, Spoken>();

/** Worked out once for each text. */
function spokenIn(story: Story): Spoken {
  const found = known.get(story);
  if (found) return found;
  const saidFrom = new Map<number, number>();
  for (const { mentions, index } of story.sentences)
    for (const { person } of mentions) if (!saidFrom.has(person)) saidFrom.set(person, index);
  const serving = story.spokenOf.filter((person) =>
    heldBy(story.holdings, person).every(({ standing }) => standing === null),
  );
  const byCountry = grouped(serving, (person) => story.country(person) ?? '');
  const reigning = story.holdings.filter(
    ({ title, standing }) => standing === null && ROYAL.test(title) && !/crown/i.test(title),
  );
  const spoken = { byCountry, saidFrom, royals: [...new Set(reigning.map(({ person }) => person))] };
  known.set(story, spoken);
  return spoken;
}
