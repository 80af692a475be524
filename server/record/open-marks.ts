/** The marks by which whoever writes a draft says that something is still to be filled in or checked. */

import { anyOf } from './alternatives.ts';
import { isCapital } from './citations/scan.ts';
import { inSmallLetters } from './letters.ts';
import type { Span } from './record.ts';

/** What a number stands before: only there do `XX` and `xx` stand for one and are no Roman number. */
const COUNTED = `(?:${anyOf(`
  per cent, percent, million, billion, thousand, people, persons, children, women, men, countries, States, members,
  delegations, speakers, Speakers, Delegations, Texts, Resolutions, votes?, abstentions?, against, in favour, days, weeks, months, years, times, kron(?:er|or), euro,
  yen, naira, rand, Jan(?:uary)?, Feb(?:ruary)?, March, April, May, June, July, August, Sept(?:ember)?, Oct(?:ober)?,
  Nov(?:ember)?, Dec(?:ember)?, [Xx]{2}, 20\\d\\d, of (?:them|those|whom|Y+), abstaining`)}\\b|[ap]\\.m\\.)`;
/** `Part XX`: a Roman number. */
const ROMAN = anyOf(`
  Parts?, [Cc]hapters?, [Aa]rticles?, [Aa]nnex, [Ss]ections?, Title, Schedule, Volume, Table, Figure, Appendix, Book, Act,
  and`);
/** Behind it, and before a noun of many, `XX` is a number: `told of XX deep wells`. */
const TOLD_OF = anyOf(`
  that, about, some, nearly, almost, over, than, least, around, roughly, approximately, only, another, had, were,
  including, for, from, with, into, [a-z]{2,8}ed, (?:would|could|should|will|must|to) [a-z]{2,12}`);
/** `A/79/XX`, `the representative of XX`, `agenda item XX` */
const NUMBERED = String.raw`(?:/(?:[A-Za-z]{1,4}\.)?|(?:representative|delegate|delegation|observer|behalf)s? (?:of|for|from) |(?<!raft )[Rr]esolution |\bpage |[Aa]genda item |(?:votes?|against|favour|X) (?:of|to) |[Aa]yes |[Nn]oes |(?:operative|preambular) paragraphs? |(?:January|February|March|April|May|June|July|August|September|October|November|December) |\bM(?:r|s|rs)\. )`;
const AMONG = '(?:,|,? and)';

/**
 * A form that a mark may have: what it begins with, as it is written, and the whole. A sign that may stand many times
 * over begins it at the first of them alone, else a ruled line would be read from each of its characters.
 */
interface Form {
  /** Each is sought by itself, many times as fast as a pattern, unless it has more than six letters. */
  readonly signs: readonly string[];
  readonly pattern: RegExp;
  /** Where the form begins that has a sign at an offset; there, where absent. */
  begins?(text: string, at: number): number;
}

