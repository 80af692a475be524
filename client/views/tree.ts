import {
  commands,
  type Disposable,
  EventEmitter,
  l10n,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type Uri,
  window,
} from 'vscode';
import type { ContentsItem } from '../../server/features/outline/contents.ts';
import { isolated } from '../bidi.ts';
import type { Following, ReadRecord } from '../contents.ts';
import { around } from '../items.ts';
import { toRange } from '../places.ts';
import { plural } from '../plural.ts';

/** One row of a view. */
export interface Row {
  /** The same for the same thing after an edit, so that what is open stays open. */
  readonly id: string;
  readonly label: string;
  /** Beside the label, a dot between each two; those that are empty are left out. */
  readonly details?: readonly string[];
  /** What a pointer that rests on the row is told, and a screen reader after the label; plain text. */
  readonly tooltip?: string;
  readonly icon?: string;
  /** Where a click goes. */
  readonly place?: ContentsItem['range'];
  /** Made when the row is opened. */
  readonly children?: () => readonly Row[];
  readonly isOpen?: boolean;
  /** By which the manifest's menus know the row. */
  readonly kind?: string;
}

/** What a view shows of the record at hand. */
export interface Shown {
  readonly rows: readonly Row[];
  readonly badge?: { readonly value: number; readonly tooltip: string };
  /** Beside the view's title. */
  readonly description?: string;
  /** Above the rows. */
  readonly message?: string;
}

/** A view of the record at hand. */
export interface View extends Disposable {
  /** Asks anew what is shown. */
  refresh(): void;
  /** The row on which the keyboard is; it is selected by that, since the editor tells of selected rows alone. */
  focused(): Promise<Row | undefined>;
}

/** A view on the record at hand. Where it shows nothing the manifest's welcome text says what to do. */
export function viewOf(id: string, following: Following, show: (atHand: ReadRecord) => Shown): View {
  const changed = new EventEmitter<undefined>();
  let shown: Shown = { rows: [] };
  const view = window.createTreeView<Row>(id, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: row => few(row?.id ?? '', row ? (row.children?.() ?? []) : shown.rows),
      getTreeItem: row => treeItem(row, following.now?.document.uri),
    },
  });
  const refresh = () => {
    const atHand = following.now;
    // While a record is being read for the first time, the rows of another one are of no use.
    shown = atHand?.contents ? show({ document: atHand.document, contents: atHand.contents }) : { rows: [] };
    // The rows first: VS Code lets what follows within 200 ms wait, and a new message draws no row anew.
    changed.fire(undefined);
    view.badge = shown.badge?.value ? shown.badge : undefined;
    const { description = '', message = '' } = shown;
    if (view.description !== description) view.description = description;
    if (view.message !== message) view.message = message;
  };
  const subscription = following.onDidChange(refresh);
  refresh();
  return {
    refresh,
    async focused() {
      await commands.executeCommand('list.select');
      return view.selection[0];
    },
    dispose() {
      subscription.dispose();
      view.dispose();
      changed.dispose();
    },
  };
}

/** As many rows as a list shows, and a last one that says that there are more. */
export function few(id: string, rows: readonly Row[]): Row[] {
  const shown = [...around(rows)];
  const more = rows.length - shown.length;
  return more ? [...shown, { id: `${id} more`, label: plural('… and {0} more', more) }] : shown;
}

/** A row as the editor takes it. */
export function treeItem(row: Row, uri: Uri | undefined): TreeItem {
  const { Collapsed, Expanded, None } = TreeItemCollapsibleState;
  const details = row.details?.filter(Boolean) ?? [];
  const item = new TreeItem(isolated(row.label), row.children ? (row.isOpen ? Expanded : Collapsed) : None);
  item.id = row.id;
  item.tooltip = row.tooltip ?? row.label;
  const told = [row.label, ...details];
  const more = row.tooltip?.split('\n').filter(line => line && !told.includes(line)) ?? [];
  item.accessibilityInformation = { label: [...told, ...more].join(', ') };
  if (details.length) item.description = details.map(isolated).join(' · ');
  if (row.icon) item.iconPath = new ThemeIcon(row.icon);
  if (row.kind) item.contextValue = row.kind;
  if (row.place && uri) {
    const selection = toRange(row.place);
    item.command = { command: 'vscode.open', title: l10n.t('Go to the Text'), arguments: [uri, { selection }] };
  }
  return item;
}

/** Tells the manifest's menus and welcome texts something. */
export function tellMenus(name: string, value: unknown): void {
  void commands.executeCommand('setContext', `meetingRecord.${name}`, value);
}
