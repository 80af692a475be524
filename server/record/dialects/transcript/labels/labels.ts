import { anyOf, oneOf } from '../../../alternatives.ts';
import type { Span, Speaker } from '../../../record.ts';
import { endAt, matchAt } from '../../../sticky.ts';
import { skipSpace } from '../../spacing.ts';
import { namesOffice } from '../who/offices.ts';

/**
 * Labels that only their recurrence shows to be speakers: `WH:`, `jkov:`, `Ilse Brandvold:`, `Jeff (Twitter):`,
 * `Dana Ruiz - `. Whether one is, census.ts says.
 */
export interface PlainLabel {
  readonly speaker: Speaker;
  /** The names in small letters, one a person: `wh` and `leo` of `WH, LEO:`. */
  readonly keys: readonly string[];
  readonly shape: Shape;
  /** Offset of the first word behind the colon or dash. */
  readonly words: number;
  readonly dash: boolean;
  /** A time stands beside the name, on a line that both have to themselves. */
  readonly timed?: true;
}

/** How a name is written: `WH`, `??`, `jkov`, `Roberto`, `Tom Berg`, `ALICE`, otherwise `Tom berg`, and `<JanaK>`, `<v Alice>`, `spk_03`. */
export type Shape = 'initials' | 'unknown' | 'small' | 'given' | 'full' | 'capitals' | 'mixed' | 'handle' | 'voice';

/** No label of a name is longer. UTF-16 units. */
export const LONGEST_LABEL = 80;

/** The label that names whoever `span` has, and nothing else. */
export function namedLabel(span: Span, keys: readonly string[], shape: Shape, words: number): PlainLabel {
  return { speaker: { span, name: span }, keys, shape, words, dash: false };
}

/** One word of a name, or the number of `Room 204`. */
const TOKEN = "(?:\\p{Alpha}[\\u0300-\\u036f\\p{Alpha}\\p{N}'’._-]*|(?<=[Rr]oom )\\d{1,4})";
/** A name of up to four words, `de la` being none, as a part of a pattern. */
export const TOKENS = `${TOKEN}(?: (?:[Dd]e [Ll]as? |[Vv]an [Dd]e[nr]? )?${TOKEN}){0,3}`;
/** ` | Lamp Works`, as those in a call name themselves, and ` - Lamp Works`, as they are named above what they say. */
const COMPANY =
  "(?: \\| \\p{Alpha}[\\p{Alpha}\\p{N}'’.& -]{0,30}?| [–-] \\p{Upper}[\\p{Alpha}\\p{N}'’.,& -]{0,60}?(?=:[ \\t]*(?:[\\r\\n]|$)))";
const BRACKETS = `(?: ?[([](?!\\d{1,2}:\\d)[^()[\\]\\r\\n]{1,40}[)\\]]|${COMPANY})?`;
/** What may stand before how or for whom somebody speaks, with a comma or without one. */
const MANNER = anyOf(`
  in, via, from, as, speaking as, at, on, on behalf of, over, by, for, speaking for, aka, a\\.k\\.a\\.`);
