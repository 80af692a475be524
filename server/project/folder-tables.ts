import type { Catalogue } from '../catalogue/catalogue.ts';
import { withTables } from '../catalogue/with-tables.ts';
import { t } from '../l10n/l10n.ts';
import type { Problem } from './configuration/configuration.ts';
import type { Stored } from './files.ts';
import { type At, type FolderFile, fileOf, textOf, unreadable } from './folder-file.ts';

interface Overlaid {
  readonly ships: Catalogue;
  readonly tables: readonly (At | undefined)[];
  readonly catalogue: Catalogue;
  readonly tableFiles: readonly FolderFile[];
}

const overlaid = new WeakMap<Stored, Overlaid>();

/** The catalogue with the folder's tables, made anew only when one of them has changed. */
export function withFolderTables(
  configuration: Stored | undefined,
  tables: readonly (At | undefined)[],
  ships: Catalogue,
): Pick<Overlaid, 'catalogue' | 'tableFiles'> {
  if (!configuration || !tables.length) return { catalogue: ships, tableFiles: [] };
  const known = overlaid.get(configuration);
  if (known?.ships === ships && known.tables.every((table, i) => table?.stored === tables[i]?.stored)) return known;
  const there = tables.filter(table => table !== undefined);
  const { catalogue, problems } = withTables(
    ships,
    there.map(({ address, stored }) => ({ name: address, text: textOf(stored) })),
  );
  const tableFiles = there.map(table =>
    fileOf(
      table,
      'fault' in table.stored
        ? [unreadable(table.stored.fault)]
        : problems
            .filter(problem => problem.table === table.address)
            .map(({ line, reason }) => problemOnLine(textOf(table.stored), line, reason)),
    ),
  );
  const made = { ships, tables, catalogue, tableFiles };
  overlaid.set(configuration, made);
  return made;
}

/** `line` counts from zero; LF, CRLF and CR end one. */
function problemOnLine(text: string, line: number, reason: string): Problem {
  const ends = /\r\n|\r|\n/g;
  let start = 0;
  for (let at = 0; at < line && ends.exec(text); at++) start = ends.lastIndex;
  const length = text.slice(start).search(/[\r\n]|$/);
  return { span: { start, end: start + length }, message: t('This line is not read: {0}.', reason) };
}
