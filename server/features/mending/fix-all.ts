import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import { plural, t } from '../../l10n/l10n.ts';
import { mended } from '../../rules/mended.ts';
import { safeFixes } from '../../rules/safe-fixes.ts';
import type { Abilities } from '../open/abilities.ts';
import { workspaceEdit } from '../open/edits.ts';
import type { OpenRecord } from '../open/open-record.ts';

/** A kind of its own, so that a person can run this on save and others not. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.meetingRecord`;

/** What the client hands back with an action that it has chosen. */
export interface Chosen {
  readonly uri: string;
  readonly version: number;
}

/**
 * The one action that does all that is safe to do in the whole record, as `--fix` does at the command line; none where
 * there is nothing. Where nobody has asked for just this, a client that can asks for its edit once it is chosen: the
 * record is judged again to find it.
 */
export function fixAllActions(
  open: OpenRecord,
  only: readonly string[] | undefined,
  abilities: Abilities,
): readonly CodeAction[] {
  const { count } = safeFixes(open.findings);
  const isAsked = !!only?.length;
  // Among quick fixes, where nobody has asked for it, it would say of one item what that item's own fix says.
  if (count <= (isAsked ? 0 : 1)) return [];
  const title =
    count === 1 ? t('Fix the one item that needs no decision') : plural('Fix {0} items that need no decision', count);
  const action = { title, kind: FIX_ALL };
  if (isAsked || !abilities.resolvesEdits) return [withEdit(open, action, abilities)];
  return [{ ...action, data: { uri: open.uri, version: open.version } satisfies Chosen }];
}

/** codeAction/resolve: the action with its edit, where the record is still the one that it was offered for. */
export function resolved(open: OpenRecord, action: CodeAction, abilities: Abilities): CodeAction {
  const { version } = action.data as Chosen;
  return version === open.version ? withEdit(open, action, abilities) : action;
}

function withEdit(open: OpenRecord, action: CodeAction, abilities: Abilities): CodeAction {
  const { edits } = mended(open.source.text, open, open.judged);
  return { ...action, edit: workspaceEdit(open, edits, abilities) };
}
