// One table for every construction by which texts tell diplomatic facts: what each sentence must give, and that it gives no more.
// All people are invented. Other tables (kinds/) go deeper into one kind of fact; this one goes through the language.
import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../ingest/read/read.ts';
import type { FactLists } from '../../../model/facts.ts';

type Lines = { readonly [L in keyof FactLists]?: (facts: FactLists) => string[] };

const or = (value: string | null | undefined): string => value ?? '-';
const LINES = {
  people: ({ people }) => people.map(({ name }) => name),
  tenures: ({ tenures }) =>
    tenures.map(
      ({ person, title, of, to, alsoTo, status, from, until }) =>
        `${person}: ${title} / ${or(of)}${to ? ` -> ${[to, ...(alsoTo ?? [])].join(' ')}` : ''}${status ? ` ${status}` : ''}${from ? ` from ${from}` : ''}${until ? ` until ${until}` : ''}`,
    ),
  meetings: ({ meetings }) =>
    meetings.map(
      ({ people, offices, mode, status, date, country }) =>
        `${[...[...people].sort(), ...(offices ?? []).map(({ title, of }) => `the ${title} of ${or(of)}`)].join(' + ')} ${mode === 'call' ? 'call ' : ''}${status} ${or(date)} ${or(country)}`,
    ),
  visits: ({ visits }) =>
    visits.map(
      ({ person, to, date, kind, status }) => `${person} to ${to} ${status ?? 'made'} ${or(date)} ${or(kind)}`,
    ),
  agreements: ({ agreements }) =>
    agreements.map(
      ({ name, parties, status, date }) => `${name} [${[...parties].sort().join(' ')}] ${status} ${or(date)}`,
    ),
  partnerships: ({ partnerships }) =>
    partnerships.map(
      ({ countries, level, status, date }) => `${[...countries].sort().join(' ')} ${level} ${status} ${or(date)}`,
    ),
  diplomaticRelations: ({ diplomaticRelations }) =>
    diplomaticRelations.map(
      ({ countries, status, date }) => `${[...countries].sort().join(' ')} ${status} ${or(date)}`,
    ),
} as const satisfies Lines;

type Kind = keyof typeof LINES;

/** What a text published on Thursday, 7 March 2024 gives of some kinds, in alphabetical order. */
const told = (text: string, kinds: readonly Kind[]): string[] => {
  const { facts } = readDocument({ text, published: '2024-03-07', publisher: null });
  return kinds.flatMap((kind) => LINES[kind](facts)).sort();
};

interface Construction {
  kinds: readonly Kind[];
  sentences: readonly (readonly [text: string, ...told: string[]])[];
}

const MEETING = ['meetings', 'visits'] as const;
const PAIR = 'Anna Berg + Luis Araya';
const A = 'Swedish Foreign Minister Anna Berg';
const B = 'Chilean Foreign Minister Luis Araya';

