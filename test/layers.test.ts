import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';

/** The folders of `server/`, each importing only from itself and from those before it. */
const LAYERS = ['l10n', 'record', 'catalogue', 'project', 'rules', 'features', 'export', 'session', '.', 'cli'];
const server = path.resolve(__dirname, '../server');

const files = readdirSync(server, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'));
const importsOf = (file: string) =>
  [...readFileSync(path.join(server, file), 'utf8').matchAll(/(?:from|import|require)\s*\(?\s*'([^']+)'/g)].map(
    m => m[1]!,
  );
const layerOf = (file: string) => LAYERS.indexOf(file.includes(path.sep) ? file.split(path.sep)[0]! : '.');

/** The folders within some of these, likewise. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  'record/pronouns': ['words', 'sentences', 'people', 'thread', 'whom', 'reading', 'slash'],
  features: ['open', 'names', 'places', 'cards', 'outline', 'writing', 'mending'],
};

/** The hosts say the extension's version and home, which the manifest alone knows. */
const isManifest = (file: string, target: string) =>
  target === path.join('..', 'package.json') && layerOf(file) >= LAYERS.indexOf('.');

describe('layers', () => {
  it('every file of server/ stands in a known layer', () => {
    assert.deepEqual(
      files.filter(file => layerOf(file) < 0),
      [],
    );
  });

  it('a folder imports only from those above it', () => {
    const upward = files.flatMap(file =>
      importsOf(file)
        .filter(name => name.startsWith('.'))
        .map(name => path.relative(server, path.resolve(server, path.dirname(file), name)))
        .filter(target => (target.startsWith('..') ? !isManifest(file, target) : layerOf(target) > layerOf(file)))
        .map(target => `${file} imports ${target}`),
    );
    assert.deepEqual(upward, []);
  });

  for (const [parent, folders] of Object.entries(WITHIN)) {
    it(`a folder of ${parent} imports only from those before it`, () => {
      const home = path.normalize(parent);
      const placeOf = (file: string) => folders.indexOf(path.relative(home, file).split(path.sep)[0]!);
      const inside = files.filter(file => file.startsWith(home + path.sep));
      assert.ok(inside.length > 30);
      assert.deepEqual(
        inside.filter(file => placeOf(file) < 0),
        [],
      );
      const upward = inside.flatMap(file =>
        importsOf(file)
          .map(name => path.join(path.dirname(file), name))
          .filter(target => placeOf(target) > placeOf(file))
          .map(target => `${file} imports ${target}`),
      );
      assert.deepEqual(upward, []);
    });
  }

  it('the core knows neither the protocol nor the host', () => {
    const foreign = files
      .filter(file => layerOf(file) < LAYERS.indexOf('features'))
      .flatMap(file =>
        importsOf(file)
          .filter(name => name.startsWith('vscode') || name.startsWith('node:'))
          .map(name => `${file} imports ${name}`),
      );
    assert.deepEqual(foreign, []);
  });

  it('what runs in a browser imports nothing of Node', () => {
    const seen = new Set<string>();
    const follow = (file: string) => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const name of importsOf(file)) {
        const target = path.relative(server, path.resolve(server, path.dirname(file), name));
        if (name.startsWith('.') && !target.startsWith('..')) follow(target);
      }
    };
    for (const entry of ['browser.ts', 'core.ts']) follow(entry);
    assert.ok(seen.has(path.join('session', 'requests', 'requests.ts')) && seen.has(path.join('rules', 'index.ts')));
    const node = [...seen].flatMap(file =>
      importsOf(file)
        .filter(name => isBuiltin(name))
        .map(name => `${file} imports ${name}`),
    );
    assert.deepEqual(node, []);
  });

  for (const part of ['server', 'client']) {
    it(`there are no circles in ${part}/`, () => {
      const folder = path.resolve(server, '..', part);
      const circles: string[] = [];
      const done = new Set<string>();
      const visit = (file: string, trail: readonly string[]) => {
        if (trail.includes(file)) {
          circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
          return;
        }
        if (done.has(file) || !file.startsWith(folder) || !file.endsWith('.ts')) return;
        for (const name of importsOf(path.relative(server, file)))
          if (name.startsWith('.')) visit(path.resolve(path.dirname(file), name), [...trail, file]);
        done.add(file);
      };
      for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) visit(path.join(folder, file), []);
      assert.ok(done.size > 30);
      assert.deepEqual(circles, []);
    });
  }
});
