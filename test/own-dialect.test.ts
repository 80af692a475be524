import assert from 'node:assert/strict';
import type { Dialect, Pattern } from '../server/record/dialects/dialect.ts';
import { linesOf } from '../server/record/lines.ts';
import { parse } from '../server/record/parse.ts';
import { outline } from './outline.ts';

/** A dialect of its own, as a file in `server/record/dialects` would have it: a list of small patterns. */

/** `>> Ilse Brandvold: The ice is thin.` */
const chevrons: Pattern = {
  name: 'chevrons and a colon',
  read({ text, from, to }, at) {
    const line = text.slice(from[at], to[at]);
    const name = /^>> ([^:]+): /.exec(line);
    if (!name) return undefined;
    const start = from[at]! + 3;
    const speaker = { start, end: start + name[1]!.length };
    return { kind: 'speech', speaker: { span: speaker, name: speaker }, words: from[at]! + name[0].length };
  },
};

/** `== Lamps ==` */
const rule: Pattern = {
  name: 'heading between rules',
  read({ text, from, to }, at) {
    if (!text.startsWith('== ', from[at])) return undefined;
    return { kind: 'section', heading: { start: from[at]! + 3, end: to[at]! - 3 } };
  },
};

/** `[knocking]` */
const sound: Pattern = {
  name: 'sound',
  read: ({ text, from }, at) => (text[from[at]!] === '[' ? { kind: 'aside' } : undefined),
};

const captions: Dialect = {
  id: 'transcript',
  name: 'Captions',
  speech: 'direct',
  evidence: ({ text }) => (text.startsWith('>> ') ? 1 : 0),
  patterns: [chevrons, rule, sound],
};

describe('a dialect of one’s own', () => {
  const text = `== Lamps ==

>> Ilse Brandvold: The ice is thin.
[knocking]
Come in.

>> Wale Oye: It is I.
`;

  it('is one value: a list of patterns that parse reads', () => {
    assert.equal(
      outline(text, captions),
      `§ Lamps
  Ilse Brandvold » The ice is thin. [knocki
    stage-direction: [knocking]
  Wale Oye » It is I.`,
    );
  });

  it('is told by its evidence, as in the list of dialects', () => {
    const { evidence } = captions;
    assert.deepEqual(
      ['>> A: b', 'A: b'].map(each => evidence(linesOf(each))),
      [1, 0],
    );
  });

  it('leaves what it does not know as paragraphs, and nothing out', () => {
    const record = parse(text, captions);
    assert.equal(record.dialect, 'transcript');
    assert.equal(record.children.map(({ span }) => text.slice(span.start, span.end)).join(''), text);
  });
});
