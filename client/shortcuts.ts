// The keys of the whole page. Letters are no keys while one types, nor when the reader has switched them off.
import { useEffect, useState } from 'react';

/** Acts by key: "ctrl+z", "escape", "e". */
export type Shortcuts = Readonly<Record<string, () => void>>;

const REMEMBERED = 'entente-single-letters';

/** Kinds of input that take no letters. */
const NO_LETTERS = new Set(['radio', 'checkbox', 'button', 'submit', 'range']);

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !NO_LETTERS.has(target.type);
  return target.isContentEditable || /^(?:TEXTAREA|SELECT)$/.test(target.tagName);
}

/** The name of the pressed keys, as in Shortcuts. */
export function keysOf({ key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>): string {
  return `${ctrlKey || metaKey ? 'ctrl+' : ''}${key.toLowerCase()}`;
}

/** Whether these keys are a single letter or sign, which can be switched off. */
export function isSingle(keys: string): boolean {
  return [...keys].length === 1;
}

export function useShortcuts(shortcuts: Shortcuts, letters: boolean): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const keys = keysOf(event);
      const act = shortcuts[keys];
      if (!act || event.defaultPrevented || event.altKey) return;
      // an open sheet keeps its keys to itself: Escape closes it
      if (document.querySelector('dialog[open]')) return;
      if (isSingle(keys) && !letters) return;
      if (isTyping(event.target) && keys !== 'ctrl+k') return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [shortcuts, letters]);
}

/** Whether single letters are keys; remembered in this browser. */
export function useLetters(): [boolean, (on: boolean) => void] {
  const [letters, setLetters] = useState(() => localStorage.getItem(REMEMBERED) !== 'off');
  const set = (on: boolean): void => {
    localStorage.setItem(REMEMBERED, on ? 'on' : 'off');
    setLetters(on);
  };
  return [letters, set];
}
