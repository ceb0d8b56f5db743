// Words of which titles of office are made. General knowledge of protocol; no names of persons.
// A title is: modifiers, fields, a head, and perhaps "of …". The annotator puts them together (mentions/offices.ts).
import { fold } from '../../../model/names.ts';
import { phrases } from './word-lists.ts';

/** Before a head: rank and standing. */
export const RANKS: ReadonlySet<string> = new Set(
  phrases(`deputy; vice; first; second; third; permanent; executive; assistant; associate; senior; principal; special; state; federal;
  general; party; crown; honorary; standing; acting; interim; caretaker; resident; union; government; chief; junior; under;
  non-resident; provisional; transitional; joint; lead; supreme; grand; national; regional; provincial; municipal; city; republican;
  royal; presidential; parliamentary; ministerial; military; naval; army; air; defence; defense; cabinet; people's; global; high; lord;
  managing; founding; group; alternate; ruling; opposition; inaugural; hereditary; sub-regional; commercial; extraordinary; plenipotentiary; co; vice-; prime; top; personal; rotating; paramount; constitutional; presidency; plenary; apostolic; unofficial; ranking; staff; vicar; roving; itinerant; private`),
);

/** Before a head or after "minister of": what an office deals with. */
export const FIELDS: ReadonlySet<string> = new Set(
  phrases(`foreign; affairs; external; internal; home; interior; defence; defense; national; finance; treasury; trade; commerce; commercial;
  industry; industrial; industries; industrialisation; industrialization; production; economy; economic; economics; planning; investment; investments; development; international; cooperation; co-operation; integration;
  relations; justice; law; legal; health; education; training; science; technology; technologies; innovation; information; communications; communication; telecommunications;
  culture; cultural; sports; sport; tourism; youth; women; family; gender; children; labour; labor; employment; social; welfare; safety; war; invalids; agriculture; agricultural; rural;
  forestry; fisheries; fishery; livestock; food; water; resources; resource; irrigation; environment; environmental; climate; change; energy; power; petroleum; oil; gas; minerals; mines; mining;
  transport; transportation; infrastructure; infrastructures; public; works; construction; housing; urban; regional; local; administration; government; parliamentary; security; police; immigration;
  natural; disaster; management; emergency; emergencies; situations; religious; religion; religions; ethnic; minorities; overseas; diaspora; expatriates; emigrants; nationals; maritime; marine; ocean; oceans; space; digital; digitalisation; digitalization;
  transformation; budget; revenue; supply; logistics; enterprise; business; small; medium; consumer; competition; entrepreneurship; research; higher; veterans; border; borders; islands; state; central; africa; african; asean; european; europe; asia;
  islamic; awqaf; endowment; hajj; civil; service; services; human; rights; solidarity; peace; reconciliation; ecology; ecological; transition; sustainable; political; policy; strategic; coordination; abroad; solid; aerospace; delivery; livelihoods; jobs; skills; wildlife; peoples; multilateral; bilateral; strategy; coordinating; coordinator;
  petrochemicals; electricity; manufacturing; productivity; privatization; privatisation; exports; export; import; aviation; railways; roads; shipping; ports; posts; media; broadcasting; hydrocarbons; steel; textiles; coal; chemicals; fertilizers; skill; heritage; arts; creative; antiquities; population; disability; pensions; land; lands; territorial; territories; decentralization; decentralisation; devolution; mobility; reform; reforms; indo-pacific; pacific; commonwealth; cooperative; nuclear; cyber; cybersecurity; diplomacy; francophonie; migration; asylum; refugees; reconstruction; recovery; resettlement; equality; inclusion; identity; citizenship; multiculturalism; indigenous; aboriginal; traditional; chieftaincy; chieftaincies; community; communities; civic; language; languages; literacy; primary; secondary; vocational; university; universities; schools; insurance; banking; financial; fiscal; monetary; taxation; customs; excise; statistics; procurement; markets; market; retail; craft; crafts; handicrafts; artisans; cooperatives; parks; conservation; biodiversity; geology; hydrology; meteorology; nature; oceanic; waters; blue; green; carbon; arms; control; disarmament; nonproliferation; non-proliferation; verification; compliance; counterterrorism; counter-terrorism; terrorism; narcotics; enforcement; correctional; prisons; judiciary; constitutional; election; elections; electoral; legislative; interparliamentary; inter-parliamentary; federal; provincial; intergovernmental; inter-governmental; presidency; presidential; cabinet; chief; physical; hygiene; medical; pharmaceuticals; nutrition; nutritional; drug; drugs; pandemic; preparedness; response; humanitarian; aid; relief; assistance; partnership; partnerships; neighbourhood; neighborhood; enlargement; single; promotion; facilitation; negotiations; regulation; regulatory; standards; quality; intellectual; property; patents; data; artificial; intelligence; ai; semiconductor; semiconductors; electronics; software; postal; telecom; telecommunication; ict; broadband; outer; satellites; weather; crisis; risk; early; warning; air; rail; railway; road; bridges; port; waterways; inland; freight; vehicles; automotive; machinery; machine; metallurgy; metals; mineral; lithium; renewable; renewables; electrification; atomic; utilities; sanitation; waste; wastewater; settlements; municipal; municipalities; capital; district; districts; cities; city; towns; territory; spatial; estate; cadastre; archives; memory; martyrs; prisoners; victims; missing; repatriation; returnees; displaced; non-resident; world; liaison; protocol; ceremonies; outreach; engagement; foresight; prospective; evaluation; monitoring; accountability; transparency; anti-corruption; corruption; oversight; audit; ethics; integrity; good; governance; democracy; democratic; freedom; worship; cults; faith; interfaith; endowments; guidance; pilgrimage; umrah; zakat; mosques; propagation; institutions; matters; sanctions; animal; crop; crops; rice; sugar; cocoa; coffee; tea; cotton; jute; textile; garments; plantation; plantations; timber; wood; horticulture; agri-food; agribusiness; agrarian; dams; rivers; basin`),
);

