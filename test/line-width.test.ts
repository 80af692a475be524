import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..');
/** A pattern that is longer is a list, `anyOf`, or one of several forms, `oneOf`. UTF-16 units. */
const WIDEST = 200;

describe('lines of code', () => {
  for (const folder of ['server', 'client', 'scripts', 'test'])
    it(`of ${folder}/ can be read without scrolling`, () => {
      const files = readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter(file => /\.(?:ts|mjs|cjs)$/.test(file) && !file.startsWith(path.join('catalogue', 'data')))
        .map(file => path.join(folder, file));
      assert.ok(files.length > 20);
      const wide = files.flatMap(file =>
        readFileSync(path.join(ROOT, file), 'utf8')
          .split('\n')
          .flatMap((line, at) => (line.length > WIDEST ? [`${file}:${at + 1}`] : [])),
      );
      assert.deepEqual(wide, []);
    });
});
