/**
 * What other bundles take from one file, `dist/browser.js`: it is the web's own entry, since an extension in a browser is
 * a single file, and so nothing of it is packed twice. Nothing is made ready before it is asked for: the server, which
 * takes the protocol's packages from here, knows no `vscode`.
 */
import type { activate } from './extension.ts';

/** Loads the client and activates it. */
export const activateShared: typeof activate = (context, host) =>
  (require('./extension.ts') as typeof import('./extension.ts')).activate(context, host);

/** The parts of the protocol's packages that are the same for every host; the bundler takes them from here. */
export const packages = {
  get 'vscode-jsonrpc'() {
    return require('vscode-jsonrpc') as object;
  },
  get 'vscode-languageserver-protocol'() {
    return require('vscode-languageserver-protocol') as object;
  },
  get 'vscode-languageserver-protocol/browser'() {
    return require('vscode-languageserver-protocol/browser') as object;
  },
  get 'vscode-languageserver-types'() {
    return require('vscode-languageserver-types') as object;
  },
  get 'vscode-languageclient'() {
    return require('vscode-languageclient') as object;
  },
};
