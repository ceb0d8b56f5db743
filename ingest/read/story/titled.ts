// An office said of a person, as the readers of offices hand it on to each other. Plain data.

/** An office said of a person, as far as its owner is asked for. */
export interface Titled {
  person: number;
  title: string;
  of: string | null;
  to: string[];
  standing: 'former' | 'designate' | null;
  rule: string;
  /** How the country was known; `host`: an entry without a subject leaves out the country that is visited. */
  owner: 'stated' | 'host' | 'place' | 'person' | 'title' | 'home' | 'none';
  start: number;
  end: number;
  sentence: number;
}

export interface Holding extends Titled {
  under: string[];
  /** When the office was taken up or laid down, where the sentence says so. */
  from: string | null;
  until: string | null;
}

/** An office told of somebody, by these words. */
type Told = Pick<Holding, 'person' | 'title' | 'of' | 'rule' | 'owner' | 'start' | 'end' | 'sentence'> &
  Partial<Holding>;

/** A holding of which no more is told than this: held now, with no dates, and sent to nobody. */
export const toldHolding = (told: Told): Holding => ({
  to: [],
  under: [],
  standing: null,
  from: null,
  until: null,
  ...told,
});

/** Whether the owner of an office is a state and no body. */
export const isState = (of: string | null): of is string => of !== null && /^[A-Z]{3}$/.test(of);

/** Whether it is a state, or the Union, which acts as one. */
export const isStateOrUnion = (of: string | null): of is string => isState(of) || of === 'EU';
