import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type Position,
} from 'vscode-languageserver-types';
import type { Resolution } from '../../catalogue/catalogue.ts';
import { dateInWords } from '../../l10n/in-words.ts';
import { plural, t } from '../../l10n/l10n.ts';
import { citationsOf } from '../../record/citations.ts';
import { capital } from '../cards/citation-card.ts';
import type { OpenRecord } from '../open/open-record.ts';
import { offsetAt, rangeOf } from '../open/range.ts';

/** Characters after which a client asks by itself: the space behind `resolution`. */
export const TRIGGERS = [' ', '\u00a0'];

/** `resolution `, then what a person has typed: digits, or words of its subject, of which two letters tell too little. */
const ASKED =
  /(?:^|[^\p{Alpha}])(?<!draft[ \u00a0])resolutions?[ \u00a0](?![\p{Alpha}]{1,2}$)(?<query>\d{1,4}|(?:[\p{Alpha}‑-]+ ?){0,5})$/iu;
/** `resolutions 1325 (2000), `, to its last `and `, then digits; behind one resolution alone the sentence goes on. */
const ASKED_NEXT =
  /(?:^|[^\p{Alpha}])resolutions[ \u00a0](?:\d{1,4}[ \u00a0]?\(\d{4}\), )*\d{1,4}[ \u00a0]?\(\d{4}\)(?:, |,? and )(?<query>\d{0,4})$/iu;

/** How much of the line before the cursor is read. UTF-16 units. */
const REACH = 160;
/** More than a person looks through; more typing narrows them. */
const MOST = 40;

const NONE: CompletionList = { isIncomplete: false, items: [] };

/**
 * textDocument/completion: after `resolution `, Council resolutions by number or by the words of their subject
 * (`women peace`), those that this record cites already first. Nothing anywhere else.
 */
export function completion(open: OpenRecord, position: Position): CompletionList {
  const { record, lines, known } = open;
  const offset = offsetAt(lines, position);
  const line = record.text.slice(Math.max(0, offset - REACH), offset);
  const query = (ASKED.exec(line) ?? ASKED_NEXT.exec(line))?.groups?.query;
  if (query === undefined) return NONE;
  const cited = citedHere(open);
  const found = resolutionsFor(query.trim().toLowerCase(), cited, known.catalogue.resolutions());
  const range = rangeOf(lines, { start: offset - query.length, end: offset });
  return {
    // What was typed has chosen these; more of it may choose others.
    isIncomplete: true,
    items: found.slice(0, MOST).map((resolution, place) => itemOf(resolution, place, range, query, cited)),
  };
}

/** The numbers of the Council's resolutions that the record cites, with how often. */
function citedHere({ record }: OpenRecord): ReadonlyMap<number, number> {
  const cited = new Map<number, number>();
  for (const { key, number } of citationsOf(record)) {
    if (key.startsWith('S/RES/') && number) cited.set(number.value, (cited.get(number.value) ?? 0) + 1);
  }
  return cited;
}

function resolutionsFor(
  query: string,
  cited: ReadonlyMap<number, number>,
  all: Iterable<Resolution>,
): readonly Resolution[] {
  const words = query.split(/[ \u00a0]+/).filter(Boolean);
  const byNumber = /^\d/.test(query);
  const found: { readonly resolution: Resolution; readonly rank: number }[] = [];
  for (const resolution of all) {
    const { number, knownFor = '', agendaItem = '' } = resolution;
    if (byNumber ? !String(number).startsWith(query) : !words.every(word => begins(`${knownFor} ${agendaItem}`, word)))
      continue;
    const exact = String(number) === query ? 8 : 0;
    const subject = words.length && !byNumber && words.every(word => begins(knownFor, word)) ? 4 : 0;
    found.push({ resolution, rank: exact + (cited.has(number) ? 2 : 0) + subject + (knownFor ? 1 : 0) });
  }
  // First the one whose subject has least beside what was typed; else the newest.
  const rest = ({ resolution: { knownFor = '' } }: (typeof found)[number]) =>
    words.length && !byNumber ? knownFor.length : 0;
  return found
    .sort((a, b) => b.rank - a.rank || rest(a) - rest(b) || b.resolution.number - a.resolution.number)
    .map(({ resolution }) => resolution);
}

/** Whether a word of the subject begins so, in whatever case. */
function begins(subject: string, word: string): boolean {
  const text = subject.toLowerCase();
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{Alpha}\p{N}]/u.test(text[at - 1]!)) return true;
  }
  return false;
}

function itemOf(
  { number, year, date, knownFor, agendaItem }: Resolution,
  place: number,
  range: ReturnType<typeof rangeOf>,
  query: string,
  cited: ReadonlyMap<number, number>,
): CompletionItem {
  const times = cited.get(number);
  const subject = knownFor && capital(knownFor);
  const about = [
    subject,
    agendaItem && t('Agenda item: {0}', agendaItem),
    times && (times > 1 ? plural('Cited in this record {0} times', times) : t('Cited in this record')),
  ];
  return {
    label: `${number} (${year})`,
    labelDetails: { description: subject ?? agendaItem ?? '' },
    kind: CompletionItemKind.Reference,
    detail: dateInWords(date),
    documentation: about.filter(Boolean).join('\n'),
    // The server has chosen by what was typed; the client is to keep them all, in this order.
    filterText: query,
    sortText: String(place).padStart(3, '0'),
    textEdit: { range, newText: `${number}\u00a0(${year})` },
  };
}
