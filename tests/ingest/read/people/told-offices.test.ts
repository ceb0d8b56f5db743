// Offices that verbs, pronouns and careers tell. All people are invented.
import { describe, expect, test } from '@jest/globals';
import { has, tenures } from './tenures-told.ts';

describe('a verb that tells of a body', () => {
  test.each([
    ['Jane Otieno, who chairs ECOWAS, spoke.', ['Jane Otieno: chair / ECOWAS']],
    [
      'Jane Otieno, who now heads the African Union Commission, spoke.',
      ['Jane Otieno: head / African Union Commission'],
    ],
    ['Rosa Quispe runs the World Bank, which gets less.', ['Rosa Quispe: head / World Bank']],
    [
      'Rosa Quispe, the former prime minister who leads the Liberty Renewal Party, spoke.',
      ['Rosa Quispe: leader / Liberty Renewal Party'],
    ],
    ['The Council has set up a mission known as UNMIXX, headed by Anna Berg of Norway.', ['Anna Berg: head / UNMIXX']],
    [
      'Rosa Quispe, who is Prime Minister of Peru and at present leads CELAC as pro tempore President, spoke.',
      ['Rosa Quispe: Prime Minister / PER', 'Rosa Quispe: pro tempore President / CELAC'],
    ],
    ['Anna Berg, who chairs the electoral commission, spoke.', ['Anna Berg: chair of the electoral commission / null']],
    [
      'Karl Lund, the Swede who heads the European Union Delegation to Peru, spoke.',
      ['Karl Lund: head of the Delegation / EU to PER'],
    ],
    ['Karl Lund, heading the World Bank, spoke.', ['Karl Lund: head / World Bank']],
    ['Anna Berg leads the ruling DIQY.', ['Anna Berg: leader / DIQY']],
    ['Karl Lund, who had headed the World Bank, spoke.', ['Karl Lund: head / World Bank former']],
    ['Rosa Quispe, who chaired the African Union for two years, spoke.', ['Rosa Quispe: chair / African Union former']],
    ['Rosa Quispe chaired the African Union from 2003 to 2009.', ['Rosa Quispe: chair / African Union former']],
    ['The World Bank, which since May has been led by Karl Lund, will pay.', ['Karl Lund: leader / World Bank']],
    ['The World Bank, which Karl Lund has headed since 2012, pays.', ['Karl Lund: head / World Bank']],
    ['The World Bank, an arm of the United Nations, is headed by Karl Lund.', ['Karl Lund: head / World Bank']],
    ['General Karl Lund, who commands the joint force, spoke.', ['Karl Lund: commander of the joint force / null']],
    ['Karl Lund, at the helm of the World Bank since 2019, spoke.', ['Karl Lund: head / World Bank']],
    ['The board kept Karl Lund at the helm of the World Bank.', ['Karl Lund: head / World Bank']],
    [
      'Rosa Quispe succeeds Karl Lund at the head of the World Bank.',
      ['Rosa Quispe: head / World Bank', 'Karl Lund: head / World Bank former'],
    ],
  ])('%s', (text, expected) => has(text, expected));

  test.each([
    'Anna Berg, who chaired the Council on Tuesday, spoke.',
    'Anna Berg, heading for Lima, spoke.',
    'Anna Berg was asked to head the delegation.',
    'Anna Berg leads the UN mission in Mali.',
    'Anna Berg heads the delegation to Lima.',
    'Anna Berg leads Norway into the talks.',
    'Anna Berg led the UN for years.',
    'The report which Anna Berg has led to the World Bank is long.',
    'Anna Berg was seen at the head of the column.',
    'The UN delegation, which was led by Anna Berg, left.',
  ])('no office: %s', (text) => {
    expect(tenures(text)).toEqual([]);
  });
});

