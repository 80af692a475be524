/**
 * What is neither letter nor digit, for a class of a pattern that takes capitals for small letters: such a pattern looks up
 * the other case of all that a class has, for half a millisecond if it is every letter. Of the signs there are those that records have.
 */
export const SIGNS =
  '\\0-/:-@[-`{-\\xa9\\xab-\\xb1\\xb4\\xb6-\\xb8\\xbb\\xbf\\xd7\\xf7\\u2000-\\u206f\\u20a0-\\u20cf\\u2190-\\u2bff\\u3000-\\u3004\\ud800-\\udfff';

/**
 * A text in small letters, each where it was. A pattern that is run on it need not take capitals for small letters, and is
 * made in half the time.
 */
export function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  // The one letter that becomes two.
  return small.length === text.length ? small : text.replaceAll('\u0130', 'i').toLowerCase();
}
