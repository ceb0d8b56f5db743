// Offices told by what their holder has, gets or loses: ministries, portfolios, embassies. All people are invented.
import { describe, expect, test } from '@jest/globals';
import { has, tenures } from './tenures-told.ts';

const PERU = 'LIMA, March 7 – Peru has a new cabinet.';

describe('what is held', () => {
  test.each([
    ['Rosa Quispe holds the foreign portfolio.', 'Rosa Quispe: Foreign Minister / PER'],
    ['Rosa Quispe, who heads the Foreign Ministry, spoke.', 'Rosa Quispe: Foreign Minister / PER'],
    ['Luis Araya has been in charge of the Ministry of Trade since May.', 'Luis Araya: Trade Minister / PER'],
    ['Luis Araya, in charge of health since May, spoke.', 'Luis Araya: Health Minister / PER'],
    ['Luis Araya, whom the President had put in charge of finance, spoke.', 'Luis Araya: Finance Minister / PER'],
    [
      'Rosa Quispe, who is responsible for trade at the European Commission, spoke.',
      'Rosa Quispe: Commissioner for trade / EU',
    ],
    ['Luis Araya took over at the Chilean energy ministry last week.', 'Luis Araya: Energy Minister / CHL'],
    ['Rosa Quispe was elected to the presidency of the World Bank.', 'Rosa Quispe: president / World Bank'],
    ['Rosa Quispe holds the posts of prime minister and defence minister.', 'Rosa Quispe: defence minister / PER'],
    ['The Ministry of Energy is led by Rosa Quispe.', 'Rosa Quispe: Energy Minister / PER'],
  ])('%s', (text, expected) => has(`${PERU} ${text}`, [expected]));
});

describe('what passes from one to another', () => {
  test.each([
    ['Defence goes to Luis Araya.', 'Luis Araya: Defence Minister / PER'],
    ['The portfolio of energy passes to Rosa Quispe.', 'Rosa Quispe: Energy Minister / PER'],
    ['The ministry of defence is entrusted to Luis Araya.', 'Luis Araya: Defence Minister / PER'],
    ['Rosa Quispe takes foreign affairs over from Luis Araya.', 'Luis Araya: Minister of foreign affairs / PER former'],
    [
      'Foreign affairs go to Luis Araya, a sociologist, and the economy to Rosa Quispe.',
      'Rosa Quispe: Minister of economy / PER',
    ],
    ['Foreign affairs go to Luis Araya.', 'Luis Araya: Minister of Foreign affairs / PER'],
    ['Rosa Quispe gets finance, and Luis Araya defence.', 'Luis Araya: Defence Minister / PER'],
    ['The premier gave his rival Luis Araya the post of foreign minister.', 'Luis Araya: foreign minister / PER'],
    ['Luis Araya hands over the trade ministry to Rosa Quispe.', 'Rosa Quispe: Trade Minister / PER'],
    ['Luis Araya has traded the Trade Ministry for a seat.', 'Luis Araya: Trade Minister / PER former'],
    ['Luis Araya gives up the Ministry of Trade.', 'Luis Araya: Trade Minister / PER former'],
    ['The embassy in Oslo goes to Luis Araya, who is 45.', 'Luis Araya: ambassador / PER to NOR'],
  ])('%s', (text, expected) => has(`${PERU} ${text}`, [expected]));
});

describe('no office', () => {
  test.each([
    'Luis Araya would take the Ministry of Trade.',
    'The Ministry of Trade took Luis Araya by surprise.',
    'Luis Araya went to the Foreign Ministry.',
    'Rosa Quispe keeps peace.',
    'Investment goes to small firms, said Rosa Quispe.',
    'Rosa Quispe was not given trade.',
    'Chile holds the presidency of the Union, said Rosa Quispe.',
    'Rosa Quispe held the presidency of the Council in May.',
  ])('%s', (text) => {
    expect(tenures(`${PERU} ${text}`)).toEqual([]);
  });
});
