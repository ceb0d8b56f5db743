// Rounds of meetings: once a text says that one person met many, each further name that answers him is one of those met.
// Who is only spoken of, written to, of his own side or met by a companion is no part of the round.
import { mayCoincide } from '../../../../model/dates.ts';
import { ANSWERS } from '../../lexicon/meeting-frames.ts';
import { heldBy } from '../../people/holdings.ts';
import type { Resolved } from '../../people/resolve.ts';
import { type Item, itemsIn, itemTag, peopleIn } from '../../skeleton.ts';
import { dateItemNear, NOWHERE, placeOf } from '../../story/circumstances.ts';
import type { Story } from '../../story/story.ts';
import type { Reason } from '../../trace.ts';
import { roundMeeting } from './meeting-parts.ts';
import type { ToldMeeting } from './told-meetings.ts';

/** Meetings that a text tells one by one after it has said that there was a round of them. */
export function byRound(sentences: readonly Resolved[], story: Story): ToldMeeting[] {
  const host = story.about;
  if (host === undefined || story.roundFrom === undefined) return [];
  const found: ToldMeeting[] = [];
  for (const sentence of sentences) {
    if (sentence.index < story.roundFrom && !sentence.caption) continue;
    if (!sentence.caption && ofAnother(sentence, host, story)) {
      const { start, end } = sentence;
      const people = [host, ...peopleIn(sentence.skeleton, sentence.skeleton.text)];
      story.trace?.refuse({ reason: 'round-of-companion', rule: 'meeting-round', people, start, end, detail: null });
      continue;
    }
    for (const { person, run } of sentence.mentions) {
      if (!answers(person, { sentence, at: run.first }, story)) continue;
      const [first, last] = [sentence.tokens[0], sentence.tokens.at(-1)];
      if (!first || !last) continue;
      const settings = story.setting(NOWHERE, { mode: 'in-person', status: 'held', sentence });
      const rule = sentence.caption ? 'meeting-caption' : 'meeting-round';
      const told: ToldMeeting = {
        people: [host, person],
        offices: [],
        mode: 'in-person',
        status: 'held',
        rule,
        sentence: sentence.index,
        start: first.start,
        end: last.end,
        ...settings,
      };
      if (story.trace) told.seen = [roundMeeting(sentence, story, told)];
      found.push(told);
    }
  }
  return found;
}

/** "The minister, for his part, rang Y": what a companion of the host does is no part of the host's round. */
function ofAnother(sentence: Resolved, host: number, story: Story): boolean {
  const opening = /^(?:meanwhile |separately )?(?:, )?(<P\d+>)/.exec(sentence.skeleton.text)?.[1];
  const [subject] = itemsIn(sentence.skeleton, opening ?? '', 'P');
  const [person] = subject?.people ?? [];
  return (
    subject?.how === 'name' &&
    person !== undefined &&
    person !== host &&
    story.country(person) === story.country(host) &&
    !peopleIn(sentence.skeleton, sentence.skeleton.text).includes(host)
  );
}

/** What is written meets nobody. */
const IN_WRITING =
  /\b(?:in an? (?:[a-z-]+ )?(?:statement|letter|message|tweet|post|note|telegram|cable|interview)|on (?:twitter|facebook|x|social media)|wrote|tweeted|posted)\b/;

const ABSENT =
  /\b(?:not|unable to|never) (?:be there|come|came|take part|taking part|attend|attending|make it)\b|\bstay(?:s|ed|ing) (?:away|at home|behind)\b/;

/** "X said in Oslo": where somebody speaks who may be elsewhere. */
const SPOKE_IN = /^<P\d+>(?: ,)? [a-z]+ (?:on <D\d+> )?(?:in|from) (<[CL]\d+>)/;

const markOf = ({ skeleton }: Resolved, item: Item | undefined): number =>
  item ? skeleton.text.indexOf(itemTag(skeleton, item)) : 0;

/** So many sentences a paragraph goes on about whom it has named. */
const GOES_ON = 8;

