// What is found at the items of a list: as `flatMap`, which goes through each empty answer by the slow ways of any list, at several
// times the cost. For questions put to every token, of which hardly one has an answer.

/** What `read` finds at each item, in order. */
export function foundIn<T, R>(items: readonly T[], read: (item: T, i: number) => readonly R[]): R[] {
  const found: R[] = [];
  let i = 0;
  for (const item of items) for (const one of read(item, i++)) found.push(one);
  return found;
}
