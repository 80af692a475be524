import { anyOf, oneOf } from '../../alternatives.ts';
import { DATE } from '../../calendar.ts';
import { isBlank, type Lines, lineText } from '../../lines.ts';
import type { HeaderLine, Span } from '../../record.ts';
import { endAt } from '../../sticky.ts';
import type { Found, Pattern } from '../dialect.ts';
import { headlineAt } from '../headings.ts';
import { censusOf } from './census/census.ts';
import { opensParagraph } from './lines.ts';
import { pageMark } from './pages/pages.ts';
import { CONTENTS, isTitleOfMinutes } from './title.ts';
import { NAME } from './who/person-names.ts';
import { whoAt } from './who/who.ts';

/** The lines at the head of a transcript: `Tuesday 19 July 2011`, `[Mr Speaker in the Chair]`, and its title. */

/** No line of a head is longer. UTF-16 units. */
export const LONGEST = 160;

/** Links that a page from the web has kept, who wrote the minutes, and when a broadcast was heard. */
const NAVIGATION = new RegExp(
  `^${anyOf(`
      (?:\\d+ )?(?:Transcript )?(?:Submitted|Prepared|Reported|Recorded|Taken) [Bb]y .*, THIS IS A RUSH TRANSCRIPT.*,
      Return to Transcripts main page, (?:Aired|AIRED:) [A-Z].*, (?:Previous|Next)(?: Section)?, Index, (?:\\S+ Hansard )?Home Page, Contents,
      Topics, Download ".*", Back to [^.]{3,20}, .* Link to this, Forward, Print(?:er[ -][Ff]riendly.{0,20})?`)}$`,
);

const HEADERS: readonly (readonly [HeaderLine['says'], RegExp])[] = [
  [
    'date',
    new RegExp(
      `^\\[?${DATE}[.\\]]?(?:[ ,–-]+(?:(?:Morning|Afternoon|Evening) Sitting|\\d\\d?:\\d\\d [ap]\\.?m\\.? [a-z]{2,4}))?$`,
      'i',
    ),
  ],
  [
    'series',
    new RegExp(
      `^${oneOf(
        '\\[(?:House|Senate|Joint) Hearing, .*\\]',
        '\\[From the U\\.S\\. Government .* Office\\]',
        '\\[?Congressional Record,? Volume \\d+.*',
        'From the Congressional Record Online .*',
        '(?:OFFICIAL REPORT|HANSARD)(?: \\((?:HANSARD|OFFICIAL REPORT)\\))?',
        '\\(?(?:HANSARD|OFFICIAL REPORT)\\)?',
      )}$`,
      'i',
    ),
  ],
  ['place', /^\[(?:House|Senate|Extensions of Remarks|Daily Digest)\]$/],
  ['symbol', /^\[Pages? [A-Z]{0,2}\d+(?:-[A-Z]{0,2}\d+)?\]$/],
  [
    'session',
    /^(?=.*SESSION)(?:\d+(?:st|nd|rd|th) SESSION.*|.{0,40}\b(?:PARLIAMENT|CONGRESS)\b.{0,60}\bSESSION\b.*|.{0,40}SESSION\b.{0,40}\bPARLIAMENT\b.*)$/,
  ],
];

/** `Tuesday 19 July 2011`, `[Pages S756-S757]`, `[Mr Speaker in the Chair]`, `Chair: Ilse Brandvold` */
export const transcriptHeader: Pattern = {
  name: 'header line',
  read(lines, at) {
    const length = lines.to[at]! - lines.from[at]!;
    if (length > LONGEST || length < 5) return undefined;
    const last = lines.text.charCodeAt(lines.to[at]! - 1);
    const first = lines.text.charCodeAt(lines.from[at]!);
    // Most lines of prose end in a small letter or a comma, and a name's line begins with a capital or a bracket.
    if (first > 0x5f || last === 0x2c || !opensParagraph(lines, at)) return undefined;
    const line = lineText(lines, at);
    const president = presidentOf(lines, at, line);
    if (president) return president;
    if (last > 0x5d && last !== 0x67) return undefined;
    const says = HEADERS.find(([, form]) => form.test(line))?.[0];
    return says && { kind: 'header', says };
  },
};

