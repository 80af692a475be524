import { version } from '../../package.json';
import { check } from './check.ts';
import { type Outcome, UsageError } from './command.ts';
import { explain } from './explain.ts';

const HELP = `meeting-record ${version}: checks meeting records before they are published.

  meeting-record check PATH…     what is open or inconsistent in files and folders; - reads standard input
  meeting-record explain RULE    what a rule finds, why, and examples
  meeting-record COMMAND --help  a command's own options

Exit codes: 0 nothing blocks publication, 1 something does, 2 the call or a file is wrong.
`;

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<Outcome>>> = { check, explain };

/** Runs the command that the arguments name. */
async function run(args: readonly string[]): Promise<Outcome> {
  const [name, ...rest] = args;
  if (name === '--version' || name === '-V') return { out: `${version}\n`, code: 0 };
  if (!name || name === '--help' || name === '-h' || name === 'help') return { out: HELP, code: name ? 0 : 2 };
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) return { err: `There is no command “${name}”. See meeting-record --help.\n`, code: 2 };
  try {
    return await command(rest);
  } catch (error) {
    if (error instanceof UsageError) return { err: `${error.message}\n`, code: 2 };
    throw error;
  }
}

// Whoever reads the output may have seen enough (`| head`): that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

run(process.argv.slice(2)).then(({ out, err, code }) => {
  if (err) process.stderr.write(err);
  if (out) process.stdout.write(out);
  process.exitCode = code;
});
