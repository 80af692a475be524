interface Module {
  exports: unknown;
}

/** What a script in a worker finds: each of ours is written as a module of Node is. */
interface Scope {
  module: Module;
  exports: unknown;
  importScripts(address: string): void;
}

/** Makes what Node calls `require` for the scripts of a folder, each run once: `./core.js`. */
export function scripts(folder: string): (name: string) => unknown {
  const scope = globalThis as unknown as Scope;
  const known = new Map<string, Module>();
  return name => {
    let module = known.get(name);
    if (!module) {
      module = { exports: {} };
      known.set(name, module);
      scope.module = module;
      scope.exports = module.exports;
      scope.importScripts(`${folder}/${name.replace(/^\.\//, '')}`);
    }
    return module.exports;
  };
}
