// Bodies that have a name of their own, with the short forms of the field, and the nouns by which other bodies are known.
// The first form is the name that readings give; general knowledge. A star marks a bloc (blocs.ts).
import { words } from './word-lists.ts';

const TABLE = `
United Nations | UN, U.N.
United Nations Security Council | UN Security Council, UNSC, U.N. Security Council
United Nations General Assembly | UN General Assembly, UNGA, U.N. General Assembly
United Nations Human Rights Council | UN Human Rights Council, UNHRC, Human Rights Council
United Nations Economic and Social Council | UN Economic and Social Council, ECOSOC
UNESCO | United Nations Educational, Scientific and Cultural Organization
World Heritage Committee |
UNICEF | UN Children's Fund
UNDP | United Nations Development Programme, UN Development Programme
UNHCR | UN Refugee Agency
FAO | Food and Agriculture Organization
WHO | World Health Organization, World Health Organisation
WTO | World Trade Organization, World Trade Organisation
IMF | International Monetary Fund
World Bank | World Bank Group
IAEA | International Atomic Energy Agency
ILO | International Labour Organization
International Court of Justice | ICJ
International Criminal Court | ICC
Interpol | INTERPOL
World Economic Forum | WEF
European Commission | EC
European Council |
European Parliament |
Council of the European Union | Council of the EU, EU Council
European Central Bank | ECB
European External Action Service | EEAS
* Council of Europe |
* OSCE | Organization for Security and Co-operation in Europe, Organization for Security and Cooperation in Europe
North Atlantic Council |
North Atlantic Cooperation Council | NACC
Warsaw Pact | Warsaw Treaty Organization
SEATO | Southeast Asia Treaty Organization
CENTO | Central Treaty Organization
European Community | European Communities, European Economic Community, EEC
Contact Group |
Middle East Quartet | Quartet
UNITA |
African National Congress | ANC
Indian National Congress |
* NATO | North Atlantic Treaty Organization, North Atlantic Alliance
* OECD | Organisation for Economic Co-operation and Development, Organization for Economic Cooperation and Development
* OPEC | OPEC+
* G7 | Group of Seven
* G20 | Group of 20, Group of Twenty
* G77 | Group of 77
* G8 | Group of Eight
* BRICS | BRICS group, BRIC, BRIC group
* ASEAN | Association of Southeast Asian Nations, Association of South East Asian Nations
* APEC | Asia-Pacific Economic Cooperation
AIPA | ASEAN Inter-Parliamentary Assembly
* SAARC | South Asian Association for Regional Cooperation
* BIMSTEC |
* Shanghai Cooperation Organization | SCO, Shanghai Cooperation Organisation
* Commonwealth of Independent States | CIS
* Eurasian Economic Union | EAEU, EEU
* Collective Security Treaty Organization | CSTO
* Organization of Turkic States | OTS, Turkic Council
* Organization of Islamic Cooperation | OIC, Organisation of Islamic Cooperation, Organization of the Islamic Conference
* Gulf Cooperation Council | GCC, Cooperation Council for the Arab States of the Gulf
* Arab League | League of Arab States
* African Union | AU
African Union Commission | AU Commission
* ECOWAS | Economic Community of West African States
* Southern African Development Community | SADC
* East African Community | EAC
* IGAD | Intergovernmental Authority on Development
* ECCAS | Economic Community of Central African States
* COMESA | Common Market for Eastern and Southern Africa
* UNASUR | Union of South American Nations
Organisation of African Unity | OAU, Organization of African Unity
* CEMAC | Economic and Monetary Community of Central Africa, Central African Economic and Monetary Community
African Development Bank | AfDB
Asian Development Bank | ADB
Asian Infrastructure Investment Bank | AIIB
Inter-American Development Bank | IDB
New Development Bank |
* Organization of American States | OAS
* CELAC | Community of Latin American and Caribbean States
* MERCOSUR | Mercosur, Southern Common Market
* Pacific Alliance |
* Andean Community |
* CARICOM | Caribbean Community
* Central American Integration System | SICA
* ALBA | Bolivarian Alliance for the Peoples of Our America
* Pacific Islands Forum | PIF
* Melanesian Spearhead Group | MSG
* Indian Ocean Rim Association | IORA
* Visegrad Group | V4, Visegrad Four
* Nordic Council |
* Non-Aligned Movement | NAM
* Commonwealth | Commonwealth of Nations
* International Organisation of La Francophonie | OIF, Francophonie, La Francophonie
* Mekong River Commission | MRC
Inter-Parliamentary Union | IPU
International Committee of the Red Cross | ICRC
Red Cross |
Hamas |
Hezbollah |
Taliban |
Palestine Liberation Organization | PLO
International Olympic Committee | IOC
* Community of Portuguese Language Countries | Community of Portuguese-Language Countries, Community of Portuguese-Speaking Countries, Community of Portuguese Speaking Countries, CPLP
* Economic Cooperation Organization | Economic Cooperation Organisation, ECO
* D-8 | D-8 Organization for Economic Cooperation, D-8 Organisation for Economic Cooperation
* Arctic Council |
* Council of the Baltic Sea States | CBSS
* Organization of the Black Sea Economic Cooperation | BSEC, Black Sea Economic Cooperation
* Arab Maghreb Union | Maghreb Union
* G5 Sahel |
* Alliance of Sahel States | AES, Confederation of Sahel States
* Organisation of Eastern Caribbean States | OECS, Organization of Eastern Caribbean States
* Association of Caribbean States |
* West African Economic and Monetary Union | UEMOA, WAEMU
* Indian Ocean Commission |
* Conference on Interaction and Confidence Building Measures in Asia | CICA, Conference on Interaction and Confidence-Building Measures in Asia
AUKUS |
* European Free Trade Association | EFTA
European Economic Area | EEA
Schengen area | Schengen Area, Schengen zone
euro zone | eurozone, Eurozone, euro area
European Bank for Reconstruction and Development | EBRD
International Maritime Organization | IMO, International Maritime Organisation
International Civil Aviation Organization | ICAO, International Civil Aviation Organisation
International Telecommunication Union | ITU
World Tourism Organization | UNWTO, UN World Tourism Organization
International Renewable Energy Agency | IRENA
International Energy Agency | IEA
International Seabed Authority |
* Gas Exporting Countries Forum | GECF
Organisation for the Prohibition of Chemical Weapons | OPCW, Organization for the Prohibition of Chemical Weapons
Nuclear Suppliers Group |
Missile Technology Control Regime | MTCR
Wassenaar Arrangement |
Australia Group |
Financial Action Task Force | FATF
World Customs Organization | WCO, World Customs Organisation
World Intellectual Property Organization | WIPO
Islamic Development Bank | IsDB
Caribbean Development Bank |
* Amazon Cooperation Treaty Organization | ACTO, Amazon Cooperation Treaty Organisation
* Lancang-Mekong Cooperation |
Asia Cooperation Dialogue |
ASEAN Regional Forum |
* International Conference on the Great Lakes Region | ICGLR
Nile Basin Initiative |
* Community of Sahel-Saharan States | CEN-SAD
* Mano River Union |
Lake Chad Basin Commission |
* Central European Initiative |
* Three Seas Initiative |
Bucharest Nine | B9
`;

