import { anyOf, oneOf } from '../../alternatives.ts';
import { aloneInParagraph, lineText } from '../../lines.ts';
import { areStates, isStateName } from '../../states.ts';
import type { Found, Pattern } from '../dialect.ts';
import { TOLD } from '../note.ts';

/** What a desk says to itself in a paragraph of a draft, sought where nobody opens a speech. */

/** UTF-16 units. */
const LONGEST = 160;
/**
 * `(draft, uncleared, speakers 1–11 / SB)`, `Votes from the board, not yet from the clerk`: a paragraph that tells of nobody.
 * What must stand before a word is looked for when the word is there: it would be at each.
 */
const OF_DESK = new RegExp(
  `\\b${oneOf(
    '[Ss]peakers? \\d',
    anyOf(
      'pls, eyes only, tracked version, w/o? ?\\p{Alpha}+, uncleared, subbed, SUBBED, auto-transcribed, not yet from, do not push',
    ),
    '[Ss]till to add',
    // `Quotes not against tape`, `Fix against list`
    'against (?:the )?(?:audio|list|recording|tape)(?![^.])',
    // `Figures not final`; that they were not is told
    '(?:[Nn]ot|NOT)(?<!\\b(?:are|is|was|were) not) (?:yet )?(?:proof(?:ed|read)|final(?=\\W*$))',
    // `Status: with desk / second eye needed`
    'second eyes?\\b',
    // `[/ends take 1; Odile takes over]`, `TAKE ONE OF TWO; Tunde has the pm`
    '(?:[Ee]nds?|ENDS?) (?:take|TAKE)\\b',
    'TAKE ONE\\b',
    'to be checked by \\p{Upper}{2,3}\\b',
    // `[DR, 14:07 – still need the vote]`
    'still need\\b(?<=^\\W*\\p{Upper}{2,3}\\b[^a-z]*still need)',
  )}|^\\W*${oneOf(
    '[ÀA] relire',
    '(?:[Nn]ames|[Ff]igures|[Qq]uotes|[Vv]otes) (?:from the [a-z]|(?:not (?:yet )?|un)(?:c(?:hecked|leared|onfirmed)|verified)|in yellow)',
    '(?:SKELETON|FIRST READ|F(?:ILE|ile) (?:OPEN|open))\\b',
    '(?:[Pp]lease )?[Hh]old (?:for|until) the (?:lead|lede|vote|desk)\\b(?! was)',
    '(?:[Cc]ut here|[Mm]ore after)(?!\\S)',
  )}`,
  'u',
);

/** `Guyana – missed, see webcast`, `ZAMBIA (sent, in inbox)`, `+ Chad, Togo (both sent texts)`: States, and where their words are. */
const ELSEWHERE = new RegExp(
  `^(?<before>[-–+>[(*. ]*(?:(?:(?:[Aa]lso|[Ss]till|[Aa]nd)|(?:[Mm]issing|MISSING):) )?)` +
    `(?<names>(?:the |The )?\\p{Upper}[^–:()[\\]]{2,80}?)${oneOf(
      ' (?:to go in\\b|(?:→|[=-]>) ).*',
      `(?: ?[–:-]+ | \\()(?=[^.]*\\b${anyOf(`
        (?:will )?sen[dt]s?(?= ?(?:(?:it|both|texts?|later|in)\\b|[,)\\]]|$)), missed(?=[,)\\]]|$), text in(?=[,)\\]]), (?:see|on|from|check) (?:the )?(?:webcast|audio|tape), by phone,
        in ?box, (?:my|has|have) notes, \\d lines?, doing, has it, next take, read from`)}(?![\\p{Alpha}\\d]))[^.]{2,60}`,
    )}[)\\]. ]*$`,
  'u',
);

/** A cheap look at what stands behind the States. */
const MAY_POINT = / (?:[–(→=-]|to go in)|:/;

export const ofDesk: Pattern = {
  name: 'of the desk',
  read(lines, at) {
    const start = lines.from[at]!;
    if (lines.to[at]! - start > LONGEST) return undefined;
    const words = lineText(lines, at);
    if (TOLD.test(words) || !aloneInParagraph(lines, at)) return undefined;
    return OF_DESK.test(words) ? { kind: 'note' } : wordsElsewhere(words, start);
  },
};

function wordsElsewhere(words: string, start: number): Found | undefined {
  const { before, names } = (MAY_POINT.test(words) && ELSEWHERE.exec(words)?.groups) || {};
  if (!names || !(isStateName(names) || areStates(names))) return undefined;
  const from = start + before!.length;
  return { kind: 'missing-speech', affiliation: { start: from, end: from + names.length } };
}
