import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Diagnostic } from 'vscode-languageserver-types';
import { hover } from '../../server/features/cards/hover.ts';
import { codeActions } from '../../server/features/mending/code-actions.ts';
import { diagnosticsOf } from '../../server/features/mending/diagnostics.ts';
import { type Earlier, LANGUAGE, type OpenRecord, openRecord } from '../../server/features/open/open-record.ts';
import { positionAt } from '../../server/features/open/range.ts';
import { contentsOf } from '../../server/features/outline/contents.ts';
import { foldingRanges } from '../../server/features/outline/folding.ts';
import { inlayHints } from '../../server/features/outline/inlay-hints.ts';
import { documentSymbols } from '../../server/features/outline/symbols.ts';
import { semanticTokens } from '../../server/features/outline/tokens.ts';
import { highlights } from '../../server/features/places/highlights.ts';
import { documentLinks } from '../../server/features/places/links.ts';
import { completion } from '../../server/features/writing/completion.ts';
import { type Settings, UNSET } from '../../server/project/configuration/settings.ts';
import { factsOf } from '../../server/project/speakers/facts.ts';
import { citationsOf } from '../../server/record/citations.ts';
import { dialects, likelyDialectOf, likelyKindOf } from '../../server/record/dialects/index.ts';
import { parse } from '../../server/record/parse.ts';
import type { MeetingRecord } from '../../server/record/record.ts';
import { reparse } from '../../server/record/revision/reparse.ts';
import { type Change, joined } from '../../server/record/revision/revision.ts';
import { termsOf } from '../../server/record/terms.ts';
import { cut, PiecedText, type Text, wholeOf } from '../../server/record/text.ts';
import { rules } from '../../server/rules/index.ts';
import { judge } from '../../server/rules/judge.ts';
import type { Known } from '../../server/rules/rule.ts';
import { able, known, MANUAL } from '../opened.ts';
import { property } from './property.ts';
import { everyRule, known as everything } from './said.ts';
import { beginningOfRecord, HALVES, ODD, PARAGRAPHS, PIECES, partOfRecord } from './texts.ts';

/** Of a real record. UTF-16 units. */
const LONGEST_PART = 20_000;

/** Long enough that most of it is far from any edit; a part of a real release now and then. */
const longText = (of: { readonly paragraphs: number; readonly pieces: number }) =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .tuple(
          fc.array(
            fc.oneof(
              { weight: of.paragraphs, arbitrary: fc.constantFrom(...PARAGRAPHS) },
              { weight: of.pieces, arbitrary: fc.constantFrom(...PIECES) },
              { weight: 2, arbitrary: fc.constantFrom(...HALVES) },
            ),
            { minLength: 50, maxLength: 110, size: 'max' },
          ),
          fc.constantFrom('\n\n', '\n', '\n \n'),
        )
        .map(([paragraphs, gap]) => paragraphs.join(gap)),
    },
    { weight: 1, arbitrary: partOfRecord(LONGEST_PART) },
  );
/** Files that have gone from hand to hand have line ends of several kinds. */
const ends = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(['\n'], ['\n'], ['\r\n'], ['\r']) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom('\n', '\r\n', '\r'), { minLength: 2, maxLength: 9 }) },
);
const recordOf = (texts: fc.Arbitrary<string>) =>
  fc.tuple(texts, ends).map(([text, kinds]) => {
    let at = 0;
    return text.replaceAll('\n', () => kinds[at++ % kinds.length]!);
  });
export const longRecord = recordOf(longText({ paragraphs: 8, pieces: 2 }));
/** Of the rules' paragraphs few are of other kinds than the release. */
const ofKind = { coverage: longRecord, verbatim: recordOf(longText({ paragraphs: 2, pieces: 8 })) } as const;

const lineEnds = fc.constantFrom('\n', '\r\n', '\r');

/** A key, a word taken away, a paragraph pasted: at any place, beside a sign, or where the edit before was made. */
interface Typed {
  readonly where: number | 'there' | { readonly sign: string; readonly count: number; readonly beside: number };
  readonly length: number;
  /** Written, or copied from so many characters of the record itself. */
  readonly words: string | { readonly from: number; readonly length: number };
  /** Whether what was changed is written again further on: a paragraph is moved. */
  readonly to?: number;
}
/** `undo`: the edit before is taken back. `unseen`: another comes before anybody has looked. */
type Edit = (Typed | { readonly undo: true }) & { readonly unseen: boolean };

