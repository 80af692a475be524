import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';
import { type Ticks, withTicks } from './ticks.ts';

/** Compiled code is for one Node and one kind of machine: `linux-x64-11.3.244.8-node.33`. */
const COMPILED_FOR = `${process.platform}-${process.arch}-${process.versions.v8}`;

const loaded = new Map<string, { readonly exports: object }>();

/**
 * What a bundle beside this program exports. Where `scripts/compile.mjs` has kept it compiled for this very Node, it is
 * there in a third of the time, and its patterns are compiled when they are first run, which is less than running them
 * slowly first; anywhere else it is compiled as ever, and so it is where Node finds the kept code unfit.
 */
export function bundle(file: string): object {
  return exportsOf(file, withTicks);
}

/** The same in a thread, which says nothing of patterns: that would hold for those of other threads. */
export function bundleInThread(file: string): object {
  return exportsOf(file, (_, code) => code());
}

function exportsOf(file: string, making: <Value>(ticks: Ticks, code: () => Value) => Value): object {
  const known = loaded.get(file);
  if (known) return known.exports;
  const folder = path.dirname(file);
  const cachedData = contentOf(path.join(folder, 'compiled', `${path.basename(file)}.${COMPILED_FOR}`));
  if (!cachedData) return require(file) as object;
  const its = { exports: {} };
  loaded.set(file, its);
  // All bundles lie in one folder, and may require each other by name. `making` says how patterns are made: Node takes
  // compiled code, ours and its own, only while nothing is said of that.
  const beside = (name: string) =>
    making(1, () => (name.startsWith('./') ? exportsOf(path.join(folder, name), making) : require(name)));
  const script = new Script(wrapped(file), { filename: file, cachedData });
  making(0, () => script.runInThisContext()(its.exports, beside, its, file, folder));
  return its.exports;
}

/** The function that Node makes of a module, and `scripts/keep-compiled.cjs` with it. `node:module` says it, and takes a millisecond. */
const BEFORE = '(function (exports, require, module, __filename, __dirname) { ';
const AFTER = '\n});';

/** A bundle is in ASCII. It is read to where it stays: each copy is memory that is new, which takes longer than reading. */
function wrapped(file: string): string {
  const opened = openSync(file, 'r');
  try {
    const { size } = fstatSync(opened);
    const text = Buffer.allocUnsafe(BEFORE.length + size + AFTER.length);
    text.write(BEFORE, 'latin1');
    const end = BEFORE.length + readSync(opened, text, BEFORE.length, size, 0);
    text.write(AFTER, end, 'latin1');
    return text.toString('latin1', 0, end + AFTER.length);
  } finally {
    closeSync(opened);
  }
}

function contentOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
