// Cities and provinces that are parties themselves: "Da Nang and Incheon signed …", "Quang Ninh province signed … with the city of Incheon".
// A city in which others sign is no party, and a seat of government that stands for its state is left to the states.
import { wordsOf } from '../../mentions/pieces.ts';
import type { Resolved } from '../../people/resolve.ts';
import { itemsIn } from '../../skeleton.ts';

const PLACE = String.raw`(?:the )?(?:(?:city|cities|province|provinces|port|ports|port city|state|region|prefecture|town|towns) of )?<L\d+>(?: (?:city|province|prefecture|state|region|municipality|county|governorate))?`;
const SIGNED = String.raw`(?:(?:have|has|had|also|jointly|on|<D\d+>) ){0,3}(?:signed|sign|signs|inked|concluded|exchanged|sealed|struck)`;
const TOGETHER = new RegExp(
  String.raw`(?:^|[.;:,–-] |\b(?:that|when|while) )${PLACE}(?:(?: ,|, and| and) ${PLACE}){1,4} ${SIGNED}\b[^.;<]{0,40}$`,
);
const ALONE = new RegExp(String.raw`(?:^|[.;:,–-] |\b(?:that|when|while) )(?<one>${PLACE}) ${SIGNED}\b[^.;<]{0,40}$`);
const WITH = new RegExp(String.raw`^[^.;<]{0,60}?\bwith (?<other>${PLACE})`);
const BETWEEN = new RegExp(String.raw`^[^.;<]{0,60}?\b(?:between|by) (?<both>${PLACE} and ${PLACE})`);

/** The localities that concluded the instrument whose words stand at `range` of the skeleton; none unless both sides are. */
export function localParties(sentence: Resolved, { start, end }: { start: number; end: number }): string[] {
  const { skeleton, tokens } = sentence;
  const [before, after] = [skeleton.text.slice(0, start), skeleton.text.slice(end)];
  const together = TOGETHER.exec(before)?.[0];
  const one = ALONE.exec(before)?.groups?.one;
  const other = WITH.exec(` ${after}`)?.groups?.other ?? WITH.exec(` ${skeleton.text.slice(start)}`)?.groups?.other;
  const both = BETWEEN.exec(` ${after}`)?.groups?.both;
  const words = together ?? (one && other ? `${one} ${other}` : both);
  const names = itemsIn(skeleton, words ?? '', 'L').map(({ first, last }) => wordsOf(tokens, first, last));
  const named = [...new Set(names)];
  return named.length > 1 ? named.sort() : [];
}
