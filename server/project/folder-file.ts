import { t } from '../l10n/l10n.ts';
import type { Problem } from './configuration.ts';
import type { Stored } from './files.ts';

/** A file that says something about records. */
export interface FolderFile {
  readonly address: string;
  /** Empty where it could not be read. */
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** A file that was looked for and is there, though perhaps not to be read. */
export interface At {
  readonly address: string;
  readonly folder: string;
  readonly stored: Stored;
}

/** A file with what is wrong in it. */
export function fileOf({ address, stored }: At, problems: readonly Problem[]): FolderFile {
  return { address, text: textOf(stored), problems };
}

/** Empty where the file could not be read. */
export function textOf(stored: Stored): string {
  return 'text' in stored ? stored.text : '';
}

/** What is wrong with a file that could not be read. */
export function unreadable(fault: string): Problem {
  return { span: { start: 0, end: 0 }, message: t('This file can’t be read: {0}. What it says does not hold.', fault) };
}
