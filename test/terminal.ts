import type { Command, Terminal } from '../server/cli/command.ts';

/** Runs a command as in a shell: what it printed on each output, and how it ended. */
export async function run(
  command: Command,
  args: readonly string[],
  { input = '', colours = false }: { readonly input?: string | Uint8Array; readonly colours?: boolean } = {},
): Promise<{ readonly out: string; readonly err: string; readonly code: number }> {
  const written: string[] = [];
  const told: string[] = [];
  const terminal: Terminal = {
    out: async text => void written.push(text),
    err: text => void told.push(text),
    input: async () => Buffer.from(input),
    async *lines() {
      yield* input.toString().split('\n');
    },
    colours,
    isOwnProcess: false,
    showsProgress: false,
  };
  const { out = '', err = '', code } = await command(args, terminal);
  return { out: written.join('') + out, err: told.join('') + err, code };
}
