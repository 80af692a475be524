import { anyOf, oneOf } from '../alternatives.ts';
import { inSmallLetters, SIGNS } from '../letters.ts';
import { beginsParagraph, isBlank, type Lines, lineText } from '../lines.ts';
import { DO_NOT, DONE, LATER_ELSEWHERE, TO_BE_DONE } from '../marks/desk.ts';
import { BACKGROUND } from '../marks/notes.ts';
import { NAME_WORD } from '../names.ts';
import { isStateName } from '../states.ts';
import type { Pattern } from './dialect.ts';

/** Forms that a record of every kind can have. */

/** No line that promises a speech, and no note's first words, are longer. UTF-16 units. */
const LONGEST_PROMISE = 160;

const WHAT = `(?:${anyOf(`
  opening, closing, concluding, introductory, national, joint, oral, written, video, brief, first, second`)} )?${anyOf(`
  statement, remark, speech, introduction, intervention, briefing, address, presentation, summary, text, reply, q(?:uestion)?,
  r[eé]s?ponse, comment, d[ée]claration, declaración, rights? of repl(?:ie|y), eov,
  explanations?(?: of (?:vote|position))?(?: (?:after|before) the vote)?`)}s?`;
/** `to come`, `to follow this evening` */
const LATER = `(?: ${anyOf(`
  here, below, later, shortly, soon, tomorrow, tonight, this (?:afternoon|evening),
  in (?:(?:the|a) (?:morning|afternoon|evening|later take|next take)|take \\d), after (?:lunch|the (?:break|meeting|vote))`)})?`;
const COMES = `(?:(?:is|are|has|still|yet|not|been) )*${oneOf(
  '(?:to|will|shall) (?:come(?: in)?|follow|be (?:added|confirmed|included|provided|inserted|supplied|(?:typed|subbed|written)(?: up| in)?))',
  anyOf('tk, tb[acd], forthcoming'),
  // `awaiting translation`
  '(?:pending|awaiting)(?: translation| receipt| clearance)',
  anyOf('pending, awaited, missing, outstanding, unavailable, à (?:venir|suivre|insérer|ajouter), pendiente'),
  'being [a-z]{3,9}ed',
  // `not yet received`
  'not (?:yet )?(?:available|in|ready|[a-z]{3,9}ed)',
  'no text(?: yet)?',
)}`;
/** `Insert`, `Placeholder for`, `TK:`; in small letters, as lines are in which a promise or a note is sought. */
const NEEDED = oneOf(
  '(?:please |to )?(?:insert|add)',
  'placeholder(?: for)?',
  'a?wait(?:ing)?(?: for)?',
  anyOf('missing, needs?, pending, forthcoming, tk, tbc'),
  'to (?:come|follow)',
);
const DASH = '(?: ?[:–—-])';
/** ` – RK`, ` – Ravi]`, ` (awaiting English)`, ` (speaks last)` */
const SIGNED = '(?: ?[–—-]+ ?(?:[a-z]{2,3}|[a-z]{2,12}(?=\\]))| \\([^()]{1,60}\\))?';
const ENDS = '[\\s.…!\\])}<>*]*$';
const WHOSE = `(?:the |m(?:rs?|s)\\. )?(?<whose>[^${SIGNS}\\d][^.:;]*?)`;
/** `by Libya` */
const BY_WHOM = `(?:(?:by|of|from|for|du|des?|de la) |de l['’])${WHOSE}`;
/** `remaining `, `full text of the ` */
const HOW_MUCH = `(?:${anyOf(`
  full, (?:the )?(?:full )?(?:text|transcript|translation|summary) of(?: the)?,
  additional, further, more, other, remaining, suite des`)} )*(?:the |his |her |a )?`;

/**
 * The forms that a promise has, the most frequent first, each a pattern of its own: together they are one of the two that
 * take longest to make.
 */
