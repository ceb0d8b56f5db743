import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../../../ingest/read/read.ts';

const seatsIn = (text: string): string[] =>
  readDocument({ text, published: '2024-06-15', publisher: null })
    .facts.memberships.map(({ member, of, role }) => [member, of, role].join(' | '))
    .sort();

const council = (role: string, ...codes: string[]): string[] =>
  codes.map((code) => `${code} | United Nations Security Council | ${role}`).sort();

/** Seats as plain retellings have them: descriptions for states, bodies told before, lists by votes. */
const CASES: [string, string[]][] = [
  [
    'The next two years will see Denmark on the United Nations Security Council. The General Assembly chose the Nordic country as a non-permanent member.',
    council('member', 'DNK'),
  ],
  [
    'Peru was elected to the UN Security Council on Thursday. Ghana received 180 votes, Oman and Togo came to 171 each, and Nepal had 97 votes.',
    council('member', 'PER', 'GHA', 'OMN', 'TGO'),
  ],
  [
    'Laos was elected to the UN Security Council. It follows Benin, whose term runs out in December.',
    council('member', 'LAO', 'BEN'),
  ],
  [
    'Laos was elected to the UN Security Council. Kenya, Norway and Mexico were voted in as non-permanent members the day before.',
    [...council('member', 'LAO'), ...council('non-permanent member', 'KEN', 'MEX', 'NOR')].sort(),
  ],
  ['South Sudan has been received into the United Nations.', ['SSD | United Nations | member']],
  [
    'The flag of Tuvalu was raised in New York. The General Assembly had admitted the island state by acclamation as the 189th member.',
    ['TUV | United Nations | member'],
  ],
  ['Serbia keeps the former seat at the United Nations.', ['SRB | United Nations | member']],
  [
    'Montenegro, which has some 650,000 inhabitants, is likewise a new participating State of the Organization for Security and Cooperation in Europe.',
    ['MNE | Organization for Security and Cooperation in Europe | participating state'],
  ],
  [
    'It falls to Cyprus to preside over the Council of the European Union.',
    ['CYP | Council of the European Union | chair'],
  ],
  [
    'Latvia chairs the Council of the Baltic Sea States. The chair passes from Latvia to Finland in July 2025.',
    ['FIN | Council of the Baltic Sea States | chair', 'LVA | Council of the Baltic Sea States | chair'],
  ],
  [
    'Uganda holds the chair of the East African Community and will hand it to Rwanda in November.',
    ['RWA | East African Community | chair', 'UGA | East African Community | chair'],
  ],
  ['UNESCO took Kosovo in as a full member.', ['XKX | UNESCO | full member']],
  [
    'BIMSTEC met in Bangkok. India, Nepal and Bhutan are its members.',
    ['BTN | BIMSTEC | member', 'IND | BIMSTEC | member', 'NPL | BIMSTEC | member'],
  ],
  [
    'The East African Community admitted Somalia last year. The other partner states are Burundi, Kenya and Uganda.',
    ['BDI', 'KEN', 'SOM', 'UGA'].map((code) => `${code} | East African Community | member`),
  ],
  ['As the first of the G7 countries, Italy joined the initiative.', ['ITA | G7 | member']],
  [
    'Finland and Sweden stayed calm. Both are members of the Nordic Council.',
    ['FIN | Nordic Council | member', 'SWE | Nordic Council | member'],
  ],
  [
    'Peru is a member of APEC, as are Chile and Mexico.',
    ['CHL | APEC | member', 'MEX | APEC | member', 'PER | APEC | member'],
  ],
  [
    'Indonesia holds the ASEAN chair this year and Laos will do so next year.',
    ['IDN | ASEAN | chair', 'LAO | ASEAN | chair'],
  ],
  [
    'The UN Security Council, of which Germany is President for July, met.',
    ['DEU | United Nations Security Council | chair'],
  ],
  [
    'South Sudan was admitted to the United Nations. The last country to join before South Sudan was Montenegro.',
    ['MNE | United Nations | member', 'SSD | United Nations | member'],
  ],
  [
    'Venezuela took part in the MERCOSUR summit as a full member. Paraguay remains suspended.',
    ['PRY | MERCOSUR | suspended member', 'VEN | MERCOSUR | full member'],
  ],
  [
    'The Bahamas, which chairs the grouping until June, did not object. CARICOM and the European Union signed in April.',
    [],
  ],
  [
    'CARICOM and the European Union will sign in April. Barbados, which chairs the grouping until June, sent its premier.',
    ['BRB | CARICOM | chair'],
  ],
  [
    'Cuba holds the chair of CELAC. Chile held it until June; Peru is to take over in 2025.',
    ['CHL | CELAC | chair', 'CUB | CELAC | chair', 'PER | CELAC | chair'],
  ],
  [
    'Malta took over the presidency of the Council of the EU in January. Latvia follows in July.',
    ['LVA | Council of the EU | chair', 'MLT | Council of the EU | chair'],
  ],
  [
    'Albania was elected to the Human Rights Council. Burundi and Ghana represent Africa, Japan and Kuwait will sit for Asia.',
    ['ALB', 'BDI', 'GHA', 'JPN', 'KWT'].map((code) => `${code} | United Nations Human Rights Council | member`),
  ],
  [
    'Ukraine and Moldova were granted the status of candidates for EU membership.',
    ['MDA | EU | candidate', 'UKR | EU | candidate'],
  ],
  ['The African Union met. After 33 years Morocco is back in the African Union.', ['MAR | African Union | member']],
  ['China, he reasoned, is a permanent member of the UN Security Council.', council('permanent member', 'CHN')],
  [
    'Japan is one of twelve members of the Comprehensive and Progressive Agreement for Trans-Pacific Partnership (CPTPP).',
    ['JPN | Comprehensive and Progressive Agreement for Trans-Pacific Partnership | member'],
  ],
  [
    'The Shanghai Cooperation Organization met. Egypt and Qatar become dialogue partners. Pakistan has been a full member since 2017.',
    [
      'EGY | Shanghai Cooperation Organization | dialogue partner',
      'PAK | Shanghai Cooperation Organization | full member',
      'QAT | Shanghai Cooperation Organization | dialogue partner',
    ],
  ],
  [
    'Laos sits on the UN Security Council. The presidency of the Council for January is in the hands of Somalia, which stays until December, like Denmark, Greece and Panama.',
    [...council('chair', 'SOM'), ...council('member', 'LAO', 'DNK', 'GRC', 'PAN')].sort(),
  ],
  // whoever chairs in person has an office, no seat for the state
  ['At the table sat Mark Brown of the Cook Islands, the Chairman of CARICOM.', []],
  ['Jakaya Kikwete, President of Tanzania and since January chairman of the African Union, flew in on Wednesday.', []],
  [
    'Martti Ahtisaari and Mary Robinson of Ireland sit on the Panel of Eminent Persons.',
    ['Martti Ahtisaari | Panel of Eminent Persons | member', 'Mary Robinson | Panel of Eminent Persons | member'],
  ],
  ['The minister let Jane Poole take the chair behind the nameplate at the Pacific Islands Forum.', []],
  // a list with a comma before its "and"
  [
    'Benin will sit on the UN Security Council from January. Ghana, Peru, and Fiji were voted in at once.',
    ['BEN', 'FJI', 'GHA', 'PER'].map((code) => `${code} | United Nations Security Council | member`),
  ],
  [
    'Ghana will have a seat on the UN Security Council. Slovenia came in with 153 votes, and Belarus stayed behind with 38.',
    ['GHA | United Nations Security Council | member', 'SVN | United Nations Security Council | member'],
  ],
  // "the country" is the one whose policy was told of, else the one that the text is from
  [
    'It was the greatest success of Latvian foreign policy since 2004, when the country became a member of NATO.',
    ['LVA | NATO | member'],
  ],
  [
    'LIMA, Peru – A new chapter began on Monday. The country stays in the Pacific Alliance, said the minister.',
    ['PER | Pacific Alliance | member'],
  ],
  ['Latvia has belonged to the OECD since 2016 and Malta since 2019.', ['LVA | OECD | member', 'MLT | OECD | member']],
  [
    'Benin signed in May. With that it is the 124th state to become a member of the International Criminal Court.',
    ['BEN | International Criminal Court | member'],
  ],
  ['Benin would be the 124th state to become a member of the International Criminal Court.', []],
  ['In September Benin, now at the head of the African Union, expects guests.', ['BEN | African Union | chair']],
  [
    'ASEAN ministers met on Monday. The gavel will pass from Malaysia to the Philippines, which take over in January.',
    ['MYS | ASEAN | chair', 'PHL | ASEAN | chair'],
  ],
  ['Trade grew in ASEAN, as Malaysia leads the bloc this year.', ['MYS | ASEAN | chair']],
  ['Colombia joined the OECD in 2020, Costa Rica a year later.', ['COL | OECD | member', 'CRI | OECD | member']],
  ['Egypt and Ethiopia both entered BRICS on January 1.', ['EGY | BRICS | member', 'ETH | BRICS | member']],
  ['Syria is again a member of the Arab League.', ['SYR | Arab League | member']],
  ['Bolivia is the newest of the Mercosur members.', ['BOL | Mercosur | member']],
  [
    'The minister recalled that his country, Chile, had been the first in South America to enter the OECD.',
    ['CHL | OECD | member'],
  ],
  ['Chile would be the first in South America to enter the OECD.', []],
  [
    'Brazil has the presidency of the G20 this year and South Africa will take over on December 1.',
    ['BRA | G20 | chair', 'ZAF | G20 | chair'],
  ],
  [
    'Elected to the UN Human Rights Council were also Bolivia, Qatar and Thailand.',
    ['BOL', 'QAT', 'THA'].map((code) => `${code} | United Nations Human Rights Council | member`),
  ],
  [
    'Riga spoke first. Membership of NATO and the OECD was achieved long ago, Prime Minister Anna Kalna of Latvia remarked.',
    ['LVA | NATO | member', 'LVA | OECD | member'],
  ],
  ['Peru has turned its back on the Pacific Alliance.', []],
  ['Canada got 108 votes for the UN Security Council and went away with empty hands.', []],
];

