/** As much of a text as is `width` pixels wide, more or less: its beginning, and so many letters of its end. */
export function shortened(text: string, width: number, ending = 0): string {
  if (widthOf(text) <= width) return text;
  const letters = [...text];
  const end = ending ? letters.slice(-ending).join('') : '';
  let left = width - widthOf(`…${end}`);
  const most = letters.findIndex(letter => {
    left -= widthOf(letter);
    return left < 0;
  });
  return `${letters.slice(0, most).join('').trimEnd()}…${end}`;
}

/** How wide a text is in a font of the usual kind, rather too much than too little. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += NARROW.test(letter) ? 4.6 : WIDE.test(letter) ? 9.2 : 7.2;
  return width;
}

const NARROW = /[ijlftrI .,:;·'’()-]/;
const WIDE = /[\p{Upper}mw—…]/u;
