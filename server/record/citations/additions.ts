import { isWordAt } from '../characters.ts';
import type { Citation } from './citation.ts';
import { standsAlone } from './lists.ts';

/**
 * A document and what is cited with it: `A/64/13 and Add.1`, `A/64/418/Add.1, 2 and Corr.1`, `A/54/1 and Add.1-3`, and of
 * drafts `A/C.1/75/L.1 and L.7`, `A/75/L.1 to L.4`.
 */
export function withAdditions(text: string, document: Citation): readonly Citation[] {
  if (document.kind !== 'document') return [document];
  const all = [document];
  let [, base, before] = LAST.exec(document.key) ?? [];
  for (let at = document.span.end; ; ) {
    const link = LINK.exec(text.slice(at, at + LONGEST_LINK));
    if (!link) return all;
    const start = at + link[0].length;
    const [words, name = before, numbers] = NEXT.exec(text.slice(start, start + LONGEST_NEXT)) ?? [];
    const end = start + (words?.length ?? 0);
    // `A/64/418/Add.1 and 2 others`
    if (!(name && numbers) || isWordAt(text, end) || (words === numbers && !standsAlone(text, end))) return all;
    // A draft, `L.5`, is no part of a document of another kind.
    if (name === 'L.' && before !== 'L.') return all;
    if (name !== before) base = before === undefined || before === 'L.' || all.length === 1 ? document.key : base;
    before = name;
    const span = { start, end };
    all.push({
      ...document,
      span,
      designation: span,
      key: `${base}/${name}${numbers.replace(/[\u2010-\u2013]/g, '-')}`,
    });
    at = end;
  }
}

/** The last part of a symbol, where others of its kind may stand beside it: `L.12`, `Add.1`. */
const LAST = /^(.+)\/((?:Add|Rev|Corr|Amend|L)\.)\d{1,3}$/;
const LINK = /^(?:,?\s+and\s+(?:its\s+)?|,\s+|(?:\s+to\s+|[-\u2010-\u2013])(?=L\.))/;
const LONGEST_LINK = 16;
/** `Add.1`, `Add.1-3`, `L.7/Rev.1`, and `2` behind `Add.1` */
const NEXT =
  /^((?:Add|Rev|Corr|Amend|L)\.)?(\d{1,3}(?:[-\u2010-\u2013](?:(?:Add|L)\.)?\d{1,3})?(?:\/(?:Rev|Add|Corr)\.\d{1,3})?)/;
const LONGEST_NEXT = 24;
