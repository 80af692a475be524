// What the bundles have of libraries and of our own modules is less than those have: what nobody asks for is left out.
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Tables of names that the library for JSON makes at every start; it has the numbers themselves wherever it asks. */
export const NAMES_OF_NUMBERS = ['CharacterCodes', 'ParseErrorCode', 'ScanError', 'SyntaxKind'];

/** What it keeps ready to indent with: twelve hundred strings. It can do without. */
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
    build.onLoad({ filter: /jsonc-parser[\\/].*[\\/](?:main|scanner)\.js$/ }, ({ path: file }) => ({
      contents: readFileSync(file, 'utf8').replace(
        new RegExp(`^\\(function \\((${NAMES_OF_NUMBERS.join('|')})\\) \\{[\\s\\S]*?^\\}\\).*$`, 'gm'),
        '',
      ),
      loader: 'js',
    }));
  },
};

/**
 * What the library for lists has for files, streams, addresses and workers, for cells by names and for what parts them: its
 * parser itself is given a text, and told.
 */
const NOT_TEXT = [
  'ChunkStreamer',
  'CsvToJson',
  'DuplexStreamStreamer',
  'FileStreamer',
  'NetworkStreamer',
  'ParserHandle',
  'ReadableStreamStreamer',
  'StringStreamer',
  'getWorkerBlob',
  'mainThreadReceivedMessage',
  'newWorker',
  'workerThreadReceivedMessage',
];

export const textsAlone = file =>
  emptied(file, NOT_TEXT, name => [String.raw`(\t+)function ${name}\([^)]*\)\s*\{`, String.raw`\1\}$`]);

export const listsOfText = {
  name: 'lists of text',
  setup(build) {
    build.onLoad({ filter: /papaparse[\\/]papaparse\.js$/ }, ({ path: file }) => ({
      contents: textsAlone(file),
      loader: 'js',
    }));
  },
};

/** What the library for globs has for groups that repeat, `+(a|b)`, which are not read (project/configuration/globs.ts). */
const NO_GROUPS = [
  'analyzeRepeatedExtglob',
  'buildCharClassStar',
  'extglobClose',
  'extglobOpen',
  'getStarExtglobSequenceChars',
  'hasRepeatedCharPrefixOverlap',
  'isPlainBranch',
  'normalizeSimpleBranch',
  'parseRepeatedExtglob',
  'repeatedExtglobRecursion',
  'splitTopLevel',
];

export const withoutGroups = file =>
  emptied(file, NO_GROUPS, name => [String.raw`( *)const ${name} = .*=> \{`, String.raw`\1\};$`]);

export const plainGlobs = {
  name: 'plain globs',
  setup(build) {
    build.onLoad({ filter: /picomatch[\\/]lib[\\/]parse\.js$/ }, ({ path: file }) => ({
      contents: withoutGroups(file),
      loader: 'js',
    }));
  },
};

/** The command line alone asks where a glob's folder ends. */
export const globsOfFiles = {
  name: 'globs of files',
  setup(build) {
    build.onLoad({ filter: /picomatch[\\/]lib[\\/]scan\.js$/ }, () => ({ contents: '', loader: 'js' }));
  },
};

/** What the library for patterns has for bytes, for several patterns at once and for writing what it has found: patterns only find in texts. */
const NOT_FINDING = `
  MachineUTF8Input RE2Set TranslateRegExpString Utf8MatcherInput
  allMatches appendReplacement appendReplacementFunc appendReplacementInternalJava appendReplacementInternalJs appendTail
  compileSet exec findAll findAllIndex findAllSubmatch findAllSubmatchIndex findAllUTF8 findAllUTF8Index findAllUTF8Submatch
  findAllUTF8SubmatchIndex findIndex findSubmatch findSubmatchIndex findUTF8 findUTF8Index findUTF8Submatch
  findUTF8SubmatchIndex getNamedGroups matchArray matchUTF8 matchWithGroup namedGroupsObject pad replace replaceAllFunc
  searchUTF8 split translateRegExp`;

