import assert from 'node:assert/strict';
import Module from 'node:module';

/** Stands in for VS Code: what is shown while something is awaited, and a button that calls it off. */
class CancellationError extends Error {}
const shown: string[] = [];
let callOff = () => {};
const vscode = {
  CancellationError,
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
  const loader = Module as unknown as { _load(request: string, ...rest: readonly unknown[]): unknown };
  const load = loader._load;
  let awaited: typeof import('../client/patience.ts').awaited;

  before(() => {
    loader._load = (request, ...rest) => (request === 'vscode' ? vscode : load.call(loader, request, ...rest));
    awaited = require('../client/patience.ts').awaited;
    loader._load = load;
  });
  beforeEach(() => shown.splice(0));

  const after = <T>(milliseconds: number, value: T) =>
    new Promise<T>(resolve => setTimeout(() => resolve(value), milliseconds));

  it('needs no message where it is there in a moment', async () => {
    assert.equal(await awaited(after(0, 'there'), 1000), 'there');
    await assert.rejects(awaited(Promise.reject(new Error('broken')), 1000), /broken/);
    assert.deepEqual(shown, []);
  });

  it('is told of where it takes longer', async () => {
    assert.equal(await awaited(after(20, 'there'), 0), 'there');
    assert.deepEqual(shown, ['Checking …']);
  });

  it('can be called off', async () => {
    const answer = awaited(new Promise(() => {}), 0);
    await after(10, undefined);
    callOff();
    await assert.rejects(answer, CancellationError);
  });
});
