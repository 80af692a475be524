import type { Connection } from 'vscode-languageserver';
import { capabilitiesFor } from './capabilities.ts';
import { abilitiesOf } from './features/abilities.ts';
import { rootsOf } from './folders.ts';
import type { Host } from './host.ts';
import { refusals } from './refusals.ts';
import { answerRequests } from './requests.ts';

/** Answers a client from `initialize` to `shutdown`. */
export function serve(connection: Connection, host: Host): void {
  let stage: 'new' | 'serving' | 'shut down' = 'new';
  connection.onInitialize(params => {
    if (stage !== 'new') return refusals.initialized();
    stage = 'serving';
    const abilities = abilitiesOf(params.capabilities, params.initializationOptions);
    answerRequests(connection, host, abilities, rootsOf(params), () => stage === 'serving');
    return { capabilities: capabilitiesFor(abilities), serverInfo: { name: 'Meeting Record', version: host.version } };
  });
  connection.onShutdown(() => {
    stage = 'shut down';
  });
  // Asked only what has no handler of its own: before `initialize` that is everything.
  connection.onRequest(method => (stage === 'new' ? refusals.notInitialized() : refusals.unknown(method)));
  connection.listen();
}
