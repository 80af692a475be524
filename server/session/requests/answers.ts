import type { CancellationToken, ResponseError } from 'vscode-languageserver';
import type { OpenRecord } from '../../features/open/open-record.ts';
import { whenJudged } from '../when-judged.ts';
import { refusals } from './refusals.ts';

/** What a request about one text says besides what it asks. */
interface OfText {
  readonly textDocument: { readonly uri: string };
}

/** What every answer depends on. */
export interface Circumstances {
  /** False once the client has asked for the end: then there are no answers. */
  readonly isServing: () => boolean;
  /** The newest version of a text; undefined where it is not open. */
  readonly newest: (uri: string) => OpenRecord | undefined;
  /** Resolves when what the folder says about a text has been read. */
  readonly ready: (uri: string) => Promise<void>;
  /** Reads what has arrived already, so that a cancellation or an edit behind a request is known before its answer. */
  readonly nextTurn: () => Promise<void>;
  readonly failed: (request: string, error: unknown) => void;
}

type Handler<P, R> = (params: P, token: CancellationToken) => Promise<R | ResponseError<never>>;

/**
 * Makes handlers of requests from features. A text that is not open gets the empty answer; so does one that the feature
 * fails on, which costs this answer and no more. A request that was cancelled, or whose text has changed since, gets the
 * protocol's error for it; a feature that waits for files may leave off where it is cancelled. Before one that tells of
 * findings the rules are asked (`answerJudged`), which takes seconds in a long text: others are answered in between.
 */
export function answering({ isServing, newest, ready, nextTurn, failed }: Circumstances) {
  const answer =
    <P extends OfText, R>(
      request: string,
      empty: () => R,
      feature: (open: OpenRecord, params: P, token: CancellationToken) => R | Promise<R>,
    ): Handler<P, R> =>
    async (params, token) => {
      if (!isServing()) return refusals.shutDown();
      const uri = params?.textDocument?.uri;
      if (typeof uri !== 'string') return refusals.namesNoText(request);
      const open = newest(uri);
      await ready(uri);
      await nextTurn();
      if (token.isCancellationRequested) return refusals.cancelled();
      const now = newest(uri);
      if (!open || !now) return empty();
      if (now.source !== open.source) return refusals.changed();
      try {
        const result = await feature(now, params, token);
        if (token.isCancellationRequested) return refusals.cancelled();
        return newest(uri)?.source === open.source ? result : refusals.changed();
      } catch (error) {
        failed(request, error);
        return empty();
      }
    };
  const answerJudged: typeof answer = (request, empty, feature) =>
    answer(request, empty, async (open, params, token) => {
      const judged = await whenJudged(open, { newest, nextTurn }, () => !token.isCancellationRequested);
      return judged ? feature(judged, params, token) : empty();
    });
  return { answer, answerJudged };
}

/** Makes a handler of a request from a feature. */
export type Answering = ReturnType<typeof answering>['answer'];
