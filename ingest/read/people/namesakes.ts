// Two people of one name in one document, told apart by offices of two countries: "Prime Minister X of A", "Minister X of B".
// Splits only where titles that stand right by the name name two states; a shared name alone never does.
import type { Attachment } from './attach.ts';
import type { Person, PersonMention } from './roster.ts';

/** Offices by which people are told apart: of a state, held now, right before or after the name. */
const telling = ({ office, rule }: Attachment): boolean =>
  office.of !== null &&
  /^[A-Z]{3}$/.test(office.of) &&
  office.to.length === 0 &&
  office.standing === null &&
  (rule === 'before' || rule === 'after');

/**
 * Splits people whose offices contradict each other: mentions and attachments are shared out by country, a mention
 * without an office goes with the one before it. The names then end in "#1", "#2".
 */
export function splitNamesakes(people: Person[], mentions: PersonMention[], attachments: Attachment[]): void {
  for (const person of [...people]) {
    const own = attachments.filter((attachment) => attachment.person === person.id && telling(attachment));
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
    share(person, second, { mentions, attachments, own, state: states[1] ?? '' });
    person.name = `${person.name}#1`;
    second.name = `${second.name}#2`;
  }
}

/** One office cannot be two states': the same rank for both, or a minister of one and a president of the other. */
const contradict = (own: readonly Attachment[]): boolean =>
  own.every(({ office }) =>
    /minister|president|premier|king|chancellor|secretary|speaker|chairman/i.test(office.title),
  );

function share(
  first: Person,
  second: Person,
  {
    mentions,
    attachments,
    own,
    state,
  }: { mentions: PersonMention[]; attachments: Attachment[]; own: readonly Attachment[]; state: string },
): void {
  const isSecond = (sentence: number, start: number | null): boolean | undefined => {
    const here = own.filter((attachment) => attachment.sentence === sentence);
    if (here.length === 0) return undefined;
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
    if (mention.person !== first.id) continue;
    current = isSecond(mention.run.sentence, mention.run.start) ?? current;
    if (current) mention.person = second.id;
  }
  for (const attachment of attachments) {
    if (
      attachment.person === first.id &&
      (attachment.office.of === state ||
        (!telling(attachment) && isSecond(attachment.sentence, attachment.start) === true))
    )
      attachment.person = second.id;
  }
}