/** What the paragraph goes on to say of the one named alone and of the host, before it comes to another: "To X, it was too early. He asked for time." */
function goesOn(person: number, { index, paragraph, skeleton }: Resolved, story: Story): string {
  const isOther = (one: number): boolean => one !== person && one !== story.about;
  if (peopleIn(skeleton, skeleton.text).some(isOther)) return '';
  let told = '';
  for (const { skeleton: next, ...rest } of story.sentences.slice(index + 1, index + 1 + GOES_ON)) {
    const people = peopleIn(next, next.text);
    const another = people.some((one) => isOther(one) && story.country(one) !== null);
    if (rest.paragraph !== paragraph || rest.caption || another) break;
    if (people.length > 0) told += ` ${next.text}`;
  }
  return told;
}

/** Whether this person, named here, is one of those met in the round. */
function answers(person: number, { sentence, at }: { sentence: Resolved; at: number }, story: Story): boolean {
  if (story.about === undefined || person === story.about) return false;
  const no = (reason: Reason, detail: string | null = null): false => {
    const { start, end } = sentence;
    const people = [story.about, person].filter((one) => one !== undefined);
    story.trace?.refuse({ reason, rule: 'meeting-round', people, start, end, detail });
    return false;
  };
  const [mine, theirs] = [story.country(story.about), story.country(person)];
  if (theirs === null) return no('round-no-country');
  if (mine === theirs) return no('round-own-side', mine);
  if (story.mourned.has(person)) return no('round-absent');
  const held = heldBy(story.holdings, person);
  if (held.length > 0 && held.every(({ standing }) => standing !== null)) return no('round-former');
  const { text } = sentence.skeleton;
  if (sentence.caption) {
    const shown = new Set([...peopleIn(sentence.skeleton, text), story.about]);
    // "Photo: With X, the Minister of Trade": whose round it is need not be said
    const host = /^(?:[a-z]+ : )?with <P/.test(text) || sentence.mentions.some((one) => one.person === story.about);
    return (host && shown.size === 2) || no('round-caption');
  }
  if (!ANSWERS.test(`${text} ${goesOn(person, sentence, story)}`) || IN_WRITING.test(text))
    return no('round-no-answer');
  if (ABSENT.test(text)) return no('round-absent');
  const item = sentence.skeleton.items.findIndex(({ first, last, tag }) => tag === 'P' && first <= at && last >= at);
  const before = text.slice(0, text.indexOf(`<P${item}>`));
  // what a relative clause dates is another deed: "came back to the visit that X paid to Y in June"
  const day = dateItemNear(sentence, before.length);
  // and so is an office that somebody bears only since
  const aside = / (?:that|which|who|where) [^,]*$|^<P\d+> (?:only|just|since)(?: in| on)? $/.test(
    text.slice(before.length, markOf(sentence, day)),
  );
  const elsewhen = aside || day?.piece?.kind !== 'date' ? null : day.piece.value;
  if (elsewhen && story.lead.date && !mayCoincide(elsewhen, story.lead.date) && elsewhen < story.lead.date)
    return no('round-elsewhen', elsewhen);
  const [spoke] = itemsIn(sentence.skeleton, SPOKE_IN.exec(text.slice(before.length))?.[1] ?? '');
  const site = spoke ? placeOf(sentence.tokens, spoke).country : null;
  if (site !== null && story.lead.country !== null && site !== story.lead.country) return no('round-elsewhen', site);
  if (
    / (?:of|to|under|about|on|for|against|in) $/.test(before.replace(/ the $/, ' ')) &&
    !/\b(?:view|words|talks? with|suggestion|side|part|met|regards?|according|behalf|kept|reserved|mind|agenda)\b.{0,12}$/.test(
      before,
    )
  )
    return no('round-oblique');
  return (
    !/\b(?:late|funeral of|by then|letter from|behalf of|predecessor|successor to|former|invitation of|memory of|message from|wife|son of|message to|letter to|under)(?: the)? $/.test(
      before,
    ) || no('round-absent')
  );
}
