import { ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** The protocol's errors, as far as this server answers with them. */
export const refusals = {
  notInitialized: () => refusal(ErrorCodes.ServerNotInitialized, 'The server has not been initialized.'),
  initialized: () => refusal(ErrorCodes.InvalidRequest, 'The server has been initialized already.'),
  shutDown: () => refusal(ErrorCodes.InvalidRequest, 'The server has been shut down.'),
  unknown: (method: string) => refusal(ErrorCodes.MethodNotFound, `This server has no ${method}.`),
  noName: (why: string) => refusal(LSPErrorCodes.RequestFailed, why),
  namesNoText: (method: string) => refusal(ErrorCodes.InvalidParams, `${method} names no text.`),
  cancelled: () => refusal(LSPErrorCodes.RequestCancelled, 'The request was cancelled.'),
  changed: () => refusal(LSPErrorCodes.ContentModified, 'The text has changed.'),
};

function refusal(code: number, message: string): ResponseError<never> {
  return new ResponseError(code, message);
}
