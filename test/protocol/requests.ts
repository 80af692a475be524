import type { Position } from 'vscode-languageserver';

const range = (end: Position) => ({ start: { line: 0, character: 0 }, end });
const EVERYTHING = range({ line: 2 ** 31 - 1, character: 0 });

/** Every request about an open text, with what it says of a position. */
export const REQUESTS: Readonly<Record<string, (position: Position) => object>> = {
  'textDocument/documentSymbol': () => ({}),
  'textDocument/diagnostic': () => ({}),
  'textDocument/hover': position => ({ position }),
  'textDocument/codeAction': () => ({ range: EVERYTHING, context: { diagnostics: [] } }),
  'textDocument/completion': position => ({ position }),
  'textDocument/definition': position => ({ position }),
  'textDocument/documentHighlight': position => ({ position }),
  'textDocument/documentLink': () => ({}),
  'textDocument/foldingRange': () => ({}),
  'textDocument/formatting': () => ({ options: { tabSize: 2, insertSpaces: true } }),
  'textDocument/inlayHint': () => ({ range: EVERYTHING }),
  'textDocument/prepareRename': position => ({ position }),
  'textDocument/rangeFormatting': position => ({ range: range(position), options: { tabSize: 2, insertSpaces: true } }),
  'textDocument/rangesFormatting': position => ({
    ranges: [range(position)],
    options: { tabSize: 2, insertSpaces: true },
  }),
  'textDocument/references': position => ({ position, context: { includeDeclaration: true } }),
  'textDocument/rename': position => ({ position, newName: 'Eva Lind' }),
  'textDocument/selectionRange': position => ({ positions: [position] }),
  'textDocument/semanticTokens/full': () => ({}),
  'textDocument/semanticTokens/full/delta': () => ({ previousResultId: 'none' }),
  'textDocument/semanticTokens/range': position => ({ range: range(position) }),
  'meetingRecord/chooseDialect': () => ({ dialect: 'coverage' }),
  'meetingRecord/contents': () => ({}),
  'meetingRecord/fillIn': position => ({ position, name: 'Eva Lind', pronoun: 'she' }),
  'meetingRecord/html': () => ({}),
  'meetingRecord/makeSpeakersList': () => ({ from: 'record' }),
  'meetingRecord/openSpeaker': position => ({ position }),
  'meetingRecord/preview': () => ({}),
};

/** What a server offers in `initialize`, and the requests that it then answers. */
export const OFFERED: Readonly<Record<string, readonly string[]>> = {
  codeActionProvider: ['textDocument/codeAction'],
  completionProvider: ['textDocument/completion'],
  definitionProvider: ['textDocument/definition'],
  diagnosticProvider: ['textDocument/diagnostic'],
  documentFormattingProvider: ['textDocument/formatting'],
  documentHighlightProvider: ['textDocument/documentHighlight'],
  documentLinkProvider: ['textDocument/documentLink'],
  documentRangeFormattingProvider: ['textDocument/rangeFormatting', 'textDocument/rangesFormatting'],
  documentSymbolProvider: ['textDocument/documentSymbol'],
  foldingRangeProvider: ['textDocument/foldingRange'],
  hoverProvider: ['textDocument/hover'],
  inlayHintProvider: ['textDocument/inlayHint'],
  referencesProvider: ['textDocument/references'],
  renameProvider: ['textDocument/prepareRename', 'textDocument/rename'],
  selectionRangeProvider: ['textDocument/selectionRange'],
  semanticTokensProvider: [
    'textDocument/semanticTokens/full',
    'textDocument/semanticTokens/full/delta',
    'textDocument/semanticTokens/range',
  ],
};

/** A client that can take everything that the server has for it. */
export const ABLE = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
    diagnostic: { relatedInformation: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    hover: { contentFormat: ['markdown' as const] },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
      isPreferredSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
    rangeFormatting: { rangesSupport: true },
    documentLink: { tooltipSupport: true },
    synchronization: { dynamicRegistration: true },
    completion: { dynamicRegistration: true },
    rename: { prepareSupport: true },
  },
  workspace: {
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ['create' as const],
      changeAnnotationSupport: { groupsOnLabel: true },
    },
    configuration: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    workspaceFolders: true,
  },
  window: { workDoneProgress: true },
};
