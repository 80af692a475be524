import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Edit } from '../rules/rule.ts';
import type { Abilities } from './abilities.ts';
import type { OpenRecord } from './open-record.ts';
import { rangeOf } from './range.ts';

/** Changes of one text, which one undo takes back together. */
export function workspaceEdit(open: OpenRecord, edits: readonly Edit[], { versionedEdits }: Abilities): WorkspaceEdit {
  const { uri, version, lines } = open;
  const changes = edits.map(({ span, text }): TextEdit => ({ range: rangeOf(lines, span), newText: text }));
  return versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
    : { changes: { [uri]: changes } };
}
