// The server's connection, as far as somebody is asked by it.
import path from 'node:path';
import { emptied } from './emptied.mjs';
import { plainly } from './modules.mjs';

/** Parts of the server's connection for the same. */
export const NOT_SERVED = [
  'callHierarchy',
  'fileOperations',
  'inlineCompletion',
  'inlineValue',
  'linkedEditingRange',
  'moniker',
  'notebook',
  'showDocument',
  'textDocumentContent',
  'typeHierarchy',
];

/** The mixins of the server's connection for what it does not offer; each leaves the connection as it is. */
const NOTHING_MORE = `
module.exports = new Proxy({}, { get: () => connection => connection });`;

/** Of the server's connection: what nobody hands it a handler for, and what nobody calls. */
export const NOT_HANDLED = [
  'onCodeLens',
  'onCodeLensResolve',
  'onColorPresentation',
  'onCompletionResolve',
  'onDeclaration',
  'onDocumentColor',
  'onDocumentLinkResolve',
  'onDocumentOnTypeFormatting',
  'onExecuteCommand',
  'onImplementation',
  'onSignatureHelp',
  'onTypeDefinition',
  'onWorkspaceSymbolResolve',
];
export const CALLED_BY_NOBODY = ['disposeSingle', 'logEvent', 'registerMany', 'sendErrors'];

export const handled = file =>
  NOT_HANDLED.reduce(
    (library, name) => {
      const handler = new RegExp(String.raw`^ {8}${name}: .*(?:\),|\{\n[\s\S]*?^ {8}\}\),)$\n`, 'm');
      if (!handler.test(library)) throw new Error(`${path.basename(file)} has no ${name} any more.`);
      return library.replace(handler, '');
    },
    emptied(file, CALLED_BY_NOBODY, name => [String.raw`    ${name}\(.*\) \{`, String.raw`    \}$`]).replace(
      /^(?:exports\.combine\w+ = .*;|function combine\w+\([\s\S]*?^\})$\n/gm,
      '',
    ),
  );

const common = String.raw`vscode-languageserver[\\/]lib[\\/]common[\\/]`;

/** Which files of it are read as what. */
export const ofServer = [
  [new RegExp(String.raw`${common}(?:${NOT_SERVED.join('|')})\.js$`), () => NOTHING_MORE],
  // It looks for packages and their managers on a disk.
  [/vscode-languageserver[\\/]lib[\\/]node[\\/]files\.js$/, () => ''],
  [new RegExp(String.raw`${common}server\.js$`), file => plainly(handled(file))],
];
