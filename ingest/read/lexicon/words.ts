// Common words that rules lean on. Closed classes and the field's verbs; no names.
import { CALENDAR_WORDS } from './calendar.ts';
import { words } from './word-lists.ts';

/** Words that begin sentences and are no part of a name, whatever their capital. */
export const OPENERS: ReadonlySet<string> = new Set([
  ...CALENDAR_WORDS,
  ...words(`
  the a an this that these those it its he his him she her they their them we our us you your i my who whose whom which what when where why how there here
  in on at by for with from to of into over under after before during since until while as if although though because once whether about among amid between
  beyond against along across around through without within despite regarding concerning following besides beside plus per via than towards toward upon
  and or but nor so yet both either neither also too then thus hence therefore however moreover furthermore meanwhile meantime later earlier now today yesterday tomorrow
  all some any many most several few each every other another others such same no not none one two three four five six seven eight nine ten first second third fourth last next new
  finally lastly additionally afterwards afterward thereafter thereupon subsequently thereby whereupon nonetheless nevertheless conversely consequently accordingly again still even just only already soon recently currently previously formerly initially eventually ultimately similarly likewise instead otherwise indeed
  speaking addressing attending visiting welcoming receiving meeting talking according citing noting stressing expressing recalling responding asked said told says
  is are was were be been being has have had do does did will would shall should can could may might must let
  far near much more less very quite rather almost nearly some-time on-line photo caption file images image source related news video read see watch
  topics diplomacy politics preparations delegates officials leaders representatives ambassadors ministers presidents envoys
  having seeking joining hailing praising thanking calling describing touching turning concluding opening greeting hosting leading heading arriving returning leaving
  based given born elected appointed sworn invited accompanied received welcomed together separately jointly elsewhere throughout nobody somebody everybody nothing everything
  yes thanks congratulations good great high deep special national international foreign bilateral regional global local state government party security economic trade defence defense
  relations talks agreement cooperation peace work projects business investment energy exports imports tourism education
  north south east west northern southern eastern western central upper lower
  never ever perhaps maybe often sometimes usually always twice whatever whoever whenever wherever like unlike except notably particularly especially
  back out up down off away apart aside ahead behind above below inside outside
`),
]);

/** A run of capitals that holds one of these is no person's name. */
export const NOT_IN_NAMES = words(`
  agreement agreements treaty convention protocol memorandum declaration statement accord pact charter framework plan programme program strategy initiative partnership partnerships communique communiqué
  conference summit forum congress session meeting meetings dialogue assembly exhibition expo festival cup olympics election elections ceremony anniversary year month
  archipelago province university institute college academy association union organization organisation federation council committee commission ministry department agency
  parliament senate movement government cabinet resolution directive decree constitution article chapter medal award
  nations states global international national regional asian european african american pacific atlantic arab islamic indo-pacific asia-pacific
  foreign economic trade investment development security defence defense cooperation friendship independence industry renewal goals corridor
  minister officials delegation people's republic kingdom lunar covid-19 covid coronavirus vaccine getty reuters xinhua newspaper
  communist democratic republican labour socialist youth women's dollar dollars euro euros q facilitation heritage subregion basin constituent gmt initiatives
  asia europe africa america americas oceania southeast northeast south-east north-east middle latin eurasia caribbean
  countries occupied illegally neighbouring neighboring neighbours neighbors
  mr mrs ms h.e. ai fdi oda most electronics motors coptic ecumenical orthodox anglican maronite industries holdings airways textiles pharmaceuticals technologies telecom stream pipeline alliance league doctrine
`);

/** A run of capitals that ends in one of these names a place or thing. */
export const NOT_LAST_IN_NAMES = words(`
  sea ocean strait river lake mountain mount bay island islands peninsula reef reefs delta district city county town region valley desert canal port airport bridge street avenue square road palace house hall hotel guesthouse
  temple church mosque stadium monument mausoleum memorial museum park garden gardens tower building center centre hospital order prize war day week party front court law act bill company group bank airlines school
  world east west north south vision agenda market zone belt route fair games news press media times post radio television photo images file office force army police navy nation state land revolution peace
  mekong covid tet christmas ramadan eid community council economy causeway dam highway motorway expressway railway railroad tunnel reservoir barrage motor motors electric dynamics operations steel cathedral fortress castle club fund foundation corporation league series award awards shipping mining copper petroleum aerospace aviation logistics insurance chemicals hill beach highlands estate village cemetery presidency commission embassy chancery legation base camp
  complex parade typhoon panel fraternity lawn holding pavilion mansion circle prefecture soldier exchange growth cities towns ports capitals network networks lodge genocide caucus terminal station quarter headquarters corps squad fleet flotilla mission brigade regiment battalion orchestra enterprise enterprises democracy archive gazette herald tribune daily magazine journal review globe express chronicle policy policies strategy strategies initiative initiatives programme programmes program roadmap roadmaps doctrine scheme project projects
`);

/** The same words where they are surnames as often: an office or a form of address before them outweighs the thing. */
export const SURNAMES_TOO = words(
  `park hill day hall house west north east south law church temple lake bay tower order vision gardens garden rose price war beach bridge mountain village court field fields rivers bank banks news post games fair front group king estate`,
);

