// The offices of the world as texts name them: title, country or body, accreditation, standing. All people are invented.
import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../../ingest/read/read.ts';

const tenures = (text: string, publisher: string | null = null): string[] =>
  readDocument({ text, published: '2024-03-07', publisher })
    .facts.tenures.map(({ person, title, of, to, alsoTo, status }) =>
      [`${person}: ${title} / ${of}`, to ? `-> ${[to, ...(alsoTo ?? [])].join(' ')}` : '', status ?? '']
        .filter(Boolean)
        .join(' '),
    )
    .sort();

const check = (text: string, ...expected: string[]): void => {
  expect(tenures(text)).toEqual([...expected].sort());
};

describe('missions, staffs and officers', () => {
  test.each([
    [
      'Karl Lund, first deputy head of the Belarus President Administration, spoke.',
      ['Karl Lund: first deputy head of the President Administration / BLR'],
    ],
    [
      "Rosa Quispe, chief of the Prime Minister's Office of Peru, spoke.",
      [`Rosa Quispe: chief of the Prime Minister's Office / PER`],
    ],
    ['The Chief Elections Officer of Fiji, Semi Vakaloa, spoke.', ['Semi Vakaloa: Chief Elections Officer / FJI']],
    [
      'Anna Berg, the Permanent Secretary for Political Affairs at the Kenyan Foreign Ministry, spoke.',
      ['Anna Berg: Permanent Secretary for Political Affairs / KEN'],
    ],
    [
      'Yusuf Harthi, deputy chief of mission at the Omani embassy, spoke.',
      ['Yusuf Harthi: deputy chief of mission / OMN'],
    ],
    [
      'The Director of the Americas at the Foreign Ministry of Finland, Aino Virta, spoke.',
      ['Aino Virta: Director of the Americas / FIN'],
    ],
    [
      'Karl Lund, the Norwegian Deputy Prime Minister in charge of trade, spoke.',
      ['Karl Lund: Deputy Prime Minister in charge of trade / NOR'],
    ],
    ["Norway's ambassador-designate to Peru, Karl Lund, spoke.", ['Karl Lund: ambassador-designate / NOR -> PER']],
    [
      "Peru's own chargé is Rosa Quispe, hitherto the consul in Oslo.",
      ["Rosa Quispe: chargé d'affaires / PER", 'Rosa Quispe: consul / PER -> NOR former'],
    ],
  ])('%s', (text, expected) => check(text, ...expected));

  test('in small letters an officer holds no office', () => {
    check('A senior police officer, Karl Lund, and the chief registrar of the town spoke.');
  });
});

