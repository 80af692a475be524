import { anyOf } from '../alternatives.ts';
import { inSmallLetters } from '../letters.ts';
import type { Lines } from '../lines.ts';
import { isBlank, lineText, nextFilled } from '../lines.ts';
import type { Span } from '../record.ts';
import { areStates, isStateName } from '../states.ts';
import { isSmallAt } from './spacing.ts';

/** Headings as the house sets them: one line, no full stop, the words that carry meaning in capitals. */

const SHORTEST_HEADING = 3;
const LONGEST_HEADING = 110;
const LONGEST_HEADLINE = 320;

/** `General Debate (continued)`, `Statements, ctd.` */
const GOES_ON = "(?:(?: \\(|, )(?:continued|c(?:on)?t['’]?d\\.?|resumed|concluded)\\)?)?";

/** The headings that every release has, in whatever case: `Opening Remarks`, `RIGHT OF REPLY`, `Panel 4`, `Annex II`. */
const KNOWN = new RegExp(
  `^(?:(?:opening|closing|introductory|concluding|general|other|further) )?${anyOf(`
    briefings?, statements?, remarks, background, discussion, debate, summary, documents?, documentation, introduction,
    conclusion, observations, business, matters`)}(?: (?:of|on|by|before) .{2,80})?${GOES_ON}$|^${anyOf(`
    (?:statements? in )?(?:exercise of the )?rights? of reply, points? of order, general debate,
    question(?:s)? and answers?(?: session)?,
    interactive (?:dialogue|discussion|debate)s?(?: (?:on|with) .{1,79}[^.])?, actions?(?: on (?!.* w(?:as|ere) ).{2,80})?,
    explanations? of (?:vote|position).{0,40}, panel(?: discussion)?(?: [\\divx]+)?(?: .{2,80})?,
    (?:voting )?annex(?: [\\divx]+)?(?: .{2,80})?, (?:agenda )?item \\d+(?: ?[:—–-] ?.{2,80})?, introduction of drafts?.{0,60},
    adoption of .{2,60}, organi[sz]ation(?:al matters| of work), elections?(?: of .{2,60})?, other matters, tributes?.{0,60},
    decisions?, resolutions?, draft (?:resolution|decision|statement)s?(?: .{1,40})?, presidential statement, text of .{2,60},
    vote, voting, keynotes?(?: addresse?s?| speech(?:es)?)?, explications? de (?:vote|position).{0,40}, droits? de réponse,
    déclarations?(?: liminaires?)?, (?:débat|dialogue)(?: général| interactif)?(?: (?:avec|sur) .{2,90}[^.])?,
    (?:suite|texte|présentation|examen|aperçu) d[ue] .{2,60}[^.], pays concernés?,
    (?:remarques|observations) (?:de conclusion|finales), (?:questions|réponses)(?: et .{2,80}[^.])?`)}${GOES_ON}$`,
);

/** The heading on line `at`, without white space around it; undefined where it is none. */
export function headingLine(lines: Lines, at: number): Span | undefined {
  const known = knownHeading(lines, at);
  if (known) return known;
  const span = { start: lines.from[at]!, end: lines.to[at]! };
  const length = span.end - span.start;
  // `[Ada Lund]` moved what stands above, and `[Formatted: Font: Italic]` is a program’s.
  if (length < SHORTEST_HEADING || length > LONGEST_HEADING || lines.text[span.start] === '[') return undefined;
  const line = lineText(lines, at).replace(BEFORE_COLON, '');
  if (!inTitleCase(line) || line.split(',').length - 1 > MOST_COMMAS || !bordered(lines, at)) return undefined;
  // `France and the Gambia`, alone on a line, is a list that somebody has left there; `Representative of Mali` signs words above.
  const states = line.replace(BALLOT, '');
  const isList =
    areStates(states) ||
    /^(?:Representative of|Vol(?:\.|ume)) /.test(line) ||
    (states.length < length && isStateName(states)) ||
    // `Lamps for All (Norway)`: an organization, and where it is.
    isStateName(/ \(([^()]+)\)$/.exec(line)?.[1] ?? '');
  return isList || standsOverFigure(lines, at) ? undefined : { start: span.start, end: span.start + line.length };
}

/** `Kenya 129`, `African States: Kenya, Togo`: who was elected, and by how many votes. */
const BALLOT = /^[\p{Alpha} -]{4,40} States: +|[ :—–-]+(?:\d{1,3}|None)$/gu;

/** `Viet Nam` and below it `192`: a row of a table, as ballots are told. */
function standsOverFigure(lines: Lines, at: number): boolean {
  const below = nextFilled(lines, at);
  return below >= 0 && /^\d+$/.test(lineText(lines, below));
}

