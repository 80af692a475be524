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
const [other] = args.filter(argument => !/^--(?:stdio|socket|pipe|node-ipc|clientProcessId)\b/.test(argument));
const isTold = args.some(argument => /^--(?:stdio|socket|pipe|node-ipc)\b/.test(argument));
if (first === '--help' || first === '-h') process.stdout.write(HELP);
else if (first === '--version' || first === '-V') process.stdout.write(`${version}\n`);
else if (other !== undefined && !isTold) {
  process.stderr.write(`There is no option “${other}”. See meeting-record-language-server --help.\n`);
  process.exitCode = 2;
} else {
  if (!isTold) process.argv.push('--stdio');
  require('./node.ts');
}
