import { oneOf } from '../alternatives.ts';
import type { Dialect, Pattern } from './dialect.ts';
import { directionPattern, meetingRose } from './directions.ts';
import { cutAtColons } from './long-lines.ts';
import { promise } from './promise.ts';
import { isTalk } from './transcript/title.ts';
import { beforeOpenings } from './verbatim/before-openings.ts';
import { censusOf } from './verbatim/census.ts';
import { CONTENTS_LINES, headEnd, isTitled, titledContents } from './verbatim/contents.ts';
import { signsOf } from './verbatim/evidence.ts';
import { recordTitle } from './verbatim/head.ts';
import { colonOpening, mayBegin, ownLineOpening } from './verbatim/openings.ts';
import { otherLanguageOpening } from './verbatim/other-languages.ts';
import { agendaItem, numberedHeadingAbove, sentenceHeading, subItem } from './verbatim/sections.ts';
import { countedVote, voteLists } from './vote-lists.ts';

const openings: readonly Pattern[] = [otherLanguageOpening, colonOpening, ownLineOpening];
const numberedHeading = numberedHeadingAbove(openings);
/** What ends a speech: it does not go on below what happens, where one of these stands there. */
const ends: readonly Pattern[] = [
  promise,
  voteLists,
  countedVote,
  ...openings,
  agendaItem,
  subItem,
  numberedHeading,
  sentenceHeading,
  meetingRose,
];

/** Verbatim records of the United Nations: direct speech under a speaker's name and a colon. */
export const verbatim: Dialect = {
  id: 'verbatim',
  name: 'Verbatim record',
  speech: 'direct',
  isLocal: lines => !isTitled(lines),
  headLines: CONTENTS_LINES,
  headEnd,
  cut: cutAtColons,
  patterns: [
    ...beforeOpenings,
    ...openings,
    directionPattern(ends),
    recordTitle,
    agendaItem,
    ...titledContents,
    subItem,
    numberedHeading,
    sentenceHeading,
  ],
  mayBegin,
  evidence(lines) {
    const { full, delegates, others, alone, offices, parties, first, isNoted } = censusOf(cutAtColons(lines));
    const signs = signsOf(lines, 'PV');
    // `Summarize: Ms. Lund (Norway) (spoke in French): …` asks about a speech; an extract has a heading above it at most.
    if (
      isNoted &&
      full + delegates + others + alone === 1 &&
      signs < SURE_SIGNS &&
      SAID.test(lines.text.slice(0, first))
    )
      return 0.4;
    // `Install (Linux):` is nobody's, where nothing else shows a record.
    const bare = delegates + (delegates || full || alone || signs ? others : 0);
    const spoken = Math.min(1, 0.4 * full + Math.min(BY_BRACKETS, 0.25 * bare) + 0.25 * Math.min(3, alone));
    if (!spoken) return Math.min(0.45, signs);
    // Who asks at a press conference, `QUESTION:`, has the floor in no verbatim record.
    if (isTalk(lines)) return Math.min(BY_BRACKETS, spoken);
    // `The PRESIDENT:` presides over a Senate, too.
    if (signs < SURE_SIGNS && (parties > 1 || HOUSE.test(lines.text))) return Math.min(BY_BRACKETS, spoken);
    if (offices && signs >= SURE_SIGNS) return 1;
    return offices || signs ? Math.min(1, spoken + signs) : Math.min(BY_BRACKETS, spoken);
  },
};

/** Signs of the United Nations that outweigh what a parliament has as well. */
const SURE_SIGNS = 0.3;

/**
 * Who speaks in a parliament only, and what meets there. Capitals are spelt: as a pattern that takes them for small letters
 * it is compiled for half a millisecond.
 */
const HOUSE = new RegExp(
  `^${oneOf(
    // `Senator HENDRIKS (Tasmania):`, `Mr Speaker:`, `The Minister for Ports (Dr Hassan):`
    `${oneOf(
      'Senator|The Hon|(?:Mr|Madam|Mrs|Ms)\\.? (?:Deputy )?Speaker|The (?:(?:[A-Z][a-z]+ ){0,4}Minister|(?:Deputy )?Speaker)',
      'SENATOR|THE HON|(?:MR|MADAM|MRS|MS)\\.? (?:DEPUTY )?SPEAKER|THE (?:(?:[A-Z]+ ){0,4}MINISTER|(?:DEPUTY )?SPEAKER)',
    )}\\b[^:\\r\\n]{0,120}:`,
    'The (?:[Ss]ubc|[Cc])ommittee met at \\d',
    // `Ada LUND (Lakes) (09:40):`
    '[A-Z][^:()\\r\\n]{3,60} \\([^()\\r\\n]{3,90}\\) \\(\\d{1,2}:\\d\\d\\):',
  )}`,
  'm',
);

/**
 * Names with a place in brackets are every parliament's: by themselves they make nobody sure. The office that presides, a
 * note on the language or a formula of the records does.
 */
const BY_BRACKETS = 0.85;

/** The end of a sentence, or of what leads to something. */
const SAID = /[.:]\s/;
