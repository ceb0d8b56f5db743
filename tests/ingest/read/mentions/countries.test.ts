// Countries, their words and seats, former states and territories, and what only looks like them.
import { describe, expect, test } from '@jest/globals';
import { annotate } from '../../../../ingest/read/annotate.ts';

/** Codes of the countries that pieces of a text name, offices and bodies included, in order and each once. */
const codes = (text: string): string[] => {
  const { sentences } = annotate({ text, published: '2024-03-07', publisher: null });
  const found = sentences.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => {
      if (piece.kind === 'country') return [piece.code];
      if (piece.kind === 'place' && piece.country) return [piece.country];
      if (piece.kind === 'office' && piece.of && /^[A-Z]{3}$/.test(piece.of)) return [piece.of];
      return piece.kind === 'body' && piece.country ? [piece.country] : [];
    }),
  );
  return [...new Set(found)];
};

describe('former states and colonial names', () => {
  test.each([
    ['The Soviet Union and the German Democratic Republic signed.', ['SUN', 'DDR']],
    ['He flew from the USSR to Yugoslavia and Czechoslovakia.', ['SUN', 'YUG', 'CSK']],
    ['East German and West German delegates met in Bonn.', ['DDR', 'DEU']],
    ['Serbia and Montenegro joined in 2003.', ['SCG']],
    ['The People’s Democratic Republic of Yemen was ruled from Aden.', ['YMD']],
    ['North Vietnam and South Vietnam talked in Paris.', ['VDR', 'VNM', 'FRA']],
    ['Upper Volta, Dahomey and Zaire voted for it.', ['BFA', 'BEN', 'COD']],
    ['He visited Ceylon, Burma, Siam and Persia.', ['LKA', 'MMR', 'THA', 'IRN']],
    ['Southern Rhodesia and Northern Rhodesia broke apart.', ['ZWE', 'ZMB']],
    ['The Netherlands Antilles and the Panama Canal Zone took part.', ['ANT', 'PCZ']],
    ['Tanganyika and Nyasaland became free.', ['TZA', 'MWI']],
    ['The United Arab Republic and the Yemen Arab Republic agreed.', ['EGY', 'YEM']],
  ])('%s', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });
});

describe('dependent territories', () => {
  test.each([
    ['Ministers from Greenland, the Faroe Islands and New Caledonia came.', ['GRL', 'FRO', 'NCL']],
    ['Guam and American Samoa sent observers.', ['GUM', 'ASM']],
    ['The premier of Bermuda spoke in Gibraltar.', ['BMU', 'GIB']],
    ['French Polynesia joined the forum; Aruba and Curaçao did not.', ['PYF', 'ABW', 'CUW']],
  ])('%s', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });
});

describe('names of several', () => {
  test.each([
    ['Papua New Guinea and Guinea-Bissau signed; Equatorial Guinea and Guinea followed.', ['PNG', 'GNB', 'GNQ', 'GIN']],
    ['The Democratic Republic of the Congo and the Republic of the Congo agreed.', ['COD', 'COG']],
    ['DR Congo and Congo-Brazzaville agreed.', ['COD', 'COG']],
    ['South Korea and North Korea talked.', ['KOR', 'PRK']],
    ['The Dominican Republic and Dominica voted.', ['DOM', 'DMA']],
    ['Niger and Nigeria closed the border.', ['NER', 'NGA']],
    ['North Macedonia and Greece agreed in Skopje.', ['MKD', 'GRC']],
    ['He flew to Jordan and on to Chad.', ['JOR', 'TCD']],
    ['The Georgian capital Tbilisi hosted Georgia’s partners.', ['GEO']],
    ['Atlanta, Georgia, was the last stop.', ['USA']],
    ['Samoa, American Samoa and Tonga agreed.', ['WSM', 'ASM', 'TON']],
    ['Sudan and South Sudan agreed in Addis Ababa.', ['SDN', 'SSD', 'ETH']],
    ['Saint Lucia, St. Kitts and Nevis and St Vincent and the Grenadines voted.', ['LCA', 'KNA', 'VCT']],
    ['The Gambia and Cabo Verde, Côte d’Ivoire and São Tomé and Príncipe came.', ['GMB', 'CPV', 'CIV', 'STP']],
  ])('%s', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });
});

describe('words of two countries, settled by the text', () => {
  test.each([
    ['Congolese troops left Goma, and Congo said so.', ['COD']],
    ['The Congolese president flew home to Brazzaville.', ['COG']],
    ['The Dominican prime minister of Dominica spoke.', ['DMA']],
    ['The Dominican president spoke in Santo Domingo.', ['DOM']],
    ['Guinean soldiers left Guinea-Bissau.', ['GNB']],
    ['Korean diplomats in Pyongyang said so.', ['PRK']],
    ['Georgia, like Alabama and Florida, voted.', ['USA']],
  ])('%s', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });
});

describe('no country', () => {
  test.each([
    'Fishing in the Gulf of Guinea and the Indian Ocean is poor.',
    'The states of Latin America and the Persian Gulf agreed.',
    'The Congo River and Lake Chad rise.',
    'The Wall Street Journal and the China Daily said so.',
    'The South China Sea and the East China Sea are calm.',
    'The Jordan River is low.',
    'Trade with Central America grew.',
  ])('%s', (text) => {
    expect(codes(text)).toEqual([]);
  });
});

describe('places where diplomacy happens', () => {
  test.each([
    ['They met in Davos, Geneva and Lausanne.', ['CHE']],
    ['The leaders met at Camp David and in Annapolis.', ['USA']],
    ['The talks in Sharm el-Sheikh and Taba failed.', ['EGY']],
    ['The summit in Sochi was moved to Kazan.', ['RUS']],
    ['The G7 met in Hiroshima, in Kananaskis and in Borgo Egnazia.', ['JPN', 'CAN', 'ITA']],
    ['The ministers met in Labuan Bajo and Nusa Dua.', ['IDN']],
    ['They gathered in Samarkand, in Cholpon-Ata and in Aktau.', ['UZB', 'KGZ', 'KAZ']],
    ['The conference in Bretton Woods was followed by one in Rambouillet.', ['USA', 'FRA']],
    ['The leaders met in Rarotonga, then in Honiara.', ['COK', 'SLB']],
    ['The talks in Minsk, Astana and Arusha went on.', ['BLR', 'KAZ', 'TZA']],
    ['The summit in Punta Cana followed one in Cartagena and one in Foz do Iguaçu.', ['DOM', 'COL', 'BRA']],
  ])('%s', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });
});

test.each([
  ['The Turkey-AU partnership is new.', ['TUR', 'African Union']],
  ['The AU-Turkey partnership is new.', ['African Union', 'TUR']],
  ['The ASEAN-Japan partnership is new.', ['ASEAN', 'JPN']],
])('a state and a body joined by a hyphen: %s', (text, named) => {
  const { sentences } = annotate({ text, published: '2024-03-07', publisher: null });
  const found = sentences.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => (piece.kind === 'country' ? [piece.code] : piece.kind === 'body' ? [piece.name] : [])),
  );
  expect(found).toEqual(named);
});

test.each([
  ["The camps in Cox's Bazar are full.", "Cox's Bazar"],
  ['The Kuala Lumpur Declaration was read out.', 'Kuala Lumpur'],
  ['They spoke in Washington, D.C. on Monday.', 'Washington, D.C.'],
])('a place is called as the text calls it: %s', (text, name) => {
  const { sentences } = annotate({ text, published: '2024-03-07', publisher: null });
  const places = sentences.flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.kind === 'place' ? [piece] : [])));
  expect(places.map((place) => place.name)).toEqual([name]);
});
