import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../../../ingest/read/read.ts';

const seatsIn = (text: string): string[] =>
  readDocument({ text, published: '2024-06-15', publisher: null })
    .facts.memberships.map(({ member, of, role }) => [member, of, role].join(' | '))
    .sort();

/** States whose seat is told beside their verb, by a clause, or by pointing back. */
const CASES: [string, string[]][] = [
  [
    'Ghana and Togo, neighbours with a common lagoon, joined the Commonwealth on Monday.',
    ['GHA | Commonwealth | member', 'TGO | Commonwealth | member'],
  ],
  [
    'Angola, never under British rule and far from London, entered the Commonwealth in May.',
    ['AGO | Commonwealth | member'],
  ],
  [
    'Kiribati is to succeed Samoa at the helm of the Pacific Islands Forum in August.',
    ['KIR | Pacific Islands Forum | chair', 'WSM | Pacific Islands Forum | chair'],
  ],
  ['Much is asked of ASEAN under Laos, its next chair.', ['LAO | ASEAN | chair']],
  [
    'They spoke of the two years that Kenya will spend on the UN Security Council as a non-permanent member.',
    ['KEN | United Nations Security Council | member'],
  ],
  [
    "As for Malta's work as a non-permanent member of the UN Security Council, Norway follows it with interest.",
    ['MLT | United Nations Security Council | non-permanent member'],
  ],
  [
    'The Prime Minister of Malta, which has the presidency of the Council of the European Union until June, Jan Petterson, is here.',
    ['MLT | Council of the European Union | chair'],
  ],
  [
    'Leaders of SAARC met in Malé. Nepal takes over from Bhutan in the chair.',
    ['BTN | SAARC | chair', 'NPL | SAARC | chair'],
  ],
  [
    'The country was hit hard. Malta does not quit the Commonwealth, in which it will remain as a republic.',
    ['MLT | Commonwealth | member'],
  ],
  [
    'Iceland and Norway are neighbours at sea. Both countries belong to NATO and to the Council of Europe.',
    [
      'ISL | Council of Europe | member',
      'ISL | NATO | member',
      'NOR | Council of Europe | member',
      'NOR | NATO | member',
    ],
  ],
  [
    'Prime Minister Jonas Petterson of Norway, whose country holds the presidency of the Council of the European Union, opened the talks.',
    ['NOR | Council of the European Union | chair'],
  ],
  [
    'Prime Minister Jonas Petterson of Denmark met Anders Holm, the Prime Minister of Sweden, who signed on behalf of the EU presidency that his country holds.',
    ['SWE | EU | chair'],
  ],
  [
    'The Assembly gave Denmark a seat on the Security Council. The same was true of Pakistan and Panama, elected for Asia and Latin America, and of Greece for the West.',
    ['DNK', 'GRC', 'PAK', 'PAN'].map((code) => `${code} | Security Council | member`),
  ],
  [
    'Denmark returns to the United Nations Security Council. Latvia won it, polling 140 votes against 51 for Serbia. Malta, Japan and Gabon leave in December.',
    ['DNK', 'GAB', 'JPN', 'LVA', 'MLT'].map((code) => `${code} | United Nations Security Council | member`),
  ],
  ['Mozambique joined the world body in 1975.', ['MOZ | United Nations | member']],
  [
    'He spoke of cooperation within the Pacific Alliance, of which both Chile and Peru are members.',
    ['CHL | Pacific Alliance | member', 'PER | Pacific Alliance | member'],
  ],
  [
    'The East African Community meets in May. Of that bloc, Rwanda is so far the only country to ratify the text.',
    ['RWA | East African Community | member'],
  ],
  [
    'Estonia became the 17th country of the euro area in 2011. The last to come in was Latvia.',
    ['EST | euro area | member', 'LVA | euro area | member'],
  ],
  ['ASEAN counts eleven members, the youngest of them Timor-Leste.', ['TLS | ASEAN | member']],
  [
    'Moldova stays in the Commonwealth of Independent States for now.',
    ['MDA | Commonwealth of Independent States | member'],
  ],
  [
    'President Amadou Kone of Ghana spoke to the Commonwealth. Kone’s country is itself a member with a history; it joined in 1957.',
    ['GHA | Commonwealth | member'],
  ],
  [
    'The African Union Commission elected its head. It was the day on which Angola assumed the chair of the Union for 2025.',
    ['AGO | African Union | chair'],
  ],
  [
    'The Netherlands was admitted to NATO at the start; Finland was admitted last year.',
    ['FIN | NATO | member', 'NLD | NATO | member'],
  ],
  [
    'France, as a permanent member, cast its veto in the Security Council.',
    ['FRA | Security Council | permanent member'],
  ],
  // the short form only where the text goes on with it
  [
    'Namibia belongs to the Southern African Development Community (SADC).',
    ['NAM | Southern African Development Community | member'],
  ],
  [
    'Namibia belongs to the Southern African Development Community (SADC). SADC met in May.',
    ['NAM | Southern African Development Community | member'],
  ],
  [
    'Namibia belongs to the Southern African Development Community (SADC). SADC met in May. Then SADC rested.',
    ['NAM | SADC | member'],
  ],
];

