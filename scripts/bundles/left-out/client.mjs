// The language client, as far as the server offers what it is for.
import { emptied } from './emptied.mjs';
import { plainly } from './modules.mjs';

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

const common = String.raw`vscode-languageclient[\\/]lib[\\/]common[\\/]`;
/** A converter without functions of these names. */
const converting = (file, names) =>
  emptied(file, names, name => [String.raw`    (?:async )?function ${name}\(.*\) \{`, String.raw`    \}$`]);

/** Which files of it are read as what. */
export const ofClient = [
  [new RegExp(`${common}(?:${NOT_OFFERED.join('|')})\\.js$`), () => NO_FEATURE],
  [new RegExp(`${common}notebook\\.js$`), () => NO_NOTEBOOKS],
  [new RegExp(String.raw`${common}utils[\\/]globPattern\.js$`), () => NO_GLOBS],
  [/semver[\\/]functions[\\/](?:parse|satisfies)\.js$/, () => ANY_VERSION],
  [new RegExp(`${common}codeConverter\\.js$`), file => plainly(askedAtOnce(converting(file, NOT_ASKED)))],
  [new RegExp(`${common}protocolConverter\\.js$`), file => plainly(askedAtOnce(converting(file, NOT_ANSWERED)))],
  [new RegExp(`${common}diagnostic\\.js$`), file => plainly(askedAtOnce(ofATextAlone(file)))],
];
