// Values on their way to Neo4j and back. Integers are decided here, once: a whole JavaScript number goes out as an integer,
// every integer comes back as a plain number. What comes back is plain JSON, the same that the embedded store gives.
import neo4j from 'neo4j-driver';
import type { Parameters, Plain } from '../driver.ts';

/** Parameters as the driver of Neo4j sends them. */
export function sentParameters(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, sent(value)]));
}

function sent(value: Plain): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(sent);
  if (typeof value === 'object' && value !== null) return sentParameters(value as Parameters); // no list: a map of plain values
  return value;
}

/** Plain JSON of one value. Integers beyond 2^53 become decimal text, temporal values ISO text, bytes base64, NaN and infinities null. */
export function plainValue(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') {
    return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : value.toString();
  }
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(plainValue);
  return plainObject(value);
}

function plainObject(value: object): unknown {
  if (ArrayBuffer.isView(value))
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64');
  if (neo4j.isNode(value)) {
    return { _id: value.elementId, _labels: [...value.labels], ...plainRow(value.properties) };
  }
  if (neo4j.isRelationship(value)) return { _id: value.elementId, _type: value.type, ...plainRow(value.properties) };
  if (neo4j.isPath(value)) {
    return {
      nodes: [value.start, ...value.segments.map((segment) => segment.end)].map(plainValue),
      relationships: value.segments.map((segment) => plainValue(segment.relationship)),
    };
  }
  if (isText(value)) return value.toString();
  return plainRow(value as Record<string, unknown>); // what is left is a map
}

const isText = (value: object): boolean =>
  neo4j.isDate(value) ||
  neo4j.isDateTime(value) ||
  neo4j.isLocalDateTime(value) ||
  neo4j.isTime(value) ||
  neo4j.isLocalTime(value) ||
  neo4j.isDuration(value) ||
  neo4j.isPoint(value);

/** One row or map as plain JSON. */
export function plainRow(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(value)]));
}

/** The rows of an answer as plain JSON. */
export function rowsOf(result: { records: { toObject(): Record<string, unknown> }[] }): Record<string, unknown>[] {
  return result.records.map((record) => plainRow(record.toObject()));
}
