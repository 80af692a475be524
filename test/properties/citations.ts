import assert from 'node:assert/strict';
import fc from 'fast-check';
import { citationsOf } from '../../server/record/citations.ts';
import { parse } from '../../server/record/parse.ts';
import { property } from './property.ts';

const PIECES =
  'resolution |resolutions |Resolution|decision |S/RES/|A/|/|1325|60/1|2|(2000)|( 2000 )|(XV)| (|)| and |, ' +
  '|; |B|ES-11/1|S‑|Add.1|Security Council |Assembly |\n|\n\n' +
  '|\u00a0|. |UNSCR |(Part II)|\ud800| of 3 May 1999|No. ';
const texts = fc.array(fc.constantFrom(...PIECES.split('|')), { maxLength: 40 }).map(pieces => pieces.join(''));

/** What holds of the citations in any text that looks as if it had some. */
export const ofCitations = property(
  'citations stand in order, none over another, each part within its citation',
  2000,
  texts,
  text => {
    const record = parse(`Security Council: Harbours\n\n${text}`);
    let end = 0;
    for (const { span, designation, number, year, session, letter, key } of citationsOf(record)) {
      assert.ok(span.start >= end && span.end > span.start && span.end <= record.text.length);
      assert.ok(designation.start >= span.start && designation.end === span.end);
      for (const part of [year, letter])
        if (part) assert.ok(part.span.start >= designation.start && part.span.end <= span.end);
      for (const part of [number, session]) if (part) assert.ok(part.span.end > part.span.start);
      assert.match(key, /^[A-Z]\S*$/);
      end = span.end;
    }
  },
);
