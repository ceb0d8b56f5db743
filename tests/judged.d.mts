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
export function readAll(folder?: string): Promise<ReadArticle[]>;
export function judge(read: readonly ReadArticle[], options?: string[], folder?: string): string;
export function verdicts(read: readonly ReadArticle[], folder?: string): Verdict[];
