import { isCapital, isHyphen, isWordAt } from '../characters.ts';
import type { Span } from '../record.ts';
import { withAdditions } from './additions.ts';
import type { Citation, CitationKind, CitedBody } from './citation.ts';
import { designationAt, type Form } from './designation.ts';
import { documentOf } from './documents.ts';
import { keyOf } from './keys.ts';
import { LONGEST_SESSION, partsFrom, sessionEnd } from './parts.ts';
import { SERIES, type Series } from './series.ts';

/** What is cited by its symbol in a part of the text: `S/RES/1373`, `A/64/13 and Add.1`, `S/PV.8111`, `GA/SHC/3995`. */
export function symbolCitations(text: string, { start: from, end: to }: Span): Citation[] {
  const found: Citation[] = [];
  let done = 0;
  const nextSlash = (at: number) => text.indexOf('/', at);
  for (let slash = nextSlash(from); slash >= 0 && slash < to; slash = nextSlash(Math.max(slash + 1, done))) {
    const start = rootStart(text, slash);
    const series = start === slash ? undefined : SERIES.get(text.slice(start, slash).replace(SESSION, '()'));
    if (!series) continue;
    const citation = numberedSymbol(text, start) ?? symbolAt(text, start, slash, series);
    if (!citation) continue;
    const all = withAdditions(text, citation);
    found.push(...all);
    done = all.at(-1)!.span.end;
  }
  return found;
}

/** `(61)` of `GC(61)`, and `(XV)` */
const SESSION = /\([^()]*\)$/;

/** Where the capitals before a stroke begin, if they begin a word, with their session or without; `slash` where they do not. */
function rootStart(text: string, slash: number): number {
  const open = text[slash - 1] === ')' ? text.lastIndexOf('(', slash) : slash;
  if (open < slash && (slash - open > LONGEST_SESSION || sessionEnd(text, open) !== slash)) return slash;
  let start = open;
  while (start > 0 && open - start <= LONGEST_ROOT && isCapital(text.charCodeAt(start - 1))) start--;
  if (
    start === open ||
    open - start > LONGEST_ROOT ||
    isWordAt(text, start - 1) ||
    NO_BOUNDARY.includes(text[start - 1] ?? ' ')
  )
    return slash;
  if (text.startsWith('ICC-', start - 4)) return start - 4;
  // `A/70/95-S/2015/446` joins two; `X-A/1` is some other thing.
  if (isHyphen(text.charCodeAt(start - 1)) && !/[\d)]/.test(text[start - 2] ?? ' ')) return slash;
  return start;
}

const LONGEST_ROOT = 6;
/** What stands inside addresses and paths. */
const NO_BOUNDARY = '/=@_.#&%\\~+';

/** Series whose members are numbered like resolutions: the letters, whose they are, and how they may be numbered. */
const NUMBERED: readonly (readonly [prefix: string, kind: CitationKind, body: CitedBody, forms: readonly Form[]])[] = [
  ['S/RES/', 'resolution', 'Security Council', ['number', 'number-year']],
  ['S/PRST/', 'presidential-statement', 'Security Council', ['year-number']],
  ['A/RES/', 'resolution', 'General Assembly', ['session', 'roman', 'number', 'number-year']],
  ['A/DEC/', 'decision', 'General Assembly', ['session']],
  ['A/HRC/RES/', 'resolution', 'Human Rights Council', ['session']],
  ['A/HRC/DEC/', 'decision', 'Human Rights Council', ['session']],
  ['A/HRC/PRST/', 'presidential-statement', 'Human Rights Council', ['session']],
  ['E/RES/', 'resolution', 'Economic and Social Council', ['year-number', 'roman']],
  ['E/DEC/', 'decision', 'Economic and Social Council', ['year-number']],
  ['E/CN.4/RES/', 'resolution', 'Commission on Human Rights', ['year-number']],
  ['E/CN.4/DEC/', 'decision', 'Commission on Human Rights', ['year-number']],
  ['T/RES/', 'resolution', 'Trusteeship Council', ['roman', 'number']],
];

/** `S/RES/2331 (2016)`, `A/RES/66/253 B`, `A/HRC/RES/16/18`, `S/PRST/2015/25` */
function numberedSymbol(text: string, start: number): Citation | undefined {
  for (const [prefix, kind, body, forms] of NUMBERED) {
    if (!text.startsWith(prefix, start)) continue;
    const designation = designationAt(text, start + prefix.length);
    if (!designation || !forms.includes(designation.form)) return undefined;
    const { span: own, next: _, form: __, ...parts } = designation;
    const span = { start, end: own.end };
    return { span, designation: span, kind, body, bodyFrom: 'symbol', key: keyOf(kind, designation, body), ...parts };
  }
  return undefined;
}

/** A document, meeting or press release: the longest that its series knows of what the parts say. */
function symbolAt(text: string, start: number, slash: number, series: Series): Citation | undefined {
  const root = text.slice(start, slash);
  for (let parts = partsFrom(text, slash); parts.length > 0; parts = parts.slice(0, -1)) {
    if (series.rest.test(parts.map(part => `/${part.value}`).join('')))
      return documentOf(text, start, root, parts, series);
    // `S/2013/630/annex` is a symbol up to its last part; `S/2018/XXX` is none yet.
    if (!/^\p{Lower}+$/u.test(parts.at(-1)!.value)) return undefined;
  }
  return undefined;
}
