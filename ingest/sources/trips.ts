// Files of journeys abroad (<trips>, as the Office of the Historian keeps them), one document a trip: a sentence that says who travelled
// where and when, made from the record's fields, and then its remarks as they stand. Refuses every document type, so no entity is followed.
import sax from 'sax';
import { z } from 'zod';
import { partialDateSchema } from '../../model/dates.ts';
import type { DocumentInput } from '../../model/documents.ts';
import { InputError } from '../../model/errors.ts';
import { MONTH_NAMES } from '../read/lexicon/calendar.ts';

const words = z.string().min(1).max(500);
const day = partialDateSchema.refine((date) => date.length === 10, 'a day is YYYY-MM-DD');

/** One trip by its own elements; what else an element holds (who entered it, and when) is dropped unread. */
const tripSchema = z
  .object({
    id: z.string().regex(/^\d{1,9}$/, 'the number of a trip has up to nine digits'),
    role: z.enum(['president', 'secretary']),
    name: words,
    'start-date': day,
    'end-date': day,
    country: words,
    locale: z.string().max(500).default(''),
    remarks: z.string().max(20_000).default(''),
  })
  .refine((trip) => trip['start-date'] <= trip['end-date'], {
    message: 'it ends before it starts',
    path: ['end-date'],
  });

export type Trip = z.infer<typeof tripSchema>;

const OFFICES = {
  president: 'President of the United States',
  secretary: 'Secretary of State of the United States',
} as const;

/** Elements deeper than this, or so many trips in one file, are no list of journeys. */
const DEEPEST = 8;
const MOST_TRIPS = 100_000;

/** Entities are the five of XML itself and no others. */
const STRICT = { strictEntities: true, position: true };

interface Raw {
  line: number;
  fields: Record<string, string>;
}

/**
 * The trips of a file, each as a document input; `name` says which file it is.
 * @param refuse takes each trip whose fields are wrong, so that the rest is still read; without it the first one ends all
 * @throws InputError naming the line, if this is no well-formed XML, declares a document type, or its root is not <trips>
 */
export function readTrips(xml: string, name: string, refuse?: (error: InputError) => void): DocumentInput[] {
  return tripsIn(xml, name).flatMap(({ line, fields }) => {
    const parsed = tripSchema.safeParse(fields);
    if (parsed.success) return [documentOf(parsed.data)];
    const issue = parsed.error.issues[0];
    const field = issue?.path.join('.') ?? '';
    const error = new InputError(`${name}, trip at line ${line}: <${field}>: ${issue?.message ?? 'is wrong'}`, field);
    if (!refuse) throw error;
    refuse(error);
    return [];
  });
}

/** Reads the XML strictly. The text of an element is its own and that of the elements in it, blanks made one. */
function tripsIn(xml: string, name: string): Raw[] {
  const trips: Raw[] = [];
  const path: string[] = [];
  let text = '';
  let rooted = false;
  const reader = sax.parser(true, STRICT);
  const fail = (what: string): never => {
    throw new InputError(`${name}, line ${reader.line + 1}: ${what}`, 'xml');
  };
  reader.onerror = (error) =>
    fail(`this is no well-formed XML (${(error.message.split('\n')[0] ?? '').toLowerCase()})`);
  reader.ondoctype = () => fail('a document type and its entities are not read; take the <!DOCTYPE …> out');
  reader.onopentag = ({ name: tag }) => {
    if (path.length === 0 && tag !== 'trips')
      fail(`the root is <${tag}>; of XML only lists of journeys are read, whose root is <trips>`);
    if (path.length === 0 && rooted) fail(`this is no well-formed XML (a second root, <${tag}>)`);
    rooted = true;
    path.push(tag);
    if (path.length > DEEPEST) fail(`elements stand ${path.length} deep, at most ${DEEPEST}`);
    if (path.length === 2 && tag === 'trip') trips.push({ line: reader.line + 1, fields: {} });
    if (trips.length > MOST_TRIPS) fail(`more than ${MOST_TRIPS} trips; split the file`);
    if (path.length === 3) text = '';
  };
  reader.ontext = reader.oncdata = (piece) => {
    if (path.length >= 3) text += piece;
  };
  reader.onclosetag = (tag) => {
    path.pop();
    const trip = path.length === 2 && path[1] === 'trip' ? trips.at(-1) : undefined;
    if (trip) trip.fields[tag] = text.replace(/\s+/g, ' ').trim();
  };
  reader.write(xml).close();
  if (trips.length === 0) throw new InputError(`${name}: there is no <trip> in it`, 'xml');
  return trips;
}

/** The document of one trip. It is dated by its last day: what a record of a journey speaks of is over by then. */
function documentOf(trip: Trip): DocumentInput {
  const traveller = shortName(trip.name);
  const country = inOrder(trip.country);
  const [start, end] = [trip['start-date'], trip['end-date']];
  const to = trip.locale && trip.locale !== country ? `${country} (${trip.locale})` : country;
  const sentence = `${traveller}, ${OFFICES[trip.role]}, travelled to ${withArticle(to)} ${period(start, end)}.`;
  return {
    id: `trip-${trip.id}`,
    kind: 'record',
    title: `${traveller} in ${withArticle(country)}, ${period(start, end).replace(/^(?:on|from) /, '')}`,
    publisher: 'Office of the Historian',
    source: 'Office of the Historian: HistoryAtState/travels',
    published: end,
    language: 'en',
    text: trip.remarks ? `${sentence}\n\n${trip.remarks}` : sentence,
  };
}

/** "Henry A. (Heinz Alfred) X": what in brackets spells a name out is left off. */
const shortName = (name: string): string => name.replace(/ ?\([^)]*\)/g, '');

/** "Korea, Republic of" is the Republic of Korea. */
const inOrder = (country: string): string => country.replace(/^([^,()]+), ([^,()]+)$/, '$2 $1');

const WITH_ARTICLE =
  /^(?:United|U\.S\.S\.R\.|[\w ’']*(?:Republic|Kingdom|States|Islands)\b(?! of China)|Netherlands|Bahamas|Philippines|Maldives|Palestinian|West Bank|Soviet)|^Republic of/;
const withArticle = (country: string): string => (WITH_ARTICLE.test(country) ? `the ${country}` : country);

const MONTHS = MONTH_NAMES.map((month) => month.charAt(0).toUpperCase() + month.slice(1));

/** "on 5 May 2013", "from 3 to 6 May 2013", "from 28 February to 3 March 1988". */
function period(start: string, end: string): string {
  const [startYear, startMonth, startDay] = start.split('-').map(Number);
  const [endYear, endMonth, endDay] = end.split('-').map(Number);
  const last = `${endDay} ${MONTHS[(endMonth ?? 1) - 1]} ${endYear}`;
  if (start === end) return `on ${last}`;
  const month = startMonth === endMonth && startYear === endYear ? '' : ` ${MONTHS[(startMonth ?? 1) - 1]}`;
  return `from ${startDay}${month}${startYear === endYear ? '' : ` ${startYear}`} to ${last}`;
}
