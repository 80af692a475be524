import { readFileSync } from 'node:fs';
import { dialectOf } from '../server/record/dialects/index.ts';
import { leastTimes } from './processor-time.ts';
import { countWords } from './scan.ts';

/** All in turn, so that the compiler has seen hundreds of texts when the last are read: one after the other it takes twice as many. */
const ROUNDS = 40;

/**
 * Prints how long it takes to tell what kind each of the texts is whose paths are given, and to scan its letters: a program
 * of its own, since either takes twice as long after a thousand other tests. In milliseconds: `[[3.5, 0.23]]`.
 */
const texts = process.argv.slice(2).map(file => {
  const text = readFileSync(file, 'utf8');
  return text.repeat(Math.ceil(65_536 / text.length)).slice(0, 65_536);
});
const paces = leastTimes(
  ROUNDS,
  ...texts.flatMap(text => [() => dialectOf(text), (time: number) => countWords(`${text}${time}`)]),
);
console.log(JSON.stringify(texts.map((_, at) => paces.slice(2 * at, 2 * at + 2))));