describe('careers', () => {
  test.each([
    [
      'Swedish politician Anna Berg spoke. She told Berlin that she would resign as defence minister.',
      ['Anna Berg: defence minister / SWE'],
    ],
    [
      'Swedish politician Anna Berg spoke. She stepped down as defence minister on Monday.',
      ['Anna Berg: defence minister / SWE former'],
    ],
    [
      'Swedish diplomat Anna Berg has died. She served her country as ambassador in Nairobi and in Ankara, was state secretary for eleven years and, from 1998 until her retirement, sat in the cabinet as minister of culture.',
      [
        'Anna Berg: ambassador / SWE to KEN former',
        'Anna Berg: state secretary / SWE former',
        'Anna Berg: minister of culture / SWE former',
      ],
    ],
    ['Swedish Foreign Minister Anna Berg spoke. She has headed the World Bank too.', ['Anna Berg: head / World Bank']],
    [
      'Swedish Foreign Minister Anna Berg spoke. Twice she had held the trade portfolio.',
      ['Anna Berg: Trade Minister / SWE former'],
    ],
    [
      'Swedish Foreign Minister Anna Berg arrived. She had been Prime Minister of Sweden until 2020.',
      ['Anna Berg: Prime Minister / SWE former'],
    ],
    [
      'Kenyan diplomat Jane Otieno joined the service in 1984. From 2011 to 2015 she was ambassador to Italy, and before that she had faced the press every week as spokesperson of the Foreign Office.',
      ['Jane Otieno: ambassador / KEN to ITA former'],
    ],
    [
      'Kenyan President Daudi Mwangi spoke. He is also chairman of the East African Community.',
      ['Daudi Mwangi: chairman / East African Community'],
    ],
    [
      'The Foreign Secretary of Pakistan, Imran Rafiq, does not retire: he has been chosen as ambassador to the United States.',
      ['Imran Rafiq: ambassador / PAK to USA'],
    ],
    [
      'Kenyan President Daudi Mwangi travelled. In Washington he met Jane Otieno of Kenya, who became envoy there in 2013 after having been foreign secretary himself.',
      ['Jane Otieno: foreign secretary / KEN former'],
    ],
    [
      'Anna Berg handed over the letters by which she is accredited as ambassador of Sweden to the Holy See.',
      ['Anna Berg: ambassador / SWE to VAT'],
    ],
    [
      'With them sat Karl Lund, whom Swedish Prime Minister Anna Berg had sent as her personal envoy.',
      ['Karl Lund: personal envoy / SWE'],
    ],
    [
      'Nils Berg of Norway becomes Minister of Defence. The admiral, who has served as Ambassador to Kenya until now, begins on Monday.',
      ['Nils Berg: Ambassador / NOR to KEN former'],
    ],
    [
      'Sara Visser, the Dutch Minister for Foreign Trade, has more to do. Prime Minister Jan Smit told parliament that she would be acting defence minister.',
      ['Sara Visser: acting defence minister / NLD'],
    ],
    [
      'Sara Visser came. Dutch Prime Minister Jan Smit entrusted her on Tuesday with the duties of defence minister. Piet Kok lost the portfolio.',
      ['Sara Visser: acting defence minister / NLD', 'Piet Kok: defence minister / NLD former'],
    ],
    [
      'Swedish Foreign Minister Anna Berg met Kofi Ansah in Accra. Ansah, in the same office since 2019, gave a lunch.',
      ['Kofi Ansah: Foreign Minister / GHA'],
    ],
    [
      'Jane Otieno is the Foreign Minister of Kenya, while Peter Kamau takes over as Home Minister.',
      ['Peter Kamau: Home Minister / KEN'],
    ],
    ['The next foreign secretary of Pakistan will be Sana Rafiq.', ['Sana Rafiq: foreign secretary / PAK designate']],
    [
      'Sana Rafiq, a diplomat with more than 32 years in the service and at present Pakistan’s ambassador to Oman, spoke.',
      ['Sana Rafiq: ambassador / PAK to OMN'],
    ],
  ])('%s', (text, expected) => has(text, expected));

  test.each([
    'Swedish Foreign Minister Anna Berg arrived. She is seen as prime minister of Sweden one day.',
    'Swedish Foreign Minister Anna Berg arrived. She may be named prime minister.',
    'Swedish Foreign Minister Anna Berg arrived. Papers speculated that she would be prime minister.',
    'Swedish Foreign Minister Anna Berg met Kofi Ansah in Accra. Ansah, in the same hotel since 2019, gave a lunch.',
    'Swedish Foreign Minister Anna Berg met Kofi Ansah in Accra. Ansah would not lose the portfolio.',
    'Swedish Foreign Minister Anna Berg saw an officer. The general, who has served as defence minister until now, said nothing.',
  ])('no office: %s', (text) => {
    expect(tenures(text)).toEqual(['Anna Berg: Foreign Minister / SWE']);
  });
});

