import { capitalNameEnd } from '../names.ts';
import type { Span, Speaker } from '../record.ts';
import { delegationNamed } from './delegation.ts';
import type { Pattern } from './dialect.ts';
import { verbAt } from './reporting.ts';
import { closeOf, skipSpace } from './spacing.ts';

/** No quotation that a speech opens with is longer, nor what names its speaker. UTF-16 units. */
const LONGEST_QUOTATION = 500;
const LONGEST_NAMING = 200;

/** `“Enough,” said the representative of Peru, adding …`, `“Enough,” Peru’s representative said.` */
export const quotedOpening: Pattern = {
  name: 'quotation first',
  read(lines, at) {
    const { text } = lines;
    const start = lines.from[at]!;
    if (text[start] !== '“' && text[start] !== '"') return undefined;
    const line = lines.to[at]!;
    const close = text.indexOf(text[start] === '“' ? '”' : '"', start + 1);
    if (close < 0 || close >= Math.min(line, start + LONGEST_QUOTATION)) return undefined;
    const verb = skipSpace(text, close + (text[close + 1] === ',' ? 2 : 1));
    // `“Enough,” Peru’s representative stressed.`
    if (verbAt(text, verb) !== verb) {
      const speaker = speakerAt(text, verb, Math.min(line, verb + LONGEST_NAMING));
      return speaker && verbAt(text, skipSpace(text, speaker.span.end)) >= 0
        ? { kind: 'speech', speaker, words: start }
        : undefined;
    }
    const who = skipSpace(text, verb + /^\p{Lower}*/u.exec(text.slice(verb, verb + 20))![0].length);
    const speaker = speakerAt(text, who, Math.min(line, who + LONGEST_NAMING));
    return speaker && { kind: 'speech', speaker, words: start };
  },
};

function speakerAt(text: string, start: number, limit: number): Speaker | undefined {
  const delegation = delegationNamed(text, start, limit);
  if (delegation) return { span: { start, end: delegation.after }, affiliation: delegation.span };
  const end = capitalNameEnd(text, start, limit);
  const bracket = end < 0 ? limit : skipSpace(text, end);
  const close = text[bracket] === '(' ? closeOf(text, bracket, limit) : -1;
  if (close < 0) return undefined;
  const affiliation: Span = { start: bracket + 1, end: close };
  return { span: { start, end: close + 1 }, name: { start, end }, affiliation };
}
