import { headOf, type Lines } from '../../../lines.ts';
import { type Candidate, type Candidates, candidatesOf } from '../labels/candidates.ts';
import type { PlainLabel, Shape } from '../labels/labels.ts';
import { type Tally, tallyOf } from '../labels/tally.ts';
import { isOnRoll, type Roll, rollIn } from '../roll.ts';
import { isOfMeeting, isTalk } from '../title.ts';
import { isNobody } from '../who/nobody.ts';
import { namesOffice } from '../who/offices.ts';
import { type Examination, examinationIn, isBroadcast } from './forms.ts';
import { interviewedIn } from './interview.ts';
import { type HeadItems, headItemsIn } from './items.ts';
import { NAMED_SHARE, type Stamped, stampedIn } from './stamped.ts';
import { usualNames } from './words.ts';

/** What a text is as a whole, as far as it tells which of its labels are speakers'. */
export interface Whole extends Candidates {
  /** Minutes or a transcript, by their title or by who was there. */
  readonly minutes: boolean;
  /** A title says that people speak in it. */
  readonly isOfTalk: boolean;
  /** And labels enough stand in it. */
  readonly talk: boolean;
  /** How `Q.` and `A.` are marked where they are those of a hearing, not of a list of frequent questions. */
  readonly examined: Examination | undefined;
  /** People are on the air. */
  readonly broadcast: boolean;
  /** The names of those who ask and answer, as in an interview. */
  readonly interviewed: ReadonlySet<string>;
  /** Names above the items that hold what was said, in minutes. */
  readonly items: HeadItems | undefined;
  /** Those who were there, or stand with their initials. */
  readonly listed: ReadonlySet<string>;
  /** Those of lists of who was there. */
  readonly present: ReadonlySet<string>;
  /** Names that something else than how often they are labels shows to be people's. */
  readonly met: ReadonlySet<string>;
  /** Names beside the times of a recording, as programs write them. */
  readonly stamped: readonly Stamped[];
  readonly tally: Tally;
}

/** Fewer labels show nothing of each other. */
export const FEWEST_LABELS = 5;
/** Fewer where a title says that people speak, or times stand beside the names. */
export const FEWEST_TITLED = 4;

const NO_ROLL: Roll = { listed: new Set(), present: new Set() };

/** Reads a text for what its labels are to be judged by. Takes time in proportion to it. */
export function wholeOf(lines: Lines): Whole {
  const { text } = lines;
  const stamped = stampedIn(lines);
  const read = candidatesOf(lines);
  const candidates = { ...read, recorded: read.recorded || stamped.some(({ named }) => named >= NAMED_SHARE) };
  const { all } = candidates;
  const minutes = isOfMeeting(lines);
  const isOfTalk = isTalk(lines);
  const items = minutes ? headItemsIn(lines) : undefined;
  const roll = (minutes && all.length > 0) || all.length >= FEWEST_LABELS ? rollIn(lines) : NO_ROLL;
  const present = new Set([...roll.present, ...candidates.initialled]);
  const interviewed = interviewedIn(text, all);
  const met = new Set([
    ...candidates.introduced,
    ...candidates.initialled,
    ...(items?.isForm ? [...items.names.values()].flatMap(({ keys }) => keys.flatMap(wholeAndFirst)) : []),
    ...writersAmong(all, minutes),
    ...interviewed,
    ...(isOfTalk ? askersAmong(all) : []),
    ...(minutes ? [...attendingOf(text, all, present), ...inAgenda(lines, all)] : []),
  ]);
  return {
    ...candidates,
    minutes,
    isOfTalk,
    talk: isOfTalk && all.length >= FEWEST_TITLED,
    examined: examinationIn(lines),
    broadcast: isOnAir(lines, all),
    interviewed,
    items,
    listed: roll.listed,
    present,
    met,
    stamped,
    tally: tallyOf(text, candidates, {
      bullet: ({ keys, shape }) =>
        (minutes && (BULLETED.has(shape) || keys.every(isShortened))) ||
        keys.every(key => isOnRoll(roll.listed, key, shape)),
      within: ({ dash, shape }) => minutes && !dash && UNSTOPPED.has(shape),
    }),
  };
}

function wholeAndFirst(key: string): readonly string[] {
  return [key, key.split(' ', 1)[0]!];
}

