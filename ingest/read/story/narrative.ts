// Where and when the telling stands at each sentence: the day and the place told last in the same paragraph.
// A new paragraph begins anew; days that are only planned, and places that somebody merely comes from, are passed over.
import { daysBetween } from '../../../model/dates.ts';
import { Cued } from '../cues.ts';
import { matches } from '../matches.ts';
import type { Resolved } from '../people/resolve.ts';
import { type Item, itemsIn, itemTag } from '../skeleton.ts';
import { dateNear, NOWHERE, placeItemNear, placeOf, type Setting, settingNear } from './circumstances.ts';

const PLANNED = new Cued(/\b(?:will|would|due to|scheduled|expected|is to|are to|was to|were to|planned|next)\b/);
/** Where somebody has gone is where the next deed takes place. */
const GONE = new Cued(
  /\b(?:flew|flown|flies|travel(?:s|led|ed)|went|goes|gone|came|comes|arriv(?:ed|es|ing)|drove|sailed|moved|proceeded|continued|headed|landed|paid|pays|paying|shuttled|returned|visit(?:ed|s|ing)?|trip|visit|journey|mission|flight|tour|departed|called|left(?= for| on <D\d+> for| <D\d+> for)|stopped|landed)(?: (?!<P)[a-z-]+| <[DHN]\d+>){0,5} (?:to|in|at|for|on to)?(?: the)?(?: [a-z-]+){0,2} ?<([CL])(\d+)>/g,
);

/** Where the last journey of a sentence ends. */
function goalOf({ skeleton, tokens }: Resolved): Pick<Setting, 'place' | 'country'> | undefined {
  const last = matches(GONE, skeleton.text).at(-1);
  const item = last ? itemsIn(skeleton, last[0], 'CL').at(-1) : undefined;
  return item ? placeOf(tokens, item) : undefined;
}

/** "Reconciled in Oslo a year ago": where something was long ago is not where the text, or the telling, stands. */
export function ofThePast({ skeleton }: Resolved, place: Item | undefined, published: string | null): boolean {
  const tag = place ? itemTag(skeleton, place) : '';
  const behind = skeleton.text.slice(skeleton.text.indexOf(tag) + tag.length);
  const day = /^(?: on| in)? <D(\d+)>/.exec(behind)?.[1];
  const piece = day === undefined ? undefined : skeleton.items[Number(day)]?.piece;
  if (piece?.kind !== 'date' || published === null) return false;
  const { value } = piece;
  if (value.length === 4) return value < published.slice(0, 4);
  return value.length === 10 && published.length === 10 && daysBetween(value, published) >= LONG_AGO;
}

/** So many days ago is background. */
const LONG_AGO = 15;

/** "It was in May, in Oslo.", "The talks took place on Monday in Oslo.": when and where what was told just before took place. */
const BEHIND = new Cued(
  /^(?:(?:it|this|that) (?:was|happened) (?:back )?(?=(?:in|on|at|during|early|late|<D\d+>) )|(?:the|this|their|<[GH]\d+>) (?:[a-z-]+ ){0,2}(?:meeting|talks?|conversation|call|exchange|encounter|audience|reception|ceremony|signing|lunch|dinner|visit|consultations|discussions) (?:(?:was|were) (?:held|given|staged)|took place|happened) )(?!.*<P)/,
);

/** The day and place that the sentence behind one adds to it. */
function addedBehind(sentence: Resolved, next: Resolved | undefined): Setting | undefined {
  if (next?.paragraph !== sentence.paragraph || !BEHIND.test(next.skeleton.text)) return undefined;
  return settingNear(next, 0);
}

/** For each sentence, by its index, the day and the place that the sentences before it in its paragraph have come to, or the one behind adds. */
export function narrativeOf(sentences: readonly Resolved[], published: string | null): ReadonlyMap<number, Setting> {
  const states = new Map<number, Setting>();
  let state = NOWHERE;
  let paragraph = -1;
  for (const [n, sentence] of sentences.entries()) {
    if (sentence.paragraph !== paragraph) state = NOWHERE;
    paragraph = sentence.paragraph;
    const added = addedBehind(sentence, sentences[n + 1]);
    const where = added?.country ? added : state;
    states.set(sentence.index, { ...state, ...where, date: added?.date ?? state.date });
    const { text } = sentence.skeleton;
    const said = dateNear(sentence, text.length / 2, text.length / 2, true);
    // a day that has been is none that something is planned for
    const been = said?.length === 10 && published?.length === 10 && said < published;
    const date = PLANNED.test(text) && !been ? null : said;
    const item = placeItemNear(sentence, text.length);
    const told = item && !ofThePast(sentence, item, published) ? placeOf(sentence.tokens, item) : undefined;
    const place = goalOf(sentence) ?? (told?.country ? told : undefined);
    const future = date !== null && published !== null && date.slice(0, 10) > published.slice(0, date.length);
    state = {
      date: date === null || future || date.includes('/') ? state.date : date,
      place: place?.country ? place.place : state.place,
      country: (place?.country === 'EU' ? 'BEL' : place?.country) ?? state.country,
    };
  }
  return states;
}
