// In which order offices whose state no sentence states are settled: the surest first, so that the others know who holds what; who is
// called by another ("his foreign minister") after him, and those who once were after those who are.
import { SENT } from '../../lexicon/offices.ts';
import { titleKey } from '../../people/titles.ts';
import { isState, type Titled } from '../../story/titled.ts';
import type { TitledIndex } from './tenure-index.ts';
import type { LikelyOwners } from './tenure-owners.ts';
import type { StatedOwners } from './tenure-stated.ts';

interface Knowledge<T extends Titled> {
  known: TitledIndex<T>;
  owners: StatedOwners;
  surroundings: LikelyOwners;
}

/** Gives these offices their states as far as anything speaks for one. */
export function settleBySurroundings<T extends Titled>(
  open: readonly T[],
  { known, owners, surroundings }: Knowledge<T>,
): void {
  const said = new Set<string>();
  const weighed = open.map((holding) => {
    const lead = surroundings.likely(holding)?.lead ?? 0;
    // people are introduced where they are named first: what is said of them later follows
    const key = `${holding.person} ${titleKey(holding.title)} ${holding.standing}`;
    const first = !said.has(key);
    said.add(key);
    return { holding, rank: (holding.standing === 'former' ? lead - 1.5 : first ? lead : 0) - holding.sentence };
  });
  for (const { holding } of weighed.sort((a, b) => b.rank - a.rank)) {
    const found =
      ofSamePerson(holding, known) ??
      ofFollower(holding, known) ??
      owners.stated(holding) ??
      surroundings.likely(holding);
    if (found) Object.assign(holding, { of: found.of, owner: found.owner });
    known.settled(holding);
  }
}

/** "a former minister and now ambassador": who sends him is told by either. */
function ofSamePerson<T extends Titled>({ person, title, standing }: T, known: TitledIndex<T>): T | undefined {
  const sent = SENT.has(titleKey(title));
  return known.by(person).find((one) => isState(one.of) && (sent || one.standing === standing));
}

/** "X, the previous ambassador": of the state of the only one who holds the office now. */
function ofFollower<T extends Titled>(
  holding: T,
  known: TitledIndex<T>,
): { of: string | null; owner: 'title' } | undefined {
  const follower = holding.standing === 'former' ? known.holdsSameNow(holding) : undefined;
  if (!follower) return undefined;
  holding.to = [...follower.to];
  return { of: follower.of, owner: 'title' };
}
