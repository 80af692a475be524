import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { eventually, findings, rangeOf, show } from './record.ts';

/** The process in which the server runs, a child of the extensions' own; undefined where there is none. */
function serverPid(): number | undefined {
  for (const pid of readdirSync('/proc').filter(name => /^\d+$/.test(name))) {
    try {
      const [, parent] = /\nPPid:\t(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
      if (Number(parent) !== process.pid) continue;
      if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('server.js')) return Number(pid);
    } catch {
      // It is gone already.
    }
  }
  return undefined;
}

const otherThan = (old: number) =>
  eventually('another server', () => {
    const pid = serverPid();
    return pid === old ? undefined : pid;
  });

describe('a server that dies', function () {
  this.timeout(90_000);
  let editor: vscode.TextEditor;
  before(async function () {
    if (process.platform !== 'linux') this.skip();
    editor = await show('lakes.record.txt');
    await eventually('findings', () => findings(editor).length || undefined);
  });

  it('is started again, and takes nothing of what was typed', async () => {
    const saved = editor.document.getText();
    const name = rangeOf(editor, 'NAME TO COME');
    await editor.edit(edit => edit.replace(name, 'INGRID SOLBAKKEN'));
    const typed = editor.document.getText();
    const old = serverPid();
    assert.ok(old, 'there is a server');
    process.kill(old, 'SIGKILL');
    await otherThan(old);
    // What is found is found in the text as it was typed.
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'TK\n\n'));
    await eventually('the findings of the new server', () =>
      findings(editor).includes('draft-marker: TK') ? true : undefined,
    );
    assert.ok(!findings(editor).some(it => it.startsWith('name-to-come')));
    assert.equal(editor.document.getText(), `TK\n\n${typed}`);
    assert.ok(editor.document.isDirty);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), typed);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), saved);
    await eventually('all findings', () =>
      findings(editor).some(it => it.startsWith('name-to-come')) ? true : undefined,
    );
  });

  it('again and again is left alone, until a person starts it', async () => {
    let last = serverPid()!;
    for (let times = 0; times < 10; times++) {
      process.kill(last, 'SIGKILL');
      const gone = Date.now() + 5000;
      let next: number | undefined;
      while (Date.now() < gone && (next === undefined || next === last)) {
        await new Promise(resolve => setTimeout(resolve, 50));
        next = serverPid();
      }
      if (next === undefined || next === last) break;
      last = next;
      // One that is killed while it starts could not be told from one that cannot start.
      await new Promise(resolve => setTimeout(resolve, 1500));
    }
    assert.equal(serverPid(), undefined);
    await vscode.commands.executeCommand('meetingRecord.restartServer');
    assert.ok(serverPid(), 'there is a server again');
    await eventually('findings', () => findings(editor).length || undefined);
  });
});
