// The short hand of the frames of meeting made into patterns over skeletons: sides, lists of them, and words that name nobody.

const SIDE = String.raw`<[PGO]\d+>(?: \( [^)]{1,30} \))?(?: (?:of|from|representing)(?: the)? <C\d+>)?`;
const JOIN =
  '(?: (?:,|;|and|, and|; and|as well as|along with|together with|, accompanied by|, together with|, as well as|and with|, and with)(?: the)?)';
const LIST = `${SIDE}(?:${JOIN} ${SIDE})*`;
const TWO = `${SIDE}(?:${JOIN} ${SIDE})*(?: (?:,|;))? (?:and|with|as well as|together with)(?: (?:the|visiting|his visiting|her visiting))? ${SIDE}`;
/** "X, who was on a visit to Y, met": what stands between commas after the subject. */
const ASIDE = String.raw`(?: ,(?: (?!<[PGO]\d)[^\s.;,]+){2,24} ,| ,)?`;

/** The pattern of a frame as one over skeletons. */
export const compile = (pattern: string): RegExp =>
  new RegExp(
    pattern
      .replaceAll('{A}(?: ,)?', `{A}${ASIDE}`)
      .replaceAll('{A}', `(?<a>${LIST})`)
      .replaceAll('{B}', `(?<b>${LIST})`)
      .replaceAll('{P2}', TWO)
      .replaceAll('{LIST}', LIST)
      .replace(
        /\{n(\d+)\} ?/g,
        (_, n: string) =>
          `(?:(?!<[PGO]\\d|(?:of|on|about|by|for|from|over|after|that|how|whether|his|the) )[^\\s.;:]\\S* |the ){0,${n}}?`,
      )
      .replace(/\{w(\d+)\} ?/g, (_, n: string) => `(?:(?!<[PGO]\\d)[^\\s.;:]\\S* ){0,${n}}?`),
    'g',
  );
