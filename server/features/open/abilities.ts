import type { ClientCapabilities, CodeActionClientCapabilities } from 'vscode-languageserver';

/** What the client can take, as far as an answer depends on it. A client that says nothing gets the plainest answers. */
export interface Abilities {
  /** Symbols as a tree, else as a list. */
  readonly symbolTree: boolean;
  /** Hovers in Markdown, else in plain text. */
  readonly markdown: boolean;
  /** Diagnostics are asked for, else they are sent. */
  readonly pullsDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  /** Edits that name the version they are for, else bare ones. */
  readonly versionedEdits: boolean;
  /** Changes are shown in groups before they are made, and may be left out. */
  readonly annotatesChanges: boolean;
  /** A rename is asked beforehand whether it can be done, and of what. */
  readonly preparesRename: boolean;
  /** Edits that make files. */
  readonly createsFiles: boolean;
  /** Before a file or folder is renamed, what else is to be changed is asked for. */
  readonly asksOfRenames: boolean;
  /** Code actions with an edit in them; without it there are none. */
  readonly codeActions: boolean;
  readonly preferredActions: boolean;
  /** The edit of a code action is asked for once it is chosen. */
  readonly resolvesEdits: boolean;
  /** The most folding ranges; infinite where the client sets no limit. */
  readonly foldingLimit: number;
  readonly linkTooltips: boolean;
  /** Several parts of a text are formatted at once. */
  readonly formatsRanges: boolean;
  /** The client has the command by which a person is asked for a speaker. */
  readonly asksForSpeakers: boolean;
  /** Where a hover is shown the client shows by itself what has been found there. */
  readonly showsFindings: boolean;
  /** The client reads files for the server that are not on its machine. */
  readonly servesFiles: boolean;
  /** The client says that nobody trusts the folders yet; it tells when somebody does. */
  readonly isUntrusted: boolean;
  /** Diagnostics are asked for again when the server says so. */
  readonly refreshesDiagnostics: boolean;
  /** Inlay hints are asked for again when the server says so. */
  readonly refreshesHints: boolean;
  /** Files are watched for the server, as it asks. */
  readonly watchesFiles: boolean;
  /** Work that takes long can be shown, and cancelled. */
  readonly showsProgress: boolean;
  /** More folders may be opened, or some closed. */
  readonly hasFolders: boolean;
  /** The person's settings can be asked for. */
  readonly hasSettings: boolean;
  /** Changes of the person's settings are told, as the server asks. */
  readonly tellsSettings: boolean;
  /** Other files than records are told of while they are open, as the server asks. */
  readonly sharesFiles: boolean;
  /** Completion can be offered for lists too, which are of another language. */
  readonly completesLists: boolean;
}

/** What a client that knows this server may say of itself. */
type OwnOption = 'asksForSpeakers' | 'showsFindings' | 'servesFiles' | 'isTrusted';

/**
 * Reads what a client says of itself in `initialize`; capabilities of a wrong form count as absent. `options` are its
 * `initializationOptions`.
 */
export function abilitiesOf(capabilities: ClientCapabilities | undefined, options?: unknown): Abilities {
  const { textDocument, workspace, window } = capabilities ?? {};
  const published = textDocument?.publishDiagnostics;
  const pulled = textDocument?.diagnostic;
  const hoverFormats = textDocument?.hover?.contentFormat;
  const own = (options ?? {}) as { readonly [name in OwnOption]?: unknown };
  const foldingLimit = textDocument?.foldingRange?.rangeLimit;
  return {
    symbolTree: !!textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport,
    markdown: Array.isArray(hoverFormats) && hoverFormats[0] === 'markdown',
    pullsDiagnostics: !!pulled,
    relatedInformation: !!(pulled?.relatedInformation ?? published?.relatedInformation),
    codeDescription: !!(pulled?.codeDescriptionSupport ?? published?.codeDescriptionSupport),
    versionedEdits: !!workspace?.workspaceEdit?.documentChanges,
    annotatesChanges: !!workspace?.workspaceEdit?.changeAnnotationSupport,
    preparesRename: !!textDocument?.rename?.prepareSupport,
    createsFiles: has(workspace?.workspaceEdit?.resourceOperations, 'create'),
    asksOfRenames: !!workspace?.fileOperations?.willRename,
    codeActions: !!textDocument?.codeAction?.codeActionLiteralSupport,
    resolvesEdits: resolves(textDocument?.codeAction),
    preferredActions: !!textDocument?.codeAction?.isPreferredSupport,
    foldingLimit: foldingLimit && foldingLimit > 0 ? foldingLimit : Number.POSITIVE_INFINITY,
    formatsRanges: !!textDocument?.rangeFormatting?.rangesSupport,
    linkTooltips: !!textDocument?.documentLink?.tooltipSupport,
    asksForSpeakers: !!own.asksForSpeakers,
    showsFindings: !!own.showsFindings,
    servesFiles: !!own.servesFiles,
    isUntrusted: own.isTrusted === false,
    refreshesDiagnostics: !!workspace?.diagnostics?.refreshSupport,
    refreshesHints: !!workspace?.inlayHint?.refreshSupport,
    watchesFiles: !!workspace?.didChangeWatchedFiles?.dynamicRegistration,
    showsProgress: !!window?.workDoneProgress,
    hasFolders: !!workspace?.workspaceFolders,
    hasSettings: !!workspace?.configuration,
    tellsSettings: !!workspace?.didChangeConfiguration?.dynamicRegistration,
    completesLists: !!textDocument?.completion?.dynamicRegistration,
    sharesFiles: !!textDocument?.synchronization?.dynamicRegistration,
  };
}

/** What has been offered is handed back with its `data` only by a client that says so. */
function resolves(actions: CodeActionClientCapabilities | undefined): boolean {
  return !!actions?.dataSupport && has(actions.resolveSupport?.properties, 'edit');
}

function has(names: unknown, name: string): boolean {
  return Array.isArray(names) && names.includes(name);
}
