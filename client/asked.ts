// A question to the server as the page sees it: under way, answered or refused. A newer question calls the older one off.
import { useEffect, useState } from 'react';
import { Refusal } from './ask.ts';

export type Asked<T> =
  | { state: 'waiting' }
  | { state: 'answered'; answer: T }
  | { state: 'refused'; refusal: Refusal; again: () => void };

/** Any error as a Refusal; one that is none is a defect of this page and says so. */
export function refusalFrom(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  return new Refusal(`This page has failed: ${error instanceof Error ? error.message : String(error)}`, 0);
}

/** Asks whenever `key` changes; null asks nothing and waits. */
export function useAsked<T>(key: string | null, ask: (key: string, signal: AbortSignal) => Promise<T>): Asked<T> {
  const [asked, setAsked] = useState<{ key: string | null; asked: Asked<T> }>({
    key: null,
    asked: { state: 'waiting' },
  });
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `ask` is one function per call site; `tries` asks again
  useEffect(() => {
    if (key === null) return;
    const calledOff = new AbortController();
    const keep = (result: Asked<T>): void => {
      if (!calledOff.signal.aborted) setAsked({ key, asked: result });
    };
    const again = (): void => setTries((before) => before + 1);
    ask(key, calledOff.signal).then(
      (answer) => keep({ state: 'answered', answer }),
      (error: unknown) => keep({ state: 'refused', refusal: refusalFrom(error), again }),
    );
    return () => calledOff.abort();
  }, [key, tries]);
  return asked.key === key ? asked.asked : { state: 'waiting' };
}
