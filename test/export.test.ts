import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { loadCatalogue } from '../server/catalogue/load.ts';
import { UsageError } from '../server/cli/command.ts';
import { exportRecords } from '../server/cli/reports/export.ts';
import { akomaNtoso } from '../server/export/akoma-ntoso.ts';
import { dateOf } from '../server/export/dates.ts';
import { type Exported, type ExportedNode, exportedOf } from '../server/export/exported.ts';
import { html } from '../server/export/html.ts';
import { type Inline, plainly } from '../server/export/inline.ts';
import { markdown } from '../server/export/markdown.ts';
import { tei } from '../server/export/tei.ts';
import { floorsOf } from '../server/project/speakers/floor.ts';
import { citationsOf } from '../server/record/citations.ts';
import { coverage } from '../server/record/dialects/coverage.ts';
import { parse } from '../server/record/parse.ts';
import { type MeetingRecord, textOf, type Vote } from '../server/record/record.ts';
import { nodesOf, speechesOf } from '../server/record/walk.ts';
import { deskOf } from './desk.ts';
import { corpusHoldsTogether, debateHoldsTogether } from './export-references.ts';
import { HOSTILE, texts } from './export-texts.ts';
import { run } from './terminal.ts';
import { elements, readXml, wordsOf } from './xml.ts';

const root = path.resolve(__dirname, '..');
const catalogue = loadCatalogue();

const exported = (file: string, record: MeetingRecord): Exported =>
  exportedOf({ file, record, catalogue }, 'meeting-record 0.0.0');

