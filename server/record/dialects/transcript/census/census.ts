import type { Lines } from '../../../lines.ts';
import { endAt } from '../../../sticky.ts';
import { onceRead } from '../../once-read.ts';
import { type Alones, aloneIn } from '../alone/alone.ts';
import type { PlainLabel } from '../labels/labels.ts';
import { isOnRoll } from '../roll.ts';
import { areBold, boldAmong, boldLinesIn, plainAmong } from './bold.ts';
import { type Examination, isStoppedInCapitals, stoppedIn } from './forms.ts';
import { isNoName, isShown, signsIn } from './signs.ts';
import { speakersItems } from './spoken-items.ts';
import { NAMED_SHARE } from './stamped.ts';
import { type Whole, wholeOf } from './whole.ts';

/** What the whole of a text shows of its labels: which names come again and again, and who is listed as present. */
export interface Census {
  /** The labels that are surely speakers', by the offset of their first character. */
  readonly labels: ReadonlyMap<number, PlainLabel>;
  /** Their names in small letters. */
  readonly names: ReadonlySet<string>;
  /** Labels in ordinary case that a full stop ends, where they come again and again: `Mr. Linder`, `The Chairman`. */
  readonly stopped: ReadonlySet<string>;
  /** How `Q.` and `A.` are marked where they are those of a hearing, not of a list of frequent questions. */
  readonly examined: Examination | undefined;
  /** Speakers who have a line to themselves. */
  readonly alone: Alones;
  /** Whether the times of a recording stand beside the names. */
  readonly recorded: boolean;
  /** How many labels have a time beside them and no colon: where it is no recording's, they are a chat's. */
  readonly timed: number;
  /** Whether people are on the air. */
  readonly broadcast: boolean;
  /** Whether one asks and another answers, as in an interview. */
  readonly interviewed: boolean;
  /** Whether those who speak are, for the most part, those of a list of who was there. */
  readonly arePresent: boolean;
  /** Whether a dash ends the labels: `Mr ALLAN BIRDE – `. */
  readonly dashed: boolean;
  /** Whether names in capitals that a full stop ends are speakers. */
  readonly capitals: boolean;
}

/**
 * The census of a text. Takes time in proportion to it. Lines that were cut from others keep theirs, which goes by offsets
 * and so holds for them too.
 */
export const censusOf = onceRead(count);

/** This many labels before a dash are the text's form. */
const FEWEST_DASHED = 4;

function count(lines: Lines): Census {
  const whole = wholeOf(lines);
  const found = speakersAmong(lines, whole);
  addItems(found, whole);
  addStamped(found, whole);
  addBold(lines, found, whole);
  takeUntimed(lines.text, found, whole);
  takeTopics(lines.text, found.labels);
  const { labels, names, timed } = found;
  // `Jane Moss (East Saltby) (Con):` is `Jane Moss:` from then on.
  for (const key of whole.introduced) if (key.includes(' ')) names.add(key);
  const { certain, dashed, recorded, broadcast, examined, interviewed, minutes } = whole;
  return {
    labels,
    names,
    stopped: stoppedIn(lines),
    examined,
    alone: aloneIn(lines, certain + labels.size),
    recorded,
    timed,
    broadcast,
    interviewed: interviewed.size > 0,
    arePresent: arePresent(labels, whole),
    dashed: dashed >= FEWEST_DASHED,
    capitals: minutes && isStoppedInCapitals(lines.text),
  };
}

/** Those who speak and are on the roll: at least so many, and such a share of all who speak. */
const FEWEST_PRESENT = 2;
const PRESENT_SHARE = 0.8;

function arePresent(labels: ReadonlyMap<number, PlainLabel>, { present }: Whole): boolean {
  if (!present.size) return false;
  const names = new Map(Array.from(labels.values(), ({ keys, shape }) => [keys[0]!, shape]));
  let there = 0;
  for (const [name, shape] of names) if (isOnRoll(present, name, shape)) there++;
  return there >= FEWEST_PRESENT && there >= names.size * PRESENT_SHARE;
}

/** The speakers' labels as they are being found. */
interface Finding {
  readonly labels: Map<number, PlainLabel>;
  readonly names: Set<string>;
  timed: number;
}

