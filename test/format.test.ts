import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { root } from '../scripts/host/folders.ts';
import { NOTHING_SAID } from '../server/project/configuration/configuration.ts';
import { FORMAT, type Format } from '../server/project/configuration/format-style.ts';
import { settingsFor } from '../server/project/configuration/settings.ts';
import { formatted } from '../server/project/format.ts';
import { houseCitationsOf } from '../server/project/house-citations.ts';
import { marksOf } from '../server/project/marks.ts';
import { parse } from '../server/record/parse.ts';
import type { MeetingRecord } from '../server/record/record.ts';
import { nodesOf } from '../server/record/walk.ts';
import { edited } from '../server/rules/safe-fixes.ts';

/** What a text becomes; ␣ stands for a no-break space and ‑ for U+2011. */
function set(text: string, format: Format, own: Parameters<typeof formatted>[2] = {}): string {
  const written = text.replaceAll('␣', '\u00a0');
  return edited(written, formatted(parse(written), format, own)).replaceAll('\u00a0', '␣');
}
const said = (words: string) => `ILSE BRANDVOLD (Norway) ${words}`;

const RUNS = Number(process.env.RUNS ?? 500);

const PIECES = [
  ...[
    ' ',
    ' ',
    ' ',
    '  ',
    '\u00a0',
    '\u202f',
    '\t',
    '\n',
    '\n\n',
    '\r\n',
    '\r\n\r\n',
    '\r',
    '-',
    '‑',
    '\u2010',
    '—',
    '.',
    '. ',
    '?',
  ],
  ...[
    'Mr.',
    'Mrs',
    'Ms. ',
    'Dr.',
    'Madam ',
    'Beck',
    'de la Cruz',
    'she',
    'The',
    'said so',
    'etc',
    '2016',
    '7',
    'IV',
    'U.S',
  ],
  ...[
    'resolution ',
    'resolutions 1325',
    ' (2000)',
    '242(1967)',
    '66/253B',
    '377A(V)',
    'S/RES/2331(2016)',
    'ES-11/1',
    'A/64/13',
  ],
  ...['“', '”', '(', ')', '’', 'https://a-b.example/', 'www.', 'a@b', 'non-State', 'COVID-19', '2010-2011', 'Q-1'],
  ...[
    '\n\nILSE BRANDVOLD (Norway) said that ',
    '\n\nMr. QUINTERO said ',
    '\n\nMr. Beck (Palau): ',
    '\n\nIn favour: Chad, Peru-X. Mr. Y\n',
  ],
  ...[
    '\n\nStatements\n\n',
    '\n\nPresident: Mr. Okoro ..... (Libya)\n\n',
    '\n\nNAME TO COME (Chad) said he/she ',
    '\n\n(Applause)\n\n',
  ],
];

