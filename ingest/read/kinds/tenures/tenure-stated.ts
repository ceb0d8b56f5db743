// What a sentence itself says of a bare title's owner: "his foreign minister", "Oman was represented by Minister X", "his host in
// Yerevan, President Y", "accompanying the Maldivian leader", "the Commission's deputy chairperson".
import type { AnnotatedSentence } from '../../annotate.ts';
import { SENT } from '../../lexicon/offices.ts';
import type { PersonMention } from '../../people/roster.ts';
import { titleKey } from '../../people/titles.ts';
import { isState, type Titled } from '../../story/titled.ts';
import { stateOfActing, stateOfIts } from './tenure-pronouns.ts';
import { type Found, type OwnerView, stateOf } from './tenure-view.ts';

/** "The Indian side": words after a nation's that make it the state. */
const SIDES = /^(?:side|delegation|government|team|mission)$/;

/** "X, Y and Z have travelled there with W" is no longer. */
const LONGEST_COMPANY = 140;
/** A title before a name is no longer. */
const TITLE_LENGTH = 40;
/** Those who travel or sit together for a state. */
const PARTIES = /^(?:party|delegation|side|team|entourage|mission|group|contingent)$/;
/** After them: who they are. */
const LISTS =
  /^,? ?(?::|(?:also )?(?:was|were|is|are|included|includes|including|consisted of|consists of|comprised|comprises|was made up of|numbered)\b)/;
