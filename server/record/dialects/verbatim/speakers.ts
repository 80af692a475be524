import { anyOf, oneOf } from '../../alternatives.ts';
import type { Lines } from '../../lines.ts';
import { isSpace, lastOfRun } from '../../lines.ts';
import { BODIES_AND_TEXTS } from '../../names.ts';
import { RANKS } from '../../offices.ts';
import { placeholderEnd } from '../../placeholders.ts';
import type { Span, Speaker } from '../../record.ts';
import type { Writable } from '../../writable.ts';
import { closeOf } from '../spacing.ts';

/** Who has the floor, as verbatim and summary records name it: `Mr. Bessho (Japan)`, `The Acting President`. */

/** A speaker without what follows: a colon in direct speech, a verb in reported speech. */
export interface Who {
  readonly speaker: Speaker;
  /** Offset after the last bracket; white space is not skipped. */
  readonly end: number;
}

/** No speaker with all brackets is longer. UTF-16 units. */
const LONGEST = 400;
/** A narrow column breaks a speaker over so many lines. */
const MOST_LINES = 3;

/** Offset up to which a speaker that begins on line `at` may reach: over line ends, but not over a blank line. */
export function reachOf(lines: Lines, at: number): number {
  return Math.min(lines.to[lastOfRun(lines, at, MOST_LINES)]!, lines.from[at]! + LONGEST);
}

const TITLES = anyOf(`
  Honourable, ${RANKS}, Pope, Sultan, Emir, Amir, President, Vice-President, Prime Minister, Chancellor,
  Chief, (?:Major[ -]|Lieutenant[ -]|Brigadier[ -])?General, Colonel, Commodore, Admiral, Ambassador, Professor`);
/**
 * Words before a name. Records write the short ones with a full stop; some typists forget it, or the space after it, and
 * scans put spaces into them: `M r.`, `Mr .`. Old records set them in capitals.
 */
const HONORIFIC = new RegExp(
  `^(?:(?:H\\.\\s?E\\.|(?:His|Her) (?:Excellency|Royal Highness|Majesty|Highness))\\s+)?${oneOf(
    // `Mr./Ms. Lund`
    'M[rs]\\.?/M(?:rs?|s)\\.?\\s+',
    // `Mr. Lund`, `Mr.Lund`, `M r. Lund`, `Mr · Lund`, `Mr, Lund`
    '(?:M ?r|M ?rs|M ?s|Mme|Mx|Dr|Prof|Hon|Sra?|MR|MRS|MS|DR)(?: ?[.•·]{1,2}\\s*|,\\s)',
    // `Mr Lund`
    '(?:Mr|Mrs|Ms|Mme|Mlle|Miss|MISS|Madam|Dr)\\s+',
    // `M. Lund`: before `LUND` it is an initial
    'M\\.\\s+(?=\\p{Upper}\\p{Lower}+\\s)',
    // `Ambassador Lund`, `AmbassadorLund`
    `${TITLES}(?:\\s+|(?=\\p{Upper}\\p{Lower}))`,
  )}(?=\\S)`,
  'u',
);

const PARTICLE =
  '(?:de|da|do|dos|das|del|della|der|den|des|di|du|van|von|bin|bint|ben|ibn|al|el|ould|la|le|los|las|y|e|zu|zur|ter|ten|af|ap|arap|abu|o)';
const LETTERS = `[\\u0300-\\u036f\\p{Alpha}'’‘ʻʼ´\`-]`;
/** `Štiglic`, `’Ofakivahafolau`, `al-Hussein`, `d’Escoto`, `TROYANOVSKY`, `V.`, `St.`; or an accent that has lost its letter. */
const WORD = `(?:\\p{Upper}${LETTERS}{0,2}\\.(?:${LETTERS}+\\.?)*|(?:\\p{Upper}|['’‘ʻʼ]\\p{Alpha}|\\p{Lower}{1,3}[-'’]\\p{Upper})${LETTERS}*|[´\`¨](?=\\s))`;
const NAME = new RegExp(
  `^(?:${PARTICLE}\\s+){0,4}${WORD}(?:\\s+(?!(?:Mr|Mrs|Ms|Miss|Mme|Dr|The)\\b)(?:${PARTICLE}\\s+){0,4}${WORD}){0,7}(?:, (?:Jr|Sr)\\.)?`,
  'u',
);

