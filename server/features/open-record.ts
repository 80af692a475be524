import { once } from '../catalogue/once.ts';
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

/** A text as the client has it open. `failed` is told of a rule that could not judge it; the others do. */
export function openRecord(
  uri: string,
  version: number,
  text: string,
  known: Known,
  failed?: (rule: Rule, error: unknown) => void,
): OpenRecord {
  const record = once(() => parse(text));
  const lines = once(() => lineIndexOf(text));
  const findings = once(() => check(record(), known, failed));
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
