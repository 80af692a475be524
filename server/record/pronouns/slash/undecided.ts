import { oneOf } from '../../alternatives.ts';
import type { Span } from '../../record.ts';
import { ATTRIBUTES } from '../words/lexicon.ts';
import type { Capitalization, PronounForm, UndecidedPronoun } from '../words/pronoun.ts';

/** The gender and form of each word that a slash pronoun is made of; `self` is what `him/herself` and `him/self` leave. */
const PARTS = new Map<string, { readonly set: 'he' | 'she' | 'they'; readonly form: PronounForm }>(
  Object.entries({
    he: { set: 'he', form: 'subject' },
    him: { set: 'he', form: 'object' },
    his: { set: 'he', form: 'possessive' },
    himself: { set: 'he', form: 'reflexive' },
    s: { set: 'she', form: 'subject' },
    she: { set: 'she', form: 'subject' },
    her: { set: 'she', form: 'possessive' },
    hers: { set: 'she', form: 'possessive pronoun' },
    herself: { set: 'she', form: 'reflexive' },
    they: { set: 'they', form: 'subject' },
    them: { set: 'they', form: 'object' },
    their: { set: 'they', form: 'possessive' },
    theirs: { set: 'they', form: 'possessive pronoun' },
    themself: { set: 'they', form: 'reflexive' },
    themselves: { set: 'they', form: 'reflexive' },
  }),
);

