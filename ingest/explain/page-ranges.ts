// Which words a fact or a part lights on the page, and in which look. Ranges are of the text in UTF-16 units.
import type { ShownFact, ShownPart } from './explanation.ts';

const LOOKS: Readonly<Record<string, string>> = {
  'one side': 'side',
  'other side': 'side',
  'both sides': 'side',
  person: 'side',
  speaker: 'side',
  party: 'side',
  signatory: 'side',
  verb: 'verb',
  value: 'verb',
  level: 'verb',
  name: 'verb',
  status: 'flag',
  standing: 'flag',
  mode: 'flag',
  date: 'setting',
  place: 'setting',
  period: 'setting',
  destination: 'setting',
};

/** The look of a part of this role. */
export const lookOf = (role: string): string => LOOKS[role] ?? 'other';

type Range = [start: number, end: number, look: string, label: string];

const rangesIn = (parts: readonly ShownPart[]): Range[] =>
  parts.flatMap(({ role, start, end }): Range[] =>
    start === null || end === null ? [] : [[start, end, lookOf(role), role]],
  );

/** What some parts light, as the attribute that the page's script reads. */
export const rangesOfParts = (parts: readonly ShownPart[]): string => JSON.stringify(rangesIn(parts));

/** What a fact lights: its passages, and in them the parts, each stretch once. */
export function rangesFor({ evidence, seen }: ShownFact): string {
  const passages = evidence.map(({ start, end }): Range => [start, end, 'passage', '']);
  const ranges = [...passages, ...rangesIn(seen.flatMap(({ parts }) => parts))];
  return JSON.stringify([...new Map(ranges.map((range) => [range.slice(0, 2).join(), range])).values()]);
}
