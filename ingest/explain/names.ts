// Whom a name asked for means in a reading, and if it means nobody, as what its words were read instead.
import { countryName } from '../../model/countries.ts';
import { InputError } from '../../model/errors.ts';
import { fold, isPartOfName } from '../../model/names.ts';
import type { WholeReading } from '../read/read.ts';
import type { Trace } from '../read/trace.ts';
import type { PairReason, ShownMention } from './explanation.ts';
import { reasonInWords } from './reasons.ts';

interface Asked {
  whole: WholeReading;
  trace: Trace;
  mentions: readonly ShownMention[];
}

/** The number of the person that a name means: by a full name or form, by a part of a name, or by an office that one person holds. */
export function personMeant({ whole }: Asked, name: string): number | undefined {
  const { annotated, story } = whole;
  const key = fold(name);
  const listed = annotated.people.filter(({ id }) => whole.facts.people.some((entry) => entry.name === story.name(id)));
  const exact = listed.filter((person) => [person.name, ...person.also].some((form) => fold(form) === key));
  const part = exact.length > 0 ? exact : listed.filter((person) => isPartOfName(name, person.name));
  const fitting = part.length > 0 ? part.map(({ id }) => id) : holdersOf(whole, key);
  const people = [...new Set(fitting)];
  if (people.length > 1) {
    const names = people.map((person) => `"${story.name(person)}"`).join(', ');
    throw new InputError(`pair: "${name}" may be ${names}; give more of the name`, 'pair');
  }
  return people[0];
}

/** Those who hold an office called so: "Prime Minister", "Prime Minister of Japan". */
function holdersOf({ story }: WholeReading, key: string): number[] {
  return story.holdings
    .filter(({ title, of }) => fold(title) === key || fold(`${title} of ${countryName(of ?? '') ?? of}`) === key)
    .map(({ person }) => person);
}

/** Why a name means nobody in this reading: each place where its words stand, and as what they were read. */
export function whyNobody({ whole, trace, mentions }: Asked, name: string): PairReason[] {
  const { text } = whole.annotated;
  const places = placesOf(text, name);
  if (places.length === 0)
    return [
      { reason: 'not-in-text', words: `The text does not contain “${name}”.`, rule: null, start: null, end: null },
    ];
  return places.slice(0, MOST).map(({ start, end }) => {
    const refused = trace.refusals.find((one) => one.reason === 'thin-name' && one.start < end && one.end > start);
    const read = mentions.find((one) => one.start < end && one.end > start && one.kind !== 'person');
    const person = mentions.find((one) => one.start < end && one.end > start && one.kind === 'person');
    const words = refused
      ? reasonInWords(refused)
      : read
        ? `Read as ${READ_AS[read.kind]}: ${read.refers}.`
        : person
          ? `Read as a part of the name of ${person.refers}.`
          : 'No run of capital words that could be a name, or a word that no name has.';
    return {
      reason: refused ? 'thin-name' : read || person ? 'read-otherwise' : 'no-name',
      words,
      rule: null,
      start,
      end,
    };
  });
}

const MOST = 5;

const READ_AS: Readonly<Record<ShownMention['kind'], string>> = {
  person: 'a person',
  country: 'a country',
  organization: 'a body',
  locality: 'a place',
  office: 'an office',
  date: 'a date',
};

/** Where the words stand, case aside. Linear in the text. */
function placesOf(text: string, name: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const words = name
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (words.length === 0 || words[0] === '') return [];
  for (const match of text.matchAll(new RegExp(words.join(String.raw`\s+`), 'giu')))
    found.push({ start: match.index, end: match.index + match[0].length });
  return found;
}
