// Who is measured, each as [what it is called, a function that makes it ready and gives what it does with one text].
// Entente reads facts; the two others, the usual choices in Node, list names and nothing more.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const versionOf = (name) =>
  JSON.parse(readFileSync(new URL(`../../node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;

export const CONTENDERS = {
  entente: {
    title: 'entente (all facts)',
    async make() {
      const { readDocument } = await import('../../dist/ingest/read/read.js');
      return (document) => readDocument(document).facts.people.length;
    },
  },
  compromise: {
    title: `compromise ${versionOf('compromise')} (people)`,
    async make() {
      const { default: nlp } = await import('compromise');
      return ({ text }) => nlp(text).people().out('array').length;
    },
  },
  wink: {
    title: `wink-nlp ${versionOf('wink-nlp')}, model ${versionOf('wink-eng-lite-web-model')} (runs of proper nouns)`,
    async make() {
      const winkNLP = require('wink-nlp');
      const nlp = winkNLP(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
      return ({ text }) => namesIn(nlp, plain(text));
    },
  },
};

/** wink tears marked letters from their words and stumbles over unbroken runs: plain letters, and long runs blanked. */
const plain = (text) =>
  text
    .normalize('NFC')
    .replace(/[^\0-\x7f]/g, (letter) => letter.normalize('NFD').charAt(0))
    .replace(/\S{200,}/g, (run) => ' '.repeat(run.length));

function namesIn(nlp, text) {
  const { its } = nlp;
  const document = nlp.readDoc(text);
  const words = document.tokens().out();
  const kinds = document.tokens().out(its.pos);
  let names = 0;
  for (let i = 0; i < words.length; i += 1) if (kinds[i] === 'PROPN' && kinds[i - 1] !== 'PROPN') names += 1;
  return names;
}
