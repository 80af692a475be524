// What a person who installs the extension has no use for is left out of the files that are packed as they stand.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { kindNameOf } from '../client/kind-name.ts';
import { shortName } from '../server/l10n/short-name.ts';
import { rules } from '../server/rules/index.ts';
import { root } from './bundles.mjs';

/** Sections of the README for whoever has the sources or the npm package; settings VS Code shows by itself. */
const OF_THE_SOURCES = ['Try it', 'Settings', 'From a program', 'What is known, and keeping it fresh', 'The code'];
const IN_THE_MANIFEST = ['scripts', 'dependencies', 'devDependencies'];
/** What a rule leaves alone, too, is in the repository's README, to which each finding leads. */
const LEFT_ALONE = /\nLeft alone:\n\n```text\n[\s\S]*?\n```\n/g;

/** What the package has of a file, by its name there. */
export function forWhoInstalls(filename, bytes) {
  const text = () => Buffer.from(bytes).toString('utf8');
  if (filename === 'extension/readme.md')
    return Buffer.from(withoutSections(text(), OF_THE_SOURCES).replace(LEFT_ALONE, ''));
  // An example is to be read and changed.
  if (!filename.endsWith('.json') || filename.startsWith('extension/examples/')) return bytes;
  return Buffer.from(JSON.stringify(smaller(filename, JSON.parse(text()))));
}

function smaller(filename, value) {
  if (filename.startsWith('extension/l10n/')) return withShortNames(value);
  if (filename.startsWith('extension/package.nls.'))
    return Object.fromEntries(Object.entries(value).map(([name, words]) => [numberOf(name), words]));
  if (filename !== 'extension/package.json') return value;
  for (const key of IN_THE_MANIFEST) delete value[key];
  return JSON.parse(JSON.stringify(value).replace(/(?<="%)[\w.-]+(?=%")/g, numberOf));
}

/** What the manifest says goes by a number in it and in its words of each language: `%3%`, for `%command.nextOpenItem%`. */
const NAMES = Object.keys(JSON.parse(readFileSync(path.join(root, 'package.nls.json'), 'utf8')));
const numberOf = name => NAMES.indexOf(name).toString(36);

/** What the server alone says goes by its short name: half of a bundle is the words in English. VS Code asks by those. */
function withShortNames(bundle) {
  const server = sourceIn('server');
  const client = [sourceIn('client'), ...rules.map(({ id }) => kindNameOf(id))].join('\n');
  const named = {};
  for (const [message, words] of Object.entries(bundle)) {
    const short = shortName(message);
    const isShort = server.includes(message) && !client.includes(message) && !(short in named);
    named[isShort ? short : message] = words;
  }
  return named;
}

function sourceIn(folder) {
  return readdirSync(path.join(root, folder), { recursive: true })
    .filter(file => file.endsWith('.ts'))
    .map(file => readFileSync(path.join(root, folder, file), 'utf8'))
    .join('');
}

/** Throws where there is no such section: it has another name now. */
function withoutSections(text, titles) {
  return titles.reduce((left, title) => {
    const [heading, level] = new RegExp(`^(#+) ${title}\n`, 'm').exec(left) ?? [];
    if (!heading) throw new Error(`The README has no section “${title}”.`);
    const start = left.indexOf(`\n${heading}`) + 1;
    const length = left.slice(start + heading.length).search(new RegExp(`^#{1,${level.length}} `, 'm'));
    return left.slice(0, start) + left.slice(start + heading.length + length);
  }, text);
}
