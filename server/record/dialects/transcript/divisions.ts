import { anyOf, oneOf } from '../../alternatives.ts';
import { beginsParagraph, isBlank, lineText } from '../../lines.ts';
import { HOUSE } from '../../offices.ts';
import type { Found, Pattern } from '../dialect.ts';
import { paragraphAt } from './directions.ts';
import { LONGEST_MARK } from './pages/pages.ts';

/** How a house divides: `Ayes 231, Noes 307.`, and the lists of who voted. */

/** `Ayes 231, Noes 307.`, `Contents, 13; Not-Contents, 52.`, ``there were--yeas 220, nays 201, answered ``present'' 1`` */
const COUNTS = new RegExp(
  `(?:\\b(?:ayes|yeas|contents|for|in favou?r|affirmative|tá)[:,]?[\\s.–—-]*(\\d{1,4})[,;.]?\\s+(?:and )?${anyOf(`
      noes, nays, not[- ]contents, against, opposed, negative, níl`)}[:,]?[\\s.–—-]*(\\d{1,4}))(?:[,;.]?\\s+(?:and )?${anyOf(`
      abstentions?, abstained, abstaining, staon, (?:answered\\s+)?["“\`]{0,2}present["”']{0,2}`)}[:,]?[\\s.–—-]*(\\d{1,4}))?`,
  'dgi',
);

const LONGEST_COUNT = 240;

/** The Congressional Record breaks its counts over so many lines. */
const MOST_COUNT_LINES = 3;

/** The counts, with the sentence that announces them. */
export const division: Pattern = {
  name: 'division',
  read(lines, at) {
    const { text, from, to, starts } = lines;
    const start = from[at]!;
    if (!beginsParagraph(lines, at) || !/[ACDOYTFaytf(]/.test(text[start]!)) return undefined;
    if (!VOTED.test(text.slice(start, Math.min(to[at]!, start + LONGEST_COUNT)))) return undefined;
    const last = at + Math.min(MOST_COUNT_LINES, paragraphAt(lines, at)) - 1;
    COUNTS.lastIndex = BY_PARTIES.lastIndex = BY_NAMES.lastIndex = start;
    const match =
      BY_PARTIES.exec(text) ??
      BY_NAMES.exec(text) ??
      COUNTS.exec(text.slice(0, Math.min(to[last]!, start + LONGEST_COUNT)));
    if (!match) return undefined;
    const side = (group: number) => {
      const found = match.indices![group];
      return found && { count: Number(match[group]), countSpan: { start: found[0], end: found[1] } };
    };
    const [inFavour, against, abstaining] = [side(1), side(2), side(3)];
    const end = match.index + match[0].length;
    let take = 1;
    while (at + take < lines.count && starts[at + take]! < end) take++;
    return {
      kind: 'vote',
      take,
      ...(inFavour && { inFavour }),
      ...(against && { against }),
      ...(abstaining && { abstaining }),
    };
  },
};

/** `Ayes 64`, below it `Lamp Party 58; Wick Party 6.`, then the noes: a party vote of New Zealand. */
const BY_PARTIES =
  /Ayes (\d{1,3})\s+\S[^.]{3,300}\.\s+Noes (\d{1,3})\s+\S[^.]{3,300}\.(?:\s+Abstentions? (\d{1,3})\s+\S[^.]{3,300}\.)?/dy;

/** `Yeas—Messrs. Berg, Lund and Orr—3.`, below it the nays, as journals have them. */
const COUNTED = String.raw`[\s:.\u2013\u2014-]+[A-Z]\D{3,6000}?(?:[\u2013\u2014-] ?|[Tt]otal,? )(\d{1,3})`;
const BY_NAMES = new RegExp(`(?:Ayes|AYES|Yeas|YEAS)${COUNTED}\\.?\\s+(?:Noes|NOES|Nays|NAYS)${COUNTED}(?!\\d)`, 'dy');

/** A line of counts begins with them, or with the words that announce them. */
const VOTED = new RegExp(
  `^\\(?${oneOf(
    'Ayes|AYES|Yeas|YEAS|Contents|For[: ]|In favou?r|Affirmative',
    '(?:On Question, )?(?:[Tt]heir Lordships|Committee) divided',
    `The ${HOUSE} divided`,
    'The (?:vote|result|question|yeas)',
  )}`,
);

/** `AYES`, and under it names a line each or in columns, their constituencies, and the tellers. */
export const divisionList: Pattern = {
  name: 'list of a division',
  read(lines, at) {
    if (lines.to[at]! - lines.from[at]! > LONGEST_MARK) return undefined;
    const head = withoutBars(lineText(lines, at));
    if (ROLL_NUMBER.test(head)) return { kind: 'stage-direction' };
    const isOfLords = LORDS_HEAD.test(head);
    const isOfParties = SIDE.test(head);
    if (!isOfLords && !isOfParties && !LIST_HEAD.test(head)) return undefined;
    let last = at;
    for (let next = at + 1; next < lines.count; next++) {
      if (isBlank(lines, next)) continue;
      if (lines.to[next]! - lines.from[next]! > LONGEST_ROW) break;
      const line = withoutBars(lineText(lines, next));
      if (last === at && VOTERS.test(line)) {
        last = next;
        continue;
      }
      if (isOfLords || isOfParties) {
        if (!(isOfLords ? LORDS : MEMBER).test(line)) break;
        last = next;
        continue;
      }
      if (LIST_HEAD.test(line) || !line.split(COLUMN).every(cell => LISTED.test(cell) || TWO_LISTED.test(cell))) break;
      last = next;
    }
    return last > at ? ({ kind: 'stage-direction', take: last - at + 1 } satisfies Found) : undefined;
  },
};

/** `| AYES | |`, as a table has it: without the bars at its ends. */
function withoutBars(line: string): string {
  return line.startsWith('|') ? line.replace(/^\|\s*|\s*\|[\s|]*$/g, '') : line;
}

/** No row of such a list is longer. UTF-16 units. */
const LONGEST_ROW = 160;

/** What stands between two columns. */
const COLUMN = /[^\S\r\n]*\t[^\S\r\n]*|[^\S\r\n]{2,}|[^\S\r\n]*\|[^\S\r\n]*/;

/** `[Roll No. 411]`, `[Rollcall Vote No. 274 Leg.]` */
const ROLL_NUMBER = /^\[Roll(?:call)?(?: Vote)? No\. ?\d+(?: (?:Leg|Ex)\.)?\]$/i;

const LIST_HEAD = new RegExp(
  oneOf(
    `^${anyOf(`
      AYES, NOES, YEAS, NAYS, NOT VOTING, PRESENT, ANSWERED ["“\`]{1,2}PRESENT["”']{1,2}, PAIRED, Ayes, Noes, Yeas,
      Nays`)}(?:[ .–—-]+\\d+)?[:.]?$`,
    '^Division No\\. ?\\d+\\.?\\]?(?:\\s+AYES\\.?)?(?:\\s+\\[\\d{1,2}[.:] ?\\d{1,2} ?[ap]\\.?m\\.?)?$',
  ),
);

/** `CONTENTS`, `NOT-CONTENTS.`: who voted in the House of Lords, and below it `Berg, E. Lund of Orr, L. [Teller]`. */
const LORDS_HEAD = /^(?:NOT[- ])?CONTENTS\.?$/i;
const LORDS =
  /^(?:\p{Upper}[\p{Alpha}'’ -]{1,40}, ?(?:L|E|V|D|M|B|Bp|Abp)\b\.? ?(?:\[Teller\.?\]|\([^()]{2,30}\))? ?){1,5}$/u;

/** `For`, and below it `Berg, Tom (Lake North and Saltby) (Lab) [Proxy vote cast by Ada Lund]`, as in the Scottish Parliament. */
const SIDE = /^(?:For|Against|Abstentions?)$/;
const MEMBER =
  /^\p{Upper}[\p{Alpha}'’ -]{1,40}, \p{Alpha}[\p{Alpha} .'’-]{1,30} \([\p{Alpha} ,.&'’-]{2,60}\) \([\p{Alpha}. /-]{2,20}\)(?: \[[^[\]\r\n]{2,60}\])?$/u;

/** `AYES`, right below the number of the division. */
const VOTERS = /^(?:AYES|NOES)$/i;

const WORD = "\\p{Upper}[\\p{Alpha}.'’-]*";
const NAME = `${WORD}(?: ${WORD}){0,3}`;
/** One cell of such a list: who voted, for where, or what stands between. */
const LISTED = new RegExp(
  `^(?:${[
    '',
    // `van Berg, Sir Tom`
    "(?:(?:de|van|von|der|den|le|la|du) )*\\p{Upper}[\\p{Alpha}'’.-]*(?: \\p{Upper}?[\\p{Alpha}'’.-]*){0,3}, [\\p{Alpha} .'’()-]{2,40}",
    // `(Lake North)`
    "\\([\\p{Alpha} ,&'’-]{2,40}\\)",
    '(?:Tellers for the (?:Ayes|Noes)|TELLERS FOR THE (?:AYES|NOES))[.:]?[–—-]?',
    // `Lund (TX)`, `Ada Lund and Tom Berg`
    `${NAME}(?: \\(\\p{Upper}{2}\\)| and| and ${NAME})?`,
    // `[7.14 pm`
    '\\[?\\d{1,2}[.:]\\d{1,2} ?[ap]\\.?m\\.?\\]?',
  ].join('|')})$`,
  'u',
);

/** `Berg, Sir Tom (Lake N) Orr, Jan (St. Ives W)`: two columns of which but one space is left. */
const TWO_LISTED =
  /^(?:\p{Upper}[\p{Alpha}'’-]*(?: \p{Upper}[\p{Alpha}'’-]*)?, (?:\p{Upper}[\p{Alpha}.'’-]*[ ]?){1,5}(?:\([\p{Alpha} .,&'’-]{2,30}\)[ ]?)?){1,2}$/u;
