import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { UsageError } from '../server/cli/command.ts';
import { citations } from '../server/cli/reports/citations.ts';
import { exportRecords } from '../server/cli/reports/export.ts';
import { init, TEMPLATE } from '../server/cli/reports/init.ts';
import { outline } from '../server/cli/reports/outline.ts';
import { speakers } from '../server/cli/reports/speakers.ts';
import { stats } from '../server/cli/reports/stats.ts';
import { readConfiguration } from '../server/project/configuration/read-configuration.ts';
import { readSpeakersList } from '../server/project/speakers/speakers-list.ts';
import { rules } from '../server/rules/index.ts';
import { deskOf } from './desk.ts';
import { run } from './terminal.ts';

const RECORD = `Security Council: Ice

Briefings

ILSE BRANDVOLD, Director, Ice Office, said that the ice was thin.  She recalled resolution 2331 (2016).

Statements

NAME TO COME (Chad) said that he/she agreed.

KOFI MENSAH (Ghana) recalled Security Council resolution 2331 (2016) and document S/2017/939.

ILSE BRANDVOLD took the floor again.

Statement by Libya to come.
`;

const STATISTICS = [
  { speaker: 'Ilse Brandvold', affiliation: 'Ice Office', speeches: 2, words: 15, open: 0 },
  { speaker: 'Chad — name to come', affiliation: 'Chad', speeches: 1, words: 4, open: 2 },
  { speaker: 'Kofi Mensah', affiliation: 'Ghana', speeches: 1, words: 9, open: 0 },
];