/** What only looks like a seat. */
/** Seats told by a verb that shares its subject, of those who are joined, of few among many, by papers that were handed in. */
const BESIDE: [string, string[]][] = [
  [
    'The chairmanship of the African Union, which changes hands every year, passed to Ghana.',
    ['GHA | African Union | chair'],
  ],
  ['The chairmanship of the African Union, which Togo had wanted, passed to nobody.', []],
  ['Indonesia does not belong to the G7 but holds the presidency of the G20 this year.', ['IDN | G20 | chair']],
  [
    'Kenya is not a member of the Arab League but now holds the chair of the African Union.',
    ['KEN | African Union | chair'],
  ],
  [
    'Chile does not sit on the Security Council but has a seat on the Human Rights Council.',
    ['CHL | United Nations Human Rights Council | member'],
  ],
  ['Norway stays out of the G20 but has a seat in the Arctic Council.', ['NOR | Arctic Council | member']],
  [
    'Ghana is the newest member of the Commonwealth. Togo and Gabon are thus joined by another country.',
    ['GAB | Commonwealth | member', 'GHA | Commonwealth | member', 'TGO | Commonwealth | member'],
  ],
  [
    'Somalia is the newest member of the East African Community. Kenya, Rwanda and Uganda have thus been joined by an eighth country.',
    [
      'KEN | East African Community | member',
      'RWA | East African Community | member',
      'SOM | East African Community | member',
      'UGA | East African Community | member',
    ],
  ],
  [
    'Kenya and Rwanda have been joined by South Sudan in the East African Community.',
    [
      'KEN | East African Community | member',
      'RWA | East African Community | member',
      'SSD | East African Community | member',
    ],
  ],
  [
    "An island is joining the Pacific Islands Forum for the first time in years. Palau's accession agreement was signed on Monday.",
    ['PLW | Pacific Islands Forum | member'],
  ],
  ['He praised Portugal as one of the few allies in NATO which pay in time.', ['PRT | NATO | member']],
  ['She called Latvia one of the most loyal allies in NATO.', ['LVA | NATO | member']],
  ['He thanked Ghana as one of the few members of ECOWAS that have paid.', ['GHA | ECOWAS | member']],
  [
    'Mercosur met in Asunción. There the Minister deposited the instrument of ratification by which Bolivia becomes a full member of the bloc.',
    ['BOL | Mercosur | full member'],
  ],
  [
    'Kenya handed in the papers of ratification with which Malawi becomes a member of the African Union.',
    ['MWI | African Union | member'],
  ],
  [
    'The OECD has 30 members at present, only one of them Latin American: Mexico was admitted in 1994.',
    ['MEX | OECD | member'],
  ],
  [
    'ASEAN has ten members, two of them rather young: Laos and Malaysia were named first.',
    ['LAO | ASEAN | member', 'MYS | ASEAN | member'],
  ],
  [
    'Togo has won a seat on the United Nations Human Rights Council. Together with Togo, the General Assembly elected Spain, Kenya and the Gambia.',
    ['ESP', 'GMB', 'KEN', 'TGO'].map((code) => `${code} | United Nations Human Rights Council | member`),
  ],
  [
    'Togo has won a seat on the United Nations Human Rights Council. The General Assembly condemned Spain, Kenya and the Gambia.',
    ['TGO | United Nations Human Rights Council | member'],
  ],
  [
    "Minister Ama Kone spoke of Ghana's year. Ties with Brazil, Chile and Peru are good. The country is now a partner country of BRICS.",
    ['GHA | BRICS | partner country'],
  ],
  [
    'Armenia joined the OSCE at the summit in Egypt, took over the chair of the Council of Europe, and spoke as an observer of the Arab League.',
    ['ARM | Arab League | observer', 'ARM | Council of Europe | chair', 'ARM | OSCE | member'],
  ],
  [
    "Minister Ama Kone spoke of Rwanda's work. As a member of the African Union, a body of many states, it wants clear mandates.",
    ['RWA | African Union | member'],
  ],
  [
    'Kenya is chair of the Committee of African Heads of State and Government on Climate Change.',
    ['KEN | Committee of African Heads of State and Government on Climate Change | chair'],
  ],
  ['Malta will be chair of the Council of Europe in May.', ['MLT | Council of Europe | chair']],
  ['Trade may grow once Malta has left the Council of Europe.', []],
];

