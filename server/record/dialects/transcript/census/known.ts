import { WHOLE_NAMES } from '../labels/candidates.ts';
import type { PlainLabel, Shape } from '../labels/labels.ts';
import type { Tally, Use } from '../labels/tally.ts';
import { isOnRoll } from '../roll.ts';
import { isNobody } from '../who/nobody.ts';
import { GROUP } from '../who/unnamed.ts';
import { usualWords } from './words.ts';

/** Which labels are speakers', from how often and in what shapes all of them stand in the text. */

/** A text is one of `Name: …` where two names at least have so many turns together. */
const FEWEST_USES = 5;
const FEWEST_TITLED = 4;
const FEWEST_NAMES = 2;
const FEWEST_OF_ONE = 3;
const FEWEST_CAPITALS = 3;

type Uses = Tally['uses'];

/**
 * Tells of a name whether it is a speaker's; `weak`: its place, behind a bullet or within a sentence, does not. Undefined
 * where the text is none of `Name: …`.
 */
export function speakersOf(
  text: string,
  { uses, isSpoken }: Tally,
  listed: ReadonlySet<string>,
  {
    titled,
    fewestNames,
  }: {
    /** Whether a title says that these are minutes or a transcript: then fewer turns show it. */
    readonly titled: boolean;
    /** So many names that come again show it: one where others are speakers by their form. */
    readonly fewestNames: number;
  },
): ((key: string, label: PlainLabel, weak: boolean) => boolean) | undefined {
  if (!isSpoken) return undefined;
  const words = wordsIn(text, uses);
  const { isNoName, isUsual } = words;
  const surnames = surnamesIn(uses);
  const isListed = (key: string, shape: Shape) => isOnRoll(listed, key, shape);
  const again = [...uses].filter(
    ([key, { uses: n, shape }]) =>
      (n > 1 || isListed(key, shape) || surnames.has(key)) &&
      shape !== 'unknown' &&
      !isNoName(key) &&
      (isListed(key, shape) || !isUsual(key)),
  );
  const total = again.reduce((sum, [key, { uses: n }]) => sum + n + (surnames.get(key) ?? 0), 0);
  const few = fewestNames < FEWEST_NAMES || (titled && again.every(([key, { shape }]) => isListed(key, shape)));
  const fewestUses = few ? FEWEST_OF_ONE : titled ? FEWEST_TITLED : FEWEST_USES;
  if (again.length < fewestNames || total < fewestUses) return undefined;

  const { firsts, initials, introduced, isShownInFull } = wholeNamesIn(uses, words, new Set(again.map(([key]) => key)));
  const { dashes, parts, isHouse } = formOf(again, surnames, total, introduced);
  return (key, { shape, dash, speaker: { span } }, weak) => {
    if (dash && dashes < FEWEST_USES - 1) return false;
    if (shape === 'handle') return true;
    if (shape === 'unknown' || GROUP.test(key)) return !weak;
    const n = uses.get(key)?.uses ?? 0;
    if (listed.has(key)) return true;
    if (isNoName(key)) return false;
    if (isListed(key, shape)) return true;
    if (isUsual(key) && !firsts.has(key)) return false;
    // `- mod: the lamps`, `- Modularity: of wicks`, again and again, among `WH:`.
    const isWord = shape === 'given' || !/\p{Upper}/u.test(text.slice(span.start, span.end));
    if (weak && isWord && isHouse('initials') && !isHouse(uses.get(key)?.shape ?? shape)) return false;
    if (n > 1 || (shape === 'given' && firsts.has(key)) || (WHOLE_NAMES.has(shape) && isShownInFull(key))) return true;
    if (weak && n === 0) return false;
    // Small letters are a name's in haste, but then all of them are: `they say Obsoletes: 12`.
    if (shape === 'small' && / \p{Upper}\p{Lower}/u.test(text.slice(span.start, span.end))) return false;
    return (
      (shape === 'initials' && initials.has(key)) ||
      (shape !== 'mixed' && isHouse(uses.get(key)?.shape ?? shape)) ||
      key.split(' ').some(part => parts.has(part))
    );
  };
}

/** Which labels are words. */
interface Words {
  /** It names nobody: `Note`, `II`. */
  readonly isNoName: (key: string) => boolean;
  /** The text uses it as a word. */
  readonly isUsual: (key: string) => boolean;
}

function wordsIn(text: string, uses: Uses): Words {
  let usual: ((key: string) => boolean) | undefined;
  const lettered = [...uses].filter(([key, { uses: n, shape }]) => key.length === 1 && n > 1 && shape === 'given');
  /** `V:`, where `H:` and `N:` are labels too, is no number of a part. */
  const isLetter = (key: string) => LETTERS.has(key) && lettered.some(([other]) => !isNobody(other));
  return {
    isNoName: key => isNobody(key) && !isSurname(key, uses.get(key)) && !isLetter(key) && !isOnAir(key, uses),
    // Where every label is listed or stands once, the text's words need not be counted.
    isUsual(key) {
      usual ??= usualWords(text, uses);
      return usual(key);
    },
  };
}

/** Those whom a programme or a spacecraft’s tape names by what they do, again and again: `HOST:`, `PRESENTER:`, `CC:`. */
const ON_AIR = /^(?:host|presenter|cc)$/;

function isOnAir(key: string, uses: Uses): boolean {
  const use = uses.get(key);
  // Mail goes to others, too.
  if (!ON_AIR.test(key) || (key === 'cc' && uses.has('to'))) return false;
  return (use?.shape === 'capitals' || use?.shape === 'initials') && use.uses >= OFTEN;
}

