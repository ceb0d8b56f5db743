// What stands around a number: how exact it is, and that it only names, orders or points and counts nothing. Closed classes of the
// language; no names of people or places.

/** Words right before a number that say how exact it is. */
export const APPROXIMATE: readonly (readonly ['over' | 'under' | 'about', RegExp])[] = [
  [
    'under',
    /(?:\b(?:nearly|almost|less than|fewer than|under|(?<!\badds? )up to|as many as|as much as|below|just under|not more than|no more than|at most|approaching|not quite|hardly|barely|scarcely|close to|nearing|a maximum of)) $/,
  ],
  [
    'over',
    /(?:\b(?:more than|(?<!\b(?:handed|handing|hands|hand|took|taken|taking|turned) )over|above|at least|exceeding|exceeded|exceeds|exceed|in excess of|upwards of|surpassing|surpassed|surpass|surpasses|topping|topped|top|no fewer than|no less than|not less than|well over|a minimum of|beyond|crossed|passing|passed|greater than|higher than)(?: the (?:mark|threshold|level) of)?) (?:the )?$/,
  ],
  [
    'about',
    /(?:\b(?:about|around|some|roughly|approximately|approx\.?|circa|an estimated|estimated(?: at)?|in the region of|in the order of|somewhere around|something like)|~) ?$/,
  ],
];

/** Nouns that a number after them belongs to as its name: "Article 5", "Directive No. 15", "Phase 2". */
export const NUMBERED =
  /\b(?:members|articles?|directives?|resolutions?|decrees?|decisions?|conclusions?|circulars?|laws?|acts?|orders?|chapters?|sections?|annex(?:es)?|appendix|protocols?|paragraphs?|clauses?|pages?|no\.?|nos\.?|number|numbers|group of|pillars?|phase|stage|level|tier|grade|type|version|vol\.?|volume|part|track|route|highway|flight|boeing|airbus|room|hall|gate|terminal|pier|zone|district|ward|battalion|brigade|goals?|agenda|vision|cop|aged|age of|ages|top|channel|formula|class|category|world war|chapter|document|bill|proposal|item|point|line|ranked|ranking|ranks|place|position|seed|group|mission|summit|expo|games|olympics|plan|project|strategy|charter|year|years|fiscal|fy|section|title|file|case|serial|code|postcode|apt|suite|floor|lot|block)(?: no\.?)? ?$/;

/** After a number these make it a length of time, an age or a time of day. */
export const TIMES =
  /^(?:[- ](?:(?:more|full|straight|consecutive|successive|long|whole|additional|extra|working|business|calendar|academic|fiscal|school|or so|solid|entire|tumultuous|eventful|odd) )*(?:years?|months?|weeks?|weekends?|days?|hours?|minutes?|seconds?|decades?|centur(?:y|ies)|nights?|generations?|quarters?|terms?|times|yrs?|hrs?|mins?|o'clock|gmt|percentile)\b|[- ]?(?:a\.?m\.?|p\.?m\.?)(?![a-z])|[- ]year|'?s\b)/;

/** What a small spelled number only points at. */
export const POINTED_AT =
  /^ (?:(?:foreign|prime|regional|rival|warring|top|main|other|key|core|major|neighbouring|neighboring|deputy|important|basic|central|big|friendly|brotherly|independent|sovereign|national|fraternal|former|different|separate|respective|specific|following|senior|party|state) )*(?:[a-z]+ (?=states|countries|nations|peoples|governments|leaders))?(?:sides?|parties|countries|nations|peoples|people(?! (?:in all|were|was|have|had|died|dead|killed|injured|wounded|lost)\b)|governments?|states|leaders?|ministers?|premiers|presidents?|men|women|capitals|economies|neighbou?rs|friends|officials?|diplomats?|delegations|heads|counterparts|chambers|houses|armies|ministries|ways?|things?|points?|questions?|issues?|topics?|matters?|reasons?|occasions?|parts|halves|steps?|tasks?|pillars?|priorities|principles?|factors?|elements?|aspects?|fronts?|directions?|levels?|legs?|sessions?|rounds?|chiefs|powers|cities|continents|former|ones?|of them|of us|of the|hands|words?|sets?|types?|kinds?|sorts?|koreas|germanys|kingdoms|republics|appointments|rivals|flags|monarchs|kings|emirs|wives|guests|hosts|visitors|camps|sovereigns|foes|enemies|allies|partners|signatories|interlocutors|texts|thirds|quarters|fifths|tenths|songs|groups|emissaries|legislatures|parliaments|navies|cabinets|militaries)\b/;
