// How English tells that people met: one pattern per construction, over skeletons (../skeleton.ts).
// {A} and {B} are the sides (a person, an office, or a list of them), {wN} up to N words that name nobody.
// `at` marks the word that the deed hangs on: what stands before it decides whether it has happened.
import { Cued } from '../cues.ts';

export interface Frame {
  name: string;
  pattern: string;
  /** The trigger is a noun ("talks"), which can be cancelled by what follows it. */
  noun?: boolean;
  call?: boolean;
  /** The frame says only one side; the other is the subject or the one the text is about. */
  oneSide?: boolean;
  /** The one side that is not said stands before the frame, or is the one the text is about. */
  subjectBefore?: boolean;
}

const TALK =
  '(?:bilateral |official |high-level |closed-door |separate |brief |private |working |courtesy |one-on-one |face-to-face |in-depth |productive |constructive |cordial |phone |telephone |telephonic |video |virtual |online |summit |restricted |fruitful |extensive |informal |formal |follow-up |second |third |first |trilateral |delegation-level |lengthy |substantive |wide-ranging |frank |annual |joint |working-level |introductory |final |short |long |special |historic |landmark |rare |intensive |extended |expanded |small-scale |tete-a-tete )*';
const NOUN =
  '(?:talks?|meetings?|discussions?|conversations?|dialogues?|call|calls|phone call|telephone call|consultations?|negotiations?|exchange of views|exchanges?|summit|encounter|audience|luncheon|lunch|dinner|breakfast|supper|iftar|banquet|reception|session|sit-down|working session|videoconference|video conference|teleconference|interview|get-together|tete-a-tete|pull-aside|round of talks|call on|political consultations?|briefing|exchange)';
const VERB_MEET =
  '(?:met|meets|meet|meeting|sat down|sits down|sit down|conferred|confers|confer|spoke|speaks|speak|speaking|talked|talks|talk|talking|huddled|parleyed|dined|lunched|consulted|chatted|caught up|catches up|breakfasted|conversed|negotiated|reconnected|connected|got together|gets together|get together|came together|were together|linked up|(?:was|were|is|are|been) on the (?:phone|telephone|line)|(?:was|were|is|are) in touch|(?:was|were) closeted|teamed up|rubbed shoulders|crossed paths|had a word|exchanged words|sat across)';

/** "had gone", "had also been asked": no having of talks. */
const PERFECT =
  '(?:[a-z]+ly |also |already |both |all |each |earlier |just |never |not |since |once |long )*(?:[a-z]+ed|been|gone|come|left|flown|taken|made|given|said|told|known|become|got|seen|begun|lost|won|sent|put|fought|brought|run|grown)\\b';

