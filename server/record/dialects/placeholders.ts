/**
 * The words that stand where a speaker's name should: `NAME TO COME`, `NAME TBC`, `NAME TK`, `[NAME]`, `XXX`, `TK`, `???`.
 * Journalism's TK, "to come", is misspelt on purpose so that it is found again.
 */
const NAME_TO_COME =
  /[[(<*{]*(?:(?:SPEAKER|SPEAKER['’]S NAME|FULL NAME|FIRST NAME|LAST NAME|NAMES?|DELEGATE|REPRESENTATIVE)(?:[\s\u00a0]+(?:OF SPEAKER[\s\u00a0]+)?(?:TO[\s\u00a0]+(?:COME|FOLLOW|BE[\s\u00a0]+(?:CONFIRMED|ADDED|PROVIDED|CHECKED))|TBC|TBA|TBD|TK|MISSING|UNKNOWN|HERE|PENDING))+|TKTK|TK|TBC|TBA|TBD|X{2,}|\?{2,}|_{3,})(?![\p{L}\p{N}])[\])>*}?]*|\[+(?:SPEAKER|FULL NAME|FIRST NAME AND LAST NAME|NAMES?)\]+/iuy;

/** Where a placeholder for a name ends that begins at `at`; -1 where none does. UTF-16 offsets. */
export function placeholderEnd(text: string, at: number): number {
  NAME_TO_COME.lastIndex = at;
  const match = NAME_TO_COME.exec(text);
  return match ? at + match[0].length : -1;
}
