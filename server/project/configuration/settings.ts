import type { DialectId } from '../../record/record.ts';
import type { Configuration, Ignored, Level, Levels } from './configuration.ts';
import type { Format } from './format-style.ts';
import { isAmong } from './globs.ts';

/** Who said what a rule weighs: the folder's file, or the person's own settings. */
export type Source = 'folder' | 'person';

/** What holds for one record: the folder's file over the person's settings over the rule's own weight. */
export interface Settings {
  readonly dialect?: DialectId;
  /** How the folder wants spaces and hyphens; a person’s settings say nothing of it. */
  readonly format: Format;
  /** What the rule weighs here and who said so; undefined where nobody did and the rule's own weight holds. */
  levelOf(rule: string): { readonly level: Level; readonly from: Source } | undefined;
  /** Says by which entry a rule's findings are let stand; undefined where no entry names the rule. */
  ignoring(rule: string): Ignoring | undefined;
}

/** The entry by which a finding is let stand: `words` are those found, `before` the text right before them. */
export type Ignoring = (words: string, before: string) => Ignored | undefined;

/**
 * What holds for the record `file`, a path from the configuration's folder with `/` between its parts; undefined for a
 * record that has no place yet.
 */
export function settingsFor(
  file: string | undefined,
  folder: Configuration | undefined,
  person: Configuration | undefined,
): Settings {
  const overrides = (folder?.overrides ?? []).filter(({ files }) => file !== undefined && matches(files, file));
  const said: (readonly [Levels, Source])[] = [
    ...overrides.map(({ rules }) => [rules, 'folder'] as const).reverse(),
    [folder?.rules ?? {}, 'folder'],
    [person?.rules ?? {}, 'person'],
  ];
  const told = said.filter(([levels]) => Object.keys(levels).length > 0);
  const ignored = [...(folder?.ignore ?? []), ...(person?.ignore ?? [])].filter(
    entry => entry.file === undefined || (file !== undefined && matches([entry.file], file)),
  );
  const dialect = overrides.findLast(override => override.dialect)?.dialect ?? folder?.dialect ?? person?.dialect;
  return {
    ...(dialect ? { dialect } : {}),
    format: Object.assign({}, folder?.format, ...overrides.map(override => override.format)) as Format,
    levelOf(rule) {
      for (const [levels, from] of told) {
        const level = levelIn(levels, rule);
        if (level) return { level, from };
      }
      return undefined;
    },
    ignoring(rule) {
      const candidates = ignored.filter(entry => entry.rule === rule);
      if (!candidates.length) return undefined;
      return (words, before) => {
        const [found, above] = [unset(words), unset(before)];
        return candidates.find(
          ({ text, after }) =>
            (text === undefined || unset(text) === found) && (after === undefined || above.endsWith(unset(after))),
        );
      };
    },
  };
}

/** Words without how they are set: what is let stand stays so where spaces and hyphens are set anew. */
function unset(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[\u2010\u2011]/g, '-');
}

/** What nobody has said anything about. */
export const UNSET: Settings = settingsFor(undefined, undefined, undefined);

/** A rule named outright wins over a pattern of names; of patterns the last. */
function levelIn(levels: Levels, rule: string): Level | undefined {
  if (levels[rule]) return levels[rule];
  return Object.entries(levels).findLast(([name]) => isNamed(rule, name))?.[1];
}

/** Whether a rule is the one of this name, or one of those that a pattern such as `mixed-*` names. */
export function isNamed(rule: string, name: string): boolean {
  return rule === name || (name.includes('*') && isAmong(name, rule));
}

function matches(globs: readonly string[], file: string): boolean {
  return globs.some(glob => isAmong(glob, file));
}
