import type { Lines } from '../../lines.ts';
import { beginsParagraph, isBlank, lineText } from '../../lines.ts';
import { endAt } from '../../sticky.ts';
import { skipSpace } from '../spacing.ts';
import { finder, onceAsked } from './asked.ts';
import { capitalLabelAt, heldLabelAt } from './capital-labels.ts';
import { goesOn, isContinuedBelow } from './going-on.ts';
import {
  keysOf,
  LONGEST_LABEL,
  type PlainLabel,
  plainLabelAt,
  type Shape,
  timedLineAt,
  timedWordsAt,
  withTime,
} from './labels.ts';
import {
  isBelowHeading,
  isCode,
  isCue,
  isHanging,
  isListItem,
  isTimed,
  isTurn,
  isUnbroken,
  labelStart,
  traitsOf,
} from './lines.ts';
import { isChat, markedAt } from './marked.ts';
import { isInitialsOfName, isNamesOnly, listHeads } from './names.ts';
import { isNobody } from './nobody.ts';
import { isRecording, isTaped, secondsOf } from './times.ts';
import { isOfMeeting } from './title.ts';
import { ACTIONS, isTask, isToBeDone, NEXT_STEPS } from './to-do.ts';
import { isDashed, type Who, whoAt } from './who.ts';

/** What may be a speaker's label, in a whole text: to be counted before anything is known of any. */

/** A label where it stands. */
export interface Candidate {
  readonly start: number;
  readonly label: PlainLabel;
  readonly listItem: boolean;
  /** It stands in the middle of a sentence, unless its line ends are no sign of that. */
  readonly within: boolean;
  /** `Chair`, `Interviewer`: an office without article. */
  readonly office: boolean;
  /** The number of a question stands before it: `Q12 Jane Moss:`. */
  readonly numbered?: true;
  /** The words begin with who presides, or with who speaks: `Nii Armah: Mr Speaker, …`, `Nii Armah: I rise …`. */
  readonly addressed?: true;
  /** The line below goes on with it: `… and the wicks`. */
  readonly goesOn?: true;
  /** A question for written answer, `Nii Armah: To ask the Minister …`, or the answer right below one. */
  readonly written?: true;
}

export interface Candidates {
  readonly all: readonly Candidate[];
  /** How many labels were left out because they are speakers by their form: `Mr. Odera:`, `The Clerk:`. */
  readonly certain: number;
  /** The names of those, in small letters: a member who came with a constituency comes again without. */
  readonly introduced: ReadonlySet<string>;
  /** How many of those are set in capitals: `MAYOR LUND:`. */
  readonly capitals: number;
  /** How many labels, in capitals or again, a dash ends: `Mr ALLAN BIRDE – `, `Mayor Lund - `. */
  readonly dashed: number;
  /** Whether the times of a recording stand in the text: `Alice Moreau  00:01:23`, `[inaudible 00:48:54]`. */
  readonly recorded: boolean;
}

