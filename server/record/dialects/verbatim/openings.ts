import { oneOf } from '../../alternatives.ts';
import { isCapital, isDigit } from '../../characters.ts';
import type { Lines } from '../../lines.ts';
import { beginsParagraph, isBlank, lineText, nextFilled } from '../../lines.ts';
import { isStateName } from '../../states.ts';
import { matchAt } from '../../sticky.ts';
import type { Pattern } from '../dialect.ts';
import { isKnownHeading } from './known-headings.ts';
import { isOffice, isPerson, linesTo, reachOf, skipWhite, type Who, whoAt } from './speakers.ts';

/** The forms in which a speech opens in a verbatim record: a speaker and a colon, or a speaker on a line of their own. */

/** `Mr. Bessho (Japan):`, `The President (spoke in French):`, `Galuska (Czech Republic):`, `1. Mr. TARASENKO (Ukraine):` */
export const colonOpening: Pattern = {
  name: 'speaker and colon',
  read(lines, at) {
    const { text } = lines;
    const limit = reachOf(lines, at);
    const from = withoutNumber(text, lines.from[at]!);
    if (!mayBeSpeaker(text, from) || !/[:;—)]|--/.test(text.slice(from, limit)) || goesOn(lines, at)) return undefined;
    const original = matchAt(ORIGINAL, text, from);
    const start = from + (original?.[0].length ?? 0);
    const named = officeBeforeColon(text, start) ?? delegateBeforeColon(text, start) ?? whoAt(text, start, limit);
    const who = named && withOffice(text, named, limit);
    if (!who) return undefined;
    const words = afterColon(text, who, limit);
    if (words < 0 || !isSpeaker(lines, at, who)) return undefined;
    const { speaker, after } = withLanguage(text, original ? spoken(who, from, original[1]!) : who, words, limit);
    return { kind: 'speech', speaker, words: after, take: linesTo(lines, at, speaker.span.end) };
  },
};

/** `Interpretation from Arabic: Mr. AL-ZAYED (…) — `: the International Labour Conference tells the language first. */
const ORIGINAL =
  /((?:Original|Interpretation from|Translation from) \p{Upper}\p{Lower}+):\s(?=(?:Mr|Mrs|Ms|Miss|Dr|Sir|Sheikh|The|H\.E)\b)/uy;

function spoken({ speaker, end }: Who, start: number, words: string): Who {
  const language = { start, end: start + words.length };
  return { speaker: { ...speaker, span: { start, end: speaker.span.end }, language }, end };
}

const TOLD = '(?:spoke|interpretation|translated)';
/** `, Rapporteur of the Fifth Committee (spoke in French)`, `, on behalf of the Lake Union (LU)` */
const HELD = new RegExp(
  `,\\s*((?:(?:the )?\\p{Upper}|(?:speaking |also )*on behalf of )[^:;.()]{1,200}[^\\s:;.()](?:\\s?\\((?!${TOLD})[^()]{2,60}\\))?)` +
    `(?:\\s*\\((${TOLD}\\b[^()]{2,80})\\))?(?=\\s*:)`,
  'uy',
);

/** `Mr. Hafsteinsson (Iceland), Rapporteur of the Fifth Committee (spoke in French):` — the office behind the State or the name. */
function withOffice(text: string, who: Who, limit: number): Who {
  const { affiliation, honorific, name } = who.speaker;
  if (text[who.end] !== ',' || !(affiliation || (honorific && name))) return who;
  HELD.lastIndex = who.end;
  const held = HELD.exec(text.slice(0, limit + 1));
  if (
    !held ||
    !(affiliation || (isOffice(held[1]!.replace(/^the /, '')) && !ADDRESSED.test(text.slice(name!.start, name!.end))))
  )
    return who;
  const start = who.end + held[0].indexOf(held[1]!);
  const title = { start, end: start + held[1]!.length };
  const noteAt = held[2] ? who.end + held[0].lastIndexOf(held[2]) : -1;
  const note = noteAt < 0 ? {} : { language: { start: noteAt, end: noteAt + held[2]!.length } };
  const end = who.end + held[0].length;
  return { speaker: { ...who.speaker, span: { start: who.speaker.span.start, end }, title, ...note }, end };
}

const FIRST_NUMBER = /^[IlS]\. (?:The |M ?[rs])/;
const NUMBER =
  /\(\d{1,3}\)\s+(?=\p{Upper})|\d{1,3}(?: ?\.(?:\d{1,3}\.?)?(?:[ \t]+|(?!\p{Lower})(?=\p{Alpha}))|, (?=\p{Upper})| [-–] (?=\p{Script=Arabic}))/uy;

