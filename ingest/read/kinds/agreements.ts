// Instruments between parties, those of a document joined: each once, however often and in how many words it is told.

import type { Resolved } from '../people/resolve.ts';
import { seeAlso } from '../trace.ts';
import { leftUnsaid } from './agreement-ellipsis.ts';
import { agreementsIn } from './agreement-nouns.ts';
import { namedBySigning, partnershipsByName } from './agreement-objects.ts';
import { isSame, kept, sought } from './agreement-sameness.ts';
import { Alike } from './alike.ts';
import type { Story } from './story.ts';
import type { ToldAgreement } from './told-agreement.ts';

export interface JoinedAgreement extends ToldAgreement {
  passages: { start: number; end: number }[];
}

/** The agreements of a sentence; `before` are those told so far, and gets these. */
function toldIn(sentence: Resolved, story: Story, before: ToldAgreement[]): ToldAgreement[] {
  const told = [...agreementsIn(sentence, story), ...partnershipsByName(sentence)];
  told.push(...namedBySigning(sentence, story, told));
  for (const one of told) pointTo(one, before);
  told.push(...leftUnsaid(sentence, [...before, ...told]));
  before.push(...told);
  return told;
}

const ADDED_TO =
  /^((?:additional |optional )?(?:protocol|annex|amendment|supplement|addendum)) to (?:it|the (?:agreement|treaty|accord|pact|deal))$/i;

/** "a protocol to it": to the one told last. */
function pointTo(told: ToldAgreement, before: readonly ToldAgreement[]): void {
  const kind = ADDED_TO.exec(told.name)?.[1];
  const base = before.findLast(({ proper }) => proper) ?? before.at(-1);
  if (!kind || !base) return;
  told.name = `${kind} to the ${base.name}`;
  told.parties = base.parties;
}

/** The agreements of a document, each once; the further step outweighs the mere mention. */
export function readAgreements(sentences: readonly Resolved[], story: Story): JoinedAgreement[] {
  const joined: JoinedAgreement[] = [];
  const before: ToldAgreement[] = [];
  const index = new Alike<JoinedAgreement>();
  for (const told of sentences.flatMap((sentence) => toldIn(sentence, story, before))) {
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
  return joined;
}
