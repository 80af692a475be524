import type { Span } from '../record.ts';

/** What stands around a mark that says whether it is one: brackets are a link’s, `TK` is somebody’s initials. */

/** `list[date]` is code, `[1][date]` a link. */
export function isIndex(text: string, { start }: Span): boolean {
  return /[\p{Alpha}\p{N}_)\]`]/u.test(text[start - 1] ?? ' ');
}

/** How far back an open quotation is looked for. UTF-16 units. */
const QUOTATION = 400;

/** Whether a place stands in a quotation, in which brackets hold the editor’s own words. */
export function isQuoted(text: string, { start }: Span): boolean {
  const before = text.slice(Math.max(0, start - QUOTATION), start);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || (before.split('"').length - 1) % 2 === 1;
}

/** `[check](page)`, `[1][check]`, `[check]: page`; not `[Member TBC]: I agree` */
export function isLink(text: string, { start, end }: Span): boolean {
  return (
    text[end] === '(' ||
    text[start - 1] === ']' ||
    (/^: [a-z<./#]\S* *(?:["'(\r\n]|$)/.test(text.slice(end, end + WIDEST_LINE)) &&
      '\r\n'.includes(text[start - 1] ?? '\n'))
  );
}

/** `snake____case`, `____*`, `` `____` `` */
export function touchesWord(text: string, { start, end }: Span): boolean {
  return /[\p{Alpha}\p{N}*`]/u.test(text[start - 1] ?? ' ') || /[\p{Alpha}\p{N}*`]/u.test(text[end] ?? ' ');
}

/** `Signed: ____`, `this ____ day of ____`, `____, Recording Secretary`, `whose forms end in “Date: ____”` */
export function isSigned(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const behind = text.slice(end, end + 40);
  return (
    (/[“"][^“”"\r\n]{1,30}: ?$/.test(before) && /^,?[”"]/.test(behind)) ||
    (/[\r\n]$/.test(before) && /^, \p{Upper}[^.,\r\n]{2,30}(?:[\r\n]|$)/u.test(behind)) ||
    /(?:\bsign(?:ed|ature)\b[^.]{0,20}:\s*|\bday of )$/i.test(before) ||
    behind.startsWith(' day of ')
  );
}

/** `MARIA TK OLSEN`, `MR. TK OLSEN` */
export function isInitials(text: string, { start, end }: Span, mark: string): boolean {
  return (
    mark === 'TK' &&
    /\p{Upper}[\p{Upper}.] $/u.test(text.slice(Math.max(0, start - 4), start)) &&
    /^ \p{Upper}{2}/u.test(text.slice(end, end + 3))
  );
}

/** A ruled line, with nothing before it or behind, or with bars between: `____ | ____`. */
export function isWholeLine(text: string, { start, end }: Span): boolean {
  return (
    /(?:^|[\r\n])[\s|_]*$/.test(text.slice(Math.max(0, start - WIDEST_LINE), start)) &&
    /^[\s|_]*(?:[\r\n]|$)/.test(text.slice(end, end + WIDEST_LINE))
  );
}

/** UTF-16 units. */
const WIDEST_LINE = 160;

/** `Date: ____` alone on a line, `[x] yes`, `* [x] done`: what a form leaves to be filled in, and what somebody has ticked. */
export function isOfForm(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - WIDEST_LINE), start);
  const behind = text.slice(end, end + 50);
  if (text[start] === '_')
    return (
      /_ {1,9}[^\r\n:_]{1,60}: ?$/.test(before) ||
      /^ *\p{Upper}[^\r\n:_]{1,40}: ?_/u.test(behind) ||
      (/(?:^|[\r\n])[^\r\n:_]{1,60}: ?$/.test(before) && /^ *(?:[\r\n]|$)/.test(behind))
    );
  return /^\[x\] \S/i.test(text.slice(start, end + 2));
}

/** `LOK SABHA ___`, `LOK SABHA ___ Synopsis`: a rule below or between headings in capitals. */
export function isBelowCapitals(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return ENDS_IN_CAPITALS.test(before) && PARTED.test(text.slice(end, end + 40)) && !SHORTENED_END.test(before);
}

/** `D E B A T E S ____` too, as headings are spaced. */
const ENDS_IN_CAPITALS = /(?:^|[^\p{Alpha}.])(?:\p{Upper}{2}[\p{Upper}’'&,() -]*|(?:\p{Upper} ){2,}\p{Upper})\s+$/u;
/** The line's end, or what begins anew. */
const PARTED = /^ *(?:[\r\n]|$|[*•[]|\(?\p{Upper})/u;

/** A longer rule is drawn across the page: a gap for a word is not so wide. */
const WIDEST_GAP = 12;

/** `11, 1941 (Saka) ______`, `… Clerk of the House. ______ Mr. Lund: …`: what stands before is at its end, and another thing begins. */
export function parts(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const behind = text.slice(end, end + 40);
  if (SHORTENED_END.test(before)) return false;
  if (/^ *(?:[\r\n]|$)/.test(behind)) return AT_END.test(before);
  if (end - start > WIDEST_GAP) return true;
  return (/[.!?)\]”"] +$/.test(before) || DATED.test(before)) && /^ *(?:\p{Upper}\p{Alpha}|[*•[])/u.test(behind);
}

/** `Tuesday 3 May 2005 ______ The Speaker took the chair` */
const DATED = /day,? \d{1,2} \p{Upper}\p{Lower}+,? \d{4} +$/u;
/** `Mr. ____`, `No. ____`, `Ms ____`: a gap. */
const SHORTENED_END = /\b(?:M[rsx]{1,2}|Dr|Prof|Hon|Sen|Rep|No|Nos|St|Res|Doc|Art)\.? *$/i;
/** A word in capitals, a number, or what ends a sentence. */
const AT_END = /(?:[\d.!?)\]”"*]|(?:^|[^\p{Alpha}])\p{Upper}[\p{Alpha}’'-]*) +$/u;

/** `TK: I agree` names a speaker by initials. */
export function isLabel(text: string, { start, end }: Span): boolean {
  return text[end] === ':' && /(?:^|[\r\n])[\s*-]*$/.test(text.slice(Math.max(0, start - 40), start));
}

const LONGEST_EXPANSION = 120;

/** Whether letters stand for the words that end right before them: `Trans-Border Commission (TBC)`. */
export function isAbbreviationOf(before: string, letters: string): boolean {
  const words = before.slice(-LONGEST_EXPANSION);
  const initials = [...words.matchAll(/(?<![\p{Alpha}])\p{Upper}/gu)].map(m => m[0]).join('');
  return initials.endsWith(letters) || isDrawnFrom(words.split(' ').slice(-1 - letters.length), letters);
}

/** `Tuberculosis Directorate (TBD)`: whether the letters stand in the words in their order, the first at the head of one. */
function isDrawnFrom(words: readonly string[], letters: string): boolean {
  return words.some((word, i) => {
    if (word[0] !== letters[0]) return false;
    const rest = words.slice(i).join('').toUpperCase();
    let at = 0;
    return [...letters].every(letter => {
      at = rest.indexOf(letter, at) + 1;
      return at > 0;
    });
  });
}