/** Offices that have the floor without a name. Old records set them in capitals, of which a scan makes others. */
const OFFICE = new RegExp(
  `^the\\s*(?:(?:acting|temporary|outgoing|incoming|honorary|deputy|executive|assistant|under|vice|co|employer|worker)[\\s-]*)*${anyOf(`
    pres[i1l]dents?, p r e s i d e n t, c h a i r m a n, cha[i1l]r(?:man|men|person|persons|woman|s)?, secretary[\\s-]general, secretary(?!\\s+of\\s+state),
    spokes(?:man|woman|person), secretariat, rapporteurs?, moderator, facilitators?, director[\\s-]general, high commissioner, registrar,
    legal (?:counsel|adviser), controller, prosecutor, international bureau`)}(?![\\p{Alpha}-])`,
  'iu',
);
/** `The DIRECTOR OF PROGRAMME MANAGEMENT`, `The CLERK OF THE CONFERENCE`: whatever office is set in capitals. */
const IN_CAPITALS = new RegExp(
  `^[Tt]he\\s+(?=[^\\p{Lower}.:]{0,60}\\b${anyOf(`
    DIRECTOR, SECRETARY, COUNSEL, CLERK, REPORTER, COMMISSIONER, CHIEF, HEAD, ADVISER, OFFICER, COORDINATOR, TREASURER,
    AUDITOR, REPRESENTATIVE, DELEGATE, OBSERVER, EXPERT, LEADER`)}\\b)` +
    `\\p{Upper}{3}[\\p{Upper}’'-]*(?:\\s+\\p{Upper}{2}[\\p{Upper}’'-]*){0,9}`,
  'u',
);
/** `The Director of the Lake Bureau`, `The Director, Maritime Safety Division`: officials of a secretariat. */
const OF_SECRETARIAT = new RegExp(
  '^[Tt]he\\s+(?:(?:Deputy|Assistant|Acting|Executive)\\s+){0,2}(?:Director|Chief|Head)(?:\\s+of\\s+the|,)\\s+' +
    "(?:\\p{Upper}[\\p{Alpha}’'-]*,?\\s+(?:(?:of|and|for|on|the)\\s+){0,3}){1,8}" +
    `${anyOf('Department, Division, Bureau, Branch, Section, Unit, Office, Service')}(?:\\s\\(\\p{Upper}[\\p{Upper}/-]{1,10}\\))?`,
  'u',
);
/** ` of the Special Committee on Decolonization` */
const OF_BODY =
  /^\s+(?:of|for)\s+(?:the\s+)?\p{Upper}[\p{Alpha}’'-]*(?:\s+(?:(?:of|on|and|for|the|in)\s+){0,3}\p{Upper}[\p{Alpha}’'-]*){0,12}/u;

/** `spoke in French`, `interpretation from French`, `continued in English` */
const LANGUAGE = new RegExp(
  `^(?:(?:also|then) )?${anyOf(`
    spoke, speaking, speaks, continued, resumed, interpr[eé]ta[tc]i[oó]n, interpreted, translation, translated, read out,
    delivered, originally, original, in (?:Arabic|Chinese|English|French|Russian|Spanish)\\b`)}`,
  'i',
);

/** `(Chairman of the Special Committee)`, `(Rapporteur)`: what somebody is, not for whom. */
const OFFICE_HELD = new RegExp(
  '^(?:Acting |Employer |Worker |Vice[- ]|Co-|Deputy |Under[- ]|Assistant |Special |Executive |Permanent |High )*' +
    anyOf(`
      Chair, Rapporteur, President, Facilitator, Coordinator, Secretary, Prime Minister, Minister, Director, Commissioner,
      Representative, Controller, Registrar, Prosecutor, Envoy, Adviser, Chief(?= of |,), Head of`),
);
/** `Workers’ delegate, Barbados`, `Worker, Belgium`, `Minister of Labour, France`: both what somebody is and for whom. */
const DELEGATE_OF = new RegExp(
  `^(${oneOf(
    // `Workers’ delegate`, `Government technical adviser`
    "(?:Workers|Employers|Government)[’']? (?:\\p{Lower}+ ){0,3}\\p{Lower}+",
    'Worker|Employer|Government',
    // `Minister of Labour`, `Minister for Labour, Employment and Youth`
    '(?:Deputy )?(?:Prime )?Minister (?:of|for) [^,]{3,60}(?:, [^,]{3,40} and [^,]{3,40})?',
  )}), (\\p{Upper}[^,;]{2,60})(?:; [^;]{3,160})?$`,
  'u',
);
/** `representative of the Lakes Council` */
const REPRESENTS = /^(?:representing|(?:representative|observer|delegate) (?:of|for)) (?:the )?(\p{Upper}.{1,80})$/u;
/** Whether words begin with an office: `President of the Court`. */
export function isOffice(words: string): boolean {
  return OFFICE_HELD.test(words);
}

