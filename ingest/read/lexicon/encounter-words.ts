// Words by which people meet, by what they take: an object ("received X"), a companion ("sat down with X"), or nobody
// ("X and Y embraced"). Read clause by clause in kinds/meetings/encounters.ts.
import { words } from './word-lists.ts';

/** Whoever does this to a person meets that person. */
export const OF_OBJECT = words(`
  briefed awaited
  dialled dialed
  met meets meet meeting received receives receive receiving hosted hosts hosting welcomed welcomes welcoming
  greeted greets greeting saw sees seeing joined entertained entertaining embraced embraces embracing hugged
  kissed phoned phones phoning telephoned telephones rang rings consulted consulting escorted decorated feted
  toasted seated ushered buttonholed cornered convened gathered quizzed visited visiting wined farewelled
  debriefed invested see accompanied welcome greet
`);

/** Whoever does this with, to or beside a person meets that person; two who do it together meet each other. */
export const WITH_ONE = words(`
  shuttled mediated dine confer negotiate reached
  met meets meet meeting sat sits sit sitting spoke speaks speak speaking spoken talked talks talk talking
  conferred confers confer conferring lunched dined dines dining breakfasted huddled chatted chats negotiated
  negotiates negotiating bargained consulted consults strolled walked walks closeted discussed discusses discuss
  discussing agreed agrees agree agreeing signed signs sign signing initialled initialed inked sealed exchanged
  exchanges exchange exchanging reviewed reviews reviewing shook shakes shaking shared shares sharing swapped
  co-chaired co-chairs co-chairing co-hosted co-hosts co-hosting chaired appeared appears appearing stood toured
  tours touring inaugurated unveiled opened laid watched raised raises raising took clinched struck concluded
  concludes held holds hold holding had has having have made caught touched spent played sailed drove rode
  parted reconciled compared conversed parleyed mingled connected reconnected haggled drafted hammered finalised
  finalized launched witnessed oversaw presided planted called went continued resumed began started wrapped
  completed ended staged conducted conducts engaged explored linked teamed crossed ironed thrashed worked
  settled issued came comes got gets was were is been liaised debated broached mulled mooted deliberated
  cloistered ensconced ran bumped dropped looked stayed
  coordinated tackled paid put ate drank warmed won sought renewed cemented standing stands seated quarrelled
  quarreled argued joked laughed prayed cleared buried cut danced jogged hiked golfed marched emerged gathered traded
`);

/** Two or more who do this as one subject are together. */
export const TOGETHER = words(`
  decided reached pressed prepared worked cleared buried cut closeted cloistered ensconced set fixed hammered ironed thrashed weighed tackled approved sorted
  toasted ate drank sailed rode drove saw seen planted laid unveiled
  met meets meet sat spoke spoken talked conferred lunched dined breakfasted huddled chatted negotiated strolled
  walked discussed discuss agreed signed initialled initialed inked sealed exchanged reviewed shook shared
  swapped flanked co-chaired co-hosted jointly stood toured inaugurated watched clinched struck concluded held
  hold had made parted reconciled compared conversed parleyed embraced hugged drafted finalised finalized
  launched witnessed oversaw presided resumed began settled issued adopted debated haggled announced affirmed
  reaffirmed renewed deliberated coordinated mulled raised explored touched pledged vowed resolved undertook
  opened continued ended closed completed wrapped started spent
  emerged appeared faced greeted got came put tried caught gathered assembled convened huddle confer talk dine
  shake embrace share quarrelled argued sparred
`);

/** A participle that needs no more than "by X and Y" to tell that both were there. */
export const BY_BOTH = words(`
  prepared
  signed inked initialled initialed sealed concluded co-chaired chaired co-hosted hosted witnessed endorsed
  negotiated brokered unveiled inaugurated launched issued clinched settled exchanged adopted attended drafted
  agreed opened overseen announced led moderated convened presided held
`);

/** Given by one to another: "was granted an audience by X", "was treated to lunch by X". */
export const BESTOWED = words(`
  given granted accorded offered shown treated handed invited hosted honoured honored presented seen
`);
export const BESTOWALS =
  /\b(?:audience|reception|dinner|lunch|luncheon|banquet|breakfast|tea|welcome|tour|ceremony|interview|hearing|honours|honors|hospitality|off|around)\b|^(?:presented|handed)\b.* (?:order|medal|cross|collar|star|decoration|sash|insignia)\b/;

/** That each of several met the other by himself. */
export const APART =
  /\b(?:(?:conversations|meetings|encounters|calls|audiences|lunches|tete-a-tetes) (?:\S+ ){0,4}?with|separate(?:ly)?|one (?:by|after) (?:one|another|the other)|in turn|individually|respectively|each of|with each|back-to-back|one-on-one|first (?:with )?<P\d+>(?: ,)? (?:and )?then|successively|consecutively|in (?:[a-z]+ )?succession|and (?:, )?(?:then|later|after that|afterwards|finally) (?:<D\d+> |(?:that|the same) (?:day|evening) )?(?:, )?(?:with |to |on |by )?(?:the )?<P)/;

