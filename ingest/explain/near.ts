// How near the constructions of lexicon/meeting-frames.ts came to joining two people in a sentence: the frames themselves are
// matched again, with longer gaps, with others allowed in between, and cut off after their verb. No rule stands here twice.
import { compile } from '../read/kinds/meetings/frame-patterns.ts';
import { FRAMES, type Frame } from '../read/lexicon/meeting-frames.ts';
import { partOfStretch } from '../read/parts.ts';
import type { Resolved } from '../read/people/resolve.ts';
import { itemsIn, peopleIn } from '../read/skeleton.ts';
import { describeRest, elementsOf } from './frame-elements.ts';

/** Words that a gap may have when it is let go further than the frame allows. */
const FURTHER = 20;

type Way = 'too-far' | 'somebody-between' | 'cut-short';

interface Loosened {
  frame: Frame;
  way: Way;
  pattern: RegExp;
  /** What the frame asks for after what was matched, in words. */
  rest: string | null;
  /** How much of the frame is left, fewer being nearer. */
  left: number;
}

/** Loosened frames, the nearest to the frame itself first. Made once, when somebody asks. */
let loosened: readonly Loosened[] | undefined;

function allLoosened(): readonly Loosened[] {
  loosened ??= FRAMES.flatMap((frame): Loosened[] => {
    const whole = { frame, rest: null, left: 0 };
    const further = frame.pattern.replace(/\{([wn])\d+\}/g, `{$1${FURTHER}}`);
    const across = frame.pattern.replace(/\{[wn]\d+\} ?/g, String.raw`(?:[^\s.;]+ ){0,${FURTHER}}?`);
    return [
      { ...whole, way: 'too-far', pattern: compile(further) },
      { ...whole, way: 'somebody-between', pattern: compile(across) },
      ...cutShort(frame),
    ];
  });
  return loosened;
}

/** The frame cut off after its verb or later, where a side stands before the cut. */
function cutShort(frame: Frame): Loosened[] {
  const elements = elementsOf(frame.pattern);
  const verb = elements.findIndex((element) => element.startsWith('(?<at>'));
  const cuts = elements.map((_, n) => n).filter((n) => n >= verb && n < elements.length - 1);
  return verb < 0
    ? []
    : cuts.reverse().flatMap((cut): Loosened[] => {
        const head = elements.slice(0, cut + 1);
        const sided = head.some((element) => /^\{(?:A|B|P2)\}|^\(\?<(?:a|b|pair|couple)>/.test(element));
        // a gap at the end asks for nothing
        if (!sided || /^\{[wn]\d+\}/.test(elements[cut] ?? '')) return [];
        const rest = elements.slice(cut + 1);
        const pattern = compile(`${head.join('')}(?![\\w'-])`);
        return [{ frame, way: 'cut-short', pattern, rest: describeRest(rest), left: rest.length }];
      });
}

/** One construction that nearly joined two people. */
export interface NearFit {
  rule: string;
  reason: Way;
  words: string;
  start: number | null;
  end: number | null;
  left: number;
}

const SHOWN = 3;

/** The constructions that came nearest to joining these two in a sentence, at most three. `name` gives people their names. */
export function nearFits(
  sentence: Resolved,
  pair: readonly [number, number],
  name: (person: number) => string,
): NearFit[] {
  const { text } = sentence.skeleton;
  const found: NearFit[] = [];
  for (const loose of allLoosened()) {
    // of one frame the nearest looseness is enough
    if (found.some(({ rule }) => rule === `meeting-${loose.frame.name}`)) continue;
    for (const match of text.matchAll(loose.pattern)) {
      const fit = fitOf(sentence, { loose, match, pair, name });
      if (!fit) continue;
      found.push(fit);
      break;
    }
  }
  return found.sort((a, b) => a.left - b.left || rank(a.reason) - rank(b.reason)).slice(0, SHOWN);
}

/** Words that begin too many things to be worth a remark. */
const AUXILIARY = /^(?:was|were|is|are|had|has|have|became|made|makes|gave|on|in|at|during|after|over|following|with)$/;

const rank = (way: Way): number => ['too-far', 'somebody-between', 'cut-short'].indexOf(way);

interface Tried {
  loose: Loosened;
  match: RegExpMatchArray;
  pair: readonly [number, number];
  name: (person: number) => string;
}

function fitOf(sentence: Resolved, { loose, match, pair, name }: Tried): NearFit | undefined {
  const { skeleton } = sentence;
  const { a, b, pair: two, couple, at = '' } = match.groups ?? {};
  const sides = [a, b, two, couple].filter((side) => side !== undefined).join(' ');
  if (loose.way === 'cut-short' && AUXILIARY.test(at)) return undefined;
  const meant = peopleIn(skeleton, sides);
  const both = pair.every((person) => meant.includes(person));
  if (loose.way === 'cut-short' ? !pair.some((person) => meant.includes(person)) : !both || loose.frame.oneSide)
    return undefined;
  const stretch = { from: match.index ?? 0, to: (match.index ?? 0) + match[0].length };
  const { start, end } = partOfStretch(sentence, stretch, { role: 'verb', how: '' });
  const between = itemsIn(skeleton, match[0], 'PG')
    .flatMap(({ people }) => people)
    .filter((person) => !meant.includes(person))
    .map(name);
  const words =
    loose.way === 'too-far'
      ? `“${at}” could join the two, but more words stand between than the construction allows.`
      : loose.way === 'somebody-between'
        ? `“${at}” could join the two, but ${between.length > 0 ? [...new Set(between)].join(' and ') : 'a clause or another title'} stands between.`
        : `It begins with “${at}”, but then asks for ${loose.rest}, which does not follow.`;
  return { rule: `meeting-${loose.frame.name}`, reason: loose.way, words, start, end, left: loose.left };
}
