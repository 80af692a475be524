import { anyOf } from '../alternatives.ts';

/**
 * What a desk says of a draft, wherever it says so: in brackets (`brackets.ts`), in capitals (`open-marks.ts`), where a
 * name should stand (`placeholders.ts`), in a note or for a speech (`dialects/note.ts`, `dialects/promise.ts`,
 * `dialects/coverage/desk.ts`). What one of them alone takes is said there, for a bracket may ask in words that in a
 * paragraph of its own would be told.
 */

/** `to be confirmed`, `not yet checked`: what is still to be done with a part of it; a list for `anyOf`. */
export const DONE = `
  added, checked, cleared, completed, confirmed, filled in, finali[sz]ed, inserted, provided, supplied, updated, verified`;

/** `to be confirmed` */
export const TO_BE_DONE = `to be ${anyOf(DONE)}`;

/** `do not circulate`, `ne pas diffuser` */
export const DO_NOT =
  '(?:ne pas|do not|don.t) (?:diffuser|publier|publish|file|upload|post|release|circulate|distribute|forward|share|quote|run|use|overwrite)';

/** `plus tard`, where a note ends. */
export const LATER_ELSEWHERE = '(?:plus tard|más tarde|ultérieurement)(?=[.\\])*]*$)';
