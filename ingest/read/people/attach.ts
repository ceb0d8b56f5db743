// Which office belongs to which name, by the grammar of apposition: "Minister X", "X, the Minister", "X, who is Minister",
// one sentence at a time. Each construction has a file of its own; the order in which they are asked is settled here.
import { STANDINGS } from '../lexicon/offices.ts';
import { HELD_BY_ONE } from '../lexicon/protocol.ts';
import { type OfficePiece, type Piece, wordsOf } from '../mentions/pieces.ts';
import { opensClause } from './clause-openings.ts';
import { CounterpartPeople } from './counterpart-people.ts';
import { JoinedOffices } from './joined-offices.ts';
import { type Attachment, type CounterpartOf, Line, type SentenceView } from './line.ts';
import { OfficeVerbs } from './office-verbs.ts';
import { OfficesAfter } from './offices-after.ts';
import { OfficesBefore } from './offices-before.ts';
import { PluralOffices } from './plural-offices.ts';
import { readPosts } from './post-verbs.ts';
import { Roles } from './roles.ts';
import { titleKey } from './titles.ts';
import { ToldOffices } from './told-offices.ts';

/** Behind an aside: the clause goes on. */
const ACTS = /^(?:is|was|has|had|will|sent|came|also)$/;
/** Before "its": a clause of its own begins. */
const NEW_CLAUSE = /[,;–] (?:and|but|while|whereas|so|yet)\b|[;–]/;
/** Who presides over an assembly. */
const PRESIDES = /^(?:(?:deputy|vice)[- ])?(?:chair|chairman|chairwoman|chairperson|speaker|president)$/i;

class SentenceReader {
  readonly #line: Line;
  readonly #told: ToldOffices;
  readonly #joined: JoinedOffices;
  readonly counterparts: CounterpartOf[] = [];

  constructor(view: SentenceView) {
    this.#line = new Line(view);
    this.#told = new ToldOffices(this.#line);
    this.#joined = new JoinedOffices(this.#line, this.#told);
  }

  get attached(): Attachment[] {
    return this.#told.attached;
  }

