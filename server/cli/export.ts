import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { version } from '../../package.json';
import { akomaNtoso } from '../export/akoma-ntoso.ts';
import { type Exported, exportedOf } from '../export/exported.ts';
import { html } from '../export/html.ts';
import { markdown } from '../export/markdown.ts';
import { tei } from '../export/tei.ts';
import { argumentsOf, type Outcome, type Terminal, UsageError } from './command.ts';
import { recordsAt } from './records.ts';
import { PLACES } from './report-arguments.ts';
import { WriteError, writeWhole } from './writing.ts';

const HELP = `meeting-record export --to FORMAT [PATH…]

A record for others: every speech, speaker, vote and citation, and no word lost.

${PLACES}
  --to FORMAT           json (schemas/record.schema.json), html, markdown,
                        akn (Akoma Ntoso 1.0, debateRecord), or tei (in the manner of ParlaMint)
  --out FOLDER          write a file for each record there; several records need it
  --help

  meeting-record export --to akn verbatim.txt > verbatim.xml
  meeting-record export --to json --out exported records
`;

const FORMATS: Readonly<Record<string, { readonly extension: string; readonly write: (record: Exported) => string }>> =
  {
    json: { extension: '.json', write: record => `${JSON.stringify(record, undefined, 2)}\n` },
    html: { extension: '.html', write: html },
    markdown: { extension: '.md', write: markdown },
    akn: { extension: '.akn.xml', write: akomaNtoso },
    tei: { extension: '.tei.xml', write: tei },
  };

/** `meeting-record export --to akn PATH…` */
export async function exportRecords(args: readonly string[], terminal: Terminal): Promise<Outcome> {
  const { values, positionals } = argumentsOf(args, HELP, {
    to: { type: 'string' },
    out: { type: 'string' },
    'stdin-filename': { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (values.help) return { out: HELP, code: 0 };
  const format = values.to !== undefined && Object.hasOwn(FORMATS, values.to) ? FORMATS[values.to] : undefined;
  if (!format) throw new UsageError(`--to takes one of ${Object.keys(FORMATS).join(', ')}.`);
  const records = recordsAt(positionals, values['stdin-filename'], terminal);
  let written = 0;
  for await (const each of records.all) {
    const text = format.write(exportedOf({ ...each, catalogue: each.said.catalogue }, `meeting-record ${version}`));
    written++;
    if (values.out === undefined) {
      if (written > 1) throw new UsageError('There are several records: --out FOLDER takes a file for each.');
      await terminal.out(text);
      continue;
    }
    try {
      const file = path.join(values.out, placeIn(each.file) + format.extension);
      mkdirSync(path.dirname(file), { recursive: true });
      writeWhole(file, text);
    } catch (error) {
      return { err: `${error instanceof WriteError ? error.message : (error as Error).message}\n`, code: 2 };
    }
  }
  return records.ended(values.out === undefined ? '' : `${written} written.\n`);
}

/** Where a record's export stands in a folder: by its own path, from the working directory if it is below it. */
function placeIn(file: string): string {
  const relative = path.relative('', file);
  const inside = relative.startsWith('..') || path.isAbsolute(relative) ? path.basename(file) : relative;
  return inside.replace(/(?:\.(?:record|meeting))?\.txt$|\.(?:record|meeting)$/i, '');
}
