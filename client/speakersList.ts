import { commands, type Disposable, l10n, Uri, type ViewColumn, window, workspace } from 'vscode';
import type { LanguageServer } from './connection/languageServer.ts';
import type { Following } from './contents.ts';
import { awaited } from './patience.ts';

/** The name by which the server looks for a list. */
const LIST = 'speakers.csv';

/**
 * The commands that make a speakers list from what the records say, so that nobody starts from nothing: of the record at
 * hand, or of all in its folder. The list is shown unsaved, named so that saving puts it where it holds; where there is
 * one already, it is shown without a name and nothing is written over.
 */
export function speakersListCommands(
  following: Following,
  server: () => Promise<LanguageServer>,
): readonly Disposable[] {
  const make = async (from: 'record' | 'folder') => {
    const document = following.now?.document;
    if (!document) return;
    const { ask } = await server();
    const waited = await awaited(
      token => ask<string>('meetingRecord/makeSpeakersList', document, { from }, token),
      l10n.t('Reading the record …'),
    );
    if (!waited) return;
    const text = waited.answer;
    if (text === undefined) {
      return void window.showWarningMessage(l10n.t('The Meeting Record server is not running.'));
    }
    if (!text) return void window.showInformationMessage(l10n.t('Nobody is found here to put on a list.'));
    const folder =
      (from === 'folder' && workspace.getWorkspaceFolder(document.uri)?.uri) || Uri.joinPath(document.uri, '..');
    await showUnsaved(text, document.isUntitled ? undefined : Uri.joinPath(folder, LIST));
  };
  return [
    commands.registerCommand('meetingRecord.makeSpeakersList', () => make('record')),
    commands.registerCommand('meetingRecord.makeSpeakersListFromFolder', () => make('folder')),
  ];
}

async function showUnsaved(text: string, place: Uri | undefined): Promise<void> {
  const beside: ViewColumn = -2;
  if (!place || (await exists(place))) {
    await window.showTextDocument(await workspace.openTextDocument({ content: text, language: 'csv' }), beside);
    return;
  }
  const document = await workspace.openTextDocument(place.with({ scheme: 'untitled' }));
  const editor = await window.showTextDocument(document, beside);
  await editor.edit(edit => edit.insert(document.positionAt(0), text));
}

async function exists(place: Uri): Promise<boolean> {
  return workspace.fs.stat(place).then(
    () => true,
    () => false,
  );
}
