// Titles of several brought to the title of one, by the noun that takes the plural.
import { describe, expect, test } from '@jest/globals';
import { singularTitle } from '../../../../ingest/read/mentions/singular.ts';

describe('the title of one of several', () => {
  test.each([
    ['Foreign Ministers', 'Foreign Minister'],
    ['Ministers of Foreign Affairs', 'Minister of Foreign Affairs'],
    ['Secretaries of State', 'Secretary of State'],
    ['secretaries-general', 'secretary-general'],
    ['Directors General', 'Director General'],
    ['captains regent', 'captain regent'],
    ['spokesmen for the ministries', 'spokesman for the ministries'],
    ['presidents-elect', 'president-elect'],
    ['Special Envoys for the Sahel', 'Special Envoy for the Sahel'],
    ['Prime Minister', 'Prime Minister'],
    ['Minister of Public Works', 'Minister of Public Works'],
  ])('%s → %s', (many, one) => expect(singularTitle(many)).toBe(one));
});
