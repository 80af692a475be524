import { t } from '../l10n/l10n.ts';
import { anyOf, oneOf } from '../record/alternatives.ts';
import { inSmallLetters } from '../record/letters.ts';
import {
  isAbbreviationOf,
  isBelowCapitals,
  isIndex,
  isInitials,
  isLabel,
  isLink,
  isOfForm,
  isQuoted,
  isSigned,
  isWholeLine,
  parts,
  touchesWord,
} from '../record/marks/around-marks.ts';
import { asks, isChoice, isGuess, isOfDesk, isPlainWord, isSlot } from '../record/marks/brackets.ts';
import { isReported } from '../record/pronouns.ts';
import type { MeetingRecord, Span } from '../record/record.ts';
import { isStateName } from '../record/states.ts';
import type { Trouble } from './rule.ts';

/** How far from a lost letter its line is looked at. UTF-16 units. */
const BESIDE = 40;
/** A sign that steers a machine, in the same line: a file that is no text has one among ten. */
const STEERS_BEFORE = /[^\P{Cc}\t\r\n][^\r\n]*$/u;
const STEERS_BEHIND = /^[^\r\n]*[^\P{Cc}\t\r\n]/u;

/** `caf�`; in a file that is no text every second sign is one. */
function lostAt(text: string, span: Span, mark: string): Trouble | undefined {
  const before = text.slice(Math.max(0, span.start - BESIDE), span.start);
  if (STEERS_BEFORE.test(before) || STEERS_BEHIND.test(text.slice(span.end, span.end + BESIDE))) return undefined;
  return {
    span,
    message: t('“{0}” stands for a letter that was lost: open the file in its own encoding.', mark),
    why: t(
      'The file was read in another encoding than its own. Open it in its own before it is saved; after that, write the letter anew.',
    ),
  };
}

/** What is told of a mark in `text`, by itself and by what stands around it; nothing where it marks nothing open. */
export function troubleAt(record: MeetingRecord, text: string, span: Span, mark: string): Trouble | undefined {
  const first = mark[0]!;
  if (first === '\ufffd') return lostAt(text, span, first);
  if (first === '?') return unknownAt(record, text, span, mark);
  if (first === '[' || first === '(') {
    const trouble = inBrackets(record, text, span, mark);
    return trouble && taskAt(record, text, trouble, mark);
  }
  if (first === '_' ? isRuled(record, text, span) : isSaid(record, text, span, mark)) return undefined;
  return taskAt(record, text, { span, message: openMark(mark) }, mark);
}

/** Minutes say what is to be done after the meeting, which is no gap; a program that they quote has `// TODO` of its own. */
function taskAt({ dialect }: MeetingRecord, text: string, trouble: Trouble, mark: string): Trouble | undefined {
  if (dialect !== 'transcript' || !TO_BE_DONE.test(mark)) return trouble;
  const { start } = trouble.span;
  return text.slice(start - 3, start) === '// ' ? undefined : { ...trouble, severity: 'information' };
}

const TO_BE_DONE = /^[[(]?(?:TODO|FIXME|TB[ACD]|tb[cd])[\])]?$/;

