// Which told instruments of a document are one: by name, or by kind, parties and subject.
import type { ToldAgreement } from './told-agreement.ts';

const key = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Words that say what an instrument is on; its noun, links and partners left out. */
const subjectOf = (name: string): Set<string> =>
  new Set(
    name
      .replace(/ (?:with|between|among) .*$/, '')
      .split(/[^\p{L}]+/u)
      .map((word) => word.toLowerCase())
      .filter((word) => word.length > 2 && !NOT_SUBJECT.test(word))
      .map((word) => word.slice(0, 5)),
  );
const NOT_SUBJECT =
  /^(?:agreements?|treat(?:y|ies)|pacts?|accords?|deals?|memorand\w+|understanding|mous?|plans?|protocols?|conventions?|declarations?|statements?|joint|new|the|and|for|bilateral|comprehensive)$/;

/** "an extradition treaty and an agreement on air services": each is on something that the other is not. */
function onDifferentThings(one: string, other: string): boolean {
  const [a, b] = [subjectOf(one), subjectOf(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  const [fewer, more] = [Math.min(a.size, b.size), Math.max(a.size, b.size)];
  return fewer > 0 && (shared === 0 || (fewer >= 2 && more >= 2 && shared / fewer <= 0.5));
}

/** "a trade deal" is of the kind of whichever trade agreement it turns out to be. */
const isTrade = ({ name, kind }: ToldAgreement): boolean =>
  /^(?:free trade|economic partnership)/.test(kind) || /^trade (?:deal|pact|agreement|accord)\b/.test(name);

const isDeclared = ({ name, kind }: ToldAgreement): boolean =>
  kind === 'declaration' || (kind === 'joint statement' && /declaration/i.test(name));

/** "a joint declaration" may be the Declaration that is then named. */
const isText = (known: ToldAgreement, told: ToldAgreement): boolean =>
  known.proper !== told.proper && isDeclared(known) && isDeclared(told);

/** Signed in years that differ. */
const ofOtherYears = (known: ToldAgreement, told: ToldAgreement): boolean =>
  known.date !== null && told.date !== null && known.date.slice(0, 4) !== told.date.slice(0, 4);

/** "An agreement with the Union" of one state and that of another: both say whose they are. */
const ofOthers = (known: ToldAgreement, told: ToldAgreement): boolean =>
  !known.guessed &&
  !told.guessed &&
  known.parties.length > 1 &&
  told.parties.length > 1 &&
  known.parties.join() !== told.parties.join();

export function isSame(known: ToldAgreement, told: ToldAgreement): boolean {
  if (key(known.name) === key(told.name)) return known.proper || told.proper || !ofOthers(known, told);
  if (known.also.includes(told.name)) return true;
  const trade = isTrade(known) && isTrade(told);
  return (
    (known.kind === told.kind || trade || isText(known, told)) &&
    known.parties.length > 0 &&
    known.parties.join() === told.parties.join() &&
    !(known.proper && told.proper) &&
    !ofOtherYears(known, told) &&
    (trade || isText(known, told) || !onDifferentThings(known.name, told.name))
  );
}

/** The kinds as which an instrument may be the same as another of the same parties. */
const kindsOf = (told: ToldAgreement): string[] => [
  told.kind,
  ...(isTrade(told) ? ['trade'] : []),
  ...(isDeclared(told) ? ['declared'] : []),
];

/** Marks of which two instruments that are the same share one: a name, or the parties beside the kind and a word of the subject. */
function marksOf(told: ToldAgreement, words: readonly string[]): string[] {
  const parties = told.parties.join();
  return [
    `=${key(told.name)}`,
    ...(parties === ''
      ? []
      : kindsOf(told).flatMap((kind) =>
          words.map((word) => `${parties} ${kind} ${/^(?:trade|declared)$/.test(kind) ? 'any' : word}`),
        )),
  ];
}

/** Where an instrument is kept, and where one that may be the same is sought. */
export const kept = (told: ToldAgreement): string[] => [
  ...marksOf(told, ['any', ...orNone(subjectOf(told.name))]),
  ...told.also.map((name) => `also ${name}`),
];

export const sought = (told: ToldAgreement): string[] => {
  const words = subjectOf(told.name);
  return [...marksOf(told, words.size > 0 ? [...words, 'none'] : ['any']), `also ${told.name}`];
};

const orNone = (words: ReadonlySet<string>): string[] => (words.size > 0 ? [...words] : ['none']);
