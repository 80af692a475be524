import { isBlocking, type Reported } from '../checked.ts';
import type { Format } from './format.ts';

/**
 * Workflow commands, which GitHub shows as annotations beside the line; escaped as its own toolkit does
 * (https://github.com/actions/toolkit, packages/core/src/command.ts).
 */
export const github: Format = {
  record: ({ file, findings }, { isQuiet }) =>
    findings
      .filter(finding => !isQuiet || isBlocking(finding))
      .map(finding => `::${LEVELS[finding.severity]} ${propertiesOf(file, finding)}::${data(finding.message)}\n`)
      .join(''),
};

const LEVELS = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' } as const;

function propertiesOf(file: string, { rule, start, end }: Reported): string {
  const properties: readonly (readonly [string, string | number])[] = [
    ['file', file],
    ['line', start.line + 1],
    ['endLine', end.line + 1],
    // GitHub wants columns only where one line holds all.
    ...(start.line === end.line
      ? ([
          ['col', start.character + 1],
          ['endColumn', end.character + 1],
        ] as const)
      : []),
    ['title', rule],
  ];
  return properties.map(([name, value]) => `${name}=${property(String(value))}`).join(',');
}

function data(words: string): string {
  return words.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(words: string): string {
  return data(words).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
