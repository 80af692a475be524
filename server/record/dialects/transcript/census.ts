import type { Lines } from '../../lines.ts';
import { type Alones, aloneIn } from './alone.ts';
import { areBold, boldAmong, boldLinesIn, plainAmong } from './bold.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { isBroadcast, isExamination, isStoppedInCapitals, stoppedIn } from './forms.ts';
import { membersIn } from './house-names.ts';
import { interviewedIn } from './interview.ts';
import { isInCapitals } from './introduced.ts';
import { headItemsIn } from './items.ts';
import { SPOKEN, speakersOf } from './known.ts';
import type { PlainLabel, Shape } from './labels.ts';
import { isNamedAbove } from './named-above.ts';
import { isNobody, ROLL } from './nobody.ts';
import { OFFICE_NOUN } from './offices.ts';
import { type Roll, rollIn } from './roll.ts';
import { speakersItems } from './spoken-items.ts';
import { tallyOf } from './tally.ts';
import { isTaped } from './times.ts';
import { isOfMeeting, isTalk } from './title.ts';
import { usualNames } from './words.ts';

/** What the whole of a text shows of its labels: which names come again and again, and who is listed as present. */
export interface Census {
  /** The labels that are surely speakers', by the offset of their first character. */
  readonly labels: ReadonlyMap<number, PlainLabel>;
  /** Their names in small letters. */
  readonly names: ReadonlySet<string>;
  /** Labels in ordinary case that a full stop ends, where they come again and again: `Mr. Linder`, `The Chairman`. */
  readonly stopped: ReadonlySet<string>;
  /** Whether `Q.` and `A.` are those of a hearing, not of a list of frequent questions. */
  readonly examined: boolean;
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
  /** Whether a dash ends the labels: `Mr ALLAN BIRDE – `. */
  readonly dashed: boolean;
  /** Whether names in capitals that a full stop ends are speakers. */
  readonly capitals: boolean;
}

const censuses = new WeakMap<Lines, Census>();

/** The census of `lines`, counted once. Takes time in proportion to the text. */
export function censusOf(lines: Lines): Census {
  let census = censuses.get(lines);
  if (!census) {
    census = count(lines);
    censuses.set(lines, census);
  }
  return census;
}

/** Gives lines that were cut from others their census, which goes by offsets and so holds for them too. */
export function keepCensus(lines: Lines, census: Census): void {
  censuses.set(lines, census);
}

/** How minutes name people behind bullets: `* mnot:`, `* Ilse:`, `* WH:`. */
const BULLETED: ReadonlySet<Shape> = new Set(['small', 'given', 'initials']);

/** `jana i` of `* Jana I.: …` */
function isShortened(key: string): boolean {
  return /^\p{Alpha}{3,} \p{Alpha}$/u.test(key);
}

/** How those on the air are named: `ANNOUNCER:`, `ADA:`. */
const ON_AIR: ReadonlySet<Shape> = new Set(['capitals', 'initials']);

/** Minutes in haste end no sentence: `David S: ok`, and right below `MT: two remain`. */
const UNSTOPPED: ReadonlySet<Shape> = new Set(['full', 'initials']);

const NO_ROLL: Roll = { listed: new Set(), present: new Set() };
const NONE: ReadonlyMap<number, PlainLabel> = new Map();

/** Fewer labels show nothing of each other. */
const FEWEST_LABELS = 5;

/** So many labels that are speakers by their form show what an office without article is. */
const CERTAIN = 3;

/** `Q:` and `A:` of an interview. */
const ASKED_OR_ANSWERED: ReadonlySet<string> = new Set(['q', 'a']);

/** So many labels before a dash are the text's form. */
const FEWEST_DASHED = 4;

/** Fewer where a title says that people speak, or times stand beside the names. */
const FEWEST_TITLED = 4;

/** `Chairs: nothing to bash` stands once, above the minutes. */
function isMany(key: string): boolean {
  return !/[ -]/.test(key) && key.endsWith('s');
}

/** Where offices and names are set in capitals, two words and more of them are another: `PUBLIC SPEAKER:`. */
function mayBeCapitals(text: string, { shape, dash, speaker: { span } }: PlainLabel, key: string): boolean {
  if (shape !== 'capitals' || dash || !/\S \S/.test(key) || !isInCapitals(text, span.start, span.end)) return false;
  // `COUNCIL MEMBERS: Ada Lund, …` were there.
  return !/\bby |^(?:\S ){3}|\bmembers$/.test(key) && !ROLL.test(key) && (OFFICE_NOUN.test(key) || !isNobody(key));
}

