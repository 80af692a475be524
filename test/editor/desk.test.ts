import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { eventually, findings, rangeOf, show } from './record.ts';

const RECORD = 'desk/grain-reserves.record.txt';
const ETHIOPIA = [
  'name-to-come: NAME TO COME',
  'undecided-pronoun: him/herself',
  'undecided-pronoun: his/ her',
  'undecided-pronoun: He/she',
  'undecided-pronoun: s/he',
];
const REST = [
  'draft-marker: NOT YET SEEN',
  'draft-marker: [Q14?]',
  'name-to-come: NAME TO COME',
  'pronoun-against-list: her',
  'provisional-note: Note:  A summary of the second part will be made available tomorrow.',
  'speaker-missing: OTTOLINE MARSH-ADEYEMI, Deputy Executive Director, World Food Programme (WFP)',
  'speaker-spelling: ESKIL TANGVALT',
  'undecided-pronoun: he/she',
  'unknown-affiliation: Urugay',
];

describe('a desk with its list and its configuration', () => {
  let editor: vscode.TextEditor;
  const found = (expected: readonly string[]) => {
    const wanted = [...expected].sort().join('\n');
    const now = () => [...findings(editor)].sort().join('\n');
    return eventually('the findings', () => (now() === wanted ? true : undefined)).catch(() =>
      assert.equal(now(), wanted),
    );
  };
  const inFolder = (name: string) => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
  const actionsAt = (words: string) =>
    vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      rangeOf(editor, words),
      vscode.CodeActionKind.QuickFix.value,
    );

  before(async () => {
    const { extensionPath } = vscode.extensions.getExtension('meeting-record.meeting-record')!;
    cpSync(path.join(extensionPath, 'examples/desk'), inFolder('desk').fsPath, { recursive: true });
    editor = await show(RECORD);
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(inFolder('desk'), { recursive: true });
  });

  it('shows in Problems what the list and the configuration say', async () => {
    await found([...ETHIOPIA, ...REST]);
  });

  it('fills in Ethiopia from the list, and one undo takes all of it back', async () => {
    const before = editor.document.getText();
    const fill = (await actionsAt('NAME TO COME')).find(({ title }) => title.startsWith('Fill in Hirut Woldegebriel'));
    assert.ok(fill?.edit);
    assert.ok(await vscode.workspace.applyEdit(fill.edit));
    const after = editor.document.getText();
    assert.match(
      after,
      /HIRUT WOLDEGEBRIEL \(Ethiopia\), associating herself with .* of her country .* {2}She thanked/,
    );
    assert.match(after, /what he or she should have sown,” she added/);
    await found(REST);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
    await found([...ETHIOPIA, ...REST]);
  });

  it('follows the list as it is typed, saved or not', async () => {
    const list = await vscode.workspace.openTextDocument(inFolder('desk/speakers.csv'));
    const other = await vscode.window.showTextDocument(list, { viewColumn: vscode.ViewColumn.Beside });
    const name = rangeOf(other, 'Eskil Tangvald');
    await other.edit(edit => edit.replace(name, 'Eskil Tangvalt'));
    await found([...ETHIOPIA, ...REST.filter(each => !each.startsWith('speaker-spelling'))]);
    await other.edit(edit => edit.insert(list.positionAt(list.getText().length), 'Peru,Rosa Quispe,,,it\n'));
    await eventually('the list’s own problem', () =>
      vscode.languages.getDiagnostics(list.uri).some(({ message }) => message.includes('“it” is no pronoun'))
        ? true
        : undefined,
    );
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await found([...ETHIOPIA, ...REST]);
  });

  it('completes and checks meeting-record.json by its schema', async () => {
    const configuration = await vscode.workspace.openTextDocument(inFolder('desk/meeting-record.json'));
    assert.equal(configuration.languageId, 'jsonc');
    await vscode.window.showTextDocument(configuration, { viewColumn: vscode.ViewColumn.Beside });
    const at = configuration.positionAt(configuration.getText().indexOf('"provisional-note"') + 3);
    const items = await eventually('completion', async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        configuration.uri,
        at,
      );
      const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      return labels.some(label => label.includes('speaker-spelling')) ? labels : undefined;
    });
    assert.ok(items.some(label => label.includes('name-to-come')));
  });

  it('tells of each mistake in meeting-record.json once, whether VS Code has its text open or not', async () => {
    const uri = inFolder('desk/meeting-record.json');
    const before = await vscode.workspace.fs.readFile(uri);
    const told = () => vscode.languages.getDiagnostics(uri).map(({ source, range }) => `${source} ${range.start.line}`);
    const becomes = (expected: string) =>
      eventually(expected, () => (told().sort().join() === expected ? true : undefined)).catch(() =>
        assert.equal(told().sort().join(), expected),
      );
    const text = '{\n  "rules": {\n    "no-rule": "of",\n    "draft-marker": "of"\n  }\n  "dialect": "coverage"\n}\n';
    try {
      await vscode.commands.executeCommand('workbench.action.closeEditorsInGroup');
      await vscode.workspace.fs.writeFile(uri, Buffer.from(text));
      await becomes('meeting-record 2,meeting-record 3,meeting-record 5');
      await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Beside });
      await becomes('jsonc 5,undefined 2,undefined 3');
    } finally {
      await vscode.workspace.fs.writeFile(uri, before);
    }
  });
});
