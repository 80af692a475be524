import assert from 'node:assert/strict';
import fc from 'fast-check';
import { overviewCsv } from '../client/panels/overviewCsv.ts';
import { overviewSvg } from '../client/panels/overviewDrawing.ts';
import { scaleOf } from '../client/panels/overviewScale.ts';
import type { OverviewWords } from '../client/panels/overviewWords.ts';
import { LANGUAGE, openRecord } from '../server/features/open/open-record.ts';
import { type Contents, contentsOf } from '../server/features/outline/contents.ts';
import { anyString } from './any-string.ts';
import { known, LAKES } from './opened.ts';
import { processorTime } from './processor-time.ts';
import { type Element, elements, readXml } from './xml.ts';

const words: OverviewWords = {
  record: 'Record',
  bySpeaker: 'Speakers',
  byState: 'States',
  votes: 'Votes',
  citations: 'Citations',
  none: 'None',
  words: count => `${count} words`,
  speeches: count => `${count} speeches`,
  open: count => `${count} open`,
  line: line => `line ${line}`,
  vote: ({ inFavour, against, abstaining }) => `${inFavour}, ${against}, ${abstaining}`,
  more: count => `${count} more`,
};
const contents = (text: string) =>
  contentsOf(
    openRecord(
      { uri: 'file:///a.record', languageId: LANGUAGE, version: 1, text: text.replaceAll('␣', '\u00a0') },
      known,
    ),
  );
const HOSTILE = `Lake Council: Water

Statements

PER <IMG SRC=X ONERROR=ALERT(1)> ÅS (Norway), “</title><script>alert(1)</script>”, said that it rained.

חנה כהן (Israel) said so.

=CMD (Chad), [click](command:evil), said so.
`;

const VOTE = `Lake Council: Water

Action

PER ÅS (Norway) said that it rained.

In favour:
Algeria, Chad, Norway

Against:
Canada

Abstaining:
Peru, Samoa
`;

