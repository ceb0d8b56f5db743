// An interview whose answers name no speaker: who answers, and which sentences of the answers state something. The office is told by
// the questions, the title and the captions; where these leave two people open, nobody is taken to speak.
import type { Annotated } from '../../annotate.ts';
import type { Resolved } from '../../people/resolve.ts';

export interface Interview {
  speaker: number;
  how: 'by title' | 'by questions';
  /** The sentence of the first question; what stands before it is no answer. */
  from: number;
}

const QUESTION = /\?["”’']?\s*$/;
const ADDRESSED =
  'minister|ambassador|president|secretary-general|director|chairman|chairwoman|governor|commissioner|chancellor|premier|speaker|mayor';
const ADDRESSEE = new RegExp(String.raw`\b(?:${ADDRESSED})\b`, 'i');
const VOCATIVE = new RegExp(
  String.raw`(?:^|\b(?:could the|can the|what will the|what would the|would the|will the|how does the|does the|thank you ,|excellency ,)|,) (?:mr\.? |mrs\.? |madam |dear )?(${ADDRESSED})\b|^(?:mr\.? |mrs\.? |madam |dear )?(${ADDRESSED}) ,`,
);
const GRANTS =
  /\b(?:interview|answers?|answered|responds?|responded|talks? to|speaks? to|speaks? with|grants?|questions?|press|media|q ?& ?a)\b/i;
/** The offices of others whose title ends in the same word. */
const OTHER = /\b(?:prime|deputy|vice)\b/i;

/** The one person who answers, or nothing. */
export function interviewIn(
  annotated: Annotated,
  sentences: readonly Resolved[],
  title: string | null,
): Interview | undefined {
  const asked = sentences.flatMap(({ start, end, index, tokens }) => {
    if (!QUESTION.test(annotated.text.slice(start, end))) return [];
    const found = VOCATIVE.exec(tokens.map(({ lower }) => lower).join(' '));
    const office = found?.[1] ?? found?.[2];
    return office ? [{ office, index }] : [];
  });
  const [first] = asked;
  const titled = title !== null && (GRANTS.test(title) || ADDRESSEE.test(title));
  if (!first || asked.length < (titled ? 1 : 2)) return undefined;
  const addressed = new RegExp(String.raw`\b${first.office}\b`, 'i');
  const holders = annotated.attachments.filter(
    ({ office }) => addressed.test(office.title) && !OTHER.test(office.title),
  );
  const lowered = (title ?? '').toLowerCase();
  const inTitle = holders.filter(
    ({ person, office }) =>
      lowered.includes((annotated.people[person]?.name ?? ' ').toLowerCase()) ||
      (office.title.includes(' ') && lowered.includes(office.title.toLowerCase())),
  );
  for (const [people, how] of [
    [inTitle, 'by title'],
    [holders, 'by questions'],
  ] as const) {
    const several = new Set(people.map(({ person }) => person));
    const [speaker] = several;
    if (speaker !== undefined && several.size === 1) return { speaker, how, from: first.index };
  }
  return undefined;
}

const PRIORITY =
  /^(?:firstly|secondly|thirdly|fourthly|fifthly|finally) ?,|^(?:the|our) (?:focus|top priority|priority|priorities) (?:is|are|will be)\b/;
const PLEDGE =
  /^(?:[^<.;,]{1,40} , )?(?:we|i) (?:will|shall|are committed to|stand ready to|are ready to) (?!not\b)[a-z]/;
const OUGHT = /^(?:[^<.;,]{1,40} , )?(?:we|i) (?:must|need to|have to|should)\b/;

/** What a sentence of an answer states in the first person, or counts off. */
export function answersIn(
  { caption, skeleton, index, tokens }: Resolved,
  { from }: Interview,
): { stretch: { from: number; to: number }; kind: 'priority' | 'commitment' | 'position' }[] {
  const { text } = skeleton;
  if (caption || index <= from || tokens.at(-1)?.lower === '?') return [];
  const kind = PRIORITY.test(text)
    ? 'priority'
    : PLEDGE.test(text)
      ? 'commitment'
      : OUGHT.test(text)
        ? 'position'
        : undefined;
  return kind ? [{ stretch: { from: 0, to: text.replace(/[ .]+$/, '').length }, kind }] : [];
}
