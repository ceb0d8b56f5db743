// Gatherings with a name or a clear description: conferences, summits, forums, congresses, sessions, festivals, elections; when,
// where, held or planned, and part of which larger one. Meetings of two, visits, receptions and bodies are no events.
import type { Resolved } from '../../people/resolve.ts';
import { Alike } from '../../story/alike.ts';
import { isSport } from '../../story/sport.ts';
import type { Story } from '../../story/story.ts';
import { seeAlso } from '../../trace.ts';
import { describedEvents } from './described-events.ts';
import { formatEvents, type KnownEvent } from './event-formats.ts';
import { eventNames } from './event-names.ts';
import { type Participant, participantsAt, spokenOf, stretchOf, themeAfter } from './event-participants.ts';
import { linkParts, seenEvent } from './event-parts.ts';
import { kept, key, same, sought } from './event-sameness.ts';
import { settingOf } from './event-setting.ts';
import type { NamedEvent } from './event-view.ts';
import type { JoinedEvent, ToldEvent } from './told-events.ts';

/** All names of a gathering: a ceremony by the full name of whose it is, a body's by its letters too where the text gives them. */
function namesOf({ name, also, of }: NamedEvent, story: Story): string[] {
  // "Friday's state funeral": of whom the text mourns
  const dead = /^(?:state )?(?:funeral|burial)$/.test(name) && story.mourned.size === 1 ? [...story.mourned] : [];
  const whole = of ? [`${of.what} ${story.name(of.person)}`] : dead.map((one) => `${name} of ${story.name(one)}`);
  const [, what, body = ''] = /^(.+?) of (?:the )?(.+)$/.exec(name) ?? [];
  const at = body === '' ? -1 : story.text.indexOf(`${body} (`);
  const letters = at < 0 ? undefined : /^[A-Z][A-Za-z]{1,9}(?=\))/.exec(story.text.slice(at + body.length + 2))?.[0];
  const short = what === undefined || letters === undefined ? [] : [what.replace(/(\S+)$/, `${letters} $1`)];
  return [...new Set([...whole, name, ...also, ...short])];
}

/** A gathering with all that its sentence tells of it. */
function toldOf(sentence: Resolved, story: Story, named: NamedEvent): ToldEvent[] {
  const { kind, shape, first, last } = named;
  const [name = '', ...also] = namesOf(named, story);
  const setting = settingOf(sentence, story, named);
  const [from, to] = [sentence.tokens[first], sentence.tokens[last]];
  if (!setting || !from || !to) return [];
  const { host, mark, ...when } = setting;
  const event: ToldEvent = {
    name,
    also,
    kind,
    ...when,
    partOf: null,
    theme: themeAfter(story.text, { start: to.end, end: sentence.end }),
    participants: [
      ...(host ? [{ actor: host, role: 'host' as const }] : []),
      ...participantsAt(sentence, stretchOf(sentence, first, last)).filter(({ actor }) => actor !== host),
    ],
    proper: shape === 'proper',
    sentence: sentence.index,
    start: from.start,
    end: to.end,
    passage: { start: sentence.start, end: sentence.end },
  };
  if (story.trace) event.seen = [seenEvent(sentence, event, mark)];
  return [event];
}

function eventsIn(
  sentence: Resolved,
  story: Story,
  known: readonly KnownEvent[],
): { named: NamedEvent[]; told: ToldEvent[] } {
  const called = eventNames(sentence);
  const apart = (one: NamedEvent, others: readonly NamedEvent[]): boolean =>
    !others.some((other) => other.first <= one.last && other.last >= one.first);
  const described = describedEvents(sentence, called).filter((one, n, all) =>
    apart(one, [...called, ...all.slice(0, n)]),
  );
  const formats = formatEvents(sentence, known).filter((one) =>
    apart(
      one,
      called.filter(({ shape }) => shape === 'proper'),
    ),
  );
  const others = [...called, ...described].filter((one) => apart(one, formats));
  const named = [...others, ...formats].sort((a, b) => a.first - b.first);
  const told = named.flatMap((one) => toldOf(sentence, story, one));
  linkParts(sentence, told);
  return { named, told };
}

function takePart(event: JoinedEvent, participants: readonly Participant[]): void {
  for (const one of participants)
    if (!event.participants.some(({ actor, role }) => actor === one.actor && role === one.role))
      event.participants.push(one);
}

/** "Addressing the conference, X said": in the conference told last before, the smaller one where two were told at once. */
function takePartBelow(sentence: Resolved, events: readonly JoinedEvent[]): void {
  for (const { noun, from, to } of spokenOf(sentence)) {
    const told = events.filter(
      ({ name, start, status }) =>
        start < sentence.start && status === 'held' && new RegExp(String.raw`\b${noun}\b`, 'i').test(name),
    );
    const meant = told.findLast((event) => !told.some(({ partOf }) => partOf === event.name)) ?? told.at(-1);
    if (meant) takePart(meant, participantsAt(sentence, { from, to }));
  }
}

/** "the summit in Lima": the one told before, if it may have been there. */
const bareOf = (told: ToldEvent, joined: readonly JoinedEvent[]): JoinedEvent | undefined =>
  told.proper || told.name.includes(' ')
    ? undefined
    : joined.findLast(
        ({ name, country }) =>
          name.toLowerCase().split(' ').includes(told.name.toLowerCase()) &&
          (!country || !told.country || country === told.country),
      );

/** The events of a document, each once with all its passages. */
export function readEvents(sentences: readonly Resolved[], story: Story): JoinedEvent[] {
  const joined: JoinedEvent[] = [];
  const index = new Alike<JoinedEvent>();
  if (isSport(story.text)) return joined;
  for (const told of allTold(sentences, story)) {
    const known = bareOf(told, joined) ?? index.find(sought(told), (other) => same(other, told));
    if (!known) {
      const event: JoinedEvent = { ...told, passages: [told.passage] };
      joined.push(event);
      index.add(event, kept(event));
      continue;
    }
    if (known.passages.every(({ start }) => start !== told.passage.start)) known.passages.push(told.passage);
    seeAlso(known, told);
    if (key(told.name).length > key(known.name).length && told.proper) {
      if (!known.also.includes(known.name)) known.also.push(known.name);
      known.name = told.name;
    }
    known.also.push(...told.also.filter((name) => !known.also.includes(name) && name !== known.name));
    index.add(known, kept(known));
    known.date ??= told.date;
    if (!known.country || (!known.place && known.country === told.country))
      Object.assign(known, { place: told.place, country: told.country });
    known.partOf ??= told.partOf;
    known.theme ??= told.theme;
    takePart(known, told.participants);
  }
  for (const sentence of sentences) takePartBelow(sentence, joined);
  return joined;
}

/** What the sentences tell one by one; a number alone ("its first meeting") is read with the names told before it. */
function allTold(sentences: readonly Resolved[], story: Story): ToldEvent[] {
  const known: KnownEvent[] = [];
  return sentences.flatMap((sentence) => {
    const { named, told } = eventsIn(sentence, story, known);
    known.push(...named.map((one) => ({ ...one, sentence: sentence.index })));
    return told;
  });
}
