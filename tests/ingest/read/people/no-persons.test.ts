// What looks like a person's name and is none: places, works, firms, ships, laws and prizes named after somebody.
import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../../ingest/read/read.ts';

const people = (text: string): string[] =>
  readDocument({ text, published: '2024-03-07', publisher: null })
    .facts.people.map(({ name }) => name)
    .sort();

describe('no person at all', () => {
  test.each([
    'The Chinese company Harbour Sailing holds half of the port.',
    'From Salonta to Nova Gora the line is new.',
    'The Treaty on Friendship, Cooperation and Mutual Assistance is in force.',
    'Bangladesh Sangbad Kendra (BSK) signed a memorandum of its own.',
    'The delegation landed at Jomo Kenyatta International Airport on Tuesday.',
    'The silence ended at the Diaoyutai State Guesthouse on Wednesday.',
    'The Nobel Prize was awarded in Oslo.',
    'It is the next stage of its Look North Policy.',
    'The talks took place at Al-Salam Palace in Jeddah.',
    'The ministers met at the Xiangshan Forum in Beijing.',
    'Samsung Electronics and Hyundai Motor will invest in Viet Nam.',
    'The aircraft carrier USS Ronald Reagan called at Busan.',
    'The frigate HMS Richmond visited Cam Ranh Bay.',
    'The Magnitsky Act imposes sanctions.',
    'The Monroe Doctrine was declared in 1823.',
    'The United Nations General Assembly adopted a resolution on Monday.',
    'The Hague hosted the conference, and Geneva the next one.',
    'Al Jazeera and the New York Times reported on the visit.',
    'New Delhi said that West Bengal and Tamil Nadu would take part.',
    'The Belt and Road Forum opened in Beijing on Tuesday.',
    'The King Fahd Causeway links Bahrain and Saudi Arabia.',
    'The Prime Minister of Sweden laid a wreath at the Ho Chi Minh Mausoleum.',
    'The European Union and Mercosur signed the deal in Montevideo.',
    'The Strait of Hormuz and the Gulf of Aden are busy.',
    'The foreign ministers of Sweden and Norway met in Simon Bolivar Square.',
    'The Treaty of Lisbon and the Schengen Agreement apply.',
    'The Grand Mosque and the Sultan Ahmed Mosque were lit.',
    'Delegates from Papua New Guinea and Cook Islands attended the Pacific Islands Forum.',
    'The Asian Development Bank and the World Bank lent 20 million dollars.',
    'The Abraham Accords were signed at the White House in September 2020.',
    'The Boao Forum for Asia opened on Tuesday in Hainan.',
    'Nord Stream and Turk Stream carry gas.',
    'The Khmer Rouge Tribunal closed its doors.',
    'The Lee Kuan Yew School of Public Policy held a seminar.',
    'A statement was issued by the Kim Il Sung University in Pyongyang.',
    'Vietnam Airlines and Air France will fly to Nice.',
    'Trade through the Port of Hamburg grew.',
    'The Mekong River Commission met in Luang Prabang.',
    'Central Asian republics and South Caucasus countries agreed.',
    'The Islamic Revolutionary Guard Corps denied it.',
    'The Golden Jubilee, Independence Day and National Day fell in one week.',
    'The relocation of the Marine Corps base on the island will begin in May.',
    'The Peace Corps and the Coral Fleet took part.',
    "Peru's economic policy, known as Vamos Juntos, will be carried on.",
    'Brazil will test a missile called Rio Bravo in May.',
    'The pipeline, which is known as Druzhba Nova, leads to Hungary.',
    'The scheme was dubbed "Casa Grande" in Lima.',
    'General elections are due in May.',
    'Chief among these was trade.',
    'Sister cities in both countries are to take part.',
    'Senior officials of both countries are to take part.',
    'NEW YORK, Kyodo - The foreign ministers of Peru and Kenya talked on Monday.',
    'A train from Tarma has gone to Monte Claro.',
    'They fell on the road to Valle Claro, in hail and mud.',
    'It was the Meeting of Governors and Mayors of ASEAN Capitals.',
    'They work together in the ASEAN Green Ports Network.',
    'Families return to Tarma and North Junin, where houses are built.',
  ])('%s', (text) => {
    expect(people(text)).toEqual([]);
  });
});

