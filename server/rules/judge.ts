import type { Ignored } from '../project/configuration/configuration.ts';
import { type Settings, type Source, UNSET } from '../project/configuration/settings.ts';
import { attached } from '../record/attached.ts';
import { type MeetingRecord, type Span, textOf } from '../record/record.ts';
import { moved, movedSpan, type Placing, revisionOf, spliced } from '../record/revision/revision.ts';
import type { Writable } from '../record/writable.ts';
import type { Finding, Fix, Known, Rule, Severity, Trouble } from './rule.ts';

/** What is wrong in a record by the settings that hold for it. */
export interface Judgement {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** What a person has looked at and lets stand, with the entry that says so. */
  readonly ignored: readonly (Finding & { readonly by: Ignored })[];
}

/** How much of the text before a finding an entry that ignores it can name. UTF-16 units. */
const LONGEST_CONTEXT = 40;

/**
 * Asks every rule that is not off. One that fails costs its own findings and no other's; `failed` is told of it. Takes
 * time in proportion to the text; after an edit, rules that go by single speeches judge those alone that have changed.
 */
export function judge(...asked: Parameters<typeof judging>): Judgement {
  const work = judging(...asked);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The same, a finding or a rule without any a step, so that others can be answered in between. */
export function* judging(
  rules: readonly Rule[],
  record: MeetingRecord,
  known: Known,
  settings: Settings = UNSET,
  failed: (rule: Rule, error: unknown) => void = raise,
): Generator<void, Judgement, void> {
  const findings: Finding[] = [];
  const ignored: (Finding & { by: Ignored })[] = [];
  const revision = revisionOf(record);
  const before = revision && asked.get(revision.before);
  const last = before?.known === known && before.settings === settings ? before.found : undefined;
  const found = new Map<Rule, readonly Finding[]>();
  // A step for each rule as soon as it has been asked: an edit may call the rest off.
  asked.set(record, { known, settings, found });
  for (const rule of rules) {
    const set = settings.levelOf(rule.id);
    if (set ? set.level === 'off' : rule.off) continue;
    const own: Finding[] = [];
    let all: readonly Finding[] = own;
    try {
      const kept = rule.isLocal && last?.get(rule);
      for (const trouble of rule.check(kept ? revision!.part : record, known)) {
        own.push(findingOf(rule, trouble, set));
        yield;
      }
      if (kept) {
        const anew = own.map(finding => movedFinding(finding, revision!.is.start));
        all = spliced(kept, anew, revision!, PLACING);
      }
      if (rule.isLocal) found.set(rule, all);
    } catch (error) {
      failed(rule, error);
    }
    const ignoring = settings.ignoring(rule.id);
    for (const finding of all) {
      const by = ignoring?.(textOf(record, finding.span), wordsBefore(record, finding));
      if (by) ignored.push({ ...written(finding), by });
      else findings.push(finding);
    }
    yield;
  }
  return { findings: findings.sort(inTextOrder), ignored: ignored.sort(inTextOrder) };
}

/** What each local rule has found in a record, for the next version of it. */
const asked = attached<
  MeetingRecord,
  { readonly known: Known; readonly settings: Settings; readonly found: ReadonlyMap<Rule, readonly Finding[]> }
>();

const PLACING: Placing<Finding> = { place: ({ span }) => span, move: movedFinding };

/** A finding in another place than where it was found. Fixes and related places are asked for one at a time: they are moved then. */
class MovedFinding implements Finding {
  readonly span: Span;
  readonly #first: Finding;
  readonly #by: number;

  constructor(finding: Finding, by: number) {
    const isMoved = finding instanceof MovedFinding;
    this.#first = isMoved ? finding.#first : finding;
    this.#by = isMoved ? finding.#by + by : by;
    this.span = movedSpan(finding.span, by);
  }

  get message(): string {
    return this.#first.message;
  }

  get rule(): string {
    return this.#first.rule;
  }

  get severity(): Severity {
    return this.#first.severity;
  }

  get setBy(): Source | undefined {
    return this.#first.setBy;
  }

  get why(): string | undefined {
    return this.#first.why;
  }

  get fixes(): Finding['fixes'] {
    return this.#first.fixes?.map(fix => movedFix(fix, this.#by));
  }

  get related(): Finding['related'] {
    return this.#first.related && moved(this.#first.related, this.#by);
  }

  /** As any other finding is written down. */
  toJSON(): Finding {
    return written(this);
  }
}

function movedFinding(finding: Finding, by: number): Finding {
  return new MovedFinding(finding, by);
}

/** A finding with all that it has as it stands there. */
function written({ span, message, rule, severity, why, fixes, related, setBy }: Finding): Finding {
  return {
    span,
    message,
    rule,
    severity,
    ...(why && { why }),
    ...(fixes && { fixes }),
    ...(related && { related }),
    ...(setBy && { setBy }),
  };
}

/** Where a fix stands now that findings have moved with: one for all that it mends, as it was. */
const fixes = attached<Fix, { readonly by: number; readonly fix: Fix }>();

function movedFix(first: Fix, by: number): Fix {
  let now = fixes.get(first);
  if (now?.by !== by) {
    now = { by, fix: moved(first, by) };
    fixes.set(first, now);
  }
  return now.fix;
}

function findingOf(rule: Rule, trouble: Trouble, set: ReturnType<Settings['levelOf']>): Finding {
  const { span, message, why, fixes, related } = trouble;
  const severity = set && set.level !== 'off' ? set.level : (trouble.severity ?? rule.severity);
  // Not spread, for there are many: that takes three times as long.
  const finding: Writable<Finding> = { span, message, rule: rule.id, severity };
  if (why) finding.why = why;
  if (fixes) finding.fixes = fixes;
  if (related) finding.related = related;
  if (set) finding.setBy = set.from;
  return finding;
}

function wordsBefore(record: MeetingRecord, { span: { start } }: Finding): string {
  return textOf(record, { start: Math.max(0, start - LONGEST_CONTEXT), end: start });
}

function inTextOrder(a: Trouble, b: Trouble): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}

function raise(_: Rule, error: unknown): never {
  throw error;
}
