import type { Terminal } from '../command.ts';
import { type Candidate, candidatesAt } from '../files/places.ts';
import { cannotRead, LARGEST, reasonOf, textOf } from '../files/reading.ts';
import type { CheckCall } from './check-arguments.ts';
import type { Given } from './checking.ts';

/** Which records a call is about. */
export type Sought = Pick<CheckCall, 'places' | 'stdinName' | 'isJsonl' | 'shard'>;

/** What standard input is called where nobody says. */
const STDIN = 'standard input';

/** The records of a call, each with its text where it does not come from a file. `fault` is told of what can't be read. */
export async function* candidatesWithText(
  call: Sought,
  terminal: Terminal,
  fault: (message: string) => void,
): AsyncGenerator<Given, undefined> {
  const { part, of } = call.shard;
  const all = call.isJsonl ? fromLines(terminal, fault) : fromPlaces(call, terminal, fault);
  let nth = 0;
  for await (const candidate of all) if (nth++ % of === part) yield candidate;
}

async function* fromPlaces(call: Sought, terminal: Terminal, fault: (message: string) => void) {
  for (const candidate of candidatesAt(call.places, fault)) {
    const given = candidate.file === '-' ? await fromInput(call, terminal, candidate, fault) : candidate;
    if (given) yield given;
  }
}

async function fromInput(
  { stdinName = STDIN }: Sought,
  terminal: Terminal,
  candidate: Candidate,
  fault: (message: string) => void,
): Promise<Given | undefined> {
  try {
    const read = textOf(await terminal.input(LARGEST), stdinName);
    if ('text' in read) return { ...candidate, file: stdinName, text: read.text };
    fault(read.fault);
  } catch (error) {
    fault(cannotRead(stdinName, reasonOf(error)));
  }
  return undefined;
}

/** `{"file": "a.txt", "text": "…"}`, `{"file": "a.txt"}` or `"a.txt"`, one a line. */
async function* fromLines(terminal: Terminal, fault: (message: string) => void): AsyncGenerator<Given, undefined> {
  let line = 0;
  for await (const words of terminal.lines()) {
    line++;
    // A byte-order mark stands before the first; `trim` takes it for a space.
    const said = words.trim();
    if (!said) continue;
    const given = givenIn(said);
    if (given) yield given;
    else fault(cannotRead(STDIN, `line ${line} is no {"file": …, "text": …} and no path in quotes`));
  }
}

function givenIn(words: string): Given | undefined {
  let value: unknown;
  try {
    value = JSON.parse(words);
  } catch {
    return undefined;
  }
  const { file, text } =
    typeof value === 'string' ? { file: value, text: undefined } : ((value ?? {}) as Partial<Given>);
  if (typeof file !== 'string' || !file || (text !== undefined && typeof text !== 'string')) return undefined;
  return { file, place: file, isDeclared: true, ...(text === undefined ? {} : { text }) };
}
