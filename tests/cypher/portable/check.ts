// The check of every statement that stands in cypher/: what the stores answer differently without a word is refused before it runs.
import { forbiddenClauses } from '../../../cypher/gate/clauses.ts';
import { place, tokens } from '../../../cypher/gate/lexer.ts';
import { clausesOf } from './clauses.ts';
import { GRAPH_RULES } from './graph-rules.ts';
import type { Rule } from './rules.ts';
import { VALUE_RULES } from './value-rules.ts';

/** Rules of the gate that hold for our own statements too. */
const OUTSIDE = new Set(['files', 'procedures', 'commands', 'transactions']);

export const RULES: readonly Rule[] = [...VALUE_RULES, ...GRAPH_RULES];

/** What is wrong with the statement in a file: "rule: word at place: why" each. `writes`: whether it may write. */
export function faults(file: string, text: string, writes: boolean): string[] {
  const words = tokens(text);
  const clauses = clausesOf(text);
  const broken = RULES.flatMap(({ name, why, find }) => {
    const token = find(clauses, words);
    return token ? [`${name}: "${token.text}" at ${place(text, token.start)}: ${why}`] : [];
  });
  const outside = forbiddenClauses(words)
    .filter(({ rule }) => OUTSIDE.has(rule) || (rule === 'writes' && !writes))
    .map(({ rule, why, token }) => `${rule}: "${token.text}" at ${place(text, token.start)}: ${why}`);
  return [...headFaults(file, text), ...outside, ...broken];
}

/** What the head must say: what the statement is for, and in a twin why there are two. */
function headFaults(file: string, text: string): string[] {
  const [first = ''] = text.split('\n');
  const found: string[] = [];
  if (!/^\/\/ \S+(?: \S+){2,}/.test(first))
    found.push('docstring: the first line says in a comment what the statement gives');
  if (/\.(?:neo4j|embedded)\.cypher$/.test(file) && !/\bbecause\b/.test(first)) {
    found.push('twin: the first line says why the statement stands twice ("because …")');
  }
  return found;
}
