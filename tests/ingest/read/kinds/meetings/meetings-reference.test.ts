// Who is meant by pronouns, titles and "the two leaders". All people are invented.
import { expect, test } from '@jest/globals';
import { meetingsIn } from './meetings-told.ts';

// each: people | way and status | day | country
const CASES: [string, string[]][] = [
  // who calls on somebody is the one who came
  [
    'Indian Foreign Minister Arjun Mehra landed in Colombo on Monday. Foreign Minister Nimal Perera of Sri Lanka had talks with him the same evening. He then called on President Sunil Fernando.',
    [
      'Arjun Mehra + Nimal Perera | in-person held | 2024-03-04 | LKA',
      'Arjun Mehra + Sunil Fernando | in-person held | 2024-03-04 | LKA',
    ],
  ],
  [
    'Chilean President Pedro Rojas arrived in Stockholm on Monday. The guest was in good spirits. Swedish Prime Minister Nils Holm stood at the airport. The guest then had talks with King Olof Lund.',
    ['Olof Lund + Pedro Rojas | in-person held | 2024-03-04 | SWE'],
  ],
  // "assured her" says that she is another
  [
    'Chilean President Pedro Rojas praised Rosa Quispe. Rojas wrote to her. He invited the Peruvian Foreign Minister. In 2020 President Luis Araya of Peru had received him in Lima.',
    ['Luis Araya + Pedro Rojas | in-person held | 2020 | PER'],
  ],
  [
    'President Rosa Quispe of Peru, whose joy was great when the Pope gave her an audience in the Vatican in August, spoke in Lima on Monday. Marco Conti, the spokesman, had announced a journey of Pope Paul.',
    ['Paul + Rosa Quispe | in-person held | 2023-08 | VAT'],
  ],
  // a spokesman only speaks
  [
    'Chilean President Pedro Rojas is in Stockholm. Chilean presidential spokesman Luis Araya gave the programme on Monday. On Sunday he was received by King Olof Lund of Sweden.',
    ['Olof Lund + Pedro Rojas | in-person held | 2024-03-03 | SWE'],
  ],
  // who is gone is none of the two
  [
    'Romanian President Ion Popa was in Chisinau on Monday. It is not long since Moldovan President Elena Rusu took over the presidency from Igor Munteanu. Popa came for the day. The two had talks.',
    ['Elena Rusu + Ion Popa | in-person held | 2024-03-04 | MDA'],
  ],
  [
    'Special Envoy Luis Araya of Peru landed in Stockholm on Monday. King Olof Lund of Sweden saw him. The envoy asked for peace. On Tuesday he had talks with Swedish Prime Minister Nils Holm.',
    [
      'Luis Araya + Olof Lund | in-person held | 2024-03-04 | SWE',
      'Luis Araya + Nils Holm | in-person held | 2024-03-05 | SWE',
    ],
  ],
  // a wife is not "he", nor one of "both"
  [
    'Chilean President Pedro Rojas left for Stockholm. His wife, Anna, is with him. There he is to see King Olof Lund of Sweden. The same request is made to President Luis Araya of Peru. He had both men on the telephone in February.',
    [
      'Olof Lund + Pedro Rojas | in-person planned | - | -',
      'Olof Lund + Pedro Rojas | call held | 2024-02 | -',
      'Luis Araya + Pedro Rojas | call held | 2024-02 | -',
    ],
  ],
  // sides that sign are states
  [
    'President Pedro Rojas of Chile was in Lima in July. There had been little progress. The roads are long. Foreign Minister Rosa Quispe of Peru is content. In July a memorandum was signed by the two sides.',
    [],
  ],
  // two of one state who act together are not the one they talk with
  [
    'Pope Paul flew to Lima in 2021. Luis Araya, who was President of Peru until last year, and Prime Minister Rosa Quispe of Peru talked with him at the palace.',
    ['Luis Araya + Paul + Rosa Quispe | in-person held | 2021 | PER'],
  ],
  // whom one is invited by is not whom the next sentence tells of
  [
    'Prince Edmund watched the ceremony in Lima. The heir had come to Peru at the invitation of Prime Minister Luis Araya. Later President Rosa Quispe received him.',
    ['Edmund + Rosa Quispe | in-person held | - | PER'],
  ],
  [
    'After his meeting with Ugandan President Moses Kintu, Kenyan President Daniel Otieno said tolls would fall.',
    ['Daniel Otieno + Moses Kintu | in-person held | - | -'],
  ],
  [
    'Kenyan President Daniel Otieno said tolls would fall after his meeting with Ugandan President Moses Kintu.',
    ['Daniel Otieno + Moses Kintu | in-person held | - | -'],
  ],
  [
    'Kenyan President Daniel Otieno spoke today with President Moses Kintu of Uganda. They discussed tolls.',
    ['Daniel Otieno + Moses Kintu | in-person held | 2024-03-07 | -'],
  ],
  [
    'Chilean President Pedro Rojas arrived in Stockholm on Monday. His talks with Prime Minister Nils Holm centred on copper.',
    ['Nils Holm + Pedro Rojas | in-person held | 2024-03-04 | SWE'],
  ],
  [
    'Chilean President Pedro Rojas arrived in Stockholm on Monday. There he held talks with Prime Minister Nils Holm on copper.',
    ['Nils Holm + Pedro Rojas | in-person held | 2024-03-04 | SWE'],
  ],
  [
    'Greeted at the airport by Chilean President Pedro Rojas, Swedish Prime Minister Nils Holm said he felt at home.',
    ['Nils Holm + Pedro Rojas | in-person held | - | CHL'],
  ],
  [
    'Chilean President Pedro Rojas welcomed Swedish Prime Minister Nils Holm with military honours at La Moneda Palace on Monday. The two leaders then held talks.',
    ['Nils Holm + Pedro Rojas | in-person held | 2024-03-04 | CHL'],
  ],
  [
    'The agreement was signed in Lima on Monday by Chilean Foreign Minister Luis Araya and his Peruvian counterpart, Rosa Quispe.',
    ['Luis Araya + Rosa Quispe | in-person held | 2024-03-04 | PER'],
  ],
  [
    'Chilean Foreign Minister Luis Araya and his Peruvian counterpart, Rosa Quispe, put their signatures to the agreement in Lima on Monday.',
    ['Luis Araya + Rosa Quispe | in-person held | 2024-03-04 | PER'],
  ],
  [
    'Chilean Foreign Minister Luis Araya told his visiting Peruvian counterpart, Rosa Quispe, that trade would grow.',
    ['Luis Araya + Rosa Quispe | in-person held | - | CHL'],
  ],
  [
    'Chilean Foreign Minister Luis Araya huddled with Rosa Quispe, his Peruvian counterpart, on the margins of the General Assembly in New York.',
    ['Luis Araya + Rosa Quispe | in-person held | - | USA'],
  ],
  [
    'Kenyan President Daniel Otieno took stock of the talks together with Ugandan President Moses Kintu.',
    ['Daniel Otieno + Moses Kintu | in-person held | - | -'],
  ],
  [
    'King Felipe Duarte of Spain received Ugandan President Moses Kintu in Madrid on Monday. The monarch and his guest spoke about trade.',
    ['Felipe Duarte + Moses Kintu | in-person held | 2024-03-04 | ESP'],
  ],
  [
    'Kenyan President Daniel Otieno put his name to the treaty in the presence of Ugandan President Moses Kintu in 1998.',
    ['Daniel Otieno + Moses Kintu | in-person held | 1998 | -'],
  ],
  [
    'Her host, Chilean President Pedro Rojas, showed Swedish Prime Minister Anna Berg around the palace.',
    ['Anna Berg + Pedro Rojas | in-person held | - | -'],
  ],
  [
    'Swedish Ambassador Karin Ek presented her credentials to Chilean President Pedro Rojas on Monday.',
    ['Karin Ek + Pedro Rojas | in-person held | 2024-03-04 | -'],
  ],
  [
    'Malaysian Prime Minister Aziz Rahman was in Jakarta on Monday, where he was received at Merdeka Palace by President Budi Hartono.',
    ['Aziz Rahman + Budi Hartono | in-person held | 2024-03-04 | IDN'],
  ],
  [
    'President Budi Hartono of Indonesia and his Malaysian guest, Prime Minister Aziz Rahman, spoke for two hours on Monday.',
    ['Aziz Rahman + Budi Hartono | in-person held | 2024-03-04 | -'],
  ],
  [
    'The visiting Malaysian prime minister, Aziz Rahman, was feted at a banquet given by President Budi Hartono of Indonesia.',
    ['Aziz Rahman + Budi Hartono | in-person held | - | IDN'],
  ],
  [
    "Aziz Rahman, the Malaysian prime minister, and Indonesia's Budi Hartono toured the shipyard together on Monday.",
    ['Aziz Rahman + Budi Hartono | in-person held | 2024-03-04 | -'],
  ],
  [
    'Kenyan President Daniel Otieno began his tour in Lima on Monday; there Peruvian President Luis Rojas gave him lunch.',
    ['Daniel Otieno + Luis Rojas | in-person held | 2024-03-04 | PER'],
  ],
  [
    "Kenyan President Daniel Otieno and his Ugandan, Danish and Peruvian colleagues, Moses Kintu, Nils Holm and Luis Rojas, exchanged views in Lima on Monday. Chile's Pedro Soto was a guest of the four.",
    ['Daniel Otieno + Luis Rojas + Moses Kintu + Nils Holm + Pedro Soto | in-person held | 2024-03-04 | PER'],
  ],
  [
    'Chilean President Pedro Rojas had a cable from Swedish Prime Minister Nils Holm on Monday. The two last met in Lima in January.',
    ['Nils Holm + Pedro Rojas | in-person held | 2024-01 | PER'],
  ],
  [
    'At the invitation of Chilean President Pedro Rojas, Swedish Prime Minister Nils Holm spent three days in Lima. He and his host exchanged views on fishing.',
    ['Nils Holm + Pedro Rojas | in-person held | - | PER'],
  ],
];

test.each(CASES)('meetings of people who are not named again: %s', (text, told) => {
  expect(meetingsIn(text)).toEqual(told);
});
