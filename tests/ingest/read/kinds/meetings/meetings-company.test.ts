// Who else was at a table, meetings that name one side, verbs said of people who met, and words that only a meeting settles.
// All people are invented.
import { expect, test } from '@jest/globals';
import { meetingsIn } from './meetings-told.ts';

// each: people | way and status | day | country
type Case = [string, string[]];

const COMPANY: Case[] = [
  [
    'Swedish Foreign Minister Anna Berg and Chilean Foreign Minister Luis Araya signed a treaty in Lima on Monday. Looking on were Presidents Pedro Rojas and Rosa Quispe.',
    ['Anna Berg + Luis Araya + Pedro Rojas + Rosa Quispe | in-person held | 2024-03-04 | PER'],
  ],
  [
    'Swedish Prime Minister Nils Holm received Kenyan President Daniel Otieno in Stockholm on Monday. Attending the talks, held at the Grand Hotel, were Foreign Minister Anna Berg and Kenyan Finance Minister Grace Mwangi.',
    ['Anna Berg + Daniel Otieno + Grace Mwangi + Nils Holm | in-person held | 2024-03-04 | SWE'],
  ],
  [
    'Swedish Prime Minister Nils Holm received Kenyan President Daniel Otieno in Stockholm on Monday. On the Swedish side sat Foreign Minister Anna Berg; on the Kenyan side, Finance Minister Grace Mwangi.',
    ['Anna Berg + Daniel Otieno + Grace Mwangi + Nils Holm | in-person held | 2024-03-04 | SWE'],
  ],
  [
    'Swedish Prime Minister Nils Holm received Kenyan President Daniel Otieno in Stockholm on Monday. The meeting was held in the presence of Foreign Minister Anna Berg.',
    ['Anna Berg + Daniel Otieno + Nils Holm | in-person held | 2024-03-04 | SWE'],
  ],
  [
    'Swedish Prime Minister Nils Holm received Kenyan President Daniel Otieno in Stockholm on Monday. The audience was attended by Foreign Minister Anna Berg and, from the Kenyan side, by Ambassador Grace Mwangi.',
    ['Anna Berg + Daniel Otieno + Grace Mwangi + Nils Holm | in-person held | 2024-03-04 | SWE'],
  ],
  [
    'Swedish Prime Minister Nils Holm received Kenyan President Daniel Otieno in Stockholm on Monday. Foreign Minister Anna Berg accompanied Otieno to the audience, and Defence Minister Karl Lund sat in.',
    ['Anna Berg + Daniel Otieno + Karl Lund + Nils Holm | in-person held | 2024-03-04 | SWE'],
  ],
  [
    'Swedish Prime Minister Nils Holm received Kenyan President Daniel Otieno in Stockholm on Monday. Foreign Minister Anna Berg joined the leaders for coffee.',
    ['Anna Berg + Daniel Otieno + Nils Holm | in-person held | 2024-03-04 | SWE'],
  ],
  [
    'Swedish Prime Minister Nils Holm received Kenyan President Daniel Otieno in Stockholm on Monday. Foreign Minister Anna Berg was among the guests at their dinner.',
    ['Anna Berg + Daniel Otieno + Nils Holm | in-person held | 2024-03-04 | SWE'],
  ],
  [
    'Swedish Prime Minister Nils Holm received Kenyan President Daniel Otieno in Stockholm on Monday. Between them at the table sat Ambassador Grace Mwangi.',
    ['Daniel Otieno + Grace Mwangi + Nils Holm | in-person held | 2024-03-04 | SWE'],
  ],
  [
    'Swedish Prime Minister Nils Holm received Kenyan President Daniel Otieno in Stockholm on Monday. With him was his wife, Grace Otieno.',
    ['Daniel Otieno + Nils Holm | in-person held | 2024-03-04 | SWE'],
  ],
  [
    'Swedish Prime Minister Nils Holm received Kenyan President Daniel Otieno in Stockholm on Monday. Foreign Minister Anna Berg was not present at the meeting.',
    ['Daniel Otieno + Nils Holm | in-person held | 2024-03-04 | SWE'],
  ],
  [
    'Swedish Prime Minister Nils Holm received Kenyan President Daniel Otieno in Stockholm on Monday. Finance Minister Grace Mwangi had sat at the same table a day earlier.',
    ['Daniel Otieno + Nils Holm | in-person held | 2024-03-04 | SWE'],
  ],
  [
    "Swedish Prime Minister Nils Holm received Kenyan President Daniel Otieno in Stockholm on Monday. The Kenyan side sat opposite. Otieno's side included Finance Minister Grace Mwangi.",
    ['Daniel Otieno + Grace Mwangi + Nils Holm | in-person held | 2024-03-04 | SWE'],
  ],
  [
    'Swedish Foreign Minister Anna Berg was joined at the talks with Kenyan President Daniel Otieno by Trade Minister Karl Lund and by Ambassador Elsa Dahl.',
    ['Anna Berg + Daniel Otieno + Elsa Dahl + Karl Lund | in-person held | - | -'],
  ],
  [
    'Swedish Foreign Minister Anna Berg and Chilean Foreign Minister Luis Araya signed a treaty in Lima on Monday. Presidents Pedro Rojas and Rosa Quispe watched them sign.',
    ['Anna Berg + Luis Araya + Pedro Rojas + Rosa Quispe | in-person held | 2024-03-04 | PER'],
  ],
  [
    'Kenyan President Daniel Otieno took with him to the talks with Swedish Prime Minister Nils Holm both Finance Minister Grace Mwangi and his adviser Peter Kamau.',
    ['Daniel Otieno + Grace Mwangi + Nils Holm + Peter Kamau | in-person held | - | -'],
  ],
  [
    'In Stockholm on Monday, with Norwegian Prime Minister Ole Vik presiding, Swedish Prime Minister Nils Holm reached agreement with Kenyan President Daniel Otieno.',
    ['Daniel Otieno + Nils Holm + Ole Vik | in-person held | 2024-03-04 | SWE'],
  ],
  [
    'Swedish Prime Minister Nils Holm met one after another the presidents of Kenya, Daniel Otieno, of Chile, Pedro Rojas, and of Ghana, Kwame Boateng, in Stockholm on Monday.',
    [
      'Daniel Otieno + Nils Holm | in-person held | 2024-03-04 | SWE',
      'Nils Holm + Pedro Rojas | in-person held | 2024-03-04 | SWE',
      'Kwame Boateng + Nils Holm | in-person held | 2024-03-04 | SWE',
    ],
  ],
  [
    "Swedish Prime Minister Nils Holm's dinner for Kenyan President Daniel Otieno brought together Foreign Minister Anna Berg and Trade Minister Karl Lund.",
    ['Anna Berg + Daniel Otieno + Karl Lund + Nils Holm | in-person held | - | -'],
  ],
  [
    'Swedish Prime Minister Nils Holm, Kenyan President Daniel Otieno and Chilean President Pedro Rojas revived their three-way summit in Lima on Monday.',
    ['Daniel Otieno + Nils Holm + Pedro Rojas | in-person held | 2024-03-04 | PER'],
  ],
  ['Swedish Prime Minister Nils Holm is waiting for Kenyan President Daniel Otieno to answer his letter.', []],
  [
    'Kenyan President Daniel Otieno took with him to Stockholm Finance Minister Grace Mwangi and his adviser Peter Kamau.',
    [],
  ],
  [
    "Swedish Prime Minister Nils Holm received Kenyan President Daniel Otieno in Stockholm on Monday. At Otieno's side stood Finance Minister Grace Mwangi.",
    ['Daniel Otieno + Grace Mwangi + Nils Holm | in-person held | 2024-03-04 | SWE'],
  ],
  [
    'Swedish Prime Minister Nils Holm received Kenyan President Daniel Otieno, who was accompanied by Finance Minister Grace Mwangi, in Stockholm on Monday.',
    ['Daniel Otieno + Grace Mwangi + Nils Holm | in-person held | 2024-03-04 | SWE'],
  ],
  [
    'Swedish Prime Minister Nils Holm received Kenyan President Daniel Otieno in Stockholm on Monday. With them throughout was Foreign Minister Anna Berg, and Finance Minister Grace Mwangi turned up as well.',
    ['Anna Berg + Daniel Otieno + Grace Mwangi + Nils Holm | in-person held | 2024-03-04 | SWE'],
  ],
  [
    'Swedish Prime Minister Nils Holm gave dinner in Stockholm on Monday to the envoys of the four donors, Grace Mwangi of Kenya, Pedro Rojas of Chile and Kwame Boateng of Ghana.',
    ['Grace Mwangi + Kwame Boateng + Nils Holm + Pedro Rojas | in-person held | 2024-03-04 | SWE'],
  ],
  [
    'Swedish Prime Minister Nils Holm, Kenyan President Daniel Otieno and commission head Ole Vik spoke in Stockholm on Monday with Chilean President Pedro Rojas.',
    ['Daniel Otieno + Nils Holm + Ole Vik + Pedro Rojas | in-person held | 2024-03-04 | SWE'],
  ],
  [
    'Swedish Prime Minister Nils Holm, who had asked for the meeting, was seated opposite Kenyan President Daniel Otieno and Chilean President Pedro Rojas in Lima on Monday.',
    ['Daniel Otieno + Nils Holm + Pedro Rojas | in-person held | 2024-03-04 | PER'],
  ],
  ['Kenyan President Daniel Otieno and Chilean President Pedro Rojas had arrived in Stockholm on Monday.', []],
  [
    'Kenyan President Daniel Otieno and Chilean President Pedro Rojas had also been asked for their views on Monday.',
    [],
  ],
  [
    'The ministers of trade gathered in Stockholm on Monday. Kenya was represented by Minister Grace Mwangi, Chile by Minister Pedro Rojas and Ghana by Kwame Boateng.',
    ['Grace Mwangi + Kwame Boateng + Pedro Rojas | in-person held | 2024-03-04 | SWE'],
  ],
  [
    'A summit of forty states opened in Stockholm on Monday. Kenya was represented by Minister Grace Mwangi, Chile by Minister Pedro Rojas and Ghana by Kwame Boateng.',
    [],
  ],
  [
    'Kenyan Minister Grace Mwangi, Chilean Minister Pedro Rojas and Ghanaian Minister Kwame Boateng arrived in Stockholm on Monday. The three went to see Swedish Prime Minister Nils Holm.',
    ['Grace Mwangi + Kwame Boateng + Nils Holm + Pedro Rojas | in-person held | 2024-03-04 | SWE'],
  ],
];
test.each(COMPANY)('Who else is said to have been at a table, over sentences and within one: %s', (text, told) =>
  expect(meetingsIn(text)).toEqual(told),
);

