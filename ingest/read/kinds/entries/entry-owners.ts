// Whose a bare title is in an entry without a subject: the host's, the traveller's own for whoever came along; and ranks and styles
// by which such an entry names somebody who is given no other title ("met with General X").
import type { Annotated, AnnotatedSentence } from '../../annotate.ts';
import { OWN_TITLES, SENT } from '../../lexicon/offices.ts';
import { isSaidBy } from '../../lexicon/protocol.ts';
import { journeyAt } from '../../people/journey.ts';
import type { PersonMention } from '../../people/roster.ts';
import { titleKey } from '../../people/titles.ts';
import { type Holding, isState, type Titled, toldHolding } from '../../story/titled.ts';
import { entryRoles } from './entry-roles.ts';

/** "Trade Commissioner X" where the text speaks of the European Union. */
const commissionerOf = (key: string, { sentences }: Annotated): string | undefined =>
  /^(?!high |police |human )\w+(?: \w+)? commissioner$/.test(key) &&
  sentences.some(({ pieces }) =>
    pieces.some(
      (piece) =>
        (piece.kind === 'country' && piece.code === 'EU') ||
        (piece.kind === 'body' && /^(?:European|EU) /.test(piece.name)),
    ),
  )
    ? 'EU'
    : undefined;

/** Whether the text names a state, or an office of it. */
const names = ({ sentences }: Annotated, code: string): boolean =>
  sentences.some(({ pieces }) =>
    pieces.some((piece) => (piece.kind === 'country' ? piece.code : piece.kind === 'office' && piece.of) === code),
  );

/**
 * The one state or body that uses a title, unless a text that does not name it is at home where the title is used too; in an
 * entry a host may have it too, but not the title that the traveller bears.
 */
export function ownTitle(holding: Titled, annotated: Annotated): string | undefined {
  const key = titleKey(holding.title);
  const owner = OWN_TITLES.get(key) ?? OWN_TITLES.get(holding.title.toLowerCase()) ?? commissionerOf(key, annotated);
  const { home } = annotated;
  // "the archipelago's Secretary of State": whose it is stands before it
  if (/['’]s (?:new )?$/.test(annotated.text.slice(Math.max(0, holding.start - 8), holding.start))) return undefined;
  if (owner && home && home !== owner && isSaidBy(home, holding.title) && !names(annotated, owner)) return undefined;
  const sentence = annotated.sentences[holding.sentence];
  const journey = sentence && journeyAt(annotated, sentence);
  if (!owner || !journey || owner === 'EU' || key === 'pope') return owner;
  // the Holy See has a Secretary of State too
  if (journey.to === 'VAT') return undefined;
  return owner === journey.own && key !== titleKey(journey.title ?? '') ? owner : undefined;
}

/** Envoys who are met abroad without a word of who sent them are the traveller's own. */
const ENVOYS = /^(?:special )?(?:presidential )?envoy|^ambassador\b/i;
/** Of these, some are sent to other states and some lead their own party. */
const AT_HOME = /^first secretary$/i;

/** In an entry without a subject: the host's country, or the traveller's own for whoever came along. */
export function entryOwner(holding: Titled, all: readonly Titled[], annotated: Annotated): string | null {
  const sentence = annotated.sentences[holding.sentence];
  const journey = sentence && journeyAt(annotated, sentence);
  if (!sentence || !journey) return null;
  if (ENVOYS.test(holding.title) && holding.to.length === 0) return journey.own;
  if (SENT.has(titleKey(holding.title)) && !AT_HOME.test(holding.title)) return null;
  // "with Lebanese Prime Minister X and Speaker Y": both are Lebanese, as nobody of the host's stands before them
  const pair = all.find(
    ({ end, start, owner }) =>
      owner === 'stated' &&
      annotated.text.slice(end, holding.start) === ' and ' &&
      /\bwith (?:the )?$/.test(annotated.text.slice(Math.max(0, start - 12), start)),
  );
  if (pair && isState(pair.of) && rankOf(holding.title) > rankOf(pair.title)) return pair.of;
  const at = sentence.tokens.findIndex(({ start }) => start >= holding.start);
  return entryRoles(sentence)[at] === 'company' ? journey.own : journey.to;
}

/** The higher an office, the smaller; only for telling a superior from those under him. */
function rankOf(title: string): number {
  const ranks = [
    /^(?:king|queen|president|emir|amir|sultan|emperor|shah)$/i,
    /^(?:prime minister|premier|chancellor)$/i,
  ];
  const rank = ranks.findIndex((pattern) => pattern.test(title));
  return rank < 0 ? ranks.length : rank;
}

const RANKS = /^(?:general|marshal|admiral|colonel|prince|princess|comandante)$/;

/** "Met with General X and Prince Y of Z": those whom an entry names by a rank or style alone hold it. */
export function entryRanks(annotated: Annotated, held: readonly Titled[]): Holding[] {
  const titled = new Set(held.map(({ person }) => person));
  return annotated.sentences.flatMap((sentence) => {
    const journey = journeyAt(annotated, sentence);
    if (!journey) return [];
    return sentence.mentions.flatMap((mention): Holding[] => {
      const rank = sentence.tokens[mention.run.first - 1];
      if (!rank?.capital || !RANKS.test(rank.lower) || titled.has(mention.person)) return [];
      const of = countryBeside(sentence, mention) ?? journey.to;
      const { start } = rank;
      const span = { start, end: mention.run.end, sentence: sentence.index };
      return [toldHolding({ person: mention.person, title: rank.text, of, rule: 'rank', owner: 'host', ...span })];
    });
  });
}

/** "Pakistani General X", "Prince X of Cambodia". */
function countryBeside({ tokens, pieces }: AnnotatedSentence, { run }: PersonMention): string | null {
  const of = tokens[run.last + 1]?.lower === 'of' ? run.last + 2 : undefined;
  const beside = pieces.find(
    (piece) => piece.kind === 'country' && (piece.last === run.first - 2 || piece.first === of),
  );
  return beside?.kind === 'country' ? beside.code : null;
}
