// Who said what: priorities, commitments, positions, assessments, the first use of a slogan. Only what a named person is
// reported to say in a clause with a verb of its own; the words are the text's. Precision goes before finding all.
import type { Annotated } from '../../annotate.ts';
import { Cued } from '../../cues.ts';
import { topicsIn } from '../../lexicon/topics.ts';
import { lowered } from '../../mentions/quantities.ts';
import { partOfItem, partOfTokens, unsaid } from '../../parts.ts';
import type { Resolved } from '../../people/resolve.ts';
import { itemsIn, tokensAt } from '../../skeleton.ts';
import { partyOf } from '../../story/parties.ts';
import type { Seen, Sighting } from '../../trace.ts';
import { eventNames } from '../events/event-names.ts';
import { answersIn, interviewIn } from './interview.ts';
import { type Speech, speechesIn } from './speech.ts';

export interface ToldStatement extends Seen {
  speaker: number;
  kind: 'priority' | 'commitment' | 'assessment' | 'position' | 'first use';
  text: string;
  about: string[];
  period: string | null;
  occasion: string | null;
  /** Set where the text does not say who speaks: the one whose office its questions address, and whether its title names them. */
  answered?: 'by title' | 'by questions';
  sentence: number;
  start: number;
  end: number;
}

export type Kind = ToldStatement['kind'];

const PRIORITY =
  /^(?:first(?:ly)? ?,|second(?:ly)? ?,|third(?:ly)? ?,|fourth(?:ly)? ?,|first and foremost|first of all)|\bpriorit(?:y|ies|i[sz]\w+)\b|\b(?:will|would|to|should|must|is|be|shall) (?:continue to |also |further )?(?:focus(?:ed)?|concentrat\w+) on\b|\bfocus (?:will|is|should|would)\b|\bkey (?:directions?|tasks?|areas?|focus)\b|\bfocal points?\b|\btop criterion\b|\bat the (?:top|heart|centre|center) of\b|\bcomes first\b/;
const PLEDGES = /^(?:pledged|pledges|promised|promises|vowed|vows|undertook|committed|assured|assures)$/;
const READY =
  /\b(?:will be (?:carried forward|continued|stepped up|strengthened|promoted|pursued|maintained|expanded)|stands? ready|stood ready|is ready to|are ready to|remains? committed|is committed|are committed|is determined to|nothing (?:will|would) be left undone|(?:will|would|shall) (?:not |never |always |also |continue to |continue (?:[a-z]+ly )?[a-z]+ing|do |go on |keep |make every |make further |support|stand|work|strengthen|provide|help|create|facilitate|step up|promote|assist|send|give|spare no|coordinate|cooperate|host|honou?r|protect|implement|propose|open|take (?:part|steps|measures)))/;
const POSITION_VERB =
  /^(?:urged|urges|called|calls|proposed|proposes|suggested|suggests|opposed|rejected|condemned|supports|supported|advised|advises|warned|warns|insisted|insists|ruled out|denounced|defended)$/;
const OUGHT =
  /\b(?:should|must|needs? to|ought to|has to|have to|had to|it is (?:necessary|essential|crucial|important|vital)|there must be|supports|opposes|rejects)\b/;
const ASSESS_VERB =
  /^(?:hailed|hails|praised|praises|lauded|lauds|appreciated|described|highlighted|highlights|noted|notes|observed|believed|believes|credited|spoke highly|acknowledged|acknowledges|reasoned|pointed out|points out|remarked|welcomed|underlined|underscored|stressed|affirmed|according|estimated|predicted|predicts)$/;
const JUDGES =
  /\b(?:success\w*|important\w*|remarkabl\w*|strong\w*|great\w*|good|significan\w*|fruitful\w*|effective\w*|grow\w*|historic|milestone|sound|positive\w*|contribut\w+|improv\w+|raised|deep\w*|difficult\w*|complex|challeng\w+|better|best|progress\w*|achiev\w+|crucial|essential|vital|substan\w+|record|flourish\w*|key|pillar|promising|satisf\w+|untapped|potential|bright|cooperat\w+)\b/;
