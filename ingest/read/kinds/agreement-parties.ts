// Who is bound by an instrument: the sides in its name, those who signed it, those it is with; else the two sides of the text.
import { wordsOf } from '../mentions/pieces.ts';
import type { Resolved } from '../people/resolve.ts';
import { itemsIn } from '../skeleton.ts';
import { signingFirms } from './firms.ts';
import { partyOf, sidesAt } from './parties.ts';
import type { Story } from './story.ts';

/** The parties of the instrument at `range`, and whether they are only those that the text is about. */
export function partiesOf(
  sentence: Resolved,
  story: Story,
  range: { start: number; end: number },
  name: { first: number; last: number; proper: boolean },
): { parties: string[]; guessed: boolean } {
  const inside = sentence.skeleton.items
    .filter((item) => item.first >= name.first && item.last <= name.last && 'CB'.includes(item.tag))
    .map(partyOf);
  const own = [...new Set(inside.filter((party) => party !== null))];
  if (own.length >= 2) return { parties: own.sort(), guessed: false };
  const firms = signingFirms(sentence, name.first);
  if (firms.length >= 2) return { parties: firms, guessed: false };
  const signed = signingSides(sentence, story, range.start);
  if (signed.length >= 2) return { parties: signed.sort(), guessed: false };
  const sides = sidesAt(withoutMakeUp(sentence), story, range);
  if (!sides) return { parties: [], guessed: false };
  const guessed = sides.how === 'named' || sides.how === 'borrowed';
  const many = MULTILATERAL.test(wordsOf(sentence.tokens, name.first, name.last));
  if (name.proper && guessed && own.length === 0)
    return { parties: many || new Set(sides.parties).size < 2 ? [] : sides.parties.slice(0, 2).sort(), guessed: !many };
  return { parties: [...new Set(sides.parties)].sort(), guessed };
}

/** "with the Eurasian Economic Union, made up of A and B": the members are no parties beside it. Offsets stay. */
function withoutMakeUp(sentence: Resolved): Resolved {
  const text = sentence.skeleton.text.replace(
    /(?<=<B\d+> )(?:, )?(?:(?:which|that) (?:is |are )?)?(?:made up of|composed of|consist(?:s|ing) of|compris(?:es|ing|ed of)|grouping|groups)(?: (?:the )?<[CN]\d+>(?: ,| and| , and)?)+/g,
    (words) => `,${'_'.repeat(words.length - 1)}`,
  );
  return { ...sentence, skeleton: { ...sentence.skeleton, text } };
}

/** "The Presidents of A, B and C signed": the sides of those who signed. */
function signingSides(sentence: Resolved, story: Story, at: number): string[] {
  const match =
    /((?:<[CNOPBG]\d+>)(?: (?:,|and|, and|of|the|and the)(?: the)? <[CNOPBG]\d+>)*) (?:[\w-]+ ){0,3}(?:signed|sign|inked|concluded|issued|adopted|signing) [^.;]*$/.exec(
      sentence.skeleton.text.slice(0, at),
    );
  if (!match?.[1]) return [];
  const parties = itemsIn(sentence.skeleton, match[1]).flatMap((item) => {
    if (item.people.length > 0) return item.people.map((person) => story.country(person));
    return [item.piece?.kind === 'office' ? item.piece.of : partyOf(item)];
  });
  return [...new Set(parties.filter((party) => party !== null))];
}

/** Instruments of many parties: the two sides that speak of one are not its parties. */
const MULTILATERAL =
  /\b(?:Convention|Charter|Comprehensive and Progressive|Regional|Trans-Pacific|Protocol|Treaty on the|Accords?|UN|United Nations|Paris|Agenda|Code of Conduct|Declaration on|Compact|Geneva|Vienna|Global|Minsk|Schengen|ASEAN|WTO|Universal|Non-Proliferation|Nuclear|Climate)\b/;
