interface Mocha {
  setup(options: object): void;
  run(done: (failures: number) => void): void;
}

/** What VS Code calls in its extension host. Rejects where a test failed. */
export async function run(): Promise<void> {
  const { mocha } = globalThis as unknown as { readonly mocha: Mocha };
  mocha.setup({ ui: 'bdd', reporter: 'spec', color: false, timeout: 20_000 });
  require('./record.test.ts');
  const failures = await new Promise<number>(resolve => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
