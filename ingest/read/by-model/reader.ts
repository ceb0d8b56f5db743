// A reader that asks a model: text → questions → answers → what of them the text bears out. Slow, paid for, and not the same twice; so
// answers are kept, spending is bounded, and no fact passes that the text does not prove. Sends the text to whoever is asked.
import type { Mention, Reading } from '../../../model/claims.ts';
import type { Document } from '../../../model/documents.ts';
import { InputError } from '../../../model/errors.ts';
import { annotate } from '../annotate.ts';
import { listMentions } from '../mentions/list.ts';
import { jsonIn } from './answer.ts';
import { LISTS } from './asked.ts';
import type { Budget } from './budget.ts';
import { Cache } from './cache.ts';
import type { Cast } from './cast.ts';
import { type Answer, Chat, type ChatOptions, type Question } from './chat.ts';
import { Ground } from './ground.ts';
import { questionOf } from './prompt.ts';
import { prove, type Said, type Tally } from './prove.ts';
import type { ModelSettings } from './settings.ts';
import { halves, type Window, windowsOf } from './windows.ts';

/** What became of a model's answers on one document. */
export interface ModelReport {
  document: string;
  model: string;
  /** Entries kept. */
  kept: number;
  dropped: Tally;
  leftOut: Tally;
  /** Questions that were answered from the cache. */
  cached: number;
  /** Questions that the model answered. */
  asked: number;
}

export interface ModelReaderOptions extends ChatOptions {
  budget: Budget;
  /** Folder of the answers that were given before. */
  cache: string;
  onReport?: (report: ModelReport) => void;
}

/**
 * A reader by this model. It gives the facts that the text proves, with `method` "model:NAME".
 * @throws (the reader) InputError where this text alone cannot be read so, LimitError where the budget is spent, UnavailableError
 */
export function modelReader(
  settings: ModelSettings,
  { budget, cache, onReport, ...options }: ModelReaderOptions,
): (document: Document) => Promise<Reading> {
  const asking = new Asking(new Chat(settings, budget, options), new Cache(cache, settings), settings.model);
  return async (document) => {
    const { said, asked, cached } = await asking.document(document);
    const annotated = annotate(document);
    const { facts, cast, dropped, leftOut } = prove(new Ground(document, annotated), said, `model:${settings.model}`);
    const kept = Object.values(facts).reduce((sum, entries) => sum + entries.length, 0);
    onReport?.({ document: document.id, model: settings.model, kept, dropped, leftOut, cached, asked });
    return { facts, mentions: mentionsOf(document.text, cast, listMentions(annotated)) };
  };
}

interface Asked {
  said: Said[];
  asked: number;
  cached: number;
}

class Asking {
  readonly #chat: Chat;
  readonly #cache: Cache;
  readonly #model: string;

  constructor(chat: Chat, cache: Cache, model: string) {
    this.#chat = chat;
    this.#cache = cache;
    this.#model = model;
  }

  /** What the model says of the document, window by window. */
  async document(document: Document): Promise<Asked> {
    const all: Asked = { said: [], asked: 0, cached: 0 };
    for (const window of windowsOf(document.text)) await this.#window(document, window, all);
    return all;
  }

  async #window(document: Document, window: Window, all: Asked): Promise<void> {
    for (const again of [false, true]) {
      const answer = await this.#ask(questionOf(document, window, again), all);
      if (answer.cut) {
        const parts = halves(document.text, window);
        if (!parts) throw this.#unreadable(document, 'is cut off even for a few hundred characters');
        for (const part of parts) await this.#window(document, part, all);
        return;
      }
      const found = factsIn(answer.text);
      if (found) {
        all.said.push({ window, answer: found });
        return;
      }
    }
    throw this.#unreadable(document, 'is no JSON with lists of facts, also when asked again');
  }

  async #ask(question: Question, all: Asked): Promise<Answer> {
    const known = await this.#cache.get(question);
    if (known) {
      all.cached += 1;
      return known;
    }
    const answer = await this.#chat.ask(question);
    all.asked += 1;
    // what is no use is not kept, so that another run may fare better; that an answer grows too long is of use to know
    if (answer.cut) await this.#cache.put(question, { text: '', cut: true });
    else if (factsIn(answer.text)) await this.#cache.put(question, answer);
    return answer;
  }

  #unreadable({ id }: Document, why: string): InputError {
    return new InputError(`what the model ${this.#model} answers about "${id}" ${why}; nothing of it is kept`, 'text');
  }
}

/** The object of an answer, if it has a list of the facts format. */
function factsIn(text: string): Record<string, unknown> | undefined {
  const found = jsonIn(text);
  return found && LISTS.some((list) => Array.isArray(found[list])) ? found : undefined;
}

/** People by the names that were proven; countries, bodies, places and offices as rules find them. */
function mentionsOf(text: string, cast: Cast, named: readonly Mention[]): Mention[] {
  const people = cast.mentions().map(({ start, end, name }): Mention => {
    return { start, end, name: text.slice(start, end), kind: 'person', refers: name };
  });
  const others = named.filter(
    ({ kind, start, end }) => kind !== 'person' && !people.some((one) => one.start <= start && one.end >= end),
  );
  return [...people, ...others].sort((a, b) => a.start - b.start || b.end - a.end);
}
