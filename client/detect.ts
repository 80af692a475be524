import {
  ConfigurationTarget,
  type Disposable,
  l10n,
  languages,
  type Memento,
  Range,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { TEXT_NAME } from '../server/project/files.ts';
import type { ClientHost } from './host.ts';
import { LANGUAGE } from './language.ts';
import { withNewest, without } from './remembered.ts';
import { isReadOut } from './workedOn.ts';

/** How much of a text is read to tell whether it is a record: as much as `dialectOf` looks at, with CRLF. UTF-16 units. */
const SAMPLE = 65_936;

/** Lines that come together: a paste. What is typed into a text without a name is left alone until it is saved. */
const SEVERAL_LINES = /\S[^\S\r\n]*[\r\n]\s*\S/;

/** Where the texts stand that a person wants as plain text: their addresses, the newest last. */
const KEPT_PLAIN = 'keptPlain';

/**
 * Makes a meeting record of each plain `.txt` or `.vtt` on screen that is one without doubt, and of each text without a
 * name into which one is pasted, as `meetingRecord.detect` says. What a person has switched back stays so, also in other
 * windows and later sessions. The server is not needed for this: the text is judged by the host, in some milliseconds, so
 * that plain text never starts one.
 */
export function detectRecords(memory: Memento, { isRecord }: Pick<ClientHost, 'isRecord'>): readonly Disposable[] {
  /** Documents that have been records since they were opened: a change of language keeps the document. */
  const wereRecords = new WeakSet<TextDocument>();
  const judged = new WeakMap<TextDocument, number>();
  const asked = new Set<string>();
  const plain = keptPlain(memory);

  /** Sees a person's own choice of language, in either direction, and remembers it. */
  const opened = async (document: TextDocument) => {
    // VS Code gives what it reads out the language of each text in turn.
    if (isReadOut(document.uri)) return;
    if (document.languageId === LANGUAGE) {
      wereRecords.add(document);
      await plain.giveUp(document);
    } else if (wereRecords.delete(document)) {
      await plain.keep(document);
    }
  };

  const consider = async (document: TextDocument) => {
    if (document.languageId !== 'plaintext' || plain.has(document)) return;
    if (!document.isUntitled && !TEXT_NAME.test(document.uri.path)) return;
    const detect = workspace.getConfiguration('meetingRecord', document).get<'always' | 'ask' | 'never'>('detect');
    if (detect === 'never' || judged.get(document) === document.version) return;
    judged.set(document, document.version);
    if (!(await isRecord(sampleOf(document)))) return;
    const address = document.uri.toString();
    if (detect === 'ask') {
      if (asked.has(address) || workspace.fs.isWritableFileSystem(document.uri.scheme) === false) return;
      asked.add(address);
      const answer = await ask(document);
      if (answer === 'no') await plain.keep(document);
      if (answer !== 'yes') return;
    }
    if (document.isClosed || document.languageId !== 'plaintext') return;
    await languages.setTextDocumentLanguage(document, LANGUAGE);
  };
  const considerAllOnScreen = async () => {
    await Promise.all(window.visibleTextEditors.map(editor => consider(editor.document)));
  };

  for (const document of workspace.textDocuments) void opened(document);
  void considerAllOnScreen();
  return [
    workspace.onDidOpenTextDocument(opened),
    workspace.onDidSaveTextDocument(consider),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document.isUntitled && contentChanges.some(({ text }) => SEVERAL_LINES.test(text))) void consider(document);
    }),
    window.onDidChangeVisibleTextEditors(considerAllOnScreen),
    workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration('meetingRecord.detect')) void considerAllOnScreen();
    }),
  ];
}

/** The texts that a person wants as plain text, in this window and in later ones. */
function keptPlain(memory: Memento) {
  /** A name such as `Untitled-1` is given again, so these are remembered by themselves. */
  const untitled = new WeakSet<TextDocument>();
  const kept = () => memory.get<readonly string[]>(KEPT_PLAIN, []);
  return {
    has: (document: TextDocument) => untitled.has(document) || kept().includes(document.uri.toString()),
    async keep(document: TextDocument): Promise<void> {
      if (document.isUntitled) untitled.add(document);
      else await memory.update(KEPT_PLAIN, withNewest(kept(), document.uri.toString()));
    },
    async giveUp(document: TextDocument): Promise<void> {
      untitled.delete(document);
      const address = document.uri.toString();
      if (kept().includes(address)) await memory.update(KEPT_PLAIN, without(kept(), address));
    },
  };
}

function sampleOf(document: TextDocument): string {
  return document.getText(new Range(document.positionAt(0), document.positionAt(SAMPLE)));
}

/** Asks whether a text is to be opened as a record; `later` where the message was closed without an answer. */
async function ask(document: TextDocument): Promise<'yes' | 'no' | 'later'> {
  const [yes, no, always, never] = [l10n.t('Yes'), l10n.t('No'), l10n.t('Always'), l10n.t('Never')];
  const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
  const answer = await window.showInformationMessage(
    l10n.t('“{0}” looks like a meeting record. Open it as one?', name),
    ...[yes, no, always, never],
  );
  if (answer === always || answer === never) {
    const value = answer === always ? 'always' : 'never';
    await workspace.getConfiguration('meetingRecord').update('detect', value, ConfigurationTarget.Global);
  }
  return answer === yes || answer === always ? 'yes' : answer === no ? 'no' : 'later';
}