describe('heads of state and government', () => {
  test.each([
    ['The Emir of Kuwait, Sheikh Faris Al Nuaimi, spoke.', ['Faris Al Nuaimi: Emir / KWT']],
    ["Qatar's emir, Sheikh Faris bin Rashid Al Nuaimi, arrived in Paris.", ['Faris bin Rashid Al Nuaimi: emir / QAT']],
    ['Sultan Qahtan bin Said of Oman met the press.', ['Qahtan bin Said: Sultan / OMN']],
    ['Omani Sultan Qahtan bin Said met the press.', ['Qahtan bin Said: Sultan / OMN']],
    ['Saudi Crown Prince Majid bin Turki spoke.', ['Majid bin Turki: Crown Prince / SAU']],
    [
      'Majid bin Turki, Crown Prince and Prime Minister of Saudi Arabia, spoke.',
      ['Majid bin Turki: Crown Prince / SAU', 'Majid bin Turki: Prime Minister / SAU'],
    ],
    ['Saudi Deputy Crown Prince Majid bin Turki spoke.', ['Majid bin Turki: Deputy Crown Prince / SAU']],
    ['German Chancellor Friederike Hohenfels spoke.', ['Friederike Hohenfels: Chancellor / DEU']],
    ['Austrian Federal Chancellor Karl Reiterer spoke.', ['Karl Reiterer: Federal Chancellor / AUT']],
    ['Taoiseach Seán Ó Murchú spoke in Dublin.', ['Seán Ó Murchú: Taoiseach / IRL']],
    ['Chinese Premier Lin Kechang spoke.', ['Lin Kechang: Premier / CHN']],
    ['Vice-Premier Liu Yandong of China spoke.', ['Liu Yandong: Vice-Premier / CHN']],
    [
      'Captains Regent Marco Valli and Lucia Bassi of San Marino spoke.',
      ['Lucia Bassi: Captain Regent / SMR', 'Marco Valli: Captain Regent / SMR'],
    ],
    ['Bosnian Presidency Chairman Milorad Kovač spoke.', ['Milorad Kovač: Presidency Chairman / BIH']],
    [
      'Milorad Kovač, Chairman of the Presidency of Bosnia and Herzegovina, spoke.',
      ['Milorad Kovač: Chairman of the Presidency / BIH'],
    ],
    [
      'President of the Council of Ministers of Peru Rosa Quispe spoke.',
      ['Rosa Quispe: President of the Council of Ministers / PER'],
    ],
    ['Rosa Quispe, the President of the Swiss Confederation, spoke.', ['Rosa Quispe: President / CHE']],
    [
      'Colonel Assimou Goitasa, head of the ruling military council of Mali, spoke.',
      ['Assimou Goitasa: head of the ruling military council / MLI'],
    ],
    ["Mali's interim president, Assimou Goitasa, spoke.", ['Assimou Goitasa: interim president / MLI']],
    ['Lebanese Prime Minister-designate Ghassan Khalil spoke.', ['Ghassan Khalil: Prime Minister-designate / LBN']],
    ['Argentine President-elect Raúl Etchegaray spoke.', ['Raúl Etchegaray: President-elect / ARG']],
    ['Thai caretaker Prime Minister Somchai Wongsakul spoke.', ['Somchai Wongsakul: caretaker Prime Minister / THA']],
    ['Lebanon’s caretaker premier Ghassan Khalil spoke.', ['Ghassan Khalil: caretaker premier / LBN']],
    ['Outgoing Belgian Prime Minister Alexander De Wael spoke.', ['Alexander De Wael: Prime Minister / BEL']],
    ['Ethiopian Head of State Tewodros Haile spoke.', ['Tewodros Haile: Head of State / ETH']],
    ['Japanese Emperor Kazuhito met the envoy.', ['Kazuhito: Emperor / JPN']],
    ['His Majesty King Karl Gustavsson of Sweden spoke.', ['Karl Gustavsson: King / SWE']],
    [
      'Queen Margrethe Frederiksen of Denmark and Prince Henrik Monpezat spoke.',
      ['Margrethe Frederiksen: Queen / DNK'],
    ],
    ['Grand Duke Guillaume de Schouweiler of Luxembourg spoke.', ['Guillaume de Schouweiler: Grand Duke / LUX']],
    ["Iran's Supreme Leader Ayatollah Morteza Kashani spoke.", ['Morteza Kashani: Supreme Leader / IRN']],
    ['North Korean leader Kang Il-jin spoke.', ['Kang Il-jin: leader / PRK']],
    ['The Chief Minister of Gibraltar, Joseph Garciano, spoke.', ['Joseph Garciano: Chief Minister / GIB']],
    ['Scottish First Minister Nichola Sturgess spoke.', ['Nichola Sturgess: First Minister / GBR']],
    ['New Zealand Governor-General Cindy Kirowa spoke.', ['Cindy Kirowa: Governor-General / NZL']],
    [
      'The chairman of the ruling military council of Sudan, General Burhan Idris, spoke.',
      ['Burhan Idris: chairman of the ruling military council / SDN'],
    ],
    ['The late Zimbabwean president Tendai Moyo was remembered.', ['Tendai Moyo: president / ZWE former']],
    ['Ex-President Luis Lacoste of Uruguay spoke.', ['Luis Lacoste: President / URY former']],
    ['Former South Korean Prime Minister Han Seung-ho spoke.', ['Han Seung-ho: Prime Minister / KOR former']],
    ['The then Polish foreign minister Radosław Sikora spoke.', ['Radosław Sikora: foreign minister / POL former']],
    ['Malaysian Deputy Prime Minister Datuk Seri Ahmad Zaki spoke.', ['Ahmad Zaki: Deputy Prime Minister / MYS']],
    [
      'Serbian First Deputy Prime Minister and Foreign Minister Ivica Dragić spoke.',
      ['Ivica Dragić: First Deputy Prime Minister / SRB', 'Ivica Dragić: Foreign Minister / SRB'],
    ],
    ['Second Vice President of Spain Elena Soto spoke.', ['Elena Soto: Second Vice President / ESP']],
    [
      'Yemeni Presidential Leadership Council Chairman Rashad Alami spoke.',
      ['Rashad Alami: Presidential Leadership Council Chairman / YEM'],
    ],
    [
      'Prime Minister of the Republic of Uzbekistan Abdulla Aripjonov spoke.',
      ['Abdulla Aripjonov: Prime Minister / UZB'],
    ],
    [
      'Sheikh Saqr bin Obaid Al Shamsi, Vice-President and Prime Minister of the UAE and Ruler of Dubai, spoke.',
      [
        'Saqr bin Obaid Al Shamsi: Vice-President / ARE',
        'Saqr bin Obaid Al Shamsi: Prime Minister / ARE',
        'Saqr bin Obaid Al Shamsi: Ruler / Dubai',
      ],
    ],
  ])('%s', (text, expected) => check(text, ...expected));
});

