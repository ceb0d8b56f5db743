// The people of a document as entries: each with the forms of the name and the passages that name them.
import type { Entry } from '../../../model/facts.ts';
import type { Circumstance } from '../confidence.ts';
import { grouped } from '../grouped.ts';
import { namedPerson } from '../kinds/tenures/tenure-parts.ts';
import type { PersonMention } from '../people/roster.ts';
import type { EntryParts, Span } from './entry-parts.ts';

/** Entries of the people who are named. */
export function peopleEntries(parts: EntryParts): Entry<'people'>[] {
  const { annotated } = parts;
  const named = grouped<number, PersonMention>(
    annotated.sentences.flatMap(({ mentions }) => mentions),
    (mention) => mention.person,
  );
  return annotated.people.flatMap((person) => {
    const mentions = named.get(person.id) ?? [];
    const reasons = new Set(mentions.flatMap(({ run }) => run.reasons));
    const spans = mentions
      .map(({ run }) => run)
      .filter(({ words }, n) => n === 0 || words.length === person.words.length)
      .map(({ start, end }): Span => ({ start, end }));
    if (spans.length === 0) return [];
    const titled = ['office', 'honorific', 'counterpart', 'apposition'].some((reason) => reasons.has(reason));
    const rule = titled ? 'name-titled' : reasons.has('credit') ? 'name-credited' : 'name-acting';
    const circumstances: Circumstance[] = [
      ...(spans.length > 1 ? (['repeated'] as const) : []),
      ...(person.words.length === 1 ? (['thin'] as const) : []),
    ];
    return [
      {
        name: person.name,
        also: person.also.filter((form) => form !== person.name),
        ...parts.said(
          rule,
          spans.slice(0, 3),
          circumstances,
          annotated.trace && mentions.map((mention) => namedPerson(mention, rule)),
        ),
      },
    ];
  });
}
