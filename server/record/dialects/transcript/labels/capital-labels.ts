import { matchAt } from '../../../sticky.ts';
import { skipSpace } from '../../spacing.ts';
import type { PlainLabel } from './labels.ts';

/** Labels in capitals that are longer than a name: an office, or a name and what somebody is. */

/** `SECRETARY FOR HOME AND YOUTH AFFAIRS (in Cantonese):`, `PUBLIC SPEAKER:`: capitals alone, and more words than a name has. */
export function capitalLabelAt(text: string, at: number, limit: number): PlainLabel | undefined {
  const match = matchAt(CAPITAL, text, at);
  if (!match || at + match[0].length > limit) return undefined;
  const [comma, end] = [match[1]!.indexOf(', '), at + match[1]!.length];
  // `GEORGE W. BERG, MAYOR OF THE LAKES:`, `GEORGE BERG (L), CANDIDATE:`
  const held = match[1]!.slice(0, Math.max(0, comma)).replace(/ \(.*/, '');
  const named = /^\S+ \S/.test(held);
  const title = { start: named ? at + comma + 2 : at, end };
  const span = { start: at, end: at + match[0].length - 1 };
  return {
    speaker: { span, ...(named && { name: { start: at, end: at + held.length } }), title },
    keys: [(named ? held : match[1]!).toLowerCase().replaceAll('.', '')],
    shape: 'capitals',
    words: skipSpace(text, span.end + 1),
    dash: false,
  };
}

/** `JANE MOSS, Secretary of the Lakes:`: a name in capitals, and in ordinary case what somebody is. */
export function heldLabelAt(text: string, at: number, limit: number): PlainLabel | undefined {
  const match = matchAt(HELD, text, at);
  if (!match || at + match[0].length > limit) return undefined;
  const name = { start: at, end: at + match[1]!.length };
  const span = { start: at, end: at + match[0].length - 1 };
  const title = { start: name.end + ', '.length, end: span.end };
  const keys = [match[1]!.toLowerCase().replaceAll('.', '')];
  return { speaker: { span, name, title }, keys, shape: 'capitals', words: skipSpace(text, span.end + 1), dash: false };
}

const HELD =
  /(\p{Upper}[\p{Upper}’'.-]+(?: \p{Upper}[\p{Upper}’'.-]*){1,3}), (?:\p{Upper}|former )[\p{Alpha}.’'& ,-]{0,60}\p{Lower}[\p{Alpha}.’'& ,-]{0,20}:(?!\S)/uy;

const CAPITAL =
  /(\p{Upper}[\p{Upper}’'.-]+(?:(?: \(\p{Upper}(?:-\p{Upper}\p{Upper})?\))?,? (?:["“]?\p{Upper}[\p{Upper}’'.-]*["”]?|&|\d{4})){1,14})(?: \([^()\r\n]{2,40}\))?:(?!\S)/uy;
