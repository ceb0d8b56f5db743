// Whose a figure is: who is named with what is counted, else who acts in its clause, else whom the text tells of there. Nobody's where
// two share it. Money and guests from abroad are of the place that receives them.
import type { Annotated } from '../../annotate.ts';
import type { Resolved } from '../../people/resolve.ts';
import type { Story } from '../../story/story.ts';
import { isState } from '../../story/titled.ts';
import { toldSides } from '../../story/told-sides.ts';
import { offsetOf } from './figure-actors.ts';
import { Cast, REACH } from './figure-cast.ts';
import { actingIn, clauseStart, clauseText, JOINT, type Numbered } from './figure-clause.ts';
import { standsBehind } from './figure-goals.ts';
import { areGuests, receiver, visited } from './figure-guests.ts';
import { owners } from './figure-owners.ts';
import { isPeople } from './figure-place.ts';

/** A figure of which an owner is looked for. */
export interface Owned extends Numbered {
  what: string;
  /** Whether a sum is given: then it is of the giver. */
  given: boolean;
  /** Whether the noun was told before and not with this number. */
  carried: boolean;
  unit: string;
  /** Whose the figure before in the sentence was. */
  near: string | null | undefined;
}

const SHARED =
  /\b(?:two-way|bilateral|mutual|both|trilateral|joint|common)\b|\bbetween the two\b|\b[A-Z]\w+[-–][A-Z]\w+ (?:trade|commerce|exchanges)\b|\b(?:trade|commerce|border) (?:between|among)\b|\b(?:borders?|frontiers?)\b(?! (?:guards?|posts?|crossings?|police))|^rounds?\b|^(?:length|width) of\b|\bnegotiations?$/i;
/** Trade is of two, unless the words say whose. */
const TRADE =
  /^(?:total |annual |overall )?(?:trade|commerce|trade (?:volume|turnover|in goods.*|exchanges?)|volume of trade|commercial exchanges?|trade with .*|trade target)$/i;
const PAPERS =
  /^(?:(?:new|other|more|cooperation|bilateral|separate|legal|investment|trade|economic|commercial) )*(?:documents?|agreements?|mous?|memorand\w+|deals?|contracts?|instruments?|texts?|accords?|treaties|pacts?|protocols?|papers)\b/i;
const INFLOWS =
  /\b(?:imports?|remittances|loans?|purchases|aid|bookings|help|refugees|workers|aircraft|fighters|investment|credit)\b/i;
/** Those who do something to people of another country have the deed. */
const DOES_TO =
  /\b(?:expel\w*|expulsion|train\w*|releas\w*|free[ds]?|deport\w*|arrest\w*|detain\w*|send\w* home|let go|hold[s]?|held|hir\w+|employ\w*|allow\w*|admit\w*|host\w*|shelter\w*|welcom\w*|receiv\w*|taken? in|took in|attract\w*|order\w*|bought|buy\w*|purchas\w*|import\w*|borrow\w*)\b/;
const COUNTRY_WORDS =
  /\b(?:the|this|that|his|her|its|their) (?:\w+ )?(?:country|island|kingdom|republic|nation|state|emirate|sultanate|archipelago|government|economy|capital|side)\b/;
const GROUP_WORDS =
  /\b(?:the|this) (?:\w+ )?(?:bloc|grouping|group|alliance|union|organi[sz]ation|community|association|council|body|forum|assembly|agency|fund|bank|court)\b/;
const MEMBERS =
  /^(?:all )?(?:[A-Z]\w+ )?(?:members?|member (?:states|countries|nations)|states?|countries|people of the \w+|seats|regional groups|economies)\b/;
/** What is laid on the goods of others. */
const LAID = /\b(?:tariffs?|dut(?:y|ies)|tax(?:es)?|lev(?:y|ies)) on\b/i;
/** Councils and the like that no union of states has. */
const DOMESTIC =
  /^(?!.*\b(?:UN|United|European|African|World|International|Arab|Islamic|Security Council|General Assembly|Human Rights)\b).*\b(?:Council|Commission|Committee|Agency|Authority|Court|Bureau|Office)\b/;
