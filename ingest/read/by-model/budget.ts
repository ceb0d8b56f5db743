// What one run may spend on a model: requests and tokens. Every try counts, answered or not; what is spent is spent for all
// readers of the run, and the refusal comes before the request, not after it.
import { LimitError } from '../../../model/errors.ts';

export class Budget {
  readonly #requests: number;
  readonly #tokens: number;
  #sent = 0;
  #used = 0;

  constructor(requests: number, tokens: number) {
    this.#requests = requests;
    this.#tokens = tokens;
  }

  /** Requests sent so far. */
  get sent(): number {
    return this.#sent;
  }

  /** Tokens used so far, as the servers counted them or as estimated. */
  get used(): number {
    return this.#used;
  }

  /** Takes one request that sends about so many tokens. @throws LimitError naming the setting that forbids it */
  take(tokens: number): void {
    if (this.#sent >= this.#requests) throw spent('ENTENTE_MODEL_REQUESTS', `${this.#requests} requests`);
    if (this.#used + tokens > this.#tokens)
      throw spent(
        'ENTENTE_MODEL_TOKENS',
        `${this.#used} of ${this.#tokens} tokens are used, the next request needs about ${tokens}`,
      );
    this.#sent += 1;
  }

  /** Books what a request came to. */
  book(tokens: number): void {
    this.#used += tokens;
  }
}

function spent(setting: string, what: string): LimitError {
  return new LimitError(
    `the budget for the model is spent (${what}); what it answered is kept in the cache: raise ${setting} and run the command again`,
    setting,
  );
}

/** About how many tokens a text has where nobody counts them: one for three characters, rather too many than too few. */
export function estimatedTokens(text: string): number {
  return Math.ceil(text.length / 3);
}
