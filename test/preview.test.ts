import assert from 'node:assert/strict';
import fc from 'fast-check';
import { linesOf } from '../server/export/html.ts';
import { asHtml, type PreviewBlock, previewChange, previewOf } from '../server/export/preview.ts';
import { LANGUAGE, openRecord } from '../server/features/open/open-record.ts';
import { offsetAt } from '../server/features/open/range.ts';
import { textOf } from '../server/record/record.ts';
import { type Finding, isBlocking } from '../server/rules/rule.ts';
import { anyString } from './any-string.ts';
import { known, LAKES, opened } from './opened.ts';
import { type Element, elements, readXml, wordsOf } from './xml.ts';

const recordOf = (text: string) =>
  openRecord({ uri: 'file:///a.record', languageId: LANGUAGE, version: 1, text }, known);

/** What a record is made of, and what would be markup or script if it could. */
const FRAGMENTS = [
  'Security Council: Ice & Water\n\n',
  'Statements\n\n',
  'NAME TO COME (Chad) said that he/she recalled resolution 1325 (2001). ',
  'PER <IMG SRC=X ONERROR=ALERT(1)> ÅS (Norway) said so. ',
  'חנה כהן (Israel) said so. ',
  'ILSE BRANDVOLD (Norway) recalled resolution 2331\u00a0(2016)\r\nand A/64/13. ',
  'Statement by Libya to come.',
  'Note:  A complete summary [TK] will be made available.',
  'In favour:\n\nAlgeria, Chad, Norway.\n\nAgainst:\n\nCanada.\n\nAbstaining:\n\nNone.\n\n',
  '</p></mark><script>alert(1)</script>',
  '<mark tabindex="0">',
  '"><svg onload=alert(1)>',
  '&lt;b&gt; &amp; &#39; &',
  '[a](javascript:alert(1)) **b** `c` <!-- d --> ]]>',
  '\u0000 \ud800 \u202e \ufeff',
  '\n\n',
  '\r\n\r\n',
  '\r',
  ' ',
];
const texts = fc
  .array(fc.oneof(fc.constantFrom(...FRAGMENTS), anyString({ maxLength: 12 })), { maxLength: 14 })
  .map(parts => parts.join(''));

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  h1: ['dir'],
  h2: ['dir'],
  h3: ['dir'],
  h4: ['dir'],
  h5: ['dir'],
  h6: ['dir'],
  p: ['dir', 'class'],
  div: ['class'],
  br: [],
  span: ['class', 'dir', 'data-vote'],
  a: ['href'],
  cite: ['data-key'],
  mark: ['class', 'tabindex', 'role', 'title'],
};

/** HTML as XML has it. */
const element = (html: string) => readXml(html.replaceAll('<br>', '<br/>'));

function* within(node: Element): Generator<Element> {
  yield node;
  for (const child of node.children) if (typeof child !== 'string') yield* within(child);
}

/** Without white space and what XML does not know. */
const bare = (text: string) =>
  text
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd-\uffff]|\s/g, '');