const PROMISES = [
  // `Statement by Libya to come`, `Reply by Libya – text to follow`
  `${HOW_MUCH}${WHAT}${DASH}? (?:${BY_WHOM}(?:${DASH} ${WHAT})?${DASH}? )?${COMES}${LATER}(?: (?:by|from) [^.:;]{3,90})?`,
  // `Libya’s statement – tk`
  `${WHOSE}(?:['’]s?)?${DASH}? {1,2}[([]?${WHAT}${DASH}? ${COMES}${LATER}`,
  // `Insert: statement by Libya here`
  `${NEEDED}${DASH}? (?:the )?${WHAT} ${BY_WHOM}(?: here)?`,
  // `[Statement by Libya]`
  `(?<=^\\[)${WHAT} ${BY_WHOM}(?=\\])`,
  // `Insert Libya’s statement here`, `[Libya statement here]`
  `(?:${NEEDED}${DASH}? |(?<=^\\[)(?=.* here\\]))${WHOSE}(?:['’]s?)? ${WHAT}(?: here)?`,
  // `Libya – awaiting the official text of her statement`
  `(?:the )?(?<whose>[^${SIGNS}\\d][^.:;–—]{2,60}?)${DASH} ${[
    '(?:still )?(?:a?waiting|pending|waiting for|missing) (?:the |his |her )?',
    '(?:(?:full|official|english|written) )*',
    `(?:text|copy|transcript|translation|interpretation|summary|notes|${WHAT})(?: of (?:the |his |her )?${WHAT})?`,
  ].join('')}${ENDS}`,
  // `Libya – text promised by 6`, `Libya: speech with Jo`
  `${WHOSE}${DASH} (?:text|copy|speech|statement) (?:promised|requested|coming|due|in,|with)\\b[^.:;]{0,40}`,
  // `Q&A session to follow`
  `${anyOf(`
    q ?(?:&|and) ?a, questions(?: and answers)?, discussion, debate, voting, closing
  `)}(?: session)? (?:(?:still )?to (?:come|follow)|tk)${ENDS}`,
  // `Three more speakers to come`, `The rest of the statements tk`
  `${oneOf(
    '(?:(?:one|two|three|four|five|six|ten|\\d{1,2}) )?(?:more|remaining|other|further|additional)',
    '(?:the )?rest(?: of (?:the )?)?',
  )}(?: ?(?:[a-z]+ )?(?:statements?|speakers?|petitioners?|speeches|q ?(?:&|and) ?a|debate|discussion))?(?: \\([^()]{1,90}\\))? (?:to (?:come|follow|be added)|tk)${LATER}`,
].map(form => new RegExp(`^[[({<>* ]*${form}${SIGNED}${ENDS}`));
/** Whatever is to come, in brackets: `[EoVs to come: Chad, Mali]` */
const IN_BRACKETS =
  /^\[[^\]]{1,60} to (?:come(?: in(?: full)?)?|follow)(?: ?[–—:;,(-][^\]]{1,60})?\]$|^\[[^\]:]{2,40}: [^\]:]{1,20}à (?:venir|suivre)\]$/;

/** `Togo`, `Libya, Togo and the Holy See` */
const NAMES = `${NAME_WORD}(?:,? (?:(?:of|and|&|the) ){0,2}${NAME_WORD}){0,9}`;
/** `Rights of reply: `, `Mr. `, `representative of ` */
const BEFORE_NAME =
  '(?:(?:EoVs?|EoPs?|Rights? of reply|Also sp[a-z]+)[^:,.]{0,30}: )?(?:The |M(?:r|s|rs)\\.? )?' +
  '(?:(?:representative|[Rr]ep|delegate|observer)s? (?:of|for) (?:the )?)?';
/** `Libya to come.`, `IRAQ – TK`, `Cuba (tk)`, `ADA OBI (Nigeria) TO COME`: a delegation’s name and no more. Headings write `to Come`. */
const NAME_ONLY = new RegExp(
  `^[-–•[(<*+. …]*${oneOf(
    `${BEFORE_NAME}(?<name>${NAMES})\\)?(?:, (?:on|also|speaking|for) [^():;.]{1,60})?(?: \\((?:[a-z][^()]{1,60}|(?<of>[^()]{2,61}))\\))?${oneOf(
      `(?:,|${DASH})? ${oneOf('(?:is |still )?to (?:come|follow)', 'still to be added(?: [–—-] see .{3,40})?', 'TO (?:COME|FOLLOW)', 'TK', 'TBC', 'à (?:venir|suivre)')}`,
      `${DASH} (?:tk|tbc)`,
      ` \\((?:all )?${oneOf('(?:still )?to (?:come|follow)', 'T(?:O COME|K|BC)', anyOf('tk, tbc, awaited, pending, missing'), '[^()]{0,40}to (?:do|be [a-z]{3,9}ed(?: in| up)?)')}\\)`,
      `${DASH} ${TO_BE_DONE}`,
    )}`,
    // `Insert Libya here`, `Insert: Libya, 2 minutes`, `Also to come: Libya, Togo and Mali`
    `${oneOf(
      '(?:Insert|INSERT)(?=.* (?:here|HERE|\\d+ min)):?',
      '(?:(?:\\p{Upper}\\p{Lower}+ )?[Tt]o (?:come|follow)|TO COME)(?: ?[–—-]|:)|(?:(?:\\p{Upper}\\p{Lower}+ )?missing|Remaining [a-z]+|M(?:issing|ISSING)|Awaiting|TK):',
    )} (?<there>${NAMES})(?: here| HERE|, \\d+ min[a-z.]*)?`,
  )}${ENDS}`,
  'u',
);