describe('ministers and secretaries', () => {
  test.each([
    [
      'Rwandan Minister of Foreign Affairs, Regional Integration and International Trade Odette Mukamana spoke.',
      ['Odette Mukamana: Minister of Foreign Affairs, Regional Integration and International Trade / RWA'],
    ],
    [
      'Odette Mukamana, Minister for Foreign Affairs, International Business and Diaspora of Mauritius, spoke.',
      ['Odette Mukamana: Minister for Foreign Affairs, International Business and Diaspora / MUS'],
    ],
    ['Swiss State Secretary for Migration Vera Ammann spoke.', ['Vera Ammann: State Secretary for Migration / CHE']],
    [
      'Portuguese Minister of State and Foreign Affairs Rui Anjos spoke.',
      ['Rui Anjos: Minister of State and Foreign Affairs / PRT'],
    ],
    [
      'Kenyan Cabinet Secretary for Foreign Affairs Wanjiru Kamau spoke.',
      ['Wanjiru Kamau: Cabinet Secretary for Foreign Affairs / KEN'],
    ],
    ['Kenyan Prime Cabinet Secretary Wanjiru Kamau spoke.', ['Wanjiru Kamau: Prime Cabinet Secretary / KEN']],
    [
      'Indian Minister of State for External Affairs V. Murali spoke.',
      ['V. Murali: Minister of State for External Affairs / IND'],
    ],
    [
      'Indian Foreign Secretary Vinay Kwatri met Nepalese Foreign Secretary Bharat Paudyal.',
      ['Vinay Kwatri: Foreign Secretary / IND', 'Bharat Paudyal: Foreign Secretary / NPL'],
    ],
    [
      'Philippine Secretary of Foreign Affairs Enrique Manalili spoke.',
      ['Enrique Manalili: Secretary of Foreign Affairs / PHL'],
    ],
    ['Mexican Secretary of Economy Tatiana Clouth spoke.', ['Tatiana Clouth: Secretary of Economy / MEX']],
    [
      'US Defense Secretary Lloyd Hostin met Australian Defence Minister Richard Marlowe.',
      ['Lloyd Hostin: Defense Secretary / USA', 'Richard Marlowe: Defence Minister / AUS'],
    ],
    ['Deputy US Secretary of State Wendy Shermer spoke.', ['Wendy Shermer: Deputy Secretary of State / USA']],
    [
      'US Assistant Secretary of State for East Asian and Pacific Affairs Daniel Krit spoke.',
      ['Daniel Krit: Assistant Secretary of State for East Asian and Pacific Affairs / USA'],
    ],
    [
      'US Under Secretary of State for Political Affairs Victoria Newland spoke.',
      ['Victoria Newland: Under Secretary of State for Political Affairs / USA'],
    ],
    [
      'UK Minister of State for the Middle East Tariq Ahmadi spoke.',
      ['Tariq Ahmadi: Minister of State for the Middle East / GBR'],
    ],
    ['Emirati Minister of State Khalifa Al Marar spoke.', ['Khalifa Al Marar: Minister of State / ARE']],
    [
      'Saudi Minister of State for Foreign Affairs Adel Jubran spoke.',
      ['Adel Jubran: Minister of State for Foreign Affairs / SAU'],
    ],
    [
      'Japanese Parliamentary Vice-Minister for Foreign Affairs Yasushi Hosaka spoke.',
      ['Yasushi Hosaka: Parliamentary Vice-Minister for Foreign Affairs / JPN'],
    ],
    ['Japanese Chief Cabinet Secretary Yoshi Sugawara spoke.', ['Yoshi Sugawara: Chief Cabinet Secretary / JPN']],
    ['Chinese Vice Foreign Minister Ma Zhaoshan spoke.', ['Ma Zhaoshan: Vice Foreign Minister / CHN']],
    [
      'Chinese State Councillor and Foreign Minister Wan Yili spoke.',
      ['Wan Yili: State Councillor / CHN', 'Wan Yili: Foreign Minister / CHN'],
    ],
    [
      'First Deputy Foreign Minister of Kazakhstan Kairat Umarbek spoke.',
      ['Kairat Umarbek: First Deputy Foreign Minister / KAZ'],
    ],
    [
      'Deputy Prime Minister – Minister of Foreign Affairs of Kazakhstan Murat Nurtai spoke.',
      ['Murat Nurtai: Deputy Prime Minister / KAZ', 'Murat Nurtai: Minister of Foreign Affairs / KAZ'],
    ],
    [
      'Italian Deputy Prime Minister and Minister of Foreign Affairs and International Cooperation Antonio Tajetti spoke.',
      [
        'Antonio Tajetti: Deputy Prime Minister / ITA',
        'Antonio Tajetti: Minister of Foreign Affairs and International Cooperation / ITA',
      ],
    ],
    [
      'French Minister for Europe and Foreign Affairs Catherine Colonnier spoke.',
      ['Catherine Colonnier: Minister for Europe and Foreign Affairs / FRA'],
    ],
    ['Polish deputy foreign minister Paweł Jabłonka spoke.', ['Paweł Jabłonka: deputy foreign minister / POL']],
    ['Iran’s top diplomat Hossein Tabatabai spoke.', ['Hossein Tabatabai: Foreign Minister / IRN']],
    ['Acting Afghan Foreign Minister Amir Khan Akhundi spoke.', ['Amir Khan Akhundi: Acting Foreign Minister / AFG']],
    [
      'Egyptian Foreign Minister Badr Abdelatif met his Jordanian counterpart Ayman Safadini.',
      ['Badr Abdelatif: Foreign Minister / EGY', 'Ayman Safadini: Foreign Minister / JOR'],
    ],
    [
      'Danish Minister for Development Cooperation Flemming Møllegaard spoke.',
      ['Flemming Møllegaard: Minister for Development Cooperation / DNK'],
    ],
    [
      'Minister of Economy and Finance of Ecuador Pablo Arosemena Díaz spoke.',
      ['Pablo Arosemena Díaz: Minister of Economy and Finance / ECU'],
    ],
    [
      'Ugandan Minister of State for Regional Cooperation John Mulimbe spoke.',
      ['John Mulimbe: Minister of State for Regional Cooperation / UGA'],
    ],
    ['Singapore Senior Minister Teo Chee Heng spoke.', ['Teo Chee Heng: Senior Minister / SGP']],
    [
      'Singaporean Minister for Foreign Affairs Dr Vivian Balakumar spoke.',
      ['Vivian Balakumar: Minister for Foreign Affairs / SGP'],
    ],
    ['US Treasury Secretary Janet Yellow spoke.', ['Janet Yellow: Treasury Secretary / USA']],
    ['Britain’s Chancellor of the Exchequer Rachel Reid spoke.', ['Rachel Reid: Chancellor of the Exchequer / GBR']],
    [
      "Cuba's Minister of Foreign Trade and Foreign Investment Rodrigo Malmir spoke.",
      ['Rodrigo Malmir: Minister of Foreign Trade and Foreign Investment / CUB'],
    ],
    [
      'Venezuelan Vice Minister for Latin America Rander Peñalver spoke.',
      ['Rander Peñalver: Vice Minister for Latin America / VEN'],
    ],
    [
      'Ghana’s Minister-designate for Foreign Affairs Samuel Ablakwe spoke.',
      ['Samuel Ablakwe: Minister-designate for Foreign Affairs / GHA'],
    ],
    [
      'Malawian Minister of Foreign Affairs Nancy Tembu, who is also the chair of SADC, spoke.',
      ['Nancy Tembu: Minister of Foreign Affairs / MWI', 'Nancy Tembu: chair / Southern African Development Community'],
    ],
  ])('%s', (text, expected) => check(text, ...expected));
});

