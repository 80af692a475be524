import type { ParseArgsConfig } from 'node:util';
import { parseArgs } from 'node:util';

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
  /** Whether a person sees standard error come, so that it may show how far a long run is. */
  readonly showsProgress: boolean;
}

/** `meeting-record check …`: what follows the command's name, and where it runs. */
export type Command = (args: readonly string[], terminal: Terminal) => Promise<Outcome>;

/** The call itself is wrong; the message says what to write instead. Told by its name: each bundle has a class of its own. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The options and places of a call; throws a `UsageError` where they are none of its own. */
export function argumentsOf<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  help: string,
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    const [command] = /^meeting-record \w+/.exec(help)!;
    throw new UsageError(`${mistakeOf(error as NodeJS.ErrnoException)} See ${command} --help.`);
  }
}

/** What is wrong with an option, in words; Node says it at length. */
function mistakeOf({ code, message }: NodeJS.ErrnoException): string {
  const [, option] = /(--?[^\s',<]+)(?: <value>)?'/.exec(message) ?? [];
  if (!option) return message;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `There is no option ${option}.`;
  return message.includes('does not take') ? `${option} takes no value.` : `${option} wants a value.`;
}
