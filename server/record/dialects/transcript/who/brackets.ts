import { anyOf, oneOf } from '../../../alternatives.ts';
import type { Span, Speaker } from '../../../record.ts';
import { endAt } from '../../../sticky.ts';
import { closeOf } from '../../spacing.ts';
import { namesOffice } from './offices.ts';
import { WRAPPED_NAME } from './person-names.ts';

/** What stands in brackets behind who speaks: `(Saltby) (Lab)`, `(Mr. Poe)`, `(ctd.)`, `[continuing]`. */

/** Who a label names, so far. */
export interface Head {
  readonly speaker: Omit<Speaker, 'span'>;
  /** Behind the last bracket: the colon or full stop stands here. */
  readonly end: number;
  /** `person`: an honorific or a name with brackets; `office`: one with its article; `bare`: `Chair`; `unnamed`: `A Voice`. */
  readonly kind: 'person' | 'office' | 'bare' | 'unnamed';
}

const SPACE = '[^\\S\\r\\n]';
/** A label may be broken over two lines, but not by a blank one; a tag may stand at the break. */
export const BREAK = new RegExp(
  `(?:${SPACE}|</?[A-Za-z]{1,12}>)*(?:\\r\\n?|\\n)?(?:${SPACE}|</?[A-Za-z]{1,12}>)*`,
  'y',
);

/** No office, and nothing in brackets, is longer. UTF-16 units. */
export const LONGEST_OFFICE = 300;

const MOST_BRACKETS = 4;

