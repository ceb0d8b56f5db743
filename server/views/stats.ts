// What the graph holds, counted by label; labels without a node count 0.
import * as questions from '../../cypher/catalogue/questions.ts';
import type { Store } from '../../cypher/store.ts';
import type { Stats } from '../../model/api.ts';
import { FACT_LABELS, NODE_LABELS } from './labels.ts';

/** Counts documents, claims and woven nodes. */
export async function readStats(store: Store): Promise<Stats> {
  const [labels, [documents], [claims]] = await Promise.all([
    store.read(questions.countLabels, {}),
    store.read(questions.countDocuments, {}),
    store.read(questions.countClaims, {}),
  ]);
  const nodes = Object.fromEntries([...NODE_LABELS, ...FACT_LABELS].map((label): [string, number] => [label, 0]));
  for (const { label, count } of labels) nodes[label] = count;
  return { store: store.dialect, documents: documents?.documents ?? 0, claims: claims?.claims ?? 0, nodes };
}
