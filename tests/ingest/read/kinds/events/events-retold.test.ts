// Gatherings as plain retellings speak of them: of a body, of several leaders, by whose ceremony it is, on the day of the text; and those
// of two, which are none. All names are invented or generic.
import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../../../ingest/read/read.ts';

const eventsIn = (text: string): string[] =>
  readDocument({ text, published: '2024-06-15', publisher: null })
    .facts.events.map(({ name, date, country, status }) => [name, date ?? '-', country ?? '-', status].join(' | '))
    .sort();

const OF_BODIES: [string, string[]][] = [
  [
    'He explained in Brussels on 10 June 2024, after a meeting of the European Council, that it would not be sensible.',
    ['meeting of the European Council | 2024-06-10 | BEL | held'],
  ],
  [
    'In May 2024 the envoy circulated a note at a meeting of the Non-Aligned Movement in Lima.',
    ['meeting of the Non-Aligned Movement | 2024-05 | PER | held'],
  ],
  [
    "The 43rd session of the organization's General Conference elected her in Lima on 10 June 2024.",
    ["43rd session of the organization's General Conference | 2024-06 | PER | held"],
  ],
  [
    'The leaders of the Shanghai Cooperation Organization are to hold their annual summit in Lima on 20 June 2024.',
    ['annual summit of the Shanghai Cooperation Organization | 2024-06-20 | PER | planned'],
  ],
  [
    'The Shanghai Cooperation Organization was holding its summit in Lima in May.',
    ['summit of the Shanghai Cooperation Organization | 2024-05 | PER | held'],
  ],
  ['At its December summit the EU decided to open talks.', ['December summit of the EU | - | - | held']],
  [
    'At its 77th session, the UN General Assembly elected the country in New York in May 2024.',
    ['77th session of the United Nations General Assembly | 2024-05 | USA | held'],
  ],
  [
    'He was alone when the African Union met for a special session in Lima on 10 June 2024.',
    ['special session of the African Union | 2024-06-10 | PER | held'],
  ],
  ['He was alone when the African Union bought a special session of yoga.', []],
  [
    'On 20 June 2024 the first Council of Ministers convenes in Lima.',
    ['first Council of Ministers | 2024-06-20 | PER | planned'],
  ],
  [
    'They spoke of the conference on rebuilding Iraq, which took place in Lima on 10 June 2024.',
    ['conference on rebuilding Iraq | 2024-06-10 | PER | held'],
  ],
  ['The text is good. It is the first conference on rivers that the country has held.', []],
  // of several together it is none's own
  ['The EU and three other states set up a fund at their first summit.', ['first summit | - | - | held']],
  ['He came to Lima for the Group of 20 summit.', ['Group of 20 summit | - | PER | held']],
  ['Her term ended with the 47th IPU Assembly in Lima in May 2024.', ['47th IPU Assembly | 2024-05 | PER | held']],
  [
    'On 30 May, during the annual OECD ministerial meeting in Lima, she signed the paper.',
    ['annual OECD ministerial meeting | 2024-05 | PER | held'],
  ],
];

const OF_SEVERAL: [string, string[]][] = [
  [
    'The railway was the subject of a meeting of five leaders in Lima on 10 June 2024.',
    ['meeting of five leaders | 2024-06-10 | PER | held'],
  ],
  ['The railway was the subject of a meeting of two leaders in Lima on 10 June 2024.', []],
  [
    'The President of Chile then joined them for a trilateral summit; a pipeline was on the table.',
    ['trilateral summit | - | - | held'],
  ],
  ['They agreed on Monday to hold their three-way summit on a regular basis.', []],
  ['It was the first Franco-British summit in five years.', []],
  ['It was the first Sino-Russian summit since 2019, held in Lima on 10 June 2024.', []],
  [
    'In Lima, Kenyan President Moses Otieno and Peruvian President Rosa Quispe are due to come together on 20 June for a second informal summit.',
    [],
  ],
];

const CEREMONIES: [string, string[]][] = [
  [
    "Kenyan President Moses Otieno took office. They had last talked in Nairobi on 1 January 2024, when the guest came for Otieno's inauguration.",
    ['inauguration of Moses Otieno | 2024-01-01 | KEN | held'],
  ],
  [
    'The inauguration ceremony of the ABC interconnector took place in Lima on 10 June 2024.',
    ['inauguration ceremony of the ABC | 2024-06-10 | PER | held'],
  ],
  ['On 10 June 2024 the envoy was at the parade in Lima.', ['parade | 2024-06-10 | PER | held']],
  ['The envoy spoke of the 2020 elections.', ['2020 elections | 2020 | - | held']],
];

