// Whose a bare title is: by the sentence, by who was met, by where the text is told from. All people are invented.
import { describe, test } from '@jest/globals';
import { has } from './tenures-told.ts';

describe('the sentence says it', () => {
  test.each([
    [
      'Sweden was represented by Foreign Minister Anna Berg and Oman by Minister of Transport Said Harthi.',
      ['Anna Berg: Foreign Minister / SWE', 'Said Harthi: Minister of Transport / OMN'],
    ],
    ['Oman sent its foreign minister, Said Harthi, to Geneva.', ['Said Harthi: foreign minister / OMN']],
    [
      'Peru, for which Foreign Minister Rosa Quispe signed, will host the next round.',
      ['Rosa Quispe: Foreign Minister / PER'],
    ],
    [
      'Kenyan President Daudi Mwangi stayed away and sent his deputy foreign minister, Jane Otieno.',
      ['Jane Otieno: deputy foreign minister / KEN'],
    ],
    [
      'Kenyan President Daudi Mwangi came. Jane Otieno, Mwangi’s spokeswoman, said so.',
      ['Jane Otieno: spokeswoman / KEN'],
    ],
    [
      'Kenyan President Daudi Mwangi spoke. His predecessor, Peter Kamau, listened.',
      ['Peter Kamau: President / KEN former'],
    ],
    [
      'Mwangi’s predecessor Peter Kamau listened to Kenyan President Daudi Mwangi.',
      ['Peter Kamau: President / KEN former'],
    ],
    [
      'Swedish Foreign Minister Anna Berg succeeds Karl Lund, who left last year.',
      ['Karl Lund: Foreign Minister / SWE former'],
    ],
    ['Kenya’s former prime minister Peter Kamau was there.', ['Peter Kamau: prime minister / KEN former']],
    ['Peter Kamau, once foreign minister of Kenya, was there.', ['Peter Kamau: foreign minister / KEN former']],
    ['Peter Kamau, at the time Kenya’s prime minister, was there.', ['Peter Kamau: prime minister / KEN former']],
    [
      'The Kenyan and Omani foreign ministers, Jane Otieno and Said Harthi, talked.',
      ['Jane Otieno: foreign minister / KEN', 'Said Harthi: foreign minister / OMN'],
    ],
    [
      'Swedish Foreign Minister Anna Berg met her counterparts from Nairobi and Muscat, Jane Otieno and Said Harthi.',
      ['Jane Otieno: Foreign Minister / KEN', 'Said Harthi: Foreign Minister / OMN'],
    ],
    [
      'Swedish Foreign Minister Anna Berg seated her Kenyan and Omani counterparts, Jane Otieno and Said Harthi, at one table.',
      ['Jane Otieno: Foreign Minister / KEN', 'Said Harthi: Foreign Minister / OMN'],
    ],
    [
      'The presidents of Kenya and Peru held talks in Rome. Daudi Mwangi and Rosa Quispe shook hands.',
      ['Daudi Mwangi: president / KEN', 'Rosa Quispe: president / PER'],
    ],
    [
      'The three presidents came: her host Daudi Mwangi of Kenya, Peru’s Rosa Quispe and Luis Araya of Chile.',
      ['Daudi Mwangi: president / KEN', 'Rosa Quispe: president / PER', 'Luis Araya: president / CHL'],
    ],
    [
      'Jane Otieno of Kenya was elected chairperson of the African Union Commission.',
      ['Jane Otieno: chairperson / African Union Commission'],
    ],
    [
      'Sweden’s new prime minister lost no time. Hours after the vote Anna Berg flew to Oslo.',
      ['Anna Berg: prime minister / SWE'],
    ],
    [
      'The Minister of Transport, Anna Berg, was there with Cairo Mayor Hany Masri and the governor of Osaka, Ken Mori.',
      ['Hany Masri: Mayor / Cairo', 'Ken Mori: governor / Osaka'],
    ],
    ['Erik Holm, an adviser to the President of Finland, spoke.', ['Erik Holm: adviser to the President / FIN']],
    [
      'He was met in Nairobi by Prime Minister Peter Kamau and Foreign Minister Jane Otieno.',
      ['Peter Kamau: Prime Minister / KEN', 'Jane Otieno: Foreign Minister / KEN'],
    ],
    [
      'Nordbank Chief Executive Erik Holm met Kenyan President Daudi Mwangi.',
      ['Erik Holm: Chief Executive / Nordbank'],
    ],
  ])('%s', (text, expected) => has(text, expected));
});