/** After "for" or "of": parts of the world that an office deals with. */
export const AREAS: ReadonlySet<string> = new Set(
  phrases(`africa; african; asia; asian; asia-pacific; europe; european; eurasia; eurasian; america; americas; american; latin; caribbean; caucasus; south; south-east; southeast; southern; north; northern; east; eastern; west; western; central; near; middle; far; hemisphere;
  arab; gulf; maghreb; mashreq; sahel; horn; great; lakes; balkans; balkan; baltic; nordic; arctic; antarctic; antarctica; polar; mediterranean; levant; mekong; pacific; indo-pacific; oceania; islands; darfur; donbas; kashmir; palestine; inter-american; inter-korean; korean; peninsula; world; black; sea; red; ocean; indian; atlantic; transatlantic; commonwealth; global; francophone; lusophone; muslim; multilateral; un; nato; asean; eu; brics; g7; g20; sco; mercosur`),
);

/** What an office is called. `alone`: is an office by itself, also in lower case. `bound`: only with a rank, a field or an "of …". */
export const HEADS: readonly { words: string; bound?: boolean }[] = [
  ...phrases(`president; vice president; vice-president; prime minister; deputy prime minister; first minister; chief minister; premier; vice premier; chancellor; vice chancellor; vice-chancellor; taoiseach; tanaiste; king; queen; emir; amir;
  sultan; emperor; empress; pope; pontiff; crown prince; crown princess; deputy crown prince; grand duke; ruler; monarch; minister; foreign secretary; home secretary; defence secretary; defense secretary; treasury secretary; state secretary; secretary of state; secretary of defense; secretary of defence; secretary of war;
  secretary of commerce; secretary of energy; secretary of the treasury; secretary of agriculture; secretary of homeland security; secretary of foreign affairs; ambassador; ambassador-at-large; ambassador at large; ambassador-designate; high commissioner; consul general; consul-general; consul; honorary consul; chargé d'affaires; charge d'affaires; charge d'affaires ad interim; chargé; charge;
  governor; akim; hakim; prefect; voivode; governor-general; governor general; lieutenant governor; mayor; lord mayor; deputy mayor; general secretary; secretary general; secretary-general; under-secretary-general; under secretary general; under secretary; undersecretary; under-secretary; assistant secretary; assistant secretary of state; deputy secretary of state; deputy secretary; permanent secretary; first secretary; party secretary; party chief; secretary of the party committee; director general; director-general; deputy director general; deputy director-general; envoy; special envoy;
  special representative; high representative; permanent representative; deputy permanent representative; permanent observer; national security adviser; national security advisor; state councilor; state councillor; state counsellor; state counselor; supreme leader; paramount leader; attorney general; prosecutor general; procurator general; solicitor general; inspector general; auditor general; chief justice; chief prosecutor; chief of staff; chief of the general staff; chief of general staff; chief of defence staff; chief of army staff; chief of air staff; chief of naval staff; army chief; commander-in-chief; defence chief; defense chief; foreign policy chief; trade chief; commander; field marshal; minister counsellor; minister-counsellor; minister counselor; defence attache; defense attache; military attache; attache; attaché; counsellor; spokesman; spokeswoman; spokesperson; senator; congressman; congresswoman;
  chief executive; chief executive officer; ceo; managing director; executive director; executive secretary; executive vice president; executive vice-president; prime minister-designate; president-elect; prime minister-elect; vice president-elect; minister-designate; first lady; first vice president; minister-chairman; deputy amir; deputy emir; deputy ruler; heir apparent; apostolic nuncio; top diplomat; chief diplomat; top envoy; custodian of the two holy mosques; cabinet secretary; prime cabinet secretary; chief cabinet secretary; federal councillor; federal councilor; government leader; state leader; chancellor of the exchequer; lord president of the council; minister resident; deputy head of mission; deputy chief of mission; chief of mission; deputy ambassador; chief of the defence staff; chief of the defense staff; chief of defense staff; chief of defence forces; chief of the army staff; deputy chief of staff; vice chief of staff; commander in chief; deputy commander; resident representative; press secretary; foreign office spokesperson; foreign policy adviser; foreign policy advisor; security adviser; security advisor; chief adviser; chief advisor; senior minister; minister mentor; prime minister in exile; speaker pro tempore; majority leader; minority leader; majlis speaker; state commissioner; high commissioner-designate; special presidential envoy; presidential envoy; president's special envoy; king's representative; queen consort; king consort; queen mother; dowager; sultana; dalai lama; general secretary-elect; interior secretary; police chief; spy chief; intelligence chief; peace envoy; climate envoy; trade envoy; military ruler; military leader; junta leader; junta chief; rebel leader; co-prince; co-president; co-premier; catholicos; co-ordinator; sheikh al-islam; grand vizier; deputy governor; vice governor; vice mayor; speaker; deputy speaker; house speaker; chairman; chairwoman; chairperson; vice chairman; vice chairwoman; vice chairperson; vice-chairman; vice-chairperson; vice-chair; deputy chairman; chief negotiator; trade representative; ambassador extraordinary and plenipotentiary; lord chancellor; lord president; head of state; head of government; head of mission; prime minister's special envoy; state minister; minister of state; minister in the prime minister's office; presidential adviser; presidential advisor; presidential aide; captain regent; co-chair; pm; dpm; fm; dfm; gensec; rector; solicitor-general; dean of the diplomatic corps; shah; generalissimo; secretary for relations with states; head of state and government; head of state or government; head of state and of government; chef de cabinet; head of cabinet; minister plenipotentiary; envoy extraordinary; envoy extraordinary and minister plenipotentiary; ombudsman; ombudswoman; ombudsperson; prince regent; regent; royal counselor; royal counsellor; negus; grand duchess; primate; grand ayatollah; leader of the islamic revolution; chief of navy; chief of army; chief of air force; chief of defence force`).map(
    (words) => ({ words }),
  ),
  ...phrases(
    `secretary; chair; director; deputy director; commissioner; representative; head; deputy head; chief; leader; deputy leader; member; adviser; advisor; aide; assistant; coordinator; negotiator; delegate; observer; deputy; judge; justice; lawmaker; founder; administrator; manager; general manager; vice minister; editor-in-chief; professor; rapporteur; special rapporteur; troika; treasurer; comptroller; councillor; councilor; legislator; patriarch; archbishop; cardinal; bishop; nuncio; imam; grand imam; grand mufti; chairman of the board; resident coordinator; country director; regional director; principal; prosecutor; marshal; mediator; facilitator; moderator; interlocutor; sherpa; inspector; strongman; vicar; executive; executive chairman; executive chairwoman; non-executive chairman; chief financial officer; chief economist; economist; co-founder; president and ceo; officer; registrar; controller; superintendent; supervisor; convener; convenor; emissary; chamberlain`,
  ).map((words) => ({ words, bound: true })),
];

