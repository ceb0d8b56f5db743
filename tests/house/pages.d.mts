// Types of tests/house/pages.mjs, for the test of it.
import type { Kind } from '../../model/kinds.ts';

export const EXAMPLE: { id: string; title: string; published: string; language: string; text: string };
export const SHOWN: readonly string[];
export function replacePart(page: string, name: string, part: string): string;
export function kindsPart(kinds: readonly Kind[]): string;
export function factsPart(schema: object): string;
export function examplePart(facts: object): string;
export function cookbookPart(statements: readonly { file: string; text: string }[]): string;