/** Letters and signs before a word that make it a part of something else. */
const PART_BEFORE = /[\u0300-\u036f\p{Alpha}\p{N}/\\⁄∕／|@.’'_-]$/u;
/** `she`, `herself`, `she/they` after it, behind a second slash, and on the next line where lines are broken by hand. */
const AFTER = /\/? {0,2}(?:(?:\r\n?|\n) {0,8})?([A-Za-z]{2,10})(?![\u0300-\u036f\p{Alpha}\p{N}_@-])/uy;
/** `(s)he`, `(she)he`, `he(she)`, `his [her]`, `he (or she)`, `[he or she]` */
const BRACKETS = new RegExp(
  `(?<![\\u0300-\\u036f\\p{Alpha}\\p{N}])${oneOf(
    '[([](s|she|he|her|his|him)[)\\]](he|she|his|her|him)',
    '(s(?=\\()|he|she|his|her|him|himself|herself) ?[([](?:or )?(he|she|his|hers?|him|himself|herself)\\??[)\\]]',
    '\\[(he|she|his|her|him) or (he|she|his|her|him)\\]',
  )}(?![\\u0300-\\u036f\\p{Alpha}\\p{N}])`,
  'iuy',
);

/** `him(her)self` */
const BRACKETED_SELF =
  /(?<![\u0300-\u036f\p{Alpha}\p{N}])(him|her)[([](him|her)[)\]]self(?![\u0300-\u036f\p{Alpha}\p{N}])/iuy;

/** A slash as typists make it: `/`, a backslash, the two slashes of mathematics, the wide one, a bar, and in `s.he` a stop. */
const SLASHES = ['/', '\\', '⁄', '∕', '／', '|', '.he'];

/** The same with a hyphen, which is between such words alone; sought by it, since their first letters are everywhere. */
const HYPHENATED = ['he-she', 'she-he', 'his-her', 'her-his', 'him-her', 'her-him', 'He-she', 'She-he'];

/** What opens and closes a bracket, and how long one around a pronoun can be: `(herself)`, `[he or she]`. */
const BRACKET = [
  ['(', ')', 12],
  ['[', ']', 12],
] as const;

/** Where a slash pronoun may stand, in the order of the text: at its signs and its alternatives. */
function mayBeUndecided(text: string, part: Span): readonly number[] {
  return inOrder([...signsIn(text, part), ...alternativesIn(text, part)]);
}

function inOrder(places: number[]): readonly number[] {
  return places.length > 1 ? places.sort((a, b) => a - b) : places;
}

/**
 * Where the signs of one stand, in the order of the text: its slashes, the hyphen of `he-she`, and the brackets before a
 * pronoun's first letter, `(s)he`, `he(she)`. Each is sought by itself, many times as fast as a pattern.
 */
export function signsIn(text: string, { start, end }: Span): readonly number[] {
  const part = text.slice(start, end);
  const found: number[] = [];
  for (const mark of SLASHES) {
    for (let at = part.indexOf(mark); at >= 0; at = part.indexOf(mark, at + 1)) found.push(start + at);
  }
  for (let at = part.indexOf('-'); at >= 0; at = part.indexOf('-', at + 1)) {
    if (isBeforePronoun(part, at) && HYPHENATED.some(words => part.startsWith(words, at - words.indexOf('-'))))
      found.push(start + at);
  }
  for (const [open, close, longest] of BRACKET) {
    for (let at = part.indexOf(open); at >= 0; at = part.indexOf(open, at + 1)) {
      if ((isBeforePronoun(part, at) || part.startsWith('or ', at + 1)) && isShort(part, at, close, longest))
        found.push(start + at);
    }
  }
  return inOrder(found);
}

/**
 * `, he or she said.`, `said that his or her country`, `aligning him- or herself`: whoever is told of so has the floor. Offsets of the space before
 * `or`. Only where words of he and of she stand is there one: whoever knows that they do not need not ask.
 */
export function alternativesIn(text: string, { start, end }: Span): readonly number[] {
  const part = text.slice(start, end);
  const found: number[] = [];
  // From its `o`: a space is everywhere.
  for (let or = part.indexOf('or '); or >= 0; or = part.indexOf('or ', or + 1)) {
    const at = or - 1;
    if (part[at] !== ' ') continue;
    const before = FIRST.exec(part.slice(Math.max(0, at - MOST_WORDS), at));
    const behind = before && SECOND.exec(part.slice(at, at + MOST_WORDS));
    if (behind && isSpeakers(before[1] ?? before[2] ?? before[3], behind)) found.push(start + at);
  }
  return found;
}

function isSpeakers(before: string | undefined, [, own, verb, she]: readonly (string | undefined)[]): boolean {
  if (before && WHOSE.test(before)) return !!(own ?? verb ?? she);
  // Who aligns, has the floor, with no other verb.
  return !she && !before === !own && (/ that$|^\s$/.test(before ?? '') || ATTRIBUTES.has(before ?? verb ?? 'said'));
}

/** What ends so tells of whom the words are. */
const WHOSE = / (?:said|reported|explained|recalled)$/;

/** This much around `or` tells. UTF-16 units. */
const MOST_WORDS = 80;
/** Whose saying surely is the speaker’s: `(Mali)`, `The representative of Mali`, `Mali’s delegate` before `said`. */
const WHO_SAYS = oneOf(
  '[),]',
  '^(?:\\d{1,3}\\. )?The (?:representative|delegate|observer) (?:of|for) [^.,\\r\\n]{3,50}',
  "^\\S[^.,\\r\\n]{3,40}['’]s? (?:representative|delegate)",
);
/** What stands before `or`. */
const FIRST = new RegExp(
  `${oneOf(
    // `The representative of Mali said that he`
    `(${WHO_SAYS} (?:said|reported|explained|recalled))(?: that)? (?:s?he|his|her)`,
    // `, he`
    '[,”"»] s?he',
    // `. He`, `. His`
    '\\s(?:She|He)',
    '(\\s)H(?:is|er)',
    // `aligning him-`
    '(?:[Aa]ssociat|[Aa]lign)(?:ing|ed|e)? (?:him|her)(?:-|self)?',
    // `noting that his`, `said that his`
    '(?<!\\bhad )\\b([a-z]+ing that|[a-z]+)(?: that)? (?:his|her)',
  )}$`,
);
/** ` or her country`, ` or she said.`, ` or she hoped`, ` or herself` */
const SECOND =
  /^ or (?:(?:her|his) (country|delegation|Government)\b|s?he ([a-z]+)(?:[.,;]| that\b)|(s?he|h(?:er|is)) (?!who\b)[a-z]|h(?:er|im)self\b)/;

/** Whether the letter behind a sign is the first of `she` or `he`. */
function isBeforePronoun(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1) | 0x20;
  return next === 0x73 || next === 0x68;
}