const MEETING = /\b(?:meeting|session|debate|discussion|proceedings|day)s?\b/;

/** The words before a delegation that tell who speaks for it. */
const FOR =
  /^(?:the )?(?:representative|rep|delegate|delegation|observer|minister|president|ambassador)s? (?:of|for) (?:the )?/;

/** A cheap look: the words with which a promise ends, or else begins. */
const MARK = new RegExp(
  oneOf(
    `[ (]${anyOf(`
      come, follow, do, up, tk, tb[acd], [a-z]{3,9}(?:ed|ing), translation, receipt, clearance, (?:un)?available, in, ready, text,
      yet, venir, suivre, insérer, ajouter, pendiente`)}${LATER}${SIGNED}${ENDS}`,
    '[:–—-] (?:(?:still )?(?:a?waiting|pending|missing)|(?:text|copy|speech|statement) [a-z]+\\b) ?|still to be added| to (?:come|follow)(?: ?[:–—-]| by| from) ',
    '^\\[[^\\]]{1,60} (?:to (?:come|follow)\\b|(?:(?:of|by|from) [^\\]]+|[a-z]+ here)\\]$)',
    `^[[(<*]*${anyOf('please, to , insert, add, placeholder, a?wait, missing, need, pending, forthcoming, tk, tbc, (?:also|still|remaining) ')}`,
  ),
);

/** `MORE`, `(MORE)`: how the wires end a take. */
const WIRE = /^[[(*-]* ?MORE ?[\])*-]*$/;

/** `Statement by Libya to come.` */
export const promise: Pattern = {
  name: 'speech to come',
  read(lines, at) {
    const end = lines.to[at]!;
    const length = end - lines.from[at]!;
    if (length > LONGEST_PROMISE || !aloneInParagraph(lines, at)) return undefined;
    // `7. [Statement by Libya to come]`
    const line = lineText(lines, at).replace(/^\d{1,3}\. (?=\[)/, '');
    const start = end - line.length;
    const small = inSmallLetters(line);
    if (NOTE.test(small)) return undefined;
    if (WIRE.test(line)) return { kind: 'missing-speech' };
    if (!MARK.test(small)) return undefined;
    const match = promised(small) ?? NAME_ONLY.exec(line);
    if (!match) return undefined;
    const { whose, of, name, there } = match.groups ?? {};
    const whole = whose ?? of ?? name ?? there;
    // `Lunch to follow.`
    if (whole && whole === name && /^\p{Upper}\p{Lower}+$/u.test(name) && !isStateName(name)) return undefined;
    if (!whole) return { kind: 'missing-speech' };
    // `ADA LUND (Norway) agreed [text missing].` is a speech with a gap.
    if (/\) \p{Lower}/u.test(whole)) return undefined;
    // `Summary of the afternoon meeting to follow.` is a note.
    const said = inSmallLetters(whole);
    if (MEETING.test(said)) return undefined;
    const from = start + small.indexOf(said);
    const delegation = from + (FOR.exec(said)?.[0].length ?? 0);
    return { kind: 'missing-speech', affiliation: { start: delegation, end: from + said.length } };
  },
};

/** What of a line in small letters promises a speech. */
function promised(small: string): RegExpExecArray | null {
  for (const form of PROMISES) {
    const match = form.exec(small);
    if (match) return match;
  }
  return IN_BRACKETS.exec(small);
}

