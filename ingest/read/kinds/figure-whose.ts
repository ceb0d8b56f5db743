// Whose a figure is: who is named with what is counted, else who acts in its clause, else whom the text tells of there. Nobody's where
// two share it. Money and guests from abroad are of the place that receives them.
import type { Annotated } from '../annotate.ts';
import type { Resolved } from '../people/resolve.ts';
import type { Phrase } from './counted-words.ts';
import { type Actor, actorsIn, offsetOf } from './figure-actors.ts';
import { owners } from './figure-owners.ts';
import type { Story } from './story.ts';
import { toldSides } from './told-sides.ts';

/** A figure of which an owner is looked for. */
export interface Owned {
  sentence: Resolved;
  what: string;
  /** Tokens of what is counted, and the first tokens of the number and after it. */
  phrase: Phrase;
  from: number;
  next: number;
  /** Whether a sum is given: then it is of the giver. */
  given: boolean;
  /** Whether the noun was told before and not with this number. */
  carried: boolean;
  unit: string;
  /** Whose the figure before in the sentence was. */
  near: string | null | undefined;
}

const SHARED =
  /\b(?:two-way|bilateral|mutual|both|trilateral|joint|common)\b|\bbetween the two\b|\b(?:trade|commerce|border) (?:between|among)\b|\bborders?$|^rounds?\b|\bnegotiations?$/i;
/** Trade is of two, unless the words say whose. */
const TRADE =
  /^(?:total |annual |overall )?(?:trade|commerce|trade (?:volume|turnover|in goods.*|exchanges?)|volume of trade|commercial exchanges?|trade with .*|trade target)$/i;
const PAPERS =
  /^(?:(?:new|other|more|cooperation|bilateral|separate|legal|investment|trade|economic|commercial) )*(?:documents?|agreements?|mous?|memorand\w+|deals?|contracts?|instruments?|texts?|accords?|treaties|pacts?|protocols?|papers)\b/i;
const GUESTS =
  /\b(?:tourists?|visitors?|(?:tourist|visitor) arrivals|arrivals|holidaymakers|investors?|guests|bookings)\b/i;
const INFLOWS =
  /\b(?:imports?|loans?|purchases|aid|bookings|help|refugees|workers|aircraft|fighters|investment|credit)\b/i;
/** Those who do something to people of another country have the deed. */
const DOES_TO =
  /\b(?:expel\w*|expulsion|train\w*|releas\w*|free[ds]?|deport\w*|arrest\w*|detain\w*|send\w* home|let go|hold[s]?|held|allow\w*|admit\w*|host\w*|shelter\w*|welcom\w*|receiv\w*|taken? in|took in|attract\w*|order\w*|bought|buys?|import\w*)\b/;
/** A clause that begins with whom the last sentence told of. */
const SAME =
  /^(?: [,;:]| and| but| that| while)* ?(?:(?:in|since|by|from|for|so far|to date)[^,]{1,30} ,? ?)?(?:it|its|the (?:new |young |small |host )?(?:country|island|kingdom|republic|nation|state|emirate|sultanate)) /;
const COUNTRY_WORDS =
  /\b(?:the|this|that|his|her|its|their) (?:\w+ )?(?:country|island|kingdom|republic|nation|state|emirate|sultanate|archipelago|government|economy|capital|side)\b/;
const GROUP_WORDS =
  /\b(?:the|this) (?:\w+ )?(?:bloc|grouping|group|alliance|union|organi[sz]ation|community|association|council|body|forum|assembly|agency|fund|bank|court)\b/;
const MEMBERS =
  /^(?:all )?(?:[A-Z]\w+ )?(?:members?|member (?:states|countries|nations)|states?|countries|people of the \w+|seats|regional groups|economies)\b/;
/** Those who come from many countries are nobody's. */
const WORLDWIDE =
  /^(?:(?:other|more|african|asian|european|arab|poorest|rich|foreign) )*(?:states?|countries|nations|heads of (?:state|government)|presidents|leaders|delegations|delegates|reporters|journalists|guests|migrants|ratifications)\b/i;
const GIFTS =
  /\b(?:loans?|credit lines?|lines? of credit|grants?|funds?|scholarships?|aid|assistance|donation|package|help|contribution)\b/i;
