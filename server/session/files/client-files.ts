import type { Connection } from 'vscode-languageserver';
import type { Storage } from '../../project/files.ts';
import { faultOf } from './unreadable.ts';

/** The request for a file that the client has, wherever that is: its text, why it cannot be read, or null. */
export const READ_FILE = 'meetingRecord/readFile';

/** The file that is asked for. */
export interface ReadFileParams {
  readonly uri: string;
  /** Where there is one, only what stands in this folder, not what a link in it leads to. */
  readonly within?: string;
}

/** A fault is as Node names it, `EACCES`, where there is such a name. */
export type ReadFileResult = { readonly text: string } | { readonly fault: string } | null;

/** The request for the addresses of the files below a folder that may be records by their names. */
export const FIND_RECORDS = 'meetingRecord/findRecords';

/** The folder that is looked through. */
export interface FindRecordsParams {
  readonly uri: string;
}

/** The files that the client has: in a browser, in a folder of another machine. What it fails on is not there. */
export function clientFiles(connection: Connection): Storage {
  return {
    async read(uri, within) {
      const params: ReadFileParams = within === undefined ? { uri } : { uri, within };
      const answer = await connection.sendRequest<ReadFileResult>(READ_FILE, params).catch(() => null);
      if (!answer) return undefined;
      return 'fault' in answer ? { fault: faultOf(answer.fault) } : { text: answer.text };
    },
    async *recordsBelow(uri) {
      const params: FindRecordsParams = { uri };
      yield* await connection.sendRequest<readonly string[]>(FIND_RECORDS, params).catch(() => []);
    },
  };
}

/** What is on the machine from there, everything else from the client, as far as there is either. */
export function storageOf(machine: Storage | undefined, client: Storage | undefined): Storage {
  const at = (address: string) => (machine && address.startsWith('file:') ? machine : client);
  return {
    read: async (address, within) => at(address)?.read(address, within),
    async *recordsBelow(folder) {
      yield* at(folder)?.recordsBelow(folder) ?? [];
    },
  };
}