/** `The Acting President (Ms. Ruzhenko):` */
const PERSON = /^(?:Mr|Mrs|Ms|Miss|Mme|Dr)\b/;

/** The most brackets after a name: State, language, `via video link`. */
const MOST_BRACKETS = 3;

/** Reads who is named at `start`, up to `limit`; undefined where nobody is. */
export function whoAt(text: string, start: number, limit: number): Who | undefined {
  const head = text.slice(start, limit);
  const office = officeAt(head);
  const honorific = office ? '' : (HONORIFIC.exec(head)?.[0] ?? '');
  const open = office ? -1 : openAt(text, start + honorific.length, limit);
  const whole = office
    ? undefined
    : open > 0
      ? text.slice(start + honorific.length, open)
      : nameAt(head, honorific.length);
  if (!office && !whole) return undefined;
  const accent = whole && ACCENTS.includes(whole.at(-1)!) ? (LOST_ACCENT.exec(whole)?.[0].length ?? 0) : 0;
  const nameEnd = start + (office ?? honorific + whole!).length - accent;
  const after = afterSlip(text, nameEnd + accent, limit);
  const brackets = bracketsAt(text, after, limit);
  if (!brackets) return undefined;
  const end = brackets.end < 0 ? nameEnd : brackets.end;
  const speaker: Writable<Speaker> = { span: { start, end } };
  const own = { start: start + honorific.length, end: nameEnd };
  if (honorific) speaker.honorific = { start, end: start + honorific.trimEnd().length };
  speaker[office ? 'title' : open > 0 ? 'placeholder' : 'name'] = own;
  Object.assign(speaker, brackets.named);
  // `The Temporary Chairperson (Chief of the Petitions Section)` speaks as who presides.
  if (office) speaker.title = own;
  return { speaker, end };
}

/** Where a placeholder ends that stands for a name before the State, `Mr. XXX (Togo)`; -1 where none does. */
function openAt(text: string, at: number, limit: number): number {
  const end = placeholderEnd(text, at);
  return end > 0 && end < limit && text[skipWhite(text, end, limit)] === '(' ? end : -1;
}

/** A name that no honorific announces stands on one line: what stands above it is a heading. */
function nameAt(head: string, at: number): string | undefined {
  return NAME.exec(at ? head.slice(at) : firstLine(head))?.[0];
}

function firstLine(words: string): string {
  const ends = [words.indexOf('\n'), words.indexOf('\r')].filter(end => end >= 0);
  return ends.length ? words.slice(0, Math.min(...ends)) : words;
}

/** The lines from `at` to the one that has offset `end`, both counted. */
export function linesTo(lines: Lines, at: number, end: number): number {
  let last = at;
  while (last + 1 < lines.count && lines.starts[last + 1]! < end) last++;
  return last - at + 1;
}

