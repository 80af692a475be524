/** What mocha puts into a browser. */
interface Browser {
  readonly mocha: {
    setup(options: object): void;
    run(done: (failures: number) => void): void;
  };
  readonly Mocha: {
    readonly reporters: { readonly Base: { consoleLog: (form?: string, ...words: readonly unknown[]) => void } };
  };
}

/** What VS Code calls in its extension host. Rejects where a test failed. */
export async function run(): Promise<void> {
  const { mocha, Mocha } = globalThis as unknown as Browser;
  Mocha.reporters.Base.consoleLog = (form = '', ...words) => {
    let next = 0;
    for (const line of form.replace(/%[sd]/g, () => String(words[next++] ?? '')).split('\n')) console.log(`│${line}`);
  };
  mocha.setup({ ui: 'bdd', reporter: 'spec', color: false, timeout: 20_000 });
  require('./record.test.ts');
  const failures = await new Promise<number>(resolve => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
