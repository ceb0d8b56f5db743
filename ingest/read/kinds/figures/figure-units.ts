// In what a bare number counts where its own words leave it open: money and shares go on from the number beside it, and a currency
// that several countries share is that of the country spoken of.
import type { Annotated } from '../../annotate.ts';
import { isMoney, SHARED_MONEY } from '../../lexicon/money.ts';
import type { CountryPiece, OfficePiece } from '../../mentions/pieces.ts';
import type { Quantity } from '../../mentions/quantities.ts';
import type { Resolved } from '../../people/resolve.ts';
import { phraseAfter } from './counted-after.ts';
import type { Dated } from './counted-words.ts';
import { tokenFrom } from './figure-place.ts';
import type { Read } from './told-figure.ts';

/** A number's surroundings, as its unit is looked for. */
export interface Beside {
  annotated: Annotated;
  sentence: Resolved;
  /** The sentence in lower case. */
  text: string;
  dated: Dated;
  /** The figures of the sentence before the number, and the number after it. */
  earlier: readonly Read[];
  following: Quantity | undefined;
  /** The figure of a kind told last, shortly before the sentence. */
  told: (fits: (figure: Read['figure']) => boolean) => Read | undefined;
}

/** The number with the unit in which it counts. */
export function withUnit(seen: Quantity, beside: Beside): Quantity {
  const quantity = asPart(seen, beside);
  if (quantity.unit.startsWith('@')) return { ...quantity, unit: sharedMoney(quantity, beside) };
  if (isShareToo(quantity, beside)) return { ...quantity, unit: '%' };
  const money = moneyToo(quantity, beside);
  return money === undefined ? quantity : { ...quantity, unit: money };
}

/** "10 of the 12.5 billion euros": both are of the same kind. */
const PART_OF = /^ (?:out )?of (?:the |its |their |a |these |those )?$/;

function asPart(part: Quantity, { sentence, text, following: whole }: Beside): Quantity {
  if (!whole || part.unit !== 'count' || !(isMoney(whole.unit) || whole.unit.startsWith('@'))) return part;
  if (!PART_OF.test(text.slice(part.end - sentence.start, whole.start - sentence.start))) return part;
  const scale = part.scale === 1 && part.value < 1000 ? whole.scale : 1;
  return { ...part, unit: whole.unit, value: Number((part.value * scale).toPrecision(15)), scale: part.scale * scale };
}

/** "Norway's Crown Prince" names Norway too. */
const codeOf = (piece: CountryPiece | OfficePiece): string | null => (piece.kind === 'country' ? piece.code : piece.of);

/** "kroner" is that of the country named nearest, else of the one told from, else of any that the text names. */
function sharedMoney({ unit, start }: Quantity, { annotated, sentence }: Beside): string {
  const word = unit.slice(1);
  const shared = SHARED_MONEY.get(word);
  const countries = sentence.pieces.flatMap((piece) =>
    (piece.kind === 'country' || piece.kind === 'office') && codeOf(piece) !== null
      ? [{ code: codeOf(piece) ?? '', far: Math.abs((sentence.tokens[piece.first]?.start ?? 0) - start) }]
      : [],
  );
  const near = countries.sort((a, b) => a.far - b.far).find(({ code }) => shared?.has(code));
  const all = annotated.sentences.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => (piece.kind === 'country' ? [piece.code] : [])),
  );
  const code = near?.code ?? [annotated.home, ...all].find((one) => one !== null && shared?.has(one));
  return (code ? shared?.get(code) : undefined) ?? word;
}

/** "58 percent are in favour, against 46 in July". */
function isShareToo({ unit, scale, value, start, end }: Quantity, { sentence, text, earlier }: Beside): boolean {
  return (
    earlier.at(-1)?.quantity.unit === '%' &&
    unit === 'count' &&
    scale === 1 &&
    value < 100 &&
    /\b(?:against|from|came to|compared (?:with|to)|and)(?: just| only)? $/.test(
      text.slice(0, start - sentence.start),
    ) &&
    /^(?:$|[,.;]| (?:in|last|a year|the year|for|before)\b)/.test(text.slice(end - sentence.start))
  );
}

/** What runs into millions and is no money. */
const COUNTED =
  /^(?:people|citizens|inhabitants|tourists|visitors|voters|refugees|workers|children|men|women|users|jobs|doses|copies|vehicles|cars|hectares|passengers|travellers|travelers|migrants|muslims|christians|catholics|students|households|homes|containers|barrels|tonnes|tons)$/;

/** "to 427.2 billion" after a sum is money too. */
function moneyToo({ unit, scale, start, end }: Quantity, beside: Beside): string | undefined {
  const { sentence, text, dated, earlier } = beside;
  if (unit !== 'count' || scale < 1e6) return undefined;
  const last = earlier.at(-1) ?? beside.told((figure) => figure.unit !== '%');
  if (!last || /^(?:count|%|percentage points)$/.test(last.figure.unit)) return undefined;
  if (/\bnumber of\b[^,;]*$/.test(text.slice(0, start - sentence.start))) return undefined;
  const next = tokenFrom(sentence.tokens, end);
  const noun = next < 0 ? undefined : phraseAfter(sentence.tokens, next, dated);
  // "10,000 baht to each of 50 million Thais"
  if (noun && dated.named(noun.first) && noun.first === noun.last) return undefined;
  const money =
    noun === undefined ||
    /^ (?:in|later|by|from|and|while|last|this|a year|each|for|to)\b/.test(text.slice(end - sentence.start)) ||
    (!sentence.tokens.slice(noun.first, noun.last + 1).some(({ lower }) => COUNTED.test(lower)) && earlier.length > 0);
  return money ? last.figure.unit : undefined;
}
