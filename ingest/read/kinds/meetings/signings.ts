// Who put their names to papers at one table, told in one sentence or over several: "X signed for Fiji. For China Y did so."
// Papers that one side signs by itself (laws, decrees, visitors' books) make no table, nor do names put down in two capitals.
import { mayCoincide } from '../../../../model/dates.ts';
import { Cued } from '../../cues.ts';
import { matches } from '../../matches.ts';
import type { Resolved } from '../../people/resolve.ts';
import { peopleIn } from '../../skeleton.ts';
import { dateNear, placeNear } from '../../story/circumstances.ts';
import type { Story } from '../../story/story.ts';
import { clauseText, endOf, PERSON, type Stretch, type Word, wordsIn } from './clause-words.ts';
import { clauseEnd, governed, subjectBefore } from './clauses.ts';
import { indexAt } from './encounter.ts';
import { isPassive } from './encounter-passives.ts';
import { statusOf } from './encounter-status.ts';
import { listAt } from './name-lists.ts';
import type { ToldMeeting } from './told-meetings.ts';

export const SIGNING = 'meeting-signing';

/** Names put to a paper, as one clause tells it. */
interface Act {
  people: number[];
  sentence: Resolved;
  /** Where in the skeleton the deed is told. */
  at: number;
  /** Whether the words say that it is the ceremony told before. */
  linked: boolean;
}

