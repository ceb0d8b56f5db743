// The passages that say so: each quote in full with its telling words marked, and the document it stands in.
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Evidence, FactView } from '../../model/api.ts';
import { UNCHECKED } from '../../model/documents.ts';
import { cut, supportingWords } from '../marked.ts';
import { cautionsOf, counted, imprint, originalOf, percent } from '../words.ts';
import { Badge } from './Badge.tsx';

const SHOWN_FIRST = 2;

function Quote({ quote, fact }: { quote: string; fact: FactView }) {
  const pieces = cut(quote, supportingWords(quote, fact));
  return (
    <blockquote>
      {pieces.map(({ start, text, by }) => (by.length > 0 ? <mark key={start}>{text}</mark> : text))}
    </blockquote>
  );
}

function Cautions({ document }: { document: Evidence['document'] }) {
  return cautionsOf(document).map(({ word, why }) => <Badge key={word} word={word} why={why} tone="caution" />);
}

/** Publisher, date, where it comes from and where to read on, with what is to be known before trusting it. */
export function Provenance({ document }: { document: Evidence['document'] }) {
  const original = originalOf(document);
  return (
    <>
      <div className="second">
        {imprint(document)}
        {document.source === null || document.source === UNCHECKED ? null : <> · source: {document.source}</>}
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
    </>
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
            <div className="source">
              <button type="button" className="linklike" onClick={() => onRead(evidence.document.id)}>
                {evidence.document.title ?? evidence.document.id}
              </button>
              <Provenance document={evidence.document} />
            </div>
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
