import type { Lines } from '../lines.ts';
import { beginsParagraph, isBlank } from '../lines.ts';
import type { Found, Pattern } from './dialect.ts';
import { censusOf } from './transcript-census.ts';
import { isTaggedSpeech, labelStart } from './transcript-lines.ts';
import { endOf, NAME, type Who, whoAt } from './transcript-who.ts';

/** The forms in which a speech opens in a transcript: who speaks, and the colon, full stop or dash behind. */

/** No label is longer. UTF-16 units. */
const LONGEST = 240;

/** Offset up to which a label that begins on line `at` may reach: over one line end, but not over a blank line. */
function reachOf(lines: Lines, at: number): number {
  const last = at + 1 < lines.count && !isBlank(lines, at + 1) ? at + 1 : at;
  return Math.min(lines.to[last]! + 1, lines.from[at]! + LONGEST);
}

/** The words' offset behind a colon at `end`, or -1: `Mr Hanson: I`, `Natascha Engel (Delyn) (Lab):I`, `**Alice**: I`. */
function behindColon(text: string, end: number): number {
  COLON.lastIndex = end;
  return COLON.test(text) ? COLON.lastIndex : -1;
}

const COLON = /[*_]{0,2}[^\S\r\n]*(?::[*_]{0,2}(?![/:\d])|：)[^\S\r\n]*|[*_]{0,2}[^\S\r\n]*:(?=\d)(?<!\d:)/y;

function speech(lines: Lines, at: number, who: Pick<Who, 'speaker' | 'start' | 'end'>, words: number): Found {
  let take = 1;
  while (at + take < lines.count && lines.starts[at + take]! < words) take++;
  return { kind: 'speech', take, speaker: { span: { start: who.start, end: who.end }, ...who.speaker }, words };
}

/** `MR. CHEPKOX:`, `Mr Hanson:`, `THE ATTORNEY-GENERAL (Mr. N):`, `MR. N (ctd.):`, `An hon. Member:`, `Speaker 2:` */
export const personOpening: Pattern = {
  name: 'person or office and colon',
  read(lines, at) {
    const start = labelStart(lines, at);
    if (!mayBegin(lines.text, start)) return undefined;
    const who = whoAt(lines.text, start, reachOf(lines, at));
    if (!who || who.kind === 'bare') return undefined;
    const words = behindColon(lines.text, who.end);
    return words < 0 ? undefined : speech(lines, at, who, words);
  },
};

/** `Harriett Baldwin (West Worcestershire) (Con):` — a name without honorific, its constituency and its party. */
export const constituencyOpening: Pattern = {
  name: 'name, constituency and party',
  read(lines, at) {
    const { text } = lines;
    const start = labelStart(lines, at);
    const end = endOf(NAME, text, start);
    if (end < 0 || end > lines.to[at]! || !/\S\s\S/.test(text.slice(start, end))) return undefined;
    const limit = reachOf(lines, at);
    const match = CONSTITUENCY.exec(text.slice(end, limit));
    if (!match) return undefined;
    const words = behindColon(text, end + match[0].length);
    if (words < 0) return undefined;
    const from = end + match[0].indexOf('(') + 1;
    const affiliation = { start: from, end: from + match[1]!.length };
    return speech(
      lines,
      at,
      { start, end: end + match[0].length, speaker: { name: { start, end }, affiliation } },
      words,
    );
  },
};

const CONSTITUENCY = /^\s{1,3}\((\p{Lu}[^()\n]{2,60})\)\s{1,3}\(\p{Lu}[\p{L}/ -]{1,24}\)/u;

/** `Chair: …`, `Interviewer: …` where the text shows that labels are speakers, or the office comes again. */
export const bareOfficeOpening: Pattern = {
  name: 'office without article and colon',
  read(lines, at) {
    const start = labelStart(lines, at);
    const { labels } = censusOf(lines);
    if (!labels.has(start)) return undefined;
    const who = whoAt(lines.text, start, reachOf(lines, at));
    const words = who?.kind === 'bare' ? behindColon(lines.text, who.end) : -1;
    return words < 0 ? undefined : speech(lines, at, who!, words);
  },
};

/** `WH: …`, `mnot: …`, `Ilse Brandvold: …`, `Dana Ruiz (DR) - …`: names that the whole text shows to be speakers. */
export const nameOpening: Pattern = {
  name: 'name, initials or handle',
  read(lines, at) {
    const label = censusOf(lines).labels.get(labelStart(lines, at));
    return label && { kind: 'speech', speaker: label.speaker, words: label.words };
  },
};

/** `Mr. McCAUL of Texas. Mr. Speaker, …`, `The SPEAKER pro tempore (Mr. Poe). …`, `VICE CHAIRMAN SOLOMON. …` */
export const stopOpening: Pattern = {
  name: 'capitals and full stop',
  read(lines, at) {
    const { text } = lines;
    const start = lines.from[at]!;
    if (!mayBegin(text, start) || lines.to[at]! - start < SHORTEST_STOP) return undefined;
    const who = whoAt(text, start, reachOf(lines, at));
    if (!who || !inCapitals(text, who)) return undefined;
    const words = behindStop(text, who.end);
    return words < 0 || isDeepIn(lines, at) ? undefined : speech(lines, at, who, words);
  },
};

