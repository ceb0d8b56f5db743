// Tables of names by the state they belong to, as they are kept in this folder: a line for each state, its code in front.

/** From lines such as "CHE Keystone-SDA; NZZ" to name → code of the state; where a name stands twice, the last line has it. */
export function byState(table: string): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const line of table.trim().split('\n'))
    for (const name of line.slice(4).split('; ')) codes.set(name, line.slice(0, 3));
  return codes;
}
