// `npm run tour`: the main job, without staying.
import { readdirSync } from 'node:fs';
import { afterAll, expect, test } from '@jest/globals';
import { folder, run } from './product.ts';

const place = folder();
afterAll(() => place.remove());

test('reads the samples, answers three questions with quotes, leaves nothing behind and ends with 0', async () => {
  const { code, stdout, stderr } = await run(['tour'], { TMPDIR: place.path, ENTENTE_DATA: `${place.path}/data` });
  expect([code, stderr]).toEqual([0, '']);
  const [read = '', ...answers] = stdout.split(/\n\n/);
  expect(read).toMatch(/^read \d+ samples in \d/);
  expect(answers.map((answer) => answer.split('\n')[0])).toEqual([
    'Whom did Nguyen Phu Trong meet?',
    'At which levels does Viet Nam stand with its partners?',
    'Who was President of Viet Nam on 2023-12-12?',
  ]);
  for (const answer of answers) expect(answer).toMatch(/^ {14}“.+” — .+$/m);
  expect(answers[0]).toMatch(/2023-12-12 {2}.*Xi Jinping/);
  expect(answers[1]).toMatch(/Japan: comprehensive strategic partnership/);
  expect(answers[2]).toMatch(/yes {9}Vo Van Thuong/);
  expect(readdirSync(place.path)).toEqual([]);
}, 180_000);
