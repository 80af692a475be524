import { getNodeValue, modify, type ParseError, parseTree } from 'jsonc-parser';
import type { Replacement } from '../../record/pronouns.ts';
import type { DialectId } from '../../record/record.ts';

const FORMAT = { formattingOptions: { insertSpaces: true, tabSize: 2 } };

/**
 * The changes of a `meeting-record.json` by which its records are of a dialect: all of them, or those of `glob` by an
 * override, the one that names this glob alone where there is one. With no dialect what was said of it is taken back.
 * Comments stay. Undefined where the file is broken, or has nothing to take back.
 */
export function withDialect(text: string, dialect: DialectId | '', glob?: string): readonly Replacement[] | undefined {
  const entry = { files: [glob], dialect };
  if (!text.trim()) {
    if (!dialect) return undefined;
    const whole = glob === undefined ? { dialect } : { overrides: [entry] };
    return [{ span: { start: 0, end: text.length }, text: `${JSON.stringify(whole, undefined, 2)}\n` }];
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  if (errors.length || root?.type !== 'object') return undefined;
  if (glob === undefined) return made(text, ['dialect'], dialect || undefined);
  const { overrides } = getNodeValue(root) as { readonly overrides?: unknown };
  if (overrides !== undefined && !Array.isArray(overrides)) return undefined;
  const own = (overrides ?? []).findIndex(
    (each: { readonly files?: unknown } | null) =>
      each && Array.isArray(each.files) && each.files.length === 1 && each.files[0] === glob,
  );
  if (!dialect && own < 0) return undefined;
  if (own >= 0) {
    const isAll = !dialect && Object.keys(overrides![own]).length < 3;
    return made(text, ['overrides', own, ...(isAll ? [] : ['dialect'])], dialect || undefined);
  }
  return made(text, ['overrides', ...(overrides ? [overrides.length] : [])], overrides ? entry : [entry]);
}

function made(text: string, path: (string | number)[], value: unknown): readonly Replacement[] {
  const changes = modify(text, path, value, FORMAT);
  return changes.map(({ offset, length, content }) => ({
    span: { start: offset, end: offset + length },
    text: content,
  }));
}
