// Bytes as text: UTF-8, or what a byte order mark or the page itself declares. Bytes that are no text are refused, never guessed at.
import { InputError } from '../../model/errors.ts';

const SNIFFED = 1024;

/**
 * Decodes bytes; a byte order mark is taken off.
 * @param declared the charset that a server named; for pages the one that the page names near its top comes next
 * @throws InputError if they are no text in that encoding
 */
export function decode(bytes: Uint8Array, name: string, declared?: string): string {
  const charset = marked(bytes) ?? declared ?? charsetOfPage(bytes) ?? 'utf-8';
  const text = decoder(charset, name).decode(bytes);
  if (text.includes('\u0000'))
    throw new InputError(`${name}: this is no text file; hand in text, HTML or JSON`, 'text');
  return text;
}

function decoder(charset: string, name: string): { decode(bytes: Uint8Array): string } {
  let known: TextDecoder;
  try {
    known = new TextDecoder(charset, { fatal: true });
  } catch {
    throw new InputError(`${name}: the charset "${charset}" is not known; save it as UTF-8`, 'text');
  }
  return {
    decode(bytes) {
      try {
        return known.decode(bytes);
      } catch {
        throw new InputError(`${name}: this is not ${charset.toUpperCase()} text; save it as UTF-8`, 'text');
      }
    },
  };
}

function marked(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : undefined;
}

function charsetOfPage(bytes: Uint8Array): string | undefined {
  const top = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED));
  return /<meta[^<>]+charset\s*=\s*["']?([\w-]+)/i.exec(top)?.[1];
}
