/** Letters that run from right to left, and the marks that turn the direction of what follows. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * A text of the record among words of ours: `עומר דן · 12 words`. A name that runs from right to left, and a mark in it
 * that turns the direction, move nothing beside it.
 */
export function isolated(text: string): string {
  const plain = text.replace(MARKS, '');
  return RIGHT_TO_LEFT.test(plain) ? `\u2068${plain}\u2069` : plain;
}
