import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { Node } from '../../record/record.ts';
import type { OpenRecord } from '../open/open-record.ts';
import { lineAt } from '../open/range.ts';

/** What folds to its first line: all that may run over several. */
const FOLDS: ReadonlySet<Node['kind']> = new Set(['section', 'speech', 'note', 'vote', 'closing']);

/**
 * textDocument/foldingRange: sections, speeches, notes, votes and the closing lines, each where it has more lines than
 * one. Whole lines, which every client takes. Where a client takes only so many, the outermost come first.
 */
export function foldingRanges({ record, lines }: OpenRecord, limit = Number.POSITIVE_INFINITY): FoldingRange[] {
  const found: { readonly depth: number; readonly fold: FoldingRange }[] = [];
  const visit = (nodes: readonly Node[], depth: number) => {
    for (const node of nodes) {
      if (!FOLDS.has(node.kind)) continue;
      const startLine = lineAt(lines, node.content.start);
      const endLine = lineAt(lines, node.content.end);
      if (endLine > startLine) {
        const kind = node.kind === 'note' ? { kind: FoldingRangeKind.Comment } : {};
        found.push({ depth, fold: { startLine, endLine, ...kind } });
      }
      if (node.kind === 'section') visit(node.children, depth + 1);
    }
  };
  visit(record.children, 0);
  if (found.length > limit) found.sort((a, b) => a.depth - b.depth).length = limit;
  return found.map(({ fold }) => fold);
}
