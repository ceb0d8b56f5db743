// What was told before, found by marks that two tellings of one thing must share, so that a long list is not searched whole.

/** Things told, each under its marks; of those that fit the one told first is found. */
export class Alike<T> {
  readonly #places = new Map<T, number>();
  readonly #byMark = new Map<string, T[]>();

  /** Notes a thing under marks, further ones if it is known. */
  add(thing: T, marks: readonly string[]): void {
    const place = this.#places.get(thing) ?? this.#places.size;
    this.#places.set(thing, place);
    for (const mark of marks) {
      const others = this.#byMark.get(mark);
      if (!others) this.#byMark.set(mark, [thing]);
      else if (others.at(-1) !== thing) {
        let at = others.length;
        while (at > 0 && this.#place(others[at - 1]) > place) at--;
        if (others[at - 1] !== thing) others.splice(at, 0, thing);
      }
    }
  }

  /** The first thing told that stands under one of the marks and fits. */
  find(marks: readonly string[], fits: (thing: T) => boolean): T | undefined {
    let first: T | undefined;
    for (const mark of marks) {
      for (const thing of this.#byMark.get(mark) ?? []) {
        if (first !== undefined && this.#place(thing) >= this.#place(first)) break;
        if (!fits(thing)) continue;
        first = thing;
        break;
      }
    }
    return first;
  }

  #place(thing: T | undefined): number {
    return thing === undefined ? -1 : (this.#places.get(thing) ?? -1);
  }
}
