import type { Ignored } from '../project/configuration.ts';
import { type Settings, type Source, UNSET } from '../project/settings.ts';
import type { MeetingRecord } from '../record/record.ts';
import { textOf } from '../record/record.ts';
import type { Finding, Known, Rule, Trouble } from './rule.ts';

/** What is wrong in a record by the settings that hold for it. */
export interface Judgement {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** What a person has looked at and lets stand, with the entry that says so. */
  readonly ignored: readonly (Finding & { readonly by: Ignored })[];
}

/** How much of the text before a finding an entry that ignores it can name. UTF-16 units. */
export const LONGEST_CONTEXT = 40;

/**
 * Asks every rule that is not off. One that fails costs its own findings and no other's; `failed` is told of it. Takes
 * time in proportion to the text.
 */
export function judge(
  rules: readonly Rule[],
  record: MeetingRecord,
  known: Known,
  settings: Settings = UNSET,
  failed: (rule: Rule, error: unknown) => void = raise,
): Judgement {
  const findings: Finding[] = [];
  const ignored: (Finding & { by: Ignored })[] = [];
  for (const rule of rules) {
    const set = settings.levelOf(rule.id);
    if (set ? set.level === 'off' : rule.off) continue;
    try {
      for (const trouble of rule.check(record, known)) {
        const finding = findingOf(rule, trouble, set);
        const by = ignoring(record, settings, finding);
        if (by) ignored.push({ ...finding, by });
        else findings.push(finding);
      }
    } catch (error) {
      failed(rule, error);
    }
  }
  return { findings: findings.sort(inTextOrder), ignored: ignored.sort(inTextOrder) };
}

function findingOf(rule: Rule, trouble: Trouble, set: ReturnType<Settings['levelOf']>): Finding {
  if (set && set.level !== 'off')
    return { ...trouble, rule: rule.id, severity: set.level, setBy: set.from satisfies Source };
  return { ...trouble, rule: rule.id, severity: trouble.severity ?? rule.severity };
}

function ignoring(record: MeetingRecord, settings: Settings, { rule, span }: Finding): Ignored | undefined {
  const before = record.text.slice(Math.max(0, span.start - LONGEST_CONTEXT), span.start);
  return settings.ignoring(rule, textOf(record, span), before);
}

function inTextOrder(a: Trouble, b: Trouble): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}

function raise(_: Rule, error: unknown): never {
  throw error;
}
