import { type Checked, isBlocking } from '../checked.ts';
import type { About, Format } from './format.ts';

/** One array of records, each with its findings; lines and columns count from zero, columns in UTF-16 units. */
export const json: Format = {
  begin: () => '[\n',
  record: (checked, about) => JSON.stringify(recordValue(checked, about), undefined, 2).replace(/^/gm, '  '),
  between: ',\n',
  end: () => '\n]\n',
};

/** One record a line, with the same in it as `json` has. */
export const jsonl: Format = {
  record: (checked, about) => `${JSON.stringify(recordValue(checked, about))}\n`,
};

function recordValue({ file, isRecord, findings, ignored }: Checked, { isQuiet }: About) {
  return {
    file,
    isRecord,
    findings: findings
      .filter(finding => !isQuiet || isBlocking(finding))
      .map(({ rule, severity, message, start, end, span, fixes }) => ({
        rule,
        severity,
        message,
        start,
        end,
        span,
        fixes,
      })),
    ignored,
  };
}