/** Of two that begin together, the first is meant. */
const FORMS: readonly Form[] = [
  { signs: ['['], pattern: /\[[^[\]\r\n]{1,60}\]/y },
  {
    signs: ['('],
    pattern:
      /\([^()[\]\r\n]{0,16}\)|\((?:[Cc]heck|verify|confirm|sounds like)[^()\r\n]{1,40}\)|\([^()\r\n]{1,40}[?;,–-] (?:check|verify|confirm)\)/y,
  },
  {
    signs: ['TK', 'TB', 'FIXME', 'TODO'],
    pattern: /\b(?:TK(?:TK)+|(?<!\bcode (?:(?:is|was|of) )?)TK|TBC|TBD|TBA|FIXME|TODO(?! [A-Z]{2}))\b/y,
  },
  // `Mr./Ms. OKPARA`
  {
    signs: ['/M'],
    pattern: /\bM[rs]\.?\/M(?:rs?|s)\.?(?= \p{Upper}{2})/uy,
    begins: (text, at) => at - (text[at - 1] === '.' ? 3 : 2),
  },
  // `in 20XX`, `by 203X`, `98XXth Meeting`, `SC/1XXXX`, `resolution 27XX (2025)`
  {
    signs: ['X'],
    pattern:
      /\b(?:20\dX|(?:19|20)XX|(?:\d{1,3}X{1,3}|X{4}|XX(?=th (?:&|and) XXth|th (?:plenary )?[Mm]eetings?\b(?! of)))(?:st|nd|rd|th)|(?<=[/.]|esolution )\d{1,3}X{2,}|(?<=esolution )\d{3}X)\b/y,
    begins: (text, at) => at - /\d*$/.exec(text.slice(Math.max(0, at - 3), at))![0].length,
  },
  // `30 Xxx 2024`, `Xxx 2024`
  { signs: ['Xxx'], pattern: /(?:(?<=\b\d{1,2} )Xx{2,}|\bXx{2,}(?= \d))\b/y },
  { signs: ['__'], pattern: new RegExp(`(?<!_)(?:_{3,}|__(?= ${COUNTED}|%))`, 'y') },
  {
    signs: ['{', '<'],
    pattern: /[{<]{1,2}(?:check|verify|confirm|CHECK|VERIFY|CONFIRM|TK|TBC|TBD|XX+)\b[^<>{}\r\n]{0,40}[}>]{1,2}/y,
  },
  // What git leaves around two versions of which nobody has chosen one: `<<<<<<< HEAD`.
  { signs: ['<<<<<<', '>>>>>>'], pattern: /(?<![^\r\n])(?:<{7}|>{7})(?![^ \r\n])/y },
  { signs: ['>>'], pattern: /(?<!>)>{2,} ?(?:check|verify|confirm|CHECK|VERIFY|CONFIRM|TK|TBC)\b/y },
  { signs: ['*'], pattern: /\*{1,3}(?:check|verify|ask|CHECK|VERIFY|ASK|TK|TBC)\b[^*\r\n]{0,40}\*{1,3}/y },
  // `XX per cent`, `the representative of XX`, `A/79/XXX`, `resolution XXXX`; two or three of them alone are a Roman number.
  {
    signs: ['X', 'xx'],
    pattern: new RegExp(
      [
        String.raw`\b(?:X{4,}|x{4,})\b`,
        String.raw`(?<!\b${ROMAN} )\b(?:X{2,3}|x{2,})(?:(?= ${COUNTED}|%|(?<=\b${TOLD_OF} [Xx]+) (?!chromosomes)(?:[a-z-]{3,} )?[a-z]{3,}s\b|[\u2019']s (?:representative|delegate))|\b(?<=${NUMBERED}[Xx]+))`,
        // `to XX, XX and Fiji`, `of Chad, XX, Peru and XX also`
        String.raw`\b(?<first>X{2,3})\b(?=${AMONG} \k<first>\b)|(?<=\b(?<second>X{2,3})${AMONG} )\k<second>\b|(?<=[A-Z][a-z]{2,30}${AMONG} )XX(?=${AMONG} [A-Z][a-z]{2}| also\b)`,
        String.raw`(?<= )X(?= (?:per cent|[mb]illion|votes|abst(?:entions|aining)|in favour|against)\b)|(?<=\bpara(?:graphs?|s?\.) )X{2,3}(?= of )|XX[.:]XX(?= [ap]\.m\.)|XX-XX-XX\b`,
      ].join('|'),
      'y',
    ),
  },
  // `$XX million`
  { signs: ['$', '€', '£'], pattern: /[$€£](?:(?:X{1,4}|x{2,4})\b|\?{2,})/y },
  { signs: ['??'], pattern: /(?<!\?)\?{3,}|\?\?(?:(?<!\S\?\?)|(?<=\/L\.\?\?))(?=[\s.,;:)])/y },
  // `she?? would`, `He?? would`, `he or she? would`: in the middle of a sentence nobody asks.
  {
    signs: ['?'],
    pattern: /(?<!\p{Alpha})(?:[Hh]e or she\?+|(?:[Ss]?[Hh]e|[Hh](?:im|er|is))\?{2,})(?= \p{Lower})/uy,
    begins: pronounBefore,
  },
  { signs: ['@@', '###', '%%%'], pattern: /(?<=\S )(?:@{2,}|#{3,}|%{3,})(?=[\s.,;:)])/y },
  // From its `k`, which is rarer.
  {
    signs: ['k tk', 'ktk'],
    pattern: /\b[Tt][Kk] [Tt][Kk]\b|\btktk\b/y,
    begins: (_, at) => at - 1,
  },
  {
    signs: ['DD', 'MM/', '00 M'],
    pattern: /\bDD([/. -])MM\b(?:\1YY(?:YY)?\b)?|\bMM\/DD\/YY(?:YY)?\b|\b(?:DD|00) (?:Month|MONTH)\b/y,
  },
  {
    signs: ['TO ', 'MISSI', 'PENDI'],
    pattern:
      /\b(?:STATE|COUNTRY|TITLE|AFFILIATION|DATE|TIME|PLACE|VENUE|FIGURE|NUMBER|ORG(?:ANI[SZ]ATION)?|SPELLING|DETAIL|RESULT|TEXT|QUOTE|SYMBOL|LINK|TRANSLATION|HEADLINE|VOTE|BACKGROUND)S? (?:TO (?:COME|FOLLOW|BE (?:CONFIRMED|ADDED|CHECKED|INSERTED|SUPPLIED))|MISSING|PENDING)\b/y,
    begins: wordBefore,
  },
  { signs: ['title t'], pattern: /(?<=, )title (?:to (?:come|follow)|tk|tbc)(?=,)/y },
  { signs: ['Lorem'], pattern: /\bLorem ipsum\b/y },
];

/** Where `he or she` or the one pronoun begins that ends at an offset. */
function pronounBefore(text: string, at: number): number {
  const start = at - /[a-z]{0,3}$/i.exec(text.slice(Math.max(0, at - 3), at))![0].length;
  return /^he or $/i.test(text.slice(Math.max(0, start - 6), start)) ? start - 6 : start;
}

/** Where the word in capitals before a space begins. */
function wordBefore(text: string, at: number): number {
  let start = at - 1;
  while (isCapital(text.charCodeAt(start - 1))) start--;
  return Math.max(start, 0);
}

/**
 * All that can be such a mark, in the order of the text; of two that overlap the first. What stands in brackets is read
 * more closely by `asks`.
 */
export function candidatesFor(text: string): readonly Span[] {
  const found = FORMS.flatMap(form => placesOf(text, form)).sort((a, b) => a.start - b.start);
  let from = 0;
  return found.filter(({ start, end }) => {
    if (start < from) return false;
    // `(A/86/L.XX)`: where round brackets are no mark, one may stand in them.
    if (text[start] !== '(') from = end;
    return true;
  });
}

/** Wherever a form may stand. */
function placesOf(text: string, { signs, pattern, begins }: Form): readonly Span[] {
  const found: Span[] = [];
  for (const sign of signs) {
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
      const start = begins?.(text, at) ?? at;
      pattern.lastIndex = start;
      if (pattern.test(text)) found.push({ start, end: pattern.lastIndex });
    }
  }
  return found;
}

