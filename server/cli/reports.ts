import { existsSync } from 'node:fs';
import { type Command, meant, UsageError } from './command.ts';
import { quoted, shown } from './files/reading.ts';
import { citations } from './reports/citations.ts';
import { explain } from './reports/explain.ts';
import { exportRecords } from './reports/export.ts';
import { format } from './reports/format.ts';
import { init } from './reports/init.ts';
import { outline } from './reports/outline.ts';
import { speakers } from './reports/speakers.ts';
import { stats } from './reports/stats.ts';

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
