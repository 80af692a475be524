// npm run grammar: writes syntaxes/meeting-record.tmLanguage.json, whose patterns are too long to read there.
// It colours a record before the server has read it, so it knows forms and not meaning: the server's tokens come on top.
//
// Every pattern is linear, and anchored or begun by something rare. No-break spaces (U+00A0) and hyphens (U+2011) count
// as what they stand for.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { marks } from './grammar/marks.ts';
import {
  as,
  BARE_NAME,
  BRACKETS,
  CAPITAL_NAME,
  CAPITALS,
  CHAIR,
  DELEGATION,
  either,
  HONORIFIC,
  include,
  NAME,
  NO_SPEAKER,
  NUMBER,
  OPEN_NAME,
  PARTICLE,
  type Pattern,
  PLAIN_CAPITALS,
  PLAIN_WORD,
  RELEASE_VERB,
  S,
  SIDE,
  START,
  STATE,
  scope,
  WORD,
} from './grammar/words.ts';

const STATEMENT = '(?:Statements?|Remarks|Speech|Summary|Interventions?|Briefings?)';
const TO_COME = `(?:to${S}(?:come|follow|be${S}(?:added|confirmed|provided|inserted))|TK|TB[CAD]|forthcoming|pending|awaited|missing)`;
/** What a line says of a statement that it stands for, alone or behind whose it is. */
const STILL_TO_COME = either(
  `(?=\\p{Lu})[^.,:;\\n]{0,60}?(?:${either(
    // Mali’s statement to come    STATEMENT TO FOLLOW
    `(?i:statements?|text|speakers?|reply|more)${S}(?:to${S}(?:come|follow)|tk)`,
    // MALI TK    AMADOU DIALLO (Mali) — TEXT TO COME
    `[\\p{Lu})]${S}(?:[–—]${S})?(?:(?:STATEMENTS?|TEXT)${S})?(?:TO${S}(?:COME|FOLLOW)|TK)`,
    // Mali (to come)    Mali – to be added
    `\\(to come\\)|[–—]${S}to${S}be${S}added`,
  )})`,
  `[Mm]ore${S}to${S}come`,
  `(?:INSERT|Insert)${S}[^.,:;\\n]{1,40}`,
  `(?:Awaiting|AWAITING)${S}(?:statement|text)[^.,:;\\n]{1,60}`,
  'MORE',
);

/** What may stand before a speaker: `1. `, the number of a paragraph. */
const NUMBERED = '(?:\\d{1,3}\\.[ \\t]+)?';
/** `Vargas Solano`, `Gheorghe van der Leucă`: so many words more, after the first. */
const wordsOfName = (fewest: number, most: number) => `${WORD}(?:${S}(?:${WORD}|${PARTICLE}\\b)){${fewest},${most}}`;

/** Whom a colon behind shows to have the floor. */
const BEFORE_COLON = either(
  // ??:
  '\\?\\?',
  // The President:
  CHAIR,
  // Mr. Bessho (Japan):
  `${HONORIFIC}${S}?${NAME}`,
  // The Minister for Health:
  `(?:The|THE)${S}${NAME}(?:${S}(?:of|for|and|to)${S}(?:the${S})?${NAME}){0,3}`,
  // Nebenzia:    WH:
  wordsOfName(0, 4),
);

/** Whom a full stop behind shows to have the floor. */
const BEFORE_STOP = either(
  // MR. HOLM.
  `(?:MRS?|MS|MISS)\\.?(?:${S}${PLAIN_CAPITALS}){1,3}`,
  // Mr. McVOE of Texas.
  `(?:Mr|Mrs|Ms|Miss|Dr)\\.${S}(?=\\S*\\p{Lu}{2})${PLAIN_CAPITALS}(?:${S}${PLAIN_CAPITALS}){0,3}(?:${S}of${S}${PLAIN_WORD}(?:${S}${PLAIN_WORD}){0,2})?`,
  // The SPEAKER pro tempore (Mr. Poe).
  `The${S}(?:ACTING${S})?\\p{Lu}{4,}(?:${S}pro${S}tempore)?(?:${S}\\([^()\\n]{1,60}\\))?`,
  // VICE CHAIRMAN HOLM.
  `(?:(?:VICE|ACTING)${S})?(?:CHAIR(?:MAN|WOMAN)?|GOVERNOR|PRESIDENT|SECRETARY|SPEAKER)(?:${S}${PLAIN_CAPITALS}){1,3}`,
  // SPEAKER(?).
  'SPEAKERS?\\(\\?\\)',
);

