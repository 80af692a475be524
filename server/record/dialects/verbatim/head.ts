import { anyOf, oneOf } from '../../alternatives.ts';
import { DATE } from '../../calendar.ts';
import type { Lines } from '../../lines.ts';
import { isBlank, lineText } from '../../lines.ts';
import type { HeaderLine, Speaker } from '../../record.ts';
import { endAt } from '../../sticky.ts';
import type { Found, Pattern } from '../dialect.ts';
import { RECORD_SYMBOL } from '../page-breaks.ts';
import { closeOf } from '../spacing.ts';
import { colonOpening } from './openings.ts';
import { whoAt } from './speakers.ts';

/** The head of a verbatim or summary record: whose meeting, when and where, and who presides. */

/** No head, with the Security Council's list of members, is longer. */
export const HEAD_LINES = 90;
const LONGEST_HEADER = 200;

/** `25th plenary meeting`, `Summary record (partial)* of the 22nd meeting`, `1381st MEETING: 20 NOVEMBER 1967` */
const MEETING = new RegExp(
  [
    '^(?:(?:Provisional )?(?:(?:summary|verbatim|official) )?record (?:\\(partial\\)\\*? ?)?of the )?',
    '(?:first part |second part )?(?:\\(?(?:public|closed|private|partial)\\)?\\*? ?)*(?:of the )?',
    '(?:\\d+(?:st|nd|rd|th)|[a-z -]+(?:first|second|third|th)) ',
    '(?:(?:plenary|closed|public|private|special|\\([a-z ]{6,9}\\)) )*meeting',
    '(?: ?\\([^()]{2,30}\\))*\\*{0,2}',
    '(?:: \\d{1,2} [a-z]{3,9} \\d{4}| held in [a-z ]{3,30}(?: on [a-z]+day,)?)?$',
  ].join(''),
  'i',
);
/** A superscript that a text file has on a line of its own: `25` / `th plenary meeting`. */
const MEETING_REST = /^(?:st|nd|rd|th) (?:plenary )?meeting(?: ?\([^()]{2,30}\))*\*?$/;
const HELD = new RegExp(
  `^(?:Held (?:at|in) .{3,80}[, ] ?on |(?:held )?on )?(?:\\d{1,2} (?:[a-z]{3,9} )?(?:and|to|[–-]) )?${DATE}(?:,? (?:at )?(?:\\d{1,2}(?:[.:]\\d\\d)? ?[ap]\\.?m\\.?|noon|\\d{1,2}[.:]\\d\\d))?$`,
  'i',
);
const PLACE = new RegExp(
  `^${oneOf(
    '(?:New York|Geneva|Vienna|Nairobi|The Hague|Rome|Paris)(?:, [^.:]{0,30}\\d{4})?',
    '(?:United Nations )?Headquarters, New York',
    'NEW YORK|GENEVA|VIENNA|NAIROBI|THE HAGUE',
    'Palais (?:des Nations|Wilson), Geneva',
    '(?:Held|HELD) (?:at|in|AT|IN) .{3,100}[^.]',
  )}$`,
);
const SESSION = new RegExp(
  `^(?:[A-Z][a-z]+(?:-[a-z]+)?|\\d+(?:st|nd|rd|th)) (?:${anyOf(`
      \\(\\d{4}\\), special, emergency, regular, substantive, resumed, annual, organizational,
      \\((?:extraordinary|special|resumed)\\)`)} )*(?:session|year)(?: ?\\([^)]*\\))?$`,
  'i',
);
const SERIES = new RegExp(
  `^${anyOf(`
      United(?: Nations)?, Nations, Official Records, Provisional, Distr\\.: ?\\w+, General, English,
      Original: ?\\w+, Minutes of (?:the )?(?:meeting|\\d+.. session.*), (?:Provisional|Verbatim|Summary) (?:verbatim |summary )?records?`)}\\*?$`,
  'i',
);
/** The bodies that meet. A record's title is the first of these that stands alone on a line. */
const BODY = new RegExp(
  `^${anyOf(`
    General Assembly,
    (?:Ad Hoc |Special |Standing |Preparatory )*(?:Committee|Commission|Subcommittee|Conference|Working Group)(?: (?:on|for|of|against) [^.:]{3,140})?,
    (?!(?:Letter|Report)s? )\\p{Upper}[^.:()]{3,120} (?:Council|Committee|Commission|Conference)(?: \\([^()]{5,40}\\))?,
    International (?:Court of Justice|Tribunal for the Law of the Sea|Law Commission|Labour Conference),
    \\((?:First|Second|Third|Fourth|Fifth|Sixth) Committee\\)`)}$`,
  'u',
);

