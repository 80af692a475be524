import { anyOf, oneOf } from './alternatives.ts';
import { firstFrom } from './by-halves.ts';
import { inSmallLetters, SIGNS } from './letters.ts';
import { DONE } from './marks/desk.ts';
import { readableOf } from './readable-record.ts';
import type { MeetingRecord, Span } from './record.ts';
import { movedSpan, readByParts } from './revision/revision.ts';
import { isStateName } from './states.ts';
import { endAt, matchAt } from './sticky.ts';
import { speechesOf } from './walk.ts';

const SPACE = '[^\\S\\r\\n]';
const LINE_END = '(?:\\r\\n?|\\n)';
/** What a space of the pattern stands for: over the end of a line and over no blank line, under which something else begins. */
const GAP = `(?=[\\s–-])(?:${SPACE}|[–-])*(?:${LINE_END}(?:${SPACE}|[–-])*)?`;

const OTHERS = anyOf('BRIEFER, PANELL?IST, PETITIONER, MODERATOR, EXPERT, MINISTER, AMBASSADOR, (?:HON\\.? )?MEMBER');
const NAMED = oneOf(
  // `SPEAKER’S NAME`
  `(?:SPEAKER|DELEGATE|REP(?:RESENTATIVE)?|${OTHERS})(?:['’]S| \\d)? NAME`,
  '(?:FULL|GIVEN|FIRST|LAST|FAMILY)(?:NAME| NAME)',
  'SURNAME',
  'N(?:AME|OM)(?:S|\\(S\\))?',
);
const SLOT = `(?:${NAMED}|SPEAKER|DELEGATE|REPRESENTATIVE)`;
const MORE = `(?:${SLOT}|TITLE|FUNCTION|POSITION|AFF(?:ILIATION)?)`;
/** `NAME AND TITLE`, `NAME/TITLE`, `NAME OF THE MINISTER` */
const SLOTS =
  `${SLOT}(?:(?:(?:,|/)(?:${SPACE}|${LINE_END})?| (?:(?:AND|&) )?)${MORE}){0,2}` +
  `(?: OF (?:THE )?(?:REP|SPEAKER|DELEGATE|REPRESENTATIVE|CHAIR|PRESIDENT|${OTHERS}))?`;
/** What says that the name is still to come. */
const OPEN = anyOf(`
  (?:FORTH)?COMING, NOT (?:YET )?(?:ON LIST|[A-Z]{5,9}), UNCLEAR, ILLEGIBLE,
  INAUDIBLE, T/C, TO (?:COME|FOLLOW|CHECK|CONFIRM|BE ${anyOf(`${DONE}, identified`)}),
  TB[ACD], TK, MISSING, UNKNOWN, (?:GOES )?HERE, PENDING, NEEDED, AWAITED`);
