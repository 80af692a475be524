import { anyOf, oneOf } from '../../alternatives.ts';
import { isDigit } from '../../characters.ts';
import { aloneInParagraph, beginsParagraph, isBlank, type Lines, lineText, nextFilled } from '../../lines.ts';
import { HOUSE } from '../../offices.ts';
import type { Span } from '../../record.ts';
import { endAt } from '../../sticky.ts';
import type { Pattern } from '../dialect.ts';
import { closeOf, skipSpace } from '../spacing.ts';
import { endsSentence, opensParagraph } from './lines.ts';
import { pageMark } from './pages/pages.ts';
import { whoAt } from './who/who.ts';

/** What stands between the speeches of a transcript and is no word of anybody: applause, procedure, the end. */

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

/** What stands on line `at` within tags, `<i>(Question proposed)</i>`, or behind dots, `… (Interruptions)`. */
function taglessAt({ text, from, to }: Lines, at: number): Span {
  const end = to[at]!;
  const start = Math.max(from[at]!, endAt(DOTS, text, from[at]!));
  if (text[start] !== '<') return { start, end };
  const match = TAGGED_LINE.exec(text.slice(start, end));
  if (!match) return { start, end };
  const first = start + match[1]!.length;
  return { start: first, end: first + match[2]!.length };
}

const DOTS = /[.\u2026]+ ?(?=\()/y;
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
    'Questions? (?:put|(?:again )?proposed|accordingly|agreed to|negatived|as amended|resolved)',
    // `The House divided`, `The sitting was suspended`
    `The (?:National |Legislative )?(?:${HOUSE}(?: of (?:[A-Z][a-z]+|the [Ww]hole(?: House)?))?|sitting) (?:again )?${anyOf(`
      divided, (?:met|assembled|sat|resumed|rose)(?: at|,\\spursuant|\\.?$), resumed its, was suspended, was adjourned,
      adjourned, suspended, proceeded to`)}`,
    // `Amendment 4 agreed to`, `Motion as amended, carried`, `Clauses 2 and 3 negatived`
    `${anyOf('Amendment, Clause, Schedule, Motion, Bill, Lords amendment, New clause, Resolution')}s?,? ` +
      `(?:\\d+[A-Z]? |(?:to|and|put|by leave|made|thus|as amended),? )*${anyOf(`
      proposed, agreed to, accordingly, negatived, withdrawn, read, ordered, put(?=\\.), moved, carried, lapsed,
      disagreed, defeated, passed, failed, seconded, Question`)}`,
    // `Again considered in Committee.`, `Committee on Friday 24 April.`
    '(?:Again c|C)onsidered in Committee|Order for (?:Second|Third) Reading|Committee (?:on [A-Z][a-z]+day|[Tt]omorrow)[^.\\r\\n]{0,20}\\.$',
    '(?:T(?:he|HE)|M[Rr]|M(?:adam|ADAM)|HONOURABLE)\\.? (?:(?:Acting|Deputy) )*(?:Speaker|President|SPEAKER|PRESIDENT)(?: \\([^)\\r\\n]{1,60}\\))? took the [Cc]hair\\b',
    '[A-Z][a-z]+ Order read\\b|Debate (?:resumed|adjourned|interrupted|to be)',
    'Leave granted|Ordered(?:,|\\.| to)|Resolved(?:,|\\.| accordingly)|(?:Sitting|Proceedings) suspended|On resuming\u2014',
    '(?:Prayers|PRAYERS|Agreed to|Royal Assent|[TW]hereupon)\\b(?=[.,]?\\s*$|, |[—–-]| \\d)',
    // `There was no objection.`, `Accordingly the House resolved itself into`, `So the bill was passed.`
    'There (?:was no objection\\.$|being no (?:objection|further))|Accordingly,? the (?:House resolved|Committee rose)',
    'So the [^.\\r\\n]{3,60} was (?:(?:not )?agreed to|passed|rejected)\\.$',
    'The (?:(?:assistant|senior|legislative|executive|bill|reading|journal) )*(?:clerk|CLERK|Clerk|[Cc]haplain) (?:proceeded to|will report|read|called|reported|designated|announced|led the)',
    // `The yeas and nays were ordered`, `The bill (H.R. 12) was passed`
    `The ${anyOf(`
      yeas and nays, question, motion, amendment, bill, resolution, nomination, concurrent resolution, joint resolution,
      vote, result`)}s? (?:\\([^)\\r\\n]{1,60}\\) )?(?:, as amended, )?(?:was|were) ${anyOf(`
      agreed, ordered, read, passed, rejected, taken, announced, considered, laid, confirmed, put, engrossed, negatived,
      carried, postponed`)}`,
    'The (?:text of|following is) [^.\\r\\n]{3,80} (?:as follows|follows):',
    'Motion by [^.:\\r\\n]{2,80}',
    'A (?:recorded vote|division|motion to reconsider) was ',
    'It was so (?:agreed|ordered|decided|resolved)',
    'Read (?:a|the) (?:first|second|third) time',
    '(?:Meeting|Hearing|Session|The (?:meeting|session)) (?:was )?(?:called to order|opened|began|adjourned|suspended|resumed)',
    // `The regular meeting of the Lake Board was called to order`, `Mayor Lund called the special meeting to order`
    '[A-Z][^.:;\\r\\n]{2,80}? (?:was called |called (?:the|this|a) (?:\\S+ ){1,3}?)to order\\b',
    '(?:Several )?[Hh]on\\.? Members (?:rose|indicated)',
    '(?:[A-Z][a-z]{3,9} [Mm]embers|Members|(?:M(?:rs?|s|iss)|Dr|The Hon\\.) [^:\\r\\n]{2,40}) interject(?:ing|ed)[.:—–-]?$',
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
    const isDirection = opensParagraph(lines, at) && (tellsOfHouse(lines, at) || isToRise(lines, at));
    if (!isDirection && !isQuestionOnPaper(lines, at)) return undefined;
    // A heading may stand right below it.
    return { kind: 'stage-direction', take: lines.text.startsWith('PRAYERS', start) ? 1 : paragraphAt(lines, at) };
  },
};