/** Those of a list of who was there whose names are labels, and no usual words: `Policy` of `Lamp Policy`. */
function attendingOf(text: string, all: readonly Candidate[], present: ReadonlySet<string>): readonly string[] {
  const keys = all.flatMap(({ label, listItem, within }) =>
    listItem || within || label.dash || !NAMED.has(label.shape)
      ? []
      : label.keys.filter(key => present.has(key) && !isNobody(key)),
  );
  const usual = keys.length ? usualNames(text, keys) : NONE_USUAL;
  return keys.filter(key => !usual.has(key));
}

const NONE_USUAL: ReadonlySet<string> = new Set();
/** How a name is written that stands in a list of names as well. */
const NAMED: ReadonlySet<Shape> = new Set(['given', 'full']);

/** So many who are introduced, and go on by their surnames, are on the air. */
const FEWEST_INTRODUCED = 2;

/** Whether `JANE MOSS, LNN MODERATOR:` is `MOSS:` from then on. */
function areIntroduced(text: string, all: readonly Candidate[]): boolean {
  const introduced = new Set<string>();
  const again = new Set<string>();
  for (const { label, within } of all) {
    if (within || label.dash || (label.shape !== 'capitals' && label.shape !== 'initials')) continue;
    const { name, title } = label.speaker;
    for (const key of label.keys) {
      const held = name && title ? text.slice(title.start, title.end) : '';
      if (/\p{Lower}/u.test(held)) again.add(key);
      if (OFFICE_NOUN.test(held)) introduced.add(key.slice(key.lastIndexOf(' ') + 1));
      else if (introduced.has(key)) again.add(key);
    }
  }
  return again.size >= FEWEST_INTRODUCED;
}

/** `BLITZ, HOST:`, `TOM BERG (voice-over):`, `ANNOUNCER:`, of those who are on the air. */
function isOnAir(text: string, { dash, speaker: { span, name = span } }: PlainLabel, key: string): boolean {
  return (
    !dash && key.length > 2 && isInCapitals(text, name.start, name.end) && (OFFICE_NOUN.test(key) || !isNobody(key))
  );
}