/** Those labels that the signs of the text show to be speakers'. */
function speakersAmong(lines: Lines, whole: Whole): Finding {
  const { text } = lines;
  const isSpeaker = signsIn(lines, whole);
  const spokenItems = speakersItems(text, whole.minutes ? whole.all : []);
  const labels = new Map(whole.items?.isForm ? whole.items.names : []);
  const found = { labels, names: new Set<string>(), timed: 0 };
  for (const candidate of whole.all) {
    const { start, label, listItem, office } = candidate;
    if (isShown(candidate, whole)) {
      labels.set(start, label);
      continue;
    }
    if (isNoName(text, candidate, whole)) continue;
    const weak = candidate.within || (listItem && !spokenItems.isNext(start));
    if (!label.keys.every(key => isSpeaker({ start, label, office, key, weak }))) continue;
    labels.set(start, label);
    if (listItem) spokenItems.add(start);
    if (label.timed) found.timed++;
    for (const key of label.keys) {
      found.names.add(key);
      // On the air `PAUL BEGAY, HOST:` is `BEGAY:` from then on.
      if (whole.broadcast) found.names.add(key.slice(key.lastIndexOf(' ') + 1));
    }
  }
  return found;
}

/** Adds the names above items that are labels elsewhere, where such names are not the text's form. */
function addItems({ labels, names }: Finding, { items }: Whole): void {
  if (!items || items.isForm) return;
  for (const [start, label] of items.names) if (label.keys.every(key => names.has(key))) labels.set(start, label);
}

/** Adds whoever stands in the place of a name where a good share of a form's names are speakers', or whole names. */
function addStamped({ labels, names }: Finding, { stamped }: Whole): void {
  for (const { labels: all, named } of stamped) {
    const known = [...all.keys()].filter(start => labels.has(start)).length;
    if (named < NAMED_SHARE && known < all.size * NAMED_SHARE) continue;
    for (const [start, label] of all) {
      if (labels.has(start)) continue;
      labels.set(start, label);
      names.add(label.keys[0]!);
    }
  }
}

/** Where so many of a recording's names, and such a share of all, have their time. */
const FEWEST_TIMED = 4;
const TIMED_SHARE = 0.8;

/**
 * Among names with their times takes out those that stand once and without: the title, `Lamp Weekly: wicks`; and where most
 * have it behind them the chapters, `(1:20) Lamp Works`.
 */
function takeUntimed(text: string, { labels, timed }: Finding, { recorded, tally }: Whole): void {
  if (!recorded || timed < FEWEST_TIMED || timed < labels.size * TIMED_SHARE) return;
  const isBehindTime = (start: number) => BEHIND_TIME.test(text.slice(Math.max(0, start - 4), start));
  const mayBeBehind = [...labels.keys()].filter(isBehindTime).length > timed / 2;
  for (const [start, { keys, timed: has, shape }] of labels) {
    const isTimed = has && (mayBeBehind || !isBehindTime(start));
    if (!isTimed && shape !== 'voice' && keys.every(key => tally.uses.get(key)?.uses === 1)) labels.delete(start);
  }
}

const BEHIND_TIME = /\d[)\]]? {1,2}$/;

/** Where no more than such a share of the labels stands at the margin. */
const OUTER_SHARE = 0.3;

/** Takes out the topics above those who speak, who are set in below them: `Ilse Moss: wicks`, and `    Tom: Which?` */
function takeTopics(text: string, labels: Map<number, PlainLabel>): void {
  const outer = [...labels.keys()].filter(start => start === 0 || '\r\n'.includes(text[start - 1]!));
  if (outer.length > labels.size * OUTER_SHARE) return;
  for (const start of outer) if (endAt(ABOVE_SET_IN, text, start) > 0) labels.delete(start);
}

/** A line that no sentence ends, and the line below is set in. */
const ABOVE_SET_IN = /.*(?<![.?!])(?:\r\n?|\n)(?: {3}|\t)/y;

/** Where those who speak are set in bold, adds the others that are, and takes out those that are not. */
function addBold(lines: Lines, { labels, names }: Finding, { all }: Whole): void {
  if (!areBold(lines.text, labels)) return;
  for (const start of plainAmong(lines.text, labels)) labels.delete(start);
  for (const { start, label } of [...boldAmong(lines.text, all, labels), ...boldLinesIn(lines, names)]) {
    labels.set(start, label);
    for (const key of label.keys) names.add(key);
  }
}
