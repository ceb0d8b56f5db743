// Which countries a construction of travel leads to: those it names, that of the host whose guest somebody is, or for "there" the place
// just spoken of. A move inside a country leads nowhere.
import { matches } from '../../matches.ts';
import type { Resolved } from '../../people/resolve.ts';
import { peopleIn } from '../../skeleton.ts';
import type { Story } from '../../story/story.ts';
import { codeOf, goalsIn, isTown, leftIn } from './goals.ts';
import type { UnderWay } from './under-way.ts';
import type { Found } from './visiting.ts';

/** The countries that the journey of these people goes to. */
export function frameGoals(
  sentence: Resolved,
  story: Story,
  { frame, match, at }: Found,
  { people, way }: { people: readonly number[]; way: UnderWay },
): readonly string[] {
  if (frame.as === 'spoken-of') return way.spokenOf(sentence);
  if (frame.as === 'answer') return way.guestHomes(people);
  if (frame.there) {
    const there = thereAt(sentence, story, at, way);
    return there === null ? [] : [there];
  }
  const [host] = peopleIn(sentence.skeleton, `${match.groups?.host ?? ''}${match.groups?.host2 ?? ''}`);
  const hosted = host === undefined ? null : story.country(host);
  if (host !== undefined) return hosted === null ? [] : [hosted];
  // "from Pretoria both went on to Durban": a move inside the country
  const from = leftIn(sentence, sentence.skeleton.text.slice(0, at));
  return goalsIn(sentence, `${match.groups?.more ?? ''} ${match.groups?.to ?? ''}`).filter((to) => to !== from);
}

/** "had been there": the place named last, in this sentence or shortly before; else the one where the journey told last went. */
function thereAt(sentence: Resolved, story: Story, at: number, way: UnderWay): string | null {
  const sited = sitesIn(sentence, sentence.skeleton.text.slice(0, at)).at(-1);
  if (sited !== undefined) return sited;
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - 2); index--) {
    const before = story.sentences[index];
    if (!before) continue;
    // who somebody is says nothing of where, and "there" is not where the text stands
    const places = goalsIn(before, before.skeleton.text.replace(/<N\d+>/g, ''));
    const named =
      sitesIn(before, before.skeleton.text).at(-1) ?? places.find((code) => code !== story.stands) ?? places[0];
    if (named !== undefined && named !== 'EU') return named;
  }
  return way.place(sentence) ?? story.stands;
}

const SITED = /\b(?:in|to|into|at|from|leave|left|for|visit(?:s|ed)?) (?:the )?(?:<N\d+> capital|<[CL]\d+>)/g;

/** Countries that a stretch names as places. */
const sitesIn = (sentence: Resolved, stretch: string, sited = SITED): string[] =>
  matches(sited, stretch)
    .flatMap(([words]) => goalsIn(sentence, words))
    .filter((code) => code !== 'EU');

/** Sentences up to this one say where what is new takes place. */
const OPENING = 4;

const GOES_TO = /\bto (?:the )?<[CL]\d+>/g;

/** Where a text that stands at home has a journey of its own people take place: where they are told to go, else the first place abroad of its opening. */
export function abroad(story: Story, here: Resolved): string | null {
  const towns = story.sentences
    .slice(0, Math.min(here.index + 1, OPENING))
    .flatMap((sentence) => sentence.skeleton.items.filter(isTown).map((item) => codeOf(sentence, item)));
  const places = [...sitesIn(here, here.skeleton.text, GOES_TO), ...towns];
  return places.find((code) => code !== story.stands && code !== 'EU') ?? null;
}
