import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';
import { SCOPES } from '../scripts/grammar/words.ts';
import { grammarText } from '../scripts/grammar.ts';
import { LEGEND } from '../server/features/outline/tokens.ts';
import { processorTime } from './processor-time.ts';

const root = path.resolve(__dirname, '..');
const file = path.join(root, 'syntaxes/meeting-record.tmLanguage.json');
const written = readFileSync(file, 'utf8');

let grammar: IGrammar;

before(async () => {
  await loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async () => parseRawGrammar(written, file),
  });
  grammar = (await registry.loadGrammar('text.meeting-record'))!;
});

/** A picture's line of marks: `^^^^^^^ speaker` under the text that has this scope. */
const MARKS = /^ *\^+ [a-z]+$/;

/** The text of a picture, tokenized and drawn again: `quotation` for `string.quoted.quotation.meeting-record`. */
function drawn(picture: string): string {
  const out: string[] = [];
  let stack = INITIAL;
  for (const shown of picture.split('\n').filter(line => !MARKS.test(line))) {
    const line = shown.replaceAll('␣', '\u00a0');
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    out.push(shown);
    const runs = new Map<string, { start: number; end: number; name: string }>();
    const done: { start: number; end: number; name: string }[] = [];
    for (const { startIndex: start, endIndex, scopes } of tokens) {
      for (const name of scopes.slice(1).map(scope => scope.split('.').at(-2)!)) {
        const end = Math.min(endIndex, line.length);
        const run = runs.get(name);
        if (run?.end === start) run.end = end;
        else {
          const fresh = { start, end, name };
          runs.set(name, fresh);
          done.push(fresh);
        }
      }
    }
    for (const { start, end, name } of done.sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (end > start) out.push(`${' '.repeat(start)}${'^'.repeat(end - start)} ${name}`);
    }
  }
  return out.join('\n');
}

function holds(picture: string): void {
  const text = picture.replace(/^\n/, '').replace(/\n *$/, '');
  assert.equal(drawn(text), text);
}

/** The same line, after a title, so that it does not stand first in the record. */
function below(picture: string): void {
  holds(`Council: A Title\n^^^^^^^^^^^^^^^^ title\n\n${picture.replace(/^\n/, '')}`);
}

