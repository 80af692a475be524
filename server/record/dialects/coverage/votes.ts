import { anyOf, oneOf } from '../../alternatives.ts';
import type { Lines } from '../../lines.ts';
import { beginsParagraph, isBlank, lineText, nextFilled } from '../../lines.ts';
import type { Span } from '../../record.ts';
import type { Pattern } from '../dialect.ts';
import { beginsLists, listedVote, together } from '../vote-lists.ts';
import { type Counted, countsIn } from '../votes.ts';

/** No paragraph that tells of a vote with all its States is longer. UTF-16 units. */
const LONGEST = 12_000;

/** Who acts, or upon what: a paragraph that begins otherwise is somebody's words. */
const ACTS = new RegExp(
  `^(?:${[
    `${anyOf(`
      Also, As, Next, Then, Finally, Earlier, Further, Similarly, After, Before, Prior to, According to, One of, In, By,
      On, With, Thus, Put, “[^“”]{1,80}” was, [A-Z][a-z]+ing`)},? [^.:]{0,300}`,
    '(?:Approved|Adopted|Rejected|Retained) |It (?:then |also |next )?|(?:Delegates|Members|States) ',
    'A (?:(?:second|third|further|revised|rival|separate) )?(?:recorded vote|motion|proposal|separate vote|draft|text|paragraph)',
    'An (?:amendment|oral)|(?:Draft|Operative|Preambular|Paragraph|Amendment|Action) ',
    `(?:Voting )?[Rr]esults?(?: of the vot(?:e|ing))?:|Th(?:e|at|is) (?:\\p{Alpha}+ ){0,8}${anyOf(`
      Council, Committee, Assembly, Commission, Board, Conference, body, organ, draft, text, resolution, amendment,
      decision, motion, proposal, paragraphs?, provision, measure, document, vote, voting, tally`)}\\b`,
  ].join('|')})`,
  'u',
);
const ACTION = new RegExp(
  oneOf(
    '\\b(?:approv|adopt|reject|retain|defeat|pass|decid|delet|carr|fail|receiv|obtain|garner|veto)(?:ed|ied|ing)\\b',
    '\\b(?:to|not) (?:approve|adopt|reject|retain)\\b|\\btook th(?:is|at) action\\b|\\bput to (?:the|a) vote\\b',
    // `The vote was`, `The result of the vote was as follows: `, `Result: `
    '^ ?(?:The (?:final )?(?:(?:results? of the )?vot(?:e|ing)|tally) w(?:as|ere)|(?:Voting )?results?\\b[^.]{0,20}:)',
  ),
  'i',
);
/** `By a vote of 4 to 1, the Council called upon …`, `By 4 votes to 1, it kept`: whatever verb says what it does. */
const BY_VOTE =
  /^By (?:an? .{0,20}vote\b.*)?, (?:the \p{Upper}\p{Alpha}+|it) (?:also |then )?(?:\p{Lower}+ed|kept)\b/su;
/** Words of somebody who speaks of a vote that is past or to come, before its counts. */
const SPOKEN =
  /\b(?:he|she|had|has|have|been|which|whose|last|previous(?:ly)?|ago|would|should|must|could|said|noted|noting|stressed|recalled|recalling|hoped|regretted|welcomed|his|her|in (?:19|20)\d\d)\b/;
/** `The Assembly welcomed the talks, by adopting a text`, `It would welcome them, by a draft approved`: what a body does by acting, before that. */
const BY_ADOPTING =
  /^[^“”]*\b(?:by (?:adopting|approving)|(?:by|under) (?:the terms of )?(?:an?|one|two)\b[^“”.]{0,80}\b(?:approved|adopted)\b)/;
/**
 * `the draft, which it approved by a vote of …`, `It had earlier rejected a motion by a vote of …`: what became of it; `The
 * draft, which urged talks`, `by which the Assembly would urge talks`: what it says.
 */
const OF_WHICH = new RegExp(
  oneOf(
    '\\bwhich (?:it|was|were|the (?:Committee|Assembly|Council|Commission))(?: then)? (?=[ar])',
    '\\bhad earlier (?=[ar])|\\bwhich (?=receiv|garner|obtain)',
    '\\bwhich (?:was |were )?(?!adopt|approv|reject|retain|defeat|pass|carr|fail|receiv)[a-z]+ed\\b',
    '\\bby which [^.“”]{3,300}? would\\b',
  ),
  'g',
);
/** The same behind them: `…, he recalled`. What the body `would` do by its text may follow too. */
const SPOKEN_AFTER = /\b(?:he|she|said|noted|recalled|stressed|remained|last|ago)\b/;

