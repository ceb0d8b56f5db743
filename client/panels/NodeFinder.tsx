// A field that finds nodes by name while one types: grouped by kind, by keyboard or mouse. It only says what was picked.
import { Combobox, Loader, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, type Ref, useRef } from 'react';
import type { SearchHit } from '../../model/api.ts';
import { askSearch } from '../ask.ts';
import { useAsked } from '../asked.ts';
import { byKind, drawnAs } from '../kinds.ts';
import { Pictogram } from '../Pictogram.tsx';
import { counted } from '../words.ts';

const MOST_HITS = 20;
const PAUSE = 150;

export interface NodeFinderProps {
  label: string;
  labelShown?: boolean;
  placeholder: string;
  words: string;
  onWords: (words: string) => void;
  /** `more`: Shift was held. */
  onPick: (hit: SearchHit, more: boolean) => void;
  /** Kinds that may be picked; all if absent. */
  only?: readonly string[];
  hint?: ReactNode;
  field?: Ref<HTMLInputElement>;
  right?: ReactNode;
}

function grouped(hits: readonly SearchHit[]): [string, SearchHit[]][] {
  const groups = new Map<string, SearchHit[]>();
  for (const hit of hits) groups.set(hit.label, [...(groups.get(hit.label) ?? []), hit]);
  return [...groups].sort(([a], [b]) => byKind(a, b));
}

function Hit({ hit }: { hit: SearchHit }) {
  return (
    <span className="hit">
      <Pictogram label={hit.label} />
      <span className="hit-name">
        {hit.name}
        {hit.detail === null ? null : <span className="second"> {hit.detail}</span>}
      </span>
      {hit.facts > 0 ? <span className="second count">{counted(hit.facts, 'fact')}</span> : null}
    </span>
  );
}

export function NodeFinder(props: NodeFinderProps) {
  const { label, labelShown, placeholder, words, onWords, onPick, only, hint, field, right } = props;
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const isShifted = useRef(false);
  const [settled] = useDebouncedValue(words.trim(), PAUSE);
  const asked = useAsked(settled === '' ? null : settled, (text, signal) => askSearch(text, MOST_HITS, signal));
  const hits = asked.state === 'answered' ? asked.answer.hits.filter((hit) => !only || only.includes(hit.label)) : [];
  const isWaiting = settled !== '' && asked.state === 'waiting';

  const pick = (id: string): void => {
    const hit = hits.find((each) => each.id === id);
    combobox.closeDropdown();
    if (hit) onPick(hit, isShifted.current);
  };

  return (
    <div className="finder">
      <Combobox
        store={combobox}
        onOptionSubmit={pick}
        withinPortal={false}
        position="bottom-start"
        transitionProps={{ duration: 0 }}
      >
        <Combobox.Target withExpandedAttribute>
          <TextInput
            {...(field ? { ref: field } : {})}
            {...(labelShown ? { label } : { 'aria-label': label })}
            role="combobox"
            placeholder={placeholder}
            value={words}
            size="md"
            rightSection={isWaiting ? <Loader size="xs" aria-hidden="true" /> : right}
            rightSectionPointerEvents="none"
            onChange={({ currentTarget }) => {
              onWords(currentTarget.value);
              combobox.openDropdown();
              combobox.updateSelectedOptionIndex();
            }}
            onKeyDownCapture={(event) => {
              isShifted.current = event.shiftKey;
              if (event.key === 'Escape' && !combobox.dropdownOpened) event.currentTarget.blur();
              if (event.key === 'Enter' && combobox.getSelectedOptionIndex() < 0) combobox.selectFirstOption();
            }}
            onClick={() => combobox.openDropdown()}
            onBlur={() => combobox.closeDropdown()}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={settled === ''} className="hits">
          <Combobox.Options mah={420} className="hits-list" aria-label={label}>
            {grouped(hits).map(([kind, ofKind]) => (
              <Combobox.Group key={kind} label={drawnAs(kind).plural}>
                {ofKind.map((hit) => (
                  <Combobox.Option
                    key={hit.id}
                    value={hit.id}
                    onMouseDown={(event) => {
                      isShifted.current = event.shiftKey;
                    }}
                  >
                    <Hit hit={hit} />
                  </Combobox.Option>
                ))}
              </Combobox.Group>
            ))}
            {hits.length > 0 ? null : (
              <Combobox.Empty>
                {isWaiting
                  ? 'Searching …'
                  : asked.state === 'refused'
                    ? asked.refusal.message
                    : `Nothing is named “${settled}”.`}
              </Combobox.Empty>
            )}
          </Combobox.Options>
          {hint && hits.length > 0 ? <Combobox.Footer>{hint}</Combobox.Footer> : null}
        </Combobox.Dropdown>
      </Combobox>
    </div>
  );
}
