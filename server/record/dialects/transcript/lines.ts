import { firstFrom } from '../../by-halves.ts';
import { beginsParagraph, type Lines } from '../../lines.ts';
import { endAt } from '../../sticky.ts';
import { onceRead } from '../once-read.ts';
import { skipSpace } from '../spacing.ts';
import { type RunningHeads, runningHeadsOf } from './pages/running-heads.ts';

/** What stands on a line before its words, in transcripts that have marks of their own. */

/** What may stand before a label, in this order: each once, and none of it must. */
const BEFORE_LABEL = {
  /** `<Newspeech>`, and the quotation mark that a scan has read there. */
  tags: '(?:</?[A-Za-z][A-Za-z0-9]{0,15}>\\s*["“]?){0,4}',
  /** `[00:01:23] `, `0:12 | `, `00:01:23,000 --> 00:01:25,000 `; `9:30 a.m.` is said. */
  time: '(?:[[(@]?(?:\\d{1,2}:){1,2}[0-5]\\d(?:[.,]\\d{1,3})?(?: --> [\\d:.,]{5,12})?[\\])]?[ \\t]+(?:\\|[ \\t]+)?(?![AaPp]\\.?[Mm]\\b))?',
  /** `- `, `>> `, `> *`, `. . . ` */
  bullet: '(?:(?:[-*•·–+]|>>+|>(?=[ \\t]+[*_])|\\. \\. \\.)[ \\t]+)?',
  /** `14    `, `2-14    `, `3 ` before `Q.`, `A.` or a name in capitals, `1.12 `: of a line or a paragraph. */
  number:
    "(?:(?:\\d{1,3}-)?\\d{1,2}[ \\t]{2,}|\\d{1,4}[ \\t]+(?=[QA]\\.)|\\d{1,2}[ \\t](?=(?:\\p{Upper}[\\p{Upper}.’'-]*[ ]){0,5}\\p{Upper}[\\p{Upper}’'-]{2,}:)|\\d{1,2}(?:\\.\\d{1,2}){1,3}[ \\t]+)?",
  /** `T1. [66880] `, `**Q12**   `, `*Question No. 12 ` */
  question:
    '(?:(?:\\*?Question No\\. ?\\d{1,4}[.:]? |[TQ]?\\d{1,3}\\.\\s+|(?:\\*\\*)?Q\\d{1,4}(?:\\*\\*)?[ \\t]+(?:\\*\\*(?=\\p{Upper}))?)?(?:\\[\\d{1,7}\\]\\s*)?(?=\\p{Upper}))?',
  /** `†Mr. LUND:` has spoken in another language than the one he is printed in. */
  emphasis: '(?:\\*{1,3}|_{1,2}|†)?@?',
};
const PREFIX = new RegExp(`${Object.values(BEFORE_LABEL).join('')}(?=[\\p{Alpha}?'’])`, 'uy');

/** Offset of the first character of a label that line `at` may begin with: behind tags, a bullet, a number, emphasis. */
export function labelStart({ text, from, to }: Lines, at: number): number {
  const start = from[at]!;
  const code = text.charCodeAt(start) | 0x20;
  const next = text.charCodeAt(start + 1);
  if (code === 0x6e && isBareTag(text, start)) return behindTag(text, start);
  const number = code === 0x69 || code === 0x76 || code === 0x78 ? endAt(IN_LETTERS, text, start) : -1;
  if (number > 0) return number;
  if (code >= 0x61 && code <= 0x7a && !(next >= 0x30 && next <= 0x39)) return start;
  const end = endAt(PREFIX, text, start);
  return end < 0 || end >= to[at]! ? start : end;
}

/** `iv. Hon Lund`: the number of an item. */
const IN_LETTERS = /[ivx]{1,5}\.[ \t]+(?=(?:H(?:on|ON)|M(?:rs?|RS?|s|S))\b)/y;

/** Behind a tag that has lost its marks, and the quotation mark that a scan has read there: `newspeech"MR. LUND:`. */
function behindTag(text: string, start: number): number {
  const end = skipSpace(text, start + BARE_TAG.length);
  return text[end] === '"' || text[end] === '“' ? end + 1 : end;
}

/** Whether line `at` begins a paragraph, tags at its ends being none of its words. */
export function opensParagraph(lines: Lines, at: number): boolean {
  return (
    beginsParagraph(lines, at) || isTurn(lines, at) || lines.text[lines.to[at - 1]! - 1] === '>' || isCue(lines, at - 1)
  );
}