export const findingAlone = file =>
  emptied(file, NOT_FINDING.trim().split(/\s+/), name =>
    /^\p{Lu}/u.test(name)
      ? [String.raw`var ${name} = class (?:\w+ )?(?:extends \w+ )?\{`, String.raw`\};$`]
      : [String.raw`\t(?:static )?${name}\(.*\) \{`, String.raw`\t\}$`],
  );

/**
 * A library's text without what stands between the line that opens a function, class or namespace and the one that closes
 * it, for each name; throws where the library has none of this name.
 */
function emptied(file, names, between) {
  return names.reduce(
    (library, name) => {
      const [opening, closing] = between(name);
      const body = new RegExp(String.raw`(?<=^${opening})$[\s\S]*?(?=^${closing})`, 'm');
      if (!body.test(library)) throw new Error(`${path.basename(file)} has no ${name} any more.`);
      return library.replace(body, '');
    },
    readFileSync(file, 'utf8'),
  );
}

/** The text of the protocol's package of values without what makes and checks those that nobody makes and checks. */
export function valuesMade(file) {
  const whole = emptied(file, NOT_MADE, name => [
    String.raw`(?:\(function \(${name}\) |export class ${name} )\{`,
    String.raw`\}(?:\)\(${name} .*)?$`,
  ]);
  return NOT_CALLED.reduce((text, called) => {
    const [name, made] = called.split('.');
    const inside = new RegExp(
      String.raw`(?<=^\(function \(${name}\) \{\n(?:(?!\}).*\n)*? {4}function ${made}\(.*\) \{)$[\s\S]*?(?=^ {4}\}$)`,
      'm',
    );
    if (!inside.test(text)) throw new Error(`${path.basename(file)} has no ${called} any more.`);
    return text.replace(inside, '');
  }, whole);
}

/** Tables and checks of the protocol's packages that no module asks that stays. */
export const ASKED_BY_NOBODY = [
  'CM',
  'CodeLensRefreshRequest',
  'CodeLensRequest',
  'ExecuteCommandRequest',
  'InitializeErrorCodes',
  'MessageDirection',
  'RegularExpressionEngineKind',
  'SignatureHelpRequest',
  'StaticFeature',
  'TextDocumentContentChangeEvent',
];
const TABLE = new RegExp(`^\\(function \\((?:${ASKED_BY_NOBODY.join('|')})\\) \\{\\n[\\s\\S]*?^\\}\\)\\(.*\\);$`, 'gm');

/** The protocol's packages, as far as they are modules that TypeScript has written as Node's own kind. */
export const OF_NODES_KIND =
  /node_modules[\\/]vscode-(?:jsonrpc|languageserver(?:-protocol)?|languageclient)[\\/]lib[\\/].*\.js$/;

/**
 * A module of them without what is there for modules of another kind: each name told of before it is there, copies of what
 * is required to have a `default` in them, and a getter for each name that is handed on; and without who sends a message
 * and what is to be offered for it, which each says of itself to nobody.
 */