const THING =
  '(?:(?:(?:first|full|last|family|given|place) )?names?|surname|state(?: party)?|region|group|cite|ref|weekday|verb|title|pronouns?|date|time|day|year|month|number|no\\.?|figures?|place|venue|country|affiliation|amount|quote|link|symbol|word|words|text|statement|paragraph|source|spelling|translation|document|(?:resolution|doc(?:ument|\\.)?|meeting) (?:number|no\\.?|symbol)|acronym|page|para(?:graph|s)?|blank|placeholder|gap)';
/** What alone in brackets may be a direction, `[Vote]`, or a word of the text. */
const PART =
  '(?:headline|heading|lead|list|votes?|results?|day|city|delegation|organi[sz]ation|percentage|total|photo|caption|section|remarks|summary|background)';
const STATE =
  '(?:missing|unclear|pending|needed|here|awaited|tk|tbc|tbd|tba|to come|to follow|to be (?:confirmed|checked|added|verified|completed|determined|updated|inserted|filled(?: in)?|supplied|translated))';

/** In square brackets and round: `check`, `spelling?`, `TBC`, `check quote with delegation`, `figure to be checked`. */
const ASKS = new RegExp(
  [
    '(?:please |pls )?(?:(?:double|fact|cross|re)?[- ]?check(?:ed\\?|ing)?|verify|confirm|clarify|insert|add|fix(?:me)?|fill in|rephrase|reword|rewrite|cut|delete|spell|await(?:ing)?|listen again|see audio|ck|sp|cq|todo)(?:[ :](?! ?as )[^[\\]()]*)?|@[^[\\]()]+|(?:get|ask|chase|look up|find out) [^[\\]()]+',
    `(?:(?:${THING}|${PART})(?: (?:of|for|from|by|with) [^[\\]()]{1,30})? )?${STATE}|missing (?:${THING}|${PART})`,
    `(?:.{1,40} |(?=to be c[hl]e))to be (?:checked|cleared|confirmed|verified|finali[sz]ed|updated|added|inserted|supplied|filled in|completed)(?: (?:by|with|against|from|before|after) .{1,30})?|.{1,40} to clear|(?:audio )?unclear|could not hear|couldn['’]t hear|did ?n[o’']t catch.*|.{1,40} not (?:yet )?(?:received|checked|confirmed|delivered)|needs? (?:${THING}|check(?:ing)?|confirm(?:ation|ing)|verif(?:ication|ying)|translat(?:ion|ing)|edit(?:ing)?|work)`,
    'tk+(?: .*)?|tbc|tbd|tba|sp(?:elling)?|query|not sure|unsure|update',
    '.{1,40}[?;,.–-] ?(?:please |pls )?(?:check|confirm|verify)(?: [a-z]+){0,3}|.{1,40}[:;,–-] ?see (?:audio|webcast|video|tape)\\b.*|(?:.{1,30} )?à (?:vérifier|confirmer|compléter|insérer|préciser|ajouter)|vérifier(?: .*)?',
    '.{1,40}\\?{2,}|.{1,40} (?:tk|tbc|tbd|tba)|x{2,}|x+ of y+|_+|\\?+',
    '(?:sic|which|who|what|when|where)\\? .{1,40}|[a-z]+: (?:please |pls )?(?:check|verify|confirm)\\b.*|(?:ed|editor|eds|nb|note to (?:ed|desk|self)|q|query|desk)\\.?:.*|note: .*\\b(?:listen|check|verify|confirm|audio|unclear|sure)\\b.*',
  ]
    .map(form => `(?:${form})`)
    .join('|')
    .replace(/^/, '^(?:')
    .replace(/$/, ')[?!:. ]*$'),
);