/** What a meeting does, as a line of its own begins to tell it. */
const DONE = either(
  'The (?:meeting|sitting|session) (?:was (?:called to order|suspended|resumed|adjourned)|rose|began|resumed|ended)\\b',
  'It was so (?:decided|agreed)\\b',
  'An? (?:recorded |separate |roll-call )?vote was (?:taken|requested)\\b',
  'The House (?:rose|met|divided)\\b',
  'Question (?:put|proposed|agreed)\\b',
);

/** What a line can begin with, in all dialects; the surer come first. */
const opening: readonly Pattern[] = [
  // NAME TO COME (Ethiopia) said …    NAME TBC, Organization (OSCE), said …
  {
    match: `${START}(${OPEN_NAME}|${BARE_NAME})(?:${S}(${STATE}))?`,
    captures: { 1: as('placeholder'), 2: { patterns: include('in-brackets') } },
  },
  // XXX (Mongolia) noted …
  {
    match: `${START}([\\[<{]{0,2}(?:X{2,}|TK|TKTK|TB[CAD]|\\?{2,}|_{3,}|\\.{3,5}|…)[\\]>}]{0,2})${S}(${STATE})`,
    captures: { 1: as('placeholder'), 2: { patterns: include('in-brackets') } },
  },
  // Statement by Libya to come.
  {
    match: `${START}(${STATEMENT}${S}(?:by|of|from)${S}[^.\\n]{1,120}${S}${TO_COME}\\.?)[ \\t]*$`,
    captures: { 1: as('placeholder') },
  },
  // [STATEMENT TO FOLLOW]    Mali’s statement to come    MALI TK    AMADOU DIALLO (Mali) TO COME    (MORE)
  {
    match: `${START}([\\[(]?(?:${STILL_TO_COME})[\\])]?\\.?)[ \\t]*$`,
    captures: { 1: as('placeholder') },
  },
  // MARÍA EMMA MEJÍA VÉLEZ (Colombia) said …
  {
    match: `${START}(${CAPITAL_NAME})${S}(${STATE})(?!:)`,
    captures: { 1: as('speaker'), 2: { patterns: include('in-brackets') } },
  },
  // YURY V. FEDOTOV, Executive Director, United Nations Office on Drugs and Crime, said …
  { match: `${START}(?=[^,\\s]+${S}[^,]{1,80},)(${CAPITAL_NAME})(?=,${S})`, captures: { 1: as('speaker') } },
  // The representative of Malawi said …
  {
    match: `${START}(The${S}(?:${WORD}${S})?(?:representative|delegate|observer|speaker)s?)${S}(?:of|for|from)${S}(${DELEGATION})`,
    captures: { 1: as('speaker'), 2: as('affiliation') },
  },
  // Mali’s representative …
  {
    match: `${START}(${DELEGATION})[’']s?${S}((?:${WORD}${S})?(?:representative|delegate|observer))\\b`,
    captures: { 1: as('affiliation'), 2: as('speaker') },
  },
  // In favour:
  { match: `${START}${SIDE}`, captures: { 1: as('vote') } },
  // 1. Mr. Al-Otaibi (Kuwait) said that …    Mrs. Vargas Solano (Cuba)    Gheorghe Leucă (Republic of Moldova), Chair of …
  {
    match: `${START}${NUMBERED}(${HONORIFIC}${S}?${NAME}|${wordsOfName(1, 7)})${S}(${STATE})((?:${S}\\([^()\\n]{1,100}\\)){0,2})(?=[ \\t]*$|,|${S}${RELEASE_VERB}\\b)`,
    captures: {
      1: as('speaker'),
      2: { patterns: include('in-brackets') },
      3: { patterns: include('in-brackets') },
    },
  },
  // 2. The Chair said …    The Acting President
  {
    match: `${START}${NUMBERED}(${CHAIR})(?=[ \\t]*$|${S}${RELEASE_VERB}\\b)`,
    captures: { 1: as('speaker') },
  },
  // Mr. Bessho (Japan):    Nebenzia: (Russian Federation) (spoke in Russian):    WH:    An hon. Member:    ??:
  {
    match: `${START}${NUMBERED}${NO_SPEAKER}((?:(?:An?${S})?(?:hon|Hon)\\.${S})?(?:${BEFORE_COLON}))(?::(?=${S}\\())?(${BRACKETS})${S}?:(?=[\\s\\x{A0}]|$)`,
    captures: { 1: as('speaker'), 2: { patterns: include('in-brackets') } },
  },
  // Mr. McVOE of Texas. Mr. Speaker, …    The SPEAKER pro tempore (Mr. Poe). …    VICE CHAIRMAN HOLM. …
  {
    match: `${START}(${BEFORE_STOP})\\.(?=[\\s\\x{A0}])`,
    captures: { 1: as('speaker') },
  },
  // (Applause)    [Laughter]
  { match: `${START}([(\\[][^()\\[\\]\\n]{3,120}[)\\]])[ \\t]*$`, captures: { 1: as('direction') } },
  // The meeting rose at XX p.m.    It was so decided.    A recorded vote was taken.
  {
    match: `${START}((?:${DONE}).*)$`,
    captures: { 1: { ...as('direction'), patterns: include('mark') } },
  },
  // * *** *    For information media. Not an official record.
  {
    match: `${START}(\\*[ *]{1,20}\\*|For (?:use of )?(?:the )?information media\\b.*)[ \\t]*$`,
    captures: { 1: as('closing') },
  },
];

