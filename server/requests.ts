import type { Connection, DocumentDiagnosticReport, SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { answering } from './answers.ts';
import { loadCatalogue } from './catalogue/load.ts';
import { openDocuments } from './documents.ts';
import type { Abilities } from './features/abilities.ts';
import { codeActions } from './features/code-actions.ts';
import { diagnosticsOf } from './features/diagnostics.ts';
import { foldingRanges } from './features/folding.ts';
import { hover } from './features/hover.ts';
import { documentLinks } from './features/links.ts';
import type { OpenRecord } from './features/open-record.ts';
import { spanOf } from './features/range.ts';
import { selectionRanges } from './features/selection.ts';
import { documentSymbols, flatSymbols } from './features/symbols.ts';
import { semanticTokens, tokenEdits } from './features/tokens.ts';
import { memory } from './memory.ts';
import { same } from './same.ts';
import type { Host } from './serve.ts';

/**
 * Brings each request to its feature. Besides the open texts only the last diagnostics and tokens of each are kept. A
 * feature or rule that fails is written to the client's log, once for each thing that goes wrong.
 */
export function answerRequests(
  connection: Connection,
  { manual, nextTurn }: Host,
  abilities: Abilities,
  isServing: () => boolean,
): void {
  const reported = new Set<string>();
  const failed = (what: string, error: unknown) => {
    const line = `${what} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
    if (reported.has(line)) return;
    reported.add(line);
    connection.console.error(line);
  };

  const diagnostics = memory<ReturnType<typeof diagnosticsOf>>();
  const tokens = memory<readonly number[]>();
  const newest = openDocuments(
    connection,
    { catalogue: loadCatalogue() },
    {
      changed: open => {
        if (!abilities.pullsDiagnostics) void publish(open);
      },
      closed: uri => {
        diagnostics.forget(uri);
        tokens.forget(uri);
        if (!abilities.pullsDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] });
      },
      failed: (rule, error) => failed(`The rule ${rule.id}`, error),
    },
  );
  /** Sends the diagnostics of a version, unless a newer one has arrived by then. */
  const publish = async (open: OpenRecord) => {
    const { uri, version } = open;
    await nextTurn();
    if (newest(uri) !== open || !isServing()) return;
    try {
      await connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(open, abilities, manual) });
    } catch (error) {
      failed('textDocument/publishDiagnostics', error);
    }
  };

  const answer = answering({ isServing, newest, nextTurn, failed });
  const none = () => [];
  const symbols = abilities.symbolTree ? documentSymbols : flatSymbols;
  const { languages } = connection;
  connection.onDocumentSymbol(answer('textDocument/documentSymbol', none, open => symbols(open)));
  connection.onHover(
    answer(
      'textDocument/hover',
      () => null,
      (open, { position }) => hover(open, position, abilities),
    ),
  );
  connection.onCodeAction(
    answer('textDocument/codeAction', none, (open, params) => codeActions(open, params, abilities, manual)),
  );
  connection.onFoldingRanges(
    answer('textDocument/foldingRange', none, open => foldingRanges(open, abilities.foldingLimit)),
  );
  connection.onSelectionRanges(
    answer('textDocument/selectionRange', none, (open, { positions }) => selectionRanges(open, positions)),
  );
  connection.onDocumentLinks(answer('textDocument/documentLink', none, open => documentLinks(open, abilities)));

  languages.diagnostics.on(
    answer('textDocument/diagnostic', noDiagnostics, (open, { previousResultId }): DocumentDiagnosticReport => {
      const items = diagnosticsOf(open, abilities, manual);
      const before = diagnostics.last(open.uri, previousResultId);
      // A key on a line moves nothing on the others: mostly all is as it was, however many there are.
      if (before && same(before.value, items)) return { kind: 'unchanged', resultId: before.resultId };
      return { kind: 'full', items, resultId: diagnostics.keep(open.uri, items).resultId };
    }),
  );

  const allTokens = (open: OpenRecord): SemanticTokens => {
    const { resultId, value } = tokens.keep(open.uri, semanticTokens(open));
    return { resultId, data: [...value] };
  };
  languages.semanticTokens.on(answer('textDocument/semanticTokens/full', noTokens, allTokens));
  languages.semanticTokens.onRange(
    answer('textDocument/semanticTokens/range', noTokens, (open, { range }) => ({
      data: semanticTokens(open, spanOf(open.lines, range)),
    })),
  );
  languages.semanticTokens.onDelta(
    answer<{ textDocument: { uri: string }; previousResultId: string }, SemanticTokens | SemanticTokensDelta>(
      'textDocument/semanticTokens/full/delta',
      noTokens,
      (open, { previousResultId }) => {
        const before = tokens.last(open.uri, previousResultId);
        const now = allTokens(open);
        return before ? { resultId: now.resultId!, edits: tokenEdits(before.value, now.data) } : now;
      },
    ),
  );
}

const noTokens = (): SemanticTokens => ({ data: [] });
const noDiagnostics = (): DocumentDiagnosticReport => ({ kind: 'full', items: [] });
