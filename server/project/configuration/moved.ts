import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import type { Replacement } from '../../record/pronouns.ts';
import { globOf } from './ignoring.ts';

/**
 * The changes of a `meeting-record.json` by which what it says of one file, or of those in one folder, holds under another
 * path. Globs that mean more than that stay as they are.
 */
export function withMoved(text: string, from: string, to: string): readonly Replacement[] {
  const root = parseTree(text, [], { allowTrailingComma: true });
  const [old, now] = [globOf(from), globOf(to)];
  const each = (list: string) => (root && findNodeAtLocation(root, [list])?.children) ?? [];
  const globs: readonly (Node | undefined)[] = [
    ...each('ignore').map(entry => findNodeAtLocation(entry, ['file'])),
    ...each('overrides').flatMap(entry => {
      const files = findNodeAtLocation(entry, ['files']);
      return files?.children ?? files;
    }),
  ];
  return globs.flatMap(node => {
    const glob: unknown = node?.value;
    if (!node || typeof glob !== 'string' || !(glob === old || glob.startsWith(`${old}/`))) return [];
    const span = { start: node.offset, end: node.offset + node.length };
    return [{ span, text: JSON.stringify(now + glob.slice(old.length)) }];
  });
}
