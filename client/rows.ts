// The scene as rows of a table: nodes or links, sorted and filtered. Pure.
import { byDate } from '../model/dates.ts';
import { fold } from '../model/names.ts';
import { drawnAs } from './kinds.ts';
import { linkCounts, linkLabel, type Shown } from './scene/shown.ts';
import { timeInWords, timeOf } from './words.ts';

export interface Row {
  id: string;
  label: string;
  kind: string;
  name: string;
  /** For sorting. */
  date: string | null;
  when: string;
  /** Of a node: links shown of all; of a link: its status. */
  more: string;
  weight: number;
}

export type Column = 'kind' | 'name' | 'when' | 'more';

export function nodeRows(shown: Shown): Row[] {
  const counts = linkCounts(shown);
  return shown.nodes.map(({ id, label, name, date, degree }) => ({
    id,
    label,
    kind: drawnAs(label).title,
    name,
    date,
    when: timeInWords(date, null) ?? '',
    more: `${counts.get(id) ?? 0} of ${Math.max(degree, counts.get(id) ?? 0)}`,
    weight: degree,
  }));
}

export function linkRows({ nodes, links }: Shown): Row[] {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  return links.map((link) => ({
    id: link.id,
    label: linkLabel(link),
    kind: drawnAs(linkLabel(link)).title,
    name: link.fact === null ? `${names.get(link.source)} – ${link.phrase} – ${names.get(link.target)}` : link.phrase,
    date: link.date,
    when: timeOf(link) ?? '',
    more: link.status ?? '',
    weight: 0,
  }));
}

/** Rows all of whose asked words stand in them, marks and case aside. */
export function filtered(rows: readonly Row[], words: string): Row[] {
  const asked = fold(words).split(' ').filter(Boolean);
  return rows.filter((row) => {
    const text = fold(`${row.kind} ${row.name} ${row.when} ${row.more}`);
    return asked.every((word) => text.includes(word));
  });
}

const compare: Readonly<Record<Column, (a: Row, b: Row) => number>> = {
  kind: (a, b) => a.kind.localeCompare(b.kind),
  name: (a, b) => a.name.localeCompare(b.name),
  when: (a, b) => byDate(a.date, b.date),
  more: (a, b) => a.weight - b.weight || a.more.localeCompare(b.more),
};

/** Rows by a column; equal ones by name, so that the order never depends on chance. */
export function sorted(rows: readonly Row[], column: Column, falling: boolean): Row[] {
  const turn = falling ? -1 : 1;
  return rows.toSorted((a, b) => turn * compare[column](a, b) || compare.name(a, b) || a.id.localeCompare(b.id));
}
