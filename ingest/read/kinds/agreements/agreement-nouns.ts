// Instruments by their nouns: "the EU–Viet Nam Free Trade Agreement (EVFTA)", "a memorandum of understanding on fisheries".
// Uncountable masses ("more than 70 documents") and the verb "agreed" are no agreements.
import { countryName } from '../../../../model/countries.ts';
import { Cued } from '../../cues.ts';
import { INSTRUMENTS } from '../../lexicon/instruments.ts';
import { matches } from '../../matches.ts';
import { wordsOf } from '../../mentions/pieces.ts';
import type { Resolved } from '../../people/resolve.ts';
import { peopleIn } from '../../skeleton.ts';
import type { Story } from '../../story/story.ts';
import { isState } from '../../story/titled.ts';
import { saidBy } from './agreement-clauses.ts';
import { partiesOf } from './agreement-parties.ts';
import { seenAgreement } from './agreement-parts.ts';
import { type AgreementNoun, type AgreementPhrase, nounAt, phraseOf } from './agreement-phrase.ts';
import { partnersOf, singledOut, singular, topicsOf } from './agreement-plurals.ts';
import { type Before, isNone, isRefused } from './agreement-refusals.ts';
import { standingOf } from './agreement-standing.ts';
import type { ToldAgreement } from './told-agreement.ts';

const NOUN = new Cued(
  new RegExp(String.raw`(?<![\w-])(?:${INSTRUMENTS.map(([words]) => `(?:${words})`).join('|')})(?![\w-])`, 'g'),
);

/** The instruments that a sentence tells of by their nouns. */
export function agreementsIn(sentence: Resolved, story: Story, before: Before): ToldAgreement[] {
  const { skeleton, tokens } = sentence;
  const found: ToldAgreement[] = [];
  for (const match of matches(NOUN, skeleton.text)) {
    const noun = nounAt(sentence, match);
    if (found.some((other) => other.end >= (tokens[noun.at.first]?.end ?? 0))) continue;
    const told = fromNoun(sentence, story, noun, { ...before, told: before.told || found.length > 0 });
    for (const one of told ? oneByOne(sentence, noun, told) : []) {
      if (story.trace) one.seen = [seenAgreement(sentence, story, one, noun.at.first)];
      found.push(one);
    }
  }
  return found;
}

/** A plural as its single instruments, where the sentence tells them apart. */
function oneByOne(sentence: Resolved, { words, end }: AgreementNoun, told: ToldAgreement): ToldAgreement[] {
  const noun = singular(words);
  if (noun === words) return [told];
  const singled = told.proper ? [] : singledOut(sentence, end);
  if (singled.length > 0) return singled.map((tail) => ({ ...told, name: `${noun} ${tail}` }));
  // "Memoranda of Understanding: on A, on B"
  const bare = !told.proper || told.name.toLowerCase() === words;
  const topics = bare ? topicsOf(sentence, end) : [];
  if (topics.length > 0) return topics.map((topic) => ({ ...told, name: `${noun} ${topic}` }));
  const partners = partnersOf(sentence, end);
  const [partner] = partners;
  // "A and B signed their agreements with C": each has one
  if (partner && partners.length === 1 && told.parties.length > 1 && !told.parties.includes(partner.party))
    return told.parties.map((party) => ({
      ...told,
      name: `${singular(told.name).replace(/ with .*$/, '')} of ${countryName(party) ?? party} with ${partner.words}`,
      parties: [party, partner.party].sort(),
    }));
  const mine = told.parties.filter((party) => partners.every((partner) => partner.party !== party));
  const [own] = mine;
  if (partners.length < 2 || mine.length !== 1 || !own) return [told];
  const head = told.proper ? singular(told.name.replace(/ with .*$/, '')) : noun;
  return partners.map(({ party, words: partner }) => ({
    ...told,
    name: `${head} with ${partner}`,
    parties: [own, party].sort(),
  }));
}

/** "the 13th Five-Year Plan": plans are counted by the state that makes them. */
const NUMBERED = /^(?:\d+(?:st|nd|rd|th)|[a-z-]+th|first|second|third)$/;

/** "The ministry's work programme". */
const OWNED = /\b(?:ministry|minister|government|cabinet|party|department|agency|country|embassy) 's $/;