const ONE_SIDED: Case[] = [
  [
    'Swedish Prime Minister Nils Holm received Kenyan President Daniel Otieno in Stockholm on Monday. Talks followed with Chilean Foreign Minister Luis Araya.',
    [
      'Daniel Otieno + Nils Holm | in-person held | 2024-03-04 | SWE',
      'Luis Araya + Nils Holm | in-person held | 2024-03-04 | SWE',
    ],
  ],
  [
    'Swedish Prime Minister Nils Holm received Kenyan President Daniel Otieno in Stockholm on Monday. Then came Chilean Foreign Minister Luis Araya.',
    [
      'Daniel Otieno + Nils Holm | in-person held | 2024-03-04 | SWE',
      'Luis Araya + Nils Holm | in-person held | 2024-03-04 | SWE',
    ],
  ],
  [
    'Swedish Prime Minister Nils Holm received Kenyan President Daniel Otieno in Stockholm on Monday. On Tuesday it was the turn of Chilean Foreign Minister Luis Araya.',
    [
      'Daniel Otieno + Nils Holm | in-person held | 2024-03-04 | SWE',
      'Luis Araya + Nils Holm | in-person held | 2024-03-05 | SWE',
    ],
  ],
  [
    'Swedish Prime Minister Nils Holm received Kenyan President Daniel Otieno in Stockholm on Monday. On Tuesday it was the turn of Chilean Foreign Minister Luis Araya to speak.',
    ['Daniel Otieno + Nils Holm | in-person held | 2024-03-04 | SWE'],
  ],
  [
    'Swedish Prime Minister Nils Holm spoke on the phone with Kenyan President Daniel Otieno on Monday. Chilean Foreign Minister Luis Araya was on the line half an hour later.',
    ['Daniel Otieno + Nils Holm | call held | 2024-03-04 | -', 'Luis Araya + Nils Holm | call held | 2024-03-04 | -'],
  ],
  [
    'Swedish Prime Minister Nils Holm began to receive ambassadors in Stockholm on Monday. Kenyan Ambassador Daniel Otieno was the first; Chilean Ambassador Luis Araya was next.',
    [
      'Daniel Otieno + Nils Holm | in-person held | 2024-03-04 | -',
      'Luis Araya + Nils Holm | in-person held | 2024-03-04 | -',
    ],
  ],
  [
    'Swedish envoy Nils Holm made the usual rounds in Nairobi on Monday: President Daniel Otieno at State House, Finance Minister Grace Mwangi at the Treasury.',
    [
      'Daniel Otieno + Nils Holm | in-person held | 2024-03-04 | KEN',
      'Grace Mwangi + Nils Holm | in-person held | 2024-03-04 | KEN',
    ],
  ],
];
test.each(ONE_SIDED)(
  "Meetings of which a sentence names one side, the other being whoever's day is told: %s",
  (text, told) => expect(meetingsIn(text)).toEqual(told),
);

