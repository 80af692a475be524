import assert from 'node:assert/strict';
import fc from 'fast-check';
import { coverage } from '../server/record/dialects/coverage.ts';
import { verbatim } from '../server/record/dialects/verbatim.ts';
import { parse } from '../server/record/parse.ts';
import { originOf } from '../server/record/revision/moved-speech.ts';
import { reparse } from '../server/record/revision/reparse.ts';
import { type Change, joined, moved, revisionOf } from '../server/record/revision/revision.ts';
import { soughtBy } from '../server/record/sought.ts';
import { speechesOf } from '../server/record/walk.ts';
import { rules } from '../server/rules/index.ts';
import { judge, judging } from '../server/rules/judge.ts';
import type { Rule } from '../server/rules/rule.ts';
import { known } from './opened.ts';

const made = (text: string, { start, end, length }: Change) =>
  text.slice(0, start) + '+'.repeat(length) + text.slice(end);

describe('a change', () => {
  it('joined with the next is one that makes the same text', () => {
    const change = fc.tuple(fc.nat(20), fc.nat(6), fc.nat(6));
    fc.assert(
      fc.property(fc.array(change, { minLength: 2, maxLength: 6 }), all => {
        const text = 'abcdefghijklmnopqrstuvwxyz';
        let now = text;
        let whole: Change | undefined;
        for (const [at, less, length] of all) {
          const start = Math.min(at, now.length);
          const next = { start, end: Math.min(now.length, start + less), length };
          now = made(now, next);
          whole = whole ? joined(whole, next) : next;
        }
        const { start, end, length } = whole!;
        assert.equal(text.slice(0, start) + now.slice(start, start + length) + text.slice(end), now);
      }),
    );
  });
});

describe('a value', () => {
  it('is moved with every span in it, and nothing else', () => {
    const value = { span: { start: 1, end: 2 }, count: 7, parts: [{ start: 3, end: 4 }], title: 'Chair' };
    assert.deepEqual(moved(value, 10), {
      span: { start: 11, end: 12 },
      count: 7,
      parts: [{ start: 13, end: 14 }],
      title: 'Chair',
    });
  });
});

describe('records that are judged in turns', () => {
  it('have what is found in each alone', () => {
    const texts = rules.flatMap(({ wrong }) => wrong);
    const [one, other] = [texts, texts.toReversed()].map(all => parse(all.join('\n\n')));
    const alone = [one!, other!].map(record => judge(rules, parse(record.text), known).findings);
    const both = [one!, other!].map(record => judging(rules, record, known));
    const found: unknown[] = [];
    while (!found[0] || !found[1])
      for (const [i, work] of both.entries()) {
        const step = work.next();
        if (step.done && step.value) found[i] = step.value.findings;
      }
    assert.deepEqual(found, alone);
  });
});

