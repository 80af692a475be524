import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Diagnostic } from 'vscode-languageserver-types';
import { diagnosticsOf } from '../../server/features/diagnostics.ts';
import { foldingRanges } from '../../server/features/folding.ts';
import { type Earlier, LANGUAGE, openRecord } from '../../server/features/open-record.ts';
import { documentSymbols } from '../../server/features/symbols.ts';
import { semanticTokens } from '../../server/features/tokens.ts';
import { UNSET } from '../../server/project/settings.ts';
import { citationsOf } from '../../server/record/citations.ts';
import { dialects } from '../../server/record/dialects/index.ts';
import { parse } from '../../server/record/parse.ts';
import type { DialectId, MeetingRecord } from '../../server/record/record.ts';
import { reparse } from '../../server/record/reparse.ts';
import type { Change } from '../../server/record/revision.ts';
import { termsOf } from '../../server/record/terms.ts';
import { cut, PiecedText, type Text, wholeOf } from '../../server/record/text.ts';
import { rules } from '../../server/rules/index.ts';
import { judge } from '../../server/rules/judge.ts';
import { able, known, MANUAL } from '../opened.ts';
import { property } from './property.ts';
import { ODD, PARAGRAPHS, PIECES } from './texts.ts';

/** Long enough that most of it is far from any edit. */
export const longRecord = fc
  .tuple(
    fc.array(
      fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...PARAGRAPHS) },
        { weight: 2, arbitrary: fc.constantFrom(...PIECES) },
      ),
      { minLength: 50, maxLength: 110, size: 'max' },
    ),
    fc.constantFrom('\n\n', '\n', '\n \n'),
    fc.constantFrom('\n', '\n', '\r\n', '\r'),
  )
  .map(([paragraphs, gap, end]) => paragraphs.join(gap).replaceAll('\n', end));

/** A key, a word taken away, a paragraph pasted: at any place, or where the edit before was made. */
interface Edit {
  readonly where: number | 'there';
  readonly length: number;
  readonly words: string;
}
const anyEdit: fc.Arbitrary<Edit> = fc.record({
  where: fc.oneof({ weight: 3, arbitrary: fc.nat() }, { weight: 2, arbitrary: fc.constant('there' as const) }),
  length: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.constantFrom(1, 2, 7, 60, 800)),
  words: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('e', ' ', '.', '\n', '\r', '\r\n', '\n\n', '', '(', '“', ...ODD) },
    { weight: 1, arbitrary: fc.constantFrom(...PIECES, ...PARAGRAPHS) },
  ),
});
export const anyEdits = fc.array(anyEdit, { minLength: 1, maxLength: 12 });

export function* versions(
  text: string,
  edits: readonly Edit[],
): Generator<{ readonly change: Change; readonly after: string }> {
  let at = 0;
  let now = text;
  for (const { where, length, words } of edits) {
    at = where === 'there' ? Math.min(at, now.length) : where % (now.length + 1);
    const end = Math.min(now.length, at + length);
    now = now.slice(0, at) + words + now.slice(end);
    yield { change: { start: at, end, length: words.length }, after: now };
    at += words.length;
  }
}

/** As a long text is kept while it is edited, in smaller pieces. */
const inPieces = (text: string) => new PiecedText(cut(text, 100), 100);

/** What was found, as it is written down: fixes that are made when they are asked for are made here. */
const told = (record: MeetingRecord) => JSON.parse(JSON.stringify(judge(rules, record, known).findings));

/** What an editor is told of a text, with a part of it that is on screen. */
function shown(words: Text, dialect: DialectId, before: readonly Diagnostic[], earlier?: Earlier) {
  const text = wholeOf(words);
  const source = { uri: 'file:///lakes.record', languageId: LANGUAGE, version: 1, text, words };
  const open = openRecord(source, { ...known, settings: { ...UNSET, dialect } }, undefined, earlier);
  const diagnostics = diagnosticsOf(open, able, MANUAL, before);
  const middle = { start: text.length >> 2, end: text.length >> 1 };
  const rest = {
    symbols: documentSymbols(open),
    folds: foldingRanges(open),
    tokens: semanticTokens(open),
    onScreen: semanticTokens(open, middle),
    lines: open.lines,
  };
  return { open, diagnostics, all: JSON.stringify({ diagnostics, ...rest }) };
}

/** Holds for each dialect that reads a part by itself; the others are read anew. */
export const ofEdits = [...dialects()]
  .filter(({ isLocal }) => isLocal)
  .flatMap(dialect => [
    property(
      `after any edits a record and its findings are what they would be if they were read from scratch, ${dialect.id}`,
      100,
      fc.tuple(longRecord, anyEdits),
      ([text, edits]) => {
        let record = parse(text, dialect);
        let words = inPieces(text);
        told(record);
        for (const { change, after } of versions(text, edits)) {
          const { start, end, length } = change;
          words = words.edited(start, end, after.slice(start, start + length));
          record = reparse(record, words, change, dialect);
          const anew = parse(after, dialect);
          assert.deepEqual(record, anew);
          assert.deepEqual(told(record), told(anew));
          assert.deepEqual(termsOf(record), termsOf(anew));
          assert.deepEqual(citationsOf(record), citationsOf(anew));
        }
      },
    ),
    property(
      `after any edits an editor shows what it would show of the text opened anew, ${dialect.id}`,
      60,
      fc.tuple(longRecord, anyEdits),
      ([text, edits]) => {
        let last = shown(text, dialect.id, []);
        let words = inPieces(text);
        for (const { change, after } of versions(text, edits)) {
          const { start, end, length } = change;
          words = words.edited(start, end, after.slice(start, start + length));
          last = shown(words, dialect.id, last.diagnostics, { open: last.open, change });
          assert.equal(last.all, shown(after, dialect.id, []).all);
        }
      },
    ),
  ]);