describe('reports of the command line', () => {
  const desk = deskOf('reports');
  const record = () => desk.file('a.record', RECORD);

  it('say where a place that is named holds no record', async () => {
    const folder = path.dirname(desk.file('none/notes.txt', 'Milk, eggs and bread.\n'));
    for (const command of [outline, stats, citations, speakers]) {
      const { err, code } = await run(command, [folder]);
      assert.equal(err, `${folder} holds no record: name the file itself, or end its name in .record.\n`);
      assert.equal(code, 2);
    }
    assert.equal((await run(stats, [''])).err, '“” can’t be read: there is nothing of that name.\n');
  });

  it('outline draws the record, with lines', async () => {
    const { out, code } = await run(outline, [record()]);
    assert.equal(code, 0);
    assert.equal(
      out.replace(/^.*\n/, ''),
      [
        '     1  Security Council: Ice',
        '     3  Briefings',
        '     5    Ilse Brandvold — Director, Ice Office',
        '     7  Statements',
        '     9    Chad — name to come',
        '    11    Kofi Mensah — Ghana',
        '    13    Ilse Brandvold',
        '    15    Libya — statement to come',
        '',
      ].join('\n'),
    );
    const [json] = JSON.parse((await run(outline, ['--format', 'json', record()])).out);
    assert.equal(json.dialect, 'coverage');
    assert.equal(json.entries[2].children[1].name, 'Kofi Mensah');
  });

  it('stats count words, shares and what is open, the same in every format', async () => {
    const [json] = JSON.parse((await run(stats, ['--format', 'json', record()])).out);
    assert.deepEqual(
      json.speakers.map(({ file: _, share: __, ...row }: Record<string, unknown>) => row),
      STATISTICS,
    );
    const shares = json.speakers.reduce((total: number, row: { share: number }) => total + row.share, 0);
    assert.ok(Math.abs(shares - 1) < 0.001);
    assert.deepEqual(json.open, { 'name-to-come': 1, 'undecided-pronoun': 1, 'statement-to-come': 1 });
    const { data } = Papa.parse<Record<string, string>>((await run(stats, ['--format', 'csv', record()])).out, {
      header: true,
      skipEmptyLines: true,
    });
    assert.deepEqual(
      data.map(row => [row.speaker, Number(row.words), Number(row.open)]),
      json.speakers.map((row: { speaker: string; words: number; open: number }) => [row.speaker, row.words, row.open]),
    );
    const { out } = await run(stats, [record()]);
    assert.match(out, /open: 1 name-to-come, 1 undecided-pronoun, 1 statement-to-come/);
    assert.match(out, /% +1 {2}Kofi Mensah, Ghana\n/);
  });

  it('a name that a spreadsheet would run is written as words', async () => {
    const file = desk.file('b.txt', 'MR. A: So.\n\n=CMD(1): Yes.\n\nMR. A: No.\n\n=CMD(1): Yes.\n');
    const { out } = await run(stats, ['--format', 'csv', file]);
    assert.ok(!/(?:^|,)[=+@-]/m.test(out), out);
  });

  it('citations are told once each, or place by place', async () => {
    const { out } = await run(citations, [record()]);
    assert.match(out, /Security Council resolution 2331 \(2016\) \(lines 5, 11\)\n {4}https:/);
    const all = JSON.parse((await run(citations, ['--format', 'json', record()])).out);
    assert.deepEqual(
      all.map(({ line, text, key }: Record<string, unknown>) => [line, text, key]),
      [
        [5, 'resolution 2331 (2016)', 'S/RES/2331'],
        [11, 'resolution 2331 (2016)', 'S/RES/2331'],
        [11, 'S/2017/939', 'S/2017/939'],
      ],
    );
    const { data } = Papa.parse<Record<string, string>>((await run(citations, ['--format', 'csv', record()])).out, {
      header: true,
      skipEmptyLines: true,
    });
    assert.deepEqual(
      data.map(({ key, column }) => [key, Number(column)]),
      all.map(({ key, column }: Record<string, unknown>) => [key, column]),
    );
  });

  describe('speakers', () => {
    it('makes a list that can be read, with who is still to come and no guessed pronoun', async () => {
      const { out, code } = await run(speakers, [record()]);
      assert.equal(code, 0);
      const { speakers: listed, problems } = readSpeakersList(out);
      assert.deepEqual(problems, []);
      assert.deepEqual(
        listed.map(({ affiliation, name, title, pronoun }) => [affiliation, name, title, pronoun]),
        [
          ['Ice Office', 'Ilse Brandvold', 'Director', 'she'],
          ['Chad', '', '', undefined],
          ['Ghana', 'Kofi Mensah', '', undefined],
          ['Libya', '', '', undefined],
        ],
      );
    });

    it('adds to a list and leaves its lines, columns, separator and line ends as they are', async () => {
      const before = 'name;country;desk\r\nKofi Mensah;Ghana;2\r\n"Abena; Owusu";Chad;3';
      const list = desk.file('speakers.csv', before);
      const { out, code } = await run(speakers, ['--update', list, record()]);
      assert.deepEqual([out, code], [`${list}: 2 added.\n`, 0]);
      assert.equal(readFileSync(list, 'utf8'), `${before}\r\nIlse Brandvold;Ice Office;\r\n;Libya;\r\n`);
      assert.equal((await run(speakers, ['--update', list, record()])).out, `${list}: 0 added.\n`);
    });

    it('makes the list where there is none, and refuses what is none', async () => {
      const list = desk.at('new.csv');
      assert.equal((await run(speakers, ['--update', list, record()])).code, 0);
      assert.equal(readSpeakersList(readFileSync(list, 'utf8')).speakers.length, 4);
      const other = desk.file('prices.csv', 'fruit,price\npear,2\n');
      assert.equal((await run(speakers, ['--update', other, record()])).code, 2);
      assert.equal(readFileSync(other, 'utf8'), 'fruit,price\npear,2\n');
    });
  });

  describe('init', () => {
    const ids = rules.map(({ id }) => id);
    const uncommented = TEMPLATE.replace(/^( *)\/\/ (?=")/gm, '$1');

    it('writes a file that says nothing yet and has no mistakes, and never over another', async () => {
      const folder = desk.file('new/a.record', RECORD).replace(/a\.record$/, '');
      assert.equal((await run(init, [folder])).code, 0);
      const written = readFileSync(`${folder}meeting-record.json`, 'utf8');
      assert.deepEqual(readConfiguration(written, ids).problems, []);
      assert.equal((await run(init, [folder])).code, 2);
      assert.equal((await run(init, [desk.at('nowhere')])).code, 2);
      assert.ok(!existsSync(desk.at('nowhere')));
      await assert.rejects(run(init, ['a', 'b']), UsageError);
    });

    it('shows all that it may hold, each without a mistake', () => {
      const { configuration, problems } = readConfiguration(uncommented, ids);
      assert.deepEqual(problems, []);
      const schema = JSON.parse(readFileSync(`${__dirname}/../schemas/meeting-record.schema.json`, 'utf8'));
      for (const name of Object.keys(schema.properties).filter(it => it !== '$schema')) {
        assert.ok(uncommented.includes(`"${name}":`), name);
      }
      assert.equal(configuration.overrides.length, 1);
      assert.equal(configuration.placeholders.length, 2);
    });
  });

  it('each tells of wrong calls, its options and unreadable files', async () => {
    for (const command of [outline, stats, citations, speakers]) {
      await assert.rejects(run(command, ['--no-such']), UsageError);
      assert.ok((await run(command, ['--help'])).out.startsWith('meeting-record '));
      const { err, code } = await run(command, [desk.at('missing')]);
      assert.equal(code, 2);
      assert.match(err, /missing can’t be read: there is nothing of that name\.\n$/);
    }
    for (const command of [outline, stats, citations, speakers]) {
      await assert.rejects(run(command, ['-', '-']), { message: 'Standard input is read once: name - once.' });
      await assert.rejects(run(command, ['--stdin-filename', 'a.txt']), /says what - is called/);
    }
    await assert.rejects(run(stats, ['--format', 'pdf']), {
      message: '--format takes one of text, json, csv, and “pdf” is none.',
    });
    await assert.rejects(run(exportRecords, [record()]), {
      message: 'Say to what: --to, and one of json, html, markdown, akn, tei.',
    });
    await assert.rejects(run(exportRecords, ['--to', 'pdf', record()]), {
      message: '--to takes one of json, html, markdown, akn, tei, and “pdf” is none.',
    });
    await assert.rejects(run(init, ['a', 'b']), { message: 'init takes one FOLDER. See meeting-record init --help.' });
  });

  it('an empty record has rows of nothing, and no row', async () => {
    const empty = desk.file('empty.record', '');
    for (const command of [stats, citations]) {
      assert.match((await run(command, ['--format', 'csv', empty])).out, /^file,[a-z,]+\n$/);
    }
    assert.equal((await run(citations, [empty])).out, `${empty}\n  nothing is cited\n`);
  });

  it('one is not many', async () => {
    const one = desk.file('one.record', 'ILSE BRANDVOLD (Norway) agreed.\n');
    assert.match((await run(stats, [one])).out, /: 1 speaker, 1 speech, 1 word\n/);
  });
});
