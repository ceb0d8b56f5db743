// Titles that a sentence says of its subject or of a name after "was": "X set out as German Chancellor", "the last British monarch
// to come had been X". Who is only seen or described as something is refused.
import { isSent } from '../lexicon/office-complements.ts';
import type { OfficePiece } from '../mentions/pieces.ts';
import { OPENS_CLAUSE } from './clause-openings.ts';
import { DISMISSED, holderByVerb, holderChosen, ONLY_SEEN } from './complements.ts';
import type { Line } from './line.ts';
import type { PersonMention } from './roster.ts';
import { mayStandFor } from './titles.ts';
import { beforeWhom } from './verb-subjects.ts';

/** Between "the last monarch" and "was": no new clause, a short stretch. */
const LONGEST_STRETCH = 9;

/** Whose a title is: a body, and no state. */
const OF_BODY = /[a-z]|^[A-Z]{4,}$/;

/** How long somebody was something, and that this ends for him. */
const SPELL = /^(?:years?|months|decades?|terms?|time|stint|tenure|spell|service)$/;
const ENDS_FOR = /^(?:(?!would|could|might|he|she)[a-z]+ ){1,9}(?:for|behind)$/;
/** "resigned as", "is out as". */
const OVER = new RegExp(`(?:^|[a-z] )(?:resigned|stepped down|quit|out|${DISMISSED}) as$`);

export class Roles {
  readonly #line: Line;

  constructor(line: Line) {
    this.#line = line;
  }

