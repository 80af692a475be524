import type { Lines } from '../../../lines.ts';
import type { Span, Speaker } from '../../../record.ts';
import { usualNames } from '../census/words.ts';
import { isInCapitals } from '../labels/introduced.ts';
import { keysOf } from '../labels/labels.ts';
import { isOfDebates, isTalk } from '../title.ts';
import { type Head, headsOf } from './heads.ts';
import type { Named } from './name-lines.ts';

/**
 * Speakers who have a line to themselves, above what they say and without a colon, as the web pages of parliaments and
 * of companies' calls set them: `Jane Moss`, below it `(North Ely) (Con)`, and then the paragraphs. A single such line
 * is a heading or a signature; only the whole text shows that its lines are speakers.
 */
export interface Alone extends Pick<Named, 'speaker' | 'take' | 'ofHouse' | 'key'> {
  readonly words: number;
}

/** The lines that speakers have to themselves, by the offset of their first character; none where they are not the text's form. */
export type Alones = ReadonlyMap<number, Alone>;

const NONE: Alones = new Map();

/** This many turns show the form where honorifics, offices or parties stand in them. */
const FEWEST_CERTAIN = 3;
/** And this many where the names alone do, which come again. */
const FEWEST_NAMED = 5;
const FEWEST_NAMES = 2;

/** Reads every line that may be a speaker's; `labelled`: how many speakers stand before a colon, which is another form. */
export function aloneIn(lines: Lines, labelled: number): Alones {
  const heads = headsOf(lines);
  const ofDebates = isOfDebates(lines);
  // `Alan Petch`, below it `(Dunmere) (Con)`, speaks even where others stand before a colon.
  const sure = heads.filter(
    ({ certain, isShown, ofHouse, take, speaker }) =>
      certain &&
      (ofDebates ||
        isShown ||
        (take > 1 && ((ofHouse && speaker.affiliation) || isHeldBelow(speaker))) ||
        isHeldInCapitals(lines.text, speaker) ||
        isNamedInChair(lines.text, speaker)),
  );
  const few = sure.length ? new Map(sure.map(head => [head.at, head])) : NONE;
  const isSeated = heads.some(({ certain, speaker: { span } }) => certain && isOfSeat(lines.text, span));
  // `Operator` has the floor in the call of a company, however little of it stands there.
  const isCall = heads.some(({ key }) => key === 'operator') && isTalk(lines);
  if ((heads.length < FEWEST_CERTAIN && !isSeated && !isCall) || heads.length <= labelled) return few;
  const uses = new Map<string, number>();
  for (const { key } of heads) uses.set(key, (uses.get(key) ?? 0) + 1);
  const comesAgain = (key: string) => uses.get(key)! > 1;
  const known = knownOf(lines.text, heads, comesAgain);
  const again = new Set(known.filter(({ key }) => comesAgain(key)).map(({ key }) => key));
  const isForm =
    isSeated || isCall || isHouse(heads, comesAgain) || (known.length >= FEWEST_NAMED && again.size >= FEWEST_NAMES);
  return known.length > labelled && isForm ? new Map(known.map(head => [head.at, head])) : few;
}

/** `The Minister of Lamps` over `(Miss Moss)`; `Ada Moss` over `Lieutenant Governor` signs. */
function isHeldBelow({ title, name }: Speaker): boolean {
  return title !== undefined && name !== undefined && title.start < name.start;
}

/** `HON. A. LUND (Premier)`, whose colon a slip has lost. */
function isHeldInCapitals(text: string, speaker: Speaker): boolean {
  const { honorific, name } = speaker;
  return (
    honorific !== undefined &&
    name !== undefined &&
    /\(\p{Upper}[^()]*\)$/u.test(text.slice(name.end, speaker.span.end)) &&
    isInCapitals(text, honorific.start, name.end)
  );
}

