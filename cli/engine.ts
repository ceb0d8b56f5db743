// How Node's engine is set for reading, before anything else is loaded. By default it translates a pattern for its interpreter when it
// first runs and once more, into machine code, when it runs again; readers run each of some 2,000 patterns many times.
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--no-regexp-tier-up');
