// A stranger's statement, from its text to its rows: through the gate, then to the store, within limits.
import { InputError } from '../model/errors.ts';
import type { Asked, AskLimits } from './driver.ts';
import { admit } from './gate.ts';
import type { Store } from './store.ts';

/** What a reader's statement may take unless told otherwise. */
export const ASK_LIMITS: AskLimits = { milliseconds: 5000, rows: 1000 };

/**
 * Asks the store what a reader wrote. Reading only.
 * @throws RefusedError naming the rule, InputError (`query`, `parameters.x`) for what cannot be understood, LimitError, UnavailableError
 */
export async function askStore(
  store: Pick<Store, 'ask'>,
  text: string,
  parameters: unknown = {},
  limits: AskLimits = ASK_LIMITS,
): Promise<Asked> {
  if (limits.milliseconds < 1 || limits.rows < 0) throw new InputError('limits must be positive', 'limits');
  const admitted = admit(text, parameters);
  return store.ask(admitted.text, admitted.parameters, limits);
}
