// The modules of the protocol's packages, without what is there for modules of another kind and what nobody asks.

/** The protocol's packages, as far as they are modules that TypeScript has written as Node's own kind. */
export const OF_NODES_KIND =
  /node_modules[\\/]vscode-(?:jsonrpc|languageserver(?:-protocol)?|languageclient)[\\/]lib[\\/].*\.js$/;

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
