import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { hover } from '../server/features/cards/hover.ts';
import { documentLinks } from '../server/features/places/links.ts';
import { NOTHING_SAID } from '../server/project/configuration/configuration.ts';
import { readConfiguration } from '../server/project/configuration/read-configuration.ts';
import { houseCitationsOf } from '../server/project/house-citations.ts';
import { able, opened } from './opened.ts';

const NOWHERE = { start: 0, end: 0 };
const house = {
  ...NOTHING_SAID,
  citations: [
    { name: 'Bill', pattern: 'Bill (C-\\d+)', link: 'https://parliament.example/bills/{1}', span: NOWHERE },
    { name: 'Command paper', pattern: '\\bCm \\d{4}\\b', span: NOWHERE },
  ],
};

describe('a house’s own citations', () => {
  const { citations, problems } = houseCitationsOf(house);

  it('are read by its patterns, in the order of the text', () => {
    assert.deepEqual(problems, []);
    assert.deepEqual(citations!('Cm 9876 and Bill C-11 here'), [
      { span: { start: 0, end: 7 }, name: 'Command paper' },
      { span: { start: 12, end: 21 }, name: 'Bill', link: 'https://parliament.example/bills/C-11' },
    ]);
  });

  it('have a hover and a link', () => {
    const { open: bare, position } = opened('ORLA TIDEMANN (Norway) spoke of Bill C<|>-11.');
    const open = {
      ...bare,
      lines: bare.lines,
      record: bare.record,
      findings: [],
      known: { ...bare.known, houseCitations: citations! },
    };
    assert.match(
      (hover(open, position, able)!.contents as { value: string }).value,
      /Bill C\\-11\*\* · Bill\n\n\[.*\]\(https:\/\/parliament\.example\/bills\/C-11\)/,
    );
    assert.deepEqual(
      documentLinks(open, able).map(({ target, tooltip }) => [target, tooltip]),
      [['https://parliament.example/bills/C-11', 'Open Bill C-11']],
    );
  });

  it('put no words of the text into a link as they are', () => {
    const { citations: any } = houseCitationsOf({
      ...NOTHING_SAID,
      citations: [{ name: 'Any', pattern: 'see (.+)', link: 'https://example.org/?q={1}', span: NOWHERE }],
    });
    assert.equal(any!('see a) <b>&c')[0]!.link, 'https://example.org/?q=a%29%20%3Cb%3E%26c');
  });

  it('tell of a pattern that can’t be run', () => {
    const { problems: wrong } = houseCitationsOf({
      ...NOTHING_SAID,
      citations: [{ name: 'x', pattern: '(', span: NOWHERE }],
    });
    assert.match(wrong[0]!.message, /no pattern that can be run/);
  });
});

describe('the example of a parliament', () => {
  it('shows its bills and papers as citations', () => {
    const folder = path.join(__dirname, '../examples/parliament');
    const { configuration, problems } = readConfiguration(
      readFileSync(path.join(folder, 'meeting-record.json'), 'utf8'),
      [],
    );
    assert.deepEqual(problems, []);
    const text = readFileSync(path.join(folder, 'ferry-bill.record.txt'), 'utf8');
    assert.deepEqual(
      houseCitationsOf(configuration).citations!(text).map(({ link }) => link),
      ['bills/Bill%20C-11', 'bills/Bill%20C-11', 'cm/9876', 'cm/9876', 'bills/Bill%20C-11'].map(page =>
        page.startsWith('cm') ? `https://papers.example/${page}` : `https://parliament.example/${page}`,
      ),
    );
  });
});