/** Only these stand for a name before a comma, too. */
const TWO_NAMES = oneOf(
  '(?:FIRST|GIVEN)(?:NAME| NAME) (?:AND )?(?:LAST|FAMILY|SUR)(?:NAME| NAME)',
  '(?:LAST|FAMILY|SUR)(?:NAME| NAME) (?:FIRST|GIVEN)(?:NAME| NAME)',
  'F(?:IRST|NAME) L(?:AST|NAME)',
  'NAME (?:AND )?(?:SUR)?NAME',
  'NAME(?:, |/)TITLE',
  // `NAME FROM PROTOCOL`
  'NAME FROM [A-Z]+',
  `(?:SPEAKER|${OTHERS}) NAME`,
);
/** What fingers in haste make of `NAME TO COME`, and the French. */
const TYPOS = oneOf(
  'NAMETK',
  'N(?:AM|MA|AE)[EM]?S?(?: |)(?:TO|OT)(?: |)(?:C[OME]{2,4}[DRW]?|OCME)',
  `NO(?:MS? [ÀA]|MBRES? POR) ${anyOf('VENIR, CONFIRMER, CONFIRMAR, COMPLÉTER, PRÉCISER, VÉRIFIER')}`,
);
const MARK = `(?:[Tt][Kk])+|[Tt][Bb][ACDacd]|[Xx]{2,}(?:${GAP}[Yy]{2,})?|\\?{2,}|_{3,}`;
const please = (what: string) => `(?:${what}(?:CHECK|INSERT|ADD|CONFIRM|VERIFY) )?`;
/** Before the State alone: `NAME (Mali)`. */
const BARE = oneOf(
  `\\*+${NAMED}\\*+`,
  `${please('')}${NAMED}(?: (?:AND )?${NAMED})?`,
  '(?:UNKNOWN|UNIDENTIFIED|UNNAMED) (?:SPEAKER|DELEGATE|REPRESENTATIVE)',
  `N\\.?${SPACE}?N\\.?`,
  'FNU(?: LNU)?',
  // `Mr./Ms. (Mali)`
  'MR?S?\\.?(?:/MR?S\\.?)?',
  // `… (Mali) said`, `SPEAKER (Mali) said`, `Ambassador (Mali) said`
  // `SPKR (Mali) said`, `D. Amb (Mali) said`, `MIN OF LAKES (Mali) said`
  `(?:${anyOf('SP(?:EA)?KE?R, DELEGATE, REPRESENTATIVE, (?:D\\. ?)?AMB(?:ASSADOR|\\.)?, PERM\\.? REP\\.?, MIN(?:ISTER|\\.)?(?: (?:OF|FOR) [A-Z]+)?, XYZ, …, \\.{3}, \\[ \\]')})` +
    `(?=\\x20?\\([^()\\r\\n]+\\)(?:,|\\x20[^${SIGNS}\\d]))`,
);
const GUESS = '(?:[^[\\]\\r\\n]{0,60}\\?|[^\\s[\\]/]{2,30}/[^\\s[\\]/]{2,30})';
/** `[Vice-President, name]`, `[NAME, Legal Adviser]`, `[Représentante du Maroc – nom]` */
const ITS = '(?:[^[\\]\\r\\n]{3,40}(?: –|,) N(?:AME|OM)|NAME, (?!SP)[^[\\]?\\r\\n]{3,60})';
/** No link: `[docs/ice.md](https://…)`. */
const STATE = `\\x20?\\((?!https?:)[^${SIGNS}\\d]{2}`;

/**
 * The words that stand where a speaker's name should: `NAME TO COME`, `NAME TBC`, `NAME TK`, `[NAME]`, `XXX`, `TK`, `???`.
 * Journalism's TK, "to come", is misspelt on purpose so that it is found again. For words in small letters: as a pattern
 * that takes capitals for small letters it would be compiled in a hundred million instructions, not in thirty.
 */
const NAME_TO_COME = new RegExp(
  [
    `[[(<*{]*${oneOf(
      // `NAME TO COME`, `CHECK NAME HERE`, `NAME (TBC)`
      `(?:(?:PLEASE )?(?:CHECK|INSERT|ADD|CONFIRM|VERIFY|FIND|GET) )?(?:${SLOTS}|${OTHERS})(?: \\d)?(?: (?:${OPEN})| [([](?:NAME )?(?:${OPEN})[)\\]])+`,
      TYPOS,
      `${NAMED}\\?+`,
    )}(?![^${SIGNS}])[\\])>*}?]*`,
    // `[panellist 1], Network of Rivers`
    `\\[${OTHERS}(?: \\d)?\\](?=,\\x20|${STATE})`,
    // `[Okoro?] (Nigeria)`, `[Okoro/Okara] (Nigeria)`
    `\\[${GUESS}\\](?=${STATE})`,
    // Within brackets, and before the State, the word itself stands for the name.
    `[[<{]+(?:${please('(?:PLEASE )?')}${SLOTS}|TO COME|${ITS})[\\]>}]+`,
    `\\(${SLOTS}\\)(?=,\\x20|${STATE})`,
    // `Name, title (Mali)`
    `NAME(?:, | AND )TITLE(?=${STATE}|,\\x20)`,
    `(?<bare>(?:${TWO_NAMES})(?=,\\x20|${STATE})|${BARE}(?=${STATE}))`,
  ]
    .join('|')
    .replaceAll(' ', GAP)
    .replace(/\\.|[^\\]+/g, part => (part[0] === '\\' ? part : part.toLowerCase())),
  'y',
);
/** `XX YY`, `???`: those that are no words, which a pattern of a twentieth finds. */
const MARKS = new RegExp(`[[(<*{]*(?:${MARK})(?:${GAP}(?:${MARK}))*(?![^${SIGNS}])[\\])>*}?]*`, 'y');