/** Who has left the race, who is joined only in what is said, whose papers are not handed in. */
const STILL_NONE: string[] = [
  'Bangladesh is retiring from the contest for a non-permanent seat on the Security Council and leaves the field to Japan.',
  'Nepal has quit the race for a non-permanent seat on the Human Rights Council.',
  'Nobody joined ASEAN. Kenya and Togo were joined by a third country in condemning the raid.',
  'A treaty of ratification by which Bolivia becomes a full member of Mercosur is wanted.',
  'Japan is one of the closest allies of NATO.',
];

const NONE: readonly string[] = [
  'The former President of Ghana, now chairman of the Peace Council, spoke first.',
  'The President of the ECOWAS Commission, Marcel Tossa of Benin, received them.',
  'Kenya’s president received them in the Oval Office.',
  'The bloc will stay united, and Hungary remains in the talks.',
  'Minister Ana Silva, who signed on behalf of the ASEAN chairmanship that her country has, thanked the hosts.',
  'Brazil gave Paraguay a seat at the table.',
  'Egypt sat next to Sudan at the African Union summit, and Chad was accepted as a mediator.',
  'Serbia joined Brussels in calling for calm.',
];

describe('seats told by clauses and by pointing back', () => {
  test.each(CASES)('%s', (text, expected) => expect(seatsIn(text)).toEqual([...expected].sort()));
  test.each(BESIDE)('%s', (text, expected) => expect(seatsIn(text)).toEqual([...expected].sort()));
  test.each(STILL_NONE)('none: %s', (text) => expect(seatsIn(text)).toEqual([]));
  test.each(NONE)('none: %s', (text) => expect(seatsIn(text)).toEqual([]));
});

