import { l10n } from 'vscode';
import type { Contents } from '../server/features/outline/contents.ts';
import { kindNameOf } from './kind-name.ts';
import { counted, plural } from './plural.ts';

/** What people call the findings of a rule: `name-to-come` is `Name to come`. */
export function kindName(rule: string): string {
  return l10n.t(kindNameOf(rule));
}

/** How many of each kind there are, the most first: `[['Name to come', '1,203'], …]`. */
export function countsByKind(items: Contents['items']): readonly (readonly [string, string])[] {
  const counts = new Map<string, number>();
  for (const { rule } of items) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([rule, count]) => [kindName(rule), counted(count)]);
}

/** `Ignored: 2`; undefined where nothing is. */
export function ignoredCount({ ignored }: Pick<Contents, 'ignored'>): string | undefined {
  const total = Object.values(ignored).reduce((sum, count) => sum + count, 0);
  return total ? l10n.t('Ignored: {0}', counted(total)) : undefined;
}

/** `Ignored: 2 — Draft marker (1), Name to come (1)`; undefined where nothing is. */
export function ignoredWords(contents: Pick<Contents, 'ignored'>): string | undefined {
  const kinds = Object.entries(contents.ignored).map(([rule, count]) => `${kindName(rule)} (${counted(count)})`);
  const count = ignoredCount(contents);
  return count && `${count} — ${kinds.join(', ')}`;
}

/** What a verdict goes by. */
export type Judged = Pick<Contents, 'items' | 'isMistaken' | 'isRecord' | 'dialect'>;

/** The verdict on a record, in two words: `31 open`, `Ready`; `Not certain` where the folder's file has mistakes. */
export function verdictOf({ items, isMistaken, isRecord, dialect }: Judged): string {
  if (isMistaken) return l10n.t('Not certain');
  if (items.length) return plural('{0} open', items.length);
  if (isRecord) return l10n.t('Ready');
  // A kind that a person has said makes no record of it.
  return dialect === 'plain' ? l10n.t('No record') : l10n.t('No speech');
}
