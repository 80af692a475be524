import { CancellationError, l10n, ProgressLocation, window } from 'vscode';

/** What is there by then needs no message. Milliseconds. */
const MOMENT = 1000;

/**
 * An answer that a person has asked for. Where it takes longer than a moment, as in a record of several megabytes, a
 * message says that it is on its way, and calls it off: then this rejects with a `CancellationError`, which VS Code takes
 * in silence.
 */
export async function awaited<T>(answer: Promise<T>, moment = MOMENT): Promise<T> {
  const isThere = answer.then(() => true);
  if (await Promise.race([isThere, new Promise<false>(resolve => setTimeout(() => resolve(false), moment))])) {
    return answer;
  }
  const { Notification: location } = ProgressLocation;
  return window.withProgress({ location, title: l10n.t('Checking …'), cancellable: true }, (_, token) => {
    const called = new Promise<never>((_, reject) => {
      token.onCancellationRequested(() => reject(new CancellationError()));
    });
    return Promise.race([answer, called]);
  });
}
