import type { Dialect, Pattern } from './dialect.ts';
import { cutAtOpenings } from './transcript-cut.ts';
import { evidenceOf } from './transcript-evidence.ts';
import {
  centredHeading,
  markdownHeading,
  plainHeading,
  taggedHeading,
  titleOfMinutes,
  transcriptHeader,
  transcriptTitle,
} from './transcript-headings.ts';
import {
  bracketed,
  closing,
  direction,
  division,
  divisionList,
  pageMark,
  questionNumber,
  timeMark,
} from './transcript-marks.ts';
import { examination, nameOpening, personOpening, stopAndDashOpening, taggedOpening } from './transcript-openings.ts';

/** The openings that are certain by their form, whatever the rest of the text. */
const certain: readonly Pattern[] = [personOpening, stopAndDashOpening, taggedOpening];

/** Hansard, hearings, technical bodies, interviews: who speaks stands before the words, and the words are their own. */
export const transcript: Dialect = {
  id: 'transcript',
  name: 'Transcript',
  speech: 'direct',
  cut: cutAtOpenings,
  patterns: [
    pageMark,
    timeMark,
    questionNumber,
    closing,
    markdownHeading,
    taggedHeading,
    titleOfMinutes,
    divisionList,
    centredHeading,
    transcriptHeader,
    division,
    ...certain,
    examination,
    nameOpening,
    direction,
    bracketed,
    transcriptTitle,
    plainHeading,
  ],
  evidence: lines => evidenceOf(cutAtOpenings(lines), certain),
};
