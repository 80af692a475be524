import { l10n, type QuickPickItem, type TextEditor, TextEditorRevealType, ThemeIcon, window } from 'vscode';
import type { ContentsItem } from '../server/features/outline/contents.ts';
import { around, nextFrom } from './items.ts';
import { excerptAt } from './places.ts';
import { counted } from './plural.ts';

interface Row extends QuickPickItem {
  readonly item: ContentsItem;
}

/** A list of what is open. The text follows the row that is active; Escape goes back to where one was. */
export function pickOpenItem(
  editor: TextEditor,
  items: readonly ContentsItem[],
  show: (item: ContentsItem) => void,
): void {
  const selections = editor.selections;
  const visible = editor.visibleRanges[0];
  const index = nextFrom(items, editor.selection.start)?.index ?? 0;
  const rows = around(items, index).map(item => rowOf(editor, item));
  const list = window.createQuickPick<Row>();
  list.title =
    rows.length < items.length
      ? l10n.t('Open Items: {0} of {1}, around the cursor', ...[rows, items].map(all => counted(all.length)))
      : l10n.t('Open Items: {0}', counted(items.length));
  list.placeholder = l10n.t('Type to filter; the text follows the list');
  list.matchOnDescription = true;
  list.matchOnDetail = true;
  list.items = rows;
  const first = rows.find(({ item }) => item === items[index]);
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

function rowOf({ document }: TextEditor, item: ContentsItem): Row {
  return {
    item,
    // `$(name)` in a label would be drawn as an icon.
    label: excerptAt(document, item.range).replaceAll('$(', '\\$('),
    description: l10n.t('line {0}', item.range.start.line + 1),
    detail: item.message.replaceAll('$(', '\\$('),
    iconPath: new ThemeIcon(item.severity),
  };
}
