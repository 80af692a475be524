import { anyOf, oneOf } from '../../alternatives.ts';
import { DATE } from '../../calendar.ts';
import { isDigit } from '../../characters.ts';
import { inSmallLetters } from '../../letters.ts';
import { type Lines, lineText, nextFilled } from '../../lines.ts';
import { endAt } from '../../sticky.ts';
import type { Pattern } from '../dialect.ts';

/** The lines of a release that stand round what is told: its header, its end, the tops of its pages. */

/** `8111th Meeting (AM)`, `10,412th Meeting (AM)`, `4956ème séance – après-midi`, `11th & 12th Meetings (AM & PM)`, `7533rd Meeting (Resumed) (PM)` */
const MEETING = new RegExp(
  oneOf(
    '^(?:[ap]m(?: & pm)?|special) meetings?(?: \\([^)]*\\))?$',
    '^[\\d,]+x*(?:st|nd|rd|th)(?: ?[&,–-]| and|(?: \\d+(?:st|nd|rd|th)))* ?(?:[\\d,]+(?:st|nd|rd|th) )?meetings?\\*?(?: ?\\([^)]*\\))*\\*?(?: and round-?up(?: of session)?)?$',
    '^(?:\\d[\\dx ]*(?:e|è?me|re)(?:,| et| &)? ){1,4}séances?(?: [–-] [^.]{3,40})?$',
  ),
);
/** `SC/13081`, `GA/SHC/3995`, `DEV/3440`, `General AssemblyGA/11035`, Geneva’s `HRC23.014E` */
const SYMBOL =
  /^(?:\p{Upper}\p{Lower}+(?: \p{Alpha}+){1,3}? ?)?[A-Z]{1,6}(?:\/[A-Z]{1,5})*\/[\dX]{1,5}(?:-[A-Z]+\/\d+|\/Rev\.\d|\*)*$|^[A-Z]{2,8}\/?\d\d[./]\d{1,3}[EF]$/u;
