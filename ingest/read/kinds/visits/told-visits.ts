// A visit as one passage tells it, its kind and its days: what all ways of reading visits share.

import { daysBetween } from '../../../../model/dates.ts';
import { heldBy } from '../../people/holdings.ts';
import type { Story } from '../../story/story.ts';
import type { Seen } from '../../trace.ts';

export interface ToldVisit extends Seen {
  person: number;
  to: string;
  /** The city, where the text names one as the goal. */
  city: string | null;
  date: string | null;
  until: string | null;
  kind: string | null;
  status: 'planned' | 'postponed' | 'cancelled' | null;
  rule: string;
  sentence: number;
  start: number;
  end: number;
}

const KIND =
  /\b(state|official|working|friendly|friendship|private|historic|goodwill|courtesy|inaugural|farewell|surprise|unannounced|introductory|fact-finding)\b(?: (?:official|friendship|goodwill|working|state|friendly|and|,))* (?:<D\d+> )?(?:[\w-]+ ){0,3}(?:visit|trip|tour)/;

/** "state", "official", "working" if the words before the noun say so. */
export function kindOf(stretch: string): string | null {
  const said = KIND.exec(stretch)?.[1];
  return said === 'state' || said === 'official' || said === 'working' || said === 'private'
    ? said
    : (said ?? null) && (/\bofficial\b/.test(stretch) ? 'official' : null);
}

/** First and last day of a time; a week spoken of as a whole gives no first day, only its month. */
export function daysOf(date: string | null): (string | null)[] {
  const [from = null, until = null] = date?.split('/') ?? [];
  const week = from && until && from.length === 10 && until.length === 10 && daysBetween(from, until) === 6;
  return week ? [from.slice(0, 7) === until.slice(0, 7) ? from.slice(0, 7) : null, null] : [from, until];
}

const RESIDENT =
  /\b(?:ambassador|charg[eé]|(?:permanent|resident|liaison) representative|representative (?:to|in)|consul|nuncio|high commissioner|head of mission|attach[eé]|delegate|correspondent)\b/i;

/** Whether a person holds an office by which he may live in that country: an ambassador who calls or comes to his post does not visit. */
export const livesAbroad = (story: Story, person: number, to: string): boolean =>
  heldBy(story.holdings, person).some(
    (holding) =>
      RESIDENT.test(holding.title) &&
      (holding.to.length === 0 ? !/\bUnited Nations\b|\bUN\b/.test(holding.title) : holding.to.includes(to)),
  );
