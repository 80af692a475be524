import { anyOf } from '../../../alternatives.ts';
import { cutAt, type Lines } from '../../../lines.ts';
import type { Span } from '../../../record.ts';
import { endAt } from '../../../sticky.ts';
import { censusOf } from '../census/census.ts';
import { behindRunIn } from '../headings/run-in.ts';
import { type PlainLabel, plainLabelAt } from '../labels/labels.ts';
import { BARE_TAG, isBareTag, isCode, labelStart, traitsOf } from '../lines.ts';
import { isNobody } from '../who/nobody.ts';
import { behindDash, type Who, whoAt } from '../who/who.ts';
import { askedEnd, behindCapitals, behindStop, inCapitals } from './openings.ts';
import { turnsWithin } from './turns.ts';

/**
 * Speeches that open within a line: `Second.MR. STERN. Yes.` where the line ends are lost, `… to Market? Mr. Odera: …`
 * where one is missing. Only what is certain by its form, or known by name, is cut.
 */

/** No label is longer. UTF-16 units. */
const LONGEST = 240;

/** `lines`, and a line begun wherever a speech surely opens within one. */
export function cutAtOpenings(whole: Lines): Lines {
  const lines = raised(whole);
  const census = censusOf(lines);
  const labels = new Map<number, PlainLabel>();
  const dashed = [...dashedLabels(lines)];
  const certain = [
    ...tags(lines.text),
    ...capitalLabels(lines.text, traitsOf(lines).capitals),
    ...colonLabels(lines, withAnswers(census.names), labels),
    ...stoppedLabels(lines),
    ...surnameLabels(lines, labels),
    ...turnsWithin(lines, labels),
    ...dashed,
    ...behindRunIn(lines),
  ].sort((a, b) => a - b);
  const offsets = [...certain, ...flattenedLabels(lines, certain)].sort((a, b) => a - b);
  const inside = outside(
    offsets.filter((offset, i) => offset !== offsets[i - 1] && !isCode(lines, offset)),
    [
      // `<JanaK> ted: yes` is said to Ted.
      ...[...census.labels.values()].map(({ speaker: { span }, shape, words }) =>
        shape === 'handle' ? { start: span.start, end: words + 1 } : span,
      ),
      ...[...census.alone.values()].map(({ speaker: { span }, words }) => ({ start: span.start, end: words })),
    ].sort((a, b) => a.start - b.start),
  );
  const cut = cutAt(lines, inside);
  if (cut === lines) return lines;
  censusOf.keep(cut, {
    ...census,
    dashed: census.dashed || dashed.length > 0,
    labels: labels.size ? new Map([...census.labels, ...labels]) : census.labels,
  });
  return cut;
}

/** Captions of a house in small letters, `amen. the clerk: mr. lund. mr. lund: aye`, in capitals, which are read. */
function raised(lines: Lines): Lines {
  const { text } = lines;
  if (!text.includes(' officer: ') && !text.includes(' pro tempore: ')) return lines;
  const [first, second] = text.matchAll(IN_SMALL);
  if (!second) return lines;
  const capitals = text.slice(0, first!.index) + text.slice(first!.index).toUpperCase();
  return capitals.length === text.length ? { ...lines, text: capitals } : lines;
}

const IN_SMALL = /[.?!] the (?:presiding officer|(?:president|speaker) pro tempore|(?:guest )?chaplain|clerk):/g;

/** `Question: How? Answer: So.`: who asks and who answers may share a paragraph. */
function withAnswers(names: ReadonlySet<string>): ReadonlySet<string> {
  const answers = ANSWERS.flatMap(([asks, answers]) => (names.has(asks) ? [answers] : []));
  return answers.length ? new Set([...names, ...answers]) : names;
}

const ANSWERS = [
  ['question', 'answer'],
  ['q', 'a'],
] as const;

/**
 * Of `offsets`, both in the order of the text, those within no speaker, nor where one begins who is known already:
 * `RoMR. CHEPTOO:` is one, if any, and so are `Mr Poe (CHAIR LUND. Thanks, BQ)` on a line of its own, what
 * stands between it and the words, and `<v MR. POE>`.
 */
