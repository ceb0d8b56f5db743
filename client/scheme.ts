// Light or dark: what the reader chose last, else what the system prefers.
export type Scheme = 'light' | 'dark';

/** Where Mantine keeps the choice. */
const KEY = 'mantine-color-scheme-value';

export function rememberedScheme(): Scheme {
  try {
    const chosen = localStorage.getItem(KEY);
    if (chosen === 'light' || chosen === 'dark') return chosen;
  } catch {
    // A browser that forbids storage remembers nothing; the system's preference stands.
  }
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
