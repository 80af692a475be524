import { oneOf } from '../../alternatives.ts';
import { isBlank, type Lines } from '../../lines.ts';
import { BODY } from '../../offices.ts';
import type { Found } from '../dialect.ts';
import { cutAtCapitals } from '../long-lines.ts';
import { promise } from '../promise.ts';
import { participleAt, verbAt } from '../reporting.ts';
import { isToldInPast, toldElsewhere } from '../told-elsewhere.ts';
import { header } from './head-lines.ts';
import { amongOthers, amongParagraphs, cutAtSpeeches } from './several.ts';
import { inCapitals, inOrdinaryCase, otherwise } from './speeches.ts';

/** The formulas of a release's first paragraphs: `… told the Council today`, `NEW YORK, 28 June (Lake Division) —`, `the Committee approved two draft resolutions`. */
const LEAD = new RegExp(
  [
    `\\b${BODY}\\b[^.]{0,160}\\b(?:today|this (?:morning|afternoon|evening))\\b`,
    '\\bat a Headquarters press conference\\b|, chaired (?:the|a) (?:[a-z]+ )?briefing,? (?:which|attended|during)\\b',
    '^[A-Z]{3}[^.()]{2,60} \\d{1,2} [A-Z][a-z]+ \\([^()]{0,40}\\b(?:UN|United Nations|Office|Division)\\b[^()]{0,60}\\) (?:--|[–—―])',
  ].join('|'),
);
const ACTION = new RegExp(
  `\\b${BODY}\\b[^.]{0,60}\\b(?:approv|adopt)(?:ed|ing)\\b[^.]{0,60}\\b(?:resolution|decision|text)s?\\b`,
);
/** `Mr. Ibáñez said`: within a release, a speaker named again. */
const NAMED_AGAIN =
  /^(?:Mr|Mrs|Ms|Miss|Dr)\. (?:\p{Upper}[\p{Alpha}-]+ )+(?:said|noted|added|stressed|recalled|emphasized|told)\b/u;

/** `CCPR/C/SR.2068`, `Summary record of the first part`, `No. 2 VOTES AND PROCEEDINGS`: records say what they are, and a press release is none. */
const RECORD = new RegExp(
  `^[ \\t]*${oneOf(
    '[A-Z]{1,8}\\d{0,3}/\\S{0,24}(?:SR|PV)[./]\\d{1,5}\\S{0,12}',
    '(?:(?:provisional|final|partial) )*(?:summary|verbatim|official|plenary) re(?:cord|port)s? .{0,60}\\b(?:meeting|session|committees)\\b.{0,120}',
    'the (?:president|chair(?:man)?): .+',
    'minutes of (?:the )?(?:\\S+ )?meeting',
    '(?:nos?\\. [\\d and]{1,9} )?(?:votes and proceedings|journals? of the (?:house|senate|legislative)).{0,80}',
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

/** How much a text looks like a press release on a meeting: 0 to 1. */
export function evidence(whole: Lines): number {
  const lines = cutAtCapitals(whole);
  if (RECORD.test(lines.text.slice(0, RECORD_HEAD))) return 0;
  // First by themselves, for most releases show so at once.
  const { capitals, opened } = inCapitalsOf(lines, whole);
  return capitals < ENOUGH_OPENINGS ? signsBeside(capitals, lines, opened) : 1;
}

/** How many openings in capitals there are, `LUND (Norway) said`, as far as they show a release, and on which lines any are. */
function inCapitalsOf(lines: Lines, whole: Lines): { capitals: number; opened: ReadonlySet<number> } {
  const opened = new Set<number>();
  let capitals = 0;
  for (let at = 0; at < lines.count && capitals < ENOUGH_OPENINGS; at++) {
    if (isBlank(lines, at)) continue;
    const opening = inFrench(lines, at) ?? inCapitals.read(lines, at);
    if (opening?.kind !== 'speech') continue;
    opened.add(at);
    // `**HTTP GET (Read)** fetches` stands in every manual.
    const isSaid = lines.text === whole.text || says(lines.text, opening.words);
    if (isSaid && !isOfOthers(lines.text, opening)) capitals++;
  }
  return { capitals, opened };
}

/** What else shows a release, where openings in capitals are few: other openings, what its head says and how it begins. */
function signsBeside(capitals: number, cut: Lines, opened: ReadonlySet<number>): number {
  const reported = REPORTED.test(cut.text.slice(0, REPORTED_HEAD));
  const ways = reported ? [...otherwise, inOrdinaryCase, amongOthers, amongParagraphs] : otherwise;
  const lines = reported ? cutAtSpeeches(cut) : cut;
  const headers = new Set<string>();
  let [others, ofRecord, lead, action, again, promised] = [0, 0, 0, 0, 0, 0];
  const evidence = (titled: number) => {
    const dated = headers.has('date') ? 1 : 0;
    // `Dr LUND (Norway) said` is a summary record’s, but where a line says that this is a release.
    const isRelease = reported || headers.has('symbol') || headers.has('series');
    const openingSigns = 0.4 * Math.min(2, capitals) + 0.3 * Math.min(3, others + (isRelease ? ofRecord : 0));
    const signs =
      0.3 * (headers.size - dated + Number(reported)) +
      0.1 * dated +
      0.3 * lead * (1 + titled) +
      0.25 * action +
      0.2 * again +
      0.1 * promised;
    return Math.min(1, openingSigns + signs);
  };
  for (let at = 0; at < lines.count; at++) {
    if (isBlank(lines, at)) continue;
    for (const { read } of opened.has(at) ? [] : ways) {
      const found = read(lines, at);
      if (found?.kind !== 'speech') continue;
      const { honorific, affiliation, name } = found.speaker;
      // `Ms. Ola Lund (Norway)`, with a first name, is a release's.
      const isFull = name && /\p{Lower} \p{Upper}/u.test(lines.text.slice(name.start, name.end));
      if (honorific && affiliation && !isFull && lines.text[affiliation.start - 1] === '(') ofRecord++;
      else others++;
      break;
    }
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
    // No line below can take anything from it.
    if (others + ofRecord > 2 && evidence(0) === 1) return 1;
  }
  return evidence(lead && hasOrdinaryCase(lines) ? 1 : 0);
}

function hasOrdinaryCase(lines: Lines): boolean {
  for (let at = 0; at < lines.count; at++) if (!isBlank(lines, at) && inOrdinaryCase.read(lines, at)) return true;
  return false;
}

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
  if (ENDS_LINE.test(text.slice(span.end, span.end + MOST_SPACE))) return true;
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

const ENDS_LINE = /^\)?[^\S\r\n]*(?:\r\n|\n|\r(?!\n))[^\S\r\n]*[\r\n\p{Upper}]/u;
/** No more white space is looked past. UTF-16 units. */
const MOST_SPACE = 40;

/** Releases have `Mr.` at most, and no office in capitals: `THE PRESIDENT (Hon Ada Lund) took the chair`. */
const HONORIFIC_IN_CAPITALS = /^(?:M(?:R|S|RS|ISS)|DR|HON|SEN|REP|THE)\b/;

/** How many names in capitals, each with its brackets or verb, make a text a release beyond doubt. */
const ENOUGH_OPENINGS = 3;
