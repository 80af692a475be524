import type { Span } from '../record.ts';
import type { Citation, CitedBody, Part } from './citation.ts';
import { isYear, letterAt, numberPart } from './designation.ts';
import { keyOf } from './keys.ts';
import type { Series } from './series.ts';

/** A symbol of a series, with what its parts tell: `A/64/418/Add.1` is of the Assembly's sixty-fourth session. */
export function documentOf(
  text: string,
  start: number,
  root: string,
  parts: readonly Part[],
  series: Series,
): Citation {
  const resolution = root === 'A' ? resolutionOf(text, start, parts) : undefined;
  if (resolution) return resolution;
  const issue = issueAt(text, parts.at(-1)!.span.end);
  const span = { start, end: (issue ?? parts.at(-1)!).span.end };
  const meeting = parts.find(({ value }) => /^(?:PV|SR)\.\d/.test(value));
  const number = lastNumber(text, meeting ?? parts.findLast(({ value }) => !/^(?:Add|Rev|Corr|Amend)\./.test(value))!);
  const [first] = parts;
  const first4 = parts.length > 1 && /^\d{4}$/.test(first!.value) && isYear(Number(first!.value));
  const session = root === 'A' ? parts.slice(0, -1).find(({ value }) => /^(?:E?S-)?\d{1,3}$/.test(value)) : undefined;
  const body = bodyOf(root, first!.value, series);
  return {
    span,
    designation: span,
    kind: meeting ? 'meeting' : (series.kind ?? 'document'),
    ...(body && { body, bodyFrom: 'symbol' }),
    key: root + parts.map(({ value }) => `/${value}`).join('') + (issue?.value ?? ''),
    ...(number && { number }),
    ...(first4 && { year: numberPart(text, first!.span.start, first!.span.end) }),
    ...(session && { session }),
    ...(isOfDraft(text, start) && { draft: true }),
  };
}

function bodyOf(root: string, first: string, series: Series): CitedBody | undefined {
  if (root === 'A' && first === 'HRC') return 'Human Rights Council';
  if (root === 'E' && first === 'CN.4') return 'Commission on Human Rights';
  return series.body;
}

/** `(Part II)` of a report, `(Resumption 1)` of a meeting. */
function issueAt(text: string, at: number): Part | undefined {
  const found = /^\s?\((?:Part|Resumption)\s?(?:[IVX]+|\d+)?\)/.exec(text.slice(at, at + 24));
  return found ? { value: found[0].replace(/\s/g, ''), span: { start: at, end: at + found[0].length } } : undefined;
}

/** `resolution A/66/253 B`, a slip for `66/253 B`: a draft's symbol has its `L.`, and a report is no resolution. */
function resolutionOf(text: string, start: number, parts: readonly Part[]): Citation | undefined {
  const [session, number] = parts;
  if (parts.length !== 2 || !/^\d{2,3}$/.test(session!.value) || !/^\d+$/.test(number!.value)) return undefined;
  if (isOfDraft(text, start) || !/\bresolutions?\s+$/i.test(text.slice(Math.max(0, start - 16), start)))
    return undefined;
  const letter = letterAt(text, number!.span.end);
  const span = { start, end: (letter ?? number!).span.end };
  const own = { session: session!, number: lastNumber(text, number!)!, ...(letter && { letter }) };
  const body = 'General Assembly';
  const key = keyOf('resolution', { form: 'session', ...own }, body);
  return { span, designation: span, kind: 'resolution', body, bodyFrom: 'symbol', key, ...own };
}

function isOfDraft(text: string, start: number): boolean {
  return /\bdraft\s+(?:resolution|decision)s?\s+$/i.test(text.slice(Math.max(0, start - 24), start));
}

/** `8111` of `PV.8111` */
function lastNumber(text: string, { span }: { readonly span: Span }): Part<number> | undefined {
  const from = span.end - (/\d+$/.exec(text.slice(span.start, span.end))?.[0].length ?? 0);
  return from === span.end ? undefined : numberPart(text, from, span.end);
}