function fromNoun(sentence: Resolved, story: Story, noun: AgreementNoun, told: Before): ToldAgreement | undefined {
  if (isNone(sentence, noun, told)) return undefined;
  const phrase = phraseOf(sentence, noun);
  if (isRefused(sentence, story, phrase, told)) return undefined;
  const { skeleton, tokens } = sentence;
  const { first, last, words, kind, proper, dated } = phrase;
  const after = skeleton.marks.find((mark) => mark.first > last)?.at ?? skeleton.text.length;
  const { parties, guessed } = partiesOf(sentence, story, phrase, { first, last, proper, kind, after });
  // a plan of one government is no agreement
  const ofItsOwn = NUMBERED.test(tokens[first - 1]?.lower ?? '') || OWNED.test(phrase.before) || !parties.some(isState);
  if (/(?:plan|programme|program)s?$/.test(words) && ofItsOwn) return undefined;
  if (/^road ?maps$/.test(words) && guessed) return undefined;
  // "China-Africa Cooperation Vision": of two
  if (/^(?:vision|outlook|blueprint)$/.test(words) && !/\p{L}[-–]\p{Lu}/u.test(wordsOf(tokens, first, last)))
    return undefined;
  // nor is what two firms sign without a word on what it is
  const bare = !proper && first === last && dated === undefined;
  if (bare && parties.length > 0 && !parties.some((party) => party === 'EU' || countryName(party))) return undefined;
  const [start, end] = [tokens[first], tokens[Math.max(last, dated ?? last)]];
  if (!start || !end) return undefined;
  const opens = skeleton.marks.findLast((mark) => mark.first <= first)?.at ?? phrase.start;
  const { status, date } = standingOf(sentence, story, phrase, { opens: Math.min(opens, phrase.start), after });
  return {
    ...namesOf(sentence, story, phrase, end.end),
    kind,
    parties,
    status,
    date,
    signatories: status === 'signed' ? signers(sentence, phrase.start) : [],
    proper,
    guessed,
    rule: proper ? 'agreement-named' : 'agreement-described',
    sentence: sentence.index,
    start: start.start,
    end: end.end,
  };
}

/** "a joint statement titled 'A Shared Future'". */
const TITLED =
  /^,? (?:titled|entitled|headed|named|called|under the title|with the title|by the title)(?: of)?,? ["“'‘]([^"”“]{5,100}?)["”'’](?!\p{L})/u;

/** "ended with a joint statement, 'Waters for All'": a title of several words in capitals right behind it. */
const TITLED_ASIDE = /^, ["“](\p{Lu}[\p{L}’'-]*(?: [\p{L}\d’',&-]+){0,12} \p{Lu}[\p{L}\d’'-]*),?["”](?!\p{L})/u;

/** "a treaty with Vanuatu, known as the Nakamal Agreement". */
const CALLED =
  /^,? (?:which is |that is |to be )?(?:(?:best |widely |also )?known as|called|named|dubbed|christened) (?:the )?((?:\p{Lu}[\p{L}'’-]*)(?: (?:(?:of|on|for|and) )?(?:the )?\p{Lu}[\p{L}'’-]*)+)/u;

/** "An agreement was signed with Peru": with whom, where that is all that is said of it. */
const WITH_WHOM =
  /^ (?:was|were|has been|had been) (?:\w+ly )?(?:signed|concluded|initialled|negotiated|reached|struck)( with (?:the )?\p{Lu}[\p{L}'’-]*(?: (?:of (?:the )?)?\p{Lu}[\p{L}'’-]*)*)/u;

/** The name whose first letters stand in brackets behind it, wherever the text tells it. */
const inFull = (letters: string, text: string): string | undefined =>
  /^[A-Z]{3,8}$/.test(letters)
    ? new RegExp(String.raw`((?:\p{Lu}[\p{L}-]+ (?:(?:and|of|for|on) (?=\p{Lu}))?){2,8})\(${letters}\)`, 'u')
        .exec(text)?.[1]
        ?.trim()
    : undefined;

/** What an instrument whose words end at offset `end` of the text is called, with the title that follows, and its short forms. */
function namesOf(
  { tokens }: Resolved,
  { text }: Story,
  { first, last, head, tail, proper, dated, short }: AgreementPhrase,
  end: number,
): Pick<ToldAgreement, 'name' | 'also'> {
  const bare = tail === '' && !proper && head === '';
  const words = wordsOf(tokens, first, bare ? Math.max(last, dated ?? last) : last);
  const inside = / \((\p{Lu}[\p{L}\d-]*)\)/u.exec(words);
  const rest = text.slice(end, end + 150);
  const on = bare && dated === undefined ? saidBy(rest) : undefined;
  const plain = `${inside ? words.replace(inside[0], '') : (inFull(words, text) ?? words)}${bare ? (on === undefined ? (WITH_WHOM.exec(rest)?.[1] ?? '') : ` on ${on}`) : ''}`;
  const title = (TITLED.exec(rest) ?? TITLED_ASIDE.exec(rest))?.[1];
  const called = proper ? undefined : CALLED.exec(rest)?.[1];
  return {
    name: called ?? (title ? `${plain} '${title}'` : plain),
    also: [short, inside?.[1], called ? plain : undefined].filter((form) => form !== undefined),
  };
}

function signers(sentence: Resolved, at: number): number[] {
  const { text } = sentence.skeleton;
  const before = /(<[PG]\d+>(?: (?:,|and|, and) <P\d+>)*) (?:[\w-]+ ){0,3}(?:signed|inked|initialled) [^.;]*$/.exec(
    text.slice(0, at),
  );
  const by = /\bsigned (?:[\w-]+ ){0,6}by ((?:the )?<[PG]\d+>(?: (?:,|and|, and) (?:the )?<P\d+>)*)/.exec(
    text.slice(at),
  );
  return peopleIn(sentence.skeleton, `${before?.[1] ?? ''} ${by?.[1] ?? ''}`);
}
