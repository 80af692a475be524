import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LARGEST_FILE, mayBeRecord, mayHoldRecords } from '../../server/project/files.ts';
import type { FindRecordsParams, ReadFileParams, ReadFileResult } from '../../server/session/files/client-files.ts';

/** A folder far away is asked for over a network: whoever has opened a whole archive has not asked for all of it. */
const MOST_FOLDERS = 300;
const MOST_RECORDS = 2000;

/** Reads files for the server that are not on its machine: in a browser, or in a folder that is on no disk. */
export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest<ReadFileResult, never>(
    'meetingRecord/readFile',
    ({ uri, within }: ReadFileParams): Promise<ReadFileResult> => read(Uri.parse(uri), within !== undefined),
  );
  client.onRequest('meetingRecord/findRecords', async ({ uri }: FindRecordsParams) =>
    (await recordsBelow(Uri.parse(uri))).map(record => client.code2ProtocolConverter.asUri(record)),
  );
}

async function read(file: Uri, isConfined: boolean): Promise<ReadFileResult> {
  // Beside a cell of a notebook, or what another extension makes up, there are no files.
  if (workspace.fs.isWritableFileSystem(file.scheme) === undefined) return null;
  try {
    const { type, size } = await workspace.fs.stat(file);
    if (isConfined && type & FileType.SymbolicLink) return null;
    if (!(type & FileType.File)) return { fault: 'EISDIR' };
    if (size > LARGEST_FILE) return { fault: 'EFBIG' };
    // As Node reads it: a byte-order mark is a part of the text.
    return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(await workspace.fs.readFile(file)) };
  } catch (error) {
    const code = error instanceof FileSystemError ? error.code : String(error);
    if (code === 'FileNotFound' || code === 'FileNotADirectory') return null;
    return { fault: code === 'NoPermissions' ? 'EACCES' : code };
  }
}

/** The nearest first. Folders that cannot be read are left out. */
async function recordsBelow(top: Uri): Promise<readonly Uri[]> {
  const records: Uri[] = [];
  const folders = [top];
  for (let at = 0; at < folders.length && at < MOST_FOLDERS && records.length < MOST_RECORDS; at++) {
    const folder = folders[at]!;
    const entries = await Promise.resolve(workspace.fs.readDirectory(folder)).catch(() => []);
    for (const [name, type] of entries) {
      if (type === FileType.Directory && mayHoldRecords(name)) folders.push(Uri.joinPath(folder, name));
      else if (type === FileType.File && mayBeRecord(name)) records.push(Uri.joinPath(folder, name));
    }
  }
  return records.slice(0, MOST_RECORDS);
}
