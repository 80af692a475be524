import { l10n, type TextDocument, type Uri, type WorkspaceEdit, window, workspace } from 'vscode';
import { nameOf } from './places.ts';

/**
 * Makes an edit that a person has asked for about a document; false where it is not made. As an edit of the workspace it
 * would change a text that is locked, too, and only an editor knows whether it is: so what changes the document alone is
 * made by its editor.
 */
export async function made(edit: WorkspaceEdit, document: TextDocument): Promise<boolean> {
  const { uri, version } = document;
  const changes = edit.get(uri);
  const editor = window.visibleTextEditors.find(each => each.document === document);
  if (!editor || edit.size !== 1 || !changes.length) {
    const files = untouchedIn(edit, document);
    if (await workspace.applyEdit(edit)) return save(files);
    const name = nameOf(othersIn(edit, document)[0] ?? uri);
    void window.showWarningMessage(l10n.t('“{0}” could not be written: nothing is changed.', name));
    return false;
  }
  const isTried = await editor.edit(builder => {
    for (const { range, newText } of changes) builder.replace(range, newText);
  });
  // That of a locked text says that it has made them, too.
  if (!isTried || document.version !== version) return isTried;
  void window.showWarningMessage(l10n.t('“{0}” is read-only: nothing is changed.', nameOf(uri)));
  return false;
}

/** The other files that an edit changes. */
export function othersIn(edit: WorkspaceEdit, { uri: own }: TextDocument): readonly Uri[] {
  return edit.entries().flatMap(([uri]) => (uri.toString() === own.toString() ? [] : [uri]));
}

/** Those of them in which nothing waits to be saved. */
function untouchedIn(edit: WorkspaceEdit, document: TextDocument): readonly Uri[] {
  const busy = new Set(workspace.textDocuments.filter(({ isDirty }) => isDirty).map(({ uri }) => uri.toString()));
  return othersIn(edit, document).filter(uri => !busy.has(uri.toString()));
}

/** Saves files that nobody but an edit has changed, as VS Code does with the settings that it writes. */
async function save(files: readonly Uri[]): Promise<boolean> {
  for (const file of files) await (await workspace.openTextDocument(file)).save();
  return true;
}
