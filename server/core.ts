/** What both hosts of the server load: one file beside them, `dist/core.js`, so that nothing of it is packed twice. */
export { serve } from './serve.ts';
/** Beside another copy of the messages, why a file can’t be read would be said in English to everybody. */
export { faultOf } from './session/files/unreadable.ts';

/** The part of the protocol's package that is the same for both hosts; the bundler takes it from here. */
export const packages = { 'vscode-languageserver': require('vscode-languageserver') as object };
