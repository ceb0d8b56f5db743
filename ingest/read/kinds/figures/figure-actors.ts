// Who stands around a number: the states, blocs, bodies and firms of its clause, in their places, and whether each acts there or is only
// acted upon. People and offices stand for the state for which they act.
import type { Resolved } from '../../people/resolve.ts';
import type { Item } from '../../skeleton.ts';
import type { Story } from '../../story/story.ts';
import { actingFor } from '../../story/told-sides.ts';

/** One who may have what is counted. */
export interface Actor {
  /** Country (alpha-3), or the name of a body or place. */
  side: string;
  /** Whether it is a state or a bloc and no mere body. */
  state: boolean;
  item: Item;
  /** Offsets in the skeleton of the sentence. */
  at: number;
  end: number;
  /** Whether it stands behind a preposition and acts on nothing. */
  oblique: boolean;
}

const OBLIQUE =
  /\b(?:in|at|from|to|with|against|near|via|on|over|about|than|towards?|into|across|for|of|by|among|between|as|like|concerning|outside)(?: (?:its|their|his|her)| (?:the|all|both|other|some|a|an|visiting|neighbou?ring|nearby)(?: (?!<)[a-z-]+)?)? $/;
/** "the government of X", "on behalf of X" act all the same. */
const FOR_WHOM =
  /\b(?:government|authorities|parliament|ministry|side|people|leaders?|states?|republic|kingdom|behalf|companies|firms) of(?: the)? $/;
const REGION =
  /^(?:Central Asia|Western Balkans|Latin America|Africa|Europe|Asia|Southeast Asia|Middle East|Caribbean|Pacific|Gulf)$/;

/** The parliaments, ministries and courts of a state, by the words of their names: what they have is the state's. */
const ORGAN =
  /^(?:the )?(?:[\w-]+ )?(?:parliament|senate|congress|house of [\w ]+|national assembly|assembly|bundestag|bundesrat|duma|knesset|government|federal government|cabinet|[\w ]*ministry[\w ,]*|ministry of .*|army|armed forces|navy|air force|central bank|legislative assembly|constituent assembly|supreme court|[\w ]*department[\w ]*|state great .*|diet|rada|majlis|chamber of [\w ]+|people's assembly|national congress)$/i;

/** Somebody acts, but the text does not say for whom. */
const UNKNOWN = { side: '', state: false };

function sideOf(item: Item, story: Story): { side: string; state: boolean } | undefined {
  const { piece } = item;
  if ('PGH'.includes(item.tag)) {
    const [one, ...others] = [
      ...new Set(item.people.map((person) => story.country(person)).filter((side) => side !== null)),
    ];
    if (one === undefined || others.length > 0) return item.tag === 'H' ? undefined : UNKNOWN;
    return { side: actingFor(one) ?? one, state: actingFor(one) !== null };
  }
  if (piece?.kind === 'country') return { side: piece.code, state: true };
  if (piece?.kind === 'office') {
    const side = piece.of === null ? null : (actingFor(piece.of) ?? piece.of);
    return side === null ? undefined : { side, state: actingFor(side) !== null };
  }
  if (piece?.kind === 'body') {
    if (piece.country !== null) return { side: piece.country, state: true };
    const bloc = actingFor(piece.name);
    if (bloc !== null) return { side: bloc, state: true };
    return ORGAN.test(piece.name) ? undefined : { side: piece.name, state: false };
  }
  return piece?.kind === 'place' && REGION.test(piece.name) ? { side: piece.name, state: true } : undefined;
}

/** All who are named or meant in a sentence, in order; those of its dateline, which ends at a token, are none. */
export function actorsIn({ skeleton }: Resolved, story: Story, dateline: number): Actor[] {
  const { text, items } = skeleton;
  const actors: Actor[] = [];
  let from = 0;
  for (const [i, item] of items.entries()) {
    const tag = `<${item.tag}${i}>`;
    const at = text.indexOf(tag, from);
    if (at < 0) continue;
    from = at + tag.length;
    const side = sideOf(item, story);
    // "three billion US dollars"
    if (!side || item.last <= dateline || /^ dollars?\b/.test(text.slice(from, from + 8))) continue;
    const before = text.slice(Math.max(0, at - 45), at);
    const last = actors.at(-1);
    // "will go to X and Y": the second stands where the first does
    const beside = last?.oblique === true && /^(?: ,)? (?:and|or)(?: the)? $/.test(text.slice(last.end, at));
    const oblique = beside || (OBLIQUE.test(before) && !FOR_WHOM.test(before));
    actors.push({ ...side, item, at, end: from, oblique });
  }
  return actors;
}

/** The offset in the skeleton at which a token stands. */
export function offsetOf({ skeleton }: Resolved, token: number): number {
  return skeleton.marks.find((mark) => mark.last >= token)?.at ?? skeleton.text.length;
}
