import { akomaNtoso } from './akoma-ntoso.ts';
import type { Exported } from './exported.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { tei } from './tei.ts';

/** A form in which a record goes to others. */
interface Form {
  /** What its files end in: `.tei.xml`. */
  readonly extension: string;
  readonly write: (record: Exported) => string;
}

/** Every form, by the name that `meeting-record export --to` takes. */
export const EXPORT_FORMATS = {
  json: { extension: '.json', write: record => `${JSON.stringify(record, undefined, 2)}\n` },
  html: { extension: '.html', write: html },
  markdown: { extension: '.md', write: markdown },
  akn: { extension: '.akn.xml', write: akomaNtoso },
  tei: { extension: '.tei.xml', write: tei },
} as const satisfies Readonly<Record<string, Form>>;

/** `json` (`schemas/record.schema.json`), `html`, `markdown`, `akn` (Akoma Ntoso 1.0) or `tei` (as in ParlaMint). */
export type ExportFormat = keyof typeof EXPORT_FORMATS;
