// The protocol's package of values: what makes and checks those that are made and checked.
import path from 'node:path';
import { emptied } from './emptied.mjs';

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
