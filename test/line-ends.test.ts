import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const server = path.resolve(__dirname, '../server');
/** `[^()\n]`, in a pattern or, with its bars doubled, in a string. */
const SAVE_LF = /\[\^(?:[^\]\\]|\\+.)*?\\+n(?:[^\]\\]|\\+.)*?\]/g;

describe('a line ends in LF, CRLF or CR', () => {
  for (const layer of ['record', 'rules', 'project']) {
    it(`no pattern of ${layer} that stops at LF runs on over CR`, () => {
      const running = readdirSync(path.join(server, layer), { recursive: true, encoding: 'utf8' })
        .filter(file => file.endsWith('.ts'))
        .flatMap(file =>
          (readFileSync(path.join(server, layer, file), 'utf8').match(SAVE_LF) ?? [])
            .filter(part => !part.includes('\\r'))
            .map(part => `${file}: ${part}`),
        );
      assert.deepEqual(running, []);
    });
  }
});
