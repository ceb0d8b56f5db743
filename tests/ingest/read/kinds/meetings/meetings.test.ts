// Who else sat at the table, who acted in a second clause, and rounds told by ellipsis. All people are invented.
import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../../../ingest/read/read.ts';

const meetingsIn = (text: string): string[] =>
  readDocument({ text, published: '2024-03-07', publisher: null }).facts.meetings.map(
    ({ people, mode, status, date }) => [[...people].sort().join(' + '), `${mode} ${status}`, date ?? '-'].join(' | '),
  );

const CASES: [string, string[]][] = [
  [
    'Swedish Foreign Minister Anna Berg met Kuwaiti Foreign Minister Karim Osman in Lima on Monday. Berg was joined at the talks by Defence Minister Nils Holm.',
    ['Anna Berg + Karim Osman + Nils Holm | in-person held | 2024-03-04'],
  ],
  [
    'Swedish Foreign Minister Anna Berg met Kuwaiti Foreign Minister Karim Osman in Lima on Monday. Swedish Trade Minister Nils Holm and Kuwaiti Trade Minister Sami Nasser were also present.',
    ['Anna Berg + Karim Osman + Nils Holm + Sami Nasser | in-person held | 2024-03-04'],
  ],
  [
    'Swedish Foreign Minister Anna Berg met Kuwaiti Foreign Minister Karim Osman in Lima on Monday. Swedish Trade Minister Nils Holm attended the meeting.',
    ['Anna Berg + Karim Osman + Nils Holm | in-person held | 2024-03-04'],
  ],
  [
    'Swedish Foreign Minister Anna Berg met Kuwaiti Foreign Minister Karim Osman in Lima on Monday. Swedish Trade Minister Nils Holm was present at the opening of a fair.',
    ['Anna Berg + Karim Osman | in-person held | 2024-03-04'],
  ],
  [
    'Peruvian President Rosa Quispe received a delegation of the Senate of Chile led by Senate President Luis Araya in Lima on Monday.',
    ['Luis Araya + Rosa Quispe | in-person held | 2024-03-04'],
  ],
  [
    'Swedish Foreign Minister Anna Berg called on President Rosa Quispe of Peru, and conferred separately with Peruvian Trade Minister Luis Araya in Lima on Monday.',
    ['Anna Berg + Rosa Quispe | in-person held | 2024-03-04', 'Anna Berg + Luis Araya | in-person held | 2024-03-04'],
  ],
  [
    'Swedish Foreign Minister Anna Berg co-chaired a forum with Kuwaiti Foreign Minister Karim Osman, and was received by Kuwaiti Emir Sami Nasser.',
    ['Anna Berg + Karim Osman | in-person held | -', 'Anna Berg + Sami Nasser | in-person held | -'],
  ],
  ['Swedish Foreign Minister Anna Berg briefed parliament on the visit of Kuwaiti Foreign Minister Karim Osman.', []],
  [
    'A treaty on extradition was initialled in Lima by Peruvian Foreign Minister Rosa Quispe and visiting Chilean Foreign Minister Luis Araya.',
    ['Luis Araya + Rosa Quispe | in-person held | -'],
  ],
  [
    'Swedish Foreign Minister Anna Berg rang Kuwaiti Foreign Minister Karim Osman and Peruvian Foreign Minister Rosa Quispe on Monday.',
    ['Anna Berg + Karim Osman | call held | 2024-03-04', 'Anna Berg + Rosa Quispe | call held | 2024-03-04'],
  ],
  [
    'Swedish Prime Minister Anna Berg had a string of bilateral meetings on the sidelines of the summit in Lima on Monday. Her day began with a courtesy call on Peruvian President Rosa Quispe. Next came Chilean President Luis Araya. In the evening it was the turn of Kuwaiti Prime Minister Karim Osman. A meeting with Omani Foreign Minister Sami Nasser had to be cancelled.',
    [
      'Anna Berg + Rosa Quispe | in-person held | 2024-03-04',
      'Anna Berg + Luis Araya | in-person held | 2024-03-04',
      'Anna Berg + Karim Osman | in-person held | 2024-03-04',
      'Anna Berg + Sami Nasser | in-person cancelled | -',
    ],
  ],
  [
    // "Sami Nasser said in Muscat": he was elsewhere
    'A day of many encounters it was for Anna Berg, the Foreign Minister of Sweden, in Lima on Monday. Chilean Foreign Minister Luis Araya came back to the visit that she had paid to Santiago in June.\n\nTo Kuwaiti Foreign Minister Karim Osman, a treaty is within reach. It ought to cover services, he said. Omani Foreign Minister Sami Nasser said in Muscat that he had no objections.',
    ['Anna Berg + Luis Araya | in-person held | 2024-03-04', 'Anna Berg + Karim Osman | in-person held | 2024-03-04'],
  ],
  [
    'LIMA – Swedish Prime Minister Anna Berg, in Lima for the funeral of the late Peruvian President Rosa Quispe on Monday, took the opportunity to confer with other leaders. Chilean President Luis Araya, she said, was a friend of the deceased. Kuwaiti Prime Minister Karim Osman, with a large delegation, was next.',
    ['Anna Berg + Luis Araya | in-person held | 2024-03-04', 'Anna Berg + Karim Osman | in-person held | 2024-03-04'],
  ],
  [
    'Three new heads of mission brought their letters of credence to the palace in Lima on Monday. President Rosa Quispe of Peru took them, and talked with the diplomats. Chile has sent Luis Araya; from Kuwait there is Karim Osman. Anna Berg speaks for Sweden.',
    ['Anna Berg + Karim Osman + Luis Araya + Rosa Quispe | in-person held | 2024-03-04'],
  ],
  [
    'A telephone call on Monday gave Anna Berg, the Swedish Foreign Minister, her first chance to talk with the new Foreign Minister of Chile, Luis Araya.\n\nAnna Berg with former Kuwaiti Foreign Minister Karim Osman in Lima, where they met in May 2021. (Photo: AB)',
    ['Anna Berg + Luis Araya | call held | 2024-03-04', 'Anna Berg + Karim Osman | in-person held | 2021-05'],
  ],
  [
    'Peruvian President Rosa Quispe met the cabinet on Monday. Prime Minister Pedro Rojas promised her at that meeting that taxes would fall.',
    ['Pedro Rojas + Rosa Quispe | in-person held | 2024-03-04'],
  ],
  [
    'Swedish Prime Minister Anna Berg had a full programme in Lima on Monday. First came Chilean President Luis Araya, who promised her support. Then it was the turn of Karim Osman, the Prime Minister of Kuwait.',
    ['Anna Berg + Luis Araya | in-person held | 2024-03-04', 'Anna Berg + Karim Osman | in-person held | 2024-03-04'],
  ],
  [
    'A dozen ambassadors brought their credentials to President Rosa Quispe of Peru in Lima on Monday. One after another they stepped up to her. Karim Osman of Kuwait was among them; so were the Chilean Luis Araya and Anna Berg, who represents Sweden.',
    [
      'Karim Osman + Rosa Quispe | in-person held | 2024-03-04',
      'Luis Araya + Rosa Quispe | in-person held | 2024-03-04',
      'Anna Berg + Rosa Quispe | in-person held | 2024-03-04',
    ],
  ],
  [
    'President Rosa Quispe of Peru had a visitor on Monday who came to take her leave. Anna Berg, the Ambassador of Sweden in Lima since 2020, returns to Stockholm.',
    ['Anna Berg + Rosa Quispe | in-person held | 2024-03-04'],
  ],
  [
    'President Rosa Quispe of Peru will have a visitor on Monday who comes to take her leave. Anna Berg, the Ambassador of Sweden in Lima since 2020, returns to Stockholm.',
    [],
  ],
  [
    'Three new heads of mission are to present their letters of credence in Lima on Friday. President Rosa Quispe of Peru is back from a holiday. Chile has sent Luis Araya; from Kuwait there is Karim Osman.',
    [],
  ],
  [
    'Swedish Trade Minister Nils Holm sat down with Kuwaiti Trade Minister Sami Nasser, with whom Swedish Prime Minister Anna Berg had conferred before.',
    ['Nils Holm + Sami Nasser | in-person held | -', 'Anna Berg + Sami Nasser | in-person held | -'],
  ],
  [
    'Peruvian Foreign Minister Rosa Quispe and Chilean Foreign Minister Luis Araya hosted a ministerial dialogue in Lima on Monday, with Peruvian Defence Minister Pedro Rojas and Chilean Defence Minister Ana Soto taking part.',
    ['Ana Soto + Luis Araya + Pedro Rojas + Rosa Quispe | in-person held | 2024-03-04'],
  ],
  [
    'Peruvian President Rosa Quispe told Chilean President Luis Araya, who arrived for a state visit, that trade would grow. Peruvian Prime Minister Pedro Rojas hosted a dinner for the visitor.',
    ['Luis Araya + Rosa Quispe | in-person held | -', 'Luis Araya + Pedro Rojas | in-person held | -'],
  ],
  [
    'Peruvian Foreign Minister Rosa Quispe praised her guest. Chilean Foreign Minister Luis Araya stayed in Santiago.',
    [],
  ],
  [
    'In the presence of Peruvian President Rosa Quispe, Chilean Foreign Minister Luis Araya and Peruvian Foreign Minister Pedro Rojas signed a memorandum in Lima on Monday.',
    ['Luis Araya + Pedro Rojas + Rosa Quispe | in-person held | 2024-03-04'],
  ],
  [
    "OSLO – Norwegian Foreign Minister Tor Lie used Tuesday's breaks for conversations with some of his colleagues.\n\nThe longest was kept for Chilean Foreign Minister Rosa Ibarra. She would like to sell lithium.\n\nGrain was what Aziz Rahimov, the Foreign Minister of Tajikistan, had come for. Lie promised to pass it on.\n\nJonas Petrauskas took over as Foreign Minister of Lithuania only in January. He and Lie wish to see more trains.\n\nPhoto: With Erdene Bold, the Foreign Minister of Mongolia.",
    ['Rosa Ibarra', 'Aziz Rahimov', 'Jonas Petrauskas', 'Erdene Bold'].map(
      (partner) => `${[partner, 'Tor Lie'].sort().join(' + ')} | in-person held | 2024-03-05`,
    ),
  ],
  [
    "OSLO – Norwegian Foreign Minister Tor Lie held talks with several colleagues in Oslo on Tuesday.\n\nThe resignation of the Slovak Prime Minister, Milan Hruby, was on everybody's lips. He said that he was tired.\n\nHungarian Prime Minister Laszlo Varga stayed at home. He asked for patience in a speech.",
    [],
  ],
];

describe('meetings beyond "X met Y"', () => {
  test.each(CASES)('%s', (text, told) => {
    expect(meetingsIn(text)).toEqual(told);
  });

  test('a line of 80 kB is read in the time of its length', () => {
    const line =
      'Swedish Foreign Minister Anna Berg was joined by guests and by the visitor, who called on and then hosted ';
    const read = (size: number): number => {
      const began = performance.now();
      meetingsIn(line.repeat(size / line.length));
      return performance.now() - began;
    };
    read(4_000);
    const [short, long] = [Math.max(read(20_000), 100), read(80_000)];
    expect(long / short).toBeLessThan(16);
  });
});
