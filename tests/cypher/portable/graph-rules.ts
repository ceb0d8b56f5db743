// Rules on patterns and on nodes and relationships as values: shapes that one store answers wrongly, or by reading everything.
import type { Token } from '../../../cypher/gate/lexer.ts';
import { type Clause, group, isSymbol, items, upper } from './clauses.ts';
import type { Rule } from './rules.ts';

const AGGREGATES = /^(?:COUNT|COLLECT|SUM|AVG|MIN|MAX|STDEV|STDEVP|PERCENTILECONT|PERCENTILEDISC)$/;
const OF_ENTITIES = /^(?:PROPERTIES|LABELS|TYPE|COUNT|KEYS|LENGTH)$/;
const MATCHING = /MATCH|MERGE|CREATE/;

/** Names bound to nodes, relationships and paths by the patterns of a statement. */
function entities(clauses: readonly Clause[]): Set<string> {
  const found = new Set<string>();
  for (const { word, words } of clauses.filter((clause) => MATCHING.test(clause.word))) {
    for (const [index, token] of words.entries()) {
      const opens = isSymbol(words[index - 1], '(', '[') && upper(words[index - 2]) === '';
      const isPath = isSymbol(words[index + 1], '=') && (index === 0 || isSymbol(words[index - 1], ','));
      if (token.kind === 'word' && (opens || isPath) && word !== '') found.add(token.text);
    }
  }
  return found;
}

/** A node, relationship or path that stands as a value by itself: not asked for a property, not in a pattern, not counted. */
function bareEntity(words: readonly Token[], known: ReadonlySet<string>): Token | undefined {
  const local = new Set(words.filter((_, index) => upper(words[index + 1]) === 'IN').map((token) => token.text));
  return words.find((token, index) => {
    if (token.kind !== 'word' || !known.has(token.text) || local.has(token.text)) return false;
    const [before, after] = [words[index - 1], words[index + 1]];
    // A property, an alias, a label's subject, a key of a map, a projection of properties.
    if (isSymbol(before, '.') || upper(before) === 'AS' || isSymbol(after, '.', ':', '{')) return false;
    // The list of a comprehension is judged by what the comprehension gives of it.
    if (upper(before) === 'IN' || calls(words, index, OF_ENTITIES) === 'listed') return false;
    if (isSymbol(before, '[') && isSymbol(after, ']') && inPattern(words, index)) return false;
    const called = calls(words, index, OF_ENTITIES);
    return called !== 'pattern' && called !== 'allowed';
  });
}

/** How a word stands in parentheses: in those of a pattern, of a function that may have it, of a list that is gone through, or else. */
function calls(words: readonly Token[], index: number, allowed: RegExp): 'pattern' | 'allowed' | 'listed' | 'other' {
  const open = upper(words[index - 1]) === 'DISTINCT' ? index - 2 : index - 1;
  if (!isSymbol(words[open], '(')) return 'other';
  const name = upper(words[open - 1]);
  if (upper(words[open - 2]) === 'IN') return 'listed';
  if (name === '') return 'pattern';
  return allowed.test(name) ? 'allowed' : 'other';
}

function inPattern(words: readonly Token[], index: number): boolean {
  return isSymbol(words[index - 2], '-');
}

const wholeEntities: Rule = {
  name: 'whole-entity',
  why: 'whole nodes and relationships come back in other shapes; name their properties, labels(n) or type(r)',
  find: (clauses) => {
    const known = entities(clauses);
    for (const clause of clauses.filter(({ word, inner }) => word === 'RETURN' && !inner)) {
      const bare = items(withoutSubqueries(clause.words)).map((item) => bareEntity(item, known));
      const first = bare.find(Boolean);
      if (first) return first;
    }
    return undefined;
  },
};

/** Without what stands in COUNT { … } and EXISTS { … }: patterns, no values. */
function withoutSubqueries(words: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (let index = 0; index < words.length; index++) {
    const token = words[index];
    if (token) kept.push(token);
    if (/^(?:COUNT|EXISTS)$/.test(upper(token)) && isSymbol(words[index + 1], '{')) {
      index += group(words, index + 1).length + 2;
    }
  }
  return kept;
}

const chosenEntity: Rule = {
  name: 'chosen-entity',
  why: 'a node from CASE, coalesce or a list comes back as a bare number; choose among properties',
  find: (clauses) => {
    const known = entities(clauses);
    return allWords(clauses).find((token, index, words) => {
      if (token.kind !== 'word' || !known.has(token.text) || isSymbol(words[index + 1], '.', '{')) return false;
      const chosen = /^(?:THEN|ELSE)$/.test(upper(words[index - 1]));
      const coalesced = isSymbol(words[index - 1], '(') && upper(words[index - 2]) === 'COALESCE';
      return chosen || coalesced;
    });
  },
};

const entityCopy: Rule = {
  name: 'entity-copy',
  why: 'SET a = b writes nothing where b is a node; write SET a = properties(b)',
  find: (clauses) => {
    const known = entities(clauses);
    const sets = clauses.filter(({ word }) => word === 'SET').flatMap(({ words }) => items(words));
    const copied = sets.find((item) => {
      const [target, sign, source] = item;
      return (
        item.length === 3 && isSymbol(sign, '=', '+=') && known.has(target?.text ?? '') && known.has(source?.text ?? '')
      );
    });
    return copied?.[0];
  },
};

const filteredExists: Rule = {
  name: 'exists',
  why: 'a condition by a pattern in WHERE reads the whole graph; write COUNT { … } > 0',
  find: (clauses) => {
    for (const { words } of clauses.filter(({ word }) => word === 'WHERE')) {
      for (const [index, token] of words.entries()) {
        if (upper(token) === 'EXISTS' && isSymbol(words[index + 1], '{') && isFiltered(group(words, index + 1)))
          return token;
        if (isPatternPredicate(words, index)) return token;
      }
    }
    return undefined;
  },
};

