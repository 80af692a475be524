import { type Disposable, type TextDocument, type Uri, window, workspace } from 'vscode';
import { isTabOf, uriOf } from './places.ts';
import { isRecord } from './workedOn.ts';

/** Tells of all that may make another record the one on screen. */
export function onScreenChanges(look: () => void): readonly Disposable[] {
  return [
    window.onDidChangeActiveTextEditor(look),
    window.onDidChangeVisibleTextEditors(look),
    window.tabGroups.onDidChangeTabs(look),
    workspace.onDidOpenTextDocument(look),
    workspace.onDidCloseTextDocument(look),
  ];
}

/**
 * The record that a person is at: in the editor, else of the panel in front, else the last one where that is still in a
 * tab, else the first that is seen.
 */
export function recordOnScreen(last: TextDocument | undefined, inPanel: Uri | undefined): TextDocument | undefined {
  const active = window.activeTextEditor?.document;
  if (active && isRecord(active)) return active;
  // A verdict of another record would be taken for this one's.
  if (inPanel) return workspace.textDocuments.find(it => isRecord(it) && it.uri.toString() === inPanel.toString());
  const visible = window.visibleTextEditors.map(({ document }) => document).filter(isRecord);
  // A record behind a panel is not visible, and still the one that the panel is about; behind another file, such as one
  // that VS Code shows only when asked again for its size, it is not.
  const front = window.tabGroups.activeTabGroup.activeTab;
  const isInTab = () =>
    last &&
    (!uriOf(front) || isTabOf(front!, last)) &&
    window.tabGroups.all.some(({ tabs }) => tabs.some(tab => isTabOf(tab, last)));
  if (last && (visible.includes(last) || (!active && isRecord(last) && isInTab()))) return last;
  return visible[0];
}