describe('parliaments, parties, chiefs', () => {
  test.each([
    ['Knesset Speaker Amir Ohanan met the envoy.', ['Amir Ohanan: Knesset Speaker / ISR']],
    ['Amir Ohanan, Speaker of the Knesset, spoke.', ['Amir Ohanan: Speaker of the Knesset / ISR']],
    [
      'Speaker of the Russian State Duma Vyacheslav Volodkin spoke.',
      ['Vyacheslav Volodkin: Speaker of the State Duma / RUS'],
    ],
    ['US House Speaker Nancy Pellegrini spoke.', ['Nancy Pellegrini: House Speaker / USA']],
    ['Iranian Parliament Speaker Mohammad Qalibi spoke.', ['Mohammad Qalibi: Parliament Speaker / IRN']],
    ['Kazakh Mazhilis Chairman Yerlan Koshan spoke.', ['Yerlan Koshan: Mazhilis Chairman / KAZ']],
    ['Chairman of the Senate of Pakistan Sadiq Sanjari spoke.', ['Sadiq Sanjari: Chairman of the Senate / PAK']],
    ['President of the Senate of Romania Nicolae Ciucan spoke.', ['Nicolae Ciucan: President of the Senate / ROU']],
    ['Polish Sejm Marshal Szymon Hołowiec spoke.', ['Szymon Hołowiec: Sejm Marshal / POL']],
    ['Speaker of the Lok Sabha Om Birlani spoke in New Delhi.', ['Om Birlani: Speaker of the Lok Sabha / IND']],
    ['Verkhovna Rada Chairman Ruslan Stefan spoke.', ['Ruslan Stefan: Verkhovna Rada Chairman / UKR']],
    [
      'Lao Party General Secretary and State President Thongloun Sisavath spoke.',
      ['Thongloun Sisavath: Party General Secretary / LAO', 'Thongloun Sisavath: State President / LAO'],
    ],
    ['Chinese Communist Party Secretary of Guangxi Liu Ninh spoke.', ['Liu Ninh: Party Secretary / Guangxi']],
    ["Taiwan's opposition leader Cheng Li-wen spoke.", ['Cheng Li-wen: opposition leader / TWN']],
    ['US National Security Adviser Jake Sulliman spoke.', ['Jake Sulliman: National Security Adviser / USA']],
    [
      'Indian National Security Advisor Ajit Dovali met Russian Security Council Secretary Nikolai Patrov.',
      ['Ajit Dovali: National Security Advisor / IND', 'Nikolai Patrov: Security Council Secretary / RUS'],
    ],
    [
      'Secretary of the Security Council of Armenia Armen Grigor spoke.',
      ['Armen Grigor: Secretary of the Security Council / ARM'],
    ],
    [
      "Secretary of Iran's Supreme National Security Council Ali Shamkhan spoke.",
      ['Ali Shamkhan: Secretary of the Supreme National Security Council / IRN'],
    ],
    [
      'Ukrainian presidential chief of staff Andriy Yermakov spoke.',
      ['Andriy Yermakov: presidential chief of staff / UKR'],
    ],
    [
      'Turkish Chief of the General Staff General Yaşar Gülen spoke.',
      ['Yaşar Gülen: Chief of the General Staff / TUR'],
    ],
    ['Pakistan Army Chief General Syed Asif Munir spoke.', ['Syed Asif Munir: Army Chief / PAK']],
    ['Bank of England Governor Andrew Baileys spoke.', ['Andrew Baileys: Governor / Bank of England']],
    ['Andrew Baileys, governor of the Bank of Japan, spoke.', ['Andrew Baileys: governor / Bank of Japan']],
    ['US Federal Reserve Chairman Jerome Howell spoke.', ['Jerome Howell: Federal Reserve Chairman / USA']],
    ['Tokyo Governor Yuriko Kojima spoke.', ['Yuriko Kojima: Governor / Tokyo']],
    ['Almaty Mayor Bakytzhan Sagin spoke.', ['Bakytzhan Sagin: Mayor / Almaty']],
    ['Mayor of Istanbul Ekrem İmamlı spoke.', ['Ekrem İmamlı: Mayor / Istanbul']],
    ['Kenyan Chief Justice Martha Koomba spoke.', ['Martha Koomba: Chief Justice / KEN']],
    [
      'Cuban First Secretary of the Communist Party Miguel Canales spoke.',
      ['Miguel Canales: First Secretary / Communist Party of Cuba'],
    ],
    [
      'Palestinian President Mahmoud Abu-Nimr and PLO Secretary-General Hussein Al-Sheikhi spoke.',
      [
        'Mahmoud Abu-Nimr: President / PSE',
        'Hussein Al-Sheikhi: Secretary-General / Palestine Liberation Organization',
      ],
    ],
    [
      'US Senate Foreign Relations Committee Chairman Robert Menendo spoke.',
      ['Robert Menendo: Chairman / US Senate Foreign Relations Committee'],
    ],
    [
      'California Governor Gavin Newcomb met Chinese Ambassador Xie Fengli.',
      ['Gavin Newcomb: Governor / California', 'Xie Fengli: Ambassador / CHN'],
    ],
  ])('%s', (text, expected) => check(text, ...expected));
});

