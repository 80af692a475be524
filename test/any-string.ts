import fc from 'fast-check';

const HALVES = { first: 0xd800, count: 0x800 };
const sign = fc
  .integer({ min: 0, max: 0x10ffff - HALVES.count })
  .map(at => String.fromCodePoint(at < HALVES.first ? at : at + HALVES.count));

/** Strings of any code points, as those of the unit `binary` are: for that fast-check makes a table that takes it a second. */
export const anyString = (lengths: { readonly maxLength?: number } = {}) => fc.string({ unit: sign, ...lengths });
