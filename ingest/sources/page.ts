// One page fetched from an address that the operator gave: http and https only, public addresses only unless allowed otherwise,
// within a size and a time. The address that was checked is the one connected to, at every redirect anew.
import { lookup as resolve } from 'node:dns';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { DocumentInput } from '../../model/documents.ts';
import { InputError, LimitError, UnavailableError } from '../../model/errors.ts';
import { isPublicAddress } from './addresses.ts';
import { fromHtml, fromJson, fromText } from './bodies.ts';
import { decode } from './decode.ts';

const LARGEST_PAGE = 5_000_000;
const LONGEST_FETCH = 20_000;
const MOST_REDIRECTS = 5;

export interface PageOptions {
  /** Which network addresses may be reached; by default public ones only. */
  mayReach?: (address: string) => boolean;
  /** Milliseconds for the whole fetch, redirects included; 20,000 by default. */
  milliseconds?: number;
}

/**
 * Fetches a page, a text or a JSON record. Its `url` is the address that it was found at in the end.
 * @throws InputError if the address or what stands there is refused, LimitError if it is too large or slow, UnavailableError if nobody answers
 */
export async function fetchPage(address: string, options: PageOptions = {}): Promise<DocumentInput> {
  const milliseconds = options.milliseconds ?? LONGEST_FETCH;
  const signal = AbortSignal.timeout(milliseconds);
  try {
    let url = checkedUrl(address);
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      const response = await get(url, options.mayReach ?? isPublicAddress, signal);
      const next = redirectOf(response);
      if (next === undefined) return await inputOf(url, response);
      response.destroy();
      url = checkedUrl(new URL(next, url).href);
    }
    throw new InputError(`${address}: it redirects more than ${MOST_REDIRECTS} times`, 'url');
  } catch (error) {
    if (signal.aborted)
      throw new LimitError(`${address}: no whole answer came within ${milliseconds} ms`, 'milliseconds');
    if (error instanceof InputError || error instanceof LimitError || error instanceof UnavailableError) throw error;
    throw new UnavailableError(`${address}: it cannot be reached (${error instanceof Error ? error.message : error})`);
  }
}

function checkedUrl(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new InputError(`${address}: only http and https addresses are fetched`, 'url');
  if (url.username || url.password)
    throw new InputError(`${url.host}: give the address without user name and password`, 'url');
  return url;
}

function get(url: URL, mayReach: (address: string) => boolean, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const refusal = () =>
    new InputError(
      `${url.href}: it lies at an address that is not public; pages of one's own network are not fetched`,
      'url',
    );
  // A literal address is connected to without a look-up, so it is checked here; names are checked in the look-up itself.
  if (isIP(host) !== 0 && !mayReach(host)) return Promise.reject(refusal());
  const lookup: LookupFunction = (name, lookupOptions, callback) => {
    resolve(name, { family: lookupOptions.family ?? 0, all: true }, (error, found) => {
      const refused = error ?? (found.every(({ address }) => mayReach(address)) ? null : refusal());
      if (refused || lookupOptions.all) callback(refused, found);
      else callback(null, found[0]?.address ?? '', found[0]?.family);
    });
  };
  return new Promise((done, fail) => {
    const headers = {
      'user-agent': 'entente',
      accept: 'text/html, text/plain, application/json',
      'accept-encoding': 'gzip, br',
    };
    const start = url.protocol === 'https:' ? httpsRequest : httpRequest;
    start(url, { lookup, signal, headers, agent: false }, done).on('error', fail).end();
  });
}

function redirectOf(response: IncomingMessage): string | undefined {
  const status = response.statusCode ?? 0;
  return status >= 300 && status < 400 ? response.headers.location : undefined;
}

async function inputOf(url: URL, response: IncomingMessage): Promise<DocumentInput> {
  if (response.statusCode !== 200) {
    response.destroy();
    throw new UnavailableError(`${url.href}: the server answered ${response.statusCode}`);
  }
  const [type = '', ...parameters] = (response.headers['content-type'] ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const make = MAKERS.get(type);
  if (!make) {
    response.destroy();
    throw new InputError(`${url.href}: it is "${type}"; only HTML, plain text and JSON are read`, 'url');
  }
  const charset = parameters
    .find((parameter) => parameter.startsWith('charset='))
    ?.slice(8)
    .replaceAll('"', '');
  const text = decode(await bodyOf(url, response), url.href, charset);
  return { ...make(text, url.href), url: url.href };
}

const MAKERS: ReadonlyMap<string, (text: string, name: string) => DocumentInput> = new Map([
  ['text/html', fromHtml],
  ['application/xhtml+xml', fromHtml],
  ['text/plain', fromText],
  ['application/json', fromJson],
]);

/** The body, unpacked; the limit counts what comes out, so that a small answer cannot swell. */
async function bodyOf(url: URL, response: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of unpacked(url, response)) {
    size += chunk.length;
    if (size > LARGEST_PAGE) {
      response.destroy();
      throw new LimitError(`${url.href}: it is larger than ${LARGEST_PAGE} bytes`, 'size');
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function unpacked(url: URL, response: IncomingMessage): AsyncIterable<Buffer> {
  const packing = response.headers['content-encoding'] ?? 'identity';
  if (packing === 'identity') return response;
  const unpackers: Record<string, () => NodeJS.ReadWriteStream> = {
    gzip: createGunzip,
    deflate: createInflate,
    br: createBrotliDecompress,
  };
  const unpacker = unpackers[packing]?.();
  if (!unpacker) throw new InputError(`${url.href}: it is packed as "${packing}", which is not read`, 'url');
  response.on('error', (error) => unpacker.emit('error', error));
  // Set to no encoding, these streams give buffers.
  return response.pipe(unpacker) as AsyncIterable<Buffer> & NodeJS.ReadWriteStream;
}
