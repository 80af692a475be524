import fc from 'fast-check';

/** What holds for every text, whatever it is. */
export interface Property {
  readonly name: string;
  /** How many texts are tried where little time is. */
  readonly runs: number;
  /** Tries texts; says which one fails, as small as it can be made. */
  try(how: How): Tried;
}

export interface How {
  readonly seed: number;
  readonly runs: number;
  /** Milliseconds. */
  readonly limit?: number;
  /** `172:37:38`: where a report of the same seed says that the text is which failed. */
  readonly path?: string;
}

export interface Tried {
  readonly runs: number;
  /** Absent where the property holds. The seed and the path to the text are in it. */
  readonly failure?: string;
  /** To the text that failed. */
  readonly path?: string;
}

/** `holds` throws where the property does not. */
export function property<Text>(
  name: string,
  runs: number,
  texts: fc.Arbitrary<Text>,
  holds: (text: Text) => void,
): Property {
  return {
    name,
    runs,
    try({ seed, runs: numRuns, limit, path }) {
      const details = fc.check(fc.property(texts, holds), {
        seed,
        numRuns,
        includeErrorInReport: true,
        ...(limit !== undefined && { interruptAfterTimeLimit: limit }),
        ...(path !== undefined && { path, endOnFailure: true }),
      });
      return {
        runs: details.numRuns,
        ...(details.failed && {
          failure: fc.defaultReportMessage(details)!,
          ...(details.counterexamplePath !== null && { path: details.counterexamplePath }),
        }),
      };
    },
  };
}
