import type { MeetingRecord } from '../record/record.ts';
import { draftMarker } from './draft-marker.ts';
import { nameToCome } from './name-to-come.ts';
import { provisionalNote } from './provisional-note.ts';
import type { Finding, Known, Rule } from './rule.ts';
import { statementToCome } from './statement-to-come.ts';

/** Every rule, in the order of the README's table: what is still open first, then what is inconsistent. */
export const rules: readonly Rule[] = [nameToCome, statementToCome, provisionalNote, draftMarker];

/**
 * All that is wrong in a record, in the order of the text. A rule that fails costs its own findings and no other's;
 * `failed` is told of it.
 */
export function check(
  record: MeetingRecord,
  known: Known,
  failed: (rule: Rule, error: unknown) => void = raise,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    try {
      for (const trouble of rule.check(record, known)) {
        findings.push({ ...trouble, rule: rule.id, severity: trouble.severity ?? rule.severity });
      }
    } catch (error) {
      failed(rule, error);
    }
  }
  return findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function raise(_: Rule, error: unknown): never {
  throw error;
}
