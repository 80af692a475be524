import type { WorkspaceEdit } from 'vscode-languageserver-types';
import { folderOf, pathFrom } from '../../project/address.ts';
import { withDialect } from '../../project/configuration/choosing.ts';
import { globOf } from '../../project/configuration/ignoring.ts';
import { DIALECT_IDS, type DialectId } from '../../record/record.ts';
import type { Abilities } from '../open/abilities.ts';
import type { OpenRecord } from '../open/open-record.ts';
import { editOf } from './ignore.ts';

/** The request by which a person says what kind of record a text is; answered by an edit of the folder's file. */
export const CHOOSE_DIALECT = 'meetingRecord/chooseDialect';

/** What `meetingRecord/chooseDialect` says. */
export interface ChooseDialectParams {
  readonly textDocument: { readonly uri: string };
  /** Empty where what was said is taken back. */
  readonly dialect: DialectId | '';
  /** For the record alone, or for all that the folder's file holds for. */
  readonly holdsFor: 'record' | 'folder';
}

/** meetingRecord/chooseDialect: null where there is no folder, or its file is too broken to be written to. */
export function chooseDialect(
  { uri, home }: OpenRecord,
  { dialect, holdsFor }: ChooseDialectParams,
  abilities: Abilities,
): WorkspaceEdit | null {
  const folder = home && folderOf(home.address);
  const file = folder && pathFrom(folder, uri);
  if (
    !home ||
    !file ||
    (dialect && !DIALECT_IDS.includes(dialect)) ||
    (home.text === undefined && !abilities.createsFiles)
  )
    return null;
  const changes = withDialect(home.text ?? '', dialect, holdsFor === 'record' ? globOf(file) : undefined);
  return changes ? editOf(home, changes, abilities) : null;
}
