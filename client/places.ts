import { Range, Selection, type TextDocument, type TextEditor, TextEditorRevealType, window } from 'vscode';
import type { ContentsItem } from '../server/features/contents.ts';
import { excerpt } from './items.ts';

/** A range of the protocol as the editor's own. */
export function toRange({ start, end }: ContentsItem['range']): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

/** The words of a range with those around it, for a list. */
export function excerptAt(document: TextDocument, { start, end }: ContentsItem['range']): string {
  // What the server has read may be longer than what is left of the text by now.
  if (start.line >= document.lineCount) return '';
  const line = document.lineAt(start.line).text;
  return excerpt(line, start.character, Math.min(end.line === start.line ? end.character : line.length, line.length));
}

/** Shows a place of a document with its words selected. */
export async function showAt(
  document: TextDocument,
  place: ContentsItem['range'],
  preserveFocus: boolean,
): Promise<TextEditor> {
  const range = toRange(place);
  const editor = await window.showTextDocument(document, { preserveFocus });
  editor.selection = new Selection(range.end, range.start);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}
