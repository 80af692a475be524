import { commands, type ExtensionContext, workspace } from 'vscode';
import { checkCommand } from './beforePublication.ts';
import { followRecord } from './contents.ts';
import { detectRecords } from './detect.ts';
import { dialectStatus } from './dialectStatus.ts';
import { fillInCommand } from './fillIn.ts';
import { LANGUAGE } from './language.ts';
import type { LanguageServer } from './languageServer.ts';
import { openItemCommands } from './openItems.ts';
import { speakersListCommands } from './speakersList.ts';
import { verdictItem } from './verdict.ts';

/**
 * What both hosts share. `load` makes the host's own connection to the server; it is called with the first meeting
 * record, so that a window without one costs nothing. Returns what is to be done before the extension ends.
 */
export function activate(context: ExtensionContext, load: () => Promise<LanguageServer>): () => Promise<void> {
  let loaded: Promise<LanguageServer> | undefined;
  const server = () => {
    loaded ??= load();
    return loaded;
  };
  const startFor = async (document: { readonly languageId: string }) => {
    if (document.languageId === LANGUAGE) await (await server()).start();
  };
  const following = followRecord(server);
  context.subscriptions.push(
    following,
    verdictItem(following),
    checkCommand(following, server),
    ...dialectStatus(following, server),
    workspace.onDidOpenTextDocument(startFor),
    commands.registerCommand('meetingRecord.restartServer', async () => (await server()).restart()),
    commands.registerCommand('meetingRecord.showOutput', async () => (await server()).showOutput()),
    ...openItemCommands(server),
    fillInCommand(server),
    ...speakersListCommands(server),
    ...detectRecords(context.globalState),
  );
  for (const document of workspace.textDocuments) void startFor(document);
  return async () => (await loaded)?.stop();
}