/** `Ada Lund (Lakes) (Con) rose—`, whoever it is: nothing is said. */
function isToRise({ text, from, to }: Lines, at: number): boolean {
  return text.endsWith(' rose—', to[at]) && to[at]! - from[at]! < LONGEST_REMARK;
}

/** Whether line `at` begins as those do in which the record itself tells what the house does. */
export function tellsOfHouse(lines: Lines, at: number): boolean {
  return endAt(DIRECTION, lines.text, taglessAt(lines, at).start) > 0;
}

/** Of how many lines the paragraph is that begins at line `at`. */
export function paragraphAt(lines: Lines, at: number): number {
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
  const end = skipSpace(text, whoAt(text, start, to[at]!)?.end ?? start);
  return text[end] === ':' && text[end + 1] !== '-';
}

/** `Mr. Ndege asked the Minister for Roads:-` under its number or heading: a question as printed, not as spoken. */
function isQuestionOnPaper(lines: Lines, at: number): boolean {
  if (!'<MDPHmdph0123456789'.includes(lines.text[lines.from[at]!]!) || endAt(ASKED, lines.text, lines.from[at]!) < 0)
    return false;
  if (isDigit(lines.text.charCodeAt(lines.from[at]!))) return true;
  const above = nextFilled(lines, at, -1);
  return (
    above >= 0 &&
    /<\/(?:header|i|b)>$|^(?:Question )?No\.? ?\d+|^[“"]?\p{Upper}[\p{Upper}\s'’.”"/-]+$/iu.test(
      lineText(lines, above).slice(-80),
    )
  );
}

/** `<b>12. Mr. Odera asked`, `Ms Lund, on behalf of Mr Berg, to ask` */
const ASKED = new RegExp(
  `(?:<\\/?\\w{1,12}>\\s*)?(?:\\d{1,3}\\.\\s+)?${anyOf('Mr, Mrs, Ms, Miss, Dr, Prof, Hon, MR, MRS, MS, DR, PROF, HON')}\\.?\\s*` +
    "[\\p{Alpha}.'’-]+(?: {1,3}[\\p{Alpha}.'’-]+){0,3}(?:, on behalf of [^,:\\r\\n]{3,60},)? {1,3}(?:asked|to ask|alimuuliza)\\b",
  'uy',
);

/** `The House rose at 6.30 p.m.`, `END OF MEETING`, and the rule that ends an item of the Congressional Record. */
const CLOSING_LINE = new RegExp(
  `^${oneOf(
    '_{16,}',
    '\\[?(?:End of (?:meeting|transcript|hearing|recording)|Whereupon, .{3,120}(?:adjourned|concluded).{0,40})\\]?\\.?',
    `(?:There being no (?:further|other) business[^.]{0,40}, )?(?:The )?${anyOf(`
        House, Senate, Council, Committee, Assembly, Meeting, sitting, Board`)}(?: was)? (?:rose|adjourned) (?:at|until|accordingly).{0,80}`,
    'Adjourned (?:at|accordingly).{0,80}',
    'Meeting (?:was )?(?:adjourned|closed|ended|concluded)(?: at .{1,40})?\\.?',
  )}$`,
  'i',
);

/** The line that ends a transcript or an item of it. */
export const closing: Pattern = {
  name: 'closing line',
  read(lines, at) {
    const { start, end } = taglessAt(lines, at);
    if (end - start < 10 || end - start > 160 || !'_EeWwTtHhSsCcAaMmBb['.includes(lines.text[start]!)) return undefined;
    // Below a title it ends the head, and nothing that was said; what ends an item stands in the middle.
    if (lines.text[start] === '_' && start === lines.starts[at] && !endsSentence(lines, nextFilled(lines, at, -1)))
      return undefined;
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
