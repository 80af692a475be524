import { argumentsOf, oneOf } from '../command.ts';

/** A call of a command that reports on records. */
export interface ReportCall {
  readonly places: readonly string[];
  readonly format: string;
  readonly stdinName: string | undefined;
}

/** What `--help` says of places and standard input, the same for all of these commands. */
export const PLACES = `  PATH                  a file, a folder (its records and those below), a glob, or - for standard input;
                        the working directory where there is none
  --stdin-filename F    what standard input is called, and where its meeting-record.json is looked for`;

/** Undefined where help is asked for. The first of `formats` holds where none is named. Throws a `UsageError`. */
export function reportCallOf(
  args: readonly string[],
  help: string,
  formats: readonly [string, ...string[]],
): ReportCall | undefined {
  const { values, positionals } = argumentsOf(args, help, {
    format: { type: 'string', default: formats[0] },
    'stdin-filename': { type: 'string' },
  });
  if (values.help) return undefined;
  return {
    places: positionals,
    format: oneOf('--format', values.format, formats),
    stdinName: values['stdin-filename'],
  };
}
