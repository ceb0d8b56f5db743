// What part those named in an entry without a subject play: met, company of the unsaid one, or neither ("the funeral of X").
// Reads the words between the names from left to right; who they are is none of its business.
import type { AnnotatedSentence } from '../../annotate.ts';
import { AWAY, COMPANY_VERBS, HANDING_VERBS, MEETING_VERBS } from '../../lexicon/entry-words.ts';
import type { OfficePiece, Piece } from '../../mentions/pieces.ts';
import { clauseVerb } from '../../telegraphic.ts';
import type { Token } from '../../tokens.ts';

type EntryRole = 'met' | 'company' | 'none';

/** "hosted by", "received by": who does so is met; "led by" is not. */
const HOSTED = /^(?:received|hosted|co-hosted|given|chaired|co-chaired|greeted|convened|welcomed)$/;
/** "in connection with" and the like join no people. */
const NO_COMPANY = /^(?:connection|accordance|conjunction|line)$/;
/** These take only the next name away; a comma or "and" leads back. */
const FOR_ONE = /^(?:of|from|for)$/;
const ASKED = /^(?:invitation|proposal|offer|request|plans?|agreement)$/;
/** "accompanied by", "joined by": these came along. */
const BESIDE = /^(?:accompanied|joined|assisted|led)$/;
const JOURNEYED = /^(?:travelled|traveled|flew)$/;

class RoleReader {
  readonly #sentence: AnnotatedSentence;
  /** Offices, counterparts and names by the tokens they cover. */
  readonly #named = new Map<number, Piece | undefined>();
  #role: EntryRole = 'none';
  #verb = '';
  /** Set while "of", "from" or "for" takes the next name away. */
  #away = false;
  #bracket = false;

  constructor(sentence: AnnotatedSentence) {
    this.#sentence = sentence;
    for (const { run } of sentence.mentions) for (let i = run.from; i <= run.last; i++) this.#named.set(i, undefined);
    for (const piece of sentence.pieces)
      if (piece.kind === 'office' || piece.kind === 'counterpart')
        for (let i = piece.first; i <= piece.last; i++) this.#named.set(i, piece);
    // a phrase before the first verb names company: "With the Secretary of Defense X, met …"
    if (this.#lower(0) === 'with') this.#role = 'company';
  }

  read(): EntryRole[] {
    return this.#sentence.tokens.map((_, i) => {
      if (this.#sentence.elided.includes(i)) this.#clause(i);
      if (this.#named.has(i)) return this.#roleHere(i);
      if (!this.#sentence.elided.includes(i)) this.#word(i);
      return 'none';
    });
  }

  #lower(i: number): string {
    return this.#sentence.tokens[i]?.lower ?? '';
  }

  #clause(at: number): void {
    const verb = this.#lower(clauseVerb(this.#sentence.tokens, at));
    this.#verb = verb;
    this.#away = false;
    if (MEETING_VERBS.has(verb) || /^(?:present|attending|participating)$/.test(verb)) this.#role = 'met';
    else this.#role = COMPANY_VERBS.has(verb) ? 'company' : 'none';
  }

  #roleHere(i: number): EntryRole {
    if (this.#bracket || this.#away) return 'none';
    // a minister who joins "President X" joins his own; whoever else is joined is met
    const piece = this.#named.get(i);
    if (this.#verb === 'joined' && this.#role === 'met' && piece?.kind === 'office' && isBareHeadOfState(piece)) {
      this.#verb = '';
      this.#role = 'company';
    }
    return this.#role;
  }

  #word(i: number): void {
    const word = this.#lower(i);
    if (word === '(') this.#bracket = true;
    else if (word === ')') this.#bracket = false;
    else if (this.#bracket) return;
    else if (/^(?:,|and)$/.test(word)) {
      this.#away = false;
      if (this.#verb === 'between') this.#become('met');
    } else if (FOR_ONE.test(word)) this.#away = !(word === 'of' && this.#named.has(i - 1));
    else this.#trigger(i, word);
  }

  #become(role: EntryRole): void {
    this.#role = role;
    this.#away = false;
  }

  #trigger(i: number, word: string): void {
    const previous = this.#lower(i - 1);
    if (word === 'with') {
      // "Briefed X on meetings with Y" tells of other meetings
      if (this.#verb === 'told') return;
      // "an invitation to meet with X" is no meeting
      if (/^(?:meet|confer|talk)$/.test(previous) && ASKED.test(this.#lower(i - 3))) return;
      const along = JOURNEYED.test(previous) || /^(?:along|together)$/.test(previous);
      // before the first verb, and in "along with", whoever follows came along
      if (!NO_COMPANY.test(previous)) this.#become(along || i < (this.#sentence.elided[0] ?? 0) ? 'company' : 'met');
    } else if (word === 'by') this.#become(HOSTED.test(previous) ? 'met' : BESIDE.test(previous) ? 'company' : 'none');
    else if (word === 'on' && /^(?:briefed|informed)$/.test(this.#verb)) {
      this.#verb = 'told';
      this.#become('none');
    } else if (/^(?:on|upon)$/.test(word) && /^(?:called|call)$/.test(previous)) this.#become('met');
    else if (word === 'to') {
      const named = this.#named.has(i + 1) || this.#named.has(i + 2);
      const handed = HANDING_VERBS.has(this.#verb) || previous === 'condolences';
      this.#become(handed && named ? 'met' : 'none');
    } else if (word === 'between' && /^(?:meetings?|talks|discussions|summit)$/.test(previous)) {
      // "a meeting between President X and Prime Minister Y" that a minister attends: X is his own, Y is met
      this.#verb = 'between';
      this.#become('company');
    } else if (word === ';' || AWAY.has(word)) this.#become('none');
  }
}

const isBareHeadOfState = ({ title, of }: OfficePiece): boolean => of === null && /^(?:Vice )?President$/i.test(title);

const known = new WeakMap<readonly Token[], readonly EntryRole[]>();

/** The role of each token of a sentence that leaves its subject out; words that name nobody have none. Read once a sentence. */
export function entryRoles(sentence: AnnotatedSentence): readonly EntryRole[] {
  const roles = known.get(sentence.tokens) ?? new RoleReader(sentence).read();
  known.set(sentence.tokens, roles);
  return roles;
}
