// The states that a sentence binds together by their number: three leaders, a list of people, those that the sentence before lists.
import type { Resolved } from '../../people/resolve.ts';
import { itemsIn } from '../../skeleton.ts';
import { partyOf } from '../../story/parties.ts';
import type { Story } from '../../story/story.ts';
import { actingFor, toldSides } from '../../story/told-sides.ts';

/** "The presidents of the littoral states put their signatures to": who they are stands in the sentence after. */
const LEADERS =
  /\bthe (?:\w+ )?(?:<O\d+>|presidents|leaders|heads of (?:state|government)|prime ministers|foreign ministers|ministers) of (?:the|all) (?:[a-z-]+ ){0,3}(?:states|countries|nations|republics|members)\b[^.;<]*$/;

/** The states of three or more people in the sentences around one in which their leaders sign without their names. */
export function leadersOf(sentence: Resolved, story: Story, { start }: { start: number }): string[] {
  if (!LEADERS.test(sentence.skeleton.text.slice(0, start))) return [];
  const next = story.sentences[sentence.index + 1];
  const people = next?.skeleton.items.flatMap((item) => item.people) ?? [];
  return statesOf(people, story).sort();
}

/** The states that people act for, each once. */
const statesOf = (people: readonly number[], story: Story): string[] => [
  ...new Set(people.map((person) => actingFor(story.country(person))).filter((side) => side !== null)),
];

/** The states, where nobody else acts in the sentence. */
const ifAlone = (states: readonly string[], sentence: Resolved, story: Story): string[] =>
  toldSides(story)
    .actors(sentence)
    .every((side) => states.includes(side))
    ? [...states].sort()
    : [];

/** "A, B and C have bound themselves. The charter was signed": the states that the sentence before lists, where nobody else acts in it. */
export function listBefore(sentence: Resolved, story: Story): string[] {
  const last = story.sentences[sentence.index - 1];
  const list = /<C\d+>(?: , <C\d+>)+(?: ,)? and <C\d+>/.exec(last?.skeleton.text ?? '')?.[0];
  if (!last || list === undefined) return [];
  const states = itemsIn(last.skeleton, list).flatMap((item) => partyOf(item) ?? []);
  return ifAlone(states, last, story);
}

/** "With A (an agreement on B)": whom the bracket tells of. */
export function besideBracket({ skeleton }: Resolved, first: number): string | null | undefined {
  const opens = skeleton.marks.findLast((mark) => mark.first <= first)?.at ?? 0;
  const tag = / with (?:the )?(<C\d+>) \( $/.exec(` ${skeleton.text.slice(0, opens)}`)?.[1];
  return tag ? itemsIn(skeleton, tag).map(partyOf)[0] : undefined;
}

/** How many people one list of the sentence names. */
export function listed({ skeleton }: Resolved): number {
  const list = /<P\d+>(?: , <P\d+>)+(?: ,)? and <P\d+>/.exec(skeleton.text)?.[0];
  return list ? (list.match(/<P/g)?.length ?? 0) : 0;
}

/** "The three leaders", "all of them": the states of three and more who are spoken of as one and are alone in the sentence. */
export function togetherIn(sentence: Resolved, story: Story): string[] {
  const [group, ...others] = sentence.skeleton.items.filter(({ tag }) => tag === 'G');
  if (!group || others.length > 0 || group.people.length < 3) return [];
  return ifAlone(statesOf(group.people, story), sentence, story);
}
