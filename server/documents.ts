import { type Connection, type TextDocumentContentChangeEvent, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type OpenRecord, openRecord } from './features/open-record.ts';
import type { Known, Rule } from './rules/rule.ts';

/** What is told of the texts that the client has open. */
interface Listeners {
  /** A text was opened or edited. */
  changed(open: OpenRecord): void;
  closed(uri: string): void;
  /** A rule could not judge a text. */
  failed(rule: Rule, error: unknown): void;
}

/**
 * Follows what the client opens, edits and closes: the server's one state that changes. Each version of a text is a value
 * of its own, the newest of which the answer gives by its address; undefined where nothing is open there.
 */
export function openDocuments(
  connection: Connection,
  known: Known,
  { changed, closed, failed }: Listeners,
): (uri: string) => OpenRecord | undefined {
  const newest = new Map<string, OpenRecord>();
  const documents = new TextDocuments({ create: TextDocument.create, update });
  documents.onDidChangeContent(({ document }) => {
    const { uri, languageId, version } = document;
    const open = openRecord({ uri, languageId, version, text: document.getText() }, known, failed);
    newest.set(uri, open);
    changed(open);
  });
  documents.onDidClose(({ document }) => {
    newest.delete(document.uri);
    closed(document.uri);
  });
  documents.listen(connection);
  return uri => newest.get(uri);
}

/** Makes the changes one after the other; a range that the text does not have is moved into it. */
export function update(
  document: TextDocument,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
): TextDocument {
  for (const change of changes) {
    if ('range' in change && change.range) {
      // The library's index of lines is lost where a change names lines far below the last one.
      const [start, end] = [change.range.start, change.range.end].map(it => document.positionAt(document.offsetAt(it)));
      TextDocument.update(document, [{ text: change.text, range: { start: start!, end: end! } }], version);
    } else TextDocument.update(document, [{ text: change.text }], version);
  }
  return document;
}