/** Every label that begins a paragraph or list item. */
export function candidatesOf(lines: Lines): Candidates {
  const { text, to, count } = lines;
  const all: Candidate[] = [];
  const introduced = new Set<string>();
  const titled = isOfMeeting(lines);
  const inHaste = titled || isChat(lines);
  // Asked of labels within sentences only: most texts have none.
  const unbroken = onceAsked(() => titled && isUnbroken(lines));
  const hanging = onceAsked(() => titled && isHanging(lines));
  const { words: heads, lengths } = traitsOf(lines).runningHeads;
  const times: number[] = [];
  let [certain, capitals, cued, dashed] = [0, 0, 0, 0];
  const before = new Set<string>();
  const spoke = new Set<string>();
  const introduce = ({ speaker: { name }, start, end }: Who) => {
    certain++;
    if (isInCapitals(text, start, end)) capitals++;
    if (!name) return;
    for (const key of keysOf(text.slice(name.start, name.end))) {
      introduced.add(key);
      const surname = key.slice(key.lastIndexOf(' ') + 1);
      if (surname !== key && !isNobody(surname)) introduced.add(surname);
    }
  };
  const isListed = listHeads(text);
  const colonFrom = finder(text, ':');
  let [toBeDone, tasks] = [false, false];
  let labelled = -1;
  let sure = -1;
  let asks = false;
  for (let at = 0; at < count; at++) {
    if (isBlank(lines, at)) continue;
    if (text[lines.from[at]!] === '#') {
      const heading = lineText(lines, at);
      toBeDone = ACTIONS.test(heading);
      tasks = toBeDone || NEXT_STEPS.test(heading);
    } else if (toBeDone && isListItem(lines, at)) continue;
    const limit = to[at]!;
    // `Official - Final Review` heads each page.
    const length = limit - lines.from[at]!;
    if (length < LONGEST_LABEL && lengths.has(length) && heads.has(lineText(lines, at))) continue;
    const marked = markedAt(lines, at, titled);
    if (marked) {
      const { label, start } = marked;
      labelled = at;
      if (label.shape === 'voice' && label.keys[0]!.includes(' ')) cued++;
      if (label.timed) times.push(secondsOf(text.slice(lines.from[at], limit)));
      all.push({
        start,
        label,
        listItem: false,
        within: text[start] === '[' && start === lines.from[at] && !beginsParagraph(lines, at),
        office: false,
      });
      continue;
    }
    const start = labelStart(lines, at);
    const reach = Math.min(
      limit,
      start + (ARTICLE.test(text.slice(start, start + 4)) ? LONGEST_OFFICE : LONGEST_LABEL),
    );
    // `Jamie Orr (West Rhins) (Con) rose—` speaks again without the brackets.
    if (text.charCodeAt(limit - 1) === 0x2014 && text[limit - 6] === ' ') {
      const who = whoAt(text, start, limit);
      if (who && text.startsWith(' rose', who.end)) introduce(who);
    }
    // So does `Alan Petch`, below it `(Dunmere) (Con)`.
    if (at + 1 < count && text[lines.from[at + 1]!] === '(' && limit - start < LONGEST_LABEL) {
      const who = whoAt(text, start, to[at + 1]!);
      if (who?.kind === 'person' && !who.speaker.honorific && who.end === to[at + 1]) introduce(who);
    }
    if (colonFrom(start) >= reach && !DASH.test(text.slice(start, reach))) continue;
    const listItem = isListItem(lines, at);
    // Minutes in haste end no sentence: below a label stands another.
    const below = labelled === at - 1 && (inHaste || sure === at - 1);
    const within =
      !listItem &&
      !below &&
      !isTurn(lines, at) &&
      !beginsParagraph(lines, at) &&
      !isCue(lines, at - 1) &&
      !isBelowHeading(lines, at) &&
      (!unbroken() || goesOn(lines, at - 1)) &&
      (lines.from[at] !== lines.starts[at] || !hanging());
    const onLine = timedLineAt(text, start, limit);
    if (onLine) times.push(secondsOf(text.slice(onLine.speaker.span.end, limit)));
    else if (isTimed(lines, at)) times.push(secondsOf(text.slice(lines.from[at], limit)));
    const timed = onLine ?? timedWordsAt(text, start, limit);
    const untimed =
      timed ??
      heldLabelAt(text, start, limit) ??
      plainLabelAt(text, start, limit) ??
      capitalLabelAt(text, start, limit);
    const plain = untimed && !timed ? withTime(text, untimed) : untimed;
    if (plain !== untimed) times.push(secondsOf(text.slice(untimed!.words, plain!.words)));
    const who = isFamiliar(plain) ? undefined : whoAt(text, start, Math.min(text.length, start + LONGEST_OFFICE));
    const label = plain ?? (who?.kind === 'bare' ? officeLabelOf(text, who) : undefined);
    if (who && who.kind !== 'bare' && !timed) {
      if (endAt(BEFORE_COLON, text, who.end) > 0) {
        introduce(who);
        labelled = sure = at;
        asks = asksAt(text, endAt(BEFORE_COLON, text, who.end));
      } else if (!within && isDashed(text, who.end)) {
        const words = text.slice(who.start, who.end);
        // Of those of a list each stands once; `Mr ALLAN BIRDE – ` is set as no list is.
        if (isInCapitals(text, surnameOf(who), who.end) || before.has(words)) dashed++;
        before.add(words);
      }
      continue;
    }
    if (
      !label ||
      isCode(lines, start) ||
      (tasks && isTask(text, label.words)) ||
      (label.dash && OF_COMPANY.test(text.slice(label.words, Math.min(limit, label.words + LONGEST_LABEL)))) ||
      endAt(INTERVIEW, text, label.words) > 0 ||
      (listItem && (label.dash || isToBeDone(text, label.words) || endAt(AMOUNT, text, label.words) > 0))
    )
      continue;
    labelled = at;
    const bracketed = ')]'.includes(text[label.speaker.span.end - 1]!);
    const name = text.slice(label.speaker.span.start, label.speaker.span.end);
    // `CHAIR: Senator Lund.` gives her the floor where the chair has spoken before.
    const called = spoke.has(name) && text[limit - 1] === '.';
    const mayList = !bracketed && !called && !label.timed && !label.speaker.title && !isTurn(lines, at);
    if (mayList && isListed(label) && isNamesOnly(text, label, limit)) continue;
    if (listItem && label.shape === 'initials' && isInitialsOfName(text, label, limit)) continue;
    spoke.add(name);
    if (label.shape === 'full' && isCue(lines, at - 1)) cued++;
    const office = who !== undefined && who.end >= label.speaker.span.end;
    const numbered = start > lines.from[at]! && QUESTION.test(text.slice(lines.from[at], start));
    const named = !within && !listItem && NAMED.has(label.shape);
    const addressed =
      named &&
      (endAt(ADDRESS, text, label.words) > 0 ||
        (endAt(FIRST_PERSON, text, label.words) > 0 && !isNobody(label.keys[0]!)));
    const answers = asks;
    asks = asksAt(text, label.words);
    const written = named && (asks || (answers && !isNobody(label.keys[0]!)));
    all.push({
      start,
      label,
      listItem,
      within,
      office,
      ...(numbered ? { numbered } : {}),
      ...(addressed ? { addressed } : {}),
      ...(isContinuedBelow(lines, at) ? { goesOn: true } : {}),
      ...(written ? { written } : {}),
    });
  }
  const recorded = isRecording(times) || cued >= FEWEST_CUED || isTaped(text);
  return { all, certain, introduced, capitals, dashed, recorded };
}