function outside(offsets: readonly number[], speakers: readonly Span[]): readonly number[] {
  let next = 0;
  return offsets.filter(offset => {
    while (next < speakers.length && speakers[next]!.end <= offset) next++;
    return next === speakers.length || speakers[next]!.start > offset;
  });
}

/** `<Newspeech>`: a speech opens, whatever the scan has made of its label; `<Header>`: a question’s title. */
function* tags(text: string): Generator<number> {
  for (let close = text.indexOf('>'); close >= 0; close = text.indexOf('>', close + 1)) {
    const last = text.charCodeAt(close - 1) | 0x20;
    const isTag = text[close - 2] === '<';
    if (last !== 0x68 && last !== 0x72 && !isTag) continue;
    const number = NUMBER.exec(text.slice(close + 1, close + LONGEST_TAG));
    if (number) yield isTag ? close - 2 : close + 1 + number[0].length;
    const before = OPENING_TAG.exec(text.slice(Math.max(0, close - LONGEST_TAG), close));
    if (before) yield close - before[0].length;
  }
  for (const { index, 0: number } of text.matchAll(ON_LINE)) yield index + number.length;
  for (let at = text.indexOf(RARE); at >= 0; at = text.indexOf(RARE, at + 1))
    if (isBareTag(text, at - RARE_AT)) yield at - RARE_AT;
}

const OPENING_TAG = /<(?:(?:new)?spe+ch|header)$/i;
/** `(Question deferred) <i>Question No. 284</i>`, `</Header> Question  No. 687<Header>`: the number of the next one. */
const NUMBER = /^\s{0,3}(?=Question\s{1,3}No)/;
/** `Question No.397 MR. LUND asked the Minister` */
const ON_LINE = /Question\s{1,3}No\.?\s?\d{1,4}\s{1,3}(?=[MD]R)/g;
/** With the letters that a slip has doubled. UTF-16 units. */
const LONGEST_TAG = 16;

/** Rare letters of the bare tag, by which it is sought: few, and none that is everywhere, are sought faster. */
const RARE = 'wspe';
const RARE_AT = BARE_TAG.indexOf(RARE);

/** Whether `<Newspeech>` stands right before `at`. */
function isTagged(text: string, at: number): boolean {
  return /(?<!\/(?:new)?)(?:spe+ch>|newspeech)\s*$/i.test(text.slice(Math.max(0, at - LONGEST_TAG), at));
}

/** What labels in capitals begin with, but for what may stand before: `VICE CHAIRMAN`. */
const IN_CAPITALS =
  /MR|MS|DR|MISS|HON\. |CHAIR|COUNCIL ?MEMBER|COMMISSIONER|MAYOR|GOVERNOR|PRESIDENT|SECRETARY|SENATOR|SPEAKER|ALL\. |SEVERAL\. |PARTICIPANTS\. /g;
/** A full stop behind these ends what is said: `COUNCILMEMBER LUND.` */
const IN_COUNCILS = /^(?:COUNCI|COMMIS|MAYOR)/;
const BEFORE = /(?:VICE|ACTING|DEPUTY|AN|SOME)\s+$/;
const LONGEST_BEFORE = 12;

