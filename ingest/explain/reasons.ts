// Reasons and circumstances in sentences that a reader of an explanation understands. Each reason comes from the rule that
// refused (ingest/read/trace.ts); here it only gets its words.
import type { Circumstance } from '../read/confidence.ts';
import { WORDS } from '../read/kinds/tenures/tenure-parts.ts';
import type { Reason, Refusal } from '../read/trace.ts';

/** A sentence for each reason; `{}` stands for what it turned on. */
const REASONS: Readonly<Record<Reason, string>> = {
  'thin-name': 'Capital words that may be a name, but too little speaks for a person: {}.',
  'pronoun-open': 'A pronoun, and nobody was spoken of before whom it could mean.',
  'pair-open': 'Words for two people, but no two people of two sides were spoken of before.',
  'title-open':
    'A title without a name: nobody in the text holds it, or several do and none of them was spoken of before.',
  'counterpart-open': 'A counterpart without a name: nobody of that country was spoken of before.',
  object: 'The first side is the object of another verb, and no subject stands before it.',
  'no-other-side': 'Only one side is said here, and no subject or protagonist is there to be the other.',
  'one-side': 'Both sides come to one person, or the other side is nobody that the text names.',
  'nobody-in-office':
    'Nobody in the whole text holds an office: "met" is then told of players or family, not of statesmen (story.mayMeet).',
  'told-only':
    '"Told", "thanked", "urged" and the like tell a meeting only of people of two sides ({}), one of whom is said to be a guest, or on the telephone.',
  'together-own-side': 'People of one side ({}) who do something together have no meeting by that.',
  'clause-open': '“{}” is a verb of meeting, but its clause does not name both who meets and who is met.',
  'caption-told': 'A caption: what somebody told somebody is no meeting there.',
  contradicted: 'The same words are read as {}, which outweighs a reading as held.',
  joined: 'Another telling of a meeting already seen ({}): joined to it, not counted twice.',
  'round-of-companion': 'In the round of meetings, but a companion of the host acts here for himself.',
  'round-own-side': 'In the round of meetings, but of the same side as the host ({}).',
  'round-no-country': 'In the round of meetings, but for which country this person acts is not known.',
  'round-former': 'In the round of meetings, but the person is told to be former or only designated.',
  'round-caption': 'A caption: it tells a meeting of the round only if it names the host and one other.',
  'round-no-answer': 'In the round of meetings, but the sentence has no word of meeting or answering.',
  'round-elsewhen': 'In the round of meetings, but the sentence speaks of an earlier day ({}).',
  'round-oblique': 'In the round of meetings, but the person is only spoken about ("of", "on", "about").',
  'round-absent':
    'In the round of meetings, but the person is absent: late, represented, a predecessor, a writer of letters.',
  'round-failed': 'The sentence says that the meeting with this person was cancelled, postponed or denied.',
  'roll-call-no-meeting':
    'A list of envoys, but nothing near it says that they were received, or it says that they will be.',
  'visit-invited': 'An invitation or a wish: to be asked to come is not to come.',
  'visit-home': 'A journey to the country that the person acts for ({}) is no visit.',
  'visit-union': 'The European Union as a whole is no country to visit.',
  'visit-reported': 'What somebody speaks of is not his own journey.',
  'visit-denied': 'The words say that the journey was not made.',
  'office-vaguer': '"{}" says less than another statement of an office of the same person, and is left to that.',
};

/** Reasons that are of interest only where a pair is asked for. */
export const QUIET: ReadonlySet<string> = new Set<Reason>(['joined', 'clause-open']);

/** Whether a list of what was passed over is better without it: told elsewhere, or a word that only opens a sentence. */
export const isQuiet = ({ reason, detail, quote }: { reason: string; detail: string | null; quote: string }): boolean =>
  QUIET.has(reason) || (reason === 'thin-name' && detail?.startsWith('-') === true && !/\s/.test(quote));

/** The reason of a refusal in a sentence. */
export function reasonInWords({ reason, detail }: Pick<Refusal, 'reason' | 'detail'>): string {
  const words = REASONS[reason];
  if (detail === null) return words.replace(/ ?\(\{\}\)/, '').replace(/:? \{\}/, '');
  // the signs of a name by their words
  const told = reason === 'thin-name' ? detail.replace(/\w+/g, (sign) => WORDS[sign] ?? sign) : detail;
  return words.replace('{}', () => told);
}

const CIRCUMSTANCES: Readonly<Record<Circumstance, string>> = {
  borrowed: 'day or place taken from the opening',
  home: 'country of the office: that of the text',
  byContext: 'country of the office guessed from its surroundings',
  carried: "country of the office: that of the person's other office",
  guessedParty: 'a party guessed from what the text is about',
  statedParties: 'parties joined outright',
  repeated: 'told in several passages',
  severalRules: 'seen by several rules',
  thin: 'a name of one word',
  named: 'called by its own name',
  ownerless: 'body or country of the office unknown',
  unreal: 'planned, wished for or denied',
};

/** A circumstance of a confidence in words. Every circumstance has some; a new one without is shown by its name. */
export const circumstanceInWords = (circumstance: Circumstance): string => CIRCUMSTANCES[circumstance] ?? circumstance;
