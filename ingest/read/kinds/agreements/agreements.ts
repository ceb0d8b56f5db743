// Instruments between parties, those of a document joined: each once, however often and in how many words it is told.

import type { Resolved } from '../../people/resolve.ts';
import { Alike } from '../../story/alike.ts';
import { withMovements } from '../../story/movements.ts';
import type { Story } from '../../story/story.ts';
import { isStateOrUnion } from '../../story/titled.ts';
import { withUnion } from '../../story/union.ts';
import { seeAlso } from '../../trace.ts';
import { Collections } from './agreement-collections.ts';
import { leftUnsaid } from './agreement-ellipsis.ts';
import { agreementsIn } from './agreement-nouns.ts';
import { namedBySigning, partnershipsByName } from './agreement-objects.ts';
import { type Further, leadOn, pointedAt } from './agreement-pointers.ts';
import { isSame, kept, sought } from './agreement-sameness.ts';
import type { ToldAgreement } from './told-agreement.ts';

export interface JoinedAgreement extends ToldAgreement {
  passages: { start: number; end: number }[];
}

/** What has been told so far. */
interface Telling {
  before: ToldAgreement[];
  collections: Collections;
}

/** Instruments told in one breath have the same parties, where only one of them says which. */
function shareParties(told: readonly ToldAgreement[]): void {
  const said = told.filter(({ guessed, parties }) => !guessed && parties.length > 1);
  const [one] = said;
  if (!one || said.length !== 1) return;
  for (const other of told)
    if ((other.guessed || other.parties.length === 0) && !other.proper) other.parties = one.parties;
}

/** No words point further back than so many sentences. */
const REACH = 4;

/** Those told in the sentences right before; what was told long ago costs nothing. */
function lately(before: readonly ToldAgreement[], { index }: Resolved): ToldAgreement[] {
  const old = before.findLastIndex(({ sentence }) => index - sentence > REACH);
  return before.slice(old + 1);
}

const THE_PARTIES = /\bthe (?:two |warring )?(?:parties|sides|foes|belligerents|rivals|adversaries)\b/;
const THE_SAME =
  /\bthe same (?:two |three )?(?:[a-z]+|<[OG]\d+>)? ?(?:had |have )?(?:also )?(?:signed|concluded|initialled|agreed)\b/;

/** "It supersedes the treaty of 2000". */
const IN_PLACE_OF =
  /\b(?:it|which|this|(?:treaty|agreement|pact|accord|deal|document|memorandum)) (?:also |thus |will )?(?:supersedes?|superseded|replac(?:es?|ed)|builds? on|complements?|amends?|updates?|renews?|supplements?)\b/;

/** "The parties concluded a protocol", "which the same two ministers signed": those of the instrument told last. */
function partiesTold(sentence: Resolved, told: readonly ToldAgreement[], before: readonly ToldAgreement[]): void {
  const last = before.at(-1);
  if (!last || last.parties.length === 0 || sentence.index - last.sentence > 8) return;
  const { text } = sentence.skeleton;
  if (THE_SAME.test(text)) for (const one of told) one.parties = last.parties;
  if (IN_PLACE_OF.test(text))
    for (const one of told) if (one.guessed || one.parties.length === 0) one.parties = last.parties;
  // of two states the sentence itself tells better
  if (last.parties.every((party) => isStateOrUnion(party)) || !THE_PARTIES.test(text)) return;
  for (const one of told) if (one.guessed || one.parties.length === 0) one.parties = last.parties;
}

/** "The Lake Partnership, a trade pact, which": a noun set beside a name says what it is; ", a trade pact, and a loan" goes on with a list. */
const isBeside = (named: ToldAgreement, { proper, start, end }: ToldAgreement, { text }: Story): boolean =>
  !proper &&
  start > named.end &&
  /^(?: \([^)]{1,20}\))?, an? $/.test(text.slice(named.end, start)) &&
  /^(?:, (?!and an?\b|an?\b|as well)|\.)/.test(text.slice(end, end + 14));