/** `CHAIRMAN LUND.`, `MR. STERN.`, `SPEAKER(?).`: in running text a name is never set so, but where `all` is. */
function* capitalLabels(text: string, all: boolean): Generator<number> {
  for (const { index } of text.matchAll(IN_CAPITALS)) {
    const before = text.slice(Math.max(0, index - LONGEST_BEFORE), index);
    const ahead = BEFORE.exec(before)?.[0] ?? '';
    const start = index - ahead.length;
    const above = text.slice(Math.max(0, start - 3), start);
    // `Q. MR. STERN: Where?` is one turn, `1. MR STERN: President, …` a question, and of `MR. STERN:` in a sentence of a guide, or quoted, a speech is only shown.
    if (above === 'Q. ' || above === '>> ' || above.endsWith('`') || /^[\r\n]?> $/.test(above)) continue;
    if (/[\r\n]\d{1,2}\. $/.test(before)) continue;
    // The tag that says so is a part of the speech that it opens.
    if (isTagged(text, start)) continue;
    // `The SPEAKER PRO TEMPORE.` begins with its article, `MR. SPEAKER:` with its honorific.
    if (/\b(?:[Tt]he|MR\.|HON\.)\s{1,3}$/.test(before)) continue;
    // Within a word, or a heading in capitals where a name is set as all else, there is no label.
    if (/\p{Upper}(?:\p{Upper}['’-]?\s|['’-]?)$/u.test(above)) continue;
    // `(HON. LUND):`, `REV. HON. LUND:`
    if (text[index] === 'H' && !ahead && /(?:[A-Z]{2}\.?|[([])\s?$/.test(before)) continue;
    const who = whoAt(text, start, start + LONGEST);
    if (!who || !inCapitals(text, who) || !(who.kind === 'unnamed' || who.speaker.name)) continue;
    if (who.kind === 'unnamed' && !ahead && /\p{Alpha}\s*$/u.test(above)) continue;
    const mayStop = !all && text[index] !== 'H' && !IN_COUNCILS.test(text.slice(index, index + 6));
    // `Cross-examined by MR IRVING.`
    if (mayStop && behindCapitals(text, who) >= 0 && !/\b(?:by|to|with|from|for|of)\s$/i.test(before)) yield start;
    else if (text[who.end] === ':') yield start;
  }
}

/** A line of more characters has lost the line ends that stood within it. */
const LONGEST_LINE = 600;

/** Where each line begins that has lost its line ends, and its words. */
function* longLines({ text, from, to, count }: Lines): Generator<readonly [number, string]> {
  for (let at = 0; at < count; at++)
    if (to[at]! - from[at]! >= LONGEST_LINE) yield [from[at]!, text.slice(from[at], to[at])];
}

/** `Senator LUND.`, `The CHAIRMAN.` behind the end of a sentence or a heading in capitals, where a text has lost its line ends. */
function* stoppedLabels(lines: Lines): Generator<number> {
  const { text } = lines;
  for (const [from, line] of longLines(lines)) {
    // Each form has what few lines have.
    if (line.includes('):')) for (const { index } of line.matchAll(OF_PARTY)) yield from + index;
    if (line.includes('.-') || line.includes('. -')) yield* stopAndDash(text, from, line);
    if (PRESIDES_IN_CAPITALS.test(line)) for (const { index } of line.matchAll(STOPPED_BELOW)) yield from + index;
    for (const { index, 0: end } of line.matchAll(STOPPED)) {
      const start = from + index + end.length;
      if (ABBREVIATION.test(text.slice(Math.max(0, start - 8), start))) continue;
      const who = whoAt(text, start, start + LONGEST);
      if (who && inCapitals(text, who) && behindStop(text, who.end) >= 0) yield start;
    }
  }
}

/** Turns, and people with more than one: so many show that a line holds an interview. */
const FEWEST_TURNS = 5;
const FEWEST_AGAIN = 2;

/** `… the shop? KEYES: I was. MOSS: And then? KEYES: Then …`: those who talk in a line that has lost its line ends. */
function* surnameLabels(lines: Lines, labels: Map<number, PlainLabel>): Generator<number> {
  for (const [from, line] of longLines(lines)) {
    if (colonsBehindCapitals(line) < FEWEST_TURNS) continue;
    const uses = new Map<string, number>();
    const found: (readonly [number, PlainLabel])[] = [];
    for (const { index } of line.matchAll(SURNAME)) {
      const start = from + index;
      const label = plainLabelAt(lines.text, start, from + line.length);
      if (!label || isNobody(label.keys[0]!)) continue;
      const surname = label.keys[0]!.slice(label.keys[0]!.lastIndexOf(' ') + 1);
      uses.set(surname, (uses.get(surname) ?? 0) + 1);
      found.push([start, label]);
    }
    const again = [...uses.values()].filter(n => n > 1);
    if (again.length < FEWEST_AGAIN || found.length < FEWEST_TURNS) continue;
    for (const [start, label] of found) {
      // `OH: Yes.`, once, is nobody.
      if (label.keys[0]!.length < 3 && uses.get(label.keys[0]!) === 1) continue;
      labels.set(start, label);
      yield start;
    }
  }
}

/** How many colons of a line stand behind what a surname in capitals may end with: a cheap look. */
function colonsBehindCapitals(line: string): number {
  let count = 0;
  for (let at = line.indexOf(': '); at >= 0; at = line.indexOf(': ', at + 1)) if (line[at - 1]! < 'a') count++;
  return count;
}

/** Behind the end of a sentence, or what was cut off, but not `AN HON. MEMBER:`; or initials, `AK: Yes.` */
const SURNAME =
  /(?<!\bHON\. )(?<=[.?!)”"\]] |^\d{1,3} |[a-z,] )[A-Z][A-Z'’-]+(?: [A-Z][A-Z.'’-]+){0,2}: (?=["“‘(]?[A-Z])/g;

/** `Mr. Odo Berg (South Shore, Lib.): Mr. Speaker`, wherever a column was read across. */
const OF_PARTY =
  /(?<=\s)(?:Right Hon|Hon|Mr|Mrs|Ms|Miss|Dr)\.? [^:().?!]{3,40}(?: [A-Z]\.[^:().?!]{2,30})? \([^():]{2,90}, (?:Lib|Lab|CPC|NDP|BQ|PC|Ref|CA|GP|Ind|Con|Green)\.?\):(?= (?:\p{Upper}|moved|asked))/gu;

/** `HON. A. LUND.- Madam Speaker`, `MADAM SPEAKER.- Honourable`, wherever they stand on a line. */
function* stopAndDash(text: string, from: number, line: string): Generator<number> {
  for (const { index } of line.matchAll(STOPPED_AND_DASHED)) {
    const who = whoAt(text, from + index, from + index + LONGEST);
    if (who && inCapitals(text, who) && endAt(STOP_AND_DASH, text, who.end) > 0) yield from + index;
  }
}

const STOPPED_AND_DASHED = /(?<=\s)(?:HON|MADAM|MR|MRS|MS|DR|THE|(?:DEPUTY )?SPEAKER)\b(?=[^a-z:?!]{2,80}\. ?[-–—]\s)/g;
const STOP_AND_DASH = /\. ?[-–—](?=\s)/y;

/** So many labels in capitals before a dash show that a line holds the speeches of many. */
const FEWEST_DASHED = 3;

/** `… the bill? Ms LUND (Lakes) - Mr President, … Mr Berg - Yes.`, in a line that has lost its line ends. */
function* dashedLabels(lines: Lines): Generator<number> {
  const { text } = lines;
  for (const [from, line] of longLines(lines)) {
    if (!/ [-–—] /.test(line)) continue;
    const starts: number[] = [];
    let capitals = 0;
    for (const { index } of line.matchAll(DASHED)) {
      const who = whoAt(text, from + index, from + index + LONGEST);
      const isSet = who !== undefined && inCapitals(text, who);
      if (!who || behindDash(text, who.end, isSet) < 0) continue;
      starts.push(who.start);
      if (isSet) capitals++;
    }
    if (capitals >= FEWEST_DASHED) yield* starts;
  }
}

const DASHED =
  /(?<=[.?!)\]-] |[A-Z]{3} )(?:Mr|Mrs|Ms|Dr|Madam) (?:[A-Z][A-Za-z'’-]+ ){1,3}(?:\([^()]{3,60}\) )?[-–—] (?=[\p{Alpha}“"])/gu;

const PRESIDES_IN_CAPITALS = /SPEAKER|PRESIDENT|CHAIR|CLERK/;

/** `JOURNALS APPROVED The SPEAKER. The Journals …`, `Offered by Mr. Lund The Acting CHAIR. It is …` */
const STOPPED_BELOW = new RegExp(
  `(?<=[A-Za-z\\d)]\\s)(?<!\\b${anyOf('in, to, of, from, by, for, on')}\\s)The (?:(?:Acting|[A-Z]+) ){0,2}${anyOf(
    'SPEAKER, PRESIDENT, CHAIR(?:MAN)?, CLERK',
  )}(?: pro tempore)?(?: \\(M[rs]{1,2}\\. [^()]{2,40}\\))?(?=\\.\\s)`,
  'g',
);

/** More signs than these close nothing; a run of brackets is not gone through from each of them. */
const STOPPED =
  /(?:[.?!…)][”"’')\]]{0,4}|[A-Z]{3})\s{1,3}(?=(?:The(?: Acting)?|Mr\.|Mrs\.|Ms\.|Dr\.|Senator|Representative|Secretary)\s(?:Ma?c|[A-Z]['’])?[A-Z]{2})/g;

/** Where a sentence ends and a label may begin, a tag included: `? `, `.” `, `</Newspeech> `, `. 13 ` of a page's lines. */
const SENTENCE_END =
  /[.?!…।][”"’')\]]*(?:\s{1,3}(?:\d{1,2} (?=[A-Z]{2}))?|(?=(?:M[rs]{1,2}|Dr|T[Hh][Ee]|SPEAKER)\b))|<\/?\w{1,16}>\s*/g;

/**
 * Where what was heard or done ends, `[Laughter] `, a heading in capitals, or a time that has lost its line, `9.23 pm`,
 * before an honorific; a cheap look for either.
 */
const HEAD_END =
  /(?:(?:[\])]|[A-Z]{3})\s{1,3}|\d [ap]\.?m\.?\s{0,2})(?=(?:M[rs]{1,2}|Miss|Madam|Dr|Hon|Sen|Sir|The|Some)\b)/g;
const MAY_END_HEAD = /(?:[\])]|[A-Z]{3})\s|\d [ap]\.?m\.?\s{0,2}[A-Z]/;

