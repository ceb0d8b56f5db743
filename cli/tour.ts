import { Command } from 'commander';
export function tourCommand(): Command { return new Command('tour'); }
