import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Finding, Severity } from '../rules/rule.ts';
import type { Abilities } from './abilities.ts';
import type { OpenRecord } from './open-record.ts';
import { rangeOf } from './range.ts';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The name that a client shows beside each message. */
export const SOURCE = 'meeting-record';

/** Every finding of a record, as diagnostics. `manual` is the page on which each rule has a heading of its own. */
export function diagnosticsOf(open: OpenRecord, abilities: Abilities, manual: string): Diagnostic[] {
  return open.findings.map(finding => diagnosticOf(open, finding, abilities, manual));
}

/** One finding as a diagnostic: its code is the rule's id, which is also the anchor of its link. */
export function diagnosticOf(
  { uri, lines }: OpenRecord,
  { span, severity, rule, message, related }: Finding,
  { codeDescription, relatedInformation }: Abilities,
  manual: string,
): Diagnostic {
  return {
    range: rangeOf(lines, span),
    severity: SEVERITIES[severity],
    code: rule,
    ...(codeDescription && { codeDescription: { href: `${manual}#${rule}` } }),
    source: SOURCE,
    message,
    ...(relatedInformation &&
      related?.length && {
        relatedInformation: related.map(other => ({
          location: { uri, range: rangeOf(lines, other.span) },
          message: other.message,
        })),
      }),
  };
}
