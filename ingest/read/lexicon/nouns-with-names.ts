// Nouns whose preposition is followed by a person's name: "the invitation of", "a dinner for", "sanctions on".

interface NounsWithName {
  nouns: RegExp;
  /** Which sign of a person it is (people/signs.ts). */
  sign: 'speech' | 'served';
  /** Whether it speaks for a name of one word too. */
  evenOneWord: boolean;
}

/** What is done to people, or theirs: "the invitation of X", "a dinner for X", "sanctions on X", "homage to X". */
export const NOUN_WITH_NAME: ReadonlyMap<string, NounsWithName> = new Map([
  [
    'of',
    {
      nouns:
        /^(?:leave|shoes|instead|footsteps|deputy|deputies|guests?|invitation|visit|wife|government|predecessor|successor|behalf|death|election|appointment|request|leadership|presidency|part|turn|departure|arrival|memory|funeral|memorial|life|legacy|assassination|killing|murder|arrest|release|trial|execution|resignation|re-election|victory|defeat|inauguration|son|daughter|widow|brother|father|mother|rule|era|supporters|allies|name|coffin|tomb|statue|party|help|support|aid|one|place|presence|residence|hands|view|views|opinion|speech|remarks|role|husband|aides|colleague|followers|critics|opponents|rival|friend|ally|eyes|case|fate|absence|praise|chairmanship|direction|guidance|supervision|talks|portrait|administration|cabinet|nomination|ouster|overthrow|fall|detention|words|person)$/,
      sign: 'speech',
      evenOneWord: true,
    },
  ],
  [
    'for',
    {
      nouns:
        /^(?:service|ceremony|tribute|memorial|vote|votes|wait|waited|waiting|reception|dinner|lunch|banquet|prayer|prayers|mass|farewell|post|stands|sanctions)$/,
      sign: 'speech',
      evenOneWord: false,
    },
  ],
  ['on', { nouns: /^(?:sanctions|called|call|calls|attack|bounty)$/, sign: 'speech', evenOneWord: false }],
  [
    'to',
    {
      nouns: /^(?:tribute|tributes|homage|respects|condolences|credentials|succession|successor|deputy)$/,
      sign: 'served',
      evenOneWord: false,
    },
  ],
]);
