import type { Connection } from 'vscode-languageserver';
import { capabilitiesFor } from './capabilities.ts';
import { abilitiesOf } from './features/abilities.ts';
import { refusals } from './refusals.ts';
import { answerRequests } from './requests.ts';

/** What only the program that the server runs in can say or do. */
export interface Host {
  readonly version: string;
  /** The page on which each rule has a heading of its own. */
  readonly manual: string;
  /** Resolves when the messages that have arrived so far have been read. */
  nextTurn(): Promise<void>;
}

/** Answers a client from `initialize` to `shutdown`. */
export function serve(connection: Connection, host: Host): void {
  let stage: 'new' | 'serving' | 'shut down' = 'new';
  connection.onInitialize(({ capabilities }) => {
    if (stage !== 'new') return refusals.initialized();
    stage = 'serving';
    const abilities = abilitiesOf(capabilities);
    answerRequests(connection, host, abilities, () => stage === 'serving');
    return { capabilities: capabilitiesFor(abilities), serverInfo: { name: 'Meeting Record', version: host.version } };
  });
  connection.onShutdown(() => {
    stage = 'shut down';
  });
  // Asked only what has no handler of its own: before `initialize` that is everything.
  connection.onRequest(method => (stage === 'new' ? refusals.notInitialized() : refusals.unknown(method)));
  connection.listen();
}
