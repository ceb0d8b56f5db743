// The scene with its past: every act can be undone by name. Selecting is no act.
import { EMPTY, type Scene } from './scene.ts';

interface Step {
  /** What was done, in words: "Hide Ana Silva". */
  act: string;
  /** The scene before it (in the past) or after it (in the future). */
  scene: Scene;
}

export interface History {
  now: Scene;
  past: readonly Step[];
  future: readonly Step[];
}

const DEPTH = 100;

export const UNBEGUN: History = { now: EMPTY, past: [], future: [] };

/** Does an act that can be undone. An act that changes nothing leaves no trace. */
export function act(history: History, name: string, change: (scene: Scene) => Scene): History {
  const scene = change(history.now);
  if (scene === history.now) return history;
  const past = [...history.past, { act: name, scene: history.now }].slice(-DEPTH);
  return { now: scene, past, future: [] };
}

/** Changes the scene in passing, without a step to undo. */
export function pass(history: History, change: (scene: Scene) => Scene): History {
  return { ...history, now: change(history.now) };
}

export function undo({ now, past, future }: History): History {
  const last = past.at(-1);
  if (!last) return { now, past, future };
  return { now: last.scene, past: past.slice(0, -1), future: [...future, { act: last.act, scene: now }] };
}

export function redo({ now, past, future }: History): History {
  const next = future.at(-1);
  if (!next) return { now, past, future };
  return { now: next.scene, past: [...past, { act: next.act, scene: now }], future: future.slice(0, -1) };
}
