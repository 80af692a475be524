import { anyOf, oneOf } from '../alternatives.ts';
import { attached } from '../attached.ts';
import type { Lines } from '../lines.ts';
import { beginsParagraph, isBlank, lineText, nextFilled } from '../lines.ts';
import { aloneInParagraph, note, promise } from './anywhere.ts';
import { unlessAgain } from './coverage/again.ts';
import { closing, header, pageTop } from './coverage/head-lines.ts';
import { leadEnd, outsideLead } from './coverage/lead.ts';
import {
  besideOfficeOpening,
  byOfficeOpening,
  capitalsOpening,
  delegationOpening,
  honorificOpening,
  ledInOpening,
  officeOpening,
  ordinaryCaseOpening,
} from './coverage/openings.ts';
import { invertedOpening, quotedOpening } from './coverage/quoted-opening.ts';
import { amongOthers, amongParagraphs, cutAtSpeeches } from './coverage/several.ts';
import { coverageVote } from './coverage/votes.ts';
import { overWrappedLines } from './coverage/wrapped.ts';
import { spokeAt } from './delegation.ts';
import type { Dialect, Found, Pattern } from './dialect.ts';
import { belowHeading, headingLine, headlineAt, knownHeading } from './headings.ts';
import { cutAtCapitals } from './long-lines.ts';
import { pageBreak } from './page-breaks.ts';
import { participleAt, verbAt } from './reporting.ts';
import { isToldInPast, toldElsewhere, toldInRelease } from './told-elsewhere.ts';
import { voteLists } from './vote-lists.ts';

/** `Also speaking were the representatives of Malawi and Chad.` */
const ALSO =
  /^(?:Also )?[a-z]+ing(?: [^,.]{1,80})? (?:were|was) (?:the|speakers|representatives|delegates|ministers)\b/i;
/** `After the vote, the representatives of Chile and Peru made statements.` */
const SPOKE =
  /^(?:[^.,]{3,80}, )?The (?:representatives|speakers|delegates|observers) (?:of|for|from) [^.]{3,2000} (?:also )?(?:spoke|made statements|took the floor|delivered statements)\b/i;
/** `The meeting was suspended`, `The Council then adopted …`: nobody in particular has the floor. */
const PROCEEDS = new RegExp(
  `^The ${oneOf(
    'meeting (?:began|was called to order|was suspended|resumed)',
    `(?:[A-Z][a-z]+ (?:and )?){0,3}${anyOf(`
        Council, Committee, Assembly, Commission, Conference, [Ff]orum, Meeting`)} ${oneOf(
      '(?:on [A-Z][^.]{2,80}? )?will (?:next |again )?(?:re)?(?:convene|meet)',
      `then ${anyOf(`
          adopted, approved, turned, took (?:up|note|action), decided, elected, heard, concluded, suspended,
          adjourned`)}`,
    )}`,
  )}\\b`,
);

/** As much of a paragraph as shows what it is. UTF-16 units. */
const NARRATIVE_HEAD = 2200;
const SPEAKERS_NAMED = 140;

const narrative: Pattern = {
  name: 'narrative',
  read(lines, at) {
    const start = lines.from[at]!;
    const c = lines.text.charCodeAt(start);
    if (c < 0x41 || c > 0x5a || !beginsParagraph(lines, at)) return undefined;
    const head = lines.text.slice(start, Math.min(lines.to[at]!, start + NARRATIVE_HEAD));
    const named = head
      .slice(0, SPEAKERS_NAMED)
      .search(/(?:representative|speaker|delegate|observer)s (?:of|for|from) /);
    return (head.startsWith('The ') && PROCEEDS.test(head)) ||
      (/^\S+ing |^Also /i.test(head) && ALSO.test(head)) ||
      (named >= 0 && SPOKE.test(head)) ||
      (head.length < SPEAKERS_NAMED && spokeAt(lines.text, start, lines.to[at]!))
      ? { kind: 'stage-direction' }
      : undefined;
  },
};

/** A draft’s stamp, right above its head. */
const stamp: Pattern = {
  name: note.name,
  read(lines, at) {
    const found = note.read(lines, at);
    if (found?.kind !== 'note' || !found.take) return found;
    let take = 1;
    while (take < found.take && !header.read(lines, at + take)) take++;
    return { ...found, take };
  },
};

const title: Pattern = {
  name: 'title',
  read: (lines, at) =>
    at < HEAD_LINES &&
    headlineAt(lines, at) &&
    inHead(lines, at) &&
    !headingInHead(lines, at) &&
    !standsOverSpeech(lines, at)
      ? { kind: 'title' }
      : undefined,
};