/** `COMMITTEE ON THE ELIMINATION OF RACIAL DISCRIMINATION`; but `ELECTION OF THE PRESIDENT OF THE CONFERENCE` is an item. */
const CAPITALS = new RegExp(
  `^(?!\\d|${anyOf(`
      ADDRESS, ADOPTION, APPOINTMENTS?, CLOS(?:ING|URE), COMPOSITION, CONSIDERATION, DRAFT, ELECTIONS?, OPENING,
      ORGANI[SZ]ATION, REPORTS?, REQUESTS?, STATEMENTS?`)}\\b)(?=.*\\b${anyOf(`
      ASSEMBLY, COUNCIL, COMMITTEE, COMMISSION, CONFERENCE, ORGANI[SZ]ATION, BOARD, COMITÉ, CONSE(?:IL|JO),
      CONFÉRENCE`)}(?!\\p{Alpha}))[^\\p{Lower}.:]{8,160}$`,
  'u',
);

const headerSays = (line: string): HeaderLine['says'] | undefined =>
  RECORD_SYMBOL.test(line)
    ? 'symbol'
    : MEETING.test(line)
      ? 'meeting'
      : HELD.test(line)
        ? 'date'
        : SESSION.test(line)
          ? 'session'
          : PLACE.test(line)
            ? 'place'
            : SERIES.test(line)
              ? 'series'
              : undefined;

/** `United Nations     A/64/PV.121`: two columns on a line. */
const OWNER = /^United Nations\s+(?=[A-Z]{1,5}\/)/;

/** `A/64/PV.121`, `Monday, 25 November 2013, 10 a.m.`, `New York` */
export const headLine: Pattern = {
  name: 'line of the head',
  read(lines, at) {
    if (at >= HEAD_LINES || lines.to[at]! - lines.from[at]! > LONGEST_HEADER) return undefined;
    const line = lineText(lines, at).replace(OWNER, '');
    if (/^\d{1,4}$/.test(line) && at + 1 < lines.count && MEETING_REST.test(lineText(lines, at + 1))) {
      return { kind: 'header', says: 'meeting', take: 2 };
    }
    const says = headerSays(line);
    return says && (says !== 'symbol' || isHead(lines, at)) ? { kind: 'header', says } : undefined;
  },
};

/** Whether line `at` stands above all that is said: further down, the symbol is the header of a page. */
function isHead(lines: Lines, at: number, begun = BEGUN): boolean {
  for (let above = 0; above < at; above++) {
    if (isBlank(lines, above)) continue;
    if (begun.test(lineText(lines, above)) || colonOpening.read(lines, above)) return false;
  }
  return true;
}