/** `Šimonovic ´` */
const LOST_ACCENT = /\s+[´`¨]$/;
const ACCENTS = '´`¨';

function officeAt(head: string): string | undefined {
  const code = head.charCodeAt(0);
  if (code !== 0x54 && code !== 0x74) return undefined;
  const office = OFFICE.exec(head)?.[0] ?? (IN_CAPITALS.exec(head) ?? OF_SECRETARIAT.exec(head))?.[0];
  // `the president` in small letters is somebody who is spoken of.
  if (!office || !/^The\s+co[\s-]?chair|^.{3}.*\p{Upper}/su.test(office)) return undefined;
  return office + (OF_BODY.exec(head.slice(office.length))?.[0] ?? '');
}

/** A typist's `Nebenzia: (Russian Federation)`, a scan's `LUND. (Norway)`: past the sign that stands too early. */
function afterSlip(text: string, at: number, limit: number): number {
  if (!':.,'.includes(text[at] ?? ' ')) return at;
  const next = skipWhite(text, at + 1, limit);
  return text[next] === '(' ? next : at;
}

interface Brackets {
  readonly named: Named;
  /** After the last bracket; -1 where there is none. */
  readonly end: number;
}

type Named = Writable<Pick<Speaker, 'name' | 'title' | 'affiliation' | 'language'>>;

/** `(Japan)`, `(Syrian Arab Republic) (spoke in Arabic)`; undefined where a bracket is none that a speaker has. */
function bracketsAt(text: string, at: number, limit: number): Brackets | undefined {
  const named: Named = {};
  let end = -1;
  for (let count = 0; ; count++) {
    const open = skipWhite(text, noteAfterSlip(text, end < 0 ? at : end), limit);
    if (open >= limit || !'({['.includes(text[open]!)) return { named, end };
    const close = count < MOST_BRACKETS ? shutOf(text, open, limit) : -1;
    // `Mr. Lund [Norway] [interpretation from French]:`; what else stands in square brackets an editor has written.
    const isSquare = text[open] === '[';
    if (close < 0) return isSquare ? { named, end } : undefined;
    const inside = { start: skipWhite(text, open + 1, close), end: close };
    while (inside.end > inside.start && isSpace(text.charCodeAt(inside.end - 1))) inside.end--;
    const words = text.slice(open + 1, close).trim();
    if (isSquare && !LANGUAGE.test(words) && !NAMES.test(words)) return { named, end };
    if (!takeBracket(named, words, inside)) return undefined;
    end = close + 1;
  }
}

/** Adds what the words of a bracket name to what the brackets before them do; false where no speaker has such a bracket. */
function takeBracket(named: Named, words: string, inside: Span): boolean {
  const represented = named.affiliation ? null : REPRESENTS.exec(words);
  const ofWhom = !named.title && !named.affiliation ? DELEGATE_OF.exec(words) : null;
  if (ofWhom) {
    const comma = inside.start + ofWhom[1]!.length;
    named.title = { start: inside.start, end: comma };
    named.affiliation = { start: comma + 2, end: comma + 2 + ofWhom[2]!.length };
  } else if (represented) named.affiliation = { start: inside.end - represented[1]!.length, end: inside.end };
  else if (LANGUAGE.test(words)) named.language = inside;
  else if (PERSON.test(words) && !named.affiliation) named.name = inside;
  else if (!named.title && OFFICE_HELD.test(words)) named.title = inside;
  else if (!named.affiliation && /^[\p{Upper}“"‘«]/u.test(words)) named.affiliation = inside;
  else return /^\p{Lower}/u.test(words);
  return true;
}

/** Past the full stop or comma that a scan has before a note on the language: `(Poland). (translated from French)`. */
function noteAfterSlip(text: string, at: number): number {
  return (text[at] === '.' || text[at] === ',') && /^. ?\((?:interp|transl|spoke)/.test(text.slice(at, at + 10))
    ? at + 1
    : at;
}

const NAMES = /^\p{Upper}[\p{Alpha}’' .-]+$/u;

/** Offset of what closes the bracket at `open`; either may have become a brace in a scan: `{Norway)`, `(Norway}`. */
function shutOf(text: string, open: number, limit: number): number {
  if (text[open] === '[') return text.slice(0, limit).indexOf(']', open);
  const brace = text.slice(0, limit).indexOf('}', open);
  if (text[open] === '{') return brace > 0 ? brace : text.slice(0, limit).indexOf(')', open);
  const close = closeOf(text, open, limit);
  return brace > 0 && (close < 0 || brace < close) ? brace : close;
}

/** Past white space and line ends, to `limit` at most. */
export function skipWhite(text: string, at: number, limit: number): number {
  WHITE.lastIndex = at;
  WHITE.exec(text);
  return Math.min(WHITE.lastIndex, limit);
}

const WHITE = /\s*/y;

/** What stands before a colon or bracket and is nobody's name: `Security Council`, `Draft resolution`, `Article`. */
const NOBODY = new RegExp(
  `(?:^|[\\s-])(?:${anyOf(BODIES_AND_TEXTS)}|${anyOf(`
    United, Nations, Decisions?, Items?, Republic, Kingdom, Articles?, Annex, Chapter, Part,
    Section, Table, Figure, Notes?, Draft, Goals?, Targets?, Rules?, Paragraphs?, Reports?, Documents?, Statements?,
    Questions?, Answers?, Appendix, Schedule, Plan, Action, Charter, Charters, First, Secondly, Thirdly, Finally,
    However, Yesterday, Today, Members?, Present, Absent, President, Chair, Against, Abstaining, Favour, Vote, Votes,
    Security, General, International, National, African, Asian, European, American, Eastern, Western, Latin, Middle,
    North, South, East, West, Central`)})(?=$|[\\s:-])`,
  'i',
);

/** Whether words that look like a name can be a person's. */
export function isPerson(name: string): boolean {
  return !NOBODY.test(name);
}
