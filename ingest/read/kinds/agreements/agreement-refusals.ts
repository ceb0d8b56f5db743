// What only looks like an instrument: laws, halls, a ceasefire that is wished for, a noun that points back, several that cannot be told
// apart, a plan of one mind. Whatever has a name, a date or a pair of countries of its own is refused for less.
import type { Resolved } from '../../people/resolve.ts';
import { withList } from '../../story/parties.ts';
import type { Story } from '../../story/story.ts';
import type { Token } from '../../tokens.ts';
import { hasOwnClause, isPutForward, ownStep, pastOwners, saidBy } from './agreement-clauses.ts';
import { GENERAL, isBareSigned, isSigned } from './agreement-papers.ts';
import type { AgreementNoun, AgreementPhrase } from './agreement-phrase.ts';
import { singledOut, singular, topicsOf } from './agreement-plurals.ts';
import { statusOf } from './agreement-steps.ts';

/** What the text has told before this noun. */
export interface Before {
  /** Whether an instrument has been told already. */
  told: boolean;
  /** Whether the sentence singles out papers told of together. */
  listed: boolean;
}

/** "Kuala Lumpur Convention Centre", "Treaty Organization": the noun is part of another name. */
const NOT_PAPER =
  /^(?:Centre|Center|Hall|Office|Secretariat|Commission|Committee|Council|Organi[sz]ation|Authority|Party|Association|Area|Zone|Group|Bureau|Body)$/;

/** "National Accord and Reconciliation Act" is a law. */
function isLaw(tokens: readonly Token[], last: number): boolean {
  for (let i = last + 1; i < last + 6; i++) {
    const token = tokens[i];
    if (!token || !(token.capital || /^(?:and|of)$/.test(token.lower))) return false;
    if (/^(?:Act|Bill|Law)$/.test(token.plain)) return true;
  }
  return false;
}

const KEPT =
  /\b(?:agreed|agree|announced|signed|signing|reached|brokered|declared|took effect|in effect|in force|holding|held|broken|broke|violat\w+|struck|concluded|observ\w+|sealed|negotiated|mediated)\b/;

const BEGAN =
  /^[^,;.]{0,60}\b(?:began|begins|has begun|came into|went into|entered into|is in place|took hold|has held|runs? until|ran out)\b/;

const WANTED =
  /\b(?:call\w* for|urg\w+|demand\w*|appeal\w* for|propos\w+|want\w*|seek\w*|plead\w*|push\w* for|need for|until|possible|hopes? for|towards?|refus\w+|reject\w*)(?: [\w-]+){0,4} $/;

/** A ceasefire that is only wished for, a "deal" that nobody has made or talks about. */
function isLoose({ kind, words, start, end }: AgreementNoun, text: string): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 70), start), text.slice(end, end + 70)];
  if (kind === 'ceasefire') return WANTED.test(before) || !(KEPT.test(before) || KEPT.test(after) || BEGAN.test(after));
  if (!/^deals?$/.test(words) && kind !== 'annex') return false;
  // "wants a deal with A": with whom is said
  if (/\ban? (?:[a-z-]+ )?$/.test(before) && /^ (?:with|between)(?: the)? <[CB]/.test(after)) return false;
  return (
    WANTED.test(before) ||
    !/\b(?:sign\w*|inked|struck|reached|clinched|sealed|concluded|negotiat\w+|initialled|brokered|finali[sz]ed)\b/.test(
      `${before} ${after}`,
    )
  );
}

/** Heads that are an instrument by themselves wherever they are told of: a joint statement needs no subject. */
const WHOLE = /(?:statement|declaration|communiqu[ée])s?$/;
const BARE_HEADS =
  /^(?:agreement|accord|protocol|declaration|convention|treaty|statute|pact|compact|concordat|charter|roadmap|road map|deal|annex|truce|ceasefire|cease-fire|armistice)s?$/;
const MANY =
  /\b(?:many|several|some|\d+|dozens of|number of|more than|over|all|these|those|other|various|existing|signed|of|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?)(?: [\w-]+){0,2} $/;
const NEGATED =
  /\b(?:no|any|without an?|without|such an?|such|neither|not an?|of an?y|every|what|(?:nothing|word|mention|short|instead) of an?|rather than an?|lacks? an?)(?: [\w-]+)? $/;

