import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadCatalogue } from '../server/catalogue/load.ts';
import { dialectOf, dialects } from '../server/record/dialects/index.ts';
import { parse } from '../server/record/parse.ts';
import type { Node } from '../server/record/record.ts';
import { rules } from '../server/rules/index.ts';
import { judge } from '../server/rules/judge.ts';

const folder = path.resolve(__dirname, '../examples');
const known = { catalogue: loadCatalogue() };
const textOf = (name: string) => readFileSync(path.join(folder, `${name}.record.txt`), 'utf8');

const OPEN = [
  'provisional-note: Note:␣ A complete summary of today’s Security Council meeting will be made available after its conclusion.',
  'draft-marker: TK',
  'name-to-come: NAME TO COME',
  'undecided-pronoun: He/she',
  'draft-marker: ???',
  'undecided-pronoun: s/he',
  'draft-marker: [check]',
  'resolution-year: 2341␣(2071)',
  'name-to-come: NAME TO COME',
  'undecided-pronoun: His/her',
  'undecided-pronoun: he/ she',
  'mixed-pronouns: His',
  'name-to-come: [NAME]',
  'draft-marker: ____',
  'statement-to-come: Statement by Iceland to come.',
  'name-to-come: XXX',
  'name-to-come: NAME TBC',
  'undecided-pronoun: him/herself',
  'undecided-pronoun: (s)he',
  'draft-marker: TBC',
  'draft-marker: (sp?)',
];

function speeches(nodes: readonly Node[]): readonly Node[] {
  return nodes.flatMap(node =>
    node.kind === 'speech' || node.kind === 'missing-speech'
      ? [node]
      : node.kind === 'section'
        ? speeches(node.children)
        : [],
  );
}

describe('examples', () => {
  const draft = textOf('draft-undersea-cables');
  const finished = textOf('finished-undersea-cables');
  const blocking = (text: string) =>
    judge(rules, parse(text), known).findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  const shown = (text: string) =>
    blocking(text).map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end).replaceAll('\u00a0', '␣')}`);

  it('the draft has every kind of open item, and no other', () => assert.deepEqual(shown(draft), OPEN));

  it('its finished counterpart has nothing open', () => assert.deepEqual(shown(finished), []));

  it('both have the same speeches, and the second all of them', () => {
    const count = (text: string) => speeches(parse(text).children).length;
    assert.deepEqual([count(draft), count(finished)], [12, 12]);
  });

  it('are written as the house writes: no-break spaces and hyphens, curly quotation marks', () => {
    for (const text of [draft, finished]) {
      assert.match(text, /resolution 2341\u00a0\(2017\)/);
      assert.match(text, /Under\u2011Secretary\u2011General/);
      assert.doesNotMatch(text, /['"]|[.:] {2}|resolution \d+ \(/);
    }
  });

  it('are each known for what they are, as far as their dialect is known', () => {
    for (const name of readdirSync(folder).filter(each => each.endsWith('.txt'))) {
      const kind = { draft: 'coverage', finished: 'coverage' }[name.split('-')[0]!] ?? name.split('-')[0];
      const expected = [...dialects()].find(({ id }) => id === kind)?.id;
      assert.equal(dialectOf(readFileSync(path.join(folder, name), 'utf8'))?.id, expected, name);
    }
  });
});