/** Some words of a heading: `Action on Draft`, `Agenda item 45`; small ones have at most five letters. */
const HEADING_WORD = '[‘“(]?[\\p{Lu}\\p{N}][^\\s\\x{A0}.:;?!]*|\\p{Ll}{1,5}|[—–&]';
/** A list of States has more commas than a heading. */
const NO_LIST = '(?!(?:[^,]*,){4}|.*,\\s*$)';
const BEGINS_HEADING = '(?=\\p{Lu}|[\\d,]{1,6}(?:st|nd|rd|th)\\b|[‘“]\\p{Lu})';
/** A heading ends with no word of up to three small letters. */
const WHOLE = '(?<![ \\x{A0}\\t]\\p{Ll}{1}|[ \\x{A0}\\t]\\p{Ll}{2}|[ \\x{A0}\\t]\\p{Ll}{3})';
const HEADING = `(?=.{1,200}$)${NO_LIST}${BEGINS_HEADING}(?>(?:${HEADING_WORD})(?:[ \\x{A0}\\t]+(?:${HEADING_WORD}))*)${WHOLE}`;

const heading: readonly Pattern[] = [
  // Agenda item 54: United Nations Relief and Works Agency (A/70/13)
  {
    match:
      '\\G[ \\t\\x{A0}]*((?:(?:Agenda )?[Ii]tem|Panel|Annex|PART|Part) [\\dIVX]+\\b(?![ \\x{A0}]\\p{Ll}{6})[^.\\n]{0,200})$',
    captures: { 1: { ...as('heading'), patterns: include('citation') } },
  },
  {
    match: `\\G[ \\t\\x{A0}]*(${HEADING})[ \\t\\x{A0}]*$`,
    captures: { 1: { ...as('heading'), patterns: include('citation') } },
  },
  // ## Compression dictionaries
  { match: '^#{1,6} .{1,200}$', name: scope('heading') },
];

const LONG = 200;
/** Where a paragraph ends: at a blank line, and before a line so long that it is a paragraph of its own. */
const PARAGRAPH_END = `^(?=[ \\t\\x{A0}]*$|.{${LONG + 1}})`;

/** “ ”, « », " " and `` '': an opening mark stands before a word. A quotation that never closes ends with `end`. */
const quotations = (end: string): readonly Pattern[] =>
  [
    ['“', '”'],
    ['«', '»'],
    ['(?<![\\p{L}\\p{N}])"(?=[\\p{L}\\p{N}\\[(‘])', '"'],
    ['``(?=\\p{L})', "''"],
  ].map(([open, close]) => ({
    begin: open!,
    end: `${close}|${end}`,
    name: scope('quotation'),
    patterns: include('citation', 'mark'),
  }));

/** What symbols of documents begin with. */
const SERIES = 'A|S|E|T|ST|TD|DP|HRI|CAT|CCPR|CED|CEDAW|CERD|CMW|CRC|CRPD|UNEP|SC|GA|SG|DSG|DEV|ECOSOC';

