import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type Range,
} from 'vscode-languageserver-types';
import type { Finding, Severity } from '../rules/rule.ts';
import type { Abilities } from './abilities.ts';
import type { OpenRecord } from './open-record.ts';
import { isRangeOf, type LineIndex, rangeOf, rangesIn } from './range.ts';
import { same } from './same.ts';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The name that a client shows beside each message. */
export const SOURCE = 'meeting-record';

/**
 * Every finding of a record, as diagnostics. `manual` is the page on which each rule has a heading of its own. Of those
 * that are as they were `before` the same objects are given.
 */
export function diagnosticsOf(
  open: OpenRecord,
  abilities: Abilities,
  manual: string,
  before: readonly Diagnostic[] = [],
): Diagnostic[] {
  const { findings, lines } = open;
  const rangeOf = rangesIn(lines);
  // Counted from the beginning, and from the end behind one that has come or gone.
  const more = before.length - findings.length;
  return findings.map((finding, i) => {
    const related = relatedTo(open, finding, abilities);
    const isOne = (diagnostic: Diagnostic | undefined) =>
      diagnostic !== undefined && saysSame(diagnostic, finding, lines, related);
    if (isOne(before[i])) return before[i]!;
    if (isOne(before[i + more])) return before[i + more]!;
    return diagnosticAt(finding, rangeOf(finding.span), related, abilities, manual);
  });
}

/** One finding as a diagnostic: its code is the rule's id, which is also the anchor of its link. */
export function diagnosticOf(open: OpenRecord, finding: Finding, abilities: Abilities, manual: string): Diagnostic {
  const related = relatedTo(open, finding, abilities);
  return diagnosticAt(finding, rangeOf(open.lines, finding.span), related, abilities, manual);
}

type RelatedPlaces = readonly DiagnosticRelatedInformation[] | undefined;

function relatedTo({ uri, lines }: OpenRecord, finding: Finding, { relatedInformation }: Abilities): RelatedPlaces {
  // Those of one that has moved are moved when they are asked for.
  const related = relatedInformation ? finding.related : undefined;
  if (!related?.length) return undefined;
  return related.map(({ span, message }) => ({ location: { uri, range: rangeOf(lines, span) }, message }));
}

function diagnosticAt(
  { severity, rule, message }: Finding,
  range: Range,
  related: RelatedPlaces,
  { codeDescription }: Abilities,
  manual: string,
): Diagnostic {
  return {
    range,
    severity: SEVERITIES[severity],
    code: rule,
    ...(codeDescription && { codeDescription: { href: `${manual}#${rule}` } }),
    source: SOURCE,
    message,
    ...(related && { relatedInformation: [...related] }),
  };
}

function saysSame(diagnostic: Diagnostic, finding: Finding, lines: LineIndex, related: RelatedPlaces): boolean {
  return (
    isRangeOf(lines, diagnostic.range, finding.span) &&
    diagnostic.code === finding.rule &&
    diagnostic.message === finding.message &&
    diagnostic.severity === SEVERITIES[finding.severity] &&
    same(diagnostic.relatedInformation, related)
  );
}
