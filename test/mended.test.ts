import assert from 'node:assert/strict';
import fc from 'fast-check';
import { composed } from '../server/rules/composed.ts';
import { mended } from '../server/rules/mended.ts';
import type { Edit, Finding } from '../server/rules/rule.ts';
import { edited } from '../server/rules/safe-fixes.ts';

/** Edits of a text of so many characters, which do not overlap. */
const editsOf = (length: number) =>
  fc.array(fc.tuple(fc.nat(length), fc.nat(4), fc.string({ maxLength: 4 })), { maxLength: 8 }).map(all => {
    const edits: Edit[] = [];
    for (const [start, wide, text] of [...all].sort((a, b) => a[0] - b[0])) {
      if (start <= (edits.at(-1)?.span.end ?? -1)) continue;
      edits.push({ span: { start, end: Math.min(length, start + wide) }, text });
    }
    return edits;
  });

describe('edits, one after the other', () => {
  it('are one edit that does the same', () => {
    const cases = fc
      .string({ maxLength: 40 })
      .chain(text => fc.tuple(fc.constant(text), editsOf(text.length)))
      .chain(([text, first]) => {
        const between = edited(text, first);
        return fc.tuple(fc.constant(text), fc.constant(first), editsOf(between.length));
      });
    fc.assert(
      fc.property(cases, ([text, first, then]) => {
        const both = composed(first, then);
        assert.equal(edited(text, both), edited(edited(text, first), then));
        let last = -1;
        for (const { span } of both) {
          assert.ok(span.start > last || (last === -1 && span.start === 0), JSON.stringify(both));
          assert.ok(span.end >= span.start && span.end <= text.length);
          last = span.end;
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe('what is safe to do', () => {
  /** Each `a` is to be a `b`, each `b` a `c`; never two that touch at once. */
  const judged = (text: string) => ({
    findings: [...text.matchAll(/[ab]/g)].map(({ index, 0: letter }): Finding => {
      const span = { start: index, end: index + 1 };
      const to = letter === 'a' ? 'b' : 'c';
      return {
        span,
        rule: 'r',
        severity: 'hint',
        message: '',
        fixes: [{ title: '', safe: true, edits: [{ span, text: to }] }],
      };
    }),
  });

  it('is done until nothing is left, as one change of the text', () => {
    const { text, edits, count, left } = mended('aab a', judged('aab a'), judged);
    assert.equal(text, 'ccc c');
    assert.equal(edited('aab a', edits), text);
    assert.equal(count, 7);
    assert.deepEqual(left.findings, []);
  });

  it('ends where two fixes undo each other', () => {
    const swapped = (text: string) => ({
      findings: judged(text).findings.map(finding => ({
        ...finding,
        fixes: finding.fixes!.map(fix => ({
          ...fix,
          edits: fix.edits.map(({ span }) => ({ span, text: text[span.start] === 'a' ? 'b' : 'a' })),
        })),
      })),
    });
    assert.equal(mended('a', swapped('a'), swapped).count, 10);
  });
});
