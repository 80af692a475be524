import { anyOf, oneOf } from '../alternatives.ts';
import { inSmallLetters } from '../letters.ts';
import { beginsParagraph, isBlank } from '../lines.ts';
import { DO_NOT, DONE, LATER_ELSEWHERE, TO_BE_DONE } from '../marks/desk.ts';
import { BACKGROUND } from '../marks/notes.ts';
import type { Pattern } from './dialect.ts';
import { STAMP } from './stamp.ts';

/** A note’s first words are no longer, nor is a line that promises a speech. UTF-16 units. */
export const LONGEST_HEAD = 160;

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

/** Whether a line in small letters says itself that it is a note. */
export const saysNote = (small: string): boolean => NOTE.test(small);

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

/** Whose words these are: a speaker’s, not a note’s. */
export const TOLD = /\b(?:he|she|said|noted|(?<!be )added|stressed)\b/;

/** `Note:  A complete summary of today’s meeting …`, `(For background, see Press Release …)` */
export const note: Pattern = {
  name: 'note',
  read(lines, at) {
    const head = lines.text.slice(lines.from[at], Math.min(lines.to[at]!, lines.from[at]! + LONGEST_HEAD));
    const isSetOff = SET_OFF.test(head);
    if (!(isSetOff || BEGINS.test(head)) || !beginsParagraph(lines, at)) return undefined;
    // Below `DRAFT / mk` the title may stand.
    if (STAMP.test(head)) return { kind: 'note' };
    const small = inSmallLetters(head);
    if (!(saysNote(small) || BACKGROUND.test(head) || isDraftNote(small, isSetOff))) return undefined;
    let take = 1;
    while (at + take < lines.count && !isBlank(lines, at + take) && !beginsParagraph(lines, at + take)) take++;
    return { kind: 'note', take };
  },
};

function isDraftNote(small: string, isSetOff: boolean): boolean {
  return (DRAFT_NOTE.test(small) || (isSetOff && OPEN.test(small))) && !TOLD.test(small);
}
