import Module from 'node:module';

/** What `load` requires, where `vscode` stands in for VS Code's own module, which is in an extension host alone. */
export function withStandIn<Loaded>(vscode: object, load: () => Loaded): Loaded {
  const loader = Module as unknown as { _load(request: string, ...rest: readonly unknown[]): unknown };
  const before = loader._load;
  loader._load = (request, ...rest) => (request === 'vscode' ? vscode : before.call(loader, request, ...rest));
  try {
    return load();
  } finally {
    loader._load = before;
  }
}
