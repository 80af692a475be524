import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { loadCatalogue } from '../server/catalogue/load.ts';
import { UsageError } from '../server/cli/command.ts';
import { exportRecords } from '../server/cli/export.ts';
import { akomaNtoso } from '../server/export/akoma-ntoso.ts';
import { dateOf } from '../server/export/dates.ts';
import { type Exported, type ExportedNode, exportedOf } from '../server/export/exported.ts';
import { html } from '../server/export/html.ts';
import { type Inline, plainly } from '../server/export/inline.ts';
import { markdown } from '../server/export/markdown.ts';
import { tei } from '../server/export/tei.ts';
import { citationsOf } from '../server/record/citations.ts';
import { parse } from '../server/record/parse.ts';
import { type MeetingRecord, textOf } from '../server/record/record.ts';
import { nodesOf, speechesOf } from '../server/record/walk.ts';
import { deskOf } from './desk.ts';
import { run } from './terminal.ts';
import { type Element, elements, readXml, wordsOf } from './xml.ts';

const root = path.resolve(__dirname, '..');
const catalogue = loadCatalogue();

const HOSTILE = `Security Council: <Ice> & "more" \u0001 \ud800

8111th Meeting (AM)

21 November 2017

Statements

ILSE BRANDVOLD (Norway) said *that* <b>ice</b> & resolution 2331 (2016) were _thin_.

# She went on: 1. so it was.

A recorded vote was taken.

NAME TO COME (Chad) said so.
`;

/** Texts of every dialect: our own, and where they are beside the project real ones. */
function* texts(): Generator<readonly [string, string]> {
  yield ['hostile', HOSTILE];
  for (const folder of ['examples', 'test/fixtures/verbatim', '../shared/records']) {
    const at = path.join(root, folder);
    if (!existsSync(at)) continue;
    for (const file of readdirSync(at, { recursive: true, encoding: 'utf8' }).sort()) {
      if (file.endsWith('.txt')) yield [`${folder}/${file}`, readFileSync(path.join(at, file), 'utf8')];
    }
  }
}

const exported = (file: string, record: MeetingRecord): Exported =>
  exportedOf({ file, record, catalogue }, 'meeting-record 0.0.0');

/** Without white space, and as XML has it, which knows no control characters. */
const bare = (text: string) =>
  text
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/\s+/g, '');

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
      holdsToDebate(akn);

      const corpus = readXml(tei(whole));
      assert.equal(bare(wordsOf(elements(corpus, 'text')[0]!)), bare(text));
      const people = new Set(elements(corpus, 'person').map(it => it.attributes['xml:id']));
      assert.equal(elements(corpus, 'u').length, speeches.length);
      for (const { attributes } of elements(corpus, 'u')) assert.ok(people.has(attributes.who!.slice(1)));
      assert.deepEqual(
        elements(corpus, 'ref').map(it => it.attributes.n),
        citations,
      );
      assert.equal(elements(corpus, 'note').filter(it => it.attributes.type === 'vote').length, votes.length);

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

  it('reads the day of a meeting', () => {
    assert.equal(dateOf('Tuesday, 21 November 2017, 10 a.m.'), '2017-11-21');
    assert.equal(dateOf('November 3, 2017'), '2017-11-03');
    assert.equal(dateOf('27\u00a0May 2021'), '2021-05-27');
    assert.equal(dateOf('8111th Meeting (AM)'), undefined);
    assert.equal(dateOf('45 May 2021'), undefined);
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
    });
  });
});

/**
 * What the schema of OASIS says of the elements that we write, so far as a test can say it without that schema: what may
 * stand in what, which attributes must be there, and that ids are there once and lead somewhere.
 */
function holdsToDebate(akn: Element): void {
  const inlines = ['ref', 'vote', 'remark', 'docTitle'];
  const allowed: Readonly<Record<string, readonly string[]>> = {
    akomaNtoso: ['debate'],
    debate: ['meta', 'preface', 'debateBody'],
    meta: ['identification', 'references'],
    identification: ['FRBRWork', 'FRBRExpression', 'FRBRManifestation'],
    FRBRWork: ['FRBRthis', 'FRBRuri', 'FRBRdate', 'FRBRauthor', 'FRBRcountry'],
    FRBRExpression: ['FRBRthis', 'FRBRuri', 'FRBRdate', 'FRBRauthor', 'FRBRlanguage'],
    FRBRManifestation: ['FRBRthis', 'FRBRuri', 'FRBRdate', 'FRBRauthor'],
    references: ['TLCOrganization', 'TLCConcept', 'TLCPerson'],
    preface: ['p'],
    debateBody: ['debateSection'],
    debateSection: ['heading', 'debateSection', 'speech', 'scene', 'narrative', 'p'],
    speech: ['from', 'p'],
    from: inlines,
    heading: inlines,
    p: inlines,
    scene: inlines,
    narrative: inlines,
    remark: inlines,
    docTitle: inlines,
  };
  const required: Readonly<Record<string, readonly string[]>> = {
    debate: ['name'],
    debateSection: ['eId', 'name'],
    speech: ['by'],
    ref: ['href'],
    vote: ['by', 'choice'],
    TLCPerson: ['eId', 'href', 'showAs'],
  };
  const ids = new Set<string>();
  const referred: string[] = [];
  const visit = (element: Element) => {
    const { name, attributes, children } = element;
    for (const attribute of required[name] ?? []) assert.ok(attribute in attributes, `${name} has no ${attribute}`);
    if (attributes.eId) {
      assert.ok(!ids.has(attributes.eId), `${attributes.eId} twice`);
      ids.add(attributes.eId);
    }
    for (const each of ['by', 'choice'] as const) if (attributes[each]) referred.push(attributes[each].slice(1));
    for (const child of children) {
      if (typeof child === 'string') continue;
      assert.ok(allowed[name]?.includes(child.name), `${child.name} in ${name}`);
      visit(child);
    }
    if (name === 'speech') assert.ok(elements(element, 'p').length > 0, 'a speech has a paragraph');
  };
  visit(akn);
  assert.deepEqual(
    referred.filter(id => !ids.has(id)),
    [],
  );
}
