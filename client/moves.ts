import { Disposable, type TextDocument, Uri, workspace } from 'vscode';

/**
 * Tells of texts that have another address from now on: a file that was renamed, one in a folder that was, and a text
 * without a name that was saved as a file. Only VS Code's own moves can be told of.
 */
export function onDidMove(texts: () => Iterable<Uri>, told: (from: Uri, to: Uri) => void): Disposable {
  const copied = new WeakMap<TextDocument, { readonly to: Uri; readonly version: number }>();
  // A text without a name is copied to its file, which is saved; then it is emptied and closed, and nobody tells why.
  const copiedTo = (file: TextDocument) => {
    const text = file.getText();
    if (!text || file.isUntitled) return;
    for (const document of workspace.textDocuments) {
      if (document.isUntitled && document.getText() === text)
        copied.set(document, { to: file.uri, version: document.version });
    }
  };
  return Disposable.from(
    workspace.onDidRenameFiles(({ files }) => {
      for (const uri of [...texts()]) {
        for (const { oldUri, newUri } of files) {
          const rest = restBelow(uri, oldUri);
          if (rest !== undefined) told(uri, Uri.parse(`${newUri}${rest}`));
        }
      }
    }),
    workspace.onDidSaveTextDocument(copiedTo),
    // On a busy machine an extension is told of the file only when it has been saved.
    workspace.onDidOpenTextDocument(copiedTo),
    workspace.onDidCloseTextDocument(document => {
      const copy = copied.get(document);
      if (copy && document.version <= copy.version + 1) told(document.uri, copy.to);
    }),
  );
}

/** What stands in an address behind that of a folder, or nothing behind its own; undefined where it is elsewhere. */
function restBelow(uri: Uri, place: Uri): string | undefined {
  const [address, start] = [uri.toString(), place.toString()];
  return address === start || address.startsWith(`${start}/`) ? address.slice(start.length) : undefined;
}
