import { readFileSync } from 'node:fs';
import path from 'node:path';
import { citationsOf } from '../../server/record/citations.ts';
import { parse } from '../../server/record/parse.ts';
import type { MeetingRecord, Span } from '../../server/record/record.ts';

/** What a person has marked: `[[resolution 1325 (2000)|S/RES/1325]]` is a citation, `{{93 votes to 55}}` is none. */
export interface LabelledRecord {
  readonly record: MeetingRecord;
  readonly citations: readonly (Span & { readonly key: string })[];
  readonly lookalikes: readonly Span[];
}

/** Reads `test/evaluate/citations/`: records parted by `== Title`, after a comment of `# ` lines. */
export function labelledCitations(file: 'practised' | 'held-out' | 'usual' | 'fresh'): readonly LabelledRecord[] {
  const picture = readFileSync(path.join(__dirname, 'citations', `${file}.txt`), 'utf8');
  return picture.split(/^== /m).slice(1).map(marked);
}

function marked(picture: string): LabelledRecord {
  const citations: (Span & { key: string })[] = [];
  const lookalikes: Span[] = [];
  let text = '';
  let from = 0;
  for (const mark of picture.matchAll(/\[\[([^\]|]+(?:\][^\]|]+)*)\|([^\]]+)\]\]|\{\{([^}]+)\}\}/g)) {
    const [whole, cited, key, lookalike] = mark;
    text += picture.slice(from, mark.index);
    const start = text.length;
    text += cited ?? lookalike!;
    if (key === undefined) lookalikes.push({ start, end: text.length });
    else citations.push({ start, end: text.length, key });
    from = mark.index + whole.length;
  }
  text = (text + picture.slice(from)).replaceAll('␣', '\u00a0');
  return { record: parse(text), citations, lookalikes };
}

export interface CitationScore {
  readonly labelled: number;
  readonly lookalikes: number;
  readonly found: number;
  /** Of those found, the share that has the marked span and key to the character. */
  readonly precision: number;
  readonly recall: number;
  /** What was read and is not marked so, each with its key and the words around it. */
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
  /** Look-alikes in which something was read. */
  readonly taken: number;
}

export function scoreCitations(records: readonly LabelledRecord[]): CitationScore {
  const wrong: string[] = [];
  const missed: string[] = [];
  let labelled = 0;
  let found = 0;
  let right = 0;
  let lookalikes = 0;
  let taken = 0;
  for (const { record, citations, lookalikes: none } of records) {
    const name = ({ start, end }: Span, key: string) => `${start}-${end} ${key}`;
    const show = (span: Span, key: string) =>
      `${key}  …${record.text.slice(Math.max(0, span.start - 50), span.start)}[${record.text.slice(span.start, span.end)}]${record.text.slice(span.end, span.end + 30)}`.replace(
        /\s+/g,
        ' ',
      );
    const marks = new Set(citations.map(citation => name(citation, citation.key)));
    const read = citationsOf(record);
    const names = new Set(read.map(({ span, key }) => name(span, key)));
    labelled += citations.length;
    found += read.length;
    lookalikes += none.length;
    taken += none.filter(({ start, end }) => read.some(({ span }) => span.start < end && start < span.end)).length;
    for (const { span, key } of read) {
      if (marks.has(name(span, key))) right++;
      else wrong.push(show(span, key));
    }
    for (const citation of citations) {
      if (!names.has(name(citation, citation.key))) missed.push(show(citation, citation.key));
    }
  }
  return { labelled, lookalikes, found, precision: right / found, recall: right / labelled, wrong, missed, taken };
}

/** Precision and recall on the records that the reader was made with and on those kept apart, a line each. */
export function* evaluateCitations(): Generator<string> {
  for (const file of ['practised', 'held-out', 'usual', 'fresh'] as const) {
    const { precision, recall, labelled, lookalikes, taken, wrong, missed } = scoreCitations(labelledCitations(file));
    yield `citations, ${file}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} (${labelled} citations; ${taken} of ${lookalikes} look-alikes taken for one)`;
    for (const one of wrong) yield `  read, and not so: ${one}`;
    for (const one of missed) yield `  not read: ${one}`;
  }
}
