// Lists of states that sit in a body which another sentence names: "The others elected are A, B and C", "They will replace D and E".
import { Cued, CuedList } from '../../cues.ts';
import { EUROPE } from '../../lexicon/blocs.ts';
import { LIST, NOUN, WHO } from '../../lexicon/seat-words.ts';
import { matches } from '../../matches.ts';
import type { Resolved } from '../../people/resolve.ts';
import { itemsIn } from '../../skeleton.ts';
import { partyOf } from '../../story/parties.ts';
import { isState } from '../../story/titled.ts';
import { JOINED, type Named, type SeatBodies } from './seat-bodies.ts';
import { type Seat, withoutDateline } from './seats.ts';

/** What states do, and are called, that come into a body, sit in it, stay in it or go. */
const SEATED = new Cued(
  /\b(?:members?|membership|newcomers?|entrants?|founders?|founding|founded|winners?|elect(?:ed|ion)|re-elected|chose(?:n)?|picked|selected|voted (?:in|onto)|admitted|readmitted|seated|let in|taken in|taken on board|made it|successful|join(?:ed|s)?|sits?|sat|seats?|two-year terms?|mandates?|belong(?:s|ed)?|observers?|(?:dialogue|sectoral) partners?|partner (?:country|countries|states?)|status|associates?|associated|initials|outgoing|must go|replac(?:e|es|ed|ing)|suspended|expelled|stay(?:s|ed|ing)? on|entry|accession|admission|bench|table)\b/,
);
/** What they do besides, where a seat is what the text tells of. */
const COMES_OR_GOES =
  /\b(?:places?|terms?|entered|received|returned|came in|(?:come|came|are|were|got) in|serves?|served|serving|quit|left|leaves?|leaving|(?:walked|pulled|bow|bowed|going) out|withdrew|withdrawn|steps? down|stepping down|gone|stay(?:s|ed|ing)?|remain(?:s|ed|ing)?|half-way|conclude|complete|begin|start|preceded|to go|so (?:do|did|are|were|is|was|will)|as (?:are|were|will|did|do|is)|rivals?|opponents?|unopposed|alongside|along with|together with|vacated|succeed(?:s|ed|ing)?|went to|go to|taking over|approved|were there|born|created|formed|consist\w*)\b/;
/** What is told of states otherwise: what they do with each other, say, want and have not. */
const OTHERWISE =
  /\b(?:not|nor|never|neither|no|lost|fail\w*|candidates?|compet\w+|invit\w+|appl(?:y|ied|ications?)|hop\w+|wish\w*|bids?|would|could|may|might|should|seek\w*|want\w*|wait\w*|against|in favour|abstain\w*|pending|met|meet(?:s|ing|ings)?|talks?|visit\w*|travel\w*|tour\w*|flew|arriv\w*|sign\w*|call\w*|urg\w*|thank\w*|prais\w*|congratul\w*|support\w*|back(?:ed|ing|s)|oppos\w*|object\w*|discuss\w*|negotiat\w*|sen[dt]|exports?|imports?|trade|invest\w*|borders?|fight\w*|attack\w*|condemn\w*|critici\w*|cooperat\w*|recogni\w*|ratif\w*|partnerships?(?! with\b)|relations|ties|host\w*|aid|mediat\w*|kept(?! (?:the|its) )|leads?|under|condemning|governments|took part|leaves? for|absent|away)\b/;
/** Others that come from the states listed, or are somewhere else. */
const OF_OTHERS =
  /\b(?:leaders?|heads|ministers?|presidents?|ambassadors?|envoys?|diplomats?|delegat\w+|officials?|representatives?|compan(?:y|ies)|firms|troops|soldiers|forces|people|nationals|citizens|refugees|students|lawmakers|parliament\w*|those|party|parties|judges|experts|borders?|embassies)\b[^;]{0,40}$|<(?:O\d+>[^;<]{0,30} (?:from|of)|[POG]\d+>(?: from| of| ,)?)(?: the)? $|\b(?:in|at|near|between|over|against)(?: the)? $/;
