import {
  commands,
  type Disposable,
  env,
  l10n,
  Position,
  Range,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  type Uri,
  type Webview,
  window,
} from 'vscode';
import type { AsHtml, Preview } from '../../server/export/preview.ts';
import type { LanguageServer } from '../connection/languageServer.ts';
import type { Following } from '../contents.ts';
import { awaited } from '../patience.ts';
import { goTo, opened } from '../places.ts';
import { plural } from '../plural.ts';
import { voice } from '../voice.ts';
import type { PanelContent } from './panel.ts';
import { panelsOf } from './panels.ts';
import { previewPage } from './previewPage.ts';
import { saveAs } from './saveAs.ts';

/** The requests of `server/export/preview.ts`. */
const PREVIEW = 'meetingRecord/preview';
const AS_HTML = 'meetingRecord/html';

/** So long after the text was scrolled for the page, what it tells of its scrolling is the echo. Milliseconds. */
const ECHO = 500;

type Server = () => Promise<LanguageServer>;

/** The panel that shows a record as its release will look, and the commands that take it away as HTML. */
export function preview(following: Following, server: Server): readonly Disposable[] {
  const status = voice('meetingRecord.html', l10n.t('Meeting Record: HTML'));
  const htmlOf = async (uri: Uri) => {
    const document = await opened(uri);
    if (!document) return undefined;
    const { ask } = await server();
    const waited = await awaited(token => ask<AsHtml>(AS_HTML, document, {}, token), l10n.t('Reading the record …'));
    if (waited && !waited.answer) void window.showWarningMessage(l10n.t('The Meeting Record server is not running.'));
    return waited?.answer;
  };
  const copied = () => status.say(l10n.t('Copied as HTML.'));
  const takeAway: TakeAway = {
    async copy(uri, write) {
      const html = await htmlOf(uri);
      if (!html) return;
      if (write) return write(html.body);
      await env.clipboard.writeText(html.body);
      copied();
    },
    copied,
    async save(uri) {
      const html = await htmlOf(uri);
      if (html) await saveAs(uri, 'html', html.page);
    },
  };
  const panels = panelsOf({
    viewType: 'meetingRecord.preview',
    title: name => l10n.t('Preview of {0}', name),
    page: previewPage,
    gone: () => l10n.t('The record is no longer there.'),
    begin: (webview, uri) => previewOf(webview, uri, server, takeAway),
  });
  following.heed(panels);
  const atHand = () => panels.active ?? following.now?.document.uri;
  return [
    status,
    panels,
    commands.registerCommand('meetingRecord.showPreview', () => {
      if (following.now) panels.show(following.now.document);
    }),
    commands.registerCommand('meetingRecord.copyAsHtml', async () => {
      const uri = atHand();
      if (uri) await takeAway.copy(uri);
    }),
    commands.registerCommand('meetingRecord.saveAsHtml', async () => {
      const uri = atHand();
      if (uri) await takeAway.save(uri);
    }),
  ];
}

/** What a person takes away of a preview. */
interface TakeAway {
  /** Copies the record as HTML, through `write` where a page can do it better. */
  copy(uri: Uri, write?: (html: string) => void): Promise<void>;
  copied(): void;
  save(uri: Uri): Promise<void>;
}

function previewOf(webview: Webview, uri: Uri, server: Server, takeAway: TakeAway): PanelContent {
  let resultId: string | undefined;
  let quietUntil = 0;
  const beQuiet = () => {
    quietUntil = Date.now() + ECHO;
  };
  const isOwn = ({ document }: TextEditor) => document.uri.toString() === uri.toString();
  const editor = () => window.visibleTextEditors.find(isOwn);
  const subscriptions = [
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      if (isOwn(textEditor) && Date.now() > quietUntil) void webview.postMessage({ place: placeOf(textEditor) });
    }),
    window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      if (isOwn(textEditor)) void webview.postMessage({ line: selections[0]?.active.line });
    }),
  ];
  return {
    async draw(document, isEmpty) {
      if (isEmpty) resultId = undefined;
      const params = resultId === undefined ? {} : { previousResultId: resultId };
      const change = await (await server()).ask<Preview>(PREVIEW, document, params);
      if (!change) return;
      const at = isEmpty ? editor() : undefined;
      const isShown = await webview.postMessage({
        change,
        open: change.open ? plural('{0} open', change.open) : l10n.t('Nothing is open.'),
        ...(at && { place: placeOf(at), line: at.selection.active.line }),
      });
      resultId = isShown ? change.resultId : undefined;
    },
    said({ place, line, character, copy, save, copied, text }) {
      if (typeof place === 'number') {
        const own = editor();
        beQuiet();
        if (own) reveal(own, place);
      } else if (typeof line === 'number') {
        beQuiet();
        void goTo(uri, line, typeof character === 'number' ? character : 0);
      } else if (copy) void takeAway.copy(uri, html => void webview.postMessage({ html }));
      else if (copied) takeAway.copied();
      else if (typeof text === 'string') void env.clipboard.writeText(text).then(takeAway.copied);
      else if (save) void takeAway.save(uri);
    },
    dispose() {
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

/**
 * Where the first row on screen stands: its line and, as a paragraph is one long line over many rows, how far in it the
 * row begins, as 12.5.
 */
function placeOf({ visibleRanges, document }: TextEditor): number {
  const start = visibleRanges[0]?.start ?? new Position(0, 0);
  return start.line + start.character / Math.max(1, lengthAt(document, start.line) + 1);
}

function reveal(editor: TextEditor, place: number): void {
  const line = Math.max(0, Math.min(Math.floor(place), editor.document.lineCount - 1));
  const share = Math.min(1, Math.max(0, place - line));
  const at = new Position(line, Math.floor(share * lengthAt(editor.document, line)));
  editor.revealRange(new Range(at, at), TextEditorRevealType.AtTop);
}

function lengthAt(document: TextDocument, line: number): number {
  return line < document.lineCount ? document.lineAt(line).text.length : 0;
}
