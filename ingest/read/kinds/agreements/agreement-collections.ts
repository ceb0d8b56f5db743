// Several papers told of together and then one by one: "five documents were signed. One is on health, another on transport", "among them
// are a pact on trade and a memorandum on ports". The single ones have the step, the day and the parties of them all.
import { Cued } from '../../cues.ts';
import { matches } from '../../matches.ts';
import { wordsOf } from '../../mentions/pieces.ts';
import type { Resolved } from '../../people/resolve.ts';
import { tokensAt } from '../../skeleton.ts';
import { dateNear } from '../../story/circumstances.ts';
import type { Story } from '../../story/story.ts';
import { partiesOf } from './agreement-parties.ts';
import { singular } from './agreement-plurals.ts';
import { isAhead, statusOf } from './agreement-steps.ts';
import type { ToldAgreement } from './told-agreement.ts';

const COUNT =
  '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:-\\w+)?|thirty(?:-\\w+)?|forty(?:-\\w+)?|fifty(?:-\\w+)?|several|some|a (?:number|dozen|series|package|set|raft|string|batch|host) of|dozens of|half a dozen|a dozen|many|various|numerous|both|further|additional|one of the|(?:exchange|signing) of)';
const NOUNS =
  '(?:documents|agreements|accords|papers|texts|memoranda(?: of understanding)?|memorandums(?: of understanding)?|mous|pacts|treaties|instruments|deals|contracts|protocols)';
const COLLECTION = new Cued(new RegExp(String.raw`\b${COUNT} (?:(?!<|of )[\w-]+ ){0,3}?(?<noun>${NOUNS})\b`, 'g'));
/** "Three documents came out of the visit". */
const CAME_OF_IT = /^ (?:came|come|have come|resulted|emerged|followed)\b/;

/** "Came home with twelve agreements". */
const CAME_WITH = /\b(?:came|come|went|returned|flew|travelled|left)\b[^,;.]{0,40} with $/;

/** Several papers of one occasion. */
interface Collection extends Pick<ToldAgreement, 'status' | 'date' | 'parties' | 'guessed'> {
  noun: string;
  sentence: number;
  end: number;
}

const LISTING =
  /\b(?:among (?:them|these|those|the documents|the agreements|the papers)|one of (?:them|these|those)|one|another|a (?:second|third|fourth|fifth|sixth)|the (?:first|second|third|fourth|fifth|last|others?|rest)|(?:one|two|three|four|five|most) of the(?:se|m| texts| papers| documents)?|next to (?:them|it|these)|besides them|they (?:cover|concern|include)|includ\w+|the list)\b/;
/** Words that name the papers again, however long ago they were told of. */
const ONE_OF_THEM =
  /\b(?:one|two|another|the first|some|among) (?:of )?the (?:(?!<)[a-z-]+ )?(?:texts|papers|documents|agreements|memoranda|accords|instruments)\b/;
/** "Six papers were signed. An agreement abolishes visas": the next sentence begins to list them. */
const A_PAPER =
  /(?:^|; )an? (?:[a-z-]+ ){0,3}(?:agreement|accord|treaty|pact|protocol|memorandum|contract|plan|programme)\b/;
/** Where what a paper is on follows its noun. */
const OF_WHAT = / (?:on|for|in|of the|between|with|about) /;
/** How many sentences on the single ones are told. */
const REACH = 3;

const ONE =
  '(?:one|another(?: one)?|an additional one|a (?:second|third|fourth|fifth|sixth|further)(?: one)?|the (?:first|second|third|fourth|fifth|sixth|last|other)(?: one)?)(?: of (?:them|these))?';
/** "one of the papers signed in Lima". */
const ONE_OF = `(?:${ONE}|one of the ${NOUNS}(?: (?:signed|concluded|exchanged|initialled)(?: (?:on|at|in|during|there)(?: (?!<C)[^\\s,;.]+){0,3}?)?)?)`;
const ABOUT =
  '(?:(?:deals?|dealt|is concerned|has to do) with|concerns?|covers?|is (?:about|on|for)|regulates?|provides? for|relates? to|regards?|on|about|for|concerning|covering|dealing with|, on)';
const SINGLE = new RegExp(
  String.raw`(?:^|[:;,] |\b(?:and|while|including|with|of them|among (?:them|these|those|which)) )(?:on |for )?${ONE_OF} (?:, )?(?:${ABOUT}|(?=with ))(?= )`,
  'g',
);
const NEXT = new RegExp(
  String.raw` ?(?:,? (?:and|while)|,|;) ${ONE} (?:${ABOUT}|with|in)\b| ?[.;]| , (?:concerns?|covers?|provides?|regulates?|relates?|deals?|aims?|foresees?|is|was|will)\b| , (?:(?:(?:to|under|in|of|for|by|with|on) )?which|while|who|and (?:the |he |she |they ))|(?: \w+ly)? (?:was|were|is|are|will|would|has|have|had|said) | , <[PC]\d+> |(?: ,| and| , and) an? (?:[\w-]+ ){0,3}?(?:agreement|memorandum|protocol|pact|accord|treaty|programme|plan)\b`,
);

/** "Of another, on rail links, the wording has been agreed": not yet signed as the others are. */
const DRAFTED = /^ ?,? the (?:wording|text|draft|terms)\b[^.;]{0,20} (?:agreed|settled|ready|finished|completed)\b/;

