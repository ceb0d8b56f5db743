// Who did something in an office in a year gone by, while somebody else holds it now: "X, on his last day as President of Mexico in
// 2018". He held it then, and does not keep it from who holds it. Who came into it that year is refused.
import type { Annotated, AnnotatedSentence } from '../../annotate.ts';
import { HELD_BY_ONE } from '../../lexicon/protocol.ts';
import { titleKey } from '../../people/titles.ts';
import { isState, type Titled } from '../../story/titled.ts';
import { titleIn } from './tenure-whose.ts';

/** Before a title: an office that was left then. */
const LEFT =
  /\b(?:on|in|during|through) (?:his|her) (?:very )?(?:last|final|closing) (?:days?|weeks?|months?|hours|year) as (?:the )?$/;
const AS = / as (?:the )?$/;
/** Who came into an office that year may hold it still, and so may who has it "since". */
const CAME_IN =
  /\b(?:elected|re-elected|appointed|reappointed|sworn|took|takes|taken|became|named|inaugurated|assumed|chosen|confirmed|proclaimed|installed|since)\b/;

/** Makes former those who acted in an office of one holder in a year gone by; without a word for leaving it only where another holds it. */
export function settlePast(annotated: Annotated, holdings: readonly Titled[]): void {
  for (const holding of holdings) {
    const key = titleKey(holding.title);
    if (holding.standing !== null || !isState(holding.of) || !HELD_BY_ONE.has(key)) continue;
    const sentence = annotated.sentences[holding.sentence];
    const office = sentence && titleIn(holding, sentence);
    const start = office && sentence.tokens[office.first]?.start;
    if (start === undefined || !sentence) continue;
    const before = annotated.text.slice(sentence.start, start);
    if (!AS.test(before) || !inYearGoneBy(annotated, sentence)) continue;
    const same = holdings.filter((one) => one !== holding && one.standing === null && titleKey(one.title) === key);
    if (same.some(({ person }) => person === holding.person)) continue;
    // "President Y" in a text sent from there is of that state
    const another = same.some(({ of }) => (of ?? annotated.home) === holding.of);
    const told = annotated.text.slice(holding.start, sentence.end);
    if (LEFT.test(before) || (another && !CAME_IN.test(told))) holding.standing = 'former';
  }
}

/** Whether all years that a sentence names are earlier than that in which it was published. */
function inYearGoneBy({ published }: Annotated, { pieces, tokens }: AnnotatedSentence): boolean {
  // "in her last week" is not the week before
  const years = pieces.flatMap((piece) =>
    piece.kind === 'date' && !/^(?:his|her)$/.test(tokens[piece.first - 1]?.lower ?? '')
      ? [piece.value.slice(0, 4)]
      : [],
  );
  return published !== null && years.length > 0 && years.every((year) => year < published.slice(0, 4));
}
