/**
 * Names as the house writes them: `MARÍA EMMA MEJÍA VÉLEZ`, `YURY V. FEDOTOV`, `MARC-ANDRÉ DE LA CRUZ`, `John McDONALD`.
 */

import { anyOf } from './alternatives.ts';

/** Small words inside a name, which stay small or take one capital whatever the rest does. */
const PARTICLES = new Set(
  'a af al ap arap av ben bin bint d da dal das de del della den der des di do dos du e el ibn la las le los o ould ter y van von zu'.split(
    ' ',
  ),
);

const SUFFIXES = new Set(['II', 'III', 'IV', 'Jr', 'Jr.', 'Sr', 'Sr.', 'JR', 'JR.', 'SR', 'SR.']);

/** A name of one word: `MEJÍA`, `SCHOULGIN-NYONI`, `V.`, `McDONALD`, `’OFAKIVAHAFOLAU`, `d’ALMEIDA`, `al-HUSSEIN`. */
const CAPITAL_WORD =
  /^['’‘ʻʼ]?(?:(?:Mc|Mac|Fitz|De|Di|La|Le|Van|O|[dlDL])?['’ʼ]?|[aeAE][ln]?[-‑])\p{Upper}[\u0300-\u036f\p{Upper}\u00ad'’‘ʻʼ.?‑-]*$/u;
const TITLE_WORD = /^['’‘ʻʼ]?(?:[dlO]['’ʼ])?\p{Upper}[\u0300-\u036f\p{Alpha}\u00ad'’‘ʻʼ.‑-]*$/u;

/** No name has more words; a heading in capitals soon does. */
const MOST_WORDS = 9;

/**
 * Where a name in capitals ends that begins at `at`: before ` (`, `,`, `:` or a word that is no part of it; -1 where none
 * begins there. UTF-16 offsets; white space after the name is not a part of it.
 */
export function capitalNameEnd(text: string, at: number, limit: number): number {
  let sure = false;
  const end = nameEnd(text, at, limit, word => {
    const isPlain = PLAIN_CAPITALS.test(word);
    if (!isPlain && !CAPITAL_WORD.test(word)) return false;
    sure ||= isPlain || TWO_CAPITALS.test(word);
    return true;
  });
  return sure ? end : -1;
}

/** What most words of such names are: told many times as fast as by the letters of all scripts. */
const PLAIN_CAPITALS = /^[A-Z]{2,}$/;
const TWO_CAPITALS = /\p{Upper}['’ʼ-]?\p{Upper}/u;

/** Where a name in ordinary case ends, `Gheorghe Leucă`, of two words at least; -1 where none begins at `at`. */
export function titleNameEnd(text: string, at: number, limit: number): number {
  const end = nameEnd(text, at, limit, word => TITLE_WORD.test(word));
  return end > 0 && /\S\s+\S/.test(text.slice(at, end)) ? end : -1;
}

function nameEnd(text: string, at: number, limit: number, fits: (word: string) => boolean): number {
  let end = -1;
  let from = at;
  for (let words = 0; words < MOST_WORDS && from < limit; words++) {
    const left = text.slice(from, limit);
    const gap = left.search(BREAK);
    let to = gap < 0 ? limit : from + gap;
    const word = gap < 0 ? left : left.slice(0, gap);
    if (fits(word) || SUFFIXES.has(word)) end = to;
    else if (!PARTICLES.has(bareOf(word)) || (end >= 0 && !isSpaceCode(text.charCodeAt(to)))) break;
    if (text[to] === ',' && SUFFIXES.has(AFTER_COMMA.exec(text.slice(to, to + 8))?.[1] ?? '')) to++;
    else if (!isSpaceCode(text.charCodeAt(to))) break;
    from = to + 1;
    while (from < limit && isSpaceCode(text.charCodeAt(from))) from++;
  }
  return end;
}

const AFTER_COMMA = /^, ?([IVJS][IVRr]+(?!\p{Alpha})\.?)/u;

/** `El‑` is `el`, `Bin` is `bin`. */
function bareOf(word: string): string {
  return word.toLowerCase().replace(/[-‑'’]$/, '');
}

const BREAK = /[ \u00a0\u202f\t,(:[;]/;

function isSpaceCode(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x09;
}

/**
 * A name in title case: `MARÍA EMMA MEJÍA VÉLEZ` is `María Emma Mejía Vélez`. Words that have small letters already stay
 * as they are, but for what is in capitals in them (`McDONALD` is `McDonald`).
 */
export function inTitleCase(name: string): string {
  return name
    .replace(/[\u00a0\u202f]/g, ' ')
    .split(' ')
    .map((word, i, words) => (SUFFIXES.has(word) && i > 0 && i === words.length - 1 ? word : readableWord(word)))
    .join(' ');
}

function readableWord(word: string): string {
  // Each run of capitals keeps its first; a dot, hyphen or apostrophe ends a run, so that initials stay.
  return word.replace(CAPITALS, (run, at: number) => {
    if (WITHIN.test(word.slice(0, at))) return run.toLowerCase();
    const first = String.fromCodePoint(run.codePointAt(0)!);
    // `İ` in small letters is `i` with a dot of its own, which the plain `i` has already.
    return first + run.slice(first.length).toLowerCase().replaceAll('i̇', 'i');
  });
}

/** `Togo`: a word of a name in ordinary case, as the source of a pattern. */
export const NAME_WORD = "\\p{Upper}[\\u0300-\\u036f\\p{Alpha}’'-]*";
/** `Chad, Mali (also for the Union) and the Sudan`: several States, as the source of a pattern. */
export const STATES_NAMED = `${NAME_WORD}(?:(?: \\([^()\\r\\n]{3,80}\\))?,? (?:(?:of|and|the) ){0,3}${NAME_WORD}){1,30}`;

const CAPITALS = /\p{Upper}[\u0300-\u036f\p{Upper}]+|(?<=\p{Upper}{2}[’'‘ʻ])\p{Upper}(?![\p{Lower}.])/gu;
/** `MA’AFU`, `NG’ANG’A`: the apostrophe is a letter, and no end of a prefix as in `O’BRIEN` and `SANT’ANNA`. */
const WITHIN = /(?<!(?<!\p{Alpha})(?:SANT|ALL|D[AE]LL|NELL|DE|QU))(?<=\p{Alpha}{2})[’'‘ʻ]$/u;

/** What a body or a text is, as its name says in its last word; a list for `anyOf`. */
export const BODIES_AND_TEXTS = `
  Council, Committee, Assembly, Commission, States?, Union, Organi[sz]ation, Office, Programme, Fund, Bank, Group,
  Court, Convention, Protocol, Agreement, Resolutions?, Agenda, Ministry, Department, Conference, Forum, Treaty,
  Declaration, Strategy, Movement, Front, Army, Party, Agency, Initiative, Centre, Center, Institute, University,
  Foundation, Association, Federation, League`;

/** No person is called so: `Islamic State (Levant)`, `Security Council (New York)`. */
export const INSTITUTION = new RegExp(`\\b${anyOf(`United, Nations, Subcommittee, ${BODIES_AND_TEXTS}`)}\\b`);

/**
 * A name as the house sets it at the head of a speech: `Tekeda Alemu` is `TEKEDA ALEMU`, `Ewan McDonald` is
 * `EWAN McDONALD`, `Ayşe Yıldırım` is `AYŞE YILDIRIM`. `Jr.` and its like stay, and `Weiß` is `WEISS`, which every
 * capital spelling of German allows. Where a letter shows the name to be Turkish, its `i` keeps the dot: `İLKAY ÇELİK`.
 */
export function inCapitals(name: string): string {
  const language = /[ıİğĞ]/.test(name) ? 'tr' : 'en';
  return name
    .split(/([\s\u00a0\u202f]+)/)
    .map(word => (SUFFIXES.has(word) ? word : capitalWord(word, language)))
    .join('');
}

/** `Mc` and `Mac` keep their small letters before a capital: `McDONALD`, `MacLEOD`, but `MACRON`. */
function capitalWord(word: string, language: string): string {
  const prefix = /^(?:Mc|Mac)(?=\p{Upper})/u.exec(word)?.[0] ?? '';
  return prefix + word.slice(prefix.length).toLocaleUpperCase(language);
}