/** Those who come from many countries are nobody's. */
const WORLDWIDE =
  /^(?:(?:other|more|african|asian|european|arab|poorest|rich|foreign|international|\w+phone) )*(?:states?|countries|nations|nationalities|organi[sz]ations|heads of (?:state|government)|presidents|leaders|delegations|delegates|reporters|journalists|guests|migrants|ratifications)\b/i;
const GIFTS =
  /\b(?:loans?|credit lines?|lines? of credit|grants?|funds?|scholarships?|aid|assistance|donation|package|help|contribution)\b/i;
/** Several states at once, and what lies in several. */
const SEVERAL =
  /\b(?:in|of|among|between) the (?:two|three|four|five|six|seven) (?:states|countries|nations|republics|sides)\b|\bthe area (?:that|which|it)\b/;
/** People of whom nobody says whose they are, and what is nobody's alone. */
const ANYBODYS =
  /^(?:\w+ )?(?:people|persons|lives|dead|deaths|victims|civilians|migrants|refugees|men|women|children)\b|\bworld's\b/i;
const TO_AND_FRO = /\b(?:back and forth|exchanged|traded|change hands|on (?:both|either) sides?|them|their)\b/;
/** "was among 51 leaders", "is one of 23 states": more than who acts. */
const AMONG = /\b(?:among|one of)(?: the)?(?: [a-z]+)? $/;
const EACH = /\b(?:each|either) (?:side|country|state|of them|party)\b/;
const BETWEEN = /^[^,;.]* between (?:the )?(?:<[A-Z]\d+> and|two\b|sides\b|countries\b)/;
/** Whose money it is, where it is nobody else's: what is given in yen comes from Japan. */
const MONEY_OF: ReadonlyMap<string, string> = new Map(
  'JPY JPN|CNY CHN|KRW KOR|INR IND|GBP GBR|AUD AUS|NZD NZL|CAD CAN|CHF CHE|SEK SWE|NOK NOR|DKK DNK|TRY TUR|RUB RUS|SAR SAU|AED ARE|QAR QAT|KWD KWT|SGD SGP|THB THA'
    .split('|')
    .map((pair): [string, string] => [pair.slice(0, 3), pair.slice(4)]),
);

export class Whose {
  readonly #annotated: Annotated;
  readonly #story: Story;
  readonly #cast: Cast;

  constructor(annotated: Annotated, story: Story) {
    this.#annotated = annotated;
    this.#story = story;
    this.#cast = new Cast(annotated, story);
  }

