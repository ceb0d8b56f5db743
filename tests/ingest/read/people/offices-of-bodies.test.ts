// Offices of bodies, firms and organs of state, and what may stand between an office and its name. All people are invented.
import { describe, expect, test } from '@jest/globals';
import { tenures } from './tenures-told.ts';

describe('a body that no list names', () => {
  test.each([
    ['Anna Berg, founder of Quintora, spoke.', ['Anna Berg: founder / Quintora']],
    ['The chief executive of the Quintora Works, Anna Berg, spoke.', ['Anna Berg: chief executive / Quintora Works']],
    ['Anna Berg, a manager of Quintora, was arrested in Lima.', ['Anna Berg: manager / Quintora']],
    [
      'The leader of the Orange Renewal Movement (ORM), Daudi Mwangi, signed.',
      ['Daudi Mwangi: leader / Orange Renewal Movement'],
    ],
    [
      "The Chairman of the Sudan People's Renewal Movement (SPRM), Idris Osman, signed.",
      ["Idris Osman: Chairman / Sudan People's Renewal Movement"],
    ],
    ['Idris Osman, the commander of the FXRC, spoke from Havana.', ['Idris Osman: commander / FXRC']],
    ['Anna Berg, head of Quintora in Finland, left.', ['Anna Berg: head / Quintora']],
    [
      'Peru’s minister left. Anna Berg, vice-president of the chamber of tourism, spoke.',
      ['Anna Berg: vice-president / chamber of tourism'],
    ],
    [
      'The director of the Lao–Thai Friendship Association, Anna Berg, spoke.',
      ['Anna Berg: director / Lao–Thai Friendship Association'],
    ],
    [
      "Karl Lund, who chairs the European Parliament's committee on foreign affairs, spoke.",
      ['Karl Lund: chair of the committee on foreign affairs / European Parliament'],
    ],
    [
      'Anna Berg, Secretary General of United Ports and Local Harbours Quintora (UPLHQ), spoke.',
      ['Anna Berg: Secretary General / United Ports and Local Harbours Quintora'],
    ],
    // the joint belongs to no name
    ['Karl Lund, president of Quintora and Anna Berg spoke.', ['Karl Lund: president / Quintora']],
    ['The governor of Quintora province, Karl Lund, came.', ['Karl Lund: governor / Quintora']],
    ['Karl Lund, premier of Quintora, came.', ['Karl Lund: premier / Quintora']],
    ['The akim of Quintora region, Karl Lund, came.', ['Karl Lund: akim / Quintora']],
    ['Karl Lund saw Abdul Hakim Nassar.', []],
    ['Karl Lund spoke of the chamber of tourism.', []],
  ])('%s', (text, expected) => {
    expect(tenures(text)).toEqual(expected);
  });
});

describe('organs of state', () => {
  test.each([
    [
      'Karl Lund, who is also the Head of the Presidential Secretariat of Peru, spoke.',
      ['Karl Lund: Head of the Presidential Secretariat / PER'],
    ],
    ['Premier of the State Council Chen Bo spoke.', ['Chen Bo: Premier of the State Council / CHN']],
    [
      'Chen Bo, chairman of the Standing Committee of the National People’s Congress, came.',
      ['Chen Bo: chairman / Standing Committee of the National People’s Congress'],
    ],
    [
      'John Hill, once the Speaker of the US House of Representatives, came.',
      ['John Hill: Speaker of the House of Representatives / USA former'],
    ],
    [
      "Karl Lund, then Secretary of Chile's National Security Council, spoke.",
      ['Karl Lund: Secretary of the National Security Council / CHL former'],
    ],
    [
      'HE Minister of State at the Ministry of Trade Dr. Anna Berg came from Oslo to Oslo.',
      ['Anna Berg: Minister of State at the Ministry of Trade / NOR'],
    ],
    ["Chile's Chairman of State Affairs, Karl Lund, spoke.", ['Karl Lund: Chairman of State Affairs / CHL']],
    ['Kremlin aide Karl Lund spoke.', ['Karl Lund: Kremlin aide / RUS']],
    [
      'Rosa Quispe of Peru is Minister of Foreign Affairs, Migration and Peruvians Abroad.',
      ['Rosa Quispe: Minister of Foreign Affairs, Migration and Peruvians Abroad / PER'],
    ],
    ['Karl Lund, the President of the General Assembly, spoke.', ['Karl Lund: President / General Assembly']],
  ])('%s', (text, expected) => {
    expect(tenures(text)).toEqual(expected);
  });
});

describe('between name and office', () => {
  test.each([
    ['Rosa Quispe of Peru, the Chairman of CARICOM, spoke.', ['Rosa Quispe: Chairman / CARICOM']],
    [
      'Rosa Quispe, Prime Minister of Peru and at present President of CELAC, spoke.',
      ['Rosa Quispe: Prime Minister / PER', 'Rosa Quispe: President / CELAC'],
    ],
    ['Rosa Quispe, today President of the Republic of Peru, spoke.', ['Rosa Quispe: President / PER']],
    ['Omani President His Highness Sheikh Said bin Harith spoke.', ['Said bin Harith: President / OMN']],
    ['Daudi Mwangi was chosen on Saturday as Chairman of CARICOM.', ['Daudi Mwangi: Chairman / CARICOM']],
    ['Daudi Mwangi was declared President of CELAC in Lima.', ['Daudi Mwangi: President / CELAC']],
    ['Daudi Mwangi became on Saturday Chairman of CARICOM.', ['Daudi Mwangi: Chairman / CARICOM']],
    ['The post of ambassador to Peru is held by Karl Lund of Chile.', ['Karl Lund: ambassador / CHL to PER']],
    ['The post of ambassador to Peru was offered to Karl Lund of Chile.', []],
    ['Karl Lund of Chile stays at the Finance Ministry.', ['Karl Lund: Finance Minister / CHL']],
    [
      "Kenya's Speaker Daudi Mwangi was elected President of CELAC. He succeeds Karl Lund.",
      ['Daudi Mwangi: Speaker / KEN', 'Daudi Mwangi: President / CELAC', 'Karl Lund: President / CELAC former'],
    ],
    [
      'Peru and Chile have ambassadors again. Rosa Quispe took up her post in Santiago, and her Chilean colleague, Karl Lund, hers in Lima.',
      ['Rosa Quispe: ambassador / PER', 'Karl Lund: ambassador / CHL'],
    ],
    ['Daudi Mwangi could be declared President of CELAC in Lima.', []],
    [
      'Peruvian Prime Minister Rosa Quispe visited Chile as special envoy of ASEAN.',
      ['Rosa Quispe: Prime Minister / PER', 'Rosa Quispe: special envoy / ASEAN'],
    ],
    ['Daudi Mwangi was sworn in as the first President of Kenya.', ['Daudi Mwangi: President / KEN']],
  ])('%s', (text, expected) => {
    expect(tenures(text)).toEqual(expected);
  });
});