describe('a record that is edited', () => {
  const speech = (name: string) => `${name} VELDT (Norway) said that the ice was thin.\n\nHe called for care.\n\n`;
  const text = Array.from({ length: 90 }, (_, i) => speech(`ILSE${'AEIOU'[i % 5]}`)).join('');
  const before = parse(text);
  const at = text.indexOf('thin', text.length / 2);
  const after = `${text.slice(0, at)}very ${text.slice(at)}`;
  const record = reparse(before, after, { start: at, end: at, length: 5 }, coverage);

  it('is judged where it has changed by the rules that had been asked before judging was called off', () => {
    const heard: string[] = [];
    const rule = (id: string): Rule => ({
      ...rules[0]!,
      id,
      isLocal: true,
      check({ text }) {
        heard.push(text);
        return [];
      },
    });
    const [first, second] = [rule('first'), rule('second')];
    judging([first, second], before, known).next();
    judge([first, second], record, known);
    assert.deepEqual(heard, [text, revisionOf(record)!.part.text, after]);
  });

  it('is read where it has changed: the speech, and one on each side', () => {
    const { part } = revisionOf(record)!;
    assert.equal(speechesOf(part).length, 3);
    assert.match(part.text, /very thin/);
  });

  it('is read so below a head that has ended', () => {
    const draft = `Lake Council: Water and Peace\n\nStatements\n\nThe Lake Council met today.\n\n${text.slice(0, 1500)}`;
    // The paragraph is long enough to tell a lead of today, and the name in capitals below ends it.
    const told = draft.replace('met today.', `met today, and ${'heard of the lakes and '.repeat(4)}of ice.`);
    const from = told.indexOf('thin', 1200);
    const edited = `${told.slice(0, from)}very ${told.slice(from)}`;
    const short = reparse(parse(told, coverage), edited, { start: from, end: from, length: 5 }, coverage);
    assert.equal(speechesOf(revisionOf(short)!.part).length, 3);
    assert.equal(JSON.stringify(short.children), JSON.stringify(parse(edited, coverage).children));
  });

  describe('and is a verbatim record', () => {
    const said = (name: string) => `Mr. ${name} (Norway): I thank you. The ice is thin.\n\nWe call for care.\n\n`;
    const speeches = Array.from({ length: 90 }, (_, i) => said(`Lund${'aeiou'[i % 5]}n`)).join('');
    const called = 'The meeting was called to order at 10.05 a.m.\n\n';
    const edit = (text: string) => {
      const from = text.indexOf('thin', text.length / 10);
      const after = `${text.slice(0, from)}very ${text.slice(from)}`;
      const record = reparse(parse(text, verbatim), after, { start: from, end: from, length: 5 }, verbatim);
      assert.equal(JSON.stringify(record.children), JSON.stringify(parse(after, verbatim).children));
      return revisionOf(record)?.part;
    };

    it('is read so below the call to order', () => {
      const part = edit(`A/99/PV.12\n\nGeneral Assembly\n\n${called}${speeches}`);
      assert.equal(speechesOf(part!).length, 3);
    });

    it('is read from its top where no call to order ends the head', () => {
      assert.ok(edit(speeches)!.text.startsWith('Mr. Lundan'));
    });

    it('is read as a whole where its contents name its headings', () => {
      assert.equal(edit(`CONTENTS\n\nThe lakes of Norway\n\n${called}${speeches}`), undefined);
    });
  });

  it('is read from its top where a lead may still be told', () => {
    const plain = 'Norway’s representative said her Government had accepted the plan for the lakes.\n\n'.repeat(9);
    // Those in capitals are speeches in a lead, too: only those further up are none any more.
    const words = plain + text.slice(0, 600);
    const lead = `The Lake Council held a debate today, ${'and heard of all the lakes '.repeat(4)}there.\n\nBriefings\n\n`;
    const from = words.lastIndexOf('ILSE');
    const edited = words.slice(0, from) + lead + words.slice(from);
    const now = reparse(parse(words, coverage), edited, { start: from, end: from, length: lead.length }, coverage);
    assert.equal(JSON.stringify(now.children), JSON.stringify(parse(edited, coverage).children));
    assert.ok(speechesOf(now).length < speechesOf(parse(words, coverage)).length);
  });

  it('knows the other speeches again, wherever they stand now', () => {
    const [old, now] = [speechesOf(before), speechesOf(record)];
    const same = now.filter((each, i) => originOf(each) === old[i]);
    assert.equal(same.length, now.length - 1);
  });

  it('is not looked through anew for what stands above the change, or below it, or nowhere', () => {
    const looked: number[] = [];
    const stands = (find: 'indexOf' | 'lastIndexOf') =>
      soughtBy((text, what) => {
        looked.push(text.length);
        return text[find](what);
      });
    for (const find of ['indexOf', 'lastIndexOf'] as const) {
      const isThere = stands(find);
      assert.deepEqual([isThere(before, 'ILSEA'), isThere(before, 'MOUSSA')], [true, false]);
      looked.length = 0;
      assert.deepEqual([isThere(record, 'ILSEA'), isThere(record, 'MOUSSA')], [true, false]);
      assert.ok(looked.length === 1 && looked[0]! < 2000, `${find} in ${looked}`);
    }
  });

  it('has a long mark below the change whole', () => {
    const speech = (words: string) => `ILSE BRANDVOLD (Norway) said ${words}.\n\n`;
    const above = speech('so').repeat(60);
    const text = above + speech('so') + speech('that much').repeat(6) + speech('_'.repeat(2000)).repeat(2);
    const before = parse(text, coverage);
    judge(rules, before, known);
    const change = { start: above.length, end: above.length, length: 1 };
    const record = reparse(before, made(text, change), change, coverage);
    assert.ok(revisionOf(record));
    const [now, anew] = [record, parse(record.text, coverage)].map(each => judge(rules, each, known).findings);
    assert.equal(JSON.stringify(now), JSON.stringify(anew));
  });

  it('holds on to one version before it and no more', () => {
    reparse(record, `${after} `, { start: after.length, end: after.length, length: 1 }, coverage);
    assert.equal(revisionOf(record), undefined);
  });
});