describe('the overview', () => {
  it('has a bar for each speaker and each State, in order, which leads to the first speech', () => {
    const all = contents(LAKES);
    const firsts = all.speakers.map(({ speeches }) => all.speeches[speeches[0]!]!.selection.start.line);
    assert.deepEqual(linesIn(overviewSvg(all, words), 'Speakers'), firsts);
    const states = all.speakers.filter(({ state }) => state);
    assert.deepEqual(
      namesIn(overviewSvg(all, words), 'States').map(said => said.split(' · ')[0]),
      states.map(({ state }) => state),
    );
  });

  it('has the record from beginning to end: what is open, each speech, each vote', () => {
    const all = contents(LAKES);
    const shown = namesIn(overviewSvg(all, words), 'Record');
    const { items, speeches } = all;
    // What stands on one line is told as one.
    const lines = [...new Set(items.map(({ range }) => range.start.line + 1))];
    assert.deepEqual(
      shown.slice(0, lines.length).map(said => Number(/^line (\d+)/.exec(said)![1])),
      lines,
    );
    assert.ok(shown[1]!.endsWith(' (1 more)'), shown[1]);
    assert.deepEqual(
      shown.slice(-speeches.length),
      speeches.map(({ name, words }) => `${name}: ${words} words`),
    );
  });

  it('has a bar in three parts for each vote, and none where nobody votes', () => {
    const svg = overviewSvg(contents(VOTE), words);
    assert.deepEqual(namesIn(svg, 'Votes'), ['line 7: 3, 1, 2']);
    const widths = ['in-favour', 'against', 'abstaining'].map(kind =>
      Number(new RegExp(`class="bar ${kind}" [^>]*width="([\\d.]+)"`).exec(svg)![1]),
    );
    assert.deepEqual(
      widths.map(width => Math.round((width + 1) / (widths[1]! + 1))),
      [3, 1, 2],
    );
    assert.ok(!overviewSvg(contents(LAKES), words).includes('aria-label="Votes"'));
  });

  it('has each cited text, and who cites it', () => {
    const all = contents(LAKES);
    assert.deepEqual(
      namesIn(overviewSvg(all, words), 'Citations'),
      all.citations.map(({ name, places }) => `${name} (1): ${all.speeches[places[0]!.speech!]!.name}`),
    );
  });

  it('tells texts apart where their names begin alike, however narrow it is', () => {
    const all = contents(
      'PER ÅS (Norway) recalled General Assembly resolutions 77/158 and 78/12 and Security Council resolution 2341␣(2017).\n',
    );
    for (const width of [280, 434, 800]) {
      const labels = [...overviewSvg(all, words, width).matchAll(/>([^<>]+ · 1)</g)].map(([, label]) => label!);
      assert.deepEqual(
        labels.map(label => /[\d/()\s]+ · 1$/.exec(label)![0].trim()),
        ['77/158 · 1', '78/12 · 1', '2341 (2017) · 1'],
        labels.join(),
      );
      if (width === 800) assert.ok(!labels.some(label => label.includes('…')), labels.join());
    }
  });

  it('shortens no name that there is room for', () => {
    for (const name of [
      'Ms. Quispe Mamani',
      'Mr. Gurung-Thapa',
      'Mr. Lill',
      'Mrs. Åmdahl-Wimmelmann',
      'The President',
    ]) {
      const svg = overviewSvg(
        contents(`${name}: It rained, it rained and then it rained.\n\nMr. Ås: It did.\n`),
        words,
      );
      assert.ok(svg.includes(`>${name}<`), `${name} in ${svg.match(/>[^<>]+…</g)}`);
    }
  });

  it('says whether an error is among what is open', () => {
    const open = (text: string) => /<circle class="open (\w+)"/.exec(overviewSvg(contents(text), words))?.[1];
    assert.equal(open('PER ÅS (Norway) said so, by TK.\n'), 'warning');
    assert.equal(open('PER ÅS (Norway) said that he/she knew, by TK.\n'), 'error');
    assert.equal(open('PER ÅS (Norway) said so.\n'), undefined);
  });

  it('can be reached by the keyboard: one thing of each group, and each says what it is', () => {
    const svg = readXml(overviewSvg(contents(LAKES), words));
    const groups = elements(svg, 'g').filter(({ attributes }) => attributes.role === 'group');
    assert.equal(groups.length, 4);
    for (const group of groups) {
      const links = elements(group, 'g').filter(({ attributes }) => attributes.role === 'link');
      assert.deepEqual(
        links.map(({ attributes }) => attributes.tabindex),
        links.map((_, i) => (i ? '-1' : '0')),
      );
      for (const { attributes } of links) assert.match(attributes['aria-label']!, /\S/);
    }
  });

  it('says its headings whole where there is no room to show them so, and is no picture without parts', () => {
    const long = { ...words, bySpeaker: 'Everybody who has had the floor, in the order of speaking' };
    const svg = readXml(overviewSvg(contents(LAKES), long, 280));
    const headings = elements(svg, 'text').filter(({ attributes }) => attributes.role === 'heading');
    assert.ok(headings.some(({ attributes }) => attributes['aria-label'] === long.bySpeaker));
    assert.match(svg.attributes.role!, /^graphics-document document$/);
  });

  it('shows a speech as long as what is said in it, however few its lines are', () => {
    const at = (line: number) => ({ line, character: 0 });
    const speech = (from: number, to: number, words: number) => ({
      name: '',
      detail: '',
      words,
      range: { start: at(from), end: at(to) },
      selection: { start: at(from), end: at(from) },
    });
    const scale = scaleOf({ lines: 9, speeches: [speech(2, 2, 96), speech(4, 6, 48), speech(4, 6, 1)] });
    assert.deepEqual(
      [0, 2, 3, 4, 7, 8.99, 9, 100].map(line => Math.round(scale(line) * 154)),
      [0, 4, 102, 104, 154, 158, 158, 158].map(weight => Math.round((weight / 158) * 154)),
    );
    assert.equal(scaleOf({ lines: 0, speeches: [] })(0), 0);
  });

  it('takes nothing of a record for markup', () => {
    const hostile = fc.oneof(
      anyString(),
      fc.constantFrom('</title><script>alert(1)</script>', '" onload="alert(1)', "' x='", '&lt;b&gt;', ']]>', 'חנה'),
    );
    const base = contents(LAKES);
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        const all: Contents = {
          ...base,
          items: base.items.map(item => ({ ...item, message: a })),
          speeches: base.speeches.map(speech => ({ ...speech, name: a, detail: b })),
          speakers: base.speakers.map(speaker => ({ ...speaker, name: b, detail: a, state: b || 'Chad' })),
          citations: base.citations.map(cited => ({ ...cited, name: a })),
        };
        const walk = ({ name, attributes, children }: Element): void => {
          assert.ok(['svg', 'style', 'g', 'text', 'title', 'rect', 'circle', 'path'].includes(name), name);
          for (const key of Object.keys(attributes)) assert.doesNotMatch(key, /^on|href/);
          for (const child of children) if (typeof child !== 'string') walk(child);
        };
        walk(readXml(overviewSvg(all, words)));
      }),
    );
    assert.ok(readXml(overviewSvg(contents(HOSTILE), words)));
  });

  it('is a table that no spreadsheet takes for formulas', () => {
    const all = contents(LAKES);
    const [head, ...rows] = overviewCsv(all).trimEnd().split('\r\n');
    assert.equal(head, 'order,line,name,detail,words,open');
    assert.equal(rows.length, all.speeches.length);
    const speech = { ...all.speeches[0]!, name: '=1+1', detail: 'Head, "Lakes"' };
    assert.match(overviewCsv({ ...all, speeches: [speech] }), /,'=1\+1,"Head, ""Lakes""",/);
  });

  it('is drawn in less than 100 ms for 500 speeches, and is no larger for 10,000 than can be shown', () => {
    const all = contents(LAKES);
    const many = (count: number): Contents => {
      const speeches = Array.from({ length: count }, (_, i) => {
        const at = { line: 2 * i, character: 0 };
        return { ...all.speeches[0]!, range: { start: at, end: at }, selection: { start: at, end: at } };
      });
      const items = speeches.map(({ range }) => ({ ...all.items[0]!, range }));
      const speakers = speeches.map((_, i) => ({ ...all.speakers[0]!, speeches: [i] }));
      return { ...all, speeches, speakers, items, lines: 2 * count };
    };
    const took = (what: Contents) => {
      let svg = '';
      const ms = processorTime(() => {
        svg = overviewSvg(what, words);
      });
      return { ms, svg };
    };
    took(many(500));
    // The best of some: other programs on the machine take their time as well.
    const [few] = Array.from({ length: 5 }, () => took(many(500))).sort((a, b) => a.ms - b.ms) as [
      ReturnType<typeof took>,
    ];
    const most = took(many(10_000));
    console.log(
      `      500 speeches ${few.ms.toFixed(1)} ms, 10,000 ${most.ms.toFixed(1)} ms, ${(most.svg.length / 2 ** 20).toFixed(1)} MB`,
    );
    assert.ok(few.ms < 100, `${few.ms} ms`);
    assert.ok((most.svg.match(/data-line/g)?.length ?? 0) < 4000);
    assert.match(most.svg, /… 9000 more/);
  });
});

/** What can be gone to in the group of this name. */
function linksIn(svg: string, group: string): readonly Element[] {
  const found = elements(readXml(svg), 'g').find(({ attributes }) => attributes['aria-label'] === group)!;
  return elements(found, 'g').filter(({ attributes }) => attributes.role === 'link');
}

const linesIn = (svg: string, group: string) =>
  linksIn(svg, group).map(({ attributes }) => Number(attributes['data-line']));
const namesIn = (svg: string, group: string) => linksIn(svg, group).map(({ attributes }) => attributes['aria-label']!);