/** Records of the 1970s number their speeches and paragraphs; the World Trade Organization has `1.12.`, UNESCO `1.12` and `(16)`. */
export function withoutNumber(text: string, start: number): number {
  // A scan reads 1 and 5 as letters.
  if ('IlS'.includes(text[start] ?? ' ') && FIRST_NUMBER.test(text.slice(start, start + 7))) return start + 3;
  if (!isDigit(text.charCodeAt(text[start] === '(' ? start + 1 : start))) return start;
  NUMBER.lastIndex = start;
  return start + (NUMBER.exec(text)?.[0].length ?? 0);
}

/**
 * `CHAIRMAN:`, `LE PRÉSIDENT:`, `EL PRESIDENTE:`: an office without its article, or in another language, in capitals.
 * `President: Mr. Jan LUND (…` is of a head, whose other column a scan has put behind it.
 */
function officeBeforeColon(text: string, start: number): Who | undefined {
  const office =
    isCapital(text.charCodeAt(start + 1)) || text.startsWith('President', start)
      ? matchAt(BEFORE_COLON, text, start)
      : null;
  if (!office) return undefined;
  const span = { start, end: start + office[0].length };
  return { speaker: { span, title: span }, end: span.end };
}

const BEFORE_COLON = new RegExp(
  `${oneOf(
    '(?:(?:ACTING|DEPUTY|VICE)[ -])?(?:CHAIR(?:MAN|PERSON|WOMAN)|PRESIDENT|(?:DIRECTOR|SECRETARY)[- ]GENERAL)',
    'President(?! ?: (?:M[rs]{1,2}\\.|Miss|Sir|Lord) [^\\r\\n(a-z]{0,12}(?:\\p{Upper}\\p{Lower}+ [^\\r\\n(a-z]{0,12}){0,3}\\p{Upper}{3})',
    'L[EA] PR[EÉ]SIDENTE?|(?:EL|LA) PRESIDENT[EA]|LE DIRECTEUR G[EÉ]N[EÉ]RAL|EL DIRECTOR GENERAL',
  )}(?= ?:)`,
  'uy',
);

const DELEGATE =
  /(The\s(?:(?:Distinguished\s)?(?:Delegate|Representative|Observer)|Leader\sof\sthe\sDelegation))\s(?:of|for|from)\s(?:the\s)?(\p{Upper}[^:;.,\r\n]{2,60}?)(?=\s?:)/uy;

/** `The Delegate of Japan:`, `The Leader of the Delegation of Mali:`: who has the floor for a State, without a name. */
function delegateBeforeColon(text: string, start: number): Who | undefined {
  const who = text.startsWith('The', start) ? matchAt(DELEGATE, text, start) : null;
  if (!who) return undefined;
  const end = start + who[0].length;
  const affiliation = { start: end - who[2]!.length, end };
  return { speaker: { span: { start, end }, title: { start, end: start + who[1]!.length }, affiliation }, end };
}

/** A cheap look at the first letter: a capital, or a particle in small letters before one. */
function mayBeSpeaker(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 0x61 && code <= 0x7a) return SMALL_FIRST.has(text.slice(at, at + 2));
  return (code >= 0x41 && code <= 0x5b) || code > 0xbf || code === 0x27;
}

/**
 * The letters that a line of a verbatim or summary record begins with where it is not in the middle of a sentence: capitals
 * and the small ones of a few names and labels.
 */
export function mayBegin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    !(code >= 0x61 && code <= 0x7a) ||
    SMALL_FIRST.has(text.slice(at, at + 2)) ||
    /^(?:in|la|l\.|pa|th|st|nd|rd|on [A-Z]|[a-z]\))/.test(text.slice(at, at + 4))
  );
}

const SMALL_FIRST = new Set(['al', 'bi', 'da', 'de', 'di', 'do', 'el', 'va', 'vo', "d'", 'd’', 'bo']);

/** `Mr. Lund (Norway) I thank …`, `(spoke in French)I thank …`: a scan has lost the colon before what is a sentence. */
const WITHOUT_COLON =
  /(?:\.? |(?<=\)))(?=(?:I|We|It|In|On|As|At|For|The|This|My|Our|Let|Allow|Mr|Madam|First|Thank)\b[^\r\n]{30})/y;

