import type { Citation } from './citation.ts';
import { isWordAt } from './scan.ts';

/** A document and what is cited with it: `A/64/13 and Add.1`, `A/64/418, Add.1, Add.2 and Corr.1`, `A/54/1 and Add.1-3`. */
export function withAdditions(text: string, document: Citation): readonly Citation[] {
  if (document.kind !== 'document') return [document];
  const all = [document];
  for (let at = document.span.end; ; ) {
    const link = /^(?:,?\s+and\s+(?:its\s+)?|,\s+)/.exec(text.slice(at, at + 16))?.[0].length;
    if (link === undefined) return all;
    const start = at + link;
    const end = additionEnd(text, start);
    if (end === start) return all;
    const span = { start, end };
    const name = text.slice(start, end).replace(/[\u2010-\u2013]/g, '-');
    all.push({ ...document, span, designation: span, key: `${document.key}/${name}` });
    at = end;
  }
}

/** `Add.1`, `Rev.2`, `Corr.1`, `Amend.1`, `Add.1-3` */
function additionEnd(text: string, at: number): number {
  const name = ['Add.', 'Rev.', 'Corr.', 'Amend.'].find(each => text.startsWith(each, at));
  if (name === undefined) return at;
  const end = /^\d{1,3}(?:[-\u2010-\u2013](?:Add\.)?\d{1,3})?/.exec(
    text.slice(at + name.length, at + name.length + 12),
  )?.[0];
  return end === undefined || isWordAt(text, at + name.length + end.length) ? at : at + name.length + end.length;
}