const THAT_DAY: [string, string[]][] = [
  [
    'LIMA, June 14 -- Kenyan President Moses Otieno arrived on Friday. About 130 companies sent their people to a business forum in the afternoon.',
    ['business forum | 2024-06-14 | PER | held'],
  ],
  [
    'LIMA, June 14 -- The working meeting of heads of state was over on Friday.',
    ['working meeting of heads of state | 2024-06-14 | PER | held'],
  ],
];

const WHERE_IT_STANDS: [string, string[]][] = [
  [
    'LIMA, June 14 -- The Lakes Trade Forum dealt with tariffs on Friday.',
    ['Lakes Trade Forum | 2024-06 | PER | held'],
  ],
  [
    'LIMA, June 14 -- Delegates came home from the previous Lakes Trade Forum with warnings.',
    ['Lakes Trade Forum | - | - | held'],
  ],
  [
    'LIMA, June 14 -- The three-day Lakes Trade Forum is to be held in Quito on Monday.',
    ['Lakes Trade Forum | 2024-06-17 | ECU | planned'],
  ],
  [
    'LIMA, June 14 -- Nairobi plays host to a Lakes Trade Forum on 20 June 2024.',
    ['Lakes Trade Forum | 2024-06-20 | KEN | planned'],
  ],
  [
    'LIMA, June 14 -- The Lakes Trade Forum passed over Chile, where presidential elections were held on Sunday.',
    ['Lakes Trade Forum | - | PER | held', 'presidential elections | 2024-06-09 | CHL | held'],
  ],
  ['LIMA, June 14 -- The G20 is meeting behind fences.', ['G20 | 2024-06 | PER | held']],
  [
    'LIMA, June 14 -- The Lakes Conference on Fisheries, or LCF7, ended on Friday. LCF6 was held in Nairobi in 2021.',
    ['LCF6 | 2021 | KEN | held', 'Lakes Conference on Fisheries | 2024-06 | PER | held'],
  ],
];

const BY_PLACE: [string, string[]][] = [
  [
    'The Lakes Security Summit opened in Lima on 10 June 2024. The previous one took place in Seoul in 2012.',
    ['Lakes Security Summit | 2024-06-10 | PER | held', 'previous Lakes Security Summit | 2012 | KOR | held'],
  ],
  ['The previous one took place in Seoul in 2012.', []],
  ['He is to co-chair the summit in Nairobi on 20 June 2024.', ['summit | 2024-06-20 | KEN | planned']],
  ['He had doubts about the summit.', []],
  [
    'The Lakes Security Summit opened in Lima on 10 June 2024. Anna Berg left the summit in Lima early.',
    ['Lakes Security Summit | 2024-06-10 | PER | held'],
  ],
  ["They spoke in Quito after the last day of the alliance's summit.", ['summit of the alliance | - | ECU | held']],
];

const VOTES: [string, string[]][] = [
  [
    'Elections to the Senate will be held in Peru on 1 December 2024.',
    ['Elections to the Senate | 2024-12-01 | PER | planned'],
  ],
  [
    'She praised the first elections to the State Council, held in Peru in May.',
    ['first elections to the State Council | 2024-05 | PER | held'],
  ],
  [
    'The team is in Peru for the National Assembly election on 20 June 2024.',
    ['National Assembly election | 2024-06-20 | PER | planned'],
  ],
  ['He thanked them for his election to the Human Rights Council in May.', []],
  [
    'LIMA, June 14 -- Anna Berg, the former premier of Kenya, lost the presidential election in May.',
    ['presidential election | 2024-05 | KEN | held'],
  ],
  [
    'Next Sunday the Peruvians will have their say on the accord in a plebiscite.',
    ['plebiscite | 2024-06-16 | PER | planned'],
  ],
  ['The opposition of Peru in Lima threatens with a referendum.', []],
];

for (const [what, cases] of Object.entries({
  'of bodies': OF_BODIES,
  'of several': OF_SEVERAL,
  ceremonies: CEREMONIES,
  'on the day of the text': THAT_DAY,
  'where the text stands': WHERE_IT_STANDS,
  'by their place': BY_PLACE,
  votes: VOTES,
}))
  describe(`gatherings ${what}`, () => {
    test.each(cases)('%s', (text, told) => {
      expect(eventsIn(text)).toEqual([...told].sort());
    });
  });

test('a gathering of a body is also called by the letters that the text gives for it', () => {
  const { events } = readDocument({
    text: 'The Gulf Cooperation Council (GCC) adopted the declaration at its 41st summit in Riyadh on 10 June 2024.',
    published: '2024-06-15',
    publisher: null,
  }).facts;
  expect(events.map(({ name, also }) => [name, also])).toEqual([
    ['41st summit of the Gulf Cooperation Council', ['41st GCC summit']],
  ]);
});
