import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { dialects } from '../../server/record/dialects/index.ts';
import { parse } from '../../server/record/parse.ts';
import { PIECES } from '../properties/texts.ts';

/** Microseconds. */
const SHORTEST_MEASURE = 10_000;
/** UTF-16 units. */
const LONGEST = 3_000_000;
/**
 * Microseconds. Whatever takes less for four times a text is read as fast as memory gives it: what grows there are the
 * pages that the text and its nodes take. Four times a text that takes the shortest measure takes more, if it grows with
 * the square; four times the longest does so anyhow.
 */
const NO_TIME = 100_000;
const times = (words: string) => (length: number) => words.repeat(Math.ceil(length / words.length));

const TEXTS: Readonly<Record<string, (length: number) => string>> = {
  'a record of every kind of line': times(`${PIECES.join('\n')}\n\n`),
  'one line': times('The President: Mr. Lund (Norway) said that it was adopted by 9 votes to 2. '),
  'one name': times('Van Lund '),
  'open brackets': times('Mr. Lund ('),
  'labels of votes': times('In favour: Chad, Against: '),
  'a vote that never ends': times('In favour:\nChad, Fiji,\n'),
  'blank lines': times('\n'),
  'short lines': times('Mr.\n'),
  headings: times('Reports of the Second Committee\n\n'),
  'names alone': times(
    'Ana Lund\n\nIt rained all day, and nobody came.\n\nJane Moss\n(North Ely) (Con)\n\nSo it did.\n\n',
  ),
  'several speeches in a paragraph': times(`${'Norway said so. Chad noted it. '.repeat(200)}\n\n`),
};

describe('parse', () => {
  for (const dialect of dialects()) {
    for (const [name, text] of Object.entries(TEXTS)) {
      it(`${dialect.id}: ${name} takes at most 2.2 times the time for twice the text`, function () {
        this.timeout(60_000);
        // On a machine that is busy with something else, no measure is sure.
        this.retries(4);
        // So long that neither the processor's caches nor the compiler decide.
        let length = 50_000;
        let taken = 0;
        while (length < LONGEST && taken < SHORTEST_MEASURE) {
          length *= 2;
          const sample = text(length);
          parse(sample, dialect);
          taken = Math.min(
            time(() => parse(sample, dialect)),
            time(() => parse(sample, dialect)),
          );
        }
        const [short, long] = [text(length), text(4 * length)];
        // Two doublings at a time; the least of several measures of each, since noise only adds to them.
        let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
        for (let tries = 0; tries < 6 && !(most < NO_TIME || Math.sqrt(most / least) <= 2.2); tries++) {
          most = Math.min(
            most,
            time(() => parse(long, dialect)),
          );
          least = Math.min(
            least,
            time(() => parse(short, dialect)),
          );
        }
        const growth = Math.sqrt(most / least);
        assert.ok(most < NO_TIME || growth <= 2.2, `${growth.toFixed(2)} times`);
      });
    }
  }
});

/** Garbage is collected in leaps, some of them within a measure: so it is before each. */
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Of the processor, in microseconds: what other processes take of it does not count. */
function time(work: () => void): number {
  collect();
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return user + system;
}