describe('whose it is', () => {
  test.each([
    [
      'Estonia won the seat. The campaign was in the hands of Karl Lund, the country’s Permanent Representative.',
      ['Karl Lund: Permanent Representative / EST'],
    ],
    [
      'Anna Berg, ambassador of Sweden to Peru, spoke. In January Karl Lund, the previous ambassador, left Lima.',
      ['Karl Lund: ambassador / SWE to PER former'],
    ],
    [
      'US Speaker Mary Hill flew to Yerevan. Representatives John Stone and Jack Day have travelled to Yerevan with Hill.',
      ['John Stone: Representative / USA', 'Jack Day: Representative / USA'],
    ],
    [
      'Swedish Prime Minister Karl Lund, who had travelled to Malaysia with Foreign Minister Anna Berg, spoke.',
      ['Anna Berg: Foreign Minister / SWE'],
    ],
  ])('%s', (text, expected) => has(text, expected));
});

describe('whose it is, by what stands around', () => {
  test.each([
    [
      'Three people of weight were in the Peruvian party: Rosa Quispe, the defence minister, and Luis Araya.',
      ['Rosa Quispe: defence minister / PER'],
    ],
    [
      'Swedish Prime Minister Karl Lund, his foreign minister, Anna Berg, and Daudi Mwangi talked.',
      ['Anna Berg: foreign minister / SWE'],
    ],
    [
      'Oman concluded a treaty with Peru, which its Foreign Minister, Said Harthi, signed.',
      ['Said Harthi: Foreign Minister / OMN'],
    ],
    [
      'The Liberty Renewal Party lost. He leads the party at home as long as its president, Anna Berg, stays abroad.',
      ['Anna Berg: president / Liberty Renewal Party'],
    ],
    [
      'The National Assembly of Bulgaria voted. The sitting of the Bulgarian National Assembly was opened by its Chairperson, Anna Berg.',
      ['Anna Berg: Chairperson of the National Assembly / BGR'],
    ],
    ['The European Union signed as well. Trade Commissioner Anna Berg did so.', ['Anna Berg: Trade Commissioner / EU']],
    [
      'Four Foreign Ministers put their names to the texts, Brazil’s Mauro Silva among them.',
      ['Mauro Silva: Foreign Minister / BRA'],
    ],
    [
      'Saudi Arabia and Iran send ambassadors again. It has to be arranged by the foreign ministers, Faisal Harbi and Hossein Karimi.',
      ['Faisal Harbi: foreign minister / SAU', 'Hossein Karimi: foreign minister / IRN'],
    ],
    [
      'The deputy foreign ministers, Kostas Fragos for Greece and Sedat Onar for Turkey, met.',
      ['Kostas Fragos: deputy foreign minister / GRC', 'Sedat Onar: deputy foreign minister / TUR'],
    ],
  ])('%s', (text, expected) => has(text, expected));
});

