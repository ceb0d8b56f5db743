// The same scene as rows: for reading in order, for screen readers, and where there is no WebGL.
import { SegmentedControl, Table, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Explorer } from '../explorer.ts';
import { Pictogram } from '../Pictogram.tsx';
import { type Column, filtered, linkRows, nodeRows, type Row, sorted } from '../rows.ts';
import type { Shown } from '../scene/shown.ts';
import { Nothing } from './States.tsx';

type What = 'nodes' | 'links';

const TITLES: Readonly<Record<What, Readonly<Record<Column, string>>>> = {
  nodes: { kind: 'Kind', name: 'Name', when: 'When', more: 'Links shown' },
  links: { kind: 'Kind', name: 'What', when: 'When', more: 'Status' },
};
const COLUMNS: readonly Column[] = ['kind', 'name', 'when', 'more'];

interface HeadProps {
  what: What;
  column: Column;
  falling: boolean;
  onSort: (column: Column) => void;
}

function Head({ what, column, falling, onSort }: HeadProps) {
  return (
    <Table.Thead>
      <Table.Tr>
        {COLUMNS.map((each) => (
          <Table.Th key={each} aria-sort={each === column ? (falling ? 'descending' : 'ascending') : 'none'}>
            <button type="button" className="sort" onClick={() => onSort(each)}>
              {TITLES[what][each]} <span aria-hidden="true">{each === column ? (falling ? '▾' : '▴') : ''}</span>
            </button>
          </Table.Th>
        ))}
      </Table.Tr>
    </Table.Thead>
  );
}

function Line({ row, chosen, onSelect }: { row: Row; chosen: boolean; onSelect: () => void }) {
  return (
    <Table.Tr aria-selected={chosen} className={chosen ? 'chosen' : ''} onClick={onSelect}>
      <Table.Td>
        <span className="kind-cell">
          <Pictogram label={row.label} size={18} /> {row.kind}
        </span>
      </Table.Td>
      <Table.Td>
        <button type="button" className="linklike" onClick={onSelect}>
          {row.name}
        </button>
      </Table.Td>
      <Table.Td>{row.when}</Table.Td>
      <Table.Td>{row.more}</Table.Td>
    </Table.Tr>
  );
}

export function TableView({ explorer, shown }: { explorer: Explorer; shown: Shown }) {
  const [what, setWhat] = useState<What>('nodes');
  const [words, setWords] = useState('');
  const [order, setOrder] = useState<{ column: Column; falling: boolean }>({ column: 'kind', falling: false });
  const all = what === 'nodes' ? nodeRows(shown) : linkRows(shown);
  const rows = sorted(filtered(all, words), order.column, order.falling);
  const { selected } = explorer.scene;
  const one = what === 'nodes' ? 'node' : 'link';
  return (
    <section className="table-view">
      <div className="table-tools">
        <SegmentedControl
          aria-label="Rows of the table"
          value={what}
          onChange={(value) => setWhat(value === 'links' ? 'links' : 'nodes')}
          data={[
            { value: 'nodes', label: `Nodes (${shown.nodes.length})` },
            { value: 'links', label: `Links (${shown.links.length})` },
          ]}
        />
        <TextInput
          aria-label="Filter the rows"
          placeholder="Filter the rows"
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
      </div>
      <Table
        stickyHeader
        highlightOnHover
        aria-label={what === 'nodes' ? 'Nodes of the picture' : 'Links of the picture'}
      >
        <Head
          what={what}
          {...order}
          onSort={(column) => setOrder((before) => ({ column, falling: before.column === column && !before.falling }))}
        />
        <Table.Tbody>
          {rows.map((row) => (
            <Line
              key={row.id}
              row={row}
              chosen={selected?.what === one && selected.id === row.id}
              onSelect={() => explorer.select({ what: one, id: row.id })}
            />
          ))}
        </Table.Tbody>
      </Table>
      {rows.length === 0 ? (
        <Nothing>{all.length === 0 ? 'Nothing is shown.' : `None of the ${all.length} rows has these words.`}</Nothing>
      ) : null}
    </section>
  );
}
