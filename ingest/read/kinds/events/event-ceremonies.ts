// Ceremonies: a state funeral, somebody's inauguration or swearing-in, the opening of a canal or a bridge, a country's independence
// ceremony. A signing, a welcome and the handing over of an order belong to what they are part of, and are none.
import { CEREMONIES, EVENT_NOUNS, OPENED_WORKS } from '../../lexicon/gatherings.ts';
import { finishOf } from './event-spans.ts';
import type { EventView, NamedEvent } from './event-view.ts';

/** The ceremony that the word at `i` heads. */
export const ceremonyAt = (view: EventView, i: number): NamedEvent[] | undefined =>
  ofPerson(view, i) ?? namedCeremony(view, i) ?? parade(view, i) ?? openingOf(view, i);

/** "state funeral of the late Prime Minister X", "memorial service for Y": the name of the person, titles off. */
function ofPerson(view: EventView, i: number): NamedEvent[] | undefined {
  const noun = view.lower(i);
  const service = noun === 'service' && /^(?:memorial|funeral|thanksgiving|requiem)$/.test(view.lower(i - 1));
  // "swearing-in" may stand as three words
  const sworn = noun === 'in' && view.lower(i - 1) === '-' && view.lower(i - 2) === 'swearing';
  if (EVENT_NOUNS.get(noun) !== 'ceremony' && !service && !sworn) return undefined;
  const person = view.sentence.mentions.find(({ run }) => run.first > i && run.first - i < 9);
  const between = person ? view.words(i + 1, person.run.first - 1) : '';
  let first = service ? i - 1 : sworn ? i - 2 : i;
  if (/^(?:state|royal|official|presidential|national|public)$/.test(view.lower(first - 1))) first--;
  const link = /^(?:ceremony |mass )?(of|for)\b/.exec(between)?.[1];
  // "X's inauguration"
  const own = view.sentence.mentions.find(({ run }) => run.last === first - 2);
  if (own && view.lower(first - 1) === "'s")
    return [
      view.event(own.run.first, i, {
        kind: 'ceremony',
        shape: 'proper',
        also: [],
        of: { person: own.person, what: `${view.words(first, i)} of` },
      }),
    ];
  if (person && link && !/,/.test(between)) {
    const name = `${view.words(first, i)} ${link} ${view.words(person.run.first, person.run.last)}`;
    const of = { person: person.person, what: `${view.words(first, i)} ${link}` };
    return [view.event(first, person.run.last, { kind: 'ceremony', shape: 'proper', name, also: [], of })];
  }
  return first < i && !service && !sworn ? [view.event(first, i, { kind: 'ceremony', shape: 'common' })] : undefined;
}

/** "the independence ceremony", "his inauguration ceremony". */
function namedCeremony(view: EventView, i: number): NamedEvent[] | undefined {
  if (!/^(?:ceremony|ceremonies|celebrations?)$/.test(view.lower(i)) || !CEREMONIES.test(view.lower(i - 1)))
    return undefined;
  return [
    view.event(i - 1, finishOf(view, i), {
      kind: 'ceremony',
      shape: /^(?:opening|closing|prize)$/.test(view.lower(i - 1)) ? 'common' : 'proper',
    }),
  ];
}

/** "the Republic Day parade", "a military parade". */
function parade(view: EventView, i: number): NamedEvent[] | undefined {
  if (view.lower(i) !== 'parade') return undefined;
  let first = i;
  while (view.capital(first - 1)) first--;
  if (first === i && /^(?:military|victory)$/.test(view.lower(i - 1))) first--;
  return first < i || view.lower(i - 1) === 'the'
    ? [view.event(first, i, { kind: 'ceremony', shape: 'common' })]
    : undefined;
}

/** "the opening of the enlarged canal": works that people come to see opened. */
function openingOf(view: EventView, i: number): NamedEvent[] | undefined {
  if (!/^(?:opening|inauguration)$/.test(view.lower(i)) || view.lower(i + 1) !== 'of') return undefined;
  for (let last = i + 2; last < view.tokens.length && last - i < 9; last++) {
    const word = view.lower(last);
    if (OPENED_WORKS.test(word)) return [view.event(i, last, { kind: 'ceremony', shape: 'common' })];
    if (/^[.,;:]$/.test(word) || /^(?:in|at|on|by|with|and|which|where|was|is)$/.test(word)) break;
  }
  return undefined;
}
