// A thread that reads: takes one document at a time and answers with its facts or its reading, or with what was wrong with it.
// Started by threads.ts alone.
import { parentPort } from 'node:worker_threads';
import { byRules } from '../ingest/reader.ts';
import { intake } from '../ingest/sources/intake.ts';
import { InputError } from '../model/errors.ts';
import { factsOf } from './facts.ts';
import type { Answer, Job, Tasks } from './threads.ts';

const TASKS: { readonly [K in keyof Tasks]: (given: Tasks[K]['given']) => Promise<Tasks[K]['answer']> } = {
  facts: async (input) => JSON.stringify(await factsOf(intake(input))),
  reading: byRules,
};

async function answer(job: Job): Promise<Answer> {
  try {
    return { value: await (job.task === 'facts' ? TASKS.facts(job.given) : TASKS.reading(job.given)) };
  } catch (error) {
    if (error instanceof InputError) return { refusal: error.message, field: error.field };
    return { failure: error instanceof Error ? error : new Error(String(error)) };
  }
}

parentPort?.on('message', async (job: Job) => parentPort?.postMessage(await answer(job)));
