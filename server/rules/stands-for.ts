import { anyOf } from '../record/alternatives.ts';
import { isAbbreviationOf } from '../record/marks/around-marks.ts';
import { isForReaders } from '../record/marks/notes.ts';
import { readableOf, readableWords } from '../record/readable-record.ts';
import type { MeetingRecord } from '../record/record.ts';
import { soughtBy } from '../record/sought.ts';
import { contentsOf } from '../record/walk.ts';

/** `TBC`, which may stand for a name, and not `[date]`. */
export const STANDS_FOR = /^\w/;

/** Whether a note or its head, `DRAFT Minutes of the Lake Board`, says that the record is a draft. */
export const saysDraft = (record: MeetingRecord) =>
  DRAFT.test(readableOf(record).slice(0, HEAD)) ||
  contentsOf(record).notes.some(({ content }) => !isForReaders(readableWords(record, content)));

const HEAD = 300;
/** `DRAFT`, `UNCORRECTED TRANSCRIPT`; not so `DRAFT RESOLUTION`. */
const DRAFT = new RegExp(
  `\\b(?:DRAFT|ROUGH|UNCORRECTED)\\b(?! (?!${anyOf('M(?:INUTES|inutes), T(?:RANSCRIPT|ranscript), N(?:OTES|otes), COPY, Copy, V(?:ERSION|ersion)')}\\b)[A-Z])`,
);

/** Whether the record says what the letters stand for: `Trans-Border Commission (TBC)`, `TBC (Trans-Border Commission)`, `TBC, the Trans-Border Commission,`. */
export const isIntroduced = soughtBy((text, letters) => {
  for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1)) {
    const end = at + letters.length;
    const [, behind = ''] = /^(?: \(|, the )([^(),]{3,60})[),]/.exec(text.slice(end, end + 69)) ?? [];
    if (behind.replace(/\P{Upper}/gu, '') === letters) return at;
    if (text[at - 1] === '(' && text[end] === ')' && isAbbreviationOf(text.slice(0, at - 1), letters)) return at;
  }
  return -1;
});