describe('the surroundings say it', () => {
  test.each([
    [
      null,
      'NAIROBI – President Daudi Mwangi received the new ambassadors of Cuba, Belarus and Mongolia on Thursday.',
      ['Daudi Mwangi: President / KEN'],
    ],
    [
      'Kenya News Agency',
      'NAIROBI, March 7 – President Daudi Mwangi on Thursday received Swedish Foreign Minister Anna Berg. Foreign Minister Jane Otieno was present.',
      ['Daudi Mwangi: President / KEN', 'Jane Otieno: Foreign Minister / KEN'],
    ],
    [
      'Kenya News Agency',
      'STOCKHOLM, March 7 – Kenyan President Daudi Mwangi arrived in Sweden on Thursday. He was received by King Karl Lund and later met Prime Minister Anna Berg.',
      ['Karl Lund: King / SWE', 'Anna Berg: Prime Minister / SWE'],
    ],
    [
      'London daily newspaper',
      'RIYADH — King Talal bin Faris presided over the ceremony in the Saudi capital on Sunday. Foreign Minister Badr bin Said spoke.',
      ['Talal bin Faris: King / SAU', 'Badr bin Said: Foreign Minister / SAU'],
    ],
    [
      'Nairobi daily',
      'President Daudi Mwangi telephoned President Rosa Quispe of Peru on Thursday. Foreign Minister Jane Otieno listened in.',
      ['Daudi Mwangi: President / KEN', 'Jane Otieno: Foreign Minister / KEN'],
    ],
    [
      'Press office of the Federal Government (Germany)',
      'Berlin, 7 March 2024. Federal Chancellor Karl Reiter spoke with the President of Kenya, Daudi Mwangi. The war in Ukraine was discussed. The Chancellor had spoken with President Petro Savchuk of it before. Ukraine asks for help.',
      ['Petro Savchuk: President / UKR'],
    ],
    [
      'Irish Daily',
      'DUBLIN — Taoiseach Seán Murchú received Chancellor Karl Reiter at noon.',
      ['Seán Murchú: Taoiseach / IRL'],
    ],
    [
      'State news agency of China',
      'BEIJING, March 7 – President Wan Yili held talks with Maldivian President Ahmed Solihu. Foreign Minister Moosa Adam is accompanying the Maldivian leader. Foreign Minister Lin Wei was present at the talks.',
      ['Wan Yili: President / CHN', 'Moosa Adam: Foreign Minister / MDV', 'Lin Wei: Foreign Minister / CHN'],
    ],
    [
      'Uruguayan agency',
      'MONTEVIDEO – Brazilian President João Neto, Chilean President Luis Araya and President Mario Lacosta signed the pact on Friday.',
      ['Mario Lacosta: President / URY'],
    ],
    [
      'Agencia EFE',
      'Montevideo, Dec 6 – The European Union and Mercosur agreed on Friday. In Paris the news went down badly. President Étienne Marchand called it unacceptable.',
      ['Étienne Marchand: President / FRA'],
    ],
    [
      'The Astana Times',
      'ASTANA – President Nurlan Bekov received Kyrgyz Foreign Minister Jenish Osmonov. He asked him to convey his greetings to President Almaz Sadyrov.',
      ['Nurlan Bekov: President / KAZ', 'Almaz Sadyrov: President / KGZ'],
    ],
    [
      'The Star',
      'KUALA LUMPUR: Prime Minister Datuk Seri Ahmad Zaki said Malaysia would join. Foreign Minister Lim Ah Kow agreed.',
      ['Ahmad Zaki: Prime Minister / MYS', 'Lim Ah Kow: Foreign Minister / MYS'],
    ],
    [
      'Kenyan daily',
      'NAIROBI - Kenyan President Daudi Mwangi received Somali President Hassan Warsame. In Mogadishu, Deputy Prime Minister Salah Jamac said parliament must approve.',
      ['Salah Jamac: Deputy Prime Minister / SOM'],
    ],
    [
      'Danish broadcaster',
      'Foreign Minister Lars Holm was in Washington with Senator Lindsey Grahamson. Faroese premier Aksel Johannes was in Denmark.',
      ['Lars Holm: Foreign Minister / DNK', 'Lindsey Grahamson: Senator / USA', 'Aksel Johannes: premier / FRO'],
    ],
    [
      'Gulf paper',
      'DOHA: The Emir, Sheikh Faris bin Rashid, met US President John Harmon. Prime Minister Sheikh Nasser bin Ali attended.',
      ['Faris bin Rashid: Emir / QAT', 'Nasser bin Ali: Prime Minister / QAT'],
    ],
    [
      null,
      'Polish Prime Minister Jan Nowak travelled to Kyiv on Monday, where he was received by President Petro Savchuk. Prime Minister Denys Hrytsak joined them.',
      ['Petro Savchuk: President / UKR', 'Denys Hrytsak: Prime Minister / UKR'],
    ],
    [
      null,
      'Egyptian President Hany Masri flew to Khartoum. He held talks with General Idris Osman, chairman of the Sovereignty Council.',
      ['Hany Masri: President / EGY'],
    ],
    [
      null,
      'At the summit in Kigali Rwandan President Paul Habimana welcomed Commonwealth Secretary-General Patricia Lands. Foreign Minister Vincent Biruta read the communique.',
      ['Vincent Biruta: Foreign Minister / RWA'],
    ],
    [
      null,
      'US Secretary of State John Harmon met Japanese Prime Minister Ken Mori in Tokyo on Tuesday. Defense Minister Taro Hara took part. From Tokyo he flew to Seoul for talks with President Park Dae-hyun.',
      ['Taro Hara: Defense Minister / JPN', 'Park Dae-hyun: President / KOR'],
    ],
    [
      null,
      'Liberia took its seat on the Council on Friday. Day by day it will be up to the Permanent Representative in New York, Joseph Kollie, to speak for it.',
      ['Joseph Kollie: Permanent Representative / LBR'],
    ],
    [
      'National news agency of Malaysia',
      'KUALA LUMPUR, Oct 26 - The flag of Timor-Leste has been raised beside the others. It was admitted on Sunday at the opening of the summit, which Malaysian Prime Minister Osman Salleh chaired. Prime Minister Armindo Soares was close to tears.',
      ['Osman Salleh: Prime Minister / MYS', 'Armindo Soares: Prime Minister / TLS'],
    ],
    // a title that few use: India's, or that of the state whose paper tells and which uses it too
    [
      'Daily News (Sri Lanka)',
      'External Affairs Minister Ruwan Silva spoke of a turning point for Sri Lanka.',
      ['Ruwan Silva: External Affairs Minister / LKA'],
    ],
    [
      'Daily News (Sri Lanka)',
      'Sri Lanka and India agreed on it. External Affairs Minister Arun Mehta spoke of a turning point.',
      ['Arun Mehta: External Affairs Minister / IND'],
    ],
    [
      null,
      'The EU and India have agreed. Ana Klein, the High Representative for Foreign Affairs and Security Policy, and Arun Mehta, India’s Minister of External Affairs, signed.',
      [
        'Ana Klein: High Representative for Foreign Affairs and Security Policy / EU',
        'Arun Mehta: Minister of External Affairs / IND',
      ],
    ],
  ])('%s: %s', (publisher, text, expected) => has(text, expected, publisher));
});
