import type { Lines } from '../../../lines.ts';
import { labelStart } from '../lines.ts';
import type { Who } from '../who/who.ts';
import { reachOf } from './speech.ts';

/** `THE DEPUTY' SPEAKER. (Mr. Were): …`, `THE MINISTER OFFICE: OF LAMPS(Mr.Odera) …`: the bracket shows where it ends. */
export function officeWithSlip(lines: Lines, at: number): Pick<Who, 'speaker' | 'start' | 'end'> | undefined {
  const start = labelStart(lines, at);
  const match = OFFICE_WITH_SLIP.exec(lines.text.slice(start, reachOf(lines, at)));
  if (!match) return undefined;
  const close = start + match[1]!.length;
  const colon = lines.text[start + match[0].length - 1] === ':' ? 1 : 0;
  return { start, end: start + match[0].length - colon, speaker: slippedName(lines.text, start, close) };
}

const OFFICE_WITH_SLIP =
  /^(The\b[^()<>?!]{4,140}?\((?:Mrs?|Ms|Dr|Prof|Eng|Hon|Sen)[.,; -]{1,3}[\p{Alpha}\p{N}][^()<>:\r\n]{1,40}\))(?:(?:\s*\(C(?:ON)?TD\.?\))?[\s.-]{0,3}:|\s*\(C(?:ON)?TD\.?\)|(?=\s))/iu;

/** Whom a label with a slip names: `Mr, Odera`, `Mr..Odera`, `The Ministjer for Energy (Mr. Odera`; else it is an office. */
export function slippedName(text: string, start: number, end: number): Who['speaker'] {
  const match = SLIPPED.exec(text.slice(start, end));
  if (!match) return { title: { start, end } };
  const [, office, honorific, between, name] = match;
  const from = start + match[0].indexOf(honorific!, office?.length ?? 0);
  const nameFrom = from + honorific!.length + between!.length;
  return {
    ...(office ? { title: { start, end: start + office.replace(/[\s.,-]+$/, '').length } } : {}),
    honorific: { start: from, end: from + honorific!.length },
    name: { start: nameFrom, end: nameFrom + name!.length },
  };
}

const SLIPPED =
  /^(?:(\p{Upper}[^()]{4,140}?)\()?((?:M[rR][sS]?|M[sS]|D[rR]|Prof|PROF|Eng|Hon|HON|Sen)\.?)([.,; -]{0,3})([\p{Alpha}\p{N}][\p{Alpha}\p{N}.'’ -]{0,60}[\p{Alpha}\p{N}])[)\s.-]*$/u;
