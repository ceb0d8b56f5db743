// A trie of phrases over tokens: the longest phrase that begins at a token, word-exact. Case is kept.
import { foldEqual } from '../fold.ts';
import { type Token, tokenize } from '../tokens.ts';

interface Node<T> {
  next: Map<string, Node<T>>;
  value?: T;
}

export class Phrases<T> {
  readonly #root: Node<T> = { next: new Map() };
  readonly #lower: boolean;

  constructor(lower = false) {
    this.#lower = lower;
  }

  add(phrase: string, value: T): void {
    let node = this.#root;
    for (const { plain, lower } of tokenize(phrase)) {
      const key = this.#lower ? lower : plain;
      const known = node.next.get(key);
      const next: Node<T> = known ?? { next: new Map() };
      if (!known) node.next.set(key, next);
      node = next;
    }
    node.value ??= value;
  }

  /** The longest phrase from token `at` on. */
  at(tokens: readonly Token[], at: number): { value: T; last: number } | undefined {
    let node: Node<T> | undefined = this.#root;
    let best: { value: T; last: number } | undefined;
    for (let i = at; i < tokens.length; i++) {
      const token = tokens[i];
      node = token && node.next.get(this.#lower ? token.lower : token.plain);
      if (!node) break;
      if (node.value !== undefined) best = { value: node.value, last: i };
    }
    return best;
  }

  /** The value of a phrase of one word. */
  word(word: string): T | undefined {
    const plain = foldEqual(word);
    return this.#root.next.get(this.#lower ? plain.toLowerCase() : plain)?.value;
  }
}
