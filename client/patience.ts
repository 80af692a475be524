import { type CancellationToken, CancellationTokenSource, l10n, ProgressLocation, window } from 'vscode';

/** An answer that comes sooner needs no message. Milliseconds. */
const MOMENT = 1000;

/**
 * An answer that a person has asked for. Where it takes longer than a moment, as in a record of several megabytes, a message
 * says that it is on its way and offers to call it off: the token then tells whoever works on it, and the answer is undefined.
 */
export async function awaited<T>(
  ask: (token: CancellationToken) => Promise<T>,
  title = l10n.t('Checking …'),
  moment = MOMENT,
): Promise<{ readonly answer: T } | undefined> {
  const calling = new CancellationTokenSource();
  const whole = ask(calling.token).then(answer => ({ answer }));
  const late = new Promise<undefined>(resolve => setTimeout(() => resolve(undefined), moment));
  const soon = await Promise.race([whole, late]);
  if (soon) return soon;
  const { Notification: location } = ProgressLocation;
  return window.withProgress({ location, title, cancellable: true }, (_, token) => {
    // A command that fails because of it would be told of once more.
    const calledOff = new Promise<undefined>(resolve =>
      token.onCancellationRequested(() => {
        calling.cancel();
        resolve(undefined);
      }),
    );
    return Promise.race([whole, calledOff]);
  });
}
