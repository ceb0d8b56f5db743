// Two people of one name in one document, told apart by offices of two countries: "Prime Minister X of A", "Minister X of B".
// Splits only where titles that stand right by the name name two states; a shared name alone never does.
import { grouped } from '../grouped.ts';
import { isState } from '../story/titled.ts';
import type { Attachment } from './line.ts';
import type { Person, PersonMention } from './roster.ts';

/** Offices by which people are told apart: of a state, held now, right before or after the name. */
const telling = ({ office, rule }: Attachment): boolean =>
  isState(office.of) && office.to.length === 0 && office.standing === null && (rule === 'before' || rule === 'after');

/**
 * Splits people whose offices contradict each other: mentions and attachments are shared out by country, a mention
 * without an office goes with the one before it. The names then end in "#1", "#2".
 */
export function splitNamesakes(people: Person[], mentions: PersonMention[], attachments: Attachment[]): void {
  const held = grouped(attachments, ({ person }) => person);
  const named = grouped(mentions, ({ person }) => person);
  for (const person of [...people]) {
    const all = held.get(person.id) ?? [];
    const own = all.filter(telling);
    const states = [...new Set(own.map(({ office }) => office.of ?? ''))];
    if (states.length !== 2 || !contradict(own)) continue;
    const second: Person = {
      id: people.length,
      name: person.name,
      words: person.words,
      also: [...person.also],
      origin: null,
    };
    people.push(second);
    share(second, { mentions: named.get(person.id) ?? [], attachments: all, own, state: states[1] ?? '' });
    person.name = `${person.name}#1`;
    second.name = `${second.name}#2`;
  }
}

/** One office cannot be two states': the same rank for both, or a minister of one and a president of the other. */
const contradict = (own: readonly Attachment[]): boolean =>
  own.every(({ office }) =>
    /minister|president|premier|king|chancellor|secretary|speaker|chairman/i.test(office.title),
  );

/** Gives the second of two namesakes what is his of the mentions and attachments of both. */
function share(
  second: Person,
  {
    mentions,
    attachments,
    own,
    state,
  }: { mentions: PersonMention[]; attachments: Attachment[]; own: readonly Attachment[]; state: string },
): void {
  const bySentence = grouped(own, (attachment) => attachment.sentence);
  const isSecond = (sentence: number, start: number | null): boolean | undefined => {
    const here = bySentence.get(sentence);
    if (!here) return undefined;
    const near =
      start === null
        ? here[0]
        : (here.find((attachment) => attachment.start <= start && attachment.end > start) ??
          here.findLast((attachment) => attachment.start <= start) ??
          here[0]);
    return near?.office.of === state;
  };
  let current = false;
  for (const mention of mentions) {
    current = isSecond(mention.run.sentence, mention.run.start) ?? current;
    if (current) mention.person = second.id;
  }
  for (const attachment of attachments) {
    if (
      attachment.office.of === state ||
      (!telling(attachment) && isSecond(attachment.sentence, attachment.start) === true)
    )
      attachment.person = second.id;
  }
}
