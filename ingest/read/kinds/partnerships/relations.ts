// Diplomatic relations between two states: set up, broken off, resumed, or said to stand.
import { Cued } from '../../cues.ts';
import { matches } from '../../matches.ts';
import { partOfStretch, partOfTokens } from '../../parts.ts';
import type { Resolved } from '../../people/resolve.ts';
import { dateItemNear, dateNear } from '../../story/circumstances.ts';
import { type Sides, sidesAt } from '../../story/parties.ts';
import { partyParts, SIDES_SAID } from '../../story/party-parts.ts';
import type { Story } from '../../story/story.ts';
import { isState } from '../../story/titled.ts';
import type { Seen, Sighting } from '../../trace.ts';

export interface ToldRelations extends Seen {
  countries: [string, string];
  level: string;
  status: 'existing' | 'established' | 'broken off' | 'resumed' | 'proposed';
  date: string | null;
  rule: string;
  start: number;
  end: number;
}

const NOUN = new Cued(
  /\b(?:full )?(?:official )?diplomatic (?:relations|ties|relationship|links)\b|\b(?:normali[sz]ed|normali[sz]ation of|normali[sz]e|normali[sz]ing)(?: their| its)? (?:relations|ties)\b/g,
);
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

/** "Relations between A and B were established in …": the verb that follows the noun and its sides. */
function statusAfter(text: string): ToldRelations['status'] | undefined {
  const verb =
    /^(?: (?:between|with|of) [^.;]{0,60}?)? (?:were|was|have been|has been) (?:[a-z]+ly |first ){0,2}(established|set up|resumed|restored|broken off|severed|cut)\b/.exec(
      text,
    )?.[1];
  if (!verb) return undefined;
  if (/^(?:established|set up)$/.test(verb)) return 'established';
  return /^res/.test(verb) ? 'resumed' : 'broken off';
}

/** Which words gave the two states, the tie and its day, for a trace. */
function seenRelations(
  sentence: Resolved,
  story: Story,
  { countries, level, status, date, rule, start, end }: ToldRelations,
  { match, how }: { match: RegExpExecArray; how: Sides['how'] },
): Sighting {
  const noun = { from: match.index, to: match.index + match[0].length };
  const at = sentence.skeleton.marks.findLast((mark) => mark.at <= noun.from)?.first ?? 0;
  const day = date === null ? undefined : dateItemNear(sentence, noun.from, noun.to, true);
  return {
    rule,
    start,
    end,
    parts: [
      ...partyParts({ sentence, story, at }, countries, SIDES_SAID[how]),
      partOfStretch(sentence, noun, { role: 'level', gives: `${level}: ${status}`, how: 'stated' }),
      ...(day
        ? [partOfTokens(sentence.tokens, day, { role: 'date', gives: date, how: 'stated in the sentence' })]
        : []),
    ],
  };
}

/** Relations of a document, each pair and step once. */
export function readRelations(sentences: readonly Resolved[], story: Story): ToldRelations[] {
  const all: ToldRelations[] = [];
  for (const sentence of sentences) {
    for (const match of matches(NOUN, sentence.skeleton.text)) {
      const end = match.index + match[0].length;
      const sides = sidesAt(sentence, story, { start: match.index, end });
      const [a, ...others] = sides?.parties.filter((party) => isState(party) || party === 'EU') ?? [];
      const passive = statusAfter(sentence.skeleton.text.slice(end, end + 160));
      const status =
        passive ??
        statusOf(
          sentence.skeleton.text
            .slice(0, end)
            .replace(/(?:full |official )?diplomatic (?:relations|ties|relationship|links)$/, ''),
        );
      for (const b of others.slice(0, 6)) {
        if (!a || a === b) continue;
        const countries: [string, string] = a < b ? [a, b] : [b, a];
        const date = status === 'existing' ? null : (dateNear(sentence, match.index, end, true)?.split('/')[0] ?? null);
        const told: ToldRelations = {
          countries,
          level: 'diplomatic relations',
          status,
          date,
          rule: `relations-${status.replace(' ', '-')}`,
          start: sentence.start,
          end: sentence.end,
        };
        if (story.trace && sides) told.seen = [seenRelations(sentence, story, told, { match, how: sides.how })];
        all.push(told);
      }
    }
  }
  const steps = new Set<string>();
  return all.filter(({ countries, status }) => {
    const step = `${countries.join()} ${status}`;
    return !steps.has(step) && steps.add(step);
  });
}
