import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

type LeftOut = Record<'NOT_ANSWERED' | 'NOT_ASKED' | 'NOT_MADE' | 'NOT_OFFERED' | 'NOT_SERVED', readonly string[]>;

const packages = path.resolve(__dirname, '../node_modules');
const filesIn = (folder: string) =>
  readdirSync(path.join(packages, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.js'))
    .map(name => path.join(packages, folder, name));

describe('what bundles leave out of the protocol’s values', () => {
  let left: LeftOut;
  before(async () => {
    left = (await import('../scripts/left-out.mjs' as string)) as LeftOut;
  });

  /** Of the values that are left out those which a text asks; a library of another name has a `TextDocument`, too. */
  const askedIn = (text: string) =>
    left.NOT_MADE.filter(name => new RegExp(String.raw`(?<!\w|textdocument_1\.)${name}\.\w`).test(text));

  it('is asked by none of the values that stay', () => {
    const types = readFileSync(path.join(packages, 'vscode-languageserver-types/lib/esm/main.js'), 'utf8');
    const staying = [...types.matchAll(/^\(function \((\w+)\) \{\n([\s\S]*?)^\}\)\(/gm)].filter(
      ([, name]) => !left.NOT_MADE.includes(name!),
    );
    assert.ok(staying.length > 40, 'the values are found');
    for (const [, name, body] of staying) assert.deepEqual(askedIn(body!), [], name);
  });

  it('is asked by no module that stays', () => {
    const leftOut = new Set([...left.NOT_OFFERED, ...left.NOT_SERVED]);
    const staying = ['vscode-languageclient/lib', 'vscode-languageserver/lib', 'vscode-languageserver-protocol/lib']
      .flatMap(filesIn)
      .filter(file => !leftOut.has(path.parse(file).name));
    assert.ok(staying.length > 80, 'the modules are found');
    for (const file of staying) {
      const functions = readFileSync(file, 'utf8').split(/^ {4}(?:async )?function (?=\w+\()/m);
      const without = { codeConverter: left.NOT_ASKED, protocolConverter: left.NOT_ANSWERED }[path.parse(file).name];
      for (const each of functions.filter(text => !without?.includes(/^\w+/.exec(text)?.[0] ?? ''))) {
        assert.deepEqual(askedIn(each), [], file);
      }
    }
  });
});
