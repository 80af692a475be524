import { anyOf } from '../alternatives.ts';
import type { CitedBody } from './citation.ts';
import { sentenceStart } from './sentence.ts';

/**
 * A body as running text names it: one whose texts are read here; `Council`, `Assembly`, `Commission` in short, which
 * the rest of the record explains; the United Nations; or another one, whose texts are not ours to tell.
 */
export type Name = CitedBody | 'Council' | 'Assembly' | 'Commission' | 'United Nations' | 'other';

/** A body named in the sentence before a citation. `adjacent`: nothing but small words stand between. */
export interface Named {
  readonly name: Name;
  readonly adjacent: boolean;
}

/**
 * The body named before the word `resolution` at `at`: the one right before it, else the last in the sentence whose
 * texts are read here.
 */
export function namedBefore(text: string, at: number): Named | undefined {
  const written = text.slice(sentenceStart(text, at), at);
  const sentence = written.replace(ODD_GAPS, ' ');
  const own = sentence.includes('council') ? LOCAL.exec(sentence) : null;
  if (own && isAdjacent(own[1]!)) return { name: 'other', adjacent: true };
  const heads = headsIn(sentence);
  // From the last that is named back to the one that tells.
  let end = sentence.length;
  for (let i = heads.length - 1; i >= 0; i--) {
    const head = heads[i]!;
    const rest = REST.exec(sentence.slice(head.end, end))![0];
    const name = nameOf(sentence.slice(0, head.start), head.word, rest);
    const adjacent = isAdjacent(sentence.slice(head.end + rest.length));
    end = head.start;
    if (!adjacent && name === 'other') continue;
    const other = adjacent ? heads[i - 1] : undefined;
    const both = other && other.word !== head.word && COORDINATED.test(sentence.slice(other.end, end));
    return { name: both ? 'United Nations' : name, adjacent };
  }
  return undefined;
}