const DEEDS: Case[] = [
  [
    'Kenyan President Daniel Otieno received, on Monday in Nairobi, Swedish Prime Minister Nils Holm.',
    ['Daniel Otieno + Nils Holm | in-person held | 2024-03-04 | KEN'],
  ],
  [
    'Kenyan President Daniel Otieno received at State House on Monday Swedish Prime Minister Nils Holm.',
    ['Daniel Otieno + Nils Holm | in-person held | 2024-03-04 | KEN'],
  ],
  [
    'Kenyan President Daniel Otieno was host to Swedish Prime Minister Nils Holm and Chilean President Pedro Rojas on Monday.',
    ['Daniel Otieno + Nils Holm + Pedro Rojas | in-person held | 2024-03-04 | -'],
  ],
  [
    'Kenyan Foreign Minister Grace Mwangi sat between Swedish Prime Minister Nils Holm and Chilean President Pedro Rojas in Nairobi on Monday.',
    ['Grace Mwangi + Nils Holm + Pedro Rojas | in-person held | 2024-03-04 | KEN'],
  ],
  [
    'Swedish Prime Minister Nils Holm was with Kenyan President Daniel Otieno for 90 minutes on Monday.',
    ['Daniel Otieno + Nils Holm | in-person held | 2024-03-04 | -'],
  ],
  [
    'Swedish Prime Minister Nils Holm heard Kenyan President Daniel Otieno out on Monday.',
    ['Daniel Otieno + Nils Holm | in-person held | 2024-03-04 | -'],
  ],
  [
    'Swedish Prime Minister Nils Holm asked Kenyan President Daniel Otieno in a phone call on Monday for more time.',
    ['Daniel Otieno + Nils Holm | call held | 2024-03-04 | -'],
  ],
  [
    'Swedish Prime Minister Nils Holm and Kenyan President Daniel Otieno weighed the matter at a meeting in Stockholm on Monday.',
    ['Daniel Otieno + Nils Holm | in-person held | 2024-03-04 | SWE'],
  ],
  [
    'Over lunch on Monday Swedish Prime Minister Nils Holm reported on it to Kenyan President Daniel Otieno.',
    ['Daniel Otieno + Nils Holm | in-person held | 2024-03-04 | -'],
  ],
  [
    'Swedish Prime Minister Nils Holm discussed with a delegation of the Kenyan parliament, headed by Speaker Grace Mwangi, ways of rebuilding schools on Monday.',
    ['Grace Mwangi + Nils Holm | in-person held | 2024-03-04 | -'],
  ],
  [
    'Swedish Prime Minister Nils Holm ran into Kenyan President Daniel Otieno in Lima on Monday.',
    ['Daniel Otieno + Nils Holm | in-person held | 2024-03-04 | PER'],
  ],
  [
    'Kenyan President Daniel Otieno invited Swedish Prime Minister Nils Holm to dinner at the palace in Nairobi on Monday.',
    ['Daniel Otieno + Nils Holm | in-person held | 2024-03-04 | KEN'],
  ],
  [
    'Kenyan President Daniel Otieno gave Swedish Prime Minister Nils Holm half an hour in Nairobi on Monday.',
    ['Daniel Otieno + Nils Holm | in-person held | 2024-03-04 | KEN'],
  ],
  [
    'Kenyan President Daniel Otieno and his visitor from Sweden, Prime Minister Nils Holm, talked in Nairobi on Monday.',
    ['Daniel Otieno + Nils Holm | in-person held | 2024-03-04 | KEN'],
  ],
  [
    'Swedish Foreign Minister Anna Berg called on Kenyan President Daniel Otieno in the morning, on Speaker Grace Mwangi at noon and on Finance Minister Peter Oduya in the evening.',
    [
      'Anna Berg + Daniel Otieno | in-person held | - | -',
      'Anna Berg + Grace Mwangi | in-person held | - | -',
      'Anna Berg + Peter Oduya | in-person held | - | -',
    ],
  ],
  [
    'With Kenyan President Daniel Otieno, Swedish Prime Minister Nils Holm went over the plans for the port on Monday.',
    ['Daniel Otieno + Nils Holm | in-person held | 2024-03-04 | -'],
  ],
  [
    'Swedish Prime Minister Nils Holm, Kenyan President Daniel Otieno and Chilean President Pedro Rojas were among those who signed a joint statement on Monday.',
    [],
  ],
  [
    'Swedish Prime Minister Nils Holm and Kenyan President Daniel Otieno agreed at the summit on Monday that the port would be built.',
    [],
  ],
];
test.each(DEEDS)('Verbs of meeting with their objects, companions and settings: %s', (text, told) =>
  expect(meetingsIn(text)).toEqual(told),
);

