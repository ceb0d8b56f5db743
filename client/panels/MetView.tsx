// "Who met whom": two names, and the meetings that were held between them, each with its quotes.
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Met, SearchHit } from '../../model/api.ts';
import { askActor, askMet } from '../ask.ts';
import { useAsked } from '../asked.ts';
import type { Explorer } from '../explorer.ts';
import { Pictogram } from '../Pictogram.tsx';
import { counted } from '../words.ts';
import { type Doors, FactCard } from './FactCard.tsx';
import { NodeFinder } from './NodeFinder.tsx';
import { Answer, Nothing } from './States.tsx';

const SIDES = ['Person', 'Office', 'Country', 'Organization'];

/** A side as it stands in its field: what is typed, and the id if it was picked from the list. */
interface Side {
  words: string;
  id: string | null;
}

const asGiven = (given: string): Side => ({ words: given, id: given === '' ? null : given });

/** Shows an id by its name once that is known. */
function useSide(given: string): [Side, (side: Side) => void] {
  const [side, setSide] = useState<Side>(() => asGiven(given));
  useEffect(() => {
    setSide((before) => (before.id === given || before.words === given ? before : asGiven(given)));
    if (given === '') return;
    const calledOff = new AbortController();
    askActor(given, calledOff.signal).then(
      ({ name }) => setSide((before) => (before.id === given ? { words: name, id: given } : before)),
      () => undefined, // a name is shown as it was typed; whether it is known is the answer's business
    );
    return () => calledOff.abort();
  }, [given]);
  return [side, setSide];
}

function Meetings({ met, ...doors }: Doors & { met: Met }) {
  const sides = met.b === null ? met.a.name : `${met.a.name} and ${met.b.name}`;
  if (met.total === 0) {
    return (
      <Nothing>
        No source at hand says that {sides} met{met.b === null ? ' anybody' : ''}. Meetings that were only planned do
        not count.
      </Nothing>
    );
  }
  return (
    <>
      <h2 className="met-sum">
        <Pictogram label="Meeting" /> {sides}: {counted(met.total, 'meeting')}
        {met.meetings.length < met.total ? (
          <span className="second"> – the latest {met.meetings.length} shown</span>
        ) : null}
      </h2>
      {met.meetings.map((meeting) => (
        <FactCard key={meeting.id} fact={meeting} heading="h3" {...doors} />
      ))}
    </>
  );
}

/** Those whom an ambiguous name fits, to choose from. */
function Namesakes({ asked, onChoose }: { asked: ReturnType<typeof useAsked<Met>>; onChoose: (id: string) => void }) {
  if (asked.state !== 'refused' || asked.refusal.candidates.length === 0) return null;
  return (
    <ul className="parts">
      {asked.refusal.candidates.map((candidate) => (
        <li key={candidate.id}>
          <Pictogram label={candidate.label} size={18} />
          <button type="button" className="linklike" onClick={() => onChoose(candidate.id)}>
            {candidate.name}
          </button>
          {candidate.detail === null ? null : <span className="second">{candidate.detail}</span>}
        </li>
      ))}
    </ul>
  );
}

export function MetView({ explorer, ...doors }: Doors & { explorer: Explorer }) {
  const { a, b } = explorer.at;
  const [one, setOne] = useSide(a);
  const [other, setOther] = useSide(b);
  const asked = useAsked(a === '' ? null : JSON.stringify([a, b]), (key, signal) => {
    const [first, second]: [string, string] = JSON.parse(key); // what was written two lines above
    return askMet(first, second === '' ? undefined : second, signal);
  });
  const picked = (set: (side: Side) => void) => (hit: SearchHit) => set({ words: hit.name, id: hit.id });
  return (
    <section className="met page">
      <h1>Who met whom?</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          explorer.look({ a: one.id ?? one.words.trim(), b: other.id ?? other.words.trim() });
        }}
      >
        <NodeFinder
          label="One side"
          labelShown
          placeholder="A person, office or country"
          words={one.words}
          only={SIDES}
          onWords={(words) => setOne({ words, id: null })}
          onPick={picked(setOne)}
        />
        <NodeFinder
          label="The other side"
          labelShown
          placeholder="Anybody"
          words={other.words}
          only={SIDES}
          onWords={(words) => setOther({ words, id: null })}
          onPick={picked(setOther)}
        />
        <Button type="submit" size="md" disabled={one.words.trim() === ''}>
          Ask
        </Button>
      </form>
      {a === '' ? (
        <Nothing>Give one name or two. Only meetings that took place are answered, never plans.</Nothing>
      ) : (
        <>
          <Answer asked={asked} what="Looking for their meetings …">
            {(met) => <Meetings met={met} {...doors} />}
          </Answer>
          <Namesakes
            asked={asked}
            onChoose={(id) =>
              explorer.look(asked.state === 'refused' && asked.refusal.message.startsWith('b') ? { b: id } : { a: id })
            }
          />
        </>
      )}
    </section>
  );
}
