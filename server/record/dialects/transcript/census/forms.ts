import { anyOf, oneOf } from '../../../alternatives.ts';
import { headOf, type Lines, nextFilled } from '../../../lines.ts';
import { endAt } from '../../../sticky.ts';
import { isCode } from '../lines.ts';
import { isTalk } from '../title.ts';

/** Forms of labels that are read only where the whole text has them again and again. */

const NONE: ReadonlySet<string> = new Set();
/** This many names, and so many turns of theirs, show that a form is the text's. */
const FEWEST_NAMES = 2;
const FEWEST_USES = 5;
/** Or so many turns of all names, those too that stand once. */
const MANY_USES = 8;

/** `    Mr. Linder. The meeting will come to order.` at the start of a line, as the committees of Congress print it. */
const STOPPED = new RegExp(
  `(${[
    // `Mr. Linder`, `Senator van der Berg`, `Mr. Hill of Texas`
    `${oneOf(
      '(?:Mr|Mrs|Ms|Miss|Dr)\\. ',
      '(?:Senator|Chairman|Chairwoman|Representative|Secretary|General|Admiral|Judge|Ambassador|Governor) ',
    )}(?:(?:van|von|der|den|de|la|le|du|di|da|del|al|el) ){0,2}[A-Z][A-Za-z'’-]+(?: [A-Z][A-Za-z'’-]+)?(?: of [A-Z][a-z]+)?`,
    // `The Chairman`, `The Presiding Officer (Mr. Hill)`
    'The (?:Chair(?:man|woman|person)?|Witness|Court|Clerk|President|Speaker|Secretary|Presiding Officer)(?: [([](?:Sen|Rep|Mr|Ms|Mrs)\\. [A-Z][^()[\\]\\r\\n]{1,40}[)\\]])?',
  ].join('|')})\\. {1,2}(?=[A-Z“"'\`[])`,
  'y',
);

/** `Hon. Ada Lund [chairman] presiding.` heads a committee's hearing, where one such label is enough. */
const PRESIDING = /\bchair(?:man|woman|person)?\b[^.\s]*(?:\s+[^.\s]+){0,12}\s+presiding\./i;
/** UTF-16 units. */
const HEAD = 16_000;

/** The labels in ordinary case that a full stop ends; none where they do not come again. */
export function stoppedIn(lines: Lines): ReadonlySet<string> {
  const { text, from, count } = lines;
  const uses = new Map<string, number>();
  for (let at = 0; at < count; at++) {
    const start = from[at]!;
    const code = text.charCodeAt(start);
    if (code < 0x41 || code > 0x54 || text.charCodeAt(start + 1) < 0x61) continue;
    STOPPED.lastIndex = start;
    const label = STOPPED.exec(text)?.[1];
    if (label) uses.set(label, (uses.get(label) ?? 0) + 1);
  }
  const again = [...uses.values()].filter(n => n > 1);
  const total = again.reduce((sum, n) => sum + n, 0);
  const all = [...uses.values()].reduce((sum, n) => sum + n, 0);
  const enough =
    (all > 0 && PRESIDING.test(headOf(lines, HEAD))) ||
    (again.length >= FEWEST_NAMES && total >= FEWEST_USES) ||
    (again.length > 0 && all >= MANY_USES);
  return enough ? new Set(uses.keys()) : NONE;
}

