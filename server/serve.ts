import type { Connection, InitializeParams } from 'vscode-languageserver';
import { abilitiesOf } from './features/open/abilities.ts';
import { type Bundle, speak } from './l10n/l10n.ts';
import { rootsOf } from './session/folders/roots.ts';
import type { Host } from './session/host.ts';
import { capabilitiesFor } from './session/requests/capabilities.ts';
import { refusals } from './session/requests/refusals.ts';
import { answerRequests } from './session/requests/requests.ts';

/** Answers a client from `initialize` to `shutdown`. */
export function serve(connection: Connection, host: Host): void {
  let stage: 'new' | 'serving' | 'shut down' = 'new';
  connection.onInitialize(params => {
    if (stage !== 'new') return refusals.initialized();
    stage = 'serving';
    speakAs(params, host);
    const abilities = abilitiesOf(params.capabilities, params.initializationOptions);
    answerRequests(connection, host, abilities, rootsOf(params), () => stage === 'serving');
    return { capabilities: capabilitiesFor(abilities), serverInfo: { name: 'Meeting Record', version: host.version } };
  });
  connection.onShutdown(() => {
    if (stage === 'new') return refusals.notInitialized();
    stage = 'shut down';
    return undefined;
  });
  // Asked only what has no handler of its own: before `initialize` that is everything.
  connection.onRequest(method => (stage === 'new' ? refusals.notInitialized() : refusals.unknown(method)));
  connection.listen();
}

/** Speaks the client's language, `fr` or `fr-CA`. VS Code has read its words already, which a worker could not do. */
function speakAs({ locale, initializationOptions }: InitializeParams, host: Host): void {
  const language = /^[a-z]{2,3}(?![a-z])/.exec(String(locale ?? '').toLowerCase())?.[0];
  const given: unknown = (initializationOptions as { readonly words?: unknown } | null | undefined)?.words;
  const words = language && (given && typeof given === 'object' ? (given as Bundle) : host.words(language));
  if (words) speak(language, words);
}
