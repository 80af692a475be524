import { t } from '../l10n/l10n.ts';
import { namesToCome } from '../record/placeholders.ts';
import { type MeetingRecord, type Span, textOf } from '../record/record.ts';
import { movedSpan, readByParts } from '../record/revision.ts';
import { contentsOf } from '../record/walk.ts';
import type { Rule, Trouble } from './rule.ts';

/** All that can be a marker, in one walk over the text: what stands in brackets is read more closely below. */
const CANDIDATE =
  /\[[^[\]\r\n]{1,60}\]|\([^()\r\n]{1,16}\)|\bT(?:K(?:TK)*|BC|BD|BA)\b|\b(?:FIXME|TODO)\b|\?{3,}|_{3,}/g;

/** In brackets, square or round: `[check]`, `[spelling?]`, `(sp?)`, `[TBC]`, `[check quote with delegation]`. */
const ASKS =
  /^(?:please |pls )?(?:(?:double|fact|cross|re)?[- ]?check(?:ed\?|ing)?|verify|confirm|sp(?:elling)?|tk+|tbc|tbd|tba|cq\?|to be (?:confirmed|checked|added|verified|completed|determined)|insert|fix(?:me)?|todo|missing|unclear|update|fill in|ask|query|who|which|correct|is this right|not sure|unsure)(?: [^[\]()]*)?[?!:. ]*$|^\?+$|^[^[\]()]{1,30}(?:\?{2,}| tk| tbc| tbd)$|^x{2,}$|^(?:date|time|number|title|place|country|affiliation|amount|figure|quote|link|symbol|resolution|document)(?: \w+)?(?: ?\?+| (?:here|needed|missing|to come))$/i;

/** What round brackets hold in ordinary prose as well. */
const ALSO_PROSE =
  /^(?:update|missing|who|which|correct|ask|query|insert|confirm|verify|fix|unclear|x+|check|todo)\b[^?]*$/i;

/** `[inaudible]` in a transcript says what the tape holds; in a release it is a gap. */
const UNHEARD = /^\[(?:inaudible|unintelligible|indiscernible|crosstalk|no audio|unclear)\b[^\]]*\]$/i;

export const draftMarker: Rule = {
  id: 'draft-marker',
  summary: 'A mark says that something is still to be filled in or checked.',
  why: 'Marks such as TK (“to come”), TBC, ??? and [check] are notes to oneself. Settle what is open and take the mark out.',
  severity: 'warning',
  wrong: [
    `
ILSE BRANDVOLD (Norway) said that TK per cent of the ice was gone [check].
                                  ^^                              ^^^^^^^
`,
    `
ILSE BRANDVOLD (Norway), with Mr. Oyelaran (sp?), told of ??? stations at Bjørnes [spelling?] and ____.
                                           ^^^^^          ^^^                     ^^^^^^^^^^^     ^^^^
`,
    `
ILSE BRANDVOLD (Norway) said that the date was TBC, the place TBD.
                                               ^^^            ^^^
`,
  ],
  right: [
    'ILSE BRANDVOLD (Norway) asked: was it right?  “[The ice] will melt,” she said (see [1]).',
    'ILSE BRANDVOLD (Norway), for the Trans-Border Commission (TBC), said that TBC would meet.',
    'NAME TBC (Chad) said that the lake was shrinking.',
    'ILSE BRANDVOLD (Norway) cited resolutions 2331 (2016) and 3379 (XXX).',
  ],
  *check(record, { marks = [] }) {
    const { text } = record;
    const stands = abbreviationsOf(text);
    let told: Told | undefined;
    for (const span of candidatesIn(record)) {
      const trouble = troubleAt(record, span, textOf(record, span), stands);
      if (!trouble) continue;
      told ??= toldOf(spansOfOthers(record));
      if (told.add(span)) yield trouble;
    }
    // The house's own marks, where no other rule and nothing above has told of the place.
    for (const span of marks.flatMap(mark => mark(text))) {
      told ??= toldOf(spansOfOthers(record));
      if (told.add(span)) yield { span, message: openMark(textOf(record, span)) };
    }
  },
};

const candidatesIn = readByParts<Span>(
  ({ text }) => [...text.matchAll(CANDIDATE)].map(({ index, 0: mark }) => ({ start: index, end: index + mark.length })),
  { place: span => span, move: movedSpan },
);

