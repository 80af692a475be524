/** As quick as anything can be that looks at every letter of a text: what other readings of it are measured by. */
export function countWords(text: string): number {
  let words = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at) | 0x20;
    const letter = (code >= 0x61 && code <= 0x7a) || code > 0xbf;
    if (letter && !inside) words++;
    inside = letter;
  }
  return words;
}
