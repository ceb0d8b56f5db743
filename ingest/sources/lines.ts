// The lines of a stream of bytes, one at a time: a file may be longer than memory, a line may not.
import { InputError } from '../../model/errors.ts';

/** A longest article with every character escaped still fits. */
const LONGEST_LINE = 12_500_000;

/**
 * Gives each line without its end, and the last one even if no line end follows it.
 * @throws InputError if a line is too long or the bytes are not UTF-8
 */
export async function* lines(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for await (const chunk of chunks) {
    const pieces = (rest + decoded(decoder, chunk, name)).split('\n');
    rest = pieces.pop() ?? '';
    for (const piece of pieces) yield piece.replace(/\r$/, '');
    if (rest.length > LONGEST_LINE)
      throw new InputError(`${name}: a line is longer than ${LONGEST_LINE} characters`, 'text');
  }
  rest += decoded(decoder, undefined, name);
  if (rest !== '') yield rest.replace(/\r$/, '');
}

function decoded(decoder: TextDecoder, chunk: Uint8Array | undefined, name: string): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch {
    throw new InputError(`${name}: this is not UTF-8 text; save it as UTF-8`, 'text');
  }
}
