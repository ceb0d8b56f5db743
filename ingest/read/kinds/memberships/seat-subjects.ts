// Who is meant where a sentence about seats names no state: "it", "the Baltic country", "both", "the new State". The words are given
// as the state they mean: the one that acts before them in the sentence, else the subject of a sentence shortly before.
import { NUMBER_WORDS } from '../../lexicon/numerals.ts';
import { LIST as ONE_LIST, WHO } from '../../lexicon/seat-words.ts';
import { matches } from '../../matches.ts';
import type { Resolved } from '../../people/resolve.ts';
import { type Item, itemsIn } from '../../skeleton.ts';
import { partyOf } from '../../story/parties.ts';
import type { Story } from '../../story/story.ts';
import { isState } from '../../story/titled.ts';

const LAND = '(?:country|kingdom|nation|republic|island|islands|sultanate|emirate|newcomer|state|archipelago)';
const THE_LAND = String.raw`(?:the (?:(?!<)[\w-]+ ){0,2}?|th(?:at|is) )${LAND}(?! of\b| department)`;
/** "It", "the country" as the subject of a verb that seats can have. */
const SUBJECT = new RegExp(
  String.raw`(?:(?<!\b(?:of|in|for|to|with|as|by|from) )\b(?:it|a country that|a nation that|whose country)|(?<!\b(?:of|in|for|to|by|from) )\b${THE_LAND}|<[HP]\d+>(?: 's)? ${LAND})(?= (?:(?:also|then|now|currently|later|first|formally|officially|itself|only) )*(?:has|had|is|was|will|does|became|becomes|joined|joins|holds|held|took|takes|assumed|assumes|chairs|chaired|sits|sat|serves|served|stays|remains|belongs|entered|acceded|rejoined|keeps|begins|'s (?:accession|entry|admission|membership))\b)|(?<=\b(?:admitted|readmitted|elected|re-elected|chose|accepted|received|welcomed|suspended|voted|picked|made|granted) )(?:it|${THE_LAND})(?= (?:as|by|in|to|into|onto|on|a|an|the|observer|full|candidate|since|from|for|over|after|last)\b)`,
  'g',
);
/** "Both", "they" as the subject of a verb of belonging. */
const BOTH =
  /(?<=^|[,;] |\b(?:and|while|as|since|that) )(?:both|they|the pair|the duo|the two(?: countries| states| nations| neighbours)?|both (?:countries|states|nations|neighbours))(?: , (?:both of|<G\d+>) (?:which|whom))?(?= (?:(?:also|now|already|still|both) )*(?:are|were|belong|belonged|joined|sit|became|have been) )/g;
/** "The six", "the four countries": as many as were listed before. */
const SO_MANY =
  /\b(?:the|these|all) (?<size>three|four|five|six|seven|eight|nine|ten)(?: (?:countries|states|nations|republics|members|neighbours))?(?= (?:of them )?(?:(?:also|now|already|still|all) )*(?:are|were|belong|belonged|joined|sit|serve|will|take|became|have been|entered|remain) )/g;
const CUE =
  /\b(?:it|country|kingdom|nation|republic|islands?|sultanate|emirate|newcomer|state|archipelago|both|they|two|pair|duo|(?:the|all) (?:three|four|five|six|seven|eight|nine|ten))\b/;
const ACTS =
  /(?<!\b(?:of|in|from|with|to|by|for|at|on|over|against|after|before|between|than)(?: the)? )<C\d+>(?= (?:, (?:which|whose|the|an?) [^<;]{1,80}, )?(?:has|have|had|is|was|will|would|became|becomes|joined|takes|took|won|wins|holds|held|gets|got|can|must|also|applied|asked|parted|may|[a-z]+ed) )/;
const LIST = new RegExp(ONE_LIST);
const LISTS = new RegExp(ONE_LIST, 'g');
/** How many sentences before the pronoun its state may stand. */
const REACH = 3;

const hasParty = (item: Item | undefined): item is Item => item !== undefined && partyOf(item) !== null;

const stateAt = (code: string, first: number, last: number): Item => ({
  tag: 'C',
  first,
  last,
  people: [],
  how: 'none',
  piece: { kind: 'country', first, last, code, how: 'name' },
});

/** The country of a person, as an item of its own. */
function ofPerson(person: Item, story: Story): Item | undefined {
  const code = person.people[0] === undefined ? null : story.country(person.people[0]);
  return isState(code) ? stateAt(code, person.first, person.last) : undefined;
}

const PLACED = /\b(?:in|at|from|to|near|via|of|by|for|with|against|when)(?: the)? $/;
/** "China, he reasoned, is a member": who says so stands aside. */
const SAID_ASIDE =
  / , (?:(?:the )?<[PO]\d+>|he|she|it) (?:(?:has|had|also|once|often|then) )*(?:[a-z]+ed|says|said|thinks|thought|notes|holds|held|adds|explains)(?: (?!<)[a-z]+){0,3} ,/g;
const DATELINE = /^[^.]{1,60}? (?:–|—|- -|-) /;
/** "With A", "between B and C": who stands there is no subject, wherever in a list. */
const ELSEWHERE = new RegExp(String.raw`\b(?:in|at|from|to|near|via|by|with|against|between)(?: the)? ${WHO}`, 'g');

/** The state that a sentence is about: the one that acts, else the first that is not only where or with whom something is. */
function subjectOf({ skeleton, index }: Resolved): Item | undefined {
  const text = (index === 0 ? skeleton.text.replace(DATELINE, '') : skeleton.text).replace(ELSEWHERE, '');
  const acting = ACTS.exec(text)?.[0];
  const item = acting ? itemsIn(skeleton, acting)[0] : undefined;
  if (hasParty(item)) return item;
  return matches(/<C\d+>/g, text).flatMap((match) => {
    const [said] = itemsIn(skeleton, match[0]);
    return hasParty(said) ? [said] : [];
  })[0];
}