describe('a roll call of envoys', () => {
  test.each([
    [
      'Sofia – New ambassadors handed in their credentials. Madrid is now represented in Bulgaria by Elena Robledo and Cairo by Tarek Mansour. Hungary has sent Zsolt Farkas; the last is the Chilean Pablo Rivas.',
      [
        'Elena Robledo: Ambassador / ESP to BGR',
        'Tarek Mansour: Ambassador / EGY to BGR',
        'Zsolt Farkas: Ambassador / HUN to BGR',
        'Pablo Rivas: Ambassador / CHL to BGR',
      ],
    ],
    [
      'Sofia – Envoys of three countries came. Jakarta, whose embassy was empty last year, has chosen Dewi Santoso; Bishnu Thapa comes from Nepal, and from Kenya there is Daniel Otieno.',
      [
        'Dewi Santoso: Ambassador / IDN to BGR',
        'Bishnu Thapa: Ambassador / NPL to BGR',
        'Daniel Otieno: Ambassador / KEN to BGR',
      ],
    ],
    [
      'Sofia – Three letters of credence were handed in. First came Birgit Vogel, whom Vienna has posted here. The round was closed for Togo by Kofi Adzo, who thanked all of Europe, and by the Moroccan, Samira Idrissi.',
      [
        'Birgit Vogel: Ambassador / AUT to BGR',
        'Kofi Adzo: Ambassador / TGO to BGR',
        'Samira Idrissi: Ambassador / MAR to BGR',
      ],
    ],
    [
      'Sofia – Four envoys came. Kenya is represented by Daniel Otieno, Nepal by Bishnu Thapa and Indonesia by Dewi Santoso; Togo, it is said, follows in May.\n\nThapa, the President and Otieno. (Photo: BTA)',
      [
        'Daniel Otieno: Ambassador / KEN to BGR',
        'Bishnu Thapa: Ambassador / NPL to BGR',
        'Dewi Santoso: Ambassador / IDN to BGR',
      ],
    ],
    [
      'Sofia – New envoys were received. Daniel Otieno was sent by the United States and Joakim Blicher by Nepal. Sober Hope was built by Togo and Silent River by Chile.',
      ['Daniel Otieno: Ambassador / USA to BGR', 'Joakim Blicher: Ambassador / NPL to BGR'],
    ],
    ['New envoys were received. Berlin gave a prize to Karl Lund and Vienna to Anna Berg.', []],
    ["Kenya's ambassadors met. Peter Olsen from Norway and the Chilean Pablo Rivas spoke.", []],
  ])('%s', (text, expected) => expect(tenures(text).toSorted()).toEqual(expected.toSorted()));
});

describe('several offices of one', () => {
  test.each([
    [
      'Ali Karimi, the head of the IAEA and one of Iran’s vice-presidents, spoke.',
      ['Ali Karimi: head / IAEA', 'Ali Karimi: vice-president / IRN'],
    ],
    [
      'Ali Karimi, the head of IAEA, was named foreign minister of Iran.',
      ['Ali Karimi: head / IAEA', 'Ali Karimi: foreign minister / IRN'],
    ],
    [
      'Rosa Quispe, the President of Peru and of Virelo, its ruling party, spoke.',
      ['Rosa Quispe: President / PER', 'Rosa Quispe: President / Virelo'],
    ],
    [
      'Rosa Quispe, Prime Minister of Peru and at the same time chairman of the Pacific Alliance, spoke.',
      ['Rosa Quispe: Prime Minister / PER', 'Rosa Quispe: chairman / Pacific Alliance'],
    ],
    [
      'Karim Ashour and Omar Sobhi, the Ministers of Labour and of Youth and Sports of Egypt, stay.',
      ['Karim Ashour: Minister of Labour / EGY', 'Omar Sobhi: Minister of Youth and Sports / EGY'],
    ],
    [
      "In Georgia there is demand, reports Faig Amirov, Baku's ambassador to that country.",
      ['Faig Amirov: ambassador / AZE to GEO'],
    ],
    ['Rosa Quispe, the host, who is Prime Minister of Peru, spoke.', ['Rosa Quispe: Prime Minister / PER']],
    [
      'Elmer Araya was named Minister of Culture of Peru, in place of Javier Quispe.',
      ['Elmer Araya: Minister of Culture / PER', 'Javier Quispe: Minister of Culture / PER former'],
    ],
    [
      'Ali Karimi was relieved of the post of foreign minister of Iran on Monday.',
      ['Ali Karimi: foreign minister / IRN former'],
    ],
    [
      'Nasser Harthi, the Omani ambassador to Peru until now, spoke.',
      ['Nasser Harthi: ambassador / OMN to PER former'],
    ],
  ])('%s', (text, expected) => has(text, expected));

  test('what follows "and of" is no body by that alone', () =>
    expect(tenures('Rosa Quispe, the President of Peru and of late a frequent guest in Lima, spoke.')).toEqual([
      'Rosa Quispe: President / PER',
    ]));

  test('who is in charge of something is no chargé', () => {
    expect(tenures('Jane Otieno, in charge of the archives, was present.')).toEqual([]);
    expect(tenures('Jane Otieno, who has had charge of Quintora, was present.')).toEqual([]);
  });
});

