// The sheet of keys, and the switch that turns single letters off for those whom they disturb (WCAG 2.1.4).
import { Button, Checkbox } from '@mantine/core';
import { useEffect, useRef } from 'react';

const KEYS: readonly (readonly [string, string])[] = [
  ['/ or Ctrl+K', 'search'],
  ['E', 'open what stands around the selected node'],
  ['K', 'keep only the selected node and its neighbours'],
  ['H', 'hide the selected node'],
  ['T', 'table or picture'],
  ['F', 'bring everything into view'],
  ['Arrows', 'in the picture: from neighbour to neighbour'],
  ['Esc', 'back: close, or select nothing'],
  ['Ctrl+Z, Ctrl+Y', 'undo, redo'],
  ['?', 'this sheet'],
];

interface KeysProps {
  open: boolean;
  onClose: () => void;
  letters: boolean;
  onLetters: (on: boolean) => void;
}

export function Keys({ open, onClose, letters, onLetters }: KeysProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby="keys-title" className="keys">
      <h2 id="keys-title">Keys</h2>
      <dl>
        {KEYS.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <Checkbox
        label="Single letters are keys"
        checked={letters}
        onChange={({ currentTarget }) => onLetters(currentTarget.checked)}
      />
      <p className="second">
        The questions behind this page can be asked directly: <a href="/docs">the API</a>.
      </p>
      <Button variant="default" onClick={onClose}>
        Close
      </Button>
    </dialog>
  );
}
