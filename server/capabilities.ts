import {
  CodeActionKind,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { Abilities } from './features/abilities.ts';
import { FIX_ALL } from './features/code-actions.ts';
import { SOURCE } from './features/diagnostics.ts';
import { LEGEND } from './features/tokens.ts';

/** What the server offers. Diagnostics are offered for the asking to whom can ask, and sent to all others. */
export function capabilitiesFor({ pullsDiagnostics }: Abilities): ServerCapabilities {
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    documentSymbolProvider: { label: 'Meeting Record' },
    hoverProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentLinkProvider: {},
    semanticTokensProvider: { legend: LEGEND, full: { delta: true }, range: true },
    ...(pullsDiagnostics && {
      diagnosticProvider: { identifier: SOURCE, interFileDependencies: false, workspaceDiagnostics: false },
    }),
  };
}
