import type { Lines } from '../../../lines.ts';
import { endAt } from '../../../sticky.ts';
import { isCue, isCueOfVoice, isTimed, itemStart, labelStart } from '../lines.ts';
import { askedAt, bracketItemAt, bracketLabelAt, cueVoiceAt, voiceAt, writtenAt } from './enclosed.ts';
import { exportedAt } from './exported.ts';
import { nameLineAt, type PlainLabel } from './labels.ts';

/** Labels that a mark shows, and no colon. */

/** A label that no colon ends: `<JanaK> +1`, `[17:02] <JanaK> +1`, `<v Alice>`, `[Ted Hale] Yes.` in minutes, `00:12 - Alice Moreau`. */
export function markedAt(lines: Lines, at: number, titled: boolean): { label: PlainLabel; start: number } | undefined {
  const { text, from, to } = lines;
  const start = from[at]!;
  if (text[start] === '<') {
    const label = writtenAt(text, start) ?? voiceAt(text, start) ?? askedAt(text, start);
    if (label) return { label, start };
  }
  const timed = isTimed(lines, at);
  const logged = timed ? endAt(LOG_TIME, text, start) : -1;
  const inLog = logged < 0 || (text[logged] === '[' && !isLog(lines)) ? undefined : writtenAt(text, logged);
  if (inLog) return { label: inLog, start };
  if (titled) {
    const mark = itemStart(lines, at);
    const label = text[mark] !== '[' ? undefined : (mark > start ? bracketItemAt : bracketLabelAt)(text, mark);
    if (label) return { label, start: mark };
  }
  if (isCueOfVoice(lines, at) && isCue(lines, at + 1)) return { label: cueVoiceAt(text, start, to[at + 1]!), start };
  const exported = exportedAt(lines, at);
  if (exported || !timed) return exported;
  const name = labelStart(lines, at);
  const label = nameLineAt(text, name, to[at]!);
  return label && { label, start: name };
}

/** Whether a page shows what was written in a channel, `14:12:12 [jana]` above it; in captions that would be `[Music]`. */
function isLog({ text }: Lines): boolean {
  return text.slice(0, LOG_HEAD).includes('IRC log of ');
}

/** UTF-16 units. */
const LOG_HEAD = 200;

/** What a channel's log has before a name. */
const LOG_TIME = /[[(]?[\d:]{4,8}[\])]? {0,2}(?=[<[])/y;

/** Whether what was written in the meeting's channel stands between what was said: `<JanaK> +1`. */
export function isChat({ text, from, count }: Lines): boolean {
  let written = 0;
  for (let at = 0; at < count && written < FEWEST_WRITTEN; at++)
    if (text[from[at]!] === '<' && writtenAt(text, from[at]!)) written++;
  return written >= FEWEST_WRITTEN;
}

const FEWEST_WRITTEN = 4;