/** `BRIEFERS:`, `Council Members:`, but no side of a vote: a few words whose colon is a typist’s. */
const BEFORE_COLON =
  /:$(?<=^(?!In |IN |A(?:gainst|GAINST|bs|BS)|N[Oo]|M(?:r|s|rs)\b)(?:\p{Upper}[^\s:.]+|of|the|and|on|for|by)(?: (?:\p{Upper}[^\s:.]+|of|the|and|on|for|by)){0,4}:)/u;

/** The heading on line `at`, where it is one that every release has: `Statements`. */
export function knownHeading(lines: Lines, at: number): Span | undefined {
  const span = { start: lines.from[at]!, end: lines.to[at]! };
  const length = span.end - span.start;
  if (length < SHORTEST_HEADING || length > LONGEST_HEADING) return undefined;
  // `statements on lakes and` within a paragraph whose lines are broken.
  if (isSmallAt(lines.text, span.start) && at > 0 && !isBlank(lines, at - 1)) return undefined;
  const line = inSmallLetters(lineText(lines, at));
  return KNOWN.test(line) && !TWO_SENTENCES.test(line) ? span : undefined;
}

/** `discussion of lamps. al will buy some`, not `statement by prof. lund`. */
const TWO_SENTENCES = /\p{Alpha}{4}\. /u;

/** Right below `Statements` a name in capitals begins a paragraph as well. */
export function belowHeading(lines: Lines, at: number): boolean {
  const second = lines.text.charCodeAt(lines.from[at]! + 1);
  return at > 0 && (second > 0xbf || (second > 0x2d && second < 0x5b)) && knownHeading(lines, at - 1) !== undefined;
}

/**
 * A release's title or subtitle: `Speakers Call for Action, as Council Concludes Debate`, which may go on below a comma or
 * semicolon; or the first line of a draft.
 */
export function headlineAt(lines: Lines, at: number): boolean {
  const length = lines.to[at]! - lines.from[at]!;
  if (length < SHORTEST_HEADING || length > LONGEST_HEADLINE) return false;
  const line = lineText(lines, at);
  if (ENDS.test(line)) return !isFirst(lines, at) && /[;,]$/.test(line) && isHeadline(line.slice(0, -1));
  return isFirst(lines, at) || isHeadline(line) || (GOES_ON_BELOW.test(line) && goesOnFrom(lines, at));
}

/** `Committee on the Rights` and below it `of the People of the Lakes`: a body's long name on two lines. */
const GOES_ON_BELOW = /^(?:of|on|for|in|and|against|with)(?: (?:the|of|and|in|on|\p{Upper}[\p{Alpha}’'-]*)){1,8}$/u;

function goesOnFrom(lines: Lines, at: number): boolean {
  const above = nextFilled(lines, at, -1);
  return above >= 0 && isHeadline(lineText(lines, above));
}

function isHeadline(line: string): boolean {
  return inTitleCase(line) || !/\p{Lower}/u.test(line);
}

function isFirst(lines: Lines, at: number): boolean {
  for (let above = 0; above < at; above++) if (!isBlank(lines, above)) return false;
  return true;
}

/** How a sentence ends, or a note: `[Lakes or Ponds?]`. */
/** `(3) Mr. Lund, and`: the last but one of a list. */
const ENDS = /(?:[.!?:;,]|\?\]|[,;] and)$/;

/** Whether a blank line or the text's edge stands on at least one side. */
function bordered(lines: Lines, at: number): boolean {
  return at === 0 || at + 1 >= lines.count || isBlank(lines, at - 1) || isBlank(lines, at + 1);
}

/** Small words that a heading leaves small, `of`, `which`, have no more letters. */
const SMALL_WORD = 5;
/** Longer headings of the same kind. */
const LONGER = /^(?:without|against|between|through|towards|during|before|within|across|beyond|despite|following)$/;
/** What stands between the others in any number. */
const SMALLEST = /^(?:an?|and|as|at|by|for|from|in|its|of|on|the|to|with)$/;
/** A list of States has more commas than a heading. */
const MOST_COMMAS = 3;

/** Whether a line begins with a capital and has no more small words than a heading. */
export function inTitleCase(line: string): boolean {
  if (ENDS.test(line)) return false;
  const words = line.split(/[\s—–]+/).filter(word => /\p{Alpha}/u.test(word));
  if (!words.length || !/^[‘“"'([]*\p{Upper}/u.test(words[0]!)) return false;
  const small = words.filter(word => /^[^\p{Alpha}]*\p{Lower}/u.test(word));
  return (
    // Of two words one says nothing; `Report of the Chair of the Commission` has more small ones.
    (small.length * 2 < words.length || (words.length > 2 && small.every(word => SMALLEST.test(word)))) &&
    small.every(word => word.length <= SMALL_WORD || LONGER.test(word))
  );
}
