import { type CompletionItem, CompletionItemKind, type Position } from 'vscode-languageserver-types';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { columnAt } from '../../project/speakers/list-columns.ts';
import { SPEAKERS_COLUMNS } from '../../project/speakers/speakers-list.ts';
import { type LineIndex, offsetAt, rangeOf } from '../open/range.ts';

/** textDocument/completion in a speakers list: columns in the first line, States, and he, she or they. */
export function listCompletion(
  text: string,
  lines: LineIndex,
  position: Position,
  catalogue: Catalogue,
): CompletionItem[] {
  const offset = offsetAt(lines, position);
  const cell = columnAt(text, offset);
  if (!cell) return [];
  const range = rangeOf(lines, { start: cell.start, end: offset });
  const item = (label: string, kind: CompletionItemKind, newText = label): CompletionItem => ({
    label,
    kind,
    filterText: newText,
    textEdit: { range, newText },
  });
  switch (cell.column) {
    case 'header':
      return SPEAKERS_COLUMNS.map(column => item(column, CompletionItemKind.Field));
    case 'affiliation':
      return [...catalogue.states(), ...catalogue.organizations()].map(({ name }) =>
        item(name, CompletionItemKind.Module, cell.isQuoted || !name.includes(cell.separator) ? name : `"${name}"`),
      );
    case 'pronoun':
      return ['he', 'she', 'they'].map(pronoun => item(pronoun, CompletionItemKind.Value));
    case 'honorific':
      return ['Mr.', 'Ms.', 'Mrs.', 'Miss', 'Dr.'].map(honorific => item(honorific, CompletionItemKind.Value));
    default:
      return [];
  }
}
