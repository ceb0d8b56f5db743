// The page: top bar, legend, the middle in one of its views, details. Joins what the parts say to the one state.
import { Alert, useMantineColorScheme } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import type { Reference, SearchHit } from '../model/api.ts';
import { isFactLabel } from '../model/kinds.ts';
import { Canvas } from './canvas/Canvas.tsx';
import type { Spot } from './canvas/layout.ts';
import { type Explorer, useExplorer } from './explorer.ts';
import { drawnAs } from './kinds.ts';
import { Details } from './panels/Details.tsx';
import { DocumentPage } from './panels/DocumentPage.tsx';
import type { Doors } from './panels/FactCard.tsx';
import { Keys } from './panels/Keys.tsx';
import { Legend } from './panels/Legend.tsx';
import { MetView } from './panels/MetView.tsx';
import { Start } from './panels/Start.tsx';
import { Waiting } from './panels/States.tsx';
import { TableView } from './panels/TableView.tsx';
import { TopBar } from './panels/TopBar.tsx';
import type { Scene } from './scene/scene.ts';
import { linkCounts, type Shown, shownOf } from './scene/shown.ts';
import { useLetters, useShortcuts } from './shortcuts.ts';
import { counted } from './words.ts';

/** What a screen reader is told when the selection changes. */
function selectionInWords({ scene }: Explorer, shown: Shown): string {
  const { selected } = scene;
  if (selected?.what === 'node') {
    const node = scene.nodes.get(selected.id);
    const links = linkCounts(shown).get(selected.id) ?? 0;
    return node ? `${node.name}, ${drawnAs(node.label).title}, ${counted(node.degree, 'link')}, ${links} shown` : '';
  }
  if (selected?.what === 'link') return scene.links.get(selected.id)?.phrase ?? '';
  return selected ? 'Fact selected' : '';
}

/** The node that a scene began with. */
function originOf({ opened }: Scene): string | null {
  return opened.keys().next().value ?? null;
}

function doorsOf(explorer: Explorer): Doors {
  return {
    onOpen: ({ id, label }: Reference) => {
      const { nodes, links } = explorer.scene;
      const isPicture = explorer.at.view === 'graph' || explorer.at.view === 'table';
      if (isPicture && nodes.has(id)) explorer.select({ what: 'node', id });
      else if (isPicture && links.has(id)) explorer.select({ what: 'link', id });
      else if (isFactLabel(label)) explorer.select({ what: 'fact', id });
      else explorer.start(id);
    },
    onRead: (document) => explorer.look({ view: 'document', document }),
  };
}

function Filters({ explorer }: { explorer: Explorer }) {
  const { off, hidden } = explorer.scene;
  if (off.size === 0 && hidden.size === 0) return null;
  return (
    <p className="chips">
      {[...off].map((label) => (
        <button key={label} type="button" onClick={() => explorer.toggleKind(label)}>
          {drawnAs(label).plural} off <span aria-hidden="true">×</span>
        </button>
      ))}
      {hidden.size > 0 ? (
        <button type="button" onClick={explorer.showHidden}>
          {hidden.size} hidden <span aria-hidden="true">×</span>
        </button>
      ) : null}
    </p>
  );
}

interface MiddleProps {
  explorer: Explorer;
  shown: Shown;
  doors: Doors;
  spots: Map<string, Spot>;
  onSearch: () => void;
}

