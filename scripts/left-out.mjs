// What the bundles have of libraries and of our own modules is less than those have: what nobody asks for is left out.
import { readFileSync } from 'node:fs';

/** What the library for JSON keeps ready to indent with: twelve hundred strings, made at every start. It can do without. */
const FEW_INDENTS = `
export const cachedSpaces = Array.from({ length: 20 }, (_, count) => ' '.repeat(count));
export const cachedBreakLinesWithSpaces = {};
export const supportedEols = [];`;
export const quickJson = {
  name: 'quick JSON',
  setup(build) {
    build.onLoad({ filter: /jsonc-parser[\\/].*[\\/]string-intern\.js$/ }, () => ({
      contents: FEW_INDENTS,
      loader: 'js',
    }));
  },
};

/** What the library for lists has for files, streams, addresses and workers; it is given text. */
const NOT_TEXT = [
  'DuplexStreamStreamer',
  'FileStreamer',
  'NetworkStreamer',
  'ReadableStreamStreamer',
  'getWorkerBlob',
  'mainThreadReceivedMessage',
  'newWorker',
  'workerThreadReceivedMessage',
];

export const listsOfText = {
  name: 'lists of text',
  setup(build) {
    build.onLoad({ filter: /papaparse[\\/]papaparse\.js$/ }, ({ path: file }) => ({
      contents: NOT_TEXT.reduce(withoutBody, readFileSync(file, 'utf8')),
      loader: 'js',
    }));
  },
};

/** A library's text with a function of its outermost level empty; throws where it has none of this name. */
function withoutBody(library, name) {
  const body = new RegExp(String.raw`(?<=^\tfunction ${name}\([^)]*\)\s*\{)$[\s\S]*?(?=^\t\}$)`, 'm');
  if (!body.test(library)) throw new Error(`The library for lists has no ${name} any more.`);
  return library.replace(body, '');
}

/** Parts of the language client for what the server does not offer. */
const NOT_OFFERED = [
  'callHierarchy',
  'codeLens',
  'colorProvider',
  'declaration',
  'executeCommand',
  'fileOperations',
  'implementation',
  'inlineCompletion',
  'inlineValue',
  'linkedEditingRange',
  'protocolCallHierarchyItem',
  'protocolCodeLens',
  'protocolTypeHierarchyItem',
  'signatureHelp',
  'textDocumentContent',
  'typeDefinition',
  'typeHierarchy',
];

/** Parts of the protocol's own package, the messages alone, for the same. */
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

/** Parts of the server's connection for the same. */
const NOT_SERVED = [
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

/** A feature of the language client that does nothing, under any name. */
const NO_FEATURE = `
class NoFeature {
  fillClientCapabilities() {}
  initialize() {}
  getState() { return { kind: 'static' }; }
  clear() {}
}
module.exports = new Proxy({}, { get: () => NoFeature });`;

/** The language client matches globs for selectors by path alone, and has none; it would bring a library for it. */
const NO_GLOBS = `
exports.matchGlobPattern = () => { throw new Error('No selector of the extension has a pattern.'); };`;

/** The manifest's `engines` has said already which VS Code this is. */
const ANY_VERSION = `
module.exports = version => ({ version });`;

/** What the client for diagnostics asks of the one for notebooks, in which there are no records. */
const NO_NOTEBOOKS = `
const never = () => ({ dispose() {} });
exports.NotebookDocumentSyncFeature = class {
  registrationType = { method: 'notebookDocument/sync' };
  onOpenNotificationSent = never;
  onChangeNotificationSent = never;
  onSaveNotificationSent = never;
  onCloseNotificationSent = never;
  fillClientCapabilities() {}
  initialize() {}
  getState() { return { kind: 'static' }; }
  register() {}
  unregister() {}
  clear() {}
  handles() { return false; }
};`;

/** The mixins of the server's connection for what it does not offer; each leaves the connection as it is. */
const NOTHING_MORE = `
module.exports = new Proxy({}, { get: () => connection => connection });`;

export const leftOut = {
  name: 'left out',
  setup(build) {
    const common = String.raw`vscode-languageclient[\\/]lib[\\/]common[\\/]`;
    const instead = (filter, contents) => build.onLoad({ filter }, () => ({ contents, loader: 'js' }));
    instead(new RegExp(`${common}(?:${NOT_OFFERED.join('|')})\\.js$`), NO_FEATURE);
    instead(new RegExp(`${common}notebook\\.js$`), NO_NOTEBOOKS);
    instead(new RegExp(String.raw`${common}utils[\\/]globPattern\.js$`), NO_GLOBS);
    instead(
      new RegExp(String.raw`vscode-languageserver[\\/]lib[\\/]common[\\/](?:${NOT_SERVED.join('|')})\.js$`),
      NOTHING_MORE,
    );
    instead(
      new RegExp(
        String.raw`vscode-languageserver-protocol[\\/]lib[\\/]common[\\/]protocol\.(?:${NOT_SAID.join('|')})\.js$`,
      ),
      '',
    );
    instead(/semver[\\/]functions[\\/](?:parse|satisfies)\.js$/, ANY_VERSION);
  },
};

/** A rule's examples are for its manual and its tests, and a third of its text. */
export const withoutExamples = {
  name: 'without examples',
  setup(build) {
    build.onLoad({ filter: /[\\/]server[\\/]rules[\\/][a-z-]+\.ts$/ }, ({ path: file }) => ({
      contents: readFileSync(file, 'utf8').replace(/^ {2}(?:wrong|right): \[(?:[^\n]*\],\n|[\s\S]*?^ {2}\],\n)/gm, ''),
      loader: 'ts',
    }));
  },
};

/** The numbers of the catalogue are broken into lines for whoever compares two versions of it. */
export const numbersOnALine = {
  name: 'numbers on a line',
  setup(build) {
    build.onLoad({ filter: /[\\/]catalogue[\\/]data[\\/][a-z]+\.ts$/ }, ({ path: file }) => ({
      contents: readFileSync(file, 'utf8').replace(/(?<=[\w+/]{120})\n(?=[\w+/]+[\n`])/g, ''),
      loader: 'ts',
    }));
  },
};
