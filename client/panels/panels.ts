import {
  type Disposable,
  EventEmitter,
  languages,
  type TextDocument,
  Uri,
  ViewColumn,
  type Webview,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { Places } from '../contents.ts';
import { onDidMove } from '../moves.ts';
import { nameOf } from '../places.ts';
import { PAUSE } from '../typing.ts';

/** A kind of panel that shows one record each; `meetingRecord.overview`. */
export interface PanelKind {
  /** By which VS Code knows the panels again after a reload. */
  readonly viewType: string;
  title(name: string): string;
  /** The whole page, which has nothing of a record in it but the address. It says `{ ready: true }` when it listens. */
  page(title: string, record: Uri): string;
  /** What the page is told where the record can no longer be opened. */
  gone(): string;
  begin(webview: Webview, record: Uri): PanelContent;
}

/** What goes on between one page and its record. */
export interface PanelContent extends Disposable {
  /** Shows the record as it is now, in a page that has nothing yet or shows it as it was. */
  draw(document: TextDocument, isEmpty: boolean): Promise<void>;
  /** Hears what a person does in the page. */
  said(message: Readonly<Record<string, unknown>>): void;
}

/** The panels of one kind. */
export interface Panels extends Disposable, Places {
  /** Shows the panel of a record, the same one each time. */
  show(document: TextDocument): void;
}

interface Open {
  readonly panel: WebviewPanel;
  uri: Uri;
  content: PanelContent;
  timer?: NodeJS.Timeout;
  /** Whether the page has just been made. */
  isEmpty: boolean;
  isDrawing: boolean;
  isOld: boolean;
}

const OPTIONS = { enableScripts: true, localResourceRoots: [] };

/**
 * Panels beside the text, one a record. Each follows its record, a pause after the last key, for as long as it is seen;
 * a record that is closed stays as it was last seen, and is opened again where the page must be made anew.
 */
export function panelsOf(kind: PanelKind): Panels {
  const panels = new Map<string, Open>();
  const changed = new EventEmitter<void>();

  const adopt = (panel: WebviewPanel, uri: Uri) => {
    const open: Open = {
      panel,
      uri,
      content: kind.begin(panel.webview, uri),
      isEmpty: true,
      isDrawing: false,
      isOld: false,
    };
    panels.set(uri.toString(), open);
    panel.onDidDispose(() => {
      clearTimeout(open.timer);
      open.content.dispose();
      panels.delete(open.uri.toString());
      changed.fire();
    });
    panel.onDidChangeViewState(() => changed.fire());
    panel.webview.onDidReceiveMessage((message: Readonly<Record<string, unknown>>) => {
      if (!message.ready) return open.content.said(message);
      open.isEmpty = true;
      void draw(open);
    });
    panel.webview.html = kind.page(panel.title, uri);
    // One that comes back after a reload may be in front already: nothing tells of it.
    changed.fire();
  };

  /** The panel of a record that has another address is made anew for it. */
  const move = (from: Uri, to: Uri) => {
    const open = panels.get(from.toString());
    if (!open) return;
    panels.get(to.toString())?.panel.dispose();
    panels.delete(from.toString());
    panels.set(to.toString(), open);
    open.content.dispose();
    open.uri = to;
    open.content = kind.begin(open.panel.webview, to);
    open.panel.title = kind.title(nameOf(to));
    open.panel.webview.html = kind.page(open.panel.title, to);
    changed.fire();
  };

  const draw = async (open: Open) => {
    open.isOld = true;
    if (open.isDrawing) return;
    open.isDrawing = true;
    while (open.isOld) {
      open.isOld = false;
      await drawOnce(open).catch(() => undefined);
    }
    open.isDrawing = false;
  };
  const drawOnce = async (open: Open) => {
    // A page that is not seen is made anew when it is.
    if (!open.panel.visible) return;
    const document = openDocument(open.uri) ?? (open.isEmpty ? await reopened(open.uri) : undefined);
    if (!document) {
      if (open.isEmpty) await open.panel.webview.postMessage({ gone: kind.gone() });
      return;
    }
    const { isEmpty } = open;
    open.isEmpty = false;
    await open.content.draw(document, isEmpty);
  };
  const drawAfter = (uri: Uri, pause: number) => {
    const open = panels.get(uri.toString());
    if (!open) return;
    clearTimeout(open.timer);
    open.timer = setTimeout(() => void draw(open), pause);
  };
  /** With the others of its kind, unless the text itself stands there. */
  const columnBeside = () => {
    const own = window.activeTextEditor?.viewColumn;
    const others = [...panels.values()].map(({ panel }) => panel.viewColumn);
    return others.find(column => column !== undefined && column !== own) ?? ViewColumn.Beside;
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
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length) drawAfter(document.uri, PAUSE);
    }),
    workspace.onDidOpenTextDocument(({ uri }) => drawAfter(uri, 0)),
    onDidMove(() => [...panels.values()].map(({ uri }) => uri), move),
    // The folder's file, its list or a setting may have changed what is found.
    languages.onDidChangeDiagnostics(({ uris }) => {
      for (const uri of uris) drawAfter(uri, PAUSE);
    }),
  ];
  return {
    show({ uri }) {
      const before = panels.get(uri.toString());
      if (before) return before.panel.reveal();
      const title = kind.title(nameOf(uri));
      const options = { ...OPTIONS, enableFindWidget: true };
      adopt(window.createWebviewPanel(kind.viewType, title, columnBeside(), options), uri);
    },
    onDidChangeActive: changed.event,
    get active() {
      return [...panels.values()].find(({ panel }) => panel.active)?.uri;
    },
    dispose() {
      // The panels stay: what is closed while a window closes is not there when it opens again.
      for (const { timer, content } of panels.values()) {
        clearTimeout(timer);
        content.dispose();
      }
      for (const subscription of subscriptions) subscription.dispose();
      changed.dispose();
    },
  };
}

function openDocument(uri: Uri): TextDocument | undefined {
  return workspace.textDocuments.find(document => document.uri.toString() === uri.toString() && !document.isClosed);
}

async function reopened(uri: Uri): Promise<TextDocument | undefined> {
  // What was never saved is gone when it is closed: VS Code would open an empty one of that name.
  if (uri.scheme === 'untitled') return undefined;
  return workspace.openTextDocument(uri).then(
    document => document,
    () => undefined,
  );
}