function Middle({ explorer, shown, doors, spots, onSearch }: MiddleProps) {
  const { colorScheme } = useMantineColorScheme();
  const { scene, at, busy } = explorer;
  if (at.view === 'met') return <MetView explorer={explorer} {...doors} />;
  if (at.view === 'document' && at.document) return <DocumentPage id={at.document} explorer={explorer} {...doors} />;
  if (scene.nodes.size === 0) return busy ? <Waiting what={busy} /> : <Start explorer={explorer} onSearch={onSearch} />;
  const title = <h1 className="unseen">What stands around {scene.nodes.get(originOf(scene) ?? '')?.name}</h1>;
  const table = <TableView explorer={explorer} shown={shown} />;
  if (at.view === 'table') {
    return (
      <>
        {title}
        {table}
      </>
    );
  }
  return (
    <>
      {title}
      <Canvas
        shown={shown}
        selected={scene.selected}
        scheme={colorScheme === 'dark' ? 'dark' : 'light'}
        spots={spots}
        onSelect={explorer.select}
        onExpand={explorer.expand}
        instead={
          <>
            <p className="second page">
              This browser cannot draw the picture (no WebGL 2). The table shows the same scene.
            </p>
            {table}
          </>
        }
      />
      <Filters explorer={explorer} />
      {shown.nodes.length === 0 ? (
        <p className="over">0 of {counted(scene.nodes.size, 'node')} shown: switch a kind on again.</p>
      ) : null}
    </>
  );
}

export function App() {
  const explorer = useExplorer();
  const { scene, at, busy, notice } = explorer;
  const searchField = useRef<HTMLInputElement>(null);
  const middle = useRef<HTMLElement>(null);
  const [keysOpen, setKeysOpen] = useState(false);
  const [letters, setLetters] = useLetters();
  const shown = useMemo(() => shownOf(scene), [scene]);
  const origin = originOf(scene);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a scene that begins elsewhere is another picture
  const spots = useMemo(() => new Map<string, Spot>(), [origin]);
  const doors = doorsOf(explorer);
  const onSearch = (): void => searchField.current?.focus();
  const node = scene.selected?.what === 'node' ? scene.selected.id : null;
  const withNode = (act: (id: string) => void) => () => {
    if (node !== null) act(node);
  };

  useShortcuts(
    {
      '/': onSearch,
      'ctrl+k': onSearch,
      e: withNode(explorer.expand),
      h: withNode(explorer.hide),
      k: withNode(explorer.keepAround),
      t: () => explorer.look({ view: at.view === 'table' ? 'graph' : 'table' }),
      escape: () =>
        at.view === 'met' || at.view === 'document' ? explorer.look({ view: 'graph' }) : explorer.select(null),
      'ctrl+z': explorer.undo,
      'ctrl+y': explorer.redo,
      '?': () => setKeysOpen(true),
    },
    letters,
  );

  const onPick = (hit: SearchHit, more: boolean): void => {
    middle.current?.focus();
    if (hit.label === 'Document') explorer.look({ view: 'document', document: hit.id });
    else if (more) explorer.add(hit.id);
    else explorer.start(hit.id);
  };

  const isStart = scene.nodes.size === 0 && scene.selected === null;
  return (
    <div className={isStart ? 'page-grid is-start' : 'page-grid'}>
      <TopBar explorer={explorer} searchField={searchField} onPick={onPick} onKeys={() => setKeysOpen(true)} />
      <nav className="left" aria-label="Kinds in the picture">
        <h2>Show</h2>
        <Legend explorer={explorer} />
      </nav>
      <main className="middle" ref={middle} tabIndex={-1}>
        {notice ? (
          <Alert
            className="notice"
            variant="outline"
            withCloseButton
            closeButtonLabel="Dismiss"
            onClose={explorer.dismiss}
            role="alert"
          >
            {notice}
          </Alert>
        ) : null}
        <Middle explorer={explorer} shown={shown} doors={doors} spots={spots} onSearch={onSearch} />
        {busy && scene.nodes.size > 0 ? (
          <div className="busy">
            <Waiting what={busy} />
          </div>
        ) : null}
      </main>
      <aside className="right" aria-label="Details">
        <Details explorer={explorer} {...doors} />
      </aside>
      <p className="unseen" aria-live="polite">
        {selectionInWords(explorer, shown)}
      </p>
      <Keys open={keysOpen} onClose={() => setKeysOpen(false)} letters={letters} onLetters={setLetters} />
    </div>
  );
}