/** Short forms that count as the office they abbreviate. */
export const SHORT_TITLES: ReadonlyMap<string, string> = new Map([
  ['pm', 'Prime Minister'],
  ['dpm', 'Deputy Prime Minister'],
  ['fm', 'Foreign Minister'],
  ['dfm', 'Deputy Foreign Minister'],
  ['chargé', "chargé d'affaires"],
  ['charge', "charge d'affaires"],
]);

/** Before a name, no office: forms of address. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  phrases(`mr; mr.; mrs; mrs.; ms; ms.; miss; dr; dr.; prof; prof.; professor; sir; dame; lord; lady; madam; madame; mme; mme.; hon; hon.; hon'ble; honourable; honorable; right; h.e.; h.r.h.; h.h.; h.m.; he; hrh; hh; hm; excellency; highness; majesty; holiness; eminence;
  prince; princess; duke; senior; army; sheikh; sheikha; shaikh; sayyid; seyyed; hajj; haji; datuk; dato'; dato; datin; tan; sri; tun; seri; pehin; samdech; techo; okhna; comrade; gen.; gen; lt.; lt; col.; col; maj.; maj; archbishop; cardinal; bishop; patriarch; mullah; mulla; maulana; baroness; baron; count; countess; viscount; mwalimu; ratu; adi; tui; ustaz; ustadz; kyai; tengku; tunku; tuanku; raja; rana; pangeran; raden; kanjeng; awang; dayang; atty.; adv.; ing.; lic.; arq.; mgr.; msgr.; fr.; sr.; h.s.h.; m.r.; m.l.; mom; khunying; nai; nana; chief; alhaji; oba; otunba; colonel; lieutenant-general; lieutenant-colonel; major-general; brigadier-general; vice-admiral; rear-admiral; rear; marshall; air; vice; commodore; wing; squadron; field; sergeant; corporal; commander; retd; retd.; ret.; emeritus; doña; senhor; señor; señora; signor; signora; herr; frau; monsieur; mademoiselle; pan; pani; bey; effendi; pasha; sardar; nawab; begum; mufti; metropolitan; rabbi; swami; adm.; sen.; sen; rep.; rep; gov.; gov; amb.; amb; capt.; sgt.; rev.; monsignor; shri; smt; smt.; daw; major; lieutenant; brigadier; vice-adm.; captain; engineer; eng.; ambassador; general; admiral; marshal; maj. gen.; thakin; preah; krom; khun; maestro; hujjat; ayatollah; imam; father; sister; brother; reverend`),
);

/** Before a title: says when the office was or will be held. */
export const STANDINGS: ReadonlyMap<string, 'former' | 'designate' | 'current'> = new Map([
  ...phrases(
    'former; ex; late; previous; erstwhile; onetime; once; formerly; previously; deposed; ousted; retired; ex-; then-; then; one-time',
  ).map((word) => [word, 'former'] as const),
  ...phrases('incoming; designate; future; next; elect; newly-elected').map((word) => [word, 'designate'] as const),
  ...phrases(
    'visiting; outgoing; new; newly; appointed; newly-appointed; incumbent; current; present; departing; longtime; long-serving; elected; re-elected; reelected; host; fellow; sitting',
  ).map((word) => [word, 'current'] as const),
]);

