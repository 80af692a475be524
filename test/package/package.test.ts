import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
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
  'extension/dist/browser.js',
  'extension/dist/catalogue.js',
  'extension/dist/client.js',
  'extension/dist/connection.js',
  'extension/dist/core.js',
  'extension/dist/dialects.js',
  'extension/dist/node.js',
  'extension/dist/patterns.js',
  'extension/dist/server.js',
  'extension/dist/worker.js',
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

/** What a person waits for, and what then stands on the disk. Bytes. */
const MOST_PACKED = 500_000;
const MOST_UNPACKED = 2_000_000;

/** The bundles that are run in a browser, and so may use nothing of Node. */
const IN_BROWSER = ['browser', 'worker', 'core', 'dialects', 'catalogue', 'patterns'];
const IN_NODE = ['client', 'connection', 'node', 'server'];

describe('the packed extension', () => {
  const files = unzipSync(readFileSync(vsix));
  const wantedBy = (name: string) =>
    [...text(`dist/${name}.js`).matchAll(/\b(?:require|import)\("([^"]+)"\)/g)].map(match => match[1]!);
  const text = (name: string) => new TextDecoder().decode(files[`extension/${name}`]);

  it('holds these files and no others', () => {
    assert.deepEqual(Object.keys(files).sort(), CONTENTS);
  });

  it('is smaller than 500 kB, and unpacked than 2 MB', () => {
    const { size } = statSync(vsix);
    const unpacked = Object.values(files).reduce((sum, { length }) => sum + length, 0);
    console.log(`      ${Math.round(size / 1000)} kB packed, ${Math.round(unpacked / 1000)} kB unpacked:`);
    for (const [name, bytes] of Object.entries(files)) {
      if (bytes.length > 10_000) console.log(`      ${Math.round(bytes.length / 1000)} kB ${name}`);
    }
    assert.ok(size < MOST_PACKED, `${size} bytes packed`);
    assert.ok(unpacked < MOST_UNPACKED, `${unpacked} bytes unpacked`);
  });

  it('has the same bytes where it is packed again, elsewhere and with other permissions', function () {
    this.timeout(300_000);
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

  it('shows pictures and leads to files where they are found: in the repository', () => {
    const { repository } = JSON.parse(text('package.json'));
    const own = `${repository.url.replace(/\.git$/, '')}/`;
    const targets = (kind: RegExp) => [...text('readme.md').matchAll(kind)].map(match => match[1]!);
    const pictures = targets(/!\[[^\]]*\]\(([^)\s]+)/g);
    assert.ok(pictures.length > 3);
    for (const picture of pictures) {
      const [, name] = picture.split(`${own}raw/HEAD/`);
      assert.ok(name && existsSync(path.join(root, name)), picture);
    }
    for (const link of targets(/(?<!!)\[[^\]]*\]\(([^)\s]+)/g)) assert.match(link, /^(?:https:|#)/);
  });

  it('shows what a person who has no sources can use, and leads to no heading that is left out', () => {
    const readme = text('readme.md');
    const headings = [...readme.matchAll(/^#+ (.+)$/gm)].map(match => match[1]!);
    assert.ok(headings.includes('Rules') && headings.includes('vote-count') && headings.includes('License'));
    assert.ok(
      !headings.includes('Try it') && !headings.includes('Settings') && !headings.includes('Libraries, and why each'),
    );
    const anchors = headings.map(heading =>
      heading
        .toLowerCase()
        .replace(/[^a-z\d -]/g, '')
        .replaceAll(' ', '-'),
    );
    for (const [, anchor] of readme.matchAll(/\]\(#([^)]+)\)/g)) assert.ok(anchors.includes(anchor!), anchor);
  });

  it('requires nothing that it does not hold', () => {
    const wanted = [...IN_NODE, ...IN_BROWSER].flatMap(wantedBy);
    const own = wanted.filter(name => name !== 'vscode' && !isBuiltin(name)).map(name => `dist/${path.basename(name)}`);
    assert.ok(own.length > 4);
    assert.deepEqual(
      own.filter(name => !(`extension/${name}` in files)),
      [],
    );
  });

  it('requires nothing of Node where it runs in a browser', () => {
    assert.deepEqual(
      IN_BROWSER.flatMap(wantedBy).filter(name => isBuiltin(name)),
      [],
    );
  });

  it('needs no program of the editor where no editor is', () => {
    const wanted = ['server', 'worker', 'core', 'dialects', 'catalogue', 'patterns'].flatMap(wantedBy);
    assert.ok(!wanted.includes('vscode'));
  });

  it('names no place of the machine that packed it', () => {
    const leaking = Object.entries(files).filter(([, bytes]) => Buffer.from(bytes).includes(root));
    assert.deepEqual(
      leaking.map(([name]) => name),
      [],
    );
  });
});