/** Those who come, stay and go, listed in other words and sentences than those that name the body. */
const LISTED: [string, string[]][] = [
  [
    'Latvia will enter the UN Security Council in January. Its fellow newcomers are Benin, Oman and Peru, all of which ran unopposed. Staying on are Laos and Chad. The three who must go are Fiji, Cuba and Nepal.',
    council('member', 'LVA', 'BEN', 'OMN', 'PER', 'LAO', 'TCD', 'FJI', 'CUB', 'NPL'),
  ],
  [
    'The Human Rights Council has four new members. The seats went to Angola and Mali; to Iraq and Nepal; and to Estonia.',
    ['AGO', 'EST', 'IRQ', 'MLI', 'NPL'].map((code) => `${code} | United Nations Human Rights Council | member`),
  ],
  [
    'Rwanda hosts the East African Community this week. Ethiopia, Oman and Chad look on as observers.',
    ['ETH', 'OMN', 'TCD'].map((code) => `${code} | East African Community | member`),
  ],
  [
    'The General Assembly suspended Libya from the Human Rights Council.',
    ['LBY | United Nations Human Rights Council | suspended member'],
  ],
  [
    'Suspended from the Pacific Islands Forum in May, Fiji stayed away, and its place in the Commonwealth was taken too.',
    ['FJI | Commonwealth | suspended member', 'FJI | Pacific Islands Forum | suspended member'],
  ],
  [
    'Fiji joined the Pacific Alliance. Benin, Oman and Peru were there before; Chad, Cuba and Togo trade with it, and the leaders of Mali, Iraq and Laos were guests. Ministers came from Niger, Gabon and Malta. Nepal, Kenya and Tonga might be let in later.',
    ['BEN', 'FJI', 'OMN', 'PER'].map((code) => `${code} | Pacific Alliance | member`),
  ],
  [
    'Twelve states founded the African Union on Friday: Ghana, Benin and Togo were the first.',
    ['BEN', 'GHA', 'TGO'].map((code) => `${code} | African Union | member`),
  ],
  [
    'Iceland ended its term at the helm of the Council of Europe. Kenya chairs the African Union. It turns the chair over to Togo in July.',
    ['ISL | Council of Europe | chair', 'KEN | African Union | chair', 'TGO | African Union | chair'],
  ],
  ['Qatar left OPEC on Monday, and Fiji left the African Union summit early.', ['QAT | OPEC | former member']],
  ['Turkey, in NATO since 1952, said no.', ['TUR | NATO | member']],
  [
    'China presides over the Arctic Council, after Chile and before Peru.',
    ['CHL', 'CHN', 'PER'].map((code) => `${code} | Arctic Council | chair`),
  ],
];

/** The same words of others: of talks, journeys and wishes. */
const NOT_LISTED: string[] = [
  'Latvia spoke for the Arctic Council. Its leaders met members of parliament from Benin, Oman and Peru.',
  'The Pacific Alliance met on Friday. Benin, Oman and Peru have applied to come in as members.',
  'The minister of Ghana, who chaired a session of the Arctic Council, leaves for Benin, Oman and Peru next week.',
  'The Security Council recommended that Kosovo be let in, and the General Assembly will vote.',
];

describe('seats as retold news has them', () => {
  test.each(LISTED)('%s', (text, expected) => expect(seatsIn(text)).toEqual([...expected].sort()));
  test.each(NOT_LISTED)('none: %s', (text) => expect(seatsIn(text)).toEqual([]));
  test.each(CASES)('%s', (text, expected) => {
    expect(seatsIn(text)).toEqual(expected);
  });
});