const CONSTRUCTIONS: Readonly<Record<string, Construction>> = {
  meet: {
    kinds: MEETING,
    sentences: [
      [`${A} met with ${B} in Lima on 5 March 2024.`, `${PAIR} held 2024-03-05 PER`],
      [`${A} and ${B} met over breakfast in Lima on Tuesday.`, `${PAIR} held 2024-03-05 PER`],
      [`${A} met the demands of farmers, ${B} said.`],
    ],
  },
  receive: {
    kinds: MEETING,
    sentences: [
      [
        `Chilean President Rosa Quispe received ${A} at La Moneda on Tuesday.`,
        // that she travelled is not told
        'Anna Berg + Rosa Quispe held 2024-03-05 CHL',
      ],
      [`${A} was received by ${B} on Tuesday.`, `${PAIR} held 2024-03-05 CHL`],
      [`${A} received a letter from ${B} on Tuesday.`],
    ],
  },
  host: {
    kinds: MEETING,
    sentences: [
      [
        `${B} hosted ${A} for lunch in Santiago on Tuesday.`,
        'Anna Berg to CHL made 2024-03-05 -',
        `${PAIR} held 2024-03-05 CHL`,
      ],
      [
        `${A} was the guest of ${B} at a dinner in Santiago on Tuesday.`,
        'Anna Berg to CHL made 2024-03-05 -',
        `${PAIR} held 2024-03-05 CHL`,
      ],
      [`${A} said that Sweden would host the games, and ${B} congratulated her.`],
    ],
  },
  call: {
    kinds: MEETING,
    sentences: [
      [`${A} called ${B} on Tuesday.`, `${PAIR} call held 2024-03-05 -`],
      [`${A} and ${B} spoke on the telephone on Tuesday.`, `${PAIR} call held 2024-03-05 -`],
      [`${A} paid a courtesy call on ${B} in Santiago on Tuesday.`, `${PAIR} held 2024-03-05 CHL`],
      [`${A} called ${B} a gifted diplomat.`],
    ],
  },
  'hold talks': {
    kinds: MEETING,
    sentences: [
      [`${A} held talks with ${B} in Lima on Tuesday.`, `${PAIR} held 2024-03-05 PER`],
      [`Talks were held in Lima on Tuesday between ${A} and ${B}.`, `${PAIR} held 2024-03-05 PER`],
      [`${A} held that ${B} was wrong.`],
    ],
  },
  'co-chair': {
    kinds: MEETING,
    sentences: [
      [
        `${A} and ${B} co-chaired the third session of the joint committee in Lima on Tuesday.`,
        `${PAIR} held 2024-03-05 PER`,
      ],
      [`The session in Lima on Tuesday was co-chaired by ${A} and ${B}.`, `${PAIR} held 2024-03-05 PER`],
      [`${A} will co-chair the session with ${B} in Lima on Friday.`, `${PAIR} planned 2024-03-08 PER`],
    ],
  },
  sign: {
    kinds: ['agreements'],
    sentences: [
      [
        'Sweden and Chile signed an extradition treaty on 5 March 2024.',
        'extradition treaty [CHL SWE] signed 2024-03-05',
      ],
      [
        'A memorandum of understanding on fisheries was signed by Sweden and Chile on Tuesday.',
        'memorandum of understanding on fisheries [CHL SWE] signed 2024-03-05',
      ],
      ['Swedish Foreign Minister Anna Berg signed the visitors’ book in Santiago.'],
    ],
  },
  ratify: {
    kinds: ['agreements'],
    sentences: [
      [
        'Sweden ratified the extradition treaty with Chile on 5 March 2024.',
        'extradition treaty with Chile [CHL SWE] ratified 2024-03-05',
      ],
      [
        'The extradition treaty between Sweden and Chile was ratified in 2019.',
        'extradition treaty between Sweden and Chile [CHL SWE] ratified 2019',
      ],
      [
        'Parliament has yet to ratify the extradition treaty between Sweden and Chile.',
        'extradition treaty between Sweden and Chile [CHL SWE] mentioned -',
      ],
    ],
  },
  negotiate: {
    kinds: ['agreements'],
    sentences: [
      ['Sweden and Kenya are negotiating an air services agreement.', 'air services agreement [KEN SWE] negotiating -'],
      [
        'Negotiations on a free trade agreement between India and Chile began in 2022.',
        'free trade agreement between India and Chile [CHL IND] negotiating -',
      ],
      [
        'Sweden proposed a double taxation agreement with Kenya.',
        'double taxation agreement with Kenya [KEN SWE] proposed -',
      ],
    ],
  },
  elevate: {
    kinds: ['partnerships'],
    sentences: [
      [
        'Sweden and Kenya elevated their ties to a strategic partnership on 5 March 2024.',
        'KEN SWE strategic partnership upgraded 2024-03-05',
      ],
      [
        'Relations between Sweden and Kenya were raised to the level of a comprehensive partnership in 2021.',
        'KEN SWE comprehensive partnership upgraded 2021',
      ],
      ['Sweden and Kenya raised their stakes in the mine.'],
    ],
  },
  establish: {
    kinds: ['partnerships', 'diplomaticRelations'],
    sentences: [
      [
        'Sweden and Kenya established a strategic partnership in 2019.',
        'KEN SWE strategic partnership established 2019',
      ],
      ['Diplomatic relations between Sweden and Bhutan were established in 1985.', 'BTN SWE established 1985'],
      ['Sweden established a fund for Kenya in 2019.'],
    ],
  },
  appoint: {
    kinds: ['tenures'],
    sentences: [
      [
        'Anna Berg was appointed Foreign Minister of Sweden on 5 March 2024.',
        'Anna Berg: Foreign Minister / SWE from 2024-03-05',
      ],
      [
        'Chilean President Rosa Quispe appointed Luis Araya as Foreign Minister on Tuesday.',
        'Luis Araya: Foreign Minister / CHL from 2024-03-05',
        'Rosa Quispe: President / CHL',
      ],
      [
        'Anna Berg was named Ambassador of Sweden to Kenya on Tuesday.',
        'Anna Berg: Ambassador / SWE -> KEN from 2024-03-05',
      ],
    ],
  },
  succeed: {
    kinds: ['tenures'],
    sentences: [
      [
        'Anna Berg succeeded Karl Lund as Foreign Minister of Sweden on 5 March 2024.',
        'Anna Berg: Foreign Minister / SWE from 2024-03-05',
        'Karl Lund: Foreign Minister / SWE former until 2024-03-05',
      ],
      [
        'Swedish Foreign Minister Anna Berg, who replaced Karl Lund in 2022, spoke.',
        'Anna Berg: Foreign Minister / SWE from 2022',
        'Karl Lund: Foreign Minister / SWE former until 2022',
      ],
      ['Swedish Foreign Minister Anna Berg succeeded in her bid.', 'Anna Berg: Foreign Minister / SWE'],
    ],
  },
  accredit: {
    kinds: ['tenures'],
    sentences: [
      ['Anna Berg, the Swedish Ambassador to Kenya, spoke.', 'Anna Berg: Ambassador / SWE -> KEN'],
      ['Anna Berg, Swedish Ambassador to Kenya and Uganda, spoke.', 'Anna Berg: Ambassador / SWE -> KEN UGA'],
      [
        'The Ambassador of Sweden to Belgium and Luxembourg, Anna Berg, spoke.',
        'Anna Berg: Ambassador / SWE -> BEL LUX',
      ],
    ],
  },
  'present credentials': {
    kinds: MEETING,
    sentences: [
      [
        'Swedish Ambassador Anna Berg presented her credentials to Kenyan President Daniel Otieno in Nairobi on Tuesday.',
        'Anna Berg + Daniel Otieno held 2024-03-05 KEN',
      ],
      [
        'Kenyan President Daniel Otieno accepted the credentials of Swedish Ambassador Anna Berg in Nairobi on Tuesday.',
        'Anna Berg + Daniel Otieno held 2024-03-05 KEN',
      ],
      ['Swedish Ambassador Anna Berg presented her book to the library in Nairobi on Tuesday.'],
    ],
  },
  appositives: {
    kinds: ['tenures'],
    sentences: [
      ['Anna Berg, the Swedish foreign minister, spoke.', 'Anna Berg: foreign minister / SWE'],
      ['The Swedish foreign minister, Anna Berg, spoke.', 'Anna Berg: foreign minister / SWE'],
      ['Anna Berg (Foreign Minister of Sweden) spoke.', 'Anna Berg: Foreign Minister / SWE'],
      ['Anna Berg, a farmer from Sweden, spoke.'],
    ],
  },
  '"X, the Y of Z" and "Z\'s Y X"': {
    kinds: ['tenures'],
    sentences: [
      ['Luis Araya, the Foreign Minister of Chile, spoke.', 'Luis Araya: Foreign Minister / CHL'],
      ["Chile's Foreign Minister Luis Araya spoke.", 'Luis Araya: Foreign Minister / CHL'],
      [
        "Kenya's Foreign Minister Grace Wanjiru spoke of Luis Araya, the President of Chile.",
        'Grace Wanjiru: Foreign Minister / KEN',
        'Luis Araya: President / CHL',
      ],
    ],
  },
  'coordination and "respectively"': {
    kinds: ['tenures', 'meetings'],
    sentences: [
      [
        'Anna Berg and Luis Araya, Foreign Ministers of Sweden and Chile respectively, met in Lima on Tuesday.',
        'Anna Berg: Foreign Minister / SWE',
        'Luis Araya: Foreign Minister / CHL',
        `${PAIR} held 2024-03-05 PER`,
      ],
      [
        'Swedish Prime Minister Nils Holm and Foreign Minister Anna Berg welcomed the news.',
        'Anna Berg: Foreign Minister / SWE',
        'Nils Holm: Prime Minister / SWE',
      ],
      [
        'Swedish Prime Minister Nils Holm and Foreign Minister Anna Berg held talks respectively with Chilean President Rosa Quispe and Foreign Minister Luis Araya in Lima on Tuesday.',
        'Anna Berg: Foreign Minister / SWE',
        'Luis Araya: Foreign Minister / CHL',
        'Nils Holm: Prime Minister / SWE',
        'Rosa Quispe: President / CHL',
        `${PAIR} held 2024-03-05 PER`,
        'Nils Holm + Rosa Quispe held 2024-03-05 PER',
      ],
    ],
  },
  'counterpart chains': {
    kinds: ['tenures', 'meetings'],
    sentences: [
      [
        `${A} met her Chilean counterpart Luis Araya in Lima on Tuesday.`,
        'Anna Berg: Foreign Minister / SWE',
        'Luis Araya: Foreign Minister / CHL',
        `${PAIR} held 2024-03-05 PER`,
      ],
      [
        `${A} met her Chilean and Kenyan counterparts, Luis Araya and Grace Wanjiru, in Lima on Tuesday.`,
        'Anna Berg + Grace Wanjiru + Luis Araya held 2024-03-05 PER',
        'Anna Berg: Foreign Minister / SWE',
        'Grace Wanjiru: Foreign Minister / KEN',
        'Luis Araya: Foreign Minister / CHL',
      ],
      [`${A} hopes to meet her Chilean counterpart.`, 'Anna Berg: Foreign Minister / SWE'],
    ],
  },
  passives: {
    kinds: [...MEETING, 'agreements'],
    sentences: [
      [
        `${A} was welcomed by ${B} in Santiago on Tuesday.`,
        'Anna Berg to CHL made 2024-03-05 -',
        `${PAIR} held 2024-03-05 CHL`,
      ],
      [`${A} was invited by ${B} to visit Santiago.`],
      ['A tax treaty was concluded by Sweden and Chile in 2019.', 'tax treaty [CHL SWE] signed 2019'],
    ],
  },
  'the subject of the next sentence': {
    kinds: MEETING,
    sentences: [
      [
        `${A} was in Lima on Tuesday. She met ${B}.`,
        `${PAIR} held 2024-03-05 PER`,
        'Anna Berg to PER made 2024-03-05 -',
      ],
      [
        `${A} met ${B} in Lima on Tuesday. The Swedish minister then called on Peruvian President Rosa Quispe.`,
        `${PAIR} held 2024-03-05 PER`,
        'Anna Berg + Rosa Quispe held 2024-03-05 PER',
      ],
      [`${A} spoke in Lima on Tuesday. It rained, and ${B} was in Santiago.`],
    ],
  },
  captions: {
    kinds: ['meetings', 'people'],
    sentences: [
      [
        `${A} (L) meets ${B} in Lima, March 5. (Photo: Ola Nord)`,
        'Anna Berg',
        'Luis Araya',
        'Ola Nord',
        `${PAIR} held 2024-03-05 PER`,
      ],
      [
        `| ${A} shakes hands with ${B} in Lima on Tuesday. (Photo: VNA) |`,
        'Anna Berg',
        'Luis Araya',
        `${PAIR} held 2024-03-05 PER`,
      ],
      [
        '| The Speaker of the National Assembly of Kenya meets with ambassadors. (Photo: Ola Nord) |',
        'Ola Nord',
        'the Speaker of the National Assembly of KEN held - -',
      ],
    ],
  },
  'datelines inside the text': {
    kinds: MEETING,
    sentences: [
      [`LIMA, March 6 (Xinhua) -- ${A} met ${B} here on Wednesday.`, `${PAIR} held 2024-03-06 PER`],
      [`Lima (VNA) – ${A} met ${B} on March 5.`, `${PAIR} held 2024-03-05 PER`],
      [`NAIROBI, March 6 -- ${A} met ${B} in Lima on Tuesday.`, `${PAIR} held 2024-03-05 PER`],
    ],
  },
  'relative dates': {
    kinds: MEETING,
    sentences: [
      [`${A} met ${B} in Lima yesterday.`, `${PAIR} held 2024-03-06 PER`],
      [`${A} met ${B} in Lima two days ago.`, `${PAIR} held 2024-03-05 PER`],
      [`${A} met ${B} in Lima last month.`, `${PAIR} held 2024-02 PER`],
    ],
  },
  'reported future': {
    kinds: MEETING,
    sentences: [
      [`The ministry said that ${A} would meet ${B} in Lima on Friday.`, `${PAIR} planned 2024-03-08 PER`],
      [`${A} told reporters that she would visit Chile next week.`, 'Anna Berg to CHL planned 2024-03 -'],
      [`According to officials, ${A} is to receive ${B} on Friday.`, `${PAIR} planned 2024-03-08 -`],
    ],
  },
  conditionals: {
    kinds: MEETING,
    sentences: [
      [`If ${A} meets ${B}, copper will be raised.`, `${PAIR} planned - -`],
      [`${A} would meet ${B} if he asked.`, `${PAIR} planned - -`],
      [`Had ${A} met ${B}, peace would have come.`, `${PAIR} denied - -`],
    ],
  },
  denials: {
    kinds: MEETING,
    sentences: [
      [`The embassy denied that ${A} had met ${B}.`, `${PAIR} denied - -`],
      [`${A} has not met ${B}.`, `${PAIR} denied - -`],
      [`No meeting took place between ${A} and ${B}.`, `${PAIR} denied - -`],
    ],
  },
  postponements: {
    kinds: MEETING,
    sentences: [
      [`The meeting between ${A} and ${B} has been postponed.`, `${PAIR} postponed - -`],
      [`${A} put off her talks with ${B}.`, `${PAIR} postponed - -`],
      [`${A} has postponed her visit to Chile.`, 'Anna Berg to CHL postponed - -'],
    ],
  },
  cancellations: {
    kinds: MEETING,
    sentences: [
      [`A meeting between ${A} and ${B} was called off.`, `${PAIR} cancelled - -`],
      [`${A} cancelled her trip to Chile.`, 'Anna Berg to CHL cancelled - -'],
      [`${A} scrapped a meeting with ${B}.`, `${PAIR} cancelled - -`],
    ],
  },
  'photo and delegation lists': {
    kinds: MEETING,
    sentences: [
      [`${A} and ${B} stood side by side in the family photo of the summit.`],
      [`The delegation includes ${A}, Trade Minister Karin Ek and Ambassador Ola Nord.`],
      [`From left: ${A}, ${B} and Kenyan President Daniel Otieno. (Photo: AP)`],
    ],
  },
};

describe.each(Object.entries(CONSTRUCTIONS))('%s', (_, { kinds, sentences }) => {
  test.each(sentences.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(told(text, kinds)).toEqual([...expected].sort());
  });

  test('has three sentences or more', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(3);
  });
});
