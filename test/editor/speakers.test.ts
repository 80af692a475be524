import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, findings, rangeOf, show } from './record.ts';

const FOLDER = 'speakers-desk';
const FIRST = `ILSE BRANDVOLD (Norway) said that the ice was thin.  She called for care, and stressed that she would help.

NAME TO COME (Chad) said that the figure was TBC.  He/she would wait.

ILSE BRANDVOLD (Norway) said that she was done.

`;
const SECOND =
  'ILSE BRANDVOLD (Norway) said that the ice was thin.  He called for care, and stressed that he would help.\n';

describe('speakers in a folder', () => {
  let editor: vscode.TextEditor;
  const at = (name: string) => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, FOLDER, name);
  const write = (name: string, text: string) => vscode.workspace.fs.writeFile(at(name), new TextEncoder().encode(text));
  const has = (rule: string, yes = true) =>
    eventually(`${rule}${yes ? '' : ' gone'}`, () =>
      findings(editor).some(each => each.startsWith(rule)) === yes ? true : undefined,
    );
  const ask = <T>(command: string, ...args: unknown[]) =>
    vscode.commands.executeCommand<T>(`vscode.${command}`, editor.document.uri, ...args);

  before(async () => {
    await write('first.record', FIRST);
    await write('second.record', SECOND);
    // A file just written is told of when the system's watcher comes to it; one that is opened is read at once.
    await show(`${FOLDER}/first.record`);
    editor = await show(`${FOLDER}/second.record`);
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(at(''), { recursive: true });
  });

  it('are known from the other records', async () => {
    await has('pronoun-elsewhere: He');
  });

  it('are found by name in all records', async () => {
    const symbols = await eventually('symbols', async () => {
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'ilse',
      );
      return found.length >= 2 ? found : undefined;
    });
    assert.ok(symbols.every(({ name }) => name === 'Ilse Brandvold (Norway)'));
  });

  it('are referred to, marked, hovered and renamed over all records', async () => {
    const position = rangeOf(editor, 'ILSE').start;
    const references = await ask<vscode.Location[]>('executeReferenceProvider', position);
    assert.deepEqual(references.map(({ uri, range }) => `${uri.path.split('/').at(-1)}:${range.start.line}`).sort(), [
      'first.record:0',
      'first.record:4',
      'second.record:0',
    ]);
    const highlights = await ask<vscode.DocumentHighlight[]>('executeDocumentHighlights', position);
    assert.ok(highlights.length > 1);
    const [hover] = await ask<vscode.Hover[]>('executeHoverProvider', position);
    assert.match((hover!.contents[0] as vscode.MarkdownString).value, /Pronoun: \*\*he\*\*/);
    const edit = await ask<vscode.WorkspaceEdit>('executeDocumentRenameProvider', position, 'Ilse Brandvoll');
    assert.deepEqual(
      edit
        .entries()
        .map(([uri, edits]) => `${uri.path.split('/').at(-1)}: ${edits.map(({ newText }) => newText)}`)
        .sort(),
      ['first.record: ILSE BRANDVOLL,ILSE BRANDVOLL', 'second.record: ILSE BRANDVOLL'],
    );
  });

  it('are put on a list that is made from the records, and then holds', async () => {
    await vscode.commands.executeCommand('meetingRecord.makeSpeakersListFromFolder');
    const list = await eventually('the list', () =>
      vscode.workspace.textDocuments.find(({ isUntitled, uri }) => isUntitled && uri.path.endsWith('speakers.csv')),
    );
    await eventually('its text', () => (list.getText() ? true : undefined));
    assert.match(list.getText(), /^affiliation,name,title,honorific,pronoun\n[\s\S]*\nNorway,Ilse Brandvold,,,\n/);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await write('speakers.csv', 'affiliation,name,pronoun\nNorway,Ilse Brandvold,she\nChad,Aya Ngaro,she\n');
    await has('pronoun-against-list: He');
  });

  it('are completed at an opening', async () => {
    editor = await show(`${FOLDER}/first.record`);
    const end = editor.document.positionAt(editor.document.getText().length);
    await editor.edit(edit => edit.insert(end, 'Ay'));
    const { items } = await ask<vscode.CompletionList>('executeCompletionItemProvider', end.translate(0, 2));
    const item = items.find(({ label }) => (typeof label === 'string' ? label : label.label) === 'Aya Ngaro');
    assert.match(JSON.stringify(item?.label), /Chad, she/);
    await vscode.commands.executeCommand('undo');
  });

  it('and what is found of them is let stand in the folder’s file, at one keystroke', async () => {
    await has('draft-marker: TBC');
    const ignoring = async () => {
      const actions = await ask<vscode.CodeAction[]>(
        'executeCodeActionProvider',
        rangeOf(editor, 'TBC'),
        vscode.CodeActionKind.QuickFix.value,
      );
      return actions.find(({ title }) => title.startsWith('Ignore this here'))!;
    };
    const ignore = await ignoring();
    assert.match(ignore.title, /meeting-record\.json$/);
    const take = async ({ edit, command }: vscode.CodeAction) => {
      assert.ok(!edit, 'what VS Code would not save');
      await vscode.commands.executeCommand(command!.command, ...(command!.arguments ?? []));
    };
    await take(ignore);
    await has('draft-marker', false);
    assert.equal(editor.document.getText(), FIRST);
    const root = vscode.workspace.workspaceFolders![0]!.uri;
    const file = vscode.Uri.joinPath(root, 'meeting-record.json');
    const written = await vscode.workspace.openTextDocument(file);
    assert.match(written.getText(), /"rule": "draft-marker", "file": "speakers-desk\/first\.record", "text": "TBC"/);
    assert.ok(!written.isDirty && !editor.document.isDirty);
    // It goes with a record that is renamed.
    const rename = async (from: string, to: string) => {
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(at(from), at(to));
      assert.ok(await vscode.workspace.applyEdit(edit));
      editor = await show(`${FOLDER}/${to}`);
      assert.ok(written.getText().includes(`"file": "speakers-desk/${to}"`), written.getText());
      await has('name-to-come');
      await has('draft-marker', false);
    };
    await rename('first.record', 'renamed.record');
    await rename('renamed.record', 'first.record');
    await written.save();
    // What a person has begun in it is theirs to save.
    const become = async (text: string) => {
      const edit = new vscode.WorkspaceEdit();
      edit.replace(file, new vscode.Range(0, 0, written.lineCount, 0), text);
      assert.ok(await vscode.workspace.applyEdit(edit));
    };
    await become('{ "rules": { "name-to-come": "off" } }');
    await has('name-to-come', false);
    await has('draft-marker: TBC');
    await take(await ignoring());
    assert.match(written.getText(), /"ignore".*"draft-marker"/s);
    assert.ok(written.isDirty);
    // The text may stay open for a while when its file is gone.
    await become('{}');
    await written.save();
    await vscode.workspace.fs.delete(file);
    await has('draft-marker: TBC');
  });

  it('are filled in from the list where lines end in CRLF, and each undo takes back one thing', async () => {
    const text = 'NAME TO COME (Chad) said that he/she was late.\r\n\r\nHe/she left.\r\n';
    await write('third.record', text);
    editor = await show(`${FOLDER}/third.record`);
    await has('undecided-pronoun');
    await editor.edit(edit => edit.insert(editor.document.lineAt(2).range.end, '  So it was.'));
    const typed = editor.document.getText();
    const fill = await eventually('the action', async () =>
      (
        await ask<vscode.CodeAction[]>(
          'executeCodeActionProvider',
          rangeOf(editor, 'NAME TO COME'),
          vscode.CodeActionKind.QuickFix.value,
        )
      ).find(({ title }) => title === 'Fill in Aya Ngaro (she)'),
    );
    assert.ok(await vscode.workspace.applyEdit(fill.edit!));
    const filled = 'AYA NGARO (Chad) said that she was late.\r\n\r\nShe left.  So it was.\r\n';
    assert.equal(editor.document.getText(), filled);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), typed);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), text);
    await vscode.commands.executeCommand('redo');
    await vscode.commands.executeCommand('redo');
    assert.equal(editor.document.getText(), filled);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    editor = await show(`${FOLDER}/first.record`);
  });

  it('are filled in by asking', async () => {
    const action = (
      await ask<vscode.CodeAction[]>(
        'executeCodeActionProvider',
        rangeOf(editor, 'NAME TO COME'),
        vscode.CodeActionKind.QuickFix.value,
      )
    ).find(({ command }) => command?.command === 'meetingRecord.fillInSpeaker')!;
    assert.equal(action.title, 'Fill in another speaker…');
    const { command, arguments: place } = action.command!;
    const asking = vscode.commands.executeCommand(command, ...place!);
    await new Promise(resolve => setTimeout(resolve, 500));
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await asking;
    assert.equal(editor.document.getText(), FIRST, 'whoever thinks better of it has changed nothing');
    const hurried = vscode.commands.executeCommand(command, ...place!);
    for (let keys = 0; keys < 2; keys++) {
      await new Promise(resolve => setTimeout(resolve, 500));
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    }
    await hurried;
    assert.equal(editor.document.getText(), FIRST, 'Enter twice gives nobody a pronoun');
    await vscode.commands.executeCommand(command, ...place!.slice(0, 2), { name: 'Aya Ngaro', pronoun: 'she' });
    assert.equal(editor.document.getText(), FIRST.replace('NAME TO COME', 'AYA NGARO').replace('He/she', 'She'));
    await has('name-to-come', false);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), FIRST);
  });

  it('are asked for by the name alone where no pronoun is open', async () => {
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    await editor.edit(edit => edit.insert(end, 'NAME TO COME (Peru) said so.\n'));
    const asking = vscode.commands.executeCommand('meetingRecord.fillInSpeaker', `${editor.document.uri}`, end);
    await new Promise(resolve => setTimeout(resolve, 500));
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    // Who is asked for a pronoun, too, is still being asked.
    await asking;
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), FIRST);
  });

  it('are filled in from the list at a key, too', async () => {
    const { start } = rangeOf(editor, 'NAME TO COME');
    editor.selection = new vscode.Selection(start, start);
    const asking = vscode.commands.executeCommand('meetingRecord.fillInSpeaker');
    await new Promise(resolve => setTimeout(resolve, 500));
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await asking;
    assert.equal(editor.document.getText(), FIRST.replace('NAME TO COME', 'AYA NGARO').replace('He/she', 'She'));
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), FIRST);
  });
});
