/** What may be a speaker's label, in a whole text: to be counted before anything is known of any. */

import { oneOf } from '../../../alternatives.ts';
import { beginsParagraph, type Lines } from '../../../lines.ts';
import { ADDRESSED } from '../../../offices.ts';
import { endAt } from '../../../sticky.ts';
import { isCode, isCue, isListItem, isTimed, isTurn, labelStart, traitsOf } from '../lines.ts';
import { isOfMeeting } from '../title.ts';
import { isNobody } from '../who/nobody.ts';
import { finder } from './asked.ts';
import { isContinuedBelow } from './going-on.ts';
import { introducedIn, withoutColon } from './introduced.ts';
import { behindWho, isNamedAbove, labelledAt, mayBeLabel } from './label-at.ts';
import { LONGEST_LABEL, type PlainLabel, type Shape } from './labels.ts';
import { linesToRead, sentencesOf } from './lines-to-read.ts';
import { isChat, markedAt } from './marked.ts';
import { isHandle, isInitialsOfName, isNamesOnly, listHeads } from './names.ts';
import { recordedIn } from './recorded.ts';
import { isTask, isToBeDone } from './to-do.ts';

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

/** All of them, and what those show that are speakers by their form. */
export interface Candidates {
  readonly all: readonly Candidate[];
  /** How many labels were left out because they are speakers by their form: `Mr. Odera:`, `The Clerk:`. */
  readonly certain: number;
  /** The initials whose names the text tells, in small letters: `JB: Jane Berg`. */
  readonly initialled: ReadonlySet<string>;
  /** The names of those, in small letters: a member who came with a constituency comes again without. */
  readonly introduced: ReadonlySet<string>;
  /** How many of those are set in capitals: `MAYOR LUND:`. */
  readonly capitals: number;
  /** How many of those have their words on a line below: `The Clerk:` alone. */
  readonly above: number;
  /** How many labels, in capitals or again, a dash ends: `Mr ALLAN BIRDE – `, `Mayor Lund - `. */
  readonly dashed: number;
  /** Whether the times of a recording stand in the text: `Alice Moreau  00:01:23`, `[inaudible 00:48:54]`. */
  readonly recorded: boolean;
}

/** Every label that begins a paragraph or list item. */
export function candidatesOf(lines: Lines): Candidates {
  const { text, from, to } = lines;
  const titled = isOfMeeting(lines);
  const inHaste = titled || isChat(lines);
  const isWithin = sentencesOf(lines, titled);
  const initialled = new Set<string>();
  const isOfList = listsOf(lines, initialled);
  const colonFrom = finder(text, ':');
  const people = introducedIn(text);
  const all: Candidate[] = [];
  const recorded = recordedIn(lines);
  // The lines of the last label and of the last that is a speaker's by its form, and whether it asks for a written answer.
  let [labelled, sure, asks] = [-1, -1, false];
  for (const { at, ofTasks } of linesToRead(lines)) {
    const marked = isCode(lines, from[at]!) ? undefined : markedAt(lines, at, titled);
    if (marked) {
      labelled = at;
      recorded.marked(at, marked.label);
      all.push(markedCandidate(lines, at, marked));
      continue;
    }
    const start = labelStart(lines, at);
    for (const who of withoutColon(lines, at, start)) people.add(who);
    if (!mayBeLabel(text, start, to[at]!, colonFrom(start))) continue;
    const listItem = isListItem(lines, at);
    // Minutes in haste end no sentence: below a label stands another.
    const isBelow = labelled === at - 1 && (inHaste || sure === at - 1);
    const found = labelledAt(text, start, to[at]!);
    const { label, who, timed } = found;
    const within = !listItem && timed !== 'line' && !isTimed(lines, at) && isWithin(at, isBelow);
    recorded.times(at, found);
    if (who && who.kind !== 'bare' && !timed) {
      const words = behindWho(text, who.end);
      if (words > 0) {
        people.add(who);
        recorded.label(at, text.slice(who.start, who.end), words);
        labelled = sure = at;
        asks = asksAt(text, words);
      } else if (!within) people.addDashed(who);
      continue;
    }
    if (!label || isNoOpening(lines, at, { start, label, listItem }, ofTasks)) continue;
    labelled = at;
    if (isOfList(at, label)) continue;
    if (label.shape === 'full' && isCue(lines, at - 1)) recorded.cue();
    recorded.label(at, label.keys[0]!, label.words);
    const answers = asks && !isNobody(label.keys[0]!);
    asks = asksAt(text, label.words);
    const office = who !== undefined && who.end >= label.speaker.span.end;
    all.push(candidateAt(lines, at, { start, label, listItem, within, office }, asks || answers));
  }
  return { all, initialled, ...people.counted(), recorded: recorded.isShown() };
}

/** A label that a mark shows, and no colon: `<ilse> +1`, `[Ted Hale] Yes.` */
function markedCandidate(lines: Lines, at: number, { start, label }: Pick<Candidate, 'start' | 'label'>): Candidate {
  const within =
    label.shape !== 'handle' && lines.text[start] === '[' && start === lines.from[at] && !beginsParagraph(lines, at);
  return { start, label, listItem: false, within, office: false };
}

