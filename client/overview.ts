import {
  commands,
  type Disposable,
  l10n,
  type TextDocument,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { Contents } from '../server/features/contents.ts';
import type { Following } from './contents.ts';
import { escaped, overviewCsv, overviewSvg } from './overviewDrawing.ts';
import { showAt } from './places.ts';
import { spoken } from './plural.ts';
import { wordCount } from './views/speakersView.ts';

interface Open {
  readonly panel: WebviewPanel;
  readonly document: TextDocument;
  contents?: Contents;
}

/** The panel that shows who spoke how long, where something is open, and who cites what; one for each record. */
export function overview(following: Following): readonly Disposable[] {
  const panels = new Map<string, Open>();
  const draw = async (open: Open) => {
    // A record that was closed stays as it was last seen.
    const contents = open.document.isClosed ? undefined : await following.of(open.document);
    if (!contents || panels.get(open.document.uri.toString()) !== open) return;
    open.contents = contents;
    await open.panel.webview.postMessage({ svg: overviewSvg(contents, words()) });
  };
  const show = (document: TextDocument) => {
    const key = document.uri.toString();
    const before = panels.get(key);
    if (before) return before.panel.reveal();
    const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
    const title = l10n.t('Overview of {0}', name);
    const panel = window.createWebviewPanel('meetingRecord.overview', title, ViewColumn.Beside, {
      enableScripts: true,
      enableFindWidget: true,
      localResourceRoots: [],
    });
    const open: Open = { panel, document };
    panels.set(key, open);
    panel.onDidDispose(() => panels.delete(key));
    panel.webview.onDidReceiveMessage(
      (said: { readonly line?: unknown; readonly save?: unknown; readonly ready?: unknown }) => {
        if (said.ready) return void draw(open);
        if (said.save === 'svg' || said.save === 'csv') return void save(open, said.save);
        const { line } = said;
        if (typeof line !== 'number') return;
        const at = { line, character: 0 };
        void workspace.openTextDocument(document.uri).then(text => showAt(text, { start: at, end: at }, false));
      },
    );
    panel.webview.html = page(title);
  };
  return [
    commands.registerCommand('meetingRecord.showOverview', () => {
      if (following.now) show(following.now.document);
    }),
    following.onDidChange(atHand => {
      const open = atHand?.contents && panels.get(atHand.document.uri.toString());
      if (open) void draw(open);
    }),
    {
      dispose: () => {
        for (const { panel } of panels.values()) panel.dispose();
      },
    },
  ];
}

function words() {
  return {
    bySpeech: l10n.t('Speeches, in the order of speaking'),
    byState: l10n.t('States and organizations'),
    openItems: l10n.t('Open items along the record'),
    citations: l10n.t('Who cites what'),
    none: l10n.t('None'),
    words: wordCount,
  };
}

async function save({ contents, document }: Open, kind: 'svg' | 'csv'): Promise<void> {
  if (!contents) return;
  const defaultUri = document.uri.with({ path: `${document.uri.path}.${kind}` });
  const target = await window.showSaveDialog({ defaultUri, filters: { [kind.toUpperCase()]: [kind] } });
  const text = kind === 'svg' ? overviewSvg(contents, words()) : `\ufeff${overviewCsv(contents)}`;
  if (target) await workspace.fs.writeFile(target, new TextEncoder().encode(text));
}

/** Nothing of the record is in the page: the picture comes by message. No script but this one runs, nothing is fetched. */
function page(title: string): string {
  const nonce = crypto.randomUUID();
  return `<!DOCTYPE html>
<html lang="${spoken()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-${nonce}'">
<title>${escaped(title)}</title>
<style>
body { padding: 8px 16px; }
svg { max-width: 100%; min-width: 440px; height: auto; }
button { font: inherit; padding: 3px 10px; margin-right: 6px; cursor: pointer; border: 1px solid var(--vscode-button-border, transparent);
  color: var(--vscode-button-secondaryForeground); background: var(--vscode-button-secondaryBackground); }
</style>
</head>
<body>
<button data-save="svg">${escaped(l10n.t('Save as SVG'))}</button>
<button data-save="csv">${escaped(l10n.t('Save as CSV'))}</button>
<main></main>
<script nonce="${nonce}">
const host = acquireVsCodeApi();
const main = document.querySelector('main');
const go = event => {
  const at = event.target.closest('[data-line], [data-save]');
  if (!at || (event.type === 'keydown' && event.key !== 'Enter')) return;
  if (at.dataset.save) { if (event.type === 'click') host.postMessage({ save: at.dataset.save }); }
  else host.postMessage({ line: Number(at.dataset.line) });
};
addEventListener('click', go);
addEventListener('keydown', go);
addEventListener('message', ({ data }) => { if (typeof data.svg === 'string') main.innerHTML = data.svg; });
host.postMessage({ ready: true });
</script>
</body>
</html>`;
}
