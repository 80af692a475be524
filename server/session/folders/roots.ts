import type { InitializeParams, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import { key, pathFrom } from '../../project/address.ts';

/** The folders that the client has open, as it says in `initialize`. */
export function rootsOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  return workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
}

/** The innermost of the folders that a file is in. */
export function rootOf(uri: string, roots: readonly string[]): string | undefined {
  return roots.filter(root => pathFrom(root, uri) !== undefined).sort((a, b) => key(b).length - key(a).length)[0];
}

/** The folders that are open after some were added or removed. */
export function rootsAfter(
  roots: readonly string[],
  { added, removed }: WorkspaceFoldersChangeEvent,
): readonly string[] {
  const gone = new Set(removed.map(({ uri }) => key(uri)));
  return [...roots.filter(uri => !gone.has(key(uri))), ...added.map(({ uri }) => uri)];
}
