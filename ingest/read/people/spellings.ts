// One name spelled in two ways within a text: "Sergei X" and "Sergey X", "U. X" and "Ukhnaa X". Only one word may differ,
// and not the last.

/** How many letters have to be changed, added or left out. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Whether two names of as many words are the same but for the spelling or an initial of one. */
export function spelledOtherwise(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 2 || a.at(-1) !== b.at(-1)) return false;
  const apart = a.flatMap((word, i) => (word === b[i] ? [] : [[word, b[i] ?? ''] as const]));
  const [pair] = apart;
  if (apart.length !== 1 || !pair) return false;
  const [one, other] = pair[0].length <= pair[1].length ? pair : [pair[1], pair[0]];
  if (one.charAt(0) !== other.charAt(0) || other.length > 20) return false;
  if (one.length === 1) return true;
  return one.length >= 4 && distance(one, other) <= (one.length >= 7 ? 2 : 1);
}