/** Before the noun: it tells of one mind and of no paper. */
const IN_AGREEMENT = /\b(?:in|reach\w*|into)(?: (?:full|complete|total|broad|close|general|perfect|mutual|common))? $/;

/** Subjects that many papers share: "the trade deal" may be any that was told of. */
const COMMON =
  /^(?:(?:free[- ])?trade|peace|security|cooperation|partnership|framework|ceasefire|border|final|joint)\b/;

/** "The fisheries agreement": what it is on tells it from others, unless any before it may be meant. */
const isTheOne = ({ words, head, before }: AgreementPhrase, told: boolean): boolean =>
  /\bthe $/.test(before) &&
  singular(words) === words &&
  (head !== '' || words.includes(' ')) &&
  !(told && COMMON.test(head || words));

/** Whether the words are no instrument of their own: "in agreement with", "reached agreement", "the two deals", "no deal". */
function isBare(phrase: AgreementPhrase, told: boolean): boolean {
  const { before, words: noun, tail, head } = phrase;
  if (NEGATED.test(before)) return true;
  const whole = WHOLE.test(noun) && noun.includes(' ');
  // "the trade deal" points back
  if (!whole && /\b(?:the|this|that|these|those|whose) $/.test(before) && tail === '') return !isTheOne(phrase, told);
  if (!BARE_HEADS.test(noun)) return /s$/.test(noun) && MANY.test(before) && tail === '';
  if (/^(?:truce|ceasefire|cease-fire|armistice)/.test(noun)) return false;
  if (IN_AGREEMENT.test(before) || (/\b(?:full|mutual|general|common) $/.test(before) && tail === '')) return true;
  if (head !== '' && !/s$/.test(noun)) return false;
  return tail === '';
}

/** "The treaty is being drafted", before any other is told of: what has been settled is about to be put on paper. */
const isUnderWay = (lead: string, rest: string): boolean =>
  /\bthe $/.test(lead) && /^(?:proposed|negotiating)$/.test(statusOf('', rest.split(/[,.;]/)[0] ?? ''));

/** Whether a noun that otherwise points back is an instrument of its own: a clause says what was done with it, or it is the first. */
function toldByItself({ skeleton }: Resolved, { words, start, end, head }: AgreementPhrase, told: boolean): boolean {
  if (/s$/.test(words)) return false;
  const rest = pastOwners(skeleton.text.slice(end));
  if (hasOwnClause(rest)) return true;
  const lead = skeleton.text.slice(0, start);
  if (/\ban? (?:[a-z-]+ )?$/.test(lead) && (saidBy(rest) !== undefined || isPutForward(lead, rest))) return true;
  const first = !told || head !== '' || words.includes(' ') || /\b(?:an?|another) (?:[a-z-]+ )?$/.test(lead);
  if (!first || /\bno (?:[a-z]+ ){1,4}(?:has|have|had) [^,;]*$/.test(lead)) return false;
  return ownStep(rest) !== undefined || isBareSigned(lead, rest) || (!told && isUnderWay(lead, rest));
}

/** Whether a word is one for any paper at all. */
const isGeneral = (words: string): boolean => GENERAL.test(words.replace(/^exchange /, ''));

const TOPIC = /^ (?:on|for|about|concerning)(?: (?!that |which )[a-z-]+){1,6}(?= (?:that|which) )/;

/** Whether a general word for a paper stands for one that is signed, or for one of several that are. */
const isPaper = ({ skeleton }: Resolved, { words, start, end }: AgreementNoun, listed: boolean): boolean =>
  (listed && !/s$/.test(words)) ||
  isSigned(skeleton.text.slice(0, start), skeleton.text.slice(end)) ||
  hasOwnClause(skeleton.text.slice(end).replace(TOPIC, ''));

/** Whether a noun is refused whatever words belong to it: the short form in brackets, a general word that nobody signs. */
export function isNone(sentence: Resolved, noun: AgreementNoun, { listed }: Before): boolean {
  const { tokens } = sentence;
  const { at, words, capital } = noun;
  // "free trade agreement (FTA)"
  if (tokens[at.first - 1]?.plain === '(' && tokens[at.last + 1]?.plain === ')') return true;
  return isGeneral(words) && !capital && !listed && !isPaper(sentence, noun, listed);
}

