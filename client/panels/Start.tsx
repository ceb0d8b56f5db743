// The first screen: what is in the graph, a field to search, and questions that the loaded facts can answer.
import type { FactView } from '../../model/api.ts';
import { askDocument, askDocuments, askStats } from '../ask.ts';
import { type Asked, useAsked } from '../asked.ts';
import type { Explorer } from '../explorer.ts';
import { drawnAs } from '../kinds.ts';
import { Pictogram } from '../Pictogram.tsx';
import { type Question, questionsFrom } from '../questions.ts';
import { Answer, Nothing, Waiting } from './States.tsx';

const QUESTIONS = 4;
/** Documents that are looked into for questions, so many together, until there are enough. */
const AT_ONCE = 5;
const MOST_LOOKED_INTO = 30;
const COUNTED = ['Person', 'Office', 'Country', 'Meeting', 'Agreement', 'Partnership'];

/** Questions that facts of the latest documents answer; of records only where there is nothing else. */
async function someQuestions(signal: AbortSignal): Promise<Question[]> {
  const { documents } = await askDocuments(signal);
  const written = documents.filter(({ kind }) => kind !== 'record');
  const chosen = written.length > 0 ? written : documents;
  const facts: FactView[] = [];
  for (let at = 0; at < Math.min(chosen.length, MOST_LOOKED_INTO); at += AT_ONCE) {
    const answers = await Promise.allSettled(chosen.slice(at, at + AT_ONCE).map(({ id }) => askDocument(id, signal)));
    for (const answer of answers) if (answer.status === 'fulfilled') facts.push(...answer.value.facts);
    if (questionsFrom(facts, QUESTIONS).length === QUESTIONS) break;
  }
  return questionsFrom(facts, QUESTIONS);
}

function Counts() {
  const asked = useAsked('stats', (_key, signal) => askStats(signal));
  return (
    <Answer asked={asked} what="Counting …">
      {({ documents, nodes }) => (
        <ul className="counts" aria-label="What the graph holds">
          <li>
            <strong>{documents.toLocaleString('en-GB')}</strong> documents
          </li>
          {COUNTED.filter((label) => (nodes[label] ?? 0) > 0).map((label) => (
            <li key={label}>
              <Pictogram label={label} size={18} />
              <strong>{(nodes[label] ?? 0).toLocaleString('en-GB')}</strong> {drawnAs(label).plural.toLowerCase()}
            </li>
          ))}
        </ul>
      )}
    </Answer>
  );
}

function Questions({ asked, explorer }: { asked: Asked<Question[]>; explorer: Explorer }) {
  const answer = (question: Question): void => {
    if (question.ask === 'met') explorer.look({ view: 'met', a: question.a, b: question.b ?? '' });
    else explorer.start(question.id, question.fact);
  };
  if (asked.state === 'waiting') return <Waiting what="Looking for questions …" />;
  const questions = asked.state === 'answered' ? asked.answer : [];
  if (questions.length === 0) {
    return <Nothing>Nothing has been read yet. `entente read` takes files, folders and addresses.</Nothing>;
  }
  return (
    <ul className="questions">
      {questions.map((question) => (
        <li key={question.text}>
          <button type="button" onClick={() => answer(question)}>
            {question.text}
          </button>
        </li>
      ))}
    </ul>
  );
}

export function Start({ explorer, onSearch }: { explorer: Explorer; onSearch: () => void }) {
  const questions = useAsked('questions', (_key, signal) => someQuestions(signal));
  return (
    <section className="start">
      <h1>Who met whom, who held which office, what binds which countries</h1>
      <p className="second">Every fact stands with the sentence that says so.</p>
      <Counts />
      <button type="button" className="start-search" onClick={onSearch}>
        <span>Search people, offices, countries, agreements …</span>
        <kbd>/</kbd>
      </button>
      <h2>Questions to begin with</h2>
      <Questions asked={questions} explorer={explorer} />
      <p>
        <button type="button" className="linklike" onClick={() => explorer.look({ view: 'met', a: '', b: '' })}>
          Ask who met whom
        </button>
      </p>
    </section>
  );
}