describe('who once was', () => {
  test.each([
    [
      'No prime minister of India had come to Suva since Indira Rao in 1981.',
      ['Indira Rao: prime minister / IND former'],
    ],
    [
      'Omani Foreign Minister Yusuf Harthi spoke. Two of his predecessors have visited Lima, Nasser Saadi in 1994 and Majid Busaidi in 1996.',
      ['Nasser Saadi: Foreign Minister / OMN former', 'Majid Busaidi: Foreign Minister / OMN former'],
    ],
    [
      'Nominated by Swedish Prime Minister Karl Lund, Ambassador of Sweden Anna Berg had to wait. Jane Holm, her predecessor, had left in January.',
      ['Jane Holm: Ambassador / SWE former'],
    ],
    [
      'The American and Chinese ambassadors to Malaysia, John Stone and Chen Bo, sat in.',
      ['John Stone: ambassador / USA to MYS', 'Chen Bo: ambassador / CHN to MYS'],
    ],
    ['Fiji signed. Our Prime Minister, Voreqe Tuilagi, welcomed him.', ['Voreqe Tuilagi: Prime Minister / FJI']],
  ])('%s', (text, expected) => has(text, expected));
});

describe('time and portfolio between name and office', () => {
  test.each([
    ["Peru's defence minister since May, Luis Araya, spoke.", ['Luis Araya: defence minister / PER']],
    ["Peru's envoy to the talks, Luis Araya, spoke.", ['Luis Araya: envoy / PER']],
    [
      'Luis Araya, Nobel laureate and since July Foreign Minister of Peru, spoke.',
      ['Luis Araya: Foreign Minister / PER'],
    ],
    [
      'Mahmoud Ismail, 59, for twenty years the Foreign Minister of Djibouti, spoke.',
      ['Mahmoud Ismail: Foreign Minister / DJI'],
    ],
    ['Jane Otieno, hitherto Kenya’s ambassador to Oman, spoke.', ['Jane Otieno: ambassador / KEN to OMN former']],
    [
      'Madagascar’s Richard Rand, who was once foreign minister of the island, had gone.',
      ['Richard Rand: foreign minister / MDG former'],
    ],
    [
      'Algeria’s Selma Haddad, since last summer ambassador in Addis Ababa, prevailed.',
      ['Selma Haddad: ambassador / DZA to ETH'],
    ],
    [
      'Algeria’s Minister of Foreign Affairs and the National Community Abroad, Nasser Saadi, spoke.',
      ['Nasser Saadi: Minister of Foreign Affairs and the National Community Abroad / DZA'],
    ],
    [
      'Birhanu Girma, Chief of General Staff of the Ethiopian National Defence Force, signed.',
      ['Birhanu Girma: Chief of General Staff / ETH'],
    ],
    [
      'Dimitar Hristov, Governor of the Bulgarian National Bank, signed.',
      ['Dimitar Hristov: Governor / Bulgarian National Bank'],
    ],
    ['Kenya’s Attorney General, Daudi "Dan" Mwangi, spoke.', ['Daudi "Dan" Mwangi: Attorney General / KEN']],
  ])('%s', (text, expected) => has(text, expected));
});

