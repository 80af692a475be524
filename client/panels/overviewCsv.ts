import type { Contents } from '../../server/features/outline/contents.ts';

/** One line a speech: order, line, name, title and affiliation, words, open items. Lines end as RFC 4180 has it. */
export function overviewCsv(contents: Contents): string {
  const open = openBySpeech(contents);
  const rows = contents.speeches.map(({ name, detail, words, selection }, i) => [
    i + 1,
    selection.start.line + 1,
    name,
    detail,
    words,
    open.get(i) ?? 0,
  ]);
  return [['order', 'line', 'name', 'detail', 'words', 'open'], ...rows]
    .map(row => `${row.map(cell).join(',')}\r\n`)
    .join('');
}

/** How many items are open in each speech that has any. */
export function openBySpeech({ items }: Pick<Contents, 'items'>): ReadonlyMap<number, number> {
  const open = new Map<number, number>();
  for (const { speech } of items) if (speech !== undefined) open.set(speech, (open.get(speech) ?? 0) + 1);
  return open;
}

/** A cell that a spreadsheet would take for a formula is taken for text. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
