// Which sides those act for who are said to sign: "the Presidents of A, B and C signed", "signed by X and Y", "which X signed with Y".
// Whoever signs for the United Nations or another house of many states stands by, and is no side.
import { NUMBER_WORDS } from '../../lexicon/numerals.ts';
import { matches } from '../../matches.ts';
import { wordsOf } from '../../mentions/pieces.ts';
import type { Resolved } from '../../people/resolve.ts';
import { itemsIn, tokensAt } from '../../skeleton.ts';
import { partyOf } from '../../story/parties.ts';
import type { Story } from '../../story/story.ts';
import { actingFor, toldSides } from '../../story/told-sides.ts';
import { upTo } from '../../stretches.ts';

/** The capital words that a short form in brackets stands for: "the Free Aceh Movement (GAM)". */
export function inFull(story: Story, short: string): string {
  if (!story.text.includes(`(${short})`)) return short;
  for (const { tokens } of story.sentences) {
    const at = tokens.findIndex(({ plain }, i) => plain === short && tokens[i - 1]?.plain === '(');
    let first = at - 1;
    while (first > 0 && (tokens[first - 1]?.capital || /^(?:of|for|and)$/.test(tokens[first - 1]?.lower ?? '')))
      first--;
    if (at > 0 && first < at - 2) return wordsOf(tokens, first, at - 2);
  }
  return short;
}

const SIGNER =
  "(?:government 's )?<[CNOPBG]\\d+>(?: (?:'s )?(?:(?!and\\b|of\\b)[a-z-]+ )?(?:government|state|authorities|side|administration|rebels?|guerrillas?|fighters|separatists|movement))?(?: (?:of|from|for)(?: the)? <[CB]\\d+>)?";
const SIGNERS = `(?:the )?${SIGNER}(?: \\( [^)]{1,20} \\))?(?: (?:,|and|, and|of|with|as well as|together with)(?: an? (?:[a-z-]+ ){1,5}, the| the| his| her)? ${SIGNER}(?: \\( [^)]{1,20} \\))?)*`;
const SIGN =
  '(?:(?:(?:is|are|been) )+(?:now |still )?negotiating|signed|sign|signs|inked|initialled|concluded|issued|adopted|signing|ratified|endorsed|agreed|announced|exchanged|(?:put|set|append(?:ed)?) (?:his|her|their|<H\\d+>) (?:names?|signatures?|initials|pens?) to|finali[sz]ed|clinched|struck|sealed)';
const BEFORE = new RegExp(
  String.raw`(${SIGNERS})(?: ,[^<.;]{1,60},| ,)? (?:(?:[\w-]+ ){0,3}|(?:(?:[\w-]+|<[BDL]\d+>) ){1,9}by )${SIGN}\b[^.;]*$`,
);
/** "And six other states – A, B and C –": as a list that goes on. */
const IN_FULL =
  / and (?:the )?(?:[a-z-]+ ){0,3}(?:states|countries|nations|neighbours|republics|members|governments|capitals) (?:–|—|-|,|:|\() (?:the )?(<C\d+>(?:(?: ,| and| , and)(?: the)? <C\d+>)+)(?: ?(?:–|—|-|,|\)))?/g;
const AFTER = new RegExp(
  String.raw`^[^.;]{0,70}?(?:\b(?:by|between|signatures? of) (${SIGNERS})|\bof (?:the )?(?<group><G\d+>))`,
);
const WITH = new RegExp(
  String.raw`^ ?(?:, )?(?:which|that) (?:the )?(<[PCB]\d+>) (?:had |has )?${SIGN}(?: (?:in|on|at)(?: the)? <[DCL]\d+>)*(?: ,)? (?:together )?with (?:the |his |her )?(<[PC]\d+>(?:(?: ,| and| , and) <[PC]\d+>)*(?: , (?:his|her|their|<H\d+>) (?:counterparts|colleagues) (?:from|of) <C\d+>(?:(?: ,| and) <C\d+>)*)?)`,
);

/** "to which the ministers of A and B, X and Y, put their signatures". */
const TO_WHICH =
  /^ ?(?:of <D\d+> )?(?:, )?(?:to|on|about) which ((?:the |both )?(?:(?:his|her|their) )?[^;]{3,240}?)(?: ,)? (?:had |has |have |both |jointly )?(?:agreed|committed|subscribed|settled|put|set|appended)\b/;

/** Whether a clause right behind an instrument says that it was signed. */
export const isSubscribed = (after: string): boolean => {
  const put = TO_WHICH.exec(after);
  return (
    put !== null &&
    /^ (?:the|their|his|her|its|<H\d+>) (?:names?|signatures?|initials|pens?)\b/.test(after.slice(put[0].length))
  );
};

const WHICH = new RegExp(
  String.raw`^ ?(?:, )?(?:which|that) (?:the |both )?(<[PGONCB]\d+>(?: and (?:the |his |her )?<[PCOBN]\d+>)?) (?:had |has |have |both |jointly )?(?:${SIGN}|unveiled|presented|negotiated)`,
);
/** "By which A and B share with C": whoever is named in what it says. */
const BY_WHICH = /^ ?(?:of <D\d+> )?(?:, )?(?:by|under|through) which ((?:the )?<[^.;:()]{1,120})/;
/** Those spoken of before sign; whoever else is in the sentence brought them to it. */
const THEY = new RegExp(
  String.raw`\b(?:they|them|the two|both|the pair|the duo)\b[^.;<]{0,60}?\b${SIGN}\b[^.;]{0,40}$`,
);
const THEY_AFTER = new RegExp(
  String.raw`^ ?(?:, )?which (?:they|the two|both|the pair|the duo)\b[^.;<]{0,30}?${SIGN}\b`,
);
/** "The three have been friends since they signed": whom "they" means is counted before. */
const COUNTED =
  /\b(?:the|all) (three|four|five|six) (?:(?:countries|states|nations|neighbours|republics|governments) )?(?:have|had|are|were|call|called|founded|formed)\b[^.;]*\bthey\b/;

