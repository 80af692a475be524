import { BARE_TAG, isBareTag } from '../../lines.ts';

/** `<Newspeech>`: a speech opens, whatever the scan has made of its label; `<Header>`: a question’s title. */
export function* tags(text: string): Generator<number> {
  for (let close = text.indexOf('>'); close >= 0; close = text.indexOf('>', close + 1)) {
    const last = text.charCodeAt(close - 1) | 0x20;
    const isTag = text[close - 2] === '<';
    if (last !== 0x68 && last !== 0x72 && !isTag) continue;
    const number = NUMBER.exec(text.slice(close + 1, close + LONGEST_TAG));
    if (number) yield isTag ? close - 2 : close + 1 + number[0].length;
    const before = OPENING_TAG.exec(text.slice(Math.max(0, close - LONGEST_TAG), close));
    if (before) yield close - before[0].length;
  }
  for (const { index, 0: number } of text.matchAll(ON_LINE)) yield index + number.length;
  for (let at = text.indexOf(RARE); at >= 0; at = text.indexOf(RARE, at + 1))
    if (isBareTag(text, at - RARE_AT)) yield at - RARE_AT;
}

const OPENING_TAG = /<(?:(?:new)?spe+ch|header)$/i;
/** `(Question deferred) <i>Question No. 284</i>`, `</Header> Question  No. 687<Header>`: the number of the next one. */
const NUMBER = /^\s{0,3}(?=Question\s{1,3}No)/;
/** `Question No.397 MR. LUND asked the Minister` */
const ON_LINE = /Question\s{1,3}No\.?\s?\d{1,4}\s{1,3}(?=[MD]R)/g;
/** With the letters that a slip has doubled. UTF-16 units. */
const LONGEST_TAG = 16;

/** Rare letters of the bare tag, by which it is sought: few, and none that is everywhere, are sought faster. */
const RARE = 'wspe';
const RARE_AT = BARE_TAG.indexOf(RARE);

/** Whether `<Newspeech>` stands right before `at`. */
export function isTagged(text: string, at: number): boolean {
  return /(?<!\/(?:new)?)(?:spe+ch>|newspeech)\s*$/i.test(text.slice(Math.max(0, at - LONGEST_TAG), at));
}
