import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder of a suite's own, gone when the suite ends. */
export function deskOf(name: string) {
  let folder = '';
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), `${name}-`));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));
  const at = (file: string) => path.join(folder, file);
  return {
    at,
    /** Writes a file, with the folders that it stands in, and gives its path. */
    file(file: string, text: string | Uint8Array) {
      mkdirSync(path.dirname(at(file)), { recursive: true });
      writeFileSync(at(file), text);
      return at(file);
    },
  };
}