/** What verbs as common as "had" and "took" must be followed by to tell that people met. */
export const LIGHT = words(`
  share shared shares sharing saw seen stayed reached pressed cleared buried cut looked set fixed approved ate drank planted laid sailed rode
  had has have having made took came comes got gets was were is been went put paid caught touched began
  started opened ended continued resumed appeared appears appearing called worked attended addressed won sought
  settled raised issued launched announced tried emerged completed crossed linked struck warmed watched
  exchanged renewed cemented engaged played drove greeted jointly faced hold holds held holding
  staged conducted conducts presided chaired convened gathered assembled traded
`);

export const TALKS =
  /\b(?:talks?|meetings?|discussions?|conversations?|dialogues?|calls?|consultations?|negotiations?|exchange of (?:views|words)|summit|encounter|audience|luncheon|lunch|dinner|breakfast|supper|banquet|meal|tea|coffee|reception|sit-down|sessions?|videoconference|teleconference|video link|videolink|hotline|interview|get-together|tete-a-tete|pull-aside|briefing|rounds?|handshake|hands|stroll|chat|words?|hour|hours|minutes|face to face|face-to-face|in touch|the (?:phone|telephone|line|table)|one table|across the table|together|press (?:conference|briefing)|news conference|views|notes|pleasantries|ceremony|gifts|documents|instruments|courtesy|golf|one-on-one|bilateral|trilateral|closeted|eye to eye|side by side|hand in hand|up|the hand|brought together|a deal|the deal|appointment|company|presence|gathering|working breakfast|working lunch|working dinner|party|commission|committee|joint \w+|to terms|(?:an )?(?:agreement|understanding|accord)|a compromise|a pact|an accord|a truce|closer|signatures?|names|pens|heads|stock|pint|drink|phone|exchange|embrace|greetings?|contacts?|guest|visit|a table|mate|wreaths?|(?:foundation |corner)?stone|the details|details|the terms|into|each other|one another|the hatchet|the (?:[a-z-]+ )?ribbon|base)\b|^went (?:through|over)\b/;

/** Nouns for a meeting, as they stand before "with X", "between X and Y". */
export const MEETING_NOUN = words(`
  phone telephone
  talk talks meeting meetings discussion discussions conversation conversations dialogue call calls consultations negotiations summit encounter
  audience luncheon lunch dinner breakfast banquet session sit-down videoconference teleconference get-together
  tete-a-tete pull-aside handshake stroll chat bilateral trilateral appointment exchange interview mini-summit
  huddle consultation negotiation reunion phone-call rendezvous face-to-face one-on-one exchanges
  contact supper meal tea tete-a-tetes audiences handshakes strolls lunches dinners encounters summits sit-downs
  hour hours minutes bilaterals confab powwow parley quadrilateral conference briefing appearance call-in
`);

/** What brings somebody to a table that others share. */
export const AT_TABLE_OF =
  /\b(?:in the (?:presence|company) of|under the (?:eyes?|gaze|joint chairmanship|chairmanship|chair|auspices|mediation|patronage) of|(?:hosted|chaired|co-chaired|brokered|mediated|attended|witnessed|watched|overseen|convened|moderated|presided over|facilitated) (?:(?:jointly|also|in turn|among others) )?by|flanked by|joined by|with the mediation of|at the side of|before the eyes of|with the (?:help|blessing|support) of|in front of|under the (?:watchful )?gaze of|in the company of|(?:together|along) with)$/;

