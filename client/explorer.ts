// The one state of the page, and all that can be done to it: the scene with its history, the view, and what is under way.
// Asks the server for neighbourhoods and keeps the page's address in step; the steps themselves are pure (scene/).
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Neighbourhood } from '../model/api.ts';
import { askNeighbourhood } from './ask.ts';
import { refusalFrom } from './asked.ts';
import { HOME, keptOf, type Place, placeFrom, searchOf, type View } from './place.ts';
import { act, type History, pass, redo, UNBEGUN, undo } from './scene/history.ts';
import {
  begin,
  EMPTY,
  grow,
  hide,
  keepAround,
  MOST_NODES,
  type Scene,
  type Selected,
  select,
  showAllKinds,
  showHidden,
  toggleKind,
} from './scene/scene.ts';
import { linkCounts } from './scene/shown.ts';

/** Neighbours that one opening brings at most. */
export const AT_ONCE = 40;
/** Most that the server gives at once. */
const MOST_AT_ONCE = 300;

export interface Whereabouts {
  view: View;
  document: string | null;
  a: string;
  b: string;
}

export interface Explorer {
  scene: Scene;
  history: History;
  at: Whereabouts;
  /** What is being fetched, in words; null if nothing is. */
  busy: string | null;
  /** Why the last act failed or did less than asked. */
  notice: string | null;
  dismiss: () => void;
  /** Shows a node alone with what stands around it; selects it, or the link or fact with the second id. */
  start: (id: string, selected?: string) => void;
  add: (id: string) => void;
  expand: (id: string) => void;
  select: (selected: Selected | null) => void;
  hide: (id: string) => void;
  keepAround: (id: string) => void;
  showHidden: () => void;
  toggleKind: (label: string) => void;
  showAllKinds: () => void;
  undo: () => void;
  redo: () => void;
  home: () => void;
  look: (change: Partial<Whereabouts>) => void;
}

const nameIn = (scene: Scene, id: string): string => scene.nodes.get(id)?.name ?? 'a node';

/** The scene that an address describes: its nodes opened again one after the other. */
async function restored(place: Place): Promise<{ scene: Scene; failed: string | null }> {
  const answers = await Promise.allSettled(place.opened.map((id) => askNeighbourhood(id, AT_ONCE)));
  const grown = answers.reduce<Scene>(
    (scene, answer) => (answer.status === 'fulfilled' ? grow(scene, answer.value) : scene),
    EMPTY,
  );
  const refused = answers.find((answer) => answer.status === 'rejected');
  const isThere = ({ what, id }: Selected): boolean =>
    what === 'fact' || (what === 'node' ? grown.nodes.has(id) : grown.links.has(id));
  const selected = place.selected && isThere(place.selected) ? place.selected : null;
  const scene = { ...grown, hidden: new Set(place.hidden), off: new Set(place.off), selected };
  return { scene, failed: refused ? refusalFrom(refused.reason).message : null };
}

export function useExplorer(): Explorer {
  const [history, setHistory] = useState<History>(UNBEGUN);
  const [at, setAt] = useState<Whereabouts>(() => placeFrom(location.search));
  const [busy, setBusy] = useState<string | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const settled = useRef(false);
  const now = useRef(history.now);
  now.current = history.now;

  const arrive = useCallback(async () => {
    const place = placeFrom(location.search);
    settled.current = false;
    setAt(place);
    setBusy(place.opened.length > 0 ? 'Restoring the picture …' : null);
    const { scene, failed } = await restored(place);
    setHistory((before) => pass(before, () => scene));
    setNotice(failed);
    setBusy(null);
    settled.current = true;
  }, []);

  useEffect(() => {
    void arrive();
    const onBack = (): void => void arrive();
    addEventListener('popstate', onBack);
    return () => removeEventListener('popstate', onBack);
  }, [arrive]);

  useEffect(() => {
    if (!settled.current) return;
    const search = searchOf({ ...HOME, ...at, ...keptOf(history.now) });
    if (search === location.search || (search === '' && location.search === '')) return;
    const before = placeFrom(location.search);
    const moved =
      before.view !== at.view ||
      before.document !== (at.view === 'document' ? at.document : null) ||
      before.opened.join() !== keptOf(history.now).opened.join();
    globalThis.history[moved ? 'pushState' : 'replaceState'](null, '', `${location.pathname}${search}`);
  }, [history.now, at]);

  const fetchAround = useCallback(async (id: string, limit: number, then: (around: Neighbourhood) => void) => {
    setBusy('Fetching what stands around it …');
    setNotice(null);
    try {
      then(await askNeighbourhood(id, limit));
    } catch (error) {
      setNotice(refusalFrom(error).message);
    } finally {
      setBusy(null);
    }
  }, []);

  const change = useCallback(
    (name: string, step: (scene: Scene) => Scene) => setHistory((before) => act(before, name, step)),
    [],
  );

  const reach = (id: string, drawn: boolean): void => {
    const shown = linkCounts({ links: [...now.current.links.values()] }).get(id) ?? 0;
    const limit = Math.min(MOST_AT_ONCE, now.current.opened.has(id) ? shown + AT_ONCE : AT_ONCE);
    void fetchAround(id, limit, (around) => {
      const name = around.nodes.find((node) => node.id === around.centre)?.name ?? nameIn(now.current, id);
      const full =
        around.nodes.filter((node) => !now.current.nodes.has(node.id)).length + now.current.nodes.size > MOST_NODES;
      if (full)
        setNotice(
          `The picture is full: it holds ${MOST_NODES} nodes, more would be a tangle. Hide some, or start afresh.`,
        );
      change(drawn ? `Open ${name}` : `Add ${name}`, (scene) =>
        select(grow(scene, around), { what: 'node', id: around.centre }),
      );
    });
  };

  return {
    scene: history.now,
    history,
    at,
    busy,
    notice,
    dismiss: () => setNotice(null),
    start: (id, selected = id) => {
      setAt((before) => ({ ...before, view: before.view === 'table' ? 'table' : 'graph' }));
      void fetchAround(id, AT_ONCE, (around) => {
        const name = around.nodes.find((node) => node.id === around.centre)?.name ?? 'a node';
        change(`Show ${name}`, (scene) => {
          const begun = begin(scene, around);
          if (selected === id) return begun;
          return select(begun, { what: begun.links.has(selected) ? 'link' : 'fact', id: selected });
        });
      });
    },
    add: (id) => reach(id, false),
    expand: (id) => reach(id, true),
    select: (selected) => setHistory((before) => pass(before, (scene) => select(scene, selected))),
    hide: (id) => change(`Hide ${nameIn(now.current, id)}`, (scene) => hide(scene, id)),
    keepAround: (id) => change(`Keep ${nameIn(now.current, id)} and neighbours`, (scene) => keepAround(scene, id)),
    showHidden: () => change('Show hidden nodes', showHidden),
    toggleKind: (label) =>
      change(`${now.current.off.has(label) ? 'Show' : 'Hide'} kind ${label}`, (scene) => toggleKind(scene, label)),
    showAllKinds: () => change('Show all kinds', showAllKinds),
    undo: () => setHistory(undo),
    redo: () => setHistory(redo),
    home: () => {
      setAt(HOME);
      setNotice(null);
      change('Start afresh', () => EMPTY);
    },
    look: (whereabouts) => setAt((before) => ({ ...before, ...whereabouts })),
  };
}
