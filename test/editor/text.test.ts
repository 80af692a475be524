import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, rangeOf, show } from './record.ts';

const NAME = 'text/harbours.record';
const TEXT = [
  'Security Council: Protection of Harbours',
  '',
  'Statements',
  '',
  'PER ÅS (Norway) thanked Mr. Beck.  He cited resolution 2331. He cited resolution 1325 (2661).',
  '',
].join('\r\n');
const FORMAT = '{ "format": { "sentenceGap": "two-spaces", "honorificSpaces": "no-break" } }';
const FORMATTED = TEXT.replace('Mr. ', 'Mr.\u00a0').replace('2331. He', '2331.  He');

describe('the text of a record in the editor', () => {
  let editor: vscode.TextEditor;
  const inFolder = (name: string) => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
  const write = (name: string, text: string) => vscode.workspace.fs.writeFile(inFolder(name), Buffer.from(text));
  const stored = async (name: string) => Buffer.from(await vscode.workspace.fs.readFile(inFolder(name))).toString();
  const set = (section: string, key: string, value: unknown) =>
    vscode.workspace.getConfiguration(section).update(key, value, vscode.ConfigurationTarget.Global);
  const formatting = () =>
    vscode.commands.executeCommand<vscode.TextEdit[] | undefined>(
      'vscode.executeFormatDocumentProvider',
      editor.document.uri,
      { tabSize: 2, insertSpaces: true },
    );

  before(async () => {
    await write('text/meeting-record.json', FORMAT);
    await write(NAME, TEXT);
    editor = await show(NAME);
    await eventually('the format that the folder asks for', async () =>
      (await formatting())?.length ? true : undefined,
    );
  });
  after(async () => {
    await set('editor', 'formatOnSave', undefined);
    await set('editor', 'codeActionsOnSave', undefined);
    await set('meetingRecord', 'inlayHints', undefined);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(inFolder('text'), { recursive: true });
  });

  it('is formatted as the folder asks, and one undo takes it back', async () => {
    await vscode.commands.executeCommand('editor.action.formatDocument');
    assert.equal(editor.document.getText(), FORMATTED);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), TEXT);
  });

  it('is formatted in a selection alone', async () => {
    const { start, end } = rangeOf(editor, 'cited resolution 2331. He');
    editor.selection = new vscode.Selection(start, end);
    await vscode.commands.executeCommand('editor.action.formatSelection');
    assert.equal(editor.document.getText(), TEXT.replace('2331. He', '2331.  He'));
    await vscode.commands.executeCommand('undo');
  });

  it('is formatted on saving where a person wants that', async () => {
    await set('editor', 'formatOnSave', true);
    await editor.edit(edit => edit.insert(editor.document.positionAt(TEXT.length), 'All left. Nobody stayed.'));
    await editor.document.save();
    assert.equal(await stored(NAME), `${FORMATTED}All left.  Nobody stayed.`);
    await set('editor', 'formatOnSave', undefined);
  });

  it('has all fixed on saving that is safe to fix, where a person wants that', async () => {
    await set('editor', 'codeActionsOnSave', { 'source.fixAll.meetingRecord': 'explicit' });
    await editor.edit(edit => edit.insert(editor.document.positionAt(0), '\r\n'));
    await vscode.commands.executeCommand('workbench.action.files.save');
    await eventually('the year', async () => ((await stored(NAME)).includes('1325 (2000)') ? true : undefined));
    assert.match(editor.document.getText(), /resolution 1325 \(2000\)/);
    await set('editor', 'codeActionsOnSave', undefined);
  });

  it('has hints once they are switched on', async () => {
    const hints = async () => {
      const all = new vscode.Range(0, 0, editor.document.lineCount, 0);
      const command = 'vscode.executeInlayHintProvider';
      const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(command, editor.document.uri, all);
      return found.map(
        ({ label, position }) =>
          `${label} at ${editor.document.lineAt(position).text.slice(0, position.character).slice(-4)}`,
      );
    };
    assert.deepEqual(await hints(), []);
    await set('meetingRecord', 'inlayHints', true);
    await eventually('hints', async () => ((await hints()).length ? true : undefined));
    assert.deepEqual(await hints(), ['(2016) at 2331']);
  });

  it('grows a selection from word to sentence, paragraph, speech and section', async () => {
    const start = rangeOf(editor, 'thanked').start.translate(0, 2);
    editor.selection = new vscode.Selection(start, start);
    const grown: string[] = [];
    for (let step = 0; step < 5; step++) {
      await vscode.commands.executeCommand('editor.action.smartSelect.expand');
      grown.push(editor.document.getText(editor.selection));
    }
    assert.equal(grown[0], 'thanked');
    assert.equal(grown[1], 'PER ÅS (Norway) thanked Mr.\u00a0Beck.');
    assert.ok(grown[2]!.startsWith('PER ÅS') && grown[2]!.endsWith('1325 (2000).'), grown[2]);
    assert.ok(grown[3]!.startsWith('PER ÅS') && grown[3]!.endsWith('stayed.'), grown[3]);
    assert.ok(grown[4]!.startsWith('Statements'), grown[4]);
  });
});
