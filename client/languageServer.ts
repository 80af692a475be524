import {
  CancellationError,
  CodeAction,
  commands,
  type Diagnostic,
  type LogOutputChannel,
  l10n,
  type Position,
  type Range,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  CodeActionKind,
  CodeActionRequest,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  type ErrorHandler,
  type LanguageClientOptions,
  type WorkspaceEdit as ProtocolEdit,
  RevealOutputChannelOn,
  State,
} from 'vscode-languageclient';
import { made, othersIn } from './edits.ts';
import { serveFiles } from './files.ts';
import { LANGUAGE } from './language.ts';
import { problemsOnce } from './problems.ts';
import { followTyping, type Typing } from './typing.ts';

/** The language server, as the rest of the client sees it. */
export interface LanguageServer {
  /** Resolves when it answers. Where it cannot be started a message has said so, and it resolves as well. */
  start(): Promise<void>;
  /** Ends it, however it stands, and starts a new one. */
  restart(): Promise<void>;
  stop(): Promise<void>;
  /** Whether it has stopped so often that only a person starts it again. */
  readonly isGivenUp: boolean;
  showOutput(): void;
  /** What the server finds in the document as it is now, unsaved changes included; undefined while it does not run. */
  diagnosticsOf(document: TextDocument): Promise<readonly Diagnostic[] | undefined>;
  /** What the server answers to a request about a document; undefined while it does not run, or where it has changed. */
  ask<R>(request: string, document: TextDocument, params?: object): Promise<R | undefined>;
  /** The server's own fixes for what is found at a range; none while it does not run. */
  fixesAt(document: TextDocument, range: Range): Promise<readonly CodeAction[]>;
  /**
   * Makes the edit with which the server answers a request about a document, as one step of its undo; false where that
   * could not be done, which a message has said, and undefined where there was nothing to do.
   */
  edit(request: string, document: TextDocument, position: Position, params: object): Promise<boolean | undefined>;
}

/** Makes a client of the protocol that speaks to the server as the host runs it. */
export type MakeClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

const NAME = 'Meeting Record';

/** The server, not started yet. */
export function languageServer(makeClient: MakeClient): LanguageServer {
  const output = window.createOutputChannel(NAME, { log: true });
  const typing = followTyping();
  const problems = problemsOnce();
  // One that keeps stopping is started by a person alone: each request would start it again.
  let isGivenUp = false;
  const make = () => {
    const made = withErrorHandler(
      handler => makeClient('meetingRecord', NAME, optionsOf(output, handler, { typing, problems })),
      () => {
        isGivenUp = true;
      },
    );
    serveFiles(made);
    return made;
  };
  let client = make();
  const start = async () => {
    if (!isGivenUp) await client.start().catch(() => undefined);
  };
  workspace.onDidGrantWorkspaceTrust(async () => {
    // One that is started later says so itself.
    if (client.state === State.Starting) await start();
    if (client.isRunning()) await client.sendNotification('meetingRecord/trusted');
  });
  workspace.onWillRenameFiles(event => {
    if (!client.isRunning()) return;
    const { code2ProtocolConverter, protocol2CodeConverter } = client;
    const params = code2ProtocolConverter.asWillRenameFilesParams(event);
    const answer = client.sendRequest<ProtocolEdit | null>('workspace/willRenameFiles', params);
    event.waitUntil(answer.then(edit => protocol2CodeConverter.asWorkspaceEdit(edit)));
  });
  const stop = async () => {
    // A client that is still starting cannot be stopped.
    if (client.state === State.Starting) await start();
    if (client.isRunning()) await client.stop().catch(() => undefined);
  };
  return {
    start,
    stop,
    async restart() {
      await stop();
      isGivenUp = false;
      client = make();
      await start();
    },
    get isGivenUp() {
      return isGivenUp;
    },
    showOutput: () => output.show(),
    async diagnosticsOf(document) {
      await start();
      if (!client.isRunning()) return undefined;
      const uri = client.code2ProtocolConverter.asUri(document.uri);
      const report = await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
      if (report.kind !== DocumentDiagnosticReportKind.Full) return [];
      return client.protocol2CodeConverter.asDiagnostics([...report.items]);
    },
    async ask<R>(request: string, document: TextDocument, params?: object) {
      await start();
      if (!client.isRunning()) return undefined;
      const textDocument = { uri: client.code2ProtocolConverter.asUri(document.uri) };
      // A text that has changed since, or a server that has ended, is told by an error; either is asked again.
      const answer = await client.sendRequest<R | null>(request, { textDocument, ...params }).catch(() => undefined);
      return answer ?? undefined;
    },
    async fixesAt(document, range) {
      await start();
      if (!client.isRunning()) return [];
      const { code2ProtocolConverter, protocol2CodeConverter } = client;
      const answer = await client.sendRequest(CodeActionRequest.type, {
        textDocument: { uri: code2ProtocolConverter.asUri(document.uri) },
        range: code2ProtocolConverter.asRange(range),
        context: { diagnostics: [], only: [CodeActionKind.QuickFix] },
      });
      const fixes = await protocol2CodeConverter.asCodeActionResult(answer ?? []);
      return fixes.filter(it => it instanceof CodeAction);
    },
    async edit(request, document, position, params) {
      await start();
      if (!client.isRunning()) return undefined;
      const answer = await client.sendRequest<ProtocolEdit | null>(request, {
        ...client.code2ProtocolConverter.asTextDocumentPositionParams(document, position),
        ...params,
      });
      const edit = await client.protocol2CodeConverter.asWorkspaceEdit(answer);
      return edit && made(edit, document);
    },
  };
}

function optionsOf(
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
        // The older side of a comparison is no place to mend anything: its findings would stand twice in Problems.
        if (isOlderSide(isOpen ? document.uri : document)) return undefined;
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

/** Whether nobody can write there, and the person has not opened the place as a folder. */
function isOlderSide(uri: Uri): boolean {
  return workspace.fs.isWritableFileSystem(uri.scheme) === false && !workspace.getWorkspaceFolder(uri);
}

/** The library's own rule says whether a server that has died is started again; the words are ours. */
function withErrorHandler(make: (handler: ErrorHandler) => BaseLanguageClient, gaveUp: () => void): BaseLanguageClient {
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
