import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { ClientCapabilities, InitializeResult, Position, Range } from 'vscode-languageserver';
import { serverHere } from './server-here.ts';

/** The built server, as any editor starts it. */
const SERVER = path.resolve(__dirname, '../dist/server.js');

export const URI = 'file:///lakes.record';

interface Message {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: never;
  readonly result?: never;
  readonly error?: { readonly code: number; readonly message: string };
}

/** A server as its client has it; a process of its own tells besides how it ends. */
interface Served {
  readonly stdin: Writable | null;
  readonly stdout: Readable | null;
  readonly stderr?: Readable | null;
  readonly pid?: number | undefined;
  on?: ChildProcess['on'];
  kill(signal: 'SIGKILL'): unknown;
}

/** A small client of the language server over its standard streams, which sees every message as it is. */
export class LanguageClient {
  readonly #process: Served;
  readonly #waiting = new Map<
    number,
    { readonly method: string; resolve(result: never): void; reject(error: Error): void }
  >();
  readonly #listeners = new Set<() => void>();
  #unread: Buffer[] = [];
  #unreadLength = 0;
  /** How many bytes the next message has, as far as that is known. */
  #wanted = 1;
  #nextId = 1;
  #ended = false;
  /** What the server has sent unasked, the oldest first. */
  readonly notifications: { readonly method: string; readonly params: never }[] = [];
  /**
   * What the client says to requests of the server, by method; null to all others, nothing where it is undefined, an error
   * where it throws.
   */
  readonly answers: Record<string, (params: never) => unknown> = {};
  /** Hears everything that the server says, but for errors: the answer to a request, or what is sent unasked. */
  hears: (message: { readonly method: string; readonly answer?: unknown; readonly sent?: unknown }) => void = () => {};
  stderr = '';
  /** Resolves with the exit code; null where a signal ended it. */
  readonly exit: Promise<number | null>;