  read(): void {
    for (const office of this.#line.offices) {
      this.#standing(office);
      this.#antecedent(office);
    }
    const plural = new PluralOffices(this.#line);
    for (const office of this.#line.offices) if (office.plural && plural.share(office)) this.#told.used.add(office);
    this.#told.attached.push(...plural.attached);
    const before = new OfficesBefore(this.#line, this.#told);
    for (const office of this.#line.offices) before.read(office);
    const after = new OfficesAfter(this.#line, this.#told);
    for (const mention of this.#line.view.mentions) after.read(mention);
    const roles = new Roles(this.#line);
    for (const office of this.#line.offices) {
      if (this.#told.used.has(office) || office.plural) continue;
      const mention = roles.holder(office, (one) => this.#told.attached.some(({ person }) => person === one.person));
      if (!mention) continue;
      this.#told.attach(mention, office, 'appointment');
      this.#joined.after(office, mention);
    }
    for (const { mention, office } of [...new OfficeVerbs(this.#line).read(), ...readPosts(this.#line)]) {
      this.#told.attach(mention, office, 'verb');
      // "holds the posts of prime minister and defence minister", "leads the Alliance and is agriculture minister"
      this.#joined.after(office, mention);
    }
    const counterparts = new CounterpartPeople(this.#line);
    for (const piece of this.#line.view.pieces) if (piece.kind === 'counterpart') counterparts.read(piece);
    this.counterparts.push(...counterparts.counterparts);
  }

  /** "former", "acting …" right before the title (and before its country), "no longer" behind it. */
  #standing(office: OfficePiece): void {
    // "is Chairperson no longer"
    const behind = this.#line.words(office.last + 1, office.last + 3);
    if (/^no (?:longer|more)(?: [.,;])?$/.test(behind.trim())) office.standing = 'former';
    for (let i = office.first - 1; i >= Math.max(0, office.first - 3); i--) {
      const standing = STANDINGS.get(this.#line.lower(i));
      if (standing === 'former' || standing === 'designate') office.standing = standing;
      if (this.#line.lower(i) === 'time' && this.#line.lower(i - 2) === 'at') office.standing = 'former';
      if (!standing && !/^(?:the|then|'s|and|a|still|first|second|third)$/.test(this.#line.lower(i))) return;
    }
  }

  /** "a delegation of the European Parliament led by its Vice President X": the body or country spoken of last. */
  #antecedent(office: OfficePiece): void {
    const whose = this.#line.lower(office.first - 1);
    if (office.of !== null || !/^(?:its|whose)$/.test(whose)) return;
    if (whose === 'whose') office.of = this.#nameBefore(office.first - 2) ?? null;
    if (office.of !== null) return;
    const owners = this.#line.view.pieces.filter(
      (piece) => piece.last < office.first && (piece.kind === 'country' || (piece.kind === 'body' && !piece.organ)),
    );
    // "Paraguay was suspended from the bloc in June, when its President …": of whom the sentence speaks
    const organ = this.#line.view.pieces.findLast(
      (piece) => piece.kind === 'body' && piece.organ && piece.last < office.first,
    );
    // "the National Assembly, whose sitting was led by its Chairperson": an office of the organ
    if (organ?.kind === 'body' && organ.first > (owners.at(-1)?.first ?? -1) && PRESIDES.test(office.title)) {
      office.title += ` of the ${organ.name}`;
      office.of = organ.country;
      return;
    }
    const [opening] = owners;
    // "the Emirates concluded a treaty with Israel, which its minister signed": of whom the sentence speaks
    if (
      (/^(?:which|when|as|where|while|after|before)$/.test(this.#line.lower(office.first - 2)) ||
        (opening !== undefined && this.#isBehindAside(opening, office))) &&
      opening?.kind === 'country' &&
      opening.how !== 'adjective'
    ) {
      office.of = opening.code;
      return;
    }
    const spoken =
      owners.at(-1)?.kind === 'body' &&
      opening?.kind === 'country' &&
      opening.how !== 'adjective' &&
      opening.first <= 1 &&
      HELD_BY_ONE.has(titleKey(office.title))
        ? opening
        : undefined;
    const owner = spoken ?? this.#actingBefore(owners, office) ?? owners.at(-1);
    if (owner?.kind === 'country') office.of = owner.code;
    if (owner?.kind === 'body') office.of = owner.name;
  }

  /** "Peru broke with Chile, and its minister": the state that acts, where a clause of its own begins. */
  #actingBefore(owners: readonly Piece[], office: OfficePiece): Piece | undefined {
    const { tokens } = this.#line.view;
    const last = owners.at(-1);
    if (last?.kind !== 'country' || !NEW_CLAUSE.test(this.#line.words(last.last + 1, office.first - 2)))
      return undefined;
    return owners.findLast(
      (piece) => piece.kind === 'country' && piece.how !== 'adjective' && opensClause(tokens, piece),
    );
  }

  /** "Egypt, which had broken with Doha, was represented by its minister": whether what stands between is an aside. */
  #isBehindAside({ first, last }: Piece, office: OfficePiece): boolean {
    if (first > 1 || this.#line.lower(last + 1) !== ',' || !/^(?:which|whose|where)$/.test(this.#line.lower(last + 2)))
      return false;
    const close = this.#line.view.tokens.findIndex(
      ({ lower }, i) => i > last + 2 && i < office.first && lower === ',' && ACTS.test(this.#line.lower(i + 1)),
    );
    return close > 0;
  }

  /** "Tourism Fiji, whose chief executive": capital words of which not all are a country's. */
  #nameBefore(comma: number): string | undefined {
    if (this.#line.lower(comma) !== ',') return undefined;
    const { tokens } = this.#line.view;
    let first = comma;
    while (tokens[first - 1]?.capital && comma - first < 6 && !this.#line.names.has(first - 1)) first--;
    const known = this.#line.at.get(comma - 1);
    if (known?.kind === 'body') return known.organ ? undefined : known.name;
    if (first >= comma - 1 || known?.kind !== 'country' || known.first === first) return undefined;
    return wordsOf(tokens, first, comma - 1);
  }
}

/** Offices and counterparts of a sentence with the people who hold them. Fills in `of` where joined offices share it. */
export function attachOffices(view: SentenceView): { attached: Attachment[]; counterparts: CounterpartOf[] } {
  const reader = new SentenceReader(view);
  reader.read();
  return { attached: reader.attached, counterparts: reader.counterparts };
}
