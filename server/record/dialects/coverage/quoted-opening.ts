import { oneOf } from '../../alternatives.ts';
import type { Lines } from '../../lines.ts';
import { INSTITUTION, titleNameEnd } from '../../names.ts';
import type { Speaker } from '../../record.ts';
import { endAt, matchAt } from '../../sticky.ts';
import { OFFICE } from '../apposition.ts';
import { delegationAt, delegationNamed } from '../delegation.ts';
import type { Found, Pattern } from '../dialect.ts';
import { verbAt } from '../reporting.ts';
import { closeOf, skipSpace, wordsTo } from '../spacing.ts';
import { HONORIFIC, nameOrGapAt } from './openings.ts';

/** No quotation that a speech opens with is longer, nor what names its speaker. UTF-16 units. */
const LONGEST_QUOTATION = 500;
const LONGEST_NAMING = 200;

/** `“Enough,” said the representative of Peru, adding …`, `“Enough,” Peru’s representative said.` */
export const quotedOpening: Pattern = {
  name: 'quotation first',
  read: (lines, at) => quotedAt(lines, at, speakerAt),
};

/** The same, where `whoAt` reads who spoke. */
export function quotedAt(lines: Lines, at: number, whoAt: typeof speakerAt): Found | undefined {
  const { text } = lines;
  const start = lines.from[at]!;
  if (text[start] !== '“' && text[start] !== '"') return undefined;
  const line = lines.to[at]!;
  const quoted = text.slice(start, Math.min(line, start + LONGEST_QUOTATION));
  const close = start + quoted.indexOf(text[start] === '“' ? '”' : '"', 1);
  if (close < start) return undefined;
  const verb = skipSpace(text, close + (text[close + 1] === ',' ? 2 : 1));
  // `“Enough,” Peru’s representative stressed.`
  if (verbAt(text, verb) !== verb) {
    const speaker = whoAt(text, verb, Math.min(line, verb + LONGEST_NAMING)) ?? chairAt(text, verb, line);
    return speaker && verbAt(text, skipSpace(text, speaker.span.end)) >= 0
      ? { kind: 'speech', speaker, words: start }
      : undefined;
  }
  const who = skipSpace(text, verb + /^\p{Lower}*/u.exec(text.slice(verb, verb + 20))![0].length);
  const speaker = whoAt(text, who, Math.min(line, who + LONGEST_NAMING));
  return speaker && { kind: 'speech', speaker, words: start };
}

/** `“Enough,” the Committee Chair said.` */
function chairAt(text: string, start: number, limit: number): Speaker | undefined {
  const found = endAt(CHAIR_SAID, text, start) > 0 ? delegationAt(text, start, limit) : undefined;
  return found?.kind === 'speech' ? found.speaker : undefined;
}

const CHAIR_SAID = /the (?:[A-Z][a-z]+ )?(?:(?:Vice-)?Chair\w*|President|Secretary) (?:said|[a-z]+ed)\b/y;

function speakerAt(text: string, start: number, limit: number): Speaker | undefined {
  const delegation = delegationNamed(text, start, limit);
  if (delegation) return { span: { start, end: delegation.after }, affiliation: delegation.span };
  const from = Math.max(endAt(HONORIFIC, text, start), start);
  const who = nameOrGapAt(text, from, limit);
  if (!who) return inOrdinaryCase(text, start, limit);
  const { end } = who;
  const bracket = skipSpace(text, end);
  const close = text[bracket] === '(' ? closeOf(text, bracket, limit) : -1;
  if (close < 0 && from === start) return officeBehind(text, start, end, limit);
  // The stop of the sentence is not the name's.
  const named = { start: from, end: text[end - 1] === '.' ? end - 1 : end };
  return {
    span: { start, end: close < 0 ? named.end : close + 1 },
    ...(from > start && { honorific: wordsTo(text, start, from) }),
    [who.named.placeholder ? 'placeholder' : 'name']: named,
    ...(close >= 0 && { affiliation: { start: bracket + 1, end: close } }),
  };
}

/** `Ola Myhre, the Director of the Lake Union in his statement` */
function inOrdinaryCase(text: string, start: number, limit: number): Speaker | undefined {
  const end = titleNameEnd(text, start, limit);
  const speaker = text[end] === ',' ? officeBehind(text, start, end, limit) : undefined;
  const title = speaker && text.slice(speaker.title!.start, speaker.title!.end);
  return title && OFFICE.test(title) && !INSTITUTION.test(text.slice(start, end)) ? speaker : undefined;
}

/** `HUANG XIAO, Special Envoy for the Lakes, as he briefed …` */
function officeBehind(text: string, start: number, end: number, limit: number): Speaker | undefined {
  const office = OFFICE_BEHIND.exec(text.slice(end, limit));
  if (!office || !/\S \S/.test(text.slice(start, end))) return undefined;
  const title = { start: end + 2, end: end + 2 + office[1]!.length };
  return { span: { start, end: title.end }, name: { start, end }, title };
}

const OFFICE_BEHIND =
  /^, ((?:the )?\p{Upper}[^.;:“”"]{2,160}?)(?= in (?:his|her|their|an?) |\.(?:\s|$)|, (?:as|who|in|and|also|while|when|after|before|\p{Lower}+ing|\p{Lower}+ed|said|told)\b)/u;

/**
 * `Also briefing the Council was MARIE NDOUR, Executive Secretary of the Lake Union, who said …`, `First to speak was the
 * moderator, Ms. LUND, who said …`, `The draft was introduced by ADA LUND (Mali), who said …`
 */
export const invertedOpening: Pattern = {
  name: 'speaker behind the verb',
  read(lines, at) {
    const { text } = lines;
    const start = lines.from[at]!;
    if (!'AFHLNST'.includes(text[start]!)) return undefined;
    const limit = Math.min(lines.to[at]!, start + LONGEST_QUOTATION);
    const who = start + (matchAt(INVERTED, text, start)?.[0].length ?? 0);
    const speaker = who > start && who < limit ? speakerAt(text, who, limit) : undefined;
    if (!speaker) return undefined;
    const says = matchAt(SAYS_WHO, text, speaker.span.end);
    if (!says || says.index + says[0].length > limit) return undefined;
    const words = says.index + says[0].length;
    return verbAt(text, words) >= 0 ? { kind: 'speech', speaker, words } : undefined;
  },
};

const INVERTED = new RegExp(
  oneOf(
    '(?:Also [a-z]+ing|(?:Also|First|Next|Last) to [a-z]+) (?:[^.,;]{2,60} )?was (?:the [a-z-]+, )?',
    // `He was followed by `, `The Council then heard from `
    'S?[Hh]e was followed by |The [A-Z][a-z]+ (?:also|then|next|first) heard (?:from|by) ',
    'The [a-z-]+ (?:[a-z-]+ ){0,3}was (?:introduced|presented|submitted) by ',
  ),
  'uy',
);
const SAYS_WHO = /, who /y;