/** Whether a bracket closes as soon as one around a pronoun does: `(s)`, `(herself)`. */
function isShort(text: string, open: number, close: string, longest: number): boolean {
  for (let at = open + 2; at <= open + longest; at++) if (text[at] === close) return true;
  return false;
}

/** `he`, `him-`, `her` before a slash, with what white space a typist leaves there; undefined where another word stands. */
function wordBefore(text: string, slash: number, limit: number): Span | undefined {
  let end = slash;
  while (end > limit && slash - end < 2 && text[end - 1] === ' ') end--;
  if (end > limit && text[end - 1] === '-') end--;
  let start = end;
  while (start > limit && isLetter(text.charCodeAt(start - 1))) start--;
  if (!PARTS.has(text.slice(start, end).toLowerCase())) return undefined;
  return start > limit && PART_BEFORE.test(text.slice(Math.max(limit, start - 2), start)) ? undefined : { start, end };
}

function isLetter(code: number): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
}

/**
 * The slash pronouns in a part of the text, one for each whatever its spelling: `he/she`, `he/ she`, `s/he`, `(s)he`,
 * `him/herself`, `his / her`, `he/she/they`. Both a man's and a woman's word must be there, so `she/her` after a
 * speaker's name and `and/or` are none; nor is a part of an address, `example.org/he/she`. Linear in the text's length.
 * `marks` are what `mayBeUndecided` finds there.
 */
export function undecidedIn(
  text: string,
  part: Span,
  marks: readonly number[] = mayBeUndecided(text, part),
): readonly UndecidedPronoun[] {
  const { start, end } = part;
  const found: UndecidedPronoun[] = [];
  let from = start;
  for (const at of marks) {
    if (text[at] === '(' || text[at] === '[') {
      const pronoun = bracketed(text, at, start, end);
      if (pronoun) found.push(pronoun);
      continue;
    }
    if (text[at] === ' ') {
      const [before, first] = /(\w*)-?$/.exec(text.slice(Math.max(0, at - 7), at))!;
      const words = [first!, /^[a-z]*/.exec(text.slice(at + 4, at + 11))![0]];
      const span = { start: at - before.length, end: at + 4 + words[1]!.length };
      const pronoun = undecided(text, span, words);
      if (pronoun) found.push(pronoun);
      continue;
    }
    const read = at < from ? undefined : slashed(text, at, start, end);
    if (!read) continue;
    if (read.pronoun) found.push(read.pronoun);
    from = read.end;
  }
  if (found.length < 2) return found;
  found.sort((a, b) => a.span.start - b.span.start);
  // `(s)he/herself`: one place, and not two.
  return found.filter(({ span }, i) => i === 0 || found[i - 1]!.span.end <= span.start);
}

/** The whole chain around the first of its slashes, and the pronoun that it makes, if it does. */
function slashed(
  text: string,
  slash: number,
  start: number,
  limit: number,
): { readonly end: number; readonly pronoun?: UndecidedPronoun } | undefined {
  const before = wordBefore(text, slash, start);
  if (!before) return undefined;
  const words = [text.slice(before.start, before.end)];
  let end = slash;
  while (end < limit && (end === slash || /[/\\⁄∕／|]/.test(text[end]!))) {
    AFTER.lastIndex = end + 1;
    const after = AFTER.exec(text);
    if (!after || AFTER.lastIndex > limit) return { end: end + 1 };
    words.push(after[1]!);
    end = AFTER.lastIndex;
    const next = /^ {0,2}[/\\⁄∕／|]/.exec(text.slice(end, end + 3));
    if (next) end += next[0].length - 1;
  }
  // `him/her self`
  if (
    /^h(?:im|er)$/i.test(words[0]!) &&
    /^h(?:im|er)$/i.test(words.at(-1)!) &&
    /^[ -]self\b/.test(text.slice(end, end + 6))
  ) {
    end += ' self'.length;
    words.push(`${words.pop()!}self`);
  }
  // `[he/she]`: who settles it takes the brackets away.
  const isBracketed = text[before.start - 1] === '[' && text[end] === ']' && before.start > start && end < limit;
  const span = isBracketed ? { start: before.start - 1, end: end + 1 } : { start: before.start, end };
  const pronoun = undecided(text, span, words);
  return pronoun ? { end: span.end, pronoun } : { end };
}

