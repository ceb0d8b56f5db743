// One document as it was read: its text with the passages that state facts and the names in it, and those facts beside it.
import { useEffect, useRef } from 'react';
import type { DocumentView, FactView } from '../../model/api.ts';
import { askDocument } from '../ask.ts';
import { useAsked } from '../asked.ts';
import type { Explorer } from '../explorer.ts';
import { cut } from '../marked.ts';
import { counted } from '../words.ts';
import { Provenance } from './EvidenceList.tsx';
import { type Doors, FactCard } from './FactCard.tsx';
import { Answer, Nothing } from './States.tsx';

type Passage = { start: number; end: number } & (
  | { what: 'evidence'; fact: FactView }
  | { what: 'mention'; id: string; label: string; name: string }
);

function passagesOf({ mentions, facts }: DocumentView): Passage[] {
  return [
    ...facts.flatMap((fact) =>
      fact.evidence.map(({ start, end }): Passage => ({ what: 'evidence', start, end, fact })),
    ),
    ...mentions.map(({ start, end, refers }): Passage => ({ what: 'mention', start, end, ...refers })),
  ];
}

interface TextProps extends Doors {
  view: DocumentView;
  /** The fact whose passages are to be seen first. */
  chosen: string | null;
  onFact: (id: string) => void;
}

function Text({ view, chosen, onOpen, onFact }: TextProps) {
  const first = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when another fact is chosen
  useEffect(() => first.current?.scrollIntoView({ block: 'center' }), [chosen]);
  const pieces = cut(view.document.text, passagesOf(view));
  let isFirst = true;
  return (
    <div className="text">
      {pieces.map(({ start, text, by }) => {
        const evidence = by.filter((passage) => passage.what === 'evidence');
        const mention = by.find((passage) => passage.what === 'mention');
        const isChosen = evidence.some(({ fact }) => fact.id === chosen);
        const words = mention ? (
          <button
            type="button"
            className="mention"
            title={`${mention.label}: ${mention.name}`}
            onClick={() => onOpen(mention)}
          >
            {text}
          </button>
        ) : (
          text
        );
        const [fact] = evidence;
        if (!fact) return <span key={start}>{words}</span>;
        const mark = isChosen && isFirst ? { ref: first } : {};
        if (isChosen) isFirst = false;
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the same fact is a button in the list beside the text
          <mark key={start} {...mark} className={isChosen ? 'chosen' : ''} onClick={() => onFact(fact.fact.id)}>
            {words}
          </mark>
        );
      })}
    </div>
  );
}

function Opened({ view, explorer, ...doors }: Doors & { view: DocumentView; explorer: Explorer }) {
  const { selected } = explorer.scene;
  const choose = (id: string): void => explorer.select({ what: 'fact', id });
  return (
    <article className="document page">
      <h1>{view.document.title ?? view.document.id}</h1>
      <div className="source">
        <Provenance document={view.document} />
      </div>
      <p className="second">
        {counted(view.facts.length, 'fact')}, {counted(view.mentions.length, 'mention')}. Shaded passages state facts;
        underlined names lead on.
      </p>
      <Text view={view} chosen={selected?.what === 'fact' ? selected.id : null} onFact={choose} {...doors} />
      <h2>Facts in this document</h2>
      {view.facts.length === 0 ? <Nothing>Reading found no facts in it.</Nothing> : null}
      <ul className="fact-list">
        {view.facts.map((fact) => (
          <li key={fact.id}>
            <FactCard fact={fact} heading="h3" onOpen={() => choose(fact.id)} onRead={doors.onRead} />
          </li>
        ))}
      </ul>
    </article>
  );
}

export function DocumentPage({ id, explorer, ...doors }: Doors & { id: string; explorer: Explorer }) {
  const asked = useAsked(id, askDocument);
  return (
    <Answer asked={asked} what="Fetching the document …">
      {(view) => <Opened view={view} explorer={explorer} {...doors} />}
    </Answer>
  );
}
