// The passages that say so: each quote in full with its telling words marked, and the document it stands in.
import { Badge, Button } from '@mantine/core';
import { useState } from 'react';
import type { Evidence, FactView } from '../../model/api.ts';
import { cut, supportingWords } from '../marked.ts';
import { cautionsOf, counted, imprint, originalOf, percent } from '../words.ts';

const SHOWN_FIRST = 2;

function Quote({ quote, fact }: { quote: string; fact: FactView }) {
  const pieces = cut(quote, supportingWords(quote, fact));
  return (
    <blockquote>
      {pieces.map(({ start, text, by }) => (by.length > 0 ? <mark key={start}>{text}</mark> : text))}
    </blockquote>
  );
}

export function Cautions({ document }: { document: Evidence['document'] }) {
  return cautionsOf(document).map(({ word, why }) => (
    <Badge key={word} className="caution" variant="outline" title={why}>
      {word}
    </Badge>
  ));
}

/** Title, publisher, date and where to read on; `onRead` opens the document here. */
export function SourceLine({ document, onRead }: { document: Evidence['document']; onRead?: () => void }) {
  const original = originalOf(document);
  return (
    <div className="source">
      {onRead ? (
        <button type="button" className="linklike" onClick={onRead}>
          {document.title ?? document.id}
        </button>
      ) : (
        <strong>{document.title ?? document.id}</strong>
      )}
      <div className="second">
        {imprint(document)}
        {document.source === null ? null : <> · source: {document.source}</>}
        {original === null ? null : (
          <>
            {' · '}
            <a href={original} target="_blank" rel="noreferrer noopener">
              open original
            </a>
          </>
        )}
      </div>
      <Cautions document={document} />
    </div>
  );
}

export function EvidenceList({ fact, onRead }: { fact: FactView; onRead: (document: string) => void }) {
  const [all, setAll] = useState(false);
  const shown = all ? fact.evidence : fact.evidence.slice(0, SHOWN_FIRST);
  const rest = fact.evidence.length - shown.length;
  if (fact.evidence.length === 0) return <p className="second">No passage of this document states it.</p>;
  return (
    <div className="evidence">
      {shown.map((evidence) => (
        <figure key={evidence.claim}>
          <Quote quote={evidence.quote} fact={fact} />
          <figcaption>
            <SourceLine document={evidence.document} onRead={() => onRead(evidence.document.id)} />
            <div className="second method">
              read by {evidence.method}, confidence {percent(evidence.confidence)}
            </div>
          </figcaption>
        </figure>
      ))}
      {rest > 0 ? (
        <Button variant="default" size="xs" onClick={() => setAll(true)}>
          {counted(rest, 'more quote')}
        </Button>
      ) : null}
    </div>
  );
}