/** Seats by simple signs: a state, a word that makes it a member, a body, and nobody else between. */
const SIGNS: [string, string[]][] = [
  [
    'Armenia on Friday advanced no further than observer in the Arab League, of which Egypt, Jordan and Oman are full members.',
    [
      'ARM | Arab League | observer',
      'EGY | Arab League | full member',
      'JOR | Arab League | full member',
      'OMN | Arab League | full member',
    ],
  ],
  [
    'Armenia became an observer in the Arab League on Friday. Norway has had the same status since 2018.',
    ['ARM | Arab League | observer', 'NOR | Arab League | observer'],
  ],
  [
    'Ghana is far from Togo. The two countries, both of which belong to the African Union, have been at odds since.',
    ['GHA | African Union | member', 'TGO | African Union | member'],
  ],
  [
    'Kenya, Malawi and Zambia signed a pact. The three belong to the African Union, over which Ghana presides.',
    [
      'GHA | African Union | chair',
      'KEN | African Union | member',
      'MWI | African Union | member',
      'ZMB | African Union | member',
    ],
  ],
  [
    'Norway, in the chair of the Arctic Council for the first time, wants a deal with Finland on fish.',
    ['NOR | Arctic Council | chair'],
  ],
  [
    'Chile has the presidency of the Pacific Alliance for the first year and will be followed by Peru.',
    ['CHL | Pacific Alliance | chair', 'PER | Pacific Alliance | chair'],
  ],
  [
    'Norway, a neighbour and a member of both NATO and the Arctic Council, offers help.',
    ['NOR | Arctic Council | member', 'NOR | NATO | member'],
  ],
  [
    'Mali, Niger and Guinea signed a charter. All three are suspended from the African Union.',
    [
      'GIN | African Union | suspended member',
      'MLI | African Union | suspended member',
      'NER | African Union | suspended member',
    ],
  ],
  [
    'Mali, Niger and Benin, which together with Togo make up the African Union, still lack money.',
    [
      'BEN | African Union | member',
      'MLI | African Union | member',
      'NER | African Union | member',
      'TGO | African Union | member',
    ],
  ],
  [
    'Ghana came to hand over the presidency of the Non-Aligned Movement to Peru.',
    ['PER | Non-Aligned Movement | chair'],
  ],
  ['China met its partners in ASEAN.', []],
  [
    'For two years from January Benin will be a member of the UN Security Council.',
    ['BEN | United Nations Security Council | member'],
  ],
  ['Benin will join the Commonwealth in January.', []],
  ['Terms were negotiated with the African Union, of which Benin is a member.', ['BEN | African Union | member']],
  ['Tuvalu is among the smallest members of the Commonwealth.', ['TUV | Commonwealth | member']],
  [
    'Peru and Chile make up the Pacific Alliance.',
    ['CHL | Pacific Alliance | member', 'PER | Pacific Alliance | member'],
  ],
  ['Zambia met members of the African Union, and Ghana thanked the observers of the Arab League.', []],
  ['SUVA, Fiji – A diplomat was chosen on Monday to preside over the General Assembly of the United Nations.', []],
  ['Kenya said that Zambia, with observers from the Arab League, would be as good as a member.', []],
];

describe('seats by simple signs', () => {
  test.each(SIGNS)('%s', (text, expected) => expect(seatsIn(text)).toEqual([...expected].sort()));
});

describe('seats that people take in person', () => {
  test.each([
    ['Jan Novak takes a seat on the European Central Bank’s Governing Council.', 'Governing Council'],
    ['Amina Diallo sits on the AU panel.', 'panel'],
    ['Jan Novak of Malta has been elected to the Human Rights Council’s Advisory Committee.', 'Advisory Committee'],
  ])('%s', (text, end) => {
    const [seat, ...others] = readDocument({ text, published: null, publisher: null }).facts.memberships;
    expect(others).toEqual([]);
    expect(seat?.of.endsWith(end)).toBe(true);
  });
  test('whoever joins them sits there too', () => {
    const { memberships } = readDocument({
      text: 'Jan Novak of Malta was named to the AU panel on Friday. He joins Amina Diallo of Mali and Lee Min-ho of South Korea. Later he joins Ivo Petrov for lunch. Ana Silva was appointed to the United Nations.',
      published: null,
      publisher: null,
    }).facts;
    expect(memberships.map(({ member, of }) => `${member} | ${of}`)).toEqual([
      'Jan Novak | AU panel',
      'Amina Diallo | AU panel',
      'Lee Min-ho | AU panel',
    ]);
  });
});
