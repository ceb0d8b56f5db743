import { describe, expect, test } from '@jest/globals';
import { CommanderError } from 'commander';
import { exitCodeOf, InterruptedError, SetupError, sentenceOf } from '../../cli/exit-codes.ts';
import * as errors from '../../model/errors.ts';

describe('exit codes', () => {
  test.each([
    [new errors.InputError('published: a date is YYYY', 'published'), 2],
    [new errors.RefusedError('it would write', 'writes'), 2],
    [new errors.LimitError('too long', 'size'), 2],
    [new errors.NotFoundError('no such document'), 4],
    [new errors.GoneError('retracted'), 4],
    [new errors.UnavailableError('nobody answers'), 3],
    [new errors.ConflictError('another was faster'), 3],
    [new errors.StatementError('a defect'), 1],
    [new SetupError('the port is taken'), 1],
    [new InterruptedError('while waiting', 130), 130],
    [new TypeError('a defect'), 1],
    ['thrown text', 1],
    [new CommanderError(0, 'commander.help', ''), 0],
    [new CommanderError(1, 'commander.unknownOption', ''), 2],
  ])('%s: %i', (thrown, code) => {
    expect(exitCodeOf(thrown)).toBe(code);
  });

  test('what a user can mend is said as it is, a defect says how to see more, neither with a stack', () => {
    expect(sentenceOf(new SetupError('the port is taken'))).toBe('the port is taken');
    expect(sentenceOf(new errors.InputError('no such file'))).toBe('no such file');
    expect(sentenceOf(new TypeError('x is undefined'))).toBe(
      'x is undefined (set DEBUG=1 to see where this comes from)',
    );
  });
});
