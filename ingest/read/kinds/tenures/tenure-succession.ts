// Whose an office is by the turn in which offices pass: "he hands over to Vice President X", "X, the President-elect, takes over from
// Y". Who follows another in a state is of that state. What passes from one member of a body to the next is refused.
import type { AnnotatedSentence } from '../../annotate.ts';
import { sameTitle } from '../../people/titles.ts';
import type { Titled } from '../../story/titled.ts';
import { meant, oblique } from './tenure-turns.ts';
import type { OwnerView } from './tenure-view.ts';

/** Any word of handing on; asked first, as most sentences have none. */
const CUE = /\b(?:hand|pass|way|room|succeed|replace|replac|follow|over from)/;
/** Before the one who follows. */
const TO_HIM =
  /\b(?:(hand(?:s|ed|ing)? (?:over )?(?:(?:the )?(?:power|office|reins|premiership|helm|baton|government|duties) )?(?:over )?to)|(?:makes?|made|making) (?:way|room) for|(?:gives?|gave|given|giving) way to|(?:succeeded|replaced|followed) by)(?: his| her| the)?(?: deputy| ally| successor)?,? $/;
/** Behind the one who follows. */
const FROM_HIM =
  /^,? (?:(?:is|was|will|has|had|who|to|be|due|soon|then|now|later) ){0,4}(?:succeed(?:s|ed|ing)?|replac(?:es?|ed|ing)|(?:takes?|taken|taking|took) over from)(?: the| outgoing)? /;
/** Between a subject and its verb. */
const AUXILIARY = /^(?:will|is|was|has|had|be|been|being|to|soon|then|now|later|in|turn|would|himself|herself)$/;
/** What members of a body have in turn. */
const IN_ROTATION = /\b(?:chair|chairmanship|chairperson|rotating|presidency|summit)\b/i;

/** The state of him whom the holder of an office follows, or is to follow. */
export function stateOfPredecessor(view: OwnerView, holding: Titled, sentence: AnnotatedSentence): string | null {
  const text = view.text(sentence.start, sentence.end);
  if (!CUE.test(text) || IN_ROTATION.test(text)) return null;
  const other = before(view, holding, sentence) ?? behind(view, holding, sentence);
  if (other === undefined || other === holding.person) return null;
  // two who hold the same office now are of two states
  const alike = view.known
    .by(other)
    .some(({ title, standing }) => standing === holding.standing && sameTitle(title, holding.title));
  return alike ? null : view.state(other);
}

/** "X, who will be succeeded by Z", "In May he makes way for Z": of whom the verb before Z is said. */
function before(view: OwnerView, holding: Titled, sentence: AnnotatedSentence): number | undefined {
  const cue = TO_HIM.exec(view.text(sentence.start, holding.start));
  if (!cue) return undefined;
  const verb = sentence.tokens.findIndex(({ start }) => start >= sentence.start + cue.index);
  let i = verb - 1;
  while (AUXILIARY.test(sentence.tokens[i]?.lower ?? '')) i--;
  // "X's letter was handed over to Minister Y"
  const done = sentence.tokens.slice(i + 1, verb).some(({ lower }) => /^(?:is|was|be|been|being)$/.test(lower));
  if (done && cue[1]?.startsWith('handed')) return undefined;
  if (/^(?:he|she)$/.test(sentence.tokens[i]?.lower ?? '')) return pointedAt(view, holding, sentence, verb);
  return sentence.mentions.findLast((one) => one.run.last < verb && !oblique(sentence, one))?.person;
}

/** "Z takes over from X", "Z is to replace him": whom the verb behind Z is done to. */
function behind(view: OwnerView, holding: Titled, sentence: AnnotatedSentence): number | undefined {
  const verb = FROM_HIM.exec(view.text(holding.end, sentence.end));
  if (!verb) return undefined;
  const end = holding.end + verb[0].length;
  const at = sentence.tokens.findIndex(({ start }) => start >= end);
  if (/^(?:him|her)$/.test(sentence.tokens[at]?.lower ?? '')) return pointedAt(view, holding, sentence, at);
  const next = sentence.mentions.find(({ run }) => run.start >= end);
  const title = sentence.pieces.find((piece) => piece.kind === 'office' && piece.first === at);
  return next && (next.run.from === at || next.run.from === (title?.last ?? -2) + 1) ? next.person : undefined;
}

/** "The President-elect is to replace him": of those named just before the one who is President, else whoever "he" means. */
function pointedAt(view: OwnerView, holding: Titled, sentence: AnnotatedSentence, at: number): number | undefined {
  const title = holding.title.replace(/-(?:elect|designate)$/i, '');
  const holders =
    title === holding.title
      ? []
      : view
          .namedLast(sentence)
          .filter(({ person }) => view.known.by(person).some((one) => sameTitle(one.title, title)));
  return holders.length === 1 ? holders[0]?.person : meant(view.annotated, sentence, at, holding.person);
}
