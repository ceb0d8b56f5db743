// Who held which office, from the offices that stand by names. Where the text leaves the country out, it is the country of
// the same person's other office, else of the same title elsewhere in the text, else the country the text is told from.
import { countryName } from '../../../../model/countries.ts';
import type { Annotated } from '../../annotate.ts';
import { grouped } from '../../grouped.ts';
import { SENT } from '../../lexicon/offices.ts';
import { HELD_BY_ONE, mayHave } from '../../lexicon/protocol.ts';
import { singularTitle } from '../../mentions/singular.ts';
import type { Attachment } from '../../people/line.ts';
import { readRollCalls } from '../../people/roll-call.ts';
import { sameTitle, titleKey } from '../../people/titles.ts';
import { type Holding, isState, toldHolding } from '../../story/titled.ts';
import { entryOwner, entryRanks, ownTitle } from '../entries/entry-owners.ts';
import type { MetApart } from '../meetings/met-apart.ts';
import { readPointedBack } from './tenure-back.ts';
import { GUEST_THERE } from './tenure-excluded.ts';
import { readForetold } from './tenure-foretold.ts';
import { TitledIndex } from './tenure-index.ts';
import { settleBySurroundings } from './tenure-order.ts';
import { LikelyOwners } from './tenure-owners.ts';
import { settlePairs } from './tenure-pairs.ts';
import { settlePast } from './tenure-past.ts';
import { readServing } from './tenure-served.ts';
import { StatedOwners } from './tenure-stated.ts';
import { readPredecessors } from './tenure-turns.ts';
import { OwnerView } from './tenure-view.ts';

/** All holdings that the text states, one per statement. */
export function readHoldings(annotated: Annotated, apart: MetApart): Holding[] {
  const holdings = [...annotated.attachments.map((attachment) => holdingOf(attachment)), ...readRollCalls(annotated)];
  settlePast(annotated, holdings);
  const stated = new Map<number, string>();
  for (const { person, of } of holdings) if (isState(of) && of && !stated.has(person)) stated.set(person, of);
  settleFirstDays(annotated, holdings);
  // who is described before being named comes first: a description that points back may be of the same
  holdings.push(...readForetold(annotated, holdings));
  holdings.push(...readPointedBack(annotated, holdings));
  const known = new TitledIndex(holdings);
  const view = new OwnerView(annotated, known);
  const owners = new StatedOwners(view);
  const surroundings = new LikelyOwners(view, holdings, apart);
  for (const holding of holdings) {
    if (holding.of !== null) continue;
    resolveOwner(holding, known, stated, { annotated, owners });
    known.settled(holding);
  }
  settlePairs(holdings, view);
  settleBySurroundings(
    holdings.filter((holding) => holding.of === null && !shared(holding, known)),
    { known, owners, surroundings },
  );
  holdings.push(...readPredecessors(annotated, holdings));
  holdings.push(...readServing(annotated, holdings));
  holdings.push(...entryRanks(annotated, holdings));
  for (const holding of holdings) {
    if (holding.of === 'Communist Party') holding.of = partyOf(holding, stated, annotated.home);
  }
  return holdings;
}

function holdingOf({ person, office, rule, start, end, sentence }: Attachment): Holding {
  const { of, to, under, standing } = office;
  return toldHolding({
    person,
    title: office.plural ? singularTitle(office.title) : office.title,
    of,
    to: [...to],
    under: [...under],
    standing,
    rule,
    owner: of ? 'stated' : 'none',
    start,
    end,
    sentence,
  });
}

/** The offices of several people in one breath are of several countries; only former holders may follow one another in one. */
const shared = (holding: Holding, known: TitledIndex<Holding>): boolean =>
  holding.standing !== 'former' &&
  known
    .startingAt(holding.start)
    .some(({ person, title, rule }) => person !== holding.person && title === holding.title && rule !== 'succession');

