import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** Opens a file of the workspace on screen, as a person does. */
export async function show(name: string): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders![0]!;
  return vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, name), { preview: false });
}

/** Resolves to the first value that is one; throws what was waited for after 15 s. */
export async function eventually<T>(what: string, look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const end = Date.now() + 15_000;
  for (;;) {
    const seen = await look();
    if (seen !== undefined) return seen;
    if (Date.now() > end) throw new Error(`Still waiting for ${what}.`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

/** Where words stand for the `nth` time (from 0). */
export function rangeOf({ document }: vscode.TextEditor, words: string, nth = 0): vscode.Range {
  const text = document.getText();
  let at = text.indexOf(words);
  for (let i = 0; i < nth; i++) at = text.indexOf(words, at + 1);
  assert.ok(at >= 0, `no “${words}”`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
}

/** The findings in a document, `rule: its words` each, in the order of the text. */
export function findings({ document }: vscode.TextEditor): readonly string[] {
  return [...vscode.languages.getDiagnostics(document.uri)]
    .sort((a, b) => a.range.start.compareTo(b.range.start))
    .map(it => `${codeOf(it)}: ${document.getText(it.range)}`);
}

export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
