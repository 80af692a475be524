import { anyOf, oneOf } from '../alternatives.ts';
import { lineText } from '../lines.ts';
import { areStates, isStateName } from '../states.ts';
import { aloneInParagraph, isStamp, note, promise, TOLD } from './anywhere.ts';
import { evidence } from './coverage/evidence.ts';
import { closing, header, pageTop } from './coverage/head-lines.ts';
import { HEAD_LINES, inHead, title } from './coverage/headline.ts';
import { leadEnd } from './coverage/lead.ts';
import { narrative } from './coverage/narrative.ts';
import { cutAtSpeeches } from './coverage/several.ts';
import { heading, opening } from './coverage/speeches.ts';
import { coverageVote } from './coverage/votes.ts';
import type { Dialect, Found, Pattern } from './dialect.ts';
import { cutAtCapitals } from './long-lines.ts';
import { pageBreak } from './page-breaks.ts';
import { voteLists } from './vote-lists.ts';

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
    '(?:[Nn]ot|NOT) (?:yet )?(?:proof(?:ed|read)|final(?=\\W*$))',
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
    '(?:[Nn]ames|[Ff]igures|[Qq]uotes|[Vv]otes) (?:from the [a-z]|not|un|in yellow)',
    '(?:SKELETON|FIRST READ|F(?:ILE|ile) (?:OPEN|open))\\b',
    '(?:[Pp]lease )?[Hh]old (?:for|until) the (?:lead|lede|vote|desk)\\b',
    '(?:[Cc]ut here|[Mm]ore after)\\b',
  )}`,
  'u',
);

/** Sought where nobody opens a speech. */
const deskNote: Pattern = {
  name: 'note to the desk',
  read(lines, at) {
    if (lines.to[at]! - lines.from[at]! > LONGEST_NOTE) return undefined;
    const words = lineText(lines, at);
    if (TOLD.test(words) || !aloneInParagraph(lines, at)) return undefined;
    return OF_DESK.test(words) ? { kind: 'note' } : textElsewhere(words, lines.from[at]!);
  },
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

function textElsewhere(words: string, start: number): Found | undefined {
  const { before, names } = ELSEWHERE.exec(words)?.groups ?? {};
  if (!names || !(isStateName(names) || areStates(names))) return undefined;
  const from = start + before!.length;
  return { kind: 'missing-speech', affiliation: { start: from, end: from + names.length } };
}

/** A draft’s stamp, right above its head or among its lines. */
const stamp: Pattern = {
  name: note.name,
  read(lines, at) {
    const found = note.read(lines, at);
    if (!found && isStamp(lines, at) && inHead(lines, at)) return { kind: 'note' };
    if (found?.kind !== 'note' || !found.take) return found;
    let take = 1;
    while (take < found.take && !header.read(lines, at + take)) take++;
    return { ...found, take };
  },
};

/** Press releases on meetings: reported speech under a speaker's name in capitals. */
export const coverage: Dialect = {
  id: 'coverage',
  name: 'Meetings coverage',
  speech: 'reported',
  isLocal: () => true,
  headLines: 80,
  anyHeadings: true,
  headEnd(lines) {
    const end = leadEnd(lines);
    return inHead(lines, Math.min(end + 1, lines.count)) ? Math.max(end, HEAD_LINES) : end;
  },
  cut: lines => cutAtCapitals(cutAtSpeeches(lines)),
  patterns: [
    header,
    closing,
    pageTop,
    pageBreak,
    promise,
    stamp,
    opening,
    deskNote,
    coverageVote,
    voteLists,
    narrative,
    title,
    heading,
  ],
  evidence,
};
