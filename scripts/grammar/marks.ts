import { either, OPEN_NAME, type Pattern, scope } from './words.ts';

/** What programs leave in a text, and what is still to be filled in: wherever in a paragraph it stands. */

/** Words behind which somebody still looks something up, in brackets. */
const TO_BE_CHECKED = either(
  // [check]    [spelling?]    (sp?)
  '[\\[(](?i:sp(?:elling)?|(?:double-)?check|verify|confirm|tk|tb[cda])(?:[ ?!][^\\[\\]()\\n]{0,40})?[\\])]',
  // [date]    [figure?]
  '\\[(?i:date|year|place|title|figure|number)\\??\\]',
  // (to be confirmed)    [name to be checked by the desk]
  '[\\[(](?i:(?:[\\p{L} ]{1,30} )?to be (?:confirmed|checked|added|inserted|verified|provided))\\b[^\\[\\]()\\n]{0,40}[\\])]',
);

/** What is counted, or a month: `XX per cent`, `XX Jan`. */
const COUNTED = either(
  'per cent|percent|million|billion|people|votes?|abstentions?|against|in favour|[ap]\\.m\\.',
  'Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec|xx|20\\d\\d',
);

/** What stands for words that are missing, between words. */
const STANDS_FOR = either(
  // XX per cent    XX% of
  `(?:X{2,3}|x{2,})(?=[ \\x{A0}](?:${COUNTED})|%)`,
  'X{4,}|tk tk|TODO(?! \\p{Lu}{2})|FIXME',
  // DD/MM/YYYY    00 Month
  'DD([/. -])MM\\1YYYY|MM/DD/YYYY|00 Month',
  '(?:TITLE|DATE|TIME|PLACE|FIGURE|QUOTE|TRANSLATION) TO (?:COME|FOLLOW)',
);

/** Notes in square brackets: `[unclear]`, `[insert the figure]`, `[title tk]`, `[Editor: please check]`. */
const NOTED = either(
  'cq\\??|ck|unclear|gap|not sure|missing \\p{L}+|missed this|no interpretation|interpretation lost|time|country|pronoun',
  '(?:fill in|insert|add|needs)\\b[^\\[\\]()\\n]{0,30}',
  '[\\p{L} ]{1,30} (?:tk|tb[cda]|to come)',
  '(?:ed(?:itor)?|note to (?:desk|editor)): ?[^\\[\\]\\n]{1,40}',
);

/** A pronoun that is both: `he/she`, `him/herself`, `his/ her`, `he-she`. */
const BOTH = either(
  's/he|\\(s\\)he',
  '(?:he|him|his|himself)(?: ?/ ?|-)(?:she|hers?|herself)',
  '(?:she|hers?|herself)(?: ?/ ?|-)(?:he|him|his|himself)',
);

/** The same in brackets: `he[she]`, `him(her)self`, `him-/herself`, `he(?)`. */
const BOTH_IN_BRACKETS = either(
  '\\[s\\]he|\\[he or she\\]',
  '(?:he|his|him|himself) ?[\\[(](?:she|her|herself)[\\])](?:self)?',
  'him-/ ?herself',
  '(?:s?he|his|her|him) ?[\\[(]\\?[\\])]',
  '(?:s?he|his|her|him)\\?{2,}',
);