export const FRAMES: readonly Frame[] = [
  { name: 'meet', pattern: `{A}(?: ,)? {w9}(?<at>${VERB_MEET})(?: ,)? {w7}(?:with|to) {w5}{B}` },
  {
    name: 'meet',
    pattern: `{A}(?: ,)? {w9}(?<at>met|meets|meet|joined|joins|greeted|greets|hosted|hosts|received|receives|receive|receiving|hosting|welcomed|welcomes|welcoming|entertained|visited|saw|encountered|sees|see|phoned|phones|telephoned|rang|briefed|debriefed) {n4}{B}`,
  },
  {
    name: 'call',
    pattern: `{A} {w4}(?<at>called|(?<!\\bas (?:\\S+ ){0,4})calls|phoned|telephoned|rang up) {B}(?! (?:a|an|the|to be|on to|for))`,
    call: true,
  },
  {
    name: 'courtesy',
    pattern: `{A} {w5}(?<at>called|calls|call|calling|(?:paid|pays|pay|paying)(?! (?:\\S+ )?(?:tribute|homage|attention|heed))|made|makes) {w5}(?:on|upon|to) {w3}{B}(?! to [a-z])`,
  },
  {
    name: 'talks',
    pattern: `{A}(?: ,)? {w6}(?<at>held|holds|hold|holding|had|has|have|having|conducted|conducts|co-chaired|chaired|engaged|opened|began|begins|started|concluded|wrapped up|convened|joined|participated|took part|hosted|granted|gave|staged|completed|finished) {w9}${TALK}${NOUN} {w6}(?:with|for|alongside|to) {w4}{B}`,
    noun: true,
  },
  {
    name: 'pair',
    pattern: `(?<pair>{P2}) {w4}(?<at>met|meet|held|hold|had(?! ${PERFECT})|spoke|discussed|discuss|exchanged|exchange|talked|agreed|signed|witnessed|were on the phone|shook hands|sat down|sit down|conferred|reviewed|noted|were of one mind|were satisfied|co-chaired|co-hosted|presided|announced|concluded|issued|adopted|inaugurated|launched|unveiled|reaffirmed|pledged|vowed|shared|dined|spent|posed|opened|welcomed|underlined|stressed|expressed|emphasi[sz]ed|touched|went over|compared|looked|got together|came together|were together|huddled|parted|found|dwelt|considered|took stock|covered|settled|decided|promised|undertook|were content|were at one|saw eye to eye|raised|explored|spoke of|talked of|resolved|chaired|greeted each other|faced|sat across|sat opposite|sat facing|embraced)`,
  },
  {
    name: 'couple',
    pattern: `(?<couple><G\\d+>) {w6}(?<at>held talks|hold talks|met|had talks|had a meeting|held a meeting|spoke by|spoke on|talked by|held discussions|shook hands|had a phone|held a phone|signed|witnessed|co-chaired|exchanged views|sat down|got together|were in touch|conferred|huddled)`,
  },
  {
    name: 'their-meeting',
    pattern: `(?:^|(?:at|in|during|after|following|before) )(?<couple><G\\d+>) {w3}(?<at>meeting|talks?|conversation|discussions?|summit|encounter|call)(?:.{0,60}?(?<also><P\\d+>)(?: ,)? (?:was|were) (?:also )?(?:present|there|in attendance))?`,
    noun: true,
  },
  {
    name: 'received-by',
    pattern: `{B} {w6}(?:was|were|been|being|be) {w3}(?<at>received|welcomed|hosted|greeted|met|embraced|feted|entertained|seen|granted an audience) {w6}by {w3}{A}`,
  },
  {
    name: 'reception',
    pattern: `{A} {w5}(?<at>gave|hosted|held|offered|threw|granted|gives|hosts|holds) {w8}(?:reception|banquet|dinner|lunch|luncheon|audience|welcome ceremony|farewell|send-off|tea|ceremony) {w6}(?:for|to|in honou?r of|with|welcoming) {w3}{B}`,
    noun: true,
  },
  {
    name: 'credentials',
    pattern: `{A} {w8}(?<at>presented|presents|present|handed|hands|submitted|delivered|hand) {w8}(?:credentials|letters?|credential|copies|copy) {w8}to {w3}{B}`,
  },
  {
    name: 'credentials',
    pattern: `{B} {w8}(?<at>received|accepted|receives|accepts|took|takes|(?:was|were|been) (?:handed|given|shown|presented with)) {w10}(?:credentials|letters? of credence) {w4}(?:of|from|presented by) {w6}{A}`,
  },
  {
    name: 'credentials',
    pattern: `(?:credentials|credence|letters?) {w8}{A} {w8}(?:was|were) {w3}(?<at>received|accepted|taken|handed|given|delivered|presented|laid) {w6}(?:by|to|of) {w3}{B}`,
  },
  { name: 'hands', pattern: `{A} {w4}(?<at>shook|shakes|shake|shaking) (?:hands with|the hands? of) {w3}{B}` },
  {
    name: 'noun-with',
    subjectBefore: true,
    pattern: `(?<at>meeting|talks|conversation|phone call|call|summit|reception|discussions) {w4}(?:with|for) {w3}{B}`,
    noun: true,
    oneSide: true,
  },
  {
    name: 'told',
    pattern: `{A} {w3}(?<at>told|informed|assured|thanked|briefed|congratulated|reassured|urged) (?:<H\\d+> )?{B}`,
  },
  {
    name: 'with-opening',
    pattern: `^(?:in|at|during)? ?(?<at>with) {w2}{B}(?: ,)? {A} {w3}(?:agreed|discussed|exchanged|talked|spoke|reviewed|raised|shared|explored|dwelt|took up|went over|addressed|noted|touched|looked)`,
  },
  {
    name: 'courtesy-who',
    pattern: `(?<a><P\\d+>) , who {w20}(?<at>paid|called|pays|calls) {w5}(?:on|upon|to) {w3}{B}`,
  },
  {
    name: 'courtesy-on',
    pattern: `(?<at>courtesy|farewell|introductory) (?:calls?|visits?) (?:on|to) {w2}{B}`,
    noun: true,
    oneSide: true,
    subjectBefore: true,
  },
  {
    name: 'with-whom',
    pattern: `{A} (?:, )?with whom {w2}{B} {w3}(?<at>conferred|met|shared|discussed|talked|spoke|held|dined|lunched|signed|exchanged|reviewed|agreed|had)`,
  },
  {
    name: 'taking-part',
    pattern: `(?<a>{LIST}) {w2}(?<at>hosted|co-hosted|chaired|co-chaired|convened|held|opened) {w12}with {w2}{B} {w2}(?:taking part|participating|attending|in attendance|representing|present|joining)\\b`,
  },
];