/** `The CLERK`, `Mr SPEAKER`, before a colon: an office in capitals, wherever it stands. */
const OFFICE_END =
  /(?<!\b(?:IN|TO|OF|FROM|BY|FOR|ON))\s(?=(?:The|THE|M[rR]\.?|Madam)\s(?:HON\. )?(?:(?!THE\b)[A-Z]+[ -]){0,2}(?:SPEAKER|PRESIDENT|CHAIR(?:MAN|PERSON|WOMAN)?|CLERK)(?: OF (?:THE )?SENATE)?$)/g;

/** `THE MINISTER OF LAMPS (Mr Lund)`: an office in capitals, and who holds it, before a colon. */
const HELD_END = new RegExp(
  `(?<!\\b(?:IN|TO|OF|FROM|BY|FOR|ON))\\s(?=THE (?:(?!THE\\b)[A-Z-]+ ){0,3}${anyOf(`
      MINISTER, PRESIDENT, GENERAL, LEADER, CHAIR[A-Z]*, SPEAKER, WHIP, CLERK, SECRETARY`)}\\b[^():.?!a-z]{0,120}(?:\\([A-Z ]{3,60}\\) )?\\((?:Mr|Mrs|Ms|Dr|Prof|Hon)\\b[^():]{3,60}\\)$)`,
  'g',
);

