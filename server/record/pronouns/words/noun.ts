import { matchAt } from '../../sticky.ts';

const NOUN = /[ \r\n]+([\p{Alpha}’'-]+)/uy;

/** The first word after `at` that is none of those passed over, in small letters and without its genitive; '' if none. */
export function nounAfter(text: string, at: number, passes: (word: string) => boolean): string {
  let from = at;
  for (let words = 0; words < 4; words++) {
    const match = matchAt(NOUN, text, from);
    if (!match) break;
    const word = match[1]!.toLowerCase().replace(/[’']s?$/, '');
    if (!passes(word)) return word;
    from = NOUN.lastIndex;
  }
  return '';
}
