// Where a gathering is: the place told with it, the city that hosts it, the seat of a state called by that ("the Peruvian capital"),
// the city in its own name; and whose own gathering it is.
import { Cued } from '../../cues.ts';
import { COUNTRY_WORDS } from '../../lexicon/countries.ts';
import { type CountryPiece, type PlacePiece, wordsOf } from '../../mentions/pieces.ts';
import type { Resolved } from '../../people/resolve.ts';
import { type Item, itemsIn, itemTag } from '../../skeleton.ts';
import { placeItemNear, placeOf, type Setting } from '../../story/circumstances.ts';
import type { Story } from '../../story/story.ts';
import { isState } from '../../story/titled.ts';
import type { NamedEvent } from './event-view.ts';

/** Where something is. */
export type Where = Pick<Setting, 'place' | 'country'>;

const NOT_TOLD: Where = { place: null, country: null };

const CAPITALS = new Map(COUNTRY_WORDS.map(({ code, seats }) => [code, seats[0] ?? null]));

/** The place of an item; of "the Peruvian capital" and "the capital of Peru", the city. */
function placeNamed({ skeleton, tokens }: Resolved, item: Item): Where {
  const where = placeOf(tokens, item);
  const at = skeleton.text.indexOf(itemTag(skeleton, item));
  const seat =
    /^\S+ (?:'s )?(?:capital|seat of government)\b/.test(skeleton.text.slice(at)) ||
    /\bcapital of(?: the)? $/.test(skeleton.text.slice(0, at));
  return seat && where.country && !where.place ? { ...where, place: CAPITALS.get(where.country) ?? null } : where;
}

/** Who hosts: "Viet Nam is set to host …", "which Lima hosts in May", "hosted by Qatar". */
const HOSTS = new Cued(
  /<[CL]\d+>(?: (?:is|was|will|has|had|to|set|be|been|also|would|due|the|scheduled|held|chosen|this|year|next|first|itself|again|then))* (?:hosts?|hosted|hosting|(?<!was |were |been |be )held)\b(?! talks| a meeting)|<[CL]\d+> (?:plays?|played|will play|is to play|is playing) host to\b|\bhosted (?:this year )?by <[CL]\d+>|<[CL]\d+> (?:witness(?:ed|es)|staged|stages)\b|<[CL]\d+> , which (?:hosts|hosted|will host)\b|\bit (?:was|is) <[CL]\d+> (?:that|which) (?:hosted|hosts|held)\b/,
);
/** The state that hosts, and the city where one does. */
export function hostOf({ skeleton, tokens }: Resolved): { place: string | null; country: string } | null {
  const match = HOSTS.exec(skeleton.text);
  const item = match ? itemsIn(skeleton, match[0], 'CL')[0] : undefined;
  if (!item?.piece || (item.piece.kind === 'country' && item.piece.how === 'adjective')) return null;
  const { place, country } = placeOf(tokens, item);
  return country ? { place, country } : null;
}

/** Whose own gathering it is: a party's congress, a national conference, an assembly's session. */
export function ownerOf(sentence: Resolved, { name, kind, first, last }: NamedEvent, story: Story): string | null {
  const inside = sentence.pieces.filter((piece) => piece.first >= first - 2 && piece.last <= last);
  const national = /\b(?:National|Party|party)\b/.test(name) && /\b(?:congress|conference|convention)\b/i.test(name);
  const state =
    kind === 'session' &&
    /\b(?:National Assembly|Standing Committee|[Gg]overnment|[Pp]arliament|[Cc]abinet|Congress)\b/.test(name) &&
    !/\bGeneral Assembly\b/.test(name);
  if (!national && !state && kind !== 'election') return null;
  for (const piece of inside) {
    if (piece.kind === 'country') return piece.code;
    if (piece.kind === 'body' && piece.country) return piece.country;
  }
  if (/\bEuropean\b/.test(name) && kind === 'election') return null;
  if (kind === 'election') return votersOf(sentence, first, story) ?? story.home;
  // "national", "party", "government" of which nothing is said are those of the country the text is told from
  return story.home;
}

/** Who votes: the state named last before the election in its sentence, else after it, else in the sentence before. */
function votersOf(sentence: Resolved, at: number, story: Story): string | null {
  const states = ({ skeleton: { items } }: Resolved): { code: string; first: number }[] =>
    items.flatMap(({ piece, people: [person], first }) => {
      const of = piece?.kind === 'office' ? piece.of : person === undefined ? null : story.country(person);
      const code = piece?.kind === 'country' ? piece.code : of;
      return isState(code) ? [{ code, first }] : [];
    });
  const here = states(sentence);
  const before = story.sentences[sentence.index - 1];
  return (
    here.findLast(({ first }) => first < at)?.code ??
    here[0]?.code ??
    (before?.paragraph === sentence.paragraph ? states(before).at(-1)?.code : undefined) ??
    null
  );
}

/** "came to Lima for the summit", "left for Lima, where ministers met": people go where it is. */
const GOES =
  /\b(?:to|for|into|in) (?:the )?(<[CL]\d+>) (?:(?!and |to )(?:[\w'-]+|,|<[DC]\d+>) ){0,6}?(?:for|, where|to attend|to take part in|to represent|on the occasion of) (?:(?:[\w'-]+|<P\d+>) ){0,5}$/;

/** What a sentence says of the place of a gathering named in it. */
export function placeTold(sentence: Resolved, mark: number): Where {
  const near = placeItemNear(sentence, mark);
  const where = near ? placeNamed(sentence, near) : NOT_TOLD;
  if (where.country) return where;
  // "Tbilisi's trade forum"
  const owner = /<C\d+> 's (?:\w+ )?$/.exec(sentence.skeleton.text.slice(0, mark))?.[0];
  const city = owner === undefined ? undefined : itemsIn(sentence.skeleton, owner, 'C')[0];
  if (city?.piece?.kind === 'country' && city.piece.how === 'seat') return placeOf(sentence.tokens, city);
  const words = GOES.exec(sentence.skeleton.text.slice(Math.max(0, mark - 110), mark))?.[1];
  const item = words === undefined ? undefined : itemsIn(sentence.skeleton, words, 'CL')[0];
  return item ? placeOf(sentence.tokens, item) : NOT_TOLD;
}

/** "the Lima summit", "the Congress of Berlin": the city in the name itself. */
export function placeInName({ pieces, tokens }: Resolved, { first, last }: NamedEvent): Where {
  const piece = pieces.find(
    (one): one is PlacePiece | CountryPiece =>
      one.first >= first &&
      one.last <= last &&
      (one.kind === 'place' || (one.kind === 'country' && one.how === 'seat')),
  );
  if (!piece) return NOT_TOLD;
  return placeOf(tokens, { tag: 'L', piece, first: piece.first, last: piece.last, people: [], how: 'none' });
}

/** What ends the words that tell of a gathering. */
const STOPS = /^(?:[.;:]|where|when|which|who|and|but|with|by|after|before|as)$/;
/** What the name of a house ends with. */
const VENUES =
  /^(?:palace|hall|house|square|cent(?:re|er)|academy|stadium|hotel|university|museum|cathedral|arena|building|headquarters|society|institute|\p{L}+cent(?:re|er))$/u;

/** "took place at the Kohi Navruz palace", "the summit in Elmau": a place that no list holds, right after the gathering. */
export function venueAfter({ tokens, pieces, mentions }: Resolved, last: number): string | null {
  const known = (i: number): boolean =>
    pieces.some(({ kind, first, last }) => kind !== 'body' && first <= i && i <= last) ||
    mentions.some(({ run }) => run.first <= i && i <= run.last);
  for (let i = last + 1; i < Math.min(tokens.length, last + 12); i++) {
    const word = tokens[i]?.lower ?? '';
    if (STOPS.test(word)) return null;
    if (word !== 'in' && word !== 'at') continue;
    const first = tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1;
    let end = first;
    while (
      (tokens[end]?.capital || (tokens[end]?.lower === 'of' && end > first && tokens[end + 1]?.capital)) &&
      !known(end)
    )
      end++;
    if (end === first) continue;
    if (first === i + 2 && VENUES.test(tokens[end]?.lower ?? '')) end++;
    const name = wordsOf(tokens, first, end - 1);
    return first === i + 1 || VENUES.test(name.toLowerCase().split(' ').at(-1) ?? '') ? name : null;
  }
  return null;
}
