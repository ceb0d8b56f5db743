// Whether two passages tell of the same gathering: by the same name, or by its later words alone without number.
import type { JoinedEvent, ToldEvent } from './told-events.ts';

export const key = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[’']s?\b/g, '')
    .replace(/\b(?:the|of|un|united nations)\b/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const ordinalOf = (name: string): string | undefined => /\b(\d+(?:st|nd|rd|th))\b/.exec(name.toLowerCase())?.[1];

/** Whether a name told later means an event told before: the same words, or the later words alone without number. */
export function same(known: JoinedEvent, told: ToldEvent): boolean {
  const names = [known.name, ...known.also].map(key);
  const own = [told.name, ...told.also].map(key);
  if (own.some((name) => names.includes(name))) return true;
  const [a, b] = [ordinalOf(known.name), ordinalOf(told.name)];
  if (a && b && a !== b) return false;
  if (!told.proper || !known.proper || known.kind !== told.kind) return false;
  const [longer, shorter] =
    names[0] && own[0] && names[0].length >= own[0].length ? [names[0], own[0]] : [own[0] ?? '', names[0] ?? ''];
  const words = longer.split(' ');
  return shorter.includes(' ') && shorter.split(' ').every((word) => words.includes(word));
}

/** Marks of which two events that are the same share one: a whole name, or two words of it beside the same number or none. */
function marksOf({ name, also }: ToldEvent, numbers: readonly string[]): string[] {
  const words = [...new Set(key(name).split(' '))];
  const pairs = words.flatMap((one, n) =>
    words.slice(n).map((other) => (one < other ? `${one} ${other}` : `${other} ${one}`)),
  );
  return [
    ...[name, ...also].map((form) => `=${key(form)}`),
    ...pairs.flatMap((pair) => numbers.map((number) => `${pair} ${number}`)),
  ];
}

/** Where an event is kept, and where one that may be the same is sought. */
export const kept = (event: ToldEvent): string[] => marksOf(event, ['any', ordinalOf(event.name) ?? 'none']);
export const sought = (event: ToldEvent): string[] => {
  const number = ordinalOf(event.name);
  return marksOf(event, number ? [number, 'none'] : ['any']);
};
