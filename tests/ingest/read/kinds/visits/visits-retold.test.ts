// More tellings of journeys, written after the rules and without looking at them: bulletins and readouts. All people are invented.
import { describe, expect, test } from '@jest/globals';
import { visitsIn } from './visits-in.ts';

const CASES: [string, string][] = [
  [
    'ASTANA, March 6. Kazakh President Erlan Bekov received Hungarian Foreign Minister Laszlo Kadar on Wednesday. The guest is in Kazakhstan on a two-day official visit.',
    'Kadar>KAZ',
  ],
  [
    'Hungarian Foreign Minister Laszlo Kadar met Kazakh President Erlan Bekov on Wednesday. He is on a two-day visit to Kazakhstan.',
    'Kadar>KAZ',
  ],
  ['The Hungarian foreign minister, Laszlo Kadar, who came to Astana for the forum, spoke of trade.', 'Kadar>KAZ'],
  ['In Astana for the forum, Hungarian Foreign Minister Laszlo Kadar spoke of trade.', 'Kadar>KAZ'],
  ['Hungarian Foreign Minister Laszlo Kadar is to travel on to Tashkent on Friday.', 'Kadar>UZB?'],
  ["Hungarian Foreign Minister Laszlo Kadar's trip, his third to Kazakhstan, ends on Friday.", 'Kadar>KAZ'],
  [
    'Hungarian Foreign Minister Laszlo Kadar will be received in Astana by Kazakh President Erlan Bekov on Friday.',
    'Kadar>KAZ?',
  ],
  [
    'At the invitation of Kazakh President Erlan Bekov, Hungarian Foreign Minister Laszlo Kadar is paying an official visit to Kazakhstan from 5 to 7 March.',
    'Kadar>KAZ',
  ],
  [
    'At the invitation of Kazakh President Erlan Bekov, Hungarian President Laszlo Kadar will pay a state visit to Kazakhstan.',
    'Kadar>KAZ?',
  ],
  [
    'Accepting the invitation of Kazakh President Erlan Bekov, Hungarian President Laszlo Kadar arrived in Astana on Tuesday.',
    'Kadar>KAZ',
  ],
  [
    'Hungarian President Laszlo Kadar landed at Astana airport, where he was met by Kazakh Prime Minister Daniyar Omarov.',
    'Kadar>KAZ',
  ],
  ['Welcoming Hungarian President Laszlo Kadar to Astana, Kazakh President Erlan Bekov praised the ties.', 'Kadar>KAZ'],
  [
    'Kazakh President Erlan Bekov thanked his guest, Hungarian President Laszlo Kadar, for coming to Astana.',
    'Kadar>KAZ',
  ],
  ['Hungarian President Laszlo Kadar, in the course of his visit to Kazakhstan, laid a wreath.', 'Kadar>KAZ'],
  ['The Hungarian president, Laszlo Kadar, was in Astana at the head of a large delegation.', 'Kadar>KAZ'],
  ['Last year Hungarian President Laszlo Kadar had been on a state visit to Kazakhstan.', 'Kadar>KAZ'],
  ['It is the second time that Hungarian President Laszlo Kadar has come to Kazakhstan.', 'Kadar>KAZ'],
  [
    'Hungarian President Laszlo Kadar undertook a four-day journey through Kazakhstan and Uzbekistan in May 2023.',
    'Kadar>KAZ; Kadar>UZB',
  ],
  ['Hungarian President Laszlo Kadar finished his visit to Kazakhstan and went home.', 'Kadar>KAZ'],
  ['Hungarian President Laszlo Kadar will not travel to Kazakhstan.', ''],
  ['Hungarian President Laszlo Kadar travelled by train from Almaty to Astana.', 'Kadar>KAZ'],
  ['Hungarian President Laszlo Kadar, back from Astana, told parliament that trade would grow.', 'Kadar>KAZ'],
  [
    'Hungarian Foreign Minister Laszlo Kadar and Economy Minister Eva Toth are visiting Kazakhstan.',
    'Kadar>KAZ; Toth>KAZ',
  ],
  ['A visit by Hungarian President Laszlo Kadar to Kazakhstan is being prepared.', 'Kadar>KAZ?'],
  [
    'Kazakh President Erlan Bekov and Hungarian President Laszlo Kadar, who is on a visit to Astana, signed a treaty.',
    'Kadar>KAZ',
  ],
  [
    'Kazakh President Erlan Bekov held talks with Hungarian President Laszlo Kadar, who had arrived in Astana the day before.',
    'Kadar>KAZ',
  ],
  [
    'Talks between Kazakh President Erlan Bekov and Hungarian President Laszlo Kadar, on a state visit to Astana, lasted two hours.',
    'Kadar>KAZ',
  ],
  [
    'The two leaders spoke by phone. Hungarian President Laszlo Kadar said he would come to Astana in May.',
    'Kadar>KAZ?',
  ],
  ['Hungarian President Laszlo Kadar has been invited to Kazakhstan.', ''],
  ['Kazakh President Erlan Bekov asked Hungarian President Laszlo Kadar to visit Astana.', ''],
  [
    'Hungarian Prime Minister Laszlo Kadar set off on Tuesday for Kazakhstan, where he will meet President Erlan Bekov.',
    'Kadar>KAZ',
  ],
  ['Hungarian Prime Minister Laszlo Kadar flew out to Kazakhstan on Tuesday morning.', 'Kadar>KAZ'],
  ['Hungarian Prime Minister Laszlo Kadar made a short working trip to Kazakhstan.', 'Kadar>KAZ'],
  ['Hungarian Prime Minister Laszlo Kadar chose Astana as the first stop of his Asian tour.', 'Kadar>KAZ'],
  ["Kazakhstan was the first stop on Hungarian Prime Minister Laszlo Kadar's Asian tour.", 'Kadar>KAZ'],
  ['Hungarian Prime Minister Laszlo Kadar stayed in Astana for three days.', 'Kadar>KAZ'],
  ['Hungarian Prime Minister Laszlo Kadar attended the summit in Astana, then headed for Tashkent.', 'Kadar>UZB'],
  [
    'The programme of the visit of Hungarian Prime Minister Laszlo Kadar to Kazakhstan includes a concert.',
    'Kadar>KAZ',
  ],
  [
    'Hungarian Prime Minister Laszlo Kadar, during whose visit to Kazakhstan the treaty was signed, praised it.',
    'Kadar>KAZ',
  ],
  [
    "Kazakh President Erlan Bekov said that Hungarian President Laszlo Kadar's recent visit to Astana had opened a new page.",
    'Kadar>KAZ',
  ],
  ['Kazakh President Erlan Bekov recalled his own visit to Budapest in 2021.', 'Bekov>HUN'],
  [
    'Kazakh President Erlan Bekov told Hungarian President Laszlo Kadar that he would visit Budapest in June.',
    'Bekov>HUN?',
  ],
  ['Hungarian President Laszlo Kadar bade farewell to Kazakh President Erlan Bekov and flew to Bishkek.', 'Kadar>KGZ'],
  [
    'Shortly after landing in Astana, Hungarian President Laszlo Kadar went to see Kazakh President Erlan Bekov.',
    'Kadar>KAZ',
  ],
  ['Having arrived in Astana on Monday, Hungarian President Laszlo Kadar opened a school.', 'Kadar>KAZ'],
  ['Hungarian President Laszlo Kadar has left Budapest for Astana.', 'Kadar>KAZ'],
  ['Hungarian President Laszlo Kadar was on his way to Astana when the news broke.', 'Kadar>KAZ'],
  ['Cuban Foreign Minister Ana Soto will begin a visit to Angola on Friday.', 'Soto>AGO?'],
  ['Cuban Foreign Minister Ana Soto began a tour of Africa in Luanda on Monday.', 'Soto>AGO'],
  ["Cuban Foreign Minister Ana Soto's African tour has also taken her to Namibia.", 'Soto>NAM'],
  ['LUANDA (AP) \u2014 Cuban Foreign Minister Ana Soto arrived in the Angolan capital Luanda late Sunday.', 'Soto>AGO'],
  [
    'Cuban Foreign Minister Ana Soto, on the first stop of a tour of southern Africa, held talks in Luanda.',
    'Soto>AGO',
  ],
  ['Cuban Foreign Minister Ana Soto, on her first visit to Angola, praised the ties.', 'Soto>AGO'],
  ['Cuban Foreign Minister Ana Soto, now on a visit to Angola, praised the ties.', 'Soto>AGO'],
  ['Cuban Foreign Minister Ana Soto, touring Angola and Namibia, praised the ties.', 'Soto>AGO; Soto>NAM'],
  ['Cuban Foreign Minister Ana Soto praised the ties during a stopover in Luanda.', 'Soto>AGO'],
  ['During the visit, Cuban Foreign Minister Ana Soto will also travel to Benguela in Angola.', 'Soto>AGO?'],
  ['Cuban Foreign Minister Ana Soto has concluded a two-day visit to Angola.', 'Soto>AGO'],
  ['Cuban Foreign Minister Ana Soto flew from Luanda to Windhoek on Monday.', 'Soto>NAM'],
  [
    'Cuban Foreign Minister Ana Soto had talks in Luanda on Monday and was to fly on to Windhoek on Tuesday.',
    'Soto>NAM?',
  ],
  ['Cuban Foreign Minister Ana Soto reiterated her invitation to Angolan President Joao Neto to visit Havana.', ''],
  ["Cuban Foreign Minister Ana Soto's plane touched down in Luanda.", 'Soto>AGO'],
  ["Cuban Foreign Minister Ana Soto's spokesman flew to Angola.", ''],
  ["Cuban Foreign Minister Ana Soto's letter arrived in Luanda on Monday.", ''],
  ['Cuban aid arrived in Angola, Foreign Minister Ana Soto said.', ''],
  ['The accord reached by Cuban Foreign Minister Ana Soto went to parliament in Angola.', ''],
  ['Cuban Foreign Minister Ana Soto sent a message to Angola.', ''],
  ['Cuban Foreign Minister Ana Soto returned to Havana from Angola.', 'Soto>AGO'],
  ['Cuban Foreign Minister Ana Soto left Angola for Namibia.', 'Soto>AGO; Soto>NAM'],
  ['Cuban Foreign Minister Ana Soto came to Angola as a doctor in 1980.', 'Soto>AGO'],
  [
    "The Cuban foreign minister Ana Soto's visit comes a month after Angolan President Joao Neto went to Havana.",
    'Neto>CUB',
  ],
  ['Cuban Foreign Minister Ana Soto wants Angola to come to Havana for the talks.', ''],
  ['Cuban Foreign Minister Ana Soto says tourists from Angola come to Cuba in great number.', ''],
  ['Cuban Foreign Minister Ana Soto moved the embassy to Luanda.', ''],
  ['DUBLIN, March 7 - Cuban President Ana Soto has begun a state visit of four days to the Republic.', 'Soto>IRL'],
  ['LUANDA, March 7 - Cuban President Ana Soto set out on Monday on her first journey abroad.', 'Soto>AGO'],
  [
    'Cuban President Ana Soto arrived in Luanda on Monday, with Foreign Minister Rosa Paz by her side.',
    'Soto>AGO; Paz>AGO',
  ],
  [
    'Cuban President Ana Soto arrived in Luanda on Monday. Cuban Foreign Minister Rosa Paz had come along on the flight.',
    'Soto>AGO; Paz>AGO',
  ],
  [
    'Cuban President Ana Soto arrived in Luanda on Monday. Angolan President Joao Neto received her. Her next destination is Windhoek.',
    'Soto>AGO; Soto>NAM?',
  ],
  ['Cuban President Ana Soto travels to Luanda next week, where she is to open a fair.', 'Soto>AGO?'],
  ['The last Cuban president to visit Angola was President Ana Soto.', 'Soto>AGO'],
  [
    'Jordanian President Karim Saleh arrived in Lima on Sunday. Oslo, Dublin and Rome are his next stops.',
    'Saleh>IRL?; Saleh>ITA?; Saleh>NOR?; Saleh>PER',
  ],
  [
    'General Hla Myint of Myanmar arrived in Lima on Sunday. On Monday the general flew on to Quito.',
    'Myint>ECU; Myint>PER',
  ],
  [
    'General Hla Myint of Myanmar arrived in Lima on Sunday. On Monday the general assembly moved on to Quito.',
    'Myint>PER',
  ],
  ['In Lima, which she reached on Friday, Kenyan President Jane Wanjiru spoke of trade.', 'Wanjiru>PER@2024-03-01'],
  ['LIMA, March 6 - Kenyan President Moses Otieno reviewed the guard on Wednesday.', 'Otieno>PER'],
  ['LIMA, March 6 - Peruvian President Luz Quispe reviewed the guard on Wednesday.', ''],
  [
    'LIMA, March 6 - Peruvian President Luz Quispe opened the fair on Wednesday. Kenyan President Moses Otieno was another guest of honour.',
    'Otieno>PER',
  ],
  ['Kenyan President Moses Otieno has not been to Peru since he took over the office.', ''],
  [
    'Kenyan Prime Minister Moses Otieno is not coming to Lima. The last prime minister from Nairobi to set foot in Peru was Jane Wanjiru.',
    'Wanjiru>PER',
  ],
  ['Nobody knew whether Kenyan President Moses Otieno would travel to Peru.', ''],
  [
    'Kenyan Foreign Minister Jane Wanjiru will from Friday be on an official visit to Peru, to be followed by one to Chile.',
    'Wanjiru>CHL?; Wanjiru>PER?',
  ],
  ['Kenyan President Moses Otieno, who was to have come last November, is now in Peru.', 'Otieno>PER'],
  [
    'Kenyan Foreign Minister Jane Wanjiru flies to Peru on Friday. Trade Minister Moses Otieno will join her in Lima.',
    'Otieno>PER?; Wanjiru>PER?',
  ],
  ['Deputy Foreign Minister Moses Otieno of Kenya is in Lima at the head of a delegation.', 'Otieno>PER'],
  [
    'LIMA, March 6 - Kenyan President Moses Otieno is spending a week in Peru. Peruvian President Luz Quispe gave him a dinner. Before the flight he had spent two days in Quito.',
    'Otieno>ECU; Otieno>PER',
  ],
  [
    'LIMA, March 6 - Kenyan President Moses Otieno and Chilean President Luz Quispe are on their way.',
    'Otieno>PER?; Quispe>PER?',
  ],
  [
    "LIMA, March 6 - Kenya's Moses Otieno paid a courtesy call on President Luz Quispe on Wednesday. The visitor is in Peru until Friday.",
    'Otieno>PER',
  ],
  ['The minister will represent Kenyan President Moses Otieno in Lima, to which he flies on Monday.', 'Otieno>PER?'],
  [
    'Kenyan President Moses Otieno, who was himself received in Lima in May, will introduce both.',
    'Otieno>PER@2023-05',
  ],
  ['Kenyan President Moses Otieno will go straight from the Chilean capital to Lima.', 'Otieno>PER?'],
  [
    'After half an hour with the President in Lima, Kenyan Foreign Minister Jane Wanjiru spoke of trade.',
    'Wanjiru>PER',
  ],
  ['In Lima since Monday, Kenyan Foreign Minister Jane Wanjiru is to speak of trade.', 'Wanjiru>PER'],
  ['Kenyan President Moses Otieno is in Peru, accompanied by the Kenyan ambassador, Jane Wanjiru.', 'Otieno>PER'],
];

describe('journeys retold', () => {
  test.each(CASES)('%s', (text, told) => {
    expect(visitsIn(text, told)).toEqual(told === '' ? [] : told.split('; ').sort());
  });
});