/** Heads whose office is accredited or sent "to" somebody, as written and as `titleKey` makes them. */
export const SENT: ReadonlySet<string> = new Set(
  phrases(
    `ambassador; ambassador-designate; ambassador extraordinary and plenipotentiary; high commissioner; envoy; special envoy; permanent representative; deputy permanent representative; permanent observer; chargé d'affaires; charge d'affaires; charge d'affaires ad interim; chargé; charge; consul general; consul-general; consul; representative; special representative; head of mission; observer; delegate; nuncio; head of the delegation; minister counsellor; counsellor; attaché; attache; trade representative; honorary consul; first secretary; assistant; adviser; advisor; aide; deputy head of mission; deputy chief of mission; chief of mission; deputy ambassador; resident coordinator; resident representative; country director; coordinator; head of delegation; apostolic nuncio; ambassador-at-large; minister resident; special presidential envoy; presidential envoy; defence attache; defense attache; military attache; non-resident ambassador; roving ambassador; ambassador at large; minister plenipotentiary; envoy extraordinary; envoy extraordinary and minister plenipotentiary; emissary`,
  ).flatMap((title) => [title, fold(title)]),
);

/** Titles that one state or body alone uses, where the text names none. Keys as `titleKey` makes them. */
export const OWN_TITLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    USA: 'secretary of state; us secretary of state; secretary of defense; secretary of treasury; treasury secretary; secretary of homeland security; secretary of commerce; house speaker',
    IRL: 'taoiseach; tanaiste',
    IND: 'external affairs minister',
    CHN: 'state councilor; state councillor',
    VAT: 'pope; apostolic nuncio',
    SAU: 'custodian of the two holy mosques; custodian of two holy mosques',
    IRN: 'leader of islamic revolution',
    SMR: 'captain regent',
    CHE: 'federal councillor; federal councilor',
    GBR: 'chancellor of exchequer; prime minister of the united kingdom',
    JPN: 'chief cabinet secretary',
    ESP: 'president of spanish government',
    EU: 'high representative; high representative for foreign affairs; high representative for foreign affairs and security policy; high representative for common foreign and security policy; high representative for foreign policy; foreign policy chief',
  }).flatMap(([owner, titles]) => phrases(titles).map((title) => [title, owner] as const)),
);