/** Bodies of the United Nations. */
const UN = /^(?:United Nations|UN|General Assembly|Security Council)\b/;
/** "the Commission's ": the noun by which a body goes. */
const BODY_S =
  /\bthe (party|movement|union|bank|company|group|commission|organi[sz]ation|assembly|forum|league|alliance|agency|fund|bloc)['’]s (?:\w+ )?$/i;
/** "the party at home as long as its": the noun by which a body goes. */
const NOUN_OF_BODY =
  /\bthe (party|movement|union|bank|company|group|commission|committee|organi[sz]ation|assembly|forum|league|alliance|council|agency|fund|court)\b[^.;]{0,60}\bits (?:\w+ )?$/i;
/** How many sentences back "his" may point. */
const NEAR = 3;
/** Who is of the state of another: in office by turns or under him, or of one family. */
const RELATED =
  /^(?:predecessor|successor|deputy|aide|envoy|superior|boss|chief|ally|rival|father|mother|son|daughter|brother|sister|uncle|nephew|cousin|grandfather)$/;

export class StatedOwners {
  readonly #view: OwnerView;
  /** Bodies named in the text, with the sentence of each. */
  #bodies: { sentence: number; name: string }[] | undefined;

  constructor(view: OwnerView) {
    this.#view = view;
  }

  /** What the sentence itself says of the office's owner. */
  stated(holding: Titled): Found | null {
    const sentence = this.#view.annotated.sentences[holding.sentence];
    if (!sentence) return null;
    const own =
      this.#ofPerson(holding, sentence) ??
      this.#represented(holding, sentence) ??
      this.#inParty(holding, sentence) ??
      this.#accompanying(holding, sentence) ??
      this.#spouse(holding);
    return own ? { of: own, owner: 'place' } : this.#ofBody(holding);
  }

  /** "Senators X and Y have come with Z": Z's state. */
  company(holding: Titled): string | null {
    const sentence = this.#view.annotated.sentences[holding.sentence];
    return sentence ? this.#accompanying(holding, sentence) : null;
  }

  /** "X let his foreign minister, Y, speak", "Y, X's spokeswoman", "the foreign minister of his country": X's state. */
  #ofPerson(holding: Titled, sentence: AnnotatedSentence): string | null {
    const within = sentence.pieces.filter(
      (piece) =>
        piece.kind === 'office' &&
        (sentence.tokens[piece.first]?.start ?? -1) >= holding.start - 1 &&
        (sentence.tokens[piece.last]?.end ?? 0) <= holding.end,
    );
    const office = within.find((piece) => piece.kind === 'office' && piece.title === holding.title) ?? within[0];
    if (!office) return null;
    // "Algeria's X, ambassador in Addis Ababa"
    const { origin = null } = this.#view.annotated.people[holding.person] ?? {};
    if (origin !== null && SENT.has(titleKey(holding.title)) && !holding.to.includes(origin)) return origin;
    const word = (i: number): string => sentence.tokens[i]?.lower ?? '';
    let i = office.first - 1;
    while (
      i > 0 &&
      sentence.tokens[i]?.capital === false &&
      /^(?:new|former|then|own|deputy|late|outgoing|long-time|longtime|chief)$/.test(word(i))
    )
      i--;
    // "Her successor, president-elect X", "X's deputy, Vice President Y", "her father, President Z": of the other's state
    if (word(i) === ',' && RELATED.test(word(i - 1))) {
      // a reigning king's son may hold office; a president's hardly
      if (/^(?:father|mother|grandfather)$/.test(word(i - 1)) && /president|minister|chancellor/i.test(holding.title))
        holding.standing ??= 'former';
      i -= 2;
    }
    while (/^(?:late|own|eldest|younger|elder|immediate)$/.test(word(i))) i--;
    const kin = this.#kinOf(holding, sentence);
    if (kin !== undefined) return this.#view.state(kin);
    if (word(i) === "'s") {
      // "the Pope's Secretary of State"
      const title = sentence.pieces.find((piece) => piece.kind === 'office' && piece.last === i - 1);
      if (title?.kind === 'office' && (isState(title.of) || /^(?:pope|pontiff)$/i.test(title.title)))
        return title.of ?? 'VAT';
      const whose = sentence.mentions.find(({ run }) => run.last === i - 1);
      if (whose && whose.person !== holding.person) return this.#view.state(whose.person);
    }
    const { last } = office;
    if (
      word(last + 1) === 'of' &&
      /^(?:his|her|their|the)$/.test(word(last + 2)) &&
      /^(?:country|nation|homeland|island|kingdom|emirate|sultanate|republic|archipelago)$/.test(word(last + 3))
    )
      return this.#view.annotated.people[holding.person]?.origin ?? this.#view.state(holding.person);
    // "X, security adviser to President Y"
    if (/^(?:to|for|of)$/.test(word(last + 1))) {
      const served = sentence.mentions.find(
        ({ person, run }) => person !== holding.person && run.from > last && run.from - last <= 5,
      );
      const between = served && this.#view.text(sentence.tokens[last + 1]?.end ?? 0, served.run.start);
      if (served && between && !/[,;]/.test(between)) return this.#view.state(served.person);
    }
    // "the country's Permanent Representative", "her country's foreign minister"
    if (word(i) === "'s" && /^(?:country|nation|kingdom|republic|sultanate|emirate|island)$/.test(word(i - 1)))
      return (
        this.#view.annotated.people[holding.person]?.origin ??
        this.#countryIn(sentence, i - 1) ??
        (this.#view.annotated.homeKnown ? this.#view.annotated.home : this.#countrySpokenOf(sentence))
      );
    if (word(i) === 'our') return this.#view.annotated.home;
    if (word(i) === 'the' && /^(?:deputy )?permanent (?:representative|observer)$/i.test(holding.title))
      return this.#view.annotated.home;
    if (word(i) === 'its') return stateOfIts(this.#view, sentence, i);
    if (!/^(?:his|her|their)$/.test(word(i))) return null;
    // "A, his foreign minister, B": A's
    const beside = word(i - 1) === ',' ? sentence.mentions.find(({ run }) => run.last === i - 2) : undefined;
    if (beside && beside.person !== holding.person && word(i) !== 'their') return this.#view.state(beside.person);
    const clause = sentence.tokens.findLastIndex(({ lower }, n) => n < office.first && /^[;:]$/.test(lower));
    const before = sentence.mentions.filter(
      ({ person, run }) => person !== holding.person && run.last < office.first && run.from > clause,
    );
    // "X, whom Y had sent as his envoy": Y's
    if (/, whom \b[^;]*$/.test(this.#view.text(holding.start, sentence.tokens[office.first]?.start ?? 0)))
      return this.#view.state(before.at(-1)?.person);
    const people = before.length > 0 ? before : this.#namedLast(sentence);
    if (word(i) === 'their') {
      const nation = sentence.pieces.findLast((piece) => piece.kind === 'country' && piece.last < office.first);
      const plural = nation?.kind === 'country' && nation.how === 'adjective' && /s$/.test(word(nation.last));
      return plural && nation.kind === 'country' ? nation.code : null;
    }
    const acting =
      stateOfActing(this.#view, sentence, { from: clause, until: office.first }) ??
      (before.length === 0 ? this.#actingBefore(sentence) : null);
    if (acting !== null) return acting;
    for (const { person } of people) {
      const state = this.#view.state(person);
      if (state !== null) return state;
    }
    // "Beside the US President sat X and Y, his chief of staff"
    const title = sentence.pieces.findLast(
      (piece) => piece.kind === 'office' && !piece.plural && isState(piece.of) && piece.last < office.first,
    );
    return title?.kind === 'office' ? title.of : null;
  }

  /** "The prime minister sat with X. Y, his foreign minister, …": the state of the office with which the sentence before begins. */
  #actingBefore({ index }: AnnotatedSentence): string | null {
    const before = this.#view.annotated.sentences[index - 1];
    const [first] = before?.pieces.filter(({ kind }) => kind === 'office') ?? [];
    return before && first && first.first <= 1
      ? stateOfActing(this.#view, before, { from: -1, until: first.last + 1 })
      : null;
  }

  /** The state named last before a token of a sentence, by itself or in an office. */
  #countryIn({ index }: AnnotatedSentence, at: number): string | null {
    const codes = this.#view.prose(index).flatMap((piece) => {
      if (piece.last >= at) return [];
      if (piece.kind !== 'office') return [stateOf(piece)];
      return [...piece.under, piece.of].filter(isState);
    });
    return codes.findLast((code) => code !== null) ?? null;
  }

  /** The state named last shortly before a sentence. */
  #countrySpokenOf({ index }: AnnotatedSentence): string | null {
    for (let back = 1; back <= NEAR; back++) {
      const piece = this.#view.prose(index - back).findLast((one) => one.kind === 'country' && stateOf(one) !== null);
      if (piece) return stateOf(piece);
    }
    return this.#view.annotated.home;
  }

  /** Those named in the nearest sentence before in which anybody is. */
  #namedLast({ index }: AnnotatedSentence): readonly PersonMention[] {
    const { sentences } = this.#view.annotated;
    for (let back = 1; back <= NEAR; back++) {
      const named = sentences[index - back]?.mentions ?? [];
      if (named.length > 0) return named;
    }
    return [];
  }

  /** "Egypt was represented by Foreign Minister X and Bahrain by Crown Prince Y", "Egypt, for which Foreign Minister X signed". */
  #represented(holding: Titled, sentence: AnnotatedSentence): string | null {
    const piece = this.#view
      .prose(sentence.index)
      .findLast(
        (one) =>
          one.kind === 'country' &&
          (one.how !== 'adjective' || SIDES.test(sentence.tokens[one.last + 1]?.lower ?? '')) &&
          (sentence.tokens[one.last]?.end ?? 0) < holding.start,
      );
    const host = this.#host(holding, sentence) ?? this.#inTurn(holding, sentence);
    if (host) return host;
    if (piece?.kind !== 'country') return null;
    const between = this.#view.text(sentence.tokens[piece.last]?.end ?? 0, holding.start);
    const by =
      /^(?: (?:side|delegation|government|team|mission))?,? (?:(?:is|was|were|will be|has been|had been|would be|being)(?: \w+){0,3} )?(?:represented |sent |led |headed )?(?:\w+ ){0,2}by (?:its |the )?$/;
    const spoken =
      /^(?:, (?:for|on behalf of) (?:which|whom) | sent | was sending | is sending | dispatched )(?:its |the )?$/;
    return by.test(between) || spoken.test(between) ? piece.code : null;
  }

  /** "A and B were represented by X and Y", "for A and B, X and Y signed": in their order. */
  #inTurn({ person, start, end }: Titled, sentence: AnnotatedSentence): string | null {
    const text = this.#view.text(sentence.start, sentence.end);
    const by = /\b(?:represented|led|headed) (?:\w+ )?by\b/.exec(text);
    if (!by || sentence.start + by.index > start) return null;
    const states = this.#view
      .prose(sentence.index)
      .filter(
        (piece) =>
          piece.kind === 'country' &&
          piece.how !== 'adjective' &&
          (sentence.tokens[piece.last]?.end ?? 0) <= sentence.start + by.index,
      );
    const named = sentence.mentions.filter(({ run }) => run.start > sentence.start + by.index);
    const at = named.findIndex((one) => one.person === person && one.run.start >= start && one.run.end <= end);
    const piece = states.length > 1 && states.length === named.length ? states[at] : undefined;
    return piece ? stateOf(piece) : null;
  }

  /** "In the Indian party were X, the external affairs minister, and Y": the state of the party. */
  #inParty(holding: Titled, sentence: AnnotatedSentence): string | null {
    const piece = this.#view
      .prose(sentence.index)
      .find(
        (one) =>
          one.kind === 'country' &&
          PARTIES.test(sentence.tokens[one.last + 1]?.lower ?? '') &&
          (sentence.tokens[one.last]?.end ?? 0) < holding.start,
      );
    if (piece?.kind !== 'country') return null;
    const between = this.#view.text(sentence.tokens[piece.last + 1]?.end ?? 0, holding.start);
    return LISTS.test(between) && !/[.;]/.test(between) ? piece.code : null;
  }

  /** "X's father, Y, came as head of government": X. */
  #kinOf({ person }: Titled, sentence: AnnotatedSentence): number | undefined {
    const word = (at: number): string => sentence.tokens[at]?.lower ?? '';
    const run = sentence.mentions.find((mention) => mention.person === person)?.run;
    if (!run || word(run.from - 1) !== ',' || !RELATED.test(word(run.from - 2)) || word(run.from - 3) !== "'s")
      return undefined;
    return sentence.mentions.find((mention) => mention.run.last === run.from - 4)?.person;
  }

  /** "Biden and First Lady Jill Biden": the state of whoever has the name too. */
  #spouse({ person, title }: Titled): string | null {
    if (!/^first lady$/i.test(title)) return null;
    const { people } = this.#view.annotated;
    const name = people[person]?.words.at(-1);
    const other = people.find(
      ({ id, words }) => id !== person && words.at(-1) === name && this.#view.state(id) !== null,
    );
    return other ? this.#view.state(other.id) : null;
  }

  /** "his host in Yerevan, President X". */
  #host(holding: Titled, sentence: AnnotatedSentence): string | null {
    const piece = this.#view
      .prose(sentence.index)
      .findLast((one) => stateOf(one) !== null && (sentence.tokens[one.last]?.end ?? 0) < holding.start);
    const [before, after] = [sentence.tokens[(piece?.first ?? 0) - 1], sentence.tokens[(piece?.first ?? 0) - 2]];
    if (
      !piece ||
      !/^(?:in|from)$/.test(before?.lower ?? '') ||
      !/^(?:host|hostess|colleague|counterpart)$/.test(after?.lower ?? '')
    )
      return null;
    return /^,? (?:the )?$/.test(this.#view.text(sentence.tokens[piece.last]?.end ?? 0, holding.start))
      ? stateOf(piece)
      : null;
  }

  /** "Foreign Minister X is accompanying the Maldivian leader", "accompanied by Foreign Minister X": of the same state. */
  #accompanying(holding: Titled, sentence: AnnotatedSentence): string | null {
    const after = this.#view.text(holding.end, Math.min(sentence.end, holding.end + 90));
    if (
      /^(?:,? (?:and|,) [^.;]{0,50})? (?:is |are |was |were |who )?(?:accompan(?:y|ies|ied|ying)|join(?:s|ed|ing)) (?:the|President|Prime)\b/.test(
        after,
      )
    ) {
      const next = sentence.pieces.find((piece) => (sentence.tokens[piece.first]?.start ?? 0) > holding.end);
      if (next?.kind === 'office' && isState(next.of)) return next.of;
      if (next?.kind === 'country') return next.code;
      const who = sentence.mentions.find(({ run }) => run.start > holding.end);
      return this.#view.state(who?.person);
    }
    if (/^With (?:him|her)\b/.test(this.#view.text(sentence.start, sentence.start + 9)))
      return this.#view.state(this.#namedLast(sentence)[0]?.person);
    const withWhom = /^[^.;]{0,70}\b(?:travel+ed|came|flew|arrived|went|come|flown|gone)\b[^.;]{0,40}\bwith $/.exec(
      this.#view
        .text(holding.end, Math.min(sentence.end, holding.end + LONGEST_COMPANY))
        .replace(/\bwith\b.*$/s, 'with '),
    );
    if (withWhom) {
      const at = holding.end + withWhom[0].length;
      const who = sentence.mentions.find(({ run }) => run.start >= at - 1 && run.start < at + TITLE_LENGTH);
      if (who) return this.#view.state(who.person);
    }
    const before = this.#view.text(sentence.start, holding.start);
    if (
      /\b(?:travel+ed|came|flew|arrived|went|come|flown|gone)\b[^.;,]{0,40}\bwith (?:his |her |the )?$/.test(before)
    ) {
      const who = sentence.mentions.findLast(({ run, person }) => run.end < holding.start && person !== holding.person);
      if (who) return this.#view.state(who.person);
    }
    if (
      !/\b(?:accompanied|joined|flanked|assisted)\b[^.;]{0,40}\bby (?:his |her |the )?(?:[A-Z][a-z]+ )?$/.test(before)
    )
      return null;
    const who = sentence.mentions.findLast(({ run, person }) => run.end < holding.start && person !== holding.person);
    if (!who) {
      const at = sentence.tokens.findIndex(({ start }) => start >= holding.start);
      const acting = stateOfActing(this.#view, sentence, { from: -1, until: at });
      if (acting !== null) return acting;
    }
    const meant = who ?? (/\b(?:he|she)\b/i.test(before) ? this.#namedLast(sentence)[0] : undefined);
    return this.#view.state(meant?.person);
  }

  /** "deputy chairperson of the Commission", "outgoing chairperson X": a body named before, or the one of the same title. */
  #ofBody(holding: Titled): Found | null {
    const noun =
      / of the (?:[a-z]+ )?(Commission|Union|Organi[sz]ation|Council|Bank|Fund|Agency|Alliance|Forum|Bloc|Court|Community|Group|Grouping|Body)$/i.exec(
        holding.title,
      )?.[1];
    if (noun) {
      const any = /^(?:bloc|body|grouping)$/i.test(noun);
      const named = this.#bodyBefore(holding, (name) => any || name.toLowerCase().endsWith(noun.toLowerCase()));
      if (!named) return null;
      holding.title = holding.title.replace(/ of the (?:[a-z]+ )?\w+$/, '');
      return { of: named, owner: 'title' };
    }
    const ours = this.#itsBody(holding);
    if (ours) return { of: ours, owner: 'title' };
    const key = titleKey(holding.title);
    if (
      !/^(?:(?:deputy )?(?:chairman|secretary-general|secretary general|director-general|director general|executive (?:secretary|director)|commissioner|managing director))$/.test(
        key,
      )
    )
      return null;
    // the Secretary-General of texts about the United Nations
    if (
      /^secretary[- ]general$/.test(key) &&
      this.#bodyBefore({ ...holding, sentence: Number.MAX_SAFE_INTEGER }, (name) => UN.test(name)) &&
      !this.#bodyIn(holding.sentence)
    )
      return { of: 'United Nations', owner: 'title' };
    const alike = this.#view.known.ofBodies.findLast((other) => other !== holding && titleKey(other.title) === key);
    const near = this.#bodyBefore(holding, () => true);
    const of = alike?.of ?? (/^(?:secretary|director|executive|managing)/.test(key) ? near : undefined);
    return of ? { of, owner: 'title' } : null;
  }

  /** Whether the sentence itself names a body other than those of the United Nations. */
  #bodyIn(index: number): boolean {
    return this.#view.prose(index).some((piece) => piece.kind === 'body' && !piece.organ && !UN.test(piece.name));
  }

  /** "the party … its president", "the Assembly and its President": the body that goes by that noun. */
  #itsBody(holding: Titled): string | undefined {
    const sentence = this.#view.annotated.sentences[holding.sentence];
    const before = sentence ? this.#view.text(sentence.start, holding.start) : '';
    const noun = (BODY_S.exec(before) ??
      (/\bits\b/.test(before) ? NOUN_OF_BODY.exec(before) : null))?.[1]?.toLowerCase();
    return noun === undefined ? undefined : this.#bodyBefore(holding, (name) => name.toLowerCase().endsWith(noun));
  }

  /** The body named last up to the sentence of an office, of those that fit. */
  #bodyBefore({ sentence }: Titled, fits: (name: string) => boolean): string | undefined {
    this.#bodies ??= this.#view.annotated.sentences.flatMap(({ pieces, index }) =>
      pieces.flatMap((piece) => {
        if (piece.kind === 'body' && !piece.organ) return [{ sentence: index, name: piece.name }];
        const owner = piece.kind === 'office' && piece.of && !isState(piece.of) && piece.of !== 'EU' ? piece.of : null;
        return owner === null ? [] : [{ sentence: index, name: owner }];
      }),
    );
    return this.#bodies.findLast((body) => body.sentence <= sentence && fits(body.name))?.name;
  }
}
