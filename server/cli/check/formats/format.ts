import type { Rule } from '../../../rules/rule.ts';
import type { Checked } from '../checked.ts';
import type { Summary } from '../summary.ts';

/** What every report may say beside what was found. */
export interface About {
  readonly version: string;
  /** The page on which each rule has a heading of its own. */
  readonly manual: string;
  readonly rules: readonly Rule[];
  /** Whether escape sequences show as colours. */
  readonly colours: boolean;
  /** Whether only what blocks is told. */
  readonly isQuiet: boolean;
}

/** How a report is written: in parts, one a record, so that a long one never stands whole in memory. */
export interface Format {
  begin?(about: About): string;
  /** What it says of one record; empty where it says nothing. */
  record(checked: Checked, about: About): string;
  /** What stands between two records of which it says something. */
  readonly between?: string;
  /** `isEmpty` where it has said nothing of any record. */
  end?(summary: Summary, about: About, isEmpty: boolean): string;
}
