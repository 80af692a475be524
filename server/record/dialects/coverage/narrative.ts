import { anyOf, oneOf } from '../../alternatives.ts';
import { beginsParagraph } from '../../lines.ts';
import { BODY } from '../../offices.ts';
import { spokeAt } from '../delegation.ts';
import type { Pattern } from '../dialect.ts';

/** `Also speaking were the representatives of Malawi and Chad.` */
const ALSO =
  /^(?:Also )?[a-z]+ing(?: [^,.]{1,80})? (?:were|was) (?:the|speakers|representatives|delegates|ministers)\b/i;
/** `After the vote, the representatives of Chile and Peru made statements.` */
const SPOKE =
  /^(?:[^.,]{3,80}, )?The (?:representatives|speakers|delegates|observers) (?:of|for|from) [^.]{3,2000} (?:also )?(?:spoke|made statements|took the floor|delivered statements)\b/i;
/** `The meeting was suspended`, `The Council then adopted …`: nobody in particular has the floor. */
const PROCEEDS = new RegExp(
  `^The ${oneOf(
    'meeting (?:began|was called to order|was suspended|resumed)',
    `(?:[A-Z][a-z]+ (?:and )?){0,3}(?:${BODY}|forum|Meeting) ${oneOf(
      '(?:on [A-Z][^.]{2,80}? )?will (?:next |again )?(?:re)?(?:convene|meet)',
      `then ${anyOf(`
          adopted, approved, turned, took (?:up|note|action), decided, elected, heard, concluded, suspended,
          adjourned`)}`,
    )}`,
  )}\\b`,
);

/** As much of a paragraph as shows what it is. UTF-16 units. */
const NARRATIVE_HEAD = 2200;
const SPEAKERS_NAMED = 140;

/** What the meeting did, and who else spoke: nobody’s speech. */
export const narrative: Pattern = {
  name: 'narrative',
  read(lines, at) {
    const start = lines.from[at]!;
    const c = lines.text.charCodeAt(start);
    if (c < 0x41 || c > 0x5a || !beginsParagraph(lines, at)) return undefined;
    const head = lines.text.slice(start, Math.min(lines.to[at]!, start + NARRATIVE_HEAD));
    const named = head
      .slice(0, SPEAKERS_NAMED)
      .search(/(?:representative|speaker|delegate|observer)s (?:of|for|from) /);
    return (head.startsWith('The ') && PROCEEDS.test(head)) ||
      (/^\S+ing |^Also /i.test(head) && ALSO.test(head)) ||
      (named >= 0 && SPOKE.test(head)) ||
      (head.length < SPEAKERS_NAMED && spokeAt(lines.text, start, lines.to[at]!))
      ? { kind: 'stage-direction' }
      : undefined;
  },
};
