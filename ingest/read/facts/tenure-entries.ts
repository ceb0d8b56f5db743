// The offices of a document as entries: one per person and office, with every passage that says so. A vaguer statement of an office
// is left to a fuller one.
import type { Entry } from '../../../model/facts.ts';
import type { Circumstance } from '../confidence.ts';
import { grouped } from '../grouped.ts';
import { heldOffice } from '../kinds/tenures/tenure-parts.ts';
import { mayStandFor, sameTitle, titleKey } from '../people/titles.ts';
import { type Holding, isStateOrUnion } from '../story/titled.ts';
import type { Trace } from '../trace.ts';
import type { EntryParts } from './entry-parts.ts';

/** Statements of one office of one person; the first stands for all. */
type Group = readonly [Holding, ...Holding[]];

/** Titles that say what somebody is in the text where the text tells his office too. */
const DESCRIPTIONS = /^(?:leader|head|chief|guest|official)$/i;
/** "Secretary X" is short for the Secretary of State that the text names. */
const SHORT = /^(?:secretary|minister|chairman|speaker|director|commissioner)$/i;
/** What constitutions call every such office: a description beside a title of one's own. */
const GENERIC = /^(?:head of (?:state|government)|(?:government|state|cabinet) leader)$/i;
/** The titles that such a description is of. */
const HEADS = /^(?:president|prime minister|premier|chancellor|king|queen|emperor|emir|amir|sultan|taoiseach)$/i;
/** So many passages are enough. */
const MOST_PASSAGES = 4;

/** One entry per person and office. */
export function tenureEntries(parts: EntryParts, holdings: readonly Holding[]): Entry<'tenures'>[] {
  const { annotated } = parts;
  const said = grouped(
    holdings,
    ({ person, title, of, to, standing }) => `${person}|${titleKey(title)}|${of ?? ''}|${to.join()}|${standing ?? ''}`,
  );
  const groups = [...said.values()].filter((group): group is [Holding, ...Holding[]] => group.length > 0);
  const ofPerson = grouped(groups, ([{ person }]) => person);
  return groups
    .filter(([holding]) => !isLeft(holding, ofPerson.get(holding.person) ?? [], annotated.trace))
    .map((group) => best(group))
    .filter(({ holding }) => holding.title !== '')
    .map(({ holding, group }) => {
      // a country that only the surroundings suggest must not tell two people apart
      const guessed = holding.owner === 'place' || (holding.owner === 'home' && !annotated.homeKnown);
      const [to, ...alsoTo] = holding.to;
      return {
        person: parts.name(holding.person),
        title: /^(?:top|chief) diplomat$/i.test(holding.title) ? 'Foreign Minister' : holding.title,
        of: holding.of,
        ...(to ? { to } : {}),
        ...(alsoTo.length > 0 ? { alsoTo } : {}),
        ...(holding.under.length > 0 ? { under: holding.under } : {}),
        ...(holding.standing ? { status: holding.standing } : { on: annotated.published }),
        ...(holding.from ? { from: holding.from } : {}),
        ...(holding.until ? { until: holding.until } : {}),
        ...parts.said(
          `office-${holding.rule}${guessed ? '-by-context' : holding.owner === 'host' ? '-of-host' : ''}`,
          group.slice(0, MOST_PASSAGES),
          circumstancesOf(holding, group, guessed),
          annotated.trace && group.map((one) => heldOffice(annotated, one)),
        ),
      };
    });
}

/** The statement that tells most: a title and no description, its owner in words, the longer title. */
function best(group: Group): { holding: Holding; group: Group } {
  const holding = group.reduce((a, b) => {
    const more =
      Number(GENERIC.test(a.title)) - Number(GENERIC.test(b.title)) ||
      Number(b.owner === 'stated') - Number(a.owner === 'stated') ||
      b.title.length - a.title.length;
    return more > 0 ? b : a;
  });
  return { holding, group };
}

/** Whether a vaguer statement is left to a fuller one; the trace is told. */
function isLeft(holding: Holding, groups: readonly Group[], trace: Trace | undefined): boolean {
  if (!groups.some(([other]) => other !== holding && saysMore(other, holding))) return false;
  const { person, title, rule, start, end } = holding;
  trace?.refuse({ reason: 'office-vaguer', rule: `office-${rule}`, people: [person], start, end, detail: title });
  return true;
}

/** Whether another statement says the office of the same person with more: a proper title, a country, a side. */
function saysMore(other: Holding, { title, of, to, standing }: Holding): boolean {
  // who leads a body holds that office whatever else he holds
  const described = DESCRIPTIONS.test(title) && (of === null || isStateOrUnion(of));
  if (described && other.standing === null && !DESCRIPTIONS.test(other.title)) return true;
  if (other.standing !== standing) return false;
  // "came as head of state": a king's is another title
  if (GENERIC.test(title) && other.of === of && HEADS.test(other.title)) return true;
  if (SHORT.test(title) && other.title.includes(' ') && mayStandFor(title, other.title)) return true;
  if (!sameTitle(other.title, title)) return false;
  return (of === null && other.of !== null) || (other.of === of && to.length === 0 && other.to.length > 0);
}

function circumstancesOf(holding: Holding, group: Group, guessed: boolean): Circumstance[] {
  if (guessed) return ['byContext'];
  const circumstances: Circumstance[] = [];
  if (holding.owner === 'home') circumstances.push('home');
  if (holding.owner === 'person') circumstances.push('carried');
  if (holding.of === null) circumstances.push('ownerless');
  if (group.length > 1) circumstances.push('repeated');
  return circumstances;
}
