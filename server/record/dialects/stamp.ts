import { anyOf, oneOf } from '../alternatives.ts';
import { beginsParagraph, type Lines, lineText } from '../lines.ts';
import type { Pattern } from './dialect.ts';

/** `DRAFT`, `*** FIRST DRAFT ***`, `UNEDITED`: a line of its own. */
export const STAMP = new RegExp(
  `^[[(*\\s]*(?:${anyOf('FIRST, SECOND, THIRD, ROUGH, WORKING, EARLY, ADVANCE, UNEDITED, UNCORRECTED, UNOFFICIAL, INTERNAL, PRELIMINARY, PROVISIONAL')} (?:[–—-] )?)*${oneOf(
    '(?:DRAFT|PROOF)(?: (?:NOTES|MINUTES)(?= –)| ?v?[\\d.]{1,3}| ONLY| ONE| TWO| THREE)?',
    '[Tt](?:AKE|ake) \\d{1,2}(?:, [A-Z]{2,3})?',
    'TO BE (?:UPDATED|COMPLETED|CHECKED)',
    '(?:NOT |UN)(?:EDITED|CLEARED|CHECKED(?: AGAINST [A-Z]+)?)',
    anyOf('UNCORRECTED, FOR REVIEW ONLY, (?:ROUGH|PROJET(?: \\d)?)(?= [–/])'),
    // `** uncorrected **`, `[Draft - LF - 17h30]`
    '(?<=[[*]\\s?)(?:[Dd]raft|[Uu]n(?:corrected|edited))',
  )}(?:${oneOf(
    // ` – for internal use only`, ` - PLEASE DO NOT QUOTE`, ` – Members to return by noon`
    ` ?(?:[—–/-]+ ?|(?=FOR))${oneOf(
      // `DRAFT / mk`, `UNEDITED / take 3 / dk`, `PROJET – non relu – ab`
      '[A-Za-z]{2,3}|take \\d|\\d{1,2}[.:h]\\d\\d|non relu|ne pas [a-z]+',
      "(?:FOR|for|(?:(?:PLEASE )?DO )?NOT|(?:(?:please )?do )?not|SUBJECT TO|subject to|TO BE|to be|UN(?=APPR)|[A-Z][a-z]+ to) ?[A-Za-z0-9 ,.’'–-]+",
      '(?:DESK|desk) (?:COPY|copy)',
    )}`,
    // `, AS OF 3 p.m.`
    '[ ,–—-]{1,3}(?:(?:AS )?OF |(?:as )?of )?\\d{1,2}(?:[.:]\\d\\d)? ?[ap]\\.?m\\.?',
    // `DRAFT 1 hs/po`
    ' [a-z]{2,3}/[a-z]{2,3}(?![a-z])',
  )}){0,4}[\\])*\\s]*$`,
);

/** `UNEDITED – for internal use`, `DRAFT`. A record that is published may say that it is provisional. */
export const stamp: Pattern = {
  name: 'stamp',
  read: (lines, at) => (isStamp(lines, at) && beginsParagraph(lines, at) ? { kind: 'note' } : undefined),
};

/** Whether line `at` says `DRAFT`, wherever it stands. */
export function isStamp(lines: Lines, at: number): boolean {
  return lines.to[at]! - lines.from[at]! <= LONGEST_STAMP && STAMP.test(lineText(lines, at));
}

/** UTF-16 units. */
const LONGEST_STAMP = 60;
