import type { Connection, WorkspaceEdit } from 'vscode-languageserver';
import { languageOf } from '../../export/language.ts';
import { AS_HTML, type AsHtml, asHtml, PREVIEW, type Preview, previewChange, previewOf } from '../../export/preview.ts';
import { CHOOSE_DIALECT, type ChooseDialectParams, chooseDialect } from '../../features/mending/dialect.ts';
import {
  FILL_IN,
  type FillInParams,
  fillIn,
  OPEN_SPEAKER,
  type OpenSpeakerAt,
  openSpeaker,
} from '../../features/mending/fill-in.ts';
import type { OpenRecord } from '../../features/open/open-record.ts';
import { CONTENTS, type Contents, contentsOf } from '../../features/outline/contents.ts';
import type { Session } from '../session.ts';

interface OfText {
  readonly textDocument: { readonly uri: string };
}

/** Answers what the protocol has no request for: what our own client's commands, views and panels ask. */
export function answerOwnRequests(
  connection: Connection,
  { abilities, answerJudged, folders, last }: Session,
  version: string,
): void {
  const on = <P extends OfText, R>(request: string, feature: (open: OpenRecord, params: P) => R): void => {
    connection.onRequest<unknown, never>(
      request,
      answerJudged<P, unknown>(request, () => null, feature),
    );
  };
  on<FillInParams, WorkspaceEdit | null>(FILL_IN, (open, params) => fillIn(open, params, abilities));
  on<FillInParams, OpenSpeakerAt | null>(OPEN_SPEAKER, openSpeaker);
  on<ChooseDialectParams, WorkspaceEdit | null>(CHOOSE_DIALECT, (open, params) =>
    chooseDialect(open, params, abilities),
  );
  on<OfText, Contents>(CONTENTS, open => contentsOf(open, folders.about(open.uri).files));
  on<OfText & { readonly previousResultId?: string }, Preview>(PREVIEW, (open, { previousResultId }) => {
    const before = last.previews.last(open.uri, previousResultId);
    const { blocks, open: count } = previewOf(open);
    const change = previewChange(before?.value ?? [], blocks);
    const { resultId } = last.previews.keep(open.uri, blocks);
    return {
      resultId,
      ...(before && { since: before.resultId }),
      ...change,
      open: count,
      language: languageOf(open.record.text) ?? '',
    };
  });
  on<OfText, AsHtml>(AS_HTML, open => asHtml(open, `meeting-record ${version}`));
}
