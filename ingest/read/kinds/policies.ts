// Directives, resolutions, laws and strategies that texts refer to by number or by a name of their own.
import type { Resolved } from '../people/resolve.ts';

export interface ToldPolicy {
  name: string;
  kind: 'directive' | 'resolution' | 'strategy' | 'law' | 'programme' | 'decision';
  number: string | null;
  issuer: string | null;
  proposer: string | null;
  date: string | null;
  start: number;
  end: number;
}

const KINDS = new Map<string, ToldPolicy['kind']>([
  ['directive', 'directive'],
  ['instruction', 'directive'],
  ['resolution', 'resolution'],
  ['decision', 'decision'],
  ['decree', 'decision'],
  ['order', 'decision'],
  ['ordinance', 'law'],
  ['law', 'law'],
  ['act', 'law'],
  ['conclusion', 'resolution'],
  ['strategy', 'strategy'],
  ['programme', 'programme'],
  ['program', 'programme'],
]);

const NUMBERED =
  /\b(Executive Order|Directive|Instruction|Resolution|Decision|Decree|Ordinance|Conclusion|Order)(?: (?:No\.? ?|Nr\.? ?|number ))? ?(\d[\dA-Z]*(?:[-/–](?:\d[\dA-Z]*|[A-Z]{2,}\d*))*)/g;
const NAMED =
  /\b(?:the )?((?:[A-Z][\w'’-]+ ){1,5}(?:Strategy|Act|Law|Programme|Program))(?: (\d{4}(?:[-–]\d{4})?))?\b(?! of the Sea)/g;
const AFTER =
  /^[^.;]{0,6}?(?:\s*\(\d{4}\))? of (?:the )?((?:[A-Z][\w'’]*|of|the|and)(?: (?:[A-Z][\w'’]*|of|the|and))*)/;
const BEFORE =
  /(?:the )?((?:[A-Z][\w]*(?:['’]s)? ?)+)(?:has |have |had )?(?:to )?(?:issued?|issues|adopted|adopts?|passed|approved|promulgated|enacted) (?:the |a |an )?$/;
const PROPOSED =
  /\b(?:the )?([A-Za-z' ]*?(?:ministry|government|committee|commission|department|party|council))\b[^.;]{0,160}\b(?:proposed|proposes|asked|recommended|suggested|urged|advised) (?:that )?(?:the )?[^.;]{0,80}$/i;

const tidy = (words: string): string => words.replace(/ (?:of|the|and)$/, '').trim();

/** Policies of a document, each once. */
export function readPolicies(text: string, sentences: readonly Resolved[]): ToldPolicy[] {
  const found: ToldPolicy[] = [];
  for (const { start, end } of sentences) {
    const words = text.slice(start, end);
    for (const match of words.matchAll(NUMBERED)) {
      const [whole, noun = '', number = ''] = match;
      const before = words.slice(0, match.index);
      const issuer = tidy(AFTER.exec(words.slice(match.index + whole.length))?.[1] ?? BEFORE.exec(before)?.[1] ?? '');
      const proposer = tidy(PROPOSED.exec(before)?.[1] ?? '').replace(/^.* (?=the )|^the /i, '');
      add(found, {
        name: whole.trim(),
        kind: KINDS.get((noun.split(' ').at(-1) ?? '').toLowerCase()) ?? 'decision',
        number,
        issuer: issuer || null,
        proposer: proposer || null,
        date: null,
        start: start + match.index,
        end: start + match.index + whole.trimEnd().length,
      });
    }
    for (const match of words.matchAll(NAMED)) {
      const name = match[1] ?? '';
      const kind = KINDS.get((name.split(' ').at(-1) ?? '').toLowerCase());
      if (!kind || /^(?:International|The) Law$/.test(name)) continue;
      const at = start + match.index + match[0].indexOf(name);
      add(found, {
        name,
        kind,
        number: null,
        issuer: null,
        proposer: null,
        date: null,
        start: at,
        end: at + name.length,
      });
    }
  }
  return found;
}

function add(found: ToldPolicy[], told: ToldPolicy): void {
  const known = found.find((other) =>
    told.number !== null && other.number !== null
      ? startsAlike(other.number, told.number) && other.kind === told.kind
      : other.name === told.name,
  );
  if (!known) {
    found.push(told);
    return;
  }
  known.issuer ??= told.issuer;
  known.proposer ??= told.proposer;
  if ((told.number?.length ?? 0) > (known.number?.length ?? 0))
    Object.assign(known, { name: told.name, number: told.number });
}

/** "15" and "15-CT/TW" are one directive. */
const startsAlike = (a: string, b: string): boolean => a.split(/[-/]/)[0] === b.split(/[-/]/)[0];
