import { isBlank, type Lines } from '../../../lines.ts';
import { endAt } from '../../../sticky.ts';
import { namedLabel, type PlainLabel, SMALL_IN_NAME } from '../labels/labels.ts';
import { TOLD_APART } from '../labels/recorded.ts';
import { isRunning } from '../labels/times.ts';
import { isCue, labelStart } from '../lines.ts';
import { isNobody } from '../who/nobody.ts';
import { namesOffice } from '../who/offices.ts';

/**
 * Names beside the times of a recording, as programs write them, each in one form from first to last: whatever stands in
 * the place of the name is who speaks, be it an address, a telephone or a room. `[Ilse Moss] 00:01:23`, `0:12 | iPad (2)`,
 * `[00:12 - 00:15] ilse@lamps.example: Yes.`
 */
export interface Stamped {
  /** By where the label, or else the line, begins. */
  readonly labels: ReadonlyMap<number, PlainLabel>;
  /** How many of the labels are whole names, by which it is known that the others are people, too. */
  readonly named: number;
}

/** A name by a time, in one of the forms. */
interface Place {
  readonly at: number;
  readonly start: number;
  readonly end: number;
  /** Where the words begin; the end of the line where they stand below. */
  readonly words: number;
  readonly seconds: string;
}

const TIME = '[[(]?((?:\\d\\d?:){1,2}[0-5]\\d)(?:[.,]\\d{1,3})?[\\])]?';
/** A range of times, or one. */
const TIMES = `${TIME}(?: ?(?:-->|[-–]) ?${TIME})?`;
/** What divides them from the name. */
const FIRST = `^${TIMES}[*_\`]{0,3}[ \\t]{1,8}(?:[-–|][ \\t]{1,4})?`;
const NAME_HERE = '(?<name>[^\\r\\n:]{1,60}?)';
/** `- `, `### `, `**`, which may stand before all of it. */
const LEAD = /(?:[-*•] |#{1,6} )?[*_`]{0,3}/y;
const LEADS = '-*•#_`';
/** `[00:12] Ilse Moss: Yes.`, `00:12 | Ilse Moss`, `Ilse Moss (00:12 - 00:15):`, `Ilse Moss [00:12]: Yes.` */
const FORMS = [
  `${FIRST}${NAME_HERE}:[*_]{0,3}[ \\t]{1,4}(?=\\S)`,
  `${FIRST}${NAME_HERE}$`,
  `^${NAME_HERE}(?::? {1,8}|\\t| [-–|] )${TIMES}:?$`,
  `^${NAME_HERE} ${TIME}:? {1,4}(?=\\S)`,
].map(form => new RegExp(form));
const RANGE = /^[[(]?[\d:.,]{4,12}[\])]? ?[-–] ?[[(]?[\d:.,]{4,12}[\])]?$/;
const MAY_BE_BETWEEN = /\S [[(]\d{1,2}:[0-5]\d[:.,\d]{0,9}[\])]:? \S/;
/** No more of a line is read. UTF-16 units. */
const LONGEST = 140;

/** This many names are a form, such a share of them come again, two people’s at least. */
const FEWEST = 4;
const AGAIN_SHARE = 0.5;
const FEWEST_AGAIN = 2;
/** At least this share are whole names. */
export const NAMED_SHARE = 0.3;

/** The labels of each form that stands in a text again and again, with times that are a recording’s. */
export function stampedIn(lines: Lines): readonly Stamped[] {
  const { text } = lines;
  if (!hasTime(text)) return NONE;
  const places: Place[][] = [];
  const between = MAY_BE_BETWEEN.test(text);
  for (let at = 0; at < lines.count; at++) {
    const found = placeAt(lines, at, between);
    if (!found) continue;
    places[found.form] ??= [];
    places[found.form]!.push(found);
  }
  return places.flatMap(all => formOf(lines, all) ?? []);
}

const NONE: readonly Stamped[] = [];

/** A cheap look at whether a time stands anywhere. */
function hasTime(text: string): boolean {
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1))
    if (isDigit(text.charCodeAt(colon + 1)) && isDigit(text.charCodeAt(colon - 1))) return true;
  return false;
}

function placeAt(lines: Lines, at: number, between: boolean): (Place & { readonly form: number }) | undefined {
  const { text, from, to } = lines;
  const limit = to[at]!;
  let start = from[at]!;
  if (start === limit) return undefined;
  if (LEADS.includes(text[start]!)) start = endAt(LEAD, text, start);
  // The time of a cue, or a range, has the line above.
  const mayBeBelow = at > 0 && mayBeTime(text.charCodeAt(from[at - 1]!));
  const isCued = mayBeBelow && isCue(lines, at - 1);
  const above = mayBeBelow ? text.slice(from[at - 1], Math.min(to[at - 1]!, from[at - 1]! + LONGEST)) : '';
  const before = isCued || RANGE.test(above) ? `${above} ` : '';
  const last = text.charCodeAt(limit - 1);
  let form = 3;
  if (before || mayBeTime(text.charCodeAt(start))) form = 0;
  else if (isDigit(last) || last === 0x29 || last === 0x5d || last === 0x3a) form = 2;
  else if (!between) return undefined;
  const head = before + text.slice(start, Math.min(limit, start + LONGEST));
  for (; form < FORMS.length; form++) {
    const isInline = form === 0 || form === 3;
    // Subtitles are no names, nor is the beginning of a line.
    if (!isInline && (isCued || limit - start > LONGEST)) continue;
    const match = FORMS[form]!.exec(head);
    if (!match) continue;
    const name = match.groups!.name!;
    const offset = form < 2 ? match[0].lastIndexOf(name) : 0;
    const first = start - before.length + offset;
    const words = isInline ? start - before.length + match[0].length : limit;
    if (first < start) return undefined;
    return {
      form: before ? form + FORMS.length : form,
      at,
      start: first,
      end: first + name.length,
      words,
      seconds: match[0],
    };
  }
  return undefined;
}

