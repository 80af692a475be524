import type { Uri } from 'vscode';
import { spoken } from '../plural.ts';
import { escaped } from './escaped.ts';

/** What a panel's page is made of; all of it our own words. */
export interface PageParts {
  readonly title: string;
  readonly record: Uri;
  readonly style: string;
  readonly body: string;
  /** Runs with `host`, VS Code's side of the panel, at hand. */
  readonly script: string;
}

/** No script but this one runs, and nothing is fetched. Of the record there is its address alone, to be known by again. */
export function panelPage({ title, record, style, body, script }: PageParts): string {
  const nonce = crypto.randomUUID();
  return `<!DOCTYPE html>
<html lang="${spoken()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}${style}</style>
</head>
<body data-record="${escaped(record.toString())}">
${body}
<script nonce="${nonce}">
const host = acquireVsCodeApi();
const remember = more => host.setState({ ...host.getState(), record: document.body.dataset.record, ...more });
remember({});
${script}
host.postMessage({ ready: true });
</script>
</body>
</html>`;
}

const STYLE = `
body { padding: 0; }
header { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; align-items: center; gap: 6px; padding: 6px 16px;
  background: var(--vscode-editor-background); border-bottom: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, transparent)); }
header .rest { margin-left: auto; color: var(--vscode-descriptionForeground); }
button { font: inherit; padding: 3px 10px; cursor: pointer; border: 1px solid var(--vscode-button-border, var(--vscode-contrastBorder, transparent)); border-radius: 2px;
  color: var(--vscode-button-secondaryForeground); background: var(--vscode-button-secondaryBackground); }
button:hover { background: var(--vscode-button-secondaryHoverBackground); }
:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
`;
