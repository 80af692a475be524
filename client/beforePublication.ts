import {
  type CodeAction,
  commands,
  type Disposable,
  l10n,
  type QuickPickItem,
  type TextDocument,
  ThemeIcon,
  window,
} from 'vscode';
import type { Contents, ContentsItem } from '../server/features/outline/contents.ts';
import type { LanguageServer } from './connection/languageServer.ts';
import type { Following } from './contents.ts';
import { made } from './edits.ts';
import { ignoredWords, kindName } from './kinds.ts';
import { awaited } from './patience.ts';
import { showAt, toRange } from './places.ts';
import { counted } from './plural.ts';
import { sentenceOf } from './verdict.ts';

/** Longer than the server lets a file rest that is being typed in. Milliseconds. */
const SETTLED = 150;

/** What a person chooses at an item. */
type Choice = { readonly fix: CodeAction } | 'next' | 'stop';

/** The command that goes through what is open, item by item, each with its fixes, and ends with the verdict. */
export function checkCommand(following: Following, server: () => Promise<LanguageServer>): Disposable {
  return commands.registerCommand('meetingRecord.checkBeforePublication', async () => {
    const document = following.now?.document;
    if (!document) return;
    let place = 0;
    for (;;) {
      const waited = await awaited(() => following.of(document));
      if (!waited) return;
      const contents = waited.answer;
      if (!contents) return void window.showWarningMessage(l10n.t('The Meeting Record server is not running.'));
      const index = contents.items.findIndex(({ range }) => offsetOf(document, range) >= place);
      const item = contents.items[index];
      if (!item) return verdict(contents);
      const choice = await ask(await server(), document, item, index, contents.items.length);
      if (choice === 'stop') return void showAt(document, item.range, false);
      if (!choice) return;
      place = offsetOf(document, item.range) + (choice === 'next' ? 1 : 0);
      if (choice === 'next') continue;
      if (!(await make(choice.fix, document))) return;
      // What is written to the folder's file holds a moment after.
      await new Promise(resolve => setTimeout(resolve, SETTLED));
    }
  });
}

const offsetOf = (document: TextDocument, { start }: ContentsItem['range']) =>
  document.offsetAt(document.validatePosition(toRange({ start, end: start }).start));

/** Shows the item in the text, and its fixes in a list that stays while the text is looked at; undefined where it is put away. */
async function ask(
  server: LanguageServer,
  document: TextDocument,
  item: ContentsItem,
  index: number,
  count: number,
): Promise<Choice | undefined> {
  await showAt(document, item.range, true);
  const fixes = await server.fixesAt(document, toRange(item.range));
  type Row = QuickPickItem & { readonly choice: Choice };
  const rows: Row[] = [
    ...fixes.map(fix => ({
      label: fix.title.replaceAll('$(', '\\$('),
      iconPath: new ThemeIcon('lightbulb'),
      choice: { fix },
    })),
    { label: l10n.t('Leave it open and go on'), iconPath: new ThemeIcon('arrow-down'), choice: 'next' },
    { label: l10n.t('Stop here, at the text'), iconPath: new ThemeIcon('edit'), choice: 'stop' },
  ];
  const chosen = await window.showQuickPick(rows, {
    title: l10n.t(
      'Check Before Publication: {0} of {1} · {2}',
      counted(index + 1),
      counted(count),
      kindName(item.rule),
    ),
    placeHolder: item.message,
    ignoreFocusOut: true,
  });
  return chosen?.choice;
}

async function make({ edit, command }: CodeAction, document: TextDocument): Promise<boolean> {
  if (edit && !(await made(edit, document))) return false;
  if (command) await commands.executeCommand(command.command, ...(command.arguments ?? []));
  return true;
}

/** A person has asked: the answer is a message, which a screen reader reads out. */
async function verdict(contents: Contents): Promise<void> {
  const words = [sentenceOf(contents), ignoredWords(contents)].filter(Boolean).join(' ');
  const { items, isMistaken, isRecord } = contents;
  if (!items.length && !isMistaken && isRecord) return void window.showInformationMessage(words);
  const [next, command] = isRecord
    ? [l10n.t('List Open Items'), 'meetingRecord.listOpenItems']
    : [l10n.t('Kind of Record'), 'meetingRecord.chooseDialect'];
  if ((await window.showWarningMessage(words, next)) === next) await commands.executeCommand(command);
}
