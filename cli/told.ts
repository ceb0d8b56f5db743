// How counts and receipts are put into words for a terminal: "3 people, 1 meeting, 2 visits". Nouns come from the table of kinds.
import type { Receipt } from '../model/desk.ts';
import { entrySchemas, type ListName } from '../model/facts.ts';
import { KINDS, kindOfList, NODES } from '../model/kinds.ts';

/** "1 meeting", "2 meetings". */
export function counted(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}

const isList = (key: string): key is ListName => key in entrySchemas;

/** Counts by list of the facts format, in the order of the format; lists without entries are left out. */
export function toldLists(counts: Readonly<Record<string, number>>): string {
  const parts = Object.keys(entrySchemas)
    .filter((list) => isList(list) && (counts[list] ?? 0) > 0)
    .map((list) => {
      const kind = isList(list) ? kindOfList(list) : undefined;
      return kind
        ? counted(counts[list] ?? 0, kind.title.toLowerCase(), kind.plural.toLowerCase())
        : counted(counts[list] ?? 0, 'person', 'people');
    });
  return parts.join(', ') || 'no facts';
}

/** One line for one document: what became of it and what was read. */
export function toldReceipt(receipt: Receipt): string {
  const title = receipt.title === null ? '' : ` "${receipt.title}"`;
  if (receipt.outcome === 'unchanged') return `unchanged ${receipt.document}${title}: already read`;
  return `${receipt.outcome} ${receipt.document}${title}: ${toldLists(receipt.counts)}`;
}

/** Counts of several receipts, list by list. */
export function summed(receipts: readonly Receipt[]): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const { counts } of receipts) {
    for (const [list, count] of Object.entries(counts)) sum[list] = (sum[list] ?? 0) + count;
  }
  return sum;
}

/** Counts by label of the graph's nodes, actors first, facts after them; one line each, aligned. */
export function toldNodes(nodes: Readonly<Record<string, number>>): string[] {
  const rows = [...NODES, ...KINDS].flatMap(({ label, title, plural }) => {
    const count = nodes[label] ?? 0;
    return count > 0 ? [{ count: count.toLocaleString('en-GB'), noun: count === 1 ? title : plural }] : [];
  });
  const width = Math.max(0, ...rows.map(({ count }) => count.length));
  return rows.map(({ count, noun }) => `  ${count.padStart(width)} ${noun.toLowerCase()}`);
}