/** A cheap look: what stands in the brackets of each. */
const IN_BRACKETS = /[([](?:or )?(?:s|she|he|hers?|his|him|himself|herself)(?:\??[)\]]| or )/iy;

function bracketed(text: string, bracket: number, start: number, limit: number): UndecidedPronoun | undefined {
  IN_BRACKETS.lastIndex = bracket;
  if (!IN_BRACKETS.test(text)) return undefined;
  const word = /[a-z]{0,7} ?$/i.exec(text.slice(Math.max(start, bracket - 8), bracket))![0];
  for (const from of [bracket - word.length, bracket]) {
    BRACKETS.lastIndex = from;
    const match = BRACKETS.exec(text);
    if (match && BRACKETS.lastIndex <= limit) {
      const words = match.slice(1).filter(part => part !== undefined);
      return undecided(text, { start: from, end: BRACKETS.lastIndex }, words);
    }
    BRACKETED_SELF.lastIndex = from;
    const self = BRACKETED_SELF.exec(text);
    if (self && BRACKETED_SELF.lastIndex <= limit) {
      const words = [`${self[1]}self`, `${self[2]}self`];
      return undecided(text, { start: from, end: BRACKETED_SELF.lastIndex }, words);
    }
  }
  return undefined;
}

/** The pronoun that the words make together; undefined unless a man's and a woman's stand among them and nothing else. */
function undecided(text: string, span: Span, words: readonly string[]): UndecidedPronoun | undefined {
  const small = words.map(word => word.toLowerCase());
  const sets = small.map(word => PARTS.get(word)?.set);
  if (sets.includes(undefined)) return undefined;
  if (!(sets.includes('he') && sets.includes('she')) && !(isOfThey(sets, small) && isInSentence(text, span)))
    return undefined;
  // `He/she who digs`: whoever does.
  if (/^,? who\b/.test(text.slice(span.end, span.end + 6))) return undefined;
  // A lone `s` needs its `he` right after it: `s/he`, never `his/s`.
  if (small.includes('s') && (small.length !== 2 || small[0] !== 's' || small[1] !== 'he')) return undefined;
  return { span, form: formOf(text, span, words), capitalization: capitalizationOf(words) };
}

/** `she/they`, `Her/their`: one form of two sets. */
function isOfThey(sets: readonly unknown[], words: readonly string[]): boolean {
  return (
    sets.includes('they') && new Set(sets).size > 1 && new Set(words.map(word => PARTS.get(word)!.form)).size === 1
  );
}

/** Whether a word follows, as where somebody does something: not so `(she/they)` and `, he/they,`, by which someone goes. */
function isInSentence(text: string, { start, end }: Span): boolean {
  return text[start - 1] !== '(' && /^ (?!pronouns?\b)[A-Za-z]/.test(text.slice(end, end + 9));
}

/** `his/her` before a noun is possessive, `him/her` an object, `his/hers` at the end of a clause a possessive pronoun. */
function formOf(text: string, span: Span, words: readonly string[]): PronounForm {
  const forms = words.map(word => PARTS.get(word.toLowerCase())!.form);
  if (forms.includes('reflexive')) return 'reflexive';
  if (forms.includes('subject')) return 'subject';
  if (forms.includes('object')) return 'object';
  // `His/hers was`
  const noun = /^ +["“‘]?(?!(?:was|were|is|are|had|has|would|could)\b)[\p{Alpha}\p{N}]/u.test(
    text.slice(span.end, span.end + 8),
  );
  return forms.includes('possessive pronoun') && !noun ? 'possessive pronoun' : 'possessive';
}

function capitalizationOf(words: readonly string[]): Capitalization {
  const first = words[0]!;
  if (!/^[A-Z]/.test(first)) return /^[A-Z]/.test(words[1] ?? '') && first.length === 1 ? 'initial' : 'lower';
  return words.every(word => word === word.toUpperCase()) ? 'capitals' : 'initial';
}
