import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codeOf, eventually, findings, rangeOf, show } from './record.ts';

const OPEN = [
  'provisional-note: Note:  A complete summary of today’s meeting will be made available after its conclusion.',
  'resolution-year: 1325 (2001)',
  'mixed-pronouns: he',
  'name-to-come: NAME TO COME',
  'undecided-pronoun: his/her',
  'draft-marker: [check]',
  'statement-to-come: Statement by Peru to come.',
];

describe('a record in the editor', () => {
  let editor: vscode.TextEditor;

  const found = (expected: readonly string[]) =>
    eventually('the findings', () => (findings(editor).join() === expected.join() ? true : undefined)).catch(() =>
      assert.deepEqual(findings(editor), expected),
    );

  before(async () => {
    editor = await show('lakes.record.txt');
  });

  it('has the language that its name says', () => {
    assert.equal(editor.document.languageId, 'meeting-record');
  });

  it('shows in Problems all that is open, and nothing else', async () => {
    await found(OPEN);
  });

  it('links each finding to what explains its rule', () => {
    for (const { code } of vscode.languages.getDiagnostics(editor.document.uri)) {
      assert.ok(
        typeof code === 'object' && code.target.toString(true).endsWith(`#${code.value}`),
        JSON.stringify(code),
      );
    }
  });

  it('has an outline of sections and speakers', async () => {
    type Tree = readonly [name: string, detail: string, children: readonly Tree[]];
    const treeOf = (symbols: readonly vscode.DocumentSymbol[]): readonly Tree[] =>
      symbols.map(it => [it.name, it.detail, treeOf(it.children)]);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      editor.document.uri,
    );
    const [record, ...others] = treeOf(symbols);
    assert.deepEqual(others, []);
    assert.equal(record![0], 'Economic Council: Shared Lakes and the Peoples on Their Shores');
    assert.deepEqual(
      record![2].map(([name, , speeches]) => [name, speeches.map(([speaker]) => speaker.split(' ')[0])]),
      [
        ['Briefings', ['Astrid']],
        ['Statements', ['Norway', 'Baptiste', 'Peru']],
      ],
    );
    const [briefings, statements] = record![2];
    assert.match(briefings![2][0]!.slice(0, 2).join(' '), /Astrid Holmgård.*Shared Waters/);
    assert.match(statements![2][1]!.slice(0, 2).join(' '), /Baptiste Okonjo‑Reyes.*Chad/);
  });

  it('says of a cited resolution when and where it was adopted, and that the year is wrong', async () => {
    const told = async (words: string, nth = 0) => {
      const position = rangeOf(editor, words, nth).start.translate(0, 'resolution '.length);
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        editor.document.uri,
        position,
      );
      return hovers.flatMap(it => it.contents.map(part => (part as vscode.MarkdownString).value)).join('\n');
    };
    assert.match(await told('resolution 1325 (2000)'), /31 October 2000[\s\S]*4213/);
    assert.match(await told('resolution 1325 (2001)'), /2000/);
  });

  it('mends a wrong year at one keystroke, which one undo takes back', async () => {
    const year = vscode.languages.getDiagnostics(editor.document.uri).find(it => codeOf(it) === 'resolution-year')!;
    const before = editor.document.getText();
    editor.selection = new vscode.Selection(year.range.end, year.range.start);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      year.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const fix = actions.find(it => it.title.includes('2000') && it.edit);
    assert.ok(fix?.edit, actions.map(it => it.title).join(', '));
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.equal(editor.document.getText(), before.replace('(2001)', '(2000)'));
    // What VS Code does after the edit: odd letters would stay selected, and what is typed next take their place.
    await vscode.commands.executeCommand(fix.command!.command);
    assert.ok(editor.selection.isEmpty);
    await found(OPEN.filter(it => !it.startsWith('resolution-year')));
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
    await found(OPEN);
  });

  it('folds sections and speeches', async () => {
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      editor.document.uri,
    );
    const first = (range: vscode.FoldingRange) => editor.document.lineAt(range.start).text.slice(0, 15);
    assert.deepEqual(folds.map(first), ['Briefings', 'ASTRID HOLMGÅRD', 'Statements']);
  });

  it('goes to the next and the previous open item, round the end', async () => {
    const go = async (command: string) => {
      await vscode.commands.executeCommand(`meetingRecord.${command}`);
      return editor.document.getText(editor.selection);
    };
    const items = OPEN.map(it => it.slice(it.indexOf(': ') + 2));
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const forward: string[] = [];
    for (let i = 0; i < items.length + 1; i++) forward.push(await go('nextOpenItem'));
    assert.deepEqual(forward, [...items, items[0]]);
    assert.equal(await go('previousOpenItem'), items.at(-1));
    assert.equal(await go('previousOpenItem'), items.at(-2));
  });

  it('keeps up with what is typed', async () => {
    const name = rangeOf(editor, 'NAME TO COME');
    await editor.edit(edit => edit.replace(name, 'INGRID SOLBAKKEN'));
    await found(OPEN.filter(it => !it.startsWith('name-to-come')));
    await vscode.commands.executeCommand('undo');
    await found(OPEN);
  });
});

describe('a record that is in no file', () => {
  const TEXT = 'NAME TO COME (Chad) said that the lake was shrinking.\n';

  it('has its problems in a new text, and none where it only shows what a file was', async () => {
    const provider = vscode.workspace.registerTextDocumentContentProvider('was', {
      provideTextDocumentContent: () => TEXT,
    });
    const shown = async (document: vscode.TextDocument) =>
      vscode.window.showTextDocument(await vscode.languages.setTextDocumentLanguage(document, 'meeting-record'));
    const was = await shown(await vscode.workspace.openTextDocument(vscode.Uri.parse('was:/lakes.txt')));
    const typed = await shown(await vscode.workspace.openTextDocument({ content: TEXT }));
    await eventually('the finding', () => findings(typed)[0]);
    assert.deepEqual([findings(was), findings(typed)], [[], ['name-to-come: NAME TO COME']]);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    provider.dispose();
  });
});