/** Where a label may begin in the words before a colon. */
function* startsIn(before: string): Generator<number> {
  for (const { index, 0: end } of before.matchAll(SENTENCE_END)) yield index + end.length;
  if (MAY_END_HEAD.test(before)) for (const { index, 0: end } of before.matchAll(HEAD_END)) yield index + end.length;
  const last = before.charCodeAt(before.length - 1);
  if (last === 0x4e || last === 0x4b || last === 0x52 || last === 0x54 || last === 0x45)
    for (const { index, 0: end } of before.matchAll(OFFICE_END)) yield index + end.length;
  if (last === 0x29) for (const { index, 0: end } of before.matchAll(HELD_END)) yield index + end.length;
}

/** `Dr. ` ends no sentence, nor does `Q. `, behind which who asks may be named, nor `S. ` of `S. BERG:` on its line. */
const ABBREVIATION =
  /\b(?:M[rs]{1,2}|Dr|Prof|Hon|Rev|St|Smt|Sen|Rep|Rt|Gen|Col|Ag|No|vs?|Q)\.\s*$|(?:^|\n)\s*[A-Z]\.\s*$/i;

/** Labels with a colon behind the end of a sentence, and those of `names`, which are put into `labels` too. */
function* colonLabels(lines: Lines, names: ReadonlySet<string>, labels: Map<number, PlainLabel>): Generator<number> {
  const { text, from, to, count } = lines;
  let at = 0;
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    if (
      !/[\p{Alpha}.)\]'’]/u.test(text[text[colon - 1] === ' ' ? colon - 2 : colon - 1] ?? '') ||
      !/\s|\p{Alpha}/u.test(text[colon + 1] ?? ' ')
    )
      continue;
    while (at + 1 < count && from[at + 1]! <= colon) at++;
    const first = Math.max(from[at]!, colon - LONGEST);
    if (colon > to[at]!) continue;
    const before = text.slice(first, colon);
    for (const offset of startsIn(before)) {
      const start = first + offset;
      if (start >= colon || start === labelStart(lines, at) || isTagged(text, start)) continue;
      const behind = text.slice(Math.max(0, start - 8), start);
      if (ABBREVIATION.test(behind)) continue;
      if (opensAt(text, start, colon, names, labels)) {
        yield start;
        break;
      }
    }
  }
}

