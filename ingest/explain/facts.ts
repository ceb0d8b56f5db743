// Facts as an explanation shows them: in words, with the passages in which rules saw them and the arithmetic of their confidence.
import { countryName } from '../../model/countries.ts';
import type { FactLists, ListName, Passage } from '../../model/facts.ts';
import { kindOfList, type Told } from '../../model/kinds.ts';
import { CIRCUMSTANCES, type Confidence } from '../read/confidence.ts';
import type { Part, Sighting, Trace } from '../read/trace.ts';
import type { ShownConfidence, ShownFact, ShownPart, ShownSighting } from './explanation.ts';
import { circumstanceInWords } from './reasons.ts';

interface Entry {
  evidence: Passage[];
  confidence: number;
  method: string;
}

/** All facts of a reading in the order of the lists of the facts format, each with what the trace knows of it. */
export function shownFacts(text: string, facts: FactLists, trace: Trace): ShownFact[] {
  const lists = Object.keys(facts) as ListName[]; // the keys of an object of this type are its lists
  return lists.flatMap((list) => facts[list].map((entry, n) => shownFact({ text, list, entry, n }, trace)));
}

function shownFact(
  { text, list, entry, n }: { text: string; list: ListName; entry: Entry; n: number },
  trace: Trace,
): ShownFact {
  const { evidence, confidence, method, ...says } = entry;
  const kind = kindOfList(list)?.title ?? 'Person';
  const account = trace.accountOf(evidence);
  const told = (account?.seen ?? []).map((sighting) => shownSighting(text, sighting));
  // a passage that no rule has told of is shown with the rule that the fact goes by
  const untold = evidence
    .filter(({ start, end }) => !told.some((one) => one.start < end && one.end > start))
    .map((passage) => ({ ...passage, rule: method.replace(/^rule:/, ''), parts: [] }));
  return {
    id: `${kind.toLowerCase()} ${n + 1}`,
    list,
    kind,
    headline: headline(list, says),
    says,
    method,
    evidence,
    confidence: account ? shownConfidence(account.confidence) : uncounted(confidence),
    seen: [...told, ...untold],
  };
}

/** A part with the words that it stands on. */
export function shownPart(text: string, { role, start, end, gives, how }: Part): ShownPart {
  const words = start === null || end === null ? null : text.slice(start, end);
  return { role, start, end, words, gives, how };
}

function shownSighting(text: string, { rule, start, end, parts }: Sighting): ShownSighting {
  return { rule, start, end, quote: text.slice(start, end), parts: parts.map((part) => shownPart(text, part)) };
}

const round = (number: number): number => Math.round(number * 1000) / 1000;

function shownConfidence({ value, prior, tally, share, circumstances, most }: Confidence): ShownConfidence {
  const shown = circumstances.map((name) => ({ name, words: circumstanceInWords(name), factor: CIRCUMSTANCES[name] }));
  const capped = value === most ? most : null;
  const measured = tally ? `${tally[0]} of ${tally[1]} right when measured` : 'not measured yet';
  const steps = shown.map(({ words, factor }) => `odds × ${factor} (${words})`);
  const limit = capped === null ? [] : [`at most ${capped}`];
  const words = [`prior ${prior}, ${measured}: ${round(share)}`, ...steps, ...limit, `= ${value}`].join('; ');
  return { value, prior, tally, share: round(share), circumstances: shown, capped, words };
}

/** The confidence of what was not weighed by rules: a record. */
const uncounted = (value: number): ShownConfidence => ({
  value,
  prior: value,
  tally: null,
  share: value,
  circumstances: [],
  capped: null,
  words: `= ${value}, as stated`,
});

const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value));
const party = (value: unknown): string => countryName(text(value)) ?? text(value);

/** Who takes part by role, and values under the names that the table of kinds uses. */
function toldOf(list: ListName, says: Readonly<Record<string, unknown>>): Told {
  const offices = Array.isArray(says.offices) ? (says.offices as { title: string; of: string | null }[]) : []; // as in the schema
  const named = (title: unknown, of: unknown): string => (of ? `${text(title)} of ${party(of)}` : text(title));
  const names: Partial<Record<ListName, Record<string, string[]>>> = {
    tenures: {
      holder: [text(says.person)],
      office: [named(says.title, says.of) + (says.to ? ` to ${party(says.to)}` : '')],
    },
    meetings: { attendee: [...strings(says.people), ...offices.map(({ title, of }) => `the ${named(title, of)}`)] },
    visits: { visitor: [text(says.person)], destination: [party(says.to)] },
    partnerships: { partner: strings(says.countries).map(party) },
    diplomaticRelations: { partner: strings(says.countries).map(party) },
    memberships: { member: [party(says.member)], body: [text(says.of)] },
    statements: { speaker: [text(says.speaker)] },
  };
  const place = says.place ?? (says.country ? party(says.country) : undefined);
  const values = { ...says, place, title: says.name ?? says.title, wording: says.level };
  return { names: names[list] ?? {}, values };
}

/** A fact in words, by the phrase of its kind, with its date. */
export function headline(list: ListName, says: Readonly<Record<string, unknown>>): string {
  if (list === 'people') return text(says.name);
  const kind = kindOfList(list);
  const date = says.date ?? says.period ?? says.from;
  const parties = list === 'agreements' ? strings(says.parties).map(party).join(', ') : '';
  const phrase = kind?.phrase(toldOf(list, says)) ?? list;
  return [phrase, parties, date ? text(date) : ''].filter(Boolean).join(' · ');
}