const CUE = new Cued(
  /\b(?:signed|signing|signatures?|signator(?:y|ies)|initialled|initialed|inked|concluded|names? (?:to|under|on|of)|did so|acted for|the pen|put to paper|put on paper|ceremony)\b/,
);
const DEED = new Cued(
  /\b(?:signed|initialled|initialed|inked|concluded)\b|\b(?:put|placed|set|affixed|appended|added) (?:(?:down|both|all) )?(?:their|his|her|its|<[HG]\d+>) (?:own )?(?:names?|signatures?|initials)\b|\bput (?:to|on) paper\b|\bdid (?:so|the same|likewise)\b|\bacted (?=for|on behalf)|\bpen (?:was|were) (?:held|wielded|taken up) by\b|\b(?:held|wielded|took up) the pen\b/g,
);
const NAMES_OF = new Cued(
  /\b(?:bears?|bore|carry|carries|carried|has|have|with) the (?:signatures?|names?) of |\bsignatories (?:(?:of the|to the|on the)[^,;<]{1,30} )?(?:were|are|include|included) |\bthose who (?:signed|initialled|inked|put (?:their|<H\d+>) names? to) [^;]{0,60}? (?:were|was) (?:also )?(?=(?:the |his |her )?(?:<[NCBO]\d+> )?(?:'s )?<P)|\bthe (?:signatures?|names)(?: (?:under|on|beneath|below|at the foot of) (?:it|them|the [a-z-]+))? (?:were|are) (?:those of|from) /g,
);
/** What one side signs by itself. */
const OWN_PAPER =
  /\b(?:laws?|bills?|decrees?|orders?|legislation|visitors|guest ?book|golden book|book|register|petition|pardons?|budget|autographs?|resignation|manifesto|contracts?|(?:executive|presidential) order|edict|letters?)\b/;
const APART =
  /\b(?:own capitals?|each in|remotely|electronically|in absentia|by correspondence|separate capitals|home capital|without meeting|not meet)\b/;
const AMONG = /\bamong\b/;
const STATEMENT = /\b(?:statements?|appeals?|calls?|declarations?|pledges?|manifesto)\b/;
const LINKED =
  /\bat the (?:same )?(?:ceremony|table|signing|event|occasion)\b|\bdid (?:so|the same|likewise)\b|\bfor (?:the )?<[CNB]\d+>|\balso\b/;

/** The signings of a document, a meeting for each table; those of one side alone may still be joined by others. */
export function readSignings(
  sentences: readonly Resolved[],
  story: Story,
  before: readonly ToldMeeting[],
): ToldMeeting[] {
  const tables: Act[][] = [];
  for (const sentence of sentences) {
    if (sentence.caption || !CUE.test(sentence.skeleton.text) || !/<[PG]\d/.test(sentence.skeleton.text)) continue;
    for (const act of actsIn(sentence)) {
      act.people.push(...onlookers(act, before));
      const table = tables.at(-1);
      if (table && goesOn(table, act)) table.push(act);
      else if (
        !/^(?:did|acted|pen|held|wielded|took)\b/.test(sentence.skeleton.text.slice(act.at)) ||
        signedBefore(sentences, sentence)
      )
        tables.push([act]);
    }
  }
  return tables.flatMap((table) => told(table, story));
}

/** "… has signed its treaty. X and Y did so for the country": signing is what was done. */
const signedBefore = (sentences: readonly Resolved[], { index }: Resolved): boolean =>
  /\b(?:signed|initialled|inked|concluded|signatures?|names to)\b/.test(sentences[index - 1]?.skeleton.text ?? '');

function actsIn(sentence: Resolved): Act[] {
  const { text } = sentence.skeleton;
  const words = wordsIn(text);
  const found: Act[] = [];
  const add = (at: number, stretches: readonly Stretch[]): void => {
    const said = stretches.map((one) => namesIn(text, one)).join(' ');
    const people = peopleIn(sentence.skeleton, said).filter(
      (person) => !found.some((act) => act.people.includes(person)),
    );
    if (people.length > 0) found.push({ people, sentence, at, linked: LINKED.test(text) });
  };
  for (const { index, 0: said } of matches(NAMES_OF, text)) {
    if (said.startsWith('those') && STATEMENT.test(said)) continue;
    const from = index + said.length;
    const end = /(?: (?:who|whom|whose|which|that|while|after|but|;|\.)(?: |$))/.exec(text.slice(from))?.index;
    add(index, [{ from, to: end === undefined ? text.length : from + end }]);
  }
  for (const { index } of matches(DEED, text)) {
    const at = indexAt(words, index);
    const behind = clauseText(words, at + 1, at + 9);
    if (OWN_PAPER.test(behind) || APART.test(text) || statusOf(text, words, { at, noun: false }) !== 'held') continue;
    if (words[at]?.text === 'did' && /\b(?:as|while|when|before)\b/.test(clauseText(words, 0, at))) continue;
    // whoever is among many who put their names to a statement need not be there
    if (AMONG.test(clauseText(words, Math.max(0, at - 6), at)) && STATEMENT.test(behind)) continue;
    const agents = agentsOf(words, at);
    const subject = isPassive(words, at) ? [] : subjectsOf(words, at);
    const listed = subject.length + agents.length === 0 ? listedBehind(text, index) : [];
    const gapped = subject.length > 0 ? gappedBehind(words, at) : [];
    add(index, [...subject, ...agents, ...listed, ...gapped, ...amongThem(words)]);
  }
  return found;
}

/** "X for A and Y, alias Z, signed": everyone before the verb who is governed by nothing, up to a verb before it. */
function subjectsOf(words: readonly Word[], at: number): Stretch[] {
  const subject = subjectBefore(words, at);
  const found: Stretch[] = subject ? [subject] : [];
  const from = subject?.from ?? words[at]?.at ?? 0;
  for (let i = at - 1; i >= 0 && at - i < 30; i--) {
    const { text, at: offset } = words[i] ?? { text: '', at: 0 };
    if (OTHER_DEED.test(text)) break;
    if (!PERSON.test(text) || offset >= from || words[i + 1]?.text === "'s" || governed(words, i)) continue;
    found.push({ from: offset, to: offset + text.length });
  }
  return found;
}

const OTHER_DEED = /^(?:;|:|who|whom|which|that|when|where|while|said|told|met|was|were|is|are|has|had|as)$/;

/** "signed for the Union by X and by Y", "by the ministers of A and B: X and Y": everyone behind the first "by". */
function agentsOf(words: readonly Word[], at: number): Stretch[] {
  const end = Math.min(clauseEnd(words, at + 1), at + 40);
  const by = words.findIndex(({ text }, i) => i > at && i < end && text === 'by');
  if (by < 0) return [];
  const listed = words[end]?.text === ':' && !/<[PG]\d/.test(clauseText(words, by, end));
  const to = words[(listed ? clauseEnd(words, end + 1) : end) - 1];
  return to ? [{ from: words[by]?.at ?? 0, to: endOf(to) }] : [];
}

/** Before the side of somebody whose verb was said for another: "Y, the minister, for B". */
const FOR_A_SIDE =
  /^ ?(?:, (?:(?!<P|; )\S+ ){1,14}?, |, )?(?:did so )?(?:for|on behalf of|representing|on the part of) (?!the (?:first|last|second|third) time\b)/;

/** "X signed (it) for A and Y, the minister, for B": who follows with a side of his own, the verb said once. */
function gappedBehind(words: readonly Word[], at: number): Stretch[] {
  const found: Stretch[] = [];
  const end = clauseEnd(words, at + 1);
  for (let i = at + 1; i < end; i++) {
    if (!/^(?:,|and|with)$/.test(words[i]?.text ?? '')) continue;
    const name = listAt(words, i + 1, 4);
    const last = name ? indexAt(words, name.to) : -1;
    if (name && last > 0 && FOR_A_SIDE.test(`${clauseText(words, last, last + 22)} `)) found.push(name);
  }
  return found;
}

/** "Four men signed it in May: W, X, Y and Z". */
function listedBehind(text: string, from: number): Stretch[] {
  const colon = text.indexOf(' : ', from);
  return colon < 0 ? [] : [{ from: colon + 3, to: text.length }];
}

/** "Four ministers signed, X among them". */
function amongThem(words: readonly Word[]): Stretch[] {
  return words.flatMap(({ text, at }, i): Stretch[] =>
    /^<P\d+>$/.test(text) && words[i + 1]?.text === 'among' && words[i + 2]?.text === 'them'
      ? [{ from: at, to: at + text.length }]
      : [],
  );
}

/** Those of a list, without whom an office is that of: "adviser to Prime Minister X", "X's minister". */
const namesIn = (text: string, { from, to }: Stretch): string =>
  text
    .slice(from, to)
    .replace(
      /(?<=<P\d+>) (?:to|of) (?:the )?<P\d+>|\b(?!and\b|or\b)[a-z]+ (?:to|of) (?:the )?<P\d+>|\bof (?:the )?<G\d+>|\b(?:on behalf of|instead of|for|under) (?:the )?<[PG]\d+>|<[PG]\d+> (?='s )|<[PG]\d+> 's (?=.*>)|<H\d+> (?=.*>)/g,
      '',
    );

const BEFORE_THEM =
  /\bin (?:their|both leaders|<[HG]\d+>) (?:'s )?presence\b|\b(?:before|under) their (?:own )?eyes\b|\bin front of (?:them|the two|both|<G\d+>)\b|\b(?:watched|witnessed|looked on|overseen) by (?:them|both|the two)\b|\bas (?:the two|both|they|<G\d+>) (?:looked on|watched)\b/;

/** "In their presence X and Y signed": those of the table told just before. */
function onlookers({ sentence, people }: Act, before: readonly ToldMeeting[]): number[] {
  const own = /\b(?:before|under|in) (<H\d+>) (?:own )?(?:eyes|presence|gaze)\b/.exec(sentence.skeleton.text)?.[1];
  if (own) return peopleIn(sentence.skeleton, own).filter((person) => !people.includes(person));
  if (!BEFORE_THEM.test(sentence.skeleton.text)) return [];
  const table = before.findLast(
    ({ sentence: told, status, mode }) =>
      status === 'held' && mode === 'in-person' && told < sentence.index && told >= sentence.index - 2,
  );
  return table?.people.filter((person) => !people.includes(person)) ?? [];
}

/** The day of a signing, which the text may well date by that verb. */
const dayOf = ({ sentence, at }: Act): string | null => dateNear(sentence, at, at, true);

/** Whether an act belongs to the table told just before: one name more, or at the same ceremony. */
function goesOn(table: readonly Act[], act: Act): boolean {
  const last = table.at(-1);
  if (!last || act.sentence.index - last.sentence.index > 1) return false;
  const [before, own] = [dayOf(last), dayOf(act)];
  if (before && own && !mayCoincide(before, own)) return false;
  const alone = act.people.length === 1 || table.flatMap(({ people }) => people).length === 1;
  return alone || (act.linked && act.sentence !== last.sentence);
}

function told(table: readonly Act[], story: Story): ToldMeeting[] {
  const people = [...new Set(table.flatMap((act) => act.people))];
  const [first, last] = [table[0], table.at(-1)];
  if (!first || !last || !story.mayMeet(people)) return [];
  // a single one whom only a title means is too little for a table
  if (people.length < 2 && !first.sentence.mentions.some(({ person }) => people.includes(person))) return [];
  const dated = table.find((act) => dayOf(act) !== null) ?? first;
  const placed = table.find((act) => placeNear(act.sentence, act.at).country !== null) ?? first;
  const own = { date: dayOf(dated), ...placeNear(placed.sentence, placed.at) };
  const settings = story.setting(own, { mode: 'in-person', status: 'held', sentence: first.sentence });
  return [
    {
      people,
      offices: [],
      mode: 'in-person',
      status: 'held',
      rule: SIGNING,
      sentence: last.sentence.index,
      start: first.sentence.start,
      end: last.sentence.end,
      ...settings,
    },
  ];
}

/** Whether those who signed, and whoever joined them, are of two sides: one side's names alone tell of no meeting. */
export function isOfTwoSides({ people, rule }: ToldMeeting, story: Story): boolean {
  if (rule !== SIGNING) return true;
  const [one, ...others] = people.map((person) => story.country(person));
  return others.length > 0 && (one === null || others.some((other) => other !== one));
}
