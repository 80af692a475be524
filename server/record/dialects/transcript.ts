import type { Dialect, Pattern } from './dialect.ts';
import { cutAtOpenings } from './transcript-cut.ts';
import { evidenceOf } from './transcript-evidence.ts';
import {
  centredHeading,
  markdownHeading,
  plainHeading,
  taggedHeading,
  transcriptHeader,
  transcriptTitle,
} from './transcript-headings.ts';
import { isCode } from './transcript-lines.ts';
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
import {
  bareOfficeOpening,
  constituencyOpening,
  nameOpening,
  personOpening,
  slipOpening,
  stopAndDashOpening,
  stopOpening,
  taggedOpening,
} from './transcript-openings.ts';

/** The openings that are certain by their form, whatever the rest of the text. */
const certain: readonly Pattern[] = [
  personOpening,
  constituencyOpening,
  stopOpening,
  slipOpening,
  stopAndDashOpening,
  taggedOpening,
];

const openings: readonly Pattern[] = [...certain, bareOfficeOpening, nameOpening].map(({ name, read }) => ({
  name,
  read: (lines, at) => (isCode(lines, lines.from[at]!) ? undefined : read(lines, at)),
}));

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
    centredHeading,
    transcriptHeader,
    division,
    divisionList,
    ...openings,
    direction,
    bracketed,
    plainHeading,
    transcriptTitle,
  ],
  evidence: lines => evidenceOf(cutAtOpenings(lines), certain),
};
