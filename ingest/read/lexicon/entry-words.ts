// Words with which entries of diaries, logs and registers open, where the subject is left out: "Met with …", "Audience with …".
// Closed classes of the field; no names.
import { words } from './word-lists.ts';

/** Past tenses that open a clause without a subject. */
export const ENTRY_VERBS = words(`
  met attended discussed addressed visited accompanied briefed joined signed held had conferred consulted participated reviewed received greeted hosted co-hosted chaired co-chaired presented
  delivered laid dedicated commemorated inspected toured returned stopped spoke talked took announced inaugurated exchanged opened led co-led paid called dined lunched breakfasted vacationed
  travelled traveled flew arrived departed witnessed negotiated concluded continued began celebrated represented supported thanked urged proposed initialed initialled unveiled launched
  honored honoured awarded presided conversed testified informed reaffirmed emphasized emphasised stressed expressed explored examined sought attempted rested overnighted transited refueled refuelled re-embarked
  embarked disembarked landed marked entertained saw convened sat welcomed ratified raised made gave went came left watched observed offered conveyed repaid
`);

/** Nouns that open an entry without a verb: "Audience with", "State visit; met with". */
export const ENTRY_NOUNS = words(`
  audience meeting meetings summit talks discussion discussions conversation conversations consultation consultations visit conference negotiations luncheon lunch dinner breakfast reception call exchange
  stop stopover vacation interview dialogue session
`);

/** What may stand before those nouns. */
export const ENTRY_ADJECTIVES = words(`
  state official unofficial working informal formal private personal brief bilateral trilateral summit courtesy joint further additional separate goodwill friendly ceremonial pre-summit follow-up first second
  third final overnight refueling rest ministerial high-level special unscheduled secret exploratory three-power four-power and
`);

/** Adverbs before the verb: "Also met with", "Later attended". */
export const ENTRY_ADVERBS = words(
  `also later then subsequently afterwards afterward earlier briefly informally privately jointly officially separately again secretly previously next finally`,
);

/** Verbs whose object is somebody met: "Briefed King X". */
export const MEETING_VERBS = words(
  `met conferred briefed joined greeted saw received hosted welcomed visited informed consulted entertained thanked urged called-on`,
);

/** Verbs that bring something to somebody: "Presented a proposal to President X". */
export const HANDING_VERBS = words(
  `presented delivered paid spoke talked conveyed made expressed offered explained gave`,
);

/** Verbs whose object, and whoever "with" adds, goes along and is not met. */
export const COMPANY_VERBS = words(`accompanied travelled traveled flew led co-led represented supported`);

/** After these a name is no longer that of somebody met. */
export const AWAY = words(
  `of for from regarding about concerning after following before while when who whose whom where which despite without against over under toward towards honoring honouring commemorating marking between`,
);
