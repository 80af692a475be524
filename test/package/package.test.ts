import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { out, root, vsix } from '../../scripts/host/folders.ts';

/** What a person installs, and nothing else: no source, no test, no map, no dependency. */
const CONTENTS = [
  '[Content_Types].xml',
  'extension.vsixmanifest',
  'extension/LICENSE.txt',
  'extension/changelog.md',
  'extension/dist/catalogue.js',
  'extension/dist/cli.js',
  'extension/dist/client.js',
  'extension/dist/connection.js',
  'extension/dist/patterns.js',
  'extension/dist/server.js',
  'extension/examples/desk/grain-reserves.record.txt',
  'extension/examples/desk/meeting-record.json',
  'extension/examples/desk/speakers.csv',
  'extension/examples/draft-undersea-cables.record.txt',
  'extension/examples/finished-undersea-cables.record.txt',
  'extension/examples/parliament/ferry-bill.record.txt',
  'extension/examples/parliament/meeting-record.json',
  'extension/examples/transcript-harbour-board.record.txt',
  'extension/examples/verbatim-mountain-lakes.record.txt',
  'extension/images/icon.png',
  'extension/images/screenshot.png',
  'extension/images/step-1-verdict.png',
  'extension/images/step-2-fix.png',
  'extension/images/step-3-check.png',
  'extension/images/view.svg',
  'extension/images/walkthrough/check.svg',
  'extension/images/walkthrough/example.svg',
  'extension/images/walkthrough/fix.svg',
  'extension/images/walkthrough/outline.svg',
  'extension/images/walkthrough/speakers.svg',
  'extension/l10n/bundle.l10n.fr.json',
  'extension/package.json',
  'extension/package.nls.fr.json',
  'extension/package.nls.json',
  'extension/readme.md',
  'extension/schemas/meeting-record.schema.json',
  'extension/syntaxes/language-configuration.json',
  'extension/syntaxes/meeting-record.tmLanguage.json',
];

const MOST_BYTES = 1_000_000;

describe('the packed extension', () => {
  const files = unzipSync(readFileSync(vsix));
  const text = (name: string) => new TextDecoder().decode(files[`extension/${name}`]);

  it('holds these files and no others', () => {
    assert.deepEqual(Object.keys(files).sort(), CONTENTS);
  });

  it('is smaller than 1 MB', () => {
    const { size } = statSync(vsix);
    console.log(`      ${Math.round(size / 1000)} kB packed:`);
    for (const [name, bytes] of Object.entries(files)) {
      if (bytes.length > 10_000) console.log(`      ${Math.round(bytes.length / 1000)} kB ${name}`);
    }
    assert.ok(size < MOST_BYTES, `${size} bytes`);
  });

  it('has the same bytes where it is packed again, elsewhere and with other permissions', function () {
    this.timeout(60_000);
    const again = path.join(out, 'again.vsix');
    const script = path.join(root, 'scripts/package.mjs');
    const [TZ, LC_ALL] = ['Pacific/Auckland', 'sv_SE.UTF-8'];
    execFileSync('sh', ['-c', `umask 077; exec "$@"`, 'sh', process.execPath, script, again], {
      env: { ...process.env, TZ, LC_ALL },
      stdio: 'ignore',
    });
    try {
      assert.ok(readFileSync(again).equals(readFileSync(vsix)));
    } finally {
      rmSync(again);
    }
  });

  it('holds every file that its manifest names', () => {
    const manifest: unknown = JSON.parse(text('package.json'));
    const named = [...JSON.stringify(manifest).matchAll(/"(\.\/[^"]+|images\/[^"]+)"/g)].map(m =>
      path.posix.normalize(m[1]!),
    );
    assert.ok(named.includes('dist/client.js') && named.includes('images/icon.png'));
    assert.deepEqual(
      named.filter(name => !Object.keys(files).some(file => `${file}/`.startsWith(`extension/${name}/`))),
      [],
    );
  });

  it('holds every picture that its README shows', () => {
    const shown = [...text('readme.md').matchAll(/!\[[^\]]*\]\(([^)\s]+)/g)]
      .map(m => m[1]!)
      .filter(src => !/^https:/.test(src));
    assert.deepEqual(
      shown.filter(src => !(`extension/${path.posix.normalize(src)}` in files)),
      [],
    );
  });

  it('requires nothing that it does not hold', () => {
    const wanted = ['client', 'connection', 'server', 'cli', 'catalogue', 'patterns'].flatMap(name =>
      [...text(`dist/${name}.js`).matchAll(/\b(?:require|import)\("([^"]+)"\)/g)].map(m => m[1]!),
    );
    const foreign = wanted.filter(name => name !== 'vscode' && !isBuiltin(name));
    assert.deepEqual([...new Set(foreign)], ['./connection.js', './catalogue.js', './patterns.js']);
  });

  it('names no place of the machine that packed it', () => {
    const leaking = Object.entries(files).filter(([, bytes]) => Buffer.from(bytes).includes(root));
    assert.deepEqual(
      leaking.map(([name]) => name),
      [],
    );
  });
});