const OFFICE_IN_CAPITALS = /^[A-Z][A-Z -]{4,}$/;

/** So many labels show that a line holds the speeches of many. */
const FEWEST_IN_LINE = 2;

/** `… OF THE HOUSE 2 Mr. Lund: I …`: labels behind a heading or a column that was read across, in a line that holds many others. */
function* flattenedLabels({ text, from, to, count }: Lines, certain: readonly number[]): Generator<number> {
  let next = 0;
  for (let at = 0; at < count; at++) {
    const first = next;
    while (next < certain.length && certain[next]! < to[at]!) next++;
    const isLong = to[at]! - from[at]! >= LONGEST_LINE;
    const isFlat = isLong && next - first >= FEWEST_IN_LINE;
    // Who presides is known by less.
    const mayPreside = isLong ? next > first : certain.length >= FEWEST_CERTAIN && to[at]! - from[at]! >= SHORTEST_FLAT;
    if (!isFlat && !mayPreside) continue;
    // A colon that is not the one of the label with which it begins: a cheap look, since most have no other.
    const words = text.slice(from[at], to[at]);
    if (!words.includes(':', next > first ? words.indexOf(':', certain[first]! - from[at]!) + 1 : 0)) continue;
    for (const { index } of words.matchAll(FLATTENED)) {
      const start = from[at]! + index;
      if (!isFlat && !PRESIDES.test(text.slice(start, start + LONGEST_TAG))) continue;
      const before = text.slice(Math.max(from[at]!, start - LONGEST_TAG), start);
      const who =
        BEHIND_HEADING.test(before) || text.startsWith('The ', start) ? whoAt(text, start, start + LONGEST) : undefined;
      if (who && who.kind !== 'bare' && text[who.end] === ':' && SAID.test(text.slice(who.end + 1, who.end + 4)))
        yield start;
    }
  }
}

/** Or so many in the text, for who presides, where a column is read across in a line of so many characters. */
const FEWEST_CERTAIN = 4;
const SHORTEST_FLAT = 100;
const PRESIDES = /^(?:The|Mr\.?|Madam) (?:Deputy |Acting )?(?:Speaker|President|Chair)[a-z]*:/;

const FLATTENED = /(?<=\s)(?:M[rs]{1,2}|Miss|Madam|Dr|Hon|Prof|Capt|The)\b(?=\.? [^:?!]{2,80}:\s)/g;
/** A capital word or number, a bracket closed; not `the Hon. Mr.`, `Minister, Mr.` */
const BEHIND_HEADING =
  /(?:(?<!\p{Alpha})(?!(?:The|Hon|Rt|Dr|Prof|Sen|Sir|By|And|Of)\b)[\p{Upper}\d][\p{Alpha}\d’'-]*|[)\]])\s$/u;
const SAID = /^\s{1,2}[\p{Upper}“"]/u;

function opensAt(
  text: string,
  start: number,
  colon: number,
  names: ReadonlySet<string>,
  labels: Map<number, PlainLabel>,
): boolean {
  const who: Who | undefined = whoAt(text, start, colon + 1);
  // `Mr. Adair: it is long` in the midst of a paragraph reports what he said.
  if (who && who.kind !== 'bare' && text.slice(askedEnd(text, who), colon).trim() === '')
    return !/^\s*\p{Lower}/u.test(text.slice(colon + 1, colon + 8));
  // `[All stood.] CLERK: Order!`
  const isOffice = who?.kind === 'bare' && who.end === colon && OFFICE_IN_CAPITALS.test(text.slice(start, colon));
  if (!names.size && !isOffice) return false;
  const label = plainLabelAt(text, start, colon + 2);
  if (!label || label.words < colon) return false;
  if (!isOffice && !label.keys.every(key => names.has(key))) return false;
  labels.set(start, label);
  return true;
}