/** Whose money it is, where it is nobody else's: what is given in yen comes from Japan. */
const MONEY_OF: ReadonlyMap<string, string> = new Map(
  'JPY JPN|CNY CHN|KRW KOR|INR IND|GBP GBR|AUD AUS|NZD NZL|CAD CAN|CHF CHE|SEK SWE|NOK NOR|DKK DNK|TRY TUR|RUB RUS|SAR SAU|AED ARE|QAR QAT|KWD KWT|SGD SGP|THB THA'
    .split('|')
    .map((pair): [string, string] => [pair.slice(0, 3), pair.slice(4)]),
);
/** Two act together: what they do is neither's alone. */
const JOINT = '+';
const REACH = 4;

/** Whether a token names people by their country: "Syrians", "the Irish". */
const isPeople = ({ pieces }: Resolved, at: number): boolean =>
  pieces.some((piece) => piece.kind === 'country' && piece.first === at && piece.how === 'adjective');

export class Whose {
  readonly #annotated: Annotated;
  readonly #story: Story;
  readonly #known = new Map<number, readonly Actor[]>();
  #weights: [string, number][] | undefined;

  constructor(annotated: Annotated, story: Story) {
    this.#annotated = annotated;
    this.#story = story;
  }

  #actors(sentence: Resolved): readonly Actor[] {
    const known = this.#known.get(sentence.index) ?? actorsIn(sentence, this.#story, this.#dateline(sentence));
    this.#known.set(sentence.index, known);
    return known;
  }

  #dateline({ index }: Resolved): number {
    const { dateline } = this.#annotated;
    return dateline?.sentence === index ? dateline.last : -1;
  }

  of(owned: Owned): string | null {
    const { what, sentence, phrase, given, carried } = owned;
    if (MEMBERS.test(what) && !carried) {
      const group = this.#group(owned);
      if (group) return group;
    }
    const possessed = /(?:^|\s)(?:his|her|its|their|[\w-]+'s)\b/i.test(what) || this.#possessive(owned);
    if (SHARED.test(what) && !possessed) return null;
    if (TRADE.test(what) && !possessed) return null;
    const inside = given || carried ? [] : owners(sentence, phrase.first, phrase.last);
    if (GUESTS.test(what)) return this.#receiver(owned);
    const reached = this.#reached(owned);
    if (reached) return reached;
    const acting = this.#acting(owned);
    if (acting === JOINT && !inside.some(({ kind }) => kind === 'own')) return null;
    if (PAPERS.test(what) && !inside.some(({ kind }) => kind === 'own')) return this.#ofPaper(owned, acting);
    const clause = this.#clauseText(owned);
    const giver = this.#giver(owned);
    if (giver) return giver;
    // "has been promised six billion": who acts is given it
    const passive = /\b(?:was|were|been|be|is|are) (?:promised|given|granted|offered|lent|paid|awarded|pledged)\b/.test(
      clause,
    );
    if (given && passive) return null;
    if (given && acting) return acting === JOINT ? null : acting;
    // "Iranian diplomats" whom somebody expels, "loans from China" that somebody has
    const head = inside.find(({ at, country }) => country && at === phrase.last);
    if (head && isPeople(sentence, head.at) && !(acting && acting !== JOINT && DOES_TO.test(clause))) return head.code;
    const own = inside.find(({ kind, code }) => kind !== 'to' && code !== acting);
    const abroad = own && /\bfrom $/.test(this.#beforeToken(sentence, own.at));
    if (own && acting && (DOES_TO.test(clause) || (abroad && INFLOWS.test(what)))) return acting;
    const named = inside.filter(({ kind }) => kind !== 'to');
    const first = named.find(({ kind }) => kind === 'own' || kind === 'of') ?? named[0];
    // "UNESCO designations" are of whoever has them
    const described =
      first && !first.country && (first.kind === 'own' || first.at === phrase.first) && first.at < phrase.last;
    if (described && acting && acting.length === 3) return acting;
    if (first) return first.code;
    if (/\bEuropean (?!Union)\w/.test(what) && /\bEU\b|\bEuropean Union\b/.test(this.#annotated.text)) return 'EU';
    if (acting && acting !== JOINT) return acting;
    const topic = this.#possessive(owned) ? this.#topic(sentence) : null;
    if (topic) return topic;
    return this.#told(owned, what + clause);
  }

  /** "The Council", "the community", "the bloc" that has members, states or inhabitants: the one named last. */
  #group(owned: Owned): string | null {
    const { sentence, phrase, next } = owned;
    const inside = owners(sentence, phrase.first, phrase.last).find(({ kind }) => kind !== 'to');
    if (inside) return inside.code;
    const end = offsetOf(sentence, next);
    const object = this.#actors(sentence).find(
      (actor) =>
        actor.at >= end &&
        /\b(?:make|makes|made) up(?: the)? $|\b(?:form|constitute|belong to|sit on|of)(?: the)? $/.test(
          sentence.skeleton.text.slice(end, actor.at),
        ),
    );
    if (object) return object.side;
    const clause = this.#clauseText(owned);
    if (!GROUP_WORDS.test(owned.what + clause) && !/^member/i.test(owned.what)) return null;
    return (
      this.#before(sentence, ({ item, side }) => side !== '' && (item.tag === 'B' || side.length !== 3), REACH * 2) ??
      this.#mainBody()
    );
  }

  /** A loan or gift is of whoever gives: "from" whom it is, or in whose own money. */
  #giver(owned: Owned): string | null {
    const { sentence, next, what, unit } = owned;
    if (!GIFTS.test(what)) return null;
    const end = offsetOf(sentence, next);
    const { text } = sentence.skeleton;
    const from = this.#actors(sentence).find(
      (actor) => actor.at >= end && actor.at < end + 60 && /\bfrom(?: the)? $/.test(text.slice(end, actor.at)),
    );
    if (from) return from.side;
    const state = MONEY_OF.get(unit);
    return state !== undefined && this.#names(state) ? state : null;
  }

  #names(state: string): boolean {
    return this.#story.sentences.some((sentence) => this.#actors(sentence).some(({ side }) => side === state));
  }

  #beforeToken({ tokens }: Resolved, at: number): string {
    const words = tokens.slice(Math.max(0, at - 2), at).map(({ lower }) => lower);
    return `${words.filter((word) => word !== 'the').join(' ')} `;
  }

  #possessive({ sentence: { tokens }, phrase, carried }: Owned): boolean {
    return !carried && /^(?:his|her|its|their|'s)$/.test(tokens[phrase.first - 1]?.lower ?? '');
  }

  /** The words of the number's clause before it and shortly after. */
  #clauseText({ sentence, from, next }: Owned): string {
    const { text } = sentence.skeleton;
    const [at, end] = [offsetOf(sentence, from), offsetOf(sentence, next)];
    return text.slice(this.#clauseStart(sentence, at), end + 60);
  }

  /** Where the clause begins in which an offset of the skeleton stands. */
  #clauseStart({ skeleton: { text } }: Resolved, at: number): number {
    const head = text.slice(0, at);
    let from = 0;
    for (const mark of [
      ' ; ',
      ' : ',
      ' while ',
      ' whereas ',
      ' but ',
      ' , and ',
      ' , which ',
      ' , who ',
      ' that ',
      ' – ',
      ' where ',
    ])
      from = Math.max(from, head.lastIndexOf(mark));
    // ", Qatar gave": another subject after a comma
    const subject = /.*, (?=<[COPB]\d+> (?!,|and\b|or\b|<)[a-z]+)/.exec(head);
    if (
      subject &&
      /\b(?:\w+ed|has|have|had|is|are|was|were|will|gave|sent|came|took|got|won|put|sold|bought|spent|paid|lent) /.test(
        head.slice(0, subject[0].length),
      )
    )
      from = Math.max(from, subject[0].length - 2);
    return from;
  }

  /** Who acts in the clause of the number, else in the sentence. */
  #acting({ sentence, from, next, phrase }: Owned): string | null {
    const actors = this.#actors(sentence);
    const { text } = sentence.skeleton;
    const [at, end] = [offsetOf(sentence, from), offsetOf(sentence, next)];
    const start = this.#clauseStart(sentence, at);
    const beside = actors.find(
      (actor) => actor.end <= at && /^ (?:about |some |over |nearly |more than )?$/.test(text.slice(actor.end, at)),
    );
    if (beside && !beside.oblique && beside.item.tag !== 'N' && /(?:^|[,;] |\band )$/.test(text.slice(0, beside.at)))
      return beside.side || null;
    const clause = actors.filter((actor) => actor.at >= start && actor.at < at && !actor.oblique);
    if (clause.length > 0) return this.#one(clause, text);
    if (/^(?:.{0,40} (?:–|-|--) )?with (?:\S+ ){0,8}$/.test(text.slice(0, at))) {
      const then = actors.find((actor) => actor.at > end && !actor.oblique);
      if (then) return then.side || null;
    }
    if (
      SAME.test(text.slice(start, at)) ||
      (/^(?:.{0,40} (?:–|-|--) )?with /.test(text) && / , it /.test(text.slice(at)))
    ) {
      const same = this.#topic(sentence);
      if (same) return same;
    }
    // ", which has lent four billion": whoever stands before
    if (/^ (?:, )?(?:which|who) /.test(text.slice(start, at))) {
      const antecedent = actors.findLast((actor) => actor.end <= start + 1);
      if (antecedent && start - antecedent.end < 4) return antecedent.side || null;
    }
    const by = actors.find(
      (actor) =>
        actor.item.first > phrase.last &&
        actor.at >= end &&
        actor.at < end + 80 &&
        /\bby(?: the)? $/.test(text.slice(0, actor.at)),
    );
    if (by?.side) return by.side;
    const before = actors.filter((actor) => actor.at < at && !actor.oblique);
    if (before.length > 0 && !/^ ; /.test(text.slice(start, at))) return this.#one(before, text);
    return null;
  }

  /** Whom "it" or "the country" means: who acts first in the sentence before. */
  #topic({ index, paragraph }: Resolved): string | null {
    const before = this.#story.sentences[index - 1];
    if (!before || before.paragraph !== paragraph) return null;
    return this.#actors(before).find(({ state, oblique }) => state && !oblique)?.side ?? null;
  }

  /** The first of those who act; nobody where two act together. */
  #one(actors: readonly Actor[], text: string): string | null {
    const [first, second] = actors;
    if (!first) return null;
    const joined =
      second &&
      second.side !== first.side &&
      /^(?: , <[A-Z]\d+>)*(?: ,)? and (?:the |its |his |their )?$/.test(text.slice(first.end, second.at));
    return joined ? JOINT : first.side || null;
  }

  /** "Some 900,000 Algerians spent their holidays in Tunisia": of the place that is visited. */
  #reached({ sentence, next }: Owned): string | null {
    const end = offsetOf(sentence, next);
    const { text } = sentence.skeleton;
    const visit =
      /\b(?:visited|toured|(?:travelled|traveled|came|flew|flocked) to|holidays in|holidayed in)(?: the)? (?=<C)/.exec(
        text.slice(end, end + 70),
      );
    if (!visit) return null;
    const at = end + visit.index + visit[0].length;
    return this.#actors(sentence).find((actor) => actor.at === at)?.side ?? null;
  }

  /** Guests and what they bring are of the place that they come to. */
  #receiver(owned: Owned): string | null {
    const { sentence, next } = owned;
    const { text } = sentence.skeleton;
    const end = offsetOf(sentence, next);
    const actors = this.#actors(sentence);
    const goal = actors.find(
      (actor) =>
        actor.at >= end &&
        actor.at < end + 90 &&
        /(?:\b(?:to|in|into)(?: the)?|\b(?:visited|toured|reached)(?: the)?) $/.test(text.slice(0, actor.at)) &&
        actor.state,
    );
    if (goal) return goal.side;
    const own = actors.find(
      (actor) =>
        actor.at < end &&
        !actor.oblique &&
        /^ (?:has |have |had )?(?:welcomed|received|attracted|hosted|drew|expects|recorded|saw|counted)\b/.test(
          text.slice(actor.end),
        ),
    );
    if (own?.state) return own.side;
    const into = actors.find(
      (actor) =>
        actor.state &&
        /\b(?:arrivals|visitors|tourists|come|came|flow\w*|visits?) (?:to|in|into)(?: the)? $/.test(
          text.slice(0, actor.at),
        ),
    );
    const nation = owners(sentence, owned.phrase.first, owned.phrase.last).find(({ country }) => country)?.code;
    return into?.side ?? this.#mainSide(1.2, nation);
  }

  /** Papers that two conclude are of both; what one has signed is its own. */
  #ofPaper({ sentence, from }: Owned, acting: string | null): string | null {
    const at = offsetOf(sentence, from);
    const [start, end] = [this.#clauseStart(sentence, at), at + 90];
    const states = new Set(
      this.#actors(sentence)
        .filter((actor) => actor.state && actor.at >= start && actor.at < end)
        .map(({ side }) => side),
    );
    if (states.size > 1) return null;
    const main = this.#mainSide(2.2);
    const together = this.#actors(sentence).filter(
      (actor) => actor.at < at && !actor.oblique && 'PG'.includes(actor.item.tag),
    );
    if (acting === JOINT || together.length > 1) return null;
    if (acting === null || acting === main) return main;
    const named = this.#actors(sentence).some(
      (actor) => actor.at < at && !actor.oblique && 'CBO'.includes(actor.item.tag),
    );
    return named && this.#bothSides(sentence).length < 2 ? acting : null;
  }

  #bothSides(sentence: Resolved): string[] {
    return toldSides(this.#story).actors(sentence);
  }

  /** Whom the text tells of: the country or body that words point at, else who acted last, else whom the text is about. */
  #told(owned: Owned, words: string): string | null {
    const { sentence, near } = owned;
    if (WORLDWIDE.test(owned.what)) return null;
    if (near) return near;
    if (GROUP_WORDS.test(words)) {
      const body = this.#before(
        sentence,
        ({ item, state, side }) => (side !== '' && item.tag === 'B') || (state && side.length !== 3),
      );
      if (body) return body;
    }
    const { text } = sentence.skeleton;
    const end = offsetOf(sentence, owned.next);
    const here = new Set(
      this.#actors(sentence)
        .filter(
          (actor) =>
            actor.state &&
            actor.at < end + 90 &&
            (!actor.oblique ||
              /\b(?:in|of|for|across|on)(?: the)? $/.test(text.slice(Math.max(0, actor.at - 12), actor.at))),
        )
        .map(({ side }) => side),
    );
    if (here.size === 1 && !COUNTRY_WORDS.test(words)) return [...here][0] ?? null;
    if (/\b(?:the two|both|they)\b/.test(words)) return null;
    const acted = this.#before(sentence, ({ oblique, state }) => state && !oblique);
    if (COUNTRY_WORDS.test(words) && this.#annotated.homeKnown) return this.#topic(sentence) ?? this.#annotated.home;
    return this.#mainSide() ?? (COUNTRY_WORDS.test(words) ? acted : null);
  }

  #before(sentence: Resolved, fits: (actor: Actor) => boolean, reach = REACH): string | null {
    const { sentences } = this.#story;
    for (let i = sentence.index; i >= Math.max(0, sentence.index - reach); i--) {
      const one = sentences[i];
      const actor = one && !one.caption ? this.#actors(one).findLast(fits) : undefined;
      if (actor) return actor.side;
    }
    return null;
  }

  /** The one state that the text is about, but for one that is known not to be meant; none where it is about two alike. */
  #mainSide(margin = 1.4, but?: string): string | null {
    this.#weights ??= this.#weighed();
    const [first, second] = this.#weights.filter(([side]) => side !== but);
    return first && first[1] > 2 && (!second || first[1] > second[1] * margin) ? first[0] : null;
  }

  /** The bloc or body that the text tells of most. */
  #mainBody(): string | null {
    const counts = new Map<string, number>();
    for (const sentence of this.#story.sentences)
      for (const { side, item } of this.#actors(sentence))
        if (side.length > 3 && item.tag === 'B') counts.set(side, (counts.get(side) ?? 0) + 1);
    const [first] = [...counts].sort((a, b) => b[1] - a[1]);
    return first?.[0] ?? null;
  }

  /** How much the text tells of each state, most first. */
  #weighed(): [string, number][] {
    const weights = new Map<string, number>();
    for (const sentence of this.#story.sentences) {
      if (sentence.caption) continue;
      const sides = new Set(
        this.#actors(sentence)
          .filter(({ state }) => state)
          .map(({ side }) => side),
      );
      for (const side of sides) weights.set(side, (weights.get(side) ?? 0) + (sentence.index < 2 ? 2 : 1));
    }
    const { home, homeKnown } = this.#annotated;
    const own = home === null ? 0 : (weights.get(home) ?? 0);
    if (home !== null && (own > 2 || (homeKnown && own > 0))) weights.set(home, own + 1);
    return [...weights].sort((a, b) => b[1] - a[1]);
  }
}
