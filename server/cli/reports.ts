import { citations } from './citations.ts';
import type { Command } from './command.ts';
import { explain } from './explain.ts';
import { exportRecords } from './export.ts';
import { format } from './format.ts';
import { init } from './init.ts';
import { outline } from './outline.ts';
import { speakers } from './speakers.ts';
import { stats } from './stats.ts';

/** All commands but `check`, by what they are called. */
export const reports: Readonly<Record<string, Command>> = {
  outline,
  stats,
  citations,
  speakers,
  export: exportRecords,
  format,
  explain,
  init,
};
