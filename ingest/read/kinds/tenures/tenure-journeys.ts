// The countries to which a text says that somebody went: a guest there, whose office is hardly that country's. Who returns is refused,
// and so are cities that are no seat of government, where a country's own people go too.
import type { Annotated, AnnotatedSentence } from '../../annotate.ts';

/** Words of travel; without one a sentence tells no journey. */
const TRAVEL =
  /\b(?:visit(?:s|ed|ing)?|trip|journey|flew|flown|arriv(?:ed|es|al|ing)|travel(?:s|led|ed|ling|ing)?|went|goes|gone|came|comes|come|coming|landed|touched down|paid|paying|set out|set off|left|leaves|invited|headed|stay|stayed|toured|due|expected)\b/;
/** From a name to a country: travelling there, with no return and nobody else between. */
const GOES =
  /^(?:'s|’s)?(?: \([^)]*\))?,?(?: [^.;:(]{0,50})? (?:visit(?:s|ed|ing)?|(?:visit|trip|journey|way|travel(?:s|led|ed|ling|ing)?|flew|flown|went|goes|gone|came|comes|come|coming|headed|set out|set off|arrival|paid [^.;]{0,20}visit|paying [^.;]{0,20}visit|stay) (?:[^.;:]{0,40})?(?:to|in|for)|(?:arriv(?:ed|es|ing)|landed|touched down) (?:[a-z]+ ){0,2}in|left (?:[^.;:]{0,20})?for|(?:due|expected) (?:[a-z]+ )?in)(?: the)? $/;
const RETURN =
  /\b(?:return\w*|back|home|from|by|ambassador|envoy|his|her|their|where|which|who|after|when|not|never|before|told|said|invit\w*|ask\w*|suggest\w*|want\w*|welcom\w*|receiv\w*|urg\w*|accept\w*)\b/;
const LONGEST = 90;
/** From one goal to another of the same journey. */
const JOINED_GOAL = /^,? (?:and|then|and then|before)(?: on)?(?: to| in)?(?: the)? $/;

export class Journeys {
  readonly #annotated: Annotated;
  #goals: ReadonlyMap<number, ReadonlySet<string>> | undefined;

  constructor(annotated: Annotated) {
    this.#annotated = annotated;
  }

  /** Where a person went as a guest. */
  of(person: number): ReadonlySet<string> {
    this.#goals ??= this.#read();
    return this.#goals.get(person) ?? NOWHERE;
  }

  #read(): ReadonlyMap<number, ReadonlySet<string>> {
    const goals = new Map<number, Set<string>>();
    for (const sentence of this.#annotated.sentences) {
      if (sentence.mentions.length === 0 || sentence.caption) continue;
      const text = this.#annotated.text.slice(sentence.start, sentence.end);
      if (!TRAVEL.test(text)) continue;
      for (const [person, code] of goalsIn(sentence, this.#annotated.text))
        goals.set(person, (goals.get(person) ?? new Set()).add(code));
    }
    return goals;
  }
}

const NOWHERE: ReadonlySet<string> = new Set();

function goalsIn({ mentions, pieces, tokens }: AnnotatedSentence, text: string): [number, string][] {
  const countries = pieces.flatMap((piece) => (piece.kind === 'country' && piece.how !== 'adjective' ? [piece] : []));
  return mentions.flatMap(({ person, run }, n): [number, string][] => {
    const until = mentions[n + 1]?.run.start ?? Number.POSITIVE_INFINITY;
    const goal = countries.find((piece) => piece.first > run.last);
    const start = goal && tokens[goal.first]?.start;
    if (!goal || start === undefined || start > until || start - run.end > LONGEST) return [];
    const between = text.slice(run.end, start);
    if (!GOES.test(between) || RETURN.test(between)) return [];
    // "is due in Japan, and China will be another stop"
    const next = countries.find((piece) => piece.first > goal.last);
    const joint = next && text.slice(tokens[goal.last]?.end ?? 0, tokens[next.first]?.start ?? 0);
    const behind = next && text.slice(tokens[next.last]?.end ?? 0, tokens.at(-1)?.end);
    const stop = joint !== undefined && (JOINED_GOAL.test(joint) || /\b(?:stop|leg)\b/.test(behind ?? ''));
    return [goal, ...(next && stop ? [next] : [])].map(({ code }) => [person, code]);
  });
}