describe('grammar', () => {
  it('is the one that scripts/grammar.ts writes', () => assert.equal(written, grammarText));

  it('gives words the colour that they keep when the server has read them', () => {
    // What VS Code falls back on for the protocol's token types, its tokenClassificationRegistry, and on what for ours.
    const scopes: Readonly<Record<string, string>> = {
      function: 'entity.name.function.speaker',
      type: 'entity.name.type.affiliation',
      number: 'constant.numeric.citation',
      keyword: 'keyword.control.placeholder',
      heading: 'markup.heading',
    };
    const kinds = ['speaker', 'affiliation', 'citation', 'placeholder', 'heading'] as const;
    assert.deepEqual(
      kinds.map(kind => SCOPES[kind]),
      LEGEND.tokenTypes.map(type => scopes[type]),
    );
  });

  describe('releases', () => {
    it('title, note, headings, closing', () =>
      holds(`
Security Council: Keeping Sea Cables Safe
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ title

Note:␣ A full summary will follow.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note

Opening Remarks
^^^^^^^^^^^^^^^ heading

Action on Draft
^^^^^^^^^^^^^^^ heading

Panel 4
^^^^^^^ heading

* *** *
^^^^^^^ closing
For information media. Not an official record.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ closing
`));

    it('speakers in capitals: particles, initials, hyphens, apostrophes, suffixes, any Latin letter', () =>
      below(`
MARÍA de los ÁNGELES DUARTE (Uruguay) said that the cable was whole.
^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker
                             ^^^^^^^ affiliation

YUSUF K. ADEYEMI II (Nigeria) noted that the sea was deep.
^^^^^^^^^^^^^^^^^^^ speaker
                     ^^^^^^^ affiliation

’ANA LÕHMUS‑O’NEILL (Estonia), speaking also for Latvia and Lithuania, asked for help.
^^^^^^^^^^^^^^^^^^^ speaker
                     ^^^^^^^ affiliation

IAN McCALLUM, Head of Cable Safety, International Telecommunication Union (ITU), said that it was safe.
^^^^^^^^^^^^ speaker
`));

    it('delegations without a name', () =>
      below(`
The representative of the United Kingdom said that he would reply.
^^^^^^^^^^^^^^^^^^ speaker
                      ^^^^^^^^^^^^^^^^^^ affiliation

Mali’s representative asked for the floor.
^^^^ affiliation
       ^^^^^^^^^^^^^^ speaker

In her closing remarks, Ms.␣AL‑KINDI said that she was glad.
                        ^^^^^^^^^^^^ speaker

Gheorghe Munteanu (Republic of Moldova), Chair of the Committee, said that it would meet.
^^^^^^^^^^^^^^^^^ speaker
                   ^^^^^^^^^^^^^^^^^^^ affiliation
`));

    it('what is still to come', () =>
      below(`
NAME TO COME (Ethiopia) said that s/he was glad, and was himself/ herself there TK.
^^^^^^^^^^^^ placeholder
              ^^^^^^^^ affiliation
                                  ^^^^ placeholder
                                                         ^^^^^^^^^^^^^^^^ placeholder
                                                                                ^^ placeholder

[NAME] (Peru) told of ??? cables and ____ ships [check], (sp?) and all.
^^^^^^ placeholder
        ^^^^ affiliation
                      ^^^ placeholder
                                     ^^^^ placeholder
                                                ^^^^^^^ placeholder
                                                         ^^^^^ placeholder

NAME TBC, Organization for Lakes and Rivers (OLR), said that its members would meet.
^^^^^^^^ placeholder

XXX (Mongolia) noted that winters had changed.
^^^ placeholder
     ^^^^^^^^ affiliation

Statement by Iceland to come.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ placeholder

Remarks by Peru forthcoming
^^^^^^^^^^^^^^^^^^^^^^^^^^^ placeholder
`));

    it('a name still to come in the words of other hands', () =>
      below(`
<SPEAKER NAME HERE> (Chad) said that it was [date], or May (to be confirmed).
^^^^^^^^^^^^^^^^^^^ placeholder
                     ^^^^ affiliation
                                            ^^^^^^ placeholder
                                                           ^^^^^^^^^^^^^^^^^ placeholder

FIRSTNAME LASTNAME (Togo) said that it was.
^^^^^^^^^^^^^^^^^^ placeholder
                    ^^^^ affiliation

DELEGATE’S NAME TO BE ADDED (Niger) said that it was.
^^^^^^^^^^^^^^^^^^^^^^^^^^^ placeholder
                             ^^^^^ affiliation

[XXX] (Mali) said that it was.
^^^^^ placeholder
       ^^^^ affiliation
`));

    it('words that only look like it', () =>
      below(`
The worst was yet to come, and the Islamic State (ISIL/Da’esh) had come to nothing.

UNODC, which had no speaker, was the United Nations Office on Drugs and Crime (UNODC).

He asked: would they be there on 3 (or 4) June, at 10/20 or so?
`));

    it('citations, with no-break spaces as the house writes them', () =>
      below(`
She recalled resolution 2331␣(2016) and resolutions 1325␣(2000), 1820␣(2008) and 60/1.
             ^^^^^^^^^^^^^^^^^^^^^^ citation
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ citation

He cited document A/C.4/70/L.9/Rev.1, S/2017/939 and S/PV.8111 (see SC/13081).
                  ^^^^^^^^^^^^^^^^^^ citation
                                      ^^^^^^^^^^ citation
                                                     ^^^^^^^^^ citation
                                                                    ^^^^^^^^ citation
`));
  });

  describe('quotations', () => {
    it('hold citations, in every kind of mark', () =>
      below(`
“Resolution 2331␣(2016) is ours,” she said, and «voilà», and "enough" of it.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotation
 ^^^^^^^^^^^^^^^^^^^^^^ citation
                                                ^^^^^^^ quotation
                                                             ^^^^^^^^ quotation
`));

    it('go over wrapped lines and end with their paragraph', () =>
      below(`
She asked for “no more than
              ^^^^^^^^^^^^^ quotation
one cable”, and said: “It never
^^^^^^^^^^ quotation
                      ^^^^^^^^^ quotation
ended.
^^^^^^ quotation

He did not agree.
`));

    it('end with the line where each paragraph is one', () => {
      const long = 'The cable was old and could not be mended at sea.  '.repeat(5);
      const lines = drawn(`Council: A Title\n\n${long}“It never ended.\n${long}`).split('\n');
      const quoted = lines.flatMap((line, i) => (line.endsWith(' quotation') ? [i] : []));
      assert.deepEqual(quoted, [4]);
    });
  });

  describe('verbatim records', () => {
    it('speakers, with State and language', () =>
      below(`
The President (spoke in French): I thank the Council.
^^^^^^^^^^^^^ speaker
               ^^^^^^^^^^^^^^^ language

Miss Rizwan (Syrian Arab Republic) (spoke in Arabic): I have little to add.
^^^^^^^^^^^ speaker
             ^^^^^^^^^^^^^^^^^^^^ affiliation
                                    ^^^^^^^^^^^^^^^ language

TheActing President: I call on Ms. Novak.
^^^^^^^^^^^^^^^^^^^ speaker

Sokolov: (Russian Federation) (spoke in Russian): There is more.
^^^^^^^ speaker
          ^^^^^^^^^^^^^^^^^^ affiliation
                               ^^^^^^^^^^^^^^^^ language

The Acting President
^^^^^^^^^^^^^^^^^^^^ speaker
I am advised that it is so.

Mrs. Vega Walker (Cuba)
^^^^^^^^^^^^^^^^ speaker
                  ^^^^ affiliation
We would like to know why.

1. Mr. Al‑Farsi (Oman) said that the sea was calm.
   ^^^^^^^^^^^^ speaker
                 ^^^^ affiliation
`));

    it('what happens, and votes', () =>
      below(`
The meeting was called to order at 10.10 a.m.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direction

A recorded vote was taken.
^^^^^^^^^^^^^^^^^^^^^^^^^^ direction

In favour:
^^^^^^^^^ vote
Algeria, Angola, Argentina, Austria, Belgium

It was so decided.
^^^^^^^^^^^^^^^^^^ direction
`));
  });

  describe('transcripts', () => {
    it('every way to name a speaker', () =>
      below(`
MR. KIPRONO: On a point of order, Mr. Speaker, Sir.
^^^^^^^^^^^ speaker

An hon. Member: No!
^^^^^^^^^^^^^^ speaker

(Laughter)
^^^^^^^^^^ direction

Mr David Hale (Oakham) (Ind): I beg to move.
^^^^^^^^^^^^^ speaker
               ^^^^^^ affiliation
                        ^^^ affiliation

  Mr. McCANN of Ohio. Mr. Speaker, I rise today.
  ^^^^^^^^^^^^^^^^^^ speaker

  The SPEAKER pro tempore (Mr. Hayes). Without objection.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker

VICE CHAIRMAN SOLBERG.  We are ready.
^^^^^^^^^^^^^^^^^^^^^ speaker

SPEAKER(?).  Second [inaudible] the motion.
^^^^^^^^^^ speaker
                    ^^^^^^^^^^^ direction

WH: Is that all?
^^ speaker

Nora Lindqvist: It is.
^^^^^^^^^^^^^^ speaker

Agenda: cables, lakes and ice
`));
  });

  it('colours most marks that the server will tell of', () => {
    const lines = readFileSync(path.join(__dirname, 'evaluate/marks/open.txt'), 'utf8').split('\n');
    const start = grammar.tokenizeLine('Council: A Title', INITIAL).ruleStack;
    const missed = lines.filter(line => {
      const picture = /^(?!provisional-note)[a-z-]+ \| (.*)$/.exec(line)?.[1];
      if (!picture) return false;
      const from = picture.indexOf('⟦');
      const to = picture.indexOf('⟧') - 1;
      const { tokens } = grammar.tokenizeLine(picture.replace(/[⟦⟧]/g, ''), grammar.tokenizeLine('', start).ruleStack);
      return !tokens.some(
        ({ startIndex, endIndex, scopes }) =>
          startIndex < to && endIndex > from && scopes.some(scope => scope.includes('.placeholder.')),
      );
    });
    // Those that what stands around them tells, and the rare ones: `H.E. NAME, Minister`, `(or she)`.
    assert.ok(missed.length <= 40, `${missed.length}\n${missed.join('\n')}`);
  });

  it('takes time in proportion to the line, whatever it holds', function () {
    this.timeout(60_000);
    const time = (line: string) => processorTime(() => grammar.tokenizeLine(line, INITIAL));
    for (const piece of ['“', '"', '(', '1 (', 'A ', 'TK ', 'Mr. AB ', 'A of ', '[check ', 'S/1/', 'he/', '\u00a0']) {
      const ms = time(piece.repeat(40_000 / piece.length));
      // Measured: 5 to 80 ms. Quadratic growth would take the sixth part of minutes.
      assert.ok(ms < 1600, `${JSON.stringify(piece)}: ${ms} ms`);
    }
  });
});
