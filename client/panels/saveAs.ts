import { l10n, Uri, window, workspace } from 'vscode';

/** Asks where, and writes text there; the proposal stands beside the record and has its name. */
export async function saveAs(record: Uri, extension: 'csv' | 'html' | 'svg', text: string): Promise<void> {
  const path = record.path.replace(/(?:\.(?:record|meeting))?\.txt$|\.(?:record|meeting)$/i, '');
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const beside = record.with({ path: `${path}.${extension}`, query: '', fragment: '' });
  // What was never saved stands nowhere yet.
  const untitled = folder && Uri.joinPath(folder, `${path}.${extension}`);
  const defaultUri = record.scheme === 'untitled' ? untitled : beside;
  const target = await window.showSaveDialog({
    ...(defaultUri && { defaultUri }),
    title: l10n.t('Save as {0}', extension.toUpperCase()),
    filters: { [extension.toUpperCase()]: [extension] },
  });
  if (!target) return;
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(text));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(l10n.t('{0} could not be written: {1}', target.path, why));
  }
}