/** Several that the sentence does not tell apart. */
function isMass(sentence: Resolved, story: Story, { words, end, before, tail }: AgreementPhrase): boolean {
  if (/s$/.test(words) && /\b(?:other|more|several|many|various|further)\b/.test(`${before} ${tail}`)) return true;
  return (
    /(?:s|memoranda)$/.test(words) &&
    !/conduct$|notes$|customs$/.test(words) &&
    (!/^(?:on|for) /.test(tail) || /(?:document|paper|text|instrument)s$/.test(words)) &&
    withList(sentence, story, sentence.skeleton.text.slice(end, end + 90)).length === 0 &&
    singledOut(sentence, end).length === 0 &&
    topicsOf(sentence, end).length === 0
  );
}

/** "That was a pact of mutual defence": what was told before is said to be one. */
const PREDICATE =
  /(?:^|[;:] |, (?:and |but )?)(?:(?:for|to) (?:the )?<[A-Z]\d+> (?:, )?)?(?:that|this|it) (?:is|was|remains|remained|will be|would be) (?:an?|the (?:first|second|third|last|latest|only)) (?:[a-z-]+ )?$/;

/** "Treaties of that sort" (agreement-ellipsis.ts). */
const LIKE_IT = /^ of (?:this|that|such|the same) (?:kind|sort|type|family)\b/;

/** Whether a noun without a name of its own points back, is a mass or is no paper at all. */
function isVague(sentence: Resolved, story: Story, phrase: AgreementPhrase, { told, listed }: Before): boolean {
  const { words, kind, head, tail, joint, dated, short } = phrase;
  if (told && dated === undefined && PREDICATE.test(sentence.skeleton.text.slice(0, phrase.start))) return true;
  const apart =
    topicsOf(sentence, phrase.end).length > 0 ||
    joint ||
    dated !== undefined ||
    short !== undefined ||
    kind === 'accession document';
  if (singular(words) !== words && LIKE_IT.test(sentence.skeleton.text.slice(phrase.end))) return true;
  if (!apart && isBare(phrase, told) && !toldByItself(sentence, phrase, told)) return true;
  if (isGeneral(words) && ((head === '' && tail === '') || !isPaper(sentence, phrase, listed))) return true;
  return (
    isMass(sentence, story, phrase) ||
    /^of (?:(?:their|its|his|her) own(?! with\b)|(?:our|my|all|the) (?:lifetimes?|time|century|decade)|a similar|this|that|such|its kind|the (?:same )?(?:kind|sort|type|family))\b/.test(
      tail,
    )
  );
}

/** "The 9th general convention of her party" gathers people; a communique in which somebody says something is his own. */
const NONE =
  /\b(?:(?:\d+(?:st|nd|rd|th)|party)(?: [\w-]+){0,5}|general|national) conventions?$|\b(?:(?:said|says|stat(?:ed|es)|announc(?:ed|es)|wrote|reads?|runs?|told|according to) (?:[^,;.]{1,40} )?|(?:its|his|her|<H\d+>|office|ministry|presidency|palace|government) (?:'s )?)communiqu[ée]s?$/;

/** Whether the noun with its words is no instrument. */
export function isRefused(sentence: Resolved, story: Story, phrase: AgreementPhrase, before: Before): boolean {
  const { tokens, skeleton } = sentence;
  const { at, capital, proper, joint, dated, end } = phrase;
  const next = tokens[at.last + 1];
  if (!proper && isVague(sentence, story, phrase, before)) return true;
  if (!joint && NONE.test(`${phrase.before}${phrase.head} ${phrase.words}`.replace(/ +/g, ' '))) return true;
  if ((capital && NOT_PAPER.test(next?.plain ?? '')) || /^(?:cent(?:re|er)|hall)$/.test(next?.lower ?? '')) return true;
  if (capital && isLaw(tokens, at.last)) return true;
  const loose = !joint && dated === undefined && isLoose(phrase, skeleton.text);
  return loose && !hasOwnClause(skeleton.text.slice(end));
}
