import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Edit } from '../../rules/rule.ts';
import type { Abilities } from './abilities.ts';
import type { OpenRecord } from './open-record.ts';
import { rangeOf } from './range.ts';

/** Changes of one text, which one undo takes back together. */
export function workspaceEdit(open: OpenRecord, edits: readonly Edit[], { versionedEdits }: Abilities): WorkspaceEdit {
  const { uri, version } = open;
  const changes = textEdits(open, edits);
  return versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
    : { changes: { [uri]: changes } };
}

/** The changes as the protocol has them. */
export function textEdits({ lines }: OpenRecord, edits: readonly Edit[]): TextEdit[] {
  return edits.map(({ span, text }) => ({ range: rangeOf(lines, span), newText: text }));
}
