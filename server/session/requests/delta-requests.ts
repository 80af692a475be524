import type { Connection, DocumentDiagnosticReport, SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { diagnosticsOf } from '../../features/mending/diagnostics.ts';
import type { OpenRecord } from '../../features/open/open-record.ts';
import { spanOf } from '../../features/open/range.ts';
import { semanticTokens, tokenEdits } from '../../features/outline/tokens.ts';
import type { Session } from '../session.ts';

/** Answers with diagnostics, or that they are those that the client has. */
export function answerWithDiagnostics(
  { languages }: Connection,
  { abilities, answerJudged, last: { diagnostics } }: Session,
  manual: string,
): void {
  languages.diagnostics.on(
    answerJudged('textDocument/diagnostic', noDiagnostics, (open, { previousResultId }): DocumentDiagnosticReport => {
      const before = diagnostics.last(open.uri, previousResultId);
      const items = diagnosticsOf(open, abilities, manual, before?.value);
      // A key on a line moves nothing on the others: mostly all is as it was, however many there are.
      if (before && isSame(before.value, items)) return { kind: 'unchanged', resultId: before.resultId };
      return { kind: 'full', items, resultId: diagnostics.keep(open.uri, items).resultId };
    }),
  );
}

/** Answers with semantic tokens, or with the edits that make them of those that the client has. */
export function answerWithTokens({ languages }: Connection, { answer, last: { tokens } }: Session): void {
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

function isSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && now.every((each, i) => each === before[i]);
}

const noTokens = (): SemanticTokens => ({ data: [] });
const noDiagnostics = (): DocumentDiagnosticReport => ({ kind: 'full', items: [] });