const SHORTEST_STOP = 5;
const STOP = /\.(?:\d{1,2}(?=\s))?(?=\s|$|[-“"'[(\p{Lu}])[^\S\r\n]*/uy;

/** The words' offset behind a full stop at `end`, with the number of a footnote: `MR. KOHN.1 Thank`; or -1. */
export function behindStop(text: string, end: number): number {
  return endOf(STOP, text, end);
}

/** Whether a label is set in capitals as the Congressional Record and the FOMC set them: `Mr. DeLAY`, `The CLERK`. */
export function inCapitals(text: string, { speaker, kind }: Who): boolean {
  const set = speaker.title && kind !== 'person' ? speaker.title : speaker.name;
  return set !== undefined && CAPITALS.test(text.slice(set.start, set.end));
}

const CAPITALS = /\p{Lu}['’]?\p{Lu}|\p{Lu}-\p{Lu}/u;

/** Material printed in the record — bills, letters, articles — stands deeper in than the speeches. Columns. */
const DEEP = 5;

function isDeepIn({ text, from, starts }: Lines, at: number): boolean {
  const indent = from[at]! - starts[at]!;
  return (
    indent >= DEEP &&
    /^[ \t]+$/.test(text.slice(starts[at]!, from[at]!)) &&
    /^M[rs]/.test(text.slice(from[at]!, from[at]! + 2))
  );
}

/** ` Mr. McCain. Mr. President, …`; `Mr. Wambua; Mr. Deputy Speaker, …`: slips that a form of address or a tag betrays. */
export const slipOpening: Pattern = {
  name: 'person and a slip for the colon',
  read(lines, at) {
    const { text } = lines;
    const start = labelStart(lines, at);
    if (!mayBegin(text, start) || !(isTaggedSpeech(lines, at) || beginsParagraph(lines, at))) return undefined;
    const who = whoAt(text, start, reachOf(lines, at));
    if (!who?.speaker.name && who?.kind !== 'office') return undefined;
    const words = endOf(SLIP, text, who.end);
    if (words < 0) return undefined;
    const certain = isTaggedSpeech(lines, at) || endOf(ADDRESS, text, words) > 0;
    return certain ? speech(lines, at, who, words) : undefined;
  },
};

const SLIP = /[.;](?=\s)[^\S\r\n]*(?=[\p{Lu}“"])/uy;
/** `Mr. President, `, `Madam Speaker, `, `Mr, Deputy Speaker, Sir` */
const ADDRESS =
  /(?:Mr|Madam|Mrs|Ms|Miss|Mister)[.,]{0,2} ?(?:(?:Temporary|Deputy|Acting) ){0,2}(?:President|Speaker|Chair(?:man|woman|person)?)\b/y;

/** `<Newspeech>The Assistant Ministjer for Energy (Mr. Odera):` — where a tag says that a speech opens, any label will do. */
export const taggedOpening: Pattern = {
  name: 'tag and label',
  read(lines, at) {
    if (!isTaggedSpeech(lines, at)) return undefined;
    const start = labelStart(lines, at);
    const label = TAGGED.exec(lines.text.slice(start, reachOf(lines, at)));
    if (!label) return undefined;
    const end = start + label[0].length;
    return speech(lines, at, { start, end, speaker: { title: { start, end } } }, end + 1);
  },
};

const TAGGED = /^\p{Lu}[^:<>?!]{2,160}(?=:)/u;

/** `Joseph Adair, on behalf of the Lakes Group. – Mr President, …`, `President. – The next item …` */
export const stopAndDashOpening: Pattern = {
  name: 'full stop and dash',
  read(lines, at) {
    const { text } = lines;
    const start = lines.from[at]!;
    if (!mayBegin(text, start) || !beginsParagraph(lines, at)) return undefined;
    const limit = Math.min(lines.to[at]!, start + LONGEST);
    const match = DASHED.exec(text.slice(start, limit));
    if (!match) return undefined;
    const end = start + match[1]!.length;
    const nameEnd = Math.min(end, endOf(NAME, text, start));
    const office = whoAt(text, start, end + 1);
    const title = match[2] ? { title: { start: nameEnd + match[2].search(/\S/) + 1, end } } : {};
    const isName = nameEnd > 0 && /\S\s\S/.test(text.slice(start, nameEnd));
    const named =
      office && office.end === end ? office.speaker : isName ? { name: { start, end: nameEnd }, ...title } : undefined;
    return named && speech(lines, at, { start, end, speaker: named }, start + match[0].length);
  },
};

const DASHED = /^(\p{Lu}[\p{L}\p{M} .'’-]{2,60}(?:,( [^:;]{3,140}))?)\. [–—−] ?(?:\(\p{Lu}{2}\) )?(?=\p{Lu})/u;

/** A label begins with a letter that is no small one, or with what may stand for a name. */
function mayBegin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 0x41 && code <= 0x5a) || code >= 0xc0 || (code >= 0x61 && code <= 0x7a && text[at] === 'a');
}