function isFiltered(pattern: readonly Token[]): boolean {
  const hops = pattern.filter((token, index) => isSymbol(token, '-') && isSymbol(pattern[index - 1], ')', ']')).length;
  const label = pattern.some((token, index) => isSymbol(token, ':') && !inRelationship(pattern, index));
  return label || hops > 2 || pattern.some((token) => isSymbol(token, '{') || /^(?:MATCH|WHERE)$/.test(upper(token)));
}

function inRelationship(pattern: readonly Token[], index: number): boolean {
  const before = pattern.slice(0, index);
  return (
    before.findLastIndex((token) => isSymbol(token, '[')) > before.findLastIndex((token) => isSymbol(token, ']', '('))
  );
}

/** `(a)-[…]-(…)` as a condition, outside of COUNT { } and EXISTS { }. */
function isPatternPredicate(words: readonly Token[], index: number): boolean {
  if (!isSymbol(words[index], '(') || upper(words[index - 1]).length > 3) return false;
  const inside = group(words, index);
  const [after, next] = [words[index + inside.length + 2], words[index + inside.length + 3]];
  const tied = (isSymbol(after, '-') && isSymbol(next, '[', '-')) || (isSymbol(after, '<') && isSymbol(next, '-'));
  const open = words
    .slice(0, index)
    .reduce((depth, token) => depth + Number(isSymbol(token, '{')) - Number(isSymbol(token, '}')), 0);
  return tied && open === 0 && inside.length <= 3;
}

const lateOptional: Rule = {
  name: 'optional-match',
  why: 'OPTIONAL MATCH after an aggregating or sorting WITH, UNWIND or CALL reads the whole label; use COUNT { } or CALL { … RETURN collect(…) }',
  find: (clauses) => {
    const own = clauses.filter(({ word }) => word !== 'WHERE');
    return own.find((clause, index) => {
      if (clause.word !== 'OPTIONAL MATCH') return false;
      let before = index - 1;
      while (own[before]?.word === 'OPTIONAL MATCH') before -= 1;
      const last = own[before];
      if (!last || last.inner !== clause.inner) return last?.inner === true;
      const aggregates = last.words.some(
        (token, at) => AGGREGATES.test(upper(token)) && isSymbol(last.words[at + 1], '('),
      );
      const widens = /^(?:UNWIND|CALL|ORDER BY|SKIP|LIMIT|FOREACH)$/.test(last.word);
      return widens || (last.word === 'WITH' && (aggregates || upper(last.words[0]) === 'DISTINCT'));
    })?.at;
  },
};

const anchorFirst: Rule = {
  name: 'anchor',
  why: 'nothing is reordered: the node that is looked up by its key stands first in the pattern',
  find: (clauses) => {
    const bound = new Set<string>();
    for (const { word, words } of clauses) {
      if (word === 'MATCH') {
        const late = items(words).find((path) => !isAnchored(path, bound) && nodes(path).slice(1).some(hasKey));
        if (late) return late[0];
      }
      for (const token of words) bound.add(token.text);
    }
    return undefined;
  },
};

function nodes(path: readonly Token[]): Token[][] {
  return path.flatMap((token, index) => (isSymbol(token, '(') ? [group(path, index)] : []));
}

function hasKey(node: readonly Token[]): boolean {
  return node.some((token, index) => isSymbol(token, '{') && /^(?:id|code)$/.test(node[index + 1]?.text ?? ''));
}

function isAnchored(path: readonly Token[], bound: ReadonlySet<string>): boolean {
  const [first] = nodes(path);
  return !first || hasKey(first) || bound.has(first[0]?.text ?? '');
}

const shortestPath: Rule = {
  name: 'shortest-path',
  why: 'a condition on the path is applied after the search in one store; put it into the pattern or search ourselves',
  find: (clauses) =>
    clauses.find(
      ({ word, words }, index) =>
        /MATCH/.test(word) &&
        words.some((token) => /^(?:SHORTESTPATH|ALLSHORTESTPATHS)$/.test(upper(token))) &&
        clauses[index + 1]?.word === 'WHERE',
    )?.at,
};

const emptyLength: Rule = {
  name: 'path-length',
  why: 'a variable length whose lower bound is above the upper one gives rows in one store',
  find: (clauses) =>
    allWords(clauses).find((token, index, words) => {
      const [low, high] = [words[index - 1], words[index + 1]];
      const bounds = isSymbol(words[index - 2], '*') && low?.kind === 'number' && high?.kind === 'number';
      return isSymbol(token, '..') && bounds && Number(low.text) > Number(high.text);
    }),
};

const deletedUse: Rule = {
  name: 'deleted',
  why: 'what has been deleted has no type or properties any more in one store; read them before',
  find: (clauses) => {
    const gone = new Set<string>();
    for (const { word, words } of clauses) {
      if (word === 'RETURN') {
        const used = words.find((token) => token.kind === 'word' && gone.has(token.text));
        if (used) return used;
      }
      if (/DELETE$/.test(word)) for (const token of words) gone.add(token.text);
    }
    return undefined;
  },
};

function allWords(clauses: readonly Clause[]): Token[] {
  return clauses.flatMap(({ words }) => words);
}

export const GRAPH_RULES: readonly Rule[] = [
  wholeEntities,
  chosenEntity,
  entityCopy,
  filteredExists,
  lateOptional,
  anchorFirst,
  shortestPath,
  emptyLength,
  deletedUse,
];
