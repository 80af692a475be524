import type { Bundle } from '../l10n/l10n.ts';
import type { Storage } from '../project/files.ts';

/** What only the program that the server runs in can say or do. */
export interface Host {
  readonly version: string;
  /** The page on which each rule has a heading of its own. */
  readonly manual: string;
  /** The files of the machine, where there is one: else the client is asked for what it has. */
  readonly files?: Storage;
  /** What is said in a language, `fr`; undefined where there is no bundle of it. */
  words(language: string): Bundle | undefined;
  /** Resolves when the messages that have arrived so far have been read. */
  nextTurn(): Promise<void>;
}
