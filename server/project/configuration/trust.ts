import { t } from '../../l10n/l10n.ts';
import type { Files } from '../files.ts';
import type { Configuration, Problem } from './configuration.ts';

interface Read {
  readonly configuration: Configuration;
  readonly problems: readonly Problem[];
}

const made = new WeakMap<Read, Read>();

/** What a folder's configuration says while nobody trusts the folder: no pattern of it is run, and each says so. */
export function withoutPatterns(read: Read): Read {
  let without = made.get(read);
  if (!without) {
    const { placeholders, citations } = read.configuration;
    const patterns = [...placeholders.filter(each => 'pattern' in each), ...citations];
    const message = t('This pattern is not run until you trust the folder.');
    without = {
      configuration: {
        ...read.configuration,
        placeholders: placeholders.filter(each => 'words' in each),
        citations: [],
      },
      problems: [
        ...read.problems,
        ...patterns.map(({ span }) => ({ span, severity: 'information' as const, message })),
      ],
    };
    made.set(read, without);
  }
  return without;
}

/** The files of a folder that nobody trusts: what a link in it leads to is not there. */
export function confined(files: Files, folder: string): Files {
  return { read: address => files.read(address, folder) };
}
