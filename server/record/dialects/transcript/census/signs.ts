import type { Lines } from '../../../lines.ts';
import { endAt, matchAt } from '../../../sticky.ts';
import type { Candidate } from '../labels/candidates.ts';
import { isAbove, isInCapitals } from '../labels/introduced.ts';
import type { PlainLabel } from '../labels/labels.ts';
import { isTaped } from '../labels/times.ts';
import { headsRoll, isNobody } from '../who/nobody.ts';
import { namesOffice } from '../who/offices.ts';
import { membersIn } from './house-names.ts';
import { speakersOf } from './known.ts';
import { namedAboveIn } from './named-above.ts';
import { FEWEST_LABELS, FEWEST_TITLED, type Whole } from './whole.ts';
import { usualNames } from './words.ts';

/** The signs by which a label is a speaker's, each of the whole text that it stands in. */

/** A label by one of its names. */
interface Asked extends Pick<Candidate, 'start' | 'label' | 'office'> {
  readonly key: string;
  /** Its place, behind a bullet or within a sentence, does not show that it opens a speech. */
  readonly weak: boolean;
}

type Sign = (asked: Asked) => boolean;

/** This many labels that are speakers by their form show what an office without article is. */
const CERTAIN = 3;

/** Tells of a label, by one of its names, whether it is a speaker's. */
export function signsIn(lines: Lines, whole: Whole): Sign {
  const { text } = lines;
  const { all, certain, introduced, capitals, above, recorded, broadcast, examined, talk, isOfTalk, met, tally } =
    whole;
  const isOfHouse = certain >= CERTAIN;
  const isMember = membersIn(text, all, introduced, certain);
  const isNamedAbove = namedAboveIn(lines, tally);
  const isKnown = knownIn(text, whole);
  // `Ada Lund:` alone, where all who are known stand so.
  const lone = isOfHouse && above === certain ? loneNames(text, all) : NO_NAMES;
  const comesAgain = (key: string) => (tally.uses.get(key)?.uses ?? 0) > 1;
  /** `Health Director Lund:` */
  const isHolder = (key: string, { shape }: PlainLabel) =>
    shape === 'full' &&
    comesAgain(key) &&
    namesOffice(key.slice(key.indexOf(' '))) &&
    !isNobody(key.slice(key.lastIndexOf(' ') + 1));
  /** Whether words stand below the names and times of a recording, and one of them again: chapters have neither. */
  const spokenAt = recorded && tally.isSpoken && [...tally.uses.values()].some(({ uses }) => uses > 1);

  const wherever: readonly Sign[] = [
    ({ key }) => met.has(key),
    ({ key }) => (talk && ASKED_OR_ANSWERED.has(key)) || (isOfHouse && key === 'q'),
  ];
  const inPlace: readonly Sign[] = [
    ({ label }) => isMember(label),
    ({ label, key }) => lone.has(key) && isAbove(text, label.words),
    ({ label: { speaker } }) => talk && speaker.title !== undefined && speaker.name !== undefined,
    ({ office, key, label }) => (office || isHolder(key, label)) && (talk || isOfHouse),
    ({ office, key }) => examined !== undefined && (office || key === 'court'),
    ({ office, key }) => office && !isAsked(key) && (isKnown !== undefined || comesAgain(key)),
    ({ label, key }) => broadcast && isHeard(text, label, key),
    ({ label, key }) => capitals >= CERTAIN && mayBeCapitals(text, label, key),
    ({ label, key, office }) => label.timed === true && spokenAt && (office || mayBeTimed(text, label, key)),
    ({ start, label }) => (isOfTalk || examined !== undefined) && isNamedAbove(start, label),
    ({ key }) => isOfTalk && certain > 1 && isAsked(key),
  ];
  const shows = (signs: readonly Sign[], asked: Asked) => signs.some(sign => sign(asked));
  // The cheap ones first.
  return asked => shows(wherever, asked) || (!asked.weak && shows(inPlace, asked)) || isKnown?.(asked) === true;
}

/** Whether a candidate opens a speech whatever its names: a tag says so, a question's number, or whom the words address. */
export function isShown({ label, numbered, written, addressed }: Candidate, { certain }: Whole): boolean {
  return label.shape === 'voice' || !!(numbered || written || (addressed && certain >= CERTAIN));
}

/** Whether a candidate is nobody for how it is written: `[wip] Lamps`, or `CRIME/BREACH: …` of whom none comes again. */
export function isNoName(text: string, { start, label, office }: Candidate, { listed, met, tally }: Whole): boolean {
  const [key] = label.keys;
  // `* Chair: Tess`, `**Chair: Tess**`, who is `Tess:` herself.
  if (office && tally.uses.has(matchAt(REST, text, label.words)![0].trim().toLowerCase())) return true;
  // `[ilse] +1` is who is listed.
  const isTag = text[start] === '[' && /[ \t]/.test(text[start - 1] ?? '');
  if (isTag && label.shape === 'small' && !listed.has(key!)) return true;
  const isMet = (each: string) => (tally.uses.get(each)?.uses ?? 0) > 1 || listed.has(each) || met.has(each);
  const isThing =
    endAt(OF_PEOPLE, text, label.words) > 0 ||
    (label.shape === 'given' ? endAt(ABOVE_ITEMS, text, label.words) > 0 : hasStroke(text, label));
  return isThing && label.shape !== 'initials' && !label.keys.some(isMet);
}

