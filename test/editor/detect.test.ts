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
});
