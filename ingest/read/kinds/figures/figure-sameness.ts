// The same number of the same thing is one figure.
import { foldEqual } from '../../fold.ts';
import { seeAlso } from '../../trace.ts';
import type { ToldFigure } from './told-figure.ts';

const substance = (what: string): Set<string> =>
  new Set(
    foldEqual(what)
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3)
      .map((word) => word.replace(/(?:ies|es|s)$/, '')),
  );

/** Whether two phrases speak of the same thing: they share at least half of their words of substance. */
function alike(a: string, b: string): boolean {
  const [one, other] = [substance(a), substance(b)];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared > 0 && shared * 2 >= Math.min(one.size, other.size) && shared * 3 >= Math.max(one.size, other.size);
}

/** The same number of the same thing is one figure, with all its passages. */
export function distinct(figures: readonly ToldFigure[]): ToldFigure[] {
  const kept: ToldFigure[] = [];
  const byValue = new Map<string, ToldFigure[]>();
  for (const figure of figures) {
    const key = `${figure.value} ${figure.unit} ${figure.change}`;
    const others = byValue.get(key) ?? [];
    const same = others.find(
      (other) => alike(other.what, figure.what) && (!other.of || !figure.of || other.of === figure.of),
    );
    if (same) {
      seeAlso(same, figure);
      same.passages.push(
        ...figure.passages.filter(({ start }) => same.passages.every((passage) => passage.start !== start)),
      );
    } else {
      kept.push(figure);
      byValue.set(key, [...others, figure]);
    }
  }
  return kept;
}