/** Nouns for people, before or after a name without being an office ("the cleric X", "X, a scholar"). */
export const PEOPLE_NOUNS = words(`
  scholar analyst expert professor lecturer academic researcher historian economist lawyer jurist judge barrister attorney activist campaigner dissident journalist reporter editor columnist correspondent writer novelist poet author
  cleric priest preacher scientist physicist engineer doctor physician nurse teacher student businessman businesswoman entrepreneur tycoon magnate billionaire banker investor oligarch
  politician lawmaker parliamentarian legislator statesman stateswoman diplomat negotiator mediator veteran general officer soldier commander fighter rebel warlord militant guerrilla spy hostage prisoner defector refugee
  wife husband spouse widow widower son daughter father mother brother sister uncle aunt nephew niece cousin grandson granddaughter partner fiancee friend ally rival foe opponent critic protege mentor confidant comrade
  candidate contender nominee challenger winner runner-up laureate champion singer musician actor actress artist filmmaker architect chef athlete footballer player coach referee pilot astronaut
  predecessor successor host guest visitor interlocutor colleague counterpart interpreter translator aide adviser advisor spokesman spokeswoman spokesperson secretary deputy envoy emissary delegate observer witness suspect defendant victim
  resident citizen national native man woman farmer trader worker driver fisherman official leader figure personality celebrity philanthropist founder chairman boss`);

/** Verbs whose object is a person. */
export const DONE_TO_PEOPLE = words(`
  met meet meets meeting received receive receives receiving welcomed welcome welcomes welcoming hosted hosts greeted greets greeting telephoned phoned rang called briefed told tells urged asked assured reassured thanked congratulated invited
  joined accompanied succeeded succeeding succeeds succeed replaced replacing replaces replace defeated beat beating ousted toppled elected re-elected appointed named nominated chose picked decorated awarded honoured honored
  sanctioned arrested detained jailed imprisoned freed released killed assassinated murdered kidnapped executed tried accused charged indicted pardoned praised lauded criticised criticized rebuked quoted quoting interviewed consulted consulting
  said says remarked added quipped replied explained recalled wrote warned argued noted countered insisted concluded joked commented observed seated hugged embraced consoled mourned escorted saw seeing see`);

/** Words that say that a state has or sends somebody. */
export const SENDING = words(
  'whom sent sends send sending dispatched dispatches represented represents representing represent spoken speaks speak speaking come comes came coming hails stands acts acting chosen chose choice picked picks pick appointed appoints appointee named posted posts entrusted entrusts accredited assigned delegated mission embassy envoy ambassador representative diplomat emissary behalf country home homeland capital head heads headed filled fills man woman citizen post newcomer arrived relies trusts',
);
/** Small words inside names of several cultures. */
export const NAME_PARTICLES = words(
  `de del della delle dei di da das do dos du van von der den ter ten bin bint ibn al el ul ur la las le los y e zu zur af av ben abu ould mint st na wa dello degli vd vander op 't ui ni nic ap ab uly uulu kyzy kizi ogly oghlu oglu gizi qizi zade bte binti binte a/l a/p s/o d/o anak`,
);

/** Small words that may end a name. */
export const NAME_ENDINGS = words('uly uulu kyzy kizi ogly oghlu oglu gizi qizi');

/** What follows a comma and belongs to a name. */
export const NAME_SUFFIXES = words('jr jr. sr sr. ii iii iv v vi vii viii ix xi xii xiii xiv xv xvi');

/** Verbs of people who speak or act; after a run of capitals they speak for a person's name. */
export const HUMAN_VERBS = words(`
  said says told tells stressed stresses affirmed affirms noted notes added adds expressed expresses thanked thanks agreed agrees emphasised emphasized underlined underscored highlighted hailed praised congratulated
  pledged promised vowed urged called asked proposed suggested hoped believed thinks thought spoke speaks talked met meets visited arrived left flew travelled traveled paid received receives welcomed hosted held
  announced confirmed declared reiterated recalled recalls voiced shared appreciated assured signed attended chaired co-chaired led leads addressed delivered presented accepted invited insisted warned replied responded
  remarked observed acknowledged pointed lauded applauded credited sought wants wanted wished wishes plans intends intended argued claimed denied rejected condemned criticised criticized conveyed extended elaborated
  described discussed exchanged took takes gave gives made makes became becomes succeeded succeeds served serves worked works will would is was has had did hopes considers considered consented indicated
  sat stood faced rang phoned telephoned gathered sent wrote explained remains remained keeps stays stepped resigned quit heads headed went goes came comes began begins laid cut inspected joined regretted mentioned cited commented concluded informed briefed informs shook shakes greeted stands looked pleaded also himself herself who
  walked drove rose ran waved smiled laughed nodded kissed turned knew knows felt feels fled died lived grew studied taught won lost beat swept toured paused bowed signalled signaled tweeted posted testified apologised apologized recounted mused quipped joked shot emerged
  conferred awarded bestowed granted appointed nominated handed oversaw witnessed ordered backed supported opposed
`);

/** A state that is not called by its name. */
export const COUNTRY_NOUNS = /^(?:country|nation|homeland|kingdom|republic|sultanate|emirate|island|archipelago)$/;

/** After these a person is no subject. */
export const OBLIQUE = /^(?:with|to|of|by|from|for|between|on|about|after|before|under|against|late)$/;
