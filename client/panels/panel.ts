import { type Disposable, type TextDocument, type Uri, type Webview, type WebviewPanel, workspace } from 'vscode';
import { later } from '../later.ts';
import { nameOf } from '../places.ts';

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

/** One panel and the record that it shows. */
export interface Panel {
  readonly panel: WebviewPanel;
  readonly uri: Uri;
  /** Draws the record after so many milliseconds, unless it is to be drawn again by then. */
  drawAfter(pause: number): void;
  /** Shows the record at another address, in a page that is made anew for it. */
  move(to: Uri): void;
  /** Draws no more. The panel stays. */
  end(): void;
}

/** Makes the page of a record in a panel, and draws the record each time that the page is made. */
export function panelFor(kind: PanelKind, panel: WebviewPanel, record: Uri): Panel {
  const { webview } = panel;
  let uri = record;
  let content: PanelContent = kind.begin(webview, uri);
  let isEmpty = true;

  const draw = oneAtATime(async () => {
    // A page that is not seen is made anew when it is.
    if (!panel.visible) return;
    const document = openDocument(uri) ?? (isEmpty ? await reopened(uri) : undefined);
    if (!document) {
      if (isEmpty) await webview.postMessage({ gone: kind.gone() });
      return;
    }
    const wasEmpty = isEmpty;
    isEmpty = false;
    await content.draw(document, wasEmpty);
  });
  const drawing = later(draw);

  webview.onDidReceiveMessage((message: Readonly<Record<string, unknown>>) => {
    if (!message.ready) return content.said(message);
    isEmpty = true;
    void draw();
  });
  webview.html = kind.page(panel.title, uri);

  return {
    panel,
    get uri() {
      return uri;
    },
    drawAfter: drawing.after,
    move(to) {
      content.dispose();
      uri = to;
      content = kind.begin(webview, to);
      panel.title = kind.title(nameOf(to));
      webview.html = kind.page(panel.title, to);
    },
    end() {
      drawing.stop();
      content.dispose();
    },
  };
}

/** Never runs twice at a time: all who ask meanwhile are answered by one more run. */
function oneAtATime(run: () => Promise<void>): () => Promise<void> {
  let isRunning = false;
  let isAsked = false;
  return async () => {
    isAsked = true;
    if (isRunning) return;
    isRunning = true;
    while (isAsked) {
      isAsked = false;
      await run().catch(() => undefined);
    }
    isRunning = false;
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