/** `Chad’s council had passed`, `the city council of Lund’s` */
const LOCAL =
  /(?:[’']s|[Cc]ity|[Tt]own|[Ll]ocal|[Dd]istrict|[Cc]ounty) council(?: (?:of|in) \p{Upper}[\p{Alpha}-]*)?([^.]*)$/u;

interface Head {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

function headsIn(sentence: string): readonly Head[] {
  const heads: Head[] = [];
  HEAD.lastIndex = 0;
  for (let head = HEAD.exec(sentence); head; head = HEAD.exec(sentence)) {
    const { index, 0: word } = head;
    if (!INSIDE.test(sentence.charAt(index - 1))) heads.push({ word, start: index, end: index + word.length });
  }
  return heads;
}

const INSIDE = /\w/;
/** White space but single plain spaces. */
const ODD_GAPS = /[^\S ]\s*| \s+/g;

/** `Security Council and General Assembly resolutions`: each number shows by its form which it means. */
const COORDINATED = /^ (?:and|or) (?:the )?(?:Security|General|Human Rights|Economic and Social) $/;

/** `of Europe`, `on Human Rights`, `of Arab States`: how a name goes on. */
const REST = /^(?: (?:of|on|for) (?:the )?\p{Upper}[\p{Alpha}-]*(?:(?: and)? \p{Upper}[\p{Alpha}-]*){0,5})?/u;

const HEADS = anyOf(`
  Council, COUNCIL, Assembly, ASSEMBLY, Commission, Committee, Conference, Parliament, Congress, Senate, House, D[áa]il,
  Seanad, Bundestag, Bundesrat, Knesset, Duma, Riksdag, Storting, Folketing, Eduskunta, Sejm, Cortes, Majlis, Rada, Sabha,
  League, Union, Organi[sz]ation, Agency, Board, Summit, Federation, Association, United Nations, UNITED NATIONS, UN,
  U\\.N\\., UNSC, UNGA, ECOSOC, HRC`);
/** Whether it begins a word is looked at where one has been found: what begins with capitals alone is sought faster. */
const HEAD = new RegExp(`${HEADS}(?![\\w-])`, 'g');

/** What may stand between a body and the number of its own text: `’s landmark`, `, in its`, `had passed`, `sanctions`. */
const ADJACENT = new RegExp(
  `^(?:[’']s?)?(?:,? (?:in|by|under|for|with|through) (?:its|their)|, (?:in|by|under|like)|(?: ha[sd])? (?:adopt|pass|approv)ed| adopts|,? (?:its|whose))?(?: ${anyOf(`
    own, landmark, historic, seminal, ground-?breaking, key, main, binding, unanimous, important, relevant, related,
    recent, latest, last, first, second, new, previous, earlier, subsequent, follow-up, existing, annual, various,
    several, many, numerous, other, two, three, four, sanctions, humanitarian, thematic, so-called`)}){0,2} ?$`,
);

/** No few small words are longer. */
const LONGEST_BETWEEN = 60;

function isAdjacent(between: string): boolean {
  return between.length <= LONGEST_BETWEEN && ADJACENT.test(between);
}

function nameOf(before: string, head: string, rest: string): Name {
  switch (head) {
    case 'UN':
    case 'U.N.':
    case 'United Nations':
    case 'UNITED NATIONS':
      return 'United Nations';
    case 'UNSC':
      return 'Security Council';
    case 'UNGA':
      return 'General Assembly';
    case 'ECOSOC':
      return 'Economic and Social Council';
    case 'HRC':
      return 'Human Rights Council';
    case 'Council':
    case 'COUNCIL':
      return rest ? 'other' : councilOf(before);
    case 'Assembly':
    case 'ASSEMBLY':
      if (before.toLowerCase().endsWith('general ')) return 'General Assembly';
      return rest || isQualified(before) ? 'other' : 'Assembly';
    case 'Commission':
      if (rest === ' on Human Rights') return 'Commission on Human Rights';
      return rest || isQualified(before) ? 'other' : 'Commission';
    default:
      return 'other';
  }
}

function councilOf(before: string): Name {
  const lower = before.toLowerCase();
  if (lower.endsWith('security '))
    return /(?:(?:peace|defen[cs]e) (?:and|&)|national) security $/.test(lower.slice(-30))
      ? 'other'
      : 'Security Council';
  if (lower.endsWith('economic and social ')) return 'Economic and Social Council';
  if (lower.endsWith('human rights ')) return 'Human Rights Council';
  if (lower.endsWith('trusteeship ')) return 'Trusteeship Council';
  return isQualified(before) ? 'other' : 'Council';
}

/** Whether a name goes on to the left: `European Council`, not `The Council` or `Recalling Council resolution`. */
function isQualified(before: string): boolean {
  const word = before.slice(before.lastIndexOf(' ', before.length - 2) + 1).trimEnd();
  return /^\p{Upper}[\p{Alpha}.’'-]*$/u.test(word) && !UNQUALIFIED.test(word);
}

const UNQUALIFIED =
  /^(?:The|THE|In|By|Under|As|Since|This|That|When|While|Our|Both|On|Of|And|For|\p{Upper}\p{Lower}+(?:ing|ed))$/u;

/** The body named after a number that ends at `at`: `of the General Assembly`, `adopted by the Security Council`. */
export function namedAfter(text: string, at: number): Name | undefined {
  const words = text.slice(at, at + 80);
  // What follows most numbers is told to name no body by its first letters.
  const from = words[0] === ',' ? 2 : 1;
  const first = words.slice(from, from + 3);
  if (['de ', 'del', 'du '].includes(first)) return IN_OTHER_LANGUAGES.find(([form]) => form.test(words))?.[1];
  const after = first === 'ado' || first.startsWith('of') ? AFTER.exec(words) : null;
  return after ? nameOf(after[1]!, after[2]!, '') : undefined;
}

const AFTER = new RegExp(
  `^,?\\s(?:adopted by|of)\\s(?:the |this |that |our )?((?:[A-Z][\\w-]*\\s(?:and )?){0,4}?)(${HEADS}|Bill|Act)(?![\\w-])`,
);

/** `de l’Assemblée générale`, `del Consejo de Seguridad` */
const IN_OTHER_LANGUAGES: readonly (readonly [RegExp, Name])[] = [
  [/^ (?:du Conseil de sécurité|del Consejo de Seguridad)/, 'Security Council'],
  [/^ de (?:l[’']Assemblée générale|la Asamblea General)/, 'General Assembly'],
  [/^ (?:du Conseil des droits de l[’']homme|del Consejo de Derechos Humanos)/, 'Human Rights Council'],
  [/^ (?:du Conseil économique et social|del Consejo Económico y Social)/, 'Economic and Social Council'],
];

/**
 * Whether the word before `resolution` at `at`, `before`, shows that no text of ours is meant: a draft, a screen's resolution, a New Year's,
 * a House's, or that of a body named by its letters (`ITU Resolution 40`).
 */
export function isOthers(text: string, at: number, before: string): boolean {
  const word = before.replace(/[’']s?$/, '');
  if (OTHERS.has(word.toLowerCase())) return true;
  const inCapitals = text[at + 1] === 'E';
  return !inCapitals && IN_LETTERS.test(word) && !OWN.has(word) && !/^[IVXL]+$/.test(word);
}

const IN_LETTERS = /^\p{Upper}{2,}$/u;

const OTHERS = new Set(
  'draft screen camera display image picture monitor pixel video printer high low conflict dispute shareholder board union party year house senate joint concurrent'.split(
    ' ',
  ),
);
const OWN = new Set(['UN', 'UNSC', 'SC', 'UNGA', 'GA', 'ECOSOC', 'HRC']);