const BEGUN =
  /^(?:\d{1,3}\.(?:\d{1,3}\.?)? |[[(]?The meeting was |La séance est |Se (?:declara abierta|abre|reanuda) )/;

/** Whether a line shows that all below it is said, or happens. */
export function isBegun(line: string): boolean {
  return BEGUN.test(line);
}

/** Below `CONTENTS`, or who presides, `Working Group on Lamps` is an item. */
const ITEMS = new RegExp(`${BEGUN.source}|^contents\\b|^(?:(?:temporary|acting) )?(?:president|chair)\\S{0,6} ?:`, 'i');

const PRESIDES = new RegExp(
  `^(?:The (?=.{9,90}\\)$))?(?:(?:Acting|Temporary|Honorary) )?(?:Co-|Vice-)?(?:President|Chair(?:man|person|woman)?)s?(?: of the ${anyOf(`
      Council, Board, Committee, Conference, Assembly`)})?(?: \\((?:Vice|Acting)[^()]{2,20}\\))?\\s*[:;]\\s*`,
  'i',
);
const LATER = /^later\s*[:;]\s*/i;
const EXCELLENCY = /(?:H\. ?E\. ?|His Excellency |Her Excellency |The Hon\. )?/y;
/** What leads from an office to who holds it, and the sides of a page's table: `President: |` */
const LEADERS = /[\s|.…·_-]*/y;
const NEXT = /(?:\/(?:Mr|Mrs|Ms|Miss)\.? \p{Upper}[\p{Alpha}’' -]{1,40}?(?=[\s.…]))+/uy;
const LONGEST_PRESIDER = 700;

/** `President: Mr. Treki .......... (Libyan Arab Jamahiriya)`, also over several lines, without a State, and before a semicolon of a scan. */
export const presides: Pattern = {
  name: 'who presides',
  read(lines, at) {
    if (at >= HEAD_LINES) return undefined;
    const start = lines.from[at]!;
    const line = lines.text.slice(start, Math.min(lines.to[at]!, start + LONGEST_PRESIDER));
    const office = PRESIDES.exec(line) ?? LATER.exec(line);
    if (!office) return undefined;
    const speaker = presiderAt(lines, at, start + office[0].length);
    if (!speaker) return office[0].trimEnd().length === line.length ? { kind: 'header', says: 'president' } : undefined;
    const of = { start, end: start + office[0].replace(/\s*[:;]\s*$/, '').length };
    let last = at;
    while (lines.starts[last + 1]! < speaker.span.end) last++;
    return { kind: 'header', says: 'president', speaker: { ...speaker, title: of }, take: last - at + 1 };
  },
};

/** Who stands at `from`, or on the next line that is not blank, with a State behind dots; undefined where prose does. */
function presiderAt(lines: Lines, at: number, from: number): Speaker | undefined {
  const { text } = lines;
  const limit = Math.min(text.length, from + LONGEST_PRESIDER);
  EXCELLENCY.lastIndex = Math.max(from, endAt(LEADERS, text, from));
  EXCELLENCY.exec(text);
  const start = EXCELLENCY.lastIndex;
  let line = at;
  while (line + 1 < lines.count && lines.starts[line + 1]! <= start) line++;
  const who = whoAt(text, start, Math.min(lines.to[line]!, limit));
  if (!who?.speaker.name || who.end > limit || (line > at && !who.speaker.honorific)) return undefined;
  // `Mr. Abarry/Mr. Auge`: one after the other.
  NEXT.lastIndex = who.end;
  LEADERS.lastIndex = NEXT.test(text) ? NEXT.lastIndex : who.end;
  LEADERS.exec(text);
  const bracket = LEADERS.lastIndex;
  const close = text[bracket] === '(' && bracket > who.end ? closeOf(text, bracket, limit) : -1;
  if (close >= 0) {
    // `Ms. Tuilagi (Vice-Chair) .......... (Samoa)`
    const span = { start: who.speaker.span.start, end: close + 1 };
    return { ...who.speaker, span, affiliation: { start: bracket + 1, end: close } };
  }
  // Behind `(Mali). ` a scan goes on with what stands in the other column; where line ends are lost, `Members:` follows.
  const isWhole = who.speaker.affiliation && /^\)(?:\.| Members:) /.test(text.slice(who.end - 1, who.end + 10));
  return isWhole || who.end === lines.to[line]! || bracket >= lines.to[line]! ? who.speaker : undefined;
}

/** Dots, or a person, behind a State. */
const MEMBER =
  /[.…]{3,}|(?: \.){3,}|^\p{Upper}[^:.]{2,70} (?:(?:Mr|Mrs|Ms|Miss|Dr)\.? |Sir |Dame )\p{Upper}[^:.]{1,60}$/u;

/** `Members: Bolivia (Plurinational State of) .......... Mr. Llorentty Solíz`, and the members below. */
export const members: Pattern = {
  name: 'members',
  read(lines, at) {
    if (at >= HEAD_LINES || !/^Members\s*:/.test(lineText(lines, at))) return undefined;
    let take = 1;
    for (let line = at + 1; line < lines.count && line < at + HEAD_LINES; line++) {
      if (isBlank(lines, line)) continue;
      if (!MEMBER.test(lineText(lines, line))) break;
      take = line - at + 1;
    }
    return { kind: 'header', says: 'members', take };
  },
};

const FORMULA =
  /^(?:This record (?:contains the text|is subject to correction)|The (?:final )?text of this record|Corrections (?:to this record|should be|will be)|Any corrections to the record)/;
const FORMULA_LINES = 14;
const FORMULA_ENDS = /^(?:Agenda|President|Chair|Members|The meeting (?:was|resumed)|(?:Mr|Mrs|Ms)\.|The President)/;

/** `This record contains the text of speeches delivered in English …`, to the end of its paragraph. */
export const formula: Pattern = {
  name: 'formula of the record',
  read(lines, at) {
    if (!FORMULA.test(lines.text.slice(lines.from[at], lines.from[at]! + 60))) return undefined;
    let take = 1;
    while (
      take < FORMULA_LINES &&
      at + take < lines.count &&
      !isBlank(lines, at + take) &&
      !FORMULA_ENDS.test(lineText(lines, at + take))
    ) {
      take++;
    }
    return { kind: 'header', says: 'series', take };
  },
};

const LONGEST_TITLE = 320;

/** `Security Council`, or a first line that is no sentence. */
export const recordTitle: Pattern = {
  name: 'title',
  read(lines, at): Found | undefined {
    if (at >= HEAD_LINES || lines.to[at]! - lines.from[at]! > LONGEST_TITLE) return undefined;
    const line = lineText(lines, at);
    if (BODY.test(line) || CAPITALS.test(line)) return isHead(lines, at, ITEMS) ? { kind: 'title' } : undefined;
    if (/[.!?:;,]$/.test(line) || !isBlank(lines, Math.min(at + 1, lines.count - 1))) return undefined;
    for (let above = 0; above < at; above++) if (!isBlank(lines, above)) return undefined;
    return { kind: 'title' };
  },
};