/** The places that a rule has told of. */
interface Told {
  /** Adds a place unless it overlaps one that is told of; whether it was added. */
  add(span: Span): boolean;
}

function toldOf(spans: readonly Span[]): Told {
  // In order and apart, so that the one at or before a place is found by halves.
  const told: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = told.at(-1);
    if (last && span.start < last.end) told[told.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else told.push(span);
  }
  return {
    add(span) {
      let at = 0;
      for (let end = told.length; at < end; ) {
        const middle = (at + end) >> 1;
        if (told[middle]!.end <= span.start) at = middle + 1;
        else end = middle;
      }
      if (at < told.length && told[at]!.start < span.end) return false;
      if (at === told.length) told.push(span);
      else told.splice(at, 0, span);
      return true;
    },
  };
}

function troubleAt(
  record: MeetingRecord,
  span: Span,
  mark: string,
  stands: (letters: string) => boolean,
): Trouble | undefined {
  const { text } = record;
  const first = mark[0]!;
  if (first === '[' || first === '(') {
    if (UNHEARD.test(mark)) {
      return record.dialect === 'coverage'
        ? { span, message: t('“{0}” is a gap: write what was said or take it out.', mark) }
        : { span, severity: 'information', message: t('“{0}”: the words were not heard.', mark) };
    }
    const inside = mark.slice(1, -1).trim();
    if (!ASKS.test(inside) || (first === '(' && ALSO_PROSE.test(inside)) || isLink(text, span)) return undefined;
    if (first === '(' && isAbbreviationOf(text.slice(0, span.start), inside)) return undefined;
  } else if (first === '_' || first === '?') {
    // A ruled line, a form's blank and Markdown's emphasis are no marks.
    if (first === '_' && (touchesWord(text, span) || isWholeLine(text, span))) return undefined;
  } else if (stands(mark) || isLabel(text, span)) return undefined;
  return { span, message: openMark(mark) };
}

function openMark(mark: string): string {
  return t('“{0}” marks something still open: settle it and take the mark out.', mark);
}

/** What other rules tell of better: names and speeches to come, and notes. */
function spansOfOthers(record: MeetingRecord): readonly Span[] {
  const { missing, notes } = contentsOf(record);
  return [...namesToCome(record), ...missing.map(node => node.content), ...notes.map(node => node.content)];
}

function isLink(text: string, { start, end }: Span): boolean {
  return (
    text[end] === '(' ||
    text[start - 1] === ']' ||
    (text[end] === ':' && text[end + 1] === ' ' && text[start - 1] === '\n')
  );
}

function touchesWord(text: string, { start, end }: Span): boolean {
  return /[\p{L}\p{N}*]/u.test(text[start - 1] ?? ' ') || /[\p{L}\p{N}*]/u.test(text[end] ?? ' ');
}

function isWholeLine(text: string, { start, end }: Span): boolean {
  return (
    /(?:^|[\r\n])\s*$/.test(text.slice(Math.max(0, start - 40), start)) &&
    /^\s*(?:[\r\n]|$)/.test(text.slice(end, end + 40))
  );
}

/** `TK: I agree` names a speaker by initials. */
function isLabel(text: string, { start, end }: Span): boolean {
  return text[end] === ':' && /(?:^|[\r\n])[\s*-]*$/.test(text.slice(Math.max(0, start - 40), start));
}

/** Whether the record says what the letters stand for: `Trans-Border Commission (TBC)`. Sought once for each. */
function abbreviationsOf(text: string): (letters: string) => boolean {
  const known = new Map<string, boolean>();
  return letters => {
    let is = known.get(letters);
    if (is === undefined) {
      is = isAbbreviationHere(text, letters);
      known.set(letters, is);
    }
    return is;
  };
}

function isAbbreviationHere(text: string, letters: string): boolean {
  for (let at = text.indexOf(`(${letters})`); at >= 0; at = text.indexOf(`(${letters})`, at + 1)) {
    if (isAbbreviationOf(text.slice(0, at), letters)) return true;
  }
  return false;
}

const LONGEST_EXPANSION = 120;

function isAbbreviationOf(before: string, letters: string): boolean {
  const initials = [...before.slice(-LONGEST_EXPANSION).matchAll(/(?<![\p{L}])\p{Lu}/gu)].map(m => m[0]).join('');
  return initials.endsWith(letters);
}