/** `[Mr. Deputy Speaker in the Chair]`, `[MR. SPEAKER in the Chair]`, `Chair: Ilse Brandvold` */
function presidentOf(lines: Lines, at: number, line: string): Found | undefined {
  if (!/chair|presid|convener/i.test(line)) return undefined;
  const { text, from, to } = lines;
  const start = from[at]!;
  if (
    /^[[(].{4,80} in the Chair\.?[\])]\.?$|^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Madam|The)\.? .{2,80} in the Chair\.?$/i.test(
      line,
    )
  ) {
    const from = /[[(]/.test(line[0]!) ? start + 1 : start;
    const who = whoAt(text, from, to[at]!);
    if (!who && from === start) return undefined;
    if (!who) return { kind: 'header', says: 'president' };
    return { kind: 'header', says: 'president', speaker: { span: { start: who.start, end: who.end }, ...who.speaker } };
  }
  const chair =
    /^[*_]{0,2}((?:Acting |Co-|Vice )?(?:Chair|President|Presid(?:ing|ent) Officer|Convener|Chairman|Chairperson|Presiding|In the chair))s?[*_]{0,2}: ?[*_]{0,2} ?/i.exec(
      line,
    );
  if (!chair) return undefined;
  const nameStart = start + chair[0].length;
  const who = whoAt(text, nameStart, to[at]!);
  const nameEnd = who?.speaker.name?.end ?? endAt(NAME, text, nameStart);
  // `CHAIR: Senator Lund.` may be said by a chair who has spoken before.
  if (censusOf(lines).labels.has(start)) return undefined;
  // Where a speech opens within the line, the name behind the colon is whose speech it is.
  if (nameEnd < 0 || nameEnd > to[at]! || !/\S\s\S/.test(text.slice(nameStart, nameEnd))) return undefined;
  if (!/^(?: ?\([^()]{1,60}\))?[.*_]*$/.test(text.slice(nameEnd, to[at]!))) return undefined;
  const title: Span = {
    start: start + line.indexOf(chair[1]!),
    end: start + line.indexOf(chair[1]!) + chair[1]!.length,
  };
  const name = who?.speaker.name ? who.speaker : { name: { start: nameStart, end: nameEnd } };
  return { kind: 'header', says: 'president', speaker: { span: { start: title.start, end: nameEnd }, ...name, title } };
}

/** The first line that is no link and no mark, where it is a headline: `HTTP Working Group Interim Minutes`. */
export const transcriptTitle = titleWhere(
  'title',
  // `<jkov> scribe: jkov` is told to a bot.
  (line, lines, at) => headlineAt(lines, at) && line[0] !== '<' && /\p{Alpha}{2}/u.test(line) && !leadsAway(line),
);

/** The same where its words say so, though a colon stands in it: `Harbour Company: Minutes of the Board`. */
export const titleOfMinutes = titleWhere('title of minutes', isTitleOfMinutes);

function titleWhere(name: string, isTitle: (line: string, lines: Lines, at: number) => boolean): Pattern {
  return {
    name,
    read(lines, at) {
      if (at > HEAD_LINES || lines.to[at]! - lines.from[at]! > LONGEST || !isFirst(lines, at)) return undefined;
      return isTitle(lineText(lines, at), lines, at) ? { kind: 'title' } : undefined;
    },
  };
}

/** A text's first words stand no further down. Lines. */
export const HEAD_LINES = 40;

/** Whether nothing but links, contents and marks of pages stands above line `at`, from line `first` on. */
export function isFirst(lines: Lines, at: number, first = 0): boolean {
  if (at > HEAD_LINES) return false;
  for (let above = first; above < at; above++) {
    if (!isBlank(lines, above) && !leadsAway(lineText(lines, above)) && !pageMark.read(lines, above)) return false;
  }
  return true;
}

/** Whether a line is a link of the page, or of the contents above it. */
export function leadsAway(line: string): boolean {
  return NAVIGATION.test(line) || CONTENTS.test(line);
}
