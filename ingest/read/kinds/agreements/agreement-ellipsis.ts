// Instruments told by leaving the noun out: "the agreement with A is to be signed; B's was signed in June", "those with C and D", "a
// similar pact is being discussed with E", "F concluded its own". Each is of the kind of the one told before it; the party that the
// two have in common is whichever side the new words do not replace.
import { Cued } from '../../cues.ts';
import { matches } from '../../matches.ts';
import { wordsOf } from '../../mentions/pieces.ts';
import type { Resolved } from '../../people/resolve.ts';
import { type Item, itemsIn, tokensAt } from '../../skeleton.ts';
import { dateNear } from '../../story/circumstances.ts';
import { partyOf } from '../../story/parties.ts';
import type { Story } from '../../story/story.ts';
import { isState } from '../../story/titled.ts';
import { singular } from './agreement-plurals.ts';
import { type AgreementStatus, statusOf } from './agreement-steps.ts';
import type { ToldAgreement } from './told-agreement.ts';

const NOUNS = '(?:agreements?|pacts?|deals?|accords?|treat(?:y|ies)|documents?|papers?|texts?|memorand(?:um|a)|ones?)';
const LIKE_IT = `(?:(?:those|that|one|ones|another|the same|ours|theirs)|(?:a )?(?:similar|comparable|parallel) (?<noun>(?:[a-z-]+ ){0,2}${NOUNS})|${NOUNS} of (?:that|this|the same) (?:kind|sort|type|family))`;
const PARTNERS = String.raw`(?<with><[CB]\d+>(?:(?: (?:in|since) <D\d+>)?(?: ,| and|(?<= , <[CNB]\d+>) , and|(?: ,)? as well as)(?: , (?:since|from|in) <D\d+> ,)?(?: with)?(?: the)? <[CB]\d+>)*)`;
/** "Those with A and B", "one was signed in May with C", "a similar pact is being discussed with D". */
const THOSE = new Cued(
  new RegExp(
    String.raw`\b${LIKE_IT}(?: (?!with\b|on\b|and\b)(?:[a-z-]+|<[DL]\d+>)){0,7} (?:with|to)(?: the)? ${PARTNERS}`,
    'g',
  ),
);
/** "With A a similar agreement is under negotiation". */
const WITH_FIRST = new Cued(
  new RegExp(
    String.raw`(?:^|[,;] |\b(?:and|but|while) )with(?: the)? ${PARTNERS} (?:, [^,;]{1,40} , )?(?:(?:an? )?(?:${LIKE_IT})\b|(?:it|one|this)(?= (?:is|was|has|will)\b))`,
    'g',
  ),
);
/** "A's was signed", "A concluded its own". */
const OWN = new Cued(
  /(<[CB]\d+>) 's (?:own )?(?=(?:, [^,;]{3,60} , )?(?:was|were|is|has been|had been|entered|took|came|has) )/g,
);
const ITS_OWN =
  /(<[CB]\d+>)(?: , which|(?: , [^;]{3,70} ,)?) (?:has |had |also |then |already |since ){0,2}(?:(?:did|has done|have done) (?:likewise|the same|so too)|followed suit|(?:(?:is|are) (?:still |now |also )?(?:seeking|negotiating|preparing|drafting)|concluded|signed|completed|reached|(?<has>has|had|enjoys)|got|initialled|obtained|struck|negotiated|ratified|followed with|won) (?:(?:its|their) own|one of (?:its|their) own|one (?:too|as well)|the same|such an? (?:agreement|accord|deal|pact|treaty)|(?:an? )?(?:agreement|accord|deal|pact|treaty|one) (?:of (?:the same|this|that) (?:kind|sort|type)|like it)|a similar (?:agreement|accord|deal|pact|treaty|one)))(?! (?:with|to|in|on) (?:the )?<[CB])(?! (?!with|in|on|at|since|for years)[a-z])(?: ,)?(?<topic> on (?:an? |the )?[a-z-]+(?: [a-z-]+){0,3}(?= ,))?/g;

const TO_COME =
  /^[^.;]{0,40}\b(?:will|would|should|could|are to|is to|planned|expected|envisaged|being negotiated|under negotiation|to follow|soon)\b/;

const GAPPED = /^(?: (?:in|on) <D\d+>)?(?: ?[,.;]| and\b|$)/;

/** "Poland-Malta Air Services Agreement with X" → "Air Services Agreement". */
const core = (name: string): string =>
  singular(name)
    .replace(/^(?:\p{Lu}[\p{L}.]*[ -–—])+?(?:[-–—] ?)(?:\p{Lu}[\p{L}.]*) (?=\p{Lu})/u, '')
    .replace(/ (?:with|between|of(?= \p{Lu}[\p{L} ]* with)) .*$/u, '');

/** The party that the words "with X" of an instrument name. */
function partnerIn(base: ToldAgreement, { sentences }: Story): string | undefined {
  const at = / with /.exec(base.name)?.index;
  const told = sentences[base.sentence];
  if (at === undefined || !told) return undefined;
  const item = told.skeleton.items.find(({ first }) => {
    const start = told.tokens[first]?.start ?? -1;
    return start > base.start + at && start < base.end;
  });
  return item ? (partyOf(item) ?? undefined) : undefined;
}

/** The party of two that stays where a partner of another instrument is told: whose the first was. */
function holderOf(base: ToldAgreement, story: Story): string | undefined {
  const partner = partnerIn(base, story);
  if (partner !== undefined) return base.parties.find((party) => party !== partner);
  return base.parties.find((party) => party === story.home) ?? base.parties[0];
}