/** Offset of what follows the colon, or of the language note behind it; -1 where no colon follows. */
function afterColon(text: string, { speaker, end }: Who, limit: number): number {
  const colon = skipWhite(text, end, limit);
  // `Mr. Ada U::lund`: a scan's, within a name.
  if (text[colon] === ':') return text[colon + 1] === ':' ? -1 : colon + 1;
  const lost = speaker.honorific && speaker.affiliation ? matchAt(WITHOUT_COLON, text, end) : null;
  if (lost && isStateName(text.slice(speaker.affiliation!.start, speaker.affiliation!.end)))
    return end + lost[0].length;
  const dash = text[colon] === '—' ? 1 : text.startsWith('--', colon) ? 2 : 0;
  if (dash) return colon > end && isBeforeDash(text, speaker, end) ? colon + dash : -1;
  // A scan reads many a colon as a semicolon.
  const named = speaker.name ?? speaker.title;
  const isNamed = speaker.honorific ?? (named && isInCapitals(text.slice(named.start, named.end)));
  return text[colon] === ';' && isNamed && (speaker.affiliation ?? speaker.title) ? colon + 1 : -1;
}

/** `Mr. BERG (Workers’ delegate, Norway) — `, `The PRESIDENT — `: in capitals a dash is as good as a colon. */
function isBeforeDash(text: string, { name, title, honorific }: Who['speaker'], end: number): boolean {
  const shown = name ?? title;
  if (!shown || (name && !(honorific && end > name.end))) return false;
  return isInCapitals(text.slice(shown.start, shown.end).replace(/^The /, ''));
}

function isInCapitals(words: string): boolean {
  return /\p{Upper}{2}/u.test(words) && !/\p{Lower}{3}/u.test(words);
}

const LATE_LANGUAGE =
  /\s{0,3}\(((?:spoke|continued|interpretation|translation|translated)\b[^()\r\n]{2,60})\)\s{0,2}:?/y;

/** `Ms. Oyelaran (Nigeria): (spoke in French)`: the note of a typist who set the colon too early is the speaker's too. */
function withLanguage(text: string, { speaker }: Who, words: number, limit: number) {
  LATE_LANGUAGE.lastIndex = words;
  const late = speaker.language ? null : LATE_LANGUAGE.exec(text);
  if (!late) return { speaker, after: skipWhite(text, words, limit) };
  const start = words + late[0].indexOf('(') + 1;
  const language = { start, end: start + late[1]!.length };
  const span = { start: speaker.span.start, end: language.end + 1 };
  return { speaker: { ...speaker, span, language }, after: skipWhite(text, words + late[0].length, limit) };
}

/** What nobody but the one who presides is called after `Mr.` and `Madam`, by those who speak to him or her. */
const ADDRESSED =
  /^(?:(?:Vice|Acting|Under|Deputy)[\s-]?)?(?:President|Chair(?:man|person|woman)?|Secretary|Speaker|Minister|Moderator|Ambassador|Commissioner|Prime|Foreign)\b/i;
const MOST_BARE_WORDS = 4;

/** Whether the colon behind a name shows that its bearer has the floor: the less there is beside it, the more it takes. */
function isSpeaker(lines: Lines, at: number, { speaker }: Who): boolean {
  if (!speaker.name || (speaker.title && speaker.title.start === speaker.span.start)) return true;
  const name = lines.text.slice(speaker.name!.start, speaker.name!.end);
  if (speaker.honorific) {
    if (speaker.affiliation || speaker.language || speaker.title) return true;
    // `MR. CHEPTOO:` is of another kind of record.
    if (/^[A-Z.]{3,}$/.test(lines.text.slice(speaker.honorific.start, speaker.honorific.end))) return false;
    return beginsParagraph(lines, at) && !ADDRESSED.test(name) && wordsOf(name) <= MOST_BARE_WORDS;
  }
  if (!isPerson(name)) return false;
  if (speaker.language) return true;
  if (speaker.affiliation) return isDelegation(lines.text.slice(speaker.affiliation.start, speaker.affiliation.end));
  // `P. MASUD (Chairman, Drafting Committee):`, `Masud (Under-Secretary-General for Lamps):`
  if (speaker.title) return /\s/.test(name) || beginsParagraph(lines, at);
  return beginsParagraph(lines, at) && wordsOf(name) <= MOST_BARE_WORDS && floorIsGiven(lines, at);
}

function wordsOf(name: string): number {
  return name.split(/\s+/).length;
}

/** `Côte d’Ivoire`, `Iran (Islamic Republic of)`; but not `continued`, `A/54/525`, `ECOWAS`, `1999`. */
function isDelegation(inside: string): boolean {
  return /^(?:the )?\p{Upper}[^\p{N}/;:]*\p{Lower}[^\p{N}/;:]*$/u.test(inside);
}

const GIVES_FLOOR = /\b(?:the floor|call(?:ing)? (?:up)?on|invite|request)\b[^?!]{0,200}$/i;
const GIVEN = 300;