describe('the preview', () => {
  it('has an element for each heading, paragraph and vote, and marks what is open', () => {
    const { open, text } = opened(LAKES);
    const { blocks, open: count } = previewOf(open);
    assert.deepEqual(
      blocks.slice(0, 5).map(({ html, line, lines }) => [html.replace(/ title="[^"]*"/, ''), line, lines]),
      [
        ['<h1>Lake Council: Water and Peace</h1>', 0, 1],
        [
          '<p class="note"><mark class="warning" tabindex="0" role="link">Note:  A complete summary of today’s meeting will be made available after its conclusion.</mark></p>',
          2,
          1,
        ],
        ['<h2>Briefings</h2>', 4, 1],
        [
          '<p><span class="from">ORLA MAC TIDEMANN, Executive Director, United Nations Office for Lakes (UNOL),</span> said that the lakes were low.</p>',
          6,
          1,
        ],
        [
          '<p>She recalled <a href="https://docs.un.org/en/S/RES/1325(2000)"><cite data-key="S/RES/1325">resolution 1325\u00a0(2000)</cite></a>.</p>',
          8,
          1,
        ],
      ],
    );
    const marked = blocks.flatMap(({ html, line, marks }) =>
      elements({ name: '', attributes: {}, children: [element(html)] }, 'mark').map((mark, i) => {
        const at = offsetAt(open.lines, { line: line + marks[i]!.line, character: marks[i]!.character });
        const words = wordsOf(mark);
        assert.equal(text.slice(at, at + words.length), words);
        return [words, mark.attributes.title];
      }),
    );
    const blocking = open.findings.filter(isBlocking);
    assert.deepEqual(
      marked,
      blocking.map(({ span, message }) => [textOf(open.record, span), message]),
    );
    assert.equal(count, blocking.length);
  });

  it('runs as its letters do: a name turns neither its speech nor a paragraph', () => {
    const shown = (opening: string, words: string) =>
      [
        ...linesOf<string>(
          [{ kind: 'speech', speaker: '', opening, children: [{ kind: 'paragraph', words }] }],
          text => text,
        ),
      ][1]!.html;
    assert.equal(
      shown('חנה כהן (Israel):', '5 lakes were dry.'),
      '<p><span class="from" dir="ltr">חנה כהן (Israel):</span> 5 lakes were dry.</p>',
    );
    assert.equal(
      shown('Dr. Cohen:', 'האגמים יבשים, <cite>A/64/13</cite>.'),
      '<p dir="rtl"><span class="from">Dr. Cohen:</span> האגמים יבשים, <cite>A/64/13</cite>.</p>',
    );
    const [block] = previewOf(recordOf('חנה כהן said so, and that was all that there was.\n')).blocks;
    assert.match(block!.html, /^<p>חנה/);
  });

  it('marks one thing in another, and no link leads out of what is open', () => {
    const { record, lines } = recordOf('PER ÅS (Norway) recalled A/64/13 and S/RES/1325.\n');
    const finding = (start: number, end: number, message: string): Finding => ({
      rule: 'name-to-come',
      severity: 'error',
      span: { start, end },
      message,
    });
    const findings = [finding(0, 30, 'a'), finding(4, 6, 'b'), finding(28, 40, 'c')];
    const [block] = previewOf({ record, lines, known, findings }).blocks;
    const mark = '<mark class="error" tabindex="0" role="link" title=';
    const on = '<mark class="error" title=';
    assert.equal(
      block!.html.replace(/ data-key="[^"]*"/g, ''),
      `<p><span class="from">${mark}"a">PER ${mark}"b">ÅS</mark> (Norway)</mark></span> ` +
        `${on}"a">recalled </mark><cite>${on}"a">A/6${mark}"c">4/</mark></mark>${on}"c">13</mark></cite>` +
        `${on}"c"> and </mark><cite>${on}"c">S/R</mark>ES/1325</cite>.</p>`,
    );
    assert.deepEqual(
      block!.marks.map(({ character }) => character),
      [0, 4, 16, 25, 28, 30, 32, 37],
    );
  });

  it('takes nothing of a text for markup, loses no word, and marks all that is open', () => {
    fc.assert(
      fc.property(texts, text => {
        const open = recordOf(text);
        const { blocks } = previewOf(open);
        let shown = '';
        for (const { html, marks, line, lines } of blocks) {
          const root = element(html);
          shown += wordsOf(root);
          for (const { name, attributes } of within(root)) {
            assert.ok(ALLOWED[name], name);
            for (const [key, value] of Object.entries(attributes)) {
              assert.ok(ALLOWED[name].includes(key), `${key} of ${name}`);
              if (key === 'href') assert.match(value, /^https:\/\//);
              if (key === 'class') assert.match(value, /^[a-z-]+$/);
            }
          }
          assert.equal(elements({ name: '', attributes: {}, children: [root] }, 'mark').length, marks.length);
          for (const at of marks) assert.ok(at.line >= 0 && at.line < lines, `${at.line} of ${lines}`);
          assert.ok(line >= 0 && line + lines <= open.lines.starts.length);
        }
        assert.equal(bare(shown), bare(text));
        const marked = blocks.flatMap(({ html }) => html.match(/<mark class="[a-z]+" tabindex/g) ?? []);
        assert.equal(marked.length, open.findings.filter(isBlocking).length);
      }),
      { numRuns: 300 },
    );
  });

  it('is the export, block by block, but for what is marked', () => {
    fc.assert(
      fc.property(texts, text => {
        const open = recordOf(text);
        const { page, body } = asHtml(open, 'meeting-record 0.0.0');
        assert.ok(page.includes(body));
        const plainly = (html: string) => html.replace(/<\/?(?:mark|a)(?: [^>]*)?>/g, '').replace(/\s+/g, ' ');
        const lines = body.replace(/<\/?(?:section|article)(?: [^>]*)?>\n/g, '');
        assert.equal(
          plainly(
            previewOf(open)
              .blocks.map(({ html }) => `${html}\n`)
              .join(''),
          ),
          plainly(lines),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('changes from one version to the next by what is new alone', () => {
    const parts = fc.array(fc.constantFrom(...FRAGMENTS, 'so.\n\n'), { maxLength: 10 }).map(all => all.join(''));
    fc.assert(
      fc.property(parts, parts, parts, parts, (start, before, after, end) => {
        const a = previewOf(recordOf(start + before + end)).blocks;
        const b = previewOf(recordOf(start + after + end)).blocks;
        assert.deepEqual(applied(a, b), b);
      }),
      { numRuns: 200 },
    );
    const many = Array.from({ length: 500 }, (_, i) => `PER ÅS (Norway) said ${i}.\n\n`);
    const { blocks } = previewOf(recordOf(many.join('')));
    const edited = previewOf(recordOf(many.with(250, 'PER ÅS (Norway) said no.\n\nHe sat.\n\n').join(''))).blocks;
    const { from, removed, blocks: fresh, moved } = previewChange(blocks, edited);
    assert.deepEqual([from, removed, fresh.length, moved], [250, 1, 2, 2]);
  });
});

/** What a client that had `before` shows. */
function applied(before: readonly PreviewBlock[], now: readonly PreviewBlock[]): readonly PreviewBlock[] {
  const { from, removed, blocks, moved } = previewChange(before, now);
  const after = before.slice(from + removed).map(block => ({ ...block, line: block.line + moved }));
  return [...before.slice(0, from), ...blocks, ...after];
}
