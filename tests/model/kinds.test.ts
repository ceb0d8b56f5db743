// The tables of the language agree with each other: kinds with the facts format, levels with the words that texts use, codes with names.
import { expect, test } from '@jest/globals';
import { countryCodes, countryName, isCountry } from '../../model/countries.ts';
import { entrySchemas, factListsSchema, noFacts } from '../../model/facts.ts';
import { KINDS, kindOfList, NODES } from '../../model/kinds.ts';
import { diplomaticLevel, levelId, partnershipLevel } from '../../model/ladders.ts';

test('every list of the facts format but people has its kind, and every kind its list', () => {
  const lists = Object.keys(entrySchemas).filter((list) => list !== 'people');
  expect(KINDS.map(({ list }) => list).sort()).toEqual(lists.sort());
  expect(Object.keys(factListsSchema.shape).sort()).toEqual(Object.keys(noFacts()).sort());
  expect(kindOfList('people')).toBeUndefined();
});

test('labels are unique, and roles name labels that there are', () => {
  const labels = [...KINDS.map(({ label }) => label as string), ...NODES.map(({ label }) => label as string)];
  expect(new Set(labels).size).toBe(labels.length);
  for (const { roles } of KINDS)
    for (const { labels: taking } of roles) for (const label of taking) expect(labels).toContain(label);
});

test('every kind puts a fact into words, also one of which little is known', () => {
  for (const { phrase, roles } of KINDS) {
    const names = Object.fromEntries(roles.map(({ role }) => [role, ['Ana Silva', 'Bo Lee']]));
    expect(phrase({ names, values: { title: 'T', wording: 'w', status: 'held' } })).toMatch(/\S/);
    expect(phrase({ names: {}, values: {} })).not.toContain('undefined');
  }
});

test.each([
  ['comprehensive strategic partnership', 'partnership:6'],
  ['comprehensive strategic cooperative partnership', 'partnership:6'],
  ['comprehensive strategic partnership for peace, cooperation and sustainable development', 'partnership:6'],
  ['extensive strategic partnership for peace and prosperity in Asia', 'partnership:5'],
  ['strategic partnership', 'partnership:4'],
  ['strategic cooperative partnership', 'partnership:4'],
  ['green strategic partnership', 'partnership:3'],
  ['strategic partnership on climate change', 'partnership:3'],
  ['comprehensive partnership', 'partnership:2'],
  ['comprehensive partnership and cooperation framework', 'partnership:2'],
  ['partnership', 'partnership:1'],
  ['friendship', undefined],
])('"%s" is the rung %s', (wording, id) => {
  const level = partnershipLevel(wording);
  expect(level && levelId(level)).toBe(id);
});

test.each([
  ['diplomatic relations at the level of embassy', 'diplomatic:4'],
  ['diplomatic relations', 'diplomatic:2'],
  ['legation', 'diplomatic:3'],
  ['recognition', 'diplomatic:1'],
])('"%s" is the rung %s', (wording, id) => {
  const level = diplomaticLevel(wording);
  expect(level && levelId(level)).toBe(id);
});

test('codes are alpha-3, former states among them, each with a name', () => {
  expect(countryCodes().length).toBeGreaterThan(249);
  for (const code of countryCodes()) {
    expect(code).toMatch(/^[A-Z]{3}$/);
    expect(countryName(code)).toMatch(/\p{Lu}/u);
  }
  expect([isCountry('SUN'), isCountry('VNM'), isCountry('EU'), isCountry('XXX')]).toEqual([true, true, false, false]);
});
