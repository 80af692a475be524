import { loadCatalogue } from '../../catalogue/load.ts';
import { LEVELS, type Level, NOTHING_SAID } from '../../project/configuration/configuration.ts';
import { isNamed, type Settings, settingsFor } from '../../project/configuration/settings.ts';
import { readRecord, shownKind } from '../../project/reading.ts';
import { readableLines } from '../../record/readable.ts';
import { holdsRecord } from '../../rules/holds-record.ts';
import { rules } from '../../rules/index.ts';
import { judge } from '../../rules/judge.ts';
import { mended } from '../../rules/mended.ts';
import { UsageError } from '../command.ts';
import { foldersOnDisk } from '../files/folders.ts';
import type { Candidate } from '../files/places.ts';
import { readText, shown } from '../files/reading.ts';
import { noRule } from '../reports/explain.ts';
import type { Checked } from './checked.ts';
import { type Judged, reportOf } from './reported.ts';

/** What holds for a whole run. Plain values, so that it goes to other processes. */
export interface Run {
  /** What rules weigh by the call itself, over all else. */
  readonly levels: Readonly<Record<string, Level>>;
  /** The file that holds in place of every `meeting-record.json`. */
  readonly configuration?: string;
  /** Whether safe fixes are made, or shown and not made; then each result tells the text before and after. */
  readonly fixes: 'none' | 'show' | 'make';
  /** The folder in which what was found is kept. */
  readonly cache?: string;
}

/** A candidate with its text, where that need not be read. */
export interface Given extends Candidate {
  readonly text?: string;
}

/** What came of one candidate. */
export type Result =
  | { readonly fault: string }
  /** It is no record, and nobody said that it was. */
  | { readonly skipped: true }
  | {
      readonly checked: Checked;
      readonly mended?: Mended;
      /** The rules that failed on it, a sentence each: what they would have found is not told. */
      readonly failed?: readonly string[];
    };

/** A text before its safe fixes and after. */
export interface Mended {
  readonly before: string;
  readonly after: string;
  readonly count: number;
}

/** Checks records one after the other, and remembers what the folders on the disk say of them. */
export interface Checker {
  check(candidate: Given): Promise<Result>;
  /** What is wrong so far in the folders' own files and with the cache, which is no fault of a record. */
  problems(): readonly string[];
  isMistaken(): boolean;
}

/** The checker of one run: what its folders say is read once, and what is cached is looked up first. */
export function checkerOf(run: Run): Checker {
  const folders = foldersOnDisk(loadCatalogue(), run.configuration);
  const cache =
    run.cache === undefined
      ? undefined
      : (require('./cache.ts') as typeof import('./cache.ts')).cacheIn(run.cache, run.levels);
  return {
    problems: () => [...folders.problems(), ...(cache?.problems() ?? [])],
    isMistaken: folders.isMistaken,
    async check(candidate) {
      const { file, place, isDeclared } = candidate;
      const read = candidate.text === undefined ? readText(file) : { text: candidate.text };
      if ('fault' in read) return read;
      const shownByText = shownKind(read.text, isDeclared);
      if (!shownByText) return { skipped: true };
      const said = await folders.about(file, place);
      const settings = withLevels(said.settings, run.levels);
      const kind = { ...shownByText, ...settings };
      const failed: string[] = [];
      const judged = (text: string): Judged => {
        // What stands in a text and on which line that is are told by the same lines.
        const lines = readableLines(text);
        const record = readRecord(text, true, kind, undefined, lines);
        const judgement = judge(rules, record, said, settings, ({ id }, error) =>
          failed.push(`${shown(file)}: the rule ${id} failed (${(error as Error).message}). Please report it.`),
        );
        return { ...judgement, isRecord: holdsRecord(record, settings, judgement), lines };
      };
      if (run.fixes === 'none') {
        const find = () => reportOf(file, read.text, judged(read.text));
        const checked = cache ? cache.foundIn(file, read.text, said, find) : find();
        return { checked, ...(failed.length && { failed }) };
      }
      const first = judged(read.text);
      const { text: after, count, left } = mended(read.text, first, judged);
      const checked = run.fixes === 'make' ? reportOf(file, after, left) : reportOf(file, read.text, first);
      return { checked, mended: { before: read.text, after, count }, ...(failed.length && { failed }) };
    },
  };
}

/** `--rule name-to-come=warning`: what these say, over what the folder says. Throws a `UsageError`. */
export function levelsOf(said: readonly string[]): Run['levels'] {
  const levels: Record<string, Level> = {};
  for (const each of said) {
    const [, rule, level] = /^([^=]+)=(.*)$/.exec(each) ?? [];
    if (!rule || !LEVELS.includes(level as Level)) {
      throw new UsageError(
        `“${each}” gives no rule a weight: --rule name-to-come=warning, one of ${LEVELS.join(', ')}.`,
      );
    }
    if (!rules.some(({ id }) => isNamed(id, rule)))
      throw new UsageError(`${noRule(rule)} See meeting-record explain --help.`);
    levels[rule] = level as Level;
  }
  return levels;
}

function withLevels(settings: Settings, levels: Run['levels']): Settings {
  if (!Object.keys(levels).length) return settings;
  const called = settingsFor(undefined, undefined, { ...NOTHING_SAID, rules: levels });
  return { ...settings, levelOf: rule => called.levelOf(rule) ?? settings.levelOf(rule) };
}
