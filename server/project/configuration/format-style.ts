/** What stands between two sentences. */
export const SENTENCE_GAPS = {
  'one-space': ' ',
  'two-spaces': '  ',
  'no-break-and-space': '\u00a0 ',
} as const;

/** What stands where a line should not break, and may or may not: `resolution 2331 (2016)`, `Mr. Beck`. */
export const SPACES = { 'no-break': '\u00a0', plain: ' ' } as const;

/** The hyphen of a word, after which a line may break or not. */
export const HYPHENS = { 'no-break': '\u2011', plain: '-' } as const;

/** How a house sets spaces and hyphens: `{ "sentenceGap": "two-spaces" }`. What is absent stays as it is written. */
export interface Format {
  readonly sentenceGap?: keyof typeof SENTENCE_GAPS;
  /** Before the year, session or letter of a citation. */
  readonly citationSpaces?: keyof typeof SPACES;
  /** After an honorific. */
  readonly honorificSpaces?: keyof typeof SPACES;
  readonly hyphens?: keyof typeof HYPHENS;
}

/** What each part of it may say, the way it is written in the folder's file. */
export const FORMAT: { readonly [Part in keyof Format]-?: readonly NonNullable<Format[Part]>[] } = {
  sentenceGap: ['one-space', 'two-spaces', 'no-break-and-space'],
  citationSpaces: ['no-break', 'plain'],
  honorificSpaces: ['no-break', 'plain'],
  hyphens: ['no-break', 'plain'],
};
