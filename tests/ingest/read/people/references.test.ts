// How a person is named again: surname, given name, family name first, initials, with a title. All people are invented.
import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../../ingest/read/read.ts';

const people = (text: string): { name: string; also: string[] }[] =>
  readDocument({ text, published: '2024-03-07', publisher: null }).facts.people.map(({ name, also = [] }) => ({
    name,
    also: [...also].sort(),
  }));

describe('one person under several names', () => {
  test.each([
    ['Swedish Foreign Minister Anna Berg spoke. Berg said trade grew.', 'Anna Berg', ['Berg']],
    ['Icelandic Prime Minister Katrín Jónsdóttir spoke. Katrín said trade grew.', 'Katrín Jónsdóttir', ['Katrín']],
    ['Vietnamese Prime Minister Phan Văn Khoát spoke. Khoat said trade grew.', 'Phan Văn Khoát', ['Khoat']],
    ['Thai Foreign Minister Somsak Wongsa spoke. Somsak said trade grew.', 'Somsak Wongsa', ['Somsak']],
    ['Ethiopian Prime Minister Tewodros Haile spoke. Mr Tewodros said trade grew.', 'Tewodros Haile', ['Tewodros']],
    ['Chinese Foreign Minister Wan Yili spoke. Wan said trade grew.', 'Wan Yili', ['Wan']],
    ['South Korean President Park Jae-hyun spoke. Park said trade grew.', 'Park Jae-hyun', ['Park']],
    ['UN Secretary-General Ban Ho-seok spoke. Mr. Ban said trade grew.', 'Ban Ho-seok', ['Ban']],
    ['Spanish Prime Minister José Toledo Vargas spoke. Toledo said trade grew.', 'José Toledo Vargas', ['Toledo']],
    ['Brazilian President Luiz da Silva Neto spoke. Da Silva said trade grew.', 'Luiz da Silva Neto', ['Da Silva']],
    [
      'Qatari Emir Sheikh Faris bin Rashid Al Nuaimi spoke. Sheikh Faris said trade grew.',
      'Faris bin Rashid Al Nuaimi',
      ['Faris'],
    ],
    ['Saudi Foreign Minister Prince Badr bin Farid spoke. Prince Badr said trade grew.', 'Badr bin Farid', ['Badr']],
    [
      'Malian President Oumar Traoré-Keita spoke. President Traoré-Keita said trade grew.',
      'Oumar Traoré-Keita',
      ['Traoré-Keita'],
    ],
    [
      'Dutch Prime Minister Jan van der Velde spoke. Van der Velde said trade grew.',
      'Jan van der Velde',
      ['Van der Velde'],
    ],
    ['Egyptian President Hany al-Masri spoke. Al-Masri said trade grew.', 'Hany al-Masri', ['Al-Masri']],
    [
      'Indonesian President Joko Prabowati spoke. Jokowi waved. Prabowati said trade grew.',
      'Joko Prabowati',
      ['Prabowati'],
    ],
    ['US President John F. Harmon spoke. John Harmon said trade grew.', 'John F. Harmon', ['John Harmon']],
    [
      'Myanmar State Counsellor Daw Khin San Yi spoke. Daw Khin San Yi said trade grew. Khin San Yi left.',
      'Khin San Yi',
      [],
    ],
    [
      'Turkish President Recai Tayyar Erdemoğlu spoke. Erdemoglu said trade grew.',
      'Recai Tayyar Erdemoğlu',
      ['Erdemoglu'],
    ],
    ["Irish Taoiseach Seán O'Murchú spoke. O’Murchú said trade grew.", "Seán O'Murchú", ['O’Murchú']],
    ['French President Emmanuel MARCHAND spoke. Mr Marchand said trade grew.', 'Emmanuel MARCHAND', ['Marchand']],
    ['Bangladeshi Prime Minister Sheikh Hafiza Begum spoke. Hafiza said trade grew.', 'Hafiza Begum', ['Hafiza']],
    [
      'Mongolian President Ukhnaagiin Khurelbold spoke. U. Khurelbold said trade grew.',
      'Ukhnaagiin Khurelbold',
      ['U. Khurelbold'],
    ],
    [
      'Russian Foreign Minister Sergei Viktorovich Lavrentyev spoke. Sergei Lavrentyev said trade grew.',
      'Sergei Viktorovich Lavrentyev',
      ['Sergei Lavrentyev'],
    ],
    [
      'Russian Foreign Minister Sergei Lavrentyev spoke. Later Sergey Lavrentyev said trade grew.',
      'Sergei Lavrentyev',
      ['Sergey Lavrentyev'],
    ],
  ])('%s', (text, name, also) => {
    expect(people(text)).toEqual([{ name, also: [...also].sort() }]);
  });
});

describe('the President herself', () => {
  const goer = (who: string): string | undefined =>
    readDocument({
      text: `LIMA – President Nils Berg of Norway came on Monday. He had been asked by President Rosa Quispe of Peru. Berg saw a school. ${who} will be abroad soon and pays a visit to Chile in May.`,
      published: '2019-05-09',
      publisher: 'Andina',
    }).facts.visits.find(({ to }) => to === 'CHL')?.person;

  test.each([
    ['The President herself', 'Rosa Quispe'],
    ['The President', 'Nils Berg'],
  ])('%s', (who, expected) => expect(goer(who)).toBe(expected));
});
