import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dialectOf } from '../server/record/dialects/index.ts';
import { leastTimes } from './processor-time.ts';
import { countWords } from './scan.ts';

/**
 * Prints how long it takes to tell what kind each of the texts is whose paths are given, and to scan its letters: a program
 * of its own, since either takes twice as long after a thousand other tests. In milliseconds: `[[3.5, 0.23]]`.
 */
const paces = process.argv.slice(2).map(file => {
  const text = readFileSync(path.join(__dirname, 'fixtures', file), 'utf8');
  const long = text.repeat(Math.ceil(65_536 / text.length)).slice(0, 65_536);
  return leastTimes(
    100,
    () => dialectOf(long),
    time => countWords(`${long}${time}`),
  );
});
console.log(JSON.stringify(paces));
