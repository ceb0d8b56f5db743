// What follows a title as far as it has been read: how far the office goes, its title so far, whose it is and to whom it is sent.
import type { Token } from '../tokens.ts';
import type { Core } from './office-core.ts';
import { type Piece, wordsOf } from './pieces.ts';

export class Rest {
  readonly tokens: readonly Token[];
  readonly at: ReadonlyMap<number, Piece>;
  last: number;
  title: string;
  of: string | null = null;
  readonly to: string[] = [];
  readonly under: string[] = [];

  constructor(tokens: readonly Token[], at: ReadonlyMap<number, Piece>, core: Core) {
    this.tokens = tokens;
    this.at = at;
    this.last = core.last;
    this.title = wordsOf(tokens, core.first, core.last);
  }

  lower(i: number): string {
    return this.tokens[i]?.lower ?? '';
  }

  /** The word behind what has been read: "of", "for", "to". */
  get link(): string {
    return this.lower(this.last + 1);
  }

  /** The first token behind that word. */
  get behind(): number {
    return this.last + 2;
  }

  /** The index after "the", "its" at i. */
  past(i: number): number {
    return /^(?:the|its|his|her|their)$/.test(this.lower(i)) ? i + 1 : i;
  }

  /** The index after an owner that ends at a token, and its mark of possession. */
  pastOwner({ last }: Pick<Piece, 'last'>): number {
    return this.lower(last + 1) === "'s" ? last + 2 : last + 1;
  }

  /** Takes the words up to a token into the title, the linking word with them. */
  intoTitle(last: number, link = this.link): void {
    this.title += ` ${link} ${wordsOf(this.tokens, this.behind, last)}`;
    this.last = last;
  }
}
