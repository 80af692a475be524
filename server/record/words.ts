import { isSpace } from './lines.ts';
import type { Span } from './record.ts';

/** How many words stand in a span: what white space parts, if there is a letter or a digit in it. */
export function countWords(text: string, { start, end }: Span): number {
  let words = 0;
  let counted = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) counted = false;
    else if (!counted && isWordPart(code)) {
      counted = true;
      words++;
    }
  }
  return words;
}

/** Letters and digits, told quickly: of what is not ASCII all but the signs and the general punctuation. */
function isWordPart(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x206f);
}
