/** One line of the table: what was measured, and what it was to be. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: 'MB/s' | 'ms' | 's' | 'MB' | 'kB' | '×';
  /** `≥ 100`, `≤ 8`; absent for what others do in the same run, and where none was set. */
  readonly goal?: { readonly least: number } | { readonly most: number };
  /** A ratio of two figures of one run, which holds on other machines too: a quick run compares it. */
  readonly ratio?: true;
}

export const met = ({ value, goal }: Figure): boolean =>
  !goal || ('least' in goal ? value >= goal.least : value <= goal.most);

export function asRow(figure: Figure): string {
  const { what, value, unit, goal } = figure;
  const wanted = !goal ? '' : 'least' in goal ? `≥ ${goal.least}` : `≤ ${goal.most}`;
  return `| ${what} | ${rounded(value)} ${unit} | ${wanted} | ${goal ? (met(figure) ? 'met' : 'not met') : ''} |`;
}

const rounded = (value: number) =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

/** The value below which `share` of the values lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}