function mayBeTime(code: number): boolean {
  return isDigit(code) || code === 0x5b || code === 0x28;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** The labels of a form; undefined where it is none of people who speak. */
function formOf(lines: Lines, places: readonly Place[]): Stamped | undefined {
  if (places.length < FEWEST) return undefined;
  const { text } = lines;
  const uses = new Map<string, number>();
  const named: { place: Place; label: PlainLabel; key: string }[] = [];
  const isInline = places[0]!.words > places[0]!.end && places[0]!.words < lines.to[places[0]!.at]!;
  for (const [i, place] of places.entries()) {
    // What names stand above one another are chapters.
    if (!isInline && !isSaidBelow(lines, place.at, places[i + 1]?.at)) continue;
    const label = labelOf(text, place);
    if (!label) continue;
    const [key] = label.keys;
    if (isInline && isNobody(key!) && !ANYBODY.test(key!) && !namesOffice(key!)) continue;
    uses.set(key!, (uses.get(key!) ?? 0) + 1);
    named.push({ place, label, key: key! });
  }
  const again = named.filter(({ key }) => uses.get(key)! > 1);
  const people = new Set(again.map(({ key }) => key)).size;
  if (named.length < FEWEST || people < FEWEST_AGAIN || again.length < named.length * AGAIN_SHARE) return undefined;
  const [first, last] = [places[0]!, places.at(-1)!];
  if (
    !isRunning(
      places.map(({ seconds }) => seconds),
      lines.to[last.at]! - first.start,
    )
  )
    return undefined;
  return {
    labels: new Map(
      (isInline ? named.filter(({ key, label }) => uses.get(key)! > 1 || isWhole(text, label)) : named).map(
        ({ place, label }) => [keyOf(lines, place.at, label), label],
      ),
    ),
    named: named.filter(({ label }) => isWhole(text, label)).length / named.length,
  };
}

/** Whether words stand below line `at`, and not the next name. */
function isSaidBelow(lines: Lines, at: number, next: number | undefined): boolean {
  let below = at + 1;
  if (below < lines.count && isBlank(lines, below)) below++;
  return below < lines.count && !isBlank(lines, below) && below !== next;
}

/** Where `nameOpening` looks for a label of this line: where it would begin one itself, or else the line. */
function keyOf(lines: Lines, at: number, { speaker }: PlainLabel): number {
  const start = labelStart(lines, at);
  return start === speaker.span.start ? start : lines.from[at]!;
}

/** Words for those whom a program has no name for, and addresses. */
const ANYBODY = /^(?:guest|host|presenter|panelist|user)(?: ?\d{1,3})?$|^[^\s@]+@[^\s@]+$/;

/** Who stands in the place of the name; undefined where it is nobody's. */
function labelOf(text: string, { start, end, words }: Place): PlainLabel | undefined {
  const match = NAME.exec(text.slice(start, end));
  if (!match) return undefined;
  const [, before, name] = match as unknown as [string, string, string];
  if (NO_NAME.test(name) || isSentence(name)) return undefined;
  const from = start + before.length;
  const span = { start: from, end: from + name.length };
  return { ...namedLabel(span, [name.toLowerCase()], 'voice', words), timed: true };
}

/** The name, without emphasis, brackets round it, and what stands in brackets behind. */
const NAME = /^([*_[]{0,3})([\p{Alpha}+\d].{0,58}?)(?:[ \t]{1,2}[([][^()[\]]{1,40}[)\]])?[\]*_:]{0,4}$/u;
/** What ends a sentence, half a day, and what has no letter and is no telephone’s number. */
const NO_NAME = /[.?!,;…]{2}$|[?!,;]$|^[AaPp]\.?[Mm]\b|^(?!.*\p{Alpha})(?!\+?[\d ()-]{7,20}$)/u;

/** Whether words stand there that are no name’s: small ones among others, as in `And then I said`. */
function isSentence(name: string): boolean {
  const words = name.split(/\s{1,4}/);
  const small = words.filter(word => /^\p{Lower}+$/u.test(word) && !SMALL_IN_NAME.test(word)).length;
  return words.length > MOST_WORDS || (small > 0 && words.length > (small === words.length ? 2 : 1));
}

const MOST_WORDS = 7;

/** `Ilse Moss`, `Moss, Ilse`, which is no heading, term or step; `Council Member`; or whom a program has told apart, `Speaker 2`. */
function isWhole(text: string, { speaker: { span }, keys }: PlainLabel): boolean {
  const [key] = keys as [string];
  return (WHOLE.test(text.slice(span.start, span.end)) && !isNobody(key)) || namesOffice(key) || TOLD_APART.test(key);
}

const WHOLE = /^\p{Upper}[\p{Alpha}’'-]+,? \p{Upper}[\p{Alpha}’'-]+$/u;
