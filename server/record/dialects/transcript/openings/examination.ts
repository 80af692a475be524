import { endAt, matchAt } from '../../../sticky.ts';
import type { Pattern } from '../../dialect.ts';
import { censusOf } from '../census/census.ts';
import { QUESTION_OR_ANSWER } from '../census/forms.ts';
import { isNamedAbove } from '../labels/label-at.ts';
import { labelStart } from '../lines.ts';
import { speech } from './openings.ts';

/** `Q. And then?`, `14        A    Yes.`, in the examination of a witness. */
export const examination: Pattern = {
  name: 'question and answer',
  read(lines, at) {
    const { text } = lines;
    const start = labelStart(lines, at);
    const label = text[start];
    if (label !== 'Q' && label !== 'A') return undefined;
    const named = matchAt(NAMED, text, start);
    if (named) {
      const [end, of] = [start + named[0].indexOf(']'), start + named[0].indexOf('[') + 1];
      return speech(
        lines,
        at,
        { start, end: end + 1, speaker: { title: { start, end: start + 1 }, name: { start: of, end } } },
        start + named[0].length,
      );
    }
    const { examined } = censusOf(lines);
    if (!examined || isNamedAbove(lines, at)) return undefined;
    const words = endAt(ASKED_OR_ANSWERED, text, start);
    // Where answers are marked, `A New York lawyer` is none.
    if (words < 0 || (examined !== 'bare' && label === 'A' && text.slice(start + 1, words) === ' ')) return undefined;
    return speech(lines, at, { start, end: start + 1, speaker: { title: { start, end: start + 1 } } }, words);
  },
};

/** `A. [Professor Helen Orr]: ` */
const NAMED = /[QA]\.? \[\p{Upper}[^[\]\r\n]{2,60}\]:[^\S\r\n]*(?=\S)/uy;

const ASKED_OR_ANSWERED = new RegExp(QUESTION_OR_ANSWER, 'y');