/** Whether the time stands behind a name, `Helen Price: (01:40)`: a chapter's stands before it. */
function mayBeTimed(text: string, { speaker: { span } }: PlainLabel, key: string): boolean {
  const [first, ...rest] = key.split(' ');
  if (isNobody(key) && (rest.length === 0 || isNobody(first!))) return false;
  return /^[:\s([]{1,8}\d/.test(text.slice(span.end, span.end + 10));
}

/** `Question:` is a journalist only among people with their honorifics; elsewhere it is what is to be answered. */
function isAsked(key: string): boolean {
  return key === 'question';
}

function hasStroke(text: string, { keys, speaker: { span } }: PlainLabel): boolean {
  return keys.length > 1 && text.slice(span.start, span.end).includes('/');
}

function count(lines: Lines): Census {
  const stopped = stoppedIn(lines);
  const examined = isExamination(lines);
  const { all, certain, introduced, capitals, dashed, recorded } = candidatesOf(lines);
  const minutes = isOfMeeting(lines);
  const isMember = membersIn(lines.text, all, introduced, certain);
  const items = minutes ? headItemsIn(lines) : undefined;
  const heads = items?.isForm ? items.names : NONE;
  const { listed, present } = (minutes && all.length > 0) || all.length >= FEWEST_LABELS ? rollIn(lines) : NO_ROLL;
  const met = new Set(introduced);
  for (const { keys } of heads.values()) for (const key of keys) met.add(key).add(key.split(' ', 1)[0]!);
  const writes = all.some(({ label }) => label.shape === 'handle');
  for (const { label, goesOn } of all)
    if (label.shape === 'handle' || ((minutes || writes) && goesOn && !isNobody(label.keys[0]!)))
      met.add(label.keys[0]!);
  const interviewed = interviewedIn(lines.text, all);
  for (const key of interviewed) met.add(key);
  if (minutes) for (const key of attendingOf(lines.text, all, present)) met.add(key);
  const broadcast =
    all.some(({ label: { shape } }) => ON_AIR.has(shape)) &&
    (isBroadcast(lines.text) || areIntroduced(lines.text, all));
  const isOfTalk = isTalk(lines);
  const talk = isOfTalk && all.length >= FEWEST_LABELS;
  const fewest = recorded || minutes || isOfTalk ? FEWEST_TITLED : FEWEST_LABELS;
  const tally = tallyOf(lines.text, all, {
    bullet: ({ keys, shape }) =>
      (minutes && (BULLETED.has(shape) || keys.every(isShortened))) || keys.every(key => listed.has(key)),
    within: ({ dash, shape }) => minutes && !dash && UNSTOPPED.has(shape),
  });
  const isKnown =
    all.length >= (certain >= CERTAIN ? CERTAIN : fewest)
      ? speakersOf(lines.text, tally, listed, {
          titled: fewest === FEWEST_TITLED || certain >= CERTAIN,
          // Journalists are asked by one name: `Question:`.
          fewestNames:
            certain >= CERTAIN || (recorded && isTaped(lines.text)) || (talk && all.some(({ office }) => office))
              ? 1
              : 2,
        })
      : undefined;
  /** Whether words stand below the names and times of a recording, as they do not in a list of its chapters. */
  const spokenAt = recorded && tally.spoken >= SPOKEN;
  const asked = new Map<string, boolean>();
  const labels = new Map(heads);
  const names = new Set<string>();
  let timed = 0;
  const spokenItems = speakersItems(lines.text, minutes ? all : []);
  for (const { start, label, listItem, within, office, numbered, addressed, written } of all) {
    const weak = within || (listItem && !spokenItems.isNext(start));
    // A tag says that somebody speaks, and so does a question's number.
    if (label.shape === 'voice' || numbered || written || (addressed && certain >= CERTAIN)) {
      labels.set(start, label);
      continue;
    }
    // `[wip] Lamps` is nobody, `[ilse] +1` is who is listed.
    if (
      lines.text[start] === '[' &&
      /[ \t]/.test(lines.text[start - 1] ?? '') &&
      label.shape === 'small' &&
      !listed.has(label.keys[0]!)
    )
      continue;
    // `CRIME/BREACH: …`: of those with a stroke between them somebody comes again.
    const isAgain = (key: string) => (tally.uses.get(key)?.uses ?? 0) > 1 || listed.has(key) || met.has(key);
    if (label.shape !== 'initials' && hasStroke(lines.text, label) && !label.keys.some(isAgain)) continue;
    const sure = label.keys.every(key => {
      if (office && isMany(key) && tally.uses.get(key)?.uses === 1 && labels.size === heads.size) return false;
      if (talk && (ASKED_OR_ANSWERED.has(key) || (label.speaker.title && label.speaker.name && !weak))) return true;
      if (!weak && isMember(label)) return true;
      if (office && !weak && (talk || examined || certain >= CERTAIN)) return true;
      if (broadcast && !weak && isOnAir(lines.text, label, key)) return true;
      if (capitals >= CERTAIN && !weak && mayBeCapitals(lines.text, label, key)) return true;
      if (office && !weak && !isAsked(key) && (isKnown || (tally.uses.get(key)?.uses ?? 0) > 1)) return true;
      if (label.timed && spokenAt && !weak && (office || mayBeTimed(lines.text, label, key))) return true;
      if (met.has(key) || (isOfTalk && !weak && isNamedAbove(lines.text, start, label, tally))) return true;
      if (!isKnown) return false;
      const id = `${key}\n${label.shape}\n${label.dash}\n${weak}`;
      const answer = asked.get(id) ?? isKnown(key, label, weak);
      asked.set(id, answer);
      return answer;
    });
    if (!sure) continue;
    labels.set(start, label);
    if (listItem) spokenItems.add(start);
    if (label.timed) timed++;
    for (const key of label.keys) {
      names.add(key);
      // On the air `PAUL BEGAY, HOST:` is `BEGAY:` from then on.
      if (broadcast) names.add(key.slice(key.lastIndexOf(' ') + 1));
    }
  }
  if (items && !items.isForm)
    for (const [start, label] of items.names) if (label.keys.every(key => names.has(key))) labels.set(start, label);
  if (areBold(lines.text, labels)) {
    for (const start of plainAmong(lines.text, labels)) labels.delete(start);
    for (const { start, label } of [...boldAmong(lines.text, all, labels), ...boldLinesIn(lines, names)]) {
      labels.set(start, label);
      for (const key of label.keys) names.add(key);
    }
  }
  const alone = aloneIn(lines, certain + labels.size);
  return {
    labels,
    names,
    stopped,
    examined,
    alone,
    recorded,
    timed,
    broadcast,
    interviewed: interviewed.size > 0,
    dashed: dashed >= FEWEST_DASHED,
    capitals: minutes && isStoppedInCapitals(lines.text),
  };
}
