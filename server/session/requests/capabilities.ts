import type { ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { CodeActionKind } from 'vscode-languageserver-types';
import { SOURCE } from '../../features/mending/diagnostics.ts';
import { FIX_ALL } from '../../features/mending/fix-all.ts';
import type { Abilities } from '../../features/open/abilities.ts';
import { LEGEND } from '../../features/outline/tokens.ts';
import { TRIGGERS } from '../../features/writing/completion.ts';
import { SPEAKER_TRIGGERS } from '../../features/writing/speaker-completion.ts';

/** The client sends what has changed, not the whole text. */
const INCREMENTAL: TextDocumentSyncKind = 2;

/** What the server offers. Diagnostics are offered for the asking to whom can ask, and sent to all others. */
export function capabilitiesFor({
  pullsDiagnostics,
  hasFolders,
  preparesRename,
  asksOfRenames,
  formatsRanges,
  resolvesEdits,
}: Abilities): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: INCREMENTAL, save: true },
    documentSymbolProvider: { label: 'Meeting Record' },
    hoverProvider: true,
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL],
      ...(resolvesEdits && { resolveProvider: true }),
    },
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    completionProvider: { triggerCharacters: [...TRIGGERS, ...SPEAKER_TRIGGERS] },
    renameProvider: preparesRename ? { prepareProvider: true } : true,
    workspaceSymbolProvider: true,
    documentLinkProvider: {},
    inlayHintProvider: true,
    documentFormattingProvider: true,
    documentRangeFormattingProvider: formatsRanges ? { rangesSupport: true } : true,
    semanticTokensProvider: { legend: LEGEND, full: { delta: true }, range: true },
    ...((hasFolders || asksOfRenames) && {
      workspace: {
        ...(hasFolders && { workspaceFolders: { supported: true, changeNotifications: true } }),
        ...(asksOfRenames && { fileOperations: { willRename: { filters: [{ pattern: { glob: '**/*' } }] } } }),
      },
    }),
    ...(pullsDiagnostics && {
      diagnosticProvider: { identifier: SOURCE, interFileDependencies: false, workspaceDiagnostics: false },
    }),
  };
}
