// What speaks for a run of capital words being a person's name and against it, from the words around it.

import { NOUN_WITH_NAME } from '../lexicon/nouns-with-names.ts';
import { SERVES } from '../lexicon/office-complements.ts';
import { FIELDS } from '../lexicon/offices.ts';
import { DONE_TO_PEOPLE, HUMAN_VERBS, PEOPLE_NOUNS, SENDING } from '../lexicon/words.ts';
import type { Piece } from '../mentions/pieces.ts';
import type { Token } from '../tokens.ts';
import { isCalled, likePlace, namesThing } from './name-doubts.ts';
import { backOverHonorifics, originAfter } from './origins.ts';
import { lowerWords } from './passages.ts';
import { SIGNS } from './sign-weights.ts';

type Sign = keyof typeof SIGNS;

interface Surroundings {
  tokens: readonly Token[];
  taken: ReadonlyMap<number, Piece>;
  credits: ReadonlySet<number>;
}

/** Capital words without openers and forms of address. */
interface Trimmed {
  first: number;
  last: number;
  honorific: boolean;
  thing: boolean;
  cut: boolean;
}

/** Nouns of kinship. */
export const KIN =
  /^(?:wife|husband|spouse|daughter|son|brother|sister|mother|father|widow|widower|niece|nephew|granddaughter|grandson|cousin|fianc[eé]e?|uncle|aunt)$/;

/** Who goes by one name: "the singer X". */
const STARS = /^(?:singer|rapper|actor|actress|footballer|striker|goalkeeper|designer|dictator)$/;

class NameSigns {
  readonly #tokens: readonly Token[];
  readonly #taken: ReadonlyMap<number, Piece>;
  readonly #run: Trimmed;
  /** Where the forms of address before the name begin. */
  readonly #start: number;
  readonly #full: boolean;
  readonly #found = new Set<Sign>();

  constructor({ tokens, taken }: Surroundings, run: Trimmed) {
    this.#tokens = tokens;
    this.#taken = taken;
    this.#run = run;
    this.#start = backOverHonorifics(tokens, run.first);
    this.#full = run.last > run.first;
  }

