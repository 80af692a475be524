import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, show } from './record.ts';

const settings = () => vscode.workspace.getConfiguration('meetingRecord');

describe('a .txt that is a record', () => {
  afterEach(() => settings().update('detect', undefined, vscode.ConfigurationTarget.Global));
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  const becomes = async (name: string, language: string) => {
    const { document } = await show(name);
    await eventually(`${name} as ${language}`, () =>
      vscode.workspace.textDocuments.find(it => it.uri.toString() === document.uri.toString())?.languageId === language
        ? true
        : undefined,
    );
    return document.uri;
  };
  /** Long enough for the detection that must not happen; it takes some ten milliseconds where it does. */
  const stays = async (name: string, language: string) => {
    const { document } = await show(name);
    await new Promise(resolve => setTimeout(resolve, 1000));
    const now = vscode.workspace.textDocuments.find(it => it.uri.toString() === document.uri.toString());
    assert.equal(now?.languageId, language);
  };

  it('stays plain text where the setting says never', async () => {
    await settings().update('detect', 'never', vscode.ConfigurationTarget.Global);
    await stays('harbours.txt', 'plaintext');
  });

  it('becomes a meeting record by itself, with an outline', async () => {
    const uri = await becomes('harbours.txt', 'meeting-record');
    const symbols = await eventually('symbols', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        uri,
      );
      return found?.length ? found : undefined;
    });
    assert.match(symbols[0]!.name, /Small Harbours/);
  });

  it('may be the captions of a call', async () => {
    await becomes('call.vtt', 'meeting-record');
  });

  it('leaves ordinary prose alone', async () => {
    await stays('shopping.txt', 'plaintext');
  });

  it('stays as a person has switched it back', async () => {
    const uri = await becomes('harbours.txt', 'meeting-record');
    const document = vscode.workspace.textDocuments.find(it => it.uri.toString() === uri.toString())!;
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await stays('harbours.txt', 'plaintext');
  });

  describe('that has no name yet', () => {
    const draft = async () => {
      const folder = vscode.workspace.workspaceFolders![0]!;
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder.uri, 'harbours.txt'));
      return new TextDecoder().decode(bytes);
    };
    const untitled = async () =>
      vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content: '' }));
    const insert = (editor: vscode.TextEditor, text: string) =>
      editor.edit(edit => edit.insert(editor.document.lineAt(editor.document.lineCount - 1).range.end, text));

    it('becomes a meeting record when it is pasted, not while it is typed', async () => {
      const { document } = await untitled();
      assert.equal(document.languageId, 'plaintext');
      const editor = vscode.window.activeTextEditor!;
      for (const line of (await draft()).split('\n')) await insert(editor, `${line}\n`);
      await new Promise(resolve => setTimeout(resolve, 1000));
      assert.equal(editor.document.languageId, 'plaintext');
      await insert(editor, '\n\nPER ÅS (Norway) said so.\n\nEVA LUND (Chad) said so.\n');
      await eventually('a record', () => (editor.document.languageId === 'meeting-record' ? true : undefined));
      // Who wants it plain has it plain, but for this text alone: the next is called Untitled-1 again.
      await vscode.languages.setTextDocumentLanguage(editor.document, 'plaintext');
      await insert(editor, '\n\nPER ÅS (Norway) said so.\n\nEVA LUND (Chad) said so.\n');
      await new Promise(resolve => setTimeout(resolve, 1000));
      assert.equal(editor.document.languageId, 'plaintext');
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      const next = await untitled();
      await insert(next, await draft());
      await eventually('a record', () => (next.document.languageId === 'meeting-record' ? true : undefined));
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    });

    it('stays plain where it is pasted prose', async () => {
      const editor = await untitled();
      await insert(editor, 'Milk, eggs and bread.\n\nAsk Per (Norway) said the note.\n\nA new umbrella.\n');
      await new Promise(resolve => setTimeout(resolve, 1000));
      assert.equal(editor.document.languageId, 'plaintext');
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    });
  });
});
