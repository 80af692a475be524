import { columnOf, type SPEAKERS_COLUMNS } from './speakers-list.ts';

/** The field of a list that an offset stands in. */
export interface Cell {
  readonly column: (typeof SPEAKERS_COLUMNS)[number] | 'header';
  /** Offset of its first letter, behind a quotation mark. */
  readonly start: number;
  readonly isQuoted: boolean;
  readonly separator: string;
}

/** Which column an offset stands in; undefined in a column that is not read. Looks at the first line and its own. */
export function columnAt(text: string, offset: number): Cell | undefined {
  const first = /^\ufeff?[^\r\n]*/.exec(text)![0];
  const separator = [',', ';', '\t'].sort((a, b) => first.split(b).length - first.split(a).length)[0]!;
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  let field = start;
  let index = 0;
  let isQuoted = false;
  for (let at = start; at < offset; at++) {
    const sign = text[at]!;
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === separator && !isQuoted) {
      field = at + 1;
      index++;
    }
  }
  while (text[field] === ' ' || text[field] === '\ufeff') field++;
  const cell = { start: Math.min(offset, field + (text[field] === '"' ? 1 : 0)), isQuoted, separator };
  if (start === 0) return { column: 'header', ...cell };
  const column = columnOf(
    first
      .replace(/^\ufeff/, '')
      .split(separator)
      [index]?.replaceAll('"', '') ?? '',
  );
  return column && { column, ...cell };
}