  /** `node` is what the program that runs the server is told besides; `within` is one that starts it. */
  constructor(
    readonly pid = process.pid,
    node: readonly string[] = [],
    within: readonly string[] = [],
    served: Served = started(node, within),
  ) {
    this.#process = served;
    this.#process.stdout!.on('data', (chunk: Buffer) => this.#read(chunk));
    this.#process.stderr?.on('data', chunk => {
      this.stderr += chunk;
    });
    this.#process.stdin!.on('error', () => undefined);
    this.exit = new Promise(resolve => this.#process.on?.('exit', resolve));
    void this.exit.then(() => {
      this.#ended = true;
      for (const { reject } of this.#waiting.values()) reject(new Error(`The server has ended. ${this.stderr}`));
    });
  }

  /** Of a server in this process, of today's source, where no test asks for the process: that takes a fifth of a second. */
  static here(): LanguageClient {
    return new LanguageClient(process.pid, [], [], serverHere());
  }

  /** `root` is the folder that the client has open, `options` what it says as a client of this server in particular. */
  async initialize(
    capabilities: ClientCapabilities = {},
    root: string | null = null,
    options: object = {},
  ): Promise<InitializeResult> {
    const initializationOptions = options;
    const params = { processId: this.pid, rootUri: root, capabilities, initializationOptions };
    const result = await this.request('initialize', params);
    this.notify('initialized', {});
    return result;
  }

  /** Rejects with the protocol's error, its `code` kept. */
  request<R = never>(method: string, params?: unknown): Promise<R> {
    return this.send([{ method, params }])[0] as Promise<R>;
  }

  notify(method: string, params?: unknown): void {
    this.#write([{ method, params }]);
  }

  /** Sends requests and notifications (`quiet`) in one piece, so that they arrive together. */
  send(messages: readonly { method: string; params?: unknown; quiet?: boolean }[]): readonly Promise<never>[] {
    const answers: Promise<never>[] = [];
    const outgoing = messages.map(({ method, params, quiet }) => {
      if (quiet) return { method, params };
      const id = this.#nextId++;
      answers.push(
        new Promise((resolve, reject) => {
          if (this.#ended) reject(new Error(`The server has ended. ${this.stderr}`));
          else this.#waiting.set(id, { method, resolve, reject });
        }),
      );
      return { id, method, params };
    });
    this.#write(outgoing);
    return answers;
  }

  /** The server's process. */
  get serverPid(): number {
    return this.#process.pid!;
  }

  /** The number that the next request will have, to cancel it by. */
  get nextId(): number {
    return this.#nextId;
  }

  open(text: string, uri = URI, languageId = 'meeting-record', version = 1): void {
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
  }

  change(version: number, contentChanges: readonly { range?: Range; text: string }[], uri = URI): void {
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  close(uri = URI): void {
    this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  /** Asks about the open text; `params` are what the request says besides. */
  ask<R = never>(request: string, params: Readonly<Record<string, unknown>> = {}, uri = URI): Promise<R> {
    return this.request(`textDocument/${request}`, { textDocument: { uri }, ...params });
  }

  hover(position: Position): Promise<{ contents: { value: string } } | null> {
    return this.ask('hover', { position });
  }

  /** Resolves with the first notification, sent already or still to come, that is looked for. */
  async notified<P>(method: string, wanted: (params: P) => boolean = () => true): Promise<P> {
    for (;;) {
      const found = this.notifications.find(each => each.method === method && wanted(each.params));
      if (found) return found.params;
      await new Promise<void>(resolve => this.#listeners.add(resolve));
    }
  }

  /** Writes bytes as they are, a message or not. */
  raw(bytes: string): void {
    this.#process.stdin!.write(bytes);
  }

  /** Ends what the server reads, as the system does when a client dies. */
  hangUp(): void {
    this.#process.stdin!.end();
  }

  /** Reads nothing of what the server writes, until it listens again. */
  deafen(): void {
    this.#process.stdout!.pause();
  }

  listen(): void {
    this.#process.stdout!.resume();
  }

  /** Closes what the server writes to. */
  turnAway(): void {
    this.#process.stdout!.destroy();
  }

  async stop(): Promise<number | null> {
    await this.request('shutdown').catch(() => undefined);
    this.notify('exit');
    return this.exit;
  }

  kill(): void {
    this.#process.kill('SIGKILL');
  }

  #write(messages: readonly object[]): void {
    const framed = messages.map(message => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    });
    this.raw(framed.join(''));
  }

  #read(chunk: Buffer): void {
    this.#unread.push(chunk);
    this.#unreadLength += chunk.length;
    // A long answer comes in many pieces, which are put together once.
    while (this.#unreadLength >= this.#wanted) {
      const bytes = Buffer.concat(this.#unread);
      const head = bytes.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(bytes.toString('latin1', 0, head))?.[1]);
      this.#wanted = head < 0 ? bytes.length + 1 : head + 4 + length;
      const whole = bytes.length >= this.#wanted;
      const rest = whole ? bytes.subarray(this.#wanted) : bytes;
      this.#unread = [rest];
      this.#unreadLength = rest.length;
      if (!whole) return;
      this.#take(JSON.parse(bytes.toString('utf8', head + 4, this.#wanted)));
      this.#wanted = 1;
    }
  }

  #reply(id: Message['id'], method: string, params: unknown): void {
    const answer = this.answers[method];
    let said: object | undefined;
    try {
      const result = answer ? answer(params as never) : null;
      if (result !== undefined) said = { result };
    } catch (error) {
      said = { error: { code: -32603, message: String(error) } };
    }
    if (id !== undefined && said) this.#write([{ id, ...said }]);
  }

  #take({ id, method, params, result, error }: Message): void {
    if (method !== undefined) {
      this.hears({ method, sent: params });
      this.#reply(id, method, params);
      this.notifications.push({ method, params: params as never });
      for (const listener of this.#listeners) listener();
      this.#listeners.clear();
      return;
    }
    const waiting = this.#waiting.get(id as number);
    this.#waiting.delete(id as number);
    if (waiting && !error) this.hears({ method: waiting.method, answer: result });
    if (error) waiting?.reject(Object.assign(new Error(error.message), { code: error.code }));
    else waiting?.resolve(result as never);
  }
}

function started(node: readonly string[], within: readonly string[]): ChildProcess {
  const [program, ...args] = [...within, process.execPath, ...node, SERVER, '--stdio'];
  return spawn(program!, args, { stdio: 'pipe' });
}
