import type { TextDocument, Uri } from 'vscode';

/** The language's id, as the manifest registers it; the findings of the server carry it as their source. */
export const LANGUAGE = 'meeting-record';

/** Whether VS Code reads something out there, as a hover: that has the language of the record that it is about. */
export const isReadOut = ({ scheme }: Uri) => scheme === 'accessible-view';

/** Whether somebody may be at it as a record. */
export function isRecord({ languageId, isClosed, uri }: TextDocument): boolean {
  return languageId === LANGUAGE && !isClosed && !isReadOut(uri);
}
