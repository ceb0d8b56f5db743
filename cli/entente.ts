#!/usr/bin/env node
// The `entente` command as it is started: lets Node keep what it has compiled for the next start, where this Node can, and begins.
import * as nodeModule from 'node:module';
import { setFlagsFromString } from 'node:v8';

// since Node 22.1, which the types do not know: they are those of the oldest Node that we run on
const { enableCompileCache } = nodeModule as { enableCompileCache?: () => unknown };
enableCompileCache?.();
// Patterns of rules are long and asked of many sentences: compiled at once, and not first interpreted, they start a third sooner.
setFlagsFromString('--no-regexp-tier-up');
await import('./program.ts');
