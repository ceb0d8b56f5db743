// Work on several things at once whose results come in the order of the things.

/** The results of `work`, in order and as soon as they are there, with at most `ahead` under way. Rejects where `work` does, at its turn. */
export async function* inOrder<T, R>(
  things: AsyncIterable<T>,
  work: (thing: T) => Promise<R>,
  ahead: number,
): AsyncGenerator<R> {
  const iterator = things[Symbol.asyncIterator]();
  const underWay: Promise<R>[] = [];
  let next: Promise<IteratorResult<T>> | undefined;
  let ended = false;
  try {
    for (;;) {
      if (!ended && underWay.length < ahead) next ??= iterator.next();
      const [first] = underWay;
      if (!first && !next) return;
      const come = next && (await (first ? Promise.race([next, over(first)]) : next));
      if (come) {
        next = undefined;
        ended = come.done === true;
        if (!come.done) underWay.push(begun(work(come.value)));
      } else if (first) {
        underWay.shift();
        yield await first;
      }
    }
  } finally {
    await iterator.return?.();
  }
}

const over = (result: Promise<unknown>): Promise<undefined> =>
  result.then(
    () => undefined,
    () => undefined,
  );

/** A rejection is met at its turn, not before. */
function begun<R>(result: Promise<R>): Promise<R> {
  result.catch(() => undefined);
  return result;
}
