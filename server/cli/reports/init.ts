import { existsSync } from 'node:fs';
import path from 'node:path';
import { homepage } from '../../../package.json';
import { CONFIGURATION_FILE } from '../../project/configuration/configuration.ts';
import { argumentsOf, type Outcome, UsageError } from '../command.ts';
import { shown } from '../files/reading.ts';
import { WriteError, writeWhole } from '../files/writing.ts';

const HELP = `meeting-record init [FOLDER]

Writes a ${CONFIGURATION_FILE} with comments on what it may hold; it holds for the records in the folder and below.

  FOLDER  the working directory where there is none
  --help

  meeting-record init
`;

/** A new `meeting-record.json`: nothing holds yet, and everything that may is there to be uncommented. */
export const TEMPLATE = `// What holds for the meeting records in this folder and below, in the editor and at the command line alike.
// ${homepage}
{
  // How much each rule’s findings weigh: off, hint, information, warning or error; by its id or a pattern.
  "rules": {
    // "resolution-without-year": "off",
    // "mixed-*": "error",
  },

  // What kind of records these are, where a text does not tell by itself:
  // coverage, verbatim, summary, transcript or plain.
  // "dialect": "coverage",

  // The speakers list, where it is not the nearest speakers.csv; "whole" where it names everybody who is to speak.
  // "speakers": { "file": "lists/today.csv", "whole": true },

  // More marks that something is still open: words, or patterns in the syntax of RE2.
  // "placeholders": ["NOT YET SEEN", { "pattern": "Q\\\\d+" }],

  // Findings that somebody has looked at and lets stand. Quick fixes write these.
  // "ignore": [{ "rule": "draft-marker", "file": "minutes/*.txt", "text": "TBC", "after": "the " }],

  // Tab-separated tables that add to the catalogue of resolutions, meetings, States and organizations.
  // "catalogue": ["tables/organizations.tsv"],

  // The house’s own citations; {0} is the whole citation, {1} the pattern’s first group.
  // "citations": [{ "name": "Bill", "pattern": "Bill (C-\\\\d+)", "link": "https://example.org/bills/{1}" }],

  // How Format Document and meeting-record format set spaces and hyphens; what is not said stays as it is written.
  // sentenceGap: one-space, two-spaces or no-break-and-space; citationSpaces, honorificSpaces, hyphens: no-break or plain.
  // "format": { "sentenceGap": "two-spaces", "citationSpaces": "no-break", "honorificSpaces": "no-break" },

  // What holds for some files only. Later entries win.
  // "overrides": [{ "files": "*.minutes.txt", "dialect": "transcript", "rules": { "draft-marker": "off" } }],
}
`;

/** `meeting-record init` */
export async function init(args: readonly string[]): Promise<Outcome> {
  const { values, positionals } = argumentsOf(args, HELP, {});
  if (values.help) return { out: HELP, code: 0 };
  if (positionals.length > 1) throw new UsageError('init takes one FOLDER. See meeting-record init --help.');
  const file = path.join(positionals[0] ?? '', CONFIGURATION_FILE);
  if (existsSync(file)) return { err: `${shown(file)} is there already, and stays as it is.\n`, code: 2 };
  try {
    writeWhole(file, TEMPLATE);
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    return { err: `${error.message}\n`, code: 2 };
  }
  return { out: `${shown(file)} is written.\n`, code: 0 };
}
