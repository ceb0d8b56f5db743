import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../../../ingest/read/read.ts';

const agreementsIn = (text: string): string[] =>
  readDocument({ text, published: '2024-06-15', publisher: null }).facts.agreements.map(
    ({ name, parties, status, date }) => [name, parties.join('+'), status, date ?? '-'].join(' | '),
  );

/** Instruments as plain retellings have them: lists, papers by general words, steps told of "it" further on. */
const CASES: [string, string[]][] = [
  // several told of together and then one by one
  [
    'Kenya and Ghana signed five documents on Monday. Three of the texts deal with justice: an agreement on extradition, another on the transfer of prisoners, and a third on combating smuggling and fraud.',
    [
      'agreement on extradition | GHA+KEN | signed | 2024-06-10',
      'agreement on the transfer of prisoners | GHA+KEN | signed | 2024-06-10',
      'agreement on combating smuggling and fraud | GHA+KEN | signed | 2024-06-10',
    ],
  ],
  [
    'Peru and Chile signed seven agreements on Tuesday. Among them are a pact on fisheries and a memorandum on tourism.',
    ['pact on fisheries | CHL+PER | signed | 2024-06-11', 'memorandum on tourism | CHL+PER | signed | 2024-06-11'],
  ],
  [
    'Twelve papers were signed by Nepal and Bhutan on Monday. A memorandum on roads is one of them, a water document another.',
    ['memorandum on roads | BTN+NPL | signed | 2024-06-10', 'water document | BTN+NPL | signed | 2024-06-10'],
  ],
  [
    'Poland and Malta exchanged memoranda on minerals, on energy and on finance.',
    [
      'memorandum on minerals | MLT+POL | signed | -',
      'memorandum on energy | MLT+POL | signed | -',
      'memorandum on finance | MLT+POL | signed | -',
    ],
  ],
  [
    'Serbia and Egypt signed five documents, including an agreement on air services, a programme of cultural exchange and a treaty on the transfer of sentenced persons.',
    [
      'agreement on air services | EGY+SRB | signed | -',
      'programme of cultural exchange | EGY+SRB | signed | -',
      'treaty on the transfer of sentenced persons | EGY+SRB | signed | -',
    ],
  ],
  // papers by a general word are instruments where they are signed
  ['Indonesia and Chile put their names to a paper on halal food.', ['paper on halal food | CHL+IDN | signed | -']],
  [
    'Oman and Japan held talks. A five-year programme for trade was signed by the ministers.',
    ['programme for trade | JPN+OMN | signed | -'],
  ],
  ['Oman and Japan discussed a paper on trade.', []],
  ['The president of Ghana signed the budget documents.', []],
  // what is told of "it", or of "the treaty", further on
  [
    'Angola and Gabon have a treaty on fishing. It was signed in March 2021.',
    ['treaty on fishing | AGO+GAB | signed | 2021-03'],
  ],
  [
    'Angola and Gabon signed a treaty on fishing in 2019. The treaty entered into force in May 2021.',
    ['treaty on fishing | AGO+GAB | in force | 2021-05'],
  ],
  [
    'The Rome Pact on Fishing between Angola and Gabon is complete. The ministers put their names to it on Monday.',
    ['Rome Pact on Fishing between Angola and Gabon | AGO+GAB | signed | 2024-06-10'],
  ],
  // steps that stand beside the name
  [
    'Togo and Benin exchanged the instruments of ratification of their 1974 Border Treaty.',
    ['Border Treaty | BEN+TGO | ratified | -'],
  ],
  [
    'A Treaty of Friendship has linked Samoa and Fiji since 1962.',
    ['Treaty of Friendship | FJI+WSM | in force | 1962'],
  ],
  [
    'Cuba spoke of the Accra Agreement with Ghana, which took effect in 2015.',
    ['Accra Agreement with Ghana | CUB+GHA | in force | 2015'],
  ],
  ['Chile and Cuba sat down in Havana to sign a treaty on trade.', ['treaty on trade | CHL+CUB | signed | -']],
  [
    'A treaty on trade between Chile and Cuba is ready for signature.',
    ['treaty on trade between Chile and Cuba | CHL+CUB | proposed | -'],
  ],
  [
    'Talks on updating the free trade agreement that has linked Peru and China since 2010 go on.',
    ['free trade agreement | CHN+PER | in force | 2010'],
  ],
  [
    'Rwanda and Burundi made peace. They signed the agreement on Friday.',
    ['agreement | BDI+RWA | signed | 2024-06-14'],
  ],
  // names end where the verb begins, and go on where the field is told
  [
    'A memorandum of understanding in the field of education was concluded between Jordan and Oman.',
    ['memorandum of understanding in the field of education | JOR+OMN | signed | -'],
  ],
  [
    'Fiji and India signed a memorandum on cooperation between the diplomatic academies.',
    ['memorandum on cooperation between the diplomatic academies | FJI+IND | signed | -'],
  ],
  [
    'Chad and Niger signed a declaration of peace on the lawn of the palace.',
    ['declaration of peace | NER+TCD | signed | -'],
  ],
  // who is bound
  [
    'Egypt witnessed the signing of Economic Partnership Agreements with Peru and Chile.',
    [
      'Economic Partnership Agreement with Peru | EGY+PER | signed | -',
      'Economic Partnership Agreement with Chile | CHL+EGY | signed | -',
    ],
  ],
  [
    'A contract for a power station was signed by the power company Zesco and China’s Sinohydro.',
    ['contract for a power station | Sinohydro+Zesco | signed | -'],
  ],
  [
    'The Mercosur-European Union Partnership Agreement was signed on Monday, together with an interim trade agreement.',
    [
      'Mercosur-European Union Partnership Agreement | EU+MERCOSUR | signed | 2024-06-10',
      'trade agreement | EU+MERCOSUR | signed | 2024-06-10',
    ],
  ],
  [
    'Estonia and Latvia signed a protocol on the entry of Ukraine into the bloc.',
    ['protocol on the entry of Ukraine into the bloc | EST+LVA | signed | -'],
  ],
  [
    "Laos and Cuba issued a joint statement titled 'Fostering Trade for a Shared Future'.",
    ["joint statement 'Fostering Trade for a Shared Future' | CUB+LAO | signed | -"],
  ],
  [
    'Laos and Cuba signed a memorandum of understanding on 25 buses and a strategic plan for the next ten years.',
    [
      'memorandum of understanding on 25 buses | CUB+LAO | signed | -',
      'strategic plan for the next ten years | CUB+LAO | signed | -',
    ],
  ],
  [
    'Nepal and Qatar signed an agreement under which Nepal buys gas at a discount.',
    ['agreement under which Nepal buys gas at a discount | NPL+QAT | signed | -'],
  ],
  [
    'Officials of Nepal and Qatar met. An agreement between HPCL and ADNOC Gas was signed as well.',
    ['agreement between HPCL and ADNOC Gas | ADNOC Gas+HPCL | signed | -'],
  ],
  [
    'A memorandum between the Pakistan Air Force and the Ghana Shipping Corporation was signed.',
    [
      'memorandum between the Pakistan Air Force and the Ghana Shipping Corporation | Ghana Shipping Corporation+Pakistan Air Force | signed | -',
    ],
  ],
  [
    'Gazprom concluded a memorandum with CNPC on a pipeline.',
    ['memorandum with CNPC on a pipeline | CNPC+Gazprom | signed | -'],
  ],
  [
    'Kenya and Malawi are neighbours. The base was set up under an agreement on a joint unit, which the defence ministries signed in September 2014.',
    ['agreement on a joint unit | KEN+MWI | signed | 2014-09'],
  ],
  [
    'The two leaders talked about the free trade agreement on which Kenya and Malawi have been working since 2022.',
    ['free trade agreement | KEN+MWI | negotiating | -'],
  ],
  // the sentence behind papers told together lists them; a verb says what one is on
  [
    'Kenya and Malawi closed their summit. Six instruments were signed on Thursday. A memorandum of understanding sets up a joint working group on trade; an agreement covers air services.',
    [
      'memorandum of understanding on a joint working group on trade | KEN+MWI | signed | 2024-06-13',
      'agreement on air services | KEN+MWI | signed | 2024-06-13',
    ],
  ],
  [
    'Kenya and Malawi witnessed an exchange of documents on Thursday. Among these is a memorandum of understanding on ports. On another one, concerning rail links, the wording has been agreed.',
    [
      'memorandum of understanding on ports | KEN+MWI | signed | 2024-06-13',
      'memorandum of understanding on rail links | KEN+MWI | proposed | -',
    ],
  ],
  [
    'Kenya assured Malawi of its friendship and proposed a bilateral agreement that would remove all worries.',
    ['agreement | KEN+MWI | proposed | -'],
  ],
  [
    'A double taxation treaty between Kenya and Malawi has been ready since March but was not signed on Thursday.',
    ['double taxation treaty between Kenya and Malawi | KEN+MWI | proposed | 2024-06-13'],
  ],
  [
    'Three memoranda were signed by Kenya and Malawi: on health, on ports, and on sport.',
    ['health', 'ports', 'sport'].map((topic) => `memorandum on ${topic} | KEN+MWI | signed | -`),
  ],
  [
    'A contract for 20 buses was signed between the Kenyan government and the German manufacturer Daimler.',
    ['contract for 20 buses | Daimler+KEN | signed | -'],
  ],
  // the states that a body is called after, and the bloc that one can join
  [
    'Kenya and Malawi praised their troops. The Kenyan-Malawian-Zambian Brigade was set up under an agreement on a joint unit in 2014.',
    ['agreement on a joint unit | KEN+MWI+ZMB | mentioned | -'],
  ],
  [
    'The summit of Mercosur was held on Friday. The European Union sent its greetings. Panama signed the accession document.',
    ['accession document | MERCOSUR+PAN | signed | 2024-06-14'],
  ],
  // a movement acts as a state does
  [
    'The European Union sent money to Mozambique. In the park where the Renamo rebels have their base, the President of Mozambique put his name to an agreement on the cessation of hostilities on Monday.',
    ['agreement on the cessation of hostilities | MOZ+Renamo | signed | 2024-06-10'],
  ],
  [
    "Two men signed the agreement that is supposed to end years of war between Colombia's state and the FARC.",
    ["agreement that is supposed to end years of war between Colombia's state and the FARC | COL+FARC | signed | -"],
  ],
  // neither a counted plan nor the city of a statute has a second side
  ['Kenya will support the 13th Five-Year Plan of Malawi.', []],
  ['The Rome Statute took effect for Kenya in 2021.', ['Rome Statute |  | in force | 2021']],
  [
    'Kenya concluded a customs agreement with Malawi, Zambia, and Peru on Monday.',
    ['customs agreement with Malawi | KEN+MWI+PER+ZMB | signed | 2024-06-10'],
  ],
  // "the" with words of its own names one that was not told of before; common words point back, and no word of one is none
  [
    'Oman has asked Togo to prolong the fisheries agreement, whose annex runs out in 2026.',
    ['fisheries agreement | OMN+TGO | mentioned | -'],
  ],
  [
    "Peru's president praised the extradition treaty concluded with Chad in 1998.",
    ['extradition treaty | PER+TCD | signed | 1998'],
  ],
  [
    'Peru and Chad signed a peace agreement in May. The peace accord is short.',
    ['peace agreement | PER+TCD | signed | 2024-05'],
  ],
  ['Critics in Chad and Togo call it the worst treaty of our time.', []],
  [
    'The communique of Peru and Chad says nothing of a visa agreement.',
    ['communique of Peru and Chad | PER+TCD | signed | -'],
  ],
  [
    'An arrangement on plant health that Minister Ana Brusi of Peru and her Omani colleague, Said Rahbi, sealed on Monday runs for five years.',
    ['arrangement on plant health | OMN+PER | signed | 2024-06-10'],
  ],
  ['Peru and Oman discussed an arrangement on plant health.', []],
  // another does the same, another takes its place
  [
    'Chad and the European Union signed an Association Agreement on Monday. Togo did likewise.',
    ['Association Agreement | EU+TCD | signed | 2024-06-10', 'Association Agreement of Togo | EU+TGO | signed | -'],
  ],
  [
    'A labour agreement was signed by Chad and Togo on Monday. In Lima and Oslo they note that it replaces the seasonal workers agreement of 2003.',
    ['labour agreement | TCD+TGO | signed | 2024-06-10', 'seasonal workers agreement | TCD+TGO | mentioned | 2003'],
  ],
  // firms behind an owner and before ", are to"; whoever acts in the next clause is no party
  [
    "The miner Corvex has signed a memorandum of understanding with Peru's Altosol on lithium.",
    ["memorandum of understanding with Peru's Altosol on lithium | Altosol+Corvex | signed | -"],
  ],
  [
    "The two countries' oil firms, Petrolan and Garmex, are to sign a drilling contract in July.",
    ['drilling contract | Garmex+Petrolan | proposed | 2024-07'],
  ],
  [
    'Oman and Togo plan to conclude a customs agreement, and Petrolan is preparing an offer to Chad.',
    ['customs agreement | OMN+TGO | proposed | -'],
  ],
  // whom a clause behind the noun names; the body before a noun in small letters is its name
  ['The NATO pact, by which Oman and Togo help Ghana, has held.', ['NATO pact | GHA+OMN+TGO | mentioned | -']],
  [
    'The 2019 pact was signed at a hotel by which Oman and Togo share a fence with Ghana.',
    ['pact | OMN+TGO | signed | -'],
  ],
  // such an agreement of another holder, "it" with another partner; one that is denied is none
  [
    'Peru signed an agreement on mining with Ghana. Togo, which has had such an agreement since 2006, sells copper to Ghana.',
    [
      'agreement on mining with Ghana | GHA+PER | signed | -',
      'agreement on mining of Togo with Ghana | GHA+TGO | in force | -',
    ],
  ],
  [
    'Peru signed an agreement on mining with Ghana. Togo has never had such an agreement.',
    ['agreement on mining with Ghana | GHA+PER | signed | -'],
  ],
  [
    'Peru signed an agreement on mining with Ghana on Monday; with Togo it is being negotiated.',
    [
      'agreement on mining with Ghana | GHA+PER | signed | 2024-06-10',
      'agreement on mining with Togo | PER+TGO | negotiating | 2024-06-10',
    ],
  ],
  [
    'Oman and Mali signed a declaration of intent and an investment protection agreement. Oman had concluded treaties of that sort with Togo and Peru.',
    [
      'declaration of intent | MLI+OMN | signed | -',
      'investment protection agreement | MLI+OMN | signed | -',
      'investment protection agreement with Togo | OMN+TGO | signed | -',
      'investment protection agreement with Peru | OMN+PER | signed | -',
    ],
  ],
  // whoever acts behind a list of partners, whoever is in the name beside those who sign
  [
    'With Peru and Ghana, Togo is negotiating an agreement on the protection of airspace.',
    ['agreement on the protection of airspace | GHA+PER+TGO | negotiating | -'],
  ],
  [
    'Norway, Iceland and Liechtenstein have concluded an agreement on goods with Peru.',
    ['agreement on goods with Peru | ISL+LIE+NOR+PER | signed | -'],
  ],
  // the second object of the verb is signed too; what is spoken of is not
  [
    'On Monday Laos and Cuba signed an agreement on sport and a plan of cultural exchanges.',
    [
      'agreement on sport | CUB+LAO | signed | 2024-06-10',
      'plan of cultural exchanges | CUB+LAO | signed | 2024-06-10',
    ],
  ],
  // a plural by its subjects, however it is written; a word that opens the sentence; firms that extend
  [
    'Presidents Ama Rono of Ghana and Luis Vega of Peru witnessed the exchange of three Memoranda of Understanding: on training, on ports, and on food.',
    [
      'memorandum of understanding on training | GHA+PER | signed | -',
      'memorandum of understanding on ports | GHA+PER | signed | -',
      'memorandum of understanding on food | GHA+PER | signed | -',
    ],
  ],
  ['Readmission agreement with Ukraine enters into force.', ['Readmission agreement with Ukraine |  | in force | -']],
  [
    'Petrolan and Garmex have extended their drilling agreement by five years.',
    ['drilling agreement | Garmex+Petrolan | mentioned | -'],
  ],
  [
    'Ghana signed a trade agreement with Peru. For Ghana it is the first trade agreement with the Andes.',
    ['trade agreement with Peru | GHA+PER | signed | -'],
  ],
  [
    'Peru and Togo signed four agreements, among them one on cashew nuts and one on visas.',
    ['agreement on cashew nuts | PER+TGO | signed | -', 'agreement on visas | PER+TGO | signed | -'],
  ],
  // a question ends a name
  [
    'The border agreement between Oman and Togo? Nobody has seen it.',
    ['border agreement between Oman and Togo | OMN+TGO | mentioned | -'],
  ],
  // what is only talked of being opened is a wish
  ['Indonesia and Chile intend to open talks on a trade agreement.', ['trade agreement | CHL+IDN | proposed | -']],
];

describe('instruments as retold news has them', () => {
  test.each(CASES)('%s', (text, expected) => {
    expect(agreementsIn(text)).toEqual(expected);
  });
});
