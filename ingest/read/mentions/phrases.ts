// A trie of phrases over tokens: the longest phrase that begins at a token, word-exact. Case is kept.
import { foldEqual } from '../fold.ts';
import { type Token, tokenize } from '../tokens.ts';

interface Node<T> {
  /** None where no phrase goes on: most words are the last of theirs. */
  next?: Map<string, Node<T>>;
  value?: T;
}

/** The words of a phrase as texts have them. Words of plain letters are what they are; there are thousands at every start. */
const wordsOf = (phrase: string): readonly string[] =>
  /^[A-Za-z]+(?: [A-Za-z]+)*$/.test(phrase) ? phrase.split(' ') : tokenize(phrase).map(({ plain }) => plain);

export class Phrases<T> {
  readonly #root: Node<T> = {};
  readonly #lower: boolean;

  constructor(lower = false) {
    this.#lower = lower;
  }

  add(phrase: string, value: T): void {
    let node = this.#root;
    for (const word of wordsOf(phrase)) {
      const key = this.#lower ? word.toLowerCase() : word;
      node.next ??= new Map();
      const next: Node<T> = node.next.get(key) ?? {};
      node.next.set(key, next);
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
      node = token && node.next?.get(this.#lower ? token.lower : token.plain);
      if (!node) break;
      if (node.value !== undefined) best = { value: node.value, last: i };
    }
    return best;
  }

  /** The value of a phrase of one word. */
  word(word: string): T | undefined {
    const plain = foldEqual(word);
    return this.#root.next?.get(this.#lower ? plain.toLowerCase() : plain)?.value;
  }
}
