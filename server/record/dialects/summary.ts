import type { Lines } from '../lines.ts';
import { isBlank } from '../lines.ts';
import type { Dialect, Pattern } from './dialect.ts';
import { directionPattern, meetingRose } from './directions.ts';
import { cutAtNumbers } from './long-lines.ts';
import { promise } from './promise.ts';
import { isSure, reportedOpening } from './summary/openings.ts';
import { bareStatesOf, stateOpening } from './summary/states.ts';
import { isToldInPast, toldElsewhere } from './told-elsewhere.ts';
import { beforeOpenings } from './verbatim/before-openings.ts';
import { contents, contentsHeading } from './verbatim/contents.ts';
import { signsOf } from './verbatim/evidence.ts';
import { recordTitle } from './verbatim/head.ts';
import { mayBegin, withoutNumber } from './verbatim/openings.ts';
import { agendaItem, numberedHeadingAbove, sentenceHeading, subItem } from './verbatim/sections.ts';
import { countedVote, voteLists } from './vote-lists.ts';

const numberedHeading = numberedHeadingAbove([toldElsewhere, reportedOpening, stateOpening, subItem]);
const ends: readonly Pattern[] = [
  promise,
  voteLists,
  countedVote,
  toldElsewhere,
  reportedOpening,
  stateOpening,
  contentsHeading,
  numberedHeading,
  agendaItem,
  subItem,
  sentenceHeading,
  meetingRose,
];

/** Summary records of the United Nations: reported speech in numbered paragraphs. */
export const summary: Dialect = {
  id: 'summary',
  name: 'Summary record',
  speech: 'reported',
  cut: cutAtNumbers,
  patterns: [
    ...beforeOpenings,
    // Before the openings: `Mr. X (State), Vice-Chair, took the Chair` has a verb too.
    directionPattern(ends),
    toldElsewhere,
    reportedOpening,
    stateOpening,
    recordTitle,
    contents,
    contentsHeading,
    numberedHeading,
    agendaItem,
    subItem,
    sentenceHeading,
  ],
  mayBegin,
  evidence(lines) {
    const { sure, others, placed } = openingsIn(cutAtNumbers(lines));
    const signs = signsOf(lines, 'SR');
    const told =
      0.3 * Math.min(3, sure) +
      0.1 * Math.min(2, others) +
      ((placed || signs >= 0.3) && isOfMinutes(lines.text) ? 0.3 : 0);
    if (others && bareStatesOf(lines) > 3) return 0.6;
    if (told === 0) return Math.min(0.4, signs);
    // A court's judgment has numbered paragraphs as well, in which `Mr Lund submitted that …`, but no State behind him.
    return signs || placed ? Math.min(1, told + 1.2 * signs) : Math.min(0.4, told);
  },
};

/** `Minutes of meeting`, `MINUTES OF THE SECOND MEETING`, which the councils of some bodies have in place of a summary record. */
function isOfMinutes(text: string): boolean {
  return (text.includes('inutes') || text.includes('INUTES')) && MINUTES.test(text);
}

const MINUTES = /^[ \t]*(?:summary )?minutes of (?:the )?(?:(?!(?:la|pa)st)\S+(?:st|nd|rd|th) )?meeting[ \t]*$/im;

/** `Mrs. Lund (Lakes), seconded by Mr. Berg (Dunmere), moved`: the journal of a house says what was done. */
const MOVES = /^[, ]*(?:seconded by [^\r\n]{3,100}?, )?moved\b/;
/** UTF-16 units. */
const LONGEST_SECONDED = 120;

/** How many openings decide. */
const ENOUGH = 12;

function openingsIn(lines: Lines) {
  let [sure, others, placed] = [0, 0, 0];
  for (let at = 0; at < lines.count && sure < ENOUGH; at++) {
    if (isBlank(lines, at)) continue;
    const found = toldElsewhere.read(lines, at) ?? reportedOpening.read(lines, at);
    if (found?.kind !== 'speech' || isToldInPast(lines.text, found.words)) continue;
    if (MOVES.test(lines.text.slice(found.words, found.words + LONGEST_SECONDED))) continue;
    const isNumbered = withoutNumber(lines.text, lines.from[at]!) > lines.from[at]!;
    if (found.speaker.affiliation) placed++;
    if (isSure(found.speaker, isNumbered)) sure++;
    else others++;
  }
  return { sure, others, placed };
}
