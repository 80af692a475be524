import type { Connection } from 'vscode-languageserver';
import { diagnosticsOf } from '../features/mending/diagnostics.ts';
import type { Abilities } from '../features/open/abilities.ts';
import type { OpenRecord } from '../features/open/open-record.ts';
import { mayBeFolderFile } from '../project/folder.ts';
import type { Failed } from './faults.ts';
import type { Host } from './host.ts';
import { whenJudged } from './when-judged.ts';

/** Tells a client what is wrong in the texts that are open: one that does not ask, and one that does to ask again. */
export interface TellingOfFindings {
  /** A text was opened or edited. */
  tell(uri: string): void;
  /** Something else may be wrong now in any text. */
  tellAgain(): void;
  /** A text was closed. */
  takeBack(uri: string): void;
}

/** The telling of one client. It judges in the background, a record a turn, until the connection closes. */
export function tellingOfFindings(
  connection: Connection,
  abilities: Abilities,
  {
    uris,
    newest,
    ready,
    isServing,
    nextTurn,
    manual,
    failed,
  }: Pick<Host, 'manual' | 'nextTurn'> & {
    readonly uris: () => Iterable<string>;
    readonly newest: (uri: string) => OpenRecord | undefined;
    readonly ready: (uri: string) => Promise<void>;
    readonly isServing: () => boolean;
    readonly failed: Failed;
  },
): TellingOfFindings {
  const { pullsDiagnostics, refreshesDiagnostics } = abilities;
  /** Sends the diagnostics of the newest version, unless a newer one has arrived by then. */
  const publish = async (uri: string) => {
    const source = newest(uri)?.source;
    if (mayBeFolderFile(uri)) return;
    await ready(uri);
    await nextTurn();
    // What was asked right behind a text is answered before it is judged: the first outline need not wait for the rules.
    await nextTurn();
    const open = newest(uri);
    if (!open || open.source !== source || !isServing()) return;
    try {
      const judged = await whenJudged(open, { newest, nextTurn }, isServing);
      if (!judged) return;
      const { version } = judged;
      await connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(judged, abilities, manual) });
    } catch (error) {
      failed('textDocument/publishDiagnostics', error);
    }
  };
  if (!pullsDiagnostics)
    return {
      tell: uri => void publish(uri),
      tellAgain() {
        for (const uri of uris()) void publish(uri);
      },
      takeBack(uri) {
        if (!mayBeFolderFile(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
      },
    };
  return {
    tell() {},
    tellAgain() {
      if (!refreshesDiagnostics) return;
      // A client may refuse what it said that it can do.
      connection.languages.diagnostics.refresh().catch(error => failed('workspace/diagnostic/refresh', error));
    },
    takeBack() {},
  };
}
