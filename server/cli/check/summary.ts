import type { Writable } from '../../record/writable.ts';
import type { Checked } from './checked.ts';

/** What a run of `check` came to. */
export interface Summary {
  readonly records: number;
  /** How many texts hold no record that was recognized. */
  readonly others: number;
  readonly errors: number;
  readonly warnings: number;
  /** How many findings `meeting-record.json` lets stand, by rule. */
  readonly ignored: Readonly<Record<string, number>>;
  /** How many findings were mended. */
  readonly fixed: number;
  /** What could not be read or written, one sentence each. */
  readonly faults: readonly string[];
  /** What is wrong in the folders' own files, and with the cache, one sentence each. */
  readonly problems: readonly string[];
  /** Whether a `meeting-record.json` has mistakes: then what holds is not what was meant. */
  readonly isMistaken: boolean;
  /** How many warnings are allowed. */
  readonly maxWarnings: number;
}

/** The summary before the first record. */
export const NOTHING_CHECKED: Summary = {
  records: 0,
  others: 0,
  errors: 0,
  warnings: 0,
  ignored: {},
  fixed: 0,
  faults: [],
  problems: [],
  isMistaken: false,
  maxWarnings: 0,
};

/** The summary with one more record in it. */
export function withRecord(summary: Summary, { isRecord, findings, ignored }: Checked, fixed: number): Summary {
  const counted: Writable<Summary> = { ...summary };
  if (isRecord) counted.records++;
  else counted.others++;
  for (const { severity } of findings) {
    if (severity === 'error') counted.errors++;
    else if (severity === 'warning') counted.warnings++;
  }
  if (ignored.length) {
    const all = { ...summary.ignored };
    for (const rule of ignored) all[rule] = (all[rule] ?? 0) + 1;
    counted.ignored = all;
  }
  counted.fixed += fixed;
  return counted;
}

/** How many findings keep the records from being published. */
export function blockingIn({ errors, warnings, maxWarnings }: Summary): number {
  return errors + (warnings > maxWarnings ? warnings : 0);
}

/** What could not be read may have anything in it, and a mistaken configuration may hide it: then there is no verdict. */
export function isUncertain({ faults, isMistaken }: Summary): boolean {
  return faults.length > 0 || isMistaken;
}

/** `3 records: 2 open, 1 mended (ignored: 2 name-to-come); no record in 1 other text.` Undefined where there is no verdict. */
export function verdictOf(summary: Summary): string | undefined {
  if (isUncertain(summary) || (!summary.records && summary.others)) return undefined;
  if (!summary.records) return '0 records.';
  const { records, others, warnings, fixed, ignored } = summary;
  const blocking = blockingIn(summary);
  const parts = [
    blocking ? `${blocking} open` : 'ready',
    ...(warnings && !blocking ? [`${warnings} ${warnings === 1 ? 'warning' : 'warnings'} allowed`] : []),
    ...(fixed ? [`${fixed} mended`] : []),
  ];
  const stand = Object.entries(ignored).map(([rule, count]) => `${count} ${rule}`);
  const verdict = `${records} ${records === 1 ? 'record' : 'records'}: ${parts.join(', ')}`;
  const letStand = stand.length ? ` (ignored: ${stand.join(', ')})` : '';
  const none = others ? `; no record in ${others} other ${others === 1 ? 'text' : 'texts'}` : '';
  return `${verdict}${letStand}${none}.`;
}
