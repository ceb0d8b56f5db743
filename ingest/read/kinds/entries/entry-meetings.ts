// Meetings in entries that leave their subject out: "Met with Prime Minister X and Foreign Minister Y", "Audience with Pope Z".
// One meeting with each who is met: such an entry does not say that they sat at one table.
import type { OfficePiece } from '../../mentions/pieces.ts';
import { singularTitle } from '../../mentions/singular.ts';
import type { Resolved } from '../../people/resolve.ts';
import { type Item, itemTag } from '../../skeleton.ts';
import { dateNear, isCall, placeNear } from '../../story/circumstances.ts';
import type { Story } from '../../story/story.ts';
import { isState } from '../../story/titled.ts';
import { clauseVerb } from '../../telegraphic.ts';
import { meetingTold } from '../meetings/meeting-parts.ts';
import type { ToldMeeting } from '../meetings/told-meetings.ts';
import { ownersOf } from './entry-groups.ts';
import { entryRoles } from './entry-roles.ts';

/** After a title these make it the name of a gathering or a thing: "Foreign Ministers Meeting", "Prime Minister's residence". */
const NOT_PEOPLE =
  /^(?:'s?|'|meetings?|conferences?|council|sessions?|summits?|dialogues?|consultations|ministerial|forum|group|talks|level|club|residence|office|palace)$/;

/** Verbs of taking part: who of one's own side does so too is company. */
const GATHERED =
  /^(?:attended|participated|led|co-led|chaired|co-chaired|hosted|co-hosted|addressed|signed|opened|accompanied|joined)$/;

/** Words for people of whom an office is not told: "opposition leaders", "representatives of", "members of". */
const VAGUE =
  /\b(?:heads? of (?:state|government)|chiefs? of (?:state|mission)|leader|representative|member|observer|delegate|official|negotiator|aide|adviser|advisor)s?\b(?! of the (?:opposition|house)\b)/i;

/** The head or leader of a country, whatever the office is called there. */
const LEADERS = /^(?:leaders|heads of (?:state|government)(?: (?:and|or)(?: of)? government)?)$/i;

/** The meetings of one sentence without a subject of its own; none of any other sentence. */
export function readEntryMeetings(sentence: Resolved, story: Story): ToldMeeting[] {
  const subject = sentence.skeleton.items.find(({ how }) => how === 'elided')?.people[0];
  if (subject === undefined) return [];
  const roles = entryRoles(sentence);
  return sentence.skeleton.items.flatMap((item): ToldMeeting[] => {
    if (item.how === 'elided' || !/[PO]/.test(item.tag) || !roles.slice(item.first, item.last + 1).includes('met'))
      return [];
    if (NOT_PEOPLE.test(sentence.tokens[item.last + 1]?.lower ?? '')) return [];
    const parties = partiesOf(sentence, item, subject, story);
    // "Led, with the Secretary of X, a dialogue": whoever is of the traveller's own side is met only where that is said
    const met = !GATHERED.test(verbOf(sentence, item.first));
    const mine = story.journey(sentence)?.own;
    return parties
      .filter(({ people: [, other] }) => met || !mine || other === undefined || story.country(other) !== mine)
      .map((party) => told(sentence, story, { item, ...party }));
  });
}

type Party = Pick<ToldMeeting, 'people' | 'offices'>;

/** Whom an item means besides the subject: people, or an office whose holder is not named. */
function partiesOf(sentence: Resolved, item: Item, subject: number, story: Story): Party[] {
  const others = item.people.filter((person) => person !== subject);
  if (others.length > 0) return others.map((person) => ({ people: [subject, person], offices: [] }));
  const { piece } = item;
  if (piece?.kind !== 'office') return [];
  // "the leaders of X and Y" are one each where their countries are said; else they are nobody in particular
  const vague = piece.weak || VAGUE.test(piece.title);
  if (vague && !(piece.plural && LEADERS.test(piece.title))) return [];
  // company and the traveller himself are of one side; an office met is the host's
  const home = story.journey(sentence)?.to ?? null;
  if (!piece.plural) {
    const office = { ...item, people: [], piece: { ...piece, of: piece.of ?? home } };
    return [{ people: [subject], offices: [office] }];
  }
  const owners = ownersOf(sentence, piece).filter((of) => !vague || isState(of));
  if (vague && !listsCountries(sentence, piece)) return [];
  // "the Foreign and Defense Ministers": those of the host
  const fields = /^(\S+) and (\S+) (Minister|Secretarie)s$/i.exec(piece.title);
  const host = fields && owners.length === 0 && home !== null ? [home] : owners;
  const titles = fields ? [`${fields[1]} ${fields[3]}`, `${fields[2]} ${fields[3]}`] : [piece.title];
  return host.flatMap((of) =>
    titles.map((title) => ({
      people: [subject],
      offices: [{ ...item, people: [], piece: { ...piece, title: singularTitle(title), of, plural: false } }],
    })),
  );
}

/** Whether a country, and nothing that is only called after it, follows "of": neither "Soviet leaders" nor "leaders of the U.S. military". */
function listsCountries({ tokens, pieces }: Resolved, { last, title }: OfficePiece): boolean {
  // "Soviet leaders"
  if (title.toLowerCase().endsWith(tokens[last]?.lower ?? '') && tokens[last + 1]?.lower !== 'of') return false;
  const own = tokens[last]?.capital ? last : pieces.find(({ first }) => first > last)?.last;
  const next = tokens[(own ?? last) + 1];
  return next === undefined || /^(?:[,.;]|and|in|on|at|to|for|with)$/.test(next.lower);
}

function told(sentence: Resolved, story: Story, { item, people, offices }: Party & { item: Item }): ToldMeeting {
  const journey = story.journey(sentence);
  const tag = itemTag(sentence.skeleton, item);
  const at = sentence.skeleton.text.indexOf(tag);
  const date = dateNear(sentence, at);
  const mode = isCall(sentence.skeleton.text) ? ('call' as const) : ('in-person' as const);
  const status = 'held' as const;
  const { place, country } =
    mode === 'in-person' && journey
      ? { place: journey.place ?? null, country: journey.to ?? null }
      : story.setting({ date, ...placeNear(sentence, at) }, { mode, status, sentence });
  const meeting: ToldMeeting = {
    people,
    offices,
    mode,
    status,
    rule: 'meeting-entry',
    sentence: sentence.index,
    start: clauseStart(sentence, item.first),
    end: sentence.tokens[item.last]?.end ?? sentence.end,
    date: date ?? story.lead.date,
    place,
    country,
    borrowed: date === null,
  };
  if (story.trace) {
    const groups = new Map([['b', { from: at, to: at + tag.length }]]);
    meeting.seen = [meetingTold({ sentence, story, told: meeting }, groups, false)];
  }
  return meeting;
}

/** The verb that opens the clause in which a token stands. */
const verbOf = ({ elided, tokens }: Resolved, token: number): string =>
  tokens[clauseVerb(tokens, elided.findLast((first) => first <= token) ?? 0)]?.lower ?? '';

/** Where the clause begins in which a token stands. */
function clauseStart({ elided, tokens, start }: Resolved, token: number): number {
  const first = clauseVerb(tokens, elided.findLast((at) => at <= token) ?? 0);
  return first < token ? (tokens[first]?.start ?? start) : (tokens[token]?.start ?? start);
}