const repository: Readonly<Record<string, Pattern>> = {
  'in-brackets': {
    patterns: [
      // (STATE TO COME)    (COUNTRY?)
      {
        match: '(?<=\\()(?:(?:STATE|COUNTRY|TITLE|AFFILIATION)(?: TO COME| TB[CAD]| TK|\\?)|\\[[^\\[\\]()]+\\])(?=\\))',
        name: scope('placeholder'),
      },
      {
        match: '(?<=\\()(?:spoke|speaking|interpretation|interpreted|in|ctd|cont|continued)\\b[^()]*',
        name: scope('language'),
      },
      { match: `(?<=\\()${HONORIFIC}[^()]*`, name: scope('speaker') },
      { match: '(?<=\\()[^()]+', name: scope('affiliation') },
    ],
  },
  citation: {
    patterns: [
      // resolutions 1325 (2000), 1820 (2008) and 1888 (2009)    resolution 60/1
      {
        match: `\\b[Rr]esolutions?${S}${NUMBER}(?:(?:,${S}?(?:and${S})?|${S}and${S})${NUMBER})*`,
        name: scope('citation'),
      },
      // 242 (1967)
      { match: `(?<![\\p{L}\\p{N}/.,])\\d{1,4}${S}?\\((?:19[4-9]|20[0-4])\\d\\)`, name: scope('citation') },
      // S/2017/939    A/C.4/70/L.9/Rev.1    SC/13081
      {
        match: `(?<![\\p{L}\\p{N}/])(?:${SERIES})/(?:[A-Z]+[A-Za-z]*(?:\\.\\d+)?/|C\\.\\d/)*(?:[A-Z]+\\.)?(?:ES-|S-)?\\d+(?:[./‑\\-]?(?:[A-Z][A-Za-z]*\\.?)?\\d+|/[A-Z][a-z]*\\.\\d+)*`,
        name: scope('citation'),
      },
    ],
  },
  mark: { patterns: marks },
  // Mr. RAMÍREZ said    In her closing remarks, Ms. AL-THANI said
  name: {
    match: `\\b(?:Mr|Mrs|Ms|Miss)\\b\\.?${S}(?=\\S*\\p{Lu}{2})${CAPITALS}(?:${S}${CAPITALS}){0,4}`,
    name: scope('speaker'),
  },
  opening: { patterns: opening },
  heading: { patterns: heading },
};

const notOwnLine = `(?!${CHAIR}[ \\t]*$|${HONORIFIC}${S}|(?:Acting )?(?:President|Chair)\\w*:)`;

export const grammar = {
  comment: 'Written by scripts/grammar.ts: change it there and run `npm run grammar`.',
  name: 'Meeting Record',
  scopeName: 'text.meeting-record',
  patterns: [
    // Security Council: Trafficking of Persons
    { match: `\\A\\x{FEFF}?[ \\t]*${notOwnLine}(\\S.{0,218}[^\\s.!?:;,])[ \\t]*$`, captures: { 1: as('title') } },
    // Note:  A complete summary will be made available.
    {
      begin: "^[ \\t]*(?=[\\[(]?(?:Notes?|NOTES?|Editor[’']s note)(?: to (?:editors|correspondents|readers))?:)",
      end: PARAGRAPH_END,
      name: scope('note'),
      patterns: include('citation', 'mark'),
    },
    // A paragraph on one line, as releases have it: what is open at its end ends there.
    {
      begin: `^(?=.{${LONG + 1}})`,
      end: '$',
      patterns: [...include('opening'), ...quotations('$'), ...include('citation', 'mark', 'name')],
    },
    // A heading, or a paragraph of wrapped lines, up to a blank line.
    {
      begin: '^(?=.*\\S)',
      end: PARAGRAPH_END,
      patterns: [
        ...include('opening', 'heading'),
        ...quotations(PARAGRAPH_END),
        ...include('citation', 'mark', 'name'),
      ],
    },
  ],
  repository,
};

export const grammarText = `${JSON.stringify(grammar, undefined, 2)}\n`;

if (require.main === module) {
  writeFileSync(path.resolve(__dirname, '../syntaxes/meeting-record.tmLanguage.json'), grammarText);
}
