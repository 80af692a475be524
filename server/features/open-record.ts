import { once } from '../catalogue/once.ts';
import { dialectOf } from '../record/dialects/index.ts';
import { plain } from '../record/dialects/plain.ts';
import { parse } from '../record/parse.ts';
import type { MeetingRecord } from '../record/record.ts';
import { check } from '../rules/index.ts';
import type { Finding, Known, Rule } from '../rules/rule.ts';
import { type LineIndex, lineIndexOf } from './range.ts';

/** One version of an open text, and what the features read from it: each part once, when it is first asked for. */
export interface OpenRecord {
  readonly uri: string;
  /** The client's number of this version; it may begin anew when the text is opened again. */
  readonly version: number;
  readonly known: Known;
  readonly record: MeetingRecord;
  readonly lines: LineIndex;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
}

/** A text as the client has it open, and the language that it or a person takes it for. */
export interface OpenText {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
}

/** The name under which clients know this language. */
export const LANGUAGE = 'meeting-record';

/** One version of an open text. `failed` is told of a rule that could not judge it; the others do. */
export function openRecord(
  { uri, languageId, version, text }: OpenText,
  known: Known,
  failed?: (rule: Rule, error: unknown) => void,
): OpenRecord {
  // A record that has only been begun shows too little of its kind to be taken for one unasked. A text that is none of
  // ours, which an editor sends because its name ends in `.txt`, is left in peace.
  const isDeclared = languageId === LANGUAGE;
  const record = once(() => (isDeclared ? parse(text) : parse(text, dialectOf(text) ?? plain)));
  const lines = once(() => lineIndexOf(text));
  const findings = once(() => (isDeclared || record().dialect !== plain.id ? check(record(), known, failed) : []));
  return {
    uri,
    version,
    known,
    get record() {
      return record();
    },
    get lines() {
      return lines();
    },
    get findings() {
      return findings();
    },
  };
}
