// One fact: its phrase, when, whether it came about, how sure it is, who took part, and the quotes that say so.
import type { FactView, Participant, Reference } from '../../model/api.ts';
import { drawnAs } from '../kinds.ts';
import { Pictogram } from '../Pictogram.tsx';
import { counted, isOnlyPlanned, percent, plainWord, timeOf } from '../words.ts';
import { Badge } from './Badge.tsx';
import { EvidenceList } from './EvidenceList.tsx';

export interface Doors {
  /** Shows a node or fact. */
  onOpen: (reference: Reference) => void;
  onRead: (document: string) => void;
}

export function StatusBadge({ status }: { status: string | null }) {
  if (status === null) return null;
  const planned = isOnlyPlanned(status);
  return <Badge word={planned ? `${status} – not an event` : status} tone={planned ? 'planned' : 'plain'} />;
}

/** Values worth showing beside the phrase: dates as known, places, modes; codes of ours are left out. */
const SILENT = new Set([
  'title',
  'text',
  'from',
  'until',
  'date',
  'what',
  'value',
  'unit',
  'approx',
  'wording',
  'also',
  'decided',
  'fits',
]);

function Values({ values }: Pick<FactView, 'values'>) {
  const entries = Object.entries(values).filter(([key, value]) => !SILENT.has(key) && value !== '');
  if (entries.length === 0) return null;
  return (
    <dl className="values">
      {entries.map(([key, value]) => (
        <div key={key}>
          <dt>{plainWord(key)}</dt>
          <dd>{[value].flat().map(String).join(', ')}</dd>
        </div>
      ))}
    </dl>
  );
}

function Part({ part, onOpen }: { part: Participant; onOpen: Doors['onOpen'] }) {
  const details = Object.entries(part.details ?? {}).map(([key, value]) => `${plainWord(key)} ${String(value)}`);
  return (
    <li>
      <Pictogram label={part.label} size={18} />
      <span>
        <button type="button" className="linklike" onClick={() => onOpen(part)}>
          {part.name}
        </button>
        {part.capacity ? <span className="second"> as {part.capacity.name}</span> : null}
        <span className="second">
          {' '}
          {plainWord(part.role)}
          {details.length > 0 ? ` (${details.join(', ')})` : ''}
        </span>
      </span>
    </li>
  );
}

/** Where and in which office each came, in a line: what a list of meetings is asked for first. */
function Capacities({ participants }: Pick<FactView, 'participants'>) {
  const came = participants.flatMap(({ name, capacity }) => (capacity ? [`${name} as ${capacity.name}`] : []));
  return came.length === 0 ? null : <p className="second capacities">{came.join(' · ')}</p>;
}

interface FactCardProps extends Doors {
  fact: FactView;
  /** As the head of a panel, with all who took part. */
  whole?: boolean;
  /** Level of its heading where it is one of a list. */
  heading?: 'h3' | 'h4';
}

export function FactCard({ fact, whole = false, heading = 'h4', onOpen, onRead }: FactCardProps) {
  const when = timeOf(fact);
  const Heading = whole ? 'h2' : heading;
  return (
    <article className={isOnlyPlanned(fact.status) ? 'fact is-planned' : 'fact'} data-fact={fact.id}>
      <Heading className="fact-title">
        <Pictogram label={fact.kind} />
        {whole ? (
          <span>{fact.phrase}</span>
        ) : (
          <button
            type="button"
            className="linklike"
            onClick={() => onOpen({ id: fact.id, label: fact.kind, name: fact.phrase })}
          >
            {fact.phrase}
          </button>
        )}
      </Heading>
      <p className="second facts-line">
        <span>{drawnAs(fact.kind).title}</span>
        <span>{when ?? 'undated'}</span>
        <span>confidence {percent(fact.confidence)}</span>
        <span>{counted(fact.voices, 'voice')}</span>
        <StatusBadge status={fact.status} />
      </p>
      {whole ? (
        <>
          <Values values={fact.values} />
          <h3>Who</h3>
          <ul className="parts">
            {fact.participants.map((part) => (
              <Part key={`${part.role} ${part.id}`} part={part} onOpen={onOpen} />
            ))}
          </ul>
          <h3>What the sources say</h3>
        </>
      ) : (
        <Capacities participants={fact.participants} />
      )}
      <EvidenceList fact={fact} onRead={onRead} />
    </article>
  );
}
