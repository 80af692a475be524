import type * as lsp from 'vscode-languageserver-protocol';

/**
 * What the server may say, by method, in the protocol's own types: its metaModel.json is made from them, and is in
 * no package as they are. `model.ts` makes a JSON schema of this file.
 */

type ResultOf<Request> =
  Request extends lsp.ProtocolRequestType<infer _P, infer Result, infer _PR, infer _E, infer _RO> ? Result : never;

/** The answers to requests of the client. */
export interface Answers {
  'codeAction/resolve': ResultOf<typeof lsp.CodeActionResolveRequest.type>;
  initialize: lsp.InitializeResult;
  shutdown: null;
  'textDocument/codeAction': ResultOf<typeof lsp.CodeActionRequest.type>;
  'textDocument/codeLens': ResultOf<typeof lsp.CodeLensRequest.type>;
  'textDocument/completion': ResultOf<typeof lsp.CompletionRequest.type>;
  'textDocument/definition': ResultOf<typeof lsp.DefinitionRequest.type>;
  'textDocument/diagnostic': ResultOf<typeof lsp.DocumentDiagnosticRequest.type>;
  'textDocument/documentHighlight': ResultOf<typeof lsp.DocumentHighlightRequest.type>;
  'textDocument/documentLink': ResultOf<typeof lsp.DocumentLinkRequest.type>;
  'textDocument/documentSymbol': ResultOf<typeof lsp.DocumentSymbolRequest.type>;
  'textDocument/foldingRange': ResultOf<typeof lsp.FoldingRangeRequest.type>;
  'textDocument/formatting': ResultOf<typeof lsp.DocumentFormattingRequest.type>;
  'textDocument/hover': ResultOf<typeof lsp.HoverRequest.type>;
  'textDocument/inlayHint': ResultOf<typeof lsp.InlayHintRequest.type>;
  'textDocument/prepareRename': ResultOf<typeof lsp.PrepareRenameRequest.type>;
  'textDocument/rangeFormatting': ResultOf<typeof lsp.DocumentRangeFormattingRequest.type>;
  'textDocument/rangesFormatting': ResultOf<typeof lsp.DocumentRangesFormattingRequest.type>;
  'textDocument/references': ResultOf<typeof lsp.ReferencesRequest.type>;
  'textDocument/rename': ResultOf<typeof lsp.RenameRequest.type>;
  'textDocument/selectionRange': ResultOf<typeof lsp.SelectionRangeRequest.type>;
  'textDocument/semanticTokens/full': ResultOf<typeof lsp.SemanticTokensRequest.type>;
  'textDocument/semanticTokens/full/delta': ResultOf<typeof lsp.SemanticTokensDeltaRequest.type>;
  'textDocument/semanticTokens/range': ResultOf<typeof lsp.SemanticTokensRangeRequest.type>;
  'workspace/symbol': ResultOf<typeof lsp.WorkspaceSymbolRequest.type>;
  'meetingRecord/chooseDialect': lsp.WorkspaceEdit | null;
  'meetingRecord/contents': object | null;
  'meetingRecord/fillIn': lsp.WorkspaceEdit | null;
  'meetingRecord/html': object | null;
  'meetingRecord/makeSpeakersList': string | null;
  'meetingRecord/openSpeaker': object | null;
  'meetingRecord/preview': object | null;
}

/** What the server says or asks of its own accord. */
export interface Sent {
  '$/progress': {
    token: number | string;
    value: lsp.WorkDoneProgressBegin | lsp.WorkDoneProgressReport | lsp.WorkDoneProgressEnd;
  };
  'client/registerCapability': lsp.RegistrationParams;
  'textDocument/publishDiagnostics': lsp.PublishDiagnosticsParams;
  'window/logMessage': lsp.LogMessageParams;
  'window/showMessage': lsp.ShowMessageParams;
  'window/workDoneProgress/create': { token: number | string };
  'workspace/configuration': lsp.ConfigurationParams;
  'workspace/diagnostic/refresh'?: null;
  'workspace/inlayHint/refresh'?: null;
}
