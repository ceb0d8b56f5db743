// Whether a text is about sport, whose numbers and gatherings are no facts of diplomacy.

const SPORT =
  /\b(?:match|matches|tournament|semi-?finals?|quarter-?finals?|championships?|premier league|goals? scored|seeded|striker|midfielder|head coach|badminton|football club|grand slam|world no|medals?|medallists?|olympics?|athletes?|marathons|weightlift\w*|sprint(?:s|ers?)|straight sets|wta|atp|champions?|innings|wickets|players?)\b/g;

/** Three words of sport make a text of sport. */
export const isSport = (text: string): boolean => (text.toLowerCase().match(SPORT)?.length ?? 0) >= 3;
