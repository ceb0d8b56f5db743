// "The Australian Prime Minister": somebody named shortly before without any office, who is thereby said to hold it.
import type { AnnotatedSentence } from '../annotate.ts';
import type { OfficePiece } from '../mentions/pieces.ts';
import { heldBy } from './holdings.ts';
import type { SpokenOf } from './spoken-of.ts';

/** How far back a title may point at somebody named without an office. */
const REACH = 2;

/** "The Australian Prime Minister": somebody named shortly before without any office, if there is one. */
export function newHolder(spoken: SpokenOf, sentence: AnnotatedSentence, office: OfficePiece): number | undefined {
  const { tokens, index } = sentence;
  const definite = /^(?:the|new|its)$/.test(tokens[office.first - 1]?.lower ?? '') || office.of !== null;
  if (!definite || office.weak || office.standing === 'former' || !tokens[office.first]?.capital) return undefined;
  const here = new Set(sentence.mentions.map(({ person }) => person));
  // "He spent the day with the Omani President": he is somebody else
  if (office.first > 3 && /^(?:he|she|they)$/.test(tokens[0]?.lower ?? '')) return undefined;
  const near = spoken.recent
    .filter((person) => !here.has(person))
    .filter((person) =>
      spoken.annotated.sentences
        .slice(Math.max(0, index - REACH), index)
        .some(({ mentions }) => mentions.some((mention) => mention.person === person)),
    );
  const open = near.filter((candidate) => {
    const { origin = null } = spoken.annotated.people[candidate] ?? {};
    if (origin !== null && office.of !== null && origin !== office.of) return false;
    const country = spoken.country(candidate);
    if (country !== null && country !== (office.of ?? spoken.annotated.home)) return false;
    return !heldBy(spoken.holdings, candidate).some(({ standing }) => standing !== 'former');
  });
  const said = open.filter(
    (candidate) => office.of !== null && spoken.annotated.people[candidate]?.origin === office.of,
  );
  const last = spoken.annotated.sentences
    .slice(Math.max(0, index - REACH), index)
    .findLast(({ mentions }) => mentions.some((mention) => open.includes(mention.person)));
  const person = said.at(-1) ?? last?.mentions.find((mention) => open.includes(mention.person))?.person;
  if (person === undefined) return undefined;
  const of = office.of ?? spoken.annotated.home;
  spoken.holdings.push({
    person,
    title: office.title,
    of,
    to: [...office.to],
    under: [...office.under],
    standing: null,
    from: null,
    until: null,
    rule: 'anaphora',
    owner: office.of ? 'stated' : 'home',
    start: tokens[office.first]?.start ?? 0,
    end: tokens[office.last]?.end ?? 0,
    sentence: index,
  });
  return person;
}