/** Those who write in a meeting's channel, `<JanaK> +1`, and whose words go on below: `... wicks`. */
function writersAmong(all: readonly Candidate[], minutes: boolean): readonly string[] {
  const isWriter = ({ shape }: PlainLabel) => shape === 'handle';
  const writes = minutes || all.some(({ label }) => isWriter(label));
  return all.flatMap(({ label, goesOn }) =>
    isWriter(label) || (writes && goesOn && !isNobody(label.keys[0]!)) ? [label.keys[0]!] : [],
  );
}

/** Questions answered by one who has no other name than `A`: so many show that journalists put them. */
const FEWEST_ANSWERED = 3;

/** Journalists, each of whom asks but once: `Ola Berg (Lamp News): “Is it lit?”`, and below it `A: “It is.”` */
function askersAmong(all: readonly Candidate[]): readonly string[] {
  const turns = all.filter(({ label, listItem, within }) => !listItem && !within && !label.dash);
  const askers = turns.flatMap(({ label: { shape, keys } }, i) =>
    shape === 'full' && turns[i + 1]?.label.keys[0] === 'a' && !isNobody(keys[0]!) ? [keys[0]!] : [],
  );
  return askers.length >= FEWEST_ANSWERED ? askers : [];
}

/** Those of a list of who was there whose names are labels, and no usual words: `Policy` of `Lamp Policy`. */
function attendingOf(text: string, all: readonly Candidate[], present: ReadonlySet<string>): readonly string[] {
  const keys = all.flatMap(({ label, listItem, within }) =>
    listItem || within || label.dash || !LISTED.has(label.shape)
      ? []
      : label.keys.filter(key => present.has(key) && !isNobody(key)),
  );
  const usual = keys.length ? usualNames(text, keys) : NONE_USUAL;
  return keys.filter(key => !usual.has(key));
}

/** The initials of those whom the agenda names: `1. Wicks (Ada Lund, 20 min)`, `- Oil - Odo Berg`. */
function inAgenda(lines: Lines, all: readonly Candidate[]): readonly string[] {
  const head = headOf(lines, HEAD);
  if (!/\bagenda\b/i.test(head)) return [];
  const named = new Set(Array.from(head.matchAll(IN_AGENDA), ([, first, last]) => `${first}${last}`.toLowerCase()));
  return all.flatMap(({ label: { shape, keys } }) => (shape === 'initials' ? keys.filter(key => named.has(key)) : []));
}

/** UTF-16 units. */
const HEAD = 2_000;
const IN_AGENDA = /(?:\(|[-–—] )(\p{Upper})\p{Lower}+ (\p{Upper})\p{Lower}[\p{Alpha}’'-]*(?=[,)]|$)/gmu;

const NONE_USUAL: ReadonlySet<string> = new Set();
/** How a name is written that stands in a list of names as well. */
const LISTED: ReadonlySet<Shape> = new Set(['given', 'full']);

/** How minutes name people behind bullets: `* jkov:`, `* Ilse:`, `* WH:`. */
const BULLETED: ReadonlySet<Shape> = new Set(['small', 'given', 'initials']);

/** `jana i` of `* Jana I.: …` */
function isShortened(key: string): boolean {
  return /^\p{Alpha}{3,} \p{Alpha}$/u.test(key);
}

/** Minutes in haste end no sentence: `David S: ok`, and right below `MT: two remain`. */
const UNSTOPPED: ReadonlySet<Shape> = new Set(['full', 'initials']);

/** How those on the air are named: `ANNOUNCER:`, `ADA:`. */
const ON_AIR: ReadonlySet<Shape> = new Set(['capitals', 'initials']);

function isOnAir(lines: Lines, all: readonly Candidate[]): boolean {
  return (
    all.some(({ label: { shape } }) => ON_AIR.has(shape)) && (isBroadcast(lines) || areIntroduced(lines.text, all))
  );
}

/** Speakers that are introduced by the whole name, and go on by the surname: so many show a broadcast. */
const FEWEST_INTRODUCED = 2;

/** Whether `JANE MOSS, LNN MODERATOR:` is `MOSS:` from then on. */
function areIntroduced(text: string, all: readonly Candidate[]): boolean {
  const introduced = new Set<string>();
  const again = new Set<string>();
  for (const { label, within } of all) {
    if (within || label.dash || !ON_AIR.has(label.shape)) continue;
    const { name, title } = label.speaker;
    for (const key of label.keys) {
      const held = name && title ? text.slice(title.start, title.end) : '';
      if (/\p{Lower}/u.test(held)) again.add(key);
      if (namesOffice(held)) introduced.add(key.slice(key.lastIndexOf(' ') + 1));
      else if (introduced.has(key)) again.add(key);
    }
  }
  return again.size >= FEWEST_INTRODUCED;
}