const DIRECT =
  /^(?:hailed|hails|praised|praises|lauded|lauds|welcomed|appreciated|described|pledged|pledges|promised|promises|vowed|vows|undertook|committed|called|calls|urged|urges|proposed|proposes|opposed|rejected|condemned|supports|supported|advised|advises|spoke highly|warned|warns|credited|denounced|defended)$/;

const FINITE =
  /\b(?:is|are|was|were|will|would|has|have|had|should|must|can|could|may|might|needs?|do|does|did|shall|ought|[a-z]{3,}ed|plays?|remains?|stands?|supports?|contributes?|wants?|hopes?|continues?|attaches|values?|considers?|matters?)\b/;
const BAD_OPENING =
  /^(?:it|him|them|her|this|that he|at|in|on|after|before|during|with|by|from|for|when|while|as|about|of|and|or|but|who|which|where|there|so|also|later|earlier|into|up|against|stressing|adding|noting|saying|affirming|both of|to (?:the|a|an|his|her|reporters|press|<))\b/;
const SHORTEST = 5;

function kindOf({ verb, form }: Speech, words: string): Kind | undefined {
  if (PRIORITY.test(words)) return 'priority';
  if (PLEDGES.test(verb)) return 'commitment';
  if (POSITION_VERB.test(verb) || OUGHT.test(words)) return 'position';
  if (READY.test(words)) return 'commitment';
  if (ASSESS_VERB.test(verb) && (form !== 'before' || DIRECT.test(verb) || JUDGES.test(words)))
    return JUDGES.test(words) || DIRECT.test(verb) ? 'assessment' : undefined;
  return /^(?:said|says|added|adds|told|stated|explained|declared|argued|held|concluded)$/.test(verb) &&
    JUDGES.test(words)
    ? 'assessment'
    : undefined;
}

