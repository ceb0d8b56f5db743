// What is said further on of an instrument already told: "they put their names to it on Monday", "the treaty entered into force in May".
// Only a verb that has the pronoun or the noun as its own subject or object counts.
import { Cued } from '../../cues.ts';
import { matches } from '../../matches.ts';
import type { Resolved } from '../../people/resolve.ts';
import { tokensAt } from '../../skeleton.ts';
import { dateNear } from '../../story/circumstances.ts';
import type { Story } from '../../story/story.ts';
import { type AgreementStatus, isAhead } from './agreement-steps.ts';
import type { ToldAgreement } from './told-agreement.ts';

const CUE = new Cued(
  /\b(?:sign\w*|inked|initialled|concluded|names?|ratif\w+|approved|force|effect|sealed|adopted|issued)\b/,
);
const IT =
  /\b(?:it|this|both|the (?:(?!<)[a-z-]+ ){0,2}?(?:agreement|accord|pact|treaty|deal|document|text|paper|declaration|statement|memorandum|protocol|convention|instrument|documents|agreements|accords))(?= |$)/g;

const DONE_AFTER =
  /^(?: ,[^,;]{1,80},)? (?:was|were|has been|have been|had been|is|are) (?:(?!to |due |expected |not |being )\w+ ){0,2}?(?:(?<signed>signed|inked|initialled|concluded|sealed|adopted|issued)|(?<ratified>ratified))\b/;
const COMING_AFTER =
  /^ (?:will|would|should|is to|are to|is due to|is expected to|is set to|is scheduled to|are due to|are expected to) (?:\w+ ){0,2}?be (?:\w+ )?(?:signed|inked|concluded|initialled)\b/;
const FORCE_AFTER =
  /^ (?:(?:has |had )?(?:entered|came|come|gone|went) into (?:force|effect)|took effect|(?:is|are|has been|have been) in (?:force|effect|place))\b/;
const BEFORE =
  /\b(?:(?<signed>signed|inked|initialled|concluded|sealed|(?:put|set|appended) (?:their|his|her|its|<H\d+>) (?:names?|signatures?|initials?|pens?) to)|(?<ratified>ratified)|(?<force>in force since <D\d+> ,)) $/;

const RANK: Readonly<Record<AgreementStatus, number>> = {
  mentioned: 0,
  proposed: 1,
  negotiating: 2,
  signed: 3,
  ratified: 4,
  'in force': 5,
  ended: 6,
};

/** A step told of an instrument further on. */
export interface Further {
  status: AgreementStatus;
  date: string | null;
  /** Where in the text it is pointed at. */
  at: number;
}

/** The steps that a sentence tells of "it" or "the agreement". */
function stepsIn(sentence: Resolved, story: Story): Further[] {
  const { text } = sentence.skeleton;
  if (!CUE.test(text)) return [];
  return matches(IT, text).flatMap((match): Further[] => {
    const token = sentence.tokens[tokensAt(sentence.skeleton, match.index, match.index + 1).first];
    const where = { at: token?.start ?? sentence.start };
    const [before, after] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
    const done = DONE_AFTER.exec(after)?.groups;
    const verb = BEFORE.exec(before.slice(-60));
    const ahead = verb !== null && isAhead(before.slice(0, before.length - Math.min(60, before.length) + verb.index));
    const date = dateNear(sentence, match.index, match.index + match[0].length, true);
    const at = date ?? story.leadTime(sentence.index);
    if (FORCE_AFTER.test(after) || verb?.groups?.force) return [{ ...where, status: 'in force', date }];
    if (done?.ratified || (verb?.groups?.ratified && !ahead)) return [{ ...where, status: 'ratified', date: at }];
    if (done?.signed || (verb?.groups?.signed && !ahead)) return [{ ...where, status: 'signed', date: at }];
    return COMING_AFTER.test(after) || (verb?.groups?.signed && ahead) ? [{ ...where, status: 'proposed', date }] : [];
  });
}

/** How many sentences before the pronoun the instrument may stand. */
const REACH = 4;

/** Leads the instrument told last on by what the sentence says of it; gives what it says of one that is told only afterwards. */
export function pointedAt(sentence: Resolved, story: Story, before: readonly ToldAgreement[]): Further | undefined {
  const steps = stepsIn(sentence, story);
  if (steps.length === 0) return undefined;
  let ahead: Further | undefined;
  for (const step of steps) {
    const known = before.findLast(({ end, sentence: n }) => end <= step.at && sentence.index - n <= REACH);
    if (known) leadOn(known, step);
    else ahead ??= step;
  }
  return ahead;
}

/** Gives an instrument a step that leads further than its own. */
export function leadOn(told: ToldAgreement, { status, date }: Further): void {
  if (RANK[status] <= RANK[told.status]) {
    if (status === told.status && told.date === null) told.date = date;
    return;
  }
  if (told.status === 'ended') return;
  told.status = status;
  told.date = date ?? (status === 'signed' ? told.date : null);
}
