// How names are compared.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fold, isPartOfName, nameKey, nameTokens, placeKey, slug } from '../../model/names.ts';

test.each([
  ['Bùi Thanh Sơn', 'bui thanh son'],
  ['Đặng Hoàng Giang', 'dang hoang giang'],
  ['Lars Løkke Rasmussen', 'lars lokke rasmussen'],
  ['Jean-Paul Senninger', 'jean paul senninger'],
  ["Viet Nam's", 'viet nam'],
  ['  Le   Van ', 'le van'],
  ['Wałęsa', 'walesa'],
  ['Straße', 'strasse'],
  ['𐞢', 'o'],
  ['İstanbul', 'istanbul'],
  ['℡', 'tel'],
])('%s folds to %s', (name, folded) => {
  expect(fold(name)).toBe(folded);
});

test('names in either order have one key, and others have not', () => {
  expect(nameKey('Abe Shinzo')).toBe(nameKey('Shinzo Abe'));
  expect(nameKey('Abe Shinzo')).not.toBe(nameKey('Abe Shintaro'));
});

test.each([
  ['Rondon Uzcategui', 'Jorge Rondon Uzcategui', true],
  ['Son', 'Bui Thanh Son', true],
  ['Sonny', 'Bui Thanh Son', false],
  ['', 'Bui Thanh Son', false],
])('%s is part of %s: %s', (part, whole, is) => {
  expect(isPartOfName(part, whole)).toBe(is);
});

test('places and slugs', () => {
  expect(placeKey('Hà Nội')).toBe(placeKey('Hanoi'));
  expect(slug('Minister of Foreign Affairs')).toBe('minister-of-foreign-affairs');
});

test('folding twice is folding once, and gives the tokens that the name has', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (name) => {
      expect(fold(fold(name))).toBe(fold(name));
      expect(nameTokens(name).join(' ')).toBe(fold(name));
    }),
  );
});
