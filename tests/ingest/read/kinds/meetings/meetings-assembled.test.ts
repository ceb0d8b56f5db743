// Who was at a table told over several sentences: signatories, mediators, hosts, witnesses, and who was at none. All people are invented.
import { expect, test } from '@jest/globals';
import { meetingsIn } from './meetings-told.ts';

const [BERG, ARAYA, KINTU, ROJAS] = ['Anna Berg', 'Luis Araya', 'Moses Kintu', 'Pedro Rojas'];
const SIGNED =
  'Swedish Foreign Minister Anna Berg and Chilean Foreign Minister Luis Araya signed a treaty in Kampala on Monday.';

/** Each: text, and who sat together. */
const CASES: [string, string[][]][] = [
  // signatories name by name
  [
    'The accord was signed in Kampala on Monday. Foreign Minister Anna Berg acted for Sweden. On the other side the pen was held by Luis Araya, the Foreign Minister of Chile.',
    [['Anna Berg', 'Luis Araya']],
  ],
  [
    'The accord was signed in Kampala on Monday. Swedish Foreign Minister Anna Berg put her name to it first. Chilean Foreign Minister Luis Araya did so for Santiago.',
    [[BERG, ARAYA]],
  ],
  [
    'The papers bear the signatures of Swedish Foreign Minister Anna Berg and of Chilean Foreign Minister Luis Araya.',
    [[BERG, ARAYA]],
  ],
  // hosts, mediators, witnesses, onlookers
  [`${SIGNED} The host of the ceremony was Ugandan President Moses Kintu.`, [[BERG, ARAYA, KINTU]]],
  [
    `${SIGNED} Ugandan President Moses Kintu stood between them, and so did Pedro Rojas of the UN.`,
    [[BERG, ARAYA, KINTU, ROJAS]],
  ],
  [
    `${SIGNED} Witnesses of the day were Ugandan President Moses Kintu and Peruvian President Pedro Rojas.`,
    [[BERG, ARAYA, KINTU, ROJAS]],
  ],
  [`${SIGNED} Ugandan President Moses Kintu acted as mediator.`, [[BERG, ARAYA, KINTU]]],
  [`${SIGNED} Ugandan President Moses Kintu took the chair.`, [[BERG, ARAYA, KINTU]]],
  [`${SIGNED} Peru was represented by Foreign Minister Pedro Rojas.`, [[BERG, ARAYA, ROJAS]]],
  [`${SIGNED} Ugandan President Moses Kintu joined the signatories on the platform.`, [[BERG, ARAYA, KINTU]]],
  [
    `${SIGNED} The quarrel is old. Trade has suffered. Few believed in it. Seated between the two at the signing was Ugandan President Moses Kintu.`,
    [[BERG, ARAYA, KINTU]],
  ],
  // those side by side whom others join
  [
    'Swedish Foreign Minister Anna Berg and Chilean Foreign Minister Luis Araya worked through the night on Monday. Also at the table was Ugandan President Moses Kintu.',
    [[BERG, ARAYA, KINTU]],
  ],
  [
    'In Kampala on Monday the ministers took their seats: Anna Berg of Sweden, Luis Araya of Chile and Pedro Rojas of Peru.',
    [[BERG, ARAYA, ROJAS]],
  ],
  [
    'Swedish Foreign Minister Anna Berg met Chilean Foreign Minister Luis Araya on Monday. Berg had Ambassador Nils Holm with her.',
    [[BERG, ARAYA, 'Nils Holm']],
  ],
  [
    'Ugandan President Moses Kintu received Swedish Prime Minister Anna Berg on Monday. In their presence Ministers Luis Araya and Pedro Rojas signed an accord.',
    [
      [KINTU, BERG],
      [ARAYA, ROJAS, KINTU, BERG],
    ],
  ],
];

/** Texts that tell of no such table. */
const NONE: [string, string[][]][] = [
  [
    'Swedish Prime Minister Anna Berg signed a decree on Monday. Foreign Minister Luis Araya of Chile spoke in Lima.',
    [],
  ],
  [
    'Swedish Prime Minister Anna Berg signed the accord in Stockholm, Chilean President Luis Araya in Santiago, each in his own capital.',
    [],
  ],
  [
    'Swedish Prime Minister Anna Berg and Chilean President Luis Araya were among those who signed a joint statement on Monday.',
    [],
  ],
  // present where many are
  [
    'Swedish Prime Minister Anna Berg met Chilean President Luis Araya at the 41st session of the council on Monday. Present at the session were Ugandan President Moses Kintu and Peruvian President Pedro Rojas.',
    [[BERG, ARAYA]],
  ],
  // who sits in does not sit on a line
  [
    'Chilean President Luis Araya spoke by telephone with Swedish Prime Minister Anna Berg on Monday. Ambassador Pedro Rojas sat in.',
    [[BERG, ARAYA]],
  ],
];

const whoMet = (text: string): string[] => meetingsIn(text).map((meeting) => meeting.split(' | ')[0] ?? '');
const lines = (tables: string[][]): string[] => tables.map((people) => [...people].sort().join(' + ')).sort();

test.each(CASES)('%s', (text, tables) => {
  const found = whoMet(text);
  const largest = tables.map((people) => [...people].sort().join(' + '));
  expect(found).toEqual(expect.arrayContaining(largest.slice(-1)));
});

test.each(NONE)('no table of more: %s', (text, tables) => {
  expect(whoMet(text).sort()).toEqual(lines(tables));
});
