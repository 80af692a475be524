import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { coverage } from '../server/record/dialects/coverage.ts';
import { transcript } from '../server/record/dialects/transcript.ts';
import { parse } from '../server/record/parse.ts';
import { rules } from '../server/rules/index.ts';
import { judge } from '../server/rules/judge.ts';
import { draw, drawn } from './marks.ts';
import { besideOf, found, known, recordOf } from './rule-examples.ts';

describe('rules', () => {
  it('let a transcript say that nobody knew for sure who spoke', () => {
    const text = 'CHAIRMAN LUND.  Second?\n\nSPEAKER(?).  So move.\n\nMR. VAN HOUT(?).  Aye.';
    const told = judge(rules, parse(text, transcript), known).findings.filter(
      ({ severity }) => severity !== 'information',
    );
    assert.deepEqual(told, []);
  });

  for (const rule of rules) {
    describe(rule.id, () => {
      for (const example of rule.wrong) {
        const { text, spans } = drawn(recordOf(example));
        const beside = besideOf(example);
        it(`finds: ${text.trim().slice(0, 60)}`, () => {
          assert.equal(
            draw(
              text,
              found(text, rule.id, beside).map(finding => finding.span),
            ),
            draw(text, spans),
          );
        });
        it(`mends: ${text.trim().slice(0, 60)}`, () => {
          for (const finding of found(text, rule.id, beside)) {
            for (const fix of finding.fixes ?? []) {
              const mended = [...fix.edits]
                .sort((a, b) => b.span.start - a.span.start)
                .reduce((now, { span, text: words }) => now.slice(0, span.start) + words + now.slice(span.end), text);
              assert.ok(found(mended, rule.id, beside).length < spans.length, `“${fix.title}” leaves:\n${mended}`);
            }
          }
        });
      }
      for (const example of rule.right) {
        const { text } = drawn(recordOf(example));
        const beside = besideOf(example);
        it(`passes: ${text.trim().slice(0, 60)}`, () => {
          assert.equal(
            draw(
              text,
              found(text, rule.id, beside).map(finding => finding.span),
            ),
            draw(text, []),
          );
        });
      }
    });
  }

  it('each rule is a file of its own, named by its id, and in the list', () => {
    const folder = path.join(__dirname, '../server/rules');
    const files = readdirSync(folder)
      .filter(file => /: Rule = \{/.test(readFileSync(path.join(folder, file), 'utf8')))
      .map(file => file.replace(/\.ts$/, ''));
    assert.deepEqual(rules.map(rule => rule.id).sort(), files.sort());
  });

  it('each rule says what it finds and why, with examples of both kinds', () => {
    for (const { id, summary, why, wrong, right } of rules) {
      assert.match(summary, /^\p{Lu}.*\.$/su, id);
      assert.match(why, /^\p{Lu}.*\.$/su, id);
      assert.ok(wrong.length > 0 && right.length > 0, id);
    }
  });

  it('a rule that fails costs its own findings and no other’s', () => {
    const text = 'NAME TO COME (Chad) said that TK.';
    const told: string[] = [];
    const broken = {
      catalogue: new Proxy(known.catalogue, {
        get: () => {
          throw new Error('broken');
        },
      }),
    };
    const { findings } = judge(rules, parse(text, coverage), broken, undefined, rule => told.push(rule.id));
    assert.ok(findings.some(finding => finding.rule === 'draft-marker'));
    assert.ok(told.includes('unknown-affiliation'));
    assert.equal(new Set(told).size, told.length);
  });
});
