import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dependencies, devDependencies, scripts } from '../package.json';
import { withParts } from '../scripts/docs.ts';
import { rules } from '../server/rules/index.ts';

const root = path.resolve(__dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const readme = read('README.md');
const contributing = read('CONTRIBUTING.md');
const security = read('SECURITY.md');

/** A heading's anchor, as GitHub and the marketplace make it. */
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
const anchors = [...readme.matchAll(/^#+ (.+)$/gm)].map(match => anchor(match[1]!));

describe('README', () => {
  it('has the tables that npm run docs writes', () => assert.equal(readme, withParts(readme)));

  it('has one heading for each rule, where its diagnostics lead', () => {
    for (const { id } of rules) assert.equal(anchors.filter(it => it === id).length, 1, id);
  });

  it('leads to headings and files that are there', () => {
    for (const text of [readme, contributing, security]) {
      for (const [, target] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
        const [file, heading] = target!.replace(/^https:\/\/github\.com\/[^/]+\/[^/]+\/blob\/main\//, '').split('#');
        if (/^https?:/.test(file!)) continue;
        if (file) assert.ok(existsSync(path.join(root, file)), target);
        if (heading) assert.ok(anchors.includes(heading), target);
      }
    }
  });

  it('and SECURITY.md name tests that are there', () => {
    const named = [...security.matchAll(/`(test\/[^`]+)`/g)].map(match => match[1]!);
    assert.ok(named.length > 5);
    for (const file of named) assert.ok(existsSync(path.join(root, file)), file);
  });

  it('maps every folder of code', () => {
    const mapped = [...readme.matchAll(/^\| `([a-z\d/]+)\/` \|/gm)].map(match => match[1]!);
    const folders = (at: string) =>
      readdirSync(path.join(root, at), { withFileTypes: true })
        .filter(entry => entry.isDirectory())
        .map(entry => path.posix.join(at, entry.name));
    for (const folder of folders('server')) assert.ok(mapped.includes(folder), `${folder} is not in the map`);
    for (const folder of mapped) assert.ok(existsSync(path.join(root, folder)), `${folder} is not there`);
  });

  it('says of each library why it is there', () => {
    const part = readme.slice(readme.indexOf('### Libraries'));
    const named = [...part.matchAll(/^\| ([^|]+) \| [^|]+ \|$/gm)].slice(2).flatMap(match => match[1]!.split(', '));
    assert.deepEqual(named.sort(), [...Object.keys(dependencies), ...Object.keys(devDependencies)].sort());
  });

  it('names scripts that are there', () => {
    for (const [, name] of `${readme}${contributing}`.matchAll(/npm run ([\w:-]+)/g)) {
      assert.ok(name! in scripts, name);
    }
  });
});