/** `[inaudible]` in a transcript says what the tape holds; in a release it is a gap. */
const UNHEARD = new RegExp(
  `^[[(]${oneOf(
    // `inaudible`, `gap in recording`
    `(?:scribe (?:lost|missed)|(?:(?:names?|question|answer|partly) )?${anyOf(`
      inaudible, illeg(?:ible)?, garbled, gap in, unintelligible, indiscernible, indistinct, crosstalk, no audio,
      unclear`)})\\b[^\\])]*`,
    // `no interpretation`, `lost sound`
    '(?:(?:no|lost) (?:interpretation|sound)|hard to hear)',
    // `audio cut at 12`
    '(?:interpret(?:ation|er)|audio|sound|portion|words?|tape) (?:lost|missing|unclear|cut|ends|drop(?:s|ped))\\b[^\\])]*',
    // `missed`, `missed this part`, `missed the last two words`, `missed: the vote`
    `missed(?: ${oneOf(
      'this',
      'that',
      'it',
      'part',
      '(?:the (?:next|rest|end|start)|some)\\b[^\\])]*',
      '(?:abt|about|c\\.|~) ?\\d+ [a-z]+',
      `(?:${anyOf('an?, one, two, three, some, several, a few, the (?:first|last)')} )?${anyOf(`
        words?, one, bit, lines?, sentences?, names?, figures?, minutes?`)}`,
    )}|[:,;][^\\])]*)?`,
  )}[\\])]$`,
);
/** A cheap look: each of them has one of these parts of a word, and few brackets have any. */
const MAY_BE_UNHEARD =
  /scribe|hear|audi|illeg|garbl|gap in|intell|indis|cross|unclear|interpre|sound|portion|word|tape|missed/;
/** What a Hansard says of who called out: nothing is missing there. */
const CALLED =
  /^[[(](?:inaudible (?:interjections?|interruptions?|exchanges?)\.?[\])]$|(?:[a-z.]+ ){0,2}(?:members?|voices?): |m(?:rs?|s)\.? [^:]{1,30}: )/;
