import { homepage, version } from '../package.json';

const HELP = `meeting-record-language-server ${version}: meeting records in any editor, over the Language Server Protocol.

  --stdio        over standard input and output (default)
  --socket=PORT  over a socket that the client listens on
  --pipe=NAME    over a named pipe that the client listens on
  --help, --version

Editors and their configurations: ${homepage}/blob/main/docs/editors.md
`;

const args = process.argv.slice(2);
const [first] = args;
const isTold = args.some(argument => /^--(?:stdio|socket|pipe|node-ipc)\b/.test(argument));
const mistake = mistakeIn(args);
if (first === '--help' || first === '-h') process.stdout.write(HELP);
else if (first === '--version' || first === '-V') process.stdout.write(`${version}\n`);
else if (mistake) refuse(`${mistake} See meeting-record-language-server --help.`);
else {
  if (!isTold) process.argv.push('--stdio');
  // The library says nothing of a socket that leads nowhere: then there is nothing to wait for.
  process.once('beforeExit', () => refuse('No client listens there, or it is gone.', 1));
  require('./node.ts');
}

function mistakeIn([option, value, ...rest]: readonly string[]): string | undefined {
  if (option === undefined) return undefined;
  const port = /^--socket(?:=(.*))?$/.exec(option);
  if (port && !isPort(port[1] ?? value ?? '')) return `“${option}” says no port.`;
  // Once an editor has said where it listens, whatever else it adds is let pass.
  const isKnown = isTold || /^--clientProcessId\b/.test(option);
  return isKnown ? mistakeIn([value, ...rest].filter(word => word !== undefined)) : `There is no option “${option}”.`;
}

function isPort(words: string): boolean {
  return /^\d{1,5}$/.test(words) && Number(words) < 65_536;
}

function refuse(words: string, code = 2): void {
  process.stderr.write(`${words}\n`);
  process.exitCode = code;
}
