// Where the reader is, as the page's address says it: enough to restore the scene after a reload. Pure, both ways.
import type { Scene, Selected } from './scene/scene.ts';

export type View = 'graph' | 'table' | 'met' | 'document';

export interface Place {
  view: View;
  /** Nodes opened, in order. */
  opened: string[];
  hidden: string[];
  /** Kinds switched off. */
  off: string[];
  selected: Selected | null;
  document: string | null;
  /** The two sides of "who met whom", as typed or by id. */
  a: string;
  b: string;
}

export const HOME: Place = {
  view: 'graph',
  opened: [],
  hidden: [],
  off: [],
  selected: null,
  document: null,
  a: '',
  b: '',
};

const VIEWS: readonly string[] = ['graph', 'table', 'met', 'document'] satisfies View[];
const isView = (word: string | null): word is View => word !== null && VIEWS.includes(word);

/** Most nodes whose opening an address asks for anew. */
const MOST_OPENED = 30;

function selectedFrom(text: string | null): Selected | null {
  const parts = /^(node|link|fact):(.+)$/.exec(text ?? '');
  if (!parts) return null;
  const [, what, id] = parts;
  return { what: what === 'link' || what === 'fact' ? what : 'node', id: id ?? '' };
}

/** Reads "?focus=…&selected=node:…"; what it does not understand it leaves out. */
export function placeFrom(search: string): Place {
  const asked = new URLSearchParams(search);
  const view = asked.get('view');
  const document = asked.get('document');
  return {
    view: isView(view) && (view !== 'document' || document) ? view : 'graph',
    opened: [...new Set(asked.getAll('focus'))].slice(0, MOST_OPENED),
    hidden: asked.getAll('hidden'),
    off: asked.getAll('off'),
    selected: selectedFrom(asked.get('selected')),
    document,
    a: asked.get('a') ?? '',
    b: asked.get('b') ?? '',
  };
}

/** The query of a place, "" for the start. */
export function searchOf(place: Place): string {
  const asked = new URLSearchParams();
  if (place.view !== 'graph') asked.set('view', place.view);
  for (const id of place.opened.slice(0, MOST_OPENED)) asked.append('focus', id);
  for (const id of place.hidden) asked.append('hidden', id);
  for (const label of place.off) asked.append('off', label);
  if (place.selected) asked.set('selected', `${place.selected.what}:${place.selected.id}`);
  if (place.view === 'document' && place.document) asked.set('document', place.document);
  if (place.view === 'met' && place.a) asked.set('a', place.a);
  if (place.view === 'met' && place.b) asked.set('b', place.b);
  const search = asked.toString();
  return search ? `?${search}` : '';
}

/** What of a scene its address keeps. */
export function keptOf(scene: Scene): Pick<Place, 'opened' | 'hidden' | 'off' | 'selected'> {
  return {
    opened: [...scene.opened.keys()],
    hidden: [...scene.hidden],
    off: [...scene.off],
    selected: scene.selected,
  };
}
