// The shape of what a chat completions server answers, as far as it is used: the first choice, its end, the tokens, an error's words.
// Everything else an answer may hold is passed over.
import { z } from 'zod';
import { estimatedTokens } from './budget.ts';
import { LARGEST_ANSWER, type Posted } from './post.ts';

/** Plain text, or, as some servers have it, parts of which the text counts. */
const contentSchema = z.union([
  z.string(),
  z.array(z.object({ text: z.string().optional() })).transform((parts) => parts.map(({ text }) => text ?? '').join('')),
]);

const completionSchema = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({ content: contentSchema.nullish(), refusal: z.string().nullish() }),
        finish_reason: z.string().nullish(),
      }),
    )
    .min(1),
  usage: z.object({ total_tokens: z.number().nonnegative().optional() }).nullish(),
});

const errorSchema = z.object({ error: z.union([z.string(), z.object({ message: z.string() })]) });

export interface Completion {
  content: string;
  refusal: string | undefined;
  /** Why it ended: "stop", "length", "content_filter". */
  end: string | undefined;
  tokens: number | undefined;
}

/** The completion in a body; undefined if there is none. */
export function completionIn(body: string): Completion | undefined {
  const parsed = completionSchema.safeParse(jsonOf(body)).data;
  const choice = parsed?.choices[0];
  if (!parsed || !choice) return undefined;
  return {
    content: choice.message.content ?? '',
    refusal: choice.message.refusal || undefined,
    end: choice.finish_reason ?? undefined,
    tokens: parsed.usage?.total_tokens,
  };
}

/** What a body says of a failure, in its own words; the body itself if it is not of the usual shape. */
export function errorIn(body: string): string {
  const error = errorSchema.safeParse(jsonOf(body)).data?.error;
  return (typeof error === 'string' ? error : error?.message) ?? body;
}

/** Tokens that a request came to: as the server counted, else estimated. What a server refused to do cost nothing. */
export function tokensOf(posted: Posted, estimate: number): number {
  if (posted.kind === 'endless') return estimate + Math.ceil(LARGEST_ANSWER / 3);
  if (posted.kind === 'silent') return estimate;
  const completion = completionIn(posted.body);
  if (!completion) return posted.status === 200 ? estimate : 0;
  return completion.tokens ?? estimate + estimatedTokens(completion.content);
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
