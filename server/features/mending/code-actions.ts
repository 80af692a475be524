import type { CodeActionParams } from 'vscode-languageserver';
import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import type { Span } from '../../record/record.ts';
import type { Fix } from '../../rules/rule.ts';
import type { Abilities } from '../open/abilities.ts';
import { workspaceEdit } from '../open/edits.ts';
import type { OpenRecord } from '../open/open-record.ts';
import { spanOf } from '../open/range.ts';
import { diagnosticOf } from './diagnostics.ts';
import { fillInActions } from './fill-in.ts';
import { FIX_ALL, fixAllActions } from './fix-all.ts';
import { ignoreActions } from './ignore.ts';

/**
 * textDocument/codeAction: the fixes of each finding that the range touches, and one action for all that is safe to do
 * in the whole record. What the client says of diagnostics is not used: the findings of this version are the truth.
 */
export function codeActions(
  open: OpenRecord,
  { range, context }: Pick<CodeActionParams, 'range' | 'context'>,
  abilities: Abilities,
  manual: string,
): CodeAction[] {
  if (!abilities.codeActions) return [];
  const actions: CodeAction[] = [];
  if (isWanted(CodeActionKind.QuickFix, context?.only)) {
    const span = spanOf(open.lines, range);
    actions.push(
      ...fillInActions(open, span, abilities, manual),
      ...quickFixes(open, span, abilities, manual),
      ...ignoreActions(open, span, abilities, manual),
    );
  }
  if (isWanted(FIX_ALL, context?.only)) actions.push(...fixAllActions(open, context?.only, abilities));
  // Clients that only list them have the best first too.
  return actions.sort((a, b) => Number(b.isPreferred ?? false) - Number(a.isPreferred ?? false));
}

/** Kinds are trees: `source` asks for `source.fixAll.meetingRecord` too. */
function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  return !only?.length || only.some(wanted => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
}

/** No list of actions makes more edits than this by far: whoever selects all wants none of a thousand fixes. */
const MOST_EDITS = 10_000;

/** The fixes of the findings that meet a span, each once, however many findings it mends. */
function quickFixes(open: OpenRecord, { start, end }: Span, abilities: Abilities, manual: string): CodeAction[] {
  const actions = new Map<Fix, CodeAction>();
  let edits = 0;
  for (const finding of open.findings) {
    if (finding.span.start > end || edits > MOST_EDITS) break;
    if (finding.span.end < start) continue;
    const fixes = finding.fixes ?? [];
    const oneIsSafe = fixes.filter(fix => fix.safe).length === 1;
    const diagnostic = diagnosticOf(open, finding, abilities, manual);
    for (const fix of fixes) {
      const action = actions.get(fix);
      if (action) {
        action.diagnostics!.push(diagnostic);
        continue;
      }
      edits += fix.edits.length;
      actions.set(fix, {
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        ...(abilities.preferredActions && oneIsSafe && fix.safe && { isPreferred: true }),
        edit: workspaceEdit(open, fix.edits, abilities),
      });
    }
  }
  return [...actions.values()];
}
