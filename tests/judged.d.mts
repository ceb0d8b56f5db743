// Types of judged.mjs.
import type { FactLists } from '../model/facts.ts';

export interface ReadArticle {
  id: string;
  text: string;
  facts: FactLists;
}

export interface Verdict {
  id: string;
  kind: string;
  entry: { confidence: number; method: string };
  right: boolean;
}

export const goldFolder: string;
export const JUDGED: string[];
export function inThirds(folder?: string): string[][];
export function withFolderOf<T>(
  files: readonly string[],
  work: (folder: string) => Promise<T>,
  folder?: string,
): Promise<T>;
export interface LotArticle {
  id: string;
  text: string;
  published?: string | null;
  publisher?: string | null;
  gold: { people?: { name: string; also?: string[] }[]; [kind: string]: unknown };
}
export function lots(): { name: string; articles: LotArticle[] }[];
export function withArticles<T>(
  articles: readonly { id: string }[],
  work: (folder: string) => T | Promise<T>,
): Promise<T>;
export function readAll(folder?: string): Promise<ReadArticle[]>;
export function judge(read: readonly ReadArticle[], options?: string[], folder?: string): string;
export function verdicts(read: readonly ReadArticle[], folder?: string): Verdict[];
