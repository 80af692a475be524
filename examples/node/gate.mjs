// node gate.mjs draft.record.txt …: says what is open in each record, line by line, and ends with 1 where anything blocks.
import { readFileSync } from 'node:fs';
import { check, parse, speechesOf, textOf } from 'meeting-record';

let blocking = 0;
for (const file of process.argv.slice(2)) {
  const record = parse(readFileSync(file, 'utf8'));
  console.log(`${file}: ${speechesOf(record).length} speeches`);
  for (const { rule, severity, message, span } of check(record, { rules: { 'draft-marker': 'error' } })) {
    const line = record.text.slice(0, span.start).split(/\r\n|\r|\n/).length;
    console.log(`  line ${line}: “${textOf(record, span)}” ${message} (${rule})`);
    if (severity === 'error' || severity === 'warning') blocking++;
  }
}
process.exitCode = blocking ? 1 : 0;
