import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FORMAT, type Format } from '../../server/project/configuration/format-style.ts';
import { formatted } from '../../server/project/format.ts';
import { parse } from '../../server/record/parse.ts';
import { edited } from '../../server/rules/safe-fixes.ts';
import { property } from './property.ts';
import { mutatedRecord } from './texts.ts';

const styles = fc.record(
  Object.fromEntries(Object.entries(FORMAT).map(([part, choices]) => [part, fc.constantFrom(...choices)])),
  { requiredKeys: [] },
) as fc.Arbitrary<Format>;

/** What is left of a text without its spaces, all hyphens being one. */
const bare = (text: string) => text.replace(/[^\S\r\n]/g, '').replace(/[\u2010\u2011]/g, '-');

/** What holds of real records, set in any way that a house may ask for. */
export const ofFormatting = property(
  'formatting changes spaces within lines and hyphens alone, and once is enough',
  500,
  fc.tuple(mutatedRecord, styles),
  ([text, format]) => {
    const once = edited(text, formatted(parse(text), format));
    assert.equal(bare(once), bare(text));
    assert.deepEqual(formatted(parse(once), format), []);
  },
);