const HAT = '(?:with|wearing|covering) ';
/** ` in chat`, ` via Jabber`, ` as AD`, `, as individual`, ` with chair hat on`, ` participant`. */
const HOW = `${oneOf(
  `,? ${MANNER} [\\p{Alpha}\\p{N}'’. /-]{1,30}?`,
  `,? ${HAT}[\\p{Alpha}\\p{N}'’ -]{0,24}?(?:hats?(?: on| off)?|dots?)`,
  ' (?:participant|remote|remotely)',
)}?`;
/** Emphasis that ends before or behind the colon: `**Alice**: `, `*Alice:* `. */
const EMPHASIS = '[*_]{0,3}';
const LABEL = new RegExp(
  `(\\?{1,4}|${TOKENS}?(?:(?:, ?(?!${MANNER} |${HAT})| ?& ?| ?/ ?| and | \\+ )${TOKENS}?){0,5}(?: ?\\?{1,2})?)` +
    `${HOW}(${BRACKETS})${HOW}(${EMPHASIS}) ?(?:(:)(${EMPHASIS})(?![/:]|\\d)|( (?:-|–|—|--)) (?=\\S))`,
  'uy',
);

/** `Alice Moreau  00:01:23`, `Alice Moreau (1:23)`, `Alice Moreau: 00:01:23`, `Alice Moreau - 1:23`: name and time on a line of their own, above the words. */
const TIMED = new RegExp(
  `^(${TOKENS}(?: \\d{1,2}|, ${TOKENS})?)(?: \\([^()\\r\\n]{2,40}\\)|${COMPANY})?(?::| [-–—|])?[ \\t]{1,8}[[(]?(?:\\d{1,2}:){1,2}[0-5]\\d(?:[.,]\\d{1,3})?(?:[)\\]]:?)?[ \\t]*$`,
  'u',
);

/** A surname in capitals and a stop: `McBRIDE. ` */
const STOPPED = /\p{Upper}{3}\. /u;

/** `**Alice Moreau** 00:23 Good morning.`, `**Alice Moreau** [00:23]: Good morning.`, `**Alice Moreau** (Lakes) 1:00:23 Good morning.`: name in bold, time, a link to it, and words. */
const TIMED_WORDS = new RegExp(
  `(${TOKENS}(?: \\d{1,2})?)(${BRACKETS}[*_]{2,3}${BRACKETS})[ \\t]{1,8}[[(]?(?:\\d{1,2}:){1,2}[0-5]\\d(?:[.,]\\d{1,3})?(?:[)\\]](?:\\(http[^()\\s]{5,200}\\))?:?)?[ \\t]+(?=\\S)`,
  'uy',
);

/** Reads the name in bold that begins at `at`, with a time behind it; undefined where none does. */
export function timedWordsAt(text: string, at: number, limit: number): PlainLabel | undefined {
  if (!isEmphasis(text[at - 1])) return undefined;
  const match = matchAt(TIMED_WORDS, text, at);
  if (!match || at + match[0].length > limit) return undefined;
  const words = at + match[0].length;
  const end = at + match[1]!.length;
  return {
    speaker: speakerOf(text, { start: at, end }, end + match[2]!.length, 'name'),
    keys: keysOf(match[1]!),
    shape: shapeOf(match[1]!),
    words,
    dash: false,
  };
}

/** A label with a time behind its colon, `Alice Moreau: (00:23) Good morning.`, as one of a recording's; others as they are. */
export function withTime(text: string, label: PlainLabel): PlainLabel {
  const words = label.dash ? label.words : behindTime(text, label.words);
  return words > label.words ? { ...label, words, timed: true } : label;
}

/** Past the time in brackets at `at`, if one stands there. */
export function behindTime(text: string, at: number): number {
  return text[at] === '(' || text[at] === '[' ? Math.max(at, endAt(TIME_BEHIND, text, at)) : at;
}

const TIME_BEHIND = /[[(](?:\d{1,2}:){1,2}[0-5]\d[)\]][ \t]*/y;

/** Reads the name that has line `at`..`limit` for itself and the time; undefined where none does. */
export function timedLineAt(text: string, at: number, limit: number): PlainLabel | undefined {
  if (limit - at > LONGEST_LABEL || (text[limit - 1] === ':' && !')]'.includes(text[limit - 2]!))) return undefined;
  const match = TIMED.exec(text.slice(at, limit));
  // `Mr. McBRIDE. Mr. Speaker, I rise` is a label of another kind, and words.
  if (!match || STOPPED.test(match[1]!)) return undefined;
  const name = match[1]!;
  return { ...namedLabel({ start: at, end: at + name.length }, keysOf(name), shapeOf(name), limit), timed: true };
}

/** Reads the name that has the rest of a line for itself, behind a time: `00:12 - Alice Moreau (Lakes)`; undefined where none does. */
export function nameLineAt(text: string, at: number, limit: number): PlainLabel | undefined {
  const names = limit - at > LONGEST_LABEL ? undefined : NAME_LINE.exec(text.slice(at, limit))?.[1];
  if (names === undefined) return undefined;
  return {
    speaker: speakerOf(text, { start: at, end: at + names.length }, limit, 'name'),
    keys: keysOf(names),
    shape: shapeOf(names),
    words: limit,
    dash: false,
    timed: true,
  };
}

const NAME_LINE = new RegExp(`^(?![AaPp]\\.?[Mm]\\b)(${TOKENS})${BRACKETS}${BRACKETS}$`, 'u');

/** Reads the label that begins at `at` and ends on its line, before `limit`; undefined where none does. */
export function plainLabelAt(text: string, at: number, limit: number): PlainLabel | undefined {
  const match = matchAt(LABEL, text, at);
  if (!match || match[0].length > LONGEST_LABEL || at + match[0].length > limit) return undefined;
  const names = match[1]!;
  // `example.org/lakes v1.0 - MIT` is no person; `**Ilse.moss**: Yes.` has lost what stood behind the `@`.
  if (/\p{Lower}{3}\.\p{Lower}{2}/u.test(names) && !(isEmphasis(text[at - 1]) && /^\p{Upper}/u.test(names)))
    return undefined;
  const dash = match[4] === undefined;
  // What opens in bold and does not close by the colon is a heading: `**Classes: Statics**`.
  if (isEmphasis(text[at - 1]) && !match[3] && !match[5]) return undefined;
  const end = at + names.length;
  const close = end + (match[0].length - names.length);
  const shape = shapeOf(names);
  const words = skipSpace(text, close);
  const comma = shape === 'capitals' ? names.indexOf(', ') : names.lastIndexOf(', ');
  // `TOM BERG, BYLINE:` is one person, and so is `Tom Berg, Director:`.
  if (comma > 0 && (namesOffice(names.slice(comma)) || (shape === 'capitals' && /\S \S/.test(names.slice(0, comma))))) {
    const name = { start: at, end: at + comma };
    const speaker = { span: { start: at, end }, name, title: { start: at + comma + 2, end } };
    return { speaker, keys: keysOf(names.slice(0, comma)), shape, words, dash };
  }
  const speaker = speakerOf(text, { start: at, end }, match[2] ? close : end, shape === 'unknown' ? 'title' : 'name');
  const doubt = shape !== 'unknown' && names.endsWith('?') ? DOUBT.exec(names) : undefined;
  if (doubt)
    return {
      speaker: { ...speaker, name: { start: at, end: at + doubt.index } },
      keys: keysOf(names),
      shape,
      words,
      dash,
    };
  return { speaker, keys: keysOf(names), shape, words, dash };
}

/** Who `span` names; what brackets before `limit` hold is the affiliation, unless it is initials. */
function speakerOf(text: string, span: Span, limit: number, as: 'name' | 'title'): Speaker {
  const inside = bracketOf(text, span.end, limit);
  const affiliation =
    inside && !NO_AFFILIATION.test(text.slice(inside.start, inside.end)) ? { affiliation: inside } : {};
  return { span: { start: span.start, end: inside ? inside.end + 1 : span.end }, [as]: span, ...affiliation };
}

/** `TB`, `he/him`, `no hat`, `chair hat off`, `as individual`, `?`: another label for the same person, how he speaks, and doubt. */
const NO_AFFILIATION =
  /^(?:\p{Alpha}{1,5}|(?:he|she|they)(?:\/\p{Alpha}{2,6}){1,2}|voice[- ]?over|(?:as )?(?:an )?individual|\?+)$|^(?:no|without|with)\b[^()]*\bhats?$|\bhats? o(?:n|ff)$/iu;

function isEmphasis(mark: string | undefined): boolean {
  return mark === '*' || mark === '_';
}

function bracketOf(text: string, from: number, to: number): Span | undefined {
  const label = text.slice(from, to);
  const open = label.search(/[([]/);
  const close = label.search(/[)\]]/);
  return close > open && open >= 0 ? { start: from + open + 1, end: from + close } : undefined;
}

/** `wh`, `leo` of `WH, LEO`, and of `WH, LEO, others`; `mark n` of `Mark. N.`; `wh` of `WH?`, who it was not being sure. */
export function keysOf(names: string): readonly string[] {
  const keys = names
    .toLowerCase()
    .split(/, ?| ?& ?| ?\/ ?| and | \+ /)
    .map(name => withoutDoubt(name.replaceAll('.', '')).trim())
    .filter(Boolean);
  return keys.length > 1 ? keys.filter(key => !OTHERS.test(key)) : keys;
}

/** `WH?`, `Kyle ??` */
const DOUBT = /(?<=[\p{Alpha}.]) ?\?+$/u;
function withoutDoubt(name: string): string {
  return name.endsWith('?') ? name.replace(DOUBT, '') : name;
}

const OTHERS = /^(?:(?:several|some|many|the) )?others?$/;

/** How names are written. */
export function shapeOf(names: string): Shape {
  if (names.startsWith('?')) return 'unknown';
  if (/^spk_?\d{1,3}$/.test(names)) return 'voice';
  const tokens = withoutDoubt(names)
    .split(/[ ,&/+]+/)
    .filter(token => token && token !== 'and');
  // `ADA OYE` is a name.
  const isName = tokens.length > 1 && !/[,&/+]| and /.test(names);
  if (!isName && tokens.every(token => /^\p{Upper}{2,4}\d?$/u.test(token))) return 'initials';
  if (tokens.every(token => /^[\p{Upper}'’.-]+$/u.test(token) && token.length > 1)) return 'capitals';
  if (/^\p{Lower}/u.test(tokens[0]!)) return 'small';
  if (tokens.length === 1) return 'given';
  const titled = tokens.every(
    (token, i) => /^\p{Upper}/u.test(token) || token === '?' || (i > 0 && SMALL_IN_NAME.test(token)),
  );
  return titled ? 'full' : 'mixed';
}

/** What is written small within a name: `Jan de Berg`, `arap Were`. */
export const SMALL_IN_NAME =
  /^(?:de|da|do|dos|di|del|della|der|den|du|la|le|van|von|ten|ter|al|el|bin|ibn|ben|y|e|af|arap|ole)$/;