/** What stands where something begins or ends. */
const SIGNS = [
  '\n',
  '\n\n',
  '(',
  ')',
  '“',
  '”',
  ',',
  '.',
  ':',
  ' said',
  'NAME',
  'esolution ',
  'he/she',
  'TO COME',
  ' his ',
];
const where = fc.oneof(
  { weight: 2, arbitrary: fc.nat() },
  { weight: 2, arbitrary: fc.constant('there' as const) },
  {
    weight: 4,
    arbitrary: fc.record({
      sign: fc.constantFrom(...SIGNS),
      count: fc.nat(400),
      beside: fc.integer({ min: -2, max: 3 }),
    }),
  },
);
const typed = fc.record(
  {
    where,
    length: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.constantFrom(1, 2, 7, 60, 800)),
    words: fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constantFrom('e', ' ', '.', '\n', '\r', '\r\n', '\n\n', '', '(', ')', '“', '”', ...ODD),
      },
      { weight: 1, arbitrary: fc.constantFrom(...PIECES, ...PARAGRAPHS) },
      { weight: 1, arbitrary: fc.record({ from: fc.nat(), length: fc.constantFrom(12, 200, 2000) }) },
    ),
    to: fc.nat(),
    unseen: fc.boolean(),
  },
  { requiredKeys: ['where', 'length', 'words', 'unseen'] },
);
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 6, arbitrary: typed },
  { weight: 1, arbitrary: fc.record({ undo: fc.constant(true as const), unseen: fc.boolean() }) },
);
const anyEdits = fc.array(anyEdit, { minLength: 1, maxLength: 12 });

/** The versions of a text that somebody looks at, and the change since the one before. */
export function* versions(
  text: string,
  edits: readonly Edit[],
): Generator<{ readonly change: Change; readonly after: string }> {
  let at = 0;
  let now = text;
  let unseen: Change | undefined;
  const taken: { readonly change: Change; readonly words: string }[] = [];
  const put = (change: Change, words: string) => {
    taken.push({ change, words: now.slice(change.start, change.end) });
    now = now.slice(0, change.start) + words + now.slice(change.end);
    at = change.start + words.length;
    unseen = unseen ? joined(unseen, change) : change;
  };
  for (const [i, edit] of edits.entries()) {
    if ('undo' in edit) {
      const last = taken.pop();
      if (last) {
        const { start, length } = last.change;
        put({ start, end: start + length, length: last.words.length }, last.words);
        taken.pop();
      }
    } else {
      const start = placeOf(edit.where, now, at);
      const end = Math.min(now.length, start + edit.length);
      const gone = now.slice(start, end);
      const words = typeof edit.words === 'string' ? edit.words : copiedFrom(now, edit.words);
      put({ start, end, length: words.length }, words);
      if (edit.to !== undefined) {
        const to = edit.to % (now.length + 1);
        put({ start: to, end: to, length: gone.length }, gone);
      }
    }
    if (!unseen || (edit.unseen && i < edits.length - 1)) continue;
    yield { change: unseen, after: now };
    unseen = undefined;
  }
}

function placeOf(where: Typed['where'], text: string, last: number): number {
  if (where === 'there') return Math.min(last, text.length);
  if (typeof where === 'number') return where % (text.length + 1);
  const { sign, count, beside } = where;
  const places = text.split(sign).length - 1;
  let at = places ? -1 : text.length;
  for (let i = places ? count % places : -1; i >= 0; i--) at = text.indexOf(sign, at + 1);
  return Math.max(0, Math.min(text.length, at + beside));
}

function copiedFrom(text: string, { from, length }: { readonly from: number; readonly length: number }): string {
  const start = from % (text.length + 1);
  return text.slice(start, start + length);
}

/** As a long text is kept while it is edited, in smaller pieces. */
const inPieces = (text: string) => new PiecedText(cut(text, 100), 100);

/** A value as it is written down: what is made when it is asked for is made here. */
const written = (value: unknown) => JSON.parse(JSON.stringify(value));
const told = (record: MeetingRecord) => written(judge(rules, record, known).findings);

/** What may be said of a record, one after the other: its folder's files and a person's settings are edited, too. */
const SAID: readonly (Known & { readonly settings: Settings })[] = [
  { ...known, settings: UNSET },
  { ...everything, settings: everyRule },
  { ...everything, settings: UNSET },
  { ...known, settings: { ...UNSET, dialect: 'coverage' } },
  { ...known, settings: { ...UNSET, dialect: 'verbatim' } },
];
/** Mostly they stay as they are. */
const saidOf = fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, fc.constantFrom(...SAID));

