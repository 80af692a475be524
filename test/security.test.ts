import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dependencies } from '../package.json';

const root = path.resolve(__dirname, '..');
const sources = ['client', 'server'].flatMap(folder =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .map(file => ({
      file: path.join(folder, file),
      text: readFileSync(path.join(root, folder, file), 'utf8'),
    })),
);
/** The sources in which words stand, comments left out. */
const having = (words: RegExp) =>
  sources
    .filter(({ text }) => words.test(text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')))
    .map(({ file }) => file.split(path.sep).join('/'));

/** What runs is watched by `test/thorough/security.test.ts`; this is what is written. */
describe('no source', () => {
  it('makes code of words, starts a program or opens a network', () => {
    assert.deepEqual(having(/\beval\(|new Function\(|child_process/), []);
    assert.deepEqual(having(/\bfetch\(|XMLHttpRequest|WebSocket|['"](?:node:)?(?:https?|net|tls|dgram|dns)['"]/), []);
  });

  it('shows a page without the strict policy', () => {
    // Each panel's page is made at one place, and each kind of page of the one that has the policy.
    assert.deepEqual(having(/\bwebview\.html\s*=/), ['client/panels/panel.ts']);
    assert.deepEqual(
      having(/<!doctype html>/i).filter(file => file.startsWith('client/')),
      ['client/panels/panelPage.ts'],
    );
    const [policy, ...others] = sources.flatMap(
      ({ text }) => text.match(/Content-Security-Policy" content="[^>]*/g) ?? [],
    );
    assert.deepEqual(others, []);
    assert.match(policy!, /default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-\$\{nonce\}'"/);
  });

  it('trusts Markdown of a record', () => {
    assert.deepEqual(having(/(?:\.isTrusted|supportHtml)\s*=\s*true|(?:isTrusted|supportHtml):\s*true/), []);
  });

  it('needs many libraries', () => {
    assert.ok(Object.keys(dependencies).length <= 8, Object.keys(dependencies).join(', '));
  });
});
