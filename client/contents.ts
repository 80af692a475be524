import {
  type Disposable,
  EventEmitter,
  languages,
  type TextDocument,
  type Uri,
  type Event as VSCodeEvent,
  workspace,
} from 'vscode';
import type { Contents } from '../server/features/outline/contents.ts';
import type { LanguageServer } from './connection/languageServer.ts';
import { later } from './later.ts';
import { onScreenChanges, recordOnScreen } from './onScreen.ts';
import { PAUSE } from './typing.ts';

/** The record at hand, and what the server last said that is in it; no contents until it has said something. */
export interface AtHand {
  readonly document: TextDocument;
  readonly contents?: Contents;
  /** The server keeps stopping: nothing will be said until a person starts it again. */
  readonly isUnchecked?: true;
}

/** A record at hand of which the server has said what is in it. */
export type ReadRecord = AtHand & { readonly contents: Contents };

/** Follows the record that a person is at. */
export interface Following extends Disposable {
  /** Undefined where no record is open on screen. */
  readonly now: AtHand | undefined;
  readonly onDidChange: VSCodeEvent<AtHand | undefined>;
  /** Takes panels for places of the records that they show, as their editors are. */
  heed(panels: Places): void;
  /** What is in a record as it is now, unsaved changes included; undefined while the server does not run. */
  of(document: TextDocument): Promise<Contents | undefined>;
  /** The same without asking, where nothing that it depends on has changed since the server said it. */
  known(document: TextDocument): Contents | undefined;
}

/** Where a person may be at a record that no editor shows. */
export interface Places {
  /** The record of the place that a person is at. */
  readonly active: Uri | undefined;
  readonly onDidChangeActive: VSCodeEvent<void>;
}

/** The request of `server/features/outline/contents.ts`. */
const REQUEST = 'meetingRecord/contents';

/** What the folder's file or its list may be called. */
const FOLDER_FILE = /\.(json|csv)$/;

/** Follows the active record; it stays the one at hand while a person is in a view, a list or a table beside it. */
export function followRecord(server: () => Promise<LanguageServer>): Following {
  const changed = new EventEmitter<AtHand | undefined>();
  let now: AtHand | undefined;
  const places: Places[] = [];

  const of = askedOnce(async document => (await server()).ask<Contents>(REQUEST, document));
  const refresh = async (pause: number) => {
    const document = now?.document;
    if (!document) return;
    const { version } = document;
    const contents = await of(document);
    const { isGivenUp } = await server();
    // Whatever has happened meanwhile has set off another refresh.
    if (now?.document !== document || document.version !== version) return;
    const isNew = contents ? !now.contents || !isSame(contents, now.contents) : now.contents || isGivenUp;
    now = { document, ...(contents ? { contents } : isGivenUp && { isUnchecked: true }) };
    // Findings are told of more often than they change, and a view that is made anew is one that cannot be clicked.
    if (isNew) changed.fire(now);
    // Nothing tells when a server that is being restarted, or is yet to be told of the text, can be asked.
    if (!contents && !isGivenUp) refreshing.after(2 * pause || PAUSE);
  };
  const refreshing = later(refresh);
  const look = () => {
    const document = recordOnScreen(now?.document, places.map(({ active }) => active).find(Boolean));
    if (document === now?.document) return;
    now = document && { document };
    changed.fire(now);
    if (document) refreshing.after(0);
  };
  const subscriptions = [
    ...onScreenChanges(look),
    ...onContentsChanges(
      () => now?.document,
      () => refreshing.after(now?.contents ? PAUSE : 0),
    ),
  ];
  look();
  return {
    get now() {
      return now;
    },
    onDidChange: changed.event,
    of,
    known: document =>
      now?.document === document && now.contents?.version === document.version && !refreshing.isDue
        ? now.contents
        : undefined,
    heed(panels) {
      places.push(panels);
      subscriptions.push(panels.onDidChangeActive(look));
    },
    dispose() {
      refreshing.stop();
      changed.dispose();
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

/** Tells of all that may change what is in the record at hand. */
function onContentsChanges(atHand: () => TextDocument | undefined, told: () => void): readonly Disposable[] {
  return [
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === atHand() || FOLDER_FILE.test(document.uri.path)) told();
    }),
    // The folder's file, its list or a setting may have changed what is found, or how much of the file holds.
    languages.onDidChangeDiagnostics(({ uris }) => {
      const record = atHand()?.uri.toString();
      if (uris.some(uri => uri.path.endsWith('/meeting-record.json') || uri.toString() === record)) told();
    }),
  ];
}

/** Who asks while the same text is being asked about is given that answer: views, lenses and a panel ask after the same pause. */
function askedOnce<Answer>(ask: (document: TextDocument) => Promise<Answer>): typeof ask {
  const asked = new Map<TextDocument, { readonly version: number; readonly answer: Promise<Answer> }>();
  return document => {
    const { version } = document;
    const last = asked.get(document);
    if (last?.version === version) return last.answer;
    const answer = ask(document).finally(() => {
      if (asked.get(document)?.answer === answer) asked.delete(document);
    });
    asked.set(document, { version, answer });
    return answer;
  };
}

function isSame(a: Contents, b: Contents): boolean {
  return a.version === b.version && JSON.stringify(a) === JSON.stringify(b);
}
