// Who speaks in a sentence, with which verb, and which stretch of it are the words: "X said that …", "…, X said", "according to X".
// Knows reporting, not meaning: what is said is sorted elsewhere. A question, a denial of speech and a plan to speak are refused.
import { Cued } from '../../cues.ts';
import { matches } from '../../matches.ts';
import type { Resolved } from '../../people/resolve.ts';

export interface Speech {
  speaker: number;
  verb: string;
  /** Stretch of the skeleton that is said. */
  from: number;
  to: number;
  /** Where the speaker and the verb stand to it. */
  form: 'before' | 'after' | 'according';
}

const VERBS =
  'said|says|say|told|tells|stressed|stresses|stressing|affirmed|affirms|reaffirmed|reaffirms|noted|notes|noting|added|adds|emphasi[sz]ed|emphasi[sz]es|underlined|underlines|underscored|underscores|highlighted|highlights|pledged|pledges|promised|promises|vowed|vows|assured|assures|reiterated|reiterates|declared|declares|stated|states|argued|argues|insisted|insists|maintained|held|believed|believes|observed|remarked|recalled|explained|explains|acknowledged|acknowledges|admitted|warned|warns|urged|urges|called|calls|proposed|proposes|suggested|suggests|announced|announces|confirmed|confirms|expressed|expresses|hailed|hails|praised|praises|lauded|lauds|appreciated|described|describes|elaborated|continued|concluded|pointed out|points out|went on|spoke highly|welcomed|voiced|undertook|committed|opposed|rejected|condemned|supports|supported|advised|advises|reasoned|wished|hoped|hopes|indicated|ruled out|asserted|asserts|contended|claimed|claims|predicted|forecast|predicts|estimated|estimates|named|listed|credited|attributed|defended|criticised|criticized|denounced|reported|revealed|disclosed';
const ADVERBS = String.raw`(?: (?:,|also|further|furthermore|then|however|again|later|in turn|in his turn|once more|has|had|have|himself|herself|firmly|strongly|repeatedly|clearly|warmly|highly|always|previously|recently|likewise|moreover|meanwhile|for (?:his|her|their) part|<D\d+>|on <D\d+>|in (?:a|an|his|her) (?:[a-z]+ ){1,3}(?:on )?<D\d+>)){0,5}`;
const APPOSITION = String.raw`(?: , (?:(?!<P)[^,.;:"]){1,80} ,| \( [^)]{1,40} \))?`;
const BEFORE = new Cued(
  new RegExp(String.raw`<P(\d+)>${APPOSITION}${ADVERBS} (${VERBS})(?![\w'])(?! by| to have\b)`, 'g'),
);
const BEFORE_SIMPLE = new Cued(
  new RegExp(String.raw`<P(\d+)> (?:also |further |then |had |has |however |later |again )?(${VERBS})(?![\w'])`, 'g'),
);
const AFTER = new Cued(
  new RegExp(
    String.raw`(?:,|["”’']) (?:(?:the |an? )?<P(\d+)>${ADVERBS} (${VERBS})|(${VERBS}) (?:the )?<P(\d+)>)(?![\w'])`,
    'g',
  ),
);
const ACCORDING = new Cued(/(?:^|[,(] )according to (?:<[OB]\d+> )?<P(\d+)>/g);

const NEEDS_THAT = /^(?:held|maintained|continued|concluded|announced|reported|named|listed|claimed|called)$/;
const NO_SPEECH = /\b(?:did not|not|never|refus\w+ to|declin\w+ to|will|would|may|might|is to|expected to|asked if) ?$/;

/** Everything that a named person is reported to say in a sentence, in order. */
export function speechesIn(sentence: Resolved): Speech[] {
  if (sentence.caption) return [];
  const { text } = sentence.skeleton;
  const speeches: Speech[] = [];
  for (const match of matches(BEFORE, text)) push(speeches, sentence, match, 'before', text.length);
  if (!speeches.length)
    for (const match of matches(BEFORE_SIMPLE, text)) push(speeches, sentence, match, 'before', text.length);
  for (const match of matches(AFTER, text)) {
    const item = Number(match[1] ?? match[4]);
    const speaker = sentence.skeleton.items[item]?.people[0];
    const verb = match[2] ?? match[3];
    const open = speeches.find(({ form }) => form === 'before');
    if (speaker === undefined || !verb || sentence.skeleton.items[item]?.people.length !== 1) continue;
    const rest = text.slice(match.index + match[0].length);
    // ", X said, stressing …": what was said stands before; ", X said that …" opens words of its own
    if (/^ (?:that|:|<P)/.test(rest)) continue;
    if (open && open.from > match.index - 1) speeches.splice(speeches.indexOf(open), 1);
    speeches.push({ speaker, verb, from: 0, to: match.index, form: 'after' });
  }
  for (const match of matches(ACCORDING, text)) {
    const speaker = sentence.skeleton.items[Number(match[1])]?.people[0];
    if (speaker === undefined) continue;
    const opens = match.index < 3;
    const start = opens ? text.indexOf(' , ', match.index + match[0].length) : 0;
    if (opens && start < 0) continue;
    speeches.push({
      speaker,
      verb: 'according',
      from: opens ? start + 3 : 0,
      to: opens ? text.length : match.index,
      form: 'according',
    });
  }
  return speeches;
}

function push(speeches: Speech[], sentence: Resolved, match: RegExpExecArray, form: Speech['form'], to: number): void {
  const { text, items } = sentence.skeleton;
  const item = items[Number(match[1])];
  const [speaker] = item?.people ?? [];
  const { index } = match;
  // "held talks" is no speech, "held that" is
  if (
    NEEDS_THAT.test(match[2] ?? '') &&
    !/^(?: \S+){0,4} that\b|^ (?:for|on) /.test(text.slice(index + match[0].length))
  )
    return;
  if (
    speaker === undefined ||
    item?.people.length !== 1 ||
    !match[2] ||
    NO_SPEECH.test(match[0].slice(0, -match[2].length))
  )
    return;
  if (/\b(?:to|by|of|with|for|between|from|met) $/.test(text.slice(0, index))) return;
  speeches.push({ speaker, verb: match[2], from: index + match[0].length, to, form });
}

/** The one person who speaks in a sentence, if just one does. */
export function speakerOf(sentence: Resolved): number | undefined {
  const speakers = new Set(speechesIn(sentence).map(({ speaker }) => speaker));
  return speakers.size === 1 ? [...speakers][0] : undefined;
}
