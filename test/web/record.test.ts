import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, findings, rangeOf, show } from '../editor/record.ts';

const RECORD = 'desk/grain-reserves.record.txt';

describe('a record in a browser', () => {
  let editor: vscode.TextEditor;
  const inFolder = (name: string) => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
  const found = (finding: string) => eventually(finding, () => findings(editor).includes(finding) || undefined);

  before(async () => {
    editor = await show(RECORD);
  });
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('runs where there is no process and no disk', () => {
    assert.equal(vscode.env.uiKind, vscode.UIKind.Web);
    assert.equal(editor.document.uri.scheme, 'vscode-test-web');
    assert.equal(editor.document.languageId, 'meeting-record');
  });

  it('has an outline', async () => {
    const symbols = await eventually('the outline', async () => {
      const all = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        editor.document.uri,
      );
      return all?.length ? all : undefined;
    });
    const flat = (all: readonly vscode.DocumentSymbol[]): string[] =>
      all.flatMap(({ name, children }) => [name, ...flat(children)]);
    assert.ok(flat(symbols).some(name => name.startsWith('Ottoline Marsh-Adeyemi')));
  });

  it('shows what is open, what the list says and what the folder has agreed on', async () => {
    await found('name-to-come: NAME TO COME');
    // Of the list.
    await found('speaker-spelling: ESKIL TANGVALT');
    // Of the configuration: words, and a pattern with the engine for patterns.
    await found('draft-marker: NOT YET SEEN');
    await found('draft-marker: [Q14?]');
    assert.ok(!findings(editor).includes('draft-marker: [check]'));
  });

  it('says what is known of a resolution', async () => {
    const cables = await show('draft-undersea-cables.record.txt');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      cables.document.uri,
      rangeOf(cables, 'resolution 2341').start.translate(0, 2),
    );
    editor = await show(RECORD);
    const text = hovers.flatMap(({ contents }) => contents.map(it => (typeof it === 'string' ? it : it.value))).join();
    assert.ok(/adopted/i.test(text), text);
  });

  it('fills in a speaker from the list', async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      rangeOf(editor, 'NAME TO COME'),
      vscode.CodeActionKind.QuickFix.value,
    );
    const fill = actions.find(({ title }) => title.startsWith('Fill in Hirut Woldegebriel'));
    assert.ok(fill?.edit, actions.map(({ title }) => title).join());
    assert.ok(await vscode.workspace.applyEdit(fill.edit));
    assert.ok(editor.document.getText().includes('HIRUT WOLDEGEBRIEL (Ethiopia)'));
    await vscode.commands.executeCommand('undo');
  });

  it('knows the other records of the folder', async () => {
    await eventually('a speaker of another record', async () => {
      const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'Sunniva Arnesdottir Holm',
      );
      return symbols.some(({ location }) => location.uri.path.endsWith('undersea-cables.record.txt')) || undefined;
    });
  });

  it('follows the configuration as it is typed', async () => {
    const configuration = await vscode.workspace.openTextDocument(inFolder('desk/meeting-record.json'));
    const other = await vscode.window.showTextDocument(configuration, { viewColumn: vscode.ViewColumn.Beside });
    await other.edit(edit => edit.replace(rangeOf(other, '"NOT YET SEEN", '), ''));
    await eventually(
      'the mark to be none',
      () => !findings(editor).includes('draft-marker: NOT YET SEEN') || undefined,
    );
    await vscode.commands.executeCommand('undo');
    await found('draft-marker: NOT YET SEEN');
  });

  it('is told from other texts by a worker of its own', async () => {
    const text = (await vscode.workspace.openTextDocument(inFolder('verbatim-mountain-lakes.record.txt'))).getText();
    await vscode.workspace.fs.writeFile(inFolder('lakes.txt'), new TextEncoder().encode(text));
    await vscode.workspace.fs.writeFile(inFolder('milk.txt'), new TextEncoder().encode('Milk\nBread\nTwo eggs\n'));
    const lakes = await show('lakes.txt');
    await eventually('the language', () => lakes.document.languageId === 'meeting-record' || undefined);
    const milk = await show('milk.txt');
    await new Promise(resolve => setTimeout(resolve, 500));
    assert.equal(milk.document.languageId, 'plaintext');
  });
});
