import { existsSync } from 'node:fs';
import { citations } from './citations.ts';
import { type Command, meant, UsageError } from './command.ts';
import { explain } from './explain.ts';
import { exportRecords } from './export.ts';
import { format } from './format.ts';
import { init } from './init.ts';
import { outline } from './outline.ts';
import { quoted, shown } from './reading.ts';
import { speakers } from './speakers.ts';
import { stats } from './stats.ts';

/** All commands but `check`, by what they are called. */
const reports: Readonly<Record<string, Command>> = {
  outline,
  stats,
  citations,
  speakers,
  export: exportRecords,
  format,
  explain,
  init,
};

/** The command of this name that is not `check`. Throws a `UsageError` where there is none. */
export function reportNamed(name: string): Command {
  const report = Object.hasOwn(reports, name) ? reports[name] : undefined;
  if (report) return report;
  throw new UsageError(`${mistakeIn(name)} See meeting-record --help.`);
}

function mistakeIn(name: string): string {
  if (name.startsWith('-'))
    return `There is no option ${quoted(name)} that stands before a command.${meant(name, ['--version', '--help'])}`;
  const commands = ['check', ...Object.keys(reports)];
  const near = existsSync(name) ? ` Do you mean meeting-record check ${shown(name)}?` : meant(name, commands);
  return `There is no command ${quoted(name)}.${near}`;
}