export function plainly(text) {
  return text
    .replace(
      /^var __(?:createBinding|setModuleDefault|exportStar|import(?:Star|Default)) = [\s\S]*?^\}\)*(?:\(\))?;$/gm,
      '',
    )
    .replace(/^Object\.defineProperty\(exports, "__esModule", .*$/m, '')
    .replace(/^exports\.[\w.= ]+ = void 0;$/gm, '')
    .replace(TABLE, '')
    .replace(/^ +\w+\.(?:capabilities|messageDirection) = messages_1\..*;$\n/gm, '')
    .replace(/^Object\.defineProperty\(exports, "(\w+)", .*return ([\w.]+); \} \}\);$/gm, 'exports.$1 = $2;')
    .replace(/^__exportStar\((.*), exports\);$/gm, 'Object.assign(exports, { ...$1, ...exports });')
    .replace(/__import(?:Star|Default)\((require\("[^"]+"\))\)/g, '$1');
}

/** Parts of the language client for what the server does not offer. */
export const NOT_OFFERED = [
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

/** What makes and checks values of the protocol that neither we nor the rest of its packages make or check. */
export const NOT_MADE = [
  'Color',
  'ColorInformation',
  'ColorPresentation',
  'CodeLens',
  'CompletionList',
  'DocumentHighlight',
  'FoldingRange',
  'FormattingOptions',
  'Hover',
  'InlineCompletionContext',
  'InlineCompletionItem',
  'InlineCompletionList',
  'InlineValueContext',
  'InlineValueEvaluatableExpression',
  'InlineValueText',
  'InlineValueVariableLookup',
  'LanguageKind',
  'MarkedString',
  'ParameterInformation',
  'SelectedCompletionInfo',
  'SelectionRange',
  'SignatureInformation',
  'SymbolInformation',
  'TextDocument',
  'TextDocumentIdentifier',
  'TextDocumentItem',
  'VersionedTextDocumentIdentifier',
  'WorkspaceChange',
  'WorkspaceSymbol',
];

/** Of what makes and checks the values that stay: those functions that nobody calls. */
export const NOT_CALLED = [
  'AnnotatedTextEdit.del',
  'AnnotatedTextEdit.insert',
  'AnnotatedTextEdit.replace',
  'ChangeAnnotation.create',
  'CodeAction.is',
  'CodeActionContext.is',
  'CodeActionTag.is',
  'CreateFile.create',
  'DeleteFile.create',
  'Diagnostic.getMessageString',
  'Diagnostic.is',
  'Diagnostic.is3_17',
  'DiagnosticRelatedInformation.create',
  'DiagnosticRelatedInformation.is',
  'DocumentLink.is',
  'DocumentSymbol.create',
  'InlayHint.is',
  'InlayHintLabelPart.is',
  'Location.is',
  'LocationLink.create',
  'MarkupContent.is',
  'OptionalVersionedTextDocumentIdentifier.create',
  'Position.create',
  'Range.create',
  'RenameFile.create',
  'TextDocumentEdit.create',
  'TextEdit.del',
  'TextEdit.insert',
  'TextEdit.replace',
  'WorkspaceEdit.is',
];

/** What the language client makes of its editor's values, and of the server's, for what is not offered. */
export const NOT_ASKED = [
  'asCallHierarchyItem',
  'asCodeLens',
  'asCodeLensParams',
  'asDidCreateFilesParams',
  'asDidDeleteFilesParams',
  'asDidRenameFilesParams',
  'asInlineCompletionContext',
  'asInlineCompletionParams',
  'asInlineCompletionTriggerKind',
  'asInlineValueContext',
  'asSelectedCompletionInfo',
  'asSignatureHelp',
  'asSignatureHelpParams',
  'asSignatureHelpTriggerKind',
  'asTypeHierarchyItem',
  'asWillCreateFilesParams',
  'asWillDeleteFilesParams',
];
export const NOT_ANSWERED = [
  'asCallHierarchyIncomingCall',
  'asCallHierarchyIncomingCalls',
  'asCallHierarchyItem',
  'asCallHierarchyItems',
  'asCallHierarchyOutgoingCall',
  'asCallHierarchyOutgoingCalls',
  'asCodeLens',
  'asCodeLenses',
  'asColorInformations',
  'asColorPresentation',
  'asColorPresentations',
  'asInlineCompletionItem',
  'asInlineCompletionResult',
  'asInlineValue',
  'asInlineValues',
  'asLinkedEditingRanges',
  'asParameterInformation',
  'asRegularExpression',
  'asSignatureHelp',
  'asSignatureInformation',
  'asTypeHierarchyItem',
  'asTypeHierarchyItems',
];

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

/** A feature of the language client that does nothing. */
const noFeature = name => `class ${name} {
  fillClientCapabilities() {}
  initialize() {}
  getState() { return { kind: 'static' }; }
  clear() {}
}`;
/** The same, under any name. */
const NO_FEATURE = `${noFeature('NoFeature')}
module.exports = new Proxy({}, { get: () => NoFeature });`;

/** Features for what is not offered that stand beside others in their files. */
const NOT_OFFERED_BESIDE = ['DocumentOnTypeFormattingFeature', 'WillSaveFeature', 'WillSaveWaitUntilFeature'];

/** What `client/connection` puts between the language client and an answer; all others it has as they come. */
export const BETWEEN = ['provideCodeActions', 'provideDiagnostics'];
/** What the server gives in two steps. */
export const RESOLVED = ['resolveCodeAction'];

/** The text of a part of the language client that asks nobody else before the server, and once. */
export function askedAtOnce(text) {
  const atOnce = text
    .replace(new RegExp(`^class (${NOT_OFFERED_BESIDE.join('|')}) .*\\{\\n[\\s\\S]*?^\\}$`, 'gm'), (_, name) =>
      noFeature(name),
    )
    .replace(
      /^( +)(?:provider\.)?(resolve\w+)(?::| =) options\.resolveProvider.*\n\1 {4}\?[\s\S]*?^\1 {4}: undefined;?$\n/gm,
      (whole, _, name) => (RESOLVED.includes(name) ? whole : ''),
    )
    .replace(/(?:middleware && )?middleware\.(\w+)\n +\? middleware\..*\n +: (.*;)$/gm, (whole, name, own) =>
      BETWEEN.includes(name) ? whole : own,
    );
  return /\bmiddleware\b(?! =)(?<!client\.middleware)/.test(atOnce)
    ? atOnce
    : atOnce.replace(/^ +const middleware = .*\n/gm, '');
}

/** What asks for the findings of texts that are not open: the server has those of one that is, `workspaceDiagnostics: false`. */
const OF_A_WORKSPACE = ['getAllResultIds', 'pullWorkspace', 'pullWorkspaceAsync'];

export const ofATextAlone = file =>
  emptied(file, OF_A_WORKSPACE, name => [String.raw`    (?:async )?${name}\(.*\) \{`, String.raw`    \}$`]).replace(
    /^ {8}if \(this\.options\.workspaceDiagnostics\) \{\n[\s\S]*?^ {8}\}\n/m,
    '',
  );

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

/** By this method both are found, and there is nothing else to tell about notebooks. */
const NO_NOTEBOOK_IS_TOLD = `
exports.NotebookDocumentSyncRegistrationType = { method: 'notebookDocument/sync' };`;

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
    instead(/vscode-languageserver-protocol[\\/]lib[\\/]common[\\/]protocol\.notebook\.js$/, NO_NOTEBOOK_IS_TOLD);
    // It looks for packages and their managers on a disk.
    instead(/vscode-languageserver[\\/]lib[\\/]node[\\/]files\.js$/, '');
    const without = (filter, names, between) =>
      build.onLoad({ filter }, ({ path: file }) => ({
        contents: plainly(askedAtOnce(emptied(file, names, between))),
        loader: 'js',
      }));
    build.onLoad({ filter: /vscode-languageserver-types[\\/]lib[\\/]esm[\\/]main\.js$/ }, ({ path: file }) => ({
      contents: valuesMade(file),
      loader: 'js',
    }));
    const converters = [
      ['codeConverter', NOT_ASKED],
      ['protocolConverter', NOT_ANSWERED],
    ];
    for (const [name, names] of converters) {
      without(new RegExp(`${common}${name}\\.js$`), names, name => [
        String.raw`    (?:async )?function ${name}\(.*\) \{`,
        String.raw`    \}$`,
      ]);
    }
    for (const [file, names] of Object.entries(MADE_BY_NOBODY)) {
      without(new RegExp(`${file.replaceAll('/', String.raw`[\\/]`)}\\.js$`), names, name => [
        `class ${name} .*\\{`,
        '\\}',
      ]);
    }
    // Only the snapshot above needs it.
    instead(/vscode-languageserver-textdocument[\\/].*\.js$/, '');
    instead(/semver[\\/]functions[\\/](?:parse|satisfies)\.js$/, ANY_VERSION);
    build.onLoad({ filter: /vscode-languageserver[\\/]lib[\\/]common[\\/]server\.js$/ }, ({ path: file }) => ({
      contents: plainly(handled(file)),
      loader: 'js',
    }));
    build.onLoad({ filter: new RegExp(`${common}diagnostic\\.js$`) }, ({ path: file }) => ({
      contents: plainly(askedAtOnce(ofATextAlone(file))),
      loader: 'js',
    }));
    // Whatever none of the above has taken.
    build.onLoad({ filter: OF_NODES_KIND }, ({ path: file }) => ({
      contents: plainly(readFileSync(file, 'utf8')),
      loader: 'js',
    }));
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