/** What the papers of one document that are told of together have in common, sentence by sentence. */
export class Collections {
  #last: Collection | undefined;

  /** Looks for papers told of together; those are what the sentences after it single out. */
  note(sentence: Resolved, story: Story, known: ToldAgreement | undefined): void {
    const { text } = sentence.skeleton;
    for (const match of matches(COLLECTION, text)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const [before, after] = [text.slice(0, start), ` ${text.slice(end)}`];
      const listed = LISTING.test(match[0]) || /\b(?:of|the) $/.test(before);
      const handed = /^(?:exchange|signing)\b/.test(match[0]) && !isAhead(before);
      const done = handed || CAME_OF_IT.test(text.slice(end)) || CAME_WITH.test(before);
      const status = done ? 'signed' : statusOf(before, after);
      if (status === 'mentioned' || status === 'ended' || (listed && this.#last)) continue;
      const { first, last } = tokensAt(sentence.skeleton, start, end);
      const range = { first, last, proper: false, kind: 'agreement', after: end };
      const told = partiesOf(sentence, story, { start, end }, range);
      // "further papers" of those who signed the one before
      const further =
        (told.guessed || told.parties.length === 0) &&
        known !== undefined &&
        /^(?:further|additional)\b/.test(match[0]);
      const { parties, guessed } = further ? known : told;
      const date =
        dateNear(sentence, start, end, true) ?? (status === 'signed' ? story.leadTime(sentence.index) : null);
      this.#last = {
        status,
        date,
        parties,
        guessed,
        noun: match.groups?.noun ?? '',
        sentence: sentence.index,
        end: /^one\b/.test(match[0]) ? start : end,
      };
    }
  }

  /** The papers that a sentence singles out, if it does. */
  singledOut(sentence: Resolved): Collection | undefined {
    const last = this.#last;
    const { text } = sentence.skeleton;
    if (!last || (sentence.index - last.sentence > REACH && !ONE_OF_THEM.test(text))) return undefined;
    const rest = sentence.index === last.sentence ? text.slice(last.end) : text;
    if (!LISTING.test(rest) && !(sentence.index === last.sentence + 1 && A_PAPER.test(rest))) return undefined;
    if (sentence.index > last.sentence) Object.assign(last, { sentence: sentence.index, end: 0 });
    return last;
  }

  /** Gives what is told of them all to those that are only named. */
  static share(collection: Collection, told: ToldAgreement): void {
    if (told.status !== 'mentioned' && told.status !== collection.status) return;
    // "another one" further on is of its kind
    if (!told.proper) collection.noun = told.name.split(OF_WHAT)[0] ?? collection.noun;
    told.status = collection.status;
    told.date = collection.date;
    if (collection.parties.length > 0 && (told.guessed || told.parties.length === 0)) told.parties = collection.parties;
  }

  /** "An agreement on security and one on oil": those told without a noun after one that is told with it. */
  static beside(sentence: Resolved, told: readonly ToldAgreement[]): ToldAgreement[] {
    const { skeleton, tokens } = sentence;
    const first = told.find(({ proper }) => !proper);
    if (!first || !/ (?:one|another) /.test(skeleton.text)) return [];
    const end = skeleton.marks.find((mark) => (tokens[mark.first]?.start ?? 0) >= first.end)?.at;
    if (end === undefined) return [];
    const noun = first.name.split(OF_WHAT)[0] ?? first.kind;
    return Collections.unnamed({ ...first, noun, end }, sentence, told);
  }

  /** "One deals with trade, another with tourism": those told without a noun. */
  static unnamed(collection: Collection, sentence: Resolved, told: readonly ToldAgreement[]): ToldAgreement[] {
    const { skeleton, tokens } = sentence;
    const from = sentence.index === collection.sentence ? collection.end : 0;
    return matches(SINGLE, skeleton.text).flatMap((match): ToldAgreement[] => {
      const at = match.index + match[0].length;
      if (match.index < from) return [];
      const rest = skeleton.text.slice(at);
      const closes = / , (?:concerning|covering|about|for|on|dealing with)$/.test(match[0]) ? rest.indexOf(' ,') : -1;
      const stop = closes >= 0 ? closes : (NEXT.exec(rest)?.index ?? rest.length);
      const drafted = DRAFTED.test(rest.slice(stop));
      const { first, last } = tokensAt(skeleton, at + 1, at + stop);
      const [start, end] = [tokens[first], tokens[last]];
      const topic = wordsOf(tokens, first, last).replace(/[ ,]+$/, '');
      if (!start || !end || !/^\p{L}/u.test(topic) || topic.split(' ').length > 16) return [];
      const like = told.findLast((one) => one.end <= start.start)?.name.split(OF_WHAT)[0];
      const noun = like === undefined ? undefined : singular(like);
      return [
        {
          name: `${noun ?? singular(collection.noun)} on ${topic.replace(/^(?:on|with|for|about) /, '')}`,
          also: [],
          kind: 'agreement',
          parties: collection.parties,
          status: drafted ? 'proposed' : collection.status,
          date: drafted ? null : collection.date,
          signatories: [],
          proper: false,
          guessed: collection.guessed,
          rule: 'agreement-of-several',
          sentence: sentence.index,
          start: start.start,
          end: end.end,
        },
      ];
    });
  }
}
