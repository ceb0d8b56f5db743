// Capital words that are no names of people though words of people stand by them, and names that look like something else.
import { expect, test } from '@jest/globals';
import { readDocument } from '../../../../ingest/read/read.ts';

const people = (text: string): string[] =>
  readDocument({ text, published: '2024-03-07', publisher: null }).facts.people.map(({ name }) => name);

test.each([
  ['The delegation also goes to Gora Dhay before it flies home.', []],
  ['Sena, the official news agency in Damascus, confirmed the call.', []],
  ['A K Abdul Mollah, the Foreign Minister of Bangladesh, had been expected.', ['A K Abdul Mollah']],
  ['Transport was the chief subject of the talks.', []],
  ['They are coming at the invitation of His Majesty The King.', []],
  ['He met Omar Gul, the acting Prime Minister of the Islamic Emirate, on Wednesday.', ['Omar Gul']],
  ['It is in the hands of Peter Kamau, Kenyan Minister of Home Affairs, Safety and Security.', ['Peter Kamau']],
  ['Baron Waru, a former president of Nauru, takes over.', ['Baron Waru']],
  ['Latvia has a new government and, in Ilze Berga, its second woman as Prime Minister.', ['Ilze Berga']],
  ['The leaders on Friday left Paula Scott in office as Secretary-General until 2024.', ['Paula Scott']],
  [
    'The negotiators, Kofi Boateng for Accra and Peter Kamau for Nairobi, put their signatures to it.',
    ['Kofi Boateng', 'Peter Kamau'],
  ],
])('%s', (text, expected) => expect(people(text)).toEqual(expected));
