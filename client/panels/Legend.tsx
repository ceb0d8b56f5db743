// The left panel: which kinds there are in the picture, how many of each, and which of them are shown.
import { Button } from '@mantine/core';
import type { Explorer } from '../explorer.ts';
import { drawnAs } from '../kinds.ts';
import { Pictogram } from '../Pictogram.tsx';
import { type LegendLine, legendOf } from '../scene/shown.ts';
import { counted } from '../words.ts';

function Eye({ closed }: { closed: boolean }) {
  return (
    <svg className="eye" width="20" height="20" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d="M2 12s3.6-6.5 10-6.5S22 12 22 12s-3.6 6.5-10 6.5S2 12 2 12Z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
      />
      <circle cx="12" cy="12" r="3.2" fill="currentColor" />
      {closed ? <path d="M4 20 20 4" stroke="currentColor" strokeWidth="2" /> : null}
    </svg>
  );
}

function amount({ nodes, links }: LegendLine): string {
  if (nodes > 0 && links > 0) return `${nodes} + ${counted(links, 'link')}`;
  return nodes > 0 || links === 0 ? String(nodes) : counted(links, 'link');
}

export function Legend({ explorer }: { explorer: Explorer }) {
  const { scene } = explorer;
  const lines = legendOf(scene);
  if (lines.length === 0) return <p className="second">The kinds in the picture will stand here.</p>;
  return (
    <>
      <ul className="legend">
        {lines.map((line) => (
          <li key={line.label}>
            <button
              type="button"
              aria-pressed={!line.off}
              onClick={() => explorer.toggleKind(line.label)}
              title={`${line.off ? 'Show' : 'Hide'} ${drawnAs(line.label).plural.toLowerCase()}`}
            >
              <Pictogram label={line.label} />
              <span className="legend-name">{drawnAs(line.label).plural}</span>
              <span className="second count">{amount(line)}</span>
              <Eye closed={line.off} />
            </button>
          </li>
        ))}
      </ul>
      {scene.off.size > 0 ? (
        <Button size="xs" variant="default" onClick={explorer.showAllKinds}>
          Show all kinds
        </Button>
      ) : null}
      {scene.hidden.size > 0 ? (
        <Button size="xs" variant="default" onClick={explorer.showHidden}>
          Show {counted(scene.hidden.size, 'hidden node')}
        </Button>
      ) : null}
      <p className="second legend-note">
        A hairline is only planned, proposed or put off. Grey lines say who took part or what belongs where.
      </p>
    </>
  );
}
