import {
  DiagnosticSeverity,
  l10n,
  type QuickPickItem,
  type TextEditor,
  TextEditorRevealType,
  ThemeIcon,
  window,
} from 'vscode';
import { excerpt, nextFrom, type OpenItem } from './items.ts';

interface Row extends QuickPickItem {
  readonly item: OpenItem;
}

/** A list of what is open. The text follows the row that is active; Escape goes back to where one was. */
export function pickOpenItem(editor: TextEditor, items: readonly OpenItem[], show: (item: OpenItem) => void): void {
  const selections = editor.selections;
  const visible = editor.visibleRanges[0];
  const rows = items.map(item => rowOf(editor, item));
  const list = window.createQuickPick<Row>();
  list.title = l10n.t('Open Items: {0}', items.length);
  list.placeholder = l10n.t('Type to filter; the text follows the list');
  list.matchOnDescription = true;
  list.matchOnDetail = true;
  list.items = rows;
  const first = rows[nextFrom(items, editor.selection.start)?.index ?? 0];
  if (first) list.activeItems = [first];
  let accepted = false;
  list.onDidChangeActive(([row]) => row && show(row.item));
  list.onDidAccept(() => {
    accepted = true;
    list.hide();
  });
  list.onDidHide(() => {
    if (!accepted) {
      editor.selections = selections;
      const now = editor.visibleRanges[0];
      if (visible && !now?.isEqual(visible)) editor.revealRange(visible, TextEditorRevealType.AtTop);
    }
    list.dispose();
  });
  list.show();
}

function rowOf({ document }: TextEditor, item: OpenItem): Row {
  const { start, end } = item.range;
  const line = document.lineAt(start.line).text;
  const words = excerpt(line, start.character, end.line === start.line ? end.character : line.length);
  return {
    item,
    // `$(name)` in a label would be drawn as an icon.
    label: words.replaceAll('$(', '\\$('),
    description: l10n.t('line {0}', start.line + 1),
    detail: item.message.replaceAll('$(', '\\$('),
    iconPath: new ThemeIcon(item.severity === DiagnosticSeverity.Error ? 'error' : 'warning'),
  };
}
