// How two parties stand: on the ladder of partnership and on that of diplomatic relations, by one mechanism. A dated change sets
// a level that lasts until the pair's next change; texts that only show a level confirm the one that fits, or stand undated.
import { byDate, earliest, latest, mayCoincide, type Period } from '../../model/dates.ts';
import { diplomaticLevel, type Level, levelId, partnershipLevel } from '../../model/ladders.ts';
import { fold } from '../../model/names.ts';
import { type GraphBuilder, present } from './builder.ts';
import { addFact } from './fact.ts';
import { sideId } from './offices.ts';
import type { Said, Sayings } from './sayings.ts';
import { settle, settleDate } from './settle.ts';

type Claimed = Said<'partnerships'> | Said<'diplomaticRelations'>;

interface Ladder {
  label: 'Partnership' | 'DiplomaticRelations';
  levelOf: (wording: string) => Level | undefined;
}

/** One level of one pair, with the claims that set or show it. */
interface Rung {
  claims: Claimed[];
  level: Level | undefined;
  status: string;
  from: Period | undefined;
}

/** Weaves partnerships and diplomatic relations. */
export function weaveStanding(builder: GraphBuilder, all: Sayings): void {
  weaveLadder(builder, all.partnerships, { label: 'Partnership', levelOf: partnershipLevel });
  weaveLadder(builder, all.diplomaticRelations, { label: 'DiplomaticRelations', levelOf: diplomaticLevel });
}

function weaveLadder(builder: GraphBuilder, claims: readonly Claimed[], ladder: Ladder): void {
  const pairs = new Map<string, Claimed[]>();
  for (const said of claims) {
    const sides = [...new Set(said.claim.says.countries.map(sideId))].sort();
    if (sides.length !== 2) continue;
    const pair = sides.join(' ');
    pairs.set(pair, [...(pairs.get(pair) ?? []), said]);
  }
  for (const ofPair of pairs.values()) {
    const rungs = rungsOf(ofPair, ladder);
    for (const rung of rungs) weaveRung(builder, rung, nextChange(rung, rungs), ladder.label);
  }
}

const SETS = new Set(['established', 'upgraded', 'resumed', 'broken off', 'ended']);

/** What a claim does to the standing: proposes it, breaks it off, or sets or shows it. */
const family = (status: string): string => (['proposed', 'broken off', 'ended'].includes(status) ? status : 'set');

function rungsOf(claims: readonly Claimed[], { levelOf }: Ladder): Rung[] {
  const rungs: Rung[] = [];
  const keyOf = ({ claim }: Claimed): string => {
    const level = levelOf(claim.says.level);
    return `${family(claim.says.status)} ${level ? levelId(level) : fold(claim.says.level)}`;
  };
  const fits = (said: Claimed, rung: Rung): boolean => rung.claims.some((other) => keyOf(other) === keyOf(said));
  const dated = claims.filter(({ claim }) => claim.says.date !== null && SETS.has(claim.says.status));
  for (const said of [...dated].sort((a, b) => exactness(a) - exactness(b))) {
    const { date, status, level } = said.claim.says;
    const same = rungs.filter(
      (rung) => fits(said, rung) && rung.from !== undefined && date !== null && mayCoincide(rung.from, date),
    );
    const [only] = same;
    if (only && same.length === 1) only.claims.push(said);
    else rungs.push({ claims: [said], level: levelOf(level), status: family(status), from: date ?? undefined });
  }
  for (const said of claims.filter((one) => !dated.includes(one))) {
    const fitting = rungs.filter((rung) => fits(said, rung) && mayShow(said, rung));
    const [only] = fitting;
    if (only && fitting.length === 1) only.claims.push(said);
    else
      rungs.push({
        claims: [said],
        level: levelOf(said.claim.says.level),
        status: family(said.claim.says.status),
        from: undefined,
      });
  }
  return rungs.map((rung) => ({ ...rung, from: settleDate(settingDates(rung)) }));
}

const exactness = ({ claim }: Claimed): number => -(claim.says.date ?? '').length;

const settingDates = ({ claims }: Rung): { value: Period; document: string }[] =>
  claims.flatMap(({ claim, document }) =>
    claim.says.date !== null && SETS.has(claim.says.status) ? [{ value: claim.says.date, document: document.id }] : [],
  );

/** A text cannot show a level that was set only after it was published. */
function mayShow({ document }: Claimed, { from }: Rung): boolean {
  return from === undefined || document.published === null || earliest(from) <= latest(document.published);
}

/** The rung of a partnership in one field, which stands beside the general ones and replaces none of them. */
const ONE_FIELD = 3;

const replaces = (later: Level | undefined, earlier: Level | undefined): boolean =>
  (later?.rank === ONE_FIELD) === (earlier?.rank === ONE_FIELD) ||
  later?.ladder !== 'partnership' ||
  later.rank > ONE_FIELD;

/** When the pair's next dated change came, if it came. */
function nextChange(rung: Rung, rungs: readonly Rung[]): Period | undefined {
  const { from, level } = rung;
  if (from === undefined || rung.status !== 'set') return undefined;
  return rungs
    .filter((other) => other !== rung && other.status !== 'proposed' && replaces(other.level, level))
    .flatMap((other) => (other.from !== undefined && earliest(other.from) > latest(from) ? [other.from] : []))
    .sort(byDate)[0];
}

function weaveRung(
  builder: GraphBuilder,
  { claims, level, status, from }: Rung,
  until: Period | undefined,
  label: Ladder['label'],
): void {
  const [first] = claims;
  if (!first) throw new Error(`a ${label} without a claim`);
  const seen = claims.flatMap(({ document }) => (document.published?.length === 10 ? [document.published] : [])).sort();
  const wording =
    settle(claims.map(({ claim, document }) => ({ value: claim.says.level, document: document.id }))) ?? '';
  addFact(builder, label, {
    said: claims,
    values: {
      status: status === 'set' ? (until === undefined ? 'existing' : 'former') : status,
      ...present({ wording, from, until, seenFrom: seen[0], seenUntil: seen.at(-1) }),
    },
    participants: [
      ...first.claim.says.countries.map((side) => ({ role: 'partner', id: builder.party(side) })),
      ...(level ? [{ role: 'level', id: builder.level(level) }] : []),
    ],
  });
}
