import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { eventually, findings, show } from './record.ts';

const { extensionPath } = vscode.extensions.getExtension('meeting-record.meeting-record')!;
const FILES = readdirSync(path.join(extensionPath, 'examples'), { recursive: true, encoding: 'utf8' }).filter(file =>
  file.endsWith('.record.txt'),
);

describe('the verdict', () => {
  const inFolder = (name: string) => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
  before(() => cpSync(path.join(extensionPath, 'examples'), inFolder('examples').fsPath, { recursive: true }));
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(inFolder('examples'), { recursive: true });
  });

  for (const file of FILES) {
    it(`is that of the command line: ${file}`, async () => {
      const editor = await show(`examples/${file}`);
      const cli = path.join(extensionPath, 'dist/cli.js');
      const { stdout } = spawnSync('node', [cli, 'check', '--format', 'json', editor.document.uri.fsPath], {
        encoding: 'utf8',
      });
      const [told] = JSON.parse(stdout) as [{ findings: { rule: string; severity: string }[] }];
      const rules = told.findings.map(({ rule }) => rule);
      await eventually('the findings', () => {
        const now = findings(editor).map(it => it.slice(0, it.indexOf(':')));
        return now.sort().join() === [...rules].sort().join() ? true : undefined;
      });
    });
  }

  it('has the words of each speech, and what is open in it, above the speech', async () => {
    const { document } = await show('examples/draft-undersea-cables.record.txt');
    const titles = await eventually('lenses', async () => {
      const command = 'vscode.executeCodeLensProvider';
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(command, document.uri, 100);
      return lenses.length ? lenses.map(lens => lens.command?.title) : undefined;
    });
    assert.equal(titles[0], '154 words');
    assert.ok(
      titles.some(title => / open$/.test(title ?? '')),
      titles.join(),
    );
    assert.ok(titles.includes('Fill in the speaker…'), titles.join());
  });

  it('leaves the speeches alone where there are so many that VS Code would stand still', async () => {
    const uri = inFolder('long.record.txt');
    const text = 'ILSE BRANDVOLD (Norway) said that the ice was thin.\n\n'.repeat(2000);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    const editor = await show('long.record.txt');
    const count = async () => {
      const command = 'vscode.executeCodeLensProvider';
      return (await vscode.commands.executeCommand<vscode.CodeLens[]>(command, uri, 1)).length;
    };
    await eventually('the lenses', async () => (await count()) === 2000 || undefined);
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), text.slice(0, text.indexOf('\n') + 2)));
    await eventually('no lenses', async () => (await count()) === 0 || undefined);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.workspace.fs.delete(uri);
  });

  it('is asked for by commands that are there', async () => {
    const all = await vscode.commands.getCommands(true);
    for (const name of ['checkBeforePublication', 'chooseDialect']) assert.ok(all.includes(`meetingRecord.${name}`));
  });

  it('reads a record as the kind that its folder’s file says', async () => {
    const editor = await show('examples/verbatim-mountain-lakes.record.txt');
    // The editor remembers the outline of a text that has not changed.
    const folds = async () =>
      (
        await vscode.commands.executeCommand<vscode.FoldingRange[]>(
          'vscode.executeFoldingRangeProvider',
          editor.document.uri,
        )
      )?.length ?? 0;
    const before = await folds();
    assert.ok(before > 0);
    const choose = async () => {
      const choosing = vscode.commands.executeCommand('meetingRecord.chooseDialect');
      await new Promise(resolve => setTimeout(resolve, 300));
      // The list’s rows are in order: the fifth is of no known kind; then this record alone.
      for (let i = 0; i < 4; i++) await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await new Promise(resolve => setTimeout(resolve, 300));
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await choosing;
    };
    await choose();
    // Saved, as VS Code saves settings that it writes.
    const file = inFolder('meeting-record.json');
    const { overrides } = JSON.parse(readFileSync(file.fsPath, 'utf8')) as { overrides: unknown };
    assert.deepEqual(overrides, [{ files: ['examples/verbatim-mountain-lakes.record.txt'], dialect: 'plain' }]);
    await eventually('no speeches', async () => ((await folds()) < before ? true : undefined));
    // Of a file that is too broken to be written to nothing goes to the settings, which hold for all records.
    const become = async (text: string) => {
      const edit = new vscode.WorkspaceEdit();
      edit.replace(file, new vscode.Range(0, 0, 99, 0), text);
      assert.ok(await vscode.workspace.applyEdit(edit));
    };
    await become('{ dialect');
    await eventually('speeches', async () => ((await folds()) === before ? true : undefined));
    await choose();
    assert.equal(vscode.workspace.getConfiguration('meetingRecord').inspect('dialect')?.workspaceValue, undefined);
    assert.equal((await vscode.workspace.openTextDocument(file)).getText(), '{ dialect');
    await become('{}');
    await (await vscode.workspace.openTextDocument(file)).save();
    await vscode.workspace.fs.delete(file);
  });

  it('asks before it writes the kind of a record that is in no folder to the settings, which hold for all', async () => {
    const content = 'Statements\n\nPER ÅS (Norway) said so.\n';
    const document = await vscode.workspace.openTextDocument({ content, language: 'meeting-record' });
    await vscode.window.showTextDocument(document);
    const settings = () => vscode.workspace.getConfiguration('meetingRecord').inspect('dialect')?.globalValue;
    const choose = async (last: string) => {
      await new Promise(resolve => setTimeout(resolve, 500));
      const choosing = vscode.commands.executeCommand('meetingRecord.chooseDialect');
      for (const command of ['workbench.action.acceptSelectedQuickOpenItem', last]) {
        await new Promise(resolve => setTimeout(resolve, 500));
        await vscode.commands.executeCommand(command);
      }
      await choosing;
    };
    await choose('workbench.action.closeQuickOpen');
    assert.equal(settings(), undefined);
    await choose('workbench.action.acceptSelectedQuickOpenItem');
    assert.equal(settings(), 'coverage');
    const { Global } = vscode.ConfigurationTarget;
    await vscode.workspace.getConfiguration('meetingRecord').update('dialect', undefined, Global);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('keeps what a person says of the kind of one file to that file, where no folder is open', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'meeting-record-'));
    const file = path.join(folder, 'a.record.txt');
    writeFileSync(file, 'Statements\n\nPER ÅS (Norway) said so.\n');
    await vscode.window.showTextDocument(vscode.Uri.file(file));
    await new Promise(resolve => setTimeout(resolve, 500));
    const choosing = vscode.commands.executeCommand('meetingRecord.chooseDialect');
    for (const _ of ['the kind', 'this record alone']) {
      await new Promise(resolve => setTimeout(resolve, 500));
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    }
    await choosing;
    assert.equal(vscode.workspace.getConfiguration('meetingRecord').inspect('dialect')?.globalValue, undefined);
    const { overrides } = JSON.parse(readFileSync(path.join(folder, 'meeting-record.json'), 'utf8'));
    assert.deepEqual(overrides, [{ files: ['a.record.txt'], dialect: 'coverage' }]);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    rmSync(folder, { recursive: true });
  });
});
