// Classes of things by union: what belongs together is joined, and every class is known by its least member's key.

export class Partition {
  private readonly parents = new Map<string, string>();

  /** Adds a class of one. */
  add(key: string): void {
    if (!this.parents.has(key)) this.parents.set(key, key);
  }

  /** The key that stands for the class; the same for all its members. */
  find(key: string): string {
    let root = key;
    for (let parent = this.parents.get(root); parent !== undefined && parent !== root; parent = this.parents.get(root))
      root = parent;
    return root;
  }

  /** Joins two classes; the lesser key stands for both, so the order of joining leaves no trace. */
  join(a: string, b: string): void {
    this.add(a);
    this.add(b);
    const [x, y] = [this.find(a), this.find(b)].sort() as [string, string]; // two keys in, two out
    this.parents.set(y, x);
  }

  /** Members by class, in the order in which they were added. */
  classes(): string[][] {
    const classes = new Map<string, string[]>();
    for (const key of this.parents.keys()) {
      const root = this.find(key);
      classes.set(root, [...(classes.get(root) ?? []), key]);
    }
    return [...classes.values()];
  }
}
