import { type TextDocument, type Uri, workspace } from 'vscode';
import { LANGUAGE } from './language.ts';

/** Whether VS Code reads something out there, as a hover: that has the language of the record that it is about. */
export const isReadOut = ({ scheme }: Uri) => scheme === 'accessible-view';

/**
 * Whether somebody may mend something there. The older side of a comparison is no such place: its findings would stand twice
 * in Problems, and its verdict would be taken for that of the record beside it.
 */
export const isWorkedOn = (uri: Uri) => !isReadOut(uri) && !isOlderSide(uri);

/** Whether somebody may be at it as a record. */
export function isRecord({ languageId, isClosed, uri }: TextDocument): boolean {
  return languageId === LANGUAGE && !isClosed && isWorkedOn(uri);
}

/** What is written in though it is in no file system: a new text, and a cell of a notebook. */
const WRITTEN = /^untitled$|notebook/;

/** Whether nobody can write there, and the person has not opened the place as a folder. */
function isOlderSide(uri: Uri): boolean {
  const { scheme } = uri;
  return !workspace.fs.isWritableFileSystem(scheme) && !WRITTEN.test(scheme) && !workspace.getWorkspaceFolder(uri);
}
