// Guests from abroad and what they bring are of the place that they come to.
import { offsetOf } from './figure-actors.ts';
import type { Cast } from './figure-cast.ts';
import type { Numbered } from './figure-clause.ts';
import { owners } from './figure-owners.ts';
import { isPeople } from './figure-place.ts';

const GUESTS =
  /\b(?:tourists?|visitors?|(?:tourist|visitor) arrivals|arrivals|holidaymakers|foreigners|stays|investors?|guests|bookings)\b/i;

/** Whether those who are counted come from abroad to a place. */
export const areGuests = (what: string): boolean => GUESTS.test(what);

/** "Some 900,000 Algerians spent their holidays in Tunisia": of the place that is visited. */
export function visited({ sentence, next, phrase }: Numbered, cast: Cast): string | null {
  if (
    !isPeople(sentence, phrase.last) &&
    !/^(?:people|nationals|citizens)$/.test(sentence.tokens[phrase.last]?.lower ?? '')
  )
    return null;
  const end = offsetOf(sentence, next);
  const { text } = sentence.skeleton;
  const visit =
    /\b(?:visited|toured|(?:travelled|traveled|came|flew|flocked) to|holidays in|holidayed in)(?: the)? (?=<C)/.exec(
      text.slice(end, end + 70),
    );
  if (!visit) return null;
  const at = end + visit.index + visit[0].length;
  return cast.actors(sentence).find((actor) => actor.at === at)?.side ?? null;
}

/** Guests and what they bring are of the place that they come to. */
export function receiver({ sentence, next, phrase }: Numbered, cast: Cast): string | null {
  const { text } = sentence.skeleton;
  const end = offsetOf(sentence, next);
  const actors = cast.actors(sentence);
  const goal = actors.find(
    (actor) =>
      actor.at >= end &&
      actor.at < end + 90 &&
      /(?:\b(?:to|in|into|(?:came|come) to)(?: the)?|\b(?:visited|toured|reached)(?: the)?) $/.test(
        text.slice(0, actor.at),
      ) &&
      actor.state,
  );
  if (goal) return goal.side;
  const own = actors.find(
    (actor) =>
      actor.at < end &&
      !actor.oblique &&
      /^ (?:has |have |had )?(?:welcomed|received|attracted|hosted|drew|expects|recorded|saw|counted)\b/.test(
        text.slice(actor.end),
      ),
  );
  if (own?.state) return own.side;
  const into = actors.find(
    (actor) =>
      actor.state &&
      /\b(?:arrivals|visitors|tourists|come|came|flow\w*|visits?) (?:to|in|into)(?: the)? $/.test(
        text.slice(0, actor.at),
      ),
  );
  const nation = owners(sentence, phrase.first, phrase.last).find(({ country }) => country)?.code;
  return into?.side ?? cast.mainSide(1.2, nation);
}