describe('diplomats', () => {
  test.each([
    [
      "Kenya's Ambassador to Ethiopia and the African Union Jean Kimani spoke.",
      ['Jean Kimani: Ambassador / KEN -> ETH African Union'],
    ],
    [
      'Charge d’Affaires of the Embassy of Ukraine in Kazakhstan Viktor Maiko spoke.',
      ['Viktor Maiko: Charge d’Affaires / UKR -> KAZ'],
    ],
    [
      'Australian Chargé d’Affaires in Myanmar Angela Corcoran spoke.',
      ['Angela Corcoran: Chargé d’Affaires / AUS -> MMR'],
    ],
    ['British High Commissioner to Pakistan Jane Marryat spoke.', ['Jane Marryat: High Commissioner / GBR -> PAK']],
    ['Chinese Consul General in Lagos Yan Yuqin spoke.', ['Yan Yuqin: Consul General / CHN -> NGA']],
    [
      'Palestinian Permanent Observer to the United Nations Riyad Mansuri spoke.',
      ['Riyad Mansuri: Permanent Observer / PSE -> United Nations'],
    ],
    [
      'Permanent Representative of Azerbaijan to the UN Yashar Ali spoke.',
      ['Yashar Ali: Permanent Representative / AZE -> United Nations'],
    ],
    [
      "India's Permanent Representative to the UN Ruchira Kambala spoke.",
      ['Ruchira Kambala: Permanent Representative / IND -> United Nations'],
    ],
    [
      'Estonian Ambassador-at-Large for Cyber Diplomacy Heli Tiirmaa spoke.',
      ['Heli Tiirmaa: Ambassador-at-Large for Cyber Diplomacy / EST'],
    ],
    [
      'Ambassador Extraordinary and Plenipotentiary of Kyrgyzstan to Azerbaijan Kairat Osmon spoke.',
      ['Kairat Osmon: Ambassador Extraordinary and Plenipotentiary / KGZ -> AZE'],
    ],
    ['US Special Envoy for Yemen Tim Lenderman spoke.', ['Tim Lenderman: Special Envoy for Yemen / USA']],
    [
      'US Special Representative for Afghanistan Reconciliation Zalmay Khalid spoke.',
      ['Zalmay Khalid: Special Representative for Afghanistan Reconciliation / USA'],
    ],
    [
      'US Special Presidential Envoy for Climate John Kerrigan spoke.',
      ['John Kerrigan: Special Presidential Envoy for Climate / USA'],
    ],
    [
      'Russian Presidential Special Envoy for Afghanistan Zamir Kabulin spoke.',
      ['Zamir Kabulin: Presidential Special Envoy for Afghanistan / RUS'],
    ],
    ['The Japanese ambassador in Riyadh, Fumio Iwata, spoke.', ['Fumio Iwata: ambassador / JPN -> SAU']],
    [
      'Ambassador-designate of Ghana to Türkiye Francisca Ashietey spoke.',
      ['Francisca Ashietey: Ambassador-designate / GHA -> TUR'],
    ],
    [
      'Non-resident Ambassador of Nepal to Kazakhstan Nirmal Kafle spoke.',
      ['Nirmal Kafle: Non-resident Ambassador / NPL -> KAZ'],
    ],
    ['Honorary Consul of Mongolia in Davao Edwin Sy spoke.', ['Edwin Sy: Honorary Consul / MNG -> PHL']],
    ['Apostolic Nuncio Archbishop Paolo Borgese spoke.', ['Paolo Borgese: Apostolic Nuncio / VAT']],
    [
      'German Ambassador Anke Reiffel presented her credentials to King Talal.',
      ['Anke Reiffel: Ambassador / DEU', 'Talal: King / null'],
    ],
    ['EU Ambassador to Uzbekistan Charlotte Adriaan spoke.', ['Charlotte Adriaan: Ambassador / EU -> UZB']],
    [
      'Head of the EU Delegation to Kazakhstan Kestutis Jankus spoke.',
      ['Kestutis Jankus: Head of the Delegation / EU -> KAZ'],
    ],
    [
      'US Deputy Ambassador to the UN Robert Woodard spoke.',
      ['Robert Woodard: Deputy Ambassador / USA -> United Nations'],
    ],
    ['Former US Ambassador to Russia Michael McFall spoke.', ['Michael McFall: Ambassador / USA -> RUS former']],
  ])('%s', (text, expected) => check(text, ...expected));
});