/** `8 juin 2016`, `1er mars 2016`, in small letters. */
const FRENCH_DATE = new RegExp(
  `^\\d\\d?(?:er)? ${anyOf(
    'janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre',
  )} (?:19|20)\\d\\d$`,
);
/** `27 May 2021`, `Tuesday, 21 November 2017`, `19991124`, `19961213 FOR INFORMATION ONLY` */
const IS_DATE = new RegExp(
  oneOf(
    `^(?:(?:News|Press release) \\| )?${DATE}$`,
    '^(?:19|20)\\d{6}(?: FOR INFORMATION [A-Z ]+)?$',
    '^\\d\\d?/\\d\\d?/(?:19|20)\\d\\d$',
  ),
);
/** `Seventieth Session,`, `2018 Session,`, `Sixty-First General Assembly`, `Resumed Session`, `Plenary` */
const SESSION = new RegExp(
  oneOf(
    `^(?:${anyOf(`
      (?:[a-z]+-)?(?:first|second|third|[a-z]+th), \\d+(?:st|nd|rd|th), (?:19|20)\\d\\d,
      (?:special|emergency|regular|substantive|resumed|annual|organizational)`)} ){1,5}(?:session|general assembly)(?: ?\\([^)]*\\))?,?(?: [a-z]+ committee,)?$`,
    '^plenary$|^[a-z]+ regional seminar,?$',
    '^(?:(?:[a-z-]+ième|première) session|session de \\d{4}),$',
  ),
);
/** A cheap look: one of them is in each. */
const OF_SESSION = ['session', 'general assembly', 'plenary', 'seminar'];
/** `Press Release`, `In progress at UNHQ`, `Department of Public Information • News and Media Division • New York` */
const SERIES = new RegExp(
  `^${oneOf(
    anyOf(`
        for immediate release, press release(?: (?:[a-z/]+/|no\\. ?)[\\d/]+)?(?: \\|)?, communiqué de presse,
        meetings coverage, (?:background|round-?up) release, in progress at [a-z]+, en cours au siège de l[’']onu`),
    '(?:department|office) of [^.]{5,120}(?:new york|geneva|vienna|nairobi)',
    'united nations, n\\.?y\\.',
    '\\((?:re)?(?:received|issued)[^()]{0,80}\\)',
    "département de l[’']information[^.]{5,120}",
  )}$`,
);

const LONGEST_HEADER = 140;

/** `8111th`, and on a line below it `Meeting (AM)`. */
const ORDINAL = /^[\d,]{1,6}(?:st|nd|rd|th)$/;
const LONGEST_ORDINAL = 9;

/** `2018 Session, 2nd Meeting (AM)`, `Organizational Committee, 1st Meeting (PM)`: a meeting, and what it is one of. */
function isMeeting(small: string): boolean {
  if (!MAY_BE_MEETING.test(small)) return false;
  if (MEETING.test(small)) return true;
  const from = small.search(/(?<=[, ])\d+\S*(?: (?:&|and) \d+\S*)? meeting/);
  return from > 0 && MEETING.test(small.slice(from)) && ITS_BODY.test(small.slice(0, from).trim());
}

/** A cheap look: most lines have no digit. */
const MAY_BE_MEETING = /\d|^(?:[ap]m|special) /;

/** `3671st Meeting (AM)    21 June 1996`: the day behind a space. */
const DATED = /(?<=\S)\s+\d{1,2} [A-Z][a-z]+ \d{4}$/;

const ITS_BODY = /^(?:(?:[a-z\d-]+ (?:session|committee)|chamber [ab]),? ?){1,2}$/;

/** Whether a symbol or `Communiqué de presse` stands right above or below: every page has a date. */
function isBesideHeader(lines: Lines, at: number): boolean {
  return ([-1, 1] as const).some(way => {
    const beside = nextFilled(lines, at, way);
    const line = beside < 0 ? '' : lineText(lines, beside);
    return SYMBOL.test(line) || SERIES.test(inSmallLetters(line));
  });
}

/** A line above what is told, by what it says. */
export const header: Pattern = {
  name: 'header line',
  read(lines, at) {
    const length = lines.to[at]! - lines.from[at]!;
    if (length > LONGEST_HEADER) return undefined;
    const whole = lineText(lines, at);
    const line = isDigit(lines.text.charCodeAt(lines.to[at]! - 1)) ? whole.replace(DATED, '') : whole;
    const small = inSmallLetters(line);
    if (length < LONGEST_ORDINAL && ORDINAL.test(small)) {
      const below = nextFilled(lines, at);
      const whole = below > 0 && `${small} ${inSmallLetters(lineText(lines, below))}`;
      return whole && MEETING.test(whole) ? { kind: 'header', says: 'meeting', take: below - at + 1 } : undefined;
    }
    const hasNumber = /[\dX]/.test(whole);
    const says = isMeeting(small)
      ? 'meeting'
      : hasNumber && SYMBOL.test(line)
        ? 'symbol'
        : hasNumber && (IS_DATE.test(whole) || (FRENCH_DATE.test(small) && isBesideHeader(lines, at)))
          ? 'date'
          : OF_SESSION.some(word => small.includes(word)) && SESSION.test(small)
            ? 'session'
            : SERIES.test(small)
              ? 'series'
              : undefined;
    return says && { kind: 'header', says };
  },
};

/** `* *** *`, `For information media. Not an official record.`, `The meeting rose at 1.05 p.m.`, `For more information, contact` */
const CLOSING = new RegExp(
  `^${anyOf(`
      \\*[ *]*\\*, #{3,}, _{5,}, -{2,} ?ends? ?-{2,}, \\(?ends?\\)?, \\(end of (?!.*\\btake\\b)[^()]{3,40}\\),
      (?:produced by .{5,80} |\\(?)for (?:use of )?(?:the )?(?:information )?media.{0,240},
      for (?:further|more) information,? (?:please )?contact\\b.*, (?:media|press) contacts?:.*,
      this issue of the earth negotiations bulletin.*, follow .{3,40} on:? .{5,80},
      à l[’']intention des organes d[’']information.{0,60}, \\(?the meeting (?:rose|ended|was adjourned) at .{3,40}`)}$`,
);

/** A cheap look: what a closing line begins with, in small letters. */
const CLOSES = '*#_-(epfmtà';

/** Who made it, and in a few sentences for whom. */
const TELLS_WHO = /Produced by |This issue of /y;

/** The line that ends a release. */
export const closing: Pattern = {
  name: 'closing line',
  read: (lines, at) =>
    CLOSES.includes(inSmallLetters(lines.text[lines.from[at]!] ?? '')) &&
    (lines.to[at]! - lines.from[at]! <= LONGEST_HEADER || endAt(TELLS_WHO, lines.text, lines.from[at]!) > 0) &&
    CLOSING.test(inSmallLetters(lineText(lines, at))) &&
    // `__________` and below it `* The 9983rd meeting was closed.`; elsewhere it is a rule, or left to fill in.
    (lines.text[lines.from[at]!] !== '_' || lines.text[lines.from[nextFilled(lines, at)] ?? -1] === '*')
      ? { kind: 'closing' }
      : undefined,
};

/** `Security Council - 3 - Press Release SC/6226 3667th Meeting (PM) 28 May 1996`: the top of a page of the nineties. */
const PAGE_TOP = /^(?:\S+ ){1,6}- ?\d{1,3} ?- Press Release [A-Z/]{2,10}\d{1,5}\b.{0,80}$/;

/** Such a line, wherever a page begins. */
export const pageTop: Pattern = {
  name: 'top of a page',
  read(lines, at) {
    if (lines.to[at]! - lines.from[at]! > LONGEST_HEADER) return undefined;
    const line = lineText(lines, at);
    return line.includes(' Press Release ') && PAGE_TOP.test(line) ? { kind: 'page-break' } : undefined;
  },
};
