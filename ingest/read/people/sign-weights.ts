// What each sign of a person's name weighs that the words around it give (people/signs.ts); figures found by trial.

/** What each sign weighs; a run of at least 1 is a person by itself. */
export const SIGNS = {
  office: 2,
  honorific: 2,
  counterpart: 2,
  apposition: 1.6,
  credit: 1.2,
  captionSide: 1.4,
  verb: 0.7,
  speech: 0.8,
  origin: 0.8,
  company: 0.5,
  listed: 0.3,
  whose: 0.8,
  role: 1,
  coordinated: 0.8,
  manyWords: 0.4,
  afterThe: -2,
  afterPlacePreposition: -1,
  acronym: -1,
  oneWord: -0.6,
  beforeNoun: -0.6,
  /** "Shaw Park": what ends it is a thing more often than a surname. */
  thing: -0.9,
  aged: 1.5,
  served: 0.8,
  kin: 0.7,
  /** "the battle of X Y": no word for people before "of". */
  afterOf: -0.3,
  /** "National Stock Exchange": what stood before it in capitals is in no name. */
  cut: -0.6,
  /** "in Gaya and Bodh Gaya": joined with a place. */
  placeList: -0.3,
  /** "Earl R. Miller": a letter with its stop between two words. */
  initial: 1,
  /** "Donald Tusk's predecessor": what only a person has. */
  has: 1.1,
  /** "Green Growth", "Cape York": words of the language, or one that opens the names of places and storms. */
  ordinary: -0.9,
} as const;
