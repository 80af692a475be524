/**
 * What other bundles take from one file, `dist/dialects.js`: the dialects, and the parts of a record that those read with
 * and that others ask too. None is made ready before it is asked for: whoever asks what a text is needs few of them.
 */
export * from './record/dialects/index.ts';

export const parts = {
  get names() {
    return require('./record/names.ts') as object;
  },
  get placeholders() {
    return require('./record/placeholders.ts') as object;
  },
  get states() {
    return require('./record/states.ts') as object;
  },
  get votes() {
    return require('./record/dialects/votes.ts') as object;
  },
  get text() {
    return require('./record/text.ts') as object;
  },
  get readable() {
    return require('./record/readable.ts') as object;
  },
};
