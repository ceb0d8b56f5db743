// Where a bare title's holder is by the setting of its sentence: "In Mogadishu, …", "received him in the White House", "told reporters
// in Taipei". Each gives the state of that place, or nothing.
import type { AnnotatedSentence } from '../../annotate.ts';
import type { Titled } from '../../story/titled.ts';
import { type OwnerView, stateOf } from './tenure-view.ts';

/** After the title: its holder receives somebody, who comes to him. */
export const RECEIVES =
  /^,? (?:had |has |also |later |then |will |is to )?(?:receiv(?:e|ed|es)|welcom(?:e|ed|es)|greet(?:ed|s)?|host(?:ed|s)?) /;
/** Before the name of a place: it is where something happens. */
const IN_PLACE = /\b(?:in|at)(?: the)? $/;
/** Between the place that a sentence begins with and a title: its holder is met there. */
const MET_WITH = /\b(?:met|meets|saw|sat down|talks|called on|calls on|respects to|received by|welcomed by|spoke)\b/;
/** From a place to a title: somebody calls there on its holder. */
const CALLED_ON_THERE =
  /^(?: [^.,;]{0,20})?,? (?:when|where|as) [^.;]{0,60}\b(?:called on|paid (?:his|her) respects to|sat down with|was received by|met) (?:the )?$/;
/** Before the name of a place: somebody travels there. */
const TO_THERE =
  /\b(?:fl[ey]w?|flown|travel(?:s|l?ed|l?ing)?|goes|went|came|arriv(?:ed?|es|ing)|landed|touched down|headed|left|visit(?:s|ed|ing)?|trip|journey|visit)\b(?: \w+){0,3}?(?: (?:to|in|at|for))?(?: the)? $/;

