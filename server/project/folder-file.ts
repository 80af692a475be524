import { t } from '../l10n/l10n.ts';
import { nameOf } from './address.ts';
import { CONFIGURATION_FILE, type Problem } from './configuration/configuration.ts';
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
  const message = t('This file can’t be read: {0}. What it says does not hold.', fault);
  return { span: { start: 0, end: 0 }, severity: 'error', message };
}

/**
 * Whether a file says something else than what was meant, so that no verdict is certain: a configuration with any
 * mistake, another file of which nothing holds.
 */
export function isMistaken({ address, problems }: FolderFile): boolean {
  return problems.some(({ severity }) => severity === 'error' || nameOf(address) === CONFIGURATION_FILE);
}
