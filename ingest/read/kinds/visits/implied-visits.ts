// Visits that no words of travel tell: of "the visiting President X", and of a stranger whom a host receives at home.
import { Cued } from '../../cues.ts';
import { matches } from '../../matches.ts';
import { wordsOf } from '../../mentions/pieces.ts';
import { passage } from '../../people/passages.ts';
import type { Resolved } from '../../people/resolve.ts';
import { type Item, peopleIn, tokensAt } from '../../skeleton.ts';
import { dateNear, statusAt } from '../../story/circumstances.ts';
import type { Story } from '../../story/story.ts';
import { isState } from '../../story/titled.ts';
import { upTo } from '../../stretches.ts';
import { goalsIn } from './goals.ts';
import { daysOf, livesAbroad, type ToldVisit } from './told-visits.ts';
import { travellersBefore } from './travellers.ts';
import type { UnderWay } from './under-way.ts';
import { impliedVisit } from './visit-parts.ts';

/** "the visiting U.S. President, X": X is where the text stands, or where the host is at home. */
export function visitingGuests(sentence: Resolved, story: Story): ToldVisit[] {
  const to = story.stands;
  if (!to) return [];
  return sentence.skeleton.items.flatMap((item) => {
    const person = guestOf(sentence, item);
    if (person === undefined || story.country(person) === to) return [];
    const date = story.lead.date?.slice(0, 7) ?? null;
    return told(sentence, story, { person, to, date, rule: 'visit-visiting', words: item, how: 'told as "visiting"' });
  });
}

function guestOf(sentence: Resolved, item: Item): number | undefined {
  if (item.tag !== 'P' || item.how !== 'name') return undefined;
  const words = [sentence.tokens[item.first - 1], ...sentence.tokens.slice(item.first, item.first + 2)].map(
    (token) => token?.lower,
  );
  return words.includes('visiting') ? item.people[0] : undefined;
}

const RECEIVES = new Cued(
  /(?<!\b(?:was|were|been|being|is|are|be|had been) (?:[a-z]+ly )?)\b(received|receives|hosted|hosts|hosting|receiving|welcoming|welcomed|welcomes|greeted|greets|feted) (?!by )(?:(?!<P|by )[^\s.;:]+ ){0,3}?((?:(?:, |and |, and )?<P\d+> ?)+)/g,
);
/** "received her guests at the palace, first X and then Y". */
const RECEIVES_GUESTS = new Cued(
  /(?<!\b(?:was|were|been|being|is|are|be) (?:[a-z]+ly )?)\b(received|receives|hosted|hosts|welcomed|welcomes|greeted|greets|receiving|welcoming) (?:<H\d+>|his|her|the|both|two|three|four|five|foreign) (?:[a-z]+ ){0,2}?(?:guests|visitors) (?:(?!<P)[^\s.;:]+ ){0,9}?[,:–-] (?:first |one by one |namely |among them |including |beginning with )?((?:(?:, |and |, and |then |finally |later )*<P\d+> ?)+)/g,
);
const RECEIVED = new Cued(
  /(<P\d+>)(?: ,)? (?:(?!<P)[^\s.;:]+ ){0,5}?(?:was|were|been|is) (?:[a-z]+ly )?(received|hosted|welcomed|greeted|feted) (?:(?!<P)[^\s.;:]+ ){0,6}?by (?:the )?(<P\d+>)/g,
);
const AT_HOME =
  /\b(?:palace|residence|white house|office|chancellery|downing street|mansion|villa|ministry|here|airport)\b/i;

