import assert from 'node:assert/strict';
import fc from 'fast-check';
import { linesOf } from '../../server/record/lines.ts';
import { parse } from '../../server/record/parse.ts';
import type { Span } from '../../server/record/record.ts';
import { rules } from '../../server/rules/index.ts';
import { judge } from '../../server/rules/judge.ts';
import { mended } from '../../server/rules/mended.ts';
import type { Edit, Finding, Fix } from '../../server/rules/rule.ts';
import { edited, safeFixes } from '../../server/rules/safe-fixes.ts';
import { property } from './property.ts';
import { everyRule, known } from './said.ts';
import { anyDraft, anyText, mutatedRecord } from './texts.ts';

/** A rule that fails fails the property. */
const found = (text: string): readonly Finding[] => judge(rules, parse(text), known, everyRule).findings;

const anyRecord = fc.oneof(
  { weight: 3, arbitrary: anyDraft },
  { weight: 1, arbitrary: mutatedRecord },
  { weight: 1, arbitrary: anyText },
);
const drafts = fc.oneof({ weight: 3, arbitrary: anyDraft }, { weight: 1, arbitrary: mutatedRecord });

/** What holds of the findings in any text, and of what mends them. */
export const ofFindings = [
  property(
    'findings and edits lie in the text, in order, and split no character of two units',
    1000,
    anyRecord,
    text => {
      let last = 0;
      for (const { span, message, related = [], fixes = [] } of found(text)) {
        assert.ok(span.start >= last, 'in the order of the text');
        last = span.start;
        assert.ok(message.trim() !== '');
        for (const each of [span, ...related.map(other => other.span)]) standsIn(text, each);
        for (const { edits } of fixes) {
          let end = -1;
          for (const edit of edits) {
            standsIn(text, edit.span);
            assert.ok(edit.span.start >= end, 'edits follow each other');
            end = edit.span.end;
          }
        }
      }
    },
  ),

  property(
    'a fix leaves a record where its finding is gone, and takes no more away than what it mends',
    400,
    drafts,
    text => {
      const before = found(text);
      for (const finding of before) {
        for (const fix of finding.fixes ?? []) {
          for (const edit of fix.edits) losesNothing(text, finding, edit);
          const after = found(edited(text, fix.edits));
          assert.equal(imageOf(finding, fix.edits, after), undefined, `“${fix.title}” leaves “${finding.message}”`);
          // What is measured by the record itself is measured anew.
          if (finding.message.includes('elsewhere in this record')) continue;
          const [was, is] = [before, after].map(all => all.filter(({ rule }) => rule === finding.rule).length);
          assert.ok(is! < was!, `“${fix.title}”: ${was} of ${finding.rule} before, ${is} after`);
        }
      }
    },
  ),

  property(
    'what needs no decision is done at once: nothing of it is left, and nothing new is wrong',
    400,
    drafts,
    text => {
      const judged = (of: string) => ({ findings: found(of) });
      const first = judged(text);
      const done = mended(text, first, judged);
      assert.equal(edited(text, done.edits), done.text);
      assert.equal(safeFixes(done.left.findings).count, 0);
      const before = countsOf(first.findings);
      for (const [rule, count] of countsOf(done.left.findings))
        assert.ok(count <= (before.get(rule) ?? 0), `${rule}: ${before.get(rule) ?? 0} before, ${count} after`);
    },
  ),

  property('fixes of different findings commute', 400, fc.tuple(drafts, fc.nat(), fc.nat()), ([text, i, j]) => {
    const fixable = found(text).filter(({ fixes }) => fixes?.length);
    const [one, other] = [fixable[i % fixable.length], fixable[j % fixable.length]];
    if (!one || !other || one === other) return;
    for (const fix of one.fixes!) {
      for (const otherFix of other.fixes!) {
        if (meet(fix.edits, otherFix.edits)) continue;
        const [first, second]: readonly (string | undefined)[] = [
          inTurn(text, fix, other, otherFix),
          inTurn(text, otherFix, one, fix),
        ];
        if (first === undefined || second === undefined) continue;
        assert.equal(first, second, `“${fix.title}” and “${otherFix.title}”`);
      }
    }
  }),

  property('LF, CRLF and CR give the same findings and the same fixes', 500, drafts, text => {
    const lf = text.replace(/\r\n?/g, '\n');
    const [expected, crlf, cr] = ['\n', '\r\n', '\r'].map(end => told(lf.replaceAll('\n', end)));
    assert.deepEqual(crlf, expected);
    assert.deepEqual(cr, expected);
  }),

  property('no-break spaces and hyphens give the same findings, but where they are judged', 500, drafts, text => {
    const [expected, noBreak] = [plainSigns(text), text.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011')].map(
      signs => told(signs, plainSigns).filter(([rule]) => rule !== 'citation-spacing'),
    );
    assert.deepEqual(noBreak, expected);
  }),
];

