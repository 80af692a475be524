/** `(For background, see Press Release SC/19999.)` */
export const BACKGROUND =
  /^[[(](?:For (?:the )?(?:background|further|more|related|information|details?|full)|See (?:also )?)\b/;

/** `Note: `, `Editor’s note – `; not `Note to the desk: ` */
const READERS = /^\W*(?:nb|(?:(?!draft|rough)[a-z]+\W?s?\W? )?not[ea]s?(?! to (?:the )?(?:desk|self|subs|ed)))\b/i;

/** Whether a note begins as one that may stay when a draft is published. The others are the desk’s own. */
export function isForReaders(note: string): boolean {
  return READERS.test(note) || BACKGROUND.test(note);
}
