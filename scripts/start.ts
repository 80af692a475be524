import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { quietly, run } from './host/command.ts';
import { desktopVSCode } from './host/desktop.ts';
import { examples, root } from './host/folders.ts';
import { linkExtension, makeProfile, removeProfile } from './host/profile.ts';
import { serve } from './host/serve.ts';

const USAGE = `npm start                       the example folder
npm start -- path/to/record.txt  a record of yours, or a folder of them
npm start -- --server [path]     in a browser even where there is a desktop VS Code`;

/** What is opened: a folder, and the record in it that is shown first. */
interface Opening {
  readonly folder: string;
  readonly record?: string;
}

/** Builds the extension and opens VS Code with it; `args` are the words after `npm start --`. */
export async function start(args: readonly string[]): Promise<void> {
  try {
    const paths = args.filter(arg => arg !== '--server');
    if (paths.length > 1 || paths.some(arg => arg.startsWith('-'))) throw new Error(USAGE);
    const opening = openingOf(paths[0]);
    if ((await run(process.execPath, [path.join(__dirname, 'build.mjs')])) !== 0) throw new Error('The build failed.');
    const desktop = args.includes('--server') ? undefined : await desktopVSCode();
    if (desktop) await openDesktop(desktop, opening);
    else await openServer(opening);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

function openingOf(asked: string | undefined): Opening {
  if (!asked) {
    const draft = readdirSync(examples).find(name => name.startsWith('draft'));
    return { folder: examples, ...(draft ? { record: path.join(examples, draft) } : {}) };
  }
  // npm runs scripts in the project's root; a path is meant from where the person stands.
  const target = path.resolve(process.env.INIT_CWD ?? process.cwd(), asked);
  if (!existsSync(target)) throw new Error(`There is no ${target}.`);
  return statSync(target).isDirectory() ? { folder: target } : { folder: path.dirname(target), record: target };
}

async function openDesktop(code: string, { folder, record }: Opening): Promise<void> {
  await quietly(code, ['--new-window', `--extensionDevelopmentPath=${root}`, folder, ...(record ? [record] : [])]);
  console.log(`Opened ${record ?? folder} in VS Code.`);
}

async function openServer({ folder, record }: Opening): Promise<void> {
  const profile = makeProfile();
  linkExtension(profile, root);
  linkExtension(profile, path.join(__dirname, 'host/first-look'));
  // Any page in the person's browser can call a loopback port; only the printed address carries the token.
  const token = randomBytes(16).toString('hex');
  const env = record ? { MEETING_RECORD_FIRST: path.basename(record) } : {};
  const starting = serve(profile, ['--connection-token', token], env).catch(error => {
    removeProfile(profile);
    throw error;
  });
  let asked = false;
  const end = () => {
    asked = true;
    void starting.then(server => server.stop());
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end);
  const server = await starting;
  // The folder stands in the address: --default-folder gives it an authority that the host's own files do not have.
  const address = `${server.origin}/?tkn=${token}&folder=${encodeURIComponent(folder).replaceAll('%2F', '/')}`;
  console.log(`\nOpen this address in a browser:\n\n  ${address}\n\nCtrl-C ends it.`);
  await server.ended;
  removeProfile(profile);
  if (!asked) throw new Error(`The VS Code server has ended by itself.\n${server.log().trimEnd().slice(-2000)}`);
}
