import { version } from '../../package.json';
import { check } from './check.ts';
import { type Command, type Outcome, UsageError } from './command.ts';
import { explain } from './explain.ts';
import { terminalOf } from './terminal.ts';

const HELP = `meeting-record ${version}: checks meeting records before they are published.

  meeting-record check PATH…     what is open or inconsistent in files and folders; - reads standard input
  meeting-record explain RULE    what a rule finds, why, and examples
  meeting-record COMMAND --help  a command's own options

Exit codes: 0 nothing blocks publication, 1 something does, 2 the call or a file is wrong.
`;

const COMMANDS: Readonly<Record<string, Command>> = { check, explain };

/** Runs the command that the arguments name. */
async function run(args: readonly string[]): Promise<Outcome> {
  const [name, ...rest] = args;
  if (name === '--version' || name === '-V') return { out: `${version}\n`, code: 0 };
  if (!name || name === '--help' || name === '-h' || name === 'help') return { out: HELP, code: name ? 0 : 2 };
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) return { err: `There is no command “${name}”. See meeting-record --help.\n`, code: 2 };
  try {
    return await command(rest, terminal);
  } catch (error) {
    if (error instanceof UsageError) return { err: `${error.message}\n`, code: 2 };
    throw error;
  }
}

const terminal = terminalOf(process);

// What a program is told by these it does between two records: no file is left half-written.
process.on('SIGINT', () => process.exit(130));
process.on('SIGTERM', () => process.exit(143));

run(process.argv.slice(2)).then(async ({ out, err, code }) => {
  if (err) terminal.err(err);
  if (out) await terminal.out(out);
  process.exitCode = code;
});
