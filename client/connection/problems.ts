import { type Diagnostic, languages, type Uri } from 'vscode';

/** What VS Code itself says of a file in JSON is of these sources: its language, or none where it is by the schema. */
const JSON_SOURCES: ReadonlySet<string | undefined> = new Set(['json', 'jsonc', undefined]);

interface Told {
  readonly diagnostics: readonly Diagnostic[];
  readonly show: (uri: Uri, diagnostics: Diagnostic[]) => void;
  shown: number;
}

/**
 * Shows the server's problems in a folder's files, each once: VS Code, too, says of a `meeting-record.json` that is open
 * where it is no JSON and what its schema does not allow. What it says is left to it.
 */
export function problemsOnce(): (uri: Uri, diagnostics: readonly Diagnostic[], show: Told['show']) => void {
  const files = new Map<string, Told>();
  const tell = (uri: Uri, told: Told) => {
    const lines = new Set(jsonProblems(uri).map(({ range }) => range.start.line));
    const left = told.diagnostics.filter(({ range }) => !lines.has(range.start.line));
    if (left.length === told.shown) return;
    told.shown = left.length;
    told.show(uri, left);
  };
  languages.onDidChangeDiagnostics(({ uris }) => {
    for (const uri of uris) {
      const told = files.get(uri.toString());
      if (told) tell(uri, told);
    }
  });
  return (uri, diagnostics, show) => {
    const told = { diagnostics, show, shown: -1 };
    if (diagnostics.length) files.set(uri.toString(), told);
    else files.delete(uri.toString());
    tell(uri, told);
  };
}

function jsonProblems(uri: Uri): readonly Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => JSON_SOURCES.has(source));
}
