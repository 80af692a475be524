import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { kindNameOf } from '../client/kind-name.ts';
import { OF_BODIES, OF_COMMITTEES, PRESS } from '../server/features/names/bodies.ts';
import { UNKNOWN_BODY } from '../server/features/names/citation-names.ts';
import type { CitedBody } from '../server/record/citations/citation.ts';
import { rules } from '../server/rules/index.ts';

const root = path.resolve(__dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** Words by a name, as a bundle or a package.nls has them. */
export type Words = Readonly<Record<string, string>>;
export const wordsIn = (file: string): Words => JSON.parse(read(file));

/** The languages beside English: a bundle of each is in l10n/. */
export const LANGUAGES = readdirSync(path.join(root, 'l10n')).map(
  file => /^bundle\.l10n\.([a-z]{2,3})\.json$/.exec(file)![1]!,
);

const BODIES = Object.keys({
  'Security Council': 0,
  'General Assembly': 0,
  'Economic and Social Council': 0,
  'Human Rights Council': 0,
  'Commission on Human Rights': 0,
  'Trusteeship Council': 0,
  Secretariat: 0,
} satisfies Record<CitedBody, 0>);

/** What has no literal where it is said: the file that says it, and all that it may say. */
const BY_NAME: Readonly<Record<string, readonly string[]>> = {
  'client/kinds.ts': rules.map(({ id }) => kindNameOf(id)),
  'client/plural.ts': [],
  'server/features/cards/hover.ts': rules.map(({ why }) => why),
  'server/features/names/citation-names.ts': [
    ...BODIES,
    ...OF_COMMITTEES,
    ...[OF_BODIES, PRESS, UNKNOWN_BODY].flatMap(names => Object.values(names)),
  ],
};

/** The command line speaks English. */
const isSpoken = (file: string) => file.endsWith('.ts') && !file.startsWith(`server${path.sep}cli${path.sep}`);

export const SOURCES = ['client', 'server']
  .flatMap(folder =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map(file => path.join(folder, file)),
  )
  .filter(isSpoken)
  .map(file => ({ file, text: read(file) }));

const CALL = /(?<![\w.$\\])(l10n\.t|t|plural)\(\s*(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|(?=([^\s)][^\n]*)))/g;

/** Where a message is said first, and whether a number decides on its form. */
export interface Said {
  readonly file: string;
  readonly isPlural: boolean;
}

/** Everything that the source says in a language, with the files that say it; what is no literal is in `unclear`. */
export function said(): { readonly messages: ReadonlyMap<string, Said>; readonly unclear: readonly string[] } {
  const messages = new Map<string, Said>();
  const unclear: string[] = [];
  for (const { file, text } of SOURCES) {
    if (file === path.join('server', 'l10n', 'l10n.ts')) continue;
    for (const [, call, single, double, other] of text.matchAll(CALL)) {
      const message = single ?? double;
      const isPlural = call === 'plural';
      if (message !== undefined) messages.set(message.replace(/\\(.)/g, '$1'), { file, isPlural });
      else if (!(file in BY_NAME)) unclear.push(`${file}: ${other}`);
    }
    for (const message of BY_NAME[file] ?? []) messages.set(message, { file, isPlural: false });
  }
  messages.set('{0}st|{0}nd|{0}rd|{0}th', { file: 'server/l10n/l10n.ts', isPlural: true });
  return { messages, unclear };
}

/** A bundle in which every message stands between marks: what is shown without them was said in English alone. */
export function marked(): Words {
  return Object.fromEntries([...said().messages.keys()].map(message => [message, message.replace(/[^|]+/g, '⟦$&⟧')]));
}

/** What is left of a text without what stands between marks. */
export function unmarked(text: string): string {
  let rest = text;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(/⟦[^⟦⟧]*⟧/g, '');
  }
  return rest;
}
