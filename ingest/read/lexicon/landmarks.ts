// Names that hold a country's or a nation's word without being that country: seas, rivers, parts of the world, newspapers.
import { phrases } from './word-lists.ts';

/** Seas, rivers and lands of no one country. */
export const WATERS_AND_LANDS = phrases(`
  Latin America; South America; North America; Central America; Americas; the Americas; Indian Ocean; Persian Gulf; Arabian Gulf; Arabian Sea; Arabian Peninsula; Gulf of Guinea; Gulf of Oman; Gulf of Aden; Gulf of Mexico; Gulf of Thailand; Gulf of Tonkin;
  Sea of Japan; Sea of Oman; Irish Sea; Niger Delta; Niger River; Congo Basin; Congo River; Jordan Valley; Jordan River; River Jordan; Lake Chad; Lake Chad Basin; Chad Basin; Lake Malawi; Panama Canal; English Channel; Mozambique Channel; Turkish Straits;
  Strait of Malacca; Malacca Strait; Strait of Hormuz; Taiwan Strait; Taiwan Straits; Palk Strait; Indian subcontinent; Indian Subcontinent; Iberian Peninsula; New Guinea; New Britain; Greater Antilles; Lesser Antilles; New England; Indochina; Indo-China;
  South Caucasus; North Caucasus; Central Asia; South Asia; Southeast Asia; South-East Asia; East Asia; West Asia; Western Balkans; Horn of Africa; Great Lakes; West Africa; East Africa; North Africa; Southern Africa; Central Africa; Sub-Saharan Africa; Middle East; Near East; Far East; Maghreb; Sahel; Levant; Scandinavia; Benelux; Great Silk Road; Turkish Republic of Northern Cyprus; Northern Cyprus
`);

/** Newspapers, channels and prizes. */
export const OUTLETS = phrases(`
  Washington Post; Washington Times; New York Times; Los Angeles Times; Boston Globe; Wall Street Journal; Financial Times; USA Today; Fox News; NBC News; ABC News; CBS News; Sky News; BBC News; Al Jazeera; Al Arabiya; Al-Arabiya; Al-Jazeera; Al Mayadeen; Al-Ahram; Al Ahram; Asharq Al-Awsat;
  Moscow Times; Kyiv Independent; Kyiv Post; Kommersant; Izvestia; Rossiya; Russia Today; China Daily; Global Times; People's Daily; South China Morning Post; Beijing Review; Times of India; Hindustan Times; Indian Express; Economic Times; The Hindu; Japan Times; Asahi Shimbun; Yomiuri Shimbun; Mainichi Shimbun; Nikkei Asia; Nikkei Asian Review;
  Korea Herald; Korea Times; Chosun Ilbo; JoongAng Ilbo; Dong-A Ilbo; Jakarta Post; Bangkok Post; Straits Times; Phnom Penh Post; Khmer Times; Vientiane Times; Vietnam News; Viet Nam News; Vietnam Plus; Nhan Dan; Manila Times; Manila Bulletin; Philippine Star; Taipei Times; Khaleej Times; Gulf News; Gulf Times; Gulf Daily News; Arab News; Arab Times; Saudi Gazette; Tehran Times; Jerusalem Post; Times of Israel; Daily Sabah; Hurriyet Daily News; Astana Times; Daily Star; Dhaka Tribune; Kathmandu Post; Dawn News;
  Deutsche Welle; Der Spiegel; Die Welt; Die Zeit; Le Monde; Le Figaro; El País; El Pais; El Mundo; La Repubblica; Corriere della Sera; Radio Free Europe; Radio Liberty; Voice of America; Daily Telegraph; Daily Mail; Sydney Morning Herald; Globe and Mail; Irish Times; Buenos Aires Herald; Folha de S.Paulo; Prensa Latina; Premium Times; Daily Nation; Mail & Guardian; New Vision; New Times; East African;
  Nobel Peace Prize; Nobel Prize; Confucius Institute; Goethe-Institut; Nord Stream; Nord Stream 2; TurkStream; Turkish Airlines; Vietnam Airlines; China Southern; Air China; Air France; British Airways; Qatar Airways; Kuwait Airways; Red Crescent
`);