/** "Colombia and the ELN rebels": a group known by its capitals. */
const GROUP = new RegExp(
  String.raw`(<[CPO]\d+>) and (?:the )?([\w-]{3,8})(?: (?:rebels?|group|movement|fighters|militants|guerrillas|leader|leaders|leadership|insurgents))?(?: <[PO]\d+>)? (?:[\w-]+ ){0,3}${SIGN}\b[^.;]*$`,
);

/** "X for A, Y for B", "on behalf of A, … for the rebels". */
const EACH_FOR =
  / (?:for|on behalf of) (?:the )?(<[CB]\d+>|(?:\w+ )?(?:rebels|guerrillas|insurgents|movement|separatists|fighters|militia|opposition))(?= ?(?:,|and\b|\.|$))/g;

const MOVEMENT = /\b(?:Movement|Front|Army|Forces|Party|Taliban|Coalition|Alliance|Resistance|Brigade|Militia)\b/;

/** The armed movement that the text told of last. */
function movement(sentence: Resolved, story: Story): string | null {
  for (let i = sentence.index; i >= 0; i--) {
    const item = story.sentences[i]?.skeleton.items.findLast(
      ({ piece }) => piece?.kind === 'body' && piece.country === null && MOVEMENT.test(piece.name),
    );
    if (item?.piece?.kind === 'body') return item.piece.name;
  }
  return null;
}

/** "The Presidents of A, B and C signed", "signed by X and Y", "which X signed with Y": the sides of those who did. */
export function signingSides(
  sentence: Resolved,
  story: Story,
  { start, after: over }: { start: number; after: number },
): string[] {
  const { text } = sentence.skeleton;
  const [before, after] = [text.slice(0, start), ` ${text.slice(over)}`].map((part) =>
    part.replace(/^ ?\( [^)]{1,20} \)/, '').replace(IN_FULL, ' , $1'),
  ) as [string, string];
  const together = WITH.exec(after);
  // what is told of another instrument behind it is not told of this one
  const by = AFTER.exec(upTo(/ (?:,|;) (?:but|while|whereas) /, after));
  const lists = [
    together ? `${together[1]} ${together[2]}` : '',
    (WHICH.exec(after) ?? TO_WHICH.exec(after) ?? BY_WHICH.exec(after))?.[1] ?? '',
    by?.[1] ?? by?.groups?.group ?? '',
    BEFORE.exec(before)?.[1] ?? '',
  ];
  // "signed by the foreign ministers: X for A, Y for B"
  const each = /\bsigned\b/.test(`${before.slice(-60)}${after}`) ? matches(EACH_FOR, after) : [];
  if (each.length >= 2) {
    const named = signersIn(sentence, story, each.map(([, tag]) => tag).join(' '));
    const other = each.some(([, who = '']) => !who.startsWith('<')) ? movement(sentence, story) : null;
    const sides = [...named, ...(other ? [other] : [])];
    if (sides.length >= 2) return sides;
  }
  for (const list of lists) {
    const sides = signersIn(sentence, story, list);
    if (sides.length >= 2) return sides;
    // two signed, and only for one of them does the text say for whom
    const { main } = toldSides(story);
    const [known] = sides;
    if (signers(list) === 2 && (known === undefined || main.includes(known))) return [...main];
  }
  const group = GROUP.exec(before);
  const token = group
    ? sentence.tokens[tokensAt(sentence.skeleton, group.index + group[0].indexOf(`${group[2]}`), 0).first]
    : undefined;
  if (group && token && /^[A-Z][A-Z0-9-]{2,}$/.test(token.plain))
    return [...signersIn(sentence, story, group[1] ?? ''), inFull(story, token.plain)];
  const size = NUMBER_WORDS.get(COUNTED.exec(before)?.[1] ?? '');
  if (size !== undefined && THEY.test(before)) return toldSides(story).group(sentence, size);
  if (THEY.test(before) || THEY_AFTER.test(after)) return toldSides(story).earlier(sentence);
  return [];
}

const signers = (list: string): number => list.match(/<[PCO]\d+>/g)?.length ?? 0;

function signersIn(sentence: Resolved, story: Story, list: string): string[] {
  const parties = itemsIn(sentence.skeleton, list).flatMap((item) => {
    if (item.people.length > 0) return item.people.map((person) => signingFor(story.country(person)));
    return [item.piece?.kind === 'office' ? signingFor(item.piece.of) : partyOf(item)];
  });
  return [...new Set(parties.flatMap((party) => (party === null ? [] : [inFull(story, party)])))];
}

/** For whom somebody signs; those of the United Nations and of other houses of many states stand by. */
const signingFor = (of: string | null): string | null =>
  of === null ||
  (actingFor(of) === null &&
    /\b(?:United Nations|UN|Organi[sz]ation|Committee|Commission|Cabinet|Government|Bureau|Office|Authority|Ministry|Assembly|Parliament|Senate)\b/.test(
      of,
    ))
    ? null
    : (actingFor(of) ?? of);