const OPEN_WORDS: Case[] = [
  [
    'Swedish Prime Minister Nils Holm met Kenyan President Daniel Otieno in Nairobi on Monday. The Swede was received by Speaker Grace Mwangi on Tuesday.',
    [
      'Daniel Otieno + Nils Holm | in-person held | 2024-03-04 | KEN',
      'Grace Mwangi + Nils Holm | in-person held | 2024-03-05 | KEN',
    ],
  ],
  [
    'Swedish Foreign Minister Anna Berg met Kenyan President Daniel Otieno in Nairobi on Monday. With Finance Minister Grace Mwangi she had lunch on Tuesday.',
    [
      'Anna Berg + Daniel Otieno | in-person held | 2024-03-04 | KEN',
      'Anna Berg + Grace Mwangi | in-person held | 2024-03-05 | KEN',
    ],
  ],
  [
    'Chilean President Pedro Rojas met Kenyan President Daniel Otieno in Nairobi on Monday. A book of the writer Luis Araya lay there. The pair had dinner on Tuesday.',
    [
      'Daniel Otieno + Pedro Rojas | in-person held | 2024-03-04 | KEN',
      'Daniel Otieno + Pedro Rojas | in-person held | 2024-03-05 | KEN',
    ],
  ],
];
test.each(OPEN_WORDS)('Words for people that are settled by who met: %s', (text, told) =>
  expect(meetingsIn(text)).toEqual(told),
);

const WHEN: Case[] = [
  [
    'Swedish Prime Minister Nils Holm met Kenyan President Daniel Otieno in the Kenyan capital on Monday.',
    ['Daniel Otieno + Nils Holm | in-person held | 2024-03-04 | KEN'],
  ],
  [
    'On Wednesday it was said in Stockholm that ships will sail. Talks between Swedish Prime Minister Nils Holm and Kenyan President Daniel Otieno lasted longer than planned on Friday.',
    ['Daniel Otieno + Nils Holm | in-person held | 2024-03-01 | SWE'],
  ],
  [
    'Swedish Prime Minister Nils Holm met Chilean President Pedro Rojas in Lima on Monday. On Tuesday he dined with Kenyan President Daniel Otieno, who had been in Oslo.',
    [
      'Nils Holm + Pedro Rojas | in-person held | 2024-03-04 | PER',
      'Daniel Otieno + Nils Holm | in-person held | 2024-03-05 | PER',
    ],
  ],
];
test.each(WHEN)('Day and place of a meeting beside other days and places: %s', (text, told) =>
  expect(meetingsIn(text)).toEqual(told),
);