/** A question of a few words, `name?`, `is this right?`: in square brackets nobody is quoted so. */
const QUESTION = /^[^[\]]{2,40}\?$/;
/** The word itself stands for what is to be filled in: `[date]`, `[TIME]`. */
const SLOT = new RegExp(`^(?:(?:names?|titles?|list) of (?:the )?[a-z-]+(?: [a-z-]+)?|${THING})$|^x$`, 'i');
/** `[A/79/XXX]` */
const SYMBOL = /\/X{2,}$/;

/** What round brackets hold in ordinary prose as well: `(update)`, `(add two)`, `(cut to size)`. */
const ALSO_PROSE =
  /^(?!.*\b(?:tk|tb[acd]|TK|TB[ACD])[?!. ]*$|.*[?;,–-] (?:check|verify|confirm)$|check[?!. ]*$|verify[?!. ]*$|spell(?:ing)?\?|[Cc]heck (?:against|with|name|spelling|quote|figure|date|audio)\b)(?:[a-z]+(?: .*)?|X+|(?:Update|Missing|Query|Insert|Add|Confirm|Verify|Fix|Cut|Delete|Unclear|Pending|Here|Needed|Check|Todo|Sp|Spell|Await|Listen)\b.*)$/;

/** `[JB to check]`, `[AU: please confirm]`: whose initials stand before what they are to do. */
const ASKED =
  /^(?:[A-Z]{2,4}|[A-Z][a-z]+(?= to ))(?:: ?(?:please|pls|check|can|could|confirm|what|which|who|where)\b.*| to (?:check|confirm|verify|add|provide|insert|complete|fill|supply|translate)\b.*)$/;

/** Whether the words in a bracket of either kind ask for something. */
export function asks(bracket: '[' | '(', inside: string): boolean {
  const small = inSmallLetters(inside);
  if (bracket === '(') {
    return (ASKS.test(small) && !ALSO_PROSE.test(inside)) || ROUND.test(small) || THING_ASKED.test(small);
  }
  return ASKS.test(small) || QUESTION.test(inside) || SYMBOL.test(inside) || ASKED.test(inside);
}

/** `(sp?)`, `(to be confirmed)`, `(to come)`: what no sentence says in passing. */
const ROUND =
  /^(?:sounds like .*|sp\.?|c[qk]|\?+|spelling|.{1,12}\?{2,}|(?:(?:state|country|title|name|date|place|figure|number|quote|affiliation|party) )?to (?:come|follow|be (?:confirmed|checked|added|verified|completed|determined|filled(?: in)?|supplied|translated))|tb[acd]|tk)[?.! ]*$|^(?:sic|ck)\?$/;
/** `(place name?)`, `(year?)` */
const THING_ASKED = new RegExp(`^${THING}\\?$`);

/** Whether the words in square brackets only name what belongs there. In a quotation they may be the editor’s own. */
export function isSlot(inside: string): boolean {
  return SLOT.test(inside);
}

/** `its/their`, `$4bn/$40bn`: one of two is to be chosen. In a quotation they may be the editor’s own. */
export function isChoice(inside: string): boolean {
  return /^(?!and\/or$|s?he\/|h(?:is|er|im)\/)[a-z]{2,12}\/[a-z]{2,12}$|^[$€£]\S{1,12}\/[$€£]\S{1,12}$/.test(inside);
}

/** Whether one plain word or a few stand in the brackets, `[add]`, which in a quotation may be the editor’s own as well. */
export function isPlainWord(inside: string): boolean {
  return /^(?!check$|sp$|ck$|cq$|tk|tb[acd]$|x+$)[a-z]+$|^(?:get|ask|chase|look up|find out|confirm|add|insert|cut|fix) /.test(
    inside,
  );
}
