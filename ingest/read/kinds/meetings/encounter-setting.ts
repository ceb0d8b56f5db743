// When and where what a clause tells took place: a weekday yet to come was a week ago, and who receives does so at home.
// A visitor who receives somebody of the country he is in does not.
import { shiftDay } from '../../mentions/calendar.ts';
import type { Resolved } from '../../people/resolve.ts';
import { peopleIn, type Skeleton } from '../../skeleton.ts';
import type { Setting, Status } from '../../story/circumstances.ts';
import { dateNear, placeNear } from '../../story/circumstances.ts';
import type { Story } from '../../story/story.ts';
import { isState } from '../../story/titled.ts';
import type { Stretch } from './clause-words.ts';
import type { Sides } from './encounter.ts';

/** Day and place of what a clause tells: its own, else the host's country or that of the text. `by` is where in the skeleton they are sought. */
export function settingOf(
  sentence: Resolved,
  story: Story,
  { rule, sides }: Sides,
  told: { mode: 'in-person' | 'call'; status: Status; people: readonly number[]; verb: string; by: number },
): Setting & { borrowed: boolean; placed?: boolean } {
  const { mode, status, people, verb, by } = told;
  const day = dateNear(sentence, by, by, /^(?:sign|ink|conclud)/.test(verb));
  const date = status === 'held' ? doneBy(day, sentence.skeleton.text, story.published) : day;
  const host = hostOf(sentence.skeleton, story, sides, rule, verb);
  const setting = story.setting({ date, ...placeNear(sentence, by) }, { mode, status, sentence, host });
  if (mode === 'call' || status !== 'held' || setting.country !== null) return setting;
  const codes = new Set(people.map((person) => story.country(person)));
  const athome = codes.size > 1 && codes.has(story.home) && story.tellsOfHome(date);
  return athome ? { ...setting, country: story.home } : setting;
}

/** What was held on a day of the week that is yet to come was held a week before it. */
function doneBy(date: string | null, text: string, published: string | null): string | null {
  if (
    /\b(?:to come|expects?|awaits?|is to|are to|due)\b/.test(text) ||
    date?.length !== 10 ||
    published?.length !== 10 ||
    date <= published
  )
    return date;
  const before = shiftDay(date, -7);
  return before <= published ? before : date;
}

const HOSTING =
  /^(?:receiv(?:ed|es|ing)|host(?:ed|s|ing)|welcom(?:ed|es|ing)|greet(?:ed|s|ing)|entertain(?:ed|ing)|feted|decorated|seated|ushered|granted|given|accorded|offered|treated|summoned)$/;

/** The state of whoever receives: where nothing else is said they met in his country. */
function hostOf(
  skeleton: Skeleton,
  story: Story,
  sides: readonly Stretch[],
  rule: string,
  verb: string,
): string | null {
  if (!HOSTING.test(verb)) return null;
  const side = rule === 'clause-received-by' ? sides[1] : sides[0];
  const guests = sides
    .filter((one) => one !== side)
    .flatMap((one) => peopleIn(skeleton, skeleton.text.slice(one.from, one.to)));
  const [host] = side ? peopleIn(skeleton, skeleton.text.slice(side.from, side.to)) : [];
  const country = host === undefined ? null : story.country(host);
  // a visitor who receives somebody of the country he is in does not do so at home
  const here = story.site ?? story.home;
  if (country !== here && guests.some((guest) => story.country(guest) === here)) return null;
  return isState(country) ? country : null;
}