describe('the United Nations and other bodies', () => {
  test.each([
    [
      'UN Secretary-General Ban Ho-seok met Chadian President Mahamat Kaka.',
      ['Ban Ho-seok: Secretary-General / United Nations', 'Mahamat Kaka: President / TCD'],
    ],
    ['UN chief António Gutierro spoke.', ['António Gutierro: chief / United Nations']],
    [
      'UN Under-Secretary-General for Political Affairs Rosemary DiCarli spoke.',
      ['Rosemary DiCarli: Under-Secretary-General for Political Affairs / United Nations'],
    ],
    ['UN Special Envoy for Syria Geir Pedersson spoke.', ['Geir Pedersson: Special Envoy for Syria / United Nations']],
    [
      'Special Representative of the UN Secretary-General for Somalia Michael Keatings spoke.',
      ['Michael Keatings: Special Representative of the Secretary-General for Somalia / United Nations'],
    ],
    [
      'UN High Commissioner for Refugees Filippo Grandini spoke.',
      ['Filippo Grandini: High Commissioner for Refugees / United Nations'],
    ],
    [
      'UN High Commissioner for Human Rights Volker Türkheim spoke.',
      ['Volker Türkheim: High Commissioner for Human Rights / United Nations'],
    ],
    ['WHO Director-General Tedros Gebreyesus spoke.', ['Tedros Gebreyesus: Director-General / WHO']],
    ['IAEA Director General Rafael Grossini spoke.', ['Rafael Grossini: Director General / IAEA']],
    ['IMF Managing Director Kristalina Georgian spoke.', ['Kristalina Georgian: Managing Director / IMF']],
    ['World Bank President David Malpasso spoke.', ['David Malpasso: President / World Bank']],
    [
      'European Commission President Ursula von Leyden met European Council President Charles Michaud.',
      ['Ursula von Leyden: President / European Commission', 'Charles Michaud: President / European Council'],
    ],
    ['EU foreign policy chief Josep Borrellas spoke.', ['Josep Borrellas: foreign policy chief / EU']],
    [
      'EU High Representative for Foreign Affairs and Security Policy Kaja Kallaste spoke.',
      ['Kaja Kallaste: High Representative for Foreign Affairs and Security Policy / EU'],
    ],
    ['European Commissioner for Trade Valdis Dombrov spoke.', ['Valdis Dombrov: Commissioner for Trade / EU']],
    ['EU Trade Commissioner Cecilia Malmgren spoke.', ['Cecilia Malmgren: Trade Commissioner / EU']],
    ['NATO Secretary General Jens Stoltenhaug spoke.', ['Jens Stoltenhaug: Secretary General / NATO']],
    [
      'African Union Commission Chairperson Moussa Fakir spoke.',
      ['Moussa Fakir: Chairperson / African Union Commission'],
    ],
    [
      'Moussa Fakir, Chairperson of the African Union Commission, spoke.',
      ['Moussa Fakir: Chairperson / African Union Commission'],
    ],
    [
      'Arab League Secretary-General Ahmed Aboul-Gheith spoke.',
      ['Ahmed Aboul-Gheith: Secretary-General / Arab League'],
    ],
    [
      'GCC Secretary General Jasem Al-Budaiwi spoke.',
      ['Jasem Al-Budaiwi: Secretary General / Gulf Cooperation Council'],
    ],
    [
      'OIC Secretary-General Hissein Taha Brahim spoke.',
      ['Hissein Taha Brahim: Secretary-General / Organization of Islamic Cooperation'],
    ],
    [
      'SCO Secretary-General Zhang Mingli spoke.',
      ['Zhang Mingli: Secretary-General / Shanghai Cooperation Organization'],
    ],
    ['ECOWAS Commission President Omar Touré-Ba spoke.', ['Omar Touré-Ba: President / ECOWAS Commission']],
    [
      'SADC Executive Secretary Stergomena Tako spoke.',
      ['Stergomena Tako: Executive Secretary / Southern African Development Community'],
    ],
    ['IGAD Executive Secretary Workneh Gebreyes spoke.', ['Workneh Gebreyes: Executive Secretary / IGAD']],
    ['ASEAN Secretary-General Kao Kim Horn spoke.', ['Kao Kim Horn: Secretary-General / ASEAN']],
    [
      'OAS Secretary General Luis Almagra spoke.',
      ['Luis Almagra: Secretary General / Organization of American States'],
    ],
    [
      'Commonwealth Secretary-General Patricia Scotlander spoke.',
      ['Patricia Scotlander: Secretary-General / Commonwealth'],
    ],
    [
      'Rwandan President and Chairman of the African Union Paul Kagami spoke.',
      ['Paul Kagami: President / RWA', 'Paul Kagami: Chairman / African Union'],
    ],
    [
      'Senegalese President Macky Diallo, current chair of the African Union, spoke.',
      ['Macky Diallo: President / SEN', 'Macky Diallo: chair / African Union'],
    ],
    ['UNESCO Director-General Audrey Azoulet spoke.', ['Audrey Azoulet: Director-General / UNESCO']],
    [
      'UN Resident Coordinator in Uzbekistan Consuelo Vidal spoke.',
      ['Consuelo Vidal: Resident Coordinator / United Nations -> UZB'],
    ],
    ['OSCE Chairperson-in-Office Ian Bortnik spoke.', ['Ian Bortnik: Chairperson-in-Office / OSCE']],
    [
      'President of the UN General Assembly Volkan Bozkurtlu spoke.',
      ['Volkan Bozkurtlu: President / United Nations General Assembly'],
    ],
    ['ICC Prosecutor Karim Khanna spoke.', ['Karim Khanna: Prosecutor / International Criminal Court']],
    [
      'AU High Representative for Somalia Jerry Rawling spoke.',
      ['Jerry Rawling: High Representative for Somalia / African Union'],
    ],
    [
      'Secretary General of the Organization of Turkic States Kubanychbek Omural spoke.',
      ['Kubanychbek Omural: Secretary General / Organization of Turkic States'],
    ],
    ['FAO Director-General Qu Dongli spoke.', ['Qu Dongli: Director-General / FAO']],
    ['ADB President Masatsugu Asakura spoke.', ['Masatsugu Asakura: President / Asian Development Bank']],
    ['UNICEF Executive Director Catherine Russo spoke.', ['Catherine Russo: Executive Director / UNICEF']],
  ])('%s', (text, expected) => check(text, ...expected));
});
