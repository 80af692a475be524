import { t } from '../l10n/l10n.ts';
import { folderOf, pathFrom } from './address.ts';
import type { Ignored } from './configuration/configuration.ts';
import { globOf } from './configuration/ignoring.ts';
import type { Settings } from './configuration/settings.ts';
import type { FolderFile, Home } from './folder.ts';

/**
 * The entries of `ignore` that are for one record alone and match nothing in it any more, as hints in the file that has
 * them. Entries for several records say nothing here, for the others may be what they are for.
 */
export function unusedEntries(
  record: string,
  home: Home | undefined,
  settings: Settings,
  used: ReadonlySet<Ignored>,
): FolderFile | undefined {
  const folder = home && folderOf(home.address);
  const path = folder && pathFrom(folder, record);
  if (!home?.says || home.text === undefined || path === undefined) return undefined;
  const own = globOf(path);
  const problems = home.says.ignore
    .filter(entry => entry.file === own || entry.file === path)
    .filter(entry => !used.has(entry) && settings.levelOf(entry.rule)?.level !== 'off')
    .map(({ span, rule }) => ({
      span,
      severity: 'hint' as const,
      message: t('This lets nothing stand any more: {0} finds no such words in {1}. Take it out.', rule, path),
    }));
  return problems.length ? { address: home.address, text: home.text, problems } : undefined;
}