/** Whether line `at`, below a title, is what the speech right behind it comes under: `Question of the Islands`. */
function standsOverSpeech(lines: Lines, at: number): boolean {
  const below = nextFilled(lines, at);
  if (below < 0 || !opening.read(lines, below)) return false;
  for (let above = 0; above < at; above++)
    if (!isBlank(lines, above) && !header.read(lines, above) && !note.read(lines, above))
      return headingLine(lines, at) !== undefined;
  return false;
}

/** `Briefings`; but `DISCUSSION OF MEDIUM-TERM PLAN IS OPPORTUNITY, FIFTH COMMITTEE TOLD` is a headline. */
function headingInHead(lines: Lines, at: number): boolean {
  if (!knownHeading(lines, at)) return false;
  const line = lineText(lines, at);
  return line.length < SHORTEST_HEADLINE || /\p{Lower}/u.test(line);
}

const SHORTEST_HEADLINE = 48;

/** A release's head, title and all, is not longer. */
const HEAD_LINES = 40;

/** Whether all that stands above is a release's head: headlines and header lines, and notes such as `DRAFT` over these. */
function inHead(lines: Lines, at: number): boolean {
  let isTitled = false;
  for (let above = 0; above < at; above++) {
    if (isBlank(lines, above)) continue;
    const isNote = note.read(lines, above) !== undefined;
    if (isNote && !isTitled) continue;
    if (isNote || headingInHead(lines, above)) return false;
    if (header.read(lines, above) || closing.read(lines, above)) continue;
    if (!headlineAt(lines, above)) return false;
    isTitled = true;
  }
  return true;
}

const heading: Pattern = {
  name: 'heading',
  read(lines, at) {
    const span = aloneInParagraph(lines, at) ? headingLine(lines, at) : knownHeading(lines, at);
    return span && { kind: 'section', heading: span };
  },
};

const inCapitals: Pattern = {
  name: capitalsOpening.name,
  read(lines, at) {
    const known = told.get(lines)?.openings.get(at);
    if (known) return known;
    return beginsParagraph(lines, at) || belowHeading(lines, at) ? capitalsOpening.read(lines, at) : undefined;
  },
};

/** What is known of lines that were asked what they are: who reads the text by them has it already. */
interface Told {
  /** Cut at names in capitals. */
  readonly cut: Lines;
  /** Those in capitals, by their lines. */
  readonly openings: Map<number, Found>;
  /** Where the line ends that has the last of as many as show it. */
  end?: number;
}

const told = attached<Lines, Told>();

const otherwise = [
  honorificOpening,
  officeOpening,
  delegationOpening,
  ledInOpening,
  ordinaryCaseOpening,
  quotedOpening,
  invertedOpening,
].map(atParagraph);
/** In ordinary case a name and its office stand in every newspaper: it opens a speech, and shows a release to be none. */
const inOrdinaryCase = atParagraph(besideOfficeOpening);
/** Openings on one line, which show what a text is: broken lines of anything at all may look like one. */
const openingsOnLine: readonly Pattern[] = [inCapitals, ...otherwise, inOrdinaryCase];

const opening = unlessAgain(
  [
    toldInRelease,
    ...openingsOnLine,
    overWrappedLines(openingsOnLine),
    // Shows nothing to be a release.
    atParagraph(byOfficeOpening),
    amongOthers,
    amongParagraphs,
  ].map(outsideLead),
  [coverageVote, narrative, heading],
);

function atParagraph({ name, read }: Pattern): Pattern {
  return { name, read: (lines, at) => (beginsParagraph(lines, at) ? read(lines, at) : undefined) };
}

/** The formulas of a release's first paragraphs: `… told the Council today`, `NEW YORK, 28 June (Lake Division) —`, `the Committee approved two draft resolutions`. */
const LEAD = new RegExp(
  [
    '\\b(?:Council|Committee|Assembly|Commission|Conference|Forum)\\b[^.]{0,160}\\b(?:today|this (?:morning|afternoon|evening))\\b',
    '\\bat a Headquarters press conference\\b|, chaired (?:the|a) (?:[a-z]+ )?briefing,? (?:which|attended|during)\\b',
    '^[A-Z]{3}[^.()]{2,60} \\d{1,2} [A-Z][a-z]+ \\([^()]{0,40}\\b(?:UN|United Nations|Office|Division)\\b[^()]{0,60}\\) (?:--|[–—―])',
  ].join('|'),
);
const ACTION =
  /\b(?:Council|Committee|Assembly|Commission)\b[^.]{0,60}\b(?:approved|adopted|approv(?:ing)|adopt(?:ing))\b[^.]{0,60}\b(?:resolutions?|decisions?|texts?)\b/;