/** Words that name a state by what is its own: "my country", "Estonian foreign policy". */
const OF_STATE =
  /<C\d+>|<[HP]\d+>(?= (?:'s )?(?:country|nation|homeland)\b)|<N\d+>(?= (?:foreign policy|diplomacy|economy|government|people|history|nation|state|independence)\b)/g;

/** The states, and the countries of people, that stand in a stretch, with whether they are only where something is. */
function statesIn({ skeleton }: Resolved, stretch: string, story: Story): { item: Item; placed: boolean }[] {
  return matches(OF_STATE, stretch).flatMap((match) => {
    const [said] = itemsIn(skeleton, match[0]);
    const item = said && 'CN'.includes(said.tag) ? said : said ? ofPerson(said, story) : undefined;
    return hasParty(item) ? [{ item, placed: said?.tag === 'C' && PLACED.test(stretch.slice(0, match.index)) }] : [];
  });
}

/** The state meant at an offset: the last before it that is not only a place, else that of the nearest sentence before. */
function meantAt(views: readonly Resolved[], n: number, at: number, story: Story): Item | undefined {
  const view = views[n];
  if (!view) return undefined;
  const before = n === 0 ? (DATELINE.exec(view.skeleton.text)?.[0].length ?? 0) : 0;
  const here = statesIn(view, view.skeleton.text.slice(Math.min(before, at), at), story);
  const acting = here.findLast(({ placed }) => !placed);
  if (acting) return acting.item;
  for (let i = n - 1; i >= Math.max(0, n - REACH); i--) {
    const before = views[i];
    if (!before || (i < n - 1 && before.paragraph !== view.paragraph && n - i > 2)) continue;
    const subject = subjectOf(before);
    if (subject) return subject;
  }
  return undefined;
}

/** The two states named in the sentences right before, if they are two. */
function twoBefore(views: readonly Resolved[], n: number): Item[] {
  const named = new Map<string, Item>();
  for (let i = Math.max(0, n - 2); i < n; i++)
    for (const item of views[i]?.skeleton.items ?? []) {
      const code = 'CN'.includes(item.tag) ? partyOf(item) : null;
      if (code !== null && !named.has(code)) named.set(code, item);
    }
  return named.size === 2 ? [...named.values()] : [];
}

/** The list of so many states told last, in the sentence or the two before. */
function listOf(size: number, views: readonly Resolved[], n: number): Item[] {
  for (let i = n; i >= Math.max(0, n - 2); i--) {
    const { skeleton } = views[i] ?? { skeleton: { text: '', items: [], marks: [] } };
    for (const [list] of matches(LISTS, skeleton.text)) {
      const states = itemsIn(skeleton, list, 'C').filter(hasParty);
      if (states.length === size) return states;
    }
  }
  return [];
}

/** "X, who signed on behalf of the presidency that his country holds": of whom a clause tells. */
const OF_WHOM = /(<P\d+>) , who(?:se)? (?:(?!<P)[^;.])*$/;

/** The sentence with such words given as the state or states that they mean. */
export function withSubject(views: readonly Resolved[], n: number, story: Story): Resolved | undefined {
  const view = views[n];
  if (!view) return undefined;
  const plain = / , .{3,40} ,/.test(view.skeleton.text)
    ? view.skeleton.text.replace(SAID_ASIDE, '')
    : view.skeleton.text;
  if (!CUE.test(plain))
    return plain === view.skeleton.text ? view : { ...view, skeleton: { ...view.skeleton, text: plain } };
  const items = [...view.skeleton.items];
  const tagOf = (item: Item): string => {
    items.push(item);
    return `<C${items.length - 1}>`;
  };
  const text = plain
    .replace(SUBJECT, (words, at: number) => {
      // "X, whose country holds"
      const whose = words === 'whose country' ? view.skeleton.text.slice(0, at) : words;
      const aside = OF_WHOM.exec(view.skeleton.text.slice(0, at))?.[1];
      const person = itemsIn(view.skeleton, whose.startsWith('<H') && aside ? aside : whose, 'HP').at(-1);
      const own = person ? ofPerson(person, story) : undefined;
      const home = /^the country$/.test(words) && story.home !== null ? stateAt(story.home, 0, 0) : undefined;
      const before = /^th(?:at|is) /.test(words) ? views[n - 1] : undefined;
      const last = before ? statesIn(before, before.skeleton.text, story).at(-1)?.item : undefined;
      const meant = own ?? last ?? (words.startsWith('<') ? undefined : (meantAt(views, n, at, story) ?? home));
      return meant ? tagOf(meant) : words;
    })
    .replace(SO_MANY, (words, size: string) => {
      const listed = listOf(NUMBER_WORDS.get(size) ?? 0, views, n);
      return listed.length > 0 ? listed.map(tagOf).join(' and ') : words;
    })
    .replace(BOTH, (words, at: number) => {
      const before = views[n - 1];
      const here = LIST.exec(view.skeleton.text.slice(0, at));
      const earlier = !here && before ? LIST.exec(before.skeleton.text) : null;
      const named = here || earlier ? [] : twoBefore(views, n);
      if (named.length === 2) return named.map(tagOf).join(' and ');
      const listed = here
        ? itemsIn(view.skeleton, here[0], 'C')
        : before && earlier
          ? itemsIn(before.skeleton, earlier[0], 'C')
          : story
              .sides()
              .filter(isState)
              .map((code) => stateAt(code, 0, 0));
      return listed.length > 1 && listed.every(hasParty) ? listed.map(tagOf).join(' and ') : words;
    });
  return { ...view, skeleton: { ...view.skeleton, items, text } };
}
