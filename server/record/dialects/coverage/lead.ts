import { anyOf, oneOf } from '../../alternatives.ts';
import type { Lines } from '../../lines.ts';
import { isBlank, nextFilled } from '../../lines.ts';
import { capitalNameEnd } from '../../names.ts';
import { BODY } from '../../offices.ts';
import { isStateName } from '../../states.ts';
import { endAt } from '../../sticky.ts';
import type { Found, Pattern } from '../dialect.ts';
import { headingLine } from '../headings.ts';
import { onceRead } from '../once-read.ts';
import { closing, header } from './head-lines.ts';
import { HONORIFIC } from './openings.ts';

/**
 * The first paragraphs of a finished release, which tell in short what the speeches below say: `Yemen’s representative
 * said his Government had accepted the plan.` They open no speech.
 */

/** A lead stands in the head of a record, which is read as one. Lines. */
const REACH = 78;

const TOLD = `\\b(?:${BODY}|organ|body|correspondents)\\b`;
const TODAY = '\\b(?:today|this (?:morning|afternoon|evening)|tonight)\\b';
/** What a lead begins with: `… told the Council today`, `The Committee this morning concluded …` */
const TOLD_TODAY = new RegExp(
  `${TOLD}[^.]{0,400}${TODAY}|${TODAY}[^.]{0,200}${TOLD}|\\b(?:Conseil|Comité|Commission|Assemblée)\\b[^.]{0,200}(?: aujourd[’']hui\\b| ce(?:t après-midi| matin| soir)\\b)`,
);
/** In its first sentence also without a day: `said delegates as the Assembly began its debate`. */
const HELD = new RegExp(`${TOLD}[^.]{0,99}\\b(?:began|opened|held|continued|resumed|concluded)\\b`);
const MEETS = /\b(?:[Mm]eeting|[Ss]ession|[Ss]ummit|Conference|[Pp]lenary)\b/;
const SIGN_LENGTH = 800;
const SHORTEST = 70;

/** `The meeting began at 10.02 a.m.`, `Also speaking were …`, `The Committee will meet again at 3 p.m.`: a lead’s last paragraphs. */
const ENDS = new RegExp(
  `^${oneOf(
    'The [^.]{0,100}(?:meeting\\b[^.]{0,40}\\bbegan at|will (?:next |again )?(?:re)?(?:meet|convene|begin|resume|continue))\\b',
    `(?:Also |Others? )?${anyOf(`
        [Ss]peaking, [Pp]articipating, [Dd]elivering, [Mm]aking`)}\\b[^.]{0,120} (?:was|were)\\b`,
    '(?:Statements|Interventions) were (?:also )?(?:made|heard)\\b',
  )}`,
);
/** Speeches that nothing stands over may come before these. */
const LATE =
  /^(?:(?:statements? in )?(?:exercise of the )?rights? of reply|points? of order|explanations?|vot(?:e|ing)|decisions?|closing|concluding|annex|election)/i;

/** A pattern that reads openings, of which none stands in a lead unless under a name in capitals. */
export function outsideLead({ name, read }: Pattern): Pattern {
  return {
    name,
    read(lines, at) {
      const found = read(lines, at);
      if (found?.kind !== 'speech' || at >= REACH) return found;
      const { first, below, capitals } = leadOf(lines);
      const begins = lines.from[at]!;
      // `Lakes needed care, the Head of the Lake Union told the Council today`
      if (at === first && (found.speaker.span.start > begins || isByOffice(found))) return undefined;
      // `“Thirst will not wait,” said ADA LUND (Mali).`
      if (at < below && '“"'.includes(lines.text[begins]!)) return undefined;
      if (isPlain(lines.text, found)) return at >= below && at >= capitals ? found : undefined;
      if (at >= below) return found;
      const { name, placeholder } = found.speaker;
      return placeholder || (name && capitalNameEnd(lines.text, name.start, name.end) > 0) ? found : undefined;
    },
  };
}

/** A pattern that reads openings where the first sentences tell of a meeting. */
export function underLead({ name, read }: Pattern): Pattern {
  return { name, read: (lines, at) => (leadOf(lines).meets ? read(lines, at) : undefined) };
}

/** Whether a paragraph stands above line `at`, and not only a title. */
export function isBelowLead(lines: Lines, at: number): boolean {
  return leadOf(lines).begins < at;
}

