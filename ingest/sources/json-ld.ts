// The article that a page's JSON-LD blocks describe (schema.org NewsArticle and its kin). Broken blocks are passed over.
import { z } from 'zod';

export interface LinkedArticle {
  title?: string | undefined;
  publisher?: string | undefined;
  author?: string | undefined;
  published?: string | undefined;
}

const ARTICLE = /(?:Article|BlogPosting|Report|PressRelease)$/;
const LONGEST_BLOCK = 500_000;

const text = z.string().trim().min(1).optional().catch(undefined);
const named = z
  .union([z.string(), z.object({ name: z.string() }), z.array(z.union([z.string(), z.object({ name: z.string() })]))])
  .transform((value) =>
    [value]
      .flat()
      .map((one) => (typeof one === 'string' ? one : one.name))
      .join(', '),
  )
  .optional()
  .catch(undefined);
const articleSchema = z.object({ headline: text, name: text, publisher: named, author: named, datePublished: text });
const typed = z.looseObject({ '@type': z.union([z.string(), z.array(z.string())]) });

/** The first article in these blocks, or undefined. */
export function jsonLdArticle(blocks: readonly (string | null)[]): LinkedArticle | undefined {
  for (const block of blocks) {
    const found = block !== null && block.length <= LONGEST_BLOCK ? objectsOf(block).find(isArticle) : undefined;
    const article = articleSchema.safeParse(found);
    if (!article.success) continue;
    const { headline, name, publisher, author, datePublished } = article.data;
    return { title: headline ?? name, publisher, author, published: datePublished };
  }
  return undefined;
}

function isArticle(value: unknown): boolean {
  const parsed = typed.safeParse(value);
  return parsed.success && [parsed.data['@type']].flat().some((type) => ARTICLE.test(type));
}

/** The top objects of a block: itself, its members, the members of its graph. */
function objectsOf(block: string): unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(block.trim());
  } catch {
    return [];
  }
  return [value].flat().flatMap((top: unknown) => {
    const graph = z.object({ '@graph': z.array(z.unknown()) }).safeParse(top);
    return graph.success ? [top, ...graph.data['@graph']] : [top];
  });
}