  of(owned: Owned): string | null {
    const { what, sentence, phrase, given, carried } = owned;
    if (MEMBERS.test(what) && !carried) {
      const group = this.#group(owned);
      if (group) return group;
    }
    const possessor = this.#possessor(owned) ?? standsBehind(owned, this.#cast);
    if (possessor) return possessor;
    const possessed = /^(?:his|her|its|their|[\w-]+'s)\b/i.test(what) || this.#possessive(owned);
    if (!possessed && (SHARED.test(what) || TRADE.test(what))) return null;
    // "the tariff on Chinese cars" is of whoever lays it on
    const on = LAID.test(what) ? sentence.tokens.findIndex(({ lower }, i) => i >= phrase.first && lower === 'on') : -1;
    const inside =
      given || carried ? [] : owners(sentence, phrase.first, on < 0 ? phrase.last : Math.min(on, phrase.last));
    if (areGuests(what)) return receiver(owned, this.#cast) ?? owned.near ?? null;
    const reached = visited(owned, this.#cast);
    if (reached) return reached;
    const acting = actingIn(owned, this.#cast);
    const clause = clauseText(owned);
    if (this.#isOfBoth(owned, acting) && !possessed) return null;
    if (acting === JOINT && !inside.some(({ kind }) => kind === 'own')) return null;
    if (PAPERS.test(what) && !inside.some(({ kind }) => kind === 'own')) return this.#ofPaper(owned, acting);
    const giver = this.#giver(owned);
    if (giver) return giver;
    // "has been promised six billion": who acts is given it
    const passive = /\b(?:was|were|been|be|is|are) (?:promised|given|granted|offered|lent|paid|awarded|pledged)\b/.test(
      clause,
    );
    if (passive) {
      const by = this.#cast
        .actors(sentence)
        .find(
          (actor) => actor.item.first >= owned.next && this.#beforeToken(sentence, actor.item.first).endsWith('by '),
        );
      if (by?.side) return by.side;
      if (given) return null;
    }
    const actor = acting === JOINT ? null : acting;
    if (given && acting) return actor;
    // "Iranian diplomats" whom somebody expels, "loans from China" that somebody has
    const head = inside.find(({ at, country }) => country && at === phrase.last);
    if (head && isPeople(sentence, head.at) && !(actor && DOES_TO.test(clause))) return head.code;
    const having = inside.filter(({ kind }) => kind === 'own' || kind === 'of');
    const own = having.find(({ code }) => code !== actor);
    const abroad = own && /\bfrom $/.test(this.#beforeToken(sentence, own.at));
    if (own && actor && (DOES_TO.test(clause) || (abroad && INFLOWS.test(what)))) return actor;
    const [first] = having;
    // "UNESCO designations" are of whoever has them
    const described =
      first && !first.country && (first.kind === 'own' || first.at === phrase.first) && first.at < phrase.last;
    if (described && isState(actor)) return actor;
    if (first) return first.code;
    if (/\bEuropean (?!Union)\w/.test(what) && /\bEU\b|\bEuropean Union\b/.test(this.#annotated.text)) return 'EU';
    // what a council or commission of a state tells of is the state's
    if (actor) return (DOMESTIC.test(actor) ? this.#cast.mainSide() : null) ?? actor;
    const earlier = this.#cast
      .actors(sentence)
      .find((actor) => actor.state && !actor.oblique && actor.item.last < phrase.first);
    const topic = this.#possessive(owned) ? (earlier?.side ?? this.#cast.topic(sentence)) : null;
    if (topic) return topic;
    // "missiles fired by X"; but whoever has titles has them, not who gives them
    const agent = inside.find(({ kind }) => kind === 'by');
    return agent && !/\b(?:recogni[sz]|list|nam|award)ed by\b/i.test(what)
      ? agent.code
      : this.#told(owned, what + clause);
  }

  /** What stands in a sentence without any other state is of the country that the text is told from; but victims may be anybody's. */
  #home({ sentence, what }: Owned, words: string): string | null {
    const { home, homeKnown } = this.#annotated;
    if (!homeKnown || home === null || !this.#cast.names(home)) return null;
    if (ANYBODYS.test(what) || TO_AND_FRO.test(words)) return null;
    return this.#cast.actors(sentence).some(({ state, side }) => state && side !== home) ? null : home;
  }

  /** "The Council", "the community", "the bloc" that has members, states or inhabitants: the one named last. */
  #group(owned: Owned): string | null {
    const { sentence, phrase, next } = owned;
    const inside = owners(sentence, phrase.first, phrase.last).find(({ kind }) => kind !== 'to');
    if (inside) return inside.code;
    const end = offsetOf(sentence, next);
    const object = this.#cast
      .actors(sentence)
      .find(
        (actor) =>
          actor.at >= end &&
          /\b(?:make|makes|made) up(?: the)? $|\b(?:form|constitute|belong to|sit on|of)(?: the)? $/.test(
            sentence.skeleton.text.slice(end, actor.at),
          ),
      );
    if (object) return object.side;
    const clause = clauseText(owned);
    if (/\b(?:cabinet|government|parliament)\b/.test(clause)) return null;
    if (!GROUP_WORDS.test(owned.what + clause) && !/^member/i.test(owned.what)) return null;
    return (
      this.#cast.before(
        sentence,
        ({ item, side }) => side !== '' && (item.tag === 'B' || side.length !== 3),
        REACH * 2,
      ) ?? this.#cast.mainBody()
    );
  }

  /** A loan or gift is of whoever gives: "from" whom it is, or in whose own money. */
  #giver(owned: Owned): string | null {
    const { sentence, next, what, unit } = owned;
    if (!GIFTS.test(what)) return null;
    const end = offsetOf(sentence, next);
    const { text } = sentence.skeleton;
    const from = this.#cast
      .actors(sentence)
      .find((actor) => actor.at >= end && actor.at < end + 60 && /\bfrom(?: the)? $/.test(text.slice(end, actor.at)));
    if (from) return from.side;
    const state = MONEY_OF.get(unit);
    return state !== undefined && this.#cast.names(state) ? state : null;
  }

  /** "Tigray's six million inhabitants": who stands right before the number with a mark of possession. */
  #possessor({ sentence, from }: Owned): string | null {
    if (sentence.tokens[from - 1]?.lower !== "'s") return null;
    const piece = sentence.pieces.find(({ last }) => last === from - 2);
    if (piece?.kind === 'country') return piece.code;
    return piece?.kind === 'body' || piece?.kind === 'place' ? piece.name : null;
  }

  /** "were traded between X and Y", "each side may have 500", "is among 51 leaders": no one has it alone. */
  #isOfBoth({ sentence, from, next, what }: Owned, acting: string | null): boolean {
    const { text } = sentence.skeleton;
    const [at, end] = [offsetOf(sentence, from), offsetOf(sentence, next)];
    if (acting === null && BETWEEN.test(text.slice(end, end + 70))) return true;
    if (WORLDWIDE.test(what) && AMONG.test(text.slice(0, at))) return true;
    return EACH.test(text.slice(clauseStart(sentence, at), at));
  }

  #beforeToken({ tokens }: Resolved, at: number): string {
    const words = tokens.slice(Math.max(0, at - 2), at).map(({ lower }) => lower);
    return `${words.filter((word) => word !== 'the').join(' ')} `;
  }

  #possessive({ sentence: { tokens }, phrase, carried }: Owned): boolean {
    return !carried && /^(?:his|her|its|their|'s)$/.test(tokens[phrase.first - 1]?.lower ?? '');
  }

  /** Papers that two conclude are of both; what one has signed is its own. */
  #ofPaper({ sentence, from }: Owned, acting: string | null): string | null {
    const at = offsetOf(sentence, from);
    const [start, end] = [clauseStart(sentence, at), at + 90];
    const states = new Set(
      this.#cast
        .actors(sentence)
        .filter((actor) => actor.state && actor.at >= start && actor.at < end)
        .map(({ side }) => side),
    );
    if (states.size > 1 || (toldSides(this.#story).main.length === 2 && acting === null)) return null;
    const main = this.#cast.mainSide(2.2);
    const together = this.#cast
      .actors(sentence)
      .filter((actor) => actor.at < at && !actor.oblique && 'PG'.includes(actor.item.tag));
    if (acting === JOINT || together.length > 1) return null;
    if (acting === null || acting === main) return main;
    const named = this.#cast
      .actors(sentence)
      .some((actor) => actor.at < at && !actor.oblique && 'CBO'.includes(actor.item.tag));
    return named && toldSides(this.#story).actors(sentence).length < 2 ? acting : null;
  }

  /** Whom the text tells of: the country or body that words point at, else who acted last, else whom the text is about. */
  #told(owned: Owned, words: string): string | null {
    const { sentence, near } = owned;
    if (WORLDWIDE.test(owned.what) && !COUNTRY_WORDS.test(words)) return null;
    if (near) return near;
    if (SEVERAL.test(words)) return null;
    if (GROUP_WORDS.test(words)) {
      const body = this.#cast.before(
        sentence,
        ({ item, state, side }) => (side !== '' && item.tag === 'B') || (state && side.length !== 3),
      );
      if (body) return body;
    }
    const { text } = sentence.skeleton;
    const end = offsetOf(sentence, owned.next);
    const start = clauseStart(sentence, offsetOf(sentence, owned.from));
    const here = new Set(
      this.#cast
        .actors(sentence)
        .filter(
          (actor) =>
            actor.state &&
            actor.at < end + 90 &&
            actor.at >= start &&
            (!actor.oblique ||
              /\b(?:in|of|for|across|on)(?: the)? $/.test(text.slice(Math.max(0, actor.at - 12), actor.at))),
        )
        .map(({ side }) => side),
    );
    if (here.size === 1 && !LAID.test(owned.what) && !COUNTRY_WORDS.test(words)) return [...here][0] ?? null;
    if (/\b(?:the two|both|they)\b/.test(words)) return null;
    const acted = this.#cast.before(sentence, ({ oblique, state }) => state && !oblique);
    if (COUNTRY_WORDS.test(words) && this.#annotated.homeKnown)
      return this.#cast.topic(sentence) ?? this.#cast.mainSide() ?? this.#annotated.home;
    return this.#cast.mainSide() ?? (COUNTRY_WORDS.test(words) ? acted : this.#home(owned, words));
  }
}
