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

/** Whether the owner of an office is a state and no body. */
export const isState = (of: string | null): of is string => of !== null && /^[A-Z]{3}$/.test(of);
