// Preloaded into a program of dist (`node --require`): when it ends, each bundle that it has loaded is kept as Node has
// compiled it, with the functions that it has called. server/compiled.ts takes it from there.
const { mkdirSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const v8 = require('node:v8');
const { Script } = require('node:vm');

const { setFlagsFromString } = v8;
// What is said of how code is made (server/cli/check/haste.ts) would be kept, and whoever takes it has not said so yet.
v8.setFlagsFromString = () => undefined;

const scripts = new Map();
const asEver = Module.prototype._compile;
Module.prototype._compile = function (content, filename) {
  // The program's own file is loaded by Node itself.
  if (filename === process.argv[1] || filename.includes('node_modules')) return asEver.call(this, content, filename);
  // The name of no place: what is kept says nothing of the machine that made it.
  const script = new Script(Module.wrap(content), { filename: path.basename(filename) });
  scripts.set(filename, script);
  const require = Module.createRequire(filename);
  return script.runInThisContext()(this.exports, require, this, filename, path.dirname(filename));
};

process.on('exit', () => {
  // The seed that it ran with makes the same bytes of the same source; whoever takes them has another.
  setFlagsFromString('--hash-seed=0');
  const { platform, arch, versions } = process;
  for (const [file, script] of scripts) {
    const folder = path.join(path.dirname(file), 'compiled');
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      path.join(folder, `${path.basename(file)}.${platform}-${arch}-${versions.v8}`),
      script.createCachedData(),
    );
  }
});
