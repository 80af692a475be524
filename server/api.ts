import type { Catalogue } from './catalogue/catalogue.ts';
import { loadCatalogue } from './catalogue/load.ts';
import { type Level, NOTHING_SAID } from './project/configuration.ts';
import { readRecord } from './project/reading.ts';
import { settingsFor, UNSET } from './project/settings.ts';
import { speakersList } from './project/speakers.ts';
import { readSpeakersList, SPEAKERS_FILE } from './project/speakers-list.ts';
import type { DialectId, MeetingRecord } from './record/record.ts';
import { rules } from './rules/index.ts';
import { judge } from './rules/judge.ts';
import type { Finding } from './rules/rule.ts';

export { type Citation, citationsOf } from './record/citations.ts';
export * from './record/record.ts';
export { nodesOf, speechesOf } from './record/walk.ts';
export { rules } from './rules/index.ts';
export type { Edit, Finding, Fix, Related, Rule, Severity } from './rules/rule.ts';
export { edited, safeFixes } from './rules/safe-fixes.ts';

/**
 * Reads a record's structure: an immutable tree whose spans are UTF-16 offsets in `text`, `end` exclusive. The dialect
 * is told from the text where it is not given. Any text gives a record: what is not understood is a paragraph. Never
 * throws; takes time in proportion to the text.
 */
export function parse(text: string, options: { readonly dialect?: DialectId } = {}): MeetingRecord {
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

let shipped: Catalogue | undefined;

/**
 * All that is wrong in a record, in the order of its text; spans are UTF-16 offsets in `record.text`. Errors and warnings
 * keep it from being published, information and hints do not. Reads no file and no network. Throws only where a rule
 * itself fails.
 */
export function check(record: MeetingRecord, options: CheckOptions = {}): readonly Finding[] {
  shipped ??= loadCatalogue();
  const speakers = options.speakers ? readSpeakersList(options.speakers).speakers : [];
  const list = speakers.length ? speakersList(SPEAKERS_FILE, speakers, options.wholeList ?? false, shipped) : undefined;
  const settings = options.rules ? settingsFor(undefined, undefined, { ...NOTHING_SAID, rules: options.rules }) : UNSET;
  return judge(rules, record, { catalogue: shipped, ...(list && { list }) }, settings).findings;
}
