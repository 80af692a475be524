import {
  type Disposable,
  EventEmitter,
  languages,
  type TextDocument,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { Places } from '../contents.ts';
import { onDidMove } from '../moves.ts';
import { isAtPanel, nameOf } from '../places.ts';
import { PAUSE } from '../typing.ts';
import { type Panel, type PanelKind, panelFor } from './panel.ts';

/** The panels of one kind. */
export interface Panels extends Disposable, Places {
  /** Shows the panel of a record, the same one each time. */
  show(document: TextDocument): void;
}

const OPTIONS = { enableScripts: true, localResourceRoots: [] };

/**
 * Panels beside the text, one a record. Each follows its record, a pause after the last key, for as long as it is seen;
 * a record that is closed stays as it was last seen, and is opened again where the page must be made anew.
 */
export function panelsOf(kind: PanelKind): Panels {
  const panels = new Map<string, Panel>();
  const changed = new EventEmitter<void>();

  const adopt = (webviewPanel: WebviewPanel, record: Uri) => {
    const panel = panelFor(kind, webviewPanel, record);
    panels.set(record.toString(), panel);
    webviewPanel.onDidDispose(() => {
      panel.end();
      panels.delete(panel.uri.toString());
      changed.fire();
    });
    webviewPanel.onDidChangeViewState(() => changed.fire());
    // One that comes back after a reload may be in front already: nothing tells of it.
    changed.fire();
  };
  const move = (from: Uri, to: Uri) => {
    const panel = panels.get(from.toString());
    if (!panel) return;
    panels.get(to.toString())?.panel.dispose();
    panels.delete(from.toString());
    panels.set(to.toString(), panel);
    panel.move(to);
    changed.fire();
  };
  const subscriptions = [
    window.registerWebviewPanelSerializer(kind.viewType, {
      async deserializeWebviewPanel(panel: WebviewPanel, state: { readonly record?: unknown } | undefined) {
        const uri = typeof state?.record === 'string' ? Uri.parse(state.record) : undefined;
        if (!uri || panels.has(uri.toString())) return panel.dispose();
        panel.webview.options = OPTIONS;
        adopt(panel, uri);
      },
    }),
    ...onRecordChanges((uri, pause) => panels.get(uri.toString())?.drawAfter(pause)),
    onDidMove(() => [...panels.values()].map(({ uri }) => uri), move),
  ];
  return {
    show({ uri }) {
      const before = panels.get(uri.toString());
      if (before) return before.panel.reveal();
      const title = kind.title(nameOf(uri));
      const options = { ...OPTIONS, enableFindWidget: true };
      adopt(window.createWebviewPanel(kind.viewType, title, columnBeside(panels.values()), options), uri);
    },
    onDidChangeActive: changed.event,
    get active() {
      return [...panels.values()].find(({ panel }) => panel.active)?.uri;
    },
    dispose() {
      // The panels stay: what is closed while a window closes is not there when it opens again.
      for (const panel of panels.values()) panel.end();
      for (const subscription of subscriptions) subscription.dispose();
      changed.dispose();
    },
  };
}

/** Tells of all that may change what a panel shows of a record, and how soon that is to be looked at. Milliseconds. */
function onRecordChanges(told: (record: Uri, pause: number) => void): readonly Disposable[] {
  return [
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length) told(document.uri, PAUSE);
    }),
    workspace.onDidOpenTextDocument(({ uri }) => told(uri, 0)),
    // The folder's file, its list or a setting may have changed what is found.
    languages.onDidChangeDiagnostics(({ uris }) => {
      for (const uri of uris) told(uri, PAUSE);
    }),
  ];
}

/** With the others of its kind, unless the text itself stands there; from a panel, with that. */
function columnBeside(others: Iterable<Panel>): ViewColumn {
  const own = window.activeTextEditor?.viewColumn;
  const columns = [...others].map(({ panel }) => panel.viewColumn);
  const found = columns.find(column => column !== undefined && column !== own);
  return found ?? (isAtPanel() ? ViewColumn.Active : ViewColumn.Beside);
}
