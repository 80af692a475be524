import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import type { LanguageServer } from '../client/connection/languageServer.ts';
import { LANGUAGE } from '../server/features/open/open-record.ts';
import { withStandIn } from './stand-in.ts';

/** Two questions take less, a third is not asked so soon. Milliseconds. */
const LONG_ENOUGH = 900;

/** Tells nobody: what is tried here is what happens where VS Code tells of nothing more. */
const silent = () => ({ dispose() {} });
const cell = {
  languageId: LANGUAGE,
  version: 1,
  uri: { scheme: 'file', path: '/cell', toString: () => 'file:///cell' },
};

/** Stands in for VS Code, with one record on screen. */
const vscode = {
  EventEmitter: class<T> {
    readonly told: ((value: T) => void)[] = [];
    readonly event = (listener: (value: T) => void) => {
      this.told.push(listener);
      return silent();
    };
    fire(value: T) {
      for (const tell of this.told) tell(value);
    }
    dispose() {}
  },
  languages: { onDidChangeDiagnostics: silent },
  window: {
    activeTextEditor: { document: cell },
    visibleTextEditors: [{ document: cell }],
    tabGroups: { onDidChangeTabs: silent, activeTabGroup: {}, all: [] },
    onDidChangeActiveTextEditor: silent,
    onDidChangeVisibleTextEditors: silent,
  },
  workspace: {
    fs: { isWritableFileSystem: (scheme: string) => scheme === 'file' },
    getWorkspaceFolder: () => undefined,
    onDidOpenTextDocument: silent,
    onDidCloseTextDocument: silent,
    onDidChangeTextDocument: silent,
  },
};

describe('the record at hand', () => {
  let followRecord: typeof import('../client/contents.ts').followRecord;

  before(() => {
    followRecord = withStandIn(vscode, () => require('../client/contents.ts')).followRecord;
  });

  /** What is told of the record by a server that knows it when asked for the `from`th time. */
  async function told(from: number, isGivenUp: boolean) {
    let asked = 0;
    const server = {
      isGivenUp,
      ask: async () => (++asked < from ? undefined : { version: 1 }),
    } as unknown as LanguageServer;
    const following = followRecord(async () => server);
    let changes = 0;
    following.onDidChange(() => changes++);
    // Two questions take less, and on a busy machine as long as they take.
    const began = Date.now();
    while (Date.now() < began + LONG_ENOUGH || (asked < 2 && !isGivenUp)) await setTimeout(20);
    following.dispose();
    const { contents, isUnchecked } = following.now!;
    return { asked, changes, isRead: !!contents, isUnchecked: !!isUnchecked };
  }

  it('is asked about again where the server is not told of it yet, and what is shown is not made anew meanwhile', async () => {
    assert.deepEqual(await told(2, false), { asked: 2, changes: 1, isRead: true, isUnchecked: false });
  });

  it('is not asked about any more where the server is given up, or seldom where it has no answer', async () => {
    assert.deepEqual(await told(9, true), { asked: 1, changes: 1, isRead: false, isUnchecked: true });
    assert.deepEqual(await told(9, false), { asked: 2, changes: 0, isRead: false, isUnchecked: false });
  });

  it('is that of a comparison which can be mended, whichever side a person is in', () => {
    const older = { ...cell, uri: { scheme: 'git', path: '/cell', toString: () => 'git:/cell' } };
    vscode.window.activeTextEditor = { document: older };
    const following = followRecord(async () => ({}) as LanguageServer);
    assert.equal(following.now?.document.uri.toString(), 'file:///cell');
    following.dispose();
    vscode.window.activeTextEditor = { document: cell };
  });
});