const LINES = TABLE.trim().split('\n');

/** Name → forms, the name first. */
export const BODIES: ReadonlyMap<string, readonly string[]> = new Map(
  LINES.map((line) => {
    const [name = '', forms = ''] = line
      .replace('* ', '')
      .split('|')
      .map((part) => part.trim());
    // "…, Scientific and Cultural …": a form with commas inside is kept out of the list by its own line
    return [name, [name, ...forms.split(/, (?!Scientific)/).filter(Boolean)]] as const;
  }),
);

/** The names of those among them that are blocs. */
export const STARRED: readonly string[] = LINES.flatMap((line) => /^\* (.+?) \|/.exec(line)?.[1] ?? []);

/** The noun by which an unlisted body is known ("Vietnam Fatherland Front"). */
export const BODY_NOUNS = words(
  `ministry department agency diwan committee council commission assembly party parliament bank group corporation company conglomerate university institute
  association union organization organisation front federation fund office bureau secretariat senate congress court tribunal academy embassy consulate
  mission authority chamber foundation centre center bundestag duma knesset majlis shura cabinet government politburo presidium delegation board panel movement
  league alliance confederation consortium holdings holding airlines airways service services society club museum library hospital school
  college press news radio television tv agencies initiative programme program division directorate inspectorate legislature navy army police force forces
  command guard brigade battalion regiment taskforce supervision inspection cathedral church inc ltd plc co corp gmbh sa spa oyj ab ag llc jsc limited house palace`,
);

/** Bodies that belong to a state: an office "of" them is an office of the state, and its title keeps their name. */
export const STATE_ORGANS = words(
  `assembly diwan parliament senate congress court tribunal cabinet government office bundestag duma knesset majlis shura council legislature house bank representatives diet rada`,
);

/** Agencies of no one country, and words that stand where an agency stands. */
export const WIRES: ReadonlySet<string> = words(
  'Reuters AP AFP UPI Bloomberg CNN BBC DW CNA AsiaNews EPA Getty Handout File Internet VNExpress Photo Source',
);
