// The protocol's packages, with the language client and the server's connection, as far as they are of use.
import { readFileSync } from 'node:fs';
import { askedAtOnce, ofClient } from './client.mjs';
import { emptied } from './emptied.mjs';
import { OF_NODES_KIND, plainly } from './modules.mjs';
import { ofServer } from './server.mjs';
import { valuesMade } from './values.mjs';

/** Parts of the protocol's own package, the messages alone, for what the server does not offer. */
const NOT_SAID = [
  'callHierarchy',
  'colorProvider',
  'declaration',
  'fileOperations',
  'implementation',
  'inlineCompletion',
  'inlineValue',
  'linkedEditingRange',
  'moniker',
  'textDocumentContent',
  'typeDefinition',
  'typeHierarchy',
];

/** By this method the client finds them, and there is nothing else to tell about notebooks. */
const NO_NOTEBOOK_IS_TOLD = `
exports.NotebookDocumentSyncRegistrationType = { method: 'notebookDocument/sync' };`;

/** Classes of the protocol's packages that none of them makes, and we do not either; by the end of their file's name. */
export const MADE_BY_NOBODY = {
  'vscode-jsonrpc/lib/common/linkedMap': ['LRUCache'],
  'vscode-jsonrpc/lib/common/sharedArrayCancellation': [
    'SharedArrayBufferCancellationToken',
    'SharedArrayBufferCancellationTokenSource',
    'SharedArrayReceiverStrategy',
    'SharedArraySenderStrategy',
  ],
  'vscode-languageserver/lib/common/semanticTokens': ['SemanticTokensBuilder', 'SemanticTokensDiff'],
  // What a text was that is opened later than it could be, `delayOpenNotifications`, which the client does not ask for.
  'vscode-languageclient/lib/common/textSynchronization': ['TextDocumentSnapshot'],
};

/** Which files of them are read as what; of two the first. */
const files = [
  ...ofClient,
  ...ofServer,
  [
    new RegExp(
      String.raw`vscode-languageserver-protocol[\\/]lib[\\/]common[\\/]protocol\.(?:${NOT_SAID.join('|')})\.js$`,
    ),
    () => '',
  ],
  [/vscode-languageserver-protocol[\\/]lib[\\/]common[\\/]protocol\.notebook\.js$/, () => NO_NOTEBOOK_IS_TOLD],
  [/vscode-languageserver-types[\\/]lib[\\/]esm[\\/]main\.js$/, valuesMade],
  ...Object.entries(MADE_BY_NOBODY).map(([file, names]) => [
    new RegExp(`${file.replaceAll('/', String.raw`[\\/]`)}\\.js$`),
    name => plainly(askedAtOnce(emptied(name, names, made => [`class ${made} .*\\{`, '\\}']))),
  ]),
  // Only the snapshot above needs it.
  [/vscode-languageserver-textdocument[\\/].*\.js$/, () => ''],
  [OF_NODES_KIND, file => plainly(readFileSync(file, 'utf8'))],
];

export const protocolOfUse = {
  name: 'protocol of use',
  setup(build) {
    for (const [filter, contentsOf] of files)
      build.onLoad({ filter }, ({ path: file }) => ({ contents: contentsOf(file), loader: 'js' }));
  },
};
