import type { Terminal } from './command.ts';

/** The terminal that a process runs in. */
export function terminalOf(program: NodeJS.Process): Terminal {
  // Standard input and standard error are made ready when they are used: most calls use neither.
  const { stdout, env } = program;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads the output may have seen enough (`| head`): that is no error.
    if (error.code === 'EPIPE') program.exit(0);
    const why = error.code === 'ENOSPC' ? 'the disk is full' : `the system says ${error.code}`;
    program.stderr.write(`Standard output can’t be written: ${why}.\n`, () => program.exit(2));
  });
  let stderr: NodeJS.WriteStream | undefined;
  return {
    isOwnProcess: true,
    out: text =>
      new Promise(resolve => {
        if (!text || stdout.write(text)) resolve();
        else stdout.once('drain', resolve);
      }),
    err(text) {
      // That nobody reads it changes nothing of how the call ends.
      stderr ??= program.stderr.on('error', () => {});
      stderr.write(text);
    },
    async input(most) {
      const chunks: Uint8Array[] = [];
      let length = 0;
      for await (const chunk of program.stdin) {
        chunks.push(chunk);
        length += chunk.length;
        // One byte too many is told of; what comes after need not be held.
        if (length > most) break;
      }
      return Buffer.concat(chunks);
    },
    async *lines() {
      const { createInterface } = await import('node:readline');
      yield* createInterface({ input: program.stdin, crlfDelay: Number.POSITIVE_INFINITY });
    },
    // https://no-color.org, and FORCE_COLOR as Node itself has it.
    colours: env.NO_COLOR ? false : env.FORCE_COLOR ? env.FORCE_COLOR !== '0' : stdout.isTTY && env.TERM !== 'dumb',
    get showsProgress() {
      return program.stderr.isTTY && env.TERM !== 'dumb';
    },
  };
}
