import { type Connection, type TextDocumentContentChangeEvent, TextDocuments } from 'vscode-languageserver';
import { type Earlier, type OpenRecord, type OpenText, openRecord } from '../features/open/open-record.ts';
import { type LineIndex, lineIndexOf, linesAfter, offsetAt } from '../features/open/range.ts';
import type { Said } from '../project/folder.ts';
import { type Change, joined } from '../record/revision/revision.ts';
import { edited, type Text, wholeOf } from '../record/text.ts';
import type { Rule } from '../rules/rule.ts';

/** What is told of the texts that the client has open. */
interface Listeners {
  /** A text was opened or edited. */
  changed(text: OpenText): void;
  /** A text was opened or saved: its file can be read. */
  stored(uri: string): void;
  closed(uri: string): void;
  /** A rule could not judge a text. */
  failed(rule: Rule, error: unknown): void;
}

/** The texts that the client has open, each in its newest version. */
export interface Documents {
  /** Undefined where nothing is open there. */
  newest(uri: string): OpenRecord | undefined;
  readonly uris: Iterable<string>;
}

/**
 * Follows what the client opens, edits and closes. Each version of a text, and what is said about it, makes a value of its
 * own.
 */
export function openDocuments(
  connection: Connection,
  said: (uri: string) => Said,
  { changed, stored, closed, failed }: Listeners,
): Documents {
  const texts = new Map<string, OpenText>();
  const records = new Map<string, OpenRecord>();
  const histories = new Map<string, History>();
  const documents = new TextDocuments<EditableText>({
    create: (uri, languageId, version, words) => new EditableText(uri, languageId, version, words),
    update(text, changes, version) {
      const history = histories.get(text.uri);
      return update(text, changes, version, change => history?.changed(change));
    },
  });
  documents.onDidChangeContent(({ document: text }) => {
    texts.set(text.uri, text);
    changed(text);
  });
  documents.onDidOpen(({ document }) => stored(document.uri));
  documents.onDidSave(({ document }) => stored(document.uri));
  documents.onDidClose(({ document }) => {
    texts.delete(document.uri);
    records.delete(document.uri);
    histories.delete(document.uri);
    closed(document.uri);
  });
  documents.listen(connection);
  return {
    uris: { [Symbol.iterator]: () => texts.keys() },
    newest(uri) {
      const text = texts.get(uri);
      if (!text) return undefined;
      const known = said(uri);
      const last = records.get(uri);
      if (last?.source === text && last.known === known) return last;
      const history = histories.get(uri) ?? historyOf();
      histories.set(uri, history);
      const open = openRecord(text, known, failed, history.earlier());
      history.opened(open);
      records.set(uri, open);
      return open;
    },
  };
}

/** A text as the client opens it, or has made it by its edits. Its lines are counted when somebody asks. */
export class EditableText implements OpenText {
  #lines: LineIndex | undefined;

  constructor(
    readonly uri: string,
    readonly languageId: string,
    readonly version: number,
    readonly words: Text,
    lines?: LineIndex,
  ) {
    this.#lines = lines;
  }

  get text(): string {
    return wholeOf(this.words);
  }

  get lines(): LineIndex {
    this.#lines ??= lineIndexOf(this.text);
    return this.#lines;
  }
}

/** Makes the changes one after the other; a range that the text does not have is moved into it. `made` is told of each. */
export function update(
  { uri, languageId, words: before, lines: counted }: EditableText,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
  made: (change: Change) => void = () => undefined,
): EditableText {
  let words = before;
  let lines = counted;
  for (const change of changes) {
    const { length } = change.text;
    if ('range' in change && change.range) {
      const offsets = [change.range.start, change.range.end].map(position => offsetAt(lines, position));
      const whole = { start: Math.min(...offsets), end: Math.max(...offsets), length };
      words = edited(words, whole.start, whole.end, change.text);
      lines = linesAfter(lines, words, whole);
      made(whole);
    } else {
      made({ start: 0, end: words.length, length });
      words = change.text;
      lines = lineIndexOf(change.text);
    }
  }
  return new EditableText(uri, languageId, version, words, lines);
}

/** Which version of a text was last read, and what has changed since: not every version is read while somebody types. */
interface History {
  changed(change: Change): void;
  opened(open: OpenRecord): void;
  /** Undefined where no version has been read, or the whole text has been sent anew. */
  earlier(): Earlier | undefined;
}

function historyOf(): History {
  let read: { readonly open: OpenRecord; readonly change: Change } | undefined;
  let last: { readonly open: OpenRecord; readonly change: Change } | undefined;
  const then = (version: typeof read, change: Change) =>
    version && { ...version, change: version.change === NONE ? change : joined(version.change, change) };
  return {
    changed(change) {
      read = then(read, change);
      last = then(last, change);
    },
    opened(open) {
      last = { open, change: NONE };
    },
    earlier() {
      if (last?.open.isRead) read = last;
      return read;
    },
  };
}

const NONE: Change = { start: 0, end: 0, length: 0 };
