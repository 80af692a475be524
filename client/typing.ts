import { type CancellationToken, type TextDocument, workspace } from 'vscode';

/** So long after the last key what is shown is made new: nothing moves in the middle of a word. Milliseconds. */
export const PAUSE = 400;

/** A key writes one character, or two where the editor closes a pair; a fix, a paste or a completion writes more. */
const MOST_OF_A_KEY = 2;

/** Knows where a person is typing. */
export interface Typing {
  /** Resolves when no key has been pressed in the text for a pause, at once where the last change was none of the keys'. */
  rest(document: TextDocument, token: CancellationToken): Promise<void>;
}

/** Follows the keys in all texts. */
export function followTyping(): Typing {
  const lastKeys = new WeakMap<TextDocument, number>();
  workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
    if (!contentChanges.length) return;
    const isKey =
      reason === undefined &&
      contentChanges.every(({ text, rangeLength }) => (text.length || rangeLength) <= MOST_OF_A_KEY);
    if (isKey) lastKeys.set(document, Date.now());
    else lastKeys.delete(document);
  });
  return {
    async rest(document, token) {
      while (!token.isCancellationRequested) {
        const left = (lastKeys.get(document) ?? 0) + PAUSE - Date.now();
        if (left <= 0) return;
        await wait(left, token);
      }
    },
  };
}

function wait(milliseconds: number, token: CancellationToken): Promise<void> {
  return new Promise(resolve => {
    const done = () => {
      clearTimeout(timer);
      cancelled.dispose();
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    const cancelled = token.onCancellationRequested(done);
  });
}
