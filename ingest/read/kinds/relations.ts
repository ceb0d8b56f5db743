// Diplomatic relations between two states: set up, broken off, resumed, or said to stand.
import type { Resolved } from '../people/resolve.ts';
import { dateNear } from './circumstances.ts';
import { sidesAt } from './parties.ts';
import type { Story } from './story.ts';

export interface ToldRelations {
  countries: [string, string];
  level: string;
  status: 'existing' | 'established' | 'broken off' | 'resumed' | 'proposed';
  date: string | null;
  rule: string;
  start: number;
  end: number;
}

const NOUN =
  /\b(?:full )?(?:official )?diplomatic (?:relations|ties|relationship|links)\b|\b(?:normali[sz]ed|normali[sz]ation of|normali[sz]e|normali[sz]ing)(?: their| its)? (?:relations|ties)\b/g;
const BROKEN =
  /\b(?:sever(?:ed|s|ing)?|broke(?:n)?(?: off)?|break(?:ing)? off|cut(?:ting)?(?: off)?|suspended|ended)\b[^.;]{0,40}$/;
const RESUMED = /\b(?:resum\w+|restor\w+|re-establish\w*|reestablish\w*|normali[sz]\w+)\b[^.;]{0,40}$/;
const ESTABLISHED = /\b(?:establish\w*|set(?:ting)? up|open\w*|entered into|forg\w+)\b[^.;]{0,50}$/;
const WISHED =
  /\b(?:will|would|to|plan\w*|agreed to|seek\w*|hop\w+|ready to|talks on|consider\w*|urg\w+|call\w* for)\b[^.;]{0,30}$/;

function statusOf(upToNoun: string): ToldRelations['status'] {
  const near = upToNoun.slice(-90);
  if (BROKEN.test(near)) return WISHED.test(near.replace(BROKEN, '')) ? 'proposed' : 'broken off';
  const anniversary = /\b(?:anniversary|years? (?:of|since))\b[^.;]*$/.test(near);
  if (RESUMED.test(near)) return WISHED.test(near.replace(RESUMED, '')) ? 'proposed' : 'resumed';
  if (ESTABLISHED.test(near) && !anniversary)
    return WISHED.test(near.replace(ESTABLISHED, '')) ? 'proposed' : 'established';
  return 'existing';
}

/** Relations of a document, each pair and step once. */
export function readRelations(sentences: readonly Resolved[], story: Story): ToldRelations[] {
  const all: ToldRelations[] = [];
  for (const sentence of sentences) {
    for (const match of sentence.skeleton.text.matchAll(NOUN)) {
      const end = match.index + match[0].length;
      const sides = sidesAt(sentence, story, { start: match.index, end });
      const [a, ...others] = sides?.parties.filter((party) => /^[A-Z]{3}$/.test(party) || party === 'EU') ?? [];
      const status = statusOf(
        sentence.skeleton.text
          .slice(0, end)
          .replace(/(?:full |official )?diplomatic (?:relations|ties|relationship|links)$/, ''),
      );
      for (const b of others.slice(0, 6)) {
        if (!a || a === b) continue;
        const countries: [string, string] = a < b ? [a, b] : [b, a];
        const date =
          status === 'existing'
            ? null
            : (dateNear(sentence, match.index, match.index + match[0].length, true)?.split('/')[0] ?? null);
        all.push({
          countries,
          level: 'diplomatic relations',
          status,
          date,
          rule: `relations-${status.replace(' ', '-')}`,
          start: sentence.start,
          end: sentence.end,
        });
      }
    }
  }
  return all.filter(
    (told, i) =>
      all.findIndex((other) => other.countries.join() === told.countries.join() && other.status === told.status) === i,
  );
}