/** Verbs of calling: whoever calls two people has made two calls. */
export const CALLS = /^(?:phone[ds]?|telephone[ds]?|rang|rings|rang up|call(?:ed|s))$/;

/** What marks one who was told something as a guest or host at hand. */
export const AT_HAND =
  /\b(?:visiting|guest|visitor|(?:state|official|working|day) visit|flew in|who arrived|telephone|phone|call|meeting|talks|lunch|dinner|face to face|in person)\b/;

/** What says that several meetings of one person are told: the rest of the text then tells them one by one. */
export const ROUND = new Cued(
  /\b(?:meetings|talks|encounters|discussions|bilaterals|conversations|audiences|calls)\b.{0,90}(?:<O\d+>|\bleaders|ministers|counterparts|colleagues|presidents|officials|heads|ambassadors|delegations|counterpart|dignitaries|envoys|guests|partners|sidelines|margins|premiers)|\b(?:met|meets|received|receives|sit down|sat down|hosted|welcomed|saw|sees|(?:found|made|took) (?:the |some )?time|conferr?(?:ed|s|ing)?|(?:spoke|talked)(?= (?:\S+ ){0,4}(?:to|with) )|met separately)\b.{0,80}(?:<O\d+>|\bleaders?|ministers|counterparts|colleagues|presidents|ambassadors|heads|officials|foreign guests|delegates|envoys|dignitaries|parliamentarians|premiers)|\b(?:meetings|talks|encounters|conversations|discussions) with (?:two|three|four|five|six|seven|several|many|some of|others|a (?:number|few|dozen))\b|\b(?:made|did|began|opened|continued|went on) (?:the|<H\d+>|his|her) (?:\w+ )?rounds?\b|\b(?:full|busy|crowded|packed) (?:diary|programme|schedule|day|<D\d+>)|\bfrom one <?\w+>? to (?:the next|another)\b|\bon the (?:sidelines?|margins)\b|\bone (?:after|by) (?:another|one)\b|\b(?:again and again|in turn|by turns)\b.{0,80}(?:<O\d+>|\bleaders|ministers) .{0,20}\bwait|\b(?:two|three|four|five|six|several|other) (?:<O\d+>|leaders|ministers|counterparts|colleagues) (?:had |have )?(?:also )?(?:spoken|talked|conferred|met) with\b|\bturn of (?:(?:the|some|several) )?others\b|\b(?:two|three|four|five|six|several|many) (?:other |more )?(?:guests|visitors|callers|interlocutors)\b|\b(?:series|string|stream|round|succession|flurry|day|week|morning|afternoon|evening) of (?:[a-z-]+ )?(?:meetings|talks|encounters|conversations|appointments|visitors|visits|guests|callers|audiences|calls|receptions)\b|\b(?:separate|bilateral|one-on-one|one-to-one|face-to-face|individual) (?:meetings|talks|encounters|conversations|appointments)\b|<[OP]\d+> after another/,
);

/** How a told meeting goes on: what one who was met says or does to the one the text is about. */
export const ANSWERS = new Cued(
  /\b(?:told|agreed|assured|thanked|praised|said|replied|declared|argued|explained|insisted|recalled|remarked|offered|pressed|wants|wanted|returned to|came back to|affirmed|promised|discussed|talk|talks|hoped|noted|stressed|welcomed|hailed|expressed|pledged|held|invited|congratulated|appreciated|suggested|proposed|asked|added|asking|conceded|confirmed|complained|inquired|begged|wish|would like|(?:came|come) for|spoke(?! (?:\.|at|too|as well|first|last|before))|wished|consented|drew|praise|supported|underlined|emphasi[sz]ed|shared|voiced|agreement|agree|looked|urged|pleaded|informed|briefed|raised|reaffirmed|called for|met|meeting|conversation|with|<H\d+> (?:host|guest|partner))\b/,
);
