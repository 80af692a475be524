import type { Dialect, Pattern } from './dialect.ts';
import { stamp } from './stamp.ts';
import { bracketed, closing, direction } from './transcript/directions.ts';
import { division, divisionList } from './transcript/divisions.ts';
import { evidenceOf, evidenceOfHead, SUREST } from './transcript/evidence.ts';
import { titleOfMinutes, transcriptHeader, transcriptTitle } from './transcript/head.ts';
import { belowHead } from './transcript/headings/below-head.ts';
import { capitalHeading } from './transcript/headings/capitals.ts';
import { centredHeading } from './transcript/headings/centred.ts';
import {
  markdownHeading,
  taggedHeading,
  topicHeading,
  underlinedHeading,
  wikiHeading,
} from './transcript/headings/headings.ts';
import { plainHeading } from './transcript/headings/plain-headings.ts';
import { LONGEST_LABEL } from './transcript/labels/labels.ts';
import { BARE_TAG, SPEAKER_TAG } from './transcript/lines.ts';
import { cutAtOpenings } from './transcript/openings/cut.ts';
import { examination } from './transcript/openings/examination.ts';
import { aloneOpening, capitalNameOpening, nameOpening } from './transcript/openings/known.ts';
import { markedOpening } from './transcript/openings/marked.ts';
import { personOpening } from './transcript/openings/person.ts';
import { stopAndDashOpening } from './transcript/openings/stop-and-dash.ts';
import { bracketOpening, taggedOpening } from './transcript/openings/tagged.ts';
import { unnamedTurn } from './transcript/openings/turns.ts';
import { code, cueMark, pageMark, questionNumber, timeMark } from './transcript/pages/pages.ts';
import { UNHEARD, UNKNOWN_SPEAKER } from './transcript/who/unnamed.ts';

/** The openings that are certain by their form, whatever the rest of the text. */
const certain: readonly Pattern[] = [markedOpening, personOpening, bracketOpening, stopAndDashOpening, taggedOpening];

/** What ends a speech that a remark in brackets stands below. */
const ends: readonly Pattern[] = [
  closing,
  markdownHeading,
  taggedHeading,
  divisionList,
  centredHeading,
  transcriptHeader,
  division,
  ...certain,
  aloneOpening,
  capitalNameOpening,
  nameOpening,
  unnamedTurn,
  direction,
  plainHeading,
];

const headingBelow = belowHead(ends);

/** Hansard, hearings, technical bodies, interviews: who speaks stands before the words, and the words are their own. */
export const transcript: Dialect = {
  id: 'transcript',
  name: 'Transcript',
  speech: 'direct',
  cut: cutAtOpenings,
  patterns: [
    code,
    cueMark,
    pageMark,
    timeMark,
    questionNumber,
    stamp,
    closing,
    markedOpening,
    markdownHeading,
    wikiHeading,
    underlinedHeading,
    topicHeading,
    taggedHeading,
    titleOfMinutes,
    divisionList,
    headingBelow(centredHeading),
    transcriptHeader,
    division,
    ...certain,
    aloneOpening,
    capitalNameOpening,
    examination,
    nameOpening,
    unnamedTurn,
    direction,
    bracketed(ends),
    transcriptTitle,
    headingBelow(capitalHeading(ends)),
    headingBelow(plainHeading),
  ],
  mayBegin,
  unknown: { words: UNHEARD, speaker: UNKNOWN_SPEAKER },
  evidence: (lines, least = 0) =>
    evidenceOfHead(lines) ?? (least > SUREST ? 0 : evidenceOf(cutAtOpenings(lines), certain)),
};

/** Columns: what stands so deep in may be a heading in the middle of its line, in small letters. */
const DEEP = 8;

/** A line in small letters is read where it may hold a label, `jkov: …`, or stand in the middle; most are the text's own. */
function mayBegin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x61 || code > 0x7a) return true;
  if (text[at - DEEP] === ' ' && text[at - 1] === ' ') return true;
  if ((code === 0x6e || code === 0x68 || code === 0x73) && BARE_TAGS.some(tag => text.startsWith(tag, at))) return true;
  return MARK.test(text.slice(at, at + LONGEST_LABEL)) || isBelowTime(text, at);
}

/** Whether a digit ends the line right above, as a cue does: `ilse moss` speaks below `0:0:3.50 --> 0:0:9.1`. */
function isBelowTime(text: string, at: number): boolean {
  const code = text.charCodeAt(at - (text[at - 2] === '\r' ? 3 : 2));
  return code >= 0x30 && code <= 0x39;
}

/** Tags that have lost their marks. */
const BARE_TAGS = [BARE_TAG, SPEAKER_TAG, 'header'];
const MARK = /[:–—]| -/;
