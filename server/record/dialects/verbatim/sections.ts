import { oneOf } from '../../alternatives.ts';
import type { Lines } from '../../lines.ts';
import { isBlank, lineText, nextFilled } from '../../lines.ts';
import type { Found, Pattern } from '../dialect.ts';
import { directionLines } from '../directions.ts';
import { isPageBreak } from '../page-breaks.ts';
import { formula } from './head.ts';
import { isKnownHeading } from './known-headings.ts';
import { colonOpening, goesOn, ownLineOpening, withoutNumber } from './openings.ts';

/** The headings of verbatim and summary records, which are set like sentences: `Adoption of the agenda`. */

/** `Agenda item 45`, `Agenda items 13 and 115 (continued)`, `Item 4:`, with the item's title behind it or below. */
const AGENDA_ITEM = new RegExp(
  oneOf(
    '^\\*?(?:Agenda )?items? \\d{1,3}(?: ?\\([a-z]\\))*(?:(?:,| and| to|, and|[–-]) ?(?:\\d{1,3}|\\([a-z]\\))(?: ?\\([a-z]\\))*){0,12}(?: ?\\((?:continued|concluded)\\))?\\*?(?=$|[ :.])',
    "^(?:Tema|Point) \\d{1,3}(?: ?\\([a-z]\\))? (?:del programa|de l[’']ordre du jour)(?: \\((?:continuación|suite)\\))?(?=$|[ :.])",
  ),
  'i',
);
/** ` (A/54/525)`, ` (A/64/419 (Part II))` at the end of a title: a paper stands before it. */
const PAPER_SYMBOL = /\s\((?:[A-Z]{1,8}\/|Part )[^()]{1,300}(?:\([^()]{1,40}\)[^()]{0,100})?\)\*?$/;
/** `Report of the Secretary-General`: what the papers under a title are. */
const PAPER =
  /(?:^|\s)(?=(?:Reports?|Notes?|Letters?|LETTERS?|Draft(?= (?:resol|decis|rep))|Memorand(?:um|a)|Amendments?)\s)/g;
/** `(b) International financial system and development (A/64/418/Add.2)`, `a) Rapports des États (suite)` */
const SUB_ITEM =
  /^\([a-z]\) +\p{Upper}.{3,500}(?:\((?:[A-Z]{1,8}\/[^()]*|continued|concluded)(?:\([^()]*\)[^()]*)?\)|:)$|^[a-z]\) ?\p{Upper}[^.;]{3,300}\( ?suite ?\)$/u;

/** No line of an item, its papers included, is longer. UTF-16 units. */
export const LONGEST_LINE = 600;
/** An item's title and papers stand on so many lines at most. */
const MOST_TITLE_LINES = 8;

