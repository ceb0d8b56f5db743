// Who held which office, from the offices that stand by names. Where the text leaves the country out, it is the country of
// the same person's other office, else of the same title elsewhere in the text, else the country the text is told from.
import { countryName } from '../../../model/countries.ts';
import type { Annotated } from '../annotate.ts';
import type { Attachment } from '../people/attach.ts';
import { SENT } from '../lexicon/offices.ts';
import { readRollCalls } from '../people/roll-call.ts';
import { titleKey } from '../people/titles.ts';

export interface Holding {
  person: number;
  title: string;
  of: string | null;
  to: string[];
  under: string[];
  standing: 'former' | 'designate' | null;
  rule: string;
  /** How the country was known. */
  owner: 'stated' | 'person' | 'title' | 'home' | 'none';
  start: number;
  end: number;
  sentence: number;
}

const isState = (of: string | null): boolean => of !== null && /^[A-Z]{3}$/.test(of);

/** All holdings that the text states, one per statement. */
export function readHoldings(annotated: Annotated): Holding[] {
  const holdings = [...annotated.attachments.map((attachment) => holdingOf(attachment)), ...readRollCalls(annotated)];
  const stated = new Map<number, string>();
  for (const { person, of } of holdings) if (isState(of) && of && !stated.has(person)) stated.set(person, of);
  for (const holding of holdings) {
    resolveOwner(holding, holdings, stated, annotated.home);
    if (holding.of === 'Communist Party') holding.of = partyOf(holding.person, stated, annotated.home);
  }
  return holdings;
}

/** Of several offices the one that counts for a counterpart: of a deputy prime minister and foreign minister the latter. */
export function officeForCounterpart(holdings: readonly Holding[], person: number): Holding | undefined {
  const held = holdings.filter((holding) => holding.person === person && holding.standing === null && isState(holding.of) && holding.to.length === 0);
  return held.find(({ title }) => titleKey(title) === 'foreign minister') ?? held[0];
}

function holdingOf({ person, office, rule, start, end, sentence }: Attachment): Holding {
  const { title, of, to, under, standing } = office;
  return { person, title, of, to: [...to], under: [...under], standing, rule, owner: of ? 'stated' : 'none', start, end, sentence };
}

function resolveOwner(holding: Holding, all: readonly Holding[], stated: ReadonlyMap<number, string>, home: string | null): void {
  if (holding.of !== null) return;
  const own = all.find((other) => other.person === holding.person && other.owner === 'stated' && titleKey(other.title) === titleKey(holding.title));
  const country = own?.of ?? stated.get(holding.person);
  if (country) {
    holding.of = country;
    holding.owner = 'person';
    return;
  }
  // an envoy of whom no sender is told is one of the text's own country only if sent to another
  const sent = SENT.has(titleKey(holding.title));
  if (home && (!sent || (holding.to.length > 0 && !holding.to.includes(home)))) {
    holding.of = home;
    holding.owner = 'home';
  }
}


/** "the Communist Party" is that of the country of the person's other office, else of the country the text is told from. */
function partyOf(person: number, stated: ReadonlyMap<number, string>, home: string | null): string {
  const name = countryName(stated.get(person) ?? home ?? '');
  return name ? `Communist Party of ${name}` : 'Communist Party';
}