/** A cheap look at how each begins, which spares nearly every place the pattern: not for `Lastly`, `Speakers`, `Speaker, Sir`. */
const BEGINS = new RegExp(
  `[[(<*{]*${anyOf(`
    ${anyOf(`
      PLEASE, CHECK, INSERT, ADD, CONFIRM, VERIFY, FIND, GET, SPEAKER(?!,\\x20(?:S[^PU]|[^ABD-GL-PRST])), DELEGATE, REP,
      REPRESENTATIVE, AMB(?:ASSADOR)?, MIN(?:ISTER)?, SPE?A?KR, PERM, XYZ, BRIEFER, PANELL?IST, PETITIONER, MODERATOR, EXPERT, HON, MEMBER, UNKNOWN, UNIDENTIFIED, UNNAMED`)}\\b,
    (?:FULL|GIVEN|FIRST|LAST|FAMILY)[\\s–-]*NAME, SURNAME, N(?:AME|OM|OMBRE)S?\\b, N(?:AM|MA|AE)[EM]?S?[\\s–-]*[TO],
    (?<=[[<{])TO[\\s–-], T[KB], XX, \\?\\?, (?<=\\[)(?:${GUESS}|${ITS})\\], ___, D\\.\\x20?AMB, M(?:R?S|R)\\b, N\\.?\\s?N, FNU, F(?:IRST|NAME)\\x20L, …, \\.{3}, \\[ \\]`)}`,
  'iy',
);
/** How far a placeholder is read: the longest ends well before. UTF-16 units. */
const LONGEST = 1000;
/** The one that is written most, where nothing more of it can follow. */
const MOST = 'NAME TO COME';

/** Where a placeholder for a name ends that begins at `at`; -1 where none does. UTF-16 offsets. */
export function placeholderEnd(text: string, at: number): number {
  const most = at + MOST.length;
  if (text.startsWith(MOST, at) && (text[most] === ',' || text.startsWith(' (', most))) return most;
  if (endAt(BEGINS, text, at) < 0) return -1;
  const marks = endAt(MARKS, text, at);
  if (marks > 0) return marks;
  const match = matchAt(NAME_TO_COME, inSmallLetters(text.slice(at, at + LONGEST)), 0);
  if (!match) return -1;
  const end = at + match[0].length;
  const words = text.slice(at, end);
  if (match.groups!.bare && words !== words.toUpperCase() && !WRITTEN_SO.test(words)) return -1;
  // `The SPEAKER (Ada Lund) took the chair`
  const whose = match.groups!.bare && OFFICE.test(words) && /\((?:the )?([^()\r\n]*)/.exec(text.slice(end, end + 80));
  return whose && !isStateName(whose[1]!) ? -1 : end;
}

/** In small letters, too. */
const WRITTEN_SO = /^(?:Ambassador|D\. ?Amb|M[rs].*)$/;
const OFFICE = /^(?:SP(?:EA)?KE?R|DELEGATE|REPRESENTATIVE|(?:D\. ?)?AMB(?:ASSADOR|\.)?|(?:MIN|PERM).*|Ambassador)$/;

/** `elected XXX (Mali)`, `Mr. X (Togo)`: elsewhere it may be a Roman number. */
const NUMERAL = 'X (';
/** `of Mali, name to come, said`: sought from the comma, which is rarer than an `n`. */
const IN_COMMAS = ', nam';
/** `LUND First name (Mali)` */
const FIRST = 'First ';
/** `SPEAK` of `SPEAKER`: what is longer than six letters is sought in another way, at a quarter of the speed. */
const WORDS = ['NAME', 'NOM', 'SPEAK', IN_COMMAS, NUMERAL, FIRST];
/** Those that are a placeholder by what stands around them, and not by themselves. */
const AMONG_WORDS_ALONE: readonly string[] = [IN_COMMAS, NUMERAL, FIRST];
/** `[SURNAME TO COME]`, `LAST NAME TK`: half of a name. */
const FAMILY = /(?:SUR|(?:FULL|GIVEN|FIRST|LAST|FAMILY) ?|X+)$/;
/** What stands before a Roman number. */
const NUMBERED = anyOf(
  'annex, part, chapter, section, table, article, appendix, volume, title, book, schedule, figure',
);
/** By what stands around it. */
const AMONG_WORDS = new RegExp(
  [
    // `H.E. NAME, Minister`
    '(?<=(?:\\bH\\. ?E\\.|\\bM(?:r|s|rs)\\.) )NAME(?=,| \\()',
    // `LUND First name (Mali)`
    '(?<=\\p{Upper}{2} )First name(?= \\()',
    // `of Mali, name to come, said`
    '(?<=, )name (?:to (?:come|follow)|tk|tbc)(?=,)',
    // `elected XXX (Mali)`, `Mr. X (Togo)`
    // `El Sr. XXX (México)`
    '(?<=\\bSra?\\. )X{2,3}(?= \\()',
    `(?:(?<= \\p{Lower}{2,12},? )(?<!\\b${NUMBERED} )X{2,3}|(?<=\\b(?:M(?:r|s|rs)\\.|M(?:R|S|RS)\\.?|Amb\\.) )X{1,3})(?= \\((?<of>[^()\\r\\n]{3,40})\\))`,
  ].join('|'),
  'uy',
);
/** `“NAME TO COME”`: of which somebody speaks. */
const isMentioned = (text: string, { start, end }: Span) =>
  /[“"`]/.test(text[start - 1] ?? '') && /[”"`]/.test(text[end] ?? '');

/**
 * Every span that stands for a name still to come: at an opening, and in capitals anywhere else. In the text's order.
 * Read once for each record, and after an edit where it has changed.
 */
export const namesToCome: (record: MeetingRecord) => readonly Span[] = readByParts(namesIn, {
  place: span => span,
  move: movedSpan,
});

function namesIn(record: MeetingRecord): readonly Span[] {
  const text = readableOf(record);
  const spans: Span[] = [];
  const openings = new Set<number>();
  const speeches = speechesOf(record);
  for (const { speaker } of speeches) {
    const span = speaker.placeholder ?? halfOf(text, speaker.name);
    if (!span) continue;
    spans.push(span);
    openings.add(span.start);
  }
  for (const word of WORDS) {
    for (let sign = text.indexOf(word); sign >= 0; sign = text.indexOf(word, sign + word.length)) {
      const at = word === IN_COMMAS ? sign + ', '.length : sign;
      const first = at - (FAMILY.exec(text.slice(Math.max(0, at - 7), at))?.[0].length ?? 0);
      const start = /[[<{(]/.test(text[first - 1] ?? '') ? first - 1 : first;
      if (openings.has(start)) continue;
      if (start > 0 && /[\p{Alpha}\p{N}]/u.test(text[start - 1]!)) continue;
      const end = amongWords(text, start) ?? (AMONG_WORDS_ALONE.includes(word) ? -1 : placeholderIn(text, start));
      if (end < 0 || isMentioned(text, { start, end })) continue;
      // What goes on into another speech is none: that may be read without this one.
      const next = speeches[firstFrom(speeches, start + 1, ({ span }) => span.start)];
      if (!next || next.span.start >= end) spans.push({ start, end });
    }
  }
  let last = 0;
  return spans
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < last || (record.dialect === 'transcript' && NOBODY_KNOWS.test(text.slice(start, end)))) return false;
      last = end;
      return true;
    });
}

/** `SPEAKER UNKNOWN: Yes.`, `my son, [NAME],`: so a transcript calls whom nobody knew, or shall know. */
const NOBODY_KNOWS = /(?:UNKNOWN|UNCLEAR|INAUDIBLE)\W*$|^\[NAME\]$/;

/** Where one ends that is in capitals, as outside of an opening it must be; -1 where none does. */
function placeholderIn(text: string, start: number): number {
  const end = placeholderEnd(text, start);
  if (end < 0) return -1;
  const words = text.slice(start, end);
  // `What is NAME?  It is an agency.`
  const isAsked = /^\p{Upper}+\?$/u.test(words) && !/^ ?[(,]/.test(text.slice(end, end + 2));
  return words === words.toUpperCase() && !isAsked ? end : -1;
}

function amongWords(text: string, start: number): number | undefined {
  AMONG_WORDS.lastIndex = start;
  const match = AMONG_WORDS.exec(text);
  if (!match) return undefined;
  const { of } = match.groups!;
  return !of || isStateName(of) ? AMONG_WORDS.lastIndex : undefined;
}

/** `XXX` of `XXX OYELARAN`, `FIRSTNAME` of `Ms. FIRSTNAME Lund` or `DR FIRSTNAME LUND`; `NAME` of `NAME, Lakes Watch`. */
function halfOf(text: string, name?: Span): Span | undefined {
  const words = name ? text.slice(name.start, name.end + 1) : '';
  // `DIALLO? DIALO? of Guinea`
  if (words === 'NAME,' || (words.includes('? ') && /[A-Z]\? [A-Z]/.test(words))) return name;
  const half =
    name && /^((?:DR|AMB|PROF)\.? )?(?:X{2,}|F(?:IRST ?)?NAME)(?= )/.exec(text.slice(name.start, name.end + 1));
  return half ? { start: name.start + (half[1]?.length ?? 0), end: name.start + half[0].length } : undefined;
}
