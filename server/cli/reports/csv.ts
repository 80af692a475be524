import Papa from 'papaparse';

/** Rows under the names of their columns. A spreadsheet runs what begins with = or +, as a name may: that is quoted. */
export function csvOf<Row>(columns: readonly (keyof Row & string)[], rows: readonly Row[]): string {
  const table = [columns, ...rows.map(row => columns.map(name => row[name]))];
  return `${Papa.unparse(table, { newline: '\n', escapeFormulae: true })}\n`;
}