/** What else is known of a candidate on line `at`; `written` where the words are a written answer, or ask for one. */
function candidateAt(lines: Lines, at: number, candidate: Candidate, written: boolean): Candidate {
  const { text, from } = lines;
  const { start, label, listItem, within } = candidate;
  const named = !within && !listItem && WHOLE_NAMES.has(label.shape);
  return {
    ...candidate,
    ...(QUESTION.test(text.slice(from[at], start)) ? { numbered: true } : {}),
    ...(named && isAddressed(text, label) ? { addressed: true } : {}),
    ...(isContinuedBelow(lines, at) ? { goesOn: true } : {}),
    ...(named && written ? { written: true } : {}),
  };
}

/** Whether it is no speech that stands behind a label, but a program, a task, what somebody is, or an interview's title. */
function isNoOpening(
  lines: Lines,
  at: number,
  { start, label, listItem }: Pick<Candidate, 'start' | 'label' | 'listItem'>,
  ofTasks: boolean,
): boolean {
  const { text } = lines;
  const { speaker, words, dash, keys, shape } = label;
  const limit = lines.to[at]!;
  return (
    isCode(lines, start) ||
    (ofTasks && isTask(text, words)) ||
    (listItem && isEntry(text, label)) ||
    (keys[0]!.length === 1 && isNamedAbove(lines, at)) ||
    // `LAMPS AND WICKS - VISIT TO LUND` is a heading.
    (dash && !traitsOf(lines).capitals && !/\p{Lower}/u.test(text.slice(speaker.span.start, limit))) ||
    (dash && OF_COMPANY.test(text.slice(words, Math.min(limit, words + LONGEST_LABEL)))) ||
    endAt(INTERVIEW, text, words) > 0 ||
    (shape === 'small' && keys[0]!.includes(' ') && endAt(COUNT, text, words) > 0) ||
    // `AI(YK+AWB): Write it down.` is a task of two.
    text.startsWith('AI(', speaker.span.start)
  );
}

/** Whether an item is one of a list of tasks, of terms or of figures: `- Moss: to review the draft`, `- Revenue: $2.4 million`. */
function isEntry(text: string, { words, dash }: PlainLabel): boolean {
  return dash || isToBeDone(text, words) || endAt(AMOUNT, text, words) > 0;
}

/**
 * Tells of each label in turn whether names alone stand behind it, so that it heads a list of those present, or is of one
 * of those who have initials, which are added to `initialled`.
 */
function listsOf(lines: Lines, initialled: Set<string>): (at: number, label: PlainLabel) => boolean {
  const { text, to } = lines;
  const isListed = listHeads(text);
  const spoke = new Set<string>();
  return (at, label) => {
    const { span, title } = label.speaker;
    const limit = to[at]!;
    const name = text.slice(span.start, span.end);
    // `CHAIR: Senator Lund.` gives her the floor where the chair has spoken before.
    const called = spoke.has(name) && text[limit - 1] === '.';
    const mayList = !')]'.includes(name.at(-1)!) && !called && !label.timed && !title && !isTurn(lines, at);
    if (
      mayList &&
      isListed(label) &&
      (isNamesOnly(text, label, limit) || (!spoke.has(name) && isHandle(text, label, limit)))
    )
      return true;
    if (label.shape === 'initials' && !spoke.has(name) && isInitialsOfName(text, label, limit)) {
      initialled.add(label.keys[0]!);
      return true;
    }
    spoke.add(name);
    return false;
  };
}

/** Whether who has such a label speaks to who presides, or of oneself. */
function isAddressed(text: string, { words, keys }: PlainLabel): boolean {
  return endAt(ADDRESS, text, words) > 0 || (endAt(FIRST_PERSON, text, words) > 0 && !isNobody(keys[0]!));
}

/** The shapes of whole names. */
export const WHOLE_NAMES: ReadonlySet<Shape> = new Set(['full', 'capitals']);
/** `Mr Speaker, `, `Thank you, Madam Chair`, `Speaker, `, `Good evening`, `On a point of order, ` */
const ADDRESS = new RegExp(
  `(?:Thank you,? (?:very much,? )?)?${oneOf(
    ADDRESSED,
    '(?:Sir|Madam|Speaker), ',
    'Good (?:morning|afternoon|evening)\\b',
    '(?:Further )?[Oo]n a point of order, ',
  )}`,
  'y',
);

/** Whether a question for written answer begins at `at`, behind a label. */
function asksAt(text: string, at: number): boolean {
  return endAt(TO_ASK, text, at) > 0;
}

const TO_ASK = /\s{0,3}To ask (?:the|Her|His)\b/y;

const FIRST_PERSON = /I(?:['’]|\s)/y;

const QUESTION = /^\**Q\d{1,4}\**\s/;

/** `- Revenue: $2.4 million` */
const AMOUNT = /[$€£¥]\d/y;

/** `raise hands: 20` */
const COUNT = /\d+[ \t]*(?=[\r\n]|$)/y;

/** `RUTH KEYES: An Interview Conducted by …` is a title. */
const INTERVIEW = /An? (?:Oral History )?(?:Interview|Conversation) (?:Conducted|With|By)\b/iy;

/** `Ruth Keyes Lamp Corp - CFO` says what she is, not what she says. */
const OF_COMPANY =
  /^\p{Upper}[^.?!:]*\b(?:C[EFOT]O|Analyst|Chief|Director|President|Officer|Partner|Manager|VP|Head)\b[^.?!:]*$|^(?:C[EFOT]O|Analyst|Director|President)$/u;