/** `Mr. Ibáñez said`: within a release, a speaker named again. */
const NAMED_AGAIN =
  /^(?:Mr|Mrs|Ms|Miss|Dr)\. (?:\p{Upper}[\p{Alpha}-]+ )+(?:said|noted|added|stressed|recalled|emphasized|told)\b/u;

/** `CCPR/C/SR.2068`, `Summary record of the first part`: records say what they are, and a press release is none. */
const RECORD = new RegExp(
  `^[ \\t]*${oneOf(
    '[A-Z]{1,8}\\d{0,3}/\\S{0,24}(?:SR|PV)[./]\\d{1,5}\\S{0,12}',
    '(?:(?:provisional|final|partial) )*(?:summary|verbatim|official|plenary) re(?:cord|port)s? .{0,60}\\b(?:meeting|session|committees)\\b.{0,120}',
    'the (?:president|chair(?:man)?): .+',
    'minutes of (?:the )?meeting',
    'transcript(?:ion)? (?:of|de) .{3,140}',
  )}[ \\t]*$`,
  'im',
);
/** UTF-16 units. */
const RECORD_HEAD = 1500;

/** What agencies and bulletins begin their reports of a meeting with. */
const REPORTED =
  /\bEarth Negotiations Bulletin\b|\bHIGHLIGHTS(?:$|[:,]| FROM )|^Daily report for \d|This summary has been prepared by the |\((?:ILO|FAO|WHO|UNESCO|IAEA|WTO) News\)/m;
/** UTF-16 units. */
const REPORTED_HEAD = 2000;

/** How far a release's first paragraphs reach. Lines. */
const LEAD_LINES = 24;
const SIGN_LENGTH = 800;

/** Press releases on meetings: reported speech under a speaker's name in capitals. */
export const coverage: Dialect = {
  id: 'coverage',
  name: 'Meetings coverage',
  speech: 'reported',
  isLocal: true,
  headEnd(lines) {
    const end = leadEnd(lines);
    return inHead(lines, Math.min(end + 1, lines.count)) ? Math.max(end, HEAD_LINES) : end;
  },
  cut(whole) {
    const lines = cutAtSpeeches(whole);
    return told.get(lines)?.cut ?? cutAtCapitals(lines);
  },
  patterns: [
    header,
    closing,
    pageTop,
    pageBreak,
    promise,
    stamp,
    opening,
    coverageVote,
    voteLists,
    narrative,
    title,
    heading,
  ],
  shownBefore(whole) {
    const end = told.get(whole)?.end;
    return end === undefined ? undefined : Math.max(end, RECORD_HEAD) + FURTHEST;
  },
  evidence(whole) {
    let lines = cutAtCapitals(whole);
    const known: Told = { cut: lines, openings: new Map() };
    told.set(whole, known);
    if (lines !== whole) told.set(lines, known);
    if (RECORD.test(lines.text.slice(0, RECORD_HEAD))) return 0;
    // First by themselves, for most releases show so at once.
    const opened = new Set<number>();
    let capitals = 0;
    for (let at = 0; at < lines.count; at++) {
      if (isBlank(lines, at)) continue;
      const french = inFrench(lines, at);
      const opening = french ?? inCapitals.read(lines, at);
      if (opening?.kind !== 'speech') continue;
      opened.add(at);
      if (!french) known.openings.set(at, opening);
      // `**HTTP GET (Read)** fetches` stands in every manual.
      const isSaid = lines.text === whole.text || says(lines.text, opening.words);
      if (isSaid && !isOfOthers(lines.text, opening)) capitals++;
      if (capitals < ENOUGH_OPENINGS) continue;
      // Of the file's own line, which is cut as a whole.
      const end = lines.text.indexOf('\n', lines.to[at]);
      if (end >= 0) known.end = end;
      return 1;
    }
    const reported = REPORTED.test(lines.text.slice(0, REPORTED_HEAD));
    const ways = reported ? [...otherwise, inOrdinaryCase, amongOthers, amongParagraphs] : otherwise;
    if (reported) lines = cutAtSpeeches(lines);
    const headers = new Set<string>();
    let [others, ofRecord, lead, action, again, promised, titled] = [0, 0, 0, 0, 0, 0, 0];
    for (let at = 0; at < lines.count; at++) {
      if (isBlank(lines, at)) continue;
      for (const { read } of opened.has(at) ? [] : ways) {
        const found = read(lines, at);
        if (found?.kind !== 'speech') continue;
        const { honorific, affiliation } = found.speaker;
        if (honorific && affiliation && lines.text[affiliation.start - 1] === '(') ofRecord++;
        else others++;
        break;
      }
      if (inOrdinaryCase.read(lines, at)) titled = 1;
      const says = header.read(lines, at);
      if (says?.kind === 'header') headers.add(says.says);
      else if (at < LEAD_LINES) {
        const sentence = lines.text.slice(lines.from[at], Math.min(lines.to[at]!, lines.from[at]! + SIGN_LENGTH));
        if (LEAD.test(sentence)) lead = 1;
        if (ACTION.test(sentence)) action = 1;
        if (NAMED_AGAIN.test(sentence)) again = 1;
        const comes = promise.read(lines, at);
        if (comes?.kind === 'missing-speech' && comes.affiliation) promised = 1;
      }
    }
    const dated = headers.delete('date') ? 1 : 0;
    // `Dr LUND (Norway) said` is a summary record’s, but where a line says that this is a release.
    if (reported || headers.has('symbol') || headers.has('series')) others += ofRecord;
    const openingSigns = 0.4 * Math.min(2, capitals) + 0.3 * Math.min(3, others);
    const signs =
      0.3 * (headers.size + Number(reported)) +
      0.1 * dated +
      0.3 * lead * (1 + titled) +
      0.25 * action +
      0.2 * again +
      0.1 * promised;
    return Math.min(1, openingSigns + signs);
  },
};

