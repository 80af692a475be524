import { CancellationError, CodeAction, type LogOutputChannel, l10n, type TextDocument, workspace } from 'vscode';
import {
  CodeActionKind,
  type ErrorHandler,
  type LanguageClientOptions,
  RevealOutputChannelOn,
} from 'vscode-languageclient';
import { othersIn } from '../edits.ts';
import { LANGUAGE } from '../language.ts';
import type { Typing } from '../typing.ts';
import { isWorkedOn } from '../workedOn.ts';
import type { problemsOnce } from './problems.ts';

/** What the library is told of this client. */
export function optionsOf(
  output: LogOutputChannel,
  errorHandler: ErrorHandler,
  { typing, problems }: { readonly typing: Typing; readonly problems: ReturnType<typeof problemsOnce> },
): LanguageClientOptions {
  return {
    documentSelector: [{ language: LANGUAGE }],
    initializationOptions: () => ({
      asksForSpeakers: true,
      showsFindings: true,
      servesFiles: true,
      isTrusted: workspace.isTrusted,
      words: l10n.bundle,
    }),
    outputChannel: output,
    // A request that fails is in the output; nobody asked for a message in the middle of their work.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    errorHandler,
    // Of a server that ends while it starts a person has been told already: what the library says goes to the output.
    initializationFailedHandler(error) {
      output.error(String(error));
      return false;
    },
    middleware: {
      handleDiagnostics: problems,
      async provideCodeActions(document, range, context, token, next) {
        const actions = await next(document, range, context, token);
        return actions?.map(action => (action instanceof CodeAction ? settling(action, document) : action));
      },
      async provideDiagnostics(document, previous, token, next) {
        const isOpen = 'uri' in document;
        if (!isWorkedOn(isOpen ? document.uri : document)) return undefined;
        // Half a word is often wrong: `her` on the way to `heritage`, a resolution whose year is still to be typed.
        if (isOpen) await typing.rest(document, token);
        if (token.isCancellationRequested) throw new CancellationError();
        return next(document, previous, token);
      },
    },
  };
}

/**
 * A fix after which nothing is selected: where a command has selected the words that it mends, the edit would leave odd
 * letters of them selected. We make those that change other files, which VS Code would neither save nor say that it cannot
 * write.
 */
function settling(action: CodeAction, document: TextDocument): CodeAction {
  const { edit, kind } = action;
  if (kind?.value !== CodeActionKind.QuickFix) return action;
  const isOurs = edit && othersIn(edit, document).length > 0;
  if (isOurs) delete action.edit;
  action.command ??= { command: '_meetingRecord.settled', title: '', arguments: isOurs ? [edit, document] : [] };
  return action;
}
