import assert from 'node:assert/strict';
import { withStandIn } from './stand-in.ts';

/** Stands in for VS Code: what is shown while something is awaited, and a button that calls it off. */
const shown: string[] = [];
let callOff = () => {};
const vscode = {
  CancellationTokenSource: class {
    readonly token = { isCancellationRequested: false };
    cancel() {
      this.token.isCancellationRequested = true;
    }
  },
  ProgressLocation: { Notification: 15 },
  l10n: { t: (words: string) => words },
  window: {
    async withProgress(
      { title, cancellable }: { readonly title: string; readonly cancellable: boolean },
      task: (progress: object, token: object) => Promise<unknown>,
    ) {
      shown.push(cancellable ? title : '');
      return task({}, { onCancellationRequested: (told: () => void) => (callOff = told) });
    },
  },
};

describe('what a person waits for', () => {
  let awaited: typeof import('../client/patience.ts').awaited;

  before(() => {
    awaited = withStandIn(vscode, () => require('../client/patience.ts')).awaited;
  });
  beforeEach(() => shown.splice(0));

  const after = <T>(milliseconds: number, value: T) =>
    new Promise<T>(resolve => setTimeout(() => resolve(value), milliseconds));

  it('needs no message where it is there in a moment', async () => {
    assert.deepEqual(await awaited(() => after(0, 'there'), undefined, 1000), { answer: 'there' });
    assert.deepEqual(await awaited(async () => undefined, undefined, 1000), { answer: undefined });
    await assert.rejects(
      awaited(() => Promise.reject(new Error('broken')), undefined, 1000),
      /broken/,
    );
    assert.deepEqual(shown, []);
  });

  it('is told of where it takes longer', async () => {
    assert.deepEqual(await awaited(() => after(20, 'there'), undefined, 0), { answer: 'there' });
    await awaited(() => after(20, 'there'), 'Reading the record …', 0);
    assert.deepEqual(shown, ['Checking …', 'Reading the record …']);
  });

  it('can be called off, which is no failure', async () => {
    let asked = { isCancellationRequested: false };
    const answer = awaited(
      token => {
        asked = token;
        return new Promise(() => {});
      },
      undefined,
      0,
    );
    await after(10, undefined);
    assert.equal(asked.isCancellationRequested, false);
    callOff();
    assert.equal(await answer, undefined);
    assert.equal(asked.isCancellationRequested, true);
  });
});
