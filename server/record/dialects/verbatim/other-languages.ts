import type { Pattern } from '../dialect.ts';
import { PRESIDER, speechAt, who } from '../other-languages.ts';
import { HEAD_LINES } from './head.ts';
import { withoutNumber } from './openings.ts';

/** Who has the floor in verbatim records that are written in another language of the United Nations than English. */

const OPENING = new RegExp(`(?<who>${who("\\p{Alpha}[\\u0300-\\u036f\\p{Alpha}’'. -]{0,60}?")}) ?[:：]`, 'duy');

/** `Mme Jaraud (France) (parle en français) :`, `Г-н Петров (Беларусь):`, `张先生（中国）：`, `La PRESIDENTA:` */
export const otherLanguageOpening: Pattern = {
  name: 'speaker in another language',
  read: (lines, at) => speechAt([OPENING], lines, at, withoutNumber(lines.text, lines.from[at]!)),
};

const PRESIDES = new RegExp(
  `(?:Présidente?|President[ea]|Председатель|主席|الرئيسة?) ?[:：]\\s*(?:${PRESIDER})(?:[.… \\t]*[(（][^()（）]{2,60}[)）])?$`,
  'u',
);

/** `Président : M. Zhang (Chine)`, in the head: who presides, and no words. */
export const otherLanguagePresides: Pattern = {
  name: 'who presides, in another language',
  read: (lines, at) =>
    at < HEAD_LINES && PRESIDES.test(lines.text.slice(lines.from[at], Math.min(lines.to[at]!, lines.from[at]! + 200)))
      ? { kind: 'header', says: 'president' }
      : undefined,
};
