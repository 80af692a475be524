import { existsSync } from 'node:fs';
import type { ParseArgsConfig } from 'node:util';
import { parseArgs } from 'node:util';
import { isSlip } from '../project/speakers/nearness.ts';
import { quoted, shown } from './files/reading.ts';

/** How a command ends: 0 nothing blocks, 1 something does, 2 wrong usage or unreadable input. */
export type ExitCode = 0 | 1 | 2;

/** What a command has still to say, and how it ends. */
export interface Outcome {
  readonly out?: string;
  readonly err?: string;
  readonly code: ExitCode;
}

/** The program's surroundings, so far as a command uses them; a test has its own. */
export interface Terminal {
  /** Writes to standard output; resolves when more may be written. */
  out(text: string): Promise<void>;
  err(text: string): void;
  /** All of standard input; fails where it is longer than `most` bytes. */
  input(most: number): Promise<Uint8Array>;
  /** The lines of standard input, one after the other. */
  lines(): AsyncIterable<string>;
  /** Whether standard output shows colours. */
  readonly colours: boolean;
  /**
   * Whether the process lives for this call alone, so that Node may be told how to run it: that holds for all of a
   * process.
   */
  readonly isOwnProcess: boolean;
  /** Whether a person sees standard error come, so that it may show how far a long run is. */
  readonly showsProgress: boolean;
}

/** `meeting-record check …`: what follows the command's name, and where it runs. */
export type Command = (args: readonly string[], terminal: Terminal) => Promise<Outcome>;

/** The call itself is wrong; the message says what to write instead. Told by its name: each bundle has a class of its own. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Every command has it. */
const HELP_OPTION = { help: { type: 'boolean', short: 'h', default: false } } as const;

/** The options and places of a call, `--help` among them; throws a `UsageError` where they are none of its own. */
export function argumentsOf<const Own extends Options>(args: readonly string[], help: string, own: Own) {
  const options = { ...own, ...HELP_OPTION };
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch {
    const [command] = /^meeting-record \w+/.exec(help)!;
    throw new UsageError(`${mistakeIn(args, options)} See ${command} --help.`);
  }
}

/** What is wrong with the first option that is; Node says it at length, and never by the whole of an odd name. */
function mistakeIn(args: readonly string[], options: Options): string | undefined {
  const { tokens } = parseArgs({ args: [...args], allowPositionals: true, strict: false, tokens: true, options });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { index, name, rawName, value, inlineValue } = token;
    if (!Object.hasOwn(options, name)) {
      const word = args[index]!;
      if (existsSync(word)) return `${quoted(word)} is taken for an option: as a file it is written ./${shown(word)}.`;
      const own = Object.keys(options).map(option => `--${option}`);
      return `There is no option ${quoted(rawName)}.${meant(rawName, own)}`;
    }
    const takesValue = options[name]!.type === 'string';
    if (!takesValue && inlineValue) return `${rawName} takes no value.`;
    if (takesValue && value === undefined) return `${rawName} wants a value.`;
    if (takesValue && !inlineValue && /^-./.test(value!)) {
      return `${rawName} wants a value; one that begins with a hyphen stands behind =, as in ${rawName}=${shown(value!)}.`;
    }
  }
  return undefined;
}

/** ` Do you mean --format?`, where one of these names is near; else nothing. */
export function meant(said: string, names: readonly string[]): string {
  const small = said.toLowerCase();
  const nearest = names.find(name => name === small || isSlip(small, name));
  return nearest === undefined ? '' : ` Do you mean ${nearest}?`;
}

/** The value of an option that takes one of these. Throws a `UsageError` where it is another. */
export function oneOf<Choice extends string>(option: string, said: string, choices: readonly Choice[]): Choice {
  const choice = choices.find(each => each === said);
  if (choice !== undefined) return choice;
  throw new UsageError(`${option} takes one of ${choices.join(', ')}, and ${quoted(said)} is none.`);
}

/** The places that a call names, else the working directory. Throws a `UsageError` where standard input is not read once. */
export function placesOf(named: readonly string[], stdinName: string | undefined): readonly string[] {
  const inputs = named.filter(place => place === '-').length;
  if (inputs > 1) throw new UsageError('Standard input is read once: name - once.');
  if (stdinName !== undefined && !inputs)
    throw new UsageError('--stdin-filename says what - is called; name - as PATH.');
  return named.length ? named : ['.'];
}