/** "The President received X at the Palace": a stranger whom the host receives at home has come there. */
export function received(sentence: Resolved, story: Story): ToldVisit[] {
  const { text } = sentence.skeleton;
  const found: { host: number | undefined; guests: number[]; at: number; end: number; passive?: true }[] = [];
  for (const match of [...matches(RECEIVES, text), ...matches(RECEIVES_GUESTS, text)]) {
    const at = match.index;
    const [host] = travellersBefore(sentence.skeleton, at);
    found.push({ host, guests: peopleIn(sentence.skeleton, match[2] ?? ''), at, end: at + match[0].length });
  }
  for (const match of matches(RECEIVED, text)) {
    const [host] = peopleIn(sentence.skeleton, match[3] ?? '');
    const end = match.index + match[0].length;
    found.push({
      host,
      guests: peopleIn(sentence.skeleton, match[1] ?? ''),
      at: match.index + match[0].indexOf(match[2] ?? ''),
      end,
      passive: true,
    });
  }
  return found.flatMap(({ host, guests, at, end, passive }) => {
    const to = host === undefined ? null : story.country(host);
    if (
      host === undefined ||
      !isState(to) ||
      !(story.surelyOf(host, to) || (to === story.stands && (story.hasDateline || AIRPORT.test(text))))
    )
      return [];
    if (statusAt(text.slice(0, at), text.slice(end), false) !== 'held') return [];
    const rest = upTo(/ (?:;|where|which|who|after|before) /, text.slice(end, end + 90));
    const sites = goalsIn(sentence, rest);
    const atHome =
      sites.includes(to) || (sites.length === 0 && (story.stands === to || AT_HOME.test(wordsAt(sentence, end, rest))));
    const received = /^receiv/.test(text.slice(at));
    if (!atHome || (received && !(passive && sites.length > 0) && !tellsOfGuests(story, sentence, rest))) return [];
    return guests.flatMap((guest) => {
      const from = story.country(guest);
      if (!from || from === to || livesAbroad(story, guest, to)) return [];
      return told(sentence, story, {
        person: guest,
        to,
        date: dayAt(sentence, at) ?? monthOf(sentence, story),
        rule: 'visit-received',
        words: tokensAt(sentence.skeleton, at, end),
        how: 'received by a host at home',
      });
    });
  });
}

/** To be received says nothing of a journey, unless it is at the airport or the text then speaks of a guest. */
function tellsOfGuests(story: Story, { index }: Resolved, rest: string): boolean {
  return (
    /\b(?:airport|tarmac|runway|arrival)\b/.test(rest) ||
    story.sentences.slice(index, index + 4).some(({ tokens }) => tokens.some(({ lower }) => GUEST.test(lower)))
  );
}

const AIRPORT = /\b(?:at|in) (?:the|[a-z-]+) (?:international )?(?:airport|tarmac)\b/;

const GUEST = /^(?:guest|guests|visitor|visitors|visiting)$/;

/** "Wang assured his guest": somebody from abroad who is told to be a guest where the text stands has come there. */
export function guests(sentence: Resolved, story: Story, way: UnderWay): ToldVisit[] {
  const to = story.stands;
  // where a visitor is known he is the guest
  if (!isState(to) || way.hasCome(to)) return [];
  return sentence.skeleton.items.flatMap((item) => {
    const [person] = item.people;
    const noun = sentence.tokens[item.last]?.lower ?? '';
    if (item.how !== 'counterpart' || person === undefined || !GUEST.test(noun)) return [];
    const from = story.country(person);
    const before = sentence.skeleton.text.slice(
      0,
      sentence.skeleton.marks.find(({ first }) => first === item.first)?.at ?? 0,
    );
    const hosts = peopleIn(sentence.skeleton, before).some((one) => story.country(one) === to);
    if (!from || from === to || !hosts || livesAbroad(story, person, to)) return [];
    const at = before.length;
    const date = dayAt(sentence, at) ?? story.lead.date;
    return told(sentence, story, { person, to, date, rule: 'visit-received', words: item, how: 'told as a guest' });
  });
}

/** The words of the text that a stretch of the skeleton stands for. */
function wordsAt({ skeleton, tokens }: Resolved, from: number, stretch: string): string {
  const { first, last } = tokensAt(skeleton, from, from + stretch.length);
  return wordsOf(tokens, first, last);
}

function told(
  sentence: Resolved,
  story: Story,
  {
    words,
    how,
    ...what
  }: Pick<ToldVisit, 'person' | 'to' | 'date' | 'rule'> & { words: Pick<Item, 'first' | 'last'>; how: string },
): ToldVisit[] {
  const visit: ToldVisit = {
    ...what,
    city: null,
    until: null,
    kind: null,
    status: null,
    sentence: sentence.index,
    ...passage(sentence.tokens, words.first, words.last),
  };
  return [impliedVisit(sentence, story, visit, how)];
}

/** Sentences up to this one tell what is new. */
const FRESH = 5;

/** Of what is freshly told without a day, the month of the text. */
const monthOf = ({ index }: Resolved, story: Story): string | null => (index <= FRESH ? story.now : null);

/** The day or month by the words of receiving. */
const dayAt = (sentence: Resolved, at: number): string | null => daysOf(dateNear(sentence, at))[0] ?? null;
