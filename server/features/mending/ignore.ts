import { type CodeAction, CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver-types';
import { t } from '../../l10n/l10n.ts';
import { folderOf, pathFrom } from '../../project/address.ts';
import { globOf, withIgnored, withRuleOff, wordsBefore } from '../../project/configuration/ignoring.ts';
import type { Replacement } from '../../record/pronouns.ts';
import { type Span, textOf } from '../../record/record.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Abilities } from '../open/abilities.ts';
import type { OpenRecord } from '../open/open-record.ts';
import { lineIndexOf, rangeOf } from '../open/range.ts';
import { diagnosticOf } from './diagnostics.ts';

/** Words that are longer are shortened in a title. UTF-16 units. */
const LONGEST_IN_TITLE = 32;

/** Whoever selects more wants to see what is there, not to let each of them stand. */
const MOST_FINDINGS = 3;

/**
 * Three ways to let each finding stand that a span meets, written to the folder's `meeting-record.json` and never into
 * the record, as their titles say. None where there is no folder, or the client cannot make the file that is not there.
 */
export function ignoreActions(
  open: OpenRecord,
  { start, end }: Span,
  abilities: Abilities,
  manual: string,
): readonly CodeAction[] {
  const met = open.findings.filter(({ span }) => span.start <= end && span.end >= start);
  return met.length > MOST_FINDINGS ? [] : met.flatMap(finding => waysToIgnore(open, finding, abilities, manual));
}

function waysToIgnore(open: OpenRecord, finding: Finding, abilities: Abilities, manual: string): readonly CodeAction[] {
  const { home, record, uri } = open;
  const folder = home && folderOf(home.address);
  const file = folder && pathFrom(folder, uri);
  if (!home || !file || (home.text === undefined && !abilities.createsFiles)) return [];
  const { rule, span } = finding;
  const text = textOf(record, span);
  const after = wordsBefore(record.text, span.start);
  const words = text.length > LONGEST_IN_TITLE ? `${text.slice(0, LONGEST_IN_TITLE).trimEnd()}…` : text;
  const { path } = home;
  const said = home.text ?? '';
  const entry = { rule, file: globOf(file), text };
  const ways: readonly (readonly [string, readonly Replacement[] | undefined])[] = [
    [t('Ignore this here: written to {0}', path), withIgnored(said, { ...entry, ...(after && { after }) })],
    [
      t('Ignore “{0}” in this record ({1}): written to {2}', words.replace(/\s+/g, ' '), rule, path),
      withIgnored(said, entry),
    ],
    [t('Switch {0} off in this folder: written to {1}', rule, path), withRuleOff(said, rule)],
  ];
  return ways.flatMap(([title, changes]) =>
    changes
      ? [
          {
            title,
            kind: CodeActionKind.QuickFix,
            diagnostics: [diagnosticOf(open, finding, abilities, manual)],
            edit: editOf(home, changes, abilities),
          },
        ]
      : [],
  );
}

/** Changes of the folder's file as an edit, which makes the file where it is not there yet. */
export function editOf(
  { address, text }: NonNullable<OpenRecord['home']>,
  changes: readonly Replacement[],
  { versionedEdits }: Abilities,
): WorkspaceEdit {
  const lines = lineIndexOf(text ?? '');
  const edits = changes.map(({ span, text: newText }) => ({ range: rangeOf(lines, span), newText }));
  if (!versionedEdits) return { changes: { [address]: edits } };
  const create = { kind: 'create' as const, uri: address, options: { ignoreIfExists: true } };
  const change = { textDocument: { uri: address, version: null }, edits };
  return { documentChanges: text === undefined ? [create, change] : [change] };
}