  /** Whose title it is by these constructions, of those who have no title in the sentence yet. */
  holder(office: OfficePiece, titled: (mention: PersonMention) => boolean): PersonMention | undefined {
    const sure =
      holderChosen(this.#line, office) ?? this.#whom(office) ?? this.#since(office) ?? this.#predicate(office);
    if (sure) return sure;
    const found = this.#asSubject(office) ?? holderByVerb(this.#line, office);
    // "the next foreign secretary will be X, at present ambassador"
    const next = office.standing === 'designate';
    return found && (next || !titled(found) || this.#addsTo(office) || OF_BODY.test(office.of ?? 'PER'))
      ? found
      : undefined;
  }

  /** "is also", "took over as": the title is one more than what its holder is called by. */
  #addsTo(office: OfficePiece): boolean {
    const verb = this.#line.lower(this.#line.beforeTitle(office));
    if (verb !== 'as') return /^(?:is|became|becomes|be)$/.test(verb);
    const as = this.#line.words(Math.max(0, office.first - 4), office.first - 1);
    if (/\bhand(?:s|ed) over as\b/.test(as)) office.standing ??= 'former';
    return /\b(?:(?:takes|took|taken|taking|hands|handed) over|acts|acted|acting|serves|served|serving|doubles|sworn in|back|cabinet|carries on|stays|stays on) as\b/.test(
      as,
    );
  }

  /** "X set out on her first journey abroad as German Chancellor." */
  #asSubject(office: OfficePiece): PersonMention | undefined {
    const i = this.#line.beforeTitle(office);
    const seen = this.#line.lower(i - 1);
    if (this.#line.lower(i) !== 'as' || /^an?$/.test(this.#line.lower(i + 1))) return undefined;
    if (ONLY_SEEN.test(seen) || /^(?:nominated|serve)$/.test(seen)) return undefined;
    if (office.weak || this.#line.names.has(this.#line.pastHonorifics(office.last + 1))) return undefined;
    const before = this.#line.view.mentions.filter(({ run }) => run.last < i);
    const next = this.#line.view.mentions.find(({ run }) => run.first > i);
    // "Nine years as envoy are coming to an end for X"
    if (next && before.length === 0 && SPELL.test(seen))
      return ENDS_FOR.test(this.#line.words(office.last + 1, next.run.from - 1)) ? next : undefined;
    // "X's father, Y, came as head of government": X only says whose
    const acting = before.filter(({ run }) => this.#line.lower(run.last + 1) !== "'s");
    // "… flew in, and X, who speaks for the bank as its envoy": the one whom the clause is about
    const who = acting.findLast(({ run }) => /^, who\b/.test(this.#line.words(run.last + 1, run.last + 2)));
    const clause = who && acting.at(-1) === who && !this.#line.words(who.run.last + 3, i).includes(',');
    // "Y is A, while X takes over as B"
    const own = acting.at(-1);
    const title = this.#line.at.get((own?.run.from ?? 0) - 1);
    const opens = OPENS_CLAUSE.test(
      this.#line.lower((title?.kind === 'office' ? title.first : (own?.run.from ?? 0)) - 1),
    );
    const [subject] = clause ? [who] : opens ? [own] : acting;
    // "who ruled Peru as President", not "who left for Peru as envoy"
    if (clause && acting.length > 1 && !isSent(office.title.toLowerCase()))
      office.of ??= this.#ruled(who.run.last + 3, i);
    if (!subject || (acting.length > 1 && !clause && !opens) || subject.run.last + 1 === i) return undefined;
    if (!clause && /^(?:by|with|from|of|to|for|about|against|under)$/.test(this.#line.lower(subject.run.from - 1)))
      return undefined;
    const between = this.#line.words(subject.run.last + 1, i);
    const side = this.#line.at.get(i - 1);
    const ofSide = side?.kind === 'country' && side.how === 'seat';
    if (
      /[;:"“”]/.test(between) ||
      (!ofSide && /\b(?:of|for|with|by|replac\w+|nam\w+|appoint\w+|elect\w+) \w+ as$/.test(between))
    )
      return undefined;
    if (OVER.test(between)) office.standing ??= 'former';
    if (/\b(?:had|once|previously|formerly)\b/.test(between) && /\b(?:serv|work|spen|been|time)\w* /.test(between))
      office.standing ??= 'former';
    return subject;
  }

  /** "who ruled Peru as President": the only state that the clause names. */
  #ruled(first: number, last: number): string | null {
    const states = this.#line.view.pieces.filter(
      (piece) => piece.kind === 'country' && piece.how !== 'adjective' && piece.first >= first && piece.last < last,
    );
    return states.length === 1 && states[0]?.kind === 'country' ? states[0].code : null;
  }

  /** "X, whom the President had sent as his envoy": X's. */
  #whom(office: OfficePiece): PersonMention | undefined {
    const i = this.#line.beforeTitle(office);
    return /^(?:as|made|appointed|named|chosen)$/.test(this.#line.lower(i)) ? beforeWhom(this.#line, i) : undefined;
  }

  /** "No prime minister of India had come here since X": X's, once. */
  #since(office: OfficePiece): PersonMention | undefined {
    let i = office.first - 1;
    while (/^(?:other|such)$/.test(this.#line.lower(i))) i--;
    // "the first visit by a Saudi monarch since that of King X"
    const by =
      /^(?:by|of|from) an?$/.test(this.#line.words(i - 1, i)) && /\b(?:first|last)\b/.test(this.#line.words(0, i));
    if (!by && !/^(?:no|first)$/.test(this.#line.lower(i))) return undefined;
    for (i = office.last + 1; i <= office.last + LONGEST_STRETCH * 2; i++) {
      if (this.#line.names.has(i) || /^[;:]$/.test(this.#line.lower(i))) return undefined;
      if (this.#line.lower(i) !== 'since') continue;
      while (/^(?:since|that|of|the|late)$/.test(this.#line.lower(i))) i++;
      const title = this.#line.at.get(i);
      // the title that he has by his name is of that state
      if (title?.kind === 'office' && mayStandFor(office.title, title.title)) title.of ??= office.of;
      const name = this.#line.names.get(this.#line.pastHonorifics(i));
      if (name) office.standing ??= 'former';
      return name;
    }
    return undefined;
  }

  /** "The last British monarch to set foot here had been X", "Its president is X". */
  #predicate(office: OfficePiece): PersonMention | undefined {
    const before = this.#line.lower(office.first - 1);
    if (/^(?:a|an|no|any|every)$/.test(before)) return undefined;
    const last = before === 'last' || this.#line.lower(office.first) === 'last';
    if (!/^(?:the|its|whose|last|first|only|new|'s|current|next)$/.test(before) && office.of === null) return undefined;
    for (let i = office.last + 1; i <= office.last + LONGEST_STRETCH; i++) {
      const word = this.#line.lower(i);
      // "before the name of the next chairperson was known: X"
      if (word === ':' && office.standing === 'designate')
        return this.#line.names.get(this.#line.pastHonorifics(i + 1));
      if (/^(?:,|;|and|who|which|:|)$/.test(word) || this.#line.names.has(i)) return undefined;
      if (
        !/^(?:is|was|been|remains|be)$/.test(word) ||
        (word === 'be' && !/^(?:will|to)$/.test(this.#line.lower(i - 1)))
      )
        continue;
      if (word === 'is' && this.#line.lower(i + 1) === 'to' && this.#line.lower(i + 2) === 'be') continue;
      const none = this.#line.words(i + 1, i + 3) === 'none other than' ? 3 : 0;
      const name = this.#line.names.get(this.#line.pastHonorifics(i + 1 + none));
      if (!name || this.#line.lower(name.run.last + 1) === "'s") return undefined;
      if (none && /^of the (?:day|time)$/.test(this.#line.words(office.last + 1, office.last + 3)))
        office.standing ??= 'former';
      if (last && word !== 'is') office.standing ??= 'former';
      return name;
    }
    return undefined;
  }
}
