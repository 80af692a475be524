import { anyOf, oneOf } from '../alternatives.ts';
import { inSmallLetters, SIGNS } from '../letters.ts';
import { aloneInParagraph, lineText } from '../lines.ts';
import { TO_BE_DONE } from '../marks/desk.ts';
import { NAME_WORD } from '../names.ts';
import { isStateName } from '../states.ts';
import type { Pattern } from './dialect.ts';
import { LONGEST_HEAD, saysNote } from './note.ts';

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
    if (length > LONGEST_HEAD || !aloneInParagraph(lines, at)) return undefined;
    // `7. [Statement by Libya to come]`
    const line = lineText(lines, at).replace(/^\d{1,3}\. (?=\[)/, '');
    const start = end - line.length;
    const small = inSmallLetters(line);
    if (saysNote(small)) return undefined;
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
