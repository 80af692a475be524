import type {
  CodeAction,
  CompletionList,
  Connection,
  DocumentDiagnosticReport,
  SemanticTokens,
  SemanticTokensDelta,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { answering } from './answers.ts';
import { loadCatalogue } from './catalogue/load.ts';
import { clientFiles, storageOf } from './client-files.ts';
import { openDocuments } from './documents.ts';
import {
  AS_HTML,
  type AsHtml,
  asHtml,
  PREVIEW,
  type Preview,
  type Previewed,
  previewChange,
  previewOf,
} from './export/preview.ts';
import { faultsOf } from './faults.ts';
import type { Abilities } from './features/abilities.ts';
import { codeActions } from './features/code-actions.ts';
import { completion } from './features/completion.ts';
import { CONTENTS, type Contents, contentsOf } from './features/contents.ts';
import { definition } from './features/definition.ts';
import { diagnosticsOf } from './features/diagnostics.ts';
import { CHOOSE_DIALECT, type ChooseDialectParams, chooseDialect } from './features/dialect.ts';
import {
  FILL_IN,
  type FillInParams,
  fillIn,
  OPEN_SPEAKER,
  type OpenSpeakerAt,
  openSpeaker,
} from './features/fill-in.ts';
import { type Chosen, resolved } from './features/fix-all.ts';
import { foldingRanges } from './features/folding.ts';
import { formatting } from './features/format.ts';
import { highlights } from './features/highlights.ts';
import { hover } from './features/hover.ts';
import { inlayHints } from './features/inlay-hints.ts';
import { documentLinks } from './features/links.ts';
import { listCompletion } from './features/list-completion.ts';
import type { OpenRecord } from './features/open-record.ts';
import { spanOf } from './features/range.ts';
import { references } from './features/references.ts';
import { selectionRanges } from './features/selection.ts';
import { speakerCompletion } from './features/speaker-completion.ts';
import { speakerHighlights } from './features/speaker-places.ts';
import { documentSymbols, flatSymbols } from './features/symbols.ts';
import { semanticTokens, tokenEdits } from './features/tokens.ts';
import { followFolders } from './folders.ts';
import type { Host } from './host.ts';
import { memory } from './memory.ts';
import { mayBeFolderFile } from './project/folder.ts';
import { unusedEntries } from './project/unused.ts';
import { followRecords } from './records.ts';
import { rules } from './rules/index.ts';
import { answerAboutSpeakers } from './speaker-requests.ts';

/**
 * Brings each request to its feature. Besides the open texts only the last diagnostics and tokens of each are kept. A
 * feature or rule that fails is written to the client's log, once for each thing that goes wrong.
 */
export function answerRequests(
  connection: Connection,
  { version, manual, files: machine, nextTurn }: Host,
  abilities: Abilities,
  roots: readonly string[],
  isServing: () => boolean,
): void {
  const failed = faultsOf(connection);
  const files = storageOf(machine, abilities.servesFiles ? clientFiles(connection) : undefined);
  const diagnostics = memory<ReturnType<typeof diagnosticsOf>>();
  const tokens = memory<readonly number[]>();
  const previews = memory<Previewed['blocks']>();
  const catalogue = loadCatalogue();
  const { languages } = connection;
  /** A client may refuse what it said that it can do. */
  const asked = (request: string, answer: Promise<void>) => void answer.catch(error => failed(request, error));
  const judgeAgain = () => {
    if (!abilities.pullsDiagnostics) for (const uri of documents.uris) void publish(uri);
    else if (abilities.refreshesDiagnostics) asked('workspace/diagnostic/refresh', languages.diagnostics.refresh());
  };
  const folders = followFolders(connection, { files }, abilities, {
    catalogue,
    ruleIds,
    roots,
    changed: (changes = []) => {
      index.follow(changes);
      judgeAgain();
      if (abilities.refreshesHints) asked('workspace/inlayHint/refresh', languages.inlayHint.refresh());
    },
    unused: () =>
      [...documents.uris].flatMap(uri => {
        const { settings, home } = folders.about(uri);
        const used = new Set(home?.says?.ignore.length ? newest(uri)?.ignored.map(({ by }) => by) : []);
        return unusedEntries(uri, home, settings, used) ?? [];
      }),
    failed,
  });
  const index = followRecords(connection, { files, nextTurn }, abilities, {
    catalogue,
    roots: folders.roots,
    changed: judgeAgain,
    failed,
  });
  let pause: ReturnType<typeof setTimeout> | undefined;
  const documents = openDocuments(connection, index.beside(folders.about), {
    changed: text => {
      const { uri } = text;
      folders.opened(text);
      index.begin();
      clearTimeout(pause);
      pause = setTimeout(folders.tellProblems, PAUSE);
      if (!abilities.pullsDiagnostics) void publish(uri);
    },
    // Not every client tells of changed files.
    stored: uri => index.follow([uri]),
    closed: uri => {
      folders.closed(uri);
      diagnostics.forget(uri);
      tokens.forget(uri);
      previews.forget(uri);
      if (!abilities.pullsDiagnostics && !mayBeFolderFile(uri))
        void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
    failed: (rule, error) => failed(`The rule ${rule.id}`, error),
  });
  const { newest } = documents;
  /** Sends the diagnostics of the newest version, unless a newer one has arrived by then. */
  const publish = async (uri: string) => {
    const source = newest(uri)?.source;
    if (mayBeFolderFile(uri)) return;
    await folders.ready(uri);
    await nextTurn();
    // What was asked right behind a text is answered before it is judged: the first outline need not wait for the rules.
    await nextTurn();
    const open = newest(uri);
    if (!open || open.source !== source || !isServing()) return;
    try {
      const { version } = open;
      await connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(open, abilities, manual) });
    } catch (error) {
      failed('textDocument/publishDiagnostics', error);
    }
  };

  const answer = answering({ isServing, newest, ready: folders.ready, nextTurn, failed });
  const none = () => [];
  const symbols = abilities.symbolTree ? documentSymbols : flatSymbols;
  connection.onDocumentSymbol(answer('textDocument/documentSymbol', none, open => symbols(open)));
  connection.onHover(
    answer(
      'textDocument/hover',
      () => null,
      (open, { position }) => hover(open, position, abilities),
    ),
  );
  connection.onCodeAction(
    answer('textDocument/codeAction', none, (open, params) => codeActions(open, params, abilities, manual)),
  );
  const chosen = answer<{ readonly textDocument: Chosen; readonly action: CodeAction }, CodeAction | null>(
    'codeAction/resolve',
    () => null,
    (open, { action }) => resolved(open, action, abilities),
  );
  connection.onCodeActionResolve(async (action, token) => {
    const textDocument = action.data as Chosen;
    return (await chosen({ textDocument, action }, token)) ?? action;
  });
  const filledIn = answer<FillInParams, WorkspaceEdit | null>(
    FILL_IN,
    () => null,
    (open, params) => fillIn(open, params, abilities),
  );
  connection.onRequest<WorkspaceEdit | null, never>(FILL_IN, filledIn);
  const speaker = answer<FillInParams, OpenSpeakerAt | null>(OPEN_SPEAKER, () => null, openSpeaker);
  connection.onRequest<OpenSpeakerAt | null, never>(OPEN_SPEAKER, speaker);
  const contents = answer<{ readonly textDocument: { readonly uri: string } }, Contents | null>(
    CONTENTS,
    () => null,
    open => contentsOf(open, folders.about(open.uri).files),
  );
  connection.onRequest<Contents | null, never>(CONTENTS, contents);
  const preview = answer<
    { readonly textDocument: { readonly uri: string }; readonly previousResultId?: string },
    Preview | null
  >(
    PREVIEW,
    () => null,
    (open, { previousResultId }) => {
      const before = previews.last(open.uri, previousResultId);
      const { blocks, open: count } = previewOf(open);
      const change = previewChange(before?.value ?? [], blocks);
      const { resultId } = previews.keep(open.uri, blocks);
      return { resultId, ...(before && { since: before.resultId }), ...change, open: count };
    },
  );
  connection.onRequest<Preview | null, never>(PREVIEW, preview);
  const html = answer<{ readonly textDocument: { readonly uri: string } }, AsHtml | null>(
    AS_HTML,
    () => null,
    open => asHtml(open, `meeting-record ${version}`),
  );
  connection.onRequest<AsHtml | null, never>(AS_HTML, html);
  const dialectChosen = answer<ChooseDialectParams, WorkspaceEdit | null>(
    CHOOSE_DIALECT,
    () => null,
    (open, params) => chooseDialect(open, params, abilities),
  );
  connection.onRequest<WorkspaceEdit | null, never>(CHOOSE_DIALECT, dialectChosen);
  connection.onFoldingRanges(
    answer('textDocument/foldingRange', none, open => foldingRanges(open, abilities.foldingLimit)),
  );
  connection.onSelectionRanges(
    answer('textDocument/selectionRange', none, (open, { positions }) => selectionRanges(open, positions)),
  );
  connection.onDefinition(
    answer(
      'textDocument/definition',
      () => null,
      (open, { position }) => definition(open, position),
    ),
  );
  const speakers = answerAboutSpeakers(connection, {
    answer,
    isServing,
    documents,
    files,
    facts: index.facts,
    catalogue,
    abilities,
    failed,
  });
  connection.onReferences(
    answer('textDocument/references', none, async (open, { position }) => {
      const ofSpeaker = await speakers.references(open, position);
      return ofSpeaker.length ? ofSpeaker : references(open, position);
    }),
  );
  connection.onDocumentHighlight(
    answer('textDocument/documentHighlight', none, (open, { position }) => {
      const ofSpeaker = speakerHighlights(open, position);
      return ofSpeaker.length ? ofSpeaker : highlights(open, position);
    }),
  );
  connection.onCompletion(
    answer('textDocument/completion', noCompletions, (open, { position }) => {
      if (mayBeFolderFile(open.uri)) {
        const { source, lines } = open;
        return { isIncomplete: false, items: listCompletion(source.text, lines, position, catalogue) };
      }
      const ofSpeakers = speakerCompletion(open, position);
      return ofSpeakers.items.length ? ofSpeakers : completion(open, position);
    }),
  );
  languages.inlayHint.on(
    answer('textDocument/inlayHint', none, async (open, { range }) =>
      (await folders.wantsHints(open.uri)) ? inlayHints(open, range) : [],
    ),
  );
  connection.onDocumentFormatting(answer('textDocument/formatting', none, open => formatting(open)));
  connection.onDocumentRangeFormatting(
    answer('textDocument/rangeFormatting', none, (open, { range }) => formatting(open, [range])),
  );
  connection.onDocumentRangesFormatting(
    answer('textDocument/rangesFormatting', none, (open, { ranges }) => formatting(open, ranges)),
  );
  connection.onDocumentLinks(answer('textDocument/documentLink', none, open => documentLinks(open, abilities)));

  languages.diagnostics.on(
    answer('textDocument/diagnostic', noDiagnostics, (open, { previousResultId }): DocumentDiagnosticReport => {
      const before = diagnostics.last(open.uri, previousResultId);
      const items = diagnosticsOf(open, abilities, manual, before?.value);
      // A key on a line moves nothing on the others: mostly all is as it was, however many there are.
      if (before && isSame(before.value, items)) return { kind: 'unchanged', resultId: before.resultId };
      return { kind: 'full', items, resultId: diagnostics.keep(open.uri, items).resultId };
    }),
  );

  const allTokens = (open: OpenRecord): SemanticTokens => {
    const { resultId, value } = tokens.keep(open.uri, semanticTokens(open));
    return { resultId, data: [...value] };
  };
  languages.semanticTokens.on(answer('textDocument/semanticTokens/full', noTokens, allTokens));
  languages.semanticTokens.onRange(
    answer('textDocument/semanticTokens/range', noTokens, (open, { range }) => ({
      data: semanticTokens(open, spanOf(open.lines, range)),
    })),
  );
  languages.semanticTokens.onDelta(
    answer<{ textDocument: { uri: string }; previousResultId: string }, SemanticTokens | SemanticTokensDelta>(
      'textDocument/semanticTokens/full/delta',
      noTokens,
      (open, { previousResultId }) => {
        const before = tokens.last(open.uri, previousResultId);
        const now = allTokens(open);
        return before ? { resultId: now.resultId!, edits: tokenEdits(before.value, now.data) } : now;
      },
    ),
  );
}

/** After so long without a key it shows which entries of a folder's file are of no use any more. Milliseconds. */
const PAUSE = 300;

function isSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && now.every((each, i) => each === before[i]);
}

const ruleIds = rules.map(rule => rule.id);
const noCompletions = (): CompletionList => ({ isIncomplete: false, items: [] });
const noTokens = (): SemanticTokens => ({ data: [] });
const noDiagnostics = (): DocumentDiagnosticReport => ({ kind: 'full', items: [] });
