import { commands, l10n, window } from 'vscode';
import { type BaseLanguageClient, CloseAction, type ErrorHandler } from 'vscode-languageclient';

/** The library's own rule says whether a server that has died is started again; the words are ours. */
export function withErrorHandler(
  make: (handler: ErrorHandler) => BaseLanguageClient,
  gaveUp: () => void,
): BaseLanguageClient {
  const client: BaseLanguageClient = make({
    error: (error, message, count) => rule.error(error, message, count),
    async closed() {
      const result = await rule.closed();
      if (result.action === CloseAction.Restart) {
        offer(
          window.showWarningMessage,
          l10n.t('The Meeting Record server stopped unexpectedly. It is being restarted.'),
        );
      } else {
        gaveUp();
        const message = l10n.t('The Meeting Record server keeps stopping. There are no checks until it is restarted.');
        offer(window.showErrorMessage, message, { title: l10n.t('Restart'), command: 'meetingRecord.restartServer' });
      }
      return { ...result, handled: true };
    },
  });
  const rule = client.createDefaultErrorHandler();
  return client;
}

/** Shows a message with what can be done about it; the output is always one of the choices. */
async function offer(
  show: (message: string, ...choices: string[]) => Thenable<string | undefined>,
  message: string,
  action?: { readonly title: string; readonly command: string },
): Promise<void> {
  const output = { title: l10n.t('Show Output'), command: 'meetingRecord.showOutput' };
  const actions = action ? [action, output] : [output];
  const chosen = await show(message, ...actions.map(it => it.title));
  const command = actions.find(it => it.title === chosen)?.command;
  if (command) await commands.executeCommand(command);
}