describe('formatting', () => {
  describe('the gap between sentences', () => {
    const two = (words: string) => set(said(words), { sentenceGap: 'two-spaces' });

    it('is as the house has it, whichever it was', () => {
      const text = said('said so. She left.  “Why?”␣ They stayed.␣␣All!   Yes.');
      assert.equal(
        set(text, { sentenceGap: 'two-spaces' }),
        said('said so.  She left.  “Why?”  They stayed.  All!  Yes.'),
      );
      assert.equal(set(text, { sentenceGap: 'one-space' }), said('said so. She left. “Why?” They stayed. All! Yes.'));
      assert.equal(
        set(text, { sentenceGap: 'no-break-and-space' }),
        said('said so.␣ She left.␣ “Why?”␣ They stayed.␣ All!␣ Yes.'),
      );
    });

    it('stays where a full stop may end no sentence', () => {
      for (const words of [
        'thanked Mr. Beck, St. Lucia, Yury V. Orlov and the U.S. Navy.',
        'met at 3 p.m. Tuesday, in Jan. Paris etc. But',
        'spoke on items 1. Water 2. Ice and IV. Snow.',
        'waited ... Then',
        'asked ?? Then',
        'said so.\tShe left.     Far.',
      ]) {
        assert.equal(two(words), said(words));
      }
    });

    it('is set after a year, a bracket and a name run together with its honorific', () => {
      assert.equal(
        two('spoke in 2016. She left (early). The end.'),
        said('spoke in 2016.  She left (early).  The end.'),
      );
      assert.equal(two('thanked Mr.Beck. She left.'), said('thanked Mr.Beck.  She left.'));
    });

    it('is none where a speech opens', () => {
      const text = ' Mr. McVOE. Mr. President, a good man died. He was old.\n\n Mr. DOVE. Mr. President, so it is.\n';
      const { dialect } = parse(text);
      assert.equal(dialect, 'transcript');
      assert.equal(set(text, { sentenceGap: 'two-spaces' }), text.replace('died. He', 'died.  He'));
    });
  });

  it('keeps citations together, or takes the no-break spaces out', () => {
    const text = said('cited resolutions  1325 (2000), 242(1967) and 66/253B, and resolution␣2331␣( 2016 ).');
    assert.equal(
      set(text, { citationSpaces: 'no-break' }),
      said('cited resolutions 1325␣(2000), 242␣(1967) and 66/253␣B, and resolution␣2331␣(2016).'),
    );
    assert.equal(
      set(text, { citationSpaces: 'plain' }),
      said('cited resolutions 1325 (2000), 242 (1967) and 66/253 B, and resolution 2331 (2016).'),
    );
  });

  it('keeps an honorific with its name', () => {
    const text = said('thanked Mr. Beck, Ms.  Vélez, Mrs.Øde, Dr Olu, Miss Rizk, Mr. de la Cruz and Madam Chair.');
    assert.equal(
      set(text, { honorificSpaces: 'no-break' }),
      said('thanked Mr.␣Beck, Ms.␣Vélez, Mrs.␣Øde, Dr␣Olu, Miss␣Rizk, Mr.␣de la Cruz and Madam␣Chair.'),
    );
    assert.equal(set(said('thanked Mr.␣Beck.'), { honorificSpaces: 'plain' }), said('thanked Mr. Beck.'));
    const other = said('missed Miss, the MS office, a DR site and HMS. Beagle; no Mr.\nBeck.');
    assert.equal(set(other, { honorificSpaces: 'no-break' }), other);
  });

  it('sets the hyphens of words, and of nothing else', () => {
    const text = said(
      'praised the Under-Secretary-General’s twenty‐first COVID-19 plan, 2010-2011, 2016-05-11, short- and ' +
        'long-term - A/CONF.191-2/L.1, ES-11/1, a_b-c, https://a-b.example/c-d, e-mail@a-b.example, S/RES/2331-x.',
    );
    const plain = set(text, { hyphens: 'plain' });
    assert.equal(plain, text.replace('twenty‐first', 'twenty-first'));
    assert.equal(
      set(text, { hyphens: 'no-break' }),
      text
        .replace('Under-Secretary-General', 'Under‑Secretary‑General')
        .replace('twenty‐first', 'twenty‑first')
        .replace('COVID-19', 'COVID‑19')
        .replace('long-term', 'long‑term'),
    );
    assert.equal(set(set(text, { hyphens: 'no-break' }), { hyphens: 'plain' }), plain);
  });

  it('touches no head, no list of a vote and no address', () => {
    const text = `A/99/PV.121
General Assembly
121st plenary meeting
Monday, 13 September 2044, 10 a.m.
New York

President: Mr. Okoro .......... (Libyan Arab Jamahiriya)

The meeting was called to order at 10.10 a.m.

The President: I thank Mr. Beck. The vote begins.

In favour:
Guinea-Bissau, Timor-Leste. Mr. Chad

Mr. Beck (Palau): See https://docs.example/resolution(1999)?q=S/RES/2331(2016), it is so.
`;
    assert.equal(
      set(text, ALL),
      text.replace('thank Mr. Beck. The', 'thank Mr.␣Beck.  The').replace('\nMr. Beck (Palau)', '\nMr.␣Beck (Palau)'),
    );
  });

  it('leaves what the house finds by its own patterns', () => {
    const says = {
      ...NOTHING_SAID,
      placeholders: [{ words: 'NOT-YET. SEEN', span: { start: 0, end: 0 } }],
      citations: [{ name: 'Bill', pattern: 'Bill C-\\w+', span: { start: 0, end: 0 } }],
    };
    const own = { marks: [marksOf(says).marks!], houseCitations: houseCitationsOf(says).citations! };
    const text = said('read the non-paper on Bill C-x. NOT-YET. SEEN');
    assert.equal(
      set(text, { hyphens: 'no-break', sentenceGap: 'two-spaces' }, own),
      text.replace('non-paper', 'non‑paper').replace('C-x. ', 'C-x.  '),
    );
  });

  it('does nothing that the folder does not ask for', () => {
    const text = said('thanked Mr. Beck.  She cited resolution 1325(2000) of the well-known Council. Yes.');
    assert.deepEqual(formatted(parse(text), {}), []);
  });

  it('is asked for by the folder, and otherwise for some of its files', () => {
    const override = { files: ['minutes/**'], rules: {}, format: { hyphens: 'plain' } as const };
    const folder = {
      ...NOTHING_SAID,
      format: { hyphens: 'no-break', sentenceGap: 'two-spaces' } as const,
      overrides: [override],
    };
    assert.deepEqual(settingsFor('a.txt', folder, undefined).format, folder.format);
    assert.deepEqual(settingsFor('minutes/a.txt', folder, undefined).format, {
      hyphens: 'plain',
      sentenceGap: 'two-spaces',
    });
    assert.deepEqual(settingsFor('a.txt', undefined, folder).format, {});
  });

  describe('whatever the text', () => {
    const styles = fc.record(
      Object.fromEntries(Object.entries(FORMAT).map(([part, choices]) => [part, fc.constantFrom(...choices)])),
      { requiredKeys: [] },
    ) as fc.Arbitrary<Format>;
    const texts = fc
      .array(
        fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'grapheme', maxLength: 3 })),
        {
          maxLength: 60,
        },
      )
      .map(pieces => pieces.join(''));

    it('changes spaces within lines and hyphens alone, and once is enough', () => {
      fc.assert(
        fc.property(texts, styles, (text, format) => {
          const once = edited(text, formatted(parse(text), format));
          assert.equal(bare(once), bare(text));
          assert.deepEqual(once.match(/\r\n|\r|\n/g), text.match(/\r\n|\r|\n/g));
          assert.deepEqual(formatted(parse(once), format), []);
        }),
        { numRuns: RUNS },
      );
    });

    it('makes changes in order that do not overlap', () => {
      fc.assert(
        fc.property(texts, styles, (text, format) => {
          let last = 0;
          for (const { span, text: to } of formatted(parse(text), format)) {
            assert.ok(span.start >= last && span.end >= span.start);
            assert.notEqual(text.slice(span.start, span.end), to);
            last = span.end;
          }
        }),
        { numRuns: RUNS },
      );
    });
  });

  it('leaves every record’s structure as it was read', () => {
    const structure = (record: MeetingRecord) => {
      const { text } = record;
      const words = ({ start, end }: { start: number; end: number }) => bare(text.slice(start, end));
      return [...nodesOf(record)].map(node =>
        node.kind === 'speech' ? `speech of ${words(node.speaker.span)}` : `${node.kind}: ${words(node.content)}`,
      );
    };
    for (const file of records) {
      const text = readFileSync(file, 'utf8');
      const record = parse(text);
      const before = structure(record);
      for (const format of [ALL, OTHER]) {
        const now = edited(text, formatted(record, format));
        if (now !== text) assert.deepEqual(structure(parse(now)), before, file);
      }
    }
    assert.ok(records.length > 30);
  });
});

/** Records of all kinds, and texts that are none, of our own invention. */
const records = ['test/fixtures', 'examples'].flatMap(folder =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.txt'))
    .map(file => path.join(root, folder, file)),
);

const OTHER: Format = {
  sentenceGap: 'no-break-and-space',
  citationSpaces: 'plain',
  honorificSpaces: 'plain',
  hyphens: 'plain',
};

const ALL: Format = {
  sentenceGap: 'two-spaces',
  citationSpaces: 'no-break',
  honorificSpaces: 'no-break',
  hyphens: 'no-break',
};

/** What is left of a text without its spaces, all hyphens being one. */
function bare(text: string): string {
  return text.replace(/[^\S\r\n]/g, '').replace(/[\u2010\u2011]/g, '-');
}
