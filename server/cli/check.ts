import { homepage, version } from '../../package.json';
import { rules } from '../rules/index.ts';
import { candidatesWithText } from './check/candidates.ts';
import { checkCallOf, HELP } from './check/check-arguments.ts';
import { checkerOf } from './check/checking.ts';
import type { About } from './check/formats/format.ts';
import { outputOf } from './check/output.ts';
import { resultsOf } from './check/results.ts';
import { blockingIn, isUncertain, NOTHING_CHECKED, verdictOf, withRecord } from './check/summary.ts';
import type { Outcome, Terminal } from './command.ts';
import { noneAt, noneIn } from './files/places.ts';
import { readText } from './files/reading.ts';
import { progressOn } from './progress.ts';

export { work } from './check/worker.ts';

/** `meeting-record check PATH…`: the findings of each record as they come, and whether any blocks publication. */
export async function check(args: readonly string[], terminal: Terminal): Promise<Outcome> {
  const call = checkCallOf(args);
  if (!call) return { out: HELP, code: 0 };
  const { format } = call;
  const { fixes } = call.run;
  const about: About = { version, manual: homepage, rules, colours: terminal.colours, isQuiet: call.isQuiet };
  const { configuration } = call.run;
  const configured = configuration === undefined ? undefined : readText(configuration);
  if (configured && 'fault' in configured) return { err: `${configured.fault}\n`, code: 2 };
  const faults: string[] = [];
  const checker = checkerOf(call.run);
  const progress = progressOn(terminal, call.isQuiet);
  let summary = { ...NOTHING_CHECKED, maxWarnings: call.maxWarnings };
  let isFirst = true;
  const { tell, carryOut } = outputOf(call, terminal, fault => faults.push(fault));
  await tell(format.begin?.(about) ?? '');
  const problems = new Set<string>();
  let isMistaken = false;
  const told = (folders: { readonly problems: readonly string[]; readonly isMistaken: boolean }) => {
    for (const problem of folders.problems) problems.add(problem);
    isMistaken ||= folders.isMistaken;
  };
  const candidates = candidatesWithText(call, terminal, fault => faults.push(fault));
  for await (const { candidate, result } of resultsOf(
    { ...call, isOwnProcess: terminal.isOwnProcess },
    candidates,
    checker,
    told,
  )) {
    progress.step();
    if ('fault' in result) faults.push(result.fault);
    if (!('checked' in result)) continue;
    const { checked, mended, failed = [] } = result;
    faults.push(...failed);
    if (mended) await carryOut(mended, candidate);
    summary = withRecord(summary, checked, fixes === 'make' ? (mended?.count ?? 0) : 0);
    const words = format.record(checked, about);
    if (!words) continue;
    await tell(isFirst ? words : (format.between ?? '') + words);
    isFirst = false;
  }
  progress.end();
  // Whoever asks whether something may go out has named the wrong place, where nothing is there.
  const isNone = !summary.records && !faults.length && !call.isJsonl && call.shard.of === 1;
  if (isNone && !summary.others) faults.push(noneAt(call.places));
  told({ problems: checker.problems(), isMistaken: checker.isMistaken() });
  const all = { ...summary, faults, problems: [...problems], isMistaken };
  await tell(format.end?.(all, about, isFirst) ?? '');
  const verdict = fixes === 'show' && !call.isQuiet ? verdictOf(all) : undefined;
  // Nothing is open in what is no record, but nobody should take that for a verdict.
  const unread = isNone && summary.others ? [noneIn(call.places)] : [];
  const err = [...problems, ...faults, ...unread, ...(verdict ? [verdict] : [])].map(words => `${words}\n`).join('');
  return { err, code: isUncertain(all) ? 2 : blockingIn(all) ? 1 : 0 };
}
