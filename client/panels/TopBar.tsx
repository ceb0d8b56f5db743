// The top bar: search, the views, undo and redo by name, light and dark, the keys.
import { ActionIcon, Button, SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { type ReactNode, type RefObject, useState } from 'react';
import type { SearchHit } from '../../model/api.ts';
import type { Explorer } from '../explorer.ts';
import { NodeFinder } from './NodeFinder.tsx';

function Icon({ d }: { d: string }) {
  return (
    <svg width="20" height="20" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={d} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

const ICONS = {
  undo: 'M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3',
  redo: 'm15 14 5-5-5-5M20 9H10a6 6 0 0 0 0 12h3',
  moon: 'M20 14.5A8 8 0 1 1 9.5 4a6.5 6.5 0 0 0 10.5 10.5Z',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2v2M12 20v2M4.9 4.9l1.4 1.4M17.7 17.7l1.4 1.4M2 12h2M20 12h2M4.9 19.1l1.4-1.4M17.7 6.3l1.4-1.4',
};

function Act({
  label,
  children,
  ...rest
}: {
  label: string;
  children: ReactNode;
  disabled?: boolean;
  onClick: () => void;
}) {
  return (
    <ActionIcon {...rest} aria-label={label} title={label} color="gray">
      {children}
    </ActionIcon>
  );
}

function Theme() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const isDark = colorScheme === 'dark';
  return (
    <Act label={isDark ? 'Light' : 'Dark'} onClick={() => setColorScheme(isDark ? 'light' : 'dark')}>
      <Icon d={isDark ? ICONS.sun : ICONS.moon} />
    </Act>
  );
}

function Views({ explorer }: { explorer: Explorer }) {
  const { view } = explorer.at;
  return (
    <SegmentedControl
      aria-label="View"
      value={view}
      onChange={(value) =>
        explorer.look({ view: value === 'table' || value === 'met' || value === 'document' ? value : 'graph' })
      }
      data={[
        { value: 'graph', label: 'Graph' },
        { value: 'table', label: 'Table' },
        { value: 'met', label: 'Who met whom' },
        ...(explorer.at.document === null ? [] : [{ value: 'document', label: 'Document' }]),
      ]}
    />
  );
}

interface TopBarProps {
  explorer: Explorer;
  searchField: RefObject<HTMLInputElement | null>;
  onPick: (hit: SearchHit, more: boolean) => void;
  onKeys: () => void;
}

export function TopBar({ explorer, searchField, onPick, onKeys }: TopBarProps) {
  const [words, setWords] = useState('');
  const { past, future } = explorer.history;
  return (
    <header className="top">
      <button type="button" className="brand" onClick={explorer.home} title="Start afresh">
        <svg width="26" height="26" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
          <path d="M10 11 22 8M10 11l8 13M22 8l-4 16" stroke="currentColor" strokeWidth="2" />
          <circle cx="10" cy="11" r="5" fill="#638bd5" />
          <circle cx="22" cy="8" r="4" fill="#9d8c48" />
          <circle cx="18" cy="24" r="4.5" fill="#b44106" />
        </svg>
        Entente
      </button>
      <div className="top-search">
        <NodeFinder
          label="Search the graph"
          placeholder="Search people, offices, countries, agreements …"
          words={words}
          onWords={setWords}
          onPick={(hit, more) => {
            setWords('');
            onPick(hit, more);
          }}
          field={searchField}
          right={<kbd>/</kbd>}
          hint="Enter shows it alone · Shift+Enter adds it to the picture"
        />
      </div>
      <Views explorer={explorer} />
      <div className="top-acts">
        <Act
          label={past.length > 0 ? `Undo: ${past.at(-1)?.act}` : 'Undo'}
          disabled={past.length === 0}
          onClick={explorer.undo}
        >
          <Icon d={ICONS.undo} />
        </Act>
        <Act
          label={future.length > 0 ? `Redo: ${future.at(-1)?.act}` : 'Redo'}
          disabled={future.length === 0}
          onClick={explorer.redo}
        >
          <Icon d={ICONS.redo} />
        </Act>
        <Theme />
        <Button variant="subtle" color="gray" size="compact-md" onClick={onKeys} aria-label="Keys and help">
          ?
        </Button>
      </div>
    </header>
  );
}
