/** The marks by which whoever writes a draft says that something is still to be filled in or checked. */

const LETTERS = 'TK(?:TK)*|TBC|TBD|TBA';

const USUAL = [
  String.raw`\[[^[\]\r\n]{1,60}\]`,
  String.raw`\([^()\r\n]{1,16}\)`,
  String.raw`\((?:check|verify|confirm)[^()\r\n]{1,40}\)`,
  String.raw`\b(?:${LETTERS}|FIXME|TODO)\b`,
  '_{3,}',
];
const RARE = [
  String.raw`[{<]{1,2}(?:check|verify|confirm|TK|TBC|TBD|XX+)\b[^<>{}\r\n]{0,40}[}>]{1,2}`,
  String.raw`\*{1,2}(?:check|verify|CHECK|VERIFY|TK|TBC)\b[^*\r\n]{0,40}\*{1,2}`,
  // `XX per cent`, `$XX million`, `A/79/XXX`, `resolution XXXX`; two or three of them alone are a Roman number.
  String.raw`\bX{4,}\b|\bX{2,3}(?:(?=[ \u00a0](?:per cent|percent|million|billion|thousand)\b|%)|\b(?<=(?:/|[Rr]esolution[ \u00a0])X+))|[$€£]X{1,4}\b`,
  String.raw`\?{3,}|\?\?(?<!\S\?\?)(?=[\s.,;:)])`,
];
/** What the rare ones have in them: few texts do, and without them the walk takes a third of the time. */
const SIGNS = ['XX', '$X', '€X', '£X', '??', '{', '<', '*'];

const usual = new RegExp(USUAL.join('|'), 'g');
const all = new RegExp([...USUAL, ...RARE].join('|'), 'g');

/** All that can be such a mark, in one walk over a text; what stands in brackets is read more closely by `asks`. */
export function candidatesFor(text: string): IterableIterator<RegExpExecArray> {
  return text.matchAll(SIGNS.some(sign => text.includes(sign)) ? all : usual);
}

const THING =
  '(?:names?|title|date|time|year|number|no\\.?|figures?|place|venue|country|affiliation|amount|quote|link|symbol|word|words|text|statement|paragraph|source|spelling|translation|document|(?:resolution|document|meeting) (?:number|symbol)|acronym|page|blank|placeholder|gap)';
const STATE =
  '(?:missing|unclear|pending|needed|here|awaited|tk|tbc|tbd|tba|to come|to follow|to be (?:confirmed|checked|added|verified|completed|determined|updated|inserted))';

/** In square brackets and round: `check`, `spelling?`, `TBC`, `check quote with delegation`, `figure to be checked`. */
const ASKS = new RegExp(
  [
    '(?:please |pls )?(?:(?:double|fact|cross|re)?[- ]?check(?:ed\\?|ing)?|verify|confirm|clarify|insert|add|fix(?:me)?|fill in|rephrase|reword|rewrite|cut|delete|spell|await(?:ing)?|listen again|see audio|ck|sp|cq|todo)(?: (?!as )[^[\\]()]*)?',
    `(?:${THING} )?${STATE}|missing ${THING}`,
    `(?:audio )?unclear|could not hear|couldn['’]t hear|did ?n[o’']t catch.*|needs? ${THING}`,
    'tk+(?: .*)?|tbc|tbd|tba|sp(?:elling)?|query|not sure|unsure|update',
    '.{1,40}\\?{2,}|.{1,40} (?:tk|tbc|tbd|tba)|x{2,}|_+|\\?+',
    '(?:ed|editor|eds|nb|note to (?:ed|desk|self)|q|query|desk)\\.?:.*',
  ]
    .map(form => `(?:${form})`)
    .join('|')
    .replace(/^/, '^(?:')
    .replace(/$/, ')[?!:. ]*$'),
  'i',
);

/** A question of a few words, `name?`, `is this right?`: in square brackets nobody is quoted so. */
const QUESTION = /^[^[\]]{2,40}\?$/;
/** The word itself stands for what is to be filled in: `[date]`, `[TIME]`. */
const SLOT = new RegExp(`^${THING}$|^x$`, 'i');
/** `[A/79/XXX]` */
const SYMBOL = /\/X{2,}$/;

/** What round brackets hold in ordinary prose as well: `(update)`, `(add two)`, `(cut to size)`. */
const ALSO_PROSE =
  /^(?!check[?!. ]*$|verify[?!. ]*$|spell(?:ing)?\?|check (?:against|with|name|spelling|quote|figure|date|audio)\b)(?:[a-z]+(?: .*)?|X+|(?:Update|Missing|Query|Insert|Add|Confirm|Verify|Fix|Cut|Delete|Unclear|Pending|Here|Needed|Check|Todo|Sp|Spell|Await|Listen)\b.*)$/;

/** Whether the words in a bracket of either kind ask for something. */
export function asks(bracket: '[' | '(', inside: string): boolean {
  if (bracket === '(') {
    return (ASKS.test(inside) && !ALSO_PROSE.test(inside)) || ROUND.test(inside);
  }
  return ASKS.test(inside) || QUESTION.test(inside) || SYMBOL.test(inside);
}

/** `(sp?)`, `(to be confirmed)`, `(to come)`: what no sentence says in passing. */
const ROUND =
  /^(?:sp\.?|\?+|spelling|.{1,12}\?{2,}|to (?:come|follow|be (?:confirmed|checked|added|verified|completed|determined)))[?.! ]*$|^(?:sic|ck)\?$/i;

/** Whether the words in square brackets only name what belongs there. In a quotation they may be the editor’s own. */
export function isSlot(inside: string): boolean {
  return SLOT.test(inside);
}

/** Whether one plain word stands in the brackets, `[add]`, which in a quotation may be the editor’s own as well. */
export function isPlainWord(inside: string): boolean {
  return /^(?!check$|sp$|ck$|cq$|tk|tb[acd]$|x+$)[a-z]+$/.test(inside);
}
