// A file of records as a document: its text is the sentences of its lines, one a line, and what the lines state is its reading,
// each fact with its own sentence as evidence. Nothing is read out of the sentences: the values are the record's own.
import type { CountryEntry, Mention, Reading } from '../../model/claims.ts';
import { countryName } from '../../model/countries.ts';
import { UNCHECKED } from '../../model/documents.ts';
import { InputError } from '../../model/errors.ts';
import { type FactLists, noFacts, type Passage } from '../../model/facts.ts';
import { keepable } from './kept-text.ts';
import { headerSchema, type RecordLine, type RecordsHeader, recordLineSchema } from './record-lines.ts';

/** How far a line is believed: by whether somebody read the source that it names. Estimates, not measurements. */
const CONFIDENCE = { read: 0.95, unchecked: 0.7 } as const;

export interface Records {
  text: string;
  stated: Reading & { countries: CountryEntry[] };
  /** What the header says of the document. */
  header: Omit<RecordsHeader, 'entente'>;
}

/** What every entry of a line carries. */
interface Said {
  evidence: Passage[];
  confidence: number;
  method: string;
}

/**
 * Reads a body of records. `source` stands in where the body has no header, and goes before it where it has one.
 * @throws InputError with the field "records.12.date", where 12 is the number of the line
 */
export function readRecords(body: string, source?: string): Records {
  const { header, lines } = parse(body.replace(/^\uFEFF/, ''), source);
  const confidence = header.source.toLowerCase() === UNCHECKED ? CONFIDENCE.unchecked : CONFIDENCE.read;
  const stated = { facts: noFacts(), mentions: [] as Mention[], countries: [] as CountryEntry[] };
  let start = 0;
  for (const line of lines) {
    const passage = { quote: line.sentence, start, end: start + line.sentence.length };
    state(line, { evidence: [passage], confidence, method: 'record' }, stated);
    stated.mentions.push(...mentionsIn(line, start));
    start = passage.end + 1;
  }
  return { text: lines.map((line) => line.sentence).join('\n'), stated, header };
}

function parse(body: string, source: string | undefined): { header: Records['header']; lines: RecordLine[] } {
  const rows = body
    .split(/\r?\n/)
    .map((row, index) => ({ number: index + 1, row }))
    .filter(({ row }) => row.trim() !== '')
    .map(({ number, row }) => ({ number, value: json(row, number) }));
  const headed = rows[0] !== undefined && isHeader(rows[0].value);
  if (!headed && source === undefined) {
    throw new InputError(
      'records: give their source, in a first line {"entente":"records","source":…} or beside them',
      'source',
    );
  }
  const { entente: _, ...header } = headed
    ? fitting(headerSchema, rows[0]?.value, rows[0]?.number ?? 1)
    : { entente: 'records', source: source ?? UNCHECKED };
  const lines = rows.slice(headed ? 1 : 0).map(({ number, value }) => fitting(recordLineSchema, value, number));
  if (lines.length === 0) throw new InputError('records: there is no line that states anything', 'records');
  return {
    header: { ...header, source: source ?? header.source },
    lines: lines.map((line) => ({ ...line, sentence: keepable(line.sentence) })),
  };
}

function isHeader(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'entente' in value;
}

function json(row: string, number: number): unknown {
  try {
    return JSON.parse(row);
  } catch {
    throw new InputError(`records, line ${number}: this is not JSON; each line holds one object`, `records.${number}`);
  }
}

function fitting<T>(schema: { safeParse(value: unknown): Parsed<T> }, value: unknown, number: number): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const path = [...(issue?.path ?? []), ...(issue?.keys ?? []).slice(0, 1)].join('.');
  throw new InputError(
    `records, line ${number}${path ? `, ${path}` : ''}: ${issue?.message ?? 'this states nothing'}`,
    `records.${number}${path ? `.${path}` : ''}`,
  );
}

type Parsed<T> =
  | { success: true; data: T }
  | { success: false; error: { issues: { path: PropertyKey[]; message: string; keys?: string[] }[] } };

/** Adds to `stated` what one line states. */
function state(line: RecordLine, said: Said, stated: { facts: FactLists; countries: CountryEntry[] }): void {
  const { facts, countries } = stated;
  if (line.kind === 'country') {
    const { code, name, names } = line;
    countries.push({ code, name, names, ...said });
  } else if (line.kind === 'tenure') {
    const { kind: _, sentence: __, also, ...values } = line;
    introduce(line.person, also ?? [], said, facts.people);
    facts.tenures.push({ ...values, ...said });
  } else if (line.kind === 'partnership') {
    const { kind: _, sentence: __, ...values } = line;
    facts.partnerships.push({ ...values, ...said });
  } else if (line.kind === 'diplomaticRelations') {
    const { kind: _, sentence: __, ...values } = line;
    facts.diplomaticRelations.push({ ...values, ...said });
  } else if (line.kind === 'agreement') {
    const { kind: _, sentence: __, instrument, ...values } = line;
    facts.agreements.push({ kind: instrument, ...values, ...said });
  } else {
    const { kind: _, sentence: __, ...values } = line;
    facts.memberships.push({ ...values, ...said });
  }
}

/** One person an entry, however many lines name them. */
function introduce(name: string, also: readonly string[], said: Said, people: FactLists['people']): void {
  const known = people.find((person) => person.name === name);
  if (!known) {
    people.push({ name, also: [...also], ...said });
    return;
  }
  known.also = [...new Set([...known.also, ...also])];
  known.evidence = [...known.evidence, ...said.evidence];
}

/** Where the sentence of a line names the person and the countries that its values name. */
function mentionsIn(line: RecordLine, offset: number): Mention[] {
  return namedBy(line).flatMap(({ names, kind, refers }) => {
    const found = names
      .map((name) => ({ name, at: line.sentence.indexOf(name) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at || b.name.length - a.name.length)[0];
    if (!found) return [];
    const start = offset + found.at;
    return [{ start, end: start + found.name.length, name: found.name, kind, refers }];
  });
}

type Named = Pick<Mention, 'kind' | 'refers'> & { names: string[] };

function namedBy(line: RecordLine): Named[] {
  const country = (code: string): Named[] => {
    const name = countryName(code);
    return name === undefined ? [] : [{ kind: 'country', refers: code, names: [name] }];
  };
  if (line.kind === 'country') return [{ kind: 'country', refers: line.code, names: [line.name, ...line.names] }];
  if (line.kind === 'tenure') {
    const holder = line.person.replace(/#\d+$/, '');
    return [
      { kind: 'person', refers: line.person, names: [holder, ...(line.also ?? [])] },
      ...country(line.of ?? ''),
      ...country(line.to ?? ''),
    ];
  }
  if (line.kind === 'partnership' || line.kind === 'diplomaticRelations') return line.countries.flatMap(country);
  return line.kind === 'agreement' ? line.parties.flatMap(country) : country(line.member);
}
