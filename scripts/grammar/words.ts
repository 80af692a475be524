/** What the patterns of the grammar are made of: its scopes, and how names, offices, marks and numbers are written. */

/** A pattern of a TextMate grammar. */
export interface Pattern {
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly name?: string;
  readonly include?: string;
  readonly captures?: Readonly<Record<number, { readonly name?: string; readonly patterns?: readonly Pattern[] }>>;
  readonly patterns?: readonly Pattern[];
}

/** Each of these is coloured by VS Code’s own themes, dark, light and of high contrast; the first four as the server’s tokens. */
export const SCOPES = {
  speaker: 'entity.name.function.speaker',
  affiliation: 'entity.name.type.affiliation',
  citation: 'constant.numeric.citation',
  placeholder: 'keyword.control.placeholder',
  title: 'markup.heading.title',
  heading: 'markup.heading',
  quotation: 'string.quoted.quotation',
  note: 'comment.block.note',
  language: 'comment.block.language',
  closing: 'comment.block.closing',
  direction: 'markup.italic.direction',
  vote: 'keyword.other.vote',
} as const;

/** A scope of the grammar’s own, by its short name. */
export const scope = (name: keyof typeof SCOPES) => `${SCOPES[name]}.meeting-record`;
/** What a pattern or a group of one is coloured as. */
export const as = (name: keyof typeof SCOPES) => ({ name: scope(name) });
/** Patterns of the repository, by their names there. */
export const include = (...names: readonly string[]): readonly Pattern[] =>
  names.map(name => ({ include: `#${name}` }));

/** One of these forms. */
export const either = (...forms: readonly string[]) => forms.join('|');

/** A space, be it one that does not break. */
export const S = '[ \\x{A0}]';
/** The start of a line; older records have mark-up there: `<Newspeech>`. */
export const START = '^[ \\t\\x{A0}]*(?:<Newspeech>[ \\t]*)?';
const MARKS = "’'ʻʼ.‑\\-";
/** `MEJÍA`, `V.`, `McVOE`, `’OFAKIVAHAFOLAU`, `SCHOULGIN-NYONI` */
export const CAPITALS = `(?:[’']|d’|Mc|Mac|De)?\\p{Lu}[\\p{Lu}\\p{M}${MARKS}]*(?![\\p{Ll}])`;
/** `MARÍA EMMA MEJÍA VÉLEZ`, `ABDUL al-HASSAN bin SALEH`: the first word has two capitals, or is an initial. */
export const CAPITAL_NAME =
  '(?![^,(\\n]*\\b(?:THE|AND|BY|FOR|THAT|TO|OF|ON|IN)\\b)' +
  `(?=[’']?(?:d’|Mc|Mac|De)?\\p{Lu}[\\p{Lu}\\p{M}${MARKS}])` +
  `${CAPITALS}(?:${S}(?:${CAPITALS}|\\p{Ll}{1,5}|al[-‑]${CAPITALS})(?![\\p{Ll}])){0,8}`;
/** `Gheorghe`, `Al-Otaibi`, `arap` */
export const WORD = `\\p{Lu}[\\p{L}\\p{M}${MARKS}]*`;
/** The same where a full stop ends the name: only an initial has one of its own. */
export const PLAIN_CAPITALS = "(?:\\p{Lu}\\.|(?:Mc|Mac|De)?\\p{Lu}[\\p{Lu}\\p{M}’'‑\\-]+(?!\\p{Ll}))";
/** `Texas` */
export const PLAIN_WORD = "\\p{Lu}[\\p{L}\\p{M}’'‑\\-]*";
/** What stands in names in small letters: `van der`. */
export const PARTICLE = '(?:de|del|della|da|dos|du|di|la|el|al|bin|ibn|van|von|der|den|ter|ould|arap|y|e)';
/** `Gheorghe van der Leucă` */
export const NAME = `${WORD}(?:${S}(?:${WORD}|${PARTICLE}\\b)){0,7}`;
/** `Mr.`, `Baroness` */
export const HONORIFIC = '(?:Mr|Mrs|Ms|Miss|Mme|Mx|Dr|Prof|Sir|Dame|Lord|Baroness|Sheikh|Hon|MR|MRS|MS|MISS|DR)\\b\\.?';
/** `the United Kingdom`, `Bosnia and Herzegovina`, `Côte d’Ivoire` */
export const DELEGATION = `(?:the${S})?${WORD}(?:${S}(?:(?:of|and|the|on|for|d’|de)${S}){0,3}${WORD})*`;
/** `(Japan)`, `(Syrian Arab Republic)`; not the letters of `(UNODC)`. */
export const STATE = '\\((?!\\p{Lu}{2,}\\))(?:the )?\\p{Lu}[^()\\n]{1,80}\\)';
/** `(Saltby) (Lab)`, `(spoke in French)`: what stands after a speaker's name. */
export const BRACKETS = `(?:${S}?\\([^()\\n]{1,100}\\)){0,3}`;
/** `The Acting President`, `The CHAIRMAN`; typists run it together: `TheActing President` */
export const CHAIR = `(?:The|THE)${S}?(?:(?:Acting|Deputy|Vice[-‑]|Co[-‑]|ACTING|DEPUTY)${S}?)?(?:${either(
  'President|PRESIDENT',
  'Chair(?:man|woman|person)?|CHAIR(?:MAN)?',
  'Speaker|SPEAKER',
  'Secretary[-‑]General|SECRETARY[-‑]GENERAL',
  'Moderator|Rapporteur',
)})`;