function resolveOwner(
  holding: Holding,
  known: TitledIndex<Holding>,
  stated: ReadonlyMap<number, string>,
  { annotated, owners }: { annotated: Annotated; owners: StatedOwners },
): void {
  const own = known
    .by(holding.person)
    .find(({ owner, title }) => owner === 'stated' && sameTitle(title, holding.title));
  const body = own ? null : owners.body(holding);
  if (body) {
    Object.assign(holding, { of: body.of, owner: body.owner });
    return;
  }
  const country = own?.of ?? stated.get(holding.person) ?? ownTitle(holding, annotated);
  if (country) {
    holding.of = country;
    holding.owner = 'person';
    return;
  }
  if (shared(holding, known)) {
    const company = owners.company(holding);
    if (company !== null) Object.assign(holding, { of: company, owner: 'place' });
    return;
  }
  // "Uganda's X, the foreign minister"
  const origin = annotated.people[holding.person]?.origin ?? null;
  if (isState(origin) && HELD_BY_ONE.has(titleKey(holding.title)) && mayHave(origin, titleKey(holding.title))) {
    Object.assign(holding, { of: origin, owner: 'person' });
    return;
  }
  const entry = entryOwner(holding, known.endingIn(holding.start - ' and '.length, holding.start), annotated);
  const said = entry ? null : owners.stated(holding);
  // "will leave for Y, where he is to see President X"
  const there = entry ?? said?.of ?? countryThere(holding, annotated);
  if (there) {
    holding.of = there;
    holding.owner = entry ? 'host' : (said?.owner ?? 'place');
  }
}

/** The country named right before "where" in whose clause the bare title stands. */
function countryThere(holding: Holding, annotated: Annotated): string | null {
  const sentence = annotated.sentences[holding.sentence];
  const pieces = (sentence?.pieces ?? []).filter(
    (piece) =>
      (piece.kind === 'place' || (piece.kind === 'country' && piece.how !== 'adjective')) &&
      (sentence?.tokens[piece.last]?.end ?? 0) < holding.start,
  );
  const piece = pieces.at(-1);
  if (!piece || !sentence) return null;
  const between = annotated.text.slice(sentence.tokens[piece.last]?.end ?? 0, holding.start);
  if (!/^[^.;]{0,40}\bwhere\b/.test(between) || SENT.has(titleKey(holding.title))) return null;
  // "in Beijing, where President X is paying a visit": a guest there
  if (GUEST_THERE.test(annotated.text.slice(holding.end, sentence.end))) return null;
  return piece.kind === 'place' ? piece.country : piece.kind === 'country' ? piece.code : null;
}

/** "the Communist Party" is that of the country of the person's other office, else of the country the text is told from. */
function partyOf({ person, under }: Holding, stated: ReadonlyMap<number, string>, home: string | null): string {
  const name = countryName(under.find(isState) ?? stated.get(person) ?? home ?? '');
  return name ? `Communist Party of ${name}` : 'Communist Party';
}

const TAKEN =
  /\b(?:elected|re-elected|appointed|sworn in|took office|took the oath|took over|became|named|inaugurated|assumed|succeeded|replaced)\b/i;
/** Gives new offices the day that the sentence names. */
function settleFirstDays(annotated: Annotated, holdings: readonly Holding[]): void {
  const now = grouped(
    holdings.filter(({ standing }) => standing === null),
    ({ sentence }) => sentence,
  );
  for (const { index, start, end, pieces, mentions } of annotated.sentences) {
    const text = annotated.text.slice(start, end);
    const taken = now.get(index) ?? [];
    const day = pieces.find((piece) => piece.kind === 'date');
    for (const holding of taken) {
      const word = TAKEN.exec(text);
      const near =
        holding.rule === 'appointment' ||
        (taken.length === 1 && (mentions.length === 1 || /\bwho (?:replaced|succeeded)\b/.test(text)));
      if (word && near && day?.kind === 'date' && Math.abs(holding.start - start - word.index) < 120)
        holding.from = day.value.split('/')[0] ?? null;
    }
  }
}
