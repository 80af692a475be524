import { anyOf, oneOf } from '../../../alternatives.ts';
import { matchAt } from '../../../sticky.ts';
import { keysOf, namedLabel, type PlainLabel, type Shape, shapeOf, TOKENS } from './labels.ts';

/** Labels that signs enclose: `<v Alice>`, `[Ted Hale]`, `<JanaK>`, `3 "Alice Moss" (12071)`. */

/** `<v Alice Moreau>Good morning`: a voice, in subtitles. */
export function voiceAt(text: string, at: number): PlainLabel | undefined {
  const match = matchAt(VOICE, text, at);
  if (!match) return undefined;
  const words = at + match[0].length;
  const span = { start: words - 1 - match[1]!.length, end: words - 1 };
  return namedLabel(span, [match[1]!.toLowerCase()], 'voice', words);
}

/** `3 "Alice Moss" (1207815168)`: a voice, above the times of its cue, behind which, at `words`, stands what is said. */
export function cueVoiceAt(text: string, at: number, words: number): PlainLabel {
  const start = text.indexOf('"', at) + 1;
  const span = { start, end: text.indexOf('"', start) };
  return namedLabel(span, [text.slice(span.start, span.end).toLowerCase()], 'voice', words);
}

/** `<Q – Dana Lee – Harbor Securities>: Good morning.`: who asks or answers in a company's call. */
export function askedAt(text: string, at: number): PlainLabel | undefined {
  const match = matchAt(ASKED, text, at);
  if (!match) return undefined;
  const name = { start: at + '<Q – '.length, end: at + '<Q – '.length + match[1]!.length };
  const affiliation = { start: name.end + ' – '.length, end: name.end + ' – '.length + match[2]!.length };
  const words = at + match[0].length;
  return {
    speaker: { span: { start: name.start, end: affiliation.end }, name, affiliation },
    keys: [match[1]!.toLowerCase()],
    shape: 'voice',
    words,
    dash: false,
  };
}

const ASKED = /<[QA] [–-] (\p{Upper}[^<>–]{2,40}?) [–-] ([^<>\r\n]{2,60})>: /uy;

const VOICE = /<v(?:\.[\w.]{1,30})? ([\p{Alpha}+\d][^<>\r\n]{0,60})>/uy;

/** A name that one sign stands before and another behind, as the pattern's first group has it; whole, where its shape is told. */
function enclosedAt(text: string, at: number, pattern: RegExp, shape?: Shape): PlainLabel | undefined {
  const match = matchAt(pattern, text, at);
  if (!match) return undefined;
  const name = match[1]!;
  const start = at + match[0].indexOf(name);
  return namedLabel(
    { start, end: start + name.length },
    shape ? [name.toLowerCase()] : keysOf(name),
    shape ?? shapeOf(name),
    at + match[0].length,
  );
}

/** `[Ted Hale] On slide 4, is that seconds?`: a name in square brackets, in the minutes of some groups. */
export function bracketLabelAt(text: string, at: number): PlainLabel | undefined {
  return enclosedAt(text, at, IN_BRACKETS);
}

const IN_BRACKETS = new RegExp(`\\[(${TOKENS})\\] (?=[\\p{Alpha}“"'(])`, 'uy');

/** `[Ted Hale]: On slide 4`, `[SPEAKER_01]: Yes.`: a name in square brackets, and a colon. */
export function bracketColonAt(text: string, at: number): PlainLabel | undefined {
  return text[at] === '[' ? enclosedAt(text, at, BRACKETS_AND_COLON) : undefined;
}

const BRACKETS_AND_COLON = new RegExp(`\\[(${TOKENS})\\]:[^\\S\\r\\n]+(?=\\S)`, 'uy');

/** `[Ilse B] +1`, `[Ilse B]` over items, `[ilse] +1`: behind a bullet; no `[x] Done`. */
export function bracketItemAt(text: string, at: number): PlainLabel | undefined {
  return enclosedAt(text, at, ITEM_IN_BRACKETS);
}

const ITEM_IN_BRACKETS = new RegExp(
  `\\[(?=\\p{Upper}\\p{Alpha}|\\p{Lower}{3,}\\])(${TOKENS})\\](?: (?=[^\\s\\[]|\\[https?:)|[ \\t]*(?=[\\r\\n]))`,
  'uy',
);

/**
 * `<JanaK> +1 to that`, `< JanaK>`, `<@JanaK>`, `<JanaK[m]>`, `[JanaK]` above it: what somebody wrote in the meeting's
 * channel, which its minutes keep; not what its bots are told, nor who has joined.
 */
export function writtenAt(text: string, at: number): PlainLabel | undefined {
  const label = enclosedAt(text, at, WRITTEN, 'handle');
  // `<see slides> next` is nobody.
  return label && / \p{Lower}|^\p{Lower}.* /u.test(text.slice(label.speaker.span.start, label.speaker.span.end))
    ? undefined
    : label;
}

const WRITTEN = new RegExp(
  `(?:\\[|<[ @+%]?)((?!${anyOf(`
      [aibpu], br, hr, em, li, ol, ul, td, tr, th, h[1-6], div, sub, sup, pre, code, span, html, head, body, small,
      strong, table, newspeech, header, zakim, rrsagent, \\w*bot`)}[>\\]])` +
    '[\\p{Alpha}_][\\p{Alpha}\\p{N}_|^.`{}-]{1,24}(?:\\[m\\])?(?: \\p{Upper}[\\p{Alpha}.-]{1,24})?)(?:>(?: |(?<=\\d<[^<>]{1,26}>))|\\][^\\S\\r\\n]*(?:\\r\\n?|\\n))' +
    `(?!${oneOf(
      // `Topic: lamps`, `scribe+`, `q?`
      `${anyOf('scribe(?:nick)?, topic, subtopic, agenda, chair, meeting, present, regrets')}\\+?:`,
      'scribe\\+|[qr]\\+|q\\?|ack |zakim,|rrsagent,',
      // `#topic lamps`, `[TOPIC] lamps`, which is a heading
      '(?:#topic|\\[topic\\]) ',
      // `JanaK has joined #lamps`
      '\\S{1,40} has (?:joined|left) #',
    )})(?=[^<])`,
  'iuy',
);
