import type { AssemblyResolution, AssemblySession } from './catalogue.ts';
import type { Data } from './data.ts';
import { once } from './once.ts';
import { BEFORE_A, numbersBy, series, wordsOf } from './packed.ts';

/** General Assembly resolutions as they ship. */
export interface ShippedAssembly {
  /** By the session's and the resolution's own spelling: (`18`, `1881A`), (`ES-10`, `19`). */
  assemblyResolution(session: string, number: string): AssemblyResolution | undefined;
  assemblyResolutions(): Iterable<AssemblyResolution>;
}

/** Reads the resolutions when the first is asked for. `session` tells the roman number that the old symbols bear. */
export function shippedAssembly(
  data: () => Data,
  session: (name: string) => AssemblySession | undefined,
): ShippedAssembly {
  const columns = once(() => columnsOf(data(), session));
  return {
    assemblyResolution(name, number) {
      const { sessions, plain, numberOf, resolution } = columns();
      const found = sessions.find(each => each.name === name);
      const digits = Number.parseInt(number, 10);
      for (let row = found?.start ?? 0; row < (found?.end ?? 0); row++) {
        if (plain[row] === digits && numberOf(row) === number) return resolution(found!.name, row);
      }
      return undefined;
    },
    *assemblyResolutions() {
      const { sessions, resolution } = columns();
      for (const { name, start, end } of sessions) {
        for (let row = start; row < end; row++) yield resolution(name, row);
      }
    },
  };
}

function columnsOf(data: Data, session: (name: string) => AssemblySession | undefined) {
  const sessions = sessionsOf(data.assemblySessions);
  const plain = series(data.assemblyNumbers);
  const letters = series(data.assemblyLetters);
  const dates = wordsOf(data.assemblyDates);
  // How many vote changes little from one resolution to the next, unlike how they do.
  const voted = series(data.assemblyVoted);
  const titles = wordsOf(data.assemblyTitles);
  const votedNo = numbersBy(data.assemblyNo, titles);
  const abstained = numbersBy(data.assemblyAbstain, titles);
  const numberOf = (row: number) => `${plain[row]}${letters[row] ? String.fromCharCode(BEFORE_A + letters[row]) : ''}`;
  const resolution = (name: string, row: number): AssemblyResolution => {
    const number = numberOf(row);
    const title = titles(row);
    const [no, abstain] = [votedNo[row]!, abstained[row]!];
    return {
      symbol: symbolOf(name, session(name)?.roman, number),
      session: name,
      number,
      date: dates(row)!,
      votes: { yes: voted[row]! - no - abstain, no, abstain },
      ...(title !== undefined && { title }),
    };
  };
  return { sessions, plain, numberOf, resolution };
}

/** `18:15 20:1 …`: how many rows each session has. */
function sessionsOf(packed: string) {
  let end = 0;
  return packed.split(' ').map(each => {
    const [name, count] = each.split(':');
    const start = end;
    end += Number(count);
    return { name: name!, start, end };
  });
}

/** `A/RES/70/141`; in the sessions that have a roman number `A/RES/1881A(XVIII)`. */
export function symbolOf(session: string, roman: string | undefined, number: string): string {
  return roman === undefined ? `A/RES/${session}/${number}` : `A/RES/${number}(${roman})`;
}