/** Asks of each name and form once how often it comes; undefined where the text is none of `Name: …`. */
function knownIn(text: string, whole: Whole): Sign | undefined {
  const { all, certain, recorded, minutes, talk, isOfTalk, listed, tally } = whole;
  const isTitled = recorded || minutes || isOfTalk;
  const isOfHouse = certain >= CERTAIN;
  const areListed = minutes && all.every(({ label }) => label.keys.every(key => listed.has(key)));
  if (all.length < (isOfHouse || areListed ? CERTAIN : isTitled ? FEWEST_TITLED : FEWEST_LABELS)) return undefined;
  // Journalists are asked by one name, `Question:`, and so is who has spoken, `Audience:`.
  const hasAudience = (tally.uses.get('audience')?.uses ?? 0) > 1;
  // Of those in a meeting's channel all but who scribes may write for themselves.
  const isChannel = all.filter(({ label: { shape } }) => shape === 'handle').length >= FEWEST_TITLED;
  const ofOne =
    isOfHouse || hasAudience || isChannel || (recorded && isTaped(text)) || (talk && all.some(({ office }) => office));
  const isKnown = speakersOf(text, tally, listed, { titled: isTitled || isOfHouse, fewestNames: ofOne ? 1 : 2 });
  if (!isKnown) return undefined;
  const answers = new Map<string, boolean>();
  return ({ key, label, weak }) => {
    const id = `${key}\n${label.shape}\n${label.dash}\n${weak}`;
    const answer = answers.get(id) ?? isKnown(key, label, weak);
    answers.set(id, answer);
    return answer;
  };
}

/** `Q:` and `A:` of an interview. */
const ASKED_OR_ANSWERED: ReadonlySet<string> = new Set(['q', 'a']);

/** `Question:` is a journalist only among people with their honorifics; elsewhere it is what is to be answered. */
function isAsked(key: string): boolean {
  return key === 'question';
}

const NO_NAMES: ReadonlySet<string> = new Set();

/** The names alone on a line before a colon, in small letters, but for usual words: `Harbour Lamps:`. */
function loneNames(text: string, all: readonly Candidate[]): ReadonlySet<string> {
  const names = all.flatMap(({ label: { shape, words, keys } }) =>
    shape === 'full' && isAbove(text, words) ? keys.filter(key => !isNobody(key)) : [],
  );
  const usual = usualNames(text, names);
  return new Set(names.filter(name => !usual.has(name)));
}

/** `BLITZ, HOST:`, `TOM BERG (voice-over):`, `ANNOUNCER:`, of those who are on the air. */
function isHeard(text: string, { dash, speaker: { span, name = span } }: PlainLabel, key: string): boolean {
  return !dash && key.length > 2 && isInCapitals(text, name.start, name.end) && (namesOffice(key) || !isNobody(key));
}

/** Where offices and names are set in capitals, two words and more of them are another: `PUBLIC SPEAKER:`. */
function mayBeCapitals(text: string, { shape, dash, speaker: { span } }: PlainLabel, key: string): boolean {
  if (shape !== 'capitals' || dash || !/\S \S/.test(key) || !isInCapitals(text, span.start, span.end)) return false;
  // `COUNCIL MEMBERS: Ada Lund, …` were there.
  return !/\bby |^(?:\S ){3}|\bmembers$/.test(key) && !headsRoll(key) && (namesOffice(key) || !isNobody(key));
}

/** Whether the time stands behind a name, `Helen Price: (01:40)`: a chapter's stands before it. */
function mayBeTimed(text: string, { speaker: { span } }: PlainLabel, key: string): boolean {
  const [first, ...rest] = key.split(' ');
  if (isNobody(key) && (rest.length === 0 || isNobody(first!))) return false;
  return /^[:\s([]{1,8}\d/.test(text.slice(span.end, span.end + 10));
}

/** `Similarities:` over items is what they are, unless somebody of the name is met. */
const ABOVE_ITEMS = /[ \t]*(?:\r\n?|\n){1,2}[ \t]*[-*+•] /y;

const REST = /[^*\r\n]*/y;
const PERSON = "\\p{Upper}[\\p{Alpha}’'-]+(?: \\p{Upper}[\\p{Alpha}’'.-]+)?";
/** `Wick Recovery: Jana and Tom Berg` is whose it is. */
const OF_PEOPLE = new RegExp(`${PERSON}(?:(?:,| and) ${PERSON}){1,9}[ \\t]*(?=[\\r\\n]|$)`, 'uy');

function hasStroke(text: string, { keys, speaker: { span } }: PlainLabel): boolean {
  return keys.length > 1 && text.slice(span.start, span.end).includes('/');
}
