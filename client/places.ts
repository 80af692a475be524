import {
  l10n,
  Range,
  Selection,
  type Tab,
  TabInputText,
  TabInputWebview,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  type Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import type { ContentsItem } from '../server/features/outline/contents.ts';
import { excerpt, type Room } from './items.ts';

/** A range of the protocol as the editor's own. */
export function toRange({ start, end }: ContentsItem['range']): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

/** The words of a range with those around it, for a list. */
export function excerptAt(document: TextDocument, { start, end }: ContentsItem['range'], room?: Room): string {
  // What the server has read may be longer than what is left of the text by now.
  if (start.line >= document.lineCount) return '';
  const line = document.lineAt(start.line).text;
  const last = end.line === start.line ? Math.min(end.character, line.length) : line.length;
  return excerpt(line, start.character, last, room);
}

/** The last part of an address: `lakes.record.txt`. */
export function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Shows a document in the group where it is open already. */
export function showWhereItIs(document: TextDocument, preserveFocus: boolean): Thenable<TextEditor> {
  const viewColumn = columnOf(document);
  return window.showTextDocument(document, { preserveFocus, ...(viewColumn && { viewColumn }) });
}

/** Shows a place of a document with its words selected, in the group where it is open already. */
export async function showAt(
  document: TextDocument,
  place: ContentsItem['range'],
  preserveFocus: boolean,
): Promise<TextEditor> {
  const range = toRange(place);
  const editor = await showWhereItIs(document, preserveFocus);
  editor.selection = new Selection(range.end, range.start);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}

/** Shows a line of a record that may have been closed since, or be no more. */
export async function goTo(record: Uri, line: number, character = 0): Promise<void> {
  const document = await opened(record);
  const start = { line, character };
  if (document) await showAt(document, { start, end: start }, false);
}

/** A record, opened where it is not; undefined where it is no more, which a message says. */
export async function opened(record: Uri): Promise<TextDocument | undefined> {
  try {
    return await workspace.openTextDocument(record);
  } catch {
    void window.showWarningMessage(l10n.t('The record is no longer there.'));
    return undefined;
  }
}

/** Whether a person is at a panel, and not at a text. */
export function isAtPanel(): boolean {
  return window.tabGroups.activeTabGroup.activeTab?.input instanceof TabInputWebview;
}

/** Whether a tab shows this text by itself. */
export function isTabOf({ input }: Tab, { uri }: TextDocument): boolean {
  return input instanceof TabInputText && input.uri.toString() === uri.toString();
}

/** The file that a tab shows by itself; a panel shows none, nor do VS Code's own pages. */
export function uriOf(tab: Tab | undefined): Uri | undefined {
  const { uri } = (tab?.input ?? {}) as { readonly uri?: Uri };
  return uri;
}

/** From a panel or a view beside it a record is shown in its own group, not over the panel. */
function columnOf(document: TextDocument): ViewColumn | undefined {
  const onScreen = window.visibleTextEditors.find(editor => editor.document === document)?.viewColumn;
  const inTab = window.tabGroups.all.find(({ tabs }) => tabs.some(tab => isTabOf(tab, document)))?.viewColumn;
  // A record that is in no tab is shown where a person is, unless a panel is there.
  return onScreen ?? inTab ?? (isAtPanel() ? ViewColumn.One : undefined);
}
