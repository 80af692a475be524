import type { MakeClient } from './connection/serverLife.ts';

/** What only the program that the client runs in can do. */
export interface ClientHost {
  /** Loads the host's own connection to the server. Called with the first meeting record. */
  client(): Promise<MakeClient>;
  /** Whether the beginning of a text shows a record without doubt. Called with the first plain `.txt`. */
  isRecord(sample: string): Promise<boolean>;
}