/** Whether a label has no small letter, whatever stands in brackets behind it. */
export function isInCapitals(text: string, start: number, end: number): boolean {
  return !/\p{Lower}/u.test(text.slice(start, end).replace(/[([].*/s, ''));
}

/** `Director of Public Works Sam Ortiz:` is longer than a name. */
function officeLabelOf(text: string, { speaker, start, end }: Who): PlainLabel | undefined {
  const words = endAt(BEFORE_COLON, text, end);
  if (words < 0) return undefined;
  const keys = keysOf(text.slice(start, end));
  return {
    speaker: { span: { start, end }, ...speaker },
    keys,
    shape: 'full',
    words: skipSpace(text, words),
    dash: false,
  };
}

/** Where the name begins that may be set in capitals behind its honorific. */
function surnameOf({ speaker, start }: Who): number {
  return speaker.name?.start ?? (speaker.title && start + 'Mr '.length) ?? start;
}

/** The shapes of whole names. */
const NAMED: ReadonlySet<Shape> = new Set(['full', 'capitals']);
/** `Mr Speaker, `, `Thank you, Madam Chair`, `Sir, `, `Good evening` */
const ADDRESS =
  /(?:Thank you,? (?:very much,? )?)?(?:(?:Mr|Madam|Mdm|Mrs|Ms|Hon)\.?[ \u00a0]?(?:(?:Temporary|Deputy|Acting|House) ){0,2}(?:President|Speaker|Chair(?:man|woman|person)?)\b|Sir, |Madam, |Good (?:morning|afternoon|evening)\b)/y;

/** Whether a question for written answer begins at `at`, behind a label. */
function asksAt(text: string, at: number): boolean {
  return endAt(TO_ASK, text, at) > 0;
}

const TO_ASK = /\s{0,3}To ask (?:the|Her|His)\b/y;

const FIRST_PERSON = /I(?:['’]|\s)/y;

/** So many names of two words below the times of subtitles are those of a call; a film has `TOM:`. */
const FEWEST_CUED = 5;

const QUESTION = /^\**Q\d{1,4}\**\s/;

/** `- Revenue: $2.4 million` */
const AMOUNT = /[$€£¥]\d/y;

/** `RUTH KEYES: An Interview Conducted by …` is a title. */
const INTERVIEW = /An? (?:Oral History )?(?:Interview|Conversation) (?:Conducted|With|By)\b/iy;

/** `Ruth Keyes Lamp Corp - CFO` says what she is, not what she says. */
const OF_COMPANY =
  /^\p{Upper}[^.?!:]*\b(?:C[EFOT]O|Analyst|Chief|Director|President|Officer|Partner|Manager|VP|Head)\b[^.?!:]*$|^(?:C[EFOT]O|Analyst|Director|President)$/u;

/** ` - `, ` — `, ` -- ` between a name and its words. */
const DASH = / (?:[-–—]|--) /;

/** What may stand between who speaks and the colon: to whom a question goes. */
const BEFORE_COLON = /(?: to the [^:\r\n]{3,80})?[ \t]{0,12}:/y;

/** Initials and handles are no office, and nobody's name with an honorific. */
function isFamiliar(label: PlainLabel | undefined): boolean {
  return label?.shape === 'initials' || label?.shape === 'small';
}

/** `The Cabinet Secretary for … (Michael Orr):` is longer than a name. */
const ARTICLE = /^the /i;

/** No office with its holder is longer. UTF-16 units. */
const LONGEST_OFFICE = 240;