/** Cuts from a stretch of the skeleton what only leads to the words or trails after them. */
function trimmed(
  sentence: Resolved,
  { from, to, form, verb }: Speech,
): { from: number; to: number; words: string } | undefined {
  const { text } = sentence.skeleton;
  // "HA NOI - The sector will …": where the text is sent from is no part of the words
  const sent = /^ ?<[CL]\d+>(?: , [a-z0-9 .]{1,24})? [-–—] /.exec(text.slice(from, to));
  let start = from + (sent?.[0].length ?? 0);
  let end = to;
  const lead =
    /^(?:[ ,:"'”“]|that(?= )|how(?= )|reporters that|(?:the )?(?:media|press|reporters)(?: that)?(?= ))+/.exec(
      text.slice(start, end),
    );
  const bound = /^ ?(?:<[PBO]\d+> )?(?:that|how)\b/.exec(text.slice(start, end));
  const direct = form === 'before' && DIRECT.test(verb) && !bound;
  if (bound) start += bound[0].length + 1;
  else if (direct) start -= verb.length;
  else if (lead) start += lead[0].length;
  while (end > start && /[ .,;:"'”]/.test(text[end - 1] ?? '')) end--;
  // ", stressing …", ", adding …": words of their own
  const tail =
    / , (?:stressing|adding|noting|saying|affirming|emphasi[sz]ing|underlining|pointing|citing|describing|recalling|elaborating|expressing|speaking|addressing)\b/.exec(
      text.slice(start, end),
    );
  if (tail) end = start + tail.index;
  // ", to which, he stressed, …": what stands before ends in a loose link
  const loose = / ?,? (?:to |of |with |in |by )?(?:which|that|whom|and|but|of|to|who)$/.exec(text.slice(start, end));
  if (loose) end = start + loose.index;
  const words = text.slice(start, end);
  if (words.split(' ').length < SHORTEST || (!direct && (BAD_OPENING.test(words) || !FINITE.test(words))))
    return undefined;
  if (
    direct &&
    (BAD_OPENING.test(words.slice(verb.length + 1)) ||
      /^ ?(?:[.,:]|(?:on|at|in)\b)/.test(words.slice(verb.length + 1))) &&
    !/^(?:called|calls) (?:for|on)\b/.test(words) &&
    !/^\S+ to [a-z]/.test(words)
  )
    return undefined;
  return { from: start, to: end, words };
}

/** "'X' was first mentioned by P in D", "P used the term for the first time in D". */
const FIRST_USED = new Cued(
  /["'][^"']{3,60}["'] (?:policy |concept |term |doctrine |slogan )?(?:was|were|is) first (?:mentioned|used|coined|introduced|raised|put forward|proposed|formulated) by (?:\S+ ){0,5}?<P(\d+)>(?: (?:in|on|at) <D\d+>)?/,
);
const USED_FIRST = new Cued(
  /<P(\d+)> (?:had )?(?:first )?(?:used|coined|introduced|mentioned) (?:the )?(?:term|phrase|slogan|concept|expression|word)\b[^.]{0,50}?(?:for the first time)?(?: (?:in|on) <D\d+>)?/,
);

class Reader {
  readonly #annotated: Annotated;
  readonly #sentences: readonly Resolved[];
  readonly #title: string | null;

  constructor(annotated: Annotated, sentences: readonly Resolved[], title: string | null) {
    this.#annotated = annotated;
    this.#sentences = sentences;
    this.#title = title;
  }

  read(): ToldStatement[] {
    const interview = interviewIn(this.#annotated, this.#sentences, this.#title);
    const all = this.#sentences.flatMap((sentence) => {
      const coined = this.#firstUse(sentence);
      const said = speechesIn(sentence).flatMap((speech) => this.#said(sentence, speech) ?? []);
      const answered = interview && said.length === 0 ? answersIn(sentence, interview) : [];
      return [
        ...coined,
        ...said,
        ...answered.flatMap(({ stretch, kind }) =>
          this.#statement(sentence, stretch, { speaker: interview?.speaker ?? 0, kind }).map((told) => ({
            ...told,
            answered: interview?.how ?? ('by questions' as const),
          })),
        ),
      ];
    });
    const seen = new Set<string>();
    return all.filter((statement) => {
      const key = `${statement.speaker} ${statement.kind} ${statement.text}`;
      return !seen.has(key) && seen.add(key);
    });
  }

  #statement(
    sentence: Resolved,
    stretch: { from: number; to: number },
    { speaker, kind }: { speaker: number; kind: Kind },
  ): ToldStatement[] {
    const { skeleton } = sentence;
    const at = tokensAt(skeleton, stretch.from, stretch.to);
    const [first, last] = [sentence.tokens[at.first], sentence.tokens[at.last]];
    if (!first || !last || last.end <= first.start) return [];
    const text = this.#annotated.text.slice(first.start, last.end).replace(/\s+/g, ' ');
    const words = skeleton.text.slice(stretch.from, stretch.to);
    const parties = itemsIn(skeleton, words, 'CB')
      .map(partyOf)
      .filter((party) => party !== null);
    const date =
      itemsIn(skeleton, words, 'D')[0]?.piece ??
      (kind === 'priority' ? itemsIn(skeleton, skeleton.text, 'D')[0]?.piece : undefined);
    const told: ToldStatement = {
      speaker,
      kind,
      text,
      about: [...new Set([...parties, ...topicsIn(lowered(text))])],
      period: date?.kind === 'date' ? date.value : null,
      occasion: this.#occasion(sentence),
      sentence: sentence.index,
      start: sentence.start,
      end: sentence.end,
    };
    if (this.#annotated.trace) told.seen = [this.#seen(sentence, told, at)];
    return [told];
  }

  /** Which words gave the speaker, what was said, its time and what it is about, for a trace. */
  #seen(sentence: Resolved, told: ToldStatement, words: { first: number; last: number }): Sighting {
    const { speaker, kind, text, period, about, start, end } = told;
    const name = this.#annotated.people[speaker]?.name ?? null;
    const item = sentence.skeleton.items.find(({ people }) => people.includes(speaker));
    const time = sentence.skeleton.items.find(({ piece }) => piece?.kind === 'date' && piece.value === period);
    return {
      rule: `statement-${kind.replace(' ', '-')}`,
      start,
      end,
      parts: [
        item
          ? partOfItem(sentence, item, 'speaker', name)
          : unsaid('speaker', name, 'the one who answers the questions'),
        partOfTokens(sentence.tokens, words, { role: 'words', gives: text, how: `${kind}, by the verb and the words` }),
        ...(time ? [partOfTokens(sentence.tokens, time, { role: 'period', gives: period, how: 'stated' })] : []),
        ...about.map((one) => unsaid('name', one, 'a party or topic among the words')),
      ],
    };
  }

  #said(sentence: Resolved, speech: Speech): ToldStatement[] | undefined {
    const after = this.#afterDateline(sentence);
    const stretch = trimmed(sentence, speech.from < after ? { ...speech, from: after } : speech);
    const kind = stretch && kindOf(speech, stretch.words);
    return kind ? this.#statement(sentence, stretch, { speaker: speech.speaker, kind }) : undefined;
  }

  /** Where the text of a sentence begins behind "MOSCOW –". */
  #afterDateline(sentence: Resolved): number {
    const { dateline } = this.#annotated;
    if (!dateline || sentence.index !== this.#sentences.find(({ caption }) => !caption)?.index) return 0;
    return sentence.skeleton.marks.find(({ first }) => first > dateline.last)?.at ?? 0;
  }

  #firstUse(sentence: Resolved): ToldStatement[] {
    const { text } = sentence.skeleton;
    const passive = FIRST_USED.exec(text);
    const active = USED_FIRST.exec(text);
    const match = passive ?? (active && /\bfirst\b|\bcoined\b/.test(active[0]) ? active : undefined);
    const speaker = match ? sentence.skeleton.items[Number(match[1])]?.people[0] : undefined;
    return match && speaker !== undefined
      ? this.#statement(
          sentence,
          { from: match.index, to: match.index + match[0].length },
          { speaker, kind: 'first use' },
        ).map((told) => ({ ...told, about: [...new Set([...slogan(told.text), ...told.about])] }))
      : [];
  }

  #occasion(sentence: Resolved): string | null {
    const event = eventNames(sentence)[0];
    const before = event
      ? sentence.tokens
          .slice(Math.max(0, event.first - 3), event.first)
          .map(({ lower }) => lower)
          .join(' ')
      : '';
    if (event && /\b(?:at|addressing|during|told|attending|opening)(?: the| an?)?$/.test(before)) return event.name;
    const words = this.#annotated.text.slice(sentence.start, sentence.end);
    return (
      /\b(?:on the occasion of|at) ((?:the |a |an )?(?:New Year|Lunar New Year|press conference|news conference|press briefing|reception)(?: \d{4})?)\b|\bin (an interview)\b/i
        .exec(words)
        ?.slice(1)
        .find(Boolean) ?? null
    );
  }
}

/** The words in quotation marks. */
const slogan = (text: string): string[] => /["'‘’“”]([^"'‘’“”]{3,60})["'‘’“”]/.exec(text)?.slice(1) ?? [];

/** The statements of a document. `sentences` are its sentences with their words resolved, `title` its title where it has one. */
export function readStatements(
  annotated: Annotated,
  sentences: readonly Resolved[],
  title: string | null = null,
): ToldStatement[] {
  return new Reader(annotated, sentences, title).read();
}
