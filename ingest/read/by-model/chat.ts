// Chat completions as OpenAI-compatible servers speak them: one question with a schema for the answer, one answer. A server that
// knows no schemas is asked for any JSON object, and one that knows not even that is asked in words. Knows nothing of facts.
import { InputError, UnavailableError } from '../../../model/errors.ts';
import { type Budget, estimatedTokens } from './budget.ts';
import { completionIn, errorIn, tokensOf } from './completion.ts';
import { PATIENCE, type Patience, persist } from './patience.ts';
import { LARGEST_ANSWER, type Posted, post } from './post.ts';
import type { ModelSettings } from './settings.ts';

export interface Message {
  role: 'system' | 'user' | 'assistant';
  content: string;
}

export interface Question {
  /** What the model is to do, before what it is to do it with. */
  instructions: string;
  messages: readonly Message[];
  /** JSON Schema of the answer. */
  schema: object;
}

export interface Answer {
  text: string;
  /** Whether the server cut the answer off because it grew too long. */
  cut: boolean;
}

export interface ChatOptions {
  signal?: AbortSignal;
  patience?: Partial<Patience>;
}

/** How the form of the answer is asked for, the strictest first. */
const FORMS = ['json_schema', 'json_object', 'words'] as const;

/** By these a server says that it does not take the request as it is. */
const NOT_LIKE_THIS: ReadonlySet<number> = new Set([400, 415, 422, 501]);

/** One model at one address. Remembers what the server would not take, so that it is not offered again. */
export class Chat {
  readonly #settings: ModelSettings;
  readonly #budget: Budget;
  readonly #signal: AbortSignal | undefined;
  readonly #patience: Patience;
  #form = 0;
  #temperature = true;

  constructor(settings: ModelSettings, budget: Budget, { signal, patience }: ChatOptions = {}) {
    this.#settings = settings;
    this.#budget = budget;
    this.#signal = signal;
    this.#patience = { ...PATIENCE, ...patience };
  }

  /**
   * Asks and gives the answer's text as it came.
   * @throws InputError where this text alone is refused, LimitError where the budget is spent, UnavailableError where nobody serves
   */
  async ask(question: Question): Promise<Answer> {
    let form = this.#form;
    for (;;) {
      const posted = await this.#send(bodyOf(this.#settings.model, question, form, this.#temperature));
      const refused = posted.kind === 'answered' && NOT_LIKE_THIS.has(posted.status) ? posted.body : undefined;
      if (refused !== undefined && this.#temperature && /temperature/i.test(refused)) this.#temperature = false;
      else if (refused !== undefined && form < FORMS.length - 1) form += 1;
      else {
        const answer = this.#answerOf(posted);
        this.#form = form;
        return answer;
      }
    }
  }

  #send(body: string): Promise<Posted> {
    const estimate = estimatedTokens(body);
    const { endpoint, key, milliseconds } = this.#settings;
    const once = async (): Promise<Posted> => {
      this.#budget.take(estimate);
      const posted = await post(body, { endpoint, key, milliseconds, signal: this.#signal });
      this.#budget.book(tokensOf(posted, estimate));
      return posted;
    };
    return persist(once, this.#patience, this.#signal);
  }

  #answerOf(posted: Posted): Answer {
    const { endpoint, model } = this.#settings;
    const { host } = new URL(endpoint);
    if (posted.kind === 'silent') throw new UnavailableError(`the model at ${host} does not answer: ${posted.why}`);
    if (posted.kind === 'endless')
      throw new InputError(`the model at ${host} answers with more than ${LARGEST_ANSWER} bytes; it was not read on`);
    if (posted.status !== 200) throw this.#refusal(posted, host);
    const completion = completionIn(posted.body);
    if (!completion)
      throw new UnavailableError(
        `${host} does not answer as a chat completions server does: ${this.#shown(errorIn(posted.body))}; see ENTENTE_MODEL_URL`,
      );
    const { content, refusal, end } = completion;
    if (refusal) throw new InputError(`the model ${model} refuses to read this text: ${this.#shown(refusal)}`);
    if (end === 'content_filter')
      throw new InputError(`a content filter of ${host} keeps the model ${model} from reading this text`);
    return { text: content, cut: end === 'length' };
  }

  #refusal({ status, body, location }: Extract<Posted, { kind: 'answered' }>, host: string): Error {
    const { endpoint, model } = this.#settings;
    const said = this.#shown(errorIn(body));
    if (status >= 300 && status < 400) {
      const where =
        location !== null && URL.canParse(location, endpoint) ? new URL(location, endpoint).host : 'elsewhere';
      return new UnavailableError(
        `${host} redirects (${status}) to ${where}, which is not followed: set ENTENTE_MODEL_URL to the address itself`,
      );
    }
    if (status === 401 || status === 403)
      return new UnavailableError(`${host} refuses the key in ENTENTE_MODEL_KEY (${status}): ${said}`);
    if (status === 404)
      return new UnavailableError(
        `${host} has no model "${model}", or nothing at this address (404): ${said}; see ENTENTE_MODEL_NAME and ENTENTE_MODEL_URL`,
      );
    if (status === 413 || NOT_LIKE_THIS.has(status))
      return new InputError(`${host} will not have the model ${model} read this text (${status}): ${said}`);
    return new UnavailableError(`the model at ${host} does not serve (${status}): ${said}`);
  }

  /** A server's words, short, on one line, and without the key should they repeat it. */
  #shown(words: string): string {
    const { key } = this.#settings;
    const open = key === undefined ? words : words.replaceAll(key, '…');
    const plain = open.replace(/[\p{C}\s]+/gu, ' ').trim();
    if (plain === '') return 'it says nothing more';
    return plain.length > 300 ? `${plain.slice(0, 300)}…` : plain;
  }
}

function bodyOf(model: string, question: Question, form: number, temperature: boolean): string {
  const { instructions, messages, schema } = question;
  const strict = FORMS[form] === 'json_schema';
  const json_schema = { name: 'facts', strict: true, schema };
  const format = strict ? { type: 'json_schema', json_schema } : { type: 'json_object' };
  const inWords = `\n\nAnswer with one JSON object and nothing else, of this JSON Schema:\n${JSON.stringify(schema)}`;
  return JSON.stringify({
    model,
    messages: [{ role: 'system', content: strict ? instructions : instructions + inWords }, ...messages],
    ...(temperature ? { temperature: 0 } : {}),
    ...(FORMS[form] === 'words' ? {} : { response_format: format }),
  });
}
