import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dialectOf } from '../server/record/dialects/index.ts';
import { isProgram } from '../server/record/dialects/program.ts';
import { transcript } from '../server/record/dialects/transcript.ts';
import { linesOf } from '../server/record/lines.ts';
import { parse } from '../server/record/parse.ts';
import { speechesOf } from '../server/record/walk.ts';
import { rules } from '../server/rules/index.ts';
import { judge } from '../server/rules/judge.ts';
import { known } from './opened.ts';
import { speakers } from './transcribed.ts';

const server = path.resolve(__dirname, '../server');
/** `[^()\n]`, in a pattern or, with its bars doubled, in a string. */
const SAVE_LF = /\[\^(?:[^\]\\]|\\+.)*?\\+n(?:[^\]\\]|\\+.)*?\]/g;

/** What only one kind of line end was once read as the end of a line, or of a paragraph. */
const RECORDS = [
  '“\n\nILSE BRANDVOLD (Norway) read Security Council resolutions 242 and 338 to the Council.',
  'ILSE BRANDVOLD (Norway) spoke of the Assembly\n\nResolution 2331 (2015) of the Council came first.',
  'ILSE BRANDVOLD (Norway) said so.\n\n[check]: a place',
  'ILSE BRANDVOLD (Norway) said so.\n\nLake Council: Harbours\nOLIX\nPER ÅS (Chad) said that it rained.',
];
/** Those that are off unless somebody wants them, too. */
const all = rules.map(({ off: _, ...rule }) => rule);

describe('a line ends in LF, CRLF or CR', () => {
  for (const record of RECORDS) {
    it(`and the same is found: ${record.split('\n', 1)[0]}`, () => {
      const found = ['\n', '\r\n', '\r'].map(end =>
        judge(all, parse(record.replaceAll('\n', end)), known).findings.map(({ rule, message }) => [rule, message]),
      );
      assert.deepEqual(found[1], found[0]);
      assert.deepEqual(found[2], found[0]);
    });
  }

  it('and the head of a hearing is as long', () => {
    const head = `${'House of Lamps\n'.repeat(255)}The committee met, Hon. Ada Lund [chairman of it]\npresiding.\n\n`;
    const hearing = `${head}The Chairman. Good morning.\n\nThe lamps are lit.\n`;
    const spoken = ['\n', '\r\n', '\r'].map(end => speechesOf(parse(hearing.replaceAll('\n', end), transcript)).length);
    assert.deepEqual(spoken, [1, 1, 1]);
  });

  it('and a topic above those who are set in below it is no turn', () => {
    const turns = ['Odd: which wick?', 'Tora: i hope a new one', 'Odd: will this one do?', 'Tora: we might need two'];
    const notes = ['Minutes', '', 'Tora Lien: wicks', ...turns.map(turn => `    ${turn}`), ''];
    const spoken = ['\n', '\r\n', '\r'].map(end => speechesOf(parse(notes.join(end), transcript)).length);
    assert.deepEqual(spoken, [4, 4, 4]);
  });

  it('and a program is one by its second line, too', () => {
    for (const program of [
      'read(\n  "Ilse: The lamps are lit.")\n',
      'import re\nimport lamps\n\nIlse: They are lit.\n',
    ]) {
      const found = ['\n', '\r\n', '\r'].map(end => isProgram(linesOf(program.replaceAll('\n', end))));
      assert.deepEqual(found, [true, true, true]);
    }
  });

  for (const layer of ['record', 'rules', 'project']) {
    it(`no pattern of ${layer} that stops at LF runs on over CR`, () => {
      const running = readdirSync(path.join(server, layer), { recursive: true, encoding: 'utf8' })
        .filter(file => file.endsWith('.ts'))
        .flatMap(file =>
          (readFileSync(path.join(server, layer, file), 'utf8').match(SAVE_LF) ?? [])
            .filter(part => !part.includes('\\r'))
            .map(part => `${file}: ${part}`),
        );
      assert.deepEqual(running, []);
    });
  }
});

describe('a transcript in which only spaces and line ends are others', () => {
  it('is of one kind, however near to capitals the text is set', () => {
    const line = 'WE HAVE A QUORUM OF THE HARBOUR COUNCIL PRESENT.\n\n';
    for (const small of [20, 40, 60, 80]) {
      const text = `Download Transcript\n\n${'lamps\n'.repeat(small / 5)}\n${line.repeat(8)}COUNCIL MEMBER ODERA.\n\n${line}Mr. Lund (Norway)\n${line}`;
      const kinds = ['\n', '\r\n', '\r'].map(end => dialectOf(text.replaceAll('\n', end))?.id);
      assert.equal(new Set(kinds).size, 1, `${small}: ${kinds}`);
    }
  });

  it('is no name with a time where a sentence ends in it', () => {
    const names = ['Alice Moreau', 'Tom Berg', 'Alice Moreau', 'Priya', 'Tom Berg', 'Alice Moreau'];
    const turns = names.map((name, i) => `${name}  00:01:${20 + i * 6}\nI thought there were twelve.\n\n`).join('');
    for (const gap of [' ', '\u00a0 ', '  ']) {
      const text = `weekly call\n2024-02-14\n\n${turns}Reeve McBRIDE.${gap}Thirty lamps 4  00:02:10\nMe too.\n`;
      assert.deepEqual(speakers(text), names, JSON.stringify(gap));
    }
  });
});
