/**
 * Tables as people keep them: tab-separated text, the first line names the columns, nothing is quoted.
 *
 * The catalogue ships compiled from such tables, and a folder may add its own.
 */

import { t } from '../l10n/l10n.ts';

/** A table as it was read: `sc-resolutions.tsv` and its text. */
export interface Table {
  /** The name by which a person knows the file. */
  readonly name: string;
  readonly text: string;
}

/** Why a line of a table was not understood; the other lines count. */
export interface TableProblem {
  readonly table: string;
  /** Zero-based: 0 is the line of column names. */
  readonly line: number;
  readonly reason: string;
}

/** One line of a table, understood. */
export interface Row<Value> {
  /** Zero-based. */
  readonly line: number;
  readonly value: Value;
}

/** The cell of a column, without the white space around it; empty where the line or the table lacks it. */
export type Cells = (column: string) => string;

/** How the lines of one kind of table are read. */
export interface Columns<Value> {
  /** `Security Council resolutions` */
  readonly title: string;
  /** All that such a table may have. */
  readonly columns: readonly string[];
  /** The value of a line. What it does not understand it throws as an `Unreadable`. */
  read(cells: Cells): Value;
}

/** Thrown by a column's reader, and caught by `readTable` alone. */
export class Unreadable extends Error {}

/** The rows of a table, and what is wrong with it. Never throws. */
export function readTable<Value>(
  table: Table,
  columns: Columns<Value>,
): { readonly rows: readonly Row<Value>[]; readonly problems: readonly TableProblem[] } {
  const rows: Row<Value>[] = [];
  const problems: TableProblem[] = [];
  const lines = linesOf(table);
  const header = headerOf(table);
  const places = new Map(header.map((name, place) => [name, place]));
  for (const name of header.filter(name => !columns.columns.includes(name))) {
    problems.push({
      table: table.name,
      line: 0,
      reason: t('“{0}” is no column of such a table, which may have: {1}', name, columns.columns.join(', ')),
    });
  }
  for (const [line, text] of lines.entries()) {
    if (line === 0 || text.trim() === '') continue;
    const cells = text.split('\t');
    try {
      if (cells.length > header.length) {
        throw new Unreadable(t('{0} cells, but the first line names {1} columns', cells.length, header.length));
      }
      rows.push({ line, value: columns.read(name => cells[places.get(name) ?? -1]?.trim() ?? '') });
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      problems.push({ table: table.name, line, reason: error.message });
    }
  }
  return { rows, problems };
}

/** The names of a table's columns. */
export function headerOf(table: Table): readonly string[] {
  return (linesOf(table)[0] ?? '').split('\t').map(name => name.trim());
}

function linesOf(table: Table): readonly string[] {
  return table.text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
}

/** A whole number, `undefined` where the cell is empty. */
export function whole(cells: Cells, column: string): number | undefined {
  const cell = cells(column);
  if (cell === '') return undefined;
  if (!/^\d{1,6}$/.test(cell)) throw new Unreadable(t('{0} is “{1}”, not a whole number', column, cell));
  return Number(cell);
}

/** A date of the calendar (`2016-12-20`), `undefined` where the cell is empty. */
export function date(cells: Cells, column: string): string | undefined {
  const cell = cells(column);
  if (cell === '') return undefined;
  const time = /^\d{4}-\d\d-\d\d$/.test(cell) ? Date.parse(cell) : Number.NaN;
  // `Date.parse` takes 31 February for 3 March.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== cell) {
    throw new Unreadable(t('{0} is “{1}”, not a date such as 2016-12-20', column, cell));
  }
  return cell;
}

/** Words, `undefined` where the cell is empty. */
export function words(cells: Cells, column: string): string | undefined {
  return cells(column) || undefined;
}

/** What must not be empty. */
export function needed<T>(value: T | undefined, column: string): T {
  if (value === undefined) throw new Unreadable(t('{0} is empty', column));
  return value;
}

/** Several values in one cell: `Russia|USSR`. */
export function several(cells: Cells, column: string, between: string | RegExp): readonly string[] {
  return cells(column)
    .split(between)
    .map(each => each.trim())
    .filter(each => each !== '');
}

/** An object without the properties that are not known. */
export function known<T extends object>(all: { [K in keyof T]: T[K] | undefined }): T {
  const some: Partial<T> = {};
  for (const name in all) {
    const value = all[name];
    if (value !== undefined) some[name] = value;
  }
  return some as T;
}
