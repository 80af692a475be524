import { beginsParagraph } from '../../../lines.ts';
import { endAt } from '../../../sticky.ts';
import type { Pattern } from '../../dialect.ts';
import { censusOf } from '../census/census.ts';
import { itemStart, labelStart } from '../lines.ts';
import { isNobody } from '../who/nobody.ts';
import { whoAt } from '../who/who.ts';
import { behindColon, reachOf, speech } from './speech.ts';

/** Speakers whom the text as a whole shows to be some: census.ts. */

/** `WH: …`, `jkov: …`, `Ilse Brandvold: …`, `Dana Ruiz (DR) - …`, `Chair: …`: those whom the whole text shows to be speakers. */
export const nameOpening: Pattern = {
  name: 'name, initials or office',
  read(lines, at) {
    const { labels } = censusOf(lines);
    if (!labels.size) return undefined;
    const mark = itemStart(lines, at);
    const written = '<['.includes(lines.text[mark]!) ? labels.get(mark) : undefined;
    if (written) return { kind: 'speech', speaker: written.speaker, words: written.words };
    const start = labelStart(lines, at);
    const label = labels.get(start);
    if (!label) return undefined;
    const who = label.shape === 'initials' ? undefined : whoAt(lines.text, start, reachOf(lines, at));
    const words = who?.kind === 'bare' ? behindColon(lines.text, who.end) : -1;
    if (words >= 0) return speech(lines, at, who!, words);
    const take = at + 1 < lines.count && label.words > lines.starts[at + 1]! ? 2 : 1;
    return { kind: 'speech', take, speaker: label.speaker, words: label.words };
  },
};

/** `NICK TIMARO. Thank you.`, where the text has `CHAIR ROWE. Good afternoon.` */
export const capitalNameOpening: Pattern = {
  name: 'name in capitals and full stop',
  read(lines, at) {
    if (!censusOf(lines).capitals || !beginsParagraph(lines, at)) return undefined;
    const { text } = lines;
    const start = lines.from[at]!;
    const words = endAt(CAPITAL_NAME, text, start);
    if (words < 0) return undefined;
    const end = start + text.slice(start, words).trimEnd().length - 1;
    return isNobody(text.slice(start, end))
      ? undefined
      : speech(lines, at, { start, end, speaker: { name: { start, end } } }, words);
  },
};

const CAPITAL_NAME =
  /\p{Upper}[\p{Upper}’'-]+(?: \p{Upper}\.)?(?: \p{Upper}[\p{Upper}’'-]+){1,3}\. {1,3}(?=[\p{Upper}“"‘([])/uy;

/** `Jane Moss`, `Madam Deputy Speaker`: on a line of their own, above what they say. */
export const aloneOpening: Pattern = {
  name: 'speaker on a line of their own',
  read(lines, at) {
    const { alone } = censusOf(lines);
    if (!alone.size) return undefined;
    const found = alone.get(labelStart(lines, at));
    return found && { kind: 'speech', speaker: found.speaker, words: found.words, take: found.take };
  },
};
