import type { LinePlaces, Lines } from '../../record/lines.ts';
import type { Judgement } from '../../rules/judge.ts';
import type { Finding } from '../../rules/rule.ts';
import { positionOf } from '../files/position.ts';
import type { Checked, Reported } from './checked.ts';

/** What was found in a text, and whether that is a record. */
export interface Judged extends Judgement {
  readonly isRecord: boolean;
  readonly lines: LinePlaces;
}

/** What a report says of a record. */
export function reportOf(file: string, text: string, { findings, ignored, isRecord, lines: places }: Judged): Checked {
  const lines = { ...places, text };
  return {
    file,
    isRecord,
    findings: findings.map(finding => reported(lines, finding)),
    ignored: ignored.map(({ rule }) => rule),
  };
}

function reported(lines: Lines, finding: Finding): Reported {
  const { rule, severity, message, span, fixes = [] } = finding;
  const start = positionOf(lines, span.start);
  return {
    rule,
    severity,
    message,
    start,
    end: positionOf(lines, span.end),
    span: { start: span.start, end: span.end },
    excerpt: excerptOf(lines, start.line, span),
    fixes: fixes.map(({ title, safe }) => ({ title, safe })),
  };
}

/** As much of a line as a terminal shows, with the words found in it. UTF-16 units. */
const AROUND = 30;
const WIDEST = 100;

const BELONGS_TO_LAST = /[\udc00-\udfff]|\u200d|\p{M}/u;

function excerptOf(lines: Lines, line: number, span: Finding['span']): Reported['excerpt'] {
  const { text } = lines;
  let from = Math.max(lines.from[line]!, span.start - AROUND);
  // No sign is cut in two, and no accent or joiner stands without what it belongs to.
  while (from < span.start && from > lines.from[line]! && BELONGS_TO_LAST.test(text[from]!)) from++;
  let to = Math.min(Math.max(lines.to[line]!, from), from + WIDEST);
  if (BELONGS_TO_LAST.test(text[to] ?? '')) to = Math.max(from, to - 1);
  return {
    line: text.slice(from, to),
    from: span.start - from,
    length: Math.max(1, Math.min(span.end, to) - span.start),
  };
}
