import { anyOf } from '../alternatives.ts';
import type { Lines } from '../lines.ts';
import { beginsParagraph, isBlank, lineText } from '../lines.ts';
import type { Span } from '../record.ts';
import { endAt } from '../sticky.ts';
import { aloneInParagraph } from './anywhere.ts';
import type { Found, Pattern } from './dialect.ts';
import { isStamp } from './running-heads.ts';
import { closeOf } from './spacing.ts';
import { isCue, opensParagraph, traitsOf } from './transcript-lines.ts';
import { whoAt } from './transcript-who.ts';

/** What stands between the speeches of a transcript and is no word of anybody: pages, times, applause, procedure. */

/** No mark of a page or time is longer. UTF-16 units. */
const LONGEST_MARK = 60;

/** `[[Page S770]]`, `{: .page-start }`, `19 July 2011 : Column 771WS`, `-25-`, `Page 3 of 12`, `12/18/90 - 21 -` */
const PAGE =
  /^(?:\{:[ .#][^{}]{1,40}\}|\[\[Page [A-Z]{0,2}\d+\]\]|(?:\d{1,2} \p{Alpha}+ \d{4} ?: ?)?Col(?:umn|\.) ?\d+[A-Z]{0,3}|[-–—] ?\d{1,4} ?[-–—]?|Page \d{1,4}(?: of \d{1,4})?|\d{1,2}\/\d{1,2}\/\d{2,4}(?: *[-–] *\d{1,4} *[-–]?)?|[-–] ?\d{1,4} ?[-–] *\d{1,2}\/\d{1,2}\/\d{2,4})$/iu;

/** `[[Page S770]]`, `-25-`, and the name that a page's head repeats: `[Mr. Arte]`. */
export const pageMark: Pattern = {
  name: 'page mark',
  read(lines, at) {
    if (isStamp(lines, at)) return { kind: 'page-break' };
    const heads = headsAt(lines, at);
    if (heads) return { kind: 'page-break', take: heads };
    const start = lines.from[at]!;
    const length = lines.to[at]! - start;
    if (length > LONGEST_MARK) return undefined;
    if (lines.text[start + length - 1] === ')' && isContinued(lines, at)) return { kind: 'page-break' };
    const code = lines.text.charCodeAt(start);
    // A page's mark begins with a bracket or brace, a dash, a digit, `Column` or `Page`.
    if (code > 0x5b && code < 0x2013 && (code | 0x20) !== 0x63 && (code | 0x20) !== 0x70 && code !== 0x7b)
      return undefined;
    const line = lineText(lines, at);
    if (NUMBER.test(line) ? standsFree(lines, at) : PAGE.test(line) || isRunningHead(lines, at)) {
      return { kind: 'page-break' };
    }
    return undefined;
  },
};

/** How many lines from `at` on are heads or feet that the pages repeat. */
function headsAt(lines: Lines, at: number): number {
  const { words, lengths, numbered } = traitsOf(lines).runningHeads;
  if (!lengths.size && !numbered.size) return 0;
  const { from, to, count } = lines;
  let take = 0;
  while (at + take < count) {
    const line = at + take;
    const isHead = lengths.has(to[line]! - from[line]!) && line >= (words.get(lineText(lines, line)) ?? count);
    if (!isHead && !numbered.has(from[line]!)) break;
    take++;
  }
  return take;
}

const NUMBER = /^\d{1,4}$/;

/** A page's number stands between blank lines; within a paragraph a number is a part of it. */
function standsFree(lines: Lines, at: number): boolean {
  return (at === 0 || isBlank(lines, at - 1)) && (at + 1 >= lines.count || isBlank(lines, at + 1));
}

/** `MR. ODERA (CTD.)`: whose speech goes on, at the top of a page. */
function isContinued({ text, from, to }: Lines, at: number): boolean {
  return /\(C(?:ON)?TD\.?\)$/i.test(text.slice(from[at], to[at])) && whoAt(text, from[at]!, to[at]!)?.end === to[at];
}

/** `[Mr. Arte]`: the same. */
function isRunningHead({ text, from, to }: Lines, at: number): boolean {
  const start = from[at]!;
  if (text[start] !== '[' || text[to[at]! - 1] !== ']') return false;
  return whoAt(text, start + 1, to[at]!)?.end === to[at]! - 1;
}

/** `2.44 pm`, `12 noon`, `[9.59 pm`, `(1415)`, `{time} 1945` */
const TIME =
  /^(?:[[(]?(?:\d{1,2}[.:]\d{1,2} ?[ap]\.?m\.?|\d{1,2}[.:]\d{2} ?(?:[ap]\.?m\.?(?: (?:[A-Z]{1,3}T|GMT|UTC|local time))?)?|\d{1,2} ?(?:[ap]\.?m\.?|noon|midnight)|noon|midnight)[\])]?|\[?(?:\d{1,2}:)?\d\d:\d\d\]?|\(\d{4}\)|\{time\} +\d{4}|(?:■|\(cid:\d\)) ?\d{4}|\d{1,2}[.:]\d{2} (?:pg|ptg|tgh)\.?|\d{1,2} o['’]clock)$/i;

/** `3`, below it `00:00:01.000 --> 00:00:04.000`: when subtitles stand. */
export const cueMark: Pattern = {
  name: 'cue',
  read(lines, at) {
    if (isCue(lines, at)) return { kind: 'aside' };
    if (at + 1 >= lines.count || !isCue(lines, at + 1)) return undefined;
    return NUMBER.test(lineText(lines, at)) ? { kind: 'aside', take: 2 } : undefined;
  },
};

export const timeMark: Pattern = {
  name: 'time',
  read(lines, at) {
    const length = lines.to[at]! - lines.from[at]!;
    return length < 20 && length > 2 && TIME.test(lineText(lines, at)) ? { kind: 'aside' } : undefined;
  },
};

/** `T1. [66880]`, `14. [900123]`: the number of a question on the paper, above who asks it. */
export const questionNumber: Pattern = {
  name: 'number of a question',
  read: (lines, at) =>
    lines.to[at]! - lines.from[at]! < 20 && QUESTION.test(lineText(lines, at))
      ? { kind: 'stage-direction' }
      : undefined,
};

const QUESTION = /^[TQ]?\d{1,3}\. ?\[\d{4,7}\]$/;

/** A remark in brackets runs over no more. UTF-16 units. */
const LONGEST_REMARK = 400;

/**
 * `(Applause)`, `[Laughter]`, `(Question proposed)`, `_fair number of folks have read it._` What the house does is within
 * a speech that goes on below it, else between two; `ends` knows what ends a speech.
 */
export function bracketed(ends: readonly Pattern[]): Pattern {
  return {
    name: 'remark in brackets',
    read(lines, at) {
      const { text } = lines;
      const { start, end: lineEnd } = taglessAt(lines, at);
      const open = text[start]!;
      const close = CLOSING[open];
      if (!close || !opensParagraph(lines, at)) return undefined;
      const isTagged = start > lines.from[at]!;
      const last = isTagged ? at : at + paragraphAt(lines, at) - 1;
      const end = isTagged ? lineEnd : lines.to[last]!;
      if (end > start + LONGEST_REMARK || end < start + 3) return undefined;
      const stop = text[end - 1] === '.' ? end - 2 : end - 1;
      if (!closesAt(text, start, stop, close)) return undefined;
      const words = text.slice(start + 1, stop);
      const take = last - at + 1;
      const isBetween = PROCEDURE.test(words) && !goesOnBelow(lines, at + take, ends);
      return { kind: isBetween ? 'stage-direction' : 'aside', take };
    },
  };
}

/** Whether a paragraph of nobody else stands below, past blank lines, the marks of pages and other remarks. */
export function goesOnBelow(lines: Lines, from: number, ends: readonly Pattern[]): boolean {
  let below = from;
  for (let passed = 0; passed < MOST_IN_A_ROW; below++) {
    if (below >= lines.count) return false;
    if (isBlank(lines, below) || pageMark.read(lines, below)) continue;
    const { start, end } = taglessAt(lines, below);
    if (!REMARK.test(lines.text.slice(start, end))) return !ends.some(pattern => pattern.read(lines, below));
    passed++;
  }
  return false;
}

/** Remarks that follow each other are looked past, so many. */
const MOST_IN_A_ROW = 5;
const REMARK = /^[([][^()[\]]{3,200}[)\]]\.?$/;

/** What stands on line `at` within tags for italics or bold: `<i>(Question proposed)</i>`. */
function taglessAt({ text, from, to }: Lines, at: number): Span {
  const start = from[at]!;
  const end = to[at]!;
  if (text[start] !== '<') return { start, end };
  const match = TAGGED_LINE.exec(text.slice(start, end));
  if (!match) return { start, end };
  const first = start + match[1]!.length;
  return { start: first, end: first + match[2]!.length };
}

const TAGGED_LINE = /^(<[ib]>\s*)([^<>]+?)\s*<\/?[ib]>$/i;

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', _: '_', '*': '*' };

function closesAt(text: string, start: number, stop: number, close: string): boolean {
  if (text[stop] !== close) return false;
  if (close === ')') return closeOf(text, start, stop + 1) === stop;
  return (
    text
      .slice(start + 1, stop)
      .replace(/^\*|\*$/g, '')
      .indexOf(close) < 0
  );
}

/** Words of procedure: what the house does, and so what ends a speech. */
export const PROCEDURE = new RegExp(
  `^(?:the )?${anyOf(`
    amend(?:ment|ed), bill, motion, question, debate, order, clause, schedule, resol, adjourn, sitting, proceedings,
    quorum, loud consultations, members? (?:stood|rose), hon\\.? members rose,
    th[ei]s? (?:house|committee|senate|council|assembly|speaker|president|following|relevant),
    (?:mr|mrs|ms|dr|hon)\\.? [^.]{2,60} (?:asked and was given permission|stood in|took the chair|left the chair|resumed|in the chair|laid),
    [^.]{2,60} (?:in the chair|put and|agreed to|negatived|proposed)`)}`,
  'i',
);

/** Lines in which the record itself tells what the house does. */
const DIRECTION = new RegExp(
  [
    'Questions? (?:put|again proposed|proposed|accordingly|agreed to|negatived|as amended|resolved)',
    'The (?:House|Committee|Senate|Council|Assembly|Chamber|D\u00e1il|Seanad|sitting|Committee of the [Ww]hole(?: House)?) (?:again )?(?:divided|met at|met and|sat at|resumed at|resumed in|resumed its|rose at|was suspended|was adjourned|adjourned|suspended|proceeded to)',
    `(?:Amendment|Clause|Schedule|Motion|Bill|Lords amendment|New clause|Resolution)s? (?:\\d+[A-Z]? |(?:to|and|put|by leave|made|as amended),? )*(?:proposed|agreed to|accordingly|negatived|withdrawn|read|ordered|put(?=\\.)|moved|carried|lapsed|disagreed|defeated|passed|failed|seconded|Question proposed)`,
    'Motion (?:by leave|made, and Question)',
    'Debate (?:resumed|adjourned|interrupted|to be)',
    'Leave granted|Ordered(?:,|\\.| to)|Resolved(?:,|\\.| accordingly)|(?:Sitting|Proceedings) suspended|On resuming\u2014',
    '(?:Prayers|PRAYERS|Agreed to|Royal Assent|Whereupon)\\b(?=[.,]?\\s*$|, )',
    'There being no (?:objection|further)',
    'The (?:(?:assistant|senior|legislative|bill|reading|journal) )*(?:clerk|CLERK|Clerk) (?:proceeded to|will report|read|called|reported|designated|announced)',
    'The (?:yeas and nays|question|motion|amendment|bill|resolution|nomination|concurrent resolution|joint resolution|vote|result)s? (?:\\([^)\\r\\n]{1,60}\\) )?(?:, as amended, )?(?:was|were) (?:agreed|ordered|read|passed|rejected|taken|announced|considered|laid|confirmed|put|engrossed|negatived|carried|postponed)',
    'The (?:text of|following is) [^.\\r\\n]{3,80} (?:as follows|follows):',
    'Motion by [^.:\\r\\n]{2,80}|The (?:meeting|session) (?:was called to order|was opened|opened|began)',
    'A (?:recorded vote|division|motion to reconsider) was ',
    'It was so (?:agreed|ordered|decided|resolved)',
    'Read (?:a|the) (?:first|second|third) time',
    '(?:Meeting|Hearing|Session) (?:was )?(?:called to order|adjourned|suspended|resumed)',
    'Several hon\\. Members rose|Hon\\. Members rose',
    'Later[—–-]|The [A-Z][A-Za-z ,]{3,80} was asked ?[—–-]+',
  ].join('|'),
  'my',
);

/** `Question put and agreed to.`, `The House divided:`, `The legislative clerk proceeded to call the roll.` */
export const direction: Pattern = {
  name: 'procedure',
  read(lines, at) {
    const start = lines.from[at]!;
    const code = lines.text.charCodeAt(start);
    if (code >= 0x61 || (code < 0x41 && code !== 0x3c && !isDigit(code))) return undefined;
    const isDirection = opensParagraph(lines, at) && endAt(DIRECTION, lines.text, taglessAt(lines, at).start) > 0;
    if (!isDirection && !isQuestionOnPaper(lines, at)) return undefined;
    return { kind: 'stage-direction', take: paragraphAt(lines, at) };
  },
};

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Of how many lines the paragraph is that begins at line `at`. */
function paragraphAt(lines: Lines, at: number): number {
  let take = 1;
  while (at + take < lines.count && !isBlank(lines, at + take) && !beginsParagraph(lines, at + take)) {
    if (isLabelled(lines, at + take) || pageMark.read(lines, at + take)) break;
    take++;
  }
  return take;
}

/** Whether a tag or a speaker’s label begins line `at`: `PRAYERS` may stand right above the first. */
function isLabelled({ text, from, to }: Lines, at: number): boolean {
  const start = from[at]!;
  if (text[start] === '<') return true;
  const end = whoAt(text, start, to[at]!)?.end ?? start;
  return text[end] === ':' && text[end + 1] !== '-';
}

/** `Mr. Ndege asked the Minister for Roads:-` under its number or heading: a question as printed, not as spoken. */
function isQuestionOnPaper(lines: Lines, at: number): boolean {
  if (endAt(ASKED, lines.text, lines.from[at]!) < 0) return false;
  if (isDigit(lines.text.charCodeAt(lines.from[at]!))) return true;
  let above = at - 1;
  while (above >= 0 && isBlank(lines, above)) above--;
  return (
    above >= 0 &&
    /<\/(?:header|i|b)>$|^(?:Question )?No\.? ?\d+|^[“"]?\p{Upper}[\p{Upper}\s'’.”"/-]+$/iu.test(
      lineText(lines, above).slice(-80),
    )
  );
}

const ASKED =
  /(?:<\/?\w{1,12}>\s*)?(?:\d{1,3}\.\s+)?(?:Mr|Mrs|Ms|Miss|Dr|Prof|Hon|MR|MRS|MS|DR|PROF|HON)\.?\s*[\p{Alpha}.'’-]+(?: {1,3}[\p{Alpha}.'’-]+){0,3}(?:, on behalf of [^,:\r\n]{3,60},)? {1,3}(?:asked|to ask|alimuuliza)\b/uy;

/** `Ayes 231, Noes 307.`, ``there were--yeas 220, nays 201, answered ``present'' 1`` */
const COUNTS =
  /(?:\b(?:ayes|yeas|for|in favou?r|affirmative)[:,]?[\s.–—-]*(\d{1,4})[,;.]?\s+(?:and )?(?:noes|nays|against|opposed|negative)[:,]?[\s.–—-]*(\d{1,4}))(?:[,;.]?\s+(?:and )?(?:abstentions?|abstained|abstaining|(?:answered\s+)?["“`]{0,2}present["”']{0,2})[:,]?[\s.–—-]*(\d{1,4}))?/i;
const LONGEST_COUNT = 240;
/** The Congressional Record breaks its counts over so many lines. */
const MOST_COUNT_LINES = 3;

export const division: Pattern = {
  name: 'division',
  read(lines, at) {
    const start = lines.from[at]!;
    if (!beginsParagraph(lines, at) || !/[AYTFaytf(]/.test(lines.text[start]!)) return undefined;
    if (!VOTED.test(lines.text.slice(start, Math.min(lines.to[at]!, start + LONGEST_COUNT)))) return undefined;
    const last = at + Math.min(MOST_COUNT_LINES, paragraphAt(lines, at)) - 1;
    const line = lines.text.slice(start, Math.min(lines.to[last]!, start + LONGEST_COUNT));
    if (!/\d/.test(line)) return undefined;
    const match = COUNTS.exec(line);
    if (!match) return undefined;
    const side = (group: number, from: number) => {
      const digits = match[group];
      if (digits === undefined) return undefined;
      const offset = match.index + match[0].indexOf(digits, from);
      return { count: Number(digits), countSpan: { start: start + offset, end: start + offset + digits.length } };
    };
    const inFavour = side(1, 0);
    const second = match[0].indexOf(match[1]!) + match[1]!.length;
    const against = side(2, second);
    const abstaining = side(3, match[0].indexOf(match[2]!, second) + match[2]!.length);
    const end = start + match.index + match[0].length;
    let take = 1;
    while (at + take <= last && lines.starts[at + take]! < end) take++;
    return {
      kind: 'vote',
      take,
      ...(inFavour && { inFavour }),
      ...(against && { against }),
      ...(abstaining && { abstaining }),
    };
  },
};

/** A line of counts begins with them, or with the words that announce them. */
const VOTED =
  /^\(?(?:Ayes|AYES|Yeas|YEAS|For[: ]|In favou?r|Affirmative|The (?:House|Committee|Senate|Council|Assembly) divided|The (?:vote|result|question|yeas))/;

/** `AYES`, and under it names a line each or in columns, their constituencies, and the tellers. */
export const divisionList: Pattern = {
  name: 'list of a division',
  read(lines, at) {
    if (lines.to[at]! - lines.from[at]! > LONGEST_MARK) return undefined;
    const head = lineText(lines, at);
    if (ROLL_NUMBER.test(head)) return { kind: 'stage-direction' };
    if (!LIST_HEAD.test(head)) return undefined;
    let last = at;
    for (let next = at + 1; next < lines.count; next++) {
      if (isBlank(lines, next)) continue;
      if (lines.to[next]! - lines.from[next]! > LONGEST_ROW) break;
      const line = lineText(lines, next);
      if (line.startsWith('[[Page ')) continue;
      if (LIST_HEAD.test(line) || !line.split(COLUMN).every(cell => LISTED.test(cell))) break;
      last = next;
    }
    return last > at ? ({ kind: 'stage-direction', take: last - at + 1 } satisfies Found) : undefined;
  },
};

/** No row of such a list is longer. UTF-16 units. */
const LONGEST_ROW = 160;
/** What stands between two columns. */
const COLUMN = /[^\S\r\n]*\t[^\S\r\n]*|[^\S\r\n]{2,}|[^\S\r\n]*\|[^\S\r\n]*/;
/** `[Roll No. 411]`, `[Rollcall Vote No. 274 Leg.]` */
const ROLL_NUMBER = /^\[Roll(?:call)?(?: Vote)? No\. ?\d+(?: (?:Leg|Ex)\.)?\]$/i;
const LIST_HEAD =
  /^(?:AYES|NOES|YEAS|NAYS|NOT VOTING|PRESENT|ANSWERED ["“`]{1,2}PRESENT["”']{1,2}|PAIRED|Ayes|Noes|Yeas|Nays)(?:[ .–—-]+\d+)?[:.]?$|^Division No\. ?\d+\.?\]?(?:\s+AYES\.?(?:\s+\[\d{1,2}[.:]\d{1,2} ?[ap]\.?m\.?)?)?$/;
const LISTED =
  /^(?:|(?:(?:de|van|von|der|den|le|la|du) )*\p{Upper}[\p{Alpha}'’.-]*(?: \p{Upper}?[\p{Alpha}'’.-]*){0,3}, [\p{Alpha} .'’()-]{2,40}|\([\p{Alpha} ,&'’-]{2,40}\)|(?:Tellers for the (?:Ayes|Noes)|TELLERS FOR THE (?:AYES|NOES))[.:]?[–—-]?|\p{Upper}[\p{Alpha}.'’-]*(?: \p{Upper}[\p{Alpha}.'’-]*){0,3}(?: \(\p{Upper}{2}\)| and| and \p{Upper}[\p{Alpha}.'’-]*(?: \p{Upper}[\p{Alpha}.'’-]*){0,3})?|\[?\d{1,2}[.:]\d{1,2} ?[ap]\.?m\.?\]?)$/u;

/** `The House rose at 6.30 p.m.`, `END OF MEETING`, and the rule that ends an item of the Congressional Record. */
const CLOSING_LINE =
  /^(?:_{16,}|END OF (?:MEETING|TRANSCRIPT|HEARING)|\[?(?:End of (?:meeting|transcript|hearing|recording)|Whereupon, .{3,120}(?:adjourned|concluded).{0,40})\]?\.?|(?:The )?(?:House|Senate|Council|Committee|Assembly|Meeting|sitting|Board)(?: was)? (?:rose|adjourned) (?:at|until|accordingly).{0,80}|Adjourned (?:at|accordingly).{0,80}|Meeting (?:was )?(?:adjourned|closed|ended|concluded)(?: at .{1,40})?\.?)$/i;

export const closing: Pattern = {
  name: 'closing line',
  read(lines, at) {
    const { start, end } = taglessAt(lines, at);
    if (end - start < 10 || end - start > 160 || !'_EeWwTtHhSsCcAaMmBb['.includes(lines.text[start]!)) return undefined;
    const isAlone = start > lines.from[at]! || aloneInParagraph(lines, at) || endsAtTime(lines, at);
    return isAlone && CLOSING_LINE.test(lines.text.slice(start, end)) ? { kind: 'closing' } : undefined;
  },
};

/** Whether a line that ends at a time stands below a tag or the end of a sentence, and one that begins anew below it. */
function endsAtTime(lines: Lines, at: number): boolean {
  if (at + 1 >= lines.count || !opensParagraph(lines, at)) return false;
  const below = lines.text[lines.from[at + 1]!] ?? '';
  return /\p{Upper}/u.test(below) && /(?:o['’]?clock|[ap]\.?m\.?)\.?$/i.test(lineText(lines, at));
}
