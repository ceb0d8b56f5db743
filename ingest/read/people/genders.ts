// Which pronoun a person goes by, from the text alone: forms of address, titles that only men or only women bear, kinship, and
// pronouns that can mean nobody else. No list of given names; who shows no sign may be either.
import type { AnnotatedSentence } from '../annotate.ts';

export type Gender = 'he' | 'she';

const HE_WORDS =
  /^(?:mr\.?|sir|lord|king|emir|amir|sultan|prince|pope|baron|count|duke|emperor|chairman|spokesman|congressman|businessman|statesman|shri|senhor|señor|monsieur|herr|signor|sayyid|ayatollah|imam|husband|father|son|brother|patriarch|cardinal|archbishop)$/;
const SHE_WORDS =
  /^(?:mrs\.?|ms\.?|miss|madam|madame|mme\.?|dame|lady|queen|princess|sheikha|empress|baroness|countess|duchess|chairwoman|spokeswoman|congresswoman|businesswoman|smt\.?|señora|senhora|signora|frau|mademoiselle|wife|mother|daughter|sister|widow)$/;
const HE = new Set(['he', 'his', 'himself']);
const SHE = new Set(['she', 'her', 'hers', 'herself']);

/** "met her over lunch", "gave her the letter": no noun follows that would be hers. */
export const AFTER_OBJECT =
  /^(?:[,.;:)]|and|or|but|to|in|on|at|for|with|that|as|by|from|when|while|after|before|over|during|about|off|up|down|out|into|around|round|through|again|there|here|how|what|why|whether|who|a|an|the|he|they|yesterday|today|last|this|of|until|since|because|if|where|not|personally|warmly|separately|alone|briefly)$/;

/** What a form of address or a pronoun that is certain weighs beside one that is only likely. */
const CERTAIN = 6;
const ENOUGH = 3;

class Votes {
  readonly #for = new Map<number, Record<Gender, number>>();

  add(person: number | undefined, gender: Gender, weight: number): void {
    if (person === undefined) return;
    const votes = this.#for.get(person) ?? { he: 0, she: 0 };
    votes[gender] += weight;
    this.#for.set(person, votes);
  }

  decided(): Map<number, Gender> {
    const genders = new Map<number, Gender>();
    for (const [person, { he, she }] of this.#for) {
      if (he >= ENOUGH && he > 2 * she) genders.set(person, 'he');
      else if (she >= ENOUGH && she > 2 * he) genders.set(person, 'she');
    }
    return genders;
  }
}

/** "Mr X", "Queen X", "X, the chairwoman". */
function fromAddress({ tokens, mentions }: AnnotatedSentence, votes: Votes): void {
  for (const { person, run } of mentions)
    for (let i = Math.max(0, Math.min(run.from, run.first) - 2); i <= run.last; i++) {
      const word = tokens[i]?.lower ?? '';
      // in a name itself only what stands before its last word is a form of address
      if (i >= run.first && (i === run.last || run.last - run.first < 2)) continue;
      if (i < run.from && mentions.some((other) => other.run.first <= i && other.run.last >= i)) continue;
      // "his wife, X"
      const kin = tokens[i + 1]?.lower === ',' && /^(?:his|her|'s)$/.test(tokens[i - 1]?.lower ?? '');
      if (/^(?:,|and|to|with|of)$/.test(tokens[i + 1]?.lower ?? '') && i + 1 < run.first && !kin) continue;
      if (HE_WORDS.test(word)) votes.add(person, 'he', CERTAIN);
      else if (SHE_WORDS.test(word)) votes.add(person, 'she', CERTAIN);
    }
}

/** A pronoun in whose sentence, and in the one before, only one person is spoken of. */
function fromPronouns(sentences: readonly AnnotatedSentence[], votes: Votes): void {
  for (const [n, { tokens, mentions, caption, paragraph }] of sentences.entries()) {
    if (caption) continue;
    // "X welcomed him", "X met her" says nothing of X
    const at = tokens.findIndex(
      ({ lower }, i) =>
        HE.has(lower) || (SHE.has(lower) && !(lower === 'her' && AFTER_OBJECT.test(tokens[i + 1]?.lower ?? '.'))),
    );
    if (at < 0) continue;
    const gender = HE.has(tokens[at]?.lower ?? '') ? 'he' : 'she';
    const here = new Set(mentions.filter(({ run }) => run.first < at).map(({ person }) => person));
    const before = sentences[n - 1];
    const earlier = new Set(
      before?.paragraph === paragraph && !before.caption ? before.mentions.map(({ person }) => person) : [],
    );
    const [one] = here.size === 1 ? here : earlier;
    const both = new Set([...here, ...earlier]);
    if (both.size === 1) votes.add(one, gender, here.size === 1 ? 3 : 1);
    else if (here.size === 1) votes.add(one, gender, 1);
  }
}

/** The pronoun of each person whom the text shows it of. */
export function gendersOf(sentences: readonly AnnotatedSentence[]): ReadonlyMap<number, Gender> {
  const votes = new Votes();
  for (const sentence of sentences) fromAddress(sentence, votes);
  fromPronouns(sentences, votes);
  return votes.decided();
}
