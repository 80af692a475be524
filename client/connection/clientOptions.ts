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
    // One that ends while it starts has been told of; what the library would say of it is for the output.
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
 * A fix after which nothing is selected any more, for an edit leaves odd letters of the words that a command has selected.
 * What changes other files is made by us: VS Code saves nothing of it, and says nothing where it cannot be written.
 */
function settling(action: CodeAction, document: TextDocument): CodeAction {
  const { edit, kind } = action;
  if (kind?.value !== CodeActionKind.QuickFix) return action;
  const isOurs = edit && othersIn(edit, document).length > 0;
  if (isOurs) delete action.edit;
  action.command ??= { command: '_meetingRecord.settled', title: '', arguments: isOurs ? [edit, document] : [] };
  return action;
}