/** Whether somebody is called upon right above line `at`: then a name alone, `Botnaru:`, has the floor. */
function floorIsGiven(lines: Lines, at: number): boolean {
  const above = nextFilled(lines, at, -1);
  if (above < 0) return false;
  const end = lines.to[above]!;
  // Of as many words whatever ends their lines.
  const words = lines.text.slice(Math.max(0, end - 2 * GIVEN), end).replaceAll('\r\n', '\n');
  return GIVES_FLOOR.test(words.slice(-GIVEN));
}

/** The words that a sentence goes on after: a name on the line below is spoken of. */
const GOES_ON =
  /(?:[,-]|\b(?:a|an|and|as|at|by|for|from|in|including|is|namely|of|on|or|that|the|to|was|were|with|Mr\.|Ms\.|Mrs\.|Mr|Ms|Mrs|Miss|Ambassador|Minister|President))$/;
const LAST_WORDS = 24;

/** Whether line `at` goes on with a sentence of the line right above; not where it was cut from that one. */
export function goesOn(lines: Lines, at: number): boolean {
  if (at === 0 || isBlank(lines, at - 1) || lines.ends[at - 1] === lines.starts[at]) return false;
  const end = lines.to[at - 1]!;
  return GOES_ON.test(lines.text.slice(Math.max(lines.from[at - 1]!, end - LAST_WORDS), end));
}

const SHORTEST_PROSE = 40;

/** `Mrs. Vargas Solano (Cuba)`, `The Acting President`: alone on a line, what is said below. */
export const ownLineOpening: Pattern = {
  name: 'speaker on a line of their own',
  read(lines, at) {
    const start = withoutNumber(lines.text, lines.from[at]!);
    const last = bracketBelow(lines, at) ? at + 1 : at;
    const end = lines.to[last]!;
    if (!mayBeSpeaker(lines.text, start) || end - start > LONGEST_OWN_LINE) return undefined;
    const original = matchAt(ORIGINAL, lines.text, start);
    const named = original ? start + original[0].length : start;
    const alone = officeInCapitals(lines.text, named, end) ?? whoAt(lines.text, named, end);
    const who = alone && original ? spoken(alone, start, original[1]!) : alone;
    if (
      !who ||
      who.end !== end ||
      !(who.speaker.title || (who.speaker.honorific && (who.speaker.affiliation ?? who.speaker.title)))
    ) {
      return undefined;
    }
    const below = nextProse(lines, last);
    if (below < 0 || !(beginsParagraph(lines, at) || isKnownHeading(lineText(lines, at - 1)))) return undefined;
    return { kind: 'speech', speaker: who.speaker, words: lines.from[below]!, take: last - at + 1 };
  },
};

/** Whether what somebody is stands below the name: `Ms Lund⏎(Worker, Norway)`. */
function bracketBelow(lines: Lines, at: number): boolean {
  return at + 1 < lines.count && /^\([^()]{3,120}(?:\([^()]{3,60}\)[^()]{0,60})?\)$/.test(lineText(lines, at + 1));
}

/** `CHAIRPERSON`, `DIRECTOR-GENERAL (Original language French)`: an office without its article, in capitals. */
function officeInCapitals(text: string, start: number, end: number): Who | undefined {
  const code = text.charCodeAt(start + 1);
  if (code < 0x41 || code > 0x5a) return undefined;
  const office = IN_CAPITALS.exec(text.slice(start, end));
  if (!office) return undefined;
  const title = { start, end: start + office[1]!.length };
  const language = office[2] ? { language: { start: end - 1 - office[2].length, end: end - 1 } } : {};
  return { speaker: { span: { start, end }, title, ...language }, end };
}

const IN_CAPITALS =
  /^((?:ACTING |VICE-|DEPUTY )?(?:CHAIR(?:MAN|PERSON|WOMAN)?|PRESIDENT|DIRECTOR[- ]GENERAL|SECRETARY[- ]GENERAL))(?: \(((?:Original|Continues in|Interpretation)[^()]{3,40})\))?$/;

const LONGEST_OWN_LINE = 140;

/** The line below `at`, over one blank line, where it is the first of something said; -1 where it is not. */
function nextProse(lines: Lines, at: number): number {
  let below = at + 1;
  if (below < lines.count && isBlank(lines, below)) below++;
  if (below >= lines.count || isBlank(lines, below)) return -1;
  const start = lines.from[below]!;
  const end = lines.to[below]!;
  const begins = /^[\p{Upper}“"‘'([\d]/u.test(lines.text.slice(start, start + 2));
  return begins && (end - start >= SHORTEST_PROSE || /[.?!]/.test(lines.text[end - 1]!)) ? below : -1;
}
