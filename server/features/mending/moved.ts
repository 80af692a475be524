import type { RenameFilesParams } from 'vscode-languageserver';
import type { WorkspaceEdit } from 'vscode-languageserver-types';
import { folderOf, pathFrom } from '../../project/address.ts';
import { withMoved } from '../../project/configuration/moved.ts';
import type { Home } from '../../project/folder.ts';
import type { Replacement } from '../../record/pronouns.ts';
import type { Abilities } from '../open/abilities.ts';
import { editOf } from './ignore.ts';

/**
 * workspace/willRenameFiles: what the folder's file says of a record by its name goes with it, as long as that file holds
 * for it. Null where nothing is said of any.
 */
export async function moved(
  { files }: RenameFilesParams,
  homeOf: (uri: string) => Promise<Home | undefined>,
  abilities: Abilities,
): Promise<WorkspaceEdit | null> {
  const changed = new Map<string, { readonly home: Home; readonly changes: readonly Replacement[] }>();
  for (const { oldUri, newUri } of files) {
    const home = await homeOf(oldUri);
    const folder = home && folderOf(home.address);
    const [from, to] = [oldUri, newUri].map(uri => folder && pathFrom(folder, uri));
    if (!home?.text || !from || !to) continue;
    const changes = [...(changed.get(home.address)?.changes ?? []), ...withMoved(home.text, from, to)];
    if (changes.length) changed.set(home.address, { home, changes });
  }
  const edits = [...changed.values()].map(({ home, changes }) => editOf(home, changes, abilities));
  if (!edits.length) return null;
  return abilities.versionedEdits
    ? { documentChanges: edits.flatMap(({ documentChanges = [] }) => documentChanges) }
    : { changes: Object.assign({}, ...edits.map(edit => edit.changes)) };
}
