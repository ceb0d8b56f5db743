// How far an instrument has come where a sentence tells of it by its noun, and when it came so far.
// A joint text that is told of without more has been put out; of a treaty that takes effect next year only the signing is told.
import type { Resolved } from '../../people/resolve.ts';
import { itemsIn } from '../../skeleton.ts';
import { dateNear } from '../../story/circumstances.ts';
import type { Story } from '../../story/story.ts';
import { datedBy, isComing, isUnderNegotiation, ownStep, pastOwners } from './agreement-clauses.ts';
import type { AgreementPhrase } from './agreement-phrase.ts';
import { furtherStep, relativeStep, statusOf } from './agreement-steps.ts';
import { isSubscribed } from './signing-sides.ts';
import type { ToldAgreement } from './told-agreement.ts';

type Standing = Pick<ToldAgreement, 'status' | 'date'>;

/** The value of the date that a tag stands for. */
function dateAt({ skeleton }: Resolved, tag: string | undefined): string | undefined {
  const piece = tag ? itemsIn(skeleton, tag, 'D')[0]?.piece : undefined;
  return piece?.kind === 'date' ? piece.value : undefined;
}

/** "They have had a treaty since 1951", "since 1998 it has had an agreement". */
const HAS = /\b(?:have|has)(?: long)?(?: had)? (?:an?|the|their) (?:[\w-]+ )?$/;
const SINCE = /^ ?(?:, )?(?:since|from|in force since) (?<at><D\d+>)/;
const SINCE_FIRST = /^(?:[^<]{0,30} )?since (?<at><D\d+>)/;

const IN_FORCE = /\b(?:into|took|takes?|in) (?:force|effect)\b/;
/** "signed some time ago": when that was, the text does not tell. */
const LONG_AGO = /\b(?:some time ago|long ago|years ago|earlier|in the past|previously)\b/;

/** Where a phrase stands in the skeleton: its own words, and where the text goes on behind them. */
interface Place {
  opens: number;
  after: number;
}

/** The step and the day that the words around a phrase tell. */
function stepOf(sentence: Resolved, story: Story, phrase: AgreementPhrase, { opens, after }: Place): Standing {
  const { text } = sentence.skeleton;
  const [lead, rest] = [text.slice(0, opens), pastOwners(` ${text.slice(after)}`)];
  const own = ownStep(rest);
  const when = dateAt(sentence, own?.at);
  // "ratified the treaty signed in 2005": the signing is not what is told
  const further = furtherStep(lead);
  if (own && when && !further) return { status: own.status, date: when };
  if (isComing(rest)) return { status: 'proposed', date: dateNear(sentence, after, after, true) };
  const held = HAS.test(lead) ? dateAt(sentence, (SINCE.exec(rest) ?? SINCE_FIRST.exec(lead))?.groups?.at) : undefined;
  if (held) return { status: 'in force', date: held };
  if (own && further) return { status: further, date: null };
  if (isUnderNegotiation(rest)) return { status: 'negotiating', date: null };
  const status = isSubscribed(rest) ? 'signed' : (relativeStep(rest) ?? statusOf(lead, rest));
  const force = status === 'in force' ? text.search(IN_FORCE) : -1;
  if (force >= 0) return inForce(dateNear(sentence, force + 12), story.published);
  if (status === 'mentioned' || status === 'negotiating') return byItsDate(sentence, phrase, status, rest);
  const lately = status === 'signed' && !LONG_AGO.test(rest.slice(0, 60));
  return { status, date: dateNear(sentence, phrase.start, phrase.end, true) ?? (lately ? story.lead.date : null) };
}

/** "a treaty that enters into force next March" is signed so far. */
const inForce = (from: string | null, published: string | null): Standing =>
  from === null || published === null || from <= published.slice(0, from.length)
    ? { status: 'in force', date: from }
    : { status: 'signed', date: null };

/** "the protocol of 3 May 2007", "the 1994 accord": what is only spoken of, with the date that is part of its name. */
function byItsDate(
  sentence: Resolved,
  { first }: AgreementPhrase,
  status: 'mentioned' | 'negotiating',
  rest: string,
): Standing {
  const dated = dateAt(sentence, datedBy(rest));
  if (dated) return { status: status === 'mentioned' && dated.length > 4 ? 'signed' : status, date: dated };
  const { tokens } = sentence;
  const year = /^(?:19|20)\d\d$/.exec(tokens[first - 1]?.plain ?? tokens[first]?.plain ?? '')?.[0];
  return { status, date: year ?? null };
}

/** What a joint text says has been put out, whatever verb follows. */
const WHOLE_TEXT = /\b(?:in|according to|under|by|of|on) (?:an?|the|their|this) (?:[\w-]+ ){0,3}\S+$/;

/** How far the instrument of a phrase has come, and when. */
export function standingOf(sentence: Resolved, story: Story, phrase: AgreementPhrase, place: Place): Standing {
  const step = stepOf(sentence, story, phrase, place);
  const { kind, before, words, start, end } = phrase;
  const out =
    kind === 'joint statement' &&
    (WHOLE_TEXT.test(`${before}${words}`) || (step.status === 'mentioned' && step.date === null));
  if (!out) return step;
  return {
    status: 'signed',
    date: step.date ?? dateNear(sentence, start, end, true) ?? story.leadTime(sentence.index),
  };
}
