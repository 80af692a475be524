/** The marks by which whoever writes a draft says that something is still to be filled in or checked. */

import { anyOf, oneOf } from '../alternatives.ts';
import { MONTH, SHORT_MONTH } from '../calendar.ts';
import { isCapital } from '../characters.ts';
import type { Span } from '../record.ts';
import { DONE } from './desk.ts';

/** What a number stands before: only there do `XX` and `xx` stand for one and are no Roman number. */
const COUNTED = `(?:${anyOf(`
  per cent, percent, [MmBb]illions?, thousand, [Pp]eople, persons, [Cc]hildren, [Ww]omen, [Mm]en, [Cc]ountries, States, [Mm]embers,
  [Dd][eé]l[eé]gations, [Ss]peakers, h(?:eures)?(?! X), [ck]?m, kg, Texts, Drafts, Resolutions, Meeting(?= \\(), mil, votes?, [Aa]bstentions?, [Aa]gainst, in [Ff]avour, [Dd]ays, [Ww]eeks,
  [Mm]onths, [Yy]ears, times, out of, kron(?:er|or), ${SHORT_MONTH}, [Xx]{2}, 20\\d\\d, of (?:the )?\\d+, of (?:them|those|whom|Y+),
  abstaining, others, tons, tonnes, pour cent`)}\\b|[ap]\\.?m\\b)`;
/** `Part XX`: a Roman number. */
const ROMAN = anyOf(`
  Parts?, [Cc]hapters?, [Aa]rticles?, [Aa]nnex, [Ss]ections?, Title, Schedule, Volume, Table, Figure, Appendix, Book, Act,
  and`);
/** Behind it, and before a noun of many, `XX` is a number: `told of XX deep wells`. */
const TOLD_OF = anyOf(`
  que, on, that, about, some, nearly, almost, over, than, least, around, roughly, approximately, only, another, ha[sd], have, are, were,
  including, for, from, with, into, (?:with)?in, In, by, (?<!(?:article|chapter|part|section) )of, of which, lost, thank, sent, saw, gave,
  built, paid, found, held, heard, took, [a-z]{2,8}(?:ed|é), (?:would|could|should|will|must|to) [a-z]{2,12}`);
/** `A/79/XX`, `the representative of XX`, `agenda item XX`: what a number, a State or a symbol stands behind. */
const NUMBERED = oneOf(
  // `A/79/XX`, `A/79/L.XX`, `Ordinance 31-XX`
  '(?:/(?:[A-Za-z]{1,4}\\.)?|\\bL\\.|(?<!-)\\b\\d{2,4}-)',
  // `the representative of XX`, `on behalf of XX`
  `${anyOf('representative, delegate, delegation, observer, behalf, statement')}s? (?:of|for|from) `,
  // A `draft resolution XX` is numbered in Roman.
  '(?<!raft )[Rr]esolution ',
  '\\bpage ',
  // `14 h XX`
  '\\d h ',
  '[Aa]genda item ',
  '\\bits (?=XX session)',
  // `by a vote of XX to XX`
  '(?:votes?|against|favour|X) (?:of|to) ',
  '(?:[Aa]y|[Nn]o)es ',
  '\\bpara(?:graphs?|s?\\.) ',
  // `on March XX`
  `${MONTH} `,
  // `Mr. XX`
  '\\bM(?:r|s|rs)\\. ',
);
const AMONG = '(?:,|,? and)';

/**
 * A form that a mark may have: what it begins with, as it is written, and the whole. A sign that may stand many times
 * over begins it at the first of them alone, else a ruled line would be read from each of its characters.
 */
interface Form {
  /**
   * Each is sought by itself, many times as fast as a pattern, unless it has more than six letters or begins with what
   * is everywhere: a sign that begins with a space takes fifty times as long as one that begins with a capital.
   */
  readonly signs: readonly string[];
  readonly pattern: RegExp;
  /** Where the form begins that has a sign at an offset; there, where absent. */
  begins?(text: string, at: number): number;
}

const ofForms = (...forms: readonly string[]) => new RegExp(forms.join('|'), 'y');

/** Where two begin together, the first is meant. */
const FORMS: readonly Form[] = [
  // `[check]`, `[Comment [MK1]: who?]` of a word processor
  { signs: ['['], pattern: /\[(?:Comment(?:ed)? \[\w{2,7}\]:?[^[\]\r\n]{0,90}|[^[\]\r\n]{1,90})\]/y },
  {
    signs: ['('],
    pattern: ofForms(
      // `(sp?)`, `(to be confirmed)`; of years and numbers there are most, and none asks for anything
      '\\((?!\\d+\\))[^()[\\]\\r\\n]{0,16}\\)',
      // `(check against delivery)`, `(sounds like Okpala)`
      '\\((?:(?:pls|please) )?(?:(?:[Dd]ouble[- ])?[Cc]heck|verify|confirm|spelling|sounds like|à vérifier)[^()\\r\\n]{1,40}\\)',
      // `(or 14, check)`
      '\\([^()\\r\\n]{1,40}[?;,–-] (?:check|verify|confirm)\\)',
      // `(I think she is from Mali)`
      "\\((?:I think|(?:I[’']?m )?not sure)\\b[^()\\r\\n]{1,40}\\)",
      // `(40 000 or 400 000?)`, `(how many months – 14?)`
      '\\((?=[a-z\\d])[^()?\\r\\n]{1,40}\\?+\\)',
    ),
  },
  {
    signs: ['TK', 'TB', 'FIXME', 'TODO', 'CHECK', 'UNCONF'],
    pattern:
      /\b(?:(?<!TK ?)TK(?: ?TK)+|(?<!\b(?:code (?:(?:is|was|of) )?|calls? |called ))TK(?!-\d)|TB[ACD]|FIXME|(?:TODO|UNCONFIRMED)(?! [A-Z]{2})|(?<=[.”] {1,2})CHECK(?![^\r\n.!]))\b/y,
  },
  // `Mr./Ms. OKPARA`, `[Mr/Ms] OKPARA`, `M./Mme OKPARA`
  {
    signs: ['/M'],
    pattern: /\bM[RSrs]?\.?\/M(?:[Rr]s?|[Ss]|me)\.?(?=\]? (?!XX)\p{Upper}{2})/uy,
    begins: (text, at) => at - /(?:M[RSrs]?\.?)?$/.exec(text.slice(at - 3, at))![0].length,
  },
  {
    signs: ['X'],
    pattern: new RegExp(
      `\\b${oneOf(
        // `by 203X`
        '20\\dX',
        // `in 20XX`
        '(?:19|20)XX',
        // `98XXth Meeting`, `XXXXth Meeting`, `XXth and XXth Meetings`
        `(?:(?:\\d{1,2},\\d{0,2}|\\d{1,3})X{1,3}|X{4}|(?:XX|X(?=th (?:& X|and X|[Mm]eet)))(?=(?:st|nd|rd|th) ${oneOf(
          '(?:&|and) X{1,2}th',
          `${anyOf('[Pp]lenary, (?:plenary )?[Mm]eeting, [Ss]ession, week, day, month, year')}s?\\b(?! of)`,
        )}))(?:st|nd|rd|th)`,
        // `SC/1XXXX`, `resolution 27XX (2025)`
        '(?<=[/.]|olution |olución )\\d{1,3}X{2,}',
        // `resolution 273X`, `A/79/L.3X`
        '(?<=esolution )\\d{3}X',
        '(?<=/L\\.)\\dX\\b',
        // `4,XXX`, `XXX,000 people`; `1.X billion`, `XX.X per cent`, `1XX in favour`
        `(?:\\d{0,2}X{1,3}|\\d{1,3})(?:,XXX\\b|(?<=X),000\\b|(?<=\\d)X,000\\b|(?:[.,]\\d?|(?<=\\d))X{1,3}(?= ${COUNTED}|%))`,
        // `6:0X p.m.`
        '\\d{1,2}[.:](?:\\dX|X[\\dX])(?= ?[ap]\\.?m\\b)',
      )}`,
      'y',
    ),
    begins: (text, at) => at - /(?:\d{1,3}[.,:])?\d*$/.exec(text.slice(Math.max(0, at - 5), at))![0].length,
  },
  // `00,000 deaths`, `ended at 0:00 p.m.`
  {
    signs: ['0,000', '0:00 ', '0.00 '],
    pattern: /(?<![\d.,:])0{1,3}(?:,000\b(?!\.)|[.:]00(?= ?[ap]\.?m))/y,
    begins: (text, at) => (text[at - 1] === '0' ? at - 1 : at),
  },
  // `x,xxx wells`, `x.x per cent`
  {
    signs: [',xxx', '.x'],
    pattern: /\b(?:[\dx]{1,3}[.,]xxx|x\.x{1,2}(?=%| (?:per(?: ?cent|centage)|[mb]illion)))\b/y,
    begins: (text, at) => at - /[\dx]*$/.exec(text.slice(Math.max(0, at - 3), at))![0].length,
  },
  // `30 Xxx 2024`, `Xxx 2024`
  { signs: ['Xxx'], pattern: /(?:(?<=\b\d{1,2} )Xx{2,}|\bXx{2,}(?= \d))\b/y },
  // `_____`, `__ wells`, `the __th meeting`, `A/79/L.__`, `10 votes to _ votes`, `10 votes to _, `
  {
    signs: ['_'],
    pattern: new RegExp(
      `(?<!_)(?:_{3,}|__(?:[.:]__|(?= ${COUNTED}|(?<=\\s__) [a-z’]+[ ,.]|%|th\\b)|(?<=/(?:[A-Za-z]+\\.)?__)(?![\\w/]))|_(?= ${COUNTED}|(?<=votes to _)[,.]))`,
      'y',
    ),
  },
  {
    signs: ['{', '<'],
    pattern: ofForms(
      // `{check}`, `<<TK>>`
      '[{<]{1,2}(?:!-- ?)?(?:(?:add|note|ADD|NOTE) |(?:insert|INSERT|check|verify|confirm|CHECK|VERIFY|CONFIRM|TK|TBC|TBD|XX+)\\b)[^<>{}\\r\\n]{0,40}[}>]{1,2}',
      // `<doc symbol>`; `<title>` is a page’s
      '<(?:doc|document|name|title|date|place|country|figure|number|text|quote)(?: [a-z]+){1,3}>',
      // `<month>`, `{date of judgment – 2017?}`
      '<(?:day|month|year|date|place|country|figure|amount)\\??>|\\{(?:date|name|figure|quote|title) [^{}"=\\r\\n]{2,60}\\}',
      // `<<Gabi: is it out?>>`
      '<<[A-Z][a-z]+ ?[:–-] [^<>\\r\\n]{2,80}\\?>>',
      // `{Marta – pls fill in}`
      '\\{[^{}\\r\\n]{0,30}\\bpl(?:ea)?se?\\b[^{}\\r\\n]{0,60}\\}',
      // What is left of changes that somebody has tracked or compared: `{+can+}`, `{--no--}`, `{>>why<<}`, `<del>no</del>`
      '\\{(?:[+-]{1,2}|~~|>>)[^{}\\r\\n]{1,90}[+~<-]\\}',
      '<(?<tag>del|ins)>[^<>\\r\\n]{1,90}</\\k<tag>>',
      // `<<<MOVE UP>>>`
      '(?<!<)<{3}[^<>\\r\\n]{1,60}>{3}',
    ),
  },
  // `il/elle`, which no English pronoun takes the place of by itself
  { signs: ['/ell', '/Ell'], pattern: /(?<!\p{Alpha})(?:[Ii]l|[ÉéE]l)\/[Ee]ll[ea]\b/uy, begins: (_, at) => at - 2 },
  // What stands for a letter where a text is read as UTF-8 that is none
  { signs: ['\ufffd'], pattern: /(?<!\ufffd)\ufffd+/y },
  { signs: ['~~'], pattern: /(?<!~)~~[^~\r\n]{1,60}~~(?!~)/y },
  // `//too strong?//`, as in the margin of a typescript
  { signs: ['//'], pattern: /(?<= )\/\/[^/\r\n]{1,40}\/\//y },
  // What a word processor leaves
  {
    signs: ['! '],
    pattern: /Error! (?:Reference source|Bookmark|Hyperlink reference) not [a-z]+\.?/y,
    begins: (_, at) => at - 'Error'.length,
  },
  {
    signs: ['Format'],
    pattern: /(?<![^\r\n])Formatted: (?:Font|Indent|Normal|Centered|Left|Right|Justified|English|French)\b[^\r\n]*/y,
  },
  // What git leaves around two versions of which nobody has chosen one: `<<<<<<< HEAD`.
  { signs: ['<<<<<<', '>>>>>>'], pattern: /(?<![^\r\n])(?:<{7}|>{7})(?![^ \r\n])/y },
  { signs: ['>>'], pattern: /(?<!>)>{2,} ?(?:check|verify|confirm|NB|CHECK|VERIFY|CONFIRM|TK|TBC)\b/y },
  {
    signs: ['*'],
    pattern:
      /\*{1,3} ?(?:(?:[a-z]+ )?tk|check|verify|ask|not sure|CHECK|VERIFY|ASK|ADD|INSERT|NOT SURE|TK|TBC)\b[^*\r\n]{0,60}\*{1,3}/y,
  },
  // Two or three of them alone are a Roman number.
  {
    signs: ['X', 'xx'],
    pattern: ofForms(
      // `resolution XXXX`, `resolution 27xx (2025)`, `resolution 2xxx`, `S/2025/7xx`
      '\\b(?:X{4,}|x{4,})\\b',
      '(?<=(?:esolution |/\\d{4}/)\\d{1,2})x{2,3}\\b',
      // `XX per cent`, `told of XX deep wells`, `XX’s representative`; `the representative of XX`, `A/79/XXX`
      `(?<!\\b${ROMAN} )\\b(?:X{2,3}|x{2,})${oneOf(
        // `some xx still ran`
        `(?<=\\b(?:some|about|nearly|almost|around|roughly|c\\.) x+)\\b`,
        // `of camels — XXX — he`
        `(?<= [—–] X+)(?= [—–] )`,
        `(?=${oneOf(
          `(?: other| more)? ${COUNTED}`,
          ' ?%',
          `(?<=\\b${TOLD_OF} [Xx]+) (?!chromosomes)(?:[a-z-]{3,} )?[a-zà-ÿ]{3,}s\\b`,
          "[\u2019']s (?:representative|delegate)",
        )})`,
        `\\b(?!-)(?<=${NUMBERED}[Xx]+)`,
      )}`,
      // `to XX, XX and Fiji`
      `\\b(?<first>X{2,3})\\b(?=${AMONG} \\k<first>\\b)`,
      `(?<=\\b(?<second>X{2,3})${AMONG} )\\k<second>\\b`,
      // `of Chad, XX, Peru and XX also`, `Chad, and XX.`
      `(?<=[A-Z][a-z]{2,30}${AMONG} )X{2,3}(?=${AMONG} [A-Z][a-z]{2}| also\\b|(?<=, (?:[A-Z][a-z]+ ){0,2}and X+)[.;])`,
      '(?<=(?:iss|uat)ion in )X{2,3}\\b(?! [Cc]entur)',
      '(?<=including )X{2,3}(?= and [A-Z])',
      // `XX/193 States`
      '(?<=\\s)X{2,3}(?=/\\d{2,3} )',
      // `X per cent`, `adopted X conclusions`
      '(?<=/(?:L|Add|Rev)\\.)X\\b',
      `(?<= )X${oneOf(
        '(?= (?:per cent|[mb]illion|votes|abst(?:entions|aining)|in favour|against|Texts)\\b|, with [X\\d])',
        `(?<=\\b${TOLD_OF} X)(?= (?:${anyOf(`
          conclusion, recommendation, decision, resolution, amendment, meeting, speaker, delegation, countrie, week, day,
          month, year`)}s|people|children|women|men)\\b)`,
      )}`,
      // `University of XXX, said`
      '(?<=\\b(?:of|from|at|on|by|with) )X{3}(?=[,.;]| (?!of)[a-z—–])',
      'XX(?::XX\\b|\\.XX(?= [ap]\\.?m\\b)| h XX\\b)',
      'X{2,3}-(?:X{1,3}|\\d{1,3})-(?:X{1,3}|\\d{1,3})\\b',
    ),
  },
  // `$XX million`, `$[amount]`
  {
    signs: ['$', '€', '£'],
    pattern:
      /[$€£](?:(?:X{1,4}(?:[.,]X{1,3})*|Y{2,}|x{2,4}|x\.x)\b|\?{2,}|[—–_-]+(?= [mb]illion)|\[(?:amount|AMOUNT)\])/y,
  },
  // `??`, `A/79/L.??`, `1:?? p.m.`, `the fifth?? of them`
  {
    signs: ['??'],
    pattern:
      /(?<!\?)\?{3,}|(?<=\p{Alpha})\?\?(?= \p{Lower})|(?<=\b(?:19|20))\?\?(?=[ .,;)])|\?\?(?:(?<![^\s¿]\?\?)|(?<=\/L\.\?\?)|(?<=[\d?][.:]\?\?)(?= ?[ap]\.?m))(?=[\s.,;:)]|th )/uy,
  },
  // `for ? years`; `she?? would`, `He?? would`, `he or she? would`: in the middle of a sentence nobody asks.
  {
    signs: ['?'],
    pattern:
      /(?<=\b(?:for|of|in|some|about|over|than|with|by) )\?(?= \p{Lower})|(?<!\p{Alpha})(?:[Hh]e or she\?+|[Ss]he or he\?+|(?:[Ss]?[Hh]e|[Hh](?:im|er|is))\?{2,})(?= \p{Lower})/uy,
    begins: pronounBefore,
  },
  // `## States`, `COMM.####`, `%% per cent`
  { signs: ['##', '%%'], pattern: /(?<=\S |\p{Upper}\.)(?:#{2,}|%{2,})(?=[\s.,;:)])/uy },
  { signs: ['QQ', 'NN', 'ZZ'], pattern: new RegExp(`\\b(?:QQ|NN|ZZ)(?= ${COUNTED})`, 'y') },
  // `@Ravi pls check`, `+++ confirm +++`
  {
    signs: ['@'],
    pattern:
      /(?<=\S )@{2,}(?=[\s.,;:)])|(?<![^\s([])@\p{Alpha}{2,20},? (?:pls|please|can you|check|verify|confirm)\b[^\r\n.?]{0,60}\??/uy,
  },
  { signs: ['+++', '!!!'], pattern: /(?<![+!])(\+{3}|!{3}) ?\p{Alpha}[^+!\r\n]{0,60}\1/uy },
  // `rose at … p.m.`
  { signs: ['… '], pattern: /(?<= at )…(?= [ap]\.m)/y },
  // `paragraph x`, `x tons`
  { signs: ['x'], pattern: new RegExp(`(?<= )x(?= ${COUNTED}|\\b(?<=\\bparagraph x)[ ,.])`, 'y') },
  // `said that tk wells`, `tk tk`
  { signs: ['k'], pattern: /(?<= )tk(?: ?tk)*\b(?![/-]|\.\w)/y, begins: (_, at) => at - 1 },
  // `the date was tbc`
  { signs: ['bc', 'bd', 'ba '], pattern: /(?<= )tb[acd](?=[.,;)]?(?:\s|$))/y, begins: (_, at) => at - 1 },
  {
    signs: ['DD', 'dd/', 'MM/', '00 M'],
    pattern:
      /\bdd\/mm\b(?:\/yy(?:yy)?\b)?|\bDD([/. -])MM\b(?:\1YY(?:YY)?\b)?|\bMM\/DD\/YY(?:YY)?\b|\b(?:DD|00) (?:Month|MONTH)\b/y,
  },
  {
    signs: ['TO ', 'MISSI', 'PENDI'],
    // `TITLE TO COME`, `QUOTES MISSING`; not `A TIME TO COME TOGETHER`
    pattern: new RegExp(
      `\\b${anyOf(`
        STATE, COUNTRY, TITLE, AFFILIATION, ORGANI[SZ]ATION, DATE, TIME, PLACE, FIGURE, NUMBER, SPELLING,
        DETAIL, RESULT, TEXT, QUOTE, TRANSLATION, HEADLINE, VOTE`)}S? ${oneOf(
        `TO (?:COME|FOLLOW|BE ${anyOf(DONE.toUpperCase())})`,
        'MISSING',
        'PENDING',
      )}\\b(?! [A-Z]{2})`,
      'y',
    ),
    begins: wordBefore,
  },
  // `RÉPONSE À SUIVRE`
  {
    signs: ['À '],
    pattern:
      /(?:(?:CHIFFRE|CITATION|DATE|DÉCLARATION|PAYS|RÉPONSE|SUITE|TEXTE|TITRE|VOTE)S? |(?<=[.”»] {1,2}))À (?:VENIR|SUIVRE|CONFIRMER|COMPLÉTER|PRÉCISER|VÉRIFIER)/y,
    begins: (text, at) => at - /(?:\p{Upper}+ )?$/u.exec(text.slice(Math.max(0, at - 13), at))![0].length,
  },
  // From the comma, which is rarer than its `t`.
  { signs: [', tit'], pattern: /title (?:to (?:come|follow)|tk|tbc)(?=,)/y, begins: (_, at) => at + ', '.length },
  { signs: ['Lorem'], pattern: /\bLorem ipsum\b/y },
];

/** Where `he or she` or the one pronoun begins that ends at an offset. */
function pronounBefore(text: string, at: number): number {
  const start = at - /[a-z]{0,3}$/i.exec(text.slice(Math.max(0, at - 3), at))![0].length;
  return start - (/\bs?he or $/i.exec(text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0);
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
    // `(A/86/L.XX)`, `[on xx May]`: where brackets are no mark, one may stand in them.
    if (text[start] !== '(' && text[start] !== '[') from = end;
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
