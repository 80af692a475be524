/** What a command has to say, and how it ends: 0 nothing blocks, 1 something does, 2 wrong usage or unreadable input. */
export interface Outcome {
  readonly out?: string;
  readonly err?: string;
  readonly code: 0 | 1 | 2;
}

/** The call itself is wrong; the message says what to write instead. */
export class UsageError extends Error {}
