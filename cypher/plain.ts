// Parameters as both stores take them: plain JSON. What only one of them would refuse is refused here for both, before any
// driver sees it: deep or cyclic values, numbers that lose digits, properties that are no property values, null as a key.
import { InputError } from '../model/errors.ts';
import type { Parameters, Plain } from './driver.ts';

/** Deeper values end a connection to Neo4j and, thousands deep, the process that holds the embedded store. */
export const PARAMETER_DEPTH = 32;

/**
 * Checks parameters and copies them. In a writing statement a map called `properties` must hold property values only
 * (scalars, or lists of one kind of scalar), and nothing called `id` may be null: Neo4j fails on both, the embedded store
 * would keep a map or make a node without a key.
 * @throws InputError naming the path of the value
 */
export function plainParameters(parameters: unknown, writing = false): Parameters {
  if (!isMap(parameters)) throw new InputError('parameters must be an object of plain JSON values', 'parameters');
  return plainMap(parameters, { path: 'parameters', depth: 1, writing });
}

interface Place {
  path: string;
  depth: number;
  writing: boolean;
}

function plain(value: unknown, place: Place): Plain {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return plainNumber(value, place);
  if (place.depth > PARAMETER_DEPTH) {
    throw new InputError(`${place.path} is nested deeper than ${PARAMETER_DEPTH} levels`, place.path);
  }
  if (Array.isArray(value)) {
    return value.map((item, index) => plain(item, inside(place, String(index))));
  }
  if (isMap(value)) return plainMap(value, place);
  throw new InputError(
    `${place.path} is not plain JSON (${kindOf(value)}); give text, a number, a list or an object`,
    place.path,
  );
}

function plainNumber(value: number, place: Place): number {
  if (!Number.isFinite(value)) throw new InputError(`${place.path} is ${value}; give a finite number`, place.path);
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw new InputError(`${place.path} is ${value}, an integer beyond 2^53; give it as text`, place.path);
  }
  return value;
}

function plainMap(map: Record<string, unknown>, place: Place): Record<string, Plain> {
  const copy: Record<string, Plain> = {};
  for (const [key, value] of Object.entries(map)) {
    if (value === undefined) continue;
    const at = inside(place, key);
    if (place.writing && key === 'id' && value === null) {
      throw new InputError(`${at.path} is null; a node is kept under an id`, at.path);
    }
    copy[key] = plain(value, at);
    if (place.writing && key === 'properties' && isMap(value)) checkProperties(value, at.path);
  }
  return copy;
}

function checkProperties(properties: Record<string, unknown>, path: string): void {
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || typeof value !== 'object') continue;
    const kinds = new Set(Array.isArray(value) ? value.map((item) => (item === null ? 'null' : typeof item)) : ['map']);
    if (kinds.size > 1 || ['map', 'object', 'null'].some((kind) => kinds.has(kind))) {
      const field = `${path}.${name}`;
      throw new InputError(`${field} is no property value; give a scalar or a list of one kind of scalar`, field);
    }
  }
}

function inside(place: Place, key: string): Place {
  return { path: `${place.path}.${key}`, depth: place.depth + 1, writing: place.writing };
}

function isMap(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null; // a plain object of this or another realm
}

function kindOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? (value.constructor?.name ?? 'object') : typeof value;
}
