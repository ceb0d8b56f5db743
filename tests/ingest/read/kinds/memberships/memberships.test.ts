import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../../../ingest/read/read.ts';

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
  ['Ukraine is a candidate for membership of the European Union.', ['UKR | European Union | candidate | -']],
  ['That made Finland the first EU member state to do so.', ['FIN | EU | member | -']],
  ['Timor-Leste, ASEAN’s newest member, sent an envoy.', ['TLS | ASEAN | member | -']],
  ['Angola, the current chair of the African Union, hosted the talks.', ['AGO | African Union | chair | -']],
  ['Japan took over the rotating G7 presidency from Germany.', ['JPN | G7 | chair | -']],
  ['Brazil hands over the G20 presidency to South Africa in December.', ['ZAF | G20 | chair | -']],
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
  ['Indonesia handed the ASEAN chairmanship to Laos.', ['LAO | ASEAN | chair | -']],
];

/** Constructions by which news tells who sits, chairs, waits or is kept out; wishes, votes to come and quarrels are no seats. */
const MORE: [string, string[]][] = [
  [
    'Slovenia took over the presidency of the Council of the European Union on July 1.',
    ['SVN | Council of the European Union | chair | -'],
  ],
  [
    'Sweden, which holds the rotating EU Council presidency, hosted the ministers in Uppsala.',
    ['SWE | EU Council | chair | -'],
  ],
  [
    'Under the Belgian presidency of the Council of the European Union, ministers agreed on a text.',
    ['BEL | Council of the European Union | chair | -'],
  ],
  ['Foreign ministers met in Toledo during the Spanish EU presidency.', ['ESP | EU | chair | -']],
  [
    'Malta holds the presidency of the UN Security Council for the month of April.',
    ['MLT | United Nations Security Council | chair | -'],
  ],
  [
    'Japan, currently a non-permanent member of the UN Security Council for the 2023-24 term, proposed a text.',
    ['JPN | United Nations Security Council | non-permanent member | -'],
  ],
  [
    'Ecuador, Japan, Malta, Mozambique and Switzerland began their two-year terms on the Security Council on January 1.',
    [
      'CHE | Security Council | member | -',
      'ECU | Security Council | member | -',
      'JPN | Security Council | member | -',
      'MLT | Security Council | member | -',
      'MOZ | Security Council | member | -',
    ],
  ],
  ['Brazil assumed the rotating presidency of the G20 on December 1.', ['BRA | G20 | chair | -']],
  [
    'South African President Cyril Ramaphosa, who chairs the African Union, flew to Cairo.',
    ['ZAF | African Union | chair | -'],
  ],
  [
    'Angola currently chairs the Southern African Development Community.',
    ['AGO | Southern African Development Community | chair | -'],
  ],
  ['Trinidad and Tobago will take over as chair of CARICOM in July.', ['TTO | CARICOM | chair | -']],
  ['Paraguay handed the pro tempore presidency of Mercosur to Argentina.', ['ARG | Mercosur | chair | -']],
  ['Barbados, which currently holds the chairmanship of CARICOM, sent a note.', ['BRB | CARICOM | chair | -']],
  ['North Macedonia, which chaired the OSCE in 2023, hosted the ministers in Skopje.', ['MKD | OSCE | chair | -']],
  ['NATO ally Turkey objected to the plan.', ['TUR | NATO | member | -']],
  ['EU member Hungary blocked the text.', ['HUN | EU | member | -']],
  ['EU members Austria and Cyprus abstained.', ['AUT | EU | member | -', 'CYP | EU | member | -']],
  ['Fellow NATO members Canada and Iceland sent ships.', ['CAN | NATO | member | -', 'ISL | NATO | member | -']],
  ['Viet Nam joined the WTO in 2007.', ['VNM | WTO | member | -']],
  [
    "China's accession to the WTO in 2001 changed its economy. Since China's accession to the WTO, trade has grown.",
    ['CHN | WTO | member | -'],
  ],
  [
    'Ukraine and Moldova were granted EU candidate status in June 2022.',
    ['MDA | EU | candidate | -', 'UKR | EU | candidate | -'],
  ],
  ['Albania, an EU candidate country, adopted the law.', ['ALB | EU | candidate | -']],
  ['North Macedonia has been a candidate for EU membership since 2005.', ['MKD | EU | candidate | -']],
  ['Georgia, which applied for membership of the European Union in 2022, held elections.', []],
  ['Saudi Arabia has been invited to join BRICS.', []],
  [
    'Egypt, Ethiopia, Iran and the United Arab Emirates became full members of BRICS on January 1, 2024.',
    [
      'ARE | BRICS | full member | -',
      'EGY | BRICS | full member | -',
      'ETH | BRICS | full member | -',
      'IRN | BRICS | full member | -',
    ],
  ],
  [
    'Belarus became the 10th member of the Shanghai Cooperation Organization in July.',
    ['BLR | Shanghai Cooperation Organization | member | -'],
  ],
  ["Finland became NATO's 31st member on April 4.", ['FIN | NATO | member | -']],
  [
    'The Democratic Republic of the Congo was formally admitted to the East African Community in 2022.',
    ['COD | East African Community | member | -'],
  ],
  ['The East African Community admitted Somalia as its eighth member.', ['SOM | East African Community | member | -']],
  [
    'ECOWAS has suspended Mali, Guinea and Burkina Faso after coups.',
    [
      'BFA | ECOWAS | suspended member | -',
      'GIN | ECOWAS | suspended member | -',
      'MLI | ECOWAS | suspended member | -',
    ],
  ],
  ['Niger was suspended from the African Union in August.', ['NER | African Union | suspended member | -']],
  [
    'Sri Lanka is a dialogue partner of the Shanghai Cooperation Organization.',
    ['LKA | Shanghai Cooperation Organization | dialogue partner | -'],
  ],
  [
    'Chile and Ecuador are observers in the Pacific Alliance.',
    ['CHL | Pacific Alliance | observer | -', 'ECU | Pacific Alliance | observer | -'],
  ],
  ['Papua New Guinea has observer status in ASEAN.', ['PNG | ASEAN | observer | -']],
  ["Indonesia, this year's ASEAN chair, invited the ministers to Jakarta.", ['IDN | ASEAN | chair | -']],
  ['As chair of the G20, India convened the ministers in Bengaluru.', ['IND | G20 | chair | -']],
  [
    'The five permanent members of the Security Council - Britain, China, France, Russia and the United States - issued a statement.',
    [
      'CHN | Security Council | permanent member | -',
      'FRA | Security Council | permanent member | -',
      'GBR | Security Council | permanent member | -',
      'RUS | Security Council | permanent member | -',
      'USA | Security Council | permanent member | -',
    ],
  ],
  [
    'Veto-wielding council members Russia and China abstained in the Security Council vote.',
    ['CHN | Security Council | member | -', 'RUS | Security Council | member | -'],
  ],
  [
    'The GCC groups Bahrain, Kuwait, Oman, Qatar, Saudi Arabia and the United Arab Emirates.',
    [
      'ARE | GCC | member | -',
      'BHR | GCC | member | -',
      'KWT | GCC | member | -',
      'OMN | GCC | member | -',
      'QAT | GCC | member | -',
      'SAU | GCC | member | -',
    ],
  ],
  [
    'Lithuania was elected to the UN Human Rights Council in October.',
    ['LTU | United Nations Human Rights Council | member | -'],
  ],
  [
    'Costa Rica won a seat on the Human Rights Council, beating Venezuela.',
    ['CRI | United Nations Human Rights Council | member | -'],
  ],
  ['Kyrgyzstan is seeking a non-permanent seat on the Security Council for 2027-28.', []],
  ['The Philippines is campaigning for a seat on the Security Council.', []],
  ["Turkey blocked Sweden's membership of NATO for a year.", []],
  ["Kenya's president chaired the IGAD summit in Nairobi.", []],
  ["Ghana's foreign minister met the president of the European Commission.", []],
  ['Cuba was a founding member of the Non-Aligned Movement.', ['CUB | Non-Aligned Movement | founding member | -']],
  ['Croatia entered the European Union in 2013.', ['HRV | European Union | member | -']],
  [
    'Kazakhstan chairs the Organization of Turkic States this year. It will pass the chairmanship to Kyrgyzstan in November.',
    ['KAZ | Organization of Turkic States | chair | -', 'KGZ | Organization of Turkic States | chair | -'],
  ],
  [
    "The Arab League readmitted Syria in May. Syria's membership had been suspended in 2011.",
    ['SYR | Arab League | member | -'],
  ],
  [
    "Comoros President Azali Assoumani took over the chairmanship of the African Union from Senegal's Macky Sall.",
    ['COM | African Union | chair | -'],
  ],
  ['Zimbabwe wants to rejoin the Commonwealth.', []],
  [
    'Gabon and Togo joined the Commonwealth in 2022.',
    ['GAB | Commonwealth | member | -', 'TGO | Commonwealth | member | -'],
  ],
  [
    'Members of the bloc, including Fiji and Samoa, were absent from the Pacific Islands Forum.',
    ['FJI | Pacific Islands Forum | member | -', 'WSM | Pacific Islands Forum | member | -'],
  ],
  [
    'Iran became a full member of the Shanghai Cooperation Organization, which also includes China, India and Russia.',
    [
      'CHN | Shanghai Cooperation Organization | member | -',
      'IND | Shanghai Cooperation Organization | member | -',
      'IRN | Shanghai Cooperation Organization | full member | -',
      'RUS | Shanghai Cooperation Organization | member | -',
    ],
  ],
  [
    'Guyana, a council member since January, called the Security Council meeting.',
    ['GUY | Security Council | member | -'],
  ],
  ['Norway is not a member of the European Union.', []],
  ['Russia was expelled from the Council of Europe in 2022.', []],
  [
    'Iran attended the BRICS summit. It has been a member of the group since January 2024; in the Shanghai Cooperation Organization it has had a seat since 2023.',
    ['IRN | BRICS | member | -', 'IRN | Shanghai Cooperation Organization | member | -'],
  ],
  [
    'The Council was founded in 1996. Thirteen non-Arctic states, among them China, India and Switzerland, are observers of the Arctic Council.',
    [
      'CHE | Arctic Council | observer | -',
      'CHN | Arctic Council | observer | -',
      'IND | Arctic Council | observer | -',
    ],
  ],
  [
    'Guyana will take a seat on the UN Security Council, as a non-permanent member, in January.',
    ['GUY | United Nations Security Council | member | -'],
  ],
  [
    'Costa Rica is in. With the deposit of its papers, the country became the 38th member of the Organisation for Economic Co-operation and Development (OECD), and the fourth from Latin America after Mexico, Chile and Colombia. The OECD is glad, and Costa Rica hails the OECD.',
    ['CHL | OECD | member | -', 'COL | OECD | member | -', 'CRI | OECD | member | -', 'MEX | OECD | member | -'],
  ],
  ['Colombia has been in the OECD since April 2020.', ['COL | OECD | member | -']],
  [
    'Bangladesh took over the chair of the seven-nation grouping from Thailand at the BIMSTEC summit.',
    ['BGD | BIMSTEC | chair | -'],
  ],
  [
    'Rwanda is a member of both the East African Community and the Commonwealth.',
    ['RWA | Commonwealth | member | -', 'RWA | East African Community | member | -'],
  ],
  ['Timor-Leste hopes to join ASEAN. The country was admitted to the WTO in 2024.', ['TLS | WTO | member | -']],
  [
    'Comoros and Timor-Leste became the newest members of the World Trade Organization.',
    ['COM | World Trade Organization | member | -', 'TLS | World Trade Organization | member | -'],
  ],
  ['The Maldives rejoined the Commonwealth in 2020. It had left in 2016.', ['MDV | Commonwealth | member | -']],
  ['Peru will host and chair APEC next year.', ['PER | APEC | chair | -']],
  [
    "Uruguay's Foreign Minister Omar Paganini said Mercosur, of which Bolivia is the newest member, should open up.",
    ['BOL | Mercosur | member | -'],
  ],
  [
    'The six members of the Gulf Cooperation Council (Bahrain, Kuwait, Oman, Qatar, Saudi Arabia and the United Arab Emirates) agreed.',
    [
      'ARE | Gulf Cooperation Council | member | -',
      'BHR | Gulf Cooperation Council | member | -',
      'KWT | Gulf Cooperation Council | member | -',
      'OMN | Gulf Cooperation Council | member | -',
      'QAT | Gulf Cooperation Council | member | -',
      'SAU | Gulf Cooperation Council | member | -',
    ],
  ],
  ['Switzerland, which is not an EU member, followed the sanctions.', []],
  [
    'Serbia, a candidate for membership in the European Union, did not follow.',
    ['SRB | European Union | candidate | -'],
  ],
  ['Kosovo is not a member of the United Nations.', []],
  [
    'Moldova was granted candidate status in June 2022 by the European Union.',
    ['MDA | European Union | candidate | -'],
  ],
  ['Iceland belongs to NATO but not to the EU.', ['ISL | NATO | member | -']],
  ['Ireland and Austria are EU members but stay out of NATO.', ['AUT | EU | member | -', 'IRL | EU | member | -']],
  ['Montenegro, which joined NATO in 2017, sent soldiers.', ['MNE | NATO | member | -']],
  ['Sierra Leone holds the Security Council presidency for August.', ['SLE | Security Council | chair | -']],
];

describe('seats of states in bodies', () => {
  test.each([...CASES, ...MORE])('%s', (text, expected) => expect(seatsIn(text)).toEqual(expected));
});
