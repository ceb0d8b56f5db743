// A short word in a frame: a status, or a caution about a source. `why` explains it on pointing.
export function Badge({ word, tone, why }: { word: string; tone: 'plain' | 'planned' | 'caution'; why?: string }) {
  return (
    <span className={`badge ${tone}`} {...(why ? { title: why } : {})}>
      {word}
    </span>
  );
}
