import assert from 'node:assert/strict';
import { escaped, overviewCsv, overviewSvg } from '../client/overviewDrawing.ts';
import { contentsOf } from '../server/features/contents.ts';
import { LANGUAGE, openRecord } from '../server/features/open-record.ts';
import { known, LAKES } from './opened.ts';

const words = {
  bySpeech: 'Speeches',
  byState: 'States',
  openItems: 'Open',
  citations: 'Citations',
  none: 'None',
  words: (count: number) => `${count} words`,
};
const contents = (text: string) =>
  contentsOf(
    openRecord(
      { uri: 'file:///a.record', languageId: LANGUAGE, version: 1, text: text.replaceAll('␣', '\u00a0') },
      known,
    ),
  );
const HOSTILE = `Lake Council: Water

Statements

PER <IMG SRC=X ONERROR=ALERT(1)> ÅS (Norway), “</title><script>alert(1)</script>”, said that it rained.

חנה כהן (Israel) said so.

=CMD (Chad), [click](command:evil), said so.
`;

describe('the overview', () => {
  it('has a bar for each speech, in order, which leads to its line', () => {
    const all = contents(LAKES);
    const svg = overviewSvg(all, words);
    const lines = [...svg.slice(svg.indexOf('Speeches'), svg.indexOf('States')).matchAll(/data-line="(\d+)"/g)];
    assert.deepEqual(
      lines.map(([, line]) => Number(line)),
      all.speeches.map(({ selection }) => selection.start.line),
    );
    assert.equal([...svg.matchAll(/<rect class="(?:error|warning)"/g)].length, all.items.length);
    for (const { name } of all.citations) assert.ok(svg.includes(escaped(name)), name);
  });

  it('takes nothing of a record for markup', () => {
    const svg = overviewSvg(contents(HOSTILE), words);
    const tags = new Set([...svg.matchAll(/<\/?([^\s>/]+)/g)].map(([, tag]) => tag));
    assert.deepEqual(
      [...tags].sort(),
      ['circle', 'g', 'rect', 'style', 'svg', 'text', 'title'].filter(tag => tags.has(tag)),
    );
    assert.ok(
      !/\son\w+=/i.test(
        svg
          .replace(/&[a-z#0-9]+;/g, '')
          .replace(/>[^<]*</g, '><')
          .replace(/"[^"]*"/g, '""'),
      ),
    );
  });

  it('is a table that no spreadsheet takes for formulas', () => {
    const all = contents(LAKES);
    const [head, ...rows] = overviewCsv(all).trimEnd().split('\r\n');
    assert.equal(head, 'order,line,name,detail,words,open');
    assert.equal(rows.length, all.speeches.length);
    const speech = { ...all.speeches[0]!, name: '=1+1', detail: 'Head, "Lakes"' };
    assert.match(overviewCsv({ ...all, speeches: [speech] }), /,'=1\+1,"Head, ""Lakes""",/);
  });

  it('is drawn in less than 100 ms for 500 speeches', () => {
    const all = contents(LAKES);
    const many = { ...all, speeches: Array.from({ length: 500 }, () => all.speeches[0]!) };
    overviewSvg(all, words);
    const started = performance.now();
    overviewSvg(many, words);
    const took = performance.now() - started;
    console.log(`      ${took.toFixed(1)} ms`);
    assert.ok(took < 100, `${took} ms`);
  });
});
