// npm run grammar: writes syntaxes/meeting-record.tmLanguage.json, whose patterns are too long to read there.
// It colours a record before the server has read it, so it knows forms and not meaning: the server's tokens come on top.
//
// Every pattern is linear, and anchored or begun by something rare. No-break spaces (U+00A0) and hyphens (U+2011) count
// as what they stand for.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  as,
  BARE_NAME,
  BRACKETS,
  CAPITAL_NAME,
  CAPITALS,
  CHAIR,
  DELEGATION,
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
} from './grammar-words.ts';

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
    match: `${START}((?:Statements?|Remarks|Speech|Summary|Interventions?|Briefings?)${S}(?:by|of|from)${S}[^.\\n]{1,120}${S}(?:to${S}(?:come|follow|be${S}(?:added|confirmed|provided|inserted))|TK|TB[CAD]|forthcoming|pending|awaited|missing)\\.?)[ \\t]*$`,
    captures: { 1: as('placeholder') },
  },
  // [STATEMENT TO FOLLOW]    Mali’s statement to come    MALI TK    AMADOU DIALLO (Mali) TO COME    (MORE)
  {
    match: `${START}([\\[(]?(?:(?=\\p{Lu})[^.,:;\\n]{0,60}?(?:(?i:statements?|text|speakers?|reply|more)${S}(?:to${S}(?:come|follow)|tk)|[\\p{Lu})]${S}(?:[–—]${S})?(?:(?:STATEMENTS?|TEXT)${S})?(?:TO${S}(?:COME|FOLLOW)|TK)|\\(to come\\)|[–—]${S}to${S}be${S}added)|[Mm]ore${S}to${S}come|(?:INSERT|Insert)${S}[^.,:;\\n]{1,40}|(?:Awaiting|AWAITING)${S}(?:statement|text)[^.,:;\\n]{1,60}|MORE)[\\])]?\\.?)[ \\t]*$`,
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
    match: `${START}(?:\\d{1,3}\\.[ \\t]+)?(${HONORIFIC}${S}?${NAME}|${WORD}(?:${S}(?:${WORD}|${PARTICLE}\\b)){1,7})${S}(${STATE})((?:${S}\\([^()\\n]{1,100}\\)){0,2})(?=[ \\t]*$|,|${S}${RELEASE_VERB}\\b)`,
    captures: {
      1: as('speaker'),
      2: { patterns: include('in-brackets') },
      3: { patterns: include('in-brackets') },
    },
  },
  // 2. The Chair said …    The Acting President
  {
    match: `${START}(?:\\d{1,3}\\.[ \\t]+)?(${CHAIR})(?=[ \\t]*$|${S}${RELEASE_VERB}\\b)`,
    captures: { 1: as('speaker') },
  },
  // Mr. Bessho (Japan):    Nebenzia: (Russian Federation) (spoke in Russian):    WH:    An hon. Member:    ??:
  {
    match: `${START}(?:\\d{1,3}\\.[ \\t]+)?${NO_SPEAKER}((?:(?:An?${S})?(?:hon|Hon)\\.${S})?(?:\\?\\?|${CHAIR}|${HONORIFIC}${S}?${NAME}|(?:The|THE)${S}${NAME}(?:${S}(?:of|for|and|to)${S}(?:the${S})?${NAME}){0,3}|${WORD}(?:${S}(?:${WORD}|${PARTICLE}\\b)){0,4}))(?::(?=${S}\\())?(${BRACKETS})${S}?:(?=[\\s\\x{A0}]|$)`,
    captures: { 1: as('speaker'), 2: { patterns: include('in-brackets') } },
  },
  // Mr. McVOE of Texas. Mr. Speaker, …    The SPEAKER pro tempore (Mr. Poe). …    VICE CHAIRMAN HOLM. …
  {
    match: `${START}((?:MRS?|MS|MISS)\\.?(?:${S}${PLAIN_CAPITALS}){1,3}|(?:Mr|Mrs|Ms|Miss|Dr)\\.${S}(?=\\S*\\p{Lu}{2})${PLAIN_CAPITALS}(?:${S}${PLAIN_CAPITALS}){0,3}(?:${S}of${S}${PLAIN_WORD}(?:${S}${PLAIN_WORD}){0,2})?|The${S}(?:ACTING${S})?\\p{Lu}{4,}(?:${S}pro${S}tempore)?(?:${S}\\([^()\\n]{1,60}\\))?|(?:(?:VICE|ACTING)${S})?(?:CHAIR(?:MAN|WOMAN)?|GOVERNOR|PRESIDENT|SECRETARY|SPEAKER)(?:${S}${PLAIN_CAPITALS}){1,3}|SPEAKERS?\\(\\?\\))\\.(?=[\\s\\x{A0}])`,
    captures: { 1: as('speaker') },
  },
  // (Applause)    [Laughter]
  { match: `${START}([(\\[][^()\\[\\]\\n]{3,120}[)\\]])[ \\t]*$`, captures: { 1: as('direction') } },
  // The meeting rose at 1.10 p.m.    It was so decided.    A recorded vote was taken.
  {
    match: `${START}((?:The (?:meeting|sitting|session) (?:was (?:called to order|suspended|resumed|adjourned)|rose|began|resumed|ended)\\b|It was so (?:decided|agreed)\\b|An? (?:recorded |separate |roll-call )?vote was (?:taken|requested)\\b|The House (?:rose|met|divided)\\b|Question (?:put|proposed|agreed)\\b).*)$`,
    captures: { 1: as('direction') },
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
const HEADING = `(?=.{1,200}$)(?!(?:[^,]*,){4}|.*,\\s*$)(?=\\p{Lu}|\\d{1,4}(?:st|nd|rd|th)\\b|[‘“]\\p{Lu})(?>(?:${HEADING_WORD})(?:[ \\x{A0}\\t]+(?:${HEADING_WORD}))*)(?<![ \\x{A0}\\t]\\p{Ll}{1}|[ \\x{A0}\\t]\\p{Ll}{2}|[ \\x{A0}\\t]\\p{Ll}{3})`;

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

/** One of these forms. */
const either = (...forms: readonly string[]) => forms.join('|');

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
        match:
          '(?<![\\p{L}\\p{N}/])(?:A|S|E|T|ST|TD|DP|HRI|CAT|CCPR|CED|CEDAW|CERD|CMW|CRC|CRPD|UNEP|SC|GA|SG|DSG|DEV|ECOSOC)/(?:[A-Z]+[A-Za-z]*(?:\\.\\d+)?/|C\\.\\d/)*(?:[A-Z]+\\.)?(?:ES-|S-)?\\d+(?:[./‑\\-]?(?:[A-Z][A-Za-z]*\\.?)?\\d+|/[A-Z][a-z]*\\.\\d+)*',
        name: scope('citation'),
      },
    ],
  },
  mark: {
    patterns: [
      { match: `(?<![\\p{L}\\p{N}])(?:${OPEN_NAME})`, name: scope('placeholder') },
      // he/she    s/he    (s)he    him/herself    his/ her    he-she
      {
        match:
          '(?<![\\p{L}\\p{N}/-])(?i:s/he|\\(s\\)he|(?:he|him|his|himself)(?: ?/ ?|-)(?:she|hers?|herself)|(?:she|hers?|herself)(?: ?/ ?|-)(?:he|him|his|himself))(?![\\p{L}/-])',
        name: scope('placeholder'),
      },
      // TK    TBC    ???    ____    [check]    [spelling?]    (sp?)
      {
        match:
          '(?<![\\p{L}\\p{N}])(?:TK(?:TK)*|TB[CDA])(?![\\p{L}\\p{N}:)])|\\?{3,}|(?<=[^\\s_][ \\x{A0}(])_{3,}|[\\[(](?i:sp(?:elling)?|(?:double-)?check|verify|confirm|tk|tb[cda])(?:[ ?!][^\\[\\]()\\n]{0,40})?[\\])]|\\[(?i:date|year|place|title|figure|number)\\??\\]|[\\[(](?i:(?:[\\p{L} ]{1,30} )?to be (?:confirmed|checked|added|inserted|verified|provided))\\b[^\\[\\]()\\n]{0,40}[\\])]',
        name: scope('placeholder'),
      },
      // he[she]    [s]he    him(her)self    him-/herself    he(?)
      {
        match:
          '(?<![\\p{L}\\p{N}/])(?i:\\[s\\]he|\\[he or she\\]|(?:he|his|him|himself) ?[\\[(](?:she|her|herself)[\\])](?:self)?|him-/ ?herself|(?:s?he|his|her|him) ?[\\[(]\\?[\\])]|(?:s?he|his|her|him)\\?{2,})(?![\\p{L}/])',
        name: scope('placeholder'),
      },
      // [JB to check]    [quote?]    (phonetic)    [needs checking]    [figure tbc]    [Editor: please check]
      {
        match:
          '\\[\\p{Lu}{2,4}(?:: ?(?:please|pls|check|can)\\b| to (?:check|confirm|verify|add)\\b)[^\\[\\]\\n]{0,60}\\]|\\[[^\\[\\]\\n]{2,40}\\?\\]|[\\[(](?:ph|(?i:phonetic|sic\\?|\\?{1,3}|to be (?:filled|completed)[^\\[\\]()\\n]{0,20}))[\\])]|\\[(?i:cq\\??|ck|unclear|gap|not sure|missing \\p{L}+|missed this|no interpretation|interpretation lost|time|country|pronoun|(?:fill in|insert|add|needs)\\b[^\\[\\]()\\n]{0,30}|[\\p{L} ]{1,30} (?:tk|tb[cda]|to come)|(?:ed(?:itor)?|note to (?:desk|editor)): ?[^\\[\\]\\n]{1,40})\\]',
        name: scope('placeholder'),
      },
      // XX per cent    $XX million    A/79/XXX    DD/MM/YYYY    FIXME    <<check>>    @@@
      {
        match:
          '(?<![\\p{L}\\p{N}])(?:(?:X{2,3}|x{2,})(?=[ \\x{A0}](?:per cent|percent|million|billion|people|votes?|abstentions?|against|in favour|[ap]\\.m\\.|Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec|xx|20\\d\\d)|%)|X{4,}|tk tk|TODO(?! \\p{Lu}{2})|FIXME|DD([/. -])MM\\1YYYY|MM/DD/YYYY|00 Month|(?:TITLE|DATE|TIME|PLACE|FIGURE|QUOTE|TRANSLATION) TO (?:COME|FOLLOW))(?![\\p{L}\\p{N}])|(?<=[$€£])[Xx]{2,4}\\b|(?<=[\\p{Lu}\\d]/)(?:X{2,}|x{3,}|_{3,})(?![\\p{L}/])|(?<=\\S[ \\x{A0}])(?:@{2,}|#{3,}|%{3,})(?=[\\s.,;:)])|[*<]{1,3}(?i:check|verify|tk|tbc)[*>]{1,3}|>>+ ?(?i:check|verify|confirm)\\b|^Lorem ipsum\\b',
        name: scope('placeholder'),
      },
      // 98XXth    SC/1XXXX    30 Xxx    agenda item XX    XX, XX and Fiji    [its/their]    [map not received]    <<CHECK IT>>
      {
        match:
          '\\b\\d{1,3}X{1,3}(?:st|nd|rd|th)\\b|(?<=/)\\dX{3,}\\b|\\bXxx\\b|\\bX{2,3}(?=(?:,| and) X{2,3}\\b)|(?<=agenda item |, |[a-z] and |\\bMr\\. )X{2,3}(?=,| and | also|\\.| had)|(?<=by |with )X(?= (?:votes|abstentions))|(?<=about |that |cost )X{2,3}(?= (?!chrom|and )\\p{Ll})|\\bhe or she\\?(?= \\p{Ll})|(?<=said that )his or her(?= (?:country|delegation|Government)\\b)|(?<=(?:that|about) )\\?\\?(?= )|\\bDD/MM\\b|<<CHECK[^<>]{0,40}>>',
        name: scope('placeholder'),
      },
      {
        match:
          '\\[(?:[a-z]{2,12}/[a-z]{2,12}|[^\\[\\]\\n]{1,40} (?:not received|to be finalized)|\\p{Lu}\\p{Ll}+ to check[^\\[\\]\\n]{0,30}|\\p{L}+: check[^\\[\\]\\n]{0,30}|[^\\[\\]\\n]{1,40} to come – \\p{L}+)\\]',
        name: scope('placeholder'),
      },
      // he (or she)    he (she?)    s(he)    him- or herself
      {
        match: '(?<![\\p{L}\\p{N}/])(?i:s\\(he\\)|he \\((?:or she|she\\?)\\)|him- or herself)(?![\\p{L}/])',
        name: scope('placeholder'),
      },
      {
        match: either(
          // XXth & XXth Meetings    XXXXth Meeting
          '\\b(?:XX(?=th (?:& XX|Meetings?\\b))|X{4}|(?<=XXth & )XX)th\\b',
          // paragraph XX of    XX soldiers    XX copies    some xx still
          '(?<=paragraph )XX(?= of\\b)|(?<=\\b(?:of which|loss of) )XX(?= \\p{Ll})|(?<=\\bsome )xx(?= )',
          // resolution 27xx    resolution 1325 (YYYY)    €??    1:?? p.m.    in the fifth?? of
          '(?<=esolution )\\d\\d[Xx]{2}\\b|(?<=\\d )\\(YYYY\\)|[$€£]\\?\\?|(?<=\\d[.:])\\?\\?(?= [ap]\\.m)|(?<=\\p{L})\\?\\?(?= \\p{Ll})',
          // with [ ] abstentions    _ abstentions
          '(?:\\[ \\]|_)(?= (?:votes|abstentions|against|in favour)\\b)',
          // (COUNTRY)    title to come    RÉPONSE À SUIVRE
          '\\((?:COUNTRY|STATE)\\)|(?<=, )(?:name|title) to come(?=,)|\\p{Lu}+S? À (?:VENIR|SUIVRE|CONFIRMER|COMPLÉTER|VÉRIFIER)\\b',
          // (I think it is Diallo?)    (40 or 400?)    (pls check)    (year?)    ((stet?))
          '\\(I think [^()\\n]{1,40}\\)|\\(\\d[\\d .,]{0,12} or \\d[\\d .,]{0,12}\\?\\)|\\((?:pls|please) check\\b[^()\\n]{0,40}\\)|\\((?:year|date|place name)\\?\\)|\\(\\(stet\\?\\)\\)',
          // [Maria, please check]    [text missing]    [@Maria]    [name of NGO]    [legal to clear]    [TN: keep?]    [untranslated: “l’eau”]
          '\\[(?:@\\p{L}|(?i:text missing|missed|untranslated|end of draft|TN:|(?:name|list) of)\\b|[^\\[\\]\\n]{1,30}(?:, please check| to clear)(?=\\]))[^\\[\\]\\n]{0,60}\\]',
        ),
        name: scope('placeholder'),
      },
      // What programs leave: {+can+}    [-could-]    <del>no</del>    ~~no~~    <<<MOVE UP>>>    //why?//    Error! Reference source not found.
      {
        match: either(
          '\\{(?:[+-]{1,2}|~~|>>)[^{}\\n]{1,90}[+~<-]\\}|\\[([+-])[^\\[\\]\\n]{1,60}\\1\\]|<(del|ins)>[^<>\\n]{1,90}</\\2>',
          '<<<[^<>\\n]{1,60}>>>|(?<!~)~~[^~\\n]{1,60}~~|(?<= )//[^/\\n]{1,40}//|\\*{3} not sure[^*\\n]{1,60}\\*{3}',
          'Error! (?:Reference source|Bookmark|Hyperlink reference) not \\p{Ll}+\\.?|^Formatted: (?:Font|Indent)\\b.*|\\[Comment \\[[^\\n]{1,90}\\]',
        ),
        name: scope('placeholder'),
      },
      // [inaudible]
      {
        match: '\\[(?i:inaudible|unintelligible|indiscernible|crosstalk)[^\\[\\]\\n]{0,30}\\]',
        name: scope('direction'),
      },
    ],
  },
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