/** Whether captions say that another speaks: `>> MAYOR LUND: GOOD EVENING.` */
export function isTurn({ text, from }: Lines, at: number): boolean {
  return text.startsWith('>>', from[at]);
}

/** Whether a full stop, a mark behind one or a rule ends line `at`; none does above the first. */
export function endsSentence({ text, to }: Lines, at: number): boolean {
  return at >= 0 && '.?!…”"’\')]_'.includes(text[to[at]! - 1] ?? ' ');
}

/** What captions put where another speaks, whom they do not always name: `>> Thank you.` */
export const TURN = '>> ';

/** At the beginning of a line, or behind a sentence there: `… the lamps. >> Thank you.` */
const TURNS = /(?:^|([.?!] ))>> (?=[\p{Alpha}[])/gmu;
/** `>> GOOD EVENING AND WELCOME.` */
const TURN_IN_CAPITALS = /^>> [^\p{Lower}\r\n:]{16}/mu;
/** Mail quotes what it answers: a sign deeper or less deep, or nothing behind it. */
const QUOTED = /^>(?!> \S)/m;

/** How surely captions have such turns: 2 where they stand behind sentences, too, as nothing else has them, and 0 where none do. */
function captionedIn(text: string): 0 | 1 | 2 {
  if (!text.includes(TURN) || QUOTED.test(text)) return 0;
  const turns = [...text.matchAll(TURNS)];
  return turns.filter(([, within]) => within).length > 1 ? 2 : turns.length > 2 ? 1 : 0;
}

/** How far line `at` is set in. */
export function indentOf({ from, starts }: Lines, at: number): number {
  return from[at]! - starts[at]!;
}

/** Whether a bullet stands before the words of line `at`: `- Use case: …`. */
export function isListItem({ text, from }: Lines, at: number): boolean {
  const start = from[at]!;
  const code = text.charCodeAt(start);
  // Most lines begin with a letter.
  if (code >= 0x30 && code <= 0x7a) return false;
  return '-*•·–+'.includes(text[start]!) && /\s/.test(text[start + 1] ?? '');
}

/** Whether a rule stands right below line `at`, as below a heading: `Session One`, `-----------`. */
export function isUnderlined({ text, from, to, count }: Lines, at: number): boolean {
  if (at + 1 >= count || from[at] === to[at] || to[at + 1]! - from[at + 1]! < SHORTEST_RULE) return false;
  const code = text.charCodeAt(from[at + 1]!);
  return (code === 0x2d || code === 0x3d) && /^(?:-+|=+)$/.test(text.slice(from[at + 1], to[at + 1]));
}

const SHORTEST_RULE = 4;

/** Whether a heading stands right above line `at`, or a rule: `## Monday`, `Topic: Lamps`, `2. Wicks`, `-------`. */
export function isBelowHeading({ text, from, to }: Lines, at: number): boolean {
  if (at === 0) return false;
  const length = to[at - 1]! - from[at - 1]!;
  const head = text.slice(from[at - 1], from[at - 1]! + Math.min(length, LONGEST_MARK));
  return HEADING.test(head) || (length < SHORTEST_BROKEN && /^\d{1,2}\. /.test(head));
}

const LONGEST_MARK = 16;
const HEADING = /^(?:#{1,6}\s|={2,6} ?[^=\s]|(?:(?:sub|mini)-?)?topic:|[-=_*]{4,}$)/i;

/** Offset behind the bullet of line `at`, or of its first character where none stands there. */
export function itemStart(lines: Lines, at: number): number {
  const start = lines.from[at]!;
  return isListItem(lines, at) ? skipSpace(lines.text, start + 1) : start;
}

/** Whether line `at` says from when to when subtitles stand: `00:00:01.000 --> 00:00:04.000`. */
export function isCue({ text, from, to }: Lines, at: number): boolean {
  return at >= 0 && to[at]! - from[at]! > SHORTEST_CUE && endAt(CUE, text, from[at]!) > 0;
}

const SHORTEST_CUE = 16;
const CUE = /(?:(?:\d{1,2}:)?\d\d:\d\d[.,]\d{3}|\d:\d{1,2}:\d{1,2}\.\d{1,3}) --> \d{1,2}:[\d:]{2,5}[.,]\d{1,3}/y;

/** Whether line `at` is the time of a cue as calls are exported, which pads no number: the line below has who speaks. */
export function isCueOfCall({ text, from, to }: Lines, at: number): boolean {
  return at >= 0 && text[from[at]! + 1] === ':' && endAt(CUE_OF_CALL, text, from[at]!) === to[at];
}

/** What stands above a name on a line of its own where a page has named all that it shows. */
export const SPEAKER_TAG = 'speaker';

/** Whether it has line `at` to itself. */
export function isSpeakerTag({ text, from, to }: Lines, at: number): boolean {
  return at >= 0 && to[at]! - from[at]! === SPEAKER_TAG.length && text.startsWith(SPEAKER_TAG, from[at]!);
}

const CUE_OF_CALL = /\d:\d{1,2}:\d{1,2}\.\d{1,3} --> \d:\d{1,2}:\d{1,2}\.\d{1,3}/y;

/** Whether line `at` is a time in a recording, and of which of its tapes: `02-00:00:17`. */
export function isTimeOfTape({ text, from, to }: Lines, at: number): boolean {
  return at >= 0 && to[at]! - from[at]! === '00-00:00:00'.length && endAt(TAPE, text, from[at]!) === to[at];
}

const TAPE = /\d\d-\d\d:\d\d:\d\d/y;

/** Whether line `at` begins with a time of a flight: `00 00 44 45 CMP Okay.`, or of a tower's tape: `0019:25 R32 Roger.` */
export function isTimeOfFlight({ text, from }: Lines, at: number): boolean {
  const start = from[at]!;
  return (text[start + 2] === ' ' || text[start + 4] === ':') && endAt(FLIGHT, text, start) > 0;
}

const FLIGHT = /(?:\d\d \d\d [0-5]\d [0-5]\d (?=[A-Z])|[0-2]\d[0-5]\d:[0-5]\d (?=[A-Z]{1,4}\d))/y;

/** Whether line `at` says who speaks in the cue below: `3 "Alice Moss" (1207815168)`. */
export function isCueOfVoice({ text, from, to, count }: Lines, at: number): boolean {
  return text[to[at]! - 1] === ')' && at + 1 < count && endAt(CUE_OF_VOICE, text, from[at]!) === to[at];
}

const CUE_OF_VOICE = /\d{1,5} "[^"\r\n]{1,60}" \(\d{1,20}\)/y;

/** Whether a time of the recording stands before the words of line `at`: `[00:01:23] Alice: …`, or of a log: `17:02<jkov>`. */
export function isTimed({ text, from }: Lines, at: number): boolean {
  const code = text.charCodeAt(from[at]!);
  return (
    (code === 0x5b || code === 0x28 || code === 0x40 || (code >= 0x30 && code <= 0x39)) &&
    endAt(TIME, text, from[at]!) > 0
  );
}

const TIME =
  /[[(@]?(?:\d{1,2}:){1,2}[0-5]\d(?:[.,]\d{1,3})?(?: --> [\d:.,]{5,12})?[\])]?(?:[ \t](?!-->)|(?=<[a-z_]))/iy;

/** Whether tags say that a speech begins: `<Newspeech>`. */
export function isTaggedSpeech({ text, from }: Lines, at: number): boolean {
  const start = from[at]!;
  return text[start] === '<' ? endAt(SPEECH_TAG, text, start) > 0 : isBareTag(text, start);
}

const SPEECH_TAG = /<(?:new)?spe+ch>/iy;

/** What has become of the tag where a text has lost all marks but those of sentences: `newspeechMR. ODERA: …`. */
export const BARE_TAG = 'newspeech';

/** Whether it stands at `at`, and a label behind it. */
export function isBareTag(text: string, at: number): boolean {
  return text[at] === 'n' && text.startsWith(BARE_TAG, at) && endAt(BEHIND_TAG, text, at + BARE_TAG.length) > 0;
}

const BEHIND_TAG = /[^\S\r\n]?[("“]?\p{Upper}/uy;

/** What the whole of a text has or has not, so that no line need be asked. */
interface Traits {
  /** Headings are marked, with `#` or `=`, and so no other line is one. */
  readonly markdown: boolean;
  /** Somewhere stands `. – `, which opens speeches in the European Parliament's records. */
  readonly stopAndDash: boolean;
  /** What the pages of the print repeat. */
  readonly runningHeads: RunningHeads;
  /** All is set in capitals, as captions are: then they tell nothing. */
  readonly capitals: boolean;
  /** How surely `>> ` says that another speaks: 0 where it does not. */
  readonly captioned: 0 | 1 | 2;
  /** Where blocks of code begin and end, in turn. */
  readonly code: readonly number[];
}

/** The traits of a text, read once. */
export const traitsOf = onceRead((lines): Traits => {
  const { text } = lines;
  const captioned = captionedIn(text);
  return {
    markdown: (text.includes('## ') || text.includes('==')) && /^(?:#{2,6} \S|={2,6} ?[^=\s])/m.test(text),
    stopAndDash: text.includes('. –') || text.includes('. —') || text.includes('. −'),
    runningHeads: runningHeadsOf(lines),
    capitals: isInCapitals(text) || (captioned > 0 && TURN_IN_CAPITALS.test(text)),
    captioned,
    code: text.includes('```') || text.includes('~~~') ? edgesOf(lines) : [],
  };
});

/** This much shows in which letters a text is set. UTF-16 units. */
const HEAD = 16_384;
/** At least this many of those are capitals, and small letters are fewer than this share of the capitals. */
const FEWEST_CAPITALS = 300;
const SMALL = 0.2;

function isInCapitals(text: string): boolean {
  let [capitals, small] = [0, 0];
  const end = Math.min(text.length, HEAD);
  // Of no text so many may be small: as many letters as are not, each at most a fifth of those.
  const most = (end * SMALL) / (1 + SMALL);
  for (let at = 0; at < end && small <= most; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x61 && code <= 0x7a) small++;
    else if (code >= 0x41 && code <= 0x5a) capitals++;
  }
  return capitals >= FEWEST_CAPITALS && small < capitals * SMALL;
}

/** A line of more characters, and so many spaces, is nobody's who breaks lines by hand; nor is a link. */
const LONGEST_BROKEN = 120;
const FEWEST_SPACES = 12;
/** Where so many lines are of that length. */
const LONG_LINES = 0.1;

/** This many lines go on below one in the first column, twice as many deeper in as in the first column, too. */
const FEWEST_HANGING = 5;
const SHORTEST_BROKEN = 50;

/** Whether lines that go on stand deeper in than those that begin. */
export function isHanging({ text, starts, from, to, count }: Lines): boolean {
  let [hanging, flush] = [0, 0];
  for (let at = 1; at < count; at++) {
    const above = at - 1;
    // A line that was broken is long, and ends no sentence; a list is none.
    if (from[at] === to[at] || from[above] !== starts[above] || to[above]! - from[above]! < SHORTEST_BROKEN) continue;
    if ('.!?:;|'.includes(text[to[above]! - 1]!) || '-*+|>'.includes(text[from[at]!]!)) continue;
    // A turn set in below a long heading begins with a capital, as a sentence that goes on seldom does.
    if (from[at] === starts[at]) flush++;
    else if (text[from[at]!]! >= 'a') hanging++;
  }
  return hanging >= FEWEST_HANGING && hanging >= 2 * flush;
}

/** Whether lines are as long as their paragraphs, so that a short one is one, too. */
export function isUnbroken({ text, from, to, count }: Lines): boolean {
  let [long, all] = [0, 0];
  for (let at = 0; at < count; at++) {
    const length = to[at]! - from[at]!;
    if (length) all++;
    if (length > LONGEST_BROKEN && hasSpaces(text, from[at]!, from[at]! + LONGEST_BROKEN)) long++;
    // The rest of the lines cannot change that.
    if (long > count * LONG_LINES) return true;
  }
  return long > all * LONG_LINES;
}

function hasSpaces(text: string, start: number, end: number): boolean {
  let spaces = 0;
  for (let at = start; at < end && spaces < FEWEST_SPACES; at++) if (text.charCodeAt(at) === 0x20) spaces++;
  return spaces === FEWEST_SPACES;
}

/** Whether offset `at` stands in a block of code, between lines of ``` or ~~~. */
export function isCode(lines: Lines, at: number): boolean {
  return firstFrom(traitsOf(lines).code, at + 1, edge => edge) % 2 === 1;
}

/** This much of a text, in one block, is the record itself, which a page shows. */
const MOST = 0.9;

/** Offsets where code begins and ends, in turn. A fence that is never closed is none. */
function edgesOf({ text, from, starts, count }: Lines): readonly number[] {
  const edges: number[] = [];
  for (let at = 0; at < count; at++) {
    if (!text.startsWith('```', from[at]) && !text.startsWith('~~~', from[at])) continue;
    edges.push(edges.length % 2 ? starts[at + 1]! : starts[at]!);
  }
  if (edges.length % 2) edges.pop();
  const isRecord = edges.length === 2 && edges[1]! - edges[0]! > MOST * text.length;
  return isRecord ? [] : edges;
}
