// What a rule on our own statements is. Each names a shape that a store answers wrongly without a word, or that only one can run.
import type { Token } from '../../../cypher/gate/lexer.ts';
import type { Clause } from './clauses.ts';

export interface Rule {
  name: string;
  why: string;
  /** The word at which the statement breaks the rule, if it does. */
  find: (clauses: readonly Clause[], words: readonly Token[]) => Token | undefined;
}
