// Words that may be one of two countries ("Congo", "Congolese", "Dominican", "Georgia"), settled once for a text by the
// other names that stand in it, and names that are more often a person's ("Chad"), settled by another word for the same country.
// Says nothing where the text itself says nothing.
import { countryName } from '../../../model/countries.ts';
import { COUNTRY_WORDS, DOUBTFUL_NAMES } from '../lexicon/countries.ts';

interface Doubt {
  words: readonly string[];
  /** Code if only this side is spoken of. */
  sides: readonly { code: string; by: RegExp }[];
}

const DOUBTS: readonly Doubt[] = [
  {
    words: ['Congo', 'Congolese'],
    sides: [
      {
        code: 'COD',
        by: /Democratic Republic of (?:the )?Congo|\bDRC\b|\bDR Congo|Kinshasa|\bGoma\b|Kivu|Lubumbashi|\bM23\b/,
      },
      { code: 'COG', by: /(?<!Democratic )Republic of (?:the )?Congo|Brazzaville|Pointe-Noire/ },
    ],
  },
  {
    words: ['Dominican', 'Dominicans'],
    sides: [
      { code: 'DOM', by: /Dominican Republic|Santo Domingo|Punta Cana/ },
      { code: 'DMA', by: /\bDominica\b|Roseau/ },
    ],
  },
  {
    words: ['Guinean', 'Guineans'],
    sides: [
      { code: 'GIN', by: /Conakry|(?<!Equatorial |New )\bGuinea\b(?!-)/ },
      { code: 'GNB', by: /Guinea-Bissau/ },
      { code: 'GNQ', by: /Equatorial Guinea|Malabo/ },
    ],
  },
  {
    words: ['Korean', 'Koreans'],
    sides: [
      { code: 'KOR', by: /South Korea|Republic of Korea|\bROK\b|Seoul|\bRoK\b/ },
      { code: 'PRK', by: /North Korea|\bDPRK\b|Pyongyang/ },
    ],
  },
  {
    words: ['Georgia'],
    sides: [
      { code: 'GEO', by: /Tbilisi|Georgian|Caucasus|Abkhazia|Ossetia|Batumi/ },
      { code: 'USA', by: /Atlanta|Savannah|U\.?S\.? state|Alabama|Florida|Tennessee|Carolina/ },
    ],
  },
];

/** The names of countries that need support, each with the country's other words. */
const DOUBTFUL = COUNTRY_WORDS.flatMap(({ code, names, adjectives, seats }) =>
  [countryName(code), ...names].flatMap((name) =>
    name && DOUBTFUL_NAMES.has(name)
      ? [
          {
            name,
            code,
            others: [...adjectives, ...seats]
              .filter((form) => !DOUBTFUL_NAMES.has(form))
              .flatMap((form) => [form, form.toUpperCase()]),
          },
        ]
      : [],
  ),
);

/** Word → code, for the words of two countries and the doubtful names that this text settles. */
export function settleNations(text: string): ReadonlyMap<string, string> {
  const settled = new Map<string, string>();
  for (const { words, sides } of DOUBTS) {
    if (!words.some((word) => text.includes(word))) continue;
    const [only, ...others] = sides.filter(({ by }) => by.test(text));
    if (only && others.length === 0) for (const word of words) settled.set(word, only.code);
  }
  for (const { name, code, others } of DOUBTFUL)
    if (text.includes(name) && others.some((form) => text.includes(form))) settled.set(name, code);
  return settled;
}
