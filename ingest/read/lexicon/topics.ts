// The topics of diplomacy that statements are sorted by: a closed list, each with the words by which texts speak of it.
// Words in lower case; the first form of a line is the topic's name.
import { matches } from '../matches.ts';

const TABLE = `
economic diplomacy | economic diplomatic
cultural diplomacy
bamboo diplomacy
people-to-people diplomacy | people-to-people exchanges, people-to-people ties
defence diplomacy | defense diplomacy
parliamentary diplomacy | parliamentary cooperation
foreign policy | external relations, foreign affairs, foreign relations
trade | commerce, exports, imports, export turnover
investment | investments, fdi, foreign direct investment
free trade | free trade agreement, free trade agreements, fta, ftas
market access | export markets, expanding markets
supply chains | supply chain
economic growth | growth, economic development
development aid | official development assistance, oda, development assistance
infrastructure | roads and ports, connectivity
energy | oil and gas, electricity, gas supply
energy transition | renewable energy, clean energy
green growth | green transition, green economy
climate change | climate, global warming, emissions
environment | biodiversity, pollution
digital transformation | digital economy, digitalisation, digitalization
high technology | science and technology, technology, semiconductors, semiconductor, artificial intelligence
innovation
agriculture | farming, fisheries, fishery, fishing
food security
water security | water resources
health | public health, vaccines, vaccine, pandemic, covid-19
education | education and training, training
tourism | tourists
culture | cultural heritage, heritage
labour | workers, labour export, skilled labor, employment
migration | migrants, refugees
citizen protection | protection of citizens, affected citizens
overseas communities | overseas vietnamese, diaspora, compatriots abroad
human rights | rights and freedoms
gender equality | women
peace | peace and stability, stability
security | national security, regional security
defence | defense, national defence, military cooperation
territorial integrity | sovereignty, national sovereignty, borders, border
maritime security | maritime, freedom of navigation
law of the sea | unclos, convention on the law of the sea, code of conduct
international law | rules-based order, un charter, united nations charter
multilateralism | multilateral cooperation, multilateral forums
international integration | economic integration, regional integration
peacekeeping | peacekeeping operations
disarmament | arms control, non-proliferation
nuclear energy | nuclear power
nuclear weapons | nuclear programme, nuclear program, denuclearisation, denuclearization
counter-terrorism | terrorism, counterterrorism
crime | transnational crime, corruption, trafficking
humanitarian aid | humanitarian assistance, relief, humanitarian crisis
natural disasters | disaster relief, earthquake, floods
conflict resolution | ceasefire, peace talks, negotiations, peaceful settlement
sanctions | embargo
sustainable development | sustainable development goals, sustainability
local diplomacy | localities, local foreign affairs
diplomatic service | diplomatic sector, diplomats
strategic partnership | strategic partnerships, comprehensive partnership
bilateral relations | bilateral ties, bilateral cooperation, relations, ties
aviation | direct flights, air links
visas | visa exemption, visa waiver
space | space cooperation
cybersecurity | cyber security
`;

const FORMS: readonly (readonly [string, string])[] = TABLE.trim()
  .split('\n')
  .flatMap((line) => {
    const [name = '', more = ''] = line.split('|').map((part) => part.trim());
    return [name, ...more.split(', ').filter(Boolean)].map((form) => [form, name] as const);
  })
  .sort(([a], [b]) => b.length - a.length);
const BY_FORM = new Map(FORMS);
const ANY = new RegExp(
  String.raw`(?<![\w-])(?:${FORMS.map(([form]) => form.replace(/[-/]/g, '\\$&')).join('|')})(?![\w-])`,
  'g',
);

/** The topics that a stretch of text speaks of, in its order, each once. `text` in lower case. */
export function topicsIn(text: string): string[] {
  return [...new Set(matches(ANY, text).map((match) => BY_FORM.get(match[0]) ?? match[0]))];
}

/** The topics by name, in the order of the list. */
export const topicNames: readonly string[] = [...new Set(BY_FORM.values())].sort();