/** Behind a country that a sentence begins with: it does not act by itself. */
const NO_DEED = /^(?:[^a-z'].*|and|or|as|but|in|on|at|to|of|for|from|with|by|via|than|after|before|where|who|which)?$/;
/** From what a state does to a title: a clause of its own. */
const OWN_CLAUSE = /^[^.;]{3,80}(?:;|, (?:and|while|but)|, (?:as|where)) (?:the |its )?$/;
/** So many sentences of a paragraph may go on about the state that acts where it begins. */
const SCENE = 3;

/** Behind a title: its holder talks with somebody, and may have come for it. */
export const TALKS =
  /^,? (?:\w+ ){0,3}(?:met|meets?|meeting|held|holds?|talked|talks|visit(?:s|ed)?|signed|signs|called on|sat|attend(?:s|ed)|arrived|addressed|was received|conferred)\b/;
/** From a title to a seat of government: its holder speaks to those who ask him there. */
const TELLS_IN =
  /^,? (?:had |has |also |later )?(?:(?:told|tells|briefed) (?:reporters|journalists|newsmen|correspondents|the press|the media|lawmakers|parliament)|(?:said|announced) (?:(?:at|during) a (?:news|press) conference|so|this|as much)) in $/;
/** From a title to a state: its holder says what the state does. */
const SAID_THAT =
  /^,? (?:(?:has|had|also|later|then|again) )*(?:said|says|announced|declared|repeated|promised|insisted|stressed|pledged|made clear|made it clear|confirmed)(?: \w+){0,4}? (?:that |what )?$/;
/** Behind the state: what only those who lead it can say. */
const OWN_WILL =
  /^ (?:would|will|wants?|is ready|was ready|does not want|did not want|has no intention|had no intention|stands by|stood by)\b/;
/** From a title to a seat of government: its holder speaks from there to those who are elsewhere. */
const TELLS_FROM =
  /^,? (?:[a-z]+ ){0,3}(?:said|says|replied|replies|told|tells|answered|announced|declared|wrote|spoke|warned|denied|called|confirmed|insisted|ordered|sent)\b[^.;,]{0,40} from $/;
/** Before a title: somebody turns to its holder where he resides. */
export const SOUGHT = /\b(?:to|from|see|call(?:ed|s)? on) (?:the )?$/;
/** Titles of those whom others seek out where they reside. */
const HEADS = /^(?:federal )?(?:president|prime minister|premier|chancellor|king|queen|emir|amir|sultan|emperor)$/i;

/** A name and "and" are no longer. */
const LONGEST_NAME = 40;

/** The states to which somebody is told to travel in a sentence or the one before, the last first. */
export const goalsNear = (view: OwnerView, index: number): string[] =>
  [index, index - 1].flatMap((n) => {
    const { start = 0, tokens = [] } = view.annotated.sentences[n] ?? {};
    const goals = view.prose(n).filter((piece) => TO_THERE.test(view.text(start, tokens[piece.first]?.start ?? start)));
    return goals.flatMap((piece) => stateOf(piece) ?? []).reverse();
  });

export class Setting {
  readonly #view: OwnerView;

  constructor(view: OwnerView) {
    this.#view = view;
  }

  /** "In Mogadishu, Deputy Prime Minister X said" in a text sent from home: the place that the sentence turns to. */
  turnedTo({ sentence, start }: Titled): string | null {
    const { home, dateline, sentences } = this.#view.annotated;
    const at = sentences[sentence];
    if (!at || (dateline && dateline.country !== home) || !/^in$/.test(at.tokens[0]?.lower ?? '')) return null;
    const piece = at.pieces.find(({ first }) => first === 1);
    const next = piece && at.tokens[piece.last + 1];
    if (!piece || next?.lower !== ',') return null;
    const between = this.#view.text(next.end, start);
    // "In Chennai, X and Prime Minister Y": X is the guest
    const beside = at.mentions.find(({ run }) => run.from === piece.last + 2);
    const guest = beside && / and (?:the )?$/.test(between) && this.#view.state(beside.person) !== stateOf(piece);
    return between.length <= 5 || (guest && between.length < LONGEST_NAME) ? stateOf(piece) : null;
  }

  /** "In Washington the Speaker of the House, X, had given her blessing": who acts at a seat of government, and came there on no visit. */
  atSeat({ sentence, start, end }: Titled): string | null {
    const at = this.#view.annotated.sentences[sentence];
    const from = at?.tokens[0]?.lower === 'from';
    if (!at || (!from && at.tokens[0]?.lower !== 'in')) return null;
    const seat = at.pieces.find(({ first }) => first === 1);
    if (seat?.kind !== 'country' || seat.how !== 'seat') return null;
    const between = this.#view.text(at.tokens[seat.last]?.end ?? 0, start);
    // "From Lima came the good wishes of President X"
    const sent = from && /^ (?:came|comes|arrived) (?:[a-z]+ ){1,6}$/.test(between);
    if (!sent && !/^,? (?:the )?$/.test(between)) return null;
    return TALKS.test(this.#view.text(end, at.end)) || goalsNear(this.#view, sentence - 1).includes(seat.code)
      ? null
      : seat.code;
  }

  /** "Prime Minister X said that Malaysia would not send him back": for which state the holder speaks. */
  speaksFor({ sentence, end }: Titled): string | null {
    const at = this.#view.annotated.sentences[sentence];
    const own = at?.pieces.find((piece) => piece.kind === 'country' && (at.tokens[piece.first]?.start ?? 0) > end);
    if (!at || own?.kind !== 'country' || own.how === 'adjective') return null;
    const said = SAID_THAT.test(this.#view.text(end, at.tokens[own.first]?.start ?? end));
    return said && OWN_WILL.test(this.#view.text(at.tokens[own.last]?.end ?? end, at.end)) ? own.code : null;
  }

  /** "the request will be made to President X in Moscow", "Foreign Minister X told reporters in Taipei". */
  behindAtSeat({ sentence, start, end, title }: Titled): string | null {
    const at = this.#view.annotated.sentences[sentence];
    const seat = at?.pieces.find((piece) => (at.tokens[piece.first]?.start ?? 0) > end);
    if (!at || seat?.kind !== 'country' || seat.how !== 'seat') return null;
    const between = this.#view.text(end, at.tokens[seat.first]?.start ?? end);
    const there = between === ' in ' && HEADS.test(title) && SOUGHT.test(this.#view.text(at.start, start));
    return (there || TELLS_IN.test(between) || TELLS_FROM.test(between)) &&
      !goalsNear(this.#view, sentence - 1).includes(seat.code)
      ? seat.code
      : null;
  }

  /** "President X received him in the White House", "President X hosted a dinner in Nairobi": the state of the place behind. */
  atHome(holding: Titled): string | null {
    const sentence = this.#view.annotated.sentences[holding.sentence];
    if (!sentence || !RECEIVES.test(this.#view.text(holding.end, sentence.end))) return null;
    const place = this.#view
      .prose(sentence.index)
      .find(
        (piece) =>
          (sentence.tokens[piece.first]?.start ?? 0) > holding.end &&
          stateOf(piece) !== null &&
          IN_PLACE.test(this.#view.text(sentence.start, sentence.tokens[piece.first]?.start ?? 0)),
      );
    return place ? stateOf(place) : null;
  }

  /** "In Nairobi on Thursday, the minister sat down with Prime Minister X", "reached in Nairobi when he called on Prime Minister X". */
  metThere(holding: Titled): string | null {
    const sentence = this.#view.annotated.sentences[holding.sentence];
    if (!sentence) return null;
    const place = this.#view.prose(sentence.index).findLast((piece) => {
      const end = sentence.tokens[piece.last]?.end ?? 0;
      if (
        end >= holding.start ||
        stateOf(piece) === null ||
        !/^(?:in|at)$/.test(sentence.tokens[piece.first - 1]?.lower ?? '')
      )
        return false;
      // who is met in a place that the sentence begins with, else where a clause of its own tells of it
      const between = this.#view.text(end, holding.start);
      return piece.first === 1 ? MET_WITH.test(between) : CALLED_ON_THERE.test(between);
    });
    const code = place ? stateOf(place) : null;
    return code === this.#view.annotated.home ? null : code;
  }

  /** "In Paris the news went down badly. President X …": where the sentence before it in the paragraph is set. */
  scene(sentence: AnnotatedSentence, start: number): string[] {
    const { sentences } = this.#view.annotated;
    // "Belarus denies everything, and Foreign Minister X": who acts in the clause before
    const own = this.#acting(sentence);
    const opening = own === null ? undefined : sentence.tokens[0]?.end;
    if (own !== null && opening !== undefined && OWN_CLAUSE.test(this.#view.text(opening, start)))
      return own === 'EU' ? [] : [own];
    for (let back = 1; back <= SCENE; back++) {
      const before = sentences[sentence.index - back];
      if (!before || before.paragraph !== sentence.paragraph) return [];
      // "Ankara called it void. Foreign Minister X said": who acts speaks on
      const acts = this.#acting(before);
      if (acts !== null) return acts === 'EU' ? [] : [acts];
      const set = back === 1 && /^(?:in|at)$/.test(before.tokens[0]?.lower ?? '');
      const piece = set ? before.pieces.find(({ first }) => first === 1) : undefined;
      const code = piece && stateOf(piece);
      if (code) return [code];
      if (this.#view.prose(before.index).some((one) => stateOf(one) !== null)) return [];
    }
    return [];
  }

  /** "Chile votes on Sunday": whether a text begins with what a state does. */
  opensElsewhere(): boolean {
    const { sentences, home } = this.#view.annotated;
    const acts = sentences[0] ? this.#acting(sentences[0]) : null;
    return acts !== null && acts !== home;
  }

  /** The state with whose deed a sentence begins. */
  #acting({ index, tokens }: AnnotatedSentence): string | null {
    const [first] = this.#view.prose(index);
    if (first?.kind !== 'country' || first.how === 'adjective' || first.first > 0) return null;
    return NO_DEED.test(tokens[first.last + 1]?.lower ?? '') ? null : first.code;
  }
}