/** The party of two that stays where another holder is told: with whom the first was, a bloc, or whoever is abroad. */
function partnerOf(base: ToldAgreement, story: Story): string | undefined {
  const partner = partnerIn(base, story) ?? base.parties.find((party) => !isState(party));
  return partner ?? base.parties.find((party) => party !== story.home);
}

/** Where a construction stands: the instrument before it, the party in common, offset of its words. */
interface Found {
  sentence: Resolved;
  base: ToldAgreement;
  own: string;
  at: number;
  status: AgreementStatus;
  /** What it is called, before its partner. */
  name: string;
}

function like(item: Item, { sentence, base, own, at, status, name }: Found): ToldAgreement[] {
  const party = partyOf(item);
  const [start, end] = [sentence.tokens[item.first], sentence.tokens[item.last]];
  if (!party || party === own || base.parties.includes(party) || !start || !end) return [];
  const told: ToldAgreement = {
    ...base,
    name: name.replace('*', wordsOf(sentence.tokens, item.first, item.last)),
    also: [],
    parties: [own, party].sort(),
    status,
    date: dateNear(sentence, at),
    signatories: [],
    proper: true,
    guessed: false,
    rule: 'agreement-unsaid',
    sentence: sentence.index,
    start: start.start,
    end: end.end,
  };
  return [told];
}

/** The instrument of two parties that words at an offset point back to: the last told before them in the sentence, else the first of the one before. */
function baseOf(sentence: Resolved, offset: number, told: readonly ToldAgreement[]): ToldAgreement | undefined {
  const two = told.filter(({ parties, sentence: n }) => parties.length === 2 && sentence.index - n <= 2);
  const bonds = two.filter(({ kind }) => !/declaration|statement/.test(kind));
  const near = bonds.length > 0 ? bonds : two;
  const start = sentence.tokens[tokensAt(sentence.skeleton, offset, offset + 1).first]?.start ?? 0;
  const here = near.findLast((one) => one.sentence === sentence.index && one.start < start);
  const last = near.findLast((one) => one.sentence < sentence.index)?.sentence;
  return here ?? near.find((one) => one.sentence === last);
}

/** "A's was signed", "A concluded its own": another holder. */
function byHolder(sentence: Resolved, story: Story, told: readonly ToldAgreement[]): ToldAgreement[] {
  const { skeleton } = sentence;
  return [OWN, ITS_OWN].flatMap((pattern) =>
    matches(pattern, skeleton.text).flatMap((match) => {
      const [item] = itemsIn(skeleton, match[1] ?? '');
      const base = baseOf(sentence, match.index, told);
      const behind = itemsIn(skeleton, skeleton.text.slice(match.index + match[0].length), 'CB').map(partyOf);
      const named = behind.find((party) => party !== null && base?.parties.includes(party));
      const own = base && (partnerIn(base, story) ?? named ?? partnerOf(base, story));
      // "Paris's was signed" after an instrument that names no partner is anything
      if (!item || !own || (pattern === OWN && !/ with /.test(base.name))) return [];
      const at = match.index + match[0].length;
      const step = pattern === OWN ? statusOf('', skeleton.text.slice(at)) : statusOf(match[0], '');
      const unsaid = match.groups?.has ? 'in force' : 'signed';
      const status = step === 'mentioned' && pattern === ITS_OWN ? unsaid : step;
      const { topic } = match.groups ?? {};
      const beside = / with .*$/.exec(base.name)?.[0] ?? '';
      const name = topic ? `${core(base.name).replace(/ on .*$/, '')}${topic}` : `${core(base.name)} of *${beside}`;
      return like(item, { sentence, base, own, at, status, name });
    }),
  );
}

/** "One with A", "a similar pact is being discussed with B": another partner. */
function byPartner(sentence: Resolved, story: Story, told: readonly ToldAgreement[]): ToldAgreement[] {
  const { skeleton, tokens } = sentence;
  const { text } = skeleton;
  const found: ToldAgreement[] = [];
  const all = [...matches(THOSE, text), ...matches(WITH_FIRST, text)].sort((a, b) => a.index - b.index);
  for (const match of all) {
    const base = baseOf(sentence, match.index, [...told, ...found]);
    if (!base) continue;
    const subject = itemsIn(skeleton, text.slice(0, match.index), 'CB')
      .filter(({ first }) => base.sentence < sentence.index || (tokens[first]?.start ?? 0) < base.start)
      .map(partyOf)
      .findLast((party) => party !== null && base.parties.includes(party));
    const own = subject ?? holderOf(base, story);
    if (!own) continue;
    const rest = text.slice(match.index + match[0].length);
    const step = statusOf(match[0], rest.split(/ ; | , (?:while|and|but) /)[0] ?? '');
    // "came into force in April, one with Chile in May": the verb is left out too
    const gapped = base.sentence === sentence.index && GAPPED.test(rest) ? base.status : 'signed';
    const status = step !== 'mentioned' ? step : TO_COME.test(rest) ? 'proposed' : gapped;
    const noun = match.groups?.noun?.replace(/\bones?$/, '');
    const name = `${noun ? singular(noun) : core(base.name)} with *`;
    for (const item of itemsIn(skeleton, match.groups?.with ?? '', 'CB'))
      found.push(...like(item, { sentence, base, own, at: match.index, status, name }));
  }
  return found;
}

/** The instruments that a sentence tells without naming them, after one of their kind. */
export const leftUnsaid = (sentence: Resolved, story: Story, told: readonly ToldAgreement[]): ToldAgreement[] =>
  told.length === 0 ? [] : [...byHolder(sentence, story, told), ...byPartner(sentence, story, told)];
