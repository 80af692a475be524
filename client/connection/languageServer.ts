import { type CancellationToken, CodeAction, type Position, type Range, type TextDocument, workspace } from 'vscode';
import {
  type BaseLanguageClient,
  CodeActionKind,
  CodeActionRequest,
  type WorkspaceEdit as ProtocolEdit,
} from 'vscode-languageclient';
import { made } from '../edits.ts';
import { type MakeClient, serverLife } from './serverLife.ts';

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
  /**
   * What the server answers to a request about a document; undefined while it does not run, where it has changed, or the
   * request is called off.
   */
  ask<R>(request: string, document: TextDocument, params?: object, token?: CancellationToken): Promise<R | undefined>;
  /** The server's own fixes for what is found at a range; none while it does not run. */
  fixesAt(document: TextDocument, range: Range): Promise<readonly CodeAction[]>;
  /**
   * Makes the edit with which the server answers a request about a document, as one step of its undo; false where that
   * could not be done, which a message has said, and undefined where there was nothing to do.
   */
  edit(request: string, document: TextDocument, position: Position, params: object): Promise<boolean | undefined>;
}

/** The server, not started yet. */
export function languageServer(makeClient: MakeClient): LanguageServer {
  const life = serverLife(makeClient);
  const { start, stop, restart, output } = life;
  workspace.onWillRenameFiles(event => {
    const client = life.now();
    if (!client) return;
    const { code2ProtocolConverter, protocol2CodeConverter } = client;
    const params = code2ProtocolConverter.asWillRenameFilesParams(event);
    const answer = client.sendRequest<ProtocolEdit | null>('workspace/willRenameFiles', params);
    event.waitUntil(answer.then(edit => protocol2CodeConverter.asWorkspaceEdit(edit)));
  });
  return {
    start,
    stop,
    restart,
    get isGivenUp() {
      return life.isGivenUp;
    },
    showOutput: () => output.show(),
    ...asking(async () => {
      await start();
      return life.now();
    }),
  };
}

/** What is asked of the server; `running` gives the client that speaks to it, once it runs. */
function asking(
  running: () => Promise<BaseLanguageClient | undefined>,
): Pick<LanguageServer, 'ask' | 'fixesAt' | 'edit'> {
  return {
    async ask<R>(request: string, document: TextDocument, params?: object, token?: CancellationToken) {
      const client = await running();
      if (!client) return undefined;
      const textDocument = { uri: client.code2ProtocolConverter.asUri(document.uri) };
      // A text that has changed since, or a server that has ended, is told by an error; either is asked again.
      // A token that is not there would be sent as one more parameter.
      const asked = client.sendRequest<R | null>(request, { textDocument, ...params }, ...(token ? [token] : []));
      const answer = await asked.catch(() => undefined);
      return answer ?? undefined;
    },
    async fixesAt(document, range) {
      const client = await running();
      if (!client) return [];
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
      const client = await running();
      if (!client) return undefined;
      const answer = await client.sendRequest<ProtocolEdit | null>(request, {
        ...client.code2ProtocolConverter.asTextDocumentPositionParams(document, position),
        ...params,
      });
      const edit = await client.protocol2CodeConverter.asWorkspaceEdit(answer);
      return edit && made(edit, document);
    },
  };
}