/** `CHAIR ROWE. Good afternoon.`, as the press conferences of the Federal Reserve are printed. */
const OFFICE_STOPPED =
  /^[ \t]*(?:(?:VICE )?CHAIR(?:MAN|WOMAN)?|PRESIDENT|GOVERNOR|SECRETARY|DIRECTOR) \p{Upper}[\p{Upper}’'-]+\. /gmu;

/** Whether those who ask are set so as well, `NICK TIMARO. Thank you.`: where a person in office comes again and again. */
export function isStoppedInCapitals(text: string): boolean {
  return (text.match(OFFICE_STOPPED)?.length ?? 0) > 1;
}

/** What is heard or shown in a broadcast. */
const BROADCAST = [
  'RUSH TRANSCRIPT',
  'is a rush transcript',
  '(BEGIN VIDEO',
  '(SOUNDBITE',
  '(Soundbite',
  '(COMMERCIAL BREAK',
  'Return to Transcripts',
  ', BYLINE:',
  ', HOST:',
];

/** A broadcast shows itself in so much. UTF-16 units. */
const ON_AIR = 65_536;

/** Whether people are on the air, whose names are all set in capitals and may stand but once. */
export function isBroadcast(lines: Lines): boolean {
  const first = headOf(lines, ON_AIR);
  return BROADCAST.some(words => first.includes(words));
}

/** `Q. And then?`, `A    Yes.`, `Q (Inaudible.)`, as a part of a pattern. */
export const QUESTION_OR_ANSWER = '([QA])(?:[ \\t]*[.:][ \\t]*|[ \\t]{2,}|\\t| (?=[A-Z(]))(?=\\S)';
/** `14    A    Yes.` */
const ASKED_OR_ANSWERED = new RegExp(`(?:\\d{1,4}[ \\t]+)?${QUESTION_OR_ANSWER}`, 'y');
const EXAMINATION = new RegExp(
  `\\b${anyOf(`
      (?:DIRECT|CROSS|REDIRECT|RECROSS)(?:-| )EXAMINATION, EXAMINATION BY, BY M(?:R|S|RS)\\. [A-Z]{2},
      (?:THE|MR\\.|MS\\.) (?:WITNESS|COURT|DEFENDANT|DEPONENT)\\b ?:, ^The (?:Court|Witness):, [Dd]eposition,
      DEPOSITION, duly sworn, (?:been|BEEN) (?:sworn|SWORN), M[RS]S?\\.? [A-Z]{3,}:,
      \\((?:sworn|affirmed|recalled)\\), ^(?:WITNESS|COURT|PROSECUTOR|FISCAL|ATTY\\. [A-Z]{2,})[ \\t]{0,12}:`)}`,
  'm',
);
/** This many questions, and so many answers. */
const FEWEST_TURNS = 2;
/** Journalists ask, `Q    Does he?`, and somebody in capitals answers, `MS. LUND:  He does.` */
const ANSWERED_BY =
  /^[ \t]*(?:M[RS]S?\.|DR\.|THE|SECRETARY|AMBASSADOR|DIRECTOR|SENIOR|GENERAL|ADMIRAL|MODERATOR)[^a-z\r\n:]{0,60}(?:a?c[A-Z][^a-z\r\n:]{0,40})?:/m;

/** `ADA LUND: It is.`, right below a question: as those write who take down what players say. */
const NAME_AND_COLON = /\p{Upper}[\p{Upper}.’'-]+(?: \p{Upper}[\p{Upper}.’'-]+){1,3}: /uy;

/** `MS FRAZE: Q. And then?` */
const BEGINS_TO_ASK = /^[^a-z\r\n:]{3,40}:\s{1,4}Q\.\s/m;

/** How the questions and answers of a hearing are marked: `Q. And then?`, or `Q And then?`, which may be an article, too. */
export type Examination = 'marked' | 'bare';

/** How `Q.` and `A.` are marked where they are those of a hearing, not of a list of frequent questions. */
export function examinationIn(lines: Lines): Examination | undefined {
  const { text, from, count } = lines;
  let [asked, answered, byName] = [text.includes('Q.') && BEGINS_TO_ASK.test(text) ? 1 : 0, 0, 0];
  let form: Examination = 'marked';
  for (let at = 0; at < count; at++) {
    const code = text.charCodeAt(from[at]!);
    if ((code !== 0x51 && code !== 0x41 && !(code >= 0x30 && code <= 0x39)) || isCode(lines, from[at]!)) continue;
    ASKED_OR_ANSWERED.lastIndex = from[at]!;
    const match = ASKED_OR_ANSWERED.exec(text);
    if (!match) continue;
    if (match[1] === 'A') answered++;
    else {
      asked++;
      const below = nextFilled(lines, at);
      if (below >= 0 && endAt(NAME_AND_COLON, text, from[below]!) > 0) byName++;
      if (match[0].endsWith('Q ')) form = 'bare';
    }
    if (asked >= FEWEST_TURNS && answered >= FEWEST_TURNS) return EXAMINATION.test(text) ? form : undefined;
  }
  return (asked >= FEWEST_TURNS || (asked > 0 && isTalk(lines))) && (byName >= FEWEST_TURNS || ANSWERED_BY.test(text))
    ? form
    : undefined;
}
