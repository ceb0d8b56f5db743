// Who held which office, from the offices that stand by names. Where the text leaves the country out, it is the country of
// the same person's other office, else of the same title elsewhere in the text, else the country the text is told from.
import type { Annotated } from '../annotate.ts';
import type { Attachment } from '../people/attach.ts';
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
  const holdings = annotated.attachments.map((attachment) => holdingOf(attachment));
  const stated = new Map<number, string>();
  for (const { person, of } of holdings) if (isState(of) && of && !stated.has(person)) stated.set(person, of);
  for (const holding of holdings) resolveOwner(holding, holdings, stated, annotated.home);
  holdings.push(...counterpartHoldings(annotated, holdings));
  return holdings;
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
  if (home) {
    holding.of = home;
    holding.owner = 'home';
  }
}

/** The person a counterpart is the counterpart of: the nearest named before, with the office held. */
function counterpartHoldings(annotated: Annotated, holdings: readonly Holding[]): Holding[] {
  return annotated.counterparts.flatMap(({ person, piece, sentence, start, end }) => {
    if (person === null) return [];
    const partner = partnerOf(annotated, holdings, { sentence, first: piece.first, not: person });
    const of = piece.of ?? holdings.find((other) => other.person === person && isState(other.of))?.of ?? null;
    return partner.map((office): Holding => ({ person, title: office.title, of, to: [], under: [], standing: null, rule: 'counterpart', owner: piece.of ? 'stated' : 'none', start, end, sentence }));
  });
}

function partnerOf(annotated: Annotated, holdings: readonly Holding[], at: { sentence: number; first: number; not: number }): Holding[] {
  for (let index = at.sentence; index >= Math.max(0, at.sentence - 4); index--) {
    const mentions = (annotated.sentences[index]?.mentions ?? []).filter(({ person, run }) => person !== at.not && (index < at.sentence || run.first < at.first));
    for (const { person } of index === at.sentence ? [...mentions].reverse() : mentions) {
      const held = holdings.filter((holding) => holding.person === person && holding.standing === null && isState(holding.of) && holding.to.length === 0);
      if (held.length > 0) return primary(held);
    }
  }
  return [];
}

/** Of several offices the highest counts for a counterpart: of a deputy prime minister and foreign minister the latter. */
function primary(held: readonly Holding[]): Holding[] {
  const foreign = held.find(({ title }) => titleKey(title) === 'foreign minister');
  return [foreign ?? held[0]].filter((holding) => holding !== undefined);
}