const placeholders: readonly string[] = [
  `(?<![\\p{L}\\p{N}])(?:${OPEN_NAME})`,
  `(?<![\\p{L}\\p{N}/-])(?i:${BOTH})(?![\\p{L}/-])`,
  either(
    // TK    TBC
    '(?<![\\p{L}\\p{N}])(?:TK(?:TK)*|TB[CDA])(?![\\p{L}\\p{N}:)])',
    // tk reports
    '(?<= )tk(?= \\p{Ll})',
    // ???    ____
    '\\?{3,}|(?<=[^\\s_][ \\x{A0}(])_{3,}',
    TO_BE_CHECKED,
  ),
  `(?<![\\p{L}\\p{N}/])(?i:${BOTH_IN_BRACKETS})(?![\\p{L}/])`,
  either(
    // [JB to check]    [JB: please check]
    '\\[\\p{Lu}{2,4}(?:: ?(?:please|pls|check|can)\\b| to (?:check|confirm|verify|add)\\b)[^\\[\\]\\n]{0,60}\\]',
    // [quote?]
    '\\[[^\\[\\]\\n]{2,40}\\?\\]',
    // (phonetic)    [to be filled in]
    '[\\[(](?:ph|(?i:phonetic|sic\\?|\\?{1,3}|to be (?:filled|completed)[^\\[\\]()\\n]{0,20}))[\\])]',
    `\\[(?i:${NOTED})\\]`,
  ),
  either(
    `(?<![\\p{L}\\p{N}])(?:${STANDS_FOR})(?![\\p{L}\\p{N}])`,
    // $XX million    €YY    $X.X    x,xxx    2025-XX    A/79/XXX
    '(?<=[$€£])(?:[Xx]{2,4}|YY|[Xx]\\.[Xx])\\b|\\b[Xx],[Xx]{3}\\b|(?<=\\b20\\d\\d-)X{2,3}\\b|(?<=[\\p{Lu}\\d]/)(?:X{2,}|x{3,}|_{3,})(?![\\p{L}/])',
    // @@@
    '(?<=\\S[ \\x{A0}])(?:@{2,}|#{3,}|%{3,})(?=[\\s.,;:)])',
    // <<check>>    >> verify
    '[*<]{1,3}(?i:check|verify|tk|tbc)[*>]{1,3}|>>+ ?(?i:check|verify|confirm)\\b',
    '^Lorem ipsum\\b',
  ),
  either(
    // 98XXth    SC/1XXXX    30 Xxx
    '\\b\\d{1,3}X{1,3}(?:st|nd|rd|th)\\b|(?<=/)\\dX{3,}\\b|\\bXxx\\b',
    // XX, XX and Fiji    agenda item XX
    '\\bX{2,3}(?=(?:,| and) X{2,3}\\b)|(?<=agenda item |, |[a-z] and |\\bMr\\. )X{2,3}(?=,| and | also|\\.| had)',
    // by X votes    about XX tonnes
    '(?<=by |with )X(?= (?:votes|abstentions))|(?<=about |that |cost )X{2,3}(?= (?!chrom|and )\\p{Ll})',
    // he or she? went    said that his or her country    He or she noted
    '\\bhe or she\\?(?= \\p{Ll})|(?:(?<=said that )h|H)is or her(?= (?:country|colleagues|delegation|Government)\\b)|He or she(?= noted)',
    // about ?? ships    DD/MM    <<CHECK IT>>
    '(?<=(?:that|about) )\\?\\?(?= )|\\bDD/MM\\b|<<CHECK[^<>]{0,40}>>',
  ),
  `\\[(?:${either(
    // [its/their]    [map not received]    [Maria to check]    [MINISTRY TO VERIFY]    [Panama TC]
    '[a-z]{2,12}/[a-z]{2,12}|[^\\[\\]\\n]{1,40} (?:not received|to be finalized)|\\p{Lu}\\p{L}+ (?:TC|(?i:to (?:check|send|verify))[^\\[\\]\\n]{0,30})',
    // [desk: check this]    [two names to come – Maria]    [Reporter’s query: not found]
    '\\p{L}+’s query:[^\\[\\]\\n]{1,60}|\\p{L}+: check[^\\[\\]\\n]{0,30}|[^\\[\\]\\n]{1,40} to come – \\p{L}+',
  )})\\]`,
  // he (or she)    he (she?)    s(he)    him- or herself
  '(?<![\\p{L}\\p{N}/])(?i:s\\(he\\)|he \\((?:or she|she\\?)\\)|him- or herself)(?![\\p{L}/])',
  either(
    // XXth & XXth Meetings    XXXXth Meeting
    '\\b(?:XX(?=th (?:& XX|Meetings?\\b))|X{4}|(?<=XXth & )XX)th\\b',
    // paragraph XX of    XX soldiers    XX copies    some xx still
    '(?<=paragraph )XX(?= of\\b)|(?<=\\b(?:of which|loss of) )XX(?= \\p{Ll})|(?<=\\bsome )xx(?= )',
    // resolution 27xx    resolution 1325 (YYYY)    €??    1:?? p.m.    ??.?? p.m.    in the fifth?? of
    '(?<=esolution )\\d\\d[Xx]{2}\\b|(?<=\\d )\\(YYYY\\)|[$€£]\\?\\?|(?:(?<=\\d[.:])|\\?\\?\\.)\\?\\?(?= [ap]\\.m)|(?<=\\p{L})\\?\\?(?= \\p{Ll})',
    // with [ ] abstentions    _ abstentions
    '(?:\\[ \\]|_)(?= (?:votes|abstentions|against|in favour)\\b)',
    // (COUNTRY)    title to come    RÉPONSE À SUIVRE
    '\\((?:COUNTRY|STATE)\\)|(?<=, )(?:name|title) to come(?=,)|\\p{Lu}+S? À (?:VENIR|SUIVRE|CONFIRMER|COMPLÉTER|VÉRIFIER)\\b',
    // (I think it is Diallo?)    (40 or 400?)
    '\\(I think [^()\\n]{1,40}\\)|\\(\\d[\\d .,]{0,12} or \\d[\\d .,]{0,12}\\?\\)',
    // (pls check)    (year?)    ((stet?))
    '\\((?:pls|please) check\\b[^()\\n]{0,40}\\)|\\((?:year|date|place name)\\?\\)|\\(\\(stet\\?\\)\\)',
    // [@Maria]    [text missing]    [name of NGO]    [TN: keep?]    [untranslated: “l’eau”]    [Maria, please check]    [legal to clear]
    `\\[(?:${either(
      '@\\p{L}',
      '(?i:text missing|missed|untranslated|end of draft|TN:|(?:name|list|no\\.) of|links? to|paraphrase)\\b',
      '[^\\[\\]\\n]{1,30}(?:, please check| to clear)(?=\\])',
    )})[^\\[\\]\\n]{0,60}\\]`,
  ),
  // What programs leave.
  either(
    // {+can+}    [-could-]    <del>no</del>
    '\\{(?:[+-]{1,2}|~~|>>)[^{}\\n]{1,90}[+~<-]\\}|\\[([+-])[^\\[\\]\\n]{1,60}\\1\\]|<(del|ins)>[^<>\\n]{1,90}</\\2>',
    // <<<MOVE UP>>>    ~~no~~    //why?//    *** not sure ***
    '<<<[^<>\\n]{1,60}>>>|(?<!~)~~[^~\\n]{1,60}~~|(?<= )//[^/\\n]{1,40}//|\\*{3} not sure[^*\\n]{1,60}\\*{3}',
    // Error! Reference source not found.    [Comment [JB1]: why?]
    'Error! (?:Reference source|Bookmark|Hyperlink reference) not \\p{Ll}+\\.?',
    '^Formatted: (?:Font|Indent)\\b.*|\\[Comment \\[[^\\n]{1,90}\\]',
  ),
];

/** Marks of what is still open, and of what nobody could hear. */
export const marks: readonly Pattern[] = [
  ...placeholders.map(match => ({ match, name: scope('placeholder') })),
  // [inaudible]
  {
    match: '\\[(?i:inaudible|unintelligible|indiscernible|crosstalk)[^\\[\\]\\n]{0,30}\\]',
    name: scope('direction'),
  },
];