describe('a person beside such names', () => {
  test.each([
    [
      'Kenyan Foreign Minister Daudi Mwangi met Peruvian Foreign Minister Rosa Quispe. Afterwards Mwangi left for home.',
      ['Daudi Mwangi', 'Rosa Quispe'],
    ],
    [
      'Kenyan Foreign Minister Senior Mwangi spoke. Patience, the minister stressed, is what a diplomat needs.',
      ['Senior Mwangi'],
    ],
    [
      'Then it was the turn of Rosa Quispe. With her came the Minister of Industrialisation and Trade, Luis Rosa.',
      ['Rosa Quispe', 'Luis Rosa'],
    ],
    ['Kenyan Foreign Minister Daudi Mwangi spoke. Thereupon Mwangi left.', ['Daudi Mwangi']],
    ['The rebels are led by a man known as Daudi Mwangi.', ['Daudi Mwangi']],
    [
      'The plan was thwarted. Kenyan President Daudi Mwangi called Rosa Quispe on Monday.',
      ['Daudi Mwangi', 'Rosa Quispe'],
    ],
    ['General Daudi Mwangi commands the Kenyan army.', ['Daudi Mwangi']],
    ['Kenyan President Daudi Mwangi flew to Peru. His wife, Amina, is with him.', ['Daudi Mwangi', 'Amina']],
    ['Kenyan President Daudi Mwangi came with his eldest daughter, Grace.', ['Daudi Mwangi', 'Grace']],
    ["The King's brother, Hassan, spoke.", ['Hassan']],
    ['The host will be Gregory, Ecumenical Patriarch of Constantinople.', ['Gregory']],
    ['Tawadros, Coptic Pope of Alexandria, came to Lima.', ['Tawadros']],
    [
      'His home town, Gura, is far away, and the brother company, Motorola, grew. Daudi Mwangi spoke.',
      ['Daudi Mwangi'],
    ],
    ['Kenyan President Daudi Mwangi spoke. His wife, Kenyan by birth, and his son, American, left.', ['Daudi Mwangi']],
    ['Kenyan President Daudi Mwangi opened the Jomo Kenyatta International Airport.', ['Daudi Mwangi']],
    ['Swedish Foreign Minister Anna Berg spoke at the Lowy Institute in Sydney.', ['Anna Berg']],
    ['US Secretary of State John Hill met South Korean President Park Dae-hyun.', ['John Hill', 'Park Dae-hyun']],
    ['Canadian Foreign Minister Peter Day and Malaysian Trade Minister Rose Lake spoke.', ['Peter Day', 'Rose Lake']],
    [
      'Israeli Foreign Minister Israel Katzav met Jordanian Foreign Minister Chad Nimri.',
      ['Israel Katzav', 'Chad Nimri'],
    ],
    [
      'New Zealand Prime Minister Bill English-Moore met Fijian envoy Victoria Tavaga.',
      ['Bill English-Moore', 'Victoria Tavaga'],
    ],
    [
      'Australian Foreign Minister Julie Bishopsgate met Samoan Prime Minister Sione King.',
      ['Julie Bishopsgate', 'Sione King'],
    ],
    [
      'Italian Prime Minister Paolo Milano met Spanish Foreign Minister José Toledo Vargas.',
      ['Paolo Milano', 'José Toledo Vargas'],
    ],
    [
      'Emirati Minister Sultan Al Jabri met Pakistani Foreign Minister Shah Nawaz Malik.',
      ['Sultan Al Jabri', 'Shah Nawaz Malik'],
    ],
    [
      'British Prime Minister Gordon Scotland and US President Franklin Ireland met.',
      ['Gordon Scotland', 'Franklin Ireland'],
    ],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual([...expected].sort());
  });
});
