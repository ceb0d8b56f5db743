// Roll calls: "They came to present their credentials. The ambassadors are A, B and C", "Rome has sent A": all of them met the host.
// A list of names that nothing says were received is no meeting; nor is one that is yet to be.
import { heldBy } from '../../people/holdings.ts';
import type { Resolved } from '../../people/resolve.ts';
import { peopleIn } from '../../skeleton.ts';
import { NOWHERE, type Setting, settingNear } from '../../story/circumstances.ts';
import type { Story } from '../../story/story.ts';
import { roundMeeting } from './meeting-parts.ts';
import type { ToldMeeting } from './told-meetings.ts';

const MET_ENVOYS =
  /\b(?:credentials|letters? of credence|reception|received|receiving|met|meeting)\b|\b(?:handed|presented|delivered|gave)\b.{0,40}\bletters\b/;
const ENVOYS =
  /\b(?:ambassador|envoy|credential|letters|diplomat|high commissioner|head of mission|heads of mission|nuncio)/i;
const TO_COME = /\b(?:will|due to|scheduled to|(?:is|are) to) (?:receive|meet|present|hand)/;
const ONE_BY_ONE =
  /\b(?:one by one|one after (?:another|the other)|separate(?:ly)?|individually|in turn|(?:to|with|of) each(?! other)|each (?:\S+ ){0,3}(?:audience|talk|conversation|meeting))\b/;

/** Those whom roll calls of envoys name, by the sentence that opens each. */
function callsIn(sentences: readonly Resolved[], story: Story, host: number): number[][] {
  const listed = new Set(story.holdings.flatMap(({ rule, sentence }) => (rule === 'roll-call' ? [sentence] : [])));
  const calls: number[][] = [];
  for (const { index, caption, mentions } of sentences) {
    const people = [...new Set(mentions.map(({ person }) => person))];
    const envoys = people.length > 1 && people.every((person) => isEnvoy(person, host, story));
    if (caption || people.includes(host) || !(envoys || listed.has(index))) continue;
    const last = calls.at(-1);
    if (last?.at(-1) === index - 1) last.push(index);
    else calls.push([index]);
  }
  return calls;
}

/** Nobody as yet: the next sentence says who. */
const GUEST =
  /\b(?:had|received|welcomed|saw|came|called|was|went|got) (?!(?:not|no|never) )(?:.{0,40} )?(?:an?|another|one) (?:[a-z-]+ ){0,2}(?:visitor|guest|caller|visit|call)\b|^(?:<[CL]\d+> – )?(?:an?|another|one) (?:[a-z-]+ ){0,2}(?:visitor|guest|caller) (?!(?:will|would|may|might|could|should|can|is|to|who|and|or|of|from|said) )[a-z]/;

/** "X had a visitor. Y, the envoy of Z, is about to leave": who came is named in a sentence of his own. */
function guestsIn(sentences: readonly Resolved[], story: Story): ToldMeeting[] {
  return sentences.flatMap((sentence, n) => {
    const { skeleton, caption, start } = sentence;
    const next = sentences[n + 1];
    if (!next || caption || next.caption || !GUEST.test(skeleton.text)) return [];
    const [host, ...others] = peopleIn(skeleton, skeleton.text);
    const [guest] = /^(?:it was )?(?:that of )?(?:the )?<P0>/.test(next.skeleton.text) ? next.mentions : [];
    if (host === undefined || others.length > 0 || !guest || !isEnvoy(guest.person, host, story)) return [];
    const own = settingNear(sentence, 0);
    return tablesOf([[host, guest.person]], { sentence: next, own, start, end: next.end }, story);
  });
}

/** Those who met the host, as they sat. */
function tablesOf(
  tables: readonly number[][],
  { sentence, own, start, end }: { sentence: Resolved; own: Setting; start: number; end: number },
  story: Story,
): ToldMeeting[] {
  const how = { mode: 'in-person', status: 'held' } as const;
  return tables.map((people): ToldMeeting => {
    const base = { people, offices: [], ...how, rule: 'meeting-roll-call', sentence: sentence.index, start, end };
    const met: ToldMeeting = { ...base, ...story.setting(own, { ...how, sentence }) };
    return story.trace ? { ...met, seen: [roundMeeting(sentence, story, met)] } : met;
  });
}

/** "They came to present their credentials. The ambassadors are A, B and C": all of them met the host. */
export function byRollCall(sentences: readonly Resolved[], story: Story): ToldMeeting[] {
  const host = story.about;
  const guests = guestsIn(sentences, story);
  if (host === undefined) return guests;
  const called = callsIn(sentences, story, host).flatMap((call): ToldMeeting[] => {
    const [index = 0] = call;
    const [opening, sentence, last] = [Math.max(0, index - 1), index, call.at(-1) ?? 0].map((n) => sentences[n]);
    if (!opening || !sentence || !last) return [];
    const before = sentences.slice(Math.max(0, index - 2), index + 1);
    const context = before.map(({ skeleton }) => skeleton.text).join(' ');
    const people = [...new Set(call.flatMap((n) => sentences[n]?.mentions.map(({ person }) => person) ?? []))].filter(
      (person) => isEnvoy(person, host, story),
    );
    const told = story.text.slice(before[0]?.start ?? opening.start, sentence.end);
    if (people.length === 0 || !MET_ENVOYS.test(context) || !ENVOYS.test(told) || TO_COME.test(context)) {
      const { start, end } = sentence;
      const reason = 'roll-call-no-meeting';
      story.trace?.refuse({ reason, rule: 'meeting-roll-call', people, start, end, detail: null });
      return [];
    }
    const tables = ONE_BY_ONE.test(context) ? people.map((person) => [host, person]) : [[host, ...people]];
    return tablesOf(tables, { sentence, own: NOWHERE, start: opening.start, end: last.end }, story);
  });
  return [...guests, ...called];
}

/** Whether somebody may have come to the host: of another state, and no one who has left his office. */
function isEnvoy(person: number, host: number, story: Story): boolean {
  const of = story.country(person);
  const held = heldBy(story.holdings, person).filter(({ standing }) => standing === null);
  return of !== null && of !== story.country(host) && held.some(({ title }) => ENVOYS.test(title));
}