const OF_MEMBERS = /\b(?:newcomers|members|observers|partners)(?: ,)?(?: such as| like)?(?: the)? $/;
/** Words of seats that need no body beside them. */
const HELD =
  /\b(?:members?|observers?|(?:dialogue|sectoral) partners|partner (?:countries|states)|newcomers|founders|founding|status|elected|re-elected|admitted|let in|taken in)\b/;
const EACH_LIST = new RegExp(LIST, 'g');

/** Further ways of telling who was chosen, of one state too. */
const ONE_BY_ONE = new CuedList<RegExp>(
  [
    String.raw`\b(?:tak(?:e|es|ing) over from|vacated by)(?: the)? ${WHO}`,
    String.raw`${WHO}(?: , (?!who)[^<,]{1,40} ,)? (?:won|took|takes|got|gets|gives up|gave up|keeps?|kept|vacates?|vacated|fills?|filled) (?:the|its) (?:(?:other|remaining|last|second|third|fourth|fifth) )?(?:seat|place)\b`,
    String.raw`\b(?:first|second|third|fourth|fifth|other|remaining|last|next)(?: (?:one|seat|place))? (?:went|goes|fell|passed) to(?: the)? ${WHO}`,
    // "the same was true of A and B, elected for Africa"
    String.raw`(?:\bthe same (?:is|was|were|goes|went|holds|held|applies|applied)(?: (?:true|so))?| (?:and|or)(?<=\bthe same [^.;]{0,120})) (?:of|for|to)(?: the)? ${WHO}`,
    String.raw`${WHO} , (?:re-)?(?:elected|chosen|voted in) (?:for|from|by|with|on|to)\b`,
  ].map((pattern) => new RegExp(pattern, 'g')),
  (pattern) => pattern,
);

const VOTES = new RegExp(
  String.raw`${WHO}(?: ,)? (?:(?:each|both|also|had|came in|won it|won|,|polling|winning|with|came to|on|at|received|got|gained|polled|obtained|secured|collected|took|attracted|drew|the support of|votes of) ){1,4}(?<votes>\d{2,3})(?= (?:votes?|each|,|\.|and|in favour|states|countries|members|of the))`,
  'g',
);

/** How many sentences back the body of those who are members of something is told of. */
const NEAR = 3;
/** "To A and B; to C and D". */
const SERIES = /(<C\d+>) ; (?:and )?(?:(?:to|from|by|for) )?(?=(?:the )?<C\d+>(?: ,| and| ;| \.))/g;
/** "The group": a body told of before. */
const POINTED = new RegExp(String.raw`\bthe (${NOUN})\b`);

/** The seats in a body of the states that a stretch of the skeleton names. */
const seated = ({ skeleton, start, end }: Resolved, stretch: string, { words, name }: Named, rule: string): Seat[] =>
  itemsIn(skeleton, stretch, 'C')
    .map(partyOf)
    .filter(isState)
    .map((member) => ({ member, of: words, body: name, role: 'member', rule, start, end }));

/** How many votes seat a state at least: two thirds of all for the Security Council, more than half elsewhere. */
const enoughFor = ({ name }: Named): number => (/Security Council$/.test(name) ? 128 : 97);

/** "A received 192 votes, B and C came to 191 each": those whose votes were enough. */
function byVotes(view: Resolved, body: Named): Seat[] {
  const { skeleton } = view;
  if (!/^(?:United Nations|UN)\b/.test(body.name) || !/ \d{2,3} /.test(skeleton.text)) return [];
  return matches(VOTES, skeleton.text).flatMap(({ groups }) => {
    if (Number(groups?.votes) < enoughFor(body)) return [];
    return seated(view, groups?.who ?? '', body, 'membership-votes');
  });
}

/** Houses that choose the members of others. */
const CHOOSES = /\b(?:Assembly|General Conference)$/;

