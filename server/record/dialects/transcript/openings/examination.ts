import { endAt } from '../../../sticky.ts';
import type { Pattern } from '../../dialect.ts';
import { censusOf } from '../census/census.ts';
import { QUESTION_OR_ANSWER } from '../census/forms.ts';
import { bracketColonAt } from '../labels/enclosed.ts';
import { isNamedAbove } from '../labels/label-at.ts';
import { labelStart } from '../lines.ts';
import { speech } from './speech.ts';

/** `Q. And then?`, `14        A    Yes.`, in the examination of a witness. */
export const examination: Pattern = {
  name: 'question and answer',
  read(lines, at) {
    const { text } = lines;
    const start = labelStart(lines, at);
    const label = text[start];
    if (label !== 'Q' && label !== 'A') return undefined;
    const title = { start, end: start + 1 };
    const named = bracketColonAt(text, endAt(BEFORE_NAME, text, start));
    if (named) {
      const { span: name } = named.speaker;
      return speech(lines, at, { start, end: name.end + 1, speaker: { title, name } }, named.words);
    }
    const { examined } = censusOf(lines);
    if (!examined || isNamedAbove(lines, at)) return undefined;
    const words = endAt(ASKED_OR_ANSWERED, text, start);
    // Where answers are marked, `A New York lawyer` is none.
    if (words < 0 || (examined !== 'bare' && label === 'A' && text.slice(start + 1, words) === ' ')) return undefined;
    return speech(lines, at, { ...title, speaker: { title } }, words);
  },
};

/** `A. [Professor Helen Orr]: ` */
const BEFORE_NAME = /[QA]\.? (?=\[\p{Upper})/uy;

const ASKED_OR_ANSWERED = new RegExp(QUESTION_OR_ANSWER, 'y');