/** Whole names, which need not come again where a part of theirs is a label. */
interface WholeNames {
  /** `will` of `Will Chan`, though the word is usual. */
  readonly firsts: ReadonlySet<string>;
  readonly initials: ReadonlySet<string>;
  /** How many are `DM:` from then on: they stand once, and show as well how whole names are written. */
  readonly introduced: number;
  readonly isShownInFull: (key: string) => boolean;
}

/** The whole names among labels of which `known` come again. */
function wholeNamesIn(uses: Uses, { isNoName, isUsual }: Words, known: ReadonlySet<string>): WholeNames {
  const firsts = new Set(
    [...uses].flatMap(([key, { shape }]) =>
      shape === 'full' && key.includes(' ') && !isNobody(key) && !isUsual(key) ? [firstOf(key)] : [],
    ),
  );
  /** `ted` of `Ted Hale`, where `Ted:` is a label too. */
  const isGiven = (part: string) => uses.get(part)?.shape === 'given' && !isNoName(part) && !isUsual(part);
  const isShort = (short: string, key: string) => short !== key && uses.has(short);
  /** `Yunfei Ma`, where `Yunfei` comes again and again, or is how he is called, or where `Yunfei M` is. */
  const isKnownInFull = (key: string) =>
    key.includes(' ') &&
    (key.split(' ').some(part => known.has(part)) || isShort(shortened(key), key) || isGiven(firstOf(key)));
  /** `Dave Moss`, where `DM` is a label. */
  const isKnownByInitials = (key: string) => key.includes(' ') && uses.get(initialsOf(key))?.shape === 'initials';
  return {
    firsts,
    initials: new Set(
      [...uses].flatMap(([key, { shape }]) =>
        isKnownInFull(key) || (shape === 'full' && !isNoName(key)) ? [initialsOf(key)] : [],
      ),
    ),
    introduced: [...uses].filter(
      ([key, { shape, uses: n }]) => shape === 'full' && n === 1 && !isNoName(key) && isKnownByInitials(key),
    ).length,
    isShownInFull: key => isKnownInFull(key) || isKnownByInitials(key),
  };
}

/** How those who come again are written. */
interface Form {
  /** So many of their labels end with a dash. */
  readonly dashes: number;
  readonly parts: ReadonlySet<string>;
  /** Whether a good share of the labels has a shape: a name of that shape need not come again. */
  readonly isHouse: (shape: Shape) => boolean;
}

function formOf(
  again: readonly (readonly [string, Use])[],
  surnames: ReadonlyMap<string, number>,
  total: number,
  introduced: number,
): Form {
  const shapes = new Map<Shape, number>();
  const parts = new Set<string>();
  let dashes = 0;
  for (const [key, { shape, uses: n, small, dashes: dashed }] of again) {
    // `MOSS`, as `JANE MOSS` shows.
    const set = shape === 'initials' && surnames.has(key) ? 'capitals' : shape;
    shapes.set(set, (shapes.get(set) ?? 0) + n);
    // `ilse:` in the morning is `Ilse:` in the afternoon.
    if (set === 'small') shapes.set('given', (shapes.get('given') ?? 0) + n - small);
    dashes += dashed;
    for (const part of key.split(' ')) if (part.length > 2) parts.add(part);
  }
  const share = (...of: Shape[]) => of.reduce((sum, shape) => sum + (shapes.get(shape) ?? 0), 0);
  const ofShape = (shape: Shape) => {
    if (shape === 'given') return share('given', 'full');
    if (shape === 'full') return share('given', 'full') + introduced;
    // `TREW` is as short as initials are.
    if (shape === 'capitals' && share('capitals') >= FEWEST_CAPITALS) return share('capitals', 'initials');
    return share(shape);
  };
  return { dashes, parts, isHouse: shape => ofShape(shape) >= Math.max(FEWEST_USES - 1, total * HOUSE_SHARE) };
}

/** So much of the labels is a good share. */
const HOUSE_SHARE = 0.15;

/** How often each of the surnames in capitals stands with the first name, which it has lost from then on: `JANE MOSS:`, `MOSS:`. */
function surnamesIn(uses: Uses): ReadonlyMap<string, number> {
  const surnames = new Map<string, number>();
  for (const [key, { shape, uses: n }] of uses) {
    if (shape !== 'capitals' || !key.includes(' ')) continue;
    const surname = key.slice(key.lastIndexOf(' ') + 1);
    surnames.set(surname, (surnames.get(surname) ?? 0) + n);
  }
  return surnames;
}

/** Of one letter, and nobody's as a rule. */
const LETTERS: ReadonlySet<string> = new Set(['i', 'v']);

/** So often nobody's word is somebody's surname: `Helen Price`, `Tom Page`. */
const OFTEN = 3;

function isSurname(key: string, use: Use | undefined): boolean {
  const [first, ...rest] = key.split(' ');
  return use?.shape === 'full' && use.uses >= OFTEN && rest.length > 0 && !isNobody(first!);
}

/** `ilse` of `ilse brandvold` */
function firstOf(key: string): string {
  return key.split(' ', 1)[0]!;
}

/** `ilse b` of it. */
function shortened(key: string): string {
  return `${firstOf(key)} ${key[key.lastIndexOf(' ') + 1]}`;
}

/** `mt` of `martin thomson`, `awb` of `allen wirfs-brock`. */
function initialsOf(key: string): string {
  return key
    .split(/[ -]/)
    .map(part => part[0])
    .join('');
}
