import { beginsParagraph, isBlank, lineText } from '../lines.ts';
import type { Pattern } from './dialect.ts';

/** Forms that a record of every kind can have. */

/** No line that promises a speech, and no note's first words, are longer. UTF-16 units. */
const LONGEST_PROMISE = 160;

const WHAT =
  '(?:statement|remark|speech|intervention|briefing|address|presentation|summary|text|reply|response|comment)s?';
const COMES =
  '(?:(?:is|are|still|yet) )*(?:(?:to|will|shall) (?:come|follow|be (?:added|confirmed|provided|inserted|supplied))|TK|TBC|TBA|TBD|forthcoming|pending|awaited|missing|outstanding)(?: later| shortly| soon)?';

const PROMISE = new RegExp(
  `^[[(<*]*(?:(?:full |summary of )?(?:the |his |her |a )?${WHAT} (?:(?:by|of|from|for) (?:the )?(?<by>[\\p{L}\\p{M}][^.:;]*?) )?${COMES}` +
    `|(?:the )?(?<whose>\\p{Lu}[^.:;]*?)(?:['’]s?) ${WHAT} ${COMES})[\\s.…!\\])>*]*$`,
  'iu',
);

/** The words before a delegation that tell who speaks for it. */
const FOR =
  /^(?:the )?(?:representative|delegate|delegation|observer|minister|president|ambassador)s? (?:of|for) (?:the )?/i;

/** `Statement by Libya to come.` */
export const promise: Pattern = {
  name: 'speech to come',
  read(lines, at) {
    const start = lines.from[at]!;
    const length = lines.to[at]! - start;
    if (length > LONGEST_PROMISE || !aloneInParagraph(lines, at)) return undefined;
    const line = lineText(lines, at).replaceAll('\u00a0', ' ');
    const match = PROMISE.exec(line);
    if (!match) return undefined;
    const whole = match.groups?.by ?? match.groups?.whose;
    if (!whole) return { kind: 'missing-speech' };
    const from = start + line.indexOf(whole) + (FOR.exec(whole)?.[0].length ?? 0);
    return { kind: 'missing-speech', affiliation: { start: from, end: start + line.indexOf(whole) + whole.length } };
  },
};

const NOTE =
  /^[[(*]*(?:(?:editor|editors|author|desk|translator)['’]?s?['’]? )?note(?:s| to (?:the )?(?:editors?|readers?|correspondents?|press|desk|media))? *[:：]/i;
const BACKGROUND =
  /^[[(](?:For (?:the )?(?:background|further|more|related|information|details?|full)|See (?:also )?)\b/;

/** `Note:  A complete summary of today’s meeting …`, `(For background, see Press Release …)` */
export const note: Pattern = {
  name: 'note',
  read(lines, at) {
    const head = lines.text.slice(lines.from[at], Math.min(lines.to[at]!, lines.from[at]! + LONGEST_PROMISE));
    if (!beginsParagraph(lines, at) || !(NOTE.test(head) || BACKGROUND.test(head))) return undefined;
    let take = 1;
    while (at + take < lines.count && !isBlank(lines, at + take) && !beginsParagraph(lines, at + take)) take++;
    return { kind: 'note', take };
  },
};

/** Whether line `at` is a paragraph by itself. */
export function aloneInParagraph(lines: Parameters<Pattern['read']>[0], at: number): boolean {
  return (
    beginsParagraph(lines, at) && (at + 1 >= lines.count || isBlank(lines, at + 1) || beginsParagraph(lines, at + 1))
  );
}