/** `… [WH: because it is dim?] yes`: what another says between; in a verbatim record `[TN: idiom?]` is its translator's. */
const BETWEEN = /^\[(?!NB|ED|TK)\p{Upper}\p{Upper}: /u;
/** `Keïta (phonetic)`: written as it was heard, which a transcript may leave so and a release may not. */
const AS_HEARD = /^[[(](?:ph|phonetic|phonetically)\.?[\])]$/;

function inBrackets(record: MeetingRecord, text: string, span: Span, mark: string): Trouble | undefined {
  if (isStateName(mark.slice(1, -1))) return undefined;
  const small = inSmallLetters(mark);
  if (!isReported(record) && (CALLED.test(small) || (record.dialect === 'transcript' && BETWEEN.test(mark))))
    return undefined;
  if (MAY_BE_UNHEARD.test(small) && UNHEARD.test(small)) {
    // Of a letter that is read out: `[Illegible.]`
    if (isReported(record) && small.startsWith('illeg', 1) && (mark[1] === 'I' || isQuoted(text, span)))
      return undefined;
    return record.dialect === 'coverage'
      ? { span, message: t('“{0}” is a gap: write what was said or take it out.', mark), why: notHeard() }
      : unheard(span, mark);
  }
  if (AS_HEARD.test(mark)) return isReported(record) ? { span, message: openMark(mark) } : undefined;
  // `at the Kasarani(?) meeting`, `[???]`: of direct speech all is told that was heard.
  const isDoubted = DOUBTED.test(mark) || (record.dialect === 'transcript' && isHeardSo(mark));
  if (isDoubted && !isReported(record)) {
    // `SPEAKER(?).` is how a transcript names whom nobody knew for sure.
    return mark === '(?)' && /\p{Alpha}/u.test(text[span.start - 1] ?? '') ? undefined : unheard(span, mark);
  }
  const inside = mark.slice(1, -1).trim();
  const isOpen =
    (isReported(record) && isEmpty(text, span, inside)) ||
    (isAsking(record, text, span, mark) && !isOtherUse(record, text, span, mark));
  return isOpen ? { span, message: openMark(mark) } : undefined;
}

const DOUBTED = /^.\?+.$/;

/** `Come in, [Odo Berg?]`, `[1998?]`: a name or year as whoever wrote down a tape has heard it; not so `[Name?]`. */
function isHeardSo(mark: string): boolean {
  return (
    /^\[(?:(?:\p{Upper}\p{Lower}[\p{Alpha}’'.-]*|in|\d{4}) ?){1,3}\?\]$/u.test(mark) && !asks('(', mark.slice(1, -1))
  );
}

const notHeard = () => t('Whoever wrote this down did not hear the words, or not for sure. Listen again.');

function unheard(span: Span, mark: string): Trouble {
  return { span, severity: 'information', message: t('“{0}”: the words were not heard.', mark), why: notHeard() };
}

/** Whether brackets ask something: by their words wherever they stand, by less where editors set what is printed. */
function isAsking(record: MeetingRecord, text: string, span: Span, mark: string): boolean {
  const inside = mark.slice(1, -1).trim();
  // `(?=)` and `(?!)` are of a pattern of letters.
  if (/^\?[=!:<]/.test(inside)) return false;
  const first = mark[0] === '[' ? '[' : '(';
  if (asks(first, inside)) return true;
  const mayAsk =
    first === '['
      ? isSlot(inside) || (isPrinted(record) && (isChoice(inside) || (record.dialect !== 'plain' && isOfDesk(inside))))
      : (isPrinted(record) && isGuess(inside)) || (isRelease(record) && ASKED.test(inside));
  return mayAsk && !isQuoted(text, span);
}

/** `how many months – 14?`, `spoke in 1998?`, `orthographe du nom ?`; a speaker may be reported to have asked `whose security?` */
const ASKED = /^(?=[^?]*(?:\d| [–—-] |\b(?:names?|nom|title|spell(?:ing|ed)|orthographe)\b))[a-z\d][^?]*[^?./]\?+$/;

/**
 * `[date]` in direct speech, of which names and dates may be taken out: it asks for one where the text is a draft. `[date
 * to be agreed]`, `[constituency]` and `[first name] Lund` ask for one anywhere.
 */
export function isOfDraftAlone(record: MeetingRecord, text: string, { start, end }: Span, mark: string): boolean {
  return (
    record.dialect === 'transcript' &&
    mark.at(-1) === ']' &&
    isSlot(mark.slice(mark.indexOf('[') + 1, -1)) &&
    !/ to be |constit/.test(mark) &&
    !(/first name/i.test(mark) && /^ \p{Upper}\p{Lower}/u.test(text.slice(end, end + 3))) &&
    !(/time/i.test(mark) && MEETS_AT.test(text.slice(Math.max(0, start - 80), start)))
  );
}

/** `The House adjourned at `, which nobody says: a line without a label. */
const MEETS_AT = /[\r\n][^:\r\n]{0,60}(?:met|rose|order|(?:adjourn|open|clos|start|end|resum)(?:e?[sd])?) at $/;

/** Whether brackets that could ask are a link, an index, a program's, an abbreviation or a form's blank. */
function isOtherUse(record: MeetingRecord, text: string, span: Span, mark: string): boolean {
  const inside = mark.slice(1, -1).trim();
  const isIndexed = isIndex(text, span);
  // `that “[to be determined]” should go`
  const isWholeQuotation = /[“"]/.test(text[span.start - 1] ?? '') && /[”"]/.test(text[span.end] ?? '');
  if (isWholeQuotation && record.dialect !== 'coverage') return true;
  if (isLink(text, span) || (isIndexed && (isSlot(inside) || isChoice(inside)))) return true;
  if (mark[0] === '[') {
    const isProse = isIndexed || isOfOpening(text, span) || !isPrinted(record) || isQuoted(text, span);
    if (isPlainWord(inside) && isProse && !(record.dialect === 'transcript' && isSlot(inside))) return true;
  } else if (isIndexed && text[span.end] === ';') {
    // `mix(oil, ???);` of a program.
    return true;
  } else if (isAbbreviationOf(text.slice(0, span.start), inside)) return true;
  const mayBeOfForm = !isRelease(record) || BEGINS_LINE.test(text.slice(Math.max(0, span.start - 8), span.start));
  return mayBeOfForm && isOfForm(text, span);
}

/** `Mr. Lund (Norway) [translation]:` */
function isOfOpening(text: string, { start, end }: Span): boolean {
  return text.startsWith(') ', start - 2) && text[end] === ':';
}

/** Whether underscores are a ruled line, a form's blank or Markdown's emphasis. */
function isRuled(record: MeetingRecord, text: string, span: Span): boolean {
  return (
    (touchesWord(text, span) && !text.startsWith('th ', span.end)) ||
    isWholeLine(text, span) ||
    isSigned(text, span) ||
    // A printed record has rules below its headings and between its parts: `LOK SABHA ___`, `1941 (Saka) ______`.
    isBelowCapitals(text, span) ||
    (!isReported(record) && (parts(text, span) || isQuoted(text, span))) ||
    (!isRelease(record) && isOfForm(text, span))
  );
}

/** Whether letters or signs that could be a mark are a part of what is said. */
function isSaid(record: MeetingRecord, text: string, span: Span, mark: string): boolean {
  // `if X per cent of them`, `by X votes or by Y`: any number.
  if (mark === 'X' || mark === 'x')
    return (
      !isRelease(record) ||
      isQuoted(text, span) ||
      /\bif [^.]{0,60}$/.test(text.slice(Math.max(0, span.start - 64), span.start)) ||
      /^[^.]{0,60} Y\b/.test(text.slice(span.end, span.end + 63))
    );
  return (
    (/^T[BO]/.test(mark) ? isSpokenOf(text, span) || isQuoted(text, span) : mark === 'TK' && isNamed(text, span)) ||
    (/^[A-Z]/.test(mark) &&
      ((isLabel(text, span) && !TASK.test(mark)) || isInitials(text, span, mark) || isItself(text, span))) ||
    (!isRelease(record) && (OF_REPORTERS.test(mark) || (record.dialect !== 'plain' && isQuoted(text, span)))) ||
    // In a French text or a quotation it means anybody.
    (/\/ell/i.test(mark) && (!isRelease(record) || isQuoted(text, span)))
  );
}

const TASK = /^(?:TODO|FIXME)$/;

/** `marks such as TK`, `symbols of the form S/2025/XX`, `S/2025/XX, where XX is a number`: the letters are spoken of. */
function isItself(text: string, { start, end }: Span): boolean {
  return (
    /(?:mark|letter|sign)s? such as ["“]?$|\b(?:form|letters|mark) ["“]?[^\s"“]*$/.test(
      text.slice(Math.max(0, start - 30), start),
    ) || /^["”]?, where ["“]?X|^["”] (?:stand|stood|mean)/.test(text.slice(end, end + 12))
  );
}

/** `the TBC group`, `The TBC, as you know`, `TBC Bank`, `the TODO list`, `“TBD”`, `marked TBC`, code: of whom or what is spoken. */
function isSpokenOf(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  const behind = text.slice(end, end + 13);
  return (
    (/\b(?:[Tt]he|an?|[Oo]ur|[Mm]y) $/.test(before) && GROUP.test(behind)) ||
    isNamed(text, { start, end }) ||
    SPOKEN_OF.test(before)
  );
}

/** `TBC Bank`, `TK Lines`, `TBD HOLDINGS`, `TBD-Holdings`, `TBD’s owner`, `What is TBC?` */
function isNamed(text: string, { start, end }: Span): boolean {
  if (text[end] === '?' && /\bwhat (?:is|about) $/i.test(text.slice(Math.max(0, start - 12), start))) return true;
  return /^(?:[ -]\p{Upper}\p{Lower}| (?:HOLDI|LLC|LTD)|[’']s (?!rep|del))/u.test(text.slice(end, end + 7));
}

/** A noun, but for those of which the draft may not know which one it is: `the TBC date`. */
const GROUP = /^(?:, | (?!dates?|times?|places?|venues?|names?|figures?|numbers?|amounts?|titles?)[a-z]{4,})/;
const SPOKEN_OF =
  /(?:^|[^\p{Alpha}])(?:marked|labelled|flagged|stamped|letters|word|term)(?: as| with)? ["“‘']?$|[“‘`]$/u;
/** What may be said, or be of a program, where the words are not a reporter's own. */
const OF_REPORTERS = /^(?:[@#%xD0Lsh~/+!]|tk$|_(?!_)|\{[+~>-]|<(?:del|ins|<<[^<])|\*+[a-z]+\*)/;

/** `ADA LUND (XXX) said`, `resolution 1325 (YYYY)`: brackets with nothing in them where a State or a year stands. */
function isEmpty(text: string, { start, end }: Span, inside: string): boolean {
  if (!/^(?:X{2,}|STATE|COUNTRY|AFFILIATION|YEAR|[Yy]ear|YYYY|yyyy|…|\.{3})?$/.test(inside)) return false;
  const before = text.slice(Math.max(0, start - 16), start);
  // `with [ ] abstentions`
  if (
    (!inside || inside === '…') &&
    /^ (?:[ap]\.m|votes|abstentions|per cent|[mb]illion|against|in favour)\b/.test(text.slice(end, end + 13))
  )
    return true;
  // `the University of [...], said`
  if (
    (inside === '…' || inside === '...') &&
    / (?:of|from|by|in) $/.test(before) &&
    /^[,.]/.test(text.slice(end, end + 1))
  )
    return !isQuoted(text, { start, end });
  // `of Chad, […] and Peru`
  if (/, $/.test(before) && /^(?:,| and )/.test(text.slice(end, end + 5))) return true;
  // `to 1 against (XXX)`
  if (/X/.test(inside) && /(?:against|favour|abstentions?) $/.test(before)) return true;
  if (/esolution \d{1,4} $/.test(before)) return !inside.startsWith('X');
  return /\p{Upper}{2} $/u.test(before) && /^,? \p{Lower}{3}/u.test(text.slice(end, end + 5));
}

/** Whether what stands in it is what its writers want to be read: not so what is said, nor a text of no known kind. */
function isRelease({ dialect }: MeetingRecord): boolean {
  return dialect === 'coverage' || dialect === 'summary';
}

/** Whether editors set it, who have nobody's leave to write in it: not so a transcript, in which brackets say what is heard. */
function isPrinted(record: MeetingRecord): boolean {
  return isReported(record) || record.dialect === 'verbatim';
}

/**
 * `told of ??? stations`: not astonishment, `“What???”`, `Why??? I never said so.`, nor `??: I agree`, somebody whom the
 * notes of a meeting do not name.
 */
function unknownAt(record: MeetingRecord, text: string, span: Span, mark: string): Trouble | undefined {
  const before = text.slice(Math.max(0, span.start - 8), span.start);
  const behind = text.slice(span.end, span.end + 8);
  const isAfterWord = /\p{Alpha}$/u.test(before);
  if (isLabel(text, span) || (before.endsWith('`') && behind.startsWith('`'))) return undefined;
  if (isAfterWord && mark.length === 2 && (!isReported(record) || isQuoted(text, span))) return undefined;
  if (ASTONISHED.test(before) || (isAfterWord && /^[”"’!]/.test(behind))) return undefined;
  if (isAfterWord && !isRelease(record) && ENDS.test(behind)) return undefined;
  // `A/79/L.??`, `12.?? p.m.`
  if (isReported(record) || /[.:]$/.test(before)) return { span, message: openMark(mark) };
  // `??? - And the lamps`, whose words begin at a dash, and `mix(oil, ???);` of a program.
  if ((BEGINS_LINE.test(before) && /^ [-–—] \S/.test(behind)) || /^\);(?:[\r\n]|$)/.test(behind)) return undefined;
  return mark.length <= 2 ? undefined : unheard(span, mark);
}

const BEGINS_LINE = /(?:^|[\r\n])[\s*-]*$/;
const ASTONISHED = /(?:^|[^\p{Alpha}])(?:why|what|who|how|when|where|really|huh)$/iu;
/** `Agreed???` at the end of what somebody says. */
const ENDS = /^ *(?:$|[\r\n]|(?<= )\p{Upper})/u;

/** The message about a mark such as `TBC`. */
export function openMark(mark: string): string {
  return t('“{0}” marks something still open: settle it and take the mark out.', mark);
}
