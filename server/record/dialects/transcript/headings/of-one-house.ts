import { isBlank, type Lines, lineText } from '../../../lines.ts';
import { endAt } from '../../../sticky.ts';
import { isSmallAt } from '../../spacing.ts';
import { NO_TITLE } from './no-title.ts';
import { isInCapitals, isShortInCapitals } from './row.ts';

/** `LAMPS AND WICKS` right above `Committee on the Budget: Committee concluded …`, in the Daily Digest, and another heading above it. */
export function isOfDigest(lines: Lines, at: number): boolean {
  const { text, from, to, count } = lines;
  if (endAt(DIGEST, text, from[at]!) === to[at]) return true;
  if (isSmallAt(text, from[at]! + 1) || !isInCapitals(lineText(lines, at))) return false;
  const next = at + 1 < count && isShortInCapitals(lines, at + 1) ? at + 2 : at + 1;
  return next < count && endAt(COMMITTEE, text, from[next]!) > 0;
}

const COMMITTEE = /(?:(?:Permanent|Select|Special|Joint) ){0,2}Committee on [^:\r\n]{3,80}:(?=\s)/y;
/** In the Daily Digest: what the chamber did, and where its committees met. */
const DIGEST = /Chamber Action|Committee Meetings/y;
const KENYAN = /^(?:[A-Z][A-Z ,.'’&-]{4,60}|No\. ?\d{1,4}\.?)$/;

/** `ORAL ANSWERS TO QUESTIONS`, `No. 617` right above the tags of a question or speech. */
export function isKenyan(lines: Lines, at: number): boolean {
  const { text, from, count } = lines;
  if (at + 1 >= count || (text.charCodeAt(from[at]! + 1) >= 0x60 && !text.startsWith('No.', from[at]))) return false;
  const line = lineText(lines, at);
  if (!KENYAN.test(line)) return false;
  if (!NO_TITLE.test(line) && isBelowSpeech(lines, at)) return true;
  let below = at + 1;
  while (below + 1 < count && isBlank(lines, below)) below++;
  return text[from[below]!] === '<' && TAG.test(text.slice(from[below], from[below]! + 12));
}

/** Whether the tag that ends a speech stands above, but for remarks in brackets. */
function isBelowSpeech({ text, from, to }: Lines, at: number): boolean {
  let above = at - 1;
  while (above > at - MOST_ABOVE && above >= 0 && (from[above] === to[above] || text[from[above]!] === '(')) above--;
  return above >= 0 && /<\/(?:new)?speech\s*>$/i.test(text.slice(Math.max(0, to[above]! - 14), to[above]));
}

const MOST_ABOVE = 4;
const TAG = /^<(?:i|b|header|newspeech)>/i;
