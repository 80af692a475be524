import { type Disposable, StatusBarAlignment, window } from 'vscode';

/** Says something that is true for a moment: shown in the status bar, and read out by a screen reader. */
export interface Voice extends Disposable {
  /** `more` is read out after the text, and shown where the pointer rests on it. */
  say(text: string, more?: string): void;
}

const SHOWN_MS = 6000;

/** A plain status-bar message (`window.setStatusBarMessage`) is silent to screen readers; an item can have a role. */
export function voice(id: string, name: string): Voice {
  const item = window.createStatusBarItem(id, StatusBarAlignment.Left, -1000);
  item.name = name;
  let timer: NodeJS.Timeout | undefined;
  return {
    say(text, more) {
      clearTimeout(timer);
      item.text = text;
      item.tooltip = more;
      item.accessibilityInformation = { label: more ? `${text}. ${more}` : text, role: 'alert' };
      item.show();
      timer = setTimeout(() => item.hide(), SHOWN_MS);
    },
    dispose() {
      clearTimeout(timer);
      item.dispose();
    },
  };
}
