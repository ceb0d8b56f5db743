// Meetings told by a verb: what one does to, with or beside another. All people are invented.
import { expect, test } from '@jest/globals';
import { meetingsIn } from './meetings-told.ts';

// each: people | way and status | day | country
const CASES: [string, string[]][] = [
  [
    'Kenyan President Daniel Otieno sat down with Ugandan President Moses Kintu in Kampala on Monday.',
    ['Daniel Otieno + Moses Kintu | in-person held | 2024-03-04 | UGA'],
  ],
  [
    'Kenyan President Daniel Otieno, who met Ugandan President Moses Kintu in Kampala on Monday, said tolls would fall.',
    ['Daniel Otieno + Moses Kintu | in-person held | 2024-03-04 | UGA'],
  ],
  [
    'Swedish Prime Minister Nils Holm was greeted at the airport by Chilean President Pedro Rojas.',
    ['Nils Holm + Pedro Rojas | in-person held | - | CHL'],
  ],
  [
    'Swedish Prime Minister Nils Holm succeeded Anna Berg, who had met Chilean President Pedro Rojas in 2022.',
    ['Anna Berg + Pedro Rojas | in-person held | 2022 | -'],
  ],
  [
    'Swedish Prime Minister Nils Holm said that Chilean President Pedro Rojas had been received by Pope Leo in Rome in January.',
    ['Leo + Pedro Rojas | in-person held | 2024-01 | ITA'],
  ],
  [
    "In the President's presence, Kenyan Foreign Minister Grace Wanjiru and Ugandan Foreign Minister Ruth Akello signed the pact.",
    ['Grace Wanjiru + Ruth Akello | in-person held | - | -'],
  ],
  [
    'Karl Weber, the EU envoy, told reporters after seeing Kenyan Foreign Minister Grace Wanjiru that trade would grow.',
    ['Grace Wanjiru + Karl Weber | in-person held | - | -'],
  ],
  [
    'Kenyan President Daniel Otieno quarrelled before the cameras with Ugandan President Moses Kintu in December 2017.',
    ['Daniel Otieno + Moses Kintu | in-person held | 2017-12 | -'],
  ],
  [
    'Kenyan President Daniel Otieno saw eye to eye with Ugandan President Moses Kintu on tolls when they dined in Kampala.',
    ['Daniel Otieno + Moses Kintu | in-person held | - | UGA'],
  ],
  [
    'Kenyan President Daniel Otieno was at the airport to see off Ugandan President Moses Kintu.',
    ['Daniel Otieno + Moses Kintu | in-person held | - | -'],
  ],
  [
    'Kenyan President Daniel Otieno flew to Kampala to meet Ugandan President Moses Kintu.',
    ['Daniel Otieno + Moses Kintu | in-person held | - | UGA'],
  ],
  [
    'Kenyan President Daniel Otieno shared a stage with Ugandan President Moses Kintu.',
    ['Daniel Otieno + Moses Kintu | in-person held | - | -'],
  ],
  [
    'Kenyan President Daniel Otieno spoke for an hour with Ugandan President Moses Kintu, the palace said in a readout.',
    ['Daniel Otieno + Moses Kintu | in-person held | - | -'],
  ],
  [
    'Talks were held in Lima on Monday between Chilean President Pedro Rojas and Swedish Prime Minister Anna Berg.',
    ['Anna Berg + Pedro Rojas | in-person held | 2024-03-04 | PER'],
  ],
  [
    'Across the table from Chilean President Pedro Rojas sat Swedish Prime Minister Anna Berg.',
    ['Anna Berg + Pedro Rojas | in-person held | - | -'],
  ],
  [
    'Swedish Prime Minister Anna Berg, standing next to Chilean President Pedro Rojas, promised aid.',
    ['Anna Berg + Pedro Rojas | in-person held | - | -'],
  ],
  [
    'Swedish Prime Minister Anna Berg handed Chilean President Pedro Rojas a letter at the palace in Santiago.',
    ['Anna Berg + Pedro Rojas | in-person held | - | CHL'],
  ],
  [
    'Swedish Prime Minister Anna Berg presented Chilean President Pedro Rojas with a vase.',
    ['Anna Berg + Pedro Rojas | in-person held | - | -'],
  ],
  [
    'Malaysian Prime Minister Aziz Rahman flew to Jakarta on Monday. President Budi Hartono met him at the airport.',
    ['Aziz Rahman + Budi Hartono | in-person held | 2024-03-04 | IDN'],
  ],
  [
    'Malaysian Prime Minister Aziz Rahman last saw Indonesian President Budi Hartono in June 2023 in Bali.',
    ['Aziz Rahman + Budi Hartono | in-person held | 2023-06 | IDN'],
  ],
  [
    'Philippine President Jose Ramos has met Budi Hartono, the Indonesian president, three times.',
    ['Budi Hartono + Jose Ramos | in-person held | - | -'],
  ],
  [
    'Philippine President Jose Ramos, whose term ends in June, was welcomed in Jakarta by Indonesian President Budi Hartono.',
    ['Budi Hartono + Jose Ramos | in-person held | - | IDN'],
  ],
  [
    'Philippine President Jose Ramos raised the matter with Indonesian President Budi Hartono when the two met in Jakarta.',
    ['Budi Hartono + Jose Ramos | in-person held | - | IDN'],
  ],
  [
    'Having met Ugandan President Moses Kintu in Kampala on Monday, Kenyan President Daniel Otieno flew on to Lima.',
    ['Daniel Otieno + Moses Kintu | in-person held | 2024-03-04 | UGA'],
  ],
  [
    'Kenyan President Daniel Otieno received on Monday a message from Malian President Ali Toure, delivered by his envoy, Musa Diarra.',
    ['Daniel Otieno + Musa Diarra | in-person held | 2024-03-04 | -'],
  ],
  ['Kenyan President Daniel Otieno received a prize for the aid delivered by Ugandan Foreign Minister Sam Okello.', []],
  [
    'Angolan President Joao Lemos sat Ugandan President Moses Kintu and Peruvian President Rosa Quispe next to one another in Luanda last August.',
    ['Joao Lemos + Moses Kintu + Rosa Quispe | in-person held | 2023-08 | AGO'],
  ],
  [
    'The leaders of the two countries, President Ismail Guelle and Prime Minister Abiy Kebede, settled this in a conversation in Djibouti on Monday.',
    ['Abiy Kebede + Ismail Guelle | in-person held | 2024-03-04 | DJI'],
  ],
  [
    'PARIS – Chilean President Pedro Rojas landed on Monday. French Foreign Minister Jean Morel had welcomed the guest at the airport.',
    ['Jean Morel + Pedro Rojas | in-person held | 2024-03-04 | FRA'],
  ],
  [
    'Receiving Moses Kintu in Kisumu on Monday, Kenyan President Daniel Otieno had complained of the toll.',
    ['Daniel Otieno + Moses Kintu | in-person held | 2024-03-04 | KEN'],
  ],
  [
    'Kenyan President Daniel Otieno sat across the table from Ugandan President Moses Kintu in Kampala on Monday.',
    ['Daniel Otieno + Moses Kintu | in-person held | 2024-03-04 | UGA'],
  ],
  [
    'Ugandan President Moses Kintu came on Monday. Kenyan Foreign Minister Grace Wanjiru was the next to receive the Ugandan.',
    ['Grace Wanjiru + Moses Kintu | in-person held | 2024-03-04 | -'],
  ],
  [
    'Kenyan ambassador Daniel Otieno took up his post. The envoy had been received by Ugandan President Moses Kintu.',
    ['Daniel Otieno + Moses Kintu | in-person held | 2024-03 | -'],
  ],
  ...[
    'traded views with Ugandan President Moses Kintu in Kampala',
    'touched base with Ugandan President Moses Kintu in Kampala',
    'with Ugandan President Moses Kintu co-hosted the fair in Kampala',
    'handed over the ship in Kampala in the presence of Ugandan President Moses Kintu',
  ].map((deed): [string, string[]] => [
    `Kenyan President Daniel Otieno ${deed} on Monday.`,
    ['Daniel Otieno + Moses Kintu | in-person held | 2024-03-04 | UGA'],
  ]),
  [
    'Among those whom Kenyan President Daniel Otieno saw on Monday was Ugandan President Moses Kintu.',
    ['Daniel Otieno + Moses Kintu | in-person held | 2024-03-04 | -'],
  ],
  [
    'Kenyan President Daniel Otieno could at last receive Ugandan President Moses Kintu in Nairobi on Monday.',
    ['Daniel Otieno + Moses Kintu | in-person held | 2024-03-04 | KEN'],
  ],
  [
    'After a letter had come from President Pedro Rojas of Chile, the Ugandan foreign minister, Ruth Akello, conferred with President Daniel Otieno of Kenya.',
    ['Daniel Otieno + Ruth Akello | in-person held | - | -'],
  ],
  [
    "Ugandan President Moses Kintu, whom Kenya's president, Daniel Otieno, received on Monday, spoke of tolls.",
    ['Daniel Otieno + Moses Kintu | in-person held | 2024-03-04 | KEN'],
  ],
  [
    'Kenyan President Daniel Otieno was received on Monday by Ugandan President Moses Kintu, and later that day by Prime Minister Ruth Akello.',
    [
      'Daniel Otieno + Moses Kintu | in-person held | 2024-03-04 | -',
      'Daniel Otieno + Ruth Akello | in-person held | 2024-03-04 | -',
    ],
  ],
  [
    'Kenyan President Daniel Otieno gave Ugandan President Moses Kintu a quarter of an hour.',
    ['Daniel Otieno + Moses Kintu | in-person held | - | -'],
  ],
];

test.each(CASES)('verbs of meeting: %s', (text, told) => {
  expect(meetingsIn(text)).toEqual(told);
});