function plainSigns(text: string): string {
  return text.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-');
}

function standsIn(text: string, { start, end }: Span): void {
  assert.ok(Number.isInteger(start) && Number.isInteger(end));
  assert.ok(0 <= start && start <= end && end <= text.length, JSON.stringify({ start, end }));
  for (const at of [start, end]) assert.ok(!isWithinPair(text, at), `a character is split at ${at}`);
}

function isWithinPair(text: string, at: number): boolean {
  return /^[\ud800-\udbff]$/.test(text[at - 1] ?? '') && /^[\udc00-\udfff]$/.test(text[at] ?? '');
}

/** Beyond the finding itself, an edit puts one word in another's place. */
const LONGEST_WORD = 40;

function losesNothing(text: string, { span }: Finding, edit: Edit): void {
  const removed = text.slice(edit.span.start, edit.span.end);
  const isWithin = edit.span.start >= span.start && edit.span.end <= span.end;
  const isAround = removed.trim() === text.slice(span.start, span.end).trim();
  const isReplaced = removed.length <= LONGEST_WORD && edit.text !== '';
  assert.ok(isWithin || isAround || isReplaced, `“${removed}” becomes “${edit.text}”`);
}

/** The same finding where it stands once the edits are made. */
function imageOf(finding: Finding, edits: readonly Edit[], after: readonly Finding[]): Finding | undefined {
  // What stood in the words that an edit replaces is where the new ones end.
  const moved = (at: number) => {
    let to = at;
    for (const { span, text } of edits) if (span.start < at) to += text.length - (Math.min(span.end, at) - span.start);
    return to;
  };
  const [start, end] = [moved(finding.span.start), moved(finding.span.end)];
  return after.find(
    ({ rule, span, message }) =>
      rule === finding.rule && message === finding.message && span.start === start && span.end === end,
  );
}

function countsOf(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

function meet(some: readonly Edit[], others: readonly Edit[]): boolean {
  return some.some(({ span }) => others.some(other => span.start <= other.span.end && other.span.start <= span.end));
}

/** The text with one fix made, and then the other as it is offered by then; undefined where it no longer is. */
function inTurn(text: string, fix: Fix, other: Finding, otherFix: Fix): string | undefined {
  const once = edited(text, fix.edits);
  const then = imageOf(other, fix.edits, found(once))?.fixes?.find(({ title }) => title === otherFix.title);
  return then && edited(once, then.edits);
}

/** The findings of a text in words, whatever its line ends are. */
function told(text: string, plain = (words: string) => words.replace(/\r\n?/g, '\n')): readonly (readonly unknown[])[] {
  const { starts } = linesOf(text);
  return found(text).map(({ rule, message, span, fixes = [], related = [] }) => {
    const line = starts.findLastIndex(start => start <= span.start);
    return [
      rule,
      plain(message),
      `${line + 1}:${span.start - starts[line]! + 1}`,
      plain(text.slice(span.start, span.end)),
      related.map(other => plain(text.slice(other.span.start, other.span.end))),
      fixes.map(({ title, edits }) => [plain(title), plain(edited(text, edits))]),
    ];
  });
}
