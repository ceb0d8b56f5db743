// The kinds of words that tell of travel, and which of them a sentence has: frames that cannot fit are not tried.
// Only a sieve: what a word means where it stands is for visit-frames.ts to say.

/** One bit for each kind of word. */
export const A = {
  TRIP: 1,
  MOVE: 2,
  SEE: 4,
  HOLD: 8,
  BE: 16,
  DUE: 32,
  NOUN: 64,
  HOST: 128,
  SEND: 256,
  GOAL: 512,
  SPAN: 1024,
  SINCE: 2048,
  THERE: 4096,
} as const;

const KINDS: Readonly<Record<Exclude<keyof typeof A, 'GOAL'>, string>> = {
  TRIP: 'visit visits trip trips tour tours journey journeys swing pilgrimage stop stops stopover stopovers stay stays mission voyage foray outing sojourn transit layover leg destination itinerary halt call arrival days week weeks abroad programme agenda schedule route port',
  MOVE: 'arrived arrives arrive arriving landed lands land landing touched touches touch touching flew flies fly flown flying came comes come coming travelled traveled travels travel travelling traveling went goes go gone going headed heads head heading departed departs depart departing left leaves leave leaving set sets setting journeyed journeys journey journeying jetted jets jetting proceeded proceeds proceed proceeding continued continues continue continuing moved moves move moving made makes hurried rushed dashed hastened drove drives driving sailed sails sailing crossed crosses crossing returned returns return returning back fresh ventured trekked dropped stopped stops stopping stepped boarded boards boarding caught took takes transited called stayed spent spends spending walked swept whisked swung swings shuttled shuttles shuttling commuted rode checked turned put',
  SEE: 'stayed stays staying visited visits visit visiting toured tours tour touring reached reaches reach reaching took takes taking',
  HOLD: 'closes closed closing wound winds winding kept keeps paid pays pay paying made makes make making began begun begins begin beginning started starts start starting kicked kicks concluded concludes conclude concluding wrapped wraps wrapping wrap ended ends end ending finished finishing completed completes completing complete embarked embarks embark embarking undertook undertakes undertake undertaking conducted conducting conducts continues continued opened opens cut interrupted broke rounded rounds set left leaves leave leaving departed departs took capped caps resumed leads led lead leading headed heads heading launched repeated repaid returned returns returning arrived arrives arriving',
  BE: 'be been was were is are sat sitting due expected awaited anticipated scheduled set planning',
  DUE: 'due expected awaited anticipated scheduled set planning bound route way chose chooses choosing picked selected',
  SPAN: 'hour hours day days night nights minutes week weeks weekend spent spends spending spend',
  SINCE: 'since',
  THERE: 'there',
  NOUN: 'arrival landing return departure flight',
  HOST: 'welcomed welcomes welcome welcoming received receives greeted greets invited hosted hosts met guest guests visitor visitors',
  SEND: 'sent sends send sending dispatched despatched dispatches dispatching flew brought brings bring bringing accompanied accompanies accompanying escorted took takes take taken taking led leads lead leading carry carries carried',
};

const BITS = new Map<string, number>();
for (const [kind, words] of Object.entries(KINDS) as [keyof typeof KINDS, string][]) // the record's own keys
  for (const word of words.split(' ')) BITS.set(word, (BITS.get(word) ?? 0) | A[kind]);

/** The kinds of words of travel in the skeleton of a sentence, as bits; a tag of a country or place is a goal, one of an office may be "head". */
export function travelWords(text: string): number {
  let kinds = 0;
  for (const word of text.split(' '))
    if (word.charCodeAt(0) !== 60) kinds |= BITS.get(word) ?? 0;
    else if (/^<[CLN]/.test(word)) kinds |= A.GOAL;
    else if (word.startsWith('<O')) kinds |= A.MOVE;
  return kinds;
}
