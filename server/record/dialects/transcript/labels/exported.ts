import type { Lines } from '../../../lines.ts';
import { endAt, matchAt } from '../../../sticky.ts';
import { isCueOfCall, isSpeakerTag, isTimed, isTimeOfFlight, labelStart } from '../lines.ts';
import { isNobody } from '../who/nobody.ts';
import { namedLabel, type PlainLabel } from './labels.ts';

/** Labels as the programs for calls export them, which their own marks show. */

/** `Jana Lund`, below `0:0:3.50 --> 0:0:9.1` or `speaker`; `10:02:11 From Jana Lund to Everyone : yes`; `00:12:33⇥Jana Lund:⇥yes`. */
export function exportedAt(lines: Lines, at: number): { label: PlainLabel; start: number } | undefined {
  const { text, from, to } = lines;
  const start = from[at]!;
  const head = () => text.slice(start, Math.min(to[at]!, start + LONGEST));
  if (isCueOfCall(lines, at - 1) || isSpeakerTag(lines, at - 1)) {
    const name = /^[\p{Alpha}+]/u.test(text[start] ?? '') ? head() : '';
    return name ? { start, label: voice(start, name, to[at]!) } : undefined;
  }
  const code = text.charCodeAt(start);
  const tagged =
    code === 0x7b || isTimeOfFlight(lines, at)
      ? (matchAt(TAGGED, text, start) ?? matchAt(IN_FLIGHT, text, start))
      : undefined;
  if (tagged)
    return { start, label: voice(start + tagged[0].indexOf(tagged[1]!), tagged[1]!, start + tagged[0].length) };
  // A time, a bracket or a table's stroke stands before the others.
  if (code !== 0x7c && code !== 0x5b && code !== 0x28 && code !== 0x40 && (code < 0x30 || code > 0x39))
    return undefined;
  const told = TOLD_APART.exec(head()) ?? IN_COCKPIT.exec(head());
  if (told)
    return {
      start: labelStart(lines, at),
      label: voice(start + told[0].indexOf(told[1]!), told[1]!, start + told[0].length),
    };
  if (!isTimed(lines, at)) return undefined;
  const named = labelStart(lines, at);
  const label = writtenAt(text, named, to[at]!) ?? tabbedAt(text, named);
  return label && { label, start: named };
}

/** `{SPEAKER name="Capcom"}`, above what is said. */
const TAGGED = /\{SPEAKER name="([^"\r\n]{1,60})"\}[ \t]*/y;

/** `00 00 44 45 CMP   Okay.`, `0019:25 LKA450  Roger.`: the time of a flight, and who speaks. */
const IN_FLIGHT = /(?:(?:\d\d ){4}|\d{4}:\d\d )([A-Z]{2,4}(?:-[A-Z])?|[A-Z]{1,4}\d{1,4}[A-Z]?) {1,8}(?=\S)/y;

/** No name with whom somebody writes to is longer. UTF-16 units. */
const LONGEST = 140;

/** `[SPEAKER_01] Yes.`, `[00:03 --> 00:05] [SPEAKER_01]: Yes.`: whom a program has told from another. */
const TOLD_APART = /^(?:[[(]?\d[\d:.,>– -]{3,40}[\])]?:?[ \t]+)?\[(SPEAKER_\d{1,3})\]:?[ \t]+/;

/** `10:02:11 CAM-1  Flaps fifteen.`, `1002:11 RDO-2: Set.`, `| 10:02:20 | TWR | Cleared. |`: on which microphone, or from where. */
const IN_COCKPIT =
  /^(?:\| )?\d\d(?::?\d\d)?[:.]\d\d(?:\.\d)?[ \t|]{1,8}((?:CAM|HOT|RDO|INT|PA)-[\dA-Z?]|CAM|TWR|APP|DEP|CTR|GND)(?::[ \t]*|[ \t|]{1,12})(?=[^\s|])/;

/** `From Jana Lund to Everyone : yes`, `From Jana Lund : yes`: what was written in a call’s chat. */
function writtenAt(text: string, at: number, limit: number): PlainLabel | undefined {
  const from = endAt(FROM, text, at);
  if (from < 0) return undefined;
  const colon = text.slice(from, Math.min(limit, from + LONGEST)).search(/:(?!\S)/);
  if (colon < 1) return undefined;
  const [name, to] = text.slice(from, from + colon).split(TO, 2) as [string, string?];
  // Before it was told to whom, a space stood before the colon.
  if (!name || (to === undefined && text[from + colon - 1] !== ' ')) return undefined;
  return voice(from, name, endAt(BEHIND, text, from + colon));
}

const FROM = /From {1,2}(?=\S)/y;
const TO = / {1,2}[tT]o {1,2}/;
const BEHIND = /:[ \t]*/y;

/** `Jana Lund:⇥yes`, behind a time and a tab. */
function tabbedAt(text: string, at: number): PlainLabel | undefined {
  const match = text[at - 1] === '\t' ? matchAt(TABBED, text, at) : undefined;
  if (!match || isNobody(match[1]!)) return undefined;
  // A log may be set so, too: only its times tell.
  return { ...voice(at, match[1]!, at + match[0].length), timed: true };
}

const TABBED = /([\p{Alpha}+][^\t\r\n:]{1,60}):\t/uy;

/** The label of whom `label` names, but for what stands in brackets behind: `Ola Berg (he/him)`, `Berg, Ola (External)`. */
function voice(start: number, label: string, words: number): PlainLabel {
  const name = label.replace(BRACKET, '') || label;
  return namedLabel({ start, end: start + name.length }, [name.toLowerCase()], 'voice', words);
}

const BRACKET = /(?: \([^()]{1,40}\))?\s*$/;
