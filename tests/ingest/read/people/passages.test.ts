// Passages as papers write them: who is named, in which office, of what. All people are invented.
import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../../ingest/read/read.ts';

const read = (text: string, publisher: string | null = null): { people: string[]; tenures: string[] } => {
  const { facts } = readDocument({ text, published: '2024-03-07', publisher });
  return {
    people: facts.people.map(({ name }) => name).sort(),
    tenures: facts.tenures
      .map(({ person, title, of, status }) => `${person}: ${title} / ${of}${status ? ` ${status}` : ''}`)
      .sort(),
  };
};

describe('passages', () => {
  test.each([
    [
      'In a telephone call on Tuesday, Tanzanian President Amina Kassim and her Rwandan counterpart Paul Habimana agreed to reopen the border. The call came a day after Tanzania’s foreign minister, January Mushi, visited Kigali.',
      ['Amina Kassim', 'January Mushi', 'Paul Habimana'],
      ['Amina Kassim: President / TZA', 'January Mushi: foreign minister / TZA', 'Paul Habimana: President / RWA'],
    ],
    [
      'Bolivia’s newly elected president, Evaristo Choque, was sworn in on Sunday in La Paz. Among the guests were King Alfonso Ruiz of Spain, Chilean President Luis Araya and the president of the Inter-American Development Bank, Ilan Goldberg.',
      ['Alfonso Ruiz', 'Evaristo Choque', 'Ilan Goldberg', 'Luis Araya'],
      [
        'Alfonso Ruiz: King / ESP',
        'Evaristo Choque: president / BOL',
        'Ilan Goldberg: president / Inter-American Development Bank',
        'Luis Araya: President / CHL',
      ],
    ],
    [
      'Malaysian Prime Minister Datuk Seri Ahmad Zaki received a courtesy call from the Foreign Minister of Timor-Leste, Bendito Freitas, at his office in Putrajaya. Also present was Foreign Ministry secretary-general Datuk Amran Mohamed.',
      ['Ahmad Zaki', 'Amran Mohamed', 'Bendito Freitas'],
      [
        'Ahmad Zaki: Prime Minister / MYS',
        'Amran Mohamed: Foreign Ministry secretary-general / MYS',
        'Bendito Freitas: Foreign Minister / TLS',
      ],
    ],
    [
      'The Lithuanian president, Gitana Nauseda, hosted the leaders of Latvia and Estonia in Vilnius. NATO’s deputy secretary general, Mircea Geona, joined by video link.',
      ['Gitana Nauseda', 'Mircea Geona'],
      ['Gitana Nauseda: president / LTU', 'Mircea Geona: deputy secretary general / NATO'],
    ],
    [
      'Turkish Cypriot leader Ersan Tatar met UN envoy Maria Angela Holguin in Nicosia. Greek Cypriot President Nikos Christodou will see her on Friday.',
      ['Ersan Tatar', 'Maria Angela Holguin', 'Nikos Christodou'],
      [
        'Ersan Tatar: leader / CYP',
        'Maria Angela Holguin: envoy / United Nations',
        'Nikos Christodou: President / CYP',
      ],
    ],
    [
      'US climate envoy John Kerrigan and China’s special envoy for climate change, Xie Zhenmin, met in Sunnylands. Kerrigan, a former secretary of state, praised Xie.',
      ['John Kerrigan', 'Xie Zhenmin'],
      [
        'John Kerrigan: climate envoy / USA',
        'John Kerrigan: secretary of state / USA former',
        'Xie Zhenmin: special envoy for climate change / CHN',
      ],
    ],
    [
      'Papua New Guinea Prime Minister James Marapea and Fiji’s Deputy Prime Minister Manoa Kamika arrived in Suva ahead of the summit. New Zealand was represented by Deputy Prime Minister Winton Peterson.',
      ['James Marapea', 'Manoa Kamika', 'Winton Peterson'],
      [
        'James Marapea: Prime Minister / PNG',
        'Manoa Kamika: Deputy Prime Minister / FJI',
        'Winton Peterson: Deputy Prime Minister / NZL',
      ],
    ],
    [
      'Sudan’s army chief, General Abdel Burhani, flew to Juba for talks with South Sudan’s President Salva Mayar. Tut Gatwech, security adviser to President Mayar, said the two discussed oil.',
      ['Abdel Burhani', 'Salva Mayar', 'Tut Gatwech'],
      ['Abdel Burhani: army chief / SDN', 'Salva Mayar: President / SSD', 'Tut Gatwech: security adviser / SSD'],
    ],
    [
      'The Ambassador of the Republic of Korea to Kenya, Yeo Sung-jun, presented his credentials to President Daudi Mwangi at State House, Nairobi.',
      ['Daudi Mwangi', 'Yeo Sung-jun'],
      ['Daudi Mwangi: President / KEN', 'Yeo Sung-jun: Ambassador / KOR'],
    ],
    [
      'Haiti’s Prime Minister Ariel Henrique resigned on Monday, CARICOM chairman and Guyana’s President Irfan Alim announced in Kingston after talks chaired by Jamaican Prime Minister Andrew Holnessen.',
      ['Andrew Holnessen', 'Ariel Henrique', 'Irfan Alim'],
      [
        'Andrew Holnessen: Prime Minister / JAM',
        'Ariel Henrique: Prime Minister / HTI',
        'Irfan Alim: President / GUY',
        'Irfan Alim: chairman / CARICOM',
      ],
    ],
    [
      'Hungarian Foreign Minister Péter Szíjarto said after meeting his Slovak counterpart Juraj Blanar in Bratislava that Budapest and Bratislava agreed. Slovakia’s ex-prime minister Iveta Radic was also there.',
      ['Iveta Radic', 'Juraj Blanar', 'Péter Szíjarto'],
      [
        'Iveta Radic: prime minister / SVK former',
        'Juraj Blanar: Foreign Minister / SVK',
        'Péter Szíjarto: Foreign Minister / HUN',
      ],
    ],
    [
      'IMF Deputy Managing Director Gita Gopal and the World Bank’s country director for Ghana, Pierre Laporte, met Finance Minister Ken Ofori in Accra.',
      ['Gita Gopal', 'Ken Ofori', 'Pierre Laporte'],
      [
        'Gita Gopal: Deputy Managing Director / IMF',
        'Ken Ofori: Finance Minister / GHA',
        'Pierre Laporte: country director for Ghana / World Bank',
      ],
    ],
    [
      'Uzbek President Shavkat Mirzoev received the Prime Minister of Pakistan, Shehbaz Malik, at the Kuksaroy residence in Tashkent. Deputy Prime Minister and Foreign Minister Ishaq Darwesh and Uzbek Trade Minister Laziz Kudrat exchanged documents.',
      ['Ishaq Darwesh', 'Laziz Kudrat', 'Shavkat Mirzoev', 'Shehbaz Malik'],
      [
        'Ishaq Darwesh: Deputy Prime Minister / PAK',
        'Ishaq Darwesh: Foreign Minister / PAK',
        'Laziz Kudrat: Trade Minister / UZB',
        'Shavkat Mirzoev: President / UZB',
        'Shehbaz Malik: Prime Minister / PAK',
      ],
    ],
    [
      'Kuwait’s Crown Prince Sheikh Sabah Khaled Al-Hamad received Iraqi Foreign Minister Fuad Husni. Husni handed him a letter from Iraqi Prime Minister Mohammed Shiya. Kuwaiti Foreign Minister Abdullah Al-Yahyan attended, as did Iraqi ambassador Al-Manhal Al-Safi.',
      ['Abdullah Al-Yahyan', 'Al-Manhal Al-Safi', 'Fuad Husni', 'Mohammed Shiya', 'Sabah Khaled Al-Hamad'],
      [
        'Abdullah Al-Yahyan: Foreign Minister / KWT',
        'Al-Manhal Al-Safi: ambassador / IRQ',
        'Fuad Husni: Foreign Minister / IRQ',
        'Mohammed Shiya: Prime Minister / IRQ',
        'Sabah Khaled Al-Hamad: Crown Prince / KWT',
      ],
    ],
    [
      'Brazil’s foreign minister, Celso Amorim Lopes, and his opposite number from South Africa, Nkosazana Zumalo, signed the text in Pretoria. The Indian side was represented by Minister of State Anand Sharman.',
      ['Anand Sharman', 'Celso Amorim Lopes', 'Nkosazana Zumalo'],
      [
        'Anand Sharman: Minister of State / IND',
        'Celso Amorim Lopes: foreign minister / BRA',
        'Nkosazana Zumalo: foreign minister / ZAF',
      ],
    ],
    [
      'Speaking in Brussels, European Commission Vice-President Maros Sefcik said that EU trade chief Valdis Dombrov and the bloc’s foreign policy chief, Josep Borras, agreed with him. European Parliament President Roberta Metzola did not.',
      ['Josep Borras', 'Maros Sefcik', 'Roberta Metzola', 'Valdis Dombrov'],
      [
        'Josep Borras: foreign policy chief / EU',
        'Maros Sefcik: Vice-President / European Commission',
        'Roberta Metzola: President / European Parliament',
        'Valdis Dombrov: trade chief / EU',
      ],
    ],
    [
      'Papua New Guinea is next. Australian Foreign Minister Penny Wongford flew to Port Moresby on Thursday. Prime Minister James Marapea hosted a dinner for her.',
      ['James Marapea', 'Penny Wongford'],
      ['James Marapea: Prime Minister / PNG', 'Penny Wongford: Foreign Minister / AUS'],
    ],
    [
      'He will see the IMF’s Kristalina Georgova and US Treasury Secretary Janet Yellow.',
      ['Janet Yellow', 'Kristalina Georgova'],
      ['Janet Yellow: Treasury Secretary / USA'],
    ],
    [
      'Doha – The Deputy Amir of Qatar, Sheikh Abdullah bin Rashid, and the Chief of the Amiri Diwan, Sheikh Saud bin Ali, received the guest.',
      ['Abdullah bin Rashid', 'Saud bin Ali'],
      ['Abdullah bin Rashid: Deputy Amir / QAT', 'Saud bin Ali: Chief of the Amiri Diwan / QAT'],
    ],
  ])('%s', (text, people, tenures) => {
    expect(read(text)).toEqual({ people: [...people].sort(), tenures: [...tenures].sort() });
  });
});
