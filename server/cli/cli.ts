import { version } from '../../package.json';
import type { Command, Outcome, Terminal } from './command.ts';
import { terminalOf } from './terminal.ts';

const HELP = `meeting-record ${version}: checks meeting records before they are published.

  meeting-record check [PATH…]      what is open or inconsistent in files and folders; - reads standard input
  meeting-record outline [PATH…]    sections, speeches and votes, each with its line
  meeting-record stats [PATH…]      who speaks, how often and how much, and what is still open
  meeting-record citations [PATH…]  resolutions, documents and meetings that are cited
  meeting-record speakers [PATH…]   a speakers list, made or updated
  meeting-record format [PATH…]     spaces and hyphens set as the folder’s file says
  meeting-record export --to FORMAT a record as JSON, HTML, Markdown, Akoma Ntoso or TEI
  meeting-record explain RULE       what a rule finds, why, and examples
  meeting-record init [FOLDER]      a meeting-record.json with comments on what it may hold
  meeting-record COMMAND --help     a command's own options

Exit codes: 0 nothing blocks publication, 1 something does, 2 the call or a file is wrong.
`;

const NOWHERE = 'The working directory is not there any more: go to another one.\n';

/** What a command needs is loaded when it is called: a check starts as fast as if there were no others. */
function commandNamed(name: string): Command {
  if (name === 'check') return (require('./check.ts') as typeof import('./check.ts')).check;
  return (require('./reports.ts') as typeof import('./reports.ts')).reportNamed(name);
}

/** Runs the command that the arguments name. */
async function run([name, ...rest]: readonly string[], terminal: Terminal): Promise<Outcome> {
  if (!name) return { err: HELP, code: 2 };
  if (name === '--version' || name === '-V') return { out: `${version}\n`, code: 0 };
  const isHelp = name === '--help' || name === '-h' || name === 'help';
  if (isHelp && !rest[0]) return { out: HELP, code: 0 };
  try {
    return await (isHelp ? commandNamed(rest[0]!)(['--help'], terminal) : commandNamed(name)(rest, terminal));
  } catch (error) {
    if (error instanceof Error && error.name === 'UsageError') return { err: `${error.message}\n`, code: 2 };
    if ((error as NodeJS.ErrnoException).syscall === 'uv_cwd') return { err: NOWHERE, code: 2 };
    // A mistake of this program is no verdict on a record.
    return { err: `${error instanceof Error ? error.stack : error}\n`, code: 2 };
  }
}

async function main(): Promise<void> {
  const terminal = terminalOf(process);
  // What a program is told by these it does between two records: no file is left half-written.
  process.on('SIGINT', () => process.exit(130));
  process.on('SIGTERM', () => process.exit(143));
  const { out, err, code } = await run(process.argv.slice(2), terminal);
  if (err) terminal.err(err);
  if (out) await terminal.out(out);
  process.exitCode = code;
}

void main();
