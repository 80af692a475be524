// npm run docs writes schemas/meeting-record.schema.json too, from the rules there are: it completes, explains and checks
// the folder's file in an editor. A test holds it to the rules and to what the reader of the file knows.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { CONFIGURATION_FILE, LEVELS, type Level } from '../server/project/configuration/configuration.ts';
import { FORMAT, type Format } from '../server/project/configuration/format-style.ts';
import { DIALECT_IDS, type DialectId } from '../server/record/record.ts';
import { rules } from '../server/rules/index.ts';
import { root } from './host/folders.ts';

/** The schema's file, as the manifest names it. */
export const SCHEMA_FILE = path.join(root, 'schemas/meeting-record.schema.json');

const words = (markdownDescription: string) => ({ type: 'string', minLength: 1, markdownDescription });

const WEIGHTS: Readonly<Record<Level, string>> = {
  off: 'Silent.',
  hint: 'Shown faintly in the text only. Does not block publication.',
  information: 'Shown in Problems. Does not block publication.',
  warning: 'Shown in Problems. Blocks publication.',
  error: 'Shown in Problems. Blocks publication.',
};

const KINDS: Readonly<Record<DialectId, string>> = {
  coverage: 'Meetings coverage, in reported speech: `NAME (State) said that …`.',
  verbatim: 'Verbatim records, in direct speech: `Mr. Name (State): …`.',
  summary: 'Summary records, in numbered paragraphs: `1. Mr. Name (State) said that …`.',
  transcript: 'Any `Name: text`: Hansard, minutes, transcripts.',
  plain: 'A text of no known kind.',
};

const STYLES: Readonly<Record<keyof Format, string>> = {
  sentenceGap: 'What stands between two sentences: one space, two, or a no-break space and a space.',
  citationSpaces:
    'What stands before the year, session or letter of a citation: a no-break space, as in `resolution 2331␣(2016)`, or a plain one.',
  honorificSpaces: 'What stands after an honorific, as in `Mr.␣Beck`: a no-break space or a plain one.',
  hyphens: 'The hyphen of words: U+2011, after which no line breaks, or the one of the keys.',
};

/** An object that has these properties and no others. */
const only = <Properties extends object>(properties: Properties, ...required: readonly string[]) => ({
  type: 'object',
  additionalProperties: false,
  ...(required.length > 0 && { required }),
  properties,
});

const listOf = <Items extends object>(markdownDescription: string, items: Items) => ({
  type: 'array',
  markdownDescription,
  items,
});

/** One of the definitions, wherever it is asked for. */
const defined = (name: 'rules' | 'rule' | 'level' | 'dialect' | 'format') => ({ $ref: `#/definitions/${name}` });

const speakers = {
  markdownDescription:
    'The speakers list. Without this it is the nearest `speakers.csv`, beside the record or above it.',
  oneOf: [
    words('The list’s path from this file.'),
    only({
      file: words('The list’s path from this file; without it the nearest `speakers.csv`.'),
      whole: {
        type: 'boolean',
        default: false,
        markdownDescription:
          'Whether the list names everybody who is to speak. Then `speaker-missing` tells who is on the list and not in the record, and `speaker-twice` who speaks twice.',
      },
    }),
  ],
};

const placeholders = listOf('More marks that something is still open; found by the rule `draft-marker`.', {
  oneOf: [
    words('The words as they stand in the record: `NOT YET SEEN`.'),
    only({ pattern: words('A regular expression in the syntax of RE2, which takes linear time: `Q\\d+`.') }, 'pattern'),
  ],
});

const ignore = listOf(
  'Findings that somebody has looked at and lets stand. Quick fixes write these.',
  only(
    {
      rule: defined('rule'),
      file: words('The record, as a glob from this file. All records where absent.'),
      text: words('The words that are found. All findings of the rule where absent.'),
      after: words('The words right before them, so that only this place is meant.'),
    },
    'rule',
  ),
);

const catalogue = listOf(
  'Tab-separated tables that add to the catalogue of resolutions, meetings, States and organizations.',
  words('The table’s path from this file.'),
);

const citations = listOf(
  'The house’s own citations.',
  only(
    {
      name: words('What is cited: `Bill`.'),
      pattern: words('A regular expression in the syntax of RE2: `Bill (C-\\d+)`.'),
      link: {
        ...words('Its page; `{0}` is the whole citation, `{1}` the pattern’s first group.'),
        pattern: '^[Hh][Tt][Tt][Pp][Ss]?://',
      },
    },
    'name',
    'pattern',
  ),
);

const overrides = listOf(
  'What holds for some files only. Later entries win.',
  only(
    {
      files: {
        oneOf: [
          words('A glob from this file. Without a `/` it is a name in any folder.'),
          { type: 'array', items: words('A glob from this file.') },
        ],
      },
      rules: defined('rules'),
      dialect: defined('dialect'),
      format: defined('format'),
    },
    'files',
  ),
);

/** What stands in several places, and what is made of what the code knows. */
const definitions = () => ({
  format: {
    ...only(
      Object.fromEntries(
        (Object.keys(FORMAT) as (keyof Format)[]).map(part => [
          part,
          { type: 'string', enum: [...FORMAT[part]], markdownDescription: STYLES[part] },
        ]),
      ),
    ),
    markdownDescription:
      'How spaces and hyphens are set by *Format Document*, when a record is saved with `editor.formatOnSave`, and by `meeting-record format`. What is not said here stays as it is written.',
  },
  rule: {
    type: 'string',
    enum: rules.map(rule => rule.id),
    markdownEnumDescriptions: rules.map(rule => rule.summary),
  },
  level: { type: 'string', enum: [...LEVELS], markdownEnumDescriptions: LEVELS.map(level => WEIGHTS[level]) },
  rules: {
    ...only(
      Object.fromEntries(
        rules.map(({ id, summary, why, severity, off }) => [
          id,
          { ...defined('level'), markdownDescription: `${summary}\n\n${why}`, default: off ? 'off' : severity },
        ]),
      ),
    ),
    patternProperties: { '\\*': defined('level') },
  },
  dialect: {
    type: 'string',
    markdownDescription: 'What kind of records these are. Without this each text tells by itself.',
    enum: [...DIALECT_IDS],
    markdownEnumDescriptions: DIALECT_IDS.map(id => KINDS[id]),
  },
});

/** The schema as an object, JSON Schema draft 7 with what VS Code adds to it. */
export function schema() {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Meeting Record',
    markdownDescription: `What holds for the meeting records in this folder and below, in the editor and at the command line alike.`,
    allowComments: true,
    allowTrailingCommas: true,
    ...only({
      $schema: { type: 'string' },
      rules: {
        ...defined('rules'),
        markdownDescription: 'How much each rule’s findings weigh: by its id, or by a pattern such as `mixed-*`.',
      },
      dialect: defined('dialect'),
      speakers,
      placeholders,
      ignore,
      catalogue,
      citations,
      format: defined('format'),
      overrides,
    }),
    definitions: definitions(),
  };
}

/** The file's text. */
export function schemaText(): string {
  return `${JSON.stringify(schema(), undefined, 2)}\n`;
}

if (require.main === module) {
  writeFileSync(SCHEMA_FILE, schemaText());
  console.log(`${CONFIGURATION_FILE}: ${rules.length} rules in its schema.`);
}