/** `(Saltby) (Lab)`, `(Mr. Poe)`, `(ctd.)`, `[continuing]`, `(14:05)`: read on to the last bracket. */
export function withBrackets(text: string, head: Head, limit: number): Head {
  let { speaker, kind } = head;
  let end = head.end;
  if (/['’"”‘“]/.test(text[end] ?? '')) end++;
  for (let count = 0; count < MOST_BRACKETS; count++) {
    const open = endAt(BREAK, text, end);
    const close = closingBracket(text, open, Math.min(limit, open + LONGEST_OFFICE));
    if (close < 0) break;
    const inside = trimmed(text, open + 1, close);
    speaker = withBracket(text, speaker, inside, kind);
    // `PRESIDENT (in Cantonese):` speaks, whoever else does.
    if (kind === 'bare') kind = speaker.name ? 'person' : IN_LANGUAGE.test(text.slice(open, close)) ? 'office' : kind;
    end = close + 1;
  }
  return { kind, speaker, end };
}

const IN_LANGUAGE = /^\(in \p{Upper}\p{Lower}{3,}$/u;

function closingBracket(text: string, open: number, limit: number): number {
  const close =
    text[open] === '(' ? closeOf(text, open, limit) : text[open] === '[' ? text.slice(0, limit).indexOf(']', open) : -1;
  // A bracket that nobody has closed ends with its paragraph.
  return close < 0 || BLANK_LINE.test(text.slice(open, close)) ? -1 : close;
}

const BLANK_LINE = /(?:\r\n|\n|\r(?!\n))[^\S\r\n]*[\r\n]/;

/** `ctd.`, its misprints `cud.` and `eTD.`, `Contd`, `continuing`, `off microphone`, a time of day: what says nothing of who speaks. */
const ASIDE = new RegExp(
  oneOf(
    "^(?:[ce]t|cont)(?:d|['’]d|inued|inuing|\\.)?\\s?\\.?$",
    `^${anyOf(`
      resum, speak, interpret, translat, presid, during\\b, voice[- ]?over, off\\b, via\\b, by\\b, through\\b,
      on\\b, in\\b, remote, online, virtual, spoke, sworn\\b, affirmed\\b, recalled\\b`)}`,
    '^\\d{1,2}[:.]\\d{2}|^\\?$|^cud\\.$',
  ),
  'i',
);

/** Adds to a speaker what a bracket says: a name, a constituency or party, an office; or nothing. */
export function withBracket(text: string, speaker: Head['speaker'], inside: Span, kind: Head['kind']): Head['speaker'] {
  const words = text.slice(inside.start, inside.end);
  if (!words || ASIDE.test(words)) return speaker;
  if (!speaker.name && kind !== 'unnamed') {
    const from = endAt(IN_BRACKET, text, inside.start);
    const nameFrom = from > 0 ? from : inside.start;
    const nameEnd = endAt(WRAPPED_NAME, text, nameFrom);
    const rest = nameEnd > 0 ? text.slice(nameEnd, inside.end) : words;
    if (nameEnd > 0 && nameEnd <= inside.end && (from > 0 || (/\s/.test(words) && !namesOffice(words)))) {
      const honorific = from > 0 ? { honorific: trimmed(text, inside.start, nameFrom) } : {};
      const place = /^,\s*(?=\p{Upper})/u.exec(rest);
      return {
        ...speaker,
        ...honorific,
        name: { start: nameFrom, end: nameEnd },
        ...(place ? { affiliation: { start: nameEnd + place[0].length, end: inside.end } } : {}),
      };
    }
    // `(Prof. 0tieno)`: a slip of who read the print.
    if (from > 0 && MISREAD.test(text.slice(from, inside.end))) {
      return { ...speaker, honorific: trimmed(text, inside.start, from), name: { start: from, end: inside.end } };
    }
    return speaker.affiliation ? speaker : { ...speaker, affiliation: inside };
  }
  if (speaker.affiliation || isInitialsOf(text, speaker, inside)) return speaker;
  const dash = /\s*[—–]\s*/.exec(words);
  if (dash && namesOffice(words.slice(dash.index + dash[0].length))) {
    return {
      ...speaker,
      affiliation: { start: inside.start, end: inside.start + dash.index },
      title: { start: inside.start + dash.index + dash[0].length, end: inside.end },
    };
  }
  const party = /,\s*(?:\p{Upper}{2,4}|\p{Upper}\p{Alpha}{1,4}\.)$/u.exec(words);
  const own = party ? { start: inside.start, end: inside.start + party.index } : inside;
  // `(LLP, Woman Representative, Saltby)`: of which party and place.
  if (!speaker.title && namesOffice(words) && !/^(?:\p{Upper}{3,7}|Independent), /u.test(words))
    return { ...speaker, title: own };
  return { ...speaker, affiliation: own };
}

const MISREAD = /^[\p{Alpha}\p{N}][\p{Alpha}\p{N}.'’-]{1,24}$/u;

/** `(Mr. `, where a slip may have a colon for the full stop: `(Mr: Otieno)`. */
export const IN_BRACKET = new RegExp(
  `${anyOf(`
    (?:Senator\\s+)?[Tt]he\\s+Hon, M[rR][sS]?, M[sS], D[rR], Prof, Hon, HON, Eng, Amb, Capt, Maj, Gen, Col, Adv, Shri,
    SHRI, Shrimati, SHRIMATI, Smt, SMT, Puan, Tuan, Dat(?:o['’]?|uk)\\s+Se?ri, Dato['’]?, Datuk, Tan\\s+Sri, M(?=\\.),
    Mme, Mdm, Deputy, Dame, Sir, Rev, Lord, Lady, Baroness, Senator, Sen`)}(?:[.:]\\s*|\\s+|(?<=M[rR][sS]?|D[rR])[-,]\\s+)${oneOf(
    // `(Mr. Dr. Otieno)`, `(Hon. (Eng.) Otieno)`
    '(?:Hon|Dr|Prof|Sir|Dame|Haji|Hajah)\\.?\\s+',
    '\\((?:M[rs]s?|Dr|Prof|Eng|Rev|Amb)\\.?\\)\\s*',
  )}?`,
  'y',
);

/** `(TB)` behind Tom Berg, `(jkov)` behind Jana Kovar: another label for the same person; not `(Tarn) (Lab)`, her place and party. */
function isInitialsOf(text: string, { name }: Head['speaker'], { start, end }: Span): boolean {
  const words = text.slice(start, end);
  if (!name || !/^\p{Alpha}{1,5}$/u.test(words)) return false;
  if (/^\p{Upper}\p{Lower}{2}/u.test(words) && /^\)\s{1,3}\(/.test(text.slice(end, end + 5))) return false;
  return text[name.start]!.toLowerCase() === words[0]!.toLowerCase() && /\s/.test(text.slice(name.start, name.end));
}

/** What stands between two offsets, without the white space around it. */
export function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  const first = words.length - words.trimStart().length;
  return { start: start + first, end: start + Math.max(first, words.trimEnd().length) };
}