/** The body of which a sentence with a list tells: the only one that it names, else the one joined or told of shortly before. */
function bodyAt({ skeleton }: Resolved, n: number, bodies: SeatBodies, reach: number): Named | null {
  const joined = bodies.joined(n, reach);
  const told = matches(/<B\d+>/g, skeleton.text)
    .map(([tag]) => bodies.meant(n, tag))
    .filter((body) => !CHOOSES.test(body?.name ?? ''));
  if (told.length === 0) {
    const noun = POINTED.exec(skeleton.text)?.[1];
    return (
      joined ??
      (noun
        ? bodies.meant(n, noun)
        : HELD.test(skeleton.text)
          ? (bodies.unsaid(n, 'bloc', [], NEAR) ?? bodies.unsaid(n, 'council', [], NEAR))
          : null)
    );
  }
  const named = told.filter((body) => body !== null);
  const names = new Set(named.map(({ name }) => name));
  return names.size === 1 ? (named[0] ?? null) : (named.find(({ name }) => name === joined?.name) ?? null);
}

/** The clause around a match, with the list itself taken out. */
function clauseAround(text: string, { index, 0: list }: RegExpExecArray): { before: string; after: string } {
  const after = text.slice(index + list.length);
  const lead = text.slice(0, index);
  // "it was late: A, B and C are in"
  const before = / [a-z]/.test(after.slice(0, 2)) ? lead.slice(lead.lastIndexOf(' : ') + 1) : lead;
  return { before: before.slice(before.lastIndexOf(';') + 1), after: after.slice(0, `${after};`.indexOf(';')) };
}

/** Lists of states in a sentence that tells of seats, or right after one: no construction is asked for, only that nothing else is told. */
function inStory(text: string, near: boolean): string[] {
  const seats = SEATED.test(text);
  if (!seats && !near && !COMES_OR_GOES.test(text)) return [];
  return matches(EACH_LIST, text).flatMap((match) => {
    const { before, after } = clauseAround(text, match);
    if ((OF_OTHERS.test(before) && !OF_MEMBERS.test(before)) || OTHERWISE.test(`${before} ${after}`)) return [];
    const size = match[0].split('<C').length - 1;
    const told = SEATED.test(`${before} ${after}`) || COMES_OR_GOES.test(`${before} ${after}`);
    return size >= (told ? 2 : 3) ? [match.groups?.who ?? ''] : [];
  });
}

/** Seats of the lists of a sentence, of which the constructions of seats may have told before. */
export function listedIn(views: readonly Resolved[], n: number, bodies: SeatBodies): Seat[] {
  const told = views[n];
  if (!told?.skeleton.text.includes('<C')) return [];
  const view = n === 0 ? withoutDateline(told) : told;
  const text = view.skeleton.text.replace(SERIES, '$1 , ');
  const joined = bodies.joined(n, JOINED);
  const voted = joined ? byVotes(view, joined) : [];
  if (voted.length > 0) return voted;
  const lists = [
    ...inStory(text, bodies.joined(n, 1) !== null).map((who) => ({ who, least: 2 })),
    ...ONE_BY_ONE.in(text).flatMap((pattern) =>
      matches(pattern, text).flatMap(({ 0: all, groups }) =>
        OTHERWISE.test(all) ? [] : [{ who: groups?.who ?? '', least: 1 }],
      ),
    ),
  ];
  if (lists.length === 0) return [];
  const body = bodyAt(view, n, bodies, SEATED.test(text) ? JOINED : 2 * NEAR);
  if (!body) return [];
  const seats = lists.flatMap(({ who, least }) => {
    const all = seated(view, who, body, 'membership-listed');
    if (body.name === 'EU' && !all.every(({ member }) => EUROPE.has(member))) return [];
    return new Set(all.map(({ member }) => member)).size < least ? [] : all;
  });
  if (seats.length > 0) bodies.remember(n, body);
  return seats;
}
