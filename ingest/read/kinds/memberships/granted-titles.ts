// Titles that a body grants to a place: "Ha Long Bay was recognised by UNESCO as a World Heritage site", "two cities, A and B, were
// named UNESCO Creative Cities". A place still on a waiting list has none, and people and films are no places.
import { Cued } from '../../cues.ts';
import { CALENDAR_WORDS } from '../../lexicon/calendar.ts';
import { matches } from '../../matches.ts';
import type { Piece } from '../../mentions/pieces.ts';
import { partOfTokens, unsaid } from '../../parts.ts';
import type { Resolved } from '../../people/resolve.ts';
import type { Story } from '../../story/story.ts';
import type { Token } from '../../tokens.ts';
import type { ToldMembership } from './told-membership.ts';

const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?: (?:(?:of|de|da|do|del|la|al|the) )?\p{Lu}[\p{L}’'-]+){0,5}`;
const EACH_NAME = new RegExp(NAME, 'gu');
const NAMES = `(?<names>${NAME}(?:(?:,|,? and) (?:the )?${NAME}){0,6})`;
const GRANTED = `(?:recogni[sz]ed|designated|inscribed|listed|named|declared|proclaimed|chosen|selected|certified|enlisted|honou?red|admitted|added|awarded|granted)`;
const TITLE = String.raw`(?<title>(?:UNESCO )?(?:World (?:Natural |Cultural |Mixed |Natural and Cultural )?Heritage(?: [Ss]ites?| [Ll]ist| [Pp]ropert(?:y|ies))?|Creative Cit(?:y|ies)(?: of \p{Lu}[\p{L}]+(?: and \p{Lu}[\p{L}]+| \p{Lu}[\p{L}]+)?)?|(?:Global )?Geoparks?|(?:World )?Biosphere Reserves?|World Book Capitals?|(?:Global Network of )?Learning Cit(?:y|ies)|Cit(?:y|ies) for Peace)|(?:Arab |European |ASEAN |Islamic |East Asian |African |World |Ibero-American )?(?:Green |Youth |Book |Environmental |Clean Tourist )?(?:Capitals?|Cit(?:y|ies)) of (?:\p{Lu}[\p{L}]+)(?: and \p{Lu}[\p{L}]+)?|Ramsar [Ss]ites?)`;
const PASSIVE = new Cued(
  new RegExp(
    `${NAMES},? (?:(?:was|were|is|are|has been|have been|had been) )(?:[a-z]+ly |also |both |each |recently |newly ){0,3}${GRANTED}(?: (?:by|as|on|to|in|onto|among|an?|the|its|new|${NAME})){0,7}? ${TITLE}`,
    'gu',
  ),
);
const ACTIVE = new Cued(
  new RegExp(
    `(?:${GRANTED}|recogni[sz]es|recogni[sz]ing|inscribing|naming) (?:the )?(?:cities of |city of |town of |provinces? of )?${NAMES} (?:as|on|to|in|onto|among)(?: (?:an?|the|its|new)){0,2} ${TITLE}`,
    'gu',
  ),
);
const STATUS = new Cued(
  new RegExp(
    `(?:granted|grants|awarded|awards|conferred|gave) ${TITLE}(?: status| title| designation)? (?:to|on|upon) (?:the )?(?:cities of |city of )?${NAMES}`,
    'gu',
  ),
);
const NO_PLACE = /^(?:In|On|At|The|This|These|It|They|Both|UNESCO|President|Minister|Prime|Mr|Mrs|Ms)$/;
const UNSURE =
  /\b(?:not|never|hopes?|wants?|seek\w*|bid|could|may|might|would|will|to be|candidate|nominat\w+|tentative|considered)\b/;
const GRANTERS: readonly (readonly [RegExp, string])[] = [
  [/Heritage|Creative Cit|Geopark|Biosphere|Book Capital|Learning Cit|for Peace/, 'UNESCO'],
  [/^European /, 'EU'],
  [/^ASEAN /, 'ASEAN'],
  [/^Islamic /, 'ICESCO'],
  [/^Arab /, 'ALECSO'],
  [/Ramsar/, 'Ramsar Convention'],
];

const singular = (title: string): string =>
  title
    .replace(/\bCities\b/, 'City')
    .replace(/\bProperties\b/, 'Property')
    .replace(/\b(Geopark|Reserve|Capital|[Ss]ite)s\b/, '$1')
    .replace(/ [Ll]ist$/, ' site');

/** Who grants a title: whom the sentence says, else whose title it is. */
function granterOf(title: string, words: string): string | null {
  return GRANTERS.find(([sign]) => sign.test(title))?.[1] ?? (/\bUNESCO\b/.test(words) ? 'UNESCO' : null);
}

/** The token that covers an offset of the text. */
const tokenAt = (tokens: readonly Token[], offset: number): number =>
  tokens.findIndex(({ start, end }) => start <= offset && end > offset);

/** The country that a place lies in: by name, else that the text is told of. */
function countryOf(piece: Piece | undefined, story: Story): string | null {
  if (piece?.kind === 'place' && piece.country) return piece.country;
  if (piece?.kind === 'country') return piece.code;
  return story.home;
}

/** The titles that one sentence tells as granted. */
export function grantedTitles(sentence: Resolved, story: Story): ToldMembership[] {
  const words = story.text.slice(sentence.start, sentence.end);
  if (!/(?:Heritage|Cit(?:y|ies)|Geopark|Reserve|Capital|Ramsar)/.test(words)) return [];
  return [PASSIVE, ACTIVE, STATUS].flatMap((pattern) =>
    matches(pattern, words).flatMap((match): ToldMembership[] => {
      const { names = '', title = '' } = match.groups ?? {};
      const of = granterOf(title, words);
      if (of === null || UNSURE.test(words.slice(Math.max(0, match.index - 25), match.index)) || UNSURE.test(match[0]))
        return [];
      const from = match.index + match[0].indexOf(names);
      return matches(EACH_NAME, names).flatMap((name): ToldMembership[] => {
        const at = sentence.start + from + name.index;
        const [opening = ''] = name[0].split(' ');
        if (NO_PLACE.test(opening) || CALENDAR_WORDS.has(opening.toLowerCase())) return [];
        const token = tokenAt(sentence.tokens, at);
        if (sentence.mentions.some(({ run }) => run.first <= token && run.last >= token)) return [];
        const piece = sentence.pieces.find(({ first, last }) => first <= token && last >= token);
        if (piece?.kind === 'body' || piece?.kind === 'office') return [];
        const isState = piece?.kind === 'country' && piece.how !== 'seat';
        const country = isState ? null : countryOf(piece, story);
        const told: ToldMembership = {
          member: isState ? piece.code : name[0],
          of,
          role: singular(title),
          rule: 'membership-granted',
          start: sentence.start,
          end: sentence.end,
          ...(country ? { country } : {}),
        };
        if (story.trace)
          told.seen = [
            {
              rule: told.rule,
              start: told.start,
              end: told.end,
              parts: [
                partOfTokens(
                  sentence.tokens,
                  { first: token, last: token },
                  { role: 'name', gives: name[0], how: 'the place' },
                ),
                unsaid('role', told.role, 'the title granted'),
                unsaid('body', of, 'who grants such titles'),
              ],
            },
          ];
        return [told];
      });
    }),
  );
}
