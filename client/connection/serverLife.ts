import { type LogOutputChannel, window, workspace } from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, State } from 'vscode-languageclient';
import { followTyping } from '../typing.ts';
import { optionsOf } from './clientOptions.ts';
import { serveFiles } from './files.ts';
import { problemsOnce } from './problems.ts';
import { withErrorHandler } from './serverStops.ts';

/** Makes a client of the protocol that speaks to the server as the host runs it. */
export type MakeClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** How the server starts and ends, and the client of the protocol that speaks to it until then. */
export interface ServerLife {
  readonly output: LogOutputChannel;
  readonly isGivenUp: boolean;
  start(): Promise<void>;
  stop(): Promise<void>;
  restart(): Promise<void>;
  /** The client, without waiting for a server that is starting; undefined while none runs. */
  now(): BaseLanguageClient | undefined;
}

const NAME = 'Meeting Record';

/** A server that is not started yet. */
export function serverLife(makeClient: MakeClient): ServerLife {
  const output = window.createOutputChannel(NAME, { log: true });
  const typing = followTyping();
  const problems = problemsOnce();
  // One that keeps stopping is started by a person alone: each request would start it again.
  let isGivenUp = false;
  const make = () => {
    const made = withErrorHandler(
      handler => makeClient('meetingRecord', NAME, optionsOf(output, handler, { typing, problems })),
      () => {
        isGivenUp = true;
      },
    );
    serveFiles(made);
    return made;
  };
  let client = make();
  const now = () => (client.isRunning() ? client : undefined);
  const start = async () => {
    if (!isGivenUp) await client.start().catch(() => undefined);
  };
  const stop = async () => {
    // A client that is still starting cannot be stopped.
    if (client.state === State.Starting) await start();
    await now()
      ?.stop()
      .catch(() => undefined);
  };
  workspace.onDidGrantWorkspaceTrust(async () => {
    // One that is started later says so itself.
    if (client.state === State.Starting) await start();
    await now()?.sendNotification('meetingRecord/trusted');
  });
  return {
    output,
    get isGivenUp() {
      return isGivenUp;
    },
    start,
    stop,
    async restart() {
      await stop();
      isGivenUp = false;
      client = make();
      await start();
    },
    now,
  };
}
