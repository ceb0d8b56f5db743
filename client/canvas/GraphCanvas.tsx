// The picture as a part of the page: hands the scene to it, and lets the keyboard walk where the mouse clicks.
import { useEffect, useRef } from 'react';
import type { Selected } from '../scene/scene.ts';
import { neighboursOf, type Shown } from '../scene/shown.ts';
import type { Scheme } from '../scheme.ts';
import { roundTheClock, stepRound } from './keys.ts';
import type { Spot } from './layout.ts';
import { Picture } from './picture.ts';

export interface GraphCanvasProps {
  shown: Shown;
  selected: Selected | null;
  scheme: Scheme;
  /** Where nodes stand; kept by the owner, so that leaving the picture and coming back does not shuffle it. Empty: a fresh picture. */
  spots: Map<string, Spot>;
  onSelect: (selected: Selected | null) => void;
  onExpand: (id: string) => void;
}

export default function GraphCanvas({ shown, selected, scheme, spots, onSelect, onExpand }: GraphCanvasProps) {
  const box = useRef<HTMLDivElement>(null);
  const picture = useRef<Picture | null>(null);
  const handlers = useRef({ onSelect, onExpand });
  handlers.current = { onSelect, onExpand };
  /** The node from which an arrow key walks, and the neighbour it reached. */
  const walk = useRef<{ from: string; to: string | null } | null>(null);

  useEffect(() => {
    if (!box.current) return;
    const made = new Picture(box.current, {
      onSelect: (chosen) => handlers.current.onSelect(chosen),
      onExpand: (id) => handlers.current.onExpand(id),
    });
    picture.current = made;
    Object.assign(box.current, { whereIs: (id: string) => made.whereIs(id) });
    return () => {
      picture.current = null;
      made.close();
    };
  }, []);

  useEffect(() => picture.current?.setScheme(scheme), [scheme]);
  useEffect(() => {
    const isFresh = spots.size === 0;
    picture.current?.show(shown, spots);
    if (isFresh) picture.current?.fit();
  }, [shown, spots]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a picture drawn anew must be told again what is selected
  useEffect(() => picture.current?.setSelected(selected), [selected, shown]);

  const step = (steps: 1 | -1): void => {
    const at = selected?.what === 'node' ? selected.id : undefined;
    if (at === undefined) {
      const first = shown.nodes[0];
      if (first) onSelect({ what: 'node', id: first.id });
      return;
    }
    const from = walk.current?.to === at ? walk.current.from : at;
    const next = stepRound(roundTheClock(from, neighboursOf(shown, from), spots), walk.current?.to ?? null, steps);
    if (next === undefined) return;
    walk.current = { from, to: next };
    onSelect({ what: 'node', id: next });
  };

  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'ArrowRight' || event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Enter') walk.current = null;
    else if (event.key === '+' || event.key === '-') picture.current?.zoom(event.key === '+');
    else if (event.key === 'f') picture.current?.fit();
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div
        ref={box}
        className="canvas"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is walked with the arrow keys
        tabIndex={0}
        aria-label="Picture of the graph"
        aria-describedby="canvas-keys"
        onKeyDown={onKeyDown}
      />
      <p id="canvas-keys" className="unseen">
        Arrow keys walk from neighbour to neighbour, Enter makes the neighbour the new centre of the walk, E opens it,
        plus and minus zoom, F fits. The same scene stands as a table under T.
      </p>
      <fieldset className="zoom" aria-label="View of the picture">
        <button type="button" onClick={() => picture.current?.zoom(true)} aria-label="Closer" title="Closer (+)">
          +
        </button>
        <button type="button" onClick={() => picture.current?.zoom(false)} aria-label="Further" title="Further (−)">
          −
        </button>
        <button
          type="button"
          onClick={() => picture.current?.fit()}
          aria-label="Show everything"
          title="Show everything (F)"
        >
          ⤢
        </button>
      </fieldset>
    </>
  );
}