/** Without white space, and as XML has it, which knows no control characters. */
const bare = (text: string) =>
  text
    .replace(/\s+/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replace(/[\u0000-\u001f\ufffe\uffff]/g, '\ufffd');

const countsOf = ({ inFavour, against, abstaining }: Vote): readonly number[] =>
  [inFavour, against, abstaining].flatMap(side => side?.count ?? side?.States?.length ?? []);

function* inlines(nodes: readonly ExportedNode[]): Generator<Inline> {
  for (const node of nodes) {
    if (node.kind === 'section') {
      yield* node.heading;
      yield* inlines(node.children);
    } else if (node.kind === 'speech') {
      yield* node.opening;
      yield* inlines(node.children);
    } else yield* node.words;
  }
}

describe('export', function () {
  this.timeout(60_000);
  const ajv = new Ajv();
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(path.join(root, 'schemas/record.schema.json'), 'utf8')));
  const records = [...texts()].map(([file, text]) => ({ file, text, record: parse(text) }));

  for (const { file, text, record } of records) {
    it(`agrees with ${file}`, () => {
      const whole = exported(file, record);
      assert.ok(validate(JSON.parse(JSON.stringify(whole))), JSON.stringify(validate.errors?.slice(0, 3)));
      const speeches = speechesOf(record);
      const citations = citationsOf(record).map(({ key }) => key);
      const votes = [...nodesOf(record)].filter(node => node.kind === 'vote');
      const States = votes.flatMap(({ inFavour, against, abstaining }) =>
        [inFavour, against, abstaining].flatMap(side => (side?.States ?? []).map(span => textOf(record, span))),
      );

      const parts = [...inlines(whole.body)].filter(part => typeof part !== 'string');
      assert.equal(bare(plainly([...inlines(whole.body)])), bare(text));
      assert.deepEqual(
        parts.flatMap(part => (part.kind === 'citation' ? [part.key] : [])),
        citations,
      );
      const listed = parts.filter(part => part.kind === 'state');
      assert.equal(listed.filter(({ continues }) => !continues).length, States.length);

      const akn = readXml(akomaNtoso(whole));
      const [preface] = elements(akn, 'preface');
      const [body] = elements(akn, 'debateBody');
      assert.equal(bare((preface ? wordsOf(preface) : '') + wordsOf(body!)), bare(text));
      assert.deepEqual(
        elements(body!, 'speech').map(speech => bare(wordsOf(elements(speech, 'from')[0]!))),
        speeches.map(speech =>
          bare(text.slice(speech.content.start, Math.min(speech.words.start, speech.children[0]!.content.end))),
        ),
      );
      assert.equal(elements(akn, 'ref').length, citations.length);
      assert.deepEqual(
        elements(akn, 'vote').map(it => wordsOf(it)),
        listed.map(it => it.text),
      );
      const isCut = listed.some(({ continues }) => continues);
      if (!isCut)
        assert.deepEqual(
          listed.map(it => bare(it.text)),
          States.map(bare),
        );
      const floors = floorsOf(record, catalogue);
      const ids = floors.map((_, i) => `speaker-${i + 1}`);
      const floorOf = new Map(floors.flatMap(({ speeches }, i) => speeches.map(speech => [speech, `#${ids[i]}`])));
      const who = speeches.map(speech => floorOf.get(speech));
      assert.deepEqual(
        elements(akn, 'TLCPerson').map(it => it.attributes.eId),
        ids,
      );
      assert.deepEqual(
        elements(akn, 'speech').map(it => it.attributes.by),
        who,
      );
      assert.deepEqual(
        elements(akn, 'voting').map(it => elements(it, 'count').map(count => Number(count.attributes.value))),
        votes.map(countsOf).filter(({ length }) => length > 0),
      );
      assert.deepEqual(
        elements(akn, 'vote').map(it => it.attributes.choice!.replace(/^.*__/, '')),
        listed.map(it => it.vote),
      );
      debateHoldsTogether(akn);

      const corpus = readXml(tei(whole));
      assert.equal(bare(wordsOf(elements(corpus, 'text')[0]!)), bare(text));
      assert.deepEqual(
        elements(corpus, 'person').map(it => it.attributes['xml:id']),
        ids,
      );
      assert.deepEqual(
        elements(corpus, 'u').map(it => it.attributes.who),
        who,
      );
      assert.deepEqual(
        elements(elements(corpus, 'text')[0]!, 'name').map(it => [wordsOf(it), it.attributes.ana]),
        listed.map(it => [it.text, `#${it.vote}`]),
      );
      assert.deepEqual(
        elements(corpus, 'ref').map(it => it.attributes.n),
        citations,
      );
      assert.equal(elements(corpus, 'note').filter(it => it.attributes.type === 'vote').length, votes.length);
      corpusHoldsTogether(corpus);

      const page = html(whole);
      assert.equal(page.match(/<article class="speech"/g)?.length ?? 0, speeches.length);
      assert.equal(page.match(/<cite data-key=/g)?.length ?? 0, citations.length);
      assert.equal(page.match(/<div class="vote">/g)?.length ?? 0, votes.length);
      const shown = readXml(
        `<body>${page.slice(page.indexOf('<body>') + 6, page.indexOf('</body>')).replaceAll('<br>', '')}</body>`,
      );
      assert.equal(bare(wordsOf(shown)), bare(text));

      const linked = citationsOf(record).filter(({ key, year }) => catalogue.linkTo(key, year?.value));
      assert.equal(markdown(whole).match(/\]\(<http/g)?.length ?? 0, linked.length);
    });
  }

  it('knows speakers, States and kinds of words', () => {
    const whole = exported('hostile', parse(HOSTILE));
    assert.equal(whole.date, '2017-11-21');
    assert.deepEqual(
      whole.speakers.map(({ label, open }) => [label, open ?? false]),
      [
        ['Ilse Brandvold', false],
        ['Chad — name to come', true],
      ],
    );
    assert.ok(!html(whole).includes('<b>ice'));
    assert.ok(
      markdown(whole).includes('said \\*that\\* \\<b\\>ice\\</b\\> \\& [resolution 2331 (2016)]'),
      markdown(whole),
    );
    assert.ok(markdown(whole).includes('\n\\# She went on'));
  });

  it('has a record’s title, and none where there is none', () => {
    const titled = 'Lake Council: Water and Peace\n\nStatements\n\nPER ÅS (Norway) said that the ice was thin.\n';
    assert.equal(exported('lakes', parse(titled, coverage)).title, 'Lake Council: Water and Peace');
    const untitled = titled.slice(titled.indexOf('Statements'));
    assert.ok(!('title' in exported('lakes', parse(untitled, coverage))));
  });

  it('says what a record is written in, and says nothing where that is not certain', () => {
    const said = (text: string) => {
      const whole = exported('lakes.txt', parse(text));
      const found = [/<html.*>/.exec(html(whole)), /<TEI.* (xml:lang="[^"]*")/.exec(tei(whole))?.slice(1)];
      return [...found, akomaNtoso(whole).match(/<FRBRlanguage.*\/>|\/[a-z]{3}@"/g)].flat();
    };
    assert.deepEqual(said('MME LUND : Les lacs et les ports du nord sont gelés, et une réponse est attendue.'), [
      '<html lang="fr">',
      'xml:lang="fr"',
      '/fra@"',
      '<FRBRlanguage language="fra"/>',
    ]);
    assert.deepEqual(said('MRS LUND: Ayo.'), ['<html>', 'xml:lang="und"', '/und@"', '<FRBRlanguage language="und"/>']);
  });

  it('has what stands in a heading line by line one below the other in HTML', () => {
    const text = readFileSync(path.join(root, 'examples/verbatim-mountain-lakes.record.txt'), 'utf8');
    const page = html(exported('lakes.txt', parse(text)));
    assert.match(page, /<h2>Agenda item 45<br>\nMonitoring of glaciers and mountain lakes<br>\nDraft resolution \(/);
  });

  it('has each State once in Akoma Ntoso, on whichever lines its name stands', () => {
    const record = parse(
      'S/PV.8111\n\nThe President: We vote.\n\nA recorded vote was taken.\n\nIn favour:\nBang-\n' +
        'ladesh, Côte d’Ivoire, Guinea-\n\n14 12-34567\n\nBissau, Viet\nNam, 中国\n\nAgainst:\n' +
        'Cote d’Ivoire, مصر\n\nAbstaining:\nNone\n',
    );
    const akn = readXml(akomaNtoso(exported('a.record', record)));
    assert.deepEqual(
      elements(akn, 'TLCOrganization').map(it => [it.attributes.eId, it.attributes.showAs]),
      [
        ['meeting-record', 'Meeting Record'],
        ['un', 'United Nations'],
        ['state-bangladesh', 'Bangladesh'],
        ['state-cote-d-ivoire', 'Côte d’Ivoire'],
        ['state-guinea-bissau', 'Guinea-Bissau'],
        ['state-viet-nam', 'Viet Nam'],
        ['state-中国', '中国'],
        ['state-مصر', 'مصر'],
      ],
    );
    assert.deepEqual(
      elements(akn, 'count').map(it => [it.attributes.eId, it.attributes.value]),
      [
        ['voting__dbsect_1__3__in-favour', '5'],
        ['voting__dbsect_1__3__against', '2'],
        ['voting__dbsect_1__3__abstaining', '0'],
      ],
    );
  });

  it('reads the day of a meeting', () => {
    assert.equal(dateOf('Tuesday, 21 November 2017, 10 a.m.'), '2017-11-21');
    assert.equal(dateOf('November 3, 2017'), '2017-11-03');
    assert.equal(dateOf('27\u00a0May 2021'), '2021-05-27');
    assert.equal(dateOf('8111th Meeting (AM)'), undefined);
    assert.equal(dateOf('45 May 2021'), undefined);
    assert.equal(dateOf('31 February 2017'), undefined);
    assert.equal(dateOf('29 February 2016'), '2016-02-29');
    assert.equal(dateOf('1 May 0000'), undefined);
  });

  describe('meeting-record export', () => {
    const desk = deskOf('export');

    it('writes one record to standard output, or each to a file', async () => {
      const a = desk.file('in/a.record.txt', HOSTILE);
      const one = await run(exportRecords, ['--to', 'json', a]);
      assert.equal(JSON.parse(one.out).version, 1);
      desk.file('in/sub/b.record', HOSTILE);
      await assert.rejects(run(exportRecords, ['--to', 'akn', desk.at('in')]), /several records/);
      const all = await run(exportRecords, ['--to', 'akn', '--out', desk.at('out'), desk.at('in')]);
      assert.deepEqual([all.out, all.code], ['2 written.\n', 0]);
      assert.ok(readXml(readFileSync(desk.at('out/a.akn.xml'), 'utf8')));
      await assert.rejects(run(exportRecords, ['--to', 'pdf', a]), UsageError);
      const blocked = await run(exportRecords, ['--to', 'json', '--out', path.join(a, 'x'), a]);
      assert.equal(blocked.code, 2);
      assert.match(blocked.err, /a\.record\.txt\/x can’t be written: a part of its path is no folder\.\n$/);
    });

    it('has a place for every record, or says that it has none', async () => {
      const out = desk.at('places');
      for (const file of ['a.record', 'sub/a.record', 'other/a.record.txt']) desk.file(`desk/${file}`, HOSTILE);
      const all = await run(exportRecords, ['--to', 'akn', '--out', out, desk.at('desk')]);
      assert.equal(all.out, '3 written.\n');
      assert.deepEqual(
        ['a', 'other/a', 'sub/a'].filter(file => !existsSync(`${out}/${file}.akn.xml`)),
        [],
      );
      const two = [desk.at('desk/sub/a.record'), desk.at('desk/other/a.record.txt')];
      const same = await run(exportRecords, ['--to', 'json', '--out', out, ...two]);
      assert.equal(same.code, 2);
      assert.match(
        same.err,
        /places\/a\.json can’t be written for both .*sub\/a\.record and .*other\/a\.record\.txt: /,
      );
      // The same record twice is one.
      const [twice] = two;
      assert.equal((await run(exportRecords, ['--to', 'html', '--out', out, twice!, twice!])).code, 0);
    });
  });
});