/** `Jana Kovar, Minister for Lakes, said …`: above speeches under names in capitals it is told in the lead. */
function isPlain(text: string, { speaker: { name, honorific, span } }: Extract<Found, { kind: 'speech' }>): boolean {
  return (
    name !== undefined &&
    (name.start === span.start || honorific?.start === span.start) &&
    text[name.end] === ',' &&
    !/\p{Upper}{3}/u.test(text.slice(name.start, name.end))
  );
}

/** `Committee Chair Ola Lund told the Council today`: nobody’s State stands there. */
function isByOffice({ speaker: { title, name, affiliation } }: Extract<Found, { kind: 'speech' }>): boolean {
  return title !== undefined && name !== undefined && title.start < name.start && !affiliation;
}

/** The head of a release. */
interface Lead {
  /** The line of its first sentence, where that tells of today; -1 where none does. */
  readonly first: number;
  /** The line of its first paragraph; `REACH` where it has none. */
  readonly begins: number;
  /** Whether its first paragraph tells of a meeting. */
  readonly meets: boolean;
  /** The line below its lead, where a heading stands; 0 where it has none. */
  readonly below: number;
  /** The line with the first name in capitals; 0 where none begins one. */
  readonly capitals: number;
  /** The line that shows where the lead ends; `REACH` where none does. */
  readonly shownAt: number;
}

/** The last line that any opening's place in the lead goes by. */
export function leadEnd(lines: Lines): number {
  const { capitals, shownAt } = leadOf(lines);
  return capitals ? Math.max(capitals, shownAt) : REACH;
}

const leadOf = onceRead((lines): Lead => ({ ...leadBelow(lines), capitals: firstCapitals(lines) }));

/** `WFP was also flying food`, `COP 4 President`: no name. */
const ACRONYM = /[A-Z]{3,7} (?:[a-z\d]|[A-Z][a-z])/y;

function firstCapitals(lines: Lines): number {
  for (let at = 1; at < Math.min(REACH, lines.count); at++) {
    const name = Math.max(lines.from[at]!, endAt(HONORIFIC, lines.text, lines.from[at]!));
    const end = endAt(ACRONYM, lines.text, name) < 0 ? capitalNameEnd(lines.text, name, lines.to[at]!) : -1;
    const words = lines.text.slice(name, Math.max(name, end));
    // `SAUDI ARABIA opposed`, `LAKES FOR LIFE said`: a bulletin’s States and bodies.
    const isPerson =
      /\p{Upper}{3}/u.test(words) && /^ ?[,([]/.test(lines.text.slice(end, end + 2)) && !isStateName(words);
    if (isPerson && !headingLine(lines, at)) return at;
  }
  return 0;
}

function leadBelow(lines: Lines): Omit<Lead, 'capitals'> {
  let [told, ended, begun, meets] = [false, false, false, false];
  let first = -1;
  let begins = REACH;
  let at = 0;
  for (; at < Math.min(REACH, lines.count); at++) {
    if (isBlank(lines, at)) continue;
    const start = lines.from[at]!;
    const words = lines.text.slice(start, Math.min(lines.to[at]!, start + SIGN_LENGTH));
    if (told && capitalNameEnd(words, 0, words.length) > 0 && !headingLine(lines, at)) break;
    if (told && closing.read(lines, at)) break;
    // `Present were:` and `Reference: L/9`, the last line, have no speeches below.
    const isOverMore = !words.endsWith(':') && nextFilled(lines, at) >= 0;
    if (told && isOverMore && headingLine(lines, at) && !header.read(lines, at))
      return { first, begins, meets, below: !LATE.test(words) || ended ? at : 0, shownAt: at };
    // A title has no full stop.
    const isParagraph = words.length >= SHORTEST && words.includes('.');
    if (isParagraph && !told && TOLD_TODAY.test(words)) {
      told = true;
      if (!begun) first = at;
    } else told ||= isParagraph && !begun && HELD.test(words);
    meets ||= told || (isParagraph && !begun && MEETS.test(words));
    if (isParagraph && !begun) begins = at;
    begun ||= isParagraph;
    ended ||= told && ENDS.test(words);
  }
  return { first, begins, meets, below: 0, shownAt: at < lines.count ? at : REACH };
}
