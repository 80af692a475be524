import { LEVELS } from './project/configuration/configuration.ts';
import { isNamed } from './project/configuration/settings.ts';
import { DIALECT_IDS } from './record/record.ts';
import { rules } from './rules/index.ts';

/** A value as a message shows it: what a caller without types may hand over is anything, a whole record's text too. */
function shown(value: unknown): string {
  if (typeof value === 'string') {
    const words = value.slice(0, 200).trim().replace(/\s+/g, ' ');
    return words.length > 40 ? `“${words.slice(0, 40).trimEnd()}…”` : `“${words}”`;
  }
  return typeof value === 'object' && value ? `${value.constructor?.name ?? 'Object'} {…}` : String(value);
}

/** Throws a `TypeError` where `value` is given and none of `choices`. */
export function mustBeOneOf(name: string, value: unknown, choices: readonly string[]): void {
  if (value === undefined || choices.includes(value as string)) return;
  throw new TypeError(`${name} is one of ${choices.join(', ')}, and not ${shown(value)}.`);
}

/** Throws a `TypeError` where `value` is no string, such as a Buffer that nobody has decoded. */
export function mustBeText(name: string, value: unknown): void {
  if (typeof value !== 'string') throw new TypeError(`${name} is a string, and not ${shown(value)}.`);
}

/** Throws a `TypeError` where `value` is nothing that `parse` gave, such as the text itself. */
export function mustBeRecord(value: unknown): void {
  const { text, children } = Object(value) as { readonly text?: unknown; readonly children?: unknown };
  if (typeof text === 'string' && Array.isArray(children)) return;
  throw new TypeError(`record is what parse gives, and not ${shown(value)}.`);
}

/** Throws a `TypeError` where these are no edits of a text, or one would undo what another does. */
export function mustBeEdits(text: string, edits: unknown): void {
  if (!Array.isArray(edits)) throw new TypeError(`edits is an array, and not ${shown(edits)}.`);
  let from = 0;
  for (const edit of [...edits].sort((a, b) => startOf(a) - startOf(b))) {
    const end = Number(edit?.span?.end);
    const isOne = startOf(edit) >= from && end >= startOf(edit) && end <= text.length && typeof edit.text === 'string';
    if (!isOne) {
      throw new TypeError(
        `Edits have spans within the text, none overlapping, and texts, and not ${JSON.stringify(edit)}.`,
      );
    }
    from = end;
  }
}

function startOf(edit: { readonly span?: { readonly start?: unknown } } | undefined): number {
  return Number(edit?.span?.start);
}

/** Throws a `TypeError` where there is no such kind of record. */
export function mustBeDialect(value: unknown): void {
  mustBeOneOf('dialect', value, DIALECT_IDS);
}

/** Throws a `TypeError` where there is no such rule or no such weight. */
export function mustBeLevels(levels: Readonly<Record<string, unknown>>): void {
  const ids = rules.map(({ id }) => id);
  for (const [name, level] of Object.entries(levels)) {
    if (!ids.some(id => isNamed(id, name))) mustBeOneOf('A rule', name, ids);
    mustBeOneOf(`rules["${name}"]`, level, LEVELS);
  }
}
