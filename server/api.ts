import { version } from '../package.json';
import { mustBeDialect, mustBeEdits, mustBeLevels, mustBeOneOf, mustBeRecord, mustBeText } from './api-arguments.ts';
import { loadCatalogue } from './catalogue/load.ts';
import { once } from './catalogue/once.ts';
import { type Exported, exportedOf } from './export/exported.ts';
import { EXPORT_FORMATS, type ExportFormat } from './export/formats.ts';
import { type Level, NOTHING_SAID } from './project/configuration/configuration.ts';
import { FORMAT, type Format } from './project/configuration/format-style.ts';
import { settingsFor, UNSET } from './project/configuration/settings.ts';
import { formatted } from './project/format.ts';
import { readRecord } from './project/reading.ts';
import { speakersList } from './project/speakers/speakers.ts';
import { type ListedSpeaker, readSpeakersList, SPEAKERS_FILE } from './project/speakers/speakers-list.ts';
import type { DialectId, MeetingRecord } from './record/record.ts';
import { rules } from './rules/index.ts';
import { judge } from './rules/judge.ts';
import type { Edit, Finding } from './rules/rule.ts';
import { edited as editedText } from './rules/safe-fixes.ts';

export type {
  Block as ExportedBlock,
  Exported,
  ExportedNode,
  ExportedSection,
  ExportedSpeaker,
  ExportedSpeech,
  ExportedVote,
  Inline as ExportedInline,
} from './export/exported.ts';
export type { ExportFormat } from './export/formats.ts';
export type { Format } from './project/configuration/format-style.ts';
export { type Citation, citationsOf } from './record/citations.ts';
export type * from './record/record.ts';
export { textOf } from './record/record.ts';
export { nodesOf, speechesOf } from './record/walk.ts';
export { rules } from './rules/index.ts';
export type { Edit, Finding, Fix, Related, Rule, Severity } from './rules/rule.ts';
export { safeFixes } from './rules/safe-fixes.ts';

/**
 * Reads a record's structure: an immutable tree whose spans are UTF-16 offsets in `text`, `end` exclusive. The dialect
 * is told from the text where it is not given. Any text gives a record: what is not understood is a paragraph. Takes
 * time in proportion to the text. Throws a `TypeError` where `text` is no string or there is no such dialect, and never
 * else.
 */
export function parse(text: string, options: { readonly dialect?: DialectId } = {}): MeetingRecord {
  mustBeText('text', text);
  mustBeDialect(options.dialect);
  return readRecord(text, true, options);
}

/** What a person or a folder says beside the record. */
export interface CheckOptions {
  /** What rules weigh, by id or by a pattern such as `mixed-*`; `off` silences one. Each rule’s own weight where absent. */
  readonly rules?: Readonly<Record<string, Level>>;
  /** The text of a speakers list, as CSV with the columns affiliation, name, title, honorific and pronoun. */
  readonly speakers?: string;
  /** Whether that list names everybody who is to speak. */
  readonly wholeList?: boolean;
}

const shipped = once(loadCatalogue);

/**
 * All that is wrong in a record, in the order of its text; spans are UTF-16 offsets in `record.text`. Errors and warnings
 * keep it from being published, information and hints do not. Reads no file and no network. Throws a `TypeError` where
 * there is no such rule or weight, or the speakers list can't be read.
 */
export function check(record: MeetingRecord, options: CheckOptions = {}): readonly Finding[] {
  mustBeRecord(record);
  mustBeLevels(options.rules ?? {});
  const catalogue = shipped();
  const speakers = options.speakers === undefined ? [] : speakersIn(options.speakers);
  const list = speakers.length
    ? speakersList(SPEAKERS_FILE, speakers, options.wholeList ?? false, catalogue)
    : undefined;
  const settings = options.rules ? settingsFor(undefined, undefined, { ...NOTHING_SAID, rules: options.rules }) : UNSET;
  return judge(rules, record, { catalogue, ...(list && { list }) }, settings).findings;
}

/** The speakers of a list. A line that can't be read is left out, but where no line can, something else was handed over. */
function speakersIn(text: string): readonly ListedSpeaker[] {
  mustBeText('speakers', text);
  const { speakers, problems } = readSpeakersList(text);
  if (!speakers.length && problems[0]) throw new TypeError(`speakers is a speakers list. ${problems[0].message}`);
  return speakers;
}

/**
 * The edits by which the spaces and hyphens of a record are as a house has them; nothing else is changed, nor anything of
 * which `house` says nothing. In the order of the text, none overlapping, for `edited(record.text, …)`. Throws a
 * `TypeError` where `house` wants what there is not.
 */
export function format(record: MeetingRecord, house: Format): readonly Edit[] {
  mustBeRecord(record);
  for (const part of Object.keys(FORMAT) as (keyof Format)[]) mustBeOneOf(part, house[part], FORMAT[part]);
  return formatted(record, house);
}

/**
 * A text with these edits made, in whatever order they come. Throws a `TypeError` where one lies outside the text or
 * overlaps another: no text is lost.
 */
export function edited(text: string, edits: readonly Edit[]): string {
  mustBeText('text', text);
  mustBeEdits(text, edits);
  return editedText(text, edits);
}

/** What else an export says of a record. */
export interface ExportOptions {
  /** What the record is called, such as its path; nothing is read there. */
  readonly file?: string;
}

/**
 * The record as others may read it: every speaker, speech, vote and citation, and no word lost. It is what
 * `schemas/record.schema.json` describes, and plain data, for `JSON.stringify`. Throws a `TypeError` where `record` is
 * nothing that `parse` gave; so do `check`, `format` and `exportRecord`.
 */
export function exported(record: MeetingRecord, { file = 'record' }: ExportOptions = {}): Exported {
  mustBeRecord(record);
  return exportedOf({ file, record, catalogue: shipped() }, `meeting-record ${version}`);
}

/** The text of a file with the record in another form. Throws a `TypeError` where there is no such form. */
export function exportRecord(record: MeetingRecord, to: ExportFormat, options: ExportOptions = {}): string {
  mustBeOneOf('to', to, Object.keys(EXPORT_FORMATS));
  return EXPORT_FORMATS[to].write(exported(record, options));
}
