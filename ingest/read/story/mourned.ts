// The dead of a text: whose funeral it tells, or whom it calls "the late". They meet nobody, and no day that is told is theirs.
// Whoever is only remembered, or is told to be ill, is not among them.
import { matches } from '../matches.ts';
import type { Resolved } from '../people/resolve.ts';
import { itemsIn } from '../skeleton.ts';

const MOURNED =
  /\b(?:(?:funeral|burial|death|passing|requiem|interment|entombment|assassination)(?: services?| mass)? (?:of|for)|(?:buried|mourn(?:ed|s|ing)?|the (?:late|deceased))) (?:the )?(?:late |deceased )?(<P\d+>)(?! 's)/g;

/** The people whom a text tells to be dead. */
export function mournedIn(sentences: readonly Resolved[]): ReadonlySet<number> {
  const dead = new Set<number>();
  for (const { skeleton, tokens } of sentences) {
    for (const { people, first, last, how } of skeleton.items)
      if (how === 'name' && tokens.slice(first, last + 1).some(({ plain }) => /^(?:late|deceased)$/.test(plain)))
        for (const person of people) dead.add(person);
    for (const [, tag = ''] of matches(MOURNED, skeleton.text))
      for (const { people } of itemsIn(skeleton, tag, 'P')) for (const person of people) dead.add(person);
  }
  return dead;
}
