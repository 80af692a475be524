import type { Connection, Diagnostic } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { SOURCE } from '../../features/mending/diagnostics.ts';
import { lineIndexOf, rangeOf } from '../../features/open/range.ts';
import { key } from '../../project/address.ts';
import type { FolderFile } from '../../project/folder.ts';
import { same } from './same.ts';

/** The problems in files that say something about records, as diagnostics of those files. */
export interface FolderProblems {
  /** Sends what has changed since the last time; a file that is not among these any more has none. */
  tell(files: Iterable<FolderFile>): void;
}

const SEVERITIES = {
  hint: DiagnosticSeverity.Hint,
  information: DiagnosticSeverity.Information,
  warning: DiagnosticSeverity.Warning,
  error: DiagnosticSeverity.Error,
} as const;

/** Remembers what a client has been told of each file. */
export function folderProblems(connection: Connection): FolderProblems {
  let told = new Map<string, { readonly uri: string; readonly diagnostics: readonly Diagnostic[] }>();
  const send = (uri: string, diagnostics: readonly Diagnostic[]) =>
    void connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] });
  return {
    tell(files) {
      const now = new Map<string, { readonly uri: string; readonly diagnostics: readonly Diagnostic[] }>();
      for (const file of files) {
        const name = key(file.address);
        const before = now.get(name)?.diagnostics ?? [];
        const more = diagnosticsOf(file).filter(diagnostic => !before.some(other => same(other, diagnostic)));
        now.set(name, { uri: file.address, diagnostics: [...before, ...more] });
      }
      for (const [name, { uri, diagnostics }] of now) {
        if (!same(told.get(name)?.diagnostics ?? [], diagnostics)) send(uri, diagnostics);
      }
      for (const [name, { uri, diagnostics }] of told) if (!now.has(name) && diagnostics.length) send(uri, []);
      told = now;
    },
  };
}

function diagnosticsOf({ text, problems }: FolderFile): readonly Diagnostic[] {
  if (!problems.length) return [];
  const lines = lineIndexOf(text);
  return problems.map(({ span, message, severity }) => ({
    range: rangeOf(lines, span),
    severity: SEVERITIES[severity ?? 'warning'],
    source: SOURCE,
    message,
  }));
}