const HEADLINE = `(?:${anyOf('headline, hed, dek, lead, lede, sub-?head, title, photo')})`;
/** `NB:`, `Editor’s note – `, `Notes to correspondents:`, `HEADLINE TO COME` */
const NOTE = new RegExp(
  `^[[(*>\\s]*(?:${HEADLINE} (?:to come|tk)\\b|${oneOf(
    'nb',
    'slug',
    // `[Attn desk: `, `[Please: `
    `(?<=[[(*>]\\s?)${oneOf(
      '(?:(?:attn\\.?|fyi|to|night|copy)(?: the)? )?(?:desk|eds|editors?|ed\\.?|subs|ntd)',
      'attn(?:\\.| [a-z]+)?',
      "à l['’]attention d[ue]s? [a-z]+",
      'pls',
      'please',
    )}(?= ?[:–—-])`,
    // `Notes to correspondents:`, `Note de la traductrice :`
    `(?:(?:please|ed\\.?|editor|editors|author|desk|translator)['’]?s?['’]? )?not[ea](?:s| (?:to|for) (?:the )?${anyOf(`
      editors?, readers?, correspondents?, press, desk, media, self, subs, eds`)}| (?:de la|de l['’]|du|aux?|à la) ?[a-zé]{4,12})?`,
  )} *(?:[:：]|[—–-] ))`,
);

/**
 * A note to a draft’s readers that does not say so: `[A complete summary will be made available shortly.]`, `CHECK AGAINST
 * DELIVERY`, `The following is a partial summary of statements made today.`
 */
const DRAFT_NOTE = new RegExp(
  `^[[(*\\s]*${oneOf(
    // `A full summary of today’s meeting will be available shortly`, `Press release to follow`
    `${[
      '(?:an? |the )?(?:[a-z]+ ){0,2}(?:summar(?:y|ies)|coverage|release)',
      '(?: (?:of|for|on|from|in) [^.]{0,100})? ',
    ].join('')}${oneOf(
      'will (?:[a-z]+ )?be (?:made )?(?:available|issued|posted|published|updated|added|completed)',
      '(?:(?:is )?to|will) (?:come|follow)',
    )}\\b`,
    // `The following is a partial summary`
    `(?:please note that )?(?:(?:the )?following|this|what follows) (?:[a-z]+ )?is (?:only )?(?:an? )?${anyOf(`
      incomplete, partial, interim, preliminary, provisional, unedited, unofficial draft, advance, early, near-final,
      draft, rough`)}\\b`,
    // `Advance unedited version`
    `${anyOf(`
      draft, advance, preliminary, provisional, interim, partial, rough, rush, early, working, rolling, running, unedited, uncorrected
    `)} (?:unedited )?${anyOf('draft, version, summary, text, copy, cut, file, transcript')}(?: ?[.,;–—-] +(?:[^.]|\\.\\d){0,90})?[ .)\\]*]*$`,
    `(?:preliminary|provisional|unedited|uncorrected|advance|rough)? ?(?:draft|version|text|copy|proof)?(?: ?v?[\\d.]{1,4})?(?: \\([a-z]{2,3}\\))? {0,2}[–—:;,./-]* {0,2}${oneOf(
      // `Draft 2 – not for distribution`, `Text not yet cleared`
      'not (?:for (?:distribution|publication|posting|release|circulation|citation|filing|(?:the )?web)|(?:yet )?(?:approved|cleared|checked (?:against|with)))\\b',
      // `Draft – do not publish`, `For internal use only`, `Draft 1 (JK) – quotes unchecked`
      `${oneOf(
        DO_NOT,
        'for (?:(?:internal |desk )?(?:use|review) only(?:[.;,] [^.]{0,60})?|(?:review|approval) by [^.]{3,60})',
        '(?:[a-z]+ ){0,2}un(?:checked|verified|edited)',
        'checked (?:up )?to [^.]{1,40}',
      )}(?:,? rev\\.? ?\\d)?[ .!)*\\]]*$`,
    )}`,
    // `Provisional – to be completed`, `Incomplete:`
    `(?:preliminary|provisional|partial|draft)[ .:;,–—-]+(?:[a-z]+ )?to be ${anyOf(`${DONE}, replaced`)}\\b`,
    'incomplete ?[–—:;,.-]',
    // `Draft – names from the list, not verified`
    'draft ?[–—:-] .{0,80}\\bnot (?:yet |been )?(?:checked|verified|cleared|edited|final|complete)\\b',
    // `To: copy desk`, `Desk – please check the names`
    'to: ?(?:[a-z]+ )?desk\\b',
    `(?:(?:attn\\.?|fyi|for),? )?(?:desk|subs|eds|editors?) ?[:–—-] ?(?:.{0,60} )?${anyOf(`
      please, pls, hold, check, do not, don.t, names?, statements?, speakers?, add, await`)}\\b`,
    // `Speakers’ names still to be confirmed`
    `(?:all |some |speakers.? |delegates.? )?(?:names|titles|figures|quotes|spellings?) (?:(?:are|still) )*${oneOf(
      `${TO_BE_DONE}|to (?:come|follow)`,
      anyOf('missing, outstanding, unchecked'),
    )}\\b[^.]{0,40}[.)\\]]*$`,
    // `End of take 2`, `Take two of three to come`, `First take`
    'version (?:\\d[\\d.]*\\b|provisoire|de travail)',
    '(?:brouillon|borrador)\\b',
    '(?:ends?|start) (?:of )?(?:[a-z]+ )?(?:take|add)\\b',
    '(?:first|second|third) (?:take|add)\\b',
    `take (?:\\d{1,2}|one|two|three)\\b(?: of \\d{1,2})?(?:(?: to (?:come|follow)\\b| ?[,(–—:;/-]).{0,40})?[\\])*]*$`,
    'working (?:title|headline) ?[–—:-]',
    'hold (?:(?:for|until) [a-z0-9 :]{2,30}(?:$|[.;,])|[–—-] )',
    '(?:work|summary|text|draft) in progress\\b.{0,60}$',
    // `Draft of 3 p.m.`, `Draft @ 15:40`, `Filed 17:20`
    '(?:draft|text|version|filed) (?:(?:as )?(?:of|at|@) )?\\d{1,2}(?:[.:]\\d\\d\\b(?! [a-z]{3})|(?:[.:]\\d\\d)? ?[ap]\\.?m\\b)',
    'last updated (?:at|on) ',
    'check against delivery',
    // `Embargoed until 3 p.m.`, not `embargo on arms`
    '(?:sous )?embargo(?:ed)?\\b(?! (?:on|against|of|imposed|must|had|was|has))',
    // `This release is provisional`, `The text will be updated`
    `(?:this|the) (?:press )?(?:release|text|summary|version|draft) ${oneOf(
      'is (?:provisional|preliminary|a draft|being|not (?:yet )?final|embargoed|subject to (?:change|revision))',
      'will be (?:updated|replaced|completed)',
    )}`,
  )}`,
);
/** `DRAFT`, `*** FIRST DRAFT ***`, `UNEDITED`: a line of its own. */
const STAMP = new RegExp(
  `^[[(*\\s]*(?:${anyOf('FIRST, SECOND, THIRD, ROUGH, WORKING, EARLY, ADVANCE, UNEDITED, UNCORRECTED, UNOFFICIAL, INTERNAL, PRELIMINARY, PROVISIONAL')} (?:[–—-] )?)*${oneOf(
    '(?:DRAFT|PROOF)(?: (?:NOTES|MINUTES)(?= –)| ?v?[\\d.]{1,3}| ONLY| ONE| TWO| THREE)?',
    '[Tt](?:AKE|ake) \\d{1,2}(?:, [A-Z]{2,3})?',
    'TO BE (?:UPDATED|COMPLETED|CHECKED)',
    '(?:NOT |UN)(?:EDITED|CLEARED|CHECKED(?: AGAINST [A-Z]+)?)',
    anyOf('UNCORRECTED, FOR REVIEW ONLY, (?:ROUGH|PROJET(?: \\d)?)(?= [–/])'),
    // `** uncorrected **`, `[Draft - LF - 17h30]`
    '(?<=[[*]\\s?)(?:[Dd]raft|[Uu]n(?:corrected|edited))',
  )}(?:${oneOf(
    // ` – for internal use only`, ` - PLEASE DO NOT QUOTE`, ` – Members to return by noon`
    ` ?(?:[—–/-]+ ?|(?=FOR))${oneOf(
      // `DRAFT / mk`, `UNEDITED / take 3 / dk`, `PROJET – non relu – ab`
      '[A-Za-z]{2,3}|take \\d|\\d{1,2}[.:h]\\d\\d|non relu|ne pas [a-z]+',
      "(?:FOR|for|(?:(?:PLEASE )?DO )?NOT|(?:(?:please )?do )?not|SUBJECT TO|subject to|TO BE|to be|UN(?=APPR)|[A-Z][a-z]+ to) ?[A-Za-z0-9 ,.’'–-]+",
      '(?:DESK|desk) (?:COPY|copy)',
    )}`,
    // `, AS OF 3 p.m.`
    '[ ,–—-]{1,3}(?:(?:AS )?OF |(?:as )?of )?\\d{1,2}(?:[.:]\\d\\d)? ?[ap]\\.?m\\.?',
    // `DRAFT 1 hs/po`
    ' [a-z]{2,3}/[a-z]{2,3}(?![a-z])',
  )}){0,4}[\\])*\\s]*$`,
);
/** What is open of a draft, in a paragraph that brackets or stars set off: `*** PARTIAL – remainder to follow ***` */
const OPEN = new RegExp(
  `\\b${oneOf(
    'more to come',
    // No `asked to be added`, which is told
    `(?<!(?:ed|ha[ds]|have) )to (?:follow|be ${anyOf(`${DONE}, filed, replaced, written`)})`,
    'will (?:follow(?=[.\\])*])|be (?:added|completed|posted|updated))',
    '(?:is|are) (?:a draft|incomplete|unedited)',
    'not (?:yet (?:in|final|complete|covered)|(?:yet |been )?(?:checked|cleared|edited))',
    'being edited',
    'un(?:checked|edited|verified)(?=[.)*\\]]*$)',
    DO_NOT,
    LATER_ELSEWHERE,
  )}\\b`,
);
/** A line that stands apart from the text as a whole: `[Note to the desk: …]`, `(The lists follow below.)`, `*More to come*`. */
export const SET_OFF = /^(?:\[[^[\]]{20,}\]|\([^()]{20,}\)|\*+[^*]{20,}\*+|>+[^<>]{20,}<+)\s*$/;
/** A cheap look: how each of them begins. */
const BEGINS = new RegExp(
  `^[[(*>\\s]*${anyOf(`
    nb, ntd, slug, not[ea], ed, author, desk, translator, subs, attn, fyi, hold, filed, incomplete, first, second, third, rough, rush, working,
    early, rolling, running, unedited, unofficial, uncorrected, internal, provisional, please, pls, to:, for, see, what follows, advance,
    preliminary, interim, partial, copy, work in, last updated, [ –—:-]*not , do not, check against, (?:sous )?embargo,
    (?:all |some )?(?:speakers|delegates|names|titles|figures|quotes|spelling), to (?:the )?(?:ed|desk|subs),
    take (?:\\d|one|two|three), ${HEADLINE} t, (?:ends?|start) (?:of )?(?:take|first|second|third), à l,
    brouillon, borrador,
    this (?:is|text|version|release|press|summary|section|draft),
    (?:an? |the )?(?:complete|full|final|detailed|updated|comprehensive),
    (?:an? |the )?(?:summary|coverage|press|release|following|text|version|draft)`)}`,
  'i',
);
/** `UNEDITED – for internal use`, `DRAFT`. A record that is published may say that it is provisional. */
export const stamp: Pattern = {
  name: 'stamp',
  read: (lines, at) => (isStamp(lines, at) && beginsParagraph(lines, at) ? { kind: 'note' } : undefined),
};

/** Whether line `at` says `DRAFT`, wherever it stands. */
export function isStamp(lines: Lines, at: number): boolean {
  return lines.to[at]! - lines.from[at]! <= LONGEST_STAMP && STAMP.test(lineText(lines, at));
}

/** UTF-16 units. */
const LONGEST_STAMP = 60;

/** Whose words these are: a speaker’s, not a note’s. */
export const TOLD = /\b(?:he|she|said|noted|(?<!be )added|stressed)\b/;

/** `Note:  A complete summary of today’s meeting …`, `(For background, see Press Release …)` */
export const note: Pattern = {
  name: 'note',
  read(lines, at) {
    const head = lines.text.slice(lines.from[at], Math.min(lines.to[at]!, lines.from[at]! + LONGEST_PROMISE));
    const isSetOff = SET_OFF.test(head);
    if (!(isSetOff || BEGINS.test(head)) || !beginsParagraph(lines, at)) return undefined;
    const small = inSmallLetters(head);
    if (!(NOTE.test(small) || BACKGROUND.test(head) || STAMP.test(head) || isDraftNote(small, isSetOff)))
      return undefined;
    let take = 1;
    // Below `DRAFT / mk` the title may stand.
    while (
      !STAMP.test(head) &&
      at + take < lines.count &&
      !isBlank(lines, at + take) &&
      !beginsParagraph(lines, at + take)
    )
      take++;
    return { kind: 'note', take };
  },
};

function isDraftNote(small: string, isSetOff: boolean): boolean {
  return (DRAFT_NOTE.test(small) || (isSetOff && OPEN.test(small))) && !TOLD.test(small);
}

/** Whether line `at` is a paragraph by itself. */
export function aloneInParagraph(lines: Lines, at: number): boolean {
  return (
    beginsParagraph(lines, at) && (at + 1 >= lines.count || isBlank(lines, at + 1) || beginsParagraph(lines, at + 1))
  );
}
