/** An answer, and the name by which the client may refer to it. */
export interface Answer<T> {
  readonly resultId: string;
  readonly value: T;
}

/** The last answer about each text, so that the next need tell only what has changed. */
export interface Memory<T> {
  /** The last answer, if it is the one that the client has. */
  last(uri: string, resultId: string | undefined): Answer<T> | undefined;
  keep(uri: string, value: T): Answer<T>;
  forget(uri: string): void;
}

/** A memory of nothing yet. It uses no name twice, also not for a text that was closed and opened again. */
export function memory<T>(): Memory<T> {
  const answers = new Map<string, Answer<T>>();
  // A client may outlive a server, and name the answers of the one before.
  const session = Date.now().toString(36);
  let count = 0;
  return {
    last(uri, resultId) {
      const answer = answers.get(uri);
      return answer?.resultId === resultId ? answer : undefined;
    },
    keep(uri, value) {
      const answer = { resultId: `${session}.${++count}`, value };
      answers.set(uri, answer);
      return answer;
    },
    forget: uri => void answers.delete(uri),
  };
}
