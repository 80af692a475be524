/** `(For background, see Press Release SC/19999.)` */
export const BACKGROUND =
  /^[[(](?:For (?:the )?(?:background|further|more|related|information|details?|full)|See (?:also )?)\b/;

/** `Note: `, `Editor’s note – `, `Note to editors: ` of whoever may print it; not `Note to the desk: ` */
const READERS =
  /^\W*(?:nb|(?:(?!draft|rough)[a-z]+\W?s?\W? )?not[ea]s?(?! (?:to|for) (?:the )?(?:desk|self|subs|ed(?!itors))))\b/i;

/** Whether a note begins as one that may stay when a draft is published. The others are the desk’s own. */
export function isForReaders(note: string): boolean {
  return READERS.test(note) || BACKGROUND.test(note);
}
