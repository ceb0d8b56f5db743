// Rules on expressions: values and functions on which the stores differ without a word, or that only one of them knows.
import type { Token } from '../../../cypher/gate/lexer.ts';
import { group, isSymbol, items, upper } from './clauses.ts';
import type { Rule } from './rules.ts';

/** A rule that forbids calling some functions. */
function noFunction(name: string, functions: RegExp, why: string): Rule {
  return {
    name,
    why,
    find: (_, words) => words.find((token, index) => functions.test(upper(token)) && isCalled(words, index)),
  };
}

function isCalled(words: readonly Token[], index: number): boolean {
  const namespaced = isSymbol(words[index + 1], '.') && isSymbol(words[index + 3], '(');
  return !isSymbol(words[index - 1], '.', ':') && (isSymbol(words[index + 1], '(') || namespaced);
}

const COMPARISONS = ['<', '>', '<=', '>=', '=', '<>'] as const;
const ORDERINGS = ['<', '>', '<=', '>='] as const;

const columns: Rule = {
  name: 'alias',
  why: 'every column has a name of its own after AS: without one it is renamed, and nodes become bare numbers',
  find: (clauses) => {
    for (const clause of clauses.filter(({ word, inner }) => word === 'RETURN' && !inner)) {
      const seen = new Set<string>();
      for (const item of items(clause.words)) {
        const name = item.at(-1);
        if (upper(item.at(-2)) !== 'AS' || !name || seen.has(name.text)) return item[0];
        seen.add(name.text);
      }
    }
    return undefined;
  },
};

const slices: Rule = {
  name: 'slice',
  why: 'list slices with a negative bound give other lists',
  find: (_, words) =>
    words.find(
      (token, index) =>
        isSymbol(token, '..') &&
        (isSymbol(words[index + 1], '-') || (isSymbol(words[index - 2], '-') && isSymbol(words[index - 3], '['))),
    ),
};

const emptySum: Rule = {
  name: 'sum',
  why: 'the sum of nothing is null in one store; write coalesce(sum(…), 0)',
  find: (_, words) =>
    words.find((token, index) => {
      const guarded = isSymbol(words[index - 1], '(') && upper(words[index - 2]) === 'COALESCE';
      return upper(token) === 'SUM' && isCalled(words, index) && !guarded;
    }),
};

const percentile: Rule = {
  name: 'percentile',
  why: 'a percentile given as a parameter is always taken for 0.5; write the number',
  find: (_, words) =>
    words.find(
      (token, index) =>
        /^PERCENTILE(?:CONT|DISC)$/.test(upper(token)) &&
        group(words, index + 1).some((inside) => inside.kind === 'parameter'),
    ),
};

const listComparison: Rule = {
  name: 'list-comparison',
  why: 'lists compare to nothing in one store; write a < x OR (a = x AND b < y)',
  find: (_, words) =>
    words.find((token, index) => {
      const ordering = isSymbol(token, ...ORDERINGS);
      const closed = isSymbol(words[index - 1], ']') && !isSymbol(words[index - 2], '-');
      return ordering && (isSymbol(words[index + 1], '[') || (closed && !isSymbol(words[index + 1], '-')));
    }),
};

const numberText: Rule = {
  name: 'number-text',
  why: "'1' = 1 is true in one store: do not compare with a text that looks like a number",
  find: (_, words) =>
    words.find((token, index) => {
      const compared = isSymbol(words[index - 1], ...COMPARISONS) || isSymbol(words[index + 1], ...COMPARISONS);
      const listed = isSymbol(words[index - 1], '[', ',') && isSymbol(words[index + 1], ']', ',');
      const inMap = isSymbol(words[index - 1], ':');
      return token.kind === 'string' && /^-?\d+(?:\.\d+)?$/.test(token.text) && (compared || listed || inMap);
    }),
};

const setAndRead: Rule = {
  name: 'set-and-read',
  why: 'a property set and read in one SET has its old value in one store and its new one in the other',
  find: (clauses) => {
    for (const { words } of clauses.filter(({ word }) => word === 'SET')) {
      const set = new Set<string>();
      for (const item of items(words)) {
        const equals = item.findIndex((token) => isSymbol(token, '='));
        const read = item.find(
          (token, index) => index > equals && set.has(property(item, index)) && token.kind === 'word',
        );
        if (read) return read;
        set.add(property(item, 0));
      }
    }
    return undefined;
  },
};

function property(words: readonly Token[], index: number): string {
  return isSymbol(words[index + 1], '.') ? `${words[index]?.text}.${words[index + 2]?.text}` : ' ';
}

const plainLimit: Rule = {
  name: 'limit',
  why: 'LIMIT and SKIP take a number or a parameter, nothing else',
  find: (clauses) => clauses.find(({ word, words }) => /^(?:LIMIT|SKIP)$/.test(word) && words.length !== 1)?.at,
};

const indexedAggregate: Rule = {
  name: 'aggregate',
  why: 'an aggregate is indexed or put into a map in a step of its own: put a WITH between',
  find: (_, words) =>
    words.find((token, index) => {
      if (!/^(?:COLLECT|COUNT)$/.test(upper(token)) || !isSymbol(words[index + 1], '(')) return false;
      const after = words[index + group(words, index + 1).length + 3];
      const inMap = isSymbol(words[index - 1], ':') && isSymbol(words[index - 3], '{', ',');
      return isSymbol(after, '[') || inMap;
    }),
};

const labelExpression: Rule = {
  name: 'label-expression',
  why: 'labels are joined by colons only; write n:A OR n:B',
  find: (_, words) =>
    words.find((token, index) => {
      const inNode =
        isSymbol(words[index - 2], ':') && (isSymbol(words[index - 3], '(') || isSymbol(words[index - 4], '('));
      return (isSymbol(token, '&') || (isSymbol(token, '|') && inNode)) && words[index - 1]?.kind === 'word';
    }),
};

const foreign: Rule = {
  name: 'foreign',
  why: 'only one of the stores knows this',
  find: (_, words) =>
    words.find((token, index) => {
      if (isSymbol(token, '||')) return true;
      if (upper(token) === 'COLLECT' && isSymbol(words[index + 1], '{')) return true;
      return /^(?:SHORTEST|OFFSET)$/.test(upper(token)) && words[index + 1]?.kind === 'number';
    }),
};

export const VALUE_RULES: readonly Rule[] = [
  columns,
  slices,
  emptySum,
  percentile,
  listComparison,
  numberText,
  setAndRead,
  plainLimit,
  indexedAggregate,
  labelExpression,
  foreign,
  noFunction(
    'temporal',
    /^(?:DATE|DATETIME|LOCALDATETIME|TIME|LOCALTIME|DURATION|TIMESTAMP)$/,
    'dates are ISO text: functions of time give null or other days',
  ),
  noFunction('reduce', /^REDUCE$/, 'no time-out ends it; use aggregation'),
  noFunction(
    'identity',
    /^(?:ID|ELEMENTID)$/,
    'identities of the store are used again after a deletion; use the property id',
  ),
  noFunction(
    'foreign',
    /^(?:RANDOMUUID|ISEMPTY|TOSTRINGORNULL|TOINTEGERORNULL|TOFLOATORNULL|TOBOOLEANORNULL|VALUETYPE|POINT|EXISTS)$/,
    'only one of the stores knows this',
  ),
];