/** `The Speaker Tom Berg`, as no heading is. */
function isNamedInChair(text: string, { span: { start, end } }: Speaker): boolean {
  return /^The (?:Deputy |Acting )?Speaker(?: \p{Upper}[\p{Lower}'’-]+){2}$/u.test(text.slice(start, end));
}

/** Whether a member's constituency and party stand behind the name, as nowhere else: `Alan Petch (Dunmere) (Con)`. */
function isOfSeat(text: string, { start, end }: Span): boolean {
  return /\p{Alpha} \(\p{Upper}[^()]{2,60}\) \(\p{Upper}[\p{Alpha}/ -]{1,24}\)$/u.test(text.slice(start, end));
}

/** Whether honorifics, offices and constituencies alone show the form. */
function isHouse(heads: readonly Head[], comesAgain: (key: string) => boolean): boolean {
  const certain = heads.filter(head => head.certain);
  // `Mr. Speaker` comes again between those of whom only the names stand there.
  const presides = certain.some(({ key, ofHouse, speaker }) => ofHouse && !speaker.name && comesAgain(key));
  return (
    certain.length >= FEWEST_CERTAIN &&
    // `The Speaker (Hon. Lund)`, again and again: an office and who holds it.
    (certain.every(({ speaker }) => speaker.title && speaker.name) ||
      new Set((presides ? heads : certain).map(({ key }) => key)).size > 1) &&
    certain.some(({ key, ofHouse }) => ofHouse || comesAgain(key))
  );
}

/** Those heads that are speakers if the form is the text's: by their own form, or by a name that others bear out. */
function knownOf(text: string, heads: readonly Head[], comesAgain: (key: string) => boolean): readonly Head[] {
  const introduced = new Set(
    heads.flatMap(({ certain, speaker }) => (certain && speaker.name ? [nameKey(text, speaker)] : [])),
  );
  const usual = usualNames(
    text,
    heads.flatMap(({ key, speaker }) => (speaker.name && comesAgain(key) ? [key] : [])),
  );
  const ofCall = rolesOf(text, heads, comesAgain);
  let asked = 0;
  const isMentioned = (name: Span) => ++asked <= MOST_ASKED && isNamedTwice(text, name);
  return heads.filter(head => {
    const { key, certain, speaker } = head;
    if (certain || introduced.has(key) || ofCall(head)) return true;
    if (comesAgain(key)) return !usual.has(key);
    if (head.isOffice) return true;
    return speaker.name !== undefined && isMentioned(speaker.name);
  });
}

/**
 * Tells of those who are so named in a company's call that they need not come again: `Ruth Keyes -- Director`; `Tom Berg
 * (Analysts)`, where another `(Analysts)` does; `**Tom Berg**` over `*Lake Bank*`, where others so named do.
 */
function rolesOf(text: string, heads: readonly Head[], comesAgain: (key: string) => boolean): (head: Head) => boolean {
  const dashed = heads.filter(({ role }) => role === 'dash').length;
  const again = heads.filter(({ key, role }) => role && comesAgain(key));
  const below = new Set(again.flatMap(({ key, role }) => (role === 'below' ? [key] : []))).size;
  const whatOf = ({ speaker: { title, affiliation } }: Head) => {
    const what = title ?? affiliation;
    return what && text.slice(what.start, what.end);
  };
  const bracketed = new Set(again.flatMap(head => (head.role === 'bracket' ? [whatOf(head)] : [])));
  return head =>
    head.role === 'dash'
      ? dashed >= FEWEST_CERTAIN
      : head.role === 'below'
        ? below >= FEWEST_NAMES
        : head.role === 'bracket' && bracketed.has(whatOf(head));
}

/** More names that stand once are not looked for in the text, nor further down in it. */
const MOST_ASKED = 200;
const LONGEST_LOOK = 1_000_000;

/** Whether a text has a name in another place, too: whoever has the floor is called upon, or listed as present. */
function isNamedTwice(whole: string, { start, end }: Span): boolean {
  const text = whole.slice(0, LONGEST_LOOK);
  const name = whole.slice(start, end);
  const first = text.indexOf(name);
  return (first >= 0 && first !== start) || text.includes(name, end);
}

function nameKey(text: string, { name }: Speaker): string {
  return keysOf(text.slice(name!.start, name!.end)).join(' ');
}
