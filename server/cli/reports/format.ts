import { CONFIGURATION_FILE } from '../../project/configuration/configuration.ts';
import { formatted } from '../../project/format.ts';
import { edited } from '../../rules/safe-fixes.ts';
import { argumentsOf, type Outcome, type Terminal, UsageError } from '../command.ts';
import { diffOf } from '../diff.ts';
import { readText, shown } from '../files/reading.ts';
import { recordsAt } from '../files/records.ts';
import { WriteError, writeWhole } from '../files/writing.ts';
import { PLACES } from './report-arguments.ts';

const HELP = `meeting-record format [PATH…]

Sets spaces and hyphens as "format" in ${CONFIGURATION_FILE} says, and changes nothing else: what an editor does when it
formats a document. Standard input is written to standard output.

${PLACES}
  --check               change nothing; tell which records would be changed
  --diff                change nothing; show the changes as a unified diff
  --config FILE         use this in place of every ${CONFIGURATION_FILE}, as if it stood in the working directory
  --help

Exit codes: 0 done or nothing to do, 1 with --check or --diff something would be changed, 2 the call or a file is wrong.

  meeting-record format drafts
  meeting-record format --check .
  meeting-record format - < draft.record.txt
`;

/** `meeting-record format PATH…`: the same changes as in an editor. */
export async function format(args: readonly string[], terminal: Terminal): Promise<Outcome> {
  const { values, positionals } = argumentsOf(args, HELP, {
    check: { type: 'boolean', default: false },
    diff: { type: 'boolean', default: false },
    config: { type: 'string' },
    'stdin-filename': { type: 'string' },
  });
  if (values.help) return { out: HELP, code: 0 };
  if (values.check && values.diff) throw new UsageError('--check and --diff are two ways to be told: take one.');
  const { config } = values;
  const configured = config === undefined ? undefined : readText(config);
  if (configured && 'fault' in configured) return { err: `${configured.fault}\n`, code: 2 };
  const isDry = values.check || values.diff;
  const records = recordsAt(positionals, values['stdin-filename'], terminal, config);
  const faults: string[] = [];
  let count = 0;
  let changed = 0;
  let asked = false;
  for await (const { file, record, said, isInput } of records.all) {
    count++;
    asked ||= Object.keys(said.settings.format).length > 0;
    const edits = formatted(record, said.settings.format, said);
    const after = edited(record.text, edits);
    if (isInput && !isDry) await terminal.out(after);
    if (!edits.length) continue;
    changed++;
    if (values.diff) await terminal.out(await diffOf(file, record.text, after));
    else if (values.check) await terminal.out(`${shown(file)}: ${edits.length} to set\n`);
    else if (!isInput) {
      try {
        writeWhole(file, after);
        await terminal.out(`${shown(file)}: ${edits.length} set\n`);
      } catch (error) {
        if (!(error instanceof WriteError)) throw error;
        faults.push(error.message);
      }
    }
  }
  if (count && !asked) faults.push(`No ${CONFIGURATION_FILE} says how spaces and hyphens are set: nothing is changed.`);
  const ended = records.ended('');
  const err = [ended.err, ...faults.map(fault => `${fault}\n`)].join('');
  const isWrong = ended.code === 2 || (asked && faults.length > 0);
  return { err, code: isWrong ? 2 : isDry && changed ? 1 : 0 };
}
