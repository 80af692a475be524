import type { CodeAction, CompletionList, Connection } from 'vscode-languageserver';
import { hover } from '../../features/cards/hover.ts';
import { codeActions } from '../../features/mending/code-actions.ts';
import { type Chosen, resolved } from '../../features/mending/fix-all.ts';
import type { Abilities } from '../../features/open/abilities.ts';
import { foldingRanges } from '../../features/outline/folding.ts';
import { inlayHints } from '../../features/outline/inlay-hints.ts';
import { selectionRanges } from '../../features/outline/selection.ts';
import { documentSymbols, flatSymbols } from '../../features/outline/symbols.ts';
import { definition } from '../../features/places/definition.ts';
import { highlights } from '../../features/places/highlights.ts';
import { documentLinks } from '../../features/places/links.ts';
import { references } from '../../features/places/references.ts';
import { speakerHighlights } from '../../features/places/speaker-places.ts';
import { completion } from '../../features/writing/completion.ts';
import { formatting } from '../../features/writing/format.ts';
import { listCompletion } from '../../features/writing/list-completion.ts';
import { speakerCompletion } from '../../features/writing/speaker-completion.ts';
import { mayBeFolderFile } from '../../project/folder.ts';
import type { Host } from '../host.ts';
import { openSession, type Session } from '../session.ts';
import { answerWithDiagnostics, answerWithTokens } from './delta-requests.ts';
import { answerOwnRequests } from './own-requests.ts';
import { answerAboutSpeakers } from './speaker-requests.ts';

/** Brings each request to its feature. One that fails is written to the client's log, once for each thing that goes wrong. */
export function answerRequests(
  connection: Connection,
  host: Host,
  abilities: Abilities,
  roots: readonly string[],
  isServing: () => boolean,
): void {
  const session = openSession(connection, host, abilities, roots, isServing);
  answerForOutline(connection, session);
  answerWhereTheCursorIs(connection, session);
  answerWithEdits(connection, session, host.manual);
  answerWithDiagnostics(connection, session, host.manual);
  answerWithTokens(connection, session);
  answerOwnRequests(connection, session, host.version);
}

const none = () => [];
const noCompletions = (): CompletionList => ({ isIncomplete: false, items: [] });

/** What is shown of the whole text. */
function answerForOutline(connection: Connection, { abilities, answer, folders }: Session): void {
  const symbols = abilities.symbolTree ? documentSymbols : flatSymbols;
  connection.onDocumentSymbol(answer('textDocument/documentSymbol', none, open => symbols(open)));
  connection.onFoldingRanges(
    answer('textDocument/foldingRange', none, open => foldingRanges(open, abilities.foldingLimit)),
  );
  connection.onDocumentLinks(answer('textDocument/documentLink', none, open => documentLinks(open, abilities)));
  connection.languages.inlayHint.on(
    answer('textDocument/inlayHint', none, async (open, { range }) =>
      (await folders.wantsHints(open.uri)) ? inlayHints(open, range) : [],
    ),
  );
}

/** What is asked of a place in the text. */
function answerWhereTheCursorIs(connection: Connection, session: Session): void {
  const { abilities, answer, answerJudged, catalogue, index } = session;
  connection.onHover(
    answerJudged(
      'textDocument/hover',
      () => null,
      (open, { position }) => hover(open, position, abilities),
    ),
  );
  connection.onDefinition(
    answer(
      'textDocument/definition',
      () => null,
      (open, { position }) => definition(open, position),
    ),
  );
  connection.onSelectionRanges(
    answer('textDocument/selectionRange', none, (open, { positions }) => selectionRanges(open, positions)),
  );
  const speakers = answerAboutSpeakers(connection, { ...session, facts: index.facts });
  connection.onReferences(
    answer('textDocument/references', none, async (open, { position }, token) => {
      const ofSpeaker = await speakers.references(open, position, token);
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
}

/** What a person may have done to the text. */
function answerWithEdits(connection: Connection, { abilities, answer, answerJudged }: Session, manual: string): void {
  connection.onCodeAction(
    answerJudged('textDocument/codeAction', none, (open, params) => codeActions(open, params, abilities, manual)),
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
  connection.onDocumentFormatting(answer('textDocument/formatting', none, open => formatting(open)));
  connection.onDocumentRangeFormatting(
    answer('textDocument/rangeFormatting', none, (open, { range }) => formatting(open, [range])),
  );
  connection.onDocumentRangesFormatting(
    answer('textDocument/rangesFormatting', none, (open, { ranges }) => formatting(open, ranges)),
  );
}