describe('a counterpart, a colleague and a host', () => {
  test.each([
    [
      'Karl Lund is Foreign Minister of Sweden. Ana Ruiz, Karl Lund’s Peruvian counterpart, spoke of a milestone.',
      ['Ana Ruiz: Foreign Minister / PER'],
    ],
    [
      'The foreign minister of Sweden, Karl Lund, was elected. Ana Ruiz, his colleague from Peru, had withdrawn.',
      ['Ana Ruiz: foreign minister / PER'],
    ],
    [
      'Foreign Minister Karl Lund of Sweden spoke. Ana Ruiz, his colleague in Lima, sat down with him.',
      ['Ana Ruiz: Foreign Minister / PER'],
    ],
    [
      'LIMA, March 7 – Swedish Prime Minister Karl Lund held talks in Peru with his host, Ana Ruiz.',
      ['Ana Ruiz: Prime Minister / PER'],
    ],
  ])('%s', (text, expected) => has(text, expected));

  test.each([
    'The foreign minister of Sweden, Karl Lund, thanked Jan Berg, his colleague from Lund.',
    'Swedish Adviser Karl Lund held talks in Peru with his host, Ana Ruiz.',
    'Ana Ruiz of Peru and her colleagues from Oman and Kenya, Said Harthi and Jane Otieno, met President Karl Lund of Sweden.',
  ])('no office by another’s: %s', (text) => {
    expect(tenures(text).filter((one) => !one.startsWith('Karl Lund'))).toEqual([]);
  });
});

describe('by whom something is done, and to whom', () => {
  test.each([
    [
      'Peter Kamau was dismissed by Kenyan Prime Minister Jane Otieno as defence minister.',
      ['Peter Kamau: defence minister / KEN former', 'Jane Otieno: Prime Minister / KEN'],
    ],
    [
      'He took the letters that make Anna Berg the ambassador of Sweden to Peru.',
      ['Anna Berg: ambassador / SWE to PER'],
    ],
    [
      'There was word from the chairman of the African Union, the Prime Minister of Kenya, Jane Otieno.',
      ['Jane Otieno: Prime Minister / KEN', 'Jane Otieno: chairman / African Union'],
    ],
    ['Jane Otieno has run Kenya’s foreign ministry since 2020.', ['Jane Otieno: Foreign Minister / KEN']],
    [
      'Jane Otieno, Kenya’s Representative on International Legal Matters, spoke.',
      ['Jane Otieno: Representative on International Legal Matters / KEN'],
    ],
    [
      'Jane Otieno, foreign minister of Kenya, serves as special envoy of the United Nations.',
      ['Jane Otieno: special envoy / United Nations'],
    ],
    [
      'He led African heads of state: Daudi Mwangi of Kenya, Kofi Boateng of Ghana and Moussa Diallo of Mali.',
      [
        'Daudi Mwangi: African head of state / KEN',
        'Kofi Boateng: African head of state / GHA',
        'Moussa Diallo: African head of state / MLI',
      ],
    ],
    [
      'Lund talked with Jane Otieno, the bloc’s High Representative, on Monday.',
      ['Jane Otieno: High Representative / EU'],
    ],
    [
      'Ana Ruiz, now Foreign Minister but Deputy Premier of Peru at the time, had said so.',
      ['Ana Ruiz: Foreign Minister / PER', 'Ana Ruiz: Deputy Premier / PER'],
    ],
    [
      'Ana Ruiz, sworn in on Monday as Deputy Prime Minister and Minister of Trade of Peru, spoke.',
      ['Ana Ruiz: Deputy Prime Minister / PER', 'Ana Ruiz: Minister of Trade / PER'],
    ],
    ['Ana Ruiz, who is president pro tempore of CELAC, spoke.', ['Ana Ruiz: president pro tempore / CELAC']],
    [
      'Prime Minister Anna Berg of Sweden came. On the Peruvian side her colleague Luis Araya was at the table.',
      ['Luis Araya: Prime Minister / PER'],
    ],
  ])('%s', (text, expected) => has(text, expected));

  test('who creates a post does not hold it', () => {
    expect(tenures('Ana Ruiz had created the post of Special Envoy to Peru.')).toEqual([]);
  });
});
