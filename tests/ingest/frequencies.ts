// How often a random test met each interesting case. Printed at the end; a case that never occurred fails the test.

export class Frequencies {
  private readonly counts = new Map<string, number>();
  private readonly of: string;

  constructor(of: string, cases: readonly string[]) {
    this.of = of;
    for (const one of cases) this.counts.set(one, 0);
  }

  /** Notes that a case occurred; `happened` false notes nothing. */
  note(one: string, happened = true): void {
    if (happened) this.counts.set(one, (this.counts.get(one) ?? 0) + 1);
  }

  /** Prints the table. @throws if a case never occurred */
  report(): void {
    const rows = [...this.counts].map(([one, count]) => `${one} ${count}`);
    process.stdout.write(`${this.of}: ${rows.join(', ')}\n`);
    const never = [...this.counts].filter(([, count]) => count === 0).map(([one]) => one);
    if (never.length > 0) throw new Error(`${this.of}: never occurred: ${never.join(', ')}`);
  }
}