/**
 * `Par 12 voix pour, zéro contre et 3 abstentions, le Conseil a adopté`, `El proyecto fue aprobado por 9 votos contra 4`: in
 * the first sentence, which nobody says.
 */
const ELSEWHERE = new RegExp(
  `^${anyOf(`
    Par, L[ea], Les, L[’']\\p{Alpha}+, Mise? aux, Por, El, Sometid[oa]`)} ` +
    '(?=[^.]*\\d (?:voix|votos) )(?=[^.]*(?:adopt|approuv|rejet|décid|aprob|aprueb|rechaz))' +
    `(?![^.]*[’'” ]${anyOf(`
      avait, aurait, il, elle, selon, dit, rappelé, souligné, regretté, représentante?, déléguée?, había, dijo, recordó,
      representante`)}[ ,])`,
  'u',
);

/** `The Committee then approved the draft by a recorded vote of 169 in favour to 6 against (Israel, …), with 3 abstentions (…).` */
export const coverageVote: Pattern = {
  name: 'vote',
  read(lines, at) {
    if (!beginsParagraph(lines, at)) return undefined;
    const first = lines.text.charCodeAt(lines.from[at]!);
    if ((first < 0x41 || first > 0x5a) && first !== 0x201c) return undefined;
    const head = lines.text.slice(lines.from[at]!, lines.to[at]);
    const counts = isElsewhere(head) ? countsIn : ACTS.test(head) ? countsOfAct : undefined;
    if (!counts) return undefined;
    const last = paragraphEnd(lines, at);
    const paragraph = { start: lines.from[at]!, end: Math.min(lines.to[last]!, lines.from[at]! + LONGEST) };
    const counted = counts(lines.text, paragraph);
    if (!counted) return undefined;
    const below = listsBelow(lines, last);
    if (below < 0) {
      return { kind: 'vote', ...counted.sides, take: last - at + 1 };
    }
    const { sides, next } = listedVote(lines, below);
    return { kind: 'vote', ...together(counted.sides, sides), take: next - at };
  },
};

/** A cheap look first: few paragraphs are in French or Spanish, and the pattern is not made for the others. */
function isElsewhere(head: string): boolean {
  return (head.includes(' voix ') || head.includes(' votos ')) && ELSEWHERE.test(head);
}

/** The line that begins a vote’s lists, right below line `last` or `The result of the vote was as follows:`; -1 where none does. */
function listsBelow(lines: Lines, last: number): number {
  const below = nextFilled(lines, last);
  if (below < 0) return -1;
  if (beginsLists(lines, below)) return lines.text[lines.to[last]! - 1] === ':' ? below : -1;
  const told = RESULT.test(lineText(lines, below)) ? nextFilled(lines, below) : -1;
  return told >= 0 && beginsLists(lines, told) ? told : -1;
}

const RESULT = /^The (?:results?|voting|vote)\b.{0,80}:$/;

function paragraphEnd(lines: Lines, at: number): number {
  let last = at;
  while (last + 1 < lines.count && !isBlank(lines, last + 1) && !beginsParagraph(lines, last + 1)) last++;
  return last;
}

/** The counts of a vote in a paragraph that tells of it as a body's own action. */
function countsOfAct(text: string, paragraph: Span): Counted | undefined {
  const words = text.slice(paragraph.start, paragraph.end);
  if (!words.includes('vote') && !words.includes('favour')) return undefined;
  if (!/\bvotes?\s+(?:of|to)\b|\bin\s+favour\b/.test(words)) return undefined;
  const counted = countsIn(text, paragraph);
  return counted && isAction(text, paragraph, counted.span) ? counted : undefined;
}

/** Whether the sentence that counts a vote is the body's own action, not what somebody says of one. */
function isAction(text: string, paragraph: Span, counts: Span): boolean {
  const before = text.slice(paragraph.start, counts.start);
  const start = Math.max(before.lastIndexOf('. '), before.lastIndexOf('.” ')) + 1;
  const after = text.slice(counts.end, Math.min(paragraph.end, counts.end + 400));
  const [told, rest] = [before.slice(start), /^[^.]*/.exec(after)![0]];
  return (
    (ACTION.test(told + rest) || BY_VOTE.test(before + rest)) &&
    !SPOKEN.test(told.replace(BY_ADOPTING, '').replace(OF_WHICH, '')) &&
    !SPOKEN_AFTER.test(rest)
  );
}
