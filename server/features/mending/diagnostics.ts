import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type Range,
} from 'vscode-languageserver-types';
import type { Finding, Severity } from '../../rules/rule.ts';
import type { Abilities } from '../open/abilities.ts';
import type { OpenRecord } from '../open/open-record.ts';
import { isRangeOf, rangeOf, rangesIn } from '../open/range.ts';

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
  const { findings } = open;
  const rangeOf = rangesIn(open.lines);
  // The same finding has the same place in both lists, counted from their beginning; behind one that has come or gone, from
  // their end.
  const more = before.length - findings.length;
  return findings.map((finding, i) => {
    const related = abilities.relatedInformation ? finding.related : undefined;
    if (saysSame(before[i], open, finding, related)) return before[i]!;
    if (more !== 0 && saysSame(before[i + more], open, finding, related)) return before[i + more]!;
    return diagnosticAt(finding, rangeOf(finding.span), relatedTo(open, related), abilities, manual);
  });
}

/** One finding as a diagnostic: its code is the rule's id, which is also the anchor of its link. */
export function diagnosticOf(open: OpenRecord, finding: Finding, abilities: Abilities, manual: string): Diagnostic {
  const related = relatedTo(open, abilities.relatedInformation ? finding.related : undefined);
  return diagnosticAt(finding, rangeOf(open.lines, finding.span), related, abilities, manual);
}

type RelatedPlaces = readonly DiagnosticRelatedInformation[] | undefined;

function relatedTo({ uri, lines }: OpenRecord, related: Finding['related']): RelatedPlaces {
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

/** Nothing is made to tell it: there are thousands, and on most keys all are as they were. */
function saysSame(
  diagnostic: Diagnostic | undefined,
  { uri, lines }: OpenRecord,
  finding: Finding,
  related: Finding['related'],
): boolean {
  if (
    diagnostic === undefined ||
    !isRangeOf(lines, diagnostic.range, finding.span) ||
    diagnostic.code !== finding.rule ||
    diagnostic.message !== finding.message ||
    diagnostic.severity !== SEVERITIES[finding.severity]
  )
    return false;
  const places = diagnostic.relatedInformation;
  if (!places || !related?.length) return !places && !related?.length;
  if (places.length !== related.length) return false;
  for (const [i, { location, message }] of places.entries()) {
    const place = related[i]!;
    if (location.uri !== uri || message !== place.message || !isRangeOf(lines, location.range, place.span))
      return false;
  }
  return true;
}