/** `Agenda item 110 (continued)` and the item's title. */
export const agendaItem: Pattern = {
  name: 'agenda item',
  read(lines, at) {
    const start = lines.from[at]!;
    if (!'AIaiTP*'.includes(lines.text[start]!) || lines.to[at]! - start > LONGEST_LINE) return undefined;
    const line = lineText(lines, at);
    const item = line === 'Agenda' ? line : AGENDA_ITEM.exec(line)?.[0];
    if (!item || goesOn(lines, at)) return undefined;
    const rest = line.slice(item.length);
    if (!/^(?:$|:?\s*[\p{Upper}“"(‘:])/u.test(rest) || /[.;?!]$/.test(line)) return undefined;
    const before = endWithoutPapers(lines, at);
    // `Agenda item 64: Report of the Council (A/68/53)`: the paper is the title.
    const titled = before > start + item.length + 1 ? before : lines.to[at]!;
    const { end, next } = titleBelow(lines, at, titled, rest !== '');
    return { kind: 'section', heading: { start, end }, take: next - at };
  },
};

/** `(a) International trade and development` */
export const subItem: Pattern = {
  name: 'part of an agenda item',
  read(lines, at) {
    const start = lines.from[at]!;
    if (lines.text[start + (lines.text[start] === '(' ? 2 : 1)] !== ')' || lines.to[at]! - start > LONGEST_LINE)
      return undefined;
    const line = lineText(lines, at);
    const { next } = titleBelow(lines, at, lines.to[at]!, true);
    if (
      goesOn(lines, at) ||
      !(
        SUB_ITEM.test(line) ||
        ((next > at + 1 || standsOverWords(lines, at)) && /^\([a-z]\) +\p{Upper}.*[^.;,:]$/u.test(line))
      )
    ) {
      return undefined;
    }
    const before = endWithoutPapers(lines, at);
    return {
      kind: 'section',
      heading: { start, end: before > start + 3 ? before : lines.to[at]! },
      level: 2,
      take: next - at,
    };
  },
};

/** Whether a blank line stands above line `at` and below, and then somebody speaks: `(j) Women and lakes`. */
function standsOverWords(lines: Lines, at: number): boolean {
  const below = nextFilled(lines, at);
  if (below <= at + 1 || !isBlank(lines, at - 1)) return false;
  return withoutNumber(lines.text, lines.from[below]!) > lines.from[below]! || !!colonOpening.read(lines, below);
}

/** Offset where the papers begin that line `at` names after a title, or its end; its start where it names nothing else. */
function endWithoutPapers(lines: Lines, at: number): number {
  let line = lineText(lines, at);
  for (let symbol = PAPER_SYMBOL.exec(line); symbol; symbol = PAPER_SYMBOL.exec(line)) {
    const paper = [...line.slice(0, symbol.index + 1).matchAll(PAPER)].at(-1);
    if (!paper) break;
    line = line.slice(0, paper.index).trimEnd();
  }
  return lines.from[at]! + line.length;
}

function isPapers(lines: Lines, at: number): boolean {
  return endWithoutPapers(lines, at) === lines.from[at];
}

/** Where the title ends that stands on the lines below `at`, and the line after it and its papers. */
function titleBelow(lines: Lines, at: number, end: number, titled: boolean) {
  let [heading, next, hasTitle] = [end, at + 1, titled];
  for (let line = at + 1; line < lines.count && line <= at + MOST_TITLE_LINES; line++) {
    if (isBlank(lines, line)) continue;
    const apart = isBlank(lines, line - 1);
    const words = lineText(lines, line);
    const papers = hasTitle && isPapers(lines, line);
    if (!papers && (apart ? hasTitle : hasTitle && !goesOn(lines, line) && !/^\p{Lower}|^\(/u.test(words))) break;
    if (!papers && !isTitleLine(lines, line)) break;
    if (!papers) {
      const before = endWithoutPapers(lines, line);
      heading = before > lines.from[line]! ? before : lines.to[line]!;
      hasTitle = true;
    }
    next = line + 1;
  }
  return { end: heading, next };
}

const LONGEST_TITLE_LINE = 400;

/** Whether line `at` can be a title or a line of one: no sentence, no opening, nothing that happens. */
function isTitleLine(lines: Lines, at: number): boolean {
  if (lines.to[at]! - lines.from[at]! > LONGEST_TITLE_LINE || isPageBreak(lines, at)) return false;
  const words = lineText(lines, at);
  return (
    /^[\p{Alpha}“"‘(\d]/u.test(words) &&
    !/[.?!:;,]$/.test(words) &&
    !colonOpening.read(lines, at) &&
    !ownLineOpening.read(lines, at) &&
    !formula.read(lines, at) &&
    !directionLines(lines, at)
  );
}

/** No heading without its papers is longer. UTF-16 units. */
export const LONGEST_HEADING = 160;
const MOST_WORDS = 24;
/** A title is broken over so many lines at most. */
const MOST_HEADING_LINES = 4;

/** `Reports of the Second Committee`, `Draft resolution A/C.3/70/L.5: Rights of the child`: between blank lines, or known. */
export const sentenceHeading: Pattern = {
  name: 'heading set like a sentence',
  read(lines, at) {
    const start = lines.from[at]!;
    if (lines.to[at]! - start > LONGEST_LINE || !/^[\p{Upper}“"]/u.test(lines.text.slice(start, start + 2))) {
      return undefined;
    }
    const line = withoutSymbols(lineText(lines, at));
    if (GOES_ON_FROM_BEFORE.test(line) && at > 0 && directionLines(lines, at - 1))
      return { kind: 'section', heading: { start, end: start + line.length } };
    if (line.length > LONGEST_HEADING || LEADERS.test(line)) return undefined;
    if (isKnownHeading(line) && !goesOn(lines, at)) {
      return { kind: 'section', heading: { start, end: start + line.length } };
    }
    if (at > 0 && !isBlank(lines, at - 1)) return undefined;
    let last = at;
    while (last + 1 < lines.count && !isBlank(lines, last + 1)) if (++last - at >= MOST_HEADING_LINES) return undefined;
    const words = withoutStop(withoutSymbols(lines.text.slice(start, lines.to[last]!)));
    const heading = { start, end: start + words.length };
    return isHeading(lines, last, words) ? { kind: 'section', heading, take: last - at + 1 } : undefined;
  },
};

/** `Article 6 (continued).`, `4. Consideration of the draft.`: in the 1940s headings ended with one. */
function withoutStop(words: string): string {
  return words.endsWith('.') && STOPPED.test(words) ? words.slice(0, -1) : words;
}

const STOPPED = new RegExp(
  `${oneOf(
    '\\((?:continued|concluded)\\)',
    '^Articles? \\d{1,3}',
    '^(?:\\d{1,3}\\. )?(?:Continuation|Consideration|Discussion|Election) of (?!.* (?:was|were|ha[ds]|would) ).+',
  )}\\.$`,
);

/** `Adoption of the agenda ........ 1`: a line of the contents. */
const LEADERS = /\.{4,}\s*\d*$/;

/** ` (CEDAW/C/AND/CO/2-3; CEDAW/C/2013/III/CRP.1 and L.1)` behind a title: the papers on it. */
const SYMBOLS = /\s\(\s?[A-Z]{1,8}\/[^()]{1,500}(?:\([^()]{1,40}\)[^()]{0,100})?\)\*?$/;

/** A heading without the papers behind it, where it is too long with them. */
function withoutSymbols(line: string): string {
  return line.length > LONGEST_HEADING ? line.replace(SYMBOLS, '').trimEnd() : line;
}

/** `1. FINANCIAL MATTERS: Item 17 of the Agenda (Document A58/25)`: a number, capitals, and what they are of. */
const NUMBERED = /^\d{1,2}\.?\s+(?=[^\p{Lower}]*\p{Upper}{4})[^\p{Lower}.:;]{6,200}(?:: Items? \d.{0,200}[^.])?$/u;
/** `7. General debate (continued)`, `– Opening` over `(GC(58)/26)`; `4.1 Progress report`. */
const NUMBERED_ITEM =
  /^(?:–|\d{1,2}(?:\.|(?:\.\d{1,2}){1,2}))\s+\p{Upper}(?:(?!\.\s+\p{Upper}).){3,200}[^\s.?!:;,”"’]$/u;
const GOES_ON_FROM_BEFORE = /\((?:continued|concluded|resumed)\)\*?$|^\d{1,2}(?:\.\d{1,2}){1,2}\s/;
const PAPERS_ALONE = /^\((?:\d{1,3} )?\p{Upper}{1,8}[(/.\d](?:[^.]|\.(?=\S)){1,120}\)$/u;

/** A numbered heading: it shows itself, or one of `openings` stands right below. */
export function numberedHeadingAbove(openings: readonly Pattern[]): Pattern {
  return { name: 'numbered heading', read: (lines, at) => numberedAt(lines, at, openings) };
}

function numberedAt(lines: Lines, at: number, openings: readonly Pattern[]): Found | undefined {
  const start = lines.from[at]!;
  if (!/[\d–]/.test(lines.text[start]!) || lines.to[at]! - start > LONGEST_LINE) return undefined;
  const line = withoutStop(lineText(lines, at));
  const heading = { start, end: start + line.length };
  const words = line.replace(/\s\(Documents? [^()]{3,80}\)$/, '');
  if (NUMBERED.test(words)) return { kind: 'section', heading };
  if (!NUMBERED_ITEM.test(words) || (at > 0 && !isBlank(lines, at - 1))) return undefined;
  const below = at + 1 < lines.count && PAPERS_ALONE.test(lineText(lines, at + 1)) ? at + 2 : at + 1;
  if (below < lines.count && !isBlank(lines, below)) return undefined;
  const next = below + 1;
  return below > at + 1 ||
    GOES_ON_FROM_BEFORE.test(line) ||
    (next < lines.count && openings.some(({ read }) => read(lines, next)))
    ? { kind: 'section', heading, take: below - at }
    : undefined;
}

/** Whether words that stand between blank lines are a heading: no sentence, not broken off, and something follows. */
function isHeading(lines: Lines, last: number, words: string): boolean {
  if (ENDS_AS_NONE.test(words) || OF_TABLE.test(words) || NO_HEADING.test(words) || SENTENCE.test(words)) return false;
  if (isSomebody(words) || introduces(words)) return false;
  if (isPapers(lines, last) && !isLetterAlone(lines, last)) return false;
  if (words.length > 2 * LONGEST_HEADING || words.split(/\s+/, MOST_WORDS + 1).length > MOST_WORDS) return false;
  if (!SET_AS_ONE.test(words) || !isBalanced(words) || BROKEN_OFF.test(words)) return false;
  const below = nextFilled(lines, last);
  if (below < 0) return false;
  return /^[\p{Upper}\d“"‘'([]|^\/\./u.test(lines.text.slice(lines.from[below]!, lines.from[below]! + 2));
}

/** A sentence, a quotation, `said so.1` with its footnote, `A/64/PV.121`. */
const ENDS_AS_NONE = /[.?!:;,…”"*-]$|\p{Lower}\.\d$|\b(?:PV|SR)\.\d/u;
/** `Lakes     12`, `Lamps ... 4`, `a = b`, one word, `Members:` or `pages 3–12` above another line. */
const OF_TABLE = /\S {3,}\S|\.{3}| = |\||^\S+$|:\s*[\n\r]|\d[–-]\d+[\n\r]/;
/** In small letters, `RIGHTS OF THE LAKES`, `DISTRICT LAKES`; but `SECOND MEETING` is of the head. */
const SET_AS_ONE =
  /\p{Lower}|\p{Upper}{3}.* .* \p{Upper}{3}|^\p{Upper}{5,} (?!MEETING|RECORD|SESSION|SITTING|ASSEMBLY|COUNCIL)\p{Upper}{5,}$/u;

/** Whether a colon introduces something, `In favour: Chad`; in capitals it stands in a title. */
function introduces(words: string): boolean {
  return words.includes(': ') && !SUBJECT.test(words) && /\p{Lower}/u.test(words.replace(/ \([^()]*\)$/, ''));
}

/** `Letter dated 22 May 1958 from … (S/4007)` below `The agenda was adopted.`: itself what is spoken of, and no title's. */
function isLetterAlone(lines: Lines, at: number): boolean {
  const above = nextFilled(lines, at, -1);
  return lines.text.startsWith('Letter', lines.from[at]) && above >= 0 && lines.text[lines.to[above]! - 1] === '.';
}

/** `Draft resolution A/C.3/70/L.5: Rights of the child`, `Annual report: Item 21.1`; else a colon within a line introduces something. */
const SUBJECT = /^(?:Subject No\.|Draft|Consideration|Follow-up|Reports?|Questions?) |: Item \d/;

/** `The Assembly has thus concluded this stage of item 51. Lamps`: a sentence stands before a heading that a copy has put on its line. */
const SENTENCE = /^(?:[^\s(]+ ){5}[^(]{0,200}[\p{Lower}\d]{2}\. [\p{Upper}(]/u;

/** `OF THE LAKES`: the title goes on; `Subjects Human Rights` is a library’s word for it, `ICC-ASP/7/20` and more lines a head, `Provisional agenda (S/Agenda/642)` a list. */
const NO_HEADING = /^(?:(?:(?:OF|AND|FOR|ON) THE|Subjects) |Provisional agenda .*\/Agenda\/|[A-Z-]+\/\S*\d\s*[\r\n])/;

/** `Mr. Beck`, alone on a line: a column of the head that a copy has torn off its States. */
export function isSomebody(words: string): boolean {
  return SOMEBODY.test(words) && !/(?<!\p{Alpha})\p{Lower}{4}/u.test(words);
}

const SOMEBODY =
  /^(?:Mr|Mrs|Ms|Mme|Dr|Hon|Rt)(?:\. | (?!.* [(–-])| \P{Lower}+ \()|^(?:Miss|Sir|Dame|Lord|Shri(?:mati)?|(?:Col|Capt|Maj|Lt|Gen|Brig)\.) \p{Upper}/u;

/** A page has ended in the middle of a sentence. */
const BROKEN_OFF =
  /\b(?:a|an|and|as|at|by|for|from|in|is|of|on|or|that|the|to|was|were|with|which|our|its|their|has|have|be)$/;

/** `“1. Scope` begins what is quoted over paragraphs. */
function isBalanced(words: string): boolean {
  const has = (mark: string) => words.split(mark).length;
  return has('(') === has(')') && has('“') <= has('”');
}
