import { anyOf, oneOf } from '../../alternatives.ts';
import { type Lines, lineText } from '../../lines.ts';
import { areStates, isStateName } from '../../states.ts';
import { aloneInParagraph, TOLD } from '../anywhere.ts';
import type { Pattern } from '../dialect.ts';

/** What a desk says to itself in a paragraph of a draft; both are sought where nobody opens a speech. */

/** UTF-16 units. */
const LONGEST_NOTE = 160;
/** `(draft, uncleared, speakers 1–11 / SB)`, `Votes from the board, not yet from the clerk`: a paragraph that tells of nobody. */
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
    '(?<!\\b(?:are|is|was|were) )(?:[Nn]ot|NOT) (?:yet )?(?:proof(?:ed|read)|final(?=\\W*$))',
    // `Status: with desk / second eye needed`
    'second eyes?\\b',
    // `[/ends take 1; Odile takes over]`, `TAKE ONE OF TWO; Tunde has the pm`
    '(?:[Ee]nds?|ENDS?) (?:take|TAKE)\\b',
    'TAKE ONE\\b',
    'to be checked by \\p{Upper}{2,3}\\b',
    // `[DR, 14:07 – still need the vote]`
    '(?<=^\\W*\\p{Upper}{2,3}\\b[^a-z]*)still need\\b',
  )}|^\\W*${oneOf(
    '[ÀA] relire',
    '(?:[Nn]ames|[Ff]igures|[Qq]uotes|[Vv]otes) (?:from the [a-z]|(?:not (?:yet )?|un)(?:c(?:hecked|leared|onfirmed)|verified)|in yellow)',
    '(?:SKELETON|FIRST READ|F(?:ILE|ile) (?:OPEN|open))\\b',
    '(?:[Pp]lease )?[Hh]old (?:for|until) the (?:lead|lede|vote|desk)\\b',
    '(?:[Cc]ut here|[Mm]ore after)(?!\\S)',
  )}`,
  'u',
);

export const deskNote: Pattern = {
  name: 'note to the desk',
  read: (lines, at) => (OF_DESK.test(saidByDesk(lines, at)) ? { kind: 'note' } : undefined),
};

/** `Guyana – missed, see webcast`, `ZAMBIA (sent, in inbox)`, `+ Chad, Togo (both sent texts)`: States, and where their words are. */
const ELSEWHERE = new RegExp(
  `^(?<before>[-–+>[(*. ]*(?:(?:(?:[Aa]lso|[Ss]till|[Aa]nd)|(?:[Mm]issing|MISSING):) )?)` +
    `(?<names>(?:the |The )?\\p{Upper}[^–:()[\\]]{2,80}?)${oneOf(
      ' (?:to go in\\b|(?:→|[=-]>) ).*',
      `(?: ?[–:-]+ | \\()(?=[^.]*\\b${anyOf(`
        (?:will )?sen[dt]s?, missed, webcast, audio, phone, in ?box, (?:my|has|have) notes, \\d lines?, doing, has it, next take, read from`)}\\b)[^.]{2,60}`,
    )}[)\\]. ]*$`,
  'u',
);

export const wordsElsewhere: Pattern = {
  name: 'words elsewhere',
  read(lines, at) {
    const { before, names } = ELSEWHERE.exec(saidByDesk(lines, at))?.groups ?? {};
    if (!names || !(isStateName(names) || areStates(names))) return undefined;
    const start = lines.from[at]! + before!.length;
    return { kind: 'missing-speech', affiliation: { start, end: start + names.length } };
  },
};

/** A line that is a paragraph by itself and tells of nobody’s words; empty where it is none. */
function saidByDesk(lines: Lines, at: number): string {
  if (lines.to[at]! - lines.from[at]! > LONGEST_NOTE) return '';
  const words = lineText(lines, at);
  return TOLD.test(words) || !aloneInParagraph(lines, at) ? '' : words;
}