/** What somebody does with or to an object that tells that both were in one place: "had X to lunch", "showed X around". */
export const OBJECT_AND: ReadonlyMap<string, RegExp> = new Map([
  ['faced', /^(?:across|at|over|in) (?:the |a |tense )?(?:[a-z-]+ )?(?:table|talks|negotiations)\b/],
  ...['persuaded', 'got', 'convinced', 'induced', 'coaxed', 'prodded', 'made'].map((verb): [string, RegExp] => [
    verb,
    /^(?:to )?(?:shake|meet|sit|talk|sign|embrace|speak)\b|^on the (?:line|phone|telephone)\b/,
  ]),
  [
    'had',
    /^(?:(?:at|in) (?:the|his|her|<H\d+>) (?:[a-z]+ )?(?:palace|residence|office|ministry|house|study)\b|at (?:one|the same|a|the|his|her|<H\d+>) (?:[a-z-]+ )?table\b|(?:beside|with|next to|opposite) (?:him|her|<P\d+>)(?! (?:on|aboard) (?:the|his|her|<H\d+>|this) )|on (?:his|her|<H\d+>) (?:left|right)\b|on the (?:line|phone|telephone)\b)|^(?:(?:over|round|back|in) |as (?:a|his|her|their|<H\d+>) guest )?(?:to|for|at) (?:a |an |his |her |<H\d+> )?(?:[a-z-]+ )?(?:lunch|dinner|tea|breakfast|supper|talks|drinks|coffee|luncheon|banquet|iftar|meal|working)\b/,
  ],
  [
    'brought',
    /^(?:, )?(?:(?:a|an|the|his|her) (?:[a-z-]+ )?(?:report|letter|message|invitation|gift|greetings|draft)|together|to|into|face to face|round|around)\b/,
  ],
  ['brings', /^(?:together|to|into|face to face)\b/],
  ['showed', /^(?:around|round|the|his|her|<H\d+>|through|over)\b/],
  ['hand', /^(?:a|an|the|his|her|<H\d+>) (?:[a-z-]+ ){0,2}(?:letters?|credentials|copies|copy|message|invitation)\b/],
  ['handed', /^(?:a|an|the|over|his|her|one|copies|<H\d+>)\b/],
  ['presented', /^with (?:a|an|the|his|her|<H\d+>)\b/],
  [
    'gave',
    /^(?:(?:a|an|the|half an?|a quarter of an) )?(?:[a-z-]+ )?(?:hour|minutes|tea|assurance when|audience|hearing|lunch|luncheon|dinner|banquet|interview|gift|letter|tour|copy|book|medal|order|welcome|reception|present|bear hug|hug|embrace)\b/,
  ],
  ['paid', /^(?:a|an) (?:[a-z-]+ ){0,3}(?:visit|call)\b/],
  ...['granted', 'offered', 'accorded'].map((verb): [string, RegExp] => [
    verb,
    /^(?:(?:a|an|the) )?(?:[a-z-]+ )?(?:audience|hearing|lunch|luncheon|dinner|banquet|tea|reception|interview|welcome)\b/,
  ]),
  [
    'took',
    /^(?:to|on|around|through|into|for) (?:a |the )?(?:tour|walk|drive|stroll|lunch|dinner|match|game|temple|garden|palace|museum|visit|[a-z]+ (?:match|tour|qualifier|game))\b|^(?:(?!<P|and )\S+ ){1,8}for (?:an? |the |their |<[HG]\d+> )?(?:[a-z-]+ ){0,2}(?:talks?|chat|conversation|discussions?|meeting|lunch|dinner|tea|coffee)\b/,
  ],
  ['shook', /^by the hand\b/],
  ['sat', /^(?:down )?(?:next to|beside|opposite|side by side|around|round|at|together)\b/],
  ['walked', /^(?:to|into|through|around|in|out)\b/],
  ['drove', /^(?:to|through|around|in|back|from|home)\b/],
  ['looked', /^up\b/],
  ['kept', /^for (?:[a-z]+ ){0,4}(?:[a-z0-9-]+ )?(?:hours?|minutes)\b/],
  ['led', /^(?:into|through|around|to|up)\b/],
  ...['invited', 'asked', 'summoned', 'bade'].map((verb): [string, RegExp] => [
    verb,
    /^(?!.*\b(?:next|will|would|later this)\b)(?:to|for|in for|over for|to stay for) (?:a |an |the |his |her |<H\d+> )?(?:[a-z-]+ )?(?:lunch|luncheon|dinner|tea|coffee|breakfast|supper|table|banquet|iftar|meal|drinks|talks|(?:house|home|office|palace|residence|villa|ranch|farm|tent|study|desk|ministry|department|chancellery)(?= (?:on|in|for|where|and|,|\.|at|last|yesterday)))\b/,
  ]),
  [
    'told',
    /^(?:(?!who )\S+ ){0,12}(?:over (?:tea|coffee|lunch|dinner|breakfast|drinks)|(?:in|during|over|at|on) (?:a|the|their|<[GH]\d+>) (?:[a-z-]+ )?(?:call|meeting|talks|conversation|phone|telephone|lunch|dinner|encounter))\b/,
  ],
  ...['congratulated', 'thanked', 'urged', 'assured', 'briefed'].map((verb): [string, RegExp] => [
    verb,
    /^(?:(?!who )\S+ ){0,9}(?:in|during|over|by) (?:a |the |<[GH]\d+> )?(?:[a-z-]+ )?(?:call|conversation|phone|telephone|meeting|talks)\b/,
  ]),
]);

/** Nouns for several people, of whom some are then named: "leaders, among them X and Y". */
export const SEVERAL =
  /^(?:leaders|counterparts|colleagues|ministers|presidents|premiers|officials|guests|dignitaries|heads|envoys|ambassadors|representatives|politicians|figures|statesmen|partners|others|diplomats|lawmakers|delegates|each|all|visitors|monarchs|chiefs|people|interlocutors|<O\d+>)$/;