/** The agreements of a sentence; `before` are those told so far, and gets these. */
function toldIn(sentence: Resolved, story: Story, { before, collections }: Telling): ToldAgreement[] {
  collections.note(sentence, story, before.at(-1));
  const collection = collections.singledOut(sentence);
  const told = [
    ...agreementsIn(sentence, story, { told: before.length > 0, listed: collection !== undefined }),
    ...partnershipsByName(sentence, story),
  ];
  for (const named of told.filter(({ proper }) => proper)) {
    const at = told.findIndex((other) => isBeside(named, other, story));
    if (at >= 0) told.splice(at, 1);
  }
  shareParties(told);
  partiesTold(sentence, told, before);
  if (collection) {
    for (const one of told) Collections.share(collection, one);
    told.push(...Collections.unnamed(collection, sentence, told));
  } else told.push(...Collections.beside(sentence, told));
  told.push(...namedBySigning(sentence, story, told));
  for (const one of told) pointTo(one, before);
  told.push(...leftUnsaid(sentence, story, [...lately(before, sentence), ...told]));
  before.push(...told);
  return told;
}

const ADDED_TO =
  /^((?:additional |optional )?(?:protocol|annex|amendment|supplement|addendum)) to (?:it|the (?:agreement|treaty|accord|pact|deal))$/i;

/** "a protocol to it": to the one told last. */
function pointTo(told: ToldAgreement, before: readonly ToldAgreement[]): void {
  const kind = ADDED_TO.exec(told.name)?.[1];
  const base = kind ? (before.findLast(({ proper }) => proper) ?? before.at(-1)) : undefined;
  if (!base) return;
  told.name = `${kind} to the ${base.name}`;
  told.parties = base.parties;
}

/** The agreements of all sentences, each led on by what is said of it afterwards, or was said of it right before. */
function ledOn(sentences: readonly Resolved[], story: Story, telling: Telling): ToldAgreement[] {
  let ahead: { step: Further; sentence: number } | undefined;
  return sentences.flatMap((sentence) => {
    const known = telling.before.length > 0;
    const told = toldIn(sentence, story, telling);
    const [first] = told;
    if (!known && first && ahead && sentence.index - ahead.sentence <= 1) leadOn(first, ahead.step);
    const step = pointedAt(
      sentence,
      story,
      lately(telling.before, sentence).filter((one) => one.sentence < sentence.index || told.length === 0),
    );
    if (step) ahead = { step, sentence: sentence.index };
    return told;
  });
}

/** The agreements of a document, each once; the further step outweighs the mere mention. */
export function readAgreements(sentences: readonly Resolved[], story: Story): JoinedAgreement[] {
  const joined: JoinedAgreement[] = [];
  const telling: Telling = { before: [], collections: new Collections() };
  const index = new Alike<JoinedAgreement>();
  for (const told of ledOn(withMovements(withUnion(sentences)), story, telling)) {
    const known = index.find(sought(told), (other) => isSame(other, told));
    if (!known) {
      const first: JoinedAgreement = { ...told, passages: [{ start: told.start, end: told.end }] };
      joined.push(first);
      index.add(first, kept(first));
      continue;
    }
    if (told.proper && !known.proper) {
      Object.assign(known, { name: told.name, kind: told.kind, proper: true });
      if (told.status !== 'mentioned') Object.assign(known, { status: told.status, date: told.date });
    }
    known.passages.push({ start: told.start, end: told.end });
    seeAlso(known, told);
    if (known.status === 'mentioned') Object.assign(known, { status: told.status, date: told.date ?? known.date });
    if (known.parties.length === 0) known.parties = told.parties;
    index.add(known, kept(known));
  }
  return joined.filter((told) => !standsIn(told, joined));
}

const GENERAL = /^(?:agreement|accord|deal|pact|document|text|paper|declaration)$/;

/** "A deal that was concluded on Monday": whatever name it is given further on. */
const standsIn = (told: JoinedAgreement, all: readonly JoinedAgreement[]): boolean =>
  GENERAL.test(told.name) &&
  told.status !== 'proposed' &&
  all.some((other) => other.proper && other !== told && told.parties.every((party) => other.parties.includes(party)));