/** `M. OLA BERG (Norvège) a déclaré`: the summary records in French tell in the present tense. */
function inFrench(lines: Lines, at: number): Found | undefined {
  const found = toldElsewhere.read(lines, at);
  return found?.kind === 'speech' && found.speaker.name && isToldInPast(lines.text, found.words) ? found : undefined;
}

type Opening = Extract<Found, { kind: 'speech' }>;

/** `ANA (O.S.)`, `TOM (30s)`: a screenplay tells so who is heard, not for which State. */
const CUE = /^(?:[OVov]\.? ?[SCOsco]\.?|(?:CONT['’]?D|[Cc]ont['’]?d)\.?|[^\p{Alpha}]*\d+[sS]?)$/u;

/**
 * `MR. ADEN (Garissa):` is a transcript's, `ANA (O.S.)` a screenplay's, `GPL (v3 or later)` a licence's, and of one word
 * without a verb, `HLSL (Microsoft Direct3D) lexer`, is an acronym. `NEW BRIDGES (Announcement)` alone is a heading.
 */
function isOfOthers(text: string, { speaker: { span, name, affiliation }, words }: Opening): boolean {
  if (ENDS_PARAGRAPH.test(text.slice(span.end, span.end + MOST_SPACE))) return true;
  if (NO_NAME.test(text.slice(span.start, span.start + MOST_SPACE))) return true;
  if (text[span.end] === ':' || HONORIFIC_IN_CAPITALS.test(text.slice(span.start, span.start + 6))) return true;
  if (name && !/\s/.test(text.slice(name.start, name.end)) && !says(text, words)) return true;
  const bracket = affiliation && text.slice(affiliation.start, affiliation.end);
  return bracket !== undefined && (CUE.test(bracket) || !/^[“"‘]?(?:the )?\p{Upper}/u.test(bracket));
}

function says(text: string, words: number): boolean {
  return verbAt(text, words) >= 0 || participleAt(text, words);
}

/** `FOR LARGE LAMPS, put oil in …`, and `ELSE. I said so.` in a play. */
const NO_NAME =
  /^(?:(?:FOR|TO|IF|IN|ON|AT|BY|OF|AND|OR|BUT|WHEN|WITH|FROM|AS|NOTE|PLEASE|THIS|THESE|ALL|DO|NOT|YOU|SEE)\b|[A-Z]{2,}\. I [a-z])/;

const ENDS_PARAGRAPH = /^\)?[^\S\r\n]*(?:\r\n|\n|\r(?!\n))[^\S\r\n]*[\r\n]/;
/** No more white space is looked past. UTF-16 units. */
const MOST_SPACE = 40;

/** Releases have `Mr.` at most, and no office in capitals: `THE PRESIDENT (Hon Ada Lund) took the chair`. */
const HONORIFIC_IN_CAPITALS = /^(?:M(?:R|S|RS|ISS)|DR|HON|SEN|REP|THE)\b/;

/** How many names in capitals, each with its brackets or verb, make a text a release beyond doubt. */
const ENOUGH_OPENINGS = 3;

/** No pattern of an opening looks further behind its line, with one for each line above, whose end may be of two. UTF-16 units. */
const FURTHEST = 2_000;
