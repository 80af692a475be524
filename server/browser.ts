import { scripts } from './scripts.ts';

/** What the client says first to a new worker. */
export interface Begin {
  /** Where the other scripts are: a worker of an extension has no address of its own. */
  readonly folder: string;
  /** Where there is one, all that is asked is whether this text is a record without doubt; else the server begins. */
  readonly sample?: string;
}

/** What of a worker's scope is used here; its types would change those of the whole project. */
interface Scope {
  onmessage: ((event: { readonly data: Begin }) => void) | null;
  postMessage(message: unknown): void;
  require: (name: string) => unknown;
}

const scope = globalThis as unknown as Scope;

// The web's entry: the server in a worker, which is told first where it is.
scope.onmessage = ({ data: { folder, sample } }) => {
  scope.onmessage = null;
  scope.require = scripts(folder);
  if (sample === undefined) (require('./worker.ts') as typeof import('./worker.ts')).begin();
  else {
    const { dialectOf } = require('./record/dialects/index.ts') as typeof import('./record/dialects/index.ts');
    scope.postMessage(dialectOf(sample) !== undefined);
  }
};