  read(credited: boolean): Sign[] {
    if (this.#start < this.#run.first || this.#run.honorific) this.#found.add('honorific');
    this.#title();
    if (this.#before(1) === ',') this.#afterComma();
    if (this.#after(1) === 'in' && this.#after(2) === 'office' && this.#after(3) === 'as')
      this.#found.add('apposition');
    if (/^(?:,|\(|–|-|is|was|remains|becomes|became|as)$/.test(this.#after(1)) && this.#isDescribed())
      this.#found.add('apposition');
    if (this.#full) this.#origin();
    this.#company();
    this.#nounBefore();
    if (credited && this.#full) this.#found.add('credit');
    if (this.#after(1) === '(' && SIDE.test(this.#after(2))) this.#found.add('captionSide');
    if (this.#full && this.#after(1) === ',' && /^[1-9]\d$/.test(this.#after(2)) && /^[,.]$/.test(this.#after(3)))
      this.#found.add('aged');
    this.#found.add(this.#full ? 'manyWords' : 'oneWord');
    this.#doubts();
    return [...this.#found];
  }

  #before(n: number): string {
    return this.#tokens[this.#start - n]?.lower ?? '';
  }

  #after(n: number): string {
    return this.#tokens[this.#run.last + n]?.lower ?? '';
  }

  /** "Minister X", "his counterpart X". */
  #title(): void {
    const piece = this.#taken.get(this.#start - 1);
    if (piece?.kind === 'counterpart') this.#found.add('counterpart');
    if (piece?.kind !== 'office') return;
    const small = !this.#tokens[piece.first]?.capital;
    // "the Mayors of ASEAN Capitals": whose they are goes on
    if (
      piece.plural &&
      piece.of !== null &&
      !this.#full &&
      /\bof\b/.test(lowerWords(this.#tokens, piece.first, piece.last))
    )
      return;
    // "members of the Coalition": small and several, an office speaks for nobody's name
    if (!piece.plural || !small) this.#found.add(piece.weak && small ? (this.#full ? 'role' : 'company') : 'office');
    // "by the foreign ministers X Y and Z A": two full names
    else if (this.#full && /(?:ministers|presidents|premiers|chancellors|ambassadors)$/i.test(piece.title))
      this.#found.add(
        /^(?:and|,)$/.test(this.#after(1)) && this.#tokens[this.#run.last + 2]?.capital ? 'office' : 'role',
      );
  }

  /** "the Prime Minister, X", "his predecessor, X,", "the counterparts from A and B, X". */
  #afterComma(): void {
    const further = this.#taken.get(this.#start - 2);
    if (further?.kind === 'counterpart' || (further?.kind === 'office' && !further.weak)) this.#found.add('apposition');
    else if (further?.kind === 'office') this.#found.add('role');
    // "his wife, X, is with him"
    if (!this.#full && this.#after(1) !== "'s" && this.#isKin()) this.#found.add('role').add('kin');
    if (!this.#full) return;
    if (this.#standsByList()) this.#found.add('apposition');
    if (
      PEOPLE_NOUNS.has(this.#before(2)) &&
      /^(?:his|her|its|their|the|a|an|'s|'|late|former|immediate|own)$/.test(this.#before(3))
    )
      this.#found.add('role');
    // "the Jordanian, X"
    if (further?.kind === 'country' && this.#tokens[further.first - 1]?.lower === 'the') this.#found.add('origin');
  }

  /** "his wife, X", "her eldest daughter, X", "the King's brother, X". */
  #isKin(): boolean {
    const closed =
      /^(?:,|\.|;|\)|and|is|was|has|had|will|would|)$/.test(this.#after(1)) || HUMAN_VERBS.has(this.#after(1));
    return closed && KIN.test(this.#before(2)) && [3, 4].some((n) => /^(?:his|her|their|'s)$/.test(this.#before(n)));
  }

  /** "Uganda's X", "the Swiss X", "X of Iran". */
  #origin(): void {
    const owner = this.#before(1) === "'s" ? this.#taken.get(this.#start - 2)?.kind : undefined;
    if (
      this.#taken.get(this.#start - 1)?.kind === 'country' ||
      owner === 'country' ||
      owner === 'body' ||
      originAfter(this.#tokens, this.#taken, this.#run.last + 1) !== null
    )
      this.#found.add('origin');
  }

  /** Verbs and joining words of people on either side. */
  #company(): void {
    const before = this.#tokens[this.#start - 1];
    const word = this.#before(1);
    if (HUMAN_VERBS.has(this.#after(1))) this.#found.add('verb');
    if (this.#after(1) === ',' && /^(?:who|whose|whom)$/.test(this.#after(2))) this.#found.add('whose');
    if (this.#full && this.#after(1) === "'s" && OWNED_BY_PEOPLE.test(this.#after(2))) this.#found.add('has');
    if (this.#full && /^(?:and|;)$/.test(this.#after(1)) && /^(?:;|and|are|:)$/.test(word)) this.#found.add('listed');
    if (this.#full && this.#after(1) === 'by' && this.#isSent()) this.#found.add('coordinated');
    if (/^(?:and|between|;|are)$/.test(word)) this.#found.add('company');
    else if (
      (/^(?:by|with|from|to|alongside)$/.test(word) && !this.#isGoal()) ||
      (before?.capital === false && DONE_TO_PEOPLE.has(word)) ||
      (word === 'took' && this.#before(2) === 'it')
    )
      this.#found.add('speech');
    if (before?.capital === false && PEOPLE_NOUNS.has(word) && !this.#taken.has(this.#start - 1))
      this.#found.add('role');
    if (!this.#full && (KIN.test(word) || STARS.test(word))) this.#found.add('kin');
  }

  /** "A has been sent by Peru and X by Chile". */
  #isSent(): boolean {
    const states = [this.#start - 2, this.#run.last + (this.#after(2) === 'the' ? 3 : 2)];
    const before = this.#tokens.slice(Math.max(0, this.#start - LONGEST_SENDING), this.#start);
    return (
      states.every((at) => this.#taken.get(at)?.kind === 'country') && before.some(({ lower }) => SENDING.has(lower))
    );
  }

  /** "goes to X": somewhere rather than somebody. */
  #isGoal(): boolean {
    return (
      this.#full &&
      this.#before(1) === 'to' &&
      MOVES.test(this.#before(2)) &&
      !(this.#after(1) === ',' && this.#after(2) === 'who') &&
      // "defence goes to X", "the post went to X", "a letter has gone to X"
      !(FIELDS.has(this.#before(3)) || POSTS.test(this.#before(3))) &&
      !this.#tokens.slice(Math.max(0, this.#start - LONGEST_SENDING), this.#start).some(({ lower }) => SENT.test(lower))
    );
  }

  #nounBefore(): void {
    const told = NOUN_WITH_NAME.get(this.#before(1));
    // "the special envoy of X"
    const serves = this.#before(1) === 'of' ? this.#taken.get(this.#start - 2) : undefined;
    if (this.#full && serves?.kind === 'office' && SERVES.test(serves.title)) this.#found.add('speech');
    if (told && (this.#full || told.evenOneWord) && told.nouns.test(this.#before(2))) this.#found.add(told.sign);
  }

  #doubts(): void {
    const { first, last, thing, cut, honorific } = this.#run;
    const words = this.#tokens.slice(first, last + 1);
    const before = this.#before(1);
    if (thing) this.#found.add('thing');
    if (words.length > 2 && words.slice(1, -1).some(({ plain }) => /^\p{Lu}\.$/u.test(plain)))
      this.#found.add('initial');
    if (cut && !honorific) this.#found.add('cut');
    if (before === 'of' && !['speech', 'whose', 'has'].some((sign) => this.#found.has(sign as Sign)))
      this.#found.add('afterOf');
    if (this.#full && (namesThing(words) || isCalled(this.#tokens, this.#start))) this.#found.add('ordinary');
    if (this.#full && likePlace(this.#tokens, this.#taken, this.#start)) this.#found.add('placeList');
    if (/^(?:the|a|an)$/.test(before) && !honorific && this.#start === first) this.#found.add('afterThe');
    if ((/^(?:in|at|near|outside|around|into|across)$/.test(before) && !this.#found.has('has')) || this.#isGoal())
      this.#found.add('afterPlacePreposition');
    // "BRDO PRI KRANJU -": where a text begins, capitals are the place's
    const upper = words.every(({ plain }) => plain.length > 1 && plain === plain.toUpperCase());
    if (upper && (words.length < 3 || first === 0)) this.#found.add('acronym');
    if (!this.#taken.has(last + 1) && NOUNS_OF_PLACES.test(this.#after(1))) this.#found.add('beforeNoun');
  }

  /** "counterparts from A and B, X", "the presidents of A and B, X": whether such a list ends before the name. */
  #standsByList(): boolean {
    let i = this.#start - 2;
    while (
      i > 0 &&
      (this.#taken.get(i)?.kind === 'country' || /^(?:and|,|of|the|from)$/.test(this.#tokens[i]?.lower ?? ''))
    )
      i--;
    const piece = this.#taken.get(i);
    return i < this.#start - 2 && (piece?.kind === 'counterpart' || piece?.kind === 'office') && piece.plural;
  }

  /** "X, the Prime Minister of Y", "X, a Norwegian scholar": an office or a noun for people behind a comma or a bracket. */
  #isDescribed(): boolean {
    for (let n = 2; n < 8; n++) {
      const i = this.#run.last + n;
      const piece = this.#taken.get(i);
      const token = this.#tokens[i];
      const next = this.#tokens[(piece?.last ?? i) + 1];
      if (piece?.kind === 'office' || piece?.kind === 'counterpart') {
        // "Transport was the chief subject"
        const said =
          piece.kind === 'office' && piece.weak && next?.capital === false && /^\p{L}{5,}$/u.test(next.plain);
        // "Credibility, the minister stressed, remains"
        const aside = HUMAN_VERBS.has(next?.lower ?? '') && /^[,:]$/.test(this.#tokens[piece.last + 2]?.lower ?? '');
        return !said && !aside && (!next?.capital || this.#taken.has(piece.last + 1));
      }
      // "X, the official news agency"
      if (
        token === undefined ||
        (token.lower === 'official' &&
          /^(?:news|agency|gazette|paper|newspaper|organ|site|seat|residence|name)$/.test(this.#after(n + 1)))
      )
        return false;
      if (piece) continue;
      if (n > 2 && PEOPLE_NOUNS.has(token.lower) && !token.capital) return true;
      // "X, Y's spokeswoman"
      if (!(token.capital && next?.lower === "'s") && !DESCRIBES.test(token.lower)) return false;
    }
    return false;
  }
}

/** Between a name and what he is. */
const DESCRIBES =
  /^(?:the|a|an|its|his|her|their|who|is|was|then|new|former|hitherto|until|till|previously|earlier|today|currently|presently|present|this|year|and|country|deputy|current|'s|as|also|both|at|time|once|now|formerly|long|later|first|second|third|woman|man|movement|party|group|bloc|company|newly|elected|appointed|ecumenical|coptic|orthodox|catholic|anglican|maronite|chaldean|syriac|apostolic|supreme|acting|veteran|prominent|leading|senior|outgoing|incoming|departing|interim|caretaker|reigning|embattled|long-serving|visiting|powerful|popular)$/;

/** What a person has, and no place, body or thing. */
const OWNED_BY_PEOPLE =
  /^(?:predecessor|predecessors|successor|successors|deputy|shoes|place|stead|chair|hands?|wife|husband|widow|son|daughter|father|mother|brother|sister|lawyers?|resignation|death|remarks|words|adviser|advisor|advisers|aides?|spokesman|spokeswoman|secretariat|inauguration|dismissal|departure)$/;

/** What goes to somebody. */
const POSTS = /^(?:portfolios?|ministry|post|office|job|chair|seat|presidency|premiership|prize|award)$/;

/** What is sent to somebody. */
const SENT =
  /^(?:letters?|messages?|telegrams?|cables?|notes?|invitations?|congratulations|condolences|greetings|wishes|thanks|credentials|summons|apolog(?:y|ies))$/;
/** "A letter from the President of Peru has gone to" is no longer. */
const LONGEST_SENDING = 14;

/** Before "to": a place follows. */
const MOVES =
  /^(?:goes|go|going|went|gone|travels?|travell?ed|travell?ing|fl[ey]w|flies|flying|flown|drove|drives|moves?|moved|headed|heads|sailed|trip|trips|journey|pilgrimage|onward|road|route)$/;
/** "X (left)". */
const SIDE = /^(?:l|r|c|left|right|centre|center|second|third|first|front|fourth|seated|standing)$/;
const NOUNS_OF_PLACES =
  /^(?:province|district|city|river|island|islands|region|bay|area|town|airport|port|river's|project|programme|agreement|forum|summit)$/;

/** What speaks for and against the run, and what it comes to. */
export function weigh(around: Surroundings, run: Trimmed): { weight: number; reasons: string[] } {
  const reasons = new NameSigns(around, run).read(around.credits.has(run.first));
  return { weight: reasons.reduce((sum, reason) => sum + SIGNS[reason], 0), reasons };
}
