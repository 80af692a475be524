/** What was last read of each open text, from beside it. */
export interface LastRead<Said> {
  /** Undefined until it has been read. The same object until it is read anew. */
  of(uri: string): Said | undefined;
  all(): readonly Said[];
  /** Whether it has been read, or is being read. */
  has(uri: string): boolean;
  isAny(): boolean;
  read(uri: string): Promise<void>;
  /** Reads it anew for each text of which it has been. */
  readAgain(): Promise<void>;
  /** Resolves when it has been read, or takes too long. */
  ready(uri: string): Promise<void>;
  forget(uri: string): void;
}

/** A client or a disk that is slower lets the answers wait no longer. Milliseconds. */
const PATIENCE = 2000;

/** `read` is called for one text at a time; `changed` whenever something else is known of one. */
export function lastRead<Said>({
  read,
  changed,
  failed,
}: {
  readonly read: (uri: string) => Promise<Said>;
  readonly changed: () => void;
  readonly failed: (uri: string, error: unknown) => void;
}): LastRead<Said> {
  const said = new Map<string, Said>();
  const reading = new Map<string, Promise<void>>();
  const readNow = (uri: string) => {
    const now: Promise<void> = read(uri).then(
      says => {
        // Closed meanwhile, or read anew: then this is of yesterday.
        if (reading.get(uri) !== now) return;
        said.set(uri, says);
        changed();
      },
      error => failed(uri, error),
    );
    reading.set(uri, now);
    return now;
  };
  return {
    of: uri => said.get(uri),
    all: () => [...said.values()],
    has: uri => reading.has(uri),
    isAny: () => reading.size > 0,
    read: readNow,
    async readAgain() {
      await Promise.all([...reading.keys()].map(readNow));
    },
    ready: uri => inTime(reading.get(uri)),
    forget(uri) {
      said.delete(uri);
      reading.delete(uri);
    },
  };
}

/** What somebody has waited for in vain: a client that never answers makes one answer wait, and no other. */
const late = new WeakSet<Promise<void>>();

async function inTime(work: Promise<void> | undefined): Promise<void> {
  if (!work || late.has(work)) return;
  let limit: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<void>(resolve => {
    limit = setTimeout(() => {
      late.add(work);
      resolve();
    }, PATIENCE);
  });
  await Promise.race([work, tooLate]);
  clearTimeout(limit);
}
