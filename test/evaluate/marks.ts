import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadCatalogue } from '../../server/catalogue/load.ts';
import { coverage } from '../../server/record/dialects/coverage.ts';
import { parse } from '../../server/record/parse.ts';
import type { Span } from '../../server/record/record.ts';
import { rules } from '../../server/rules/index.ts';
import { judge } from '../../server/rules/judge.ts';

/** The rules that tell of what is still open. */
const OPEN = ['name-to-come', 'statement-to-come', 'undecided-pronoun', 'provisional-note', 'draft-marker'];

/** How well marks of what is open are told from what only looks like one. */
export interface Marks {
  readonly marks: number;
  readonly found: number;
  /** Those of the marks found that the rule told of that the list names. */
  readonly byRule: number;
  readonly missed: readonly string[];
  readonly lookalikes: number;
  /** Findings at no mark, in whichever list. */
  readonly wrong: readonly string[];
}

/** A paragraph in the middle of a release, or before it where it is a note. */
function release(paragraph: string, isNote: boolean): { readonly text: string; readonly start: number } {
  const before = `Second Committee: Wells and Rivers${isNote ? '' : '\n\nStatements\n\nILSE BRANDVOLD (Norway) said that the ice was thin.  She called for care.'}\n\n`;
  const after = `${isNote ? '\n\nStatements' : ''}\n\nJORGE PAZ (Peru) said that he agreed.\n`;
  return { text: before + paragraph + after, start: before.length };
}

const catalogue = loadCatalogue();
const asked = rules.filter(rule => OPEN.includes(rule.id));

function findingsIn(text: string): readonly { readonly span: Span; readonly id: string }[] {
  const { findings } = judge(asked, parse(text, coverage), { catalogue });
  return findings.map(({ span, rule }) => ({ span, id: rule }));
}

const linesOf = (file: string) =>
  readFileSync(path.join(__dirname, 'marks', file), 'utf8')
    .split('\n')
    .filter(line => line.trim());

/** Reads `open.txt`, a mark in ⟦⟧ with its rule’s id before it, and `look-alikes.txt`. */
export function scoreMarks(): Marks {
  const missed: string[] = [];
  const wrong: string[] = [];
  let marks = 0;
  let byRule = 0;
  for (const line of linesOf('open.txt')) {
    const [, id, picture] = /^([a-z-]+) \| (.*)$/.exec(line)!;
    const { text, start } = release(picture!.replace(/[⟦⟧]/g, ''), id === 'provisional-note');
    const spans: Span[] = [];
    let removed = 0;
    for (const { index, 0: mark } of picture!.matchAll(/⟦[^⟧]*⟧/g)) {
      const at = start + index - removed;
      spans.push({ start: at, end: at + mark.length - 2 });
      removed += 2;
    }
    const findings = findingsIn(text);
    marks += spans.length;
    for (const span of spans) {
      const told = findings.find(finding => overlap(finding.span, span));
      if (!told) missed.push(line);
      else if (told.id === id) byRule++;
    }
    for (const { span, id: rule } of findings)
      if (!spans.some(one => overlap(one, span))) wrong.push(`${rule}: ${text.slice(span.start, span.end)} | ${line}`);
  }
  const lookalikes = linesOf('look-alikes.txt');
  for (const line of lookalikes) {
    const { text } = release(line, false);
    for (const { span, id } of findingsIn(text)) wrong.push(`${id}: ${text.slice(span.start, span.end)} | ${line}`);
  }
  return { marks, found: marks - missed.length, byRule, missed, lookalikes: lookalikes.length, wrong };
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Precision and recall of the rules for what is open, as lines for a person. */
export function* evaluateMarks(): Generator<string> {
  const { marks, found, byRule, missed, lookalikes, wrong } = scoreMarks();
  const precision = (found / (found + wrong.length)).toFixed(3);
  yield `open marks: precision ${precision}, recall ${(found / marks).toFixed(3)} (${marks} marks, ${byRule} by the rule that is theirs; ${lookalikes} look-alikes)`;
  for (const one of wrong) yield `  told of, and not so: ${one}`;
  for (const one of missed) yield `  not told of: ${one}`;
}
