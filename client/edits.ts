import { l10n, type TextDocument, type WorkspaceEdit, window, workspace } from 'vscode';
import { nameOf } from './places.ts';

/**
 * Makes an edit that a person has asked for about a document; false where it is not made. An edit of a workspace is made
 * in a text that is locked, too, and only an editor knows which is: what the document's own can make is made by it.
 */
export async function made(edit: WorkspaceEdit, document: TextDocument): Promise<boolean> {
  const { uri, version } = document;
  const changes = edit.get(uri);
  const editor = window.visibleTextEditors.find(each => each.document === document);
  if (!editor || edit.size !== 1 || !changes.length) return workspace.applyEdit(edit);
  const isTried = await editor.edit(builder => {
    for (const { range, newText } of changes) builder.replace(range, newText);
  });
  // A locked one says that it has made them.
  if (!isTried || document.version !== version) return isTried;
  void window.showWarningMessage(l10n.t('“{0}” is read-only: nothing is changed.', nameOf(uri)));
  return false;
}
