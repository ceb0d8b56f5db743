// Waiting, refused, nothing there: said in words, never by an empty box.
import { Alert, Button, Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Asked } from '../asked.ts';

export function Waiting({ what }: { what: string }) {
  return (
    <div className="waiting" role="status">
      <Loader size="sm" aria-hidden="true" /> {what}
    </div>
  );
}

export function Nothing({ children }: { children: ReactNode }) {
  return <p className="nothing">{children}</p>;
}

interface AnswerProps<T> {
  asked: Asked<T>;
  /** What is waited for: "Fetching the facts …". */
  what: string;
  children: (answer: T) => ReactNode;
}

/** Shows an answer, or that it is awaited, or why there is none and a button to ask again. */
export function Answer<T>({ asked, what, children }: AnswerProps<T>) {
  if (asked.state === 'waiting') return <Waiting what={what} />;
  if (asked.state === 'answered') return children(asked.answer);
  return (
    <Alert color="red" variant="outline" title="No answer" role="alert" className="refused">
      <p>{asked.refusal.message}</p>
      <Button variant="default" size="xs" onClick={asked.again}>
        Ask again
      </Button>
    </Alert>
  );
}
