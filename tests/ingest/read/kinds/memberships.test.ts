import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../../ingest/read/read.ts';

const seatsIn = (text: string): string[] =>
  readDocument({ text, published: '2024-06-15', publisher: null })
    .facts.memberships.map(({ member, of, role, status }) => [member, of, role, status ?? '-'].join(' | '))
    .sort();

const CASES: [string, string[]][] = [
  [
    'Ghana and Togo both belong to the African Union.',
    ['GHA | African Union | member | -', 'TGO | African Union | member | -'],
  ],
  [
    'The Nordic Council, made up of Denmark, Finland and Sweden, met in Oslo.',
    ['DNK | Nordic Council | member | -', 'FIN | Nordic Council | member | -', 'SWE | Nordic Council | member | -'],
  ],
  ['Egypt joined BRICS in 2024.', ['EGY | BRICS | member | -']],
  ['Morocco rejoined the African Union in 2017.', ['MAR | African Union | member | -']],
  ['Kenya joined ASEAN leaders in calling for peace.', []],
  ['Viet Nam wants to become a member of BRICS.', []],
  ['Ukraine is a candidate for membership of the European Union.', []],
  ['That made Finland the first EU member state to do so.', ['FIN | EU | member | -']],
  ['Timor-Leste, ASEAN’s newest member, sent an envoy.', ['TLS | ASEAN | member | -']],
  ['Angola, the current chair of the African Union, hosted the talks.', ['AGO | African Union | chair | -']],
  ['Japan took over the rotating G7 presidency from Germany.', ['DEU | G7 | chair | former', 'JPN | G7 | chair | -']],
  [
    'Brazil hands over the G20 presidency to South Africa in December.',
    ['BRA | G20 | chair | former', 'ZAF | G20 | chair | -'],
  ],
  [
    'Turkmenistan was granted observer status at the Organization of Turkic States.',
    ['TKM | Organization of Turkic States | observer | -'],
  ],
  [
    '"We are also a member of the African Union’s Peace and Security Council," said Kenyan Foreign Minister Alfred Mutua.',
    ["KEN | African Union's Peace and Security Council | member | -"],
  ],
  [
    'Elected to the Human Rights Council were Chile, Cuba and Ghana.',
    ['CHL', 'CUB', 'GHA'].map((code) => `${code} | United Nations Human Rights Council | member | -`),
  ],
  [
    'The U.N. General Assembly on Tuesday elected five countries to the UN Security Council. Chosen for two-year terms were Denmark, Greece, Pakistan, Panama and Somalia. Peru, a council member since 2023, did not run.',
    ['DNK', 'GRC', 'PAK', 'PAN', 'PER', 'SOM'].map((code) => `${code} | United Nations Security Council | member | -`),
  ],
  ['Qatar is not a member of NATO.', []],
  ['Relations with member states of the European Union and Japan grew.', []],
  ['Sweden and Finland, NATO’s newest members, attended.', ['FIN | NATO | member | -', 'SWE | NATO | member | -']],
  [
    'Members of the Visegrad Group - Czechia, Hungary and Slovakia - disagreed.',
    ['CZE | Visegrad Group | member | -', 'HUN | Visegrad Group | member | -', 'SVK | Visegrad Group | member | -'],
  ],
  ['BRICS members Brazil and India backed the plan.', ['BRA | BRICS | member | -', 'IND | BRICS | member | -']],
  ['Indonesia handed the ASEAN chairmanship to Laos.', ['IDN | ASEAN | chair | former', 'LAO | ASEAN | chair | -']],
];

describe('seats of states in bodies', () => {
  test.each(CASES)('%s', (text, expected) => expect(seatsIn(text)).toEqual(expected));
});