/** What an editor is told of a text, with a part of it that is on screen and a place where somebody points. */
function shown(
  words: Text,
  said: (typeof SAID)[number],
  at: number,
  before: readonly Diagnostic[],
  earlier?: Earlier,
): { readonly open: OpenRecord; readonly diagnostics: readonly Diagnostic[]; readonly parts: object } {
  const text = wholeOf(words);
  const source = { uri: 'file:///lakes.record', languageId: LANGUAGE, version: 1, text, words };
  const open = openRecord(source, said, undefined, earlier);
  const diagnostics = diagnosticsOf(open, able, MANUAL, before);
  const position = positionAt(open.lines, at);
  const line = { start: { ...position, character: 0 }, end: position };
  const rest = {
    symbols: documentSymbols(open),
    folds: foldingRanges(open),
    tokens: semanticTokens(open),
    onScreen: semanticTokens(open, { start: text.length >> 2, end: text.length >> 1 }),
    hints: inlayHints(open, EVERYTHING),
    links: documentLinks(open, able),
    contents: contentsOf(open),
    facts: factsOf(open.uri, open.record, said.catalogue),
    hover: hover(open, position, able),
    highlights: highlights(open, position),
    completion: completion(open, position),
    actions: codeActions(open, { range: line, context: { diagnostics: [] } }, able, MANUAL),
    lines: open.lines,
  };
  return { open, diagnostics, parts: { diagnostics, ...rest } };
}

/** Compared as they are sent; where they differ, the part is told that does. */
function alike(some: object, others: object): void {
  if (JSON.stringify(some) === JSON.stringify(others)) return;
  for (const [part, value] of Object.entries(some)) {
    const [one, other] = [value, others[part as never]].map(each => JSON.parse(JSON.stringify(each)));
    assert.deepEqual({ [part]: one }, { [part]: other });
  }
}

const EVERYTHING = { start: { line: 0, character: 0 }, end: { line: 2 ** 31 - 1, character: 0 } };
const NO_CHANGE: Change = { start: 0, end: 0, length: 0 };

/** Those that read a part by itself; a text of another is read anew. */
const local = [...dialects()].filter(({ isLocal }) => isLocal);

/** A record whose beginning tells what it is, of any kind; half of them shorter than what is read of one. */
const ofAnyKind = fc
  .tuple(beginningOfRecord(LONGEST_PART), fc.oneof(fc.constant(''), partOfRecord(LONGEST_PART)), lineEnds)
  .map(([head, rest, end]) => (head + rest).replaceAll(/\r\n?|\n/g, end));

export const ofEdits = [
  property(
    'whatever stands below what tells the kind of a text, it is of that kind',
    250,
    fc.tuple(ofAnyKind, fc.nat(), fc.nat(4000), fc.oneof(fc.constantFrom('', '\n', '\r'), longRecord)),
    ([text, place, length, words]) => {
      const { dialect, toldBefore } = likelyKindOf(text);
      if (toldBefore >= text.length) return;
      const start = toldBefore + (place % (text.length - toldBefore));
      const after = text.slice(0, start) + words + text.slice(start + length);
      assert.equal(likelyDialectOf(after)?.id, dialect?.id);
    },
  ),
  ...local.map(dialect =>
    property(
      `after any edits a record and its findings are what they would be if they were read from scratch, ${dialect.id}`,
      120,
      fc.tuple(ofKind[dialect.id as keyof typeof ofKind], anyEdits),
      ([text, edits]) => {
        let record = parse(text, dialect);
        let words = inPieces(text);
        told(record);
        for (const { change, after } of versions(text, edits)) {
          const { start, end, length } = change;
          words = words.edited(start, end, after.slice(start, start + length));
          record = reparse(record, words, change, dialect);
          const anew = parse(after, dialect);
          assert.deepEqual(written(record), written(anew));
          assert.deepEqual(told(record), told(anew));
          assert.deepEqual(termsOf(record), termsOf(anew));
          assert.deepEqual(citationsOf(record), citationsOf(anew));
        }
      },
    ),
  ),
  property(
    'after any edits, of the files beside it too, an editor shows what it would show of the text opened anew',
    60,
    fc.tuple(fc.oneof(...Object.values(ofKind)), anyEdits, fc.infiniteStream(saidOf)),
    ([text, edits, turns]) => {
      let said = SAID[0]!;
      let last = shown(text, said, 0, []);
      let words = inPieces(text);
      for (const { change, after } of versions(text, edits)) {
        const { start, end, length } = change;
        words = words.edited(start, end, after.slice(start, start + length));
        const at = start + length;
        last = shown(words, said, at, last.diagnostics, { open: last.open, change });
        alike(last.parts, shown(after, said, at, []).parts);
        const turn = turns.next().value;
        if (!turn) continue;
        said = turn;
        last = shown(words, said, at, last.diagnostics, { open: last.open, change: NO_CHANGE });
        alike(last.parts, shown(after, said, at, []).parts);
      }
    },
  ),
];
