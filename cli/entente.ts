#!/usr/bin/env node
// The `entente` command as it is started: sets the engine, lets Node keep what it has compiled for the next start,
// where this Node can, and begins.
import * as nodeModule from 'node:module';
import './engine.ts';

// since Node 22.1, which the types do not know: they are those of the oldest Node that we run on
const { enableCompileCache } = nodeModule as { enableCompileCache?: () => unknown };
enableCompileCache?.();
await import('./program.ts');