/** As server/record/placeholders.ts has them, in capitals: `SPEAKER’S NAME`, `FIRST AND LAST NAME`. */
const NAMED = `(?:${either(
  `(?:SPEAKER|DELEGATE|REPRESENTATIVE|AMBASSADOR|MINISTER)(?:[’']S)?${S}NAME`,
  `(?:FULL|GIVEN|FIRST|LAST|FAMILY)${S}?NAME`,
  'SURNAME|NAMES?',
)})`;
const SLOT = `(?:${NAMED}|SPEAKER|DELEGATE|REPRESENTATIVE)`;
const SLOTS = `${SLOT}(?:(?:${S}(?:AND${S})?|/|,${S})(?:${SLOT}|TITLE|FUNCTION))?(?:${S}OF${S}SPEAKER)?`;
/** What says that the name is still to come. */
const OPEN = `(?:${either(
  `TO${S}(?:COME|FOLLOW|CHECK|CONFIRM|BE${S}(?:CONFIRMED|ADDED|PROVIDED|CHECKED|INSERTED|SUPPLIED|VERIFIED))`,
  'TB[CAD]|TK|COMING|FORTHCOMING',
  `NOT${S}(?:KNOWN|GIVEN|AVAILABLE)`,
  'MISSING|UNKNOWN',
  `(?:GOES${S})?HERE`,
  'PENDING|NEEDED|AWAITED',
)})`;
/** `NAME TO COME`, `<SPEAKER NAME HERE>`, `[NAME]` */
export const OPEN_NAME = `[\\[(<{*]{0,2}${SLOTS}(?:${S}${OPEN})+\\b[\\])>}*]{0,2}|[\\[<{]${SLOTS}[\\]>}]`;
/** `NAME (Ethiopia)`: before a State the word itself stands for a name. */
export const BARE_NAME = `(?:${either(
  `\\*?(?:(?:CHECK|INSERT|ADD)${S})?${NAMED}(?:${S}(?:AND${S})?${NAMED})?[*?]?`,
  '\\[(?i:(?:insert )?(?:name|speaker|speaker name)|\\?)\\]',
  'Name to come|UNKNOWN SPEAKER|N\\.?N\\.?|FNU(?: LNU)?|…',
)})(?=${S}\\(\\p{Lu}\\p{L})`;
/** `1325 (2000)`, `377 (V)`, `60/1`, `S-10/2`, `66/253 B`, or a number alone. */
export const NUMBER = `(?:${either(
  `\\d{1,4}${S}?\\((?:\\d{4}|(?:S-|ES-)?[IVXLC]+)\\)`,
  `(?:ES-|S-)?\\d{1,4}/\\d{1,3}(?:${S}[A-Z]\\b)?`,
  '\\d{1,4}\\b',
)})`;

/** Labels that end in a colon and are nobody's: `Agenda:`, `Price:` */
export const NO_SPEAKER = `(?!(?:${either(
  // The head of a record, and its parts.
  'Agenda|Date|Time|Place|Venue|Present|Absent|Attend|Price|Summary|Background',
  'Actions?\\b|Decisions?\\b|Conclusions?\\b|Resolutions?\\b|Status|Subject|Topic|Source|Contents?\\b',
  'Question|Answer|Notes?\\b|Presenters?\\b',
  'Item|Section|Chapter|Article|Annex|Draft|Motion|Clause|Column|Division|Volume|Issue|Page',
  'Contact|Phone|Tel|Fax|E-?mail|URL|Link|Slides|References?\\b|See\\b',
  // The head of a sentence.
  'Moreover|However|First|Second|Third|Finally|Thus',
  'In\\b|At\\b|On\\b|For\\b|It\\b|This|These|That\\b|There',
)}))`;

/** The sides of a recorded vote; a title in front of a name, `President: Mr. N`, is a header. */
export const SIDE = `(In favour|Against|Abstaining|Abstentions?|AYES|NOES|Ayes|Noes)(?=${S}?:)`;

/** What a release says of whom it has named. */
export const RELEASE_VERB =
  '(?:said|says|told|noted|stressed|recalled|declared|warned|welcomed|asked|urged|explained|introduced)';
