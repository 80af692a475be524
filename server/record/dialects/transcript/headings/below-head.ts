import { anyOf } from '../../../alternatives.ts';
import { DATE } from '../../../calendar.ts';
import { isBlank, type Lines, lineText } from '../../../lines.ts';
import { HOUSE } from '../../../offices.ts';
import type { Pattern } from '../../dialect.ts';
import { onceRead } from '../../once-read.ts';

/** A house meets no further down, its members and the contents above it, nor a committee. Lines. */
const HEAD_LINES = 300;

/** `The House met at 14:03.`, `1. The House met`, `The Speaker took the Chair at 2 p.m.`, `Parliament met at 2.30 p.m. in Saltby` */
const MEETS = new RegExp(
  '^(?:1\\.?\\s+)?[[(<*_• ]{0,3}(?:i>|b>)?(?:Pursuant to [^,.]{3,60}, )?' +
    '(?:[Tt]he |This )?(?:(?:National|Legislative|Federal|Joint) )?' +
    `(?:${HOUSE}s?|committee|Court|(?:Madam |Mr\\.? |Deputy |Acting )*(?:Speaker|President)|PRESIDENT|SPEAKER)\\b[^.:;]{0,60}? ${anyOf(`
      met, assembled, reassembled, convened, sat, took the [Cc]hair, was called to order`)}\\b(?!,(?! purs))`,
);

/** `Mayor Lund called the meeting to order at 7 p.m.`, `The regular meeting of the Lake Board was called to order` */
const OPENS =
  /(?:called (?:the|this|a) [^.:]{0,50}to order|[Mm]eeting [^.:]{0,80}was called to order|opened the (?:\S+ )?meeting)\b/;
/** `[Mr. Speaker in the Chair]`: all above is the title. */
const IN_CHAIR = /^[[(].{4,80} in the [Cc]hair\.?[\])]$/;
/** `1 P R O C E E D I N G S` below the parties and contents of a hearing; a house prints its own above the day. */
const BEGINS = /^(?:\d\d? +)?(?:P R O C E E D I N G S|PROCEEDINGS)$/;
/** `CALL TO ORDER`, `1  Meeting of the House` stand above that, and are items of their own. */
const OF_ITEM = /^1[.\s]+meeting\b|\b(?:to order|opening(?! st)|commencement|welcome|roll|present|attendance)\b/i;

/** `The House was not in session today. It will meet`: somebody tells something, below a heading maybe, and no day there is a head's. */
const SENTENCES = /\p{Lower}{3}\. {1,2}\p{Upper}\p{Lower}/u;

/**
 * What reads a heading below where the house meets, or where no line says so above all that is said; the same above that
 * is a line of the head, `PROCEEDINGS OF THE NATIONAL ASSEMBLY`. `speaks` knows what opens a speech.
 */
export function belowHead(speaks: readonly Pattern[]): (heading: Pattern) => Pattern {
  // The line on which a house meets, above which nobody has spoken; 0 where none says so.
  const meetsAt = onceRead(lines => {
    const place = meetingLineOf(lines);
    for (let at = 0; at < place; at++)
      if (!isBlank(lines, at) && speaks.some(({ read }) => read(lines, at)?.kind === 'speech')) return 0;
    return place;
  });
  return ({ name, read }) => ({
    name,
    read(lines, at) {
      const found = read(lines, at);
      return found?.kind === 'section' && at < HEAD_LINES && at < meetsAt(lines) && !OF_ITEM.test(lineText(lines, at))
        ? { kind: 'paragraph', take: found.take ?? 1 }
        : found;
    },
  });
}

/** The line on which a house meets, whoever has spoken above it; where none says so, the last line that is a day and no more. */
function meetingLineOf(lines: Lines): number {
  let [dated, told, begun] = [0, false, false];
  for (let at = 0; at < lines.count && at < HEAD_LINES; at++) {
    const line = lineText(lines, at);
    if (MEETS.test(line) || OPENS.test(line) || IN_CHAIR.test(line)) return at;
    told ||= SENTENCES.test(line);
    if (told && begun) return dated;
    if (BEGINS.test(line)) [dated, begun] = [at, true];
    // A day further on in its line, below a heading, tells when somebody spoke.
    if (!told && lines.from[at] === lines.starts[at] && DAY.test(line))
      // `March 1, 2031 through May 5, 2031.` below a full line is the rest of its sentence.
      dated = at > 0 && lines.to[at - 1]! - lines.from[at - 1]! > SHORT_LINE ? dated : at;
  }
  return dated;
}

/** A line of a wrapped paragraph is longer. UTF-16 units. */
const SHORT_LINE = 60;

/** `WEDNESDAY, MARCH 21, 2029`, `Saltby, Monday 5 May 2031 at 9 a.m.`: a day with the place, and what is said of it; `2:46 P.M. EST`. */
const DAY = new RegExp(
  `^(?:(?:[^.;!?]{3,24}, |\\d\\d? +)?${DATE}(?:[ ,].{0,45})?|\\d\\d?:\\d\\d [ap]\\.?m\\.? [a-z]{3}t?)$`,
  'i',
);
