// Titles whose noun the description before lends: "The Colombian president came; Ecuador's did not, the Peruvian one did".
import type { Token } from '../tokens.ts';
import type { CounterpartPiece, OfficePiece, Piece } from './pieces.ts';

/** Behind "Ecuador's": a verb, so that the noun is that of the description before. */
const VERB =
  /^(?:is|was|has|had|will|would|did|does|could|may|said|told|replied|called|spoke|stayed|came|sent|kept|nodded|wanted|agreed|refused)$/;

/** The offices of a sentence that only a country tells, given those with a noun. */
export function findElliptic(
  tokens: readonly Token[],
  found: readonly Piece[],
  offices: readonly (OfficePiece | CounterpartPiece)[],
): OfficePiece[] {
  return found.flatMap((piece): OfficePiece[] => {
    if (piece.kind !== 'country') return [];
    const { first, last, code, how } = piece;
    const word = tokens[last + 1]?.lower ?? '';
    const lacks = how === 'adjective' ? word === 'one' : word === "'s" && VERB.test(tokens[last + 2]?.lower ?? '');
    const lent = lacks ? offices.findLast((one) => one.last < first) : undefined;
    if (lent?.kind !== 'office' || lent.plural || lent.weak || lent.of === null || lent.of === code) return [];
    return [{ ...lent, first, last: last + 1, of: code, to: [], under: [], standing: null }];
  });
}
