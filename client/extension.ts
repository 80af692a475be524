import { commands, type ExtensionContext, workspace } from 'vscode';
import { checkCommand } from './beforePublication.ts';
import type { LanguageServer } from './connection/languageServer.ts';
import { followRecord } from './contents.ts';
import { detectRecords } from './detect.ts';
import { dialectStatus } from './dialectStatus.ts';
import { firstMinutes } from './examples.ts';
import { fillInCommand } from './fillIn.ts';
import type { ClientHost } from './host.ts';
import { LANGUAGE } from './language.ts';
import { lenses } from './lenses.ts';
import { openItemCommands } from './openItems.ts';
import { overview } from './panels/overview.ts';
import { preview } from './panels/preview.ts';
import { speakersListCommands } from './speakersList.ts';
import { verdictItem } from './verdict.ts';
import { citationsView } from './views/citationsView.ts';
import { openItemsView } from './views/openItemsView.ts';
import { speakersView } from './views/speakersView.ts';
import { tellMenus } from './views/tree.ts';

/** What both hosts share. Returns what is to be done before the extension ends. */
export function activate(context: ExtensionContext, host: ClientHost): () => Promise<void> {
  const load = async () => {
    // Most of the client's code is the protocol's: only a window with a meeting record loads it.
    const { languageServer } = await import('./connection/languageServer.ts');
    return languageServer(await host.client());
  };
  let loaded: Promise<LanguageServer> | undefined;
  const server = () => {
    loaded ??= load();
    return loaded;
  };
  const startFor = async (document: { readonly languageId: string }) => {
    if (document.languageId === LANGUAGE) await (await server()).start();
  };
  const following = followRecord(server);
  const tellAtHand = () => tellMenus('atHand', following.now !== undefined);
  tellAtHand();
  context.subscriptions.push(
    following,
    verdictItem(following),
    checkCommand(following, server),
    ...dialectStatus(following, server),
    ...openItemsView(following),
    ...lenses(following),
    ...overview(following),
    ...preview(following, server),
    ...speakersView(following),
    ...citationsView(following),
    following.onDidChange(tellAtHand),
    workspace.onDidOpenTextDocument(startFor),
    commands.registerCommand('meetingRecord.restartServer', async () => (await server()).restart()),
    commands.registerCommand('meetingRecord.showOutput', async () => (await server()).showOutput()),
    ...openItemCommands(following),
    ...fillInCommand(server),
    ...speakersListCommands(following, server),
    ...firstMinutes(context.extensionUri),
    ...detectRecords(context.globalState, host),
  );
  for (const document of workspace.textDocuments) void startFor(document);
  return async () => (await loaded)?.stop();
}
