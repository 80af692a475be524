import assert from 'node:assert/strict';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import { oneLine, speakerName } from '../server/features/names/speaker-label.ts';
import { rangeOf, spanOf } from '../server/features/open/range.ts';
import { documentSymbols, flatSymbols } from '../server/features/outline/symbols.ts';
import { LAKES, opened } from './opened.ts';

const kinds = Object.fromEntries(Object.entries(SymbolKind).map(([name, kind]) => [kind, name]));
const outline = (symbols: readonly DocumentSymbol[], depth = 0): string =>
  symbols
    .map(({ name, detail, kind, children }) => {
      const line = `${'  '.repeat(depth)}${kinds[kind as never]}: ${name}${detail ? ` | ${detail}` : ''}\n`;
      return line + outline(children ?? [], depth + 1);
    })
    .join('');

describe('document symbols', () => {
  it('are the record, its sections and their speeches, and what is still to come', () => {
    assert.equal(
      outline(documentSymbols(opened(LAKES).open)),
      `File: Lake Council: Water and Peace
  Namespace: Briefings
    Interface: Orla Mac Tidemann | Executive Director, United Nations Office for Lakes (UNOL)
  Namespace: Statements
    Event: Ethiopia — name to come
    Interface: María Vélez | Colombia
    Event: Chad — statement to come
    Interface: Per Ås | Norway
`,
    );
  });

  it('select the speaker, and span the whole speech', () => {
    const { open, text, spans } = opened(`
Statements

PER ÅS (Norway) said that rivers ran dry.
^^^^^^^^^^^^^^^

He called for rain.

EVA LIND (Sweden) said that it rained.
^^^^^^^^^^^^^^^^^
`);
    const speeches = documentSymbols(open)[0]!.children!;
    assert.deepEqual(
      speeches.map(symbol => spanOf(open.lines, symbol.selectionRange)),
      spans,
    );
    const first = spanOf(open.lines, speeches[0]!.range);
    assert.ok(text.slice(first.start, first.end).endsWith('He called for rain.'));
  });

  it('lie within each other, and none is without a name', () => {
    const { open } = opened(LAKES);
    const visit = (symbols: readonly DocumentSymbol[], outer = { start: 0, end: Number.POSITIVE_INFINITY }) => {
      let last = outer.start;
      for (const { name, range, selectionRange, children } of symbols) {
        const [whole, selected] = [spanOf(open.lines, range), spanOf(open.lines, selectionRange)];
        assert.ok(name.trim() && whole.start >= last && whole.end <= outer.end, name);
        assert.ok(selected.start >= whole.start && selected.end <= whole.end, name);
        last = whole.end;
        visit(children ?? [], whole);
      }
    };
    visit(documentSymbols(open));
  });

  it('are a list for a client that knows no trees', () => {
    const { open } = opened(LAKES);
    const flat = flatSymbols(open);
    assert.equal(flat.length, 8);
    const vélez = flat.find(symbol => symbol.name === 'María Vélez')!;
    assert.equal(vélez.containerName, 'Statements');
    assert.equal(vélez.location.uri, open.uri);
    const span = open.record.text.indexOf('MARÍA');
    assert.deepEqual(vélez.location.range.start, rangeOf(open.lines, { start: span, end: span }).start);
  });

  it('take a title of several lines for one, and a second record in the same text for another', () => {
    const { open } = opened(`Lake Council: Water and Peace

Ministers Speak of Rivers and of Rain

Note:  A summary will follow.

Statements

PER ÅS (Norway) said that rivers ran dry.

EVA LIND (Sweden) said that it rained.
`);
    const [record, ...others] = documentSymbols(open);
    assert.equal(record!.name, 'Lake Council: Water and Peace');
    assert.deepEqual(
      record!.children!.map(child => child.name),
      ['Statements'],
    );
    assert.deepEqual(others, []);
  });

  it('tell whom an office means, as the head of the record has it', () => {
    const { open } = opened(`President: Mr. Aubert .......... (Switzerland)

The meeting was called to order at 10 a.m.

The President (spoke in French): I call on Ms. Tamm.

Ms. Tamm (Estonia): I thank you.

The Acting President: Nobody tells who that is.
`);
    assert.equal(
      outline(documentSymbols(open)),
      `Interface: The President | Mr. Aubert, Switzerland
Interface: Ms. Tamm | Estonia
Interface: The Acting President
`,
    );
  });

  it('write names for reading, and leave initials', () => {
    const names = (text: string) => flatSymbols(opened(text).open).map(({ name }) => name);
    assert.deepEqual(names('KAI LEE (Chad) said so.\n\nMr. LEE said no.'), ['Kai Lee', 'Mr. Lee']);
    assert.deepEqual(names('MR. LUND: It rained.\n\nMS. OSEI: It poured.\n\nMR. LUND: So.\n'), [
      'Mr. Lund',
      'Ms. Osei',
      'Mr. Lund',
    ]);
    const record = { text: 'JRL: It rained.', dialect: 'transcript', children: [] } as const;
    const name = { start: 0, end: 3 };
    assert.equal(speakerName(record, { span: name, name }), 'JRL');
  });

  it('of an empty text and of any other prose are none', () => {
    assert.deepEqual(documentSymbols(opened('').open), []);
    assert.deepEqual(documentSymbols(opened('Milk, bread and two lemons.\n').open), []);
  });

  it('cut what is too long for a list, never through a character', () => {
    for (let letters = 110; letters < 130; letters++) {
      const { open } = opened(`${'A'.repeat(letters)}${'😀'.repeat(20)}`);
      const name = oneLine(open.record, { start: 0, end: letters + 40 });
      assert.ok(name.length <= 120 && name.length > 117 && !/\p{Surrogate}/u.test(name) && name.endsWith('…'), name);
    }
  });

  it('show on one line what the text breaks', () => {
    const { open } = opened('United␣Nations\n  Office');
    assert.equal(oneLine(open.record, { start: 0, end: 99 }), 'United Nations Office');
  });
});
