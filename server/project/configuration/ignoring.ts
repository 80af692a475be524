import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Replacement } from '../../record/pronouns.ts';
import { appended } from './append.ts';
import type { Ignored } from './configuration.ts';

/** What a new entry of `ignore` says. */
export type NewEntry = Omit<Ignored, 'span'>;

/**
 * The changes of a `meeting-record.json` that let a finding stand; comments and everything else stay as they are. Of a
 * file that is not there yet the text is empty. Undefined where the file is too broken to be written to.
 */
export function withIgnored(text: string, entry: NewEntry): readonly Replacement[] | undefined {
  return written(
    text,
    'ignore',
    root => {
      const list = findNodeAtLocation(root, ['ignore']);
      const item = inOneLine(entry);
      if (!list) return appended(text, root, `"ignore": [${item}]`);
      return list.type === 'array' ? appended(text, list, item) : undefined;
    },
    `[${inOneLine(entry)}]`,
  );
}

/** The changes that switch a rule off for all records that the file holds for. */
export function withRuleOff(text: string, rule: string): readonly Replacement[] | undefined {
  const item = `${JSON.stringify(rule)}: "off"`;
  return written(
    text,
    'rules',
    root => {
      const rules = findNodeAtLocation(root, ['rules']);
      const level = findNodeAtLocation(root, ['rules', rule]);
      if (level) return [{ span: { start: level.offset, end: level.offset + level.length }, text: '"off"' }];
      if (!rules) return appended(text, root, `"rules": { ${item} }`);
      return rules.type === 'object' ? appended(text, rules, item) : undefined;
    },
    `{ ${item} }`,
  );
}

/** A file with one key where there is none yet, else what is changed in it. */
function written(
  text: string,
  key: string,
  change: (root: Node) => readonly Replacement[] | undefined,
  value: string,
): readonly Replacement[] | undefined {
  if (!text.trim()) return [{ span: { start: 0, end: text.length }, text: `{\n  "${key}": ${value}\n}\n` }];
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  return errors.length || root?.type !== 'object' ? undefined : change(root);
}

/** `{ "rule": "draft-marker", "text": "TBC" }` */
function inOneLine(entry: NewEntry): string {
  const parts = Object.entries(entry).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `{ ${parts.join(', ')} }`;
}

/** As much of the words before a finding as tells this place from others. UTF-16 units. */
const CONTEXT = 24;

/** The words right before a finding, from the beginning of one; undefined at the beginning of a text. */
export function wordsBefore(text: string, at: number): string | undefined {
  const before = text.slice(Math.max(0, at - CONTEXT), at);
  const cut = at > CONTEXT ? before.replace(/^\S*\s+(?=\S)/, '') : before;
  return cut || undefined;
}

/** A path as a glob that means this one file. */
export function globOf(path: string): string {
  return path.replace(/[\\*?()[\]{}!+@|]/g, '\\$&');
}
