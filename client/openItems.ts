import {
  commands,
  type Disposable,
  l10n,
  Selection,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  type WorkspaceEdit,
  window,
} from 'vscode';
import type { ContentsItem } from '../server/features/outline/contents.ts';
import type { Following } from './contents.ts';
import { made } from './edits.ts';
import { nextFrom, previousFrom } from './items.ts';
import { LANGUAGE } from './language.ts';
import { pickOpenItem } from './openItemsList.ts';
import { awaited } from './patience.ts';
import { showWhereItIs, toRange } from './places.ts';
import { counted } from './plural.ts';
import { tellMenus } from './views/tree.ts';
import { voice } from './voice.ts';
import { isRecord } from './workedOn.ts';

/** The commands that walk through what is open in the record at hand. */
export function openItemCommands(following: Following): readonly Disposable[] {
  const status = voice('meetingRecord.walk', l10n.t('Meeting Record: Open Items'));

  /** The record at hand and what is open in it, where there is something; else says why not. */
  const atHand = async (): Promise<{ editor: TextEditor; items: readonly ContentsItem[] } | undefined> => {
    const editor = await editorAtHand(following);
    if (!editor) return void status.say(l10n.t('This is not a meeting record.'));
    // Of a long record it takes seconds to say again what is known.
    const known = following.known(editor.document);
    const waited = known ? { answer: known } : await awaited(() => following.of(editor.document));
    if (!waited) return undefined;
    if (!waited.answer) return void status.say(l10n.t('The Meeting Record server is not running.'));
    const { items } = waited.answer;
    return items.length > 0 ? { editor, items } : void status.say(l10n.t('No open items.'));
  };

  /** Escape first puts away the hover alone, as it does what F8 shows: the words stay selected, to be typed over. */
  let isAtItem = false;
  const stands = (atItem: boolean) => {
    if (atItem !== isAtItem) tellMenus('isAtItem', atItem);
    isAtItem = atItem;
  };

  const walk = (from: typeof nextFrom, round: string) => async () => {
    const record = await atHand();
    const step = record && from(record.items, record.editor.selection.start);
    if (!step) return;
    const item = record.items[step.index]!;
    goTo(record.editor, item);
    const at = l10n.t('Open item {0} of {1}', counted(step.index + 1), counted(record.items.length));
    status.say(step.wrapped ? `${at} (${round})` : at, item.message);
    await commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
    stands(true);
  };

  return [
    status,
    window.onDidChangeTextEditorSelection(() => stands(false)),
    // By no person: VS Code puts the hover away at any key. A second Escape may come before the key is its own again.
    commands.registerCommand('_meetingRecord.closeHover', () =>
      isAtItem ? stands(false) : commands.executeCommand('cancelSelection'),
    ),
    // By no person: a fix ends with it, and one that changes other files is made by it.
    commands.registerCommand('_meetingRecord.settled', async (edit?: WorkspaceEdit, document?: TextDocument) => {
      if (edit && document && !(await made(edit, document))) return;
      const editor = window.activeTextEditor;
      if (editor?.document.languageId === LANGUAGE)
        editor.selections = editor.selections.map(({ end }) => new Selection(end, end));
    }),
    commands.registerCommand('meetingRecord.nextOpenItem', walk(nextFrom, l10n.t('from the beginning again'))),
    commands.registerCommand('meetingRecord.previousOpenItem', walk(previousFrom, l10n.t('from the end again'))),
    commands.registerCommand('meetingRecord.listOpenItems', async () => {
      const record = await atHand();
      if (record) pickOpenItem(record.editor, record.items, item => goTo(record.editor, item));
    }),
  ];
}

/** The active editor; where a view, a list or a walkthrough is active, that of the record which it is about. */
async function editorAtHand({ now }: Following): Promise<TextEditor | undefined> {
  const active = window.activeTextEditor;
  if (active && isRecord(active.document)) return active;
  return now && showWhereItIs(now.document, false);
}

/** Selects the item's words, so that what is typed next takes their place, and shows them. */
function goTo(editor: TextEditor, item: ContentsItem): void {
  const range = toRange(item.range);
  // The cursor stands at the start, where the finding's hover is.
  editor.selection = new Selection(range.end, range.start);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
