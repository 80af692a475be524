/**
 * So many code points are looked at together: as many as there are high surrogates, so that none of them stands before
 * a low one and becomes a sign with it.
 */
const BLOCK = 0x400;
const END = 0x110000;

/** `\p{Nl}` → 0x16ee, 0x16f0, 1, 0x2160, …: first, last and step of each range of such signs, as RE2JS has its tables. */
export function rangesOf(signs: string): Uint32Array {
  const first = new RegExp(signs, 'u');
  const each = new RegExp(`${signs}+`, 'gu');
  const places = Uint32Array.from({ length: BLOCK }, (_, at) => at);
  const ranges: number[] = [];
  const add = (start: number, last: number) => {
    if (ranges.at(-2) === start - 1) ranges[ranges.length - 2] = last;
    else ranges.push(start, last, 1);
  };
  for (let start = 0; start < END; start += BLOCK) {
    if (isOfOneKind(start)) {
      if (first.test(String.fromCodePoint(start))) add(start, start + BLOCK - 1);
      continue;
    }
    const units = start < 0x10000 ? 1 : 2;
    for (const { index, 0: found } of String.fromCodePoint(...places.map(at => start + at)).matchAll(each)) {
      add(start + index / units, start + (index + found.length) / units - 1);
    }
  }
  return Uint32Array.from(ranges);
}

/** Beyond the fourth plane nothing is assigned but the tags of plane 14 and, at a plane's end, what is no character. */
function isOfOneKind(start: number): boolean {
  const isLastOfPlane = (start & 0xffff) === 0x10000 - BLOCK;
  return start >= 0x40000 && start >> 16 !== 14 && !isLastOfPlane;
}
