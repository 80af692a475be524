import type { Connection } from 'vscode-languageserver';

/** Writes that something failed to the client's log: once for each thing that goes wrong, however often it does. */
export type Failed = (what: string, error: unknown) => void;

/** One for each connection, so that what a client was told once it is not told again. */
export function faultsOf({ console }: Pick<Connection, 'console'>): Failed {
  const reported = new Set<string>();
  return (what, error) => {
    const line = `${what} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
    if (reported.has(line)) return;
    reported.add(line);
    console.error(line);
  };
}
